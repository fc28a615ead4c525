package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// DescribeCluster, versions 0 to 2.
//
//	1  whether brokers or controllers are asked for
//	2  whether a broker is fenced
//
// Only brokers can be asked for: there are no controllers to connect to.

// endpointBrokers is the one endpoint type that a broker answers for (KIP-919).
const endpointBrokers = 1

func handleDescribeCluster(_ context.Context, c *call, q *wire.DescribeClusterRequest) *wire.DescribeClusterResponse {
	a := new(wire.DescribeClusterResponse)
	a.Default()
	if c.version >= 1 && q.EndpointType != endpointBrokers {
		why := fail(wire.ErrMismatchedEndpointType, "The request was sent to an endpoint of type BROKER, but we wanted an endpoint of type CONTROLLER")
		if q.EndpointType != 2 {
			why = fail(wire.ErrUnsupportedEndpointType, "Unsupported endpoint type %d", q.EndpointType)
		}
		a.ErrorCode, a.ErrorMessage = codeOf(why)
		return a
	}
	a.EndpointType = endpointBrokers
	a.ClusterID = c.cluster.id
	a.ControllerID = c.cluster.controllerID()
	for _, b := range c.cluster.brokers {
		a.Brokers = append(a.Brokers, wire.DescribeClusterResponseBroker{BrokerID: b.id, Host: b.host, Port: b.port, Rack: b.rackPtr()})
	}
	if q.IncludeClusterAuthorizedOperations {
		a.ClusterAuthorizedOperations = clusterOperations
	}
	return a
}

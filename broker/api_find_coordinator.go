package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// FindCoordinator, versions 0 to 6.
//
//	1  groups or transactions, throttle time, an error message
//	3  flexible
//	4  several keys at once (KIP-699)
//	5  TRANSACTION_ABORTABLE (KIP-890), 6 share groups (KIP-932)
//
// The first request for a group creates __consumer_offsets. Kafka answers
// COORDINATOR_NOT_AVAILABLE until the topic is there; here it is at once.
// Transactions and share groups have no coordinator: INVALID_REQUEST, which
// clients do not try again.

// groupCoordinator is the key type of consumer groups.
const groupCoordinator = 0

func handleFindCoordinator(_ context.Context, c *call, q *wire.FindCoordinatorRequest) *wire.FindCoordinatorResponse {
	a := new(wire.FindCoordinatorResponse)
	a.Default()
	if c.version < 4 {
		b, err := c.findCoordinator(q.Key, q.KeyType)
		a.ErrorCode, a.ErrorMessage = codeOf(err)
		if err == nil {
			none := "NONE"
			a.ErrorMessage = &none
		}
		a.NodeID, a.Host, a.Port = nodeOf(b)
		return a
	}
	for _, key := range q.CoordinatorKeys {
		b, err := c.findCoordinator(key, q.KeyType)
		one := wire.FindCoordinatorResponseCoordinator{Key: key}
		one.ErrorCode, one.ErrorMessage = codeOf(err)
		one.NodeID, one.Host, one.Port = nodeOf(b)
		a.Coordinators = append(a.Coordinators, one)
	}
	return a
}

// nodeOf is what an answer says of a broker; nil is none.
func nodeOf(b *Broker) (id int32, host string, port int32) {
	if b == nil {
		return -1, "", -1
	}
	return b.id, b.host, b.port
}

func (c *call) findCoordinator(key string, kind int8) (*Broker, error) {
	if kind != groupCoordinator {
		return nil, fail(wire.ErrInvalidRequest, "")
	}
	p := c.cluster.groups.partitionFor(key)
	if p == nil {
		if _, err := c.cluster.autoCreate(offsetsTopic); err != nil {
			c.cluster.log.Warn("creating the topic of committed offsets", "err", err)
			return nil, fail(wire.ErrCoordinatorNotAvailable, "")
		}
		if p = c.cluster.groups.partitionFor(key); p == nil {
			return nil, fail(wire.ErrCoordinatorNotAvailable, "")
		}
	}
	if b := c.cluster.brokerByID(p.state.Load().leader); b != nil {
		return b, nil
	}
	return nil, fail(wire.ErrCoordinatorNotAvailable, "")
}

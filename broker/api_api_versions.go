package broker

import (
	"context"
	"regexp"

	"github.com/ottla/ottla/wire"
)

// ApiVersions, versions 0 to 5.
//
//	1  throttle time
//	3  flexible; the client's software name and version (KIP-511); features (KIP-584)
//	4  features whose lowest version is 0 are told too
//	5  the cluster and node that the client means to reach
//
// The answer is the release's table held against the routes (see dialect). A
// version beyond it is answered in version 0 with UNSUPPORTED_VERSION (see
// conn.answerRange), as KIP-511 has it.

// softwareName is what a client may call itself and its version.
var softwareName = regexp.MustCompile(`^[a-zA-Z0-9](?:[a-zA-Z0-9\-.]*[a-zA-Z0-9])?$`)

func handleApiVersions(_ context.Context, c *call, q *wire.ApiVersionsRequest) *wire.ApiVersionsResponse {
	a := new(wire.ApiVersionsResponse)
	a.Default()
	if c.version >= 3 && !(softwareName.MatchString(q.ClientSoftwareName) && softwareName.MatchString(q.ClientSoftwareVersion)) {
		a.ErrorCode = wire.ErrInvalidRequest
		return a
	}
	if c.version >= 5 && (q.NodeID == -1) != (q.ClusterID == nil) { // one of the two means nothing
		a.ErrorCode = wire.ErrInvalidRequest
		return a
	}
	if c.version >= 5 && !c.meansUs(q) {
		a.ErrorCode = wire.ErrRebootstrapRequired
		return a
	}
	c.cluster.dialect.describe(a, c.version)
	c.cluster.describeFeatures(a)
	return a
}

// meansUs reports whether the cluster and node a client names, if it names
// them, are these.
func (c *call) meansUs(q *wire.ApiVersionsRequest) bool {
	return q.ClusterID == nil || *q.ClusterID == c.cluster.id && q.NodeID == c.broker.id
}

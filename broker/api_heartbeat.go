package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// Heartbeat, versions 0 to 4.
//
//	1  throttle time
//	3  group instance ids (KIP-345)
//	4  flexible

func handleHeartbeat(_ context.Context, c *call, q *wire.HeartbeatRequest) *wire.HeartbeatResponse {
	a := new(wire.HeartbeatResponse)
	a.Default()
	groups, code := c.groupsOf(q.GroupID)
	if code == wire.NoError {
		code = groups.Heartbeat(coordinator.HeartbeatRequest{
			GroupID: q.GroupID, MemberID: q.MemberID, InstanceID: q.GroupInstanceID, Generation: q.GenerationID,
		})
	}
	a.ErrorCode = code
	return a
}

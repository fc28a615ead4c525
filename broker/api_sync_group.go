package broker

import (
	"bytes"
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// SyncGroup, versions 0 to 5.
//
//	1  throttle time
//	3  group instance ids (KIP-345)
//	4  flexible
//	5  the protocol's type and name, checked and answered (KIP-559)

func handleSyncGroup(ctx context.Context, c *call, q *wire.SyncGroupRequest) *wire.SyncGroupResponse {
	a := new(wire.SyncGroupResponse)
	a.Default()
	if c.version >= 5 && (q.ProtocolType == nil || q.ProtocolName == nil) {
		a.ErrorCode = wire.ErrInconsistentGroupProtocol
		return a
	}
	groups, code := c.groupsOf(q.GroupID)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	r := coordinator.SyncRequest{
		GroupID: q.GroupID, MemberID: q.MemberID, InstanceID: q.GroupInstanceID, Generation: q.GenerationID,
		ProtocolType: q.ProtocolType, Protocol: q.ProtocolName,
	}
	for i := range q.Assignments {
		// The group keeps what it is given; the request's memory is reused.
		r.Assignments = append(r.Assignments, coordinator.Assignment{MemberID: q.Assignments[i].MemberID, Assignment: bytes.Clone(q.Assignments[i].Assignment)})
	}
	s := groups.Sync(ctx, r)
	a.ErrorCode, a.ProtocolType, a.ProtocolName, a.Assignment = s.Error, s.ProtocolType, s.Protocol, s.Assignment
	return a
}

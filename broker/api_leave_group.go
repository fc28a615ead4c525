package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// LeaveGroup, versions 0 to 5.
//
//	1  throttle time
//	3  several members, by instance id too (KIP-345)
//	4  flexible
//	5  the reason for leaving (KIP-800)

func handleLeaveGroup(_ context.Context, c *call, q *wire.LeaveGroupRequest) *wire.LeaveGroupResponse {
	a := new(wire.LeaveGroupResponse)
	a.Default()
	groups, code := c.groupsOf(q.GroupID)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	r := coordinator.LeaveRequest{GroupID: q.GroupID}
	if c.version < 3 {
		r.Members = []coordinator.LeaveMember{{MemberID: q.MemberID}}
	}
	for i := range q.Members {
		r.Members = append(r.Members, coordinator.LeaveMember{MemberID: q.Members[i].MemberID, InstanceID: q.Members[i].GroupInstanceID})
	}
	left := groups.Leave(r)
	a.ErrorCode = left.Error
	if c.version < 3 {
		if left.Error == wire.NoError && len(left.Members) > 0 {
			a.ErrorCode = left.Members[0]
		}
		return a
	}
	for i, code := range left.Members {
		a.Members = append(a.Members, wire.LeaveGroupResponseMember{
			MemberID: r.Members[i].MemberID, GroupInstanceID: r.Members[i].InstanceID, ErrorCode: code,
		})
	}
	return a
}

package broker

import (
	"bytes"
	"context"
	"time"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// JoinGroup, versions 0 to 9.
//
//	1  rebalance timeout
//	2  throttle time
//	4  a member without an id gets one first: MEMBER_ID_REQUIRED (KIP-394)
//	5  group instance ids (KIP-345)
//	6  flexible
//	7  the protocol type in the answer (KIP-559)
//	8  the reason for joining (KIP-800)
//	9  a leader that needs not assign (KIP-814)

func handleJoinGroup(ctx context.Context, c *call, q *wire.JoinGroupRequest) *wire.JoinGroupResponse {
	a := new(wire.JoinGroupResponse)
	a.Default()
	groups, code := c.groupsOf(q.GroupID)
	if code == wire.ErrNotCoordinator && c.cluster.dialect.age.groups.timeoutBeforeCoordinator {
		limits, session := c.cluster.config(), millis(q.SessionTimeoutMs)
		if q.GroupID == "" {
			code = wire.ErrInvalidGroupID
		} else if session < limits.GroupMinSessionTimeout || session > limits.GroupMaxSessionTimeout {
			code = wire.ErrInvalidSessionTimeout
		}
	}
	if code != wire.NoError {
		a.ErrorCode, a.MemberID, a.GenerationID = code, q.MemberID, c.cluster.dialect.age.groups.failedGeneration
		return a
	}
	r := groups.Join(ctx, joinRequest(c, q))
	a.ErrorCode, a.GenerationID, a.MemberID, a.Leader = r.Error, r.Generation, r.MemberID, r.Leader
	a.ProtocolType, a.ProtocolName, a.SkipAssignment = r.ProtocolType, r.Protocol, r.SkipAssignment
	if a.ErrorCode != wire.NoError && a.GenerationID == coordinator.NoGeneration {
		a.GenerationID = c.cluster.dialect.age.groups.failedGeneration
	}
	if a.ProtocolName == nil && c.version < 7 {
		a.ProtocolName = new(string)
	}
	a.Members = make([]wire.JoinGroupResponseMember, len(r.Members))
	for i, m := range r.Members {
		a.Members[i] = wire.JoinGroupResponseMember{MemberID: m.MemberID, GroupInstanceID: m.InstanceID, Metadata: m.Metadata}
	}
	return a
}

func joinRequest(c *call, q *wire.JoinGroupRequest) coordinator.JoinRequest {
	r := coordinator.JoinRequest{
		GroupID: q.GroupID, MemberID: q.MemberID, InstanceID: q.GroupInstanceID,
		ClientID: c.clientID(), ClientHost: c.clientHost(),
		SessionTimeout: millis(q.SessionTimeoutMs), RebalanceTimeout: millis(q.RebalanceTimeoutMs),
		ProtocolType:         q.ProtocolType,
		RequireKnownMemberID: c.version >= 4,
		SkipAssignment:       c.version >= 9,
	}
	if c.version == 0 {
		r.RebalanceTimeout = r.SessionTimeout
	}
	for i := range q.Protocols {
		// The group keeps what it is given; the request's memory is reused.
		r.Protocols = append(r.Protocols, coordinator.Protocol{Name: q.Protocols[i].Name, Metadata: bytes.Clone(q.Protocols[i].Metadata)})
	}
	return r
}

func millis(ms int32) time.Duration { return time.Duration(ms) * time.Millisecond }

// groupsOf returns the coordinator of a group, if this broker has it.
func (c *call) groupsOf(group string) (*coordinator.Groups, wire.ErrorCode) {
	return c.cluster.groups.at(c.broker.id, group)
}

package coordinator

import (
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// consumerLeave answers the heartbeat of a member that leaves, for good or for a while.
func (g *group) consumerLeave(r *ConsumerHeartbeatRequest) (result ConsumerHeartbeatResult, rc Receipt, bad *refusal, err error) {
	c := g.consumer
	if c == nil {
		return result, rc, refuse(wire.ErrGroupIDNotFound, "Group %s is not a consumer group.", g.id), nil
	}
	m := c.members[r.MemberID]
	if r.InstanceID != nil {
		m = c.staticMember(r.InstanceID)
		bad = checkStatic(m, r.MemberID, r.InstanceID)
	} else if m == nil {
		bad = refuse(wire.ErrUnknownMemberID, "Member %s is not a member of group %s.", r.MemberID, g.id)
	}
	if bad != nil {
		return result, rc, bad, nil
	}
	if r.MemberEpoch == StaticLeaveEpoch {
		rc, err = g.leaveForAWhile(m)
	} else {
		rc, err = g.fence([]*consumerMember{m})
	}
	return ConsumerHeartbeatResult{MemberID: &m.id, MemberEpoch: r.MemberEpoch}, rc, nil, err
}

// leaveForAWhile keeps what a static member has for it, for as long as its session lasts.
func (g *group) leaveForAWhile(m *consumerMember) (Receipt, error) {
	left := *m
	left.epoch, left.revoking = StaticLeaveEpoch, nil
	left.assigned = m.assigned.clone()
	for _, partitions := range left.assigned {
		for p := range partitions {
			partitions[p] = 0
		}
	}
	var cs changes
	cs.current(g.id, &left)
	return g.apply(cs)
}

// fence removes members. If only members are left then that speak the classic protocol the group becomes a classic one.
func (g *group) fence(members []*consumerMember) (Receipt, error) {
	c := g.consumer
	if len(members) == 0 {
		return Receipt{}, nil
	}
	left := maps.Clone(c.members)
	for _, m := range members {
		delete(left, m.id)
	}
	if len(left) > 0 && g.mayDowngrade(left) {
		return g.operation(c).downgrade(slices.DeleteFunc(c.memberIDs(), func(id string) bool { return left[id] != nil }), nil, true)
	}
	var cs changes
	for _, m := range members {
		cs.memberGone(g.id, m.id)
	}
	kept := c.resolvedWith(left)
	for _, e := range slices.Sorted(maps.Keys(c.regexes)) {
		if _, ok := kept[e]; !ok {
			cs.regexGone(g.id, e)
		}
	}
	cs.groupEpoch(g.id, c.epoch+1, metadataHash(subscriptions(left, kept), g.gs.topics()))
	if len(left) == 0 {
		cs.targetEpoch(g.id, c.epoch+1, 0)
	}
	return g.apply(cs)
}

package coordinator

import (
	"context"
	"slices"
	"strings"

	"github.com/ottla/ottla/wire"
)

// ConsumerHeartbeat answers a ConsumerGroupHeartbeat request. It blocks until what it changes is on all replicas that have
// to have it.
func (gs *Groups) ConsumerHeartbeat(ctx context.Context, r ConsumerHeartbeatRequest) ConsumerHeartbeatResult {
	if bad := r.Check(gs.cfg.Consumer.Assignors); bad != nil {
		return *bad
	}
	g, created, code := gs.acquire(r.GroupID, r.MemberEpoch == JoinEpoch)
	switch {
	case code != wire.NoError:
		return ConsumerHeartbeatResult{Error: code}
	case g == nil && r.MemberEpoch > 0:
		return refuse(wire.ErrGroupIDNotFound, "Consumer group %s not found.", r.GroupID).result()
	case g == nil:
		return refuse(wire.ErrGroupIDNotFound, "Group %s not found.", r.GroupID).result()
	}
	result, rc, bad, err := g.consumerHeartbeat(&r, created)
	if created && g.consumer == nil {
		g.die()
	}
	g.mu.Unlock()
	if err == nil && bad == nil {
		err = gs.wait(ctx, rc)
	}
	switch {
	case bad != nil:
		return bad.result()
	case err != nil:
		return ConsumerHeartbeatResult{Error: groupStoreError(err)}
	}
	return result
}

// blank tells of a string that is given and has nothing in it that Java's trim leaves.
func blank(s *string) bool {
	return s != nil && strings.TrimFunc(*s, func(r rune) bool { return r <= ' ' }) == ""
}

// Check finds what is wrong with a request by itself, in Kafka's order, when there are those assignors: nil for nothing.
// Kafka does so before it looks where the group is.
func (r *ConsumerHeartbeatRequest) Check(assignors []string) *ConsumerHeartbeatResult {
	if bad := r.check(assignors); bad != nil {
		result := bad.result()
		return &result
	}
	return nil
}

func (r *ConsumerHeartbeatRequest) check(known []string) *refusal {
	invalid := func(text string) *refusal { return &refusal{wire.ErrInvalidRequest, text} }
	switch {
	case (r.NeedsMemberID || r.MemberEpoch > 0 || r.MemberEpoch == LeaveEpoch) && blank(&r.MemberID):
		return invalid("MemberId can't be empty.")
	case blank(&r.GroupID):
		return invalid("GroupId can't be empty.")
	case blank(r.InstanceID):
		return invalid("InstanceId can't be empty.")
	case blank(r.RackID):
		return invalid("RackId can't be empty.")
	}
	switch {
	case r.MemberEpoch == JoinEpoch && r.RebalanceTimeoutMs == -1:
		return invalid("RebalanceTimeoutMs must be provided in first request.")
	case r.MemberEpoch == JoinEpoch && (r.Owned == nil || len(r.Owned) > 0):
		return invalid("TopicPartitions must be empty when (re-)joining.")
	case r.MemberEpoch == JoinEpoch && r.SubscribedTopicNames == nil && r.SubscribedTopicRegex == nil:
		return invalid("Either SubscribedTopicNames or SubscribedTopicRegex must be non-null when (re-)joining.")
	case r.MemberEpoch == StaticLeaveEpoch && r.InstanceID == nil:
		return invalid("InstanceId can't be null.")
	case r.MemberEpoch < StaticLeaveEpoch:
		return invalid("MemberEpoch is invalid.")
	}
	if r.ServerAssignor != nil && !slices.Contains(known, *r.ServerAssignor) {
		return refuse(wire.ErrUnsupportedAssignor, "ServerAssignor %s is not supported. Supported assignors: %s.", *r.ServerAssignor, strings.Join(known, ", "))
	}
	return nil
}

func (g *group) consumerHeartbeat(r *ConsumerHeartbeatRequest, created bool) (result ConsumerHeartbeatResult, rc Receipt, bad *refusal, err error) {
	if r.MemberEpoch == LeaveEpoch || r.MemberEpoch == StaticLeaveEpoch {
		return g.consumerLeave(r)
	}
	o, bad := g.consumerOperation(r.MemberEpoch == JoinEpoch, created)
	if bad != nil {
		return result, rc, bad, nil
	}
	if result, bad = o.heartbeat(r); bad != nil {
		return result, rc, bad, nil
	}
	rc, err = o.commit()
	return result, rc, nil, err
}

// consumerOperation begins an operation on the group as one of type consumer, which it becomes if it is an empty classic
// one, or one of consumers.
func (g *group) consumerOperation(join, created bool) (*operation, *refusal) {
	switch {
	case g.consumer != nil:
		return g.operation(g.consumer), nil
	case !join:
		return nil, refuse(wire.ErrGroupIDNotFound, "Group %s is not a consumer group.", g.id)
	case created:
		return g.operation(g.gs.newConsumerGroup()), nil
	case g.state == Empty:
		o := g.operation(g.gs.newConsumerGroup())
		o.changes.classicGone(g.id)
		return o, nil
	default:
		return g.upgrade()
	}
}

// heartbeat finds out what a heartbeat changes, and the answer to it.
func (o *operation) heartbeat(r *ConsumerHeartbeatRequest) (result ConsumerHeartbeatResult, bad *refusal) {
	g, c := o.g, o.c
	if bad := o.checkRoom(r.MemberID, r.InstanceID); bad != nil {
		return result, bad
	}
	id := r.MemberID
	if id == "" {
		id = g.gs.newMemberUUID()
	}
	m, bad := o.memberOf(r, id)
	if bad != nil {
		return result, bad
	}
	updated := m.saying(r)
	named := !slices.Equal(m.topics, updated.topics)
	if !m.same(updated) {
		o.changes.member(g.id, updated)
	}
	regex, bad := g.changeRegex(c, m, updated, o.topics, &o.changes)
	if bad != nil {
		return result, bad
	}
	bump := named || regex.changed && regex.resolved || c.epoch == 0 || !g.gs.cfg.Rules.AssignorWaits && o.assignorChanged(m, updated)
	epoch := o.updateEpoch(updated, bump)
	target := reconciliation{changed: named || regex.changed, says: r.Owned}
	target.epoch, target.target = o.updateTarget(m, updated, epoch)
	if updated, bad = o.reconcile(&target, updated); bad != nil {
		return result, bad
	}
	settings := g.gs.settings(g.id)
	o.then(func() { g.consumer.timersOf(updated.id).session = g.after(settings.SessionTimeout) })
	if regex.refresh {
		o.then(func() { _, _ = g.refreshRegexes() }) // if the log does not take it the next heartbeat tries again
	}
	result = ConsumerHeartbeatResult{MemberID: &updated.id, MemberEpoch: updated.epoch, HeartbeatIntervalMs: int32(settings.HeartbeatInterval.Milliseconds())}
	full := r.RebalanceTimeoutMs != -1 && (r.SubscribedTopicNames != nil || r.SubscribedTopicRegex != nil) && r.Owned != nil
	if r.MemberEpoch == JoinEpoch || full || !m.assigned.equal(updated.assigned) {
		result.Assignment = updated.assigned.list()
	}
	return result, nil
}

// list is an assignment as it is answered, never nil.
func (o owned) list() []TopicIDPartitions {
	list := make([]TopicIDPartitions, 0, len(o))
	for _, t := range o.topics() {
		list = append(list, TopicIDPartitions{TopicID: t.TopicID, Partitions: t.Partitions})
	}
	return list
}

// checkRoom tells whether group.consumer.max.size lets the member in.
func (o *operation) checkRoom(memberID string, instanceID *string) *refusal {
	size := o.g.gs.cfg.Consumer.MaxSize
	back := o.c.staticMember(instanceID) != nil && !o.g.gs.cfg.Rules.StaticConsumersCount
	if back || len(o.c.members) < size || o.c.members[memberID] != nil {
		return nil
	}
	return refuse(wire.ErrGroupMaxSizeReached, "The consumer group has reached its maximum capacity of %d members.", size)
}

// memberOf returns the member that a heartbeat is of, a new one if it joins.
func (o *operation) memberOf(r *ConsumerHeartbeatRequest, id string) (*consumerMember, *refusal) {
	join := r.MemberEpoch == JoinEpoch
	if r.InstanceID != nil {
		return o.staticMemberOf(r, id, join)
	}
	m := o.c.members[id]
	switch {
	case m != nil:
		return m, m.checkEpoch(r)
	case join:
		return newConsumerMember(id), nil
	}
	return nil, refuse(wire.ErrUnknownMemberID, "Member %s is not a member of group %s.", id, o.g.id)
}

func (o *operation) staticMemberOf(r *ConsumerHeartbeatRequest, id string, join bool) (*consumerMember, *refusal) {
	m := o.c.staticMember(r.InstanceID)
	switch {
	case join && m == nil:
		return o.c.memberOrNew(id), nil
	case join && m.classic == nil && m.epoch != StaticLeaveEpoch:
		return nil, refuse(wire.ErrUnreleasedInstanceID,
			"Static member %s with instance id %s cannot join the group because the instance id is owned by %s member.", id, *r.InstanceID, m.id)
	case join:
		return o.replace(m, id), nil
	}
	if bad := checkStatic(m, id, r.InstanceID); bad != nil {
		return nil, bad
	}
	return m, m.checkEpoch(r)
}

// replace lets a static member come back under an id, with what the old one had.
func (o *operation) replace(old *consumerMember, id string) *consumerMember {
	m := *old
	m.id, m.epoch, m.previousEpoch = id, 0, 0
	o.changes.memberGone(o.g.id, old.id)
	o.changes.member(o.g.id, &m)
	o.changes.target(o.g.id, id, o.c.target[old.id])
	o.changes.current(o.g.id, &m)
	return &m
}

// checkStatic tells whether a request of a static member may pass: m is who has the instance id.
func checkStatic(m *consumerMember, id string, instanceID *string) *refusal {
	switch {
	case m == nil:
		return refuse(wire.ErrUnknownMemberID, "Instance id %s is unknown.", *instanceID)
	case m.id != id:
		return refuse(wire.ErrFencedInstanceID, "Static member %s with instance id %s was fenced by member %s.", id, *instanceID, m.id)
	}
	return nil
}

// checkEpoch tells whether a heartbeat has the member's epoch, or the one before, whose answer may have been lost: then the
// member must not have more than it has by now.
func (m *consumerMember) checkEpoch(r *ConsumerHeartbeatRequest) *refusal {
	const text = "The consumer group member has a %s member epoch (%d) than the one known by the group coordinator (%d). " +
		"The member must abandon all its partitions and rejoin."
	switch {
	case r.MemberEpoch == JoinEpoch || r.MemberEpoch == m.epoch:
		return nil
	case r.MemberEpoch > m.epoch:
		return refuse(wire.ErrFencedMemberEpoch, text, "greater", r.MemberEpoch, m.epoch)
	case r.MemberEpoch == m.previousEpoch && m.within(r.Owned):
		return nil
	}
	return refuse(wire.ErrFencedMemberEpoch, text, "smaller", r.MemberEpoch, m.epoch)
}

// within tells whether the member says that it has nothing but what it is assigned.
func (m *consumerMember) within(says []TopicIDPartitions) bool {
	if says == nil {
		return false
	}
	return !slices.ContainsFunc(says, func(t TopicIDPartitions) bool {
		return m.assigned[t.TopicID] == nil || slices.ContainsFunc(t.Partitions, func(p int32) bool { return !m.assigned.has(t.TopicID, p) })
	})
}

// saying is the member with what a heartbeat says of it.
func (m *consumerMember) saying(r *ConsumerHeartbeatRequest) *consumerMember {
	n := *m
	update := func(to **string, s *string) {
		if s != nil {
			*to = copyString(s)
		}
	}
	update(&n.instanceID, r.InstanceID)
	update(&n.rackID, r.RackID)
	update(&n.assignor, r.ServerAssignor)
	update(&n.regex, r.SubscribedTopicRegex)
	if r.RebalanceTimeoutMs != -1 {
		n.rebalanceTimeoutMs = r.RebalanceTimeoutMs
	}
	if r.SubscribedTopicNames != nil {
		n.topics = sortedSet(r.SubscribedTopicNames)
	}
	n.clientID, n.clientHost, n.classic = r.ClientID, r.ClientHost, nil
	return &n
}

func (o *operation) assignorChanged(m, updated *consumerMember) bool {
	or := func(name string) string {
		if name == "" {
			return o.g.gs.cfg.Consumer.Assignors[0]
		}
		return name
	}
	return or(o.c.preferredAssignor(nil, nil)) != or(o.c.preferredAssignor(m, updated))
}

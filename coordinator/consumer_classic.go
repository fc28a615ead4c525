package coordinator

import (
	"github.com/ottla/ottla/wire"
)

// Members that speak the classic protocol may be in a consumer group, while its consumers move to the new one: they join
// and sync as ever, their generation is their member epoch, and the group assigns in their place. They are told by
// REBALANCE_IN_PROGRESS that they have to join again, say then what they own, and so give up what they have to.

// joinConsumer answers the JoinGroup of a classic member to a consumer group that has members.
func (g *group) joinConsumer(r *JoinRequest, w chan<- JoinResult) {
	if g.gs.cfg.Consumer.Migration == MigrateNever {
		w <- joinError("", wire.ErrInconsistentGroupProtocol)
		return
	}
	id := r.MemberID
	if id == "" {
		id = g.gs.newMemberUUID()
	}
	o := g.operation(g.consumer)
	code := wire.NoError
	if bad := o.checkRoom(id, r.InstanceID); bad != nil {
		code = bad.code
	} else if !g.consumer.supports(r.ProtocolType, r.Protocols) {
		code = wire.ErrInconsistentGroupProtocol
	}
	switch {
	case code != wire.NoError:
		w <- joinError("", code)
	case r.MemberID == "" && r.InstanceID == nil && r.RequireKnownMemberID:
		w <- joinError(id, wire.ErrMemberIDRequired)
	default:
		o.joinClassic(r, id, w)
	}
}

// supports tells whether a classic member may join: one of its protocols has to be offered by all classic members.
func (c *consumerGroup) supports(protocolType string, protocols []Protocol) bool {
	if protocolType != consumerProtocol {
		return false
	}
	for _, p := range protocols {
		all := true
		for _, m := range c.members {
			all = all && (m.classic == nil || m.offers(p.Name))
		}
		if all {
			return true
		}
	}
	return false
}

func (m *consumerMember) offers(protocol string) bool {
	for _, p := range m.classic.SupportedProtocols {
		if p.Name == protocol {
			return true
		}
	}
	return false
}

func (o *operation) joinClassic(r *JoinRequest, id string, w chan<- JoinResult) {
	g, c := o.g, o.c
	m := c.memberOrNew(id)
	existing := c.staticMember(r.InstanceID)
	if r.InstanceID != nil && (existing != nil || r.MemberID != "") {
		if r.MemberID != "" {
			if bad := checkStatic(existing, id, r.InstanceID); bad != nil {
				w <- joinError("", bad.code)
				return
			}
			m = existing
		} else {
			m = o.replace(existing, id)
		}
	}
	subscription, ok := readSubscription(r.Protocols[0].Metadata)
	if !ok {
		w <- joinError("", wire.ErrInconsistentGroupProtocol)
		return
	}
	updated := m.joining(r, subscription)
	if !m.same(updated) {
		o.changes.member(g.id, updated)
	}
	regex, _ := g.changeRegex(c, m, updated, o.topics, &o.changes)
	changed := !sameTopics(m, updated) || regex.changed
	epoch := o.updateEpoch(updated, changed)
	downgrade := existing != nil && existing.classic == nil && g.mayDowngrade(without(c.members, existing.id)) && len(c.members) <= g.gs.cfg.GroupMaxSize
	target := reconciliation{changed: changed, says: ownedPartitions(subscription, o.topics), epoch: c.targetEpoch, target: c.targetOf(updated)}
	stale := downgrade && c.targetEpoch < epoch
	if !downgrade {
		target.epoch, target.target = o.updateTarget(m, updated, epoch)
	}
	if !stale {
		var bad *refusal
		if updated, bad = o.reconcile(&target, updated); bad != nil {
			w <- joinError("", bad.code)
			return
		}
	}
	result := JoinResult{MemberID: updated.id, Generation: updated.epoch, ProtocolType: ptr(consumerProtocol), Protocol: ptr(r.Protocols[0].Name)}
	var rc Receipt
	var err error
	if downgrade {
		rc, err = o.downgrade(nil, updated, stale)
	} else {
		o.then(func() {
			t := g.consumer.timersOf(updated.id)
			t.join, t.session, t.sync = noDeadline, g.after(r.SessionTimeout), g.after(r.RebalanceTimeout)
		})
		if regex.refresh {
			o.then(func() { _, _ = g.refreshRegexes() })
		}
		rc, err = o.commit()
	}
	if err != nil {
		w <- joinError("", groupStoreError(err))
		return
	}
	g.settle(rc, func(err error) {
		if err != nil {
			result = joinError("", groupStoreError(err))
		}
		w <- result
	})
}

func ptr[T any](v T) *T { return &v }

// joining is the member with what its JoinGroup says.
func (m *consumerMember) joining(r *JoinRequest, s *wire.ConsumerProtocolSubscription) *consumerMember {
	n := *m
	if r.InstanceID != nil {
		n.instanceID = copyString(r.InstanceID)
	}
	if s.RackID != nil && *s.RackID != "" {
		n.rackID = copyString(s.RackID)
	}
	n.topics = sortedSet(s.Topics)
	n.regex = new(string)
	n.rebalanceTimeoutMs = int32(r.RebalanceTimeout.Milliseconds())
	n.clientID, n.clientHost = r.ClientID, r.ClientHost
	n.classic = classicOf(int32(r.SessionTimeout.Milliseconds()), r.Protocols)
	return &n
}

// classicOf is what a record keeps of a classic member.
func classicOf(sessionMs int32, protocols []Protocol) *wire.ConsumerGroupMemberMetadataValueClassic {
	c := &wire.ConsumerGroupMemberMetadataValueClassic{SessionTimeoutMs: sessionMs}
	for _, p := range protocols {
		c.SupportedProtocols = append(c.SupportedProtocols, wire.ConsumerGroupMemberMetadataValueProtocol{Name: p.Name, Metadata: copyBytes(p.Metadata)})
	}
	return c
}

// classicMember returns the member that a request of the classic protocol is of.
func (c *consumerGroup) classicMember(memberID string, instanceID *string, generation int32) (*consumerMember, wire.ErrorCode) {
	m := c.members[memberID]
	if instanceID != nil {
		m = c.staticMember(instanceID)
	}
	switch {
	case m == nil:
		return nil, wire.ErrUnknownMemberID
	case m.id != memberID:
		return nil, wire.ErrFencedInstanceID
	case m.classic == nil:
		return nil, wire.ErrUnknownMemberID
	case m.epoch != generation:
		return nil, wire.ErrIllegalGeneration
	}
	return m, wire.NoError
}

// joinAgain gives a classic member its rebalance timeout to join again.
func (g *group) joinAgain(m *consumerMember) wire.ErrorCode {
	if t := g.consumer.timersOf(m.id); t.join.IsZero() {
		t.join = g.after(ms(m.rebalanceTimeoutMs))
	}
	return wire.ErrRebalanceInProgress
}

// syncConsumer answers a SyncGroup to a consumer group.
func (g *group) syncConsumer(r *SyncRequest) SyncResult {
	c := g.consumer
	m, code := c.classicMember(r.MemberID, r.InstanceID, r.Generation)
	switch {
	case code != wire.NoError:
	case r.ProtocolType != nil && *r.ProtocolType != consumerProtocol, r.Protocol != nil && *r.Protocol != m.classic.SupportedProtocols[0].Name:
		code = wire.ErrInconsistentGroupProtocol
	case c.targetEpoch > m.epoch && m.state != memberUnrevoked:
		code = g.joinAgain(m)
	}
	if code != wire.NoError {
		return syncError(code)
	}
	t := c.timersOf(m.id)
	t.sync, t.session = noDeadline, g.after(ms(m.classic.SessionTimeoutMs))
	has := make(assignment, len(m.assigned))
	for _, topic := range m.assigned.list() {
		has[topic.TopicID] = topic.Partitions
	}
	return SyncResult{
		ProtocolType: copyString(r.ProtocolType), Protocol: copyString(r.Protocol),
		Assignment: appendAssignment(m.classic.SupportedProtocols[0].Metadata, has, g.gs.topics()),
	}
}

// heartbeatConsumer answers a Heartbeat to a consumer group.
func (g *group) heartbeatConsumer(r *HeartbeatRequest) wire.ErrorCode {
	c := g.consumer
	m, code := c.classicMember(r.MemberID, r.InstanceID, r.Generation)
	if code != wire.NoError {
		return code
	}
	c.timersOf(m.id).session = g.after(ms(m.classic.SessionTimeoutMs))
	if m.epoch < c.targetEpoch || m.state == memberUnrevoked || m.state == memberUnreleased && !c.waits(m) {
		return g.joinAgain(m)
	}
	return wire.NoError
}

// waits tells whether all that the member lacks is still with others.
func (c *consumerGroup) waits(m *consumerMember) bool {
	for topic, partitions := range c.target[m.id] {
		for _, p := range partitions {
			if !m.assigned.has(topic, p) && c.holder(topic, p) != -1 {
				return true
			}
		}
	}
	return false
}

// leaveConsumer answers a LeaveGroup to a consumer group. Members of both protocols may be told to leave.
func (g *group) leaveConsumer(r *LeaveRequest) LeaveResult {
	c := g.consumer
	codes := make([]wire.ErrorCode, len(r.Members))
	leave := make(map[string]*consumerMember)
	for i, l := range r.Members {
		m := c.members[l.MemberID]
		if l.InstanceID != nil {
			m = c.staticMember(l.InstanceID)
		}
		switch {
		case m == nil:
			codes[i] = wire.ErrUnknownMemberID
		case l.InstanceID != nil && l.MemberID != "" && l.MemberID != m.id:
			codes[i] = wire.ErrFencedInstanceID
		default:
			leave[m.id] = m
		}
	}
	var members []*consumerMember
	for _, id := range c.memberIDs() {
		if m := leave[id]; m != nil {
			members = append(members, m)
		}
	}
	if _, err := g.fence(members); err != nil {
		return LeaveResult{Error: groupStoreError(err)}
	}
	return LeaveResult{Members: codes}
}

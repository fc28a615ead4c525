package coordinator

import (
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// upgrade begins an operation on a classic group that has members as on a consumer group, which it becomes with the first
// member that speaks the new protocol: its generation is the group epoch then, and what its members have is the target.
func (g *group) upgrade() (*operation, *refusal) {
	refused := func(why string) (*operation, *refusal) {
		return nil, refuse(wire.ErrGroupIDNotFound, "Cannot upgrade classic group %s to consumer group because %s.", g.id, why)
	}
	switch {
	case !g.gs.cfg.Consumer.Migration.ups():
		return refused("online upgrade is disabled")
	case g.protocolType != consumerProtocol:
		return refused("the group does not use the consumer embedded protocol")
	case len(g.members) > g.gs.cfg.Consumer.MaxSize:
		return refused("the group size exceeds the consumer group maximum size")
	case g.protocol == nil: // its first join phase is not over
		return nil, &refusal{code: wire.ErrUnknownServerError}
	}
	o := g.operation(g.gs.newConsumerGroup())
	o.changes.classicGone(g.id)
	members := make(map[string]*consumerMember, len(g.members))
	target := make(map[string]assignment, len(g.members))
	for _, m := range g.members {
		s, ok := readSubscription(m.metadata(g.protocol))
		assigned, known := new(wire.ConsumerProtocolAssignment), true
		if len(m.assignment) > 0 {
			assigned, known = readAssignment(m.assignment)
		}
		switch {
		case !ok || !known:
			return refused("the embedded consumer protocol is malformed")
		case len(assigned.UserData) > 0:
			return refused("an unsupported custom assignor is in use. " +
				"Please refer to the documentation or switch to a default assignor before re-attempting the upgrade")
		}
		n := newConsumerMember(m.id).joining(&JoinRequest{
			InstanceID: m.instanceID, ClientID: m.clientID, ClientHost: m.clientHost,
			SessionTimeout: m.sessionTimeout, RebalanceTimeout: m.rebalanceTimeout, Protocols: m.protocols,
		}, s)
		n.epoch, n.previousEpoch = g.generation, g.generation
		n.assigned, target[m.id] = o.owning(assigned, g.generation)
		members[m.id] = n
	}
	o.upgraded(members, target)
	return o, nil
}

// owning is an assignment of a generation, of topics that there are.
func (o *operation) owning(a *wire.ConsumerProtocolAssignment, generation int32) (owned, assignment) {
	has, target := make(owned), make(assignment)
	for _, t := range a.AssignedPartitions {
		topic, ok := o.topics.Topic(t.Topic)
		if !ok {
			continue
		}
		has[topic.ID], target[topic.ID] = make(map[int32]int32), nil
		for _, p := range t.Partitions {
			if !has.has(topic.ID, p) {
				has.add(topic.ID, p, generation)
				target[topic.ID] = append(target[topic.ID], p)
			}
		}
	}
	return has, target
}

// upgraded notes the records of a group that was a classic one, and makes it what they say.
func (o *operation) upgraded(members map[string]*consumerMember, target map[string]assignment) {
	g := o.g
	for _, m := range g.members {
		o.changes.member(g.id, members[m.id])
	}
	o.changes.groupEpoch(g.id, g.generation, metadataHash(subscriptions(members, nil), o.topics))
	for _, m := range g.members {
		o.changes.target(g.id, m.id, target[m.id])
	}
	o.changes.targetEpoch(g.id, g.generation, 0)
	for _, m := range g.members {
		o.changes.current(g.id, members[m.id])
	}
	o.then(func() {
		for id, m := range members {
			g.consumer.timersOf(id).session = g.after(ms(m.classic.SessionTimeoutMs))
		}
	})
	o.apply()
}

// mayDowngrade tells whether the group becomes a classic one when these are all its members.
func (g *group) mayDowngrade(left map[string]*consumerMember) bool {
	for _, m := range left {
		if m.classic == nil {
			return false
		}
	}
	return g.gs.cfg.Consumer.Migration.downs() && len(left) <= g.gs.cfg.GroupMaxSize
}

func without(members map[string]*consumerMember, id string) map[string]*consumerMember {
	left := maps.Clone(members)
	delete(left, id)
	return left
}

// downgrade makes the group a classic one, whose members are the classic members that do not leave, and the static one that
// takes the place of the last other. Its members keep what they have, unless that is to change: then they rebalance.
func (o *operation) downgrade(leaving []string, joining *consumerMember, rebalance bool) (Receipt, error) {
	g, c := o.g, o.c
	ids := c.memberIDs()
	replaced := ""
	if joining != nil {
		replaced = c.static[*joining.instanceID]
		ids[slices.Index(ids, replaced)] = joining.id
	}
	o.changes.consumerGone(g.id, c, ids)
	classic := newGroup(g.gs, g.id)
	classic.generation, classic.state = c.epoch, Stable
	for _, id := range ids {
		if slices.Contains(leaving, id) {
			continue
		}
		m := c.members[id]
		if joining != nil && id == joining.id {
			m = joining
		}
		classic.add(m.asClassic(), consumerProtocol, nil)
	}
	classic.protocol = ptr(classic.vote())
	assignments := make(map[string][]byte, len(classic.members))
	for _, m := range classic.members {
		id := m.id
		if joining != nil && id == joining.id {
			id = replaced
		}
		m.assignment = appendAssignment(m.metadata(classic.protocol), c.target[id], o.topics)
		assignments[m.id] = m.assignment
	}
	classic.subscribe()
	rs := o.changes.records()
	rs.group(classic, assignments)
	rc, err := rs.append(g.gs.store, Batch{})
	if err != nil {
		return rc, err
	}
	g.becomeClassic(classic)
	for _, m := range g.members {
		g.touch(m)
	}
	if rebalance {
		g.prepareRebalance()
	}
	return rc, nil
}

// becomeClassic makes the group what another is, which nobody else knows.
func (g *group) becomeClassic(c *group) {
	g.clearClassic()
	g.consumer = nil
	g.state, g.stateSince = c.state, c.stateSince
	g.protocolType, g.protocol, g.generation, g.leader = c.protocolType, c.protocol, c.generation, c.leader
	g.members, g.byID, g.static, g.supported = c.members, c.byID, c.static, c.supported
	g.topics, g.topicsKnown = c.topics, c.topicsKnown
}

// asClassic is a member that speaks the classic protocol as a member of a classic group.
func (m *consumerMember) asClassic() *member {
	r := JoinRequest{
		InstanceID: m.instanceID, ClientID: m.clientID, ClientHost: m.clientHost,
		SessionTimeout: ms(m.classic.SessionTimeoutMs), RebalanceTimeout: ms(m.rebalanceTimeoutMs),
	}
	for _, p := range m.classic.SupportedProtocols {
		r.Protocols = append(r.Protocols, Protocol{Name: p.Name, Metadata: p.Metadata})
	}
	return newMember(m.id, &r)
}

// joinsEmpty makes an empty consumer group a classic one, for a new member that joins it. One that says it is a member
// already leaves the group alone; Kafka's coordinator forgets it in part, until it loads the log again.
func (g *group) joinsEmpty() wire.ErrorCode {
	var cs changes
	cs.consumerGone(g.id, g.consumer, nil)
	classic := newGroup(g.gs, g.id)
	rs := cs.records()
	rs.group(classic, nil)
	if _, err := rs.append(g.gs.store, Batch{}); err != nil {
		return groupStoreError(err)
	}
	g.becomeClassic(classic)
	return wire.NoError
}

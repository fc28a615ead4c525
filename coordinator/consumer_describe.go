package coordinator

import (
	"cmp"
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DescribeConsumer tells what ConsumerGroupDescribe wants to know of a group.
func (gs *Groups) DescribeConsumer(groupID string) ConsumerDescription {
	refused := func(code wire.ErrorCode, text string) ConsumerDescription {
		return ConsumerDescription{Error: code, Message: &text}
	}
	g, _, code := gs.acquire(groupID, false)
	if g != nil {
		defer g.mu.Unlock()
	}
	switch {
	case code != wire.NoError:
		return ConsumerDescription{Error: code}
	case g == nil || g.hidden():
		return refused(wire.ErrGroupIDNotFound, "Group "+groupID+" not found.")
	case g.consumer == nil:
		return refused(wire.ErrGroupIDNotFound, "Group "+groupID+" is not a consumer group.")
	}
	c, topics := g.consumer, gs.topics()
	d := ConsumerDescription{
		State:           c.state().String(),
		Epoch:           c.epoch,
		AssignmentEpoch: c.targetEpoch,
		Assignor:        cmp.Or(c.preferredAssignor(nil, nil), gs.cfg.Consumer.Assignors[0]),
		Members:         make([]DescribedConsumer, 0, len(c.members)),
	}
	for _, id := range slices.Sorted(maps.Keys(c.members)) {
		m := c.members[id]
		described := DescribedConsumer{
			MemberID: id, InstanceID: m.instanceID, RackID: m.rackID, Epoch: m.epoch, ClientID: m.clientID, ClientHost: m.clientHost,
			SubscribedTopicNames: m.topics, SubscribedTopicRegex: m.regex,
			Assignment: named(m.has(gs.cfg.Rules.HidesRevoking), topics), Target: named(c.target[id], topics),
		}
		if m.classic == nil {
			described.Type = 1
		}
		d.Members = append(d.Members, described)
	}
	return d
}

// has is all that the member may be using: what it is assigned and, unless only that is asked for, what it is to give up.
func (m *consumerMember) has(assigned bool) assignment {
	a := make(assignment)
	for i, o := range []owned{m.assigned, m.revoking} {
		if i > 0 && assigned {
			continue
		}
		for topic, partitions := range o {
			a[topic] = slices.AppendSeq(a[topic], maps.Keys(partitions))
		}
	}
	return a
}

// named lists an assignment with the names of the topics.
func named(a assignment, topics Topics) []AssignedTopic {
	list := make([]AssignedTopic, 0, len(a))
	for _, id := range sortedUUIDs(a) {
		if t, ok := topics.TopicByID(id); ok {
			list = append(list, AssignedTopic{Topic: t.Name, TopicID: id, Partitions: slices.Sorted(slices.Values(a[id]))})
		}
	}
	return list
}

package coordinator

import (
	"cmp"
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// subscriberCount says how many members name a topic, and how many regular expressions stand for it.
type subscriberCount struct{ named, matched int }

// subscriptions are the topics that members subscribe to, whether there are such topics or not.
func subscriptions(members map[string]*consumerMember, regexes map[string]resolvedRegex) map[string]subscriberCount {
	counts := make(map[string]subscriberCount)
	for _, m := range members {
		for _, t := range m.topics {
			n := counts[t]
			n.named++
			counts[t] = n
		}
	}
	for _, r := range regexes {
		for _, t := range r.topics {
			n := counts[t]
			n.matched++
			counts[t] = n
		}
	}
	return counts
}

// resolvedWith are the resolved expressions that are left when the members are those.
func (c *consumerGroup) resolvedWith(members map[string]*consumerMember) map[string]resolvedRegex {
	subscribed := expressions(members)
	left := maps.Clone(c.regexes)
	maps.DeleteFunc(left, func(e string, _ resolvedRegex) bool { return subscribed[e] == 0 })
	return left
}

// homogeneous tells whether all members subscribe to the same topics, as far as Kafka looks: by counting.
func homogeneous(members map[string]*consumerMember, counts map[string]subscriberCount) bool {
	subscribers := expressions(members)
	if len(subscribers) == 0 {
		for _, n := range counts {
			if n.named != len(members) {
				return false
			}
		}
		return true
	}
	for _, n := range subscribers {
		if n != len(members) {
			return false
		}
	}
	for _, n := range counts {
		if n.matched != 1 || n.named > 0 {
			return false
		}
	}
	return true
}

// subscribedTopics are the ids of the topics that a member reads and that there are, in the order of their names in a
// hash table.
func (c *consumerGroup) subscribedTopics(m *consumerMember, topics Topics) []wire.UUID {
	names := m.topics
	if r, ok := c.regexes[m.expression()]; ok && len(r.topics) > 0 {
		names = sortedSet(slices.Concat(names, r.topics))
	}
	ids := make([]wire.UUID, 0, len(names))
	for _, name := range names {
		if t, ok := topics.Topic(name); ok {
			ids = append(ids, t.ID)
		}
	}
	return ids
}

// metadataHash is a hash of all that there is to know of the topics that are subscribed to, of those that there are.
func metadataHash(subscribed map[string]subscriberCount, topics Topics) int64 {
	var h hash64
	any := false
	for _, name := range slices.Sorted(maps.Keys(subscribed)) {
		t, ok := topics.Topic(name)
		if !ok {
			continue
		}
		any = true
		h.long(topicHash(&t))
	}
	if !any {
		return 0
	}
	return h.sum()
}

func topicHash(t *TopicInfo) int64 {
	var h hash64
	h.byte(0) // of the first way of doing this
	h.write(reversed(t.ID[:8]))
	h.write(reversed(t.ID[8:]))
	h.string(t.Name)
	h.int(t.Partitions)
	for p := range t.Partitions {
		h.int(p)
		if t.Racks == nil {
			continue
		}
		racks := slices.Clone(t.Racks(p))
		slices.Sort(racks)
		for _, r := range racks {
			h.int(int32(len(r)))
			h.string(r)
		}
	}
	return h.sum()
}

func reversed(b []byte) []byte {
	b = slices.Clone(b)
	slices.Reverse(b)
	return b
}

// updateEpoch makes another group epoch if there is a reason to bump it, or if the topics that are subscribed to are not what
// they were. updated is the member as it will be.
func (o *operation) updateEpoch(updated *consumerMember, bump bool) (epoch int32) {
	c, version := o.c, o.topics.Version()
	if !bump && c.looked && c.version == version {
		return c.epoch
	}
	o.then(func() { c.looked, c.version = true, version })
	o.counted = c.with(updated)
	hash := metadataHash(subscriptions(o.counted, c.resolvedWith(o.counted)), o.topics)
	epoch = c.epoch
	if bump || hash != c.metadataHash {
		epoch++
		o.changes.groupEpoch(o.g.id, epoch, hash)
	}
	if c.old {
		o.changes.topicsGone(o.g.id)
	}
	return epoch
}

// updateTarget computes what the members shall have in a new group epoch, and returns what the member shall, and since
// when. Between two targets passes the assignment interval; until then the last one counts, on later heartbeats as well.
func (o *operation) updateTarget(m, updated *consumerMember, epoch int32) (int32, assignment) {
	g, c, topics := o.g, o.c, o.topics
	now := g.gs.clock.Now().UnixMilli()
	wait := g.gs.settings(g.id).AssignmentInterval.Milliseconds()
	if c.targetEpoch >= epoch || c.targetTime != 0 && wait > 0 && now < c.targetTime+wait {
		return c.targetEpoch, c.targetOf(updated)
	}
	members := c.with(updated)
	spec := assignSpec{topics: topics, assigned: c.targeted}
	spec.homogeneous = homogeneous(o.counted, subscriptions(o.counted, c.resolvedWith(o.counted)))
	have := func(m *consumerMember) (assignment, bool) {
		id := m.id
		if old := c.staticMember(m.instanceID); old != nil && m == updated {
			id = old.id
		}
		a, ok := c.target[id]
		return a, ok
	}
	for _, m := range c.inKafkasOrder(members) {
		old, _ := have(m)
		spec.members = append(spec.members, &assignee{id: m.id, instanceID: m.instanceID, topics: c.subscribedTopics(m, topics), old: old})
	}
	target := assignors[cmp.Or(c.preferredAssignor(m, updated), g.gs.cfg.Consumer.Assignors[0])](&spec)
	for _, a := range spec.members {
		if old, ok := have(members[a.id]); !ok || !target[a.id].equal(old) {
			o.changes.target(g.id, a.id, target[a.id])
		}
	}
	o.changes.targetEpoch(g.id, epoch, now)
	return epoch, target[updated.id]
}

// inKafkasOrder lists members as Kafka's assignors see them: in the order of a hash table.
func (c *consumerGroup) inKafkasOrder(members map[string]*consumerMember) []*consumerMember {
	list := make([]*consumerMember, 0, len(members))
	for _, id := range c.order {
		if m := members[id]; m != nil {
			list = append(list, m)
		}
	}
	for id, m := range members {
		if c.members[id] == nil { // one at most
			list = append(list, m)
		}
	}
	return byBucket(list, grownBuckets(len(list)), func(m *consumerMember) uint32 { return stringHash(m.id) })
}

package coordinator

import (
	"slices"
	"strings"

	"github.com/ottla/ottla/wire"
)

// assignSpec is what an assignor is told of a group.
type assignSpec struct {
	members     []*assignee // in Kafka's order
	homogeneous bool        // all subscribe to the same topics
	topics      Topics
	assigned    map[wire.UUID]map[int32]string // who shall have what in the target before
}

// assignee is a member that partitions are assigned to.
type assignee struct {
	id         string
	instanceID *string
	topics     []wire.UUID // that it subscribes to, and that there are
	old        assignment  // what it shall have in the target before
}

// assignors are those that there are, by name.
var assignors = map[string]func(*assignSpec) map[string]assignment{
	"uniform": assignUniform,
	"range":   assignRange,
}

// partitions is the number of partitions of a topic.
func (s *assignSpec) partitions(topic wire.UUID) int32 {
	t, _ := s.topics.TopicByID(topic)
	return t.Partitions
}

// forRange lists the members in the order in which the range assignor gives to them.
func (s *assignSpec) forRange() []*assignee {
	members := slices.Clone(s.members)
	slices.SortStableFunc(members, func(a, b *assignee) int {
		switch {
		case a.instanceID != nil && b.instanceID != nil:
			return strings.Compare(*a.instanceID, *b.instanceID)
		case a.instanceID != nil:
			return -1
		case b.instanceID != nil:
			return 1
		}
		return strings.Compare(a.id, b.id)
	})
	return members
}

// assignRange gives each member neighbouring partitions of each topic, and the first members the one more that there may
// be: static members by instance id, then the others by member id. So topics with as many partitions each come
// together, and what members had before does not count.
func assignRange(s *assignSpec) map[string]assignment {
	members := s.forRange()
	topicsOf := func(m *assignee) []wire.UUID {
		if s.homogeneous {
			return members[0].topics // as Kafka does, where that may be out of date
		}
		return m.topics
	}
	type dealt struct{ next, subscribers, rest, quota int32 }
	topics := make(map[wire.UUID]*dealt)
	for _, m := range members {
		for _, t := range topicsOf(m) {
			if topics[t] == nil {
				topics[t] = new(dealt)
			}
			topics[t].subscribers++
		}
	}
	for t, d := range topics {
		n := s.partitions(t)
		d.quota, d.rest = n/d.subscribers, n%d.subscribers
	}
	target := make(map[string]assignment, len(members))
	for _, m := range members {
		a := make(assignment, len(topicsOf(m)))
		for _, t := range topicsOf(m) {
			d := topics[t]
			n := d.quota
			if d.rest > 0 {
				n++
				d.rest--
			}
			for range n {
				a[t] = append(a[t], d.next)
				d.next++
			}
		}
		target[m.id] = a
	}
	return target
}

// assignUniform gives each member as many partitions as any other, and lets them keep what they have as far as that goes.
func assignUniform(s *assignSpec) map[string]assignment {
	if s.homogeneous {
		return assignAlike(s)
	}
	return assignMixed(s)
}

// topicPartition names a partition by its topic's id.
type topicPartition struct {
	topic     wire.UUID
	partition int32
}

// assignAlike assigns uniformly to members that all subscribe to the same topics.
func assignAlike(s *assignSpec) map[string]assignment {
	topics := slices.Clone(s.members[0].topics)
	if len(topics) == 0 {
		return nil
	}
	topics = byBucket(topics, copiedBuckets(len(topics)), uuidHash)
	var free []topicPartition
	total := 0
	for _, t := range topics {
		n := s.partitions(t)
		total += int(n)
		for p := range n {
			if _, taken := s.assigned[t][p]; !taken {
				free = append(free, topicPartition{t, p})
			}
		}
	}
	d := dealer{quota: total / len(s.members), extra: total % len(s.members), free: free, target: make(map[string]assignment, len(s.members))}
	for i, m := range s.members {
		d.keep(m, topics, len(s.members)-i)
	}
	for _, m := range d.unfilled {
		a := d.target[m.id]
		for range min(m.quota, len(d.free)) {
			a[d.free[0].topic] = append(a[d.free[0].topic], d.free[0].partition)
			d.free = d.free[1:]
		}
	}
	for _, a := range d.target {
		for t, partitions := range a {
			a[t] = byBucket(partitions, grownBuckets(len(partitions)), intHash)
		}
	}
	return d.target
}

// dealer deals partitions out to members that are to have the same number of them, quota, and the first so many one more.
type dealer struct {
	quota, extra int
	free         []topicPartition // not with anybody
	unfilled     []unfilled
	target       map[string]assignment
}

type unfilled struct {
	id    string
	quota int // how many more it gets
}

// keep lets a member keep what it has, up to its quota. left is the number of members yet to come, this one included: one
// more than the quota is for those who have it already, as long as enough others are left to take theirs.
func (d *dealer) keep(m *assignee, topics []wire.UUID, left int) {
	quota, hasExtra := d.quota, d.extra > 0
	if hasExtra {
		quota++
	}
	kept := make(assignment, len(m.old))
	for _, t := range byBucket(sortedUUIDs(m.old), grownBuckets(len(m.old)), uuidHash) {
		if !slices.Contains(topics, t) {
			continue
		}
		for _, p := range m.old[t] {
			if quota > 0 {
				quota--
				kept[t] = append(kept[t], p)
			} else {
				d.free = append(d.free, topicPartition{t, p})
			}
		}
	}
	if quota > 0 && hasExtra && left > d.extra {
		quota--
		hasExtra = false
	}
	if quota > 0 {
		d.unfilled = append(d.unfilled, unfilled{m.id, quota})
	}
	if hasExtra {
		d.extra--
	}
	d.target[m.id] = kept
}

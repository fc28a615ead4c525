package coordinator

import (
	"maps"
	"slices"
	"time"

	"github.com/ottla/ottla/wire"
)

// consumerGroup is what a group of type consumer has beside what all groups have, guarded by the group's mutex. All above
// the line is the sum of the group's records and changes by [consumerGroup.replay] alone, so that it is the same after a load.
type consumerGroup struct {
	epoch        int32 // grows with what the members subscribe to, with the topics, and with every member that goes
	metadataHash int64 // of the topics that they are subscribed to

	target      map[string]assignment // by member id
	targetEpoch int32                 // the group epoch that the target is for
	targetTime  int64                 // ms since the epoch of when it was computed; 0 for one that need not be waited after
	targeted    map[wire.UUID]map[int32]string

	members map[string]*consumerMember
	order   []string          // of members: in order of joining, or of the log
	static  map[string]string // instance id -> member id
	held    map[wire.UUID]map[int32]int32
	regexes map[string]resolvedRegex
	old     bool // there is a record of the topics, as before 4.1

	// ------

	timers  map[string]*consumerTimers
	looked  bool  // at the topics, in version topicsAt
	version int64 // of the topics, when their hash was last computed
}

// consumerTimers are the deadlines of a member. Zero: none.
type consumerTimers struct {
	session   time.Time
	rebalance time.Time // for the revocation of what it has too much
	revoking  int32     // the epoch in which it has to be done

	// Of members that speak the classic protocol: by when they have to join again, and to sync.
	join, sync time.Time
}

// newConsumerGroup makes a group in its first epoch, in which nobody has anything.
func (gs *Groups) newConsumerGroup() *consumerGroup {
	var first int32 = 1
	if gs.cfg.Rules.ConsumersFromZero {
		first = 0
	}
	return &consumerGroup{
		epoch:       first,
		targetEpoch: first,
		target:      make(map[string]assignment),
		targeted:    make(map[wire.UUID]map[int32]string),
		members:     make(map[string]*consumerMember),
		static:      make(map[string]string),
		held:        make(map[wire.UUID]map[int32]int32),
		regexes:     make(map[string]resolvedRegex),
		timers:      make(map[string]*consumerTimers),
	}
}

// assignment is what a member shall have: partitions of topics, in the order in which Kafka's sets have them.
type assignment map[wire.UUID][]int32

// owned is what a member has, with the epoch in which each partition came to it.
type owned map[wire.UUID]map[int32]int32

func (o owned) has(topic wire.UUID, partition int32) bool {
	_, ok := o[topic][partition]
	return ok
}

func (o owned) equal(p owned) bool {
	return maps.EqualFunc(o, p, maps.Equal[map[int32]int32, map[int32]int32])
}

// equal tells whether both are the same partitions.
func (a assignment) equal(b assignment) bool {
	return maps.EqualFunc(a, b, func(x, y []int32) bool {
		return len(x) == len(y) && slices.Equal(slices.Sorted(slices.Values(x)), slices.Sorted(slices.Values(y)))
	})
}

// memberState is how far a member is with what it is assigned, as it is written.
type memberState int8

const (
	memberStable     memberState = 0   // it has what it shall have in its epoch
	memberUnrevoked  memberState = 1   // it is to give partitions up, and did not say that it has
	memberUnreleased memberState = 2   // some of its partitions are still with others
	memberUnknown    memberState = 127 // a newer release wrote something else
)

// consumerMember is a member of a group of type consumer. It does not change: another one takes its place.
type consumerMember struct {
	id                   string
	instanceID, rackID   *string
	clientID, clientHost string
	topics               []string // in order, none twice
	regex                *string  // nil only where a record says so; "" for none
	rebalanceTimeoutMs   int32
	assignor             *string
	classic              *wire.ConsumerGroupMemberMetadataValueClassic // of one that speaks the classic protocol

	epoch, previousEpoch int32
	state                memberState
	assigned             owned // what it may use
	revoking             owned // what it is to give up, and may have still
}

func newConsumerMember(id string) *consumerMember {
	return &consumerMember{id: id, regex: new(string), rebalanceTimeoutMs: -1, previousEpoch: -1}
}

// same tells whether there is nothing to be written about the change from m to o.
func (m *consumerMember) same(o *consumerMember) bool {
	return m.sameSubscription(o) && m.epoch == o.epoch && m.previousEpoch == o.previousEpoch && m.state == o.state &&
		m.assigned.equal(o.assigned) && m.revoking.equal(o.revoking)
}

func (m *consumerMember) sameSubscription(o *consumerMember) bool {
	return m.id == o.id && equalStrings(m.instanceID, o.instanceID) && equalStrings(m.rackID, o.rackID) &&
		m.clientID == o.clientID && m.clientHost == o.clientHost && m.rebalanceTimeoutMs == o.rebalanceTimeoutMs &&
		slices.Equal(m.topics, o.topics) && equalStrings(m.regex, o.regex) && equalStrings(m.assignor, o.assignor) &&
		sameClassic(m.classic, o.classic)
}

func equalStrings(a, b *string) bool { return a == b || a != nil && b != nil && *a == *b }

// expression is the member's regular expression, "" for none.
func (m *consumerMember) expression() string { return *orEmpty(m.regex) }

// reconciled tells whether the member has all that it shall have in this epoch.
func (m *consumerMember) reconciled(epoch int32) bool {
	return m.state == memberStable && m.epoch == epoch
}

// state is what the group shows.
func (c *consumerGroup) state() State {
	switch {
	case len(c.members) == 0:
		return Empty
	case c.epoch > c.targetEpoch:
		return Assigning
	}
	for _, m := range c.members {
		if !m.reconciled(c.targetEpoch) {
			return Reconciling
		}
	}
	return Stable
}

// holder returns the epoch of the member that has a partition, -1 if none has.
func (c *consumerGroup) holder(topic wire.UUID, partition int32) int32 {
	if epoch, ok := c.held[topic][partition]; ok {
		return epoch
	}
	return -1
}

// targetOf is what the member shall have. A static member that comes back under another id gets what the old one had.
func (c *consumerGroup) targetOf(m *consumerMember) assignment {
	if m.instanceID != nil {
		return c.target[c.static[*m.instanceID]]
	}
	return c.target[m.id]
}

// staticMember returns the member of an instance id, nil if there is none.
func (c *consumerGroup) staticMember(instanceID *string) *consumerMember {
	if instanceID == nil {
		return nil
	}
	return c.members[c.static[*instanceID]]
}

// expressions counts the members that subscribe to each regular expression.
func expressions(members map[string]*consumerMember) map[string]int {
	counts := make(map[string]int)
	for _, m := range members {
		if e := m.expression(); e != "" {
			counts[e]++
		}
	}
	return counts
}

// subscribed tells whether the group reads a topic.
func (c *consumerGroup) subscribed(topic string) bool {
	for _, m := range c.members {
		if _, ok := slices.BinarySearch(m.topics, topic); ok {
			return true
		}
	}
	for _, r := range c.regexes {
		if slices.Contains(r.topics, topic) {
			return true
		}
	}
	return false
}

// preferredAssignor is the one that most members name once m is updated (both nil for now), "" if none does. Of two it is
// uniform, the first in Kafka's table, unless the update brings that in.
func (c *consumerGroup) preferredAssignor(m, updated *consumerMember) string {
	votes := make(map[string]int)
	for _, m := range c.members {
		if m.assignor != nil {
			votes[*m.assignor]++
		}
	}
	names := slices.DeleteFunc([]string{"uniform", "range"}, func(name string) bool { return votes[name] == 0 })
	if m != nil && m.assignor != nil {
		if votes[*m.assignor]--; votes[*m.assignor] == 0 {
			names = slices.DeleteFunc(names, func(name string) bool { return name == *m.assignor })
		}
	}
	if updated != nil && updated.assignor != nil {
		if votes[*updated.assignor]++; votes[*updated.assignor] == 1 {
			names = append(names, *updated.assignor)
		}
	}
	best := ""
	for _, name := range names {
		if best == "" || votes[name] > votes[best] {
			best = name
		}
	}
	return best
}

// with is the members with m in its place, and without the one whose instance id it takes over.
func (c *consumerGroup) with(m *consumerMember) map[string]*consumerMember {
	members := maps.Clone(c.members)
	if old := c.staticMember(m.instanceID); old != nil {
		delete(members, old.id)
	}
	members[m.id] = m
	return members
}

package coordinator

import (
	"slices"

	"github.com/ottla/ottla/wire"
)

// reconciliation brings what a member has towards what it shall have: first it gives up what it has too much, and says
// so; then it gets what is free, and with it the target's epoch; then it waits for what others still have.
type reconciliation struct {
	c           *consumerGroup
	topics      Topics
	epoch       int32 // of the target
	target      assignment
	changed     bool                // the member has just subscribed to something else
	says        []TopicIDPartitions // what the member says that it has; nil if it does not say
	subscribing map[wire.UUID]bool  // to what the member is subscribed
}

// next returns the member after the next step, the same one where there is none to take.
func (r *reconciliation) next(m *consumerMember) (*consumerMember, *refusal) {
	if !r.changed && m.reconciled(r.epoch) {
		return m, nil
	}
	r.subscribing = make(map[wire.UUID]bool)
	for _, t := range r.c.subscribedTopics(m, r.topics) {
		r.subscribing[t] = true
	}
	switch m.state {
	case memberStable:
		if m.epoch != r.epoch {
			return r.advance(m, m.epoch), nil
		}
		return r.trim(m), nil
	case memberUnrevoked:
		if !r.saysToHave(m.revoking) {
			return r.advance(m, m.epoch), nil
		}
		if r.changed {
			return r.trim(m), nil
		}
		return m, nil
	case memberUnreleased:
		return r.advance(m, m.epoch), nil
	default:
		if r.says == nil || len(r.says) > 0 {
			return nil, refuse(wire.ErrFencedMemberEpoch,
				"The consumer group member is in a unknown state. The member must abandon all its partitions and rejoin.")
		}
		return r.advance(m, r.epoch), nil
	}
}

// saysToHave tells whether the member has one of the partitions still, for all that is known.
func (r *reconciliation) saysToHave(has owned) bool {
	if r.says == nil {
		return true
	}
	for _, t := range r.says {
		if slices.ContainsFunc(t.Partitions, func(p int32) bool { return has.has(t.TopicID, p) }) {
			return true
		}
	}
	return false
}

// trim takes partitions of topics from the member that it does not subscribe to any more, before there is a new target.
func (r *reconciliation) trim(m *consumerMember) *consumerMember {
	keep, revoke := m.assigned.clone(), m.revoking.clone()
	for topic, partitions := range m.assigned {
		if r.subscribing[topic] {
			continue
		}
		delete(keep, topic)
		if revoke[topic] == nil {
			revoke[topic] = make(map[int32]int32)
		}
		for p, epoch := range partitions {
			revoke[topic][p] = epoch
		}
	}
	if len(keep) == len(m.assigned) {
		return m
	}
	n := m.moved(m.epoch)
	n.assigned = keep
	if len(revoke) > 0 && r.saysToHave(revoke) {
		n.state, n.revoking = memberUnrevoked, revoke
	}
	return n
}

// advance takes the member from what it has to what it shall have, as far as it goes. epoch is the one it keeps while it
// has something to revoke.
func (r *reconciliation) advance(m *consumerMember, epoch int32) *consumerMember {
	has, revoke := make(owned), make(owned)
	unreleased := false
	for topic, partitions := range m.assigned {
		for p, since := range partitions {
			if r.subscribing[topic] && slices.Contains(r.target[topic], p) {
				has.add(topic, p, since)
			} else {
				revoke.add(topic, p, since)
			}
		}
	}
	if len(revoke) > 0 && r.saysToHave(revoke) {
		n := m.moved(epoch)
		n.state, n.assigned, n.revoking = memberUnrevoked, has, revoke
		return n
	}
	for topic, partitions := range r.target {
		if !r.subscribing[topic] {
			continue
		}
		for _, p := range partitions {
			switch {
			case m.assigned.has(topic, p):
			case r.c.holder(topic, p) != -1 && !m.revoking.has(topic, p):
				unreleased = true
			default:
				has.add(topic, p, r.epoch)
			}
		}
	}
	n := m.moved(r.epoch)
	n.state, n.assigned, n.revoking = memberStable, has, nil
	if unreleased {
		n.state = memberUnreleased
	}
	return n
}

// moved is the member in an epoch, which may be its own: then the one before is the same.
func (m *consumerMember) moved(epoch int32) *consumerMember {
	n := *m
	n.previousEpoch, n.epoch = m.epoch, epoch
	return &n
}

func (o owned) add(topic wire.UUID, partition, epoch int32) {
	if o[topic] == nil {
		o[topic] = make(map[int32]int32)
	}
	o[topic][partition] = epoch
}

// reconcile takes the member's next step, and notes it and the deadlines that it means.
func (o *operation) reconcile(r *reconciliation, m *consumerMember) (*consumerMember, *refusal) {
	r.c, r.topics = o.c, o.topics
	n, bad := r.next(m)
	if bad != nil || n == m || n.same(m) {
		return m, bad
	}
	o.changes.current(o.g.id, n)
	if n.classic != nil {
		return n, nil
	}
	o.then(func() {
		t := o.g.consumer.timersOf(n.id)
		if n.state == memberUnrevoked {
			t.rebalance, t.revoking = o.g.after(ms(n.rebalanceTimeoutMs)), n.epoch
		} else {
			t.rebalance = noDeadline
		}
	})
	return n, nil
}

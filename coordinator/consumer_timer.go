package coordinator

import "time"

var noDeadline time.Time

// retryFencing is when a member is removed that the log would not let go.
const retryFencing = 500 * time.Millisecond

// timersOf returns the deadlines of a member, to be changed.
func (c *consumerGroup) timersOf(id string) *consumerTimers {
	if c.timers[id] == nil {
		c.timers[id] = new(consumerTimers)
	}
	return c.timers[id]
}

// forgetTimers drops the deadlines of those who are members no more.
func (c *consumerGroup) forgetTimers() {
	for id := range c.timers {
		if c.members[id] == nil {
			delete(c.timers, id)
		}
	}
}

// next returns the earliest deadline of the members, in order of joining, and what is to be done when it has passed.
func (c *consumerGroup) next(g *group) (at time.Time, expire func()) {
	for _, id := range c.order {
		t := c.timers[id]
		if t == nil {
			continue
		}
		for _, d := range []*time.Time{&t.session, &t.rebalance, &t.join, &t.sync} {
			if d.IsZero() || !at.IsZero() && !d.Before(at) {
				continue
			}
			at, expire = *d, func() { g.expireConsumer(id, d, d == &t.rebalance) }
		}
	}
	return at, expire
}

// expireConsumer removes a member that did not do in time what it had to. One that has another epoch by now did give up
// what it had to give up.
func (g *group) expireConsumer(id string, deadline *time.Time, revocation bool) {
	*deadline = noDeadline
	m := g.consumer.members[id]
	if revocation && m.epoch != g.consumer.timers[id].revoking {
		return
	}
	if _, err := g.fence([]*consumerMember{m}); err != nil {
		*deadline = g.after(retryFencing)
	}
}

// loadedConsumer lets the sessions of the members begin anew, and the time that they have to give partitions up.
func (g *group) loadedConsumer() {
	c := g.consumer
	session := g.gs.settings(g.id).SessionTimeout
	for _, id := range c.order {
		m, t := c.members[id], c.timersOf(id)
		t.session = g.after(session)
		if m.state == memberUnrevoked {
			t.rebalance, t.revoking = g.after(ms(m.rebalanceTimeoutMs)), m.epoch
		}
	}
}

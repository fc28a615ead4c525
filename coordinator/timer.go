package coordinator

import "time"

// timer is a group's one timer. It runs to the earliest deadline that the group had when it was armed. A deadline that
// moves to later, as a session does with every heartbeat, leaves it alone: it fires in vain and is armed again.
type timer struct {
	at      time.Time
	disarm  func() bool // nil: not armed
	version uint        // of the arming; a call that comes too late to be stopped has an older one
	firing  bool        // deadlines are being dealt with, after which the timer is armed again
}

func (t *timer) stop() {
	if t.disarm != nil {
		t.disarm()
	}
	t.disarm = nil
	t.version++
}

// after returns the deadline d from now, at least a millisecond (so that a deadline that is set anew as it passes
// lets time go on), and sees to it that the timer fires by then.
func (g *group) after(d time.Duration) time.Time {
	at := g.gs.clock.Now().Add(max(d, time.Millisecond))
	g.arm(at)
	return at
}

func (g *group) arm(at time.Time) {
	t := &g.deadline
	if t.firing || g.state == Dead || t.disarm != nil && !at.Before(t.at) {
		return
	}
	t.stop()
	t.at = at
	version := t.version
	t.disarm = g.gs.clock.AfterFunc(at.Sub(g.gs.clock.Now()), func() { g.fire(version) })
}

// fire deals with all deadlines that have passed, in their order. It takes the group's mutex.
func (g *group) fire(version uint) {
	if !g.gs.begin() {
		return
	}
	defer g.gs.wg.Done()
	g.mu.Lock()
	defer g.mu.Unlock()
	t := &g.deadline
	if t.version != version {
		return
	}
	t.stop()
	t.firing = true
	now := g.gs.clock.Now()
	at, expire := g.next()
	for !at.IsZero() && !at.After(now) && g.state != Dead {
		expire()
		at, expire = g.next()
	}
	t.firing = false
	if !at.IsZero() {
		g.arm(at)
	}
}

// next returns the earliest deadline, zero if there is none, and what is to be done when it has passed. Of equal ones
// the join phase comes first, then the sync phase, then members in order of joining.
func (g *group) next() (at time.Time, expire func()) {
	if g.consumer != nil {
		return g.consumer.next(g)
	}
	earlier := func(t time.Time) bool { return !t.IsZero() && (at.IsZero() || t.Before(at)) }
	if earlier(g.joinBy) {
		at, expire = g.joinBy, g.expireJoin
	}
	if earlier(g.syncBy) {
		at, expire = g.syncBy, g.expireSync
	}
	var late *member
	for _, m := range g.members {
		if earlier(m.by) {
			at, late = m.by, m
		}
	}
	if late != nil {
		expire = func() { g.expireSession(late) }
	}
	for _, p := range g.pending {
		if earlier(p.by) {
			at, expire = p.by, func() { g.expirePending(p.id) }
		}
	}
	return at, expire
}

// expireSession removes a member that was silent for too long. One that waits for an answer of ours is not silent; but a
// new member, whose client has no session to keep yet, may wait only so long.
func (g *group) expireSession(m *member) {
	m.by = time.Time{}
	if !m.isNew && (m.join != nil || m.sync != nil) {
		return
	}
	g.remove(m.id)
	g.membersLeft()
}

func (g *group) expirePending(id string) {
	g.forget(id)
	g.maybeCompleteJoin()
}

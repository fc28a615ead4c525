package coordinator

import (
	"time"

	"github.com/ottla/ottla/wire"
)

// rebalance starts a rebalance, or goes on with the one that runs if all members have joined.
func (g *group) rebalance() {
	if g.state == PreparingRebalance {
		g.maybeCompleteJoin()
	} else {
		g.prepareRebalance()
	}
}

// membersLeft goes on after members were removed.
func (g *group) membersLeft() {
	switch g.state {
	case Stable, CompletingRebalance:
		g.prepareRebalance()
	case PreparingRebalance:
		g.maybeCompleteJoin()
	}
}

// prepareRebalance begins the join phase. It is over once all members have joined and none is pending, or at the
// longest rebalance timeout of the members; for a group that was empty, after the initial delay.
func (g *group) prepareRebalance() {
	if g.state == CompletingRebalance {
		g.propagateError(wire.ErrRebalanceInProgress)
	}
	g.clearUnsynced()
	timeout := g.rebalanceTimeout()
	wasEmpty := g.state == Empty
	g.transition(PreparingRebalance)
	switch {
	case wasEmpty:
		delay := g.gs.cfg.GroupInitialRebalanceDelay
		g.initial = initialDelay{on: true, delay: delay, remaining: max(timeout-delay, 0)}
		if delay <= 0 {
			g.completeJoin()
		} else {
			g.joinBy = g.after(delay)
		}
	case g.allJoined() || timeout <= 0:
		g.completeJoin()
	default:
		g.joinBy = g.after(timeout)
	}
}

func (g *group) maybeCompleteJoin() {
	if g.state == PreparingRebalance && !g.initial.on && g.allJoined() {
		g.completeJoin()
	}
}

// expireJoin ends the join phase, or prolongs the initial delay if a member came while it ran.
func (g *group) expireJoin() {
	if d := &g.initial; d.on && d.newMember && d.remaining > 0 {
		ran := d.delay
		d.newMember = false
		d.delay = min(g.gs.cfg.GroupInitialRebalanceDelay, d.remaining)
		d.remaining = max(d.remaining-ran, 0)
		g.joinBy = g.after(d.delay)
		return
	}
	g.completeJoin()
}

// completeJoin ends the join phase: dynamic members that did not join are out, the others make the next generation.
func (g *group) completeJoin() {
	g.joinBy = time.Time{}
	g.initial = initialDelay{}
	for i := len(g.members) - 1; i >= 0; i-- {
		if m := g.members[i]; m.join == nil && m.instanceID == nil {
			g.remove(m.id)
		}
	}
	if len(g.members) == 0 {
		g.becomeEmpty()
		return
	}
	if !g.electJoined() {
		// Static members only, and none of them came. They have until the end of their sessions.
		g.joinBy = g.after(g.rebalanceTimeout())
		return
	}
	g.generation++
	protocol := g.vote()
	g.protocol = &protocol
	g.subscribe()
	g.transition(CompletingRebalance)
	for _, m := range g.members {
		g.answerJoin(m, g.joined(m))
		m.isNew = false
		g.touch(m)
		if !m.unsynced {
			m.unsynced = true
			g.unsynced++
		}
	}
	if d := g.rebalanceTimeout(); d >= g.gs.cfg.Rules.TimesSyncFrom {
		g.syncBy = g.after(d)
	}
}

// electJoined makes sure that the leader is a member that joined: another takes over from one that did not. It returns
// false if none joined.
func (g *group) electJoined() bool {
	if m := g.byID[g.leader]; m != nil && m.join != nil {
		return true
	}
	for _, m := range g.members {
		if m.join != nil {
			g.leader = m.id
			return true
		}
	}
	return false
}

// becomeEmpty makes the generation without members. If that cannot be written nobody is told: the generation before
// comes back when the group is loaded, and its members time out.
func (g *group) becomeEmpty() {
	g.generation++
	g.protocol = nil
	g.subscribe()
	g.transition(Empty)
	_, _ = g.store(nil)
}

// clearUnsynced ends the wait for members that are yet to sync.
func (g *group) clearUnsynced() {
	for _, m := range g.members {
		m.unsynced = false
	}
	g.unsynced = 0
	g.syncBy = time.Time{}
}

// expireSync removes the members that joined, or are static, and did not sync within the rebalance timeout.
func (g *group) expireSync() {
	g.syncBy = time.Time{}
	for i := len(g.members) - 1; i >= 0; i-- {
		if m := g.members[i]; m.unsynced {
			g.remove(m.id)
		}
	}
	g.prepareRebalance()
}

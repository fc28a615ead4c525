package coordinator

import "github.com/ottla/ottla/wire"

// replaceStatic puts a static member that was restarted, and so came without its member id, in its old place under a new
// id (KIP-345). In a stable group whose protocol stays the same it gets its old assignment, without a rebalance.
func (g *group) replaceStatic(m *member, id string, r *JoinRequest, w chan<- JoinResult) {
	oldID, oldLeader := m.id, g.leader
	oldProtocols, oldSession, oldRebalance := m.protocols, m.sessionTimeout, m.rebalanceTimeout
	g.rename(m, id)
	m.isNew = false
	g.touch(m)
	g.update(m, r, w)
	switch {
	case g.state == Stable && g.vote() == *g.protocol:
		assignments := make(map[string][]byte, len(g.members))
		for _, m := range g.members {
			assignments[m.id] = m.assignment
		}
		revert := func(code wire.ErrorCode) {
			if g.byID[id] != m {
				return // it left, or was replaced once more, and has its answer
			}
			answer := g.joined(m)
			answer.Error, answer.MemberID, answer.Leader, answer.Members = code, "", oldLeader, nil
			g.answerJoin(m, answer)
			g.rename(m, oldID)
			g.update(m, &JoinRequest{Protocols: oldProtocols, SessionTimeout: oldSession, RebalanceTimeout: oldRebalance}, nil)
			g.touch(m)
		}
		rc, err := g.store(assignments)
		if err != nil {
			revert(groupStoreError(err))
			return
		}
		skip := r.SkipAssignment
		g.settle(rc, func(err error) {
			if err != nil {
				revert(groupStoreError(err))
				return
			}
			if g.byID[id] == m && m.join == w && g.state != PreparingRebalance {
				g.answerStatic(m, skip, oldLeader)
			}
		})
	case g.state == Stable || g.state == CompletingRebalance:
		// While members sync, the leader may have assigned partitions to the old id already.
		g.prepareRebalance()
	default:
		g.maybeCompleteJoin()
	}
}

// answerStatic answers a static member that takes its old place in a stable group. A leader before v9 is told the old
// leader's id, so that it does not take itself for the leader and assign what nobody would get.
func (g *group) answerStatic(m *member, skipAssignment bool, oldLeader string) {
	answer := g.joined(m)
	if skipAssignment {
		answer.SkipAssignment = g.leader == m.id
	} else {
		answer.Leader, answer.Members = oldLeader, nil
	}
	g.answerJoin(m, answer)
	g.touch(m)
}

// rename gives a static member another id. Whoever waits under the old one is fenced.
func (g *group) rename(m *member, id string) {
	g.answerJoin(m, joinError(m.id, wire.ErrFencedInstanceID))
	g.answerSync(m, syncError(wire.ErrFencedInstanceID))
	delete(g.byID, m.id)
	if g.leader == m.id {
		g.leader = id
	}
	m.id = id
	g.byID[id] = m
}

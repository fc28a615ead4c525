package coordinator

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// syncError is the SyncGroup answer that carries an error.
func syncError(code wire.ErrorCode) SyncResult { return SyncResult{Error: code, Assignment: []byte{}} }

// Sync answers a SyncGroup request. It blocks until the leader has synced. If ctx ends before, because the client's
// connection did, the result (NETWORK_EXCEPTION) is for nobody; what the leader assigned takes effect all the same.
func (gs *Groups) Sync(ctx context.Context, r SyncRequest) SyncResult {
	return receive(ctx, gs.sync(&r), syncError(wire.ErrNetworkException))
}

// sync does at once all that the request changes, and returns where the answer arrives.
func (gs *Groups) sync(r *SyncRequest) <-chan SyncResult {
	w := make(chan SyncResult, 1)
	if gs.nameless(r.GroupID) {
		w <- syncError(wire.ErrInvalidGroupID)
		return w
	}
	g, code := gs.find(r.GroupID, wire.ErrUnknownMemberID)
	if code == wire.ErrCoordinatorLoadInProgress {
		// The rebalance that ran is lost, so that the member has to join; old clients do not expect the other code.
		code = wire.ErrRebalanceInProgress
	}
	if g != nil {
		defer g.mu.Unlock()
		if g.consumer != nil {
			w <- g.syncConsumer(r)
			return w
		}
		code = g.checkSync(r)
	}
	if code != wire.NoError {
		w <- syncError(code)
		return w
	}
	m := g.byID[r.MemberID]
	if g.state == Stable {
		g.synced(m)
		g.touch(m)
		w <- g.assigned(m)
		return w
	}
	g.awaitSync(m, w)
	g.synced(m)
	if g.leader == m.id {
		g.assign(r.Assignments)
	}
	return w
}

// checkSync returns NoError only for a member of a group that is CompletingRebalance or Stable.
func (g *group) checkSync(r *SyncRequest) wire.ErrorCode {
	differs := func(asked, have *string) bool { return asked != nil && have != nil && *asked != *have }
	if code := g.check(r.MemberID, r.InstanceID); code != wire.NoError {
		return code
	}
	switch {
	case r.Generation != g.generation:
		return wire.ErrIllegalGeneration
	case differs(r.ProtocolType, g.nullableType()) || differs(r.Protocol, g.protocol):
		return wire.ErrInconsistentGroupProtocol
	case g.state == PreparingRebalance:
		return wire.ErrRebalanceInProgress
	default:
		return wire.NoError
	}
}

func (g *group) assigned(m *member) SyncResult {
	return SyncResult{ProtocolType: g.nullableType(), Protocol: g.protocol, Assignment: m.assignment}
}

// assign stores what the leader assigned and, once that is done, answers all who wait for it. A member that the leader
// left out gets nothing.
func (g *group) assign(list []Assignment) {
	assignments := make(map[string][]byte, len(g.members))
	for _, a := range list {
		if g.byID[a.MemberID] != nil {
			assignments[a.MemberID] = copyBytes(a.Assignment)
		}
	}
	generation := g.generation
	finish := func(err error) {
		if g.state != CompletingRebalance || g.generation != generation {
			return // another rebalance began meanwhile
		}
		if err != nil {
			g.propagateError(groupStoreError(err))
			g.prepareRebalance()
			return
		}
		g.transition(Stable)
		for _, m := range g.members {
			if m.assignment = assignments[m.id]; m.assignment == nil {
				m.assignment = []byte{}
			}
			if g.answerSync(m, g.assigned(m)) {
				g.touch(m)
			}
		}
	}
	rc, err := g.store(assignments)
	if err != nil {
		finish(err)
		return
	}
	g.settle(rc, finish)
}

// propagateError takes all assignments back and answers the members that wait in SyncGroup.
func (g *group) propagateError(code wire.ErrorCode) {
	for _, m := range g.members {
		m.assignment = []byte{}
		if g.answerSync(m, syncError(code)) {
			g.touch(m)
		}
	}
}

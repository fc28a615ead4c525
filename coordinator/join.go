package coordinator

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// joinError is the JoinGroup answer that carries an error.
func joinError(memberID string, code wire.ErrorCode) JoinResult {
	return JoinResult{Error: code, Generation: NoGeneration, MemberID: memberID}
}

// Join answers a JoinGroup request. It blocks until the join phase is over. If ctx ends before, because the client's
// connection did, the result (NETWORK_EXCEPTION) is for nobody, and the member stays until a timeout removes it.
func (gs *Groups) Join(ctx context.Context, r JoinRequest) JoinResult {
	return receive(ctx, gs.join(&r), joinError(r.MemberID, wire.ErrNetworkException))
}

// join does at once all that the request changes, and returns where the answer arrives.
func (gs *Groups) join(r *JoinRequest) <-chan JoinResult {
	w := make(chan JoinResult, 1)
	if r.GroupID == "" {
		w <- joinError(r.MemberID, wire.ErrInvalidGroupID)
		return w
	}
	invalidTimeout := r.SessionTimeout < gs.cfg.GroupMinSessionTimeout || r.SessionTimeout > gs.cfg.GroupMaxSessionTimeout
	g, created, code := gs.acquire(r.GroupID, r.MemberID == "" && !invalidTimeout)
	if g != nil {
		defer g.mu.Unlock()
	}
	switch {
	case code != wire.NoError:
	case invalidTimeout:
		code = wire.ErrInvalidSessionTimeout
	case g == nil:
		code = wire.ErrUnknownMemberID
	}
	if code != wire.NoError {
		w <- joinError(r.MemberID, code)
		return w
	}
	if g.consumer != nil {
		switch {
		case g.state != Empty:
			g.joinConsumer(r, w)
			return w
		case r.MemberID != "":
			code = wire.ErrUnknownMemberID
		default:
			code = g.joinsEmpty()
		}
		if code != wire.NoError {
			w <- joinError(r.MemberID, code)
			return w
		}
	}
	if created && !gs.cfg.Rules.UnwrittenGroups {
		if _, err := g.store(nil); err != nil {
			g.die()
			w <- joinError("", groupStoreError(err))
			return w
		}
	}
	switch {
	case !g.hasRoom(r.MemberID):
		g.remove(r.MemberID)
		w <- joinError("", wire.ErrGroupMaxSizeReached)
		g.maybeCompleteJoin()
	case r.MemberID == "":
		g.joinNew(r, w)
	default:
		g.joinKnown(r, w)
	}
	return w
}

// hasRoom tells whether group.max.size lets the member in. While members rejoin, those that have done so count: if the
// setting was lowered, the last to come are the ones that have to go.
func (g *group) hasRoom(memberID string) bool {
	m := g.byID[memberID]
	switch g.state {
	case PreparingRebalance:
		return m != nil && m.join != nil || g.awaiting < g.gs.cfg.GroupMaxSize
	case CompletingRebalance, Stable:
		return m != nil || len(g.members) < g.gs.cfg.GroupMaxSize
	default:
		return true
	}
}

// joinNew lets in a member without an id, or gives it one to come back with.
func (g *group) joinNew(r *JoinRequest, w chan<- JoinResult) {
	if !g.supports(r.ProtocolType, r.Protocols) {
		w <- joinError("", wire.ErrInconsistentGroupProtocol)
		return
	}
	if r.InstanceID != nil {
		id := *r.InstanceID + "-" + g.gs.newUUID()
		if old := g.static[*r.InstanceID]; old != nil {
			g.replaceStatic(old, id, r, w)
		} else {
			g.join(id, r, w)
		}
		return
	}
	id := r.ClientID + "-" + g.gs.newUUID()
	if !r.RequireKnownMemberID {
		g.join(id, r, w)
		return
	}
	g.pending = append(g.pending, pendingMember{id: id, by: g.after(r.SessionTimeout)})
	w <- joinError(id, wire.ErrMemberIDRequired)
}

// join adds a member. It has no session to keep until it has its answer, nor would we notice if its client was gone; so
// that defunct members do not pile up, it may wait only so long.
func (g *group) join(id string, r *JoinRequest, w chan<- JoinResult) {
	if g.initial.on {
		g.initial.newMember = true
	}
	m := newMember(id, r)
	m.isNew = true
	g.add(m, r.ProtocolType, w)
	m.by = g.after(g.gs.cfg.NewMemberJoinTimeout)
	g.rebalance()
}

// joinKnown answers a member that has an id already: it comes back with the one it was given, or rejoins.
func (g *group) joinKnown(r *JoinRequest, w chan<- JoinResult) {
	if !g.supports(r.ProtocolType, r.Protocols) {
		w <- joinError(r.MemberID, wire.ErrInconsistentGroupProtocol)
		return
	}
	if g.isPending(r.MemberID) {
		if r.InstanceID != nil { // which Kafka takes for its own bug: only dynamic members are ever pending
			w <- joinError("", wire.ErrUnknownServerError)
			return
		}
		g.join(r.MemberID, r, w)
		return
	}
	if code := g.check(r.MemberID, r.InstanceID); code != wire.NoError {
		w <- joinError(r.MemberID, code)
		return
	}
	m := g.byID[r.MemberID]
	same := g.state != PreparingRebalance && m.offers(r.Protocols)
	if same && (g.state == CompletingRebalance || g.leader != m.id) {
		// It may not have got the answer. A leader of a stable group wants partitions assigned anew.
		w <- g.joined(m)
		return
	}
	g.update(m, r, w)
	g.rebalance()
}

package coordinator

import "github.com/ottla/ottla/wire"

// Heartbeat answers a Heartbeat request.
func (gs *Groups) Heartbeat(r HeartbeatRequest) wire.ErrorCode {
	if gs.nameless(r.GroupID) {
		return wire.ErrInvalidGroupID
	}
	g, code := gs.find(r.GroupID, wire.ErrUnknownMemberID)
	if code == wire.ErrCoordinatorLoadInProgress {
		return wire.NoError // for all we know the member is fine
	}
	if g == nil {
		return code
	}
	defer g.mu.Unlock()
	if g.consumer != nil {
		return g.heartbeatConsumer(&r)
	}
	if code := g.check(r.MemberID, r.InstanceID); code != wire.NoError {
		return code
	}
	rules := &gs.cfg.Rules
	syncing := g.state == CompletingRebalance && rules.SyncingIsRebalance
	if r.Generation != g.generation && !(syncing && rules.SyncingHasNoGeneration) {
		return wire.ErrIllegalGeneration
	}
	if syncing {
		return wire.ErrRebalanceInProgress
	}
	g.touch(g.byID[r.MemberID])
	if g.state == PreparingRebalance {
		return wire.ErrRebalanceInProgress
	}
	return wire.NoError
}

// Leave answers a LeaveGroup request. However many members leave, it is one rebalance for those that stay.
func (gs *Groups) Leave(r LeaveRequest) LeaveResult {
	if gs.nameless(r.GroupID) {
		return LeaveResult{Error: wire.ErrInvalidGroupID}
	}
	g, _, code := gs.acquire(r.GroupID, false)
	if code != wire.NoError {
		return LeaveResult{Error: code}
	}
	codes := make([]wire.ErrorCode, len(r.Members))
	if g == nil {
		for i := range codes {
			codes[i] = wire.ErrUnknownMemberID
		}
		return LeaveResult{Members: codes}
	}
	defer g.mu.Unlock()
	if g.consumer != nil {
		return g.leaveConsumer(&r)
	}
	left := false
	for i, l := range r.Members {
		id := l.MemberID
		switch {
		case id == "" && l.InstanceID == nil:
			codes[i] = wire.ErrUnknownMemberID
			continue
		case id == "": // an administrator removes a static member
			m := g.static[*l.InstanceID]
			if m == nil {
				codes[i] = wire.ErrUnknownMemberID
				continue
			}
			id = m.id
		case g.isPending(id):
			g.forget(id)
			if gs.cfg.Rules.PendingLeavesQuietly {
				g.maybeCompleteJoin()
				continue
			}
			left = true
			continue
		default:
			if codes[i] = g.check(id, l.InstanceID); codes[i] != wire.NoError {
				continue
			}
		}
		g.remove(id)
		left = true
	}
	if left {
		g.membersLeft()
	}
	return LeaveResult{Members: codes}
}

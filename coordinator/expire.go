package coordinator

// armExpiryLocked lets the next retention check come. There is none while there is no group.
func (gs *Groups) armExpiryLocked() {
	if gs.stopExpiry == nil && len(gs.groups) > 0 {
		gs.stopExpiry = gs.clock.AfterFunc(gs.cfg.OffsetsRetentionCheckPeriod, gs.expire)
	}
}

// expire removes the offsets whose time is over, and the groups that nothing is left of.
func (gs *Groups) expire() {
	if !gs.begin() {
		return
	}
	defer gs.wg.Done()
	for _, g := range gs.all() {
		g.mu.Lock()
		if g.state != Dead {
			g.expire()
		}
		g.mu.Unlock()
	}
	gs.mu.Lock()
	defer gs.mu.Unlock()
	gs.stopExpiry = nil
	if gs.phase == phaseActive {
		gs.armExpiryLocked()
	}
}

// expire removes the group's expired offsets, and the group if it is empty and has no others. If the store does not take
// that, the next check tries again.
func (g *group) expire() {
	now := g.gs.clock.Now().UnixMilli()
	gone := g.allOffsets()
	n := 0
	for _, tp := range gone {
		if g.expired(tp, now) {
			gone[n] = tp
			n++
		}
	}
	remove := n == len(gone) && g.state == Empty && len(g.pending) == 0 && len(g.pendingOffsets) == 0 && len(g.txnOffsets) == 0
	if n == 0 && !remove {
		return
	}
	_, _ = g.drop(gone[:n], remove)
}

// expired tells whether the partition's offset has outlived its retention (KIP-211). That begins when the group became
// empty; at the commit in a group that never had members or, while consumers are subscribed to other topics only, in a
// stable group. An offset with an expiry of its own (OffsetCommit v2 to v4) keeps that.
func (g *group) expired(tp TopicPartition, now int64) bool {
	c := g.offsets[tp]
	if c == nil || g.unstable(tp) {
		return false
	}
	if g.gs.cfg.Rules.OffsetsExpireAnyhow {
		return now >= c.expireMs
	}
	if g.subscribed(tp.Topic) {
		return false
	}
	since := c.commitMs
	switch {
	case g.consumer != nil:
	case g.protocolType == "":
	case g.state == Empty:
		if g.stateSince != -1 {
			since = g.stateSince
		}
	case g.state == Stable && g.topicsKnown:
	default:
		return false
	}
	if c.expireMs != noExpiry {
		return now >= c.expireMs
	}
	return now-since >= g.gs.cfg.OffsetsRetention.Milliseconds()
}

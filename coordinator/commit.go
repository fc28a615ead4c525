package coordinator

import (
	"context"
	"unicode/utf16"

	"github.com/ottla/ottla/wire"
)

// committed is an offset that a group committed, or is about to. It does not change once it was made, but for
// recordOffset while the group's mutex is held for the append.
type committed struct {
	offset       int64
	leaderEpoch  int32 // -1: not known
	metadata     *string
	commitMs     int64 // ms since the epoch
	expireMs     int64 // ms since the epoch; noExpiry: the broker's retention holds
	topicID      wire.UUID
	recordOffset int64 // of its record in the log
}

const noExpiry = -1

// CommitOffsets answers an OffsetCommit request with a code for each of its offsets. Whether the topics exist is for the
// caller to check. It blocks until the offsets are stored on all replicas that have to have them; if ctx ends before, the
// codes are for nobody.
func (gs *Groups) CommitOffsets(ctx context.Context, r CommitRequest) []wire.ErrorCode {
	return gs.commit(ctx, &r, nil)
}

// CommitTxnOffsets answers a TxnOffsetCommit request with a code for each of its offsets, which take effect with
// CompleteTxn. Whether the transaction is open is for the caller to check; a producer that is fenced, for the store.
func (gs *Groups) CommitTxnOffsets(ctx context.Context, r CommitRequest, p Producer) []wire.ErrorCode {
	if gs.nameless(r.GroupID) {
		return repeat(wire.ErrInvalidGroupID, len(r.Offsets))
	}
	r.RetentionMs = -1
	return gs.commit(ctx, &r, &p)
}

func repeat(code wire.ErrorCode, n int) []wire.ErrorCode {
	codes := make([]wire.ErrorCode, n)
	for i := range codes {
		codes[i] = code
	}
	return codes
}

func (gs *Groups) commit(ctx context.Context, r *CommitRequest, p *Producer) []wire.ErrorCode {
	// The empty group id is a group like any other here: clients of old committed to it.
	g, created, code := gs.acquire(r.GroupID, r.Generation < 0 || gs.cfg.Rules.NoMembership)
	if code == wire.NoError {
		if g == nil {
			code = wire.ErrIllegalGeneration
			if r.ReportNotFound {
				code = wire.ErrGroupIDNotFound
			}
			return repeat(code, len(r.Offsets))
		}
		if code = g.checkCommit(r, p != nil); code == wire.NoError && p == nil && g.consumer == nil && (g.state == Stable || g.state == PreparingRebalance) {
			g.touch(g.byID[r.MemberID])
		}
	}
	if code != wire.NoError {
		if g != nil {
			g.mu.Unlock()
		}
		return repeat(code, len(r.Offsets))
	}
	g.bare = g.bare || created
	answer, late := g.commit(r, p)
	g.mu.Unlock()
	if late == nil {
		return answer
	}
	return receive(ctx, late, repeat(wire.ErrNetworkException, len(r.Offsets)))
}

// checkCommit tells whether the group takes offsets from this client: from anybody while it is empty, else from members
// of the current generation that know their assignment. A transaction may still commit as a producer that says nothing
// of the group (before KIP-447), and while members sync.
func (g *group) checkCommit(r *CommitRequest, txn bool) wire.ErrorCode {
	rules := &g.gs.cfg.Rules
	switch {
	case g.consumer != nil:
		return g.consumer.checkCommit(r, txn, rules.CommitsInEpoch)
	case r.Generation < 0 && g.state == Empty || rules.NoMembership:
		return wire.NoError
	case !txn && g.state == CompletingRebalance && rules.SyncingBeforeMember:
		return wire.ErrRebalanceInProgress
	case r.Generation >= 0 || r.MemberID != "" || r.InstanceID != nil:
		if code := g.check(r.MemberID, r.InstanceID); code != wire.NoError {
			return code
		}
		if r.Generation != g.generation {
			return wire.ErrIllegalGeneration
		}
	case !txn:
		return wire.ErrUnknownMemberID
	}
	if !txn && g.state == CompletingRebalance {
		return wire.ErrRebalanceInProgress
	}
	return wire.NoError
}

// commit stores the offsets. It returns the codes, or where they will arrive.
func (g *group) commit(r *CommitRequest, p *Producer) (now []wire.ErrorCode, late <-chan []wire.ErrorCode) {
	codes := make([]wire.ErrorCode, len(r.Offsets))
	offsets := make([]*committed, len(r.Offsets)) // nil for one that is refused
	var rs records
	clock := g.gs.clock.Now().UnixMilli()
	for i := range r.Offsets {
		o := &r.Offsets[i]
		if o.Metadata != nil && longer(*o.Metadata, g.gs.cfg.OffsetMetadataMaxBytes) {
			codes[i] = wire.ErrOffsetMetadataTooLarge
			continue
		}
		offsets[i] = g.newCommitted(o, r.RetentionMs, clock)
		rs.offset(g.id, o.TopicPartition, offsets[i], &g.gs.cfg.Rules)
	}
	if len(rs.list) == 0 {
		return codes, nil
	}
	b := Batch{}
	if p != nil {
		b = Batch{Transactional: true, ProducerID: p.ID, ProducerEpoch: p.Epoch, Ticket: r.Ticket}
	}
	rc, err := rs.append(g.gs.store, b)
	n := rc.Offset
	for i, c := range offsets {
		if c != nil && err == nil {
			c.recordOffset = n
			n++
			g.stage(r.Offsets[i].TopicPartition, c, p)
		}
	}
	done := func(err error) {
		code := offsetStoreError(err)
		for i, c := range offsets {
			if c != nil {
				codes[i] = code
				g.unstage(r.Offsets[i].TopicPartition, c, p, err == nil)
			}
		}
	}
	if err != nil {
		done(err)
		return codes, nil
	}
	ch := make(chan []wire.ErrorCode, 1)
	if g.settle(rc, func(err error) { done(err); ch <- codes }) {
		return nil, ch
	}
	return codes, nil
}

func (g *group) newCommitted(o *Offset, retentionMs, now int64) *committed {
	rules := &g.gs.cfg.Rules
	c := &committed{
		offset:      o.Offset,
		leaderEpoch: o.LeaderEpoch,
		commitMs:    o.CommitTimestamp,
		expireMs:    noExpiry,
		topicID:     o.TopicID,
	}
	if o.Metadata != nil || !rules.NullMetadata {
		c.metadata = copyString(orEmpty(o.Metadata))
	}
	if c.commitMs == -1 {
		c.commitMs = now
	}
	if retentionMs != -1 {
		c.expireMs = now + retentionMs
	} else if rules.OffsetsExpireAnyhow {
		c.expireMs = c.commitMs + g.gs.cfg.OffsetsRetention.Milliseconds()
		c.commitMs = now
	}
	return c
}

func orEmpty(s *string) *string {
	if s == nil {
		return new(string)
	}
	return s
}

// stage notes an offset that was appended.
func (g *group) stage(tp TopicPartition, c *committed, p *Producer) {
	g.bare = false
	if p == nil {
		g.pendingOffsets[tp] = c
		return
	}
	if g.txnOffsets[p.ID] == nil {
		g.txnOffsets[p.ID] = make(map[TopicPartition]*committed)
		g.gs.rememberProducer(p.ID, g.id)
	}
	g.txnOffsets[p.ID][tp] = c
}

// unstage notes that all replicas have an offset, or that it failed. An offset that was deleted since it was appended is
// staged no more and stays deleted.
func (g *group) unstage(tp TopicPartition, c *committed, p *Producer, ok bool) {
	if p != nil {
		if !ok && g.txnOffsets[p.ID][tp] == c {
			delete(g.txnOffsets[p.ID], tp)
			if len(g.txnOffsets[p.ID]) == 0 {
				g.forgetTxn(p.ID)
			}
		}
		return
	}
	if _, staged := g.pendingOffsets[tp]; ok && staged {
		g.keep(tp, c)
	}
	if g.pendingOffsets[tp] == c {
		delete(g.pendingOffsets, tp)
	}
}

// keep makes c the offset of the partition, unless there is one that was appended later.
func (g *group) keep(tp TopicPartition, c *committed) {
	if old := g.offsets[tp]; old == nil || old.recordOffset <= c.recordOffset {
		g.offsets[tp] = c
	}
}

// hidden tells of a group that was made by a commit of which nothing was stored: newer releases show what is stored, and
// know of it when it is to be deleted.
func (g *group) hidden() bool {
	return g.consumer == nil && g.bare && g.generation == 0 && g.unused(nil) && !g.gs.cfg.Rules.ShowsBareGroups
}

// unused tells of a group that has nothing to remember once these offsets are gone.
func (g *group) unused(gone []TopicPartition) bool {
	if g.state != Empty || len(g.pending) > 0 || len(g.pendingOffsets) > 0 || len(g.txnOffsets) > 0 {
		return false
	}
	left := len(g.offsets)
	for _, tp := range gone { // in order, none twice
		if g.offsets[tp] != nil {
			left--
		}
	}
	return left == 0
}

// longer tells whether s is longer than n, counted as Java does: in UTF-16 units, which are never more than bytes.
func longer(s string, n int) bool {
	if len(s) <= n {
		return false
	}
	for _, r := range s {
		if n -= max(utf16.RuneLen(r), 1); n < 0 {
			return true
		}
	}
	return false
}

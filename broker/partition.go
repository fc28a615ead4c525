package broker

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// partition is one partition of a topic. Its replicas share one log; a follower
// is a pointer into it, its log end.
type partition struct {
	cluster *Cluster
	topic   string
	topicID wire.UUID
	index   int32
	config  atomic.Pointer[config.Topic]
	log     *log.Log
	state   atomic.Pointer[leadership] // replaced with mu held

	uncleanable atomic.Bool // the log cleaner tripped over it

	mu        sync.Mutex // guards the order of appends, and all below
	removed   bool
	producers producers
	followers []follower

	waiters waiters
}

// leadership is who has a partition's replicas and who leads them. Immutable.
type leadership struct {
	leader         int32 // -1: none
	leaderEpoch    int32
	partitionEpoch int32   // counts every change
	replicas, isr  []int32 // broker ids; the first replica is the preferred leader
}

// follower is a replica that does not lead.
type follower struct {
	id     int32
	logEnd int64
	held   bool // does not follow: see Cluster's hooks for tests
}

func newPartition(cl *Cluster, t *topic, index int32, replicas []int32) (*partition, error) {
	p := &partition{cluster: cl, topic: t.name, topicID: t.id, index: index}
	first := cl.firstLeadership(replicas)
	own := t.config.at(cl.settings.Load().layers, first.leader)
	p.config.Store(own)
	// The topic's id is in the directory's name, so that a topic created again
	// never meets the files of the one before.
	dir := fmt.Sprintf("%s-%d-%s", t.name, index, t.id)
	l, err := log.Open(cl.fs, dir, logConfig(own), cl.clock)
	if err != nil {
		return nil, fmt.Errorf("broker: opening %s: %w", p, err)
	}
	p.log = l
	if err := p.loadProducers(); err != nil {
		return nil, fmt.Errorf("broker: producers of %s: %w", p, err)
	}
	if cl.dialect.age.fetch.epochOfLeader {
		if err := l.AssignEpoch(first.leaderEpoch); err != nil {
			return nil, fmt.Errorf("broker: opening %s: %w", p, err)
		}
	}
	p.state.Store(first)
	for _, id := range first.isr {
		if id != first.leader {
			p.followers = append(p.followers, follower{id: id})
		}
	}
	return p, nil
}

// firstLeadership is that of a new partition: the first replica leads. Replicas
// on brokers that do not exist, which ZooKeeper's age allows, take no part.
func (cl *Cluster) firstLeadership(replicas []int32) *leadership {
	s := &leadership{leader: -1, replicas: replicas, isr: []int32{}}
	for _, id := range replicas {
		if cl.brokerByID(id) != nil {
			s.isr = append(s.isr, id)
		}
	}
	if len(s.isr) > 0 {
		s.leader = s.isr[0]
	}
	return s
}

// String is Kafka's spelling: topic-index.
func (p *partition) String() string { return fmt.Sprintf("%s-%d", p.topic, p.index) }

// close ends the log. Waiting requests end with their connections.
func (p *partition) close() {
	p.mu.Lock()
	p.removed = true
	p.mu.Unlock()
	_ = p.log.Close()
}

// remove deletes the partition with what it holds; who waits for it is told.
func (p *partition) remove() {
	p.mu.Lock()
	p.removed = true
	p.mu.Unlock()
	_ = p.log.Close()
	if err := log.Remove(p.cluster.fs, p.log.Dir()); err != nil {
		p.cluster.log.Error("deleting a partition", "partition", p.String(), "err", err)
	}
	p.waiters.wake()
}

// checkLeader says whether a broker leads the partition in the epoch that the
// client knows (KIP-320); -1 is no knowledge.
func (p *partition) checkLeader(broker, knownEpoch int32) error {
	return p.checkReader(broker, knownEpoch, false)
}

// checkReader is checkLeader for who may read from any replica: consumers where
// the protocol allows it (KIP-392), and those that debug.
func (p *partition) checkReader(broker, knownEpoch int32, anyReplica bool) error {
	s := p.state.Load()
	leads := s.leader == broker
	if !leads && !slices.Contains(s.replicas, broker) {
		if age := &p.cluster.dialect.age.fetch; anyReplica {
			return age.strangerRead
		} else {
			return age.strangerLead
		}
	}
	if err := s.checkEpoch(knownEpoch); err != nil {
		return err
	}
	if leads || anyReplica && s.leader >= 0 {
		return nil
	}
	return wire.ErrNotLeaderOrFollower
}

// hasFollower reports whether a broker has a replica that does not lead.
func (p *partition) hasFollower(broker int32) bool {
	s := p.state.Load()
	return s.leader != broker && slices.Contains(s.replicas, broker)
}

func (s *leadership) checkEpoch(known int32) error {
	switch {
	case known == -1 || known == s.leaderEpoch:
		return nil
	case known < s.leaderEpoch:
		return wire.ErrFencedLeaderEpoch
	}
	return wire.ErrUnknownLeaderEpoch
}

// appendRequest is a record set to be appended, and on whose behalf.
type appendRequest struct {
	set    []byte
	owned  bool // the log may keep and change set
	magic  int8 // what the request's version asks for, where log.CheckRequest has not seen to it
	acks   int16
	broker int32
	origin log.Origin
	marker *endMarker // that set is; nil: data

	admitted *admitted // by the transaction coordinator; nil: it was not asked
}

// appended is where a record set was stored.
type appended struct {
	first, last    int64
	appendTime     int64 // ms, -1 with CreateTime
	logStartOffset int64
}

// noOffsets is what an answer holds where nothing was stored.
var noOffsets = appended{first: -1, last: -1, appendTime: -1, logStartOffset: -1}

// enoughReplicas checks min.insync.replicas, which is about acks of -1.
func (p *partition) enoughReplicas(s *leadership, acks int16) error {
	least := int(p.config.Load().MinInsyncReplicas)
	if p.cluster.dialect.age.capsMinISR {
		least = min(least, len(s.replicas))
	}
	if acks != -1 || len(s.isr) >= least {
		return nil
	}
	return fail(wire.ErrNotEnoughReplicas, "The size of the current ISR : %d is insufficient to satisfy the min.isr requirement of %d for partition %s", len(s.isr), least, p)
}

// format is the message format that Kafka would keep the partition in.
func (p *partition) format() int8 {
	age := p.cluster.dialect.age
	if !age.topicFormats {
		return age.format
	}
	return min(age.format, p.config.Load().MessageFormat)
}

// append checks and stores a record set. Errors are an *apiError, a
// wire.ErrorCode or a *log.RecordError.
func (p *partition) append(q appendRequest) (appended, error) {
	if err := p.checkLeader(q.broker, -1); err != nil {
		return noOffsets, err
	}
	if err := p.enoughReplicas(p.state.Load(), q.acks); err != nil {
		return noOffsets, err
	}
	age := p.cluster.dialect.age
	cfg := p.log.Config()
	cfg.Compact, cfg.Format = cfg.Compact && !age.keyless, p.format()
	batches, err := log.Prepare(q.set, log.PrepareOptions{
		Config: cfg, Now: p.cluster.clock.Now(), Owned: q.owned, Origin: q.origin, RequiredMagic: q.magic, Where: p,
		NoZstd: !age.knowsZstd, Lenient: age.lenient, StrictTimestampType: age.strictTimestampType, TripsBeyond: age.tripsBeyond, LateMagic: age.lateMagic,
	})
	if err != nil {
		return noOffsets, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.state.Load()
	if p.removed || s.leader != q.broker {
		return noOffsets, wire.ErrNotLeaderOrFollower
	}
	if err := p.enoughReplicas(s, q.acks); err != nil {
		return noOffsets, err
	}
	return p.storeLocked(batches, s, &q)
}

func (p *partition) storeLocked(batches log.Batches, s *leadership, q *appendRequest) (appended, error) {
	if !p.cluster.dialect.age.fetch.epochOfLeader && batches.Len() > 0 && p.format() == 2 {
		if err := p.log.AssignEpoch(s.leaderEpoch); err != nil { // whether or not it is then stored
			return noOffsets, wire.ErrNotLeaderOrFollower
		}
	}
	if err := p.log.Fits(&batches); err != nil {
		return noOffsets, err // before any sequence is looked at
	}
	dup, err := p.checkProducersLocked(&batches, q)
	if err != nil {
		return noOffsets, err
	}
	if dup != nil {
		// Kafka tells its timestamp as if the broker had set it.
		return appended{first: dup.firstOffset, last: dup.lastOffset, appendTime: dup.maxTimestamp, logStartOffset: p.log.LogStartOffset()}, nil
	}
	at, err := p.log.Append(batches, s.leaderEpoch)
	if err != nil {
		if errors.Is(err, log.ErrClosed) {
			err = wire.ErrNotLeaderOrFollower
		}
		return noOffsets, err
	}
	for i := range batches.Len() {
		h := batches.Header(i)
		if q.marker != nil {
			p.producers.ended(q.marker, h.BaseOffset, h.MaxTimestamp, &p.cluster.dialect.age.producers)
		} else {
			p.producers.appended(h, h.BaseOffset, h.LastOffset())
		}
	}
	p.followLocked(s, at.LastOffset+1)
	return appended{first: at.FirstOffset, last: at.LastOffset, appendTime: at.LogAppendTime, logStartOffset: at.LogStartOffset}, nil
}

// followLocked lets the followers that keep up follow to end, and moves the
// high watermark.
func (p *partition) followLocked(s *leadership, end int64) {
	high := end
	for i := range p.followers {
		f := &p.followers[i]
		if !f.held {
			f.logEnd = end
		}
		if slices.Contains(s.isr, f.id) {
			high = min(high, f.logEnd)
		}
	}
	if moved, err := p.log.AdvanceHighWatermark(high); err == nil && moved {
		p.producers.txns.replicated(high) // before anyone looks for what it made stable
		p.waiters.wake()
		p.cluster.watchers.wake()
	}
}

// awaitReplicas blocks until all records before offset are on every in-sync
// replica. It returns REQUEST_TIMED_OUT when the timeout comes first, and
// NOT_LEADER_OR_FOLLOWER when the partition is deleted or gets another leader.
func (p *partition) awaitReplicas(ctx context.Context, offset int64, timeout time.Duration) error {
	if p.log.HighWatermark() >= offset {
		return nil
	}
	leader := p.state.Load().leader
	changed := make(chan struct{}, 1)
	p.waiters.add(changed)
	defer p.waiters.remove(changed)
	late := make(chan struct{})
	stop := p.cluster.clock.AfterFunc(timeout, func() { close(late) })
	defer stop()
	for p.log.HighWatermark() < offset {
		if p.isRemoved() || p.state.Load().leader != leader {
			return wire.ErrNotLeaderOrFollower
		}
		select {
		case <-changed:
		case <-late:
			return wire.ErrRequestTimedOut
		case <-ctx.Done():
			return wire.ErrRequestTimedOut
		case <-p.cluster.ctx.Done():
			return ErrClosed
		}
	}
	return nil
}

func (p *partition) isRemoved() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.removed
}

// batches reads the log from an offset to its end, a batch at a time.
func (p *partition) batches(from int64) iter.Seq2[[]byte, error] {
	const atOnce = 1 << 20
	return func(yield func([]byte, error) bool) {
		for end := p.log.LogEndOffset(); from < end; {
			s, err := p.log.Read(from, end, atOnce, true)
			if err != nil {
				yield(nil, err)
				return
			}
			if s.Bytes == 0 {
				return
			}
			for set := wire.Records(s.Pieces).Bytes(); len(set) > 0; {
				batch, rest, err := record.Split(set)
				if !yield(batch, err) || err != nil {
					return
				}
				set = rest
			}
			from = s.NextOffset
		}
	}
}

// watermarks fills in where the partition's log begins and ends for readers.
func (p *partition) watermarks(r *fetchResult) {
	o := p.log.Offsets()
	r.highWatermark, r.logStartOffset = o.HighWatermark, o.LogStart
	r.lastStable = p.producers.txns.stable(o.HighWatermark)
}

// divergence returns where a client that has read up to offset, the last record
// in epoch, left the log: nil when it did not (KIP-595).
func (p *partition) divergence(epoch int32, offset int64) (*wire.FetchResponseEpochEndOffset, error) {
	found, end := p.log.EndOffsetForEpoch(epoch)
	if found < 0 {
		return nil, wire.ErrOffsetOutOfRange
	}
	if found < epoch || end < offset {
		return &wire.FetchResponseEpochEndOffset{Epoch: found, EndOffset: end}, nil
	}
	return nil, nil
}

// deleteRecords moves the log start offset up to before, -1 for the high
// watermark, and returns it.
func (p *partition) deleteRecords(broker int32, before int64) (int64, error) {
	if err := p.checkLeader(broker, -1); err != nil {
		return -1, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if before == -1 {
		before = p.log.HighWatermark()
	}
	if before < 0 || before > p.log.HighWatermark() {
		return -1, wire.ErrOffsetOutOfRange
	}
	was := p.log.LogStartOffset()
	start, err := p.log.DeleteRecords(before)
	if err != nil {
		return -1, wire.ErrOffsetOutOfRange
	}
	p.startsAtLocked(was)
	p.waiters.wake()
	return start, nil
}

// enforceRetention deletes segments past their retention. Those of compacted
// topics are the cleaner's.
func (p *partition) enforceRetention() {
	if !p.config.Load().Compact {
		p.deleteOldSegments()
	}
}

func (p *partition) deleteOldSegments() {
	p.mu.Lock()
	defer p.mu.Unlock()
	now, was := p.cluster.clock.Now(), p.log.LogStartOffset()
	gone, err := p.log.DeleteOldSegments(now)
	if err != nil && !errors.Is(err, log.ErrClosed) {
		p.cluster.log.Error("retention", "partition", p.String(), "err", err)
	}
	if len(gone) > 0 {
		p.startsAtLocked(was)
		p.waiters.wake()
	}
}

// elect makes a replica the leader, in a new leader epoch.
func (p *partition) elect(leader int32) {
	p.mu.Lock()
	defer p.mu.Unlock()
	old := p.state.Load()
	next := *old
	next.leader = leader
	next.leaderEpoch++
	next.partitionEpoch++
	p.state.Store(&next)
	p.followers = p.followers[:0]
	end := p.log.LogEndOffset()
	for _, id := range next.replicas {
		if id != leader {
			p.followers = append(p.followers, follower{id: id, logEnd: end})
		}
	}
	if err := p.log.AssignEpoch(next.leaderEpoch); err != nil && !errors.Is(err, log.ErrClosed) {
		p.cluster.log.Error("leader epoch", "partition", p.String(), "err", err)
	}
	p.waiters.wake()
}

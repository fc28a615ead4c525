package log

import (
	"cmp"
	"fmt"
	"math"

	"github.com/ottla/ottla/wire/record"
)

// Batches is a set of batches of magic 2 that was found fit to be appended. It is
// good for one append, to one log.
type Batches struct {
	set        []byte // the batches, one after the other
	list       []preparedBatch
	counts     int   // bytes that a segment must have room for, where they are others than set has
	owned      bool  // set may be kept and altered
	asIs       bool  // offsets and epochs stand
	maxTS      int64 // largest timestamp
	appendTime int64 // ms, LogAppendTime, or NoTimestamp
}

type preparedBatch struct {
	record.Header
	pos int // in set
}

// Len is the number of batches.
func (b *Batches) Len() int { return len(b.list) }

// Header is batch i's header. Its base offset and leader epoch are those it was
// produced with, and once it was appended those it was given. It must not be
// changed.
func (b *Batches) Header(i int) *record.Header { return &b.list[i].Header }

// Bytes is the size of all batches.
func (b *Batches) Bytes() int { return len(b.set) }

// Records is the number of offsets that the batches take.
func (b *Batches) Records() int64 {
	var n int64
	for i := range b.list {
		n += int64(b.list[i].LastOffsetDelta) + 1
	}
	return n
}

// MaxTimestamp is the largest timestamp in ms, -1 if no record has one.
func (b *Batches) MaxTimestamp() int64 { return b.maxTS }

// Appended tells where a set went.
type Appended struct {
	FirstOffset    int64 // -1 if the set was empty
	LastOffset     int64 // -1 if the set was empty
	LogAppendTime  int64 // ms; -1 unless the topic's timestamps are of that type
	LogStartOffset int64
	MaxTimestamp   int64 // ms, -1 if no record has one
	Bytes          int   // stored
}

// Append gives the batches the next offsets and the leader's epoch (unless they
// are a replica's, which have them) and appends them. A set larger than segment.bytes is a RecordError. The high watermark does
// not move.
func (l *Log) Append(b Batches, leaderEpoch int32) (Appended, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.writableLocked(); err != nil {
		return Appended{}, err
	}
	s := *l.snap.Load()
	if err := b.assignLocked(&s, leaderEpoch); err != nil {
		return Appended{}, err
	}
	return l.appendLocked(&s, &b)
}

// AppendAsIs appends batches of magic 2 that carry offsets and leader epochs, as
// those of another log do. Offsets may leave gaps but not go back, else it is
// ErrUnexpectedOffset. With owned the log may keep set.
func (l *Log) AppendAsIs(set []byte, owned bool) (Appended, error) {
	b, err := prepareAsIs(set, owned)
	if err != nil {
		return Appended{}, err
	}
	return l.Append(b, record.NoLeaderEpoch)
}

// prepareAsIs checks batches whose offsets and epochs stay.
func prepareAsIs(set []byte, owned bool) (Batches, error) {
	b := Batches{set: set, owned: owned, asIs: true, maxTS: record.NoTimestamp, appendTime: record.NoTimestamp}
	next := int64(0)
	for pos := 0; pos < len(set); {
		h, err := record.ParseHeader(set[pos:])
		if err == nil {
			err = record.VerifyCRC(set[pos:])
		}
		if err != nil {
			return Batches{}, recordError(err)
		}
		if h.BaseOffset < next || h.LastOffsetDelta < 0 || h.LastOffset() < 0 || h.LastOffset() == math.MaxInt64 {
			return Batches{}, fmt.Errorf("%w: got a batch of offsets %d to %d, want %d or later", ErrUnexpectedOffset, h.BaseOffset, h.LastOffset(), next)
		}
		b.list = append(b.list, preparedBatch{Header: h, pos: pos})
		b.maxTS = max(b.maxTS, h.MaxTimestamp)
		next = h.NextOffset()
		pos += h.Size()
	}
	if n := len(b.list); n > 0 && b.list[n-1].LastOffset()-b.list[0].BaseOffset > math.MaxInt32 {
		return Batches{}, fmt.Errorf("%w: one set has offsets %d to %d, more than a segment can have", ErrUnexpectedOffset, b.list[0].BaseOffset, b.list[n-1].LastOffset())
	}
	return b, nil
}

// assignLocked gives the batches their offsets and epochs, or checks those they have.
func (b *Batches) assignLocked(s *snapshot, leaderEpoch int32) error {
	if len(b.list) == 0 {
		return nil
	}
	if !b.asIs {
		next := s.end
		for i := range b.list {
			h := &b.list[i]
			h.BaseOffset, h.LeaderEpoch = next, leaderEpoch
			next = h.NextOffset()
		}
		return nil
	}
	first := b.list[0].BaseOffset
	if first < s.end {
		return fmt.Errorf("%w: got %d, want %d or later", ErrUnexpectedOffset, first, s.end)
	}
	if s.after(0) == nil {
		s.start = first
	}
	return nil
}

// Fits returns ErrRecordListTooLarge, in a *RecordError, where a whole segment has
// no room for the batches.
func (l *Log) Fits(b *Batches) error {
	if size, most := cmp.Or(b.counts, len(b.set)), l.cfg.Load().segmentBytes(); int64(size) > most {
		return recordErrorf(ErrRecordListTooLarge, "the set has %d bytes, a segment at most %d", size, most)
	}
	return nil
}

// appendLocked appends batches whose headers have their offsets and epochs.
func (l *Log) appendLocked(s *snapshot, b *Batches) (Appended, error) {
	if len(b.list) == 0 {
		return Appended{FirstOffset: -1, LastOffset: -1, LogAppendTime: -1, LogStartOffset: s.start, MaxTimestamp: -1}, nil
	}
	if err := l.Fits(b); err != nil {
		return Appended{}, err
	}
	cfg := l.cfg.Load()
	first, last := b.list[0].BaseOffset, b.list[len(b.list)-1].LastOffset()
	now := ms(l.clock.Now())
	x := s.tail
	fresh := x.seg == nil || l.shouldRoll(cfg, &x, b, last, now)
	if fresh {
		f, err := l.fs.Create(segmentName(l.dir, first))
		if err != nil {
			return Appended{}, err
		}
		x = extent{seg: &segment{base: first, file: f, created: now, rollTS: b.maxTS}, end: first, maxTS: record.NoTimestamp}
	}
	if err := b.writeTo(x.seg.file); err != nil {
		return Appended{}, l.undoAppendLocked(&x, fresh, err)
	}
	if fresh {
		l.sealLocked(s)
	}
	for i := range b.list {
		h := &b.list[i].Header
		x.add(h, cfg.IndexIntervalBytes)
		s.epochs = s.epochs.assign(h.LeaderEpoch, h.BaseOffset)
	}
	x.modified = now
	s.tail, s.end = x, x.end
	l.publishLocked(*s)
	l.setHighWatermarkLocked(l.hw.Load())
	return Appended{FirstOffset: first, LastOffset: last, LogAppendTime: b.appendTime, LogStartOffset: s.start, MaxTimestamp: b.maxTS, Bytes: len(b.set)}, nil
}

// add takes a batch that was appended to the segment's file into account.
func (x *extent) add(h *record.Header, interval int64) {
	if x.seg.sinceIndex > interval {
		x.seg.addEntry(h.BaseOffset, x.size, x.maxTS)
		x.seg.sinceIndex = 0
	}
	x.seg.sinceIndex += int64(h.Size())
	x.lastBase, x.lastPos = h.BaseOffset, x.size
	x.size += int64(h.Size())
	x.maxTS = max(x.maxTS, h.MaxTimestamp)
	x.end = h.NextOffset()
}

// Sizes of an entry in Kafka's index files, which segment.index.bytes is about.
const (
	offsetEntrySize = 8
	timeEntrySize   = 12
)

// shouldRoll says whether the set b, whose last offset is last, belongs into a
// segment after x: by size, by record time since the segment's first set (or by
// the clock if that has no timestamp), because the index is full, or because the
// offset is out of the index's reach.
func (l *Log) shouldRoll(cfg *Config, x *extent, b *Batches, last, now int64) bool {
	waited := now - x.seg.created
	if x.seg.rollTS >= 0 {
		waited = b.maxTS - x.seg.rollTS
	}
	entries := int64(len(x.seg.entries()))
	return x.size > cfg.segmentBytes()-int64(len(b.set)) ||
		waited > cfg.segmentMs()-l.jitter(cfg, x.seg.base) ||
		entries >= cfg.SegmentIndexBytes/offsetEntrySize ||
		x.seg.timeEntries >= cfg.SegmentIndexBytes/timeEntrySize-1 ||
		last-x.seg.base > math.MaxInt32
}

// writeTo appends the batches, with the offsets and epochs of their headers, to f.
func (b *Batches) writeTo(f File) error {
	if b.asIs {
		return f.Append(b.set, b.owned)
	}
	if b.owned {
		for i := range b.list {
			h := &b.list[i]
			record.SetBaseOffset(b.set[h.pos:], h.BaseOffset)
			record.SetLeaderEpoch(b.set[h.pos:], h.LeaderEpoch)
		}
		return f.Append(b.set, true)
	}
	sc := getScratch()
	defer sc.release()
	for i := range b.list {
		h := &b.list[i]
		batch := b.set[h.pos : h.pos+h.Size()]
		head := sc.header[:copy(sc.header[:], batch)]
		record.SetBaseOffset(head, h.BaseOffset)
		record.SetLeaderEpoch(head, h.LeaderEpoch)
		if err := f.Append(head, false); err != nil {
			return err
		}
		if err := f.Append(batch[len(head):], false); err != nil {
			return err
		}
	}
	return nil
}

// writableLocked says why the log cannot be changed.
func (l *Log) writableLocked() error {
	if l.closed.Load() {
		return ErrClosed
	}
	return l.broken
}

// undoAppend takes back what a failed append left in x's file. Where that fails
// too, file and snapshot disagree and the log cannot be changed any more.
func (l *Log) undoAppendLocked(x *extent, fresh bool, err error) error {
	var e error
	if fresh {
		e = l.dropFile(x.seg)
	} else {
		e = x.seg.file.Truncate(x.size)
	}
	if e != nil {
		l.broken = fmt.Errorf("%w (and taking it back failed: %w)", err, e)
		return l.broken
	}
	return err
}

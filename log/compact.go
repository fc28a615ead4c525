package log

import (
	"errors"
	"math"
	"time"

	"github.com/ottla/ottla/wire/record"
)

// CompactOptions say what a compaction goes by beside the log's Config.
type CompactOptions struct {
	Now time.Time

	// Limit is the last stable offset: what lies at or above it stays. So every
	// transaction below it has ended.
	Limit int64

	// Producers gives the last record of each producer whose sequence numbers are
	// still watched, by producer id, as it is at Limit or later; nil is none. The
	// batch of that record stays, if only as a batch without records, so that its
	// sequence number is in the log. It is called once, when there is something
	// to do.
	Producers func() map[int64]LastRecord

	// Stopped says that the compaction should leave off; nil is never.
	Stopped func() bool

	// Force compacts all that can be, from the log's start, whatever the settings
	// say about when it is worth it and how long records are to be left alone.
	Force bool

	// MaxKeys bounds the keys that are held in memory at once, some 50 bytes each
	// however long they are; 0 is DefaultMaxKeys. With more keys the log is gone
	// over several times.
	MaxKeys int
}

// DefaultMaxKeys is how many keys a compaction holds in memory at once.
const DefaultMaxKeys = 1 << 20

// LastRecord is the last that a producer wrote to a log.
type LastRecord struct {
	Offset int64 // of its last data record, -1 where only a transaction's marker is known
	Epoch  int16 // its epoch
}

// Compacted is what a compaction did. The zero value is nothing.
type Compacted struct {
	DirtyFrom, DirtyTo       int64 // the offsets that were compacted for the first time; equal if there was nothing to do
	RecordsRead, RecordsKept int64 // control records included
	BytesRead, BytesKept     int64
	EmptyTxns                []int64 // offsets of markers of transactions of which no data was there any more
	Interrupted              bool    // it left off before it was through
}

// errInterrupted ends a compaction whose segments were truncated or deleted
// meanwhile, or that is to leave off.
var errInterrupted = errors.New("the compaction was interrupted")

// Compact does what cleanup.policy=compact asks for, if it is due: of the records
// with one key it keeps the last, and a tombstone (a record without a value)
// until delete.retention.ms after its first compaction. Data of aborted
// transactions goes. Offsets stay as they are, and so do the active segment and
// what lies at or above o.Limit.
//
// It is due when of the bytes that could be compacted a share of more than
// min.cleanable.dirty.ratio has not been yet, or when max.compaction.lag.ms has
// passed. Appends and reads go on meanwhile. Where segments are truncated or
// deleted under it, or o.Stopped says so, it leaves off and reports what it did so
// far.
//
// Whether cleanup.policy has compact is for the caller to know.
func (l *Log) Compact(o CompactOptions) (Compacted, error) {
	l.compacting.Lock()
	defer l.compacting.Unlock()
	if o.MaxKeys <= 0 {
		o.MaxKeys = DefaultMaxKeys
	}
	c := cleaning{log: l, o: &o, now: ms(o.Now)}
	defer c.release()
	part, err := c.begin()
	if err != nil || part.from >= part.end {
		return Compacted{}, err
	}
	if o.Producers != nil {
		c.producers = o.Producers()
	}
	c.done.DirtyFrom, c.done.DirtyTo = part.from, part.from
	for from := part.from; from < part.end; {
		from, err = c.round(from, part.end)
		if errors.Is(err, errInterrupted) {
			c.done.Interrupted = true
			return c.done, nil
		}
		if err != nil {
			if l.closed.Load() {
				err = ErrClosed // whatever it tripped over
			}
			return c.done, err
		}
		c.done.DirtyTo = from
	}
	return c.done, nil
}

// cleaning is one compaction. Log.compacting is held for as long as it runs.
type cleaning struct {
	log  *Log
	o    *CompactOptions
	cfg  Config
	now  int64  // ms
	gen  uint32 // Log.gen as far as this compaction changed it itself
	done Compacted

	producers map[int64]LastRecord

	// Of one round:
	end  int64 // the first offset that stays as it is
	keys keyOffsets
	txns cleanedTxns

	reader  record.Reader
	builder record.Builder
	buf     []byte // a batch that is built anew
}

func (c *cleaning) release() {
	c.reader.Close()
	c.builder.Discard()
}

// begin finds what is to be compacted; nothing if it is not due.
func (c *cleaning) begin() (dirtyPart, error) {
	l := c.log
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.writableLocked(); err != nil {
		return dirtyPart{}, err
	}
	c.cfg, c.gen = *l.cfg.Load(), l.gen.Load()
	p := l.snap.Load().dirtyPart(&c.cfg, l.dirty, c.o)
	if !p.due(&c.cfg, c.o) {
		return dirtyPart{}, nil
	}
	return p, nil
}

// dirtyPart is the part of a log that can be compacted and has not been.
type dirtyPart struct {
	from, end              int64 // offsets; end is that of a segment
	cleanBytes, dirtyBytes int64
	late                   bool // a record waits for longer than max.compaction.lag.ms
}

// due says whether it is time to compact p.
func (p *dirtyPart) due(cfg *Config, o *CompactOptions) bool {
	if p.dirtyBytes == 0 {
		return false
	}
	ratio := float64(p.dirtyBytes) / float64(p.cleanBytes+p.dirtyBytes)
	return o.Force || p.late || ratio > cfg.MinCleanableDirty
}

// dirtyPart finds the part of s, compacted up to offset dirty, that can be
// compacted: sealed segments up to the limit and older than
// min.compaction.lag.ms.
func (s *snapshot) dirtyPart(cfg *Config, dirty int64, o *CompactOptions) dirtyPart {
	if dirty < s.start || dirty > s.end || o.Force {
		dirty = s.start
	}
	p := dirtyPart{from: dirty, end: dirty}
	if s.sealed == nil || s.tail.seg != nil && dirty >= s.tail.seg.base {
		return p
	}
	now := ms(o.Now)
	youngest := int64(math.MaxInt64) // the largest timestamp that can be compacted
	if cfg.MinCompactionLagMs > 0 && !o.Force {
		youngest = now - cfg.MinCompactionLagMs
	}
	open := true // no segment so far that has to stay
	s.sealed.Ascend(func(i sealedSegment) bool {
		isDirty := i.end > dirty
		open = open && i.end <= o.Limit && !(isDirty && i.largestTimestamp() > youngest)
		if isDirty && i.seg.rollTS > 0 && i.seg.rollTS < now-max(cfg.MaxCompactionLagMs, 0) {
			p.late = true
		}
		if open && i.seg.base < dirty {
			p.cleanBytes += i.size
		}
		if open && isDirty {
			p.dirtyBytes += i.size
			p.end = i.end
		}
		return open || !p.late
	})
	return p
}

// round goes over the log once: it maps the keys from offset from on, as many as
// memory is for, and cleans all segments up to there. It gives the offset up to
// which the log is clean then, at most end.
func (c *cleaning) round(from, end int64) (int64, error) {
	s := c.log.snap.Load()
	if err := c.check(); err != nil {
		return from, err
	}
	c.end = end
	c.keys.reset(c.o.MaxKeys)
	if err := c.txns.find(c, s); err != nil {
		return from, err
	}
	if err := c.readKeys(s, from); err != nil {
		return from, err
	}
	for _, group := range c.groups(s) {
		if err := c.cleanGroup(group); err != nil {
			return from, err
		}
	}
	next := c.keys.latest + 1
	return next, c.log.cleanedTo(next)
}

// check says whether the compaction can go on with the segments it has seen.
func (c *cleaning) check() error {
	switch {
	case c.log.closed.Load():
		return ErrClosed
	case c.log.gen.Load() != c.gen || c.o.Stopped != nil && c.o.Stopped():
		return errInterrupted
	}
	return nil
}

// headers calls fn for the header of each batch of a segment. An error that comes
// of files being cut meanwhile is errInterrupted.
func (c *cleaning) headers(x *extent, fn func(pos int64, h *record.Header) error) error {
	sc := getScratch()
	defer sc.release()
	for pos := int64(0); pos < x.size; {
		h, err := x.headerAt(sc, pos)
		if err == nil {
			if err = fn(pos, &h); errors.Is(err, record.ErrCorrupt) {
				err = x.corrupt(pos, err)
			}
		}
		if e := c.check(); e != nil {
			return e
		}
		if err != nil {
			return err
		}
		pos += int64(h.Size())
	}
	return nil
}

// batches is headers with the whole batches.
func (c *cleaning) batches(x *extent, fn func(batch []byte, h *record.Header) error) error {
	return c.headers(x, func(pos int64, h *record.Header) error {
		b, err := x.batchAt(pos, h.Size())
		if err != nil {
			return err
		}
		return fn(b, h)
	})
}

// groups gives the segments that hold what c.keys is about, those together that
// fit into one segment and its index.
func (c *cleaning) groups(s *snapshot) [][]*extent {
	c.log.mu.Lock() // guards timeEntries
	defer c.log.mu.Unlock()
	var all [][]*extent
	var size, entries, timeEntries int64
	if s.sealed == nil {
		return nil
	}
	s.sealed.Ascend(func(i sealedSegment) bool {
		x := i.extent
		if x.seg.base > c.keys.latest || x.end > c.end {
			return false
		}
		n, t := int64(len(x.seg.entries())), x.seg.timeEntries
		last := len(all) - 1
		if last < 0 || size+x.size > c.cfg.segmentBytes() || (entries+n)*offsetEntrySize > c.cfg.SegmentIndexBytes ||
			(timeEntries+t)*timeEntrySize > c.cfg.SegmentIndexBytes || x.end-1-all[last][0].seg.base > math.MaxInt32 {
			all = append(all, nil)
			last++
			size, entries, timeEntries = 0, 0, 0
		}
		all[last] = append(all[last], x)
		size, entries, timeEntries = size+x.size, entries+n, timeEntries+t
		return true
	})
	return all
}

// cleanedTo notes that the log is compacted up to offset next.
func (l *Log) cleanedTo(next int64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.writableLocked(); err != nil {
		return err
	}
	l.dirty = next
	return l.saveLocked(l.checkpointLocked(l.snap.Load().start))
}

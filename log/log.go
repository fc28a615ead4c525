package log

import (
	"fmt"
	"hash/fnv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/btree"
)

// Log is the log of one partition. Its methods may be called by many goroutines
// at once; those that change it take turns, those that read do not wait.
type Log struct {
	fs    FS
	dir   string
	clock Clock
	since int64 // when it was opened, ms

	cfg    atomic.Pointer[Config]
	snap   atomic.Pointer[snapshot]
	hw     atomic.Int64  // changed with mu held
	gen    atomic.Uint32 // counts truncations and deletions
	closed atomic.Bool   // set with mu held

	compacting sync.Mutex // held by Compact, and taken before mu

	mu      sync.Mutex // guards what follows, segment's own fields and the files
	sealed  *sealedSegments
	dirty   int64      // up to here the log is compacted, if that is in it
	written checkpoint // what the checkpoint file holds
	broken  error      // why the log cannot be changed any more, nil if it can
}

// snapshot is all that a reader needs. It never changes.
type snapshot struct {
	sealed *sealedSegments // nil if there are none
	tail   extent          // the active segment; seg is nil if there is none
	start  int64           // log start offset
	end    int64           // log end offset: of the next record
	epochs epochs
}

// sealedSegments are the segments before the tail.
type sealedSegments = btree.BTreeG[sealedSegment]

type sealedSegment struct {
	base int64
	*extent
}

var sealedNodes = btree.NewFreeListG[sealedSegment](btree.DefaultFreeListSize)

func newSealed() *sealedSegments {
	less := func(a, b sealedSegment) bool { return a.base < b.base }
	return btree.NewWithFreeListG(8, less, sealedNodes)
}

// emptySnapshot is what all logs without batches, start offset and epochs share.
var emptySnapshot = &snapshot{}

// find gives the segment that holds offset or, where compaction left a gap, is
// the first one after it; nil if there is none.
func (s *snapshot) find(offset int64) *extent {
	if s.tail.seg != nil && offset >= s.tail.seg.base {
		if offset >= s.tail.end {
			return nil
		}
		return &s.tail
	}
	var x *extent
	if s.sealed != nil {
		s.sealed.DescendLessOrEqual(sealedSegment{base: offset}, func(i sealedSegment) bool {
			x = i.extent
			return false
		})
	}
	if x == nil || offset >= x.end {
		return s.after(offset)
	}
	return x
}

// after gives the first segment whose base offset is offset or more.
func (s *snapshot) after(offset int64) (x *extent) {
	if s.sealed != nil {
		s.sealed.AscendGreaterOrEqual(sealedSegment{base: offset}, func(i sealedSegment) bool {
			x = i.extent
			return false
		})
	}
	if x == nil && s.tail.seg != nil && s.tail.seg.base >= offset {
		x = &s.tail
	}
	return x
}

// segments calls fn for each segment in order while it returns true.
func (s *snapshot) segments(fn func(x *extent) bool) {
	goOn := true
	if s.sealed != nil {
		s.sealed.Ascend(func(i sealedSegment) bool {
			goOn = fn(i.extent)
			return goOn
		})
	}
	if goOn && s.tail.seg != nil {
		fn(&s.tail)
	}
}

// list gives all segments in order. They stay as they are when s changes.
func (s *snapshot) list() []*extent {
	var all []*extent
	s.segments(func(x *extent) bool {
		if x == &s.tail {
			x = new(extent)
			*x = s.tail
		}
		all = append(all, x)
		return true
	})
	return all
}

// publishLocked makes s what readers see.
func (l *Log) publishLocked(s snapshot) {
	l.snap.Store(&s)
}

// shareSealedLocked gives the tree for the next snapshot. It has to be called
// after the writer's tree has changed.
func (l *Log) shareSealedLocked() *sealedSegments {
	if l.sealed == nil || l.sealed.Len() == 0 {
		l.sealed = nil
		return nil
	}
	return l.sealed.Clone()
}

// sealLocked moves the tail to the sealed segments of s.
func (l *Log) sealLocked(s *snapshot) {
	if s.tail.seg == nil {
		return
	}
	if l.sealed == nil {
		l.sealed = newSealed()
	}
	x := s.tail
	l.sealed.ReplaceOrInsert(sealedSegment{base: x.seg.base, extent: &x})
	s.tail = extent{}
	s.sealed = l.shareSealedLocked()
}

// jitter is what is taken off segment.ms for the segment from base on.
func (l *Log) jitter(cfg *Config, base int64) int64 {
	most := min(cfg.SegmentJitterMs, cfg.SegmentMs)
	if most <= 0 {
		return 0
	}
	h := fnv.New64a()
	fmt.Fprintf(h, "%s/%d", l.dir, base)
	return int64(h.Sum64()>>1) % most
}

// Config gives the settings in force.
func (l *Log) Config() Config { return *l.cfg.Load() }

// SetConfig changes the settings. They hold from the next call on.
func (l *Log) SetConfig(cfg Config) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed.Load() {
		return ErrClosed
	}
	l.cfg.Store(&cfg)
	return nil
}

// Dir is the directory that the log was opened with.
func (l *Log) Dir() string { return l.dir }

// Offsets are a log's bounds at one moment.
type Offsets struct {
	LogStart      int64 // the first offset that can be read
	HighWatermark int64 // the offset after the last that all in-sync replicas have
	LogEnd        int64 // the next record's offset
}

// Offsets gives the log's bounds, of a closed log its last ones.
func (l *Log) Offsets() Offsets {
	s := l.snap.Load()
	return Offsets{LogStart: s.start, HighWatermark: min(max(l.hw.Load(), s.start), s.end), LogEnd: s.end}
}

// LogStartOffset is the first offset that can be read.
func (l *Log) LogStartOffset() int64 { return l.snap.Load().start }

// LogEndOffset is the next record's offset.
func (l *Log) LogEndOffset() int64 { return l.snap.Load().end }

// HighWatermark is the offset after the last record that all in-sync replicas have.
func (l *Log) HighWatermark() int64 { return l.Offsets().HighWatermark }

// SetHighWatermark sets the high watermark, cut to the log's bounds, and gives
// what it is then.
func (l *Log) SetHighWatermark(offset int64) (int64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed.Load() {
		return 0, ErrClosed
	}
	l.setHighWatermarkLocked(offset)
	return l.hw.Load(), nil
}

// AdvanceHighWatermark raises the high watermark to offset, at most to the log's
// end, and says whether that is a change.
func (l *Log) AdvanceHighWatermark(offset int64) (bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed.Load() {
		return false, ErrClosed
	}
	was := l.hw.Load()
	if offset > was {
		l.setHighWatermarkLocked(offset)
	}
	return l.hw.Load() > was, nil
}

func (l *Log) setHighWatermarkLocked(offset int64) {
	s := l.snap.Load()
	l.hw.Store(min(max(offset, s.start), s.end))
}

// Size is the number of bytes in the log's segments.
func (l *Log) Size() (int64, error) {
	if l.closed.Load() {
		return 0, ErrClosed
	}
	return l.snap.Load().bytes(), nil
}

func (s *snapshot) bytes() int64 {
	var n int64
	s.segments(func(x *extent) bool {
		n += x.size
		return true
	})
	return n
}

// SegmentInfo describes a segment.
type SegmentInfo struct {
	BaseOffset   int64
	EndOffset    int64 // the offset after its last
	Size         int64 // bytes
	MaxTimestamp int64 // ms, -1 if no record has one
	Active       bool  // it is appended to
}

func (x *extent) info() SegmentInfo {
	return SegmentInfo{BaseOffset: x.seg.base, EndOffset: x.end, Size: x.size, MaxTimestamp: x.maxTS}
}

// Segments describes the log's segments in order.
func (l *Log) Segments() ([]SegmentInfo, error) {
	if l.closed.Load() {
		return nil, ErrClosed
	}
	s := l.snap.Load()
	var all []SegmentInfo
	s.segments(func(x *extent) bool {
		info := x.info()
		info.Active = x == &s.tail
		all = append(all, info)
		return true
	})
	return all, nil
}

// Flush makes everything appended so far survive a crash.
func (l *Log) Flush() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed.Load() {
		return ErrClosed
	}
	for _, x := range l.snap.Load().list() {
		if err := x.seg.file.Sync(); err != nil {
			return err
		}
	}
	return nil
}

// Close writes the checkpoint and closes the files. Slices that were read stay
// valid. It waits for a compaction to leave off. A second Close does nothing.
func (l *Log) Close() error {
	err := l.close()
	l.compacting.Lock() // so none is under way
	defer l.compacting.Unlock()
	return err
}

func (l *Log) close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed.Load() {
		return nil
	}
	err := l.saveLocked(l.checkpointLocked(l.snap.Load().start))
	l.closed.Store(true)
	l.gen.Add(1)
	for _, x := range l.snap.Load().list() {
		if e := x.seg.file.Sync(); err == nil {
			err = e
		}
		if e := x.seg.file.Close(); err == nil {
			err = e
		}
	}
	return err
}

func ms(t time.Time) int64 { return t.UnixMilli() }

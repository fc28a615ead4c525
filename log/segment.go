package log

import (
	"fmt"
	"path"
	"sort"
	"sync"
	"sync/atomic"

	"github.com/ottla/ottla/wire/record"
)

const segmentSuffix = ".log"

// segmentName is Kafka's file name of the segment from offset base on.
func segmentName(dir string, base int64) string {
	return path.Join(dir, fmt.Sprintf("%020d%s", base, segmentSuffix))
}

// indexEntry stands for a batch somewhere in the middle of a segment.
type indexEntry struct {
	rel   uint32 // the batch's base offset - the segment's
	pos   uint32 // where the batch starts
	maxTS int64  // largest timestamp of the batches before it in the segment
}

// segment is one file of batches and its index. The fields up to index never
// change once it is in a snapshot; index may be read by anyone.
type segment struct {
	base    int64
	file    File
	created int64                        // ms, when it was made or opened
	rollTS  int64                        // largest timestamp of the first set appended, NoTimestamp if none: segment.ms counts from it
	index   atomic.Pointer[[]indexEntry] // sorted by rel, by pos and by maxTS

	// The rest is the writer's, guarded by Log.mu.
	sinceIndex  int64 // bytes since the last index entry
	timeEntries int64 // index entries that raised maxTS: what Kafka's time index would have
}

// extent is a segment as it was at one moment. It never changes.
type extent struct {
	seg      *segment
	size     int64 // bytes
	end      int64 // offset after the last one
	maxTS    int64 // largest timestamp, NoTimestamp if there is none
	modified int64 // ms, time of the last append, or of opening

	lastBase, lastPos int64 // of the last batch, which most reads want; 0, 0 if unknown
}

// largestTimestamp is what retention goes by: where records have no timestamp,
// the time they were appended.
func (x *extent) largestTimestamp() int64 {
	if x.maxTS >= 0 {
		return x.maxTS
	}
	return x.modified
}

func (s *segment) entries() []indexEntry {
	if p := s.index.Load(); p != nil {
		return *p
	}
	return nil
}

// addEntry records that a batch starts at pos.
func (s *segment) addEntry(base, pos, maxTS int64) {
	old := s.entries()
	last := record.NoTimestamp
	if len(old) > 0 {
		last = old[len(old)-1].maxTS
	}
	if maxTS > last {
		s.timeEntries++
	}
	entries := append(old, indexEntry{rel: uint32(base - s.base), pos: uint32(pos), maxTS: maxTS})
	s.index.Store(&entries)
}

// cutIndex drops the entries of batches at or behind pos.
func (s *segment) cutIndex(pos int64) {
	old := s.entries()
	n := sort.Search(len(old), func(i int) bool { return int64(old[i].pos) >= pos })
	if n == len(old) {
		return
	}
	// The capacity goes too: readers may hold what lies behind.
	entries := old[:n:n]
	s.index.Store(&entries)
}

// floor gives where to start looking: the last index entry for which before is
// true, which has to be true for a run of the first ones, or the segment's start.
func (x *extent) floor(before func(e indexEntry) bool) (pos int64) {
	entries := x.seg.entries()
	i := sort.Search(len(entries), func(i int) bool {
		return int64(entries[i].pos) >= x.size || !before(entries[i])
	})
	if i == 0 {
		return 0
	}
	return int64(entries[i-1].pos)
}

// scratch is what reading headers needs and is not worth allocating each time.
type scratch struct {
	view   [][]byte
	header [record.HeaderSize]byte

	window []byte   // bytes of a segment's file
	start  int64    // where they lie
	of     *segment // in which
}

// windowSize is how much of a file is viewed at once to go from header to header:
// what lies between two index entries, mostly.
const windowSize = 8 << 10

var scratches = sync.Pool{New: func() any { return &scratch{view: make([][]byte, 0, 4)} }}

func getScratch() *scratch { return scratches.Get().(*scratch) }

func (sc *scratch) release() {
	clear(sc.view[:cap(sc.view)])
	sc.window, sc.of = nil, nil
	scratches.Put(sc)
}

// headerAt reads the header of the batch at pos, which has to lie in x whole.
func (x *extent) headerAt(sc *scratch, pos int64) (record.Header, error) {
	b, err := x.headerBytes(sc, pos)
	if err != nil {
		return record.Header{}, err
	}
	h, err := record.ParseHeader(b)
	if err != nil {
		return record.Header{}, x.corrupt(pos, err)
	}
	if int64(h.Size()) > x.size-pos {
		return record.Header{}, x.corrupt(pos, fmt.Errorf("got a batch of %d bytes, want at most %d", h.Size(), x.size-pos))
	}
	return h, nil
}

// headerBytes gives at least the bytes of the header at pos.
func (x *extent) headerBytes(sc *scratch, pos int64) ([]byte, error) {
	if at := pos - sc.start; sc.of == x.seg && at >= 0 && at <= int64(len(sc.window)-record.HeaderSize) {
		return sc.window[at:], nil
	}
	left := x.size - pos
	if left < record.HeaderSize {
		return nil, x.corrupt(pos, fmt.Errorf("got %d bytes, want a header of %d", left, record.HeaderSize))
	}
	view, err := x.seg.file.View(sc.view[:0], pos, min(left, windowSize))
	if err != nil {
		return nil, err
	}
	sc.view = view
	if len(view[0]) >= record.HeaderSize {
		sc.window, sc.start, sc.of = view[0], pos, x.seg
		return view[0], nil
	}
	b := sc.header[:0] // it lies in pieces
	for _, p := range view {
		b = append(b, p[:min(len(p), cap(b)-len(b))]...)
	}
	return b, nil
}

// batchAt gives one batch's bytes in one piece, copied only if they lie in several.
func (x *extent) batchAt(pos int64, size int) ([]byte, error) {
	view, err := x.seg.file.View(nil, pos, int64(size))
	if err != nil {
		return nil, err
	}
	if len(view) == 1 {
		return view[0], nil
	}
	b := make([]byte, 0, size)
	for _, p := range view {
		b = append(b, p...)
	}
	return b, nil
}

func (x *extent) corrupt(pos int64, err error) error {
	return &CorruptError{Segment: x.seg.base, Pos: pos, Err: err}
}

// seek finds the first batch that holds offset or, where compaction left a gap,
// comes after it. ok is false when there is none in x.
func (x *extent) seek(sc *scratch, offset int64) (pos int64, h record.Header, ok bool, err error) {
	rel := offset - x.seg.base
	if pos = x.lastPos; offset < x.lastBase || pos == 0 {
		pos = x.floor(func(e indexEntry) bool { return int64(e.rel) <= rel })
	}
	for pos < x.size {
		if h, err = x.headerAt(sc, pos); err != nil {
			return pos, h, false, err
		}
		if h.LastOffset() >= offset {
			return pos, h, true, nil
		}
		pos += int64(h.Size())
	}
	return pos, h, false, nil
}

// stretch finds how far a read from the batch at pos goes: the end of the last
// whole batch that ends by maxPos and lies before limit. next is the offset after
// it. The batch at pos is known to fit.
func (x *extent) stretch(sc *scratch, pos, next, maxPos, limit int64) (end, after int64, err error) {
	if x.size <= maxPos && x.end <= limit {
		return x.size, x.end, nil
	}
	start := x.floor(func(e indexEntry) bool {
		return int64(e.pos) <= maxPos && int64(e.rel) <= limit-x.seg.base
	})
	if start < pos {
		start = pos
	}
	end, after = start, next
	for end < x.size {
		h, err := x.headerAt(sc, end)
		if err != nil {
			return end, after, err
		}
		if end == start {
			// Whatever lies before an index entry lies before its batch's base.
			after = h.BaseOffset
		}
		if end+int64(h.Size()) > maxPos || h.NextOffset() > limit {
			break
		}
		end += int64(h.Size())
		after = h.NextOffset()
	}
	return end, after, nil
}

package log

import (
	"fmt"
	"io"
	"math"
	"sort"

	"github.com/ottla/ottla/wire/record"
)

// Slice is a run of whole batches of a log.
type Slice struct {
	// Pieces are the batches' bytes in order: the log's own memory, which must
	// not be changed. A piece may end within a batch.
	Pieces [][]byte
	Bytes  int // in all pieces

	FirstOffset int64 // base offset of the first batch; the offset asked for if there is none
	NextOffset  int64 // where to read on: after the last batch, or later if a gap follows
	FirstSize   int   // bytes of the first batch; more than Bytes where ReadCut cut it
	SegmentEnd  int64 // where the segment ends that was read
	Older       bool  // limit lies in a later segment than this one

	seg *segment // that was read, nil if nothing lies at the offset
	end int64    // where Pieces end in it
}

// Read gives the batches from the one that holds offset on, whole ones only, up
// to limit, an offset that is not read itself (the high watermark, the last
// stable offset or the log's end), and maxBytes. With minOneBatch the first batch
// comes whole even if it is larger than maxBytes; without, a first batch that
// does not fit gives an empty Slice. What is read lies in one segment.
//
// An offset below the log's start or above its end is ErrOffsetOutOfRange.
func (l *Log) Read(offset, limit int64, maxBytes int, minOneBatch bool) (Slice, error) {
	var slice Slice
	err := l.look(func(s *snapshot) (err error) {
		slice, err = s.read(offset, min(limit, s.end), int64(maxBytes), minOneBatch)
		return err
	})
	return slice, err
}

// ReadCut is Read as a consumer's fetch has it: it gives as many bytes as
// maxBytes says, where there are, so that the last batch may come cut, be it the
// first. With minOneBatch the first comes whole. NextOffset is not found out.
func (l *Log) ReadCut(offset, limit int64, maxBytes int, minOneBatch bool) (Slice, error) {
	var slice Slice
	err := l.look(func(s *snapshot) (err error) {
		slice, err = s.readCut(offset, min(limit, s.end), int64(maxBytes), minOneBatch)
		return err
	})
	return slice, err
}

// look calls fn with the current snapshot, and again if files were cut or deleted
// meanwhile: what fn found then, or tripped over, is not to be trusted.
func (l *Log) look(fn func(*snapshot) error) error {
	for {
		gen := l.gen.Load()
		if l.closed.Load() {
			return ErrClosed
		}
		err := fn(l.snap.Load())
		if l.gen.Load() == gen {
			return err
		}
	}
}

func (s *snapshot) read(offset, limit, maxBytes int64, minOneBatch bool) (Slice, error) {
	none := Slice{FirstOffset: offset, NextOffset: offset}
	sc := getScratch()
	defer sc.release()
	x, pos, h, err := s.locate(sc, offset, limit)
	if x == nil || err != nil || int64(h.Size()) > maxBytes && !minOneBatch {
		return none, err
	}
	return x.slice(sc, pos, &h, maxBytes, limit)
}

// locate finds the batch that holds offset, or the next one; x is nil when that
// does not lie below limit.
func (s *snapshot) locate(sc *scratch, offset, limit int64) (x *extent, pos int64, h record.Header, err error) {
	if offset < s.start || offset > s.end {
		return nil, 0, h, fmt.Errorf("%w: got %d, want %d to %d", ErrOffsetOutOfRange, offset, s.start, s.end)
	}
	if offset >= limit {
		return nil, 0, h, nil
	}
	for x := s.find(offset); x != nil; x = s.after(x.end) {
		pos, h, ok, err := x.seek(sc, offset)
		if err != nil {
			return nil, 0, h, err
		}
		if !ok {
			continue
		}
		if h.NextOffset() > limit {
			return nil, 0, h, nil
		}
		return x, pos, h, nil
	}
	return nil, 0, h, nil
}

func (s *snapshot) readCut(offset, limit, maxBytes int64, minOneBatch bool) (Slice, error) {
	slice := Slice{FirstOffset: offset, NextOffset: offset}
	sc := getScratch()
	defer sc.release()
	x, pos, h, err := s.locate(sc, offset, limit)
	if x == nil || err != nil {
		return slice, err
	}
	slice.FirstOffset, slice.FirstSize = h.BaseOffset, h.Size()
	slice.SegmentEnd, slice.Older = x.end, x.end < limit
	slice.seg, slice.end = x.seg, pos
	if minOneBatch {
		maxBytes = max(maxBytes, int64(h.Size()))
	}
	end := x.size
	if maxBytes < end-pos {
		end = pos + maxBytes
	}
	if x.end > limit {
		whole, _, err := x.stretch(sc, pos, h.BaseOffset, x.size, limit)
		if err != nil {
			return slice, err
		}
		end = min(end, whole)
	}
	if end == pos {
		return slice, nil
	}
	slice.Pieces, err = x.seg.file.View(nil, pos, end-pos)
	slice.Bytes, slice.end = int(end-pos), end
	return slice, err
}

// UpperBound is an offset that a slice, which ReadCut gave, ends below, as Kafka's
// index tells it: that of the batch at the first entry behind the slice, where there
// is none that of the next segment, or the log's end. Kafka notes a batch's last
// offset in its index; first says that it is the first, as before 2.0.
func (l *Log) UpperBound(slice *Slice, first bool) (offset int64, err error) {
	err = l.look(func(s *snapshot) (err error) {
		offset, err = s.upperBound(slice, first)
		return err
	})
	return offset, err
}

func (s *snapshot) upperBound(slice *Slice, first bool) (int64, error) {
	sc := getScratch()
	defer sc.release()
	x, end := s.find(slice.FirstOffset), slice.end
	if slice.seg == nil { // nothing was read: behind the offset that was asked for
		var err error
		if x, end, _, err = s.locate(sc, slice.FirstOffset, math.MaxInt64); err != nil {
			return 0, err
		}
	} else if x != nil && x.seg != slice.seg {
		x = nil // it is gone, by a compaction or a deletion
	}
	if x == nil {
		return s.end, nil
	}
	entries := x.seg.entries()
	entries = entries[:sort.Search(len(entries), func(i int) bool { return int64(entries[i].pos) >= x.size })]
	if i := entryBehind(entries, end); i >= 0 {
		h, err := x.headerAt(sc, int64(entries[i].pos))
		if first {
			return h.BaseOffset, err
		}
		return h.LastOffset(), err
	}
	if next := s.after(x.end); next != nil {
		return next.seg.base, nil
	}
	return s.end, nil
}

// slice reads from the batch at pos, whose header is h, on.
func (x *extent) slice(sc *scratch, pos int64, h *record.Header, maxBytes, limit int64) (Slice, error) {
	size := int64(h.Size())
	base, next := h.BaseOffset, h.NextOffset()
	end := pos + size
	if maxBytes > size {
		maxPos := x.size
		if maxBytes < x.size-pos {
			maxPos = pos + maxBytes
		}
		var err error
		if end, next, err = x.stretch(sc, pos, base, maxPos, limit); err != nil {
			return Slice{}, err
		}
	}
	pieces, err := x.seg.file.View(nil, pos, end-pos)
	if err != nil {
		return Slice{}, err
	}
	return Slice{
		Pieces: pieces, Bytes: int(end - pos), FirstOffset: base, NextOffset: next, FirstSize: int(size), SegmentEnd: x.end, Older: x.end < limit,
	}, nil
}

// warmEntries are those at the end of an index that Kafka looks into first.
const warmEntries = 8192 / offsetEntrySize

// entryBehind finds the first index entry behind a position, -1 where there is none.
// Whether one that is right there counts is up to Kafka's binary search: if it comes
// across it.
func entryBehind(entries []indexEntry, pos int64) int {
	n := len(entries)
	switch {
	case n == 0:
		return -1
	case int64(entries[0].pos) > pos:
		return 0
	}
	low, high := 0, n-1
	if warm := max(0, n-1-warmEntries); int64(entries[warm].pos) < pos {
		low = warm
	} else {
		high = warm
	}
	for low < high {
		mid := (low + high + 1) / 2
		switch at := int64(entries[mid].pos); {
		case at > pos:
			high = mid - 1
		case at < pos:
			low = mid
		default:
			return mid
		}
	}
	if low == n-1 {
		return -1
	}
	return low + 1
}

// OnOlderSegment reports whether an offset lies in an older segment than another one;
// the log's end lies in the newest.
func (l *Log) OnOlderSegment(offset, other int64) bool {
	s := l.snap.Load()
	base := func(offset int64) int64 {
		if x := s.find(offset); x != nil {
			return x.seg.base
		}
		if s.tail.seg != nil {
			return s.tail.seg.base
		}
		return s.end
	}
	return base(offset) < base(other)
}

// TimestampOffset is a record found by its timestamp.
type TimestampOffset struct {
	Offset      int64
	Timestamp   int64 // ms
	LeaderEpoch int32 // -1 if unknown
}

// OffsetForTimestamp finds the first record whose timestamp is ts (ms) or later
// and whose offset is below limit. It looks into the records themselves.
func (l *Log) OffsetForTimestamp(ts, limit int64) (found TimestampOffset, ok bool, err error) {
	err = l.look(func(s *snapshot) (err error) {
		found, ok, err = s.search(s.start, ts, limit, func(t int64) bool { return t >= ts })
		return err
	})
	return found, ok, err
}

// search finds the first record from offset start on whose timestamp is ts or
// later and for which match is true.
func (s *snapshot) search(start, ts, limit int64, match func(int64) bool) (found TimestampOffset, ok bool, err error) {
	s.segments(func(x *extent) bool {
		if x.end <= start || x.maxTS < ts {
			return true
		}
		if x.seg.base >= limit {
			return false
		}
		found, ok, err = x.search(start, ts, match)
		return !ok && err == nil
	})
	if found.Offset >= limit {
		return TimestampOffset{}, false, err
	}
	return found, ok, err
}

func (x *extent) search(start, ts int64, match func(int64) bool) (found TimestampOffset, ok bool, err error) {
	sc := getScratch()
	defer sc.release()
	pos := x.floor(func(e indexEntry) bool { return e.maxTS < ts || int64(e.rel)+x.seg.base <= start })
	for pos < x.size {
		h, err := x.headerAt(sc, pos)
		if err != nil {
			return found, false, err
		}
		if h.MaxTimestamp >= ts && h.LastOffset() >= start {
			found, ok, err := x.searchBatch(pos, &h, start, match)
			if ok || err != nil {
				return found, ok, err
			}
		}
		pos += int64(h.Size())
	}
	return found, false, nil
}

// searchBatch looks for a record in one batch.
func (x *extent) searchBatch(pos int64, h *record.Header, start int64, match func(int64) bool) (found TimestampOffset, ok bool, err error) {
	b, err := x.batchAt(pos, h.Size())
	if err != nil {
		return found, false, err
	}
	err = record.Walk(b, func(r record.RecordInfo) error {
		ts, offset := h.BaseTimestamp+r.TimestampDelta, h.BaseOffset+int64(r.OffsetDelta)
		if h.TimestampType() == record.LogAppendTime {
			ts = h.MaxTimestamp
		}
		if offset < start || !match(ts) {
			return nil
		}
		found, ok = TimestampOffset{Offset: offset, Timestamp: ts, LeaderEpoch: h.LeaderEpoch}, true
		return io.EOF
	})
	if err != nil && !ok {
		return found, false, x.corrupt(pos, err)
	}
	return found, ok, nil
}

// MaxTimestamp finds the first record with the largest timestamp (KIP-734). ok is
// false for a log without records and for one whose record is not below limit. As
// in Kafka it may lie below the log start offset while its segment is there.
func (l *Log) MaxTimestamp(limit int64) (found TimestampOffset, ok bool, err error) {
	err = l.look(func(s *snapshot) (err error) {
		most := int64(math.MinInt64)
		s.segments(func(x *extent) bool {
			most = max(most, x.maxTS)
			return true
		})
		found, ok, err = s.search(0, most, limit, func(t int64) bool { return t == most })
		return err
	})
	return found, ok, err
}

// Earliest is the log's first offset with its leader epoch, as ListOffsets gives
// it for the timestamp -2.
func (l *Log) Earliest() TimestampOffset {
	s := l.snap.Load()
	t := TimestampOffset{Offset: s.start, Timestamp: record.NoTimestamp, LeaderEpoch: record.NoLeaderEpoch}
	if len(s.epochs) > 0 && s.epochs[0].start <= s.start {
		t.LeaderEpoch = s.epochs[0].epoch
	}
	return t
}

// Latest is the log's end with its leader epoch, as ListOffsets gives it for the
// timestamp -1 to a follower; a consumer is given the high watermark or the last
// stable offset instead.
func (l *Log) Latest() TimestampOffset {
	s := l.snap.Load()
	return TimestampOffset{Offset: s.end, Timestamp: record.NoTimestamp, LeaderEpoch: s.epochs.latest()}
}

// OffsetsBefore answers ListOffsets v0 for a timestamp of 0 or more: up to most
// offsets, the largest first, at which a segment starts that was last changed at
// ts (ms) or before; the log's end counts as a segment that was changed now, or when
// the log was opened if there is no other.
func (l *Log) OffsetsBefore(ts int64, most int) ([]int64, error) {
	if l.closed.Load() {
		return nil, ErrClosed
	}
	s := l.snap.Load()
	all := s.list()
	var offsets []int64
	if ms(l.clock.Now()) <= ts || len(all) == 0 && l.since <= ts {
		offsets = append(offsets, s.end)
	}
	found := len(offsets) > 0
	for i := len(all) - 1; i >= 0 && len(offsets) < most; i-- {
		if found = found || all[i].modified <= ts; found {
			offsets = append(offsets, max(all[i].seg.base, s.start))
		}
	}
	return offsets[:min(len(offsets), max(most, 0))], nil
}

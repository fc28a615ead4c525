package log

import (
	"fmt"
	"sort"

	"github.com/ottla/ottla/wire/record"
)

// Truncate removes the batch that holds offset to and all later ones; to is best
// the base offset of a batch, which is then the log's end. The high watermark and
// the leader epochs come down with it. It does nothing if the log ends at to or
// before. Where nothing is left to read, the log is emptied and starts at to, or
// at the log start offset if that is smaller.
func (l *Log) Truncate(to int64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.writableLocked(); err != nil {
		return err
	}
	if to < 0 {
		return fmt.Errorf("%w: truncate to %d", ErrOffsetOutOfRange, to)
	}
	s := *l.snap.Load()
	if to >= s.end {
		s.epochs = s.epochs.cutEnd(s.end)
		l.publishLocked(s)
		return nil
	}
	x := s.find(to)
	if x == nil {
		return l.restartLocked(&s, min(to, s.start))
	}
	cut, err := x.cut(to)
	if err != nil {
		return err
	}
	end := cut.end
	if cut.size == 0 {
		if end = s.endBefore(x.seg.base); end < 0 {
			return l.restartLocked(&s, min(to, s.start))
		}
	}
	if end <= s.start {
		return l.restartLocked(&s, min(to, s.start))
	}
	return l.cutLocked(&s, &cut, end)
}

// endBefore is where the last segment before base ends, -1 if there is none.
func (s *snapshot) endBefore(base int64) int64 {
	end := int64(-1)
	s.segments(func(x *extent) bool {
		if x.seg.base < base {
			end = x.end
		}
		return x.seg.base < base
	})
	return end
}

// cut gives x as it is without the batch that holds to and all later ones.
func (x *extent) cut(to int64) (extent, error) {
	sc := getScratch()
	defer sc.release()
	entries := x.seg.entries()
	i := sort.Search(len(entries), func(i int) bool { return int64(entries[i].rel) >= to-x.seg.base })
	for {
		// From the last entry before to on. Its own batch may have to go, and then
		// only the batches before it can tell where the log ends.
		c := extent{seg: x.seg, end: x.seg.base, maxTS: record.NoTimestamp, modified: x.modified}
		if i--; i >= 0 {
			c.size, c.maxTS = int64(entries[i].pos), entries[i].maxTS
		}
		from := c.size
		for c.size < x.size {
			h, err := x.headerAt(sc, c.size)
			if err != nil {
				return c, err
			}
			if h.LastOffset() >= to {
				break
			}
			c.size += int64(h.Size())
			c.end = h.NextOffset()
			c.maxTS = max(c.maxTS, h.MaxTimestamp)
		}
		if c.size > from || i < 0 {
			return c, nil
		}
	}
}

// cutLocked makes the log end at end: cut is then its last segment or, with size
// 0, the first one that goes.
func (l *Log) cutLocked(s *snapshot, cut *extent, end int64) error {
	var gone []*extent
	for _, x := range s.list() {
		if x.seg.base >= cut.seg.base {
			gone = append(gone, x)
		}
	}
	for _, x := range gone {
		if x.seg != s.tail.seg {
			l.sealed.Delete(sealedSegment{base: x.seg.base})
		}
	}
	s.sealed = l.shareSealedLocked()
	s.tail = extent{}
	if cut.size > 0 {
		s.tail = *cut
		gone = gone[1:]
	}
	s.end = end
	l.dirty = min(l.dirty, end)
	s.epochs = s.epochs.cutEnd(end)
	l.publishLocked(*s)
	l.setHighWatermarkLocked(l.hw.Load())
	l.gen.Add(1)
	err := l.dropFilesLocked(gone)
	if err == nil && cut.size > 0 {
		err = l.cutFileLocked(cut)
	}
	return l.breakOn(err)
}

// cutFileLocked cuts a segment's file and index to what cut says.
func (l *Log) cutFileLocked(cut *extent) error {
	seg := cut.seg
	seg.cutIndex(cut.size)
	seg.sinceIndex, seg.timeEntries = cut.size, 0
	last := record.NoTimestamp
	for _, e := range seg.entries() {
		seg.sinceIndex = cut.size - int64(e.pos)
		if e.maxTS > last {
			seg.timeEntries++
			last = e.maxTS
		}
	}
	return seg.file.Truncate(cut.size)
}

// TruncateFullyAndStartAt empties the log; its next offset is offset.
func (l *Log) TruncateFullyAndStartAt(offset int64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.writableLocked(); err != nil {
		return err
	}
	if offset < 0 {
		return fmt.Errorf("%w: start at %d", ErrOffsetOutOfRange, offset)
	}
	s := *l.snap.Load()
	return l.restartLocked(&s, offset)
}

// restartLocked empties the log and makes it start at offset at.
func (l *Log) restartLocked(s *snapshot, at int64) error {
	gone := s.list()
	cp := checkpoint{start: at, hw: at}
	if at >= s.end {
		// Should the process end in between, at tells that the segments are void.
		if err := l.saveLocked(cp); err != nil {
			return err
		}
	}
	l.sealed, l.dirty = nil, 0
	*s = snapshot{start: at, end: at}
	l.publishLocked(*s)
	l.hw.Store(at)
	l.gen.Add(1)
	err := l.dropFilesLocked(gone)
	if err == nil {
		err = l.saveLocked(cp)
	}
	return l.breakOn(err)
}

// dropFilesLocked deletes segments, the last first, so that what is left is a log.
func (l *Log) dropFilesLocked(gone []*extent) error {
	for i := len(gone) - 1; i >= 0; i-- {
		if err := l.dropFile(gone[i].seg); err != nil {
			return err
		}
	}
	return nil
}

// breakOn makes err, unless nil, the reason why the log cannot be changed any
// more: what the snapshot says and what the files hold differ.
func (l *Log) breakOn(err error) error {
	if err != nil && l.broken == nil {
		l.broken = err
	}
	return err
}

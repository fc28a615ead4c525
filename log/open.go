package log

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"path"
	"strconv"
	"strings"

	"github.com/ottla/ottla/wire/record"
)

// Open opens the log in dir, which need not exist. Of what it finds it keeps all
// batches up to the first one that is cut or corrupt, and removes the rest.
//
// Times of last change are not stored: a log whose records have no timestamp
// starts its retention time anew.
func Open(fs FS, dir string, cfg Config, clock Clock) (*Log, error) {
	l := &Log{fs: fs, dir: dir, clock: clock, since: ms(clock.Now())}
	l.cfg.Store(&cfg)
	names, err := fs.List(dir)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		l.snap.Store(emptySnapshot)
		return l, nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.recoverLocked(names); err != nil {
		return nil, fmt.Errorf("log %s: %w", dir, err)
	}
	return l, nil
}

// Remove removes the files of a log, which should be closed.
func Remove(fs FS, dir string) error {
	names, err := fs.List(dir)
	if err != nil {
		return err
	}
	for _, name := range names {
		if e := fs.Remove(path.Join(dir, name)); err == nil {
			err = e
		}
	}
	return err
}

// parseSegmentName is the inverse of segmentName, without the directory.
func parseSegmentName(name string) (base int64, ok bool) {
	digits, ok := strings.CutSuffix(name, segmentSuffix)
	if !ok || len(digits) != 20 {
		return 0, false
	}
	base, err := strconv.ParseInt(digits, 10, 64)
	return base, err == nil && base >= 0 && digits[0] != '+'
}

// recoverLocked builds the log's state from its files, which List gives in the
// order of their base offsets.
func (l *Log) recoverLocked(names []string) error {
	cp, saved, err := l.loadCheckpoint()
	if err != nil {
		return err
	}
	changed, err := l.completeSwaps(names)
	if err == nil && changed {
		names, err = l.fs.List(l.dir)
	}
	if err != nil {
		return err
	}
	var s snapshot
	broken := false // what comes after a corrupt place is of no use
	for _, name := range names {
		base, ok := parseSegmentName(name)
		if !ok {
			continue
		}
		if broken || s.tail.seg != nil && base < s.tail.end {
			broken = true
			if err := l.fs.Remove(path.Join(l.dir, name)); err != nil {
				return err
			}
			continue
		}
		x, whole, err := l.recoverSegment(&s, base)
		if err != nil {
			return err
		}
		broken = !whole
		if x.seg != nil {
			l.sealLocked(&s)
			s.tail = x
		}
	}
	return l.recoverBounds(&s, cp, saved)
}

// recoverBounds sets start and end from the segments and, if one was saved, the
// checkpoint.
func (l *Log) recoverBounds(s *snapshot, cp checkpoint, saved bool) error {
	all := s.list()
	if len(all) > 0 {
		s.start, s.end = all[0].seg.base, s.tail.end
	}
	if cp.start > s.end || len(all) == 0 {
		// Everything was deleted, or what was there is lost.
		for _, x := range all {
			if err := l.dropFile(x.seg); err != nil {
				return err
			}
		}
		l.sealed = nil
		*s = snapshot{start: cp.start, end: cp.start}
	}
	if saved {
		s.start = cp.start
	}
	s.epochs = s.epochs.cutStart(s.start)
	l.written = cp
	l.dirty = min(cp.dirty, s.end)
	l.publishLocked(*s)
	l.setHighWatermarkLocked(cp.hw)
	return l.dropBeforeStartLocked() // a deletion may have been interrupted
}

// recoverSegment reads a segment's batches. whole is false when some of it had to
// go; x.seg is nil when all of it had.
func (l *Log) recoverSegment(s *snapshot, base int64) (x extent, whole bool, err error) {
	f, err := l.fs.Open(segmentName(l.dir, base))
	if err != nil {
		return x, false, err
	}
	now := ms(l.clock.Now())
	fileSize := f.Size()
	file := extent{seg: &segment{base: base, file: f}, size: fileSize}
	x = extent{seg: &segment{base: base, file: f, created: now}, end: base, maxTS: record.NoTimestamp, modified: now}
	interval := l.cfg.Load().IndexIntervalBytes
	sc := getScratch()
	defer sc.release()
	for x.size < fileSize {
		h, err := file.headerAt(sc, x.size)
		if err == nil {
			err = checkStored(&file, &h, x.size, x.end)
		}
		if err != nil {
			break
		}
		if x.size == 0 {
			x.seg.rollTS = h.MaxTimestamp
		}
		x.add(&h, interval)
		s.epochs = s.epochs.assign(h.LeaderEpoch, h.BaseOffset)
	}
	if x.size == 0 {
		return extent{}, fileSize == 0, l.dropFile(x.seg)
	}
	if x.size < fileSize {
		return x, false, f.Truncate(x.size)
	}
	return x, true, nil
}

// checkStored checks a batch that was found in a segment: what a whole append
// leaves behind.
func checkStored(file *extent, h *record.Header, pos, end int64) error {
	last := h.LastOffset()
	switch base := file.seg.base; {
	case h.BaseOffset < end:
		return fmt.Errorf("base offset %d, want at least %d", h.BaseOffset, end)
	case h.LastOffsetDelta < 0 || last < h.BaseOffset || last == math.MaxInt64 || last-base > math.MaxInt32:
		return fmt.Errorf("last offset %d, base offset %d in segment %d", last, h.BaseOffset, base)
	case pos > math.MaxUint32:
		return fmt.Errorf("batch at byte %d", pos)
	}
	b, err := file.batchAt(pos, h.Size())
	if err != nil {
		return err
	}
	return record.VerifyCRC(b)
}

// dropFile closes and removes a segment's file.
func (l *Log) dropFile(seg *segment) error {
	err := l.fs.Remove(segmentName(l.dir, seg.base))
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	if e := seg.file.Close(); err == nil {
		err = e
	}
	return err
}

// checkpoint is what does not follow from the segments.
type checkpoint struct {
	start int64 // log start offset
	hw    int64 // high watermark
	dirty int64 // up to where the log is compacted
}

const (
	checkpointName = "checkpoint"
	checkpointTemp = "checkpoint.tmp"
	checkpointForm = "0\nlog-start-offset %d\nhigh-watermark %d\nfirst-dirty-offset %d\n"
)

// checkpointLocked is what the checkpoint should say of a log that starts at start.
func (l *Log) checkpointLocked(start int64) checkpoint {
	return checkpoint{start: start, hw: l.hw.Load(), dirty: l.dirty}
}

// saveLocked writes the checkpoint unless it stands there already.
func (l *Log) saveLocked(cp checkpoint) error {
	if cp == l.written {
		return nil
	}
	temp := path.Join(l.dir, checkpointTemp)
	if err := l.fs.Remove(temp); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := l.fs.Create(temp)
	if err != nil {
		return err
	}
	if err = f.Append(fmt.Appendf(nil, checkpointForm, cp.start, cp.hw, cp.dirty), false); err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = l.fs.Rename(temp, path.Join(l.dir, checkpointName))
	}
	if err == nil {
		l.written = cp
	}
	return err
}

// loadCheckpoint reads the checkpoint. One that makes no sense is as good
// as none.
func (l *Log) loadCheckpoint() (cp checkpoint, ok bool, err error) {
	f, err := l.fs.Open(path.Join(l.dir, checkpointName))
	if errors.Is(err, fs.ErrNotExist) {
		return checkpoint{}, false, nil
	}
	if err != nil {
		return checkpoint{}, false, err
	}
	defer f.Close()
	const most = 1 << 10
	view, err := f.View(nil, 0, min(f.Size(), most))
	if err != nil {
		return checkpoint{}, false, err
	}
	var text strings.Builder
	for _, p := range view {
		text.Write(p)
	}
	if _, err := fmt.Sscanf(text.String(), checkpointForm, &cp.start, &cp.hw, &cp.dirty); err != nil || cp.start < 0 || cp.hw < 0 || cp.dirty < 0 {
		return checkpoint{}, false, nil
	}
	return cp, true, nil
}

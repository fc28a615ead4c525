package log

import (
	"fmt"
	"time"
)

// DeleteReason says why a segment was deleted.
type DeleteReason int8

// The reasons, in the order in which they are looked for.
const (
	BelowLogStart     DeleteReason = iota + 1 // all of it lies below the log start offset
	RetentionBytesHit                         // the log is larger than retention.bytes
	RetentionMsHit                            // its largest timestamp is older than retention.ms
)

// String says it in words.
func (r DeleteReason) String() string {
	switch r {
	case BelowLogStart:
		return "below log start offset"
	case RetentionBytesHit:
		return "retention.bytes"
	case RetentionMsHit:
		return "retention.ms"
	}
	return fmt.Sprintf("DeleteReason(%d)", int8(r))
}

// DeletedSegment is a segment that was deleted, and why.
type DeletedSegment struct {
	SegmentInfo
	Reason DeleteReason
}

// DeleteOldSegments deletes, from the oldest on, the segments that lie below the
// log start offset and, if cleanup.policy has delete, those that are too much for
// retention.bytes and those too old for retention.ms at the time now. The log start
// offset follows. The active segment goes too if its time has come, and the next
// append starts another; nothing at or above the high watermark goes.
func (l *Log) DeleteOldSegments(now time.Time) ([]DeletedSegment, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.writableLocked(); err != nil {
		return nil, err
	}
	cfg := l.cfg.Load()
	var all []DeletedSegment
	delete := func(reason DeleteReason, old func(s *snapshot, x *extent) bool) error {
		gone, err := l.deleteWhileLocked(old)
		for _, x := range gone {
			all = append(all, DeletedSegment{SegmentInfo: x.info(), Reason: reason})
		}
		return err
	}
	err := delete(BelowLogStart, func(s *snapshot, x *extent) bool {
		return x.seg != s.tail.seg && x.end <= s.start
	})
	if err != nil || !cfg.Delete {
		return all, err
	}
	if cfg.RetentionBytes >= 0 {
		excess := l.snap.Load().bytes() - cfg.RetentionBytes
		err = delete(RetentionBytesHit, func(_ *snapshot, x *extent) bool {
			excess -= x.size
			return excess >= 0
		})
	}
	if err == nil && cfg.RetentionMs >= 0 {
		err = delete(RetentionMsHit, func(_ *snapshot, x *extent) bool {
			return ms(now)-x.largestTimestamp() > cfg.RetentionMs
		})
	}
	return all, err
}

// deleteWhileLocked deletes the first segments for which old is true and which lie
// below the high watermark, and raises the log start offset.
func (l *Log) deleteWhileLocked(old func(*snapshot, *extent) bool) ([]*extent, error) {
	s := *l.snap.Load()
	hw := l.hw.Load()
	start := s.end // if all go
	var gone []*extent
	for _, x := range s.list() {
		if x.end > hw || !old(&s, x) {
			start = x.seg.base
			break
		}
		gone = append(gone, x)
	}
	if len(gone) == 0 {
		return nil, nil
	}
	if start > s.start {
		if err := l.setStartLocked(&s, start); err != nil {
			return nil, err
		}
	}
	return gone, l.dropSegmentsLocked(&s, gone)
}

// DeleteRecords makes before the log start offset and deletes the segments that
// lie below it, but not the active one. It gives the log start offset, which is
// larger than before if it was already. An offset below 0 or above the high
// watermark is ErrOffsetOutOfRange.
func (l *Log) DeleteRecords(before int64) (logStart int64, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.writableLocked(); err != nil {
		return 0, err
	}
	s := *l.snap.Load()
	if before < 0 || before > l.hw.Load() {
		return s.start, fmt.Errorf("%w: delete before %d, high watermark %d", ErrOffsetOutOfRange, before, l.hw.Load())
	}
	if before <= s.start {
		return s.start, nil
	}
	if err := l.setStartLocked(&s, before); err != nil {
		return l.LogStartOffset(), err
	}
	return before, l.dropBeforeStartLocked()
}

// setStartLocked raises the log start offset, in the checkpoint first.
func (l *Log) setStartLocked(s *snapshot, start int64) error {
	if err := l.saveLocked(l.checkpointLocked(start)); err != nil {
		return err
	}
	s.start = start
	s.epochs = s.epochs.cutStart(start)
	l.publishLocked(*s)
	l.setHighWatermarkLocked(l.hw.Load())
	return nil
}

// dropBeforeStartLocked deletes the sealed segments below the log start offset.
func (l *Log) dropBeforeStartLocked() error {
	s := *l.snap.Load()
	var gone []*extent
	for _, x := range s.list() {
		if x.seg == s.tail.seg || x.end > s.start {
			break
		}
		gone = append(gone, x)
	}
	if len(gone) == 0 {
		return nil
	}
	return l.dropSegmentsLocked(&s, gone)
}

// dropSegmentsLocked takes the log's first segments out and deletes their files.
// One that cannot be deleted is when the log is opened again.
func (l *Log) dropSegmentsLocked(s *snapshot, gone []*extent) error {
	for _, x := range gone {
		if x.seg == s.tail.seg {
			s.tail = extent{}
		} else {
			l.sealed.Delete(sealedSegment{base: x.seg.base})
		}
	}
	s.sealed = l.shareSealedLocked()
	l.publishLocked(*s)
	l.gen.Add(1)
	var err error
	for _, x := range gone {
		if e := l.dropFile(x.seg); err == nil {
			err = e
		}
	}
	return err
}

// Roll ends the active segment: the next append starts another one.
func (l *Log) Roll() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.writableLocked(); err != nil {
		return err
	}
	s := *l.snap.Load()
	l.sealLocked(&s)
	l.publishLocked(s)
	return nil
}

package log

import (
	"cmp"
	"slices"
	"sort"

	"github.com/ottla/ottla/wire/record"
)

// epochs is a leader epoch cache: which epoch starts at which offset, both
// ascending. It never changes; the methods give another one.
type epochs []epochStart

type epochStart struct {
	epoch int32
	start int64
}

// assign notes that epoch starts at offset start, unless the cache says so
// already, and drops what contradicts it.
func (e epochs) assign(epoch int32, start int64) epochs {
	if epoch < 0 || len(e) > 0 && e[len(e)-1].epoch == epoch && e[len(e)-1].start <= start {
		return e
	}
	n := len(e)
	for n > 0 && (e[n-1].epoch >= epoch || e[n-1].start >= start) {
		n--
	}
	return append(e[:n:n], epochStart{epoch: epoch, start: start})
}

// cutEnd drops the epochs that start at end or later.
func (e epochs) cutEnd(end int64) epochs {
	n := len(e)
	for n > 0 && e[n-1].start >= end {
		n--
	}
	return e[:n:n]
}

// cutStart drops the epochs that ended before start; the one of start starts there.
func (e epochs) cutStart(start int64) epochs {
	n := 0
	for n < len(e) && e[n].start <= start {
		n++
	}
	if n == 0 || e[n-1].start == start && n == 1 {
		return e
	}
	cut := slices.Clone(e[n-1:])
	cut[0].start = start
	return cut
}

// LatestEpoch is the last leader epoch of the log, -1 if there is none.
func (l *Log) LatestEpoch() int32 { return l.snap.Load().epochs.latest() }

func (e epochs) latest() int32 {
	if len(e) == 0 {
		return record.NoLeaderEpoch
	}
	return e[len(e)-1].epoch
}

// AssignEpoch notes that a leader's epoch starts at the log's end, as a leader
// does when it is elected. Unless something is appended, it is gone when the log
// is opened again.
func (l *Log) AssignEpoch(epoch int32) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed.Load() {
		return ErrClosed
	}
	s := *l.snap.Load()
	if s.epochs.latest() == epoch {
		return nil // as at every append of releases that assign it there
	}
	s.epochs = s.epochs.assign(epoch, s.end)
	l.publishLocked(s)
	return nil
}

// EpochForOffset is the leader epoch that an offset belongs to, -1 if unknown.
func (l *Log) EpochForOffset(offset int64) int32 {
	return l.snap.Load().epochs.at(offset)
}

func (e epochs) at(offset int64) int32 {
	i, ok := slices.BinarySearchFunc(e, offset, func(s epochStart, o int64) int { return cmp.Compare(s.start, o) })
	switch {
	case ok:
		return e[i].epoch
	case i == 0:
		return record.NoLeaderEpoch
	}
	return e[i-1].epoch
}

// EndOffsetForEpoch answers OffsetForLeaderEpoch (KIP-101, KIP-279): the largest
// epoch that the log knows up to the one asked for, and the offset where the next
// one starts. Both are -1 when the log cannot tell.
func (l *Log) EndOffsetForEpoch(epoch int32) (found int32, end int64) {
	s := l.snap.Load()
	e := s.epochs
	switch {
	case epoch == -1 || len(e) == 0:
		return -1, -1
	case e.latest() == epoch:
		return epoch, s.end
	}
	higher := sort.Search(len(e), func(i int) bool { return e[i].epoch > epoch })
	switch {
	case higher == len(e):
		return -1, -1
	case higher == 0:
		return epoch, e[0].start
	}
	return e[higher-1].epoch, e[higher].start
}

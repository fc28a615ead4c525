package log

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/ottla/ottla/wire/record"
)

// A compacted segment takes the place of the segments of a group in steps, so that
// whenever the process ends, opening the log finds all of the old or the new:
//
//	00000000000000000000.cleaned                        is being written
//	00000000000000000000-00000000000000004711.swap      is complete: the segments from offset 0 up to 4711 are void
//	00000000000000000000.log                            has taken their place
//
// Opening a log removes what is .cleaned and completes what is .swap. Where
// nothing is left of a group, its segments are deleted, the oldest first: a value
// never outlives the tombstone that came after it.
const (
	cleanedSuffix = ".cleaned"
	swapSuffix    = ".swap"
)

func cleanedName(dir string, base int64) string {
	return path.Join(dir, fmt.Sprintf("%020d%s", base, cleanedSuffix))
}

func swapName(dir string, base, end int64) string {
	return path.Join(dir, fmt.Sprintf("%020d-%020d%s", base, end, swapSuffix))
}

// parseSwapName is the inverse of swapName, without the directory.
func parseSwapName(name string) (base, end int64, ok bool) {
	both, isSwap := strings.CutSuffix(name, swapSuffix)
	from, to, two := strings.Cut(both, "-")
	if !isSwap || !two {
		return 0, 0, false
	}
	base, ok1 := parseSegmentName(from + segmentSuffix)
	end, ok2 := parseSegmentName(to + segmentSuffix)
	return base, end, ok1 && ok2 && base < end
}

// aliasSize is the size in bytes from which a batch that stays as it is goes into
// the new segment without being copied. A smaller one might keep much more memory
// alive than it has.
const aliasSize = 64 << 10

// cleanGroup puts what is to stay of some segments into one and replaces them.
func (c *cleaning) cleanGroup(group []*extent) error {
	l := c.log
	base := group[0].seg.base
	name := cleanedName(l.dir, base)
	if err := l.fs.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := l.fs.Create(name)
	if err != nil {
		return err
	}
	x := extent{seg: &segment{base: base, file: f, created: c.now}, end: base, maxTS: record.NoTimestamp, modified: group[len(group)-1].modified}
	changed := len(group) > 1
	for _, old := range group {
		err = c.batches(old, func(batch []byte, h *record.Header) error {
			kept, same, err := c.filter(old, batch, h)
			if err == nil && kept != nil {
				err = x.keep(kept, same, c.cfg.IndexIntervalBytes)
			}
			changed = changed || !same
			c.done.BytesRead += int64(len(batch))
			c.done.BytesKept += int64(len(kept))
			return err
		})
		if err != nil {
			break
		}
	}
	if err == nil && changed {
		err = f.Sync()
	}
	if err != nil || !changed || x.size == 0 {
		err = errors.Join(err, f.Close(), l.fs.Remove(name))
		if err != nil || !changed {
			return err
		}
		return c.replace(group, nil)
	}
	return c.replace(group, &x)
}

// keep appends one batch to the segment x, which nobody reads yet.
func (x *extent) keep(batch []byte, same bool, interval int64) error {
	h, err := record.ParseHeader(batch)
	if err != nil {
		return err
	}
	if x.size == 0 {
		x.seg.rollTS = h.MaxTimestamp
	}
	if err := x.seg.file.Append(batch, same && len(batch) >= aliasSize); err != nil {
		return err
	}
	x.add(&h, interval)
	return nil
}

// filter gives what is to stay of a batch, nil for nothing. same says that it is
// the batch itself; else it is valid until the next call.
func (c *cleaning) filter(x *extent, batch []byte, h *record.Header) (kept []byte, same bool, err error) {
	canGo, err := c.txns.read(batch, h)
	if err != nil {
		return nil, false, err
	}
	c.done.RecordsRead += int64(h.Count)
	drop := canGo
	if h.Control() {
		if canGo {
			c.done.EmptyTxns = append(c.done.EmptyTxns, h.BaseOffset)
		}
		drop = canGo && h.HasDeleteHorizon() && h.BaseTimestamp <= c.now
	}
	// The last batch stays even if it is empty, so that the segment's end is known.
	stays := h.NextOffset() == c.end || c.isLastOfProducer(h)
	var count int32
	tombstones := false
	if !drop {
		err := c.records(batch, func(r *record.Record) error {
			if c.retain(h, r) {
				count++
				tombstones = tombstones || r.Value == nil
			}
			return nil
		})
		if err != nil {
			return nil, false, err
		}
	}
	c.done.RecordsKept += int64(count)
	horizon := count > 0 && (tombstones || canGo && h.Control()) && !h.HasDeleteHorizon()
	switch {
	case count == 0 && !stays:
		return nil, false, nil
	case count == h.Count && !horizon:
		return batch, true, nil
	}
	kept, err = c.rebuild(batch, h, count, horizon)
	return kept, false, err
}

// isLastOfProducer says whether the batch has to stay for its sequence number, or
// a marker for its epoch.
func (c *cleaning) isLastOfProducer(h *record.Header) bool {
	if !h.HasProducerID() {
		return false
	}
	last, ok := c.producers[h.ProducerID]
	switch {
	case !ok:
		return false
	case last.Offset >= 0:
		return h.LastOffset() == last.Offset
	}
	return h.Control() && h.ProducerEpoch == last.Epoch
}

// retain says whether a record of the batch with header h is to stay.
func (c *cleaning) retain(h *record.Header, r *record.Record) bool {
	switch {
	case h.Control() || r.Offset > c.keys.latest:
		return true
	case r.Key == nil || !c.keys.isLast(r.Key, r.Offset):
		return false
	}
	return r.Value != nil || !h.HasDeleteHorizon() || c.now < h.BaseTimestamp
}

// rebuild makes a batch anew with the count records that are to stay, and with a
// delete horizon (KIP-534) if that is wanted. All else of the header stays, the
// first and the last offset included.
func (c *cleaning) rebuild(batch []byte, h *record.Header, count int32, horizon bool) ([]byte, error) {
	o := record.BatchOptions{
		Codec: h.Codec(), BaseOffset: h.BaseOffset, LeaderEpoch: h.LeaderEpoch, TimestampType: h.TimestampType(), MaxTimestamp: h.MaxTimestamp,
		Producer:      &record.Producer{ID: h.ProducerID, Epoch: h.ProducerEpoch, Sequence: h.BaseSequence},
		Transactional: h.Transactional(), Control: h.Control(), KeepOffsets: true, LastOffset: h.LastOffset(),
	}
	switch {
	case count == 0:
		o.Codec = record.None
	case horizon:
		o.HasDeleteHorizon, o.DeleteHorizon = true, c.now+c.cfg.DeleteRetentionMs
	case h.HasDeleteHorizon():
		o.HasDeleteHorizon, o.DeleteHorizon = true, h.BaseTimestamp
	}
	c.builder.Reset(c.buf[:0], o)
	if count > 0 {
		err := c.records(batch, func(r *record.Record) error {
			if !c.retain(h, r) {
				return nil
			}
			return c.builder.Append(r)
		})
		if err != nil {
			return nil, err
		}
	}
	var err error
	c.buf, err = c.builder.Finish()
	return c.buf, err
}

// replace puts x, which is in a file of its own, in the place of a group; nil is
// nothing.
func (c *cleaning) replace(group []*extent, x *extent) error {
	l := c.log
	l.mu.Lock()
	defer l.mu.Unlock()
	base, swap := group[0].seg.base, ""
	err := l.writableLocked()
	if err == nil {
		err = c.check()
	}
	s := *l.snap.Load()
	if err == nil && x == nil {
		// The first segment no longer tells where the log starts.
		err = l.saveLocked(l.checkpointLocked(s.start))
	}
	if err == nil && x != nil {
		swap = swapName(l.dir, base, group[len(group)-1].end)
		err = l.fs.Rename(cleanedName(l.dir, base), swap)
	}
	if err != nil {
		if x != nil {
			err = errors.Join(err, x.seg.file.Close(), l.fs.Remove(cleanedName(l.dir, base)))
		}
		return err
	}
	for _, old := range group {
		l.sealed.Delete(sealedSegment{base: old.seg.base})
	}
	if x != nil {
		l.sealed.ReplaceOrInsert(sealedSegment{base: base, extent: x})
	}
	s.sealed = l.shareSealedLocked()
	l.publishLocked(s)
	c.gen = l.gen.Add(1)
	for _, old := range group {
		if err = l.dropFile(old.seg); err != nil {
			return l.breakOn(err)
		}
	}
	if x != nil {
		err = l.fs.Rename(swap, segmentName(l.dir, base))
	}
	return l.breakOn(err)
}

// completeSwaps does for a log that is opened what an interrupted compaction left
// to do. It says whether files changed.
func (l *Log) completeSwaps(names []string) (changed bool, err error) {
	for _, name := range names {
		if _, ok := parseSegmentName(strings.TrimSuffix(name, cleanedSuffix) + segmentSuffix); ok && strings.HasSuffix(name, cleanedSuffix) {
			if err := l.fs.Remove(path.Join(l.dir, name)); err != nil {
				return changed, err
			}
			changed = true
			continue
		}
		base, end, ok := parseSwapName(name)
		if !ok {
			continue
		}
		changed = true
		for _, old := range names {
			if b, ok := parseSegmentName(old); ok && b >= base && b < end {
				if err := l.fs.Remove(path.Join(l.dir, old)); err != nil {
					return changed, err
				}
			}
		}
		if err := l.fs.Rename(path.Join(l.dir, name), segmentName(l.dir, base)); err != nil {
			return changed, err
		}
	}
	return changed, nil
}

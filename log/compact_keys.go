package log

import (
	"cmp"
	"errors"
	"hash/maphash"
	"io"
	"slices"

	"github.com/ottla/ottla/wire/record"
)

// keyOffsets is at which offset each key was last seen. Of a key it holds 128 bits
// of hash: that two keys have the same is as good as impossible.
type keyOffsets struct {
	seeds  [2]maphash.Seed
	last   map[keyHash]int64
	most   int   // keys
	latest int64 // the last offset that was looked at, -1 before the first
}

type keyHash [2]uint64

func (k *keyOffsets) reset(most int) {
	if k.last == nil {
		k.last = make(map[keyHash]int64)
		k.seeds = [2]maphash.Seed{maphash.MakeSeed(), maphash.MakeSeed()}
	}
	clear(k.last)
	k.most, k.latest = most, -1
}

func (k *keyOffsets) hash(key []byte) keyHash {
	return keyHash{maphash.Bytes(k.seeds[0], key), maphash.Bytes(k.seeds[1], key)}
}

// put notes that key is at offset. It returns false where there is no room left.
func (k *keyOffsets) put(key []byte, offset int64) bool {
	h := k.hash(key)
	if _, known := k.last[h]; !known && len(k.last) >= k.most {
		return false
	}
	k.last[h] = offset
	k.latest = offset
	return true
}

// isLast says whether no later record with the key was seen.
func (k *keyOffsets) isLast(key []byte, offset int64) bool {
	last, ok := k.last[k.hash(key)]
	return !ok || offset >= last
}

// errFull says that there is no room for more keys.
var errFull = errors.New("no room for more keys")

// readKeys maps the keys of the records from offset from to c.end, or as far as
// there is room.
func (c *cleaning) readKeys(s *snapshot, from int64) error {
	var err error
	s.segments(func(x *extent) bool {
		if x.end > c.end {
			return false
		}
		if x.end <= from {
			return true
		}
		if err = c.readSegmentKeys(x, from); err == nil {
			c.keys.latest = x.end - 1
		}
		return err == nil
	})
	c.txns.restart()
	if errors.Is(err, errFull) {
		return nil
	}
	return err
}

func (c *cleaning) readSegmentKeys(x *extent, from int64) error {
	return c.batches(x, func(batch []byte, h *record.Header) error {
		aborted, err := c.txns.read(batch, h)
		if err != nil || h.LastOffset() < from {
			return err
		}
		if h.Control() || aborted {
			c.keys.latest = h.LastOffset()
			return nil
		}
		err = c.records(batch, func(r *record.Record) error {
			if r.Key != nil && r.Offset >= from && !c.keys.put(r.Key, r.Offset) {
				return errFull
			}
			return nil
		})
		if err == nil {
			c.keys.latest = h.LastOffset()
		}
		return err
	})
}

// records calls fn for each record of a batch.
func (c *cleaning) records(batch []byte, fn func(*record.Record) error) error {
	if err := c.reader.Reset(batch); err != nil {
		return err
	}
	for {
		r, err := c.reader.Next()
		if err == io.EOF {
			return nil
		}
		if err == nil {
			err = fn(r)
		}
		if err != nil {
			return err
		}
	}
}

// cleanedTxns follows the transactions while a log is gone over in order.
type cleanedTxns struct {
	aborted []abortedTxn // by first offset
	next    int          // the first of aborted that has not begun

	current   map[int64]bool     // by producer id, of an aborted transaction: whether some of its data was seen
	committed map[int64]struct{} // producer ids of other transactions of which data was seen
}

// abortedTxn is a transaction that was aborted and of which there is data.
type abortedTxn struct {
	producer      int64
	first, marker int64 // offsets of its first batch and of its end
}

// find looks for the aborted transactions that begin below c.end. Their markers
// may lie above it, and above the limit even, which another transaction that is
// open sets.
func (t *cleanedTxns) find(c *cleaning, s *snapshot) error {
	t.aborted = t.aborted[:0]
	open := make(map[int64]int64) // first offset by producer id
	var err error
	s.segments(func(x *extent) bool {
		if x.seg.base >= c.end && len(open) == 0 {
			return false
		}
		err = c.headers(x, func(pos int64, h *record.Header) error {
			if !h.Transactional() {
				return nil
			}
			first, began := open[h.ProducerID]
			if !h.Control() {
				if !began && h.BaseOffset < c.end {
					open[h.ProducerID] = h.BaseOffset
				}
				return nil
			}
			delete(open, h.ProducerID)
			batch, err := x.batchAt(pos, h.Size())
			if err != nil || !began {
				return err
			}
			m, ok, err := record.ParseMarkerBatch(batch)
			if ok && !m.Commit {
				t.aborted = append(t.aborted, abortedTxn{h.ProducerID, first, h.BaseOffset})
			}
			return err
		})
		return err == nil
	})
	slices.SortFunc(t.aborted, func(a, b abortedTxn) int { return cmp.Compare(a.first, b.first) })
	t.restart()
	return err
}

// restart begins at the log's start again.
func (t *cleanedTxns) restart() {
	t.next = 0
	if t.current == nil {
		t.current, t.committed = make(map[int64]bool), make(map[int64]struct{})
	}
	clear(t.current)
	clear(t.committed)
}

// read takes the next batch into account and says whether it can go: data of an
// aborted transaction, or the marker of a transaction of which no data was there
// any more.
func (t *cleanedTxns) read(batch []byte, h *record.Header) (canGo bool, err error) {
	for t.next < len(t.aborted) && t.aborted[t.next].first <= h.LastOffset() {
		a := t.aborted[t.next]
		t.next++
		if a.marker >= h.BaseOffset && !t.current[a.producer] {
			t.current[a.producer] = false
		}
	}
	if h.Control() {
		return t.readMarker(batch, h)
	}
	if !h.Transactional() {
		return false, nil
	}
	if _, aborted := t.current[h.ProducerID]; aborted {
		t.current[h.ProducerID] = true
		return true, nil
	}
	t.committed[h.ProducerID] = struct{}{}
	return false, nil
}

func (t *cleanedTxns) readMarker(batch []byte, h *record.Header) (canGo bool, err error) {
	if h.Count == 0 {
		return true, nil // compacted before
	}
	m, ok, err := record.ParseMarkerBatch(batch)
	if !ok || err != nil {
		return false, err
	}
	if m.Commit {
		_, seen := t.committed[m.ProducerID]
		delete(t.committed, m.ProducerID)
		return !seen, nil
	}
	seen := t.current[m.ProducerID]
	delete(t.current, m.ProducerID)
	return !seen, nil
}

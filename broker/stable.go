package broker

import (
	"math"
	"slices"
	"sort"
	"sync/atomic"

	"github.com/ottla/ottla/wire"
)

// transactions are those of one partition, as far as its readers are concerned:
//
//	offset      0    10    20    30    40    50    60
//	producer 1  [─────────────commit]
//	producer 2        [──abort]       [───────────────  open
//	                                  ▲ last stable offset   ▲ high watermark
//
// What lies below the first offset that is unstable is decided, and stays so: it
// belongs to no transaction, or to one whose marker all replicas in sync have.
// Where nothing is unstable, that is the high watermark. Transactions that were
// aborted are remembered, for consumers that are to leave out their records.
//
// The zero value has none. Changes are guarded by partition.mu; unstable and
// aborted are read without it. Who reads the high watermark first, then unstable and
// then aborted, sees no less than what was true at that high watermark: what begins
// or ends is noted before the high watermark passes it, in the opposite order.
type transactions struct {
	open []openTxn // by first offset
	// unreplicated have ended with a marker that the high watermark has not passed.
	unreplicated []endedTxn
	floor        int64 // below which nothing is unstable: about where the log starts

	unstable atomic.Int64                 // the first unstable offset + 1, 0 without one
	aborted  atomic.Pointer[[]abortedTxn] // by last offset; what it points to never changes
}

type openTxn struct{ producerID, first int64 }

type endedTxn struct{ first, marker int64 }

// abortedTxn is an entry of Kafka's index of aborted transactions.
type abortedTxn struct {
	producerID  int64
	first, last int64 // offsets of its first record, and of its marker
	stable      int64 // the last stable offset when it ended: nothing that ended later begins below
}

// begin opens a transaction at the log's end.
func (t *transactions) begin(producerID, first int64) {
	t.open = append(t.open, openTxn{producerID, first})
	t.publish()
}

// end ends a transaction with a marker. It is not stable before replicated has
// seen it.
func (t *transactions) end(producerID, first, marker int64, aborted bool) {
	// Not by forget: nothing may look decided before it is known to be aborted.
	t.open = slices.DeleteFunc(t.open, func(o openTxn) bool { return o.producerID == producerID })
	if aborted {
		stable := marker + 1
		if len(t.open) > 0 {
			stable = t.open[0].first
		}
		var all []abortedTxn
		if known := t.aborted.Load(); known != nil {
			all = *known
		}
		all = append(all, abortedTxn{producerID, first, marker, stable})
		t.aborted.Store(&all)
	}
	t.unreplicated = append(t.unreplicated, endedTxn{first, marker})
	t.publish()
}

// replicated takes into account that the high watermark is at high.
func (t *transactions) replicated(high int64) {
	if len(t.unreplicated) == 0 {
		return
	}
	t.unreplicated = slices.DeleteFunc(t.unreplicated, func(e endedTxn) bool { return e.marker < high })
	t.publish()
}

// forget drops open transactions that will never end.
func (t *transactions) forget(gone func(openTxn) bool) {
	t.open = slices.DeleteFunc(t.open, gone)
	t.publish()
}

func (t *transactions) publish() {
	first := int64(math.MaxInt64)
	if len(t.open) > 0 {
		first = t.open[0].first
	}
	for _, e := range t.unreplicated {
		first = min(first, e.first)
	}
	if first == math.MaxInt64 {
		t.unstable.Store(0)
		return
	}
	t.unstable.Store(max(first, t.floor) + 1)
}

// raiseFloor takes into account that records were deleted.
func (t *transactions) raiseFloor(floor int64) {
	t.floor = floor
	t.publish()
}

// stable is the last stable offset where the high watermark is at high.
func (t *transactions) stable(high int64) int64 {
	if first := t.unstable.Load() - 1; first >= 0 {
		return min(first, high)
	}
	return high
}

// overlapping are the aborted transactions that reach what lies from an offset up
// to another, in Kafka's order. It is never nil.
func (t *transactions) overlapping(from, upTo int64) []wire.FetchResponseAbortedTransaction {
	found := []wire.FetchResponseAbortedTransaction{}
	known := t.aborted.Load()
	if known == nil {
		return found
	}
	all := *known
	for _, a := range all[sort.Search(len(all), func(i int) bool { return all[i].last >= from }):] {
		if a.first < upTo {
			found = append(found, wire.FetchResponseAbortedTransaction{ProducerID: a.producerID, FirstOffset: a.first})
		}
		if a.stable >= upTo {
			break
		}
	}
	return found
}

// anyAborted reports whether there are aborted transactions at all.
func (t *transactions) anyAborted() bool { return t.aborted.Load() != nil }

// dropAborted forgets aborted transactions.
func (t *transactions) dropAborted(gone func(abortedTxn) bool) {
	known := t.aborted.Load()
	if known == nil {
		return
	}
	left := slices.DeleteFunc(slices.Clone(*known), gone)
	if len(left) == 0 {
		t.aborted.Store(nil)
		return
	}
	t.aborted.Store(&left)
}

// clear forgets everything, for a log that is read anew.
func (t *transactions) clear() {
	t.open, t.unreplicated, t.floor = nil, nil, 0
	t.aborted.Store(nil)
	t.publish()
}

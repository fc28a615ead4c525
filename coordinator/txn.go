package coordinator

import (
	"math"
	"slices"
	"sync"

	"github.com/ottla/ottla/wire"
)

// TxnState is the state of a transaction, as records of __transaction_state have it. Its String is what
// DescribeTransactions and ListTransactions carry.
type TxnState int8

// The states of a transaction; doc.go has the transitions.
const (
	TxnEmpty TxnState = iota
	TxnOngoing
	TxnPrepareCommit
	TxnPrepareAbort
	TxnCompleteCommit
	TxnCompleteAbort
	TxnDead
	TxnPrepareEpochFence // no transaction is seen in it: Kafka passes through it on the way to PrepareAbort
)

var txnStateNames = [...]string{
	"Empty", "Ongoing", "PrepareCommit", "PrepareAbort", "CompleteCommit", "CompleteAbort", "Dead", "PrepareEpochFence",
}

func (s TxnState) String() string { return txnStateNames[s] }

// prepared tells of a transaction whose end is decided, and whose markers are being written.
func (s TxnState) prepared() bool { return s == TxnPrepareCommit || s == TxnPrepareAbort }

// idle tells of an id that has no transaction.
func (s TxnState) idle() bool {
	return s == TxnEmpty || s == TxnCompleteCommit || s == TxnCompleteAbort
}

const (
	noProducer int64 = -1
	noEpoch    int16 = -1
	// lastUsableEpoch is the last epoch that a producer is given: there is always one more to fence it with.
	lastUsableEpoch = math.MaxInt16 - 1
	// epochBumps is the version of the transaction protocol from which on ending a transaction bumps the epoch (KIP-890).
	epochBumps int16 = 2
)

// txn is a transactional id, with the transaction that it has.
type txn struct {
	ts *Transactions
	id string

	mu sync.Mutex // guards all below
	txnData
	// busy says that a change is on its way to the replicas, or markers to their partitions: nothing else may change.
	busy bool
	// failedFence says that the epoch was bumped in memory, and the record of it did not make it.
	failedFence bool
	stopRetry   func() bool // the next attempt to complete the transaction; nil if there is none
}

// txnData is what a record of a transaction holds.
type txnData struct {
	producerID, previousID, nextID int64 // previousID and nextID may be none
	epoch, lastEpoch               int16 // lastEpoch is not in the record
	timeoutMs                      int32
	state                          TxnState
	partitions                     []TopicPartition // in order, none twice; replaced, never changed
	startMs, updateMs              int64            // ms since the epoch; startMs may be -1
	version                        int16            // of the transaction protocol that the client speaks
}

// exhausted tells that the producer id has no epoch left to be given.
func (d *txnData) exhausted() bool { return d.epoch >= lastUsableEpoch }

// has tells whether all these partitions are part of the transaction.
func (d *txnData) has(partitions []TopicPartition) bool {
	return !slices.ContainsFunc(partitions, func(tp TopicPartition) bool {
		_, found := slices.BinarySearchFunc(d.partitions, tp, TopicPartition.compare)
		return !found
	})
}

// with returns the transaction's partitions and some more.
func (d *txnData) with(more []TopicPartition) []TopicPartition {
	all := slices.Concat(d.partitions, more)
	slices.SortFunc(all, TopicPartition.compare)
	return slices.Compact(all)
}

// unload takes the transaction out of the coordinator.
func (x *txn) unload() {
	x.state = TxnDead
	if x.stopRetry != nil {
		x.stopRetry()
		x.stopRetry = nil
	}
}

// transit writes what the transaction is to be, and makes it so when that is on all replicas. The caller holds the mutex,
// which is released while it waits, and has seen that the transaction is not busy with anything else.
func (x *txn) transit(next txnData) wire.ErrorCode {
	if next.epoch < 0 {
		return wire.ErrUnknownServerError // a request of nobody, for an id whose first record was not stored
	}
	if !x.ts.cfg.Rules.KeepsPreviousID || next.state == TxnEmpty {
		next.previousID = x.producerID
	}
	x.busy = true
	rc, err := x.write(&next)
	if err == nil && rc.Wait != nil {
		x.mu.Unlock()
		err = rc.Wait(x.ts.ctx)
		x.mu.Lock()
	}
	x.busy = false
	switch {
	case x.state == TxnDead: // closed meanwhile
		return wire.ErrNotCoordinator
	case err != nil:
		return txnStoreError(err)
	}
	if x.ts.cfg.Rules.KeepsStart && next.state == TxnEmpty {
		next.startMs = x.startMs // not so in the record
	}
	x.txnData = next
	return wire.NoError
}

// txnStoreError turns an append's error into the one that clients get to see.
func txnStoreError(err error) wire.ErrorCode {
	if code := errorCode(err); code == wire.ErrInvalidFetchSize {
		return code // which is no size of a batch here
	}
	return groupStoreError(err)
}

// prepare returns the transaction as its end is decided. A client that speaks the newer protocol gets a new epoch with it,
// or a new producer id where there is none left (KIP-890).
func (x *txn) prepare(commit bool, version int16) txnData {
	next := x.txnData
	next.state = TxnPrepareAbort
	if commit {
		next.state = TxnPrepareCommit
	}
	next.updateMs = x.ts.clock.Now().UnixMilli()
	next.version = version
	next.nextID = noProducer
	if version < epochBumps {
		return next
	}
	if x.exhausted() {
		next.nextID = x.ts.cfg.NextProducerID()
	}
	if x.epoch < math.MaxInt16 {
		next.epoch++
	}
	next.lastEpoch = x.epoch
	return next
}

// completed returns the prepared transaction as it is when its markers are written.
func (x *txn) completed() txnData {
	next := x.txnData
	next.state = TxnCompleteAbort
	if x.state == TxnPrepareCommit {
		next.state = TxnCompleteCommit
	}
	if x.nextID != noProducer && x.version >= epochBumps {
		next.producerID, next.epoch = x.nextID, 0
	}
	next.nextID = noProducer
	next.partitions = nil
	next.updateMs = x.ts.clock.Now().UnixMilli()
	return next
}

// complete writes the markers of the prepared transaction, and then that it is complete. The caller holds the mutex,
// which is released meanwhile. What cannot be written is tried again until it can; the transaction stays busy until then.
func (x *txn) complete(next txnData, marked bool) {
	x.failedFence = false
	x.busy = true
	if !marked && len(x.partitions) > 0 {
		m := EndMarker{
			Producer:         Producer{ID: x.producerID, Epoch: x.epoch},
			CoordinatorEpoch: x.ts.cfg.CoordinatorEpoch,
			Commit:           x.state == TxnPrepareCommit,
			EpochBumped:      x.version >= epochBumps,
		}
		partitions := x.partitions
		x.mu.Unlock()
		err := x.ts.markers.Write(m, partitions)
		x.mu.Lock()
		if marked = err == nil; !marked {
			x.completeLater(next, marked)
			return
		}
	}
	if x.state == TxnDead {
		return
	}
	if code := x.transit(next); code == wire.ErrCoordinatorNotAvailable {
		x.completeLater(next, marked)
	}
}

func (x *txn) completeLater(next txnData, marked bool) {
	if x.state == TxnDead {
		return
	}
	x.busy = true
	x.stopRetry = x.ts.clock.AfterFunc(markerRetry, func() {
		if !x.ts.begin() {
			return
		}
		defer x.ts.wg.Done()
		x.mu.Lock()
		defer x.mu.Unlock()
		if x.stopRetry = nil; x.state != TxnDead {
			x.complete(next, marked)
		}
	})
}

// abort ends the transaction without its producer, which is fenced by that. The caller holds the mutex.
func (x *txn) abort() wire.ErrorCode {
	fences := x.ts.cfg.Level() < epochBumps
	version := epochBumps
	if fences {
		version = 0
		if !x.failedFence {
			x.epoch++
		}
		x.lastEpoch = noEpoch
	}
	if code := x.transit(x.prepare(false, version)); code != wire.NoError {
		x.failedFence = fences
		return code
	}
	x.complete(x.completed(), false)
	return wire.NoError
}

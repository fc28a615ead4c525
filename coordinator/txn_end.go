package coordinator

import "github.com/ottla/ottla/wire"

// EndTxn commits or aborts the producer's transaction. It returns who the producer is from then on (v5+), which is nobody
// beside an error.
//
// It blocks until the markers are in the logs, where Kafka answers before: what a client was told has ended has ended. Only
// when they cannot be written yet does it answer as Kafka does.
func (ts *Transactions) EndTxn(r EndRequest) (Producer, wire.ErrorCode) {
	x, code := ts.find(&r.TxnRequest)
	if x == nil {
		return noneInitialised, code
	}
	defer x.mu.Unlock()
	if r.EpochBumps {
		return x.endBumping(&r)
	}
	return noneInitialised, x.end(&r)
}

// end is EndTxn as it was before KIP-890.
func (x *txn) end(r *EndRequest) wire.ErrorCode {
	later := r.Producer.Epoch > x.epoch
	switch {
	case x.producerID != r.Producer.ID:
		return wire.ErrInvalidProducerIDMapping
	case r.Producer.Epoch < x.epoch || later && !x.ts.cfg.Rules.LatersEnd:
		return wire.ErrProducerFenced
	case x.busy:
		return wire.ErrConcurrentTransactions
	}
	switch x.state {
	case TxnOngoing:
		if code := x.transit(x.prepare(r.Commit, 0)); code != wire.NoError {
			return code
		}
		if later {
			return wire.ErrProducerFenced
		}
		x.complete(x.completed(), false)
		return wire.NoError
	case TxnCompleteCommit, TxnCompleteAbort:
		if r.Commit == (x.state == TxnCompleteCommit) {
			return wire.NoError
		}
	case TxnPrepareCommit, TxnPrepareAbort:
		return x.ending(r)
	}
	return wire.ErrInvalidTxnState
}

// ending answers a request to end a transaction that is about to.
func (x *txn) ending(r *EndRequest) wire.ErrorCode {
	if r.Commit == (x.state == TxnPrepareCommit) {
		return wire.ErrConcurrentTransactions
	}
	return wire.ErrInvalidTxnState
}

// endBumping is EndTxn by KIP-890: with every transaction the epoch goes up. A request of the epoch before repeats the last
// one, whose answer got lost. A producer may abort without having begun, to get a new epoch.
func (x *txn) endBumping(r *EndRequest) (Producer, wire.ErrorCode) {
	overflown := x.previousID == r.Producer.ID && r.Producer.Epoch == lastUsableEpoch && x.epoch == 0
	bumped := int(x.epoch) == int(r.Producer.Epoch)+1
	again := overflown || bumped
	known := x.epoch == r.Producer.Epoch
	switch x.state {
	case TxnPrepareCommit, TxnPrepareAbort:
		known = bumped
	case TxnCompleteCommit, TxnCompleteAbort:
		known = known || again
	}
	switch {
	case x.busy:
		return noneInitialised, wire.ErrConcurrentTransactions
	case x.producerID != r.Producer.ID && !overflown:
		return noneInitialised, wire.ErrInvalidProducerIDMapping
	case !known:
		return noneInitialised, wire.ErrProducerFenced
	case x.state.prepared():
		return noneInitialised, x.ending(r)
	case again && x.state.idle() && x.state != TxnEmpty && r.Commit == (x.state == TxnCompleteCommit):
		return Producer{ID: x.producerID, Epoch: x.epoch}, wire.NoError
	case x.state != TxnOngoing && (r.Commit || again && x.state != TxnEmpty):
		return noneInitialised, wire.ErrInvalidTxnState
	}
	prepared := x.prepare(r.Commit, epochBumps)
	if x.state != TxnOngoing {
		prepared.startMs = prepared.updateMs
	}
	if code := x.transit(prepared); code != wire.NoError {
		return noneInitialised, code
	}
	next := x.completed()
	x.complete(next, false)
	return Producer{ID: next.producerID, Epoch: next.epoch}, wire.NoError
}

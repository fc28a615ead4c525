package coordinator

import (
	"time"

	"github.com/ottla/ottla/wire"
)

var noneInitialised = Producer{ID: noProducer, Epoch: noEpoch}

// InitProducerID answers an InitProducerId request: the producer gets an epoch of its own, and whoever had the id before is
// fenced. A transaction that is open is aborted first, and the producer told to come again.
func (ts *Transactions) InitProducerID(r InitRequest) (Producer, wire.ErrorCode) {
	if code := r.Check(ts.cfg.MaxTimeout); code != wire.NoError {
		return noneInitialised, code
	}
	x, code := ts.create(r.TransactionalID, r.TimeoutMs)
	if code != wire.NoError {
		return noneInitialised, code
	}
	defer x.mu.Unlock()
	if code := x.initialise(&r); code != wire.NoError {
		return noneInitialised, code
	}
	return Producer{ID: x.producerID, Epoch: x.epoch}, wire.NoError
}

// Check tells what is wrong with a request whoever coordinates the id.
func (r *InitRequest) Check(maxTimeout time.Duration) wire.ErrorCode {
	switch {
	case r.TransactionalID == "":
		return wire.ErrInvalidRequest
	case r.TimeoutMs <= 0 || int64(r.TimeoutMs) > maxTimeout.Milliseconds():
		return wire.ErrInvalidTransactionTimeout
	}
	return wire.NoError
}

func (x *txn) initialise(r *InitRequest) wire.ErrorCode {
	switch {
	case x.busy:
		return wire.ErrConcurrentTransactions
	case r.Expected != nil && !x.knows(*r.Expected):
		return wire.ErrProducerFenced
	case x.state.prepared():
		return wire.ErrConcurrentTransactions
	case x.state == TxnOngoing:
		if code := x.abort(); code != wire.NoError {
			return code
		}
		return wire.ErrConcurrentTransactions
	}
	next := x.txnData
	next.state = TxnEmpty
	next.timeoutMs = r.TimeoutMs
	next.partitions = nil
	next.startMs, next.updateMs = -1, x.ts.clock.Now().UnixMilli()
	switch {
	case x.exhausted() && (r.Expected == nil || r.Expected.Epoch == x.epoch):
		next.producerID, next.epoch, next.lastEpoch = x.ts.cfg.NextProducerID(), 0, noEpoch
		if r.Expected != nil {
			next.lastEpoch = x.epoch
		}
	case x.exhausted():
		return wire.ErrUnknownServerError // which nobody thought of
	case r.Expected == nil:
		next.epoch, next.lastEpoch = x.epoch+1, noEpoch
	case x.epoch == noEpoch || r.Expected.Epoch == x.epoch:
		next.epoch, next.lastEpoch = x.epoch+1, x.epoch
	case r.Expected.Epoch != x.lastEpoch:
		return wire.ErrProducerFenced
	}
	return x.transit(next)
}

// knows tells whether the id's producer is, or a moment ago was, who the client says it is: one that was given a new
// producer id may not have heard of it.
func (x *txn) knows(p Producer) bool {
	return x.epoch == noEpoch || p.ID == x.producerID || p.ID == x.previousID && p.Epoch >= lastUsableEpoch
}

package coordinator

import "github.com/ottla/ottla/wire"

// AddPartitions makes partitions part of the producer's transaction, which begins with the first.
func (ts *Transactions) AddPartitions(r AddRequest) wire.ErrorCode {
	x, code := ts.find(&r.TxnRequest)
	if x == nil {
		return code
	}
	defer x.mu.Unlock()
	busyLast := ts.cfg.Rules.BusyLast
	switch {
	case x.busy && !busyLast:
		return wire.ErrConcurrentTransactions
	case x.producerID != r.Producer.ID:
		return wire.ErrInvalidProducerIDMapping
	case x.epoch != r.Producer.Epoch:
		return wire.ErrProducerFenced
	case x.busy || x.state.prepared():
		return wire.ErrConcurrentTransactions
	case x.state == TxnOngoing && x.has(r.Partitions):
		return wire.NoError
	}
	next := x.txnData
	next.updateMs = ts.clock.Now().UnixMilli()
	if x.state != TxnOngoing {
		next.startMs = next.updateMs
	}
	next.state = TxnOngoing
	next.partitions = x.with(r.Partitions)
	next.version = 0
	if r.EpochBumps {
		next.version = epochBumps
	}
	return x.transit(next)
}

// VerifyPartitions tells whether partitions are part of the producer's transaction (KIP-890), with a code for each. What is
// added and not yet on all replicas is not.
func (ts *Transactions) VerifyPartitions(r TxnRequest, partitions []TopicPartition) []wire.ErrorCode {
	x, code := ts.find(&r)
	if x == nil {
		return repeat(code, len(partitions))
	}
	defer x.mu.Unlock()
	switch {
	case x.producerID != r.Producer.ID:
		code = wire.ErrInvalidProducerIDMapping
	case x.epoch != r.Producer.Epoch:
		code = wire.ErrProducerFenced
	case x.state.prepared():
		code = wire.ErrConcurrentTransactions
	}
	codes := repeat(code, len(partitions))
	for i := range partitions {
		if code == wire.NoError && !x.has(partitions[i:i+1]) {
			codes[i] = ts.cfg.Rules.NotPart
		}
	}
	return codes
}

// find returns the transaction that a request is about with its mutex held, or nil and why there is none.
func (ts *Transactions) find(r *TxnRequest) (*txn, wire.ErrorCode) {
	if r.TransactionalID == "" {
		return nil, wire.ErrInvalidRequest
	}
	x, code := ts.acquire(r.TransactionalID)
	if x == nil && code == wire.NoError {
		code = wire.ErrInvalidProducerIDMapping
	}
	return x, code
}

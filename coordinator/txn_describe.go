package coordinator

import (
	"slices"

	"github.com/ottla/ottla/wire"
)

// Describe answers one id's part of a DescribeTransactions request (KIP-664).
func (ts *Transactions) Describe(transactionalID string) TxnDescription {
	if transactionalID == "" {
		return TxnDescription{Error: wire.ErrInvalidRequest}
	}
	x, code := ts.acquire(transactionalID)
	if x == nil {
		if code == wire.NoError {
			code = wire.ErrTransactionalIDNotFound
		}
		return TxnDescription{Error: code}
	}
	defer x.mu.Unlock()
	return TxnDescription{
		State: x.state.String(), Producer: Producer{ID: x.producerID, Epoch: x.epoch}, TimeoutMs: x.timeoutMs, StartMs: x.startMs,
		Partitions: x.partitions,
	}
}

// List answers a ListTransactions request (KIP-664), by id.
func (ts *Transactions) List(f TxnFilter) ([]ListedTxn, wire.ErrorCode) {
	ts.mu.RLock()
	code := ts.phase.status()
	ts.mu.RUnlock()
	if code != wire.NoError {
		return nil, code
	}
	now := ts.clock.Now().UnixMilli()
	var list []ListedTxn
	for _, x := range ts.all() {
		x.mu.Lock()
		if x.state != TxnDead && f.takes(x, now) {
			list = append(list, ListedTxn{TransactionalID: x.id, ProducerID: x.producerID, State: x.state.String()})
		}
		x.mu.Unlock()
	}
	return list, wire.NoError
}

// takes tells whether a transaction is to be listed. Its mutex is held.
func (f *TxnFilter) takes(x *txn, now int64) bool {
	switch {
	case len(f.ProducerIDs) > 0 && !slices.Contains(f.ProducerIDs, x.producerID):
		return false
	case len(f.States) > 0 && !slices.Contains(f.States, x.state.String()):
		return false
	case f.DurationMs >= 0 && now-x.startMs <= f.DurationMs:
		return false
	}
	return f.Matches == nil || f.Matches(x.id)
}

package coordinator

import "github.com/ottla/ottla/wire"

// armLocked lets the next searches come. There are none while there is no transactional id.
func (ts *Transactions) armLocked() {
	if ts.phase != phaseActive || len(ts.txns) == 0 {
		return
	}
	if ts.stopAbort == nil {
		ts.stopAbort = ts.clock.AfterFunc(ts.cfg.AbortCheckPeriod, func() { ts.search(ts.abortLate, &ts.stopAbort) })
	}
	if ts.stopExpiry == nil {
		ts.stopExpiry = ts.clock.AfterFunc(ts.cfg.RemoveCheckPeriod, func() { ts.search(ts.expire, &ts.stopExpiry) })
	}
}

// search looks for what is due, and lets the next search come.
func (ts *Transactions) search(f func(), armed *func() bool) {
	if !ts.begin() {
		return
	}
	defer ts.wg.Done()
	f()
	ts.mu.Lock()
	defer ts.mu.Unlock()
	*armed = nil
	ts.armLocked()
}

// abortLate aborts the transactions that take longer than their producers said they would. What the store does not take,
// the next search tries again.
func (ts *Transactions) abortLate() {
	now := ts.clock.Now().UnixMilli()
	for _, x := range ts.all() {
		x.mu.Lock()
		if x.state == TxnOngoing && !x.busy && x.startMs+int64(x.timeoutMs) < now {
			_ = x.abort()
		}
		x.mu.Unlock()
	}
}

// tombstonesAtOnce is how many bytes of keys one batch of tombstones has at most: they must fit into what the topic allows
// for a batch, 1 MiB unless it was changed.
const tombstonesAtOnce = 16 << 10

// expire forgets the ids that have no transaction and were not used for long.
func (ts *Transactions) expire() {
	unused := ts.clock.Now().Add(-ts.cfg.IDExpiration).UnixMilli()
	var gone []*txn
	var rs records
	size := 0
	for _, x := range ts.all() {
		x.mu.Lock()
		if x.state.idle() && !x.busy && x.updateMs <= unused {
			x.busy = true
			gone = append(gone, x)
			rs.txnTombstone(x.id)
			size += len(x.id)
		}
		x.mu.Unlock()
		if size >= tombstonesAtOnce {
			ts.bury(gone, &rs)
			gone, rs, size = nil, records{}, 0
		}
	}
	ts.bury(gone, &rs)
}

// bury writes the tombstones of some transactional ids and then forgets them.
func (ts *Transactions) bury(gone []*txn, rs *records) {
	rc, err := rs.append(ts.store, Batch{})
	if err == nil && rc.Wait != nil {
		err = rc.Wait(ts.ctx)
	}
	for _, x := range gone {
		x.mu.Lock()
		if x.busy = false; x.state != TxnDead && errorCode(err) == wire.NoError {
			x.state = TxnDead
			ts.remove(x)
		}
		x.mu.Unlock()
	}
}

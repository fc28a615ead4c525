package coordinator

import (
	"fmt"
	"iter"
	"time"

	"github.com/ottla/ottla/wire"
)

// Versions of the records in __transaction_state that are written.
const (
	txnKeyVersion   = 0
	txnValueVersion = 1
)

// write appends the record of what the transaction is to be. Its mutex is held.
func (x *txn) write(d *txnData) (Receipt, error) {
	v := wire.TransactionLogValue{
		ProducerID: d.producerID, PreviousProducerID: d.previousID, NextProducerID: d.nextID, NextProducerEpoch: noEpoch,
		ProducerEpoch: d.epoch, TransactionTimeoutMs: d.timeoutMs, TransactionStatus: int8(d.state),
		TransactionLastUpdateTimestampMs: d.updateMs, TransactionStartTimestampMs: d.startMs, ClientTransactionVersion: d.version,
	}
	if d.state != TxnEmpty {
		v.TransactionPartitions = []wire.TransactionLogValueTopic{}
	}
	for _, tp := range d.partitions {
		if n := len(v.TransactionPartitions); n == 0 || v.TransactionPartitions[n-1].Topic != tp.Topic {
			v.TransactionPartitions = append(v.TransactionPartitions, wire.TransactionLogValueTopic{Topic: tp.Topic})
		}
		at := &v.TransactionPartitions[len(v.TransactionPartitions)-1]
		at.PartitionIDs = append(at.PartitionIDs, tp.Partition)
	}
	version := int16(txnValueVersion)
	if x.ts.cfg.Level() == 0 {
		version = 0
	}
	var rs records
	rs.add(&wire.TransactionLogKey{TransactionalID: x.id}, txnKeyVersion, &v, version)
	return rs.append(x.ts.store, Batch{Timeout: time.Duration(d.timeoutMs) * time.Millisecond})
}

func (rs *records) txnTombstone(id string) {
	rs.add(&wire.TransactionLogKey{TransactionalID: id}, txnKeyVersion, nil, 0)
}

// Load replays the partition's log, after which requests are answered, and completes what was prepared. Records of other
// kinds are skipped. On an error, which tells the record's offset, the coordinator goes on refusing requests and is to be
// closed. A Close while Load runs makes it return ErrLoaded.
func (ts *Transactions) Load(log iter.Seq2[Entry, error]) error {
	ts.mu.Lock()
	if ts.phase != phaseNew {
		ts.mu.Unlock()
		return ErrLoaded
	}
	ts.phase = phaseLoading
	ts.mu.Unlock()
	txns, err := ts.replay(log)
	if err != nil {
		return err
	}
	ts.mu.Lock()
	defer ts.mu.Unlock()
	if ts.phase != phaseLoading {
		return ErrLoaded
	}
	ts.phase = phaseActive
	ts.txns = txns
	ts.armLocked()
	for _, x := range txns {
		if x.state.prepared() {
			x.busy = true // for whoever finds it before it is completed
			ts.wg.Go(x.resume)
		}
	}
	return nil
}

// resume completes a transaction that was prepared when it was loaded.
func (x *txn) resume() {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.state != TxnDead {
		x.complete(x.completed(), false)
	}
}

func (ts *Transactions) replay(log iter.Seq2[Entry, error]) (map[string]*txn, error) {
	txns := make(map[string]*txn)
	for e, err := range log {
		if err != nil {
			return nil, fmt.Errorf("coordinator: reading the log: %w", err)
		}
		if err := ts.apply(txns, &e); err != nil {
			return nil, fmt.Errorf("coordinator: record at offset %d: %w", e.Offset, err)
		}
	}
	return txns, nil
}

func (ts *Transactions) apply(txns map[string]*txn, e *Entry) error {
	if e.Marker != NoMarker {
		return nil
	}
	version, key, err := split(e.Key)
	if err != nil || version != txnKeyVersion {
		return err
	}
	var k wire.TransactionLogKey
	if _, err := wire.Decode(key, &k, version); err != nil {
		return fmt.Errorf("key: %w", err)
	}
	delete(txns, k.TransactionalID)
	if e.Value == nil {
		return nil
	}
	var v wire.TransactionLogValue
	if _, err := decodeValue(e.Value, &v); err != nil {
		return err
	}
	if v.TransactionStatus < 0 || int(v.TransactionStatus) >= len(txnStateNames) {
		return fmt.Errorf("value: got state %d, want 0 to %d", v.TransactionStatus, len(txnStateNames)-1)
	}
	x := &txn{ts: ts, id: k.TransactionalID, txnData: txnData{
		producerID: v.ProducerID, previousID: v.PreviousProducerID, nextID: v.NextProducerID,
		epoch: v.ProducerEpoch, lastEpoch: noEpoch, timeoutMs: v.TransactionTimeoutMs, state: TxnState(v.TransactionStatus),
		startMs: v.TransactionStartTimestampMs, updateMs: v.TransactionLastUpdateTimestampMs, version: v.ClientTransactionVersion,
	}}
	for i := range v.TransactionPartitions {
		t := &v.TransactionPartitions[i]
		for _, p := range t.PartitionIDs {
			x.partitions = append(x.partitions, TopicPartition{t.Topic, p})
		}
	}
	x.partitions = x.with(nil)
	txns[x.id] = x
	return nil
}

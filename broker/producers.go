package broker

import (
	"maps"
	"time"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// remembered is how many of a producer's last batches are kept to recognise
// one that is sent again; a client has at most as many in flight (KIP-98).
const remembered = 5

// Values that stand for none.
const (
	noEpoch            = -1 // of a producer that has appended nothing
	noCoordinatorEpoch = -1 // of one that no marker came for
	noTransaction      = -1 // the offset where it begins
	noTxnVersion       = -1 // of a marker that Kafka trips over
)

// producers are the idempotent producers that a partition knows, and what it
// knows of their transactions. The zero value knows none. Guarded by partition.mu.
type producers struct {
	byID  map[int64]*producer
	first map[int64]firstBatch // that is awaited, of a transaction that has nothing here yet
	txns  transactions
}

// firstBatch is the one with the lowest sequence of those that a producer sent and that
// needed its coordinator's leave. Until it is here no later one is taken: should it have
// been refused, and be sent again, it would come too late (KIP-890).
type firstBatch struct {
	epoch    int16
	sequence int32
	at       time.Time // when it was first heard of
}

type producer struct {
	epoch            int16
	coordinatorEpoch int32                     // of the last marker
	txnStart         int64                     // where its open transaction begins
	lastTimestamp    int64                     // ms, of the last batch or marker
	markers          uint32                    // how many came
	last             [remembered]appendedBatch // a ring
	next             int                       // the ring's next place
	count            int                       // how many places are used
}

// unknownProducer is one that the partition, or its log, has forgotten or never met.
var unknownProducer = producer{epoch: noEpoch, coordinatorEpoch: noCoordinatorEpoch, txnStart: noTransaction, lastTimestamp: record.NoTimestamp}

// appendedBatch is a batch as it was stored.
type appendedBatch struct {
	firstSequence, lastSequence int32
	firstOffset, lastOffset     int64
	maxTimestamp                int64
}

// lastBatch is the last one that was stored; without one its sequence and its
// timestamp are -1.
func (p *producer) lastBatch() appendedBatch {
	if p.count == 0 {
		return appendedBatch{firstSequence: -1, lastSequence: -1, lastOffset: -1, maxTimestamp: record.NoTimestamp}
	}
	return p.last[(p.next+remembered-1)%remembered]
}

// duplicate finds the batch that h repeats.
func (p *producer) duplicate(h *record.Header) (appendedBatch, bool) {
	if p.epoch != h.ProducerEpoch {
		return appendedBatch{}, false
	}
	for i := range p.count {
		b := p.last[(p.next+remembered-1-i)%remembered]
		if b.firstSequence == h.BaseSequence && b.lastSequence == h.LastSequence() {
			return b, true
		}
	}
	return appendedBatch{}, false
}

// inEpoch makes epoch the producer's; another one begins without batches.
func (p *producer) inEpoch(epoch int16) {
	if p.epoch != epoch {
		p.epoch, p.next, p.count = epoch, 0, 0
	}
}

// find gives what is known of a producer, for reading.
func (ps *producers) find(id int64) *producer {
	if p := ps.byID[id]; p != nil {
		return p
	}
	return &unknownProducer
}

// entry gives what is known of a producer, for writing.
func (ps *producers) entry(id int64) *producer {
	p := ps.byID[id]
	if p == nil {
		if ps.byID == nil {
			ps.byID = make(map[int64]*producer)
		}
		p = new(producer)
		*p = unknownProducer
		ps.byID[id] = p
	}
	return p
}

// check says whether a batch of data may be appended at offset: it returns the batch
// that h repeats, or an error that is INVALID_PRODUCER_EPOCH,
// OUT_OF_ORDER_SEQUENCE_NUMBER, UNKNOWN_PRODUCER_ID or, for what does not belong to
// the transaction that is open, INVALID_TXN_STATE.
func (ps *producers) check(h *record.Header, origin log.Origin, offset int64, where *partition, age *producerAge) (dup *appendedBatch, err error) {
	if !h.HasProducerID() {
		return nil, nil
	}
	p := ps.find(h.ProducerID)
	client := origin == log.OriginClient
	if client {
		if b, ok := p.duplicate(h); ok {
			return &b, nil
		}
	}
	if client || !age.trustsCoordinators {
		err = p.checkEpoch(h.ProducerID, h.ProducerEpoch, offset, where)
	}
	if first, ok := ps.first[h.ProducerID]; err == nil && client && ok && h.BaseSequence > first.sequence {
		err = fail(wire.ErrOutOfOrderSequenceNumber, "Out of order sequence number for producer %d at offset %d in partition %s: %d (incoming seq. number), %d (earliest seen sequence)",
			h.ProducerID, offset, where, h.BaseSequence, first.sequence)
	}
	if err == nil && client {
		err = p.checkSequence(h, offset, where, age)
	}
	if err == nil && p.txnStart != noTransaction && !h.Transactional() {
		err = fail(wire.ErrInvalidTxnState, "Expected transactional write from producer %d at offset %d in partition %s", h.ProducerID, offset, where)
	}
	return nil, err
}

func (p *producer) checkEpoch(id int64, epoch int16, offset int64, where *partition) error {
	if epoch >= p.epoch {
		return nil
	}
	return fail(wire.ErrInvalidProducerEpoch, "Epoch of producer %d at offset %d in %s is %d, which is smaller than the last seen epoch %d", id, offset, where, epoch, p.epoch)
}

func (p *producer) checkSequence(h *record.Header, offset int64, where *partition, age *producerAge) error {
	last := p.lastBatch().lastSequence
	switch {
	case p.epoch == noEpoch && !age.wantsFirst:
		return nil // any sequence will do
	case h.ProducerEpoch != p.epoch && h.BaseSequence == 0:
		return nil
	case h.ProducerEpoch != p.epoch && p.epoch == noEpoch:
		return wire.ErrUnknownProducerID
	case h.ProducerEpoch != p.epoch:
		return fail(wire.ErrOutOfOrderSequenceNumber, "Invalid sequence number for new epoch of producer %d at offset %d in partition %s: %d (request epoch), %d (seq. number), %d (current producer epoch)",
			h.ProducerID, offset, where, h.ProducerEpoch, h.BaseSequence, p.epoch)
	case p.count == 0 && age.unknownAfterMarker && h.BaseSequence != 0:
		return wire.ErrUnknownProducerID
	case h.BaseSequence != nextSequence(last):
		return fail(wire.ErrOutOfOrderSequenceNumber, "Out of order sequence number for producer %d at offset %d in partition %s: %d (incoming seq. number), %d (current end sequence number)",
			h.ProducerID, offset, where, h.BaseSequence, last)
	}
	return nil
}

// nextSequence is the sequence number after last; they wrap to 0.
func nextSequence(last int32) int32 {
	if last == 1<<31-1 {
		return 0
	}
	return last + 1
}

// checkMarker says whether a marker may be appended at offset: the error is
// INVALID_PRODUCER_EPOCH or TRANSACTION_COORDINATOR_FENCED.
func (ps *producers) checkMarker(m *endMarker, offset int64, where *partition, age *producerAge) error {
	if m.producerID < 0 {
		return nil
	}
	p := ps.find(m.producerID)
	err := p.checkEpoch(m.producerID, m.producerEpoch, offset, where)
	switch {
	case err != nil:
		return err
	case m.txnVersion == noTxnVersion:
		return wire.ErrUnknownServerError
	case m.txnVersion >= 2 && !p.bumpedBy(m, age):
		return fail(wire.ErrInvalidProducerEpoch, "Epoch of producer %d at offset %d in %s is %d, which is not larger than the last seen epoch %d, as transaction version %d wants it",
			m.producerID, offset, where, m.producerEpoch, p.epoch, m.txnVersion)
	case p.coordinatorEpoch > m.coordinatorEpoch:
		return fail(wire.ErrTransactionCoordinatorFenced, "Invalid coordinator epoch for producerId %d at offset %d in partition %s: %d (zombie), %d (current)",
			m.producerID, offset, where, m.coordinatorEpoch, p.coordinatorEpoch)
	}
	return nil
}

// bumpedBy reports whether a marker, whose epoch is not older, bumps the producer's, as
// it does with transaction version 2 (KIP-890); or is one that has ended its transaction
// already and is written again.
func (p *producer) bumpedBy(m *endMarker, age *producerAge) bool {
	return m.producerEpoch > p.epoch || p.txnStart == noTransaction || m.producerEpoch == lastProducerEpoch && age.keepsLastEpoch
}

// lastProducerEpoch is the one that cannot be bumped.
const lastProducerEpoch = 1<<15 - 1

// awaitFirst takes into account that a producer sent a batch that nothing of its
// transaction came before.
func (ps *producers) awaitFirst(by coordinator.Producer, sequence int32, now time.Time) {
	known, ok := ps.first[by.ID]
	switch {
	case !ok:
		if ps.first == nil {
			ps.first = make(map[int64]firstBatch)
		}
		known = firstBatch{epoch: by.Epoch, sequence: sequence, at: now}
	case by.Epoch > known.epoch:
		known.epoch, known.sequence = by.Epoch, sequence
	case by.Epoch == known.epoch:
		known.sequence = min(known.sequence, sequence)
	}
	ps.first[by.ID] = known
}

// appended remembers a batch of data that was stored at first to last.
func (ps *producers) appended(h *record.Header, first, last int64) {
	if !h.HasProducerID() {
		return
	}
	delete(ps.first, h.ProducerID)
	p := ps.entry(h.ProducerID)
	p.inEpoch(h.ProducerEpoch)
	p.last[p.next] = appendedBatch{h.BaseSequence, h.LastSequence(), first, last, h.MaxTimestamp}
	p.next = (p.next + 1) % remembered
	p.count = min(p.count+1, remembered)
	p.lastTimestamp = h.MaxTimestamp
	if h.Transactional() && p.txnStart == noTransaction {
		p.txnStart = first
		ps.txns.begin(h.ProducerID, first)
	}
}

// ended takes a marker into account that was stored at offset at a time in ms.
func (ps *producers) ended(m *endMarker, offset, timestamp int64, age *producerAge) {
	if m.producerID < 0 {
		return
	}
	delete(ps.first, m.producerID)
	p := ps.entry(m.producerID)
	p.inEpoch(m.producerEpoch)
	p.coordinatorEpoch, p.lastTimestamp = m.coordinatorEpoch, timestamp
	p.markers++
	first := p.txnStart
	p.txnStart = noTransaction
	switch {
	case first != noTransaction:
		ps.txns.end(m.producerID, first, offset, !m.commit)
	case age.emptyTransactions:
		ps.txns.end(m.producerID, offset, offset, !m.commit)
	}
}

// loaded takes a batch into account that is in the log already.
func (ps *producers) loaded(batch []byte, age *producerAge) error {
	h, err := record.ParseHeader(batch)
	if err != nil || !h.HasProducerID() {
		return err
	}
	if !h.Control() {
		ps.appended(&h, h.BaseOffset, h.LastOffset())
		return nil
	}
	m, ok, err := record.ParseMarkerBatch(batch)
	if ok { // else a compaction has emptied it, with the transaction
		ps.ended(&endMarker{producerID: m.ProducerID, producerEpoch: m.ProducerEpoch, coordinatorEpoch: m.CoordinatorEpoch, commit: m.Commit}, m.Offset, m.Timestamp, age)
	}
	return err
}

// startsAt takes into account that the log starts at an offset.
func (ps *producers) startsAt(start int64, age *producerAge) {
	ps.txns.dropAborted(func(a abortedTxn) bool { return a.last < start })
	if !age.followsLog {
		return
	}
	for id, p := range ps.byID {
		if p.lastBatch().lastOffset < start {
			delete(ps.byID, id)
		}
	}
	ps.txns.forget(func(o openTxn) bool { return ps.byID[o.producerID] == nil })
}

// expire forgets the producers that have written nothing since before, and have no
// transaction open.
func (ps *producers) expire(before time.Time, age *producerAge) {
	for id, p := range ps.byID {
		last := p.lastTimestamp
		if age.batchTimes {
			last = p.lastBatch().maxTimestamp
		}
		if p.txnStart == noTransaction && last <= before.UnixMilli() {
			delete(ps.byID, id)
		}
	}
	maps.DeleteFunc(ps.first, func(_ int64, f firstBatch) bool { return !f.at.After(before) })
}

// lastRecords is the last that each producer wrote, for a compaction.
func (ps *producers) lastRecords() map[int64]log.LastRecord {
	all := make(map[int64]log.LastRecord, len(ps.byID))
	for id, p := range ps.byID {
		all[id] = log.LastRecord{Offset: p.lastBatch().lastOffset, Epoch: p.epoch}
	}
	return all
}

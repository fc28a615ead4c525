package broker

import (
	"time"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// remembered is how many of a producer's last batches are kept to recognise
// one that is sent again; a client has at most as many in flight (KIP-98).
const remembered = 5

// noEpoch is the producer epoch of an entry that has appended nothing.
const noEpoch = -1

// producers are the idempotent producers that a partition knows. The zero
// value knows none. Guarded by partition.mu.
type producers struct{ byID map[int64]*producer }

type producer struct {
	epoch int16
	last  [remembered]appendedBatch // a ring
	next  int                       // the ring's next place
	count int                       // how many places are used
	used  time.Time                 // of the last append, for producer.id.expiration.ms
}

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
		return appendedBatch{firstSequence: -1, lastSequence: -1, maxTimestamp: record.NoTimestamp}
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

// check says whether h may be appended at offset: it returns the batch that h
// repeats, or an error that is INVALID_PRODUCER_EPOCH,
// OUT_OF_ORDER_SEQUENCE_NUMBER or, with wantsFirst, UNKNOWN_PRODUCER_ID.
func (ps *producers) check(h *record.Header, offset int64, where *partition, wantsFirst bool) (dup *appendedBatch, err error) {
	if h.ProducerID < 0 {
		return nil, nil
	}
	p := ps.byID[h.ProducerID]
	if p == nil {
		p = &producer{epoch: noEpoch} // which the log may have forgotten
	}
	if b, ok := p.duplicate(h); ok {
		return &b, nil
	}
	if h.ProducerEpoch < p.epoch {
		return nil, fail(wire.ErrInvalidProducerEpoch, "Epoch of producer %d at offset %d in %s is %d, which is smaller than the last seen epoch %d",
			h.ProducerID, offset, where, h.ProducerEpoch, p.epoch)
	}
	switch {
	case p.epoch == noEpoch && !wantsFirst:
		return nil, nil // any sequence will do
	case h.ProducerEpoch > p.epoch && h.BaseSequence == 0:
		return nil, nil
	case h.ProducerEpoch > p.epoch && p.epoch == noEpoch:
		return nil, wire.ErrUnknownProducerID
	case h.ProducerEpoch > p.epoch:
		return nil, fail(wire.ErrOutOfOrderSequenceNumber, "Invalid sequence number for new epoch of producer %d at offset %d in partition %s: %d (request epoch), %d (seq. number), %d (current producer epoch)",
			h.ProducerID, offset, where, h.ProducerEpoch, h.BaseSequence, p.epoch)
	}
	last := p.lastBatch().lastSequence
	if h.BaseSequence != nextSequence(last) {
		return nil, fail(wire.ErrOutOfOrderSequenceNumber, "Out of order sequence number for producer %d at offset %d in partition %s: %d (incoming seq. number), %d (current end sequence number)",
			h.ProducerID, offset, where, h.BaseSequence, last)
	}
	return nil, nil
}

// nextSequence is the sequence number after last; they wrap to 0.
func nextSequence(last int32) int32 {
	if last == 1<<31-1 {
		return 0
	}
	return last + 1
}

// appended remembers a batch that was stored at first to last.
func (ps *producers) appended(h *record.Header, first, last int64, now time.Time) {
	if h.ProducerID < 0 {
		return
	}
	p := ps.byID[h.ProducerID]
	if p == nil {
		if ps.byID == nil {
			ps.byID = make(map[int64]*producer)
		}
		p = &producer{epoch: noEpoch}
		ps.byID[h.ProducerID] = p
	}
	if p.epoch != h.ProducerEpoch {
		p.epoch, p.next, p.count = h.ProducerEpoch, 0, 0
	}
	p.used = now
	if h.Control() {
		return
	}
	p.last[p.next] = appendedBatch{h.BaseSequence, h.LastSequence(), first, last, h.MaxTimestamp}
	p.next = (p.next + 1) % remembered
	p.count = min(p.count+1, remembered)
}

// forget forgets the producers that have nothing stored from offset start on.
func (ps *producers) forget(start int64) {
	for id, p := range ps.byID {
		if p.count == 0 || p.lastBatch().lastOffset < start {
			delete(ps.byID, id)
		}
	}
}

// expire forgets the producers that have not appended since before.
func (ps *producers) expire(before time.Time) {
	for id, p := range ps.byID {
		if p.used.Before(before) {
			delete(ps.byID, id)
		}
	}
}

// lastRecords is the last that each producer wrote, for a compaction.
func (ps *producers) lastRecords() map[int64]log.LastRecord {
	all := make(map[int64]log.LastRecord, len(ps.byID))
	for id, p := range ps.byID {
		last := log.LastRecord{Offset: -1, Epoch: p.epoch}
		if p.count > 0 {
			last.Offset = p.last[(p.next+remembered-1)%remembered].lastOffset
		}
		all[id] = last
	}
	return all
}

package broker

import (
	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
)

// A partition's producers and transactions: partition.go appends their batches, here
// is what they are held against, and how it comes back from the log.

// checkProducersLocked checks each batch against what is known of its producer. It
// returns the batch that was stored before, if one is sent again.
func (p *partition) checkProducersLocked(batches *log.Batches, q *appendRequest) (dup *appendedBatch, err error) {
	end, age := p.log.LogEndOffset(), &p.cluster.dialect.age.producers
	if q.marker != nil {
		return nil, p.producers.checkMarker(q.marker, end, p, age)
	}
	if q.admitted != nil && !q.admitted.holds(p.producers.find(q.admitted.producerID)) {
		return nil, fail(wire.ErrInvalidTxnState, "Record was not part of an ongoing transaction")
	}
	for i := range batches.Len() {
		dup, err = p.producers.check(batches.Header(i), q.origin, end, p, age)
		if dup != nil || err != nil {
			return dup, err
		}
	}
	return nil, nil
}

// lastStableOffset is the end of what is decided: below it lies no record of a
// transaction that is open, or whose marker the high watermark has not passed.
func (p *partition) lastStableOffset() int64 {
	return p.producers.txns.stable(p.log.HighWatermark())
}

// loadProducers finds out from the log what its producers have written: after it
// was opened, or truncated.
func (p *partition) loadProducers() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	age := &p.cluster.dialect.age.producers
	p.producers.byID, p.producers.first = nil, nil
	p.producers.txns.clear()
	for batch, err := range p.batches(p.log.LogStartOffset()) {
		if err == nil {
			err = p.producers.loaded(batch, age)
		}
		if err != nil {
			return err
		}
	}
	p.producers.txns.replicated(p.log.HighWatermark())
	p.producers.txns.raiseFloor(p.stableFloor())
	return nil
}

// startsAtLocked takes into account that records were deleted up to the log's start, if
// that is another one than it was.
func (p *partition) startsAtLocked(was int64) {
	if p.log.LogStartOffset() == was {
		return
	}
	p.producers.startsAt(p.log.LogStartOffset(), &p.cluster.dialect.age.producers)
	p.producers.txns.raiseFloor(p.stableFloor())
}

// stableFloor is the least that the last stable offset can be: where the log starts,
// or the batch that it starts in.
func (p *partition) stableFloor() int64 {
	start := p.log.LogStartOffset()
	if start == 0 || !p.cluster.dialect.age.fetch.stableAtBatch {
		return start
	}
	s, err := p.log.Read(start, p.log.LogEndOffset(), 0, true)
	if err != nil {
		return start
	}
	return s.FirstOffset
}

// asksFor notes how a producer's transaction stands before records of it are appended,
// of which the first has that sequence, and whether its coordinator is to be asked about
// them. The error is that of a producer whose epoch is over.
func (p *partition) asksFor(by coordinator.Producer, sequence int32) (*admitted, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.producers.find(by.ID)
	byEpoch := p.cluster.dialect.age.txns.byEpoch
	if byEpoch && by.Epoch < known.epoch {
		return nil, wire.ErrInvalidProducerEpoch
	}
	begun := known.txnStart != noTransaction && (!byEpoch || by.Epoch == known.epoch)
	if !begun && sequence >= 0 {
		p.producers.awaitFirst(by, sequence, p.cluster.clock.Now())
	}
	return &admitted{producerID: by.ID, markers: known.markers, begun: begun}, nil
}

// expireProducers forgets the producers that have not appended for
// producer.id.expiration.ms.
func (p *partition) expireProducers() {
	p.mu.Lock()
	defer p.mu.Unlock()
	age, idle := &p.cluster.dialect.age.producers, p.cluster.config().ProducerIDExpiration
	if age.sharesExpiration {
		idle = p.cluster.config().TransactionalIDExpiration
	}
	p.producers.expire(p.cluster.clock.Now().Add(-idle), age)
}

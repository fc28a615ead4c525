package broker

import (
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
)

// readCommitted is the isolation level that ends at the last stable offset.
const readCommitted = 1

// Replica ids that are not of a broker.
const (
	debuggingConsumer = -2 // reads as a consumer does, from any replica
	futureReplica     = -3 // a log that is being moved: reads what is not on all replicas yet
)

// read reads every partition once, within the limits, into the results.
func (f *fetch) read() {
	image := f.cluster.image.Load()
	left, first := f.maxBytes, true
	for i := range f.positions {
		r := &f.results[i]
		if r.absent {
			continue
		}
		*r = fetchResult{preferredReplica: -1}
		if err := f.readOne(image, &f.positions[i], r, left, first); err != nil {
			r.err, _ = codeOf(err)
			r.records, r.bytes = nil, 0
		}
		first = first && r.bytes == 0
		left = max(0, left-r.bytes)
	}
}

func (f *fetch) replicaID() int32 {
	if f.version >= 15 {
		return f.q.ReplicaState.ReplicaID
	}
	return f.q.ReplicaID
}

func (f *fetch) readOne(image *image, at *fetchPosition, r *fetchResult, left int, first bool) error {
	t, ok := image.topic(at.name)
	replica := f.replicaID()
	if !ok || t.partition(at.key.index) == nil {
		if replica == debuggingConsumer && f.age.debugsReplicas {
			return wire.ErrReplicaNotAvailable
		}
		return wire.ErrUnknownTopicOrPartition
	}
	if f.version >= firstFetchByID && t.id != at.key.id {
		return wire.ErrInconsistentTopicID
	}
	p := t.partition(at.key.index)
	r.partition = p
	anyReplica := replica == debuggingConsumer || replica < 0 && f.version >= 11
	if err := p.checkReader(f.broker.id, max(at.leaderEpoch, -1), anyReplica); err != nil {
		return err
	}
	if replica >= 0 && !p.hasFollower(replica) {
		if f.age.strangerReplica != wire.NoError {
			return f.age.strangerReplica
		}
		p.watermarks(r)
		return nil // Kafka would rather warn in its log
	}
	if r.preferredReplica = f.preferredReplica(p, at.offset); r.preferredReplica >= 0 {
		p.watermarks(r)
		return nil
	}
	if at.lastEpoch >= 0 {
		d, err := p.divergence(at.lastEpoch, at.offset)
		if err != nil {
			return err
		}
		if r.diverging = d; d != nil {
			p.watermarks(r)
			return nil
		}
	}
	limit, committed := p.log.HighWatermark(), f.q.IsolationLevel == readCommitted
	switch {
	case replica >= 0 || replica == futureReplica:
		limit = p.log.LogEndOffset()
		committed = committed && f.age.tellsReplicas
	case committed:
		limit = p.lastStableOffset()
	}
	if committed {
		r.aborted = []wire.FetchResponseAbortedTransaction{}
	}
	if err := f.readRecords(p, at, r, limit, min(left, int(at.maxBytes)), first); err != nil {
		r.aborted = nil
		return err
	}
	return nil
}

// readRecords reads up to limit, an offset, and maxBytes. Where r asks for aborted
// transactions it gets those that reach what was read.
func (f *fetch) readRecords(p *partition, at *fetchPosition, r *fetchResult, limit int64, maxBytes int, first bool) error {
	looks := f.age.reach.has(at.offset, limit, p.log.LogEndOffset())
	if maxBytes < 0 && looks && at.offset >= p.log.LogStartOffset() {
		return wire.ErrUnknownServerError
	}
	maxBytes = max(maxBytes, 0)
	if p.format() < 2 {
		if err := f.readOld(p, at, r, limit, maxBytes, first); err != nil {
			return err
		}
		p.watermarks(r)
		return nil
	}
	cutFirst := f.version < 3
	s, err := p.read(at.offset, limit, maxBytes, first && !cutFirst)
	if err != nil {
		return err
	}
	p.watermarks(r)
	r.cut, r.older = s.Bytes < s.FirstSize, s.Older
	if at.offset > limit {
		r.older = f.age.hurriesBeyond || !f.waits && p.log.OnOlderSegment(limit, at.offset)
	}
	if txns := &p.producers.txns; looks && r.aborted != nil && txns.anyAborted() {
		upTo, err := p.log.UpperBound(&s, f.age.indexesFirst)
		if err != nil {
			return fetchError(err)
		}
		r.aborted = txns.overlapping(at.offset, upTo)
	}
	if r.cut && !cutFirst {
		r.aborted = nil // as Kafka, which has an empty answer in place of a cut one
		return nil
	}
	r.records, r.bytes = wire.Records(s.Pieces), s.Bytes
	return nil
}

// read returns what lies from the batch that holds offset on, up to limit.
func (p *partition) read(offset, limit int64, maxBytes int, minOneBatch bool) (log.Slice, error) {
	s, err := p.log.ReadCut(offset, limit, maxBytes, minOneBatch)
	if err != nil {
		err = fetchError(err)
	}
	return s, err
}

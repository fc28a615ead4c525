package broker

import (
	"bytes"
	"context"
	"iter"
	"sync"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// groupShards are the group coordinators, of partitions of __consumer_offsets.
type groupShards struct {
	shards[*coordinator.Groups]
	old oldOffsets
}

func newGroupShards(cl *Cluster) *groupShards {
	return &groupShards{shards: newShards(cl, offsetsTopic, func(p *partition) *coordinator.Groups {
		b := cl.config()
		return coordinator.NewGroups(coordinator.Config{
			GroupMinSessionTimeout:      b.GroupMinSessionTimeout,
			GroupMaxSessionTimeout:      b.GroupMaxSessionTimeout,
			GroupInitialRebalanceDelay:  b.GroupInitialRebalanceDelay,
			GroupMaxSize:                int(b.GroupMaxSize),
			OffsetsRetention:            b.OffsetsRetention,
			OffsetsRetentionCheckPeriod: b.OffsetsRetentionCheckInterval,
			OffsetMetadataMaxBytes:      int(b.OffsetMetadataMaxBytes),
			Consumer:                    cl.consumerConfig(b),
			Topics:                      cl.groupTopics,
			Rules:                       cl.dialect.age.groups.rules,
			Random:                      cl.randomSeed,
		}, cl.clock, &coordinatorStore{partition: p, codec: record.Codec(b.OffsetsTopicCompression)})
	})}
}

// leaderChanged unloads the coordinator of a partition that has another leader:
// its groups are loaded again from the log where they are asked for next.
func (s *groupShards) leaderChanged(p *partition) {
	if p.topic == offsetsTopic {
		s.unload(p.index)
	}
}

// topicDeleted forgets the offsets committed for a topic; when it is the
// internal topic itself, the groups.
func (s *groupShards) topicDeleted(t *topic) {
	s.old.forget(t.name)
	if t.name == offsetsTopic {
		s.unloadAll()
		return
	}
	for _, g := range s.all() {
		if err := g.DeleteTopic(t.name, t.id, func(i int32) bool { return t.partition(i) != nil }); err != nil {
			s.cluster.log.Warn("forgetting the offsets of a topic", "topic", t.name, "err", err)
		}
	}
}

// completeTxn tells the coordinator that a partition has, if it is loaded, of the
// marker of a transaction in which offsets may have been committed.
func (s *groupShards) completeTxn(p *partition, m *endMarker) {
	g := s.peek(p)
	if g == nil {
		return
	}
	if code := g.CompleteTxn(m.producerID, m.commit); code != wire.NoError {
		s.cluster.log.Debug("completing a transaction", "partition", p.String(), "producer", m.producerID, "err", code)
	}
}

// coordinatorStore writes a coordinator's records to its partition.
type coordinatorStore struct {
	partition *partition
	codec     record.Codec
}

// Append implements coordinator.Store. The caller holds the lock of a group or a
// transaction, which comes before a partition's.
func (s *coordinatorStore) Append(b coordinator.Batch) (coordinator.Receipt, error) {
	p := s.partition
	now := p.cluster.clock.Now().UnixMilli()
	records := make([]record.Record, len(b.Records))
	for i, r := range b.Records {
		records[i] = record.Record{Timestamp: now, Key: r.Key, Value: r.Value}
	}
	o := record.BatchOptions{Codec: s.codec}
	if b.Transactional {
		o.Transactional = true
		o.Producer = &record.Producer{ID: b.ProducerID, Epoch: b.ProducerEpoch, Sequence: record.NoSequence}
	}
	set, err := record.AppendBatch(nil, o, records)
	if err != nil {
		return coordinator.Receipt{}, err
	}
	ticket, _ := b.Ticket.(*admitted)
	at, err := p.append(appendRequest{set: set, owned: true, acks: -1, broker: p.state.Load().leader, origin: log.OriginCoordinator, admitted: ticket})
	if err != nil {
		code, _ := codeOf(err)
		return coordinator.Receipt{}, code
	}
	receipt := coordinator.Receipt{Offset: at.first}
	if p.log.HighWatermark() <= at.last {
		timeout := b.Timeout
		if timeout == 0 {
			timeout = p.cluster.config().OffsetsCommitTimeout
		}
		receipt.Wait = func(ctx context.Context) error { return p.awaitReplicas(ctx, at.last+1, timeout) }
	}
	return receipt, nil
}

// oldOffsets are the offsets of OffsetCommit and OffsetFetch version 0, which
// brokers of the ZooKeeper age kept in ZooKeeper: apart from the groups'.
type oldOffsets struct {
	mu  sync.Mutex // guards all
	all map[oldOffsetKey]int64
}

type oldOffsetKey struct {
	group, topic string
	partition    int32
}

func (o *oldOffsets) set(k oldOffsetKey, offset int64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.all == nil {
		o.all = make(map[oldOffsetKey]int64)
	}
	o.all[k] = offset
}

func (o *oldOffsets) get(k oldOffsetKey) (int64, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	offset, ok := o.all[k]
	return offset, ok
}

func (o *oldOffsets) forget(topic string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for k := range o.all {
		if k.topic == topic {
			delete(o.all, k)
		}
	}
}

// records reads a partition of __consumer_offsets as a coordinator loads it:
// every record, and the markers that end transactions.
func (p *partition) records() iter.Seq2[coordinator.Entry, error] {
	return func(yield func(coordinator.Entry, error) bool) {
		for b, err := range p.batches(p.log.LogStartOffset()) {
			if err != nil {
				yield(coordinator.Entry{}, err)
				return
			}
			for e, err := range entriesOf(b) {
				if !yield(e, err) || err != nil {
					return
				}
			}
		}
	}
}

// entriesOf turns a batch into what a coordinator loads.
func entriesOf(batch []byte) iter.Seq2[coordinator.Entry, error] {
	return func(yield func(coordinator.Entry, error) bool) {
		h, err := record.ParseHeader(batch)
		if err != nil {
			yield(coordinator.Entry{}, err)
			return
		}
		for r, err := range record.Records(batch) {
			if err != nil {
				yield(coordinator.Entry{}, err)
				return
			}
			e := coordinator.Entry{
				Record: coordinator.Record{Key: bytes.Clone(r.Key), Value: bytes.Clone(r.Value)}, Offset: r.Offset,
				ProducerID: h.ProducerID, Transactional: h.Transactional(),
			}
			if h.Control() {
				e.Marker = markerOf(r.Key)
			}
			if !yield(e, nil) {
				return
			}
		}
	}
}

func markerOf(key []byte) coordinator.Marker {
	kind, err := record.ParseControl(key)
	switch {
	case err != nil:
		return coordinator.NoMarker
	case kind == record.ControlCommit:
		return coordinator.CommitMarker
	case kind == record.ControlAbort:
		return coordinator.AbortMarker
	}
	return coordinator.NoMarker
}

package broker

import (
	"errors"
	"sync"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// txnShards are the transaction coordinators: one for each partition of
// __transaction_state that has been asked for or holds something, loaded from that
// partition's log, on the broker that leads it.
type txnShards struct {
	cluster *Cluster
	mu      sync.Mutex // guards all below; held while a shard loads
	closed  bool
	shards  map[int32]*coordinator.Transactions
}

func newTxnShards(cl *Cluster) *txnShards {
	return &txnShards{cluster: cl, shards: make(map[int32]*coordinator.Transactions)}
}

// transactionVersion is the feature whose level says which protocol coordinators of
// transactions speak among themselves.
const transactionVersion = "transaction.version"

// partitionFor returns the partition that has a transactional id, nil before the
// internal topic is there.
func (s *txnShards) partitionFor(id string) *partition {
	t, ok := s.cluster.image.Load().topic(transactionTopic)
	if !ok {
		return nil
	}
	return t.partition(coordinator.PartitionFor(id, int32(len(t.partitions))))
}

// at returns the coordinator of a transactional id if the given broker has it.
func (s *txnShards) at(broker int32, id string) (*coordinator.Transactions, wire.ErrorCode) {
	p := s.partitionFor(id)
	if p == nil || p.state.Load().leader != broker {
		return nil, wire.ErrNotCoordinator
	}
	return s.shard(p)
}

// shard returns the coordinator of a partition, loaded.
func (s *txnShards) shard(p *partition) (*coordinator.Transactions, wire.ErrorCode) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if ts := s.shards[p.index]; ts != nil {
		return ts, wire.NoError
	}
	if s.closed {
		return nil, wire.ErrNotCoordinator
	}
	b := s.cluster.config()
	ts := coordinator.NewTransactions(coordinator.TxnConfig{
		MaxTimeout:        b.TransactionMaxTimeout,
		IDExpiration:      b.TransactionalIDExpiration,
		AbortCheckPeriod:  b.TransactionAbortInterval,
		RemoveCheckPeriod: b.TransactionRemoveInterval,
		CoordinatorEpoch:  p.state.Load().leaderEpoch,
		NextProducerID:    s.cluster.nextProducerID,
		Level:             func() int16 { return s.cluster.features.Load().of(transactionVersion) },
		Rules:             s.cluster.dialect.age.txns.rules,
	}, s.cluster.clock, &coordinatorStore{partition: p}, txnMarkers{s.cluster})
	if err := ts.Load(p.records()); err != nil {
		s.cluster.log.Error("loading transactions", "partition", p.String(), "err", err)
		ts.Close()
		return nil, wire.ErrUnknownServerError
	}
	if p.isRemoved() { // after the look at the image; topicDeleted comes after removal and so sees what is kept
		ts.Close()
		return nil, wire.ErrNotCoordinator
	}
	s.shards[p.index] = ts
	return ts, wire.NoError
}

// all returns the coordinators of every partition that a broker leads, loaded.
func (s *txnShards) all(broker int32) []*coordinator.Transactions {
	t, ok := s.cluster.image.Load().topic(transactionTopic)
	if !ok {
		return nil
	}
	var all []*coordinator.Transactions
	for _, p := range t.partitions {
		if p.state.Load().leader != broker {
			continue
		}
		if ts, code := s.shard(p); code == wire.NoError {
			all = append(all, ts)
		}
	}
	return all
}

// leaderChanged moves the coordinator of a partition to its new leader, without
// anybody asking for it: transactions time out there, and what was about to end ends.
func (s *txnShards) leaderChanged(p *partition) {
	if p.topic != transactionTopic {
		return
	}
	s.unload(p.index)
	if o := p.log.Offsets(); p.state.Load().leader >= 0 && o.LogEnd > o.LogStart {
		_, _ = s.shard(p) // whose error is logged, and found again by who asks
	}
}

func (s *txnShards) unload(index int32) {
	s.mu.Lock()
	ts := s.shards[index]
	delete(s.shards, index)
	s.mu.Unlock()
	if ts != nil {
		ts.Close()
	}
}

// topicDeleted forgets the transactions when it is the internal topic that is
// deleted. Markers leave out partitions that are gone.
func (s *txnShards) topicDeleted(t *topic) {
	if t.name != transactionTopic {
		return
	}
	for _, p := range t.partitions {
		s.unload(p.index)
	}
}

func (s *txnShards) close() {
	s.mu.Lock()
	s.closed = true
	all := s.shards
	s.shards = nil
	s.mu.Unlock()
	for _, ts := range all {
		ts.Close()
	}
}

// admit asks the coordinator of a transactional id, wherever it is, whether
// partitions are part of the producer's transaction, or with add makes them so
// (KIP-890). Where a code is NoError the records may be appended.
func (s *txnShards) admit(transactionalID string, producerID int64, epoch int16, partitions []coordinator.TopicPartition, add bool) map[coordinator.TopicPartition]wire.ErrorCode {
	codes := make(map[coordinator.TopicPartition]wire.ErrorCode, len(partitions))
	all := func(code wire.ErrorCode) map[coordinator.TopicPartition]wire.ErrorCode {
		for _, tp := range partitions {
			codes[tp] = code
		}
		return codes
	}
	p := s.partitionFor(transactionalID)
	if p == nil || p.state.Load().leader < 0 {
		return all(wire.ErrCoordinatorNotAvailable)
	}
	ts, code := s.shard(p)
	if code != wire.NoError {
		return all(code)
	}
	r := coordinator.TxnRequest{TransactionalID: transactionalID, Producer: coordinator.Producer{ID: producerID, Epoch: epoch}}
	if add {
		return all(ts.AddPartitions(coordinator.AddRequest{TxnRequest: r, Partitions: partitions, EpochBumps: true}))
	}
	for i, code := range ts.VerifyPartitions(r, partitions) {
		codes[partitions[i]] = code
	}
	return codes
}

// txnMarkers writes the markers of transactions.
type txnMarkers struct{ cluster *Cluster }

// Write implements coordinator.Markers. A partition that will never take the marker
// is left out as well: its messages are of an old format, or the producer went on
// without this coordinator.
func (w txnMarkers) Write(m coordinator.EndMarker, partitions []coordinator.TopicPartition) error {
	end := endMarker{producerID: m.ID, producerEpoch: m.Epoch, coordinatorEpoch: m.CoordinatorEpoch, commit: m.Commit}
	if m.EpochBumped {
		end.txnVersion = 2
	}
	var first error
	for i := range partitions {
		err := w.cluster.writeMarkers(end, partitions[i:i+1])
		switch markerCode(err) {
		case wire.ErrInvalidProducerEpoch, wire.ErrTransactionCoordinatorFenced, wire.ErrUnsupportedForMessageFormat:
			w.cluster.log.Warn("marker refused", "partition", partitions[i], "producer", m.ID, "epoch", m.Epoch, "err", err)
		case wire.NoError:
		default:
			first = errors.Join(first, err)
		}
	}
	return first
}

// txnsOf returns the coordinator of a transactional id, if this broker has it.
func (c *call) txnsOf(id string) (*coordinator.Transactions, wire.ErrorCode) {
	return c.cluster.txns.at(c.broker.id, id)
}

// fenced is a code as an older version of an API has it, which knows nothing of
// PRODUCER_FENCED (KIP-588).
func (c *call) fenced(code wire.ErrorCode, knownFrom int16) wire.ErrorCode {
	if code == wire.ErrProducerFenced && c.version < knownFrom {
		return wire.ErrInvalidProducerEpoch
	}
	return code
}

package broker

import (
	"errors"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// transactionVersion is the feature whose level says which protocol coordinators of
// transactions speak among themselves.
const transactionVersion = "transaction.version"

// txnShards are the transaction coordinators, of partitions of __transaction_state.
// One is loaded without being asked for where there is something to end.
type txnShards struct {
	shards[*coordinator.Transactions]
}

func newTxnShards(cl *Cluster) *txnShards {
	return &txnShards{newShards(cl, transactionTopic, func(p *partition) *coordinator.Transactions {
		b := cl.config()
		return coordinator.NewTransactions(coordinator.TxnConfig{
			MaxTimeout:        b.TransactionMaxTimeout,
			IDExpiration:      b.TransactionalIDExpiration,
			AbortCheckPeriod:  b.TransactionAbortInterval,
			RemoveCheckPeriod: b.TransactionRemoveInterval,
			CoordinatorEpoch:  p.state.Load().leaderEpoch,
			NextProducerID:    cl.nextProducerID,
			Level:             func() int16 { return cl.features.Load().of(transactionVersion) },
			Rules:             cl.dialect.age.txns.rules,
		}, cl.clock, &coordinatorStore{partition: p}, txnMarkers{cl})
	})}
}

// leaderChanged moves the coordinator of a partition to its new leader, without
// anybody asking for it: transactions time out there, and what was about to end ends.
func (s *txnShards) leaderChanged(p *partition) {
	if p.topic != transactionTopic {
		return
	}
	s.unload(p.index)
	if o := p.log.Offsets(); p.state.Load().leader >= 0 && o.LogEnd > o.LogStart {
		_, _ = s.load(p) // whose error is logged, and found again by who asks
	}
}

// topicDeleted forgets the transactions when it is the internal topic that is
// deleted. Markers leave out partitions that are gone.
func (s *txnShards) topicDeleted(t *topic) {
	if t.name == transactionTopic {
		s.unloadAll()
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
	ts, code := s.load(p)
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

package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// AddOffsetsToTxn, versions 0 to 4: the partition of __consumer_offsets that a group
// lives on becomes part of a transaction.
//
//	2  PRODUCER_FENCED instead of INVALID_PRODUCER_EPOCH
//	3  flexible
//	4  TRANSACTION_ABORTABLE (KIP-890)

func handleAddOffsetsToTxn(_ context.Context, c *call, q *wire.AddOffsetsToTxnRequest) *wire.AddOffsetsToTxnResponse {
	a := new(wire.AddOffsetsToTxnResponse)
	a.Default()
	r := coordinator.AddRequest{
		TxnRequest: coordinator.TxnRequest{
			TransactionalID: q.TransactionalID, Producer: coordinator.Producer{ID: q.ProducerID, Epoch: q.ProducerEpoch},
		},
		Partitions: []coordinator.TopicPartition{c.cluster.groups.offsetsPartition(q.GroupID)},
	}
	a.ErrorCode = c.fenced(c.addToTxn(r), 2)
	return a
}

// addToTxn makes partitions part of a transaction.
func (c *call) addToTxn(r coordinator.AddRequest) wire.ErrorCode {
	if r.TransactionalID == "" {
		return wire.ErrInvalidRequest
	}
	txns, code := c.txnsOf(r.TransactionalID)
	if code != wire.NoError {
		return code
	}
	return txns.AddPartitions(r)
}

// offsetsPartition is where a group lives, or will when the internal topic is there.
func (s *groupShards) offsetsPartition(group string) coordinator.TopicPartition {
	n := s.cluster.config().OffsetsTopicPartitions
	if t, ok := s.cluster.image.Load().topic(offsetsTopic); ok {
		n = int32(len(t.partitions))
	}
	return coordinator.TopicPartition{Topic: offsetsTopic, Partition: coordinator.PartitionFor(group, n)}
}

package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// AddPartitionsToTxn, versions 0 to 5.
//
//	2  PRODUCER_FENCED instead of INVALID_PRODUCER_EPOCH
//	3  flexible
//	4  what brokers send: several transactions, also to verify only (KIP-890)
//	5  TRANSACTION_ABORTABLE (KIP-890)
//
// One partition that may not be added, and none is. Kafka never answers a request of
// version 4 or later that has no transaction; here it has an answer without any.

func handleAddPartitionsToTxn(_ context.Context, c *call, q *wire.AddPartitionsToTxnRequest) *wire.AddPartitionsToTxnResponse {
	a := new(wire.AddPartitionsToTxnResponse)
	a.Default()
	if c.version >= 4 {
		for i := range q.Transactions {
			t := &q.Transactions[i]
			a.ResultsByTransaction = append(a.ResultsByTransaction, wire.AddPartitionsToTxnResponseTransaction{
				TransactionalID: t.TransactionalID, TopicResults: c.addPartitions(t),
			})
		}
		return a
	}
	a.ResultsByTopicV3AndBelow = c.addPartitions(&wire.AddPartitionsToTxnRequestTransaction{
		TransactionalID: q.V3AndBelowTransactionalID, ProducerID: q.V3AndBelowProducerID, ProducerEpoch: q.V3AndBelowProducerEpoch,
		Topics: q.V3AndBelowTopics,
	})
	return a
}

// addPartitions deals with one transaction.
func (c *call) addPartitions(t *wire.AddPartitionsToTxnRequestTransaction) []wire.AddPartitionsToTxnResponseTopic {
	image := c.cluster.image.Load()
	var all []coordinator.TopicPartition
	refused := make(map[coordinator.TopicPartition]wire.ErrorCode)
	for i := range t.Topics {
		for _, index := range t.Topics[i].Partitions {
			tp := coordinator.TopicPartition{Topic: t.Topics[i].Name, Partition: index}
			all = append(all, tp)
			if code := c.mayAdd(image, tp); code != wire.NoError {
				refused[tp] = code
			}
		}
	}
	if len(refused) > 0 {
		for _, tp := range all {
			if _, known := refused[tp]; !known {
				refused[tp] = wire.ErrOperationNotAttempted
			}
		}
		return addedTopics(t.Topics, true, func(tp coordinator.TopicPartition) wire.ErrorCode { return refused[tp] })
	}
	r := coordinator.TxnRequest{TransactionalID: t.TransactionalID, Producer: coordinator.Producer{ID: t.ProducerID, Epoch: t.ProducerEpoch}}
	if t.VerifyOnly {
		codes := c.verify(r, all)
		return addedTopics(t.Topics, true, func(tp coordinator.TopicPartition) wire.ErrorCode { return codes[tp] })
	}
	code := c.fenced(c.addToTxn(coordinator.AddRequest{TxnRequest: r, Partitions: all, EpochBumps: c.version >= 4}), 2)
	return addedTopics(t.Topics, c.cluster.dialect.age.txns.once, func(coordinator.TopicPartition) wire.ErrorCode { return code })
}

// mayAdd tells whether a partition may be part of a transaction.
func (c *call) mayAdd(image *image, tp coordinator.TopicPartition) wire.ErrorCode {
	if isInternal(tp.Topic) && c.version < 4 {
		return wire.ErrTopicAuthorizationFailed
	}
	t, ok := image.topic(tp.Topic)
	if !ok || t.partition(tp.Partition) == nil && !c.cluster.dialect.age.groups.topicIsEnough {
		return wire.ErrUnknownTopicOrPartition
	}
	return wire.NoError
}

func (c *call) verify(r coordinator.TxnRequest, all []coordinator.TopicPartition) map[coordinator.TopicPartition]wire.ErrorCode {
	code := wire.ErrInvalidRequest
	var txns *coordinator.Transactions
	if r.TransactionalID != "" {
		txns, code = c.txnsOf(r.TransactionalID)
	}
	codes := make(map[coordinator.TopicPartition]wire.ErrorCode, len(all))
	for _, tp := range all {
		codes[tp] = code
	}
	if code == wire.NoError {
		for i, code := range txns.VerifyPartitions(r, all) {
			codes[all[i]] = code
		}
	}
	return codes
}

// addedTopics has a result for each partition that was named, or only one where it
// was named twice.
func addedTopics(topics []wire.AddPartitionsToTxnRequestTopic, once bool, code func(coordinator.TopicPartition) wire.ErrorCode) []wire.AddPartitionsToTxnResponseTopic {
	results := make([]wire.AddPartitionsToTxnResponseTopic, 0, len(topics))
	seen := make(map[coordinator.TopicPartition]bool)
	at := make(map[string]int)
	for i := range topics {
		t := &topics[i]
		n, known := at[t.Name]
		if !known || !once {
			if once && len(t.Partitions) == 0 {
				continue
			}
			n = len(results)
			at[t.Name] = n
			results = append(results, wire.AddPartitionsToTxnResponseTopic{Name: t.Name})
		}
		for _, index := range t.Partitions {
			tp := coordinator.TopicPartition{Topic: t.Name, Partition: index}
			if once && seen[tp] {
				continue
			}
			seen[tp] = true
			results[n].ResultsByPartition = append(results[n].ResultsByPartition, wire.AddPartitionsToTxnResponsePartition{PartitionIndex: index, PartitionErrorCode: code(tp)})
		}
	}
	return results
}

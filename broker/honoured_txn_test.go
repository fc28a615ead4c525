package broker_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// What the proofs of the keys about transactions look at.

const txnID = "till"

// beginTxn makes the client a producer with a transaction that has a partition, and
// returns its id.
func (l *looker) beginTxn(timeout time.Duration) int64 {
	p := l.initTxn(timeout)
	require.Equal(l.t, wire.NoError, p.ErrorCode)
	q := wire.NewRequest(wire.KeyAddPartitionsToTxn).(*wire.AddPartitionsToTxnRequest)
	q.V3AndBelowTransactionalID, q.V3AndBelowProducerID = txnID, p.ProducerID
	q.V3AndBelowTopics = []wire.AddPartitionsToTxnRequestTopic{{Name: l.topic, Partitions: []int32{0}}}
	a := ask[*wire.AddPartitionsToTxnResponse](l.client, q, 3)
	require.Equal(l.t, wire.NoError, a.ResultsByTopicV3AndBelow[0].ResultsByPartition[0].PartitionErrorCode)
	return p.ProducerID
}

func (l *looker) initTxn(timeout time.Duration) *wire.InitProducerIdResponse {
	f := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	f.Key, f.KeyType = txnID, 1
	require.Equal(l.t, wire.NoError, ask[*wire.FindCoordinatorResponse](l.client, f, 3).ErrorCode)
	q := wire.NewRequest(wire.KeyInitProducerId).(*wire.InitProducerIdRequest)
	id := txnID
	q.TransactionalID, q.TransactionTimeoutMs = &id, int32(timeout.Milliseconds())
	return ask[*wire.InitProducerIdResponse](l.client, q, 4)
}

// noteTxn notes the state of the transaction, over a new connection: the first has
// been idle.
func (l *looker) noteTxn() {
	q := wire.NewRequest(wire.KeyDescribeTransactions).(*wire.DescribeTransactionsRequest)
	q.TransactionalIDs = []string{txnID}
	a := ask[*wire.DescribeTransactionsResponse](newClient(l.t, l.Cluster), q, 0).TransactionStates[0]
	l.note("%s%s", name(a.ErrorCode), a.TransactionState)
}

func lookAtTxnTimeout(_ *testing.T, l *looker) { l.note("%s", name(l.initTxn(time.Minute).ErrorCode)) }

func lookAtLateTxn(_ *testing.T, l *looker) {
	l.beginTxn(2 * time.Second)
	l.clock.Advance(5 * time.Second)
	l.noteTxn()
}

func lookAtOldTxnID(wait time.Duration) func(*testing.T, *looker) {
	return func(_ *testing.T, l *looker) {
		require.Equal(l.t, wire.NoError, l.initTxn(time.Minute).ErrorCode)
		l.clock.Advance(wait)
		l.noteTxn()
	}
}

func lookAtUnverified(_ *testing.T, l *looker) {
	p := l.initTxn(time.Minute)
	q := wire.NewRequest(wire.KeyProduce).(*wire.ProduceRequest)
	id := txnID
	q.TransactionalID, q.Acks, q.TimeoutMs = &id, -1, 1000
	set := l.batch(record.BatchOptions{Producer: &record.Producer{ID: p.ProducerID}, Transactional: true}, l.now(), nil)
	q.TopicData = []wire.ProduceRequestTopic{{Name: l.topic, PartitionData: []wire.ProduceRequestPartition{{Records: [][]byte{set}}}}}
	l.note("%s", name(ask[*wire.ProduceResponse](l.client, q, 8).Responses[0].PartitionResponses[0].ErrorCode))
}

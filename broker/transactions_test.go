package broker

import (
	"net"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// A cluster with a transaction that is open, on two brokers, of which the first
// coordinates it.
type openTxnTest struct {
	*testing.T
	cl            *Cluster
	first, second net.Conn
	producer      coordinator.Producer
}

const tillID = "till"

func beginTest(t *testing.T, c Config) *openTxnTest {
	c.Brokers = 2
	c.Topics = []TopicSpec{{Name: "orders", Partitions: 1}}
	if c.Properties == nil {
		c.Properties = map[string]string{"transaction.state.log.replication.factor": "1"}
	}
	c.Properties["transaction.state.log.num.partitions"] = "1"
	x := &openTxnTest{T: t, cl: startTest(t, c)}
	_, err := x.cl.autoCreate(transactionTopic)
	require.NoError(t, err)
	x.first, x.second = dialTo(t, x.cl.Addrs()[0]), dialTo(t, x.cl.Addrs()[1])
	q := wire.NewInitProducerIdRequest()
	id := tillID
	q.TransactionalID, q.TransactionTimeoutMs = &id, 60_000
	a := ask(t, x.first, q, 4).(*wire.InitProducerIdResponse)
	require.Equal(t, wire.NoError, a.ErrorCode)
	x.producer = coordinator.Producer{ID: a.ProducerID, Epoch: a.ProducerEpoch}
	require.Equal(t, wire.NoError, x.add(x.first))
	return x
}

func (x *openTxnTest) add(nc net.Conn) wire.ErrorCode {
	q := new(wire.AddPartitionsToTxnRequest)
	q.V3AndBelowTransactionalID, q.V3AndBelowProducerID, q.V3AndBelowProducerEpoch = tillID, x.producer.ID, x.producer.Epoch
	q.V3AndBelowTopics = []wire.AddPartitionsToTxnRequestTopic{{Name: "orders", Partitions: []int32{0}}}
	return ask(x, nc, q, 3).(*wire.AddPartitionsToTxnResponse).ResultsByTopicV3AndBelow[0].ResultsByPartition[0].PartitionErrorCode
}

func (x *openTxnTest) endOf(commit bool) *wire.EndTxnRequest {
	return &wire.EndTxnRequest{TransactionalID: tillID, ProducerID: x.producer.ID, ProducerEpoch: x.producer.Epoch, Committed: commit}
}

func (x *openTxnTest) end(nc net.Conn) wire.ErrorCode {
	return ask(x, nc, x.endOf(true), 4).(*wire.EndTxnResponse).ErrorCode
}

// state is what a broker tells of the transaction: its state or an error.
func (x *openTxnTest) state(nc net.Conn) string {
	a := ask(x, nc, &wire.DescribeTransactionsRequest{TransactionalIDs: []string{tillID}}, 0).(*wire.DescribeTransactionsResponse).TransactionStates[0]
	if a.ErrorCode != wire.NoError {
		return a.ErrorCode.Name()
	}
	return a.TransactionState
}

func (x *openTxnTest) orders() *partition { return x.cl.image.Load().partition("orders", 0) }

// A transaction goes where the leader of its partition of __transaction_state goes.
func TestTransactionMoves(t *testing.T) {
	x := beginTest(t, Config{})
	produceTxn(t, x.orders(), x.producer.ID, 0, "tea")
	require.Equal(t, "NOT_COORDINATOR", x.state(x.second))
	require.NoError(t, x.cl.reassign(transactionTopic, 0, []int32{2}, false))
	require.Equal(t, "NOT_COORDINATOR", x.state(x.first))
	require.Equal(t, wire.ErrNotCoordinator, x.add(x.first))
	require.Equal(t, wire.ErrNotCoordinator, x.end(x.first))
	require.Equal(t, "Ongoing", x.state(x.second))
	require.Equal(t, wire.NoError, x.end(x.second))
	require.Equal(t, "CompleteCommit", x.state(x.second))
	require.Equal(t, int64(2), x.orders().lastStableOffset())
}

// Where a partition has no leader the end of a transaction waits for one, whichever
// broker coordinates it by then.
func TestTransactionEndsAfterItMoved(t *testing.T) {
	x := beginTest(t, Config{})
	produceTxn(t, x.orders(), x.producer.ID, 0, "tea")
	x.orders().elect(-1)
	require.Equal(t, wire.NoError, x.end(x.first))
	require.Equal(t, "PrepareCommit", x.state(x.first))
	require.Equal(t, wire.ErrConcurrentTransactions, x.add(x.first))
	require.NoError(t, x.cl.reassign(transactionTopic, 0, []int32{2}, false))
	require.Equal(t, "PrepareCommit", x.state(x.second))
	x.orders().elect(1)
	require.True(t, eventually(func() bool { return x.state(x.second) == "CompleteCommit" }))
	require.Equal(t, int64(2), x.orders().lastStableOffset())
}

// A transaction that takes too long is aborted by the broker that its coordinator
// moved to, though nobody asks for it there.
func TestTransactionTimesOutAfterItMoved(t *testing.T) {
	x := beginTest(t, Config{Properties: map[string]string{
		"transaction.state.log.replication.factor": "1", "transaction.abort.timed.out.transaction.cleanup.interval.ms": "10",
	}})
	q := wire.NewInitProducerIdRequest()
	id := tillID
	q.TransactionalID, q.TransactionTimeoutMs = &id, 50
	require.Equal(t, wire.ErrConcurrentTransactions, ask(t, x.first, q, 4).(*wire.InitProducerIdResponse).ErrorCode)
	a := ask(t, x.first, q, 4).(*wire.InitProducerIdResponse)
	require.Equal(t, wire.NoError, a.ErrorCode)
	x.producer = coordinator.Producer{ID: a.ProducerID, Epoch: a.ProducerEpoch}
	require.Equal(t, wire.NoError, x.add(x.first))
	_, err := x.orders().append(appendRequest{set: txnBatch(t, a.ProducerID, a.ProducerEpoch, 0, "tea"), owned: true, acks: -1, broker: x.orders().state.Load().leader})
	require.NoError(t, err)
	end := x.orders().log.LogEndOffset()
	require.NoError(t, x.cl.reassign(transactionTopic, 0, []int32{2}, false))
	require.True(t, eventually(func() bool { return x.orders().lastStableOffset() > end }), "the marker is there")
	require.Equal(t, "CompleteAbort", x.state(x.second))
}

// Close returns while requests and the end of a transaction wait for replicas and
// leaders.
func TestCloseWhileTransactionsWait(t *testing.T) {
	for _, wait := range []string{"replicas", "leader"} {
		x := beginTest(t, Config{Properties: map[string]string{"transaction.state.log.replication.factor": "2"}})
		if wait == "replicas" {
			holdFollowers(x.cl, transactionTopic)
			write(t, x.first, requestFrame(t, x.endOf(false), 4))
			require.True(t, eventually(func() bool {
				p := x.cl.txns.partitionFor(tillID)
				return p.log.LogEndOffset() > p.log.HighWatermark()
			}))
		} else {
			x.orders().elect(-1)
			require.Equal(t, wire.NoError, x.end(x.first))
		}
		within(t, "Close", func() { require.NoError(t, x.cl.Close()) })
	}
}

// Records whose admission was overtaken by the end of their transaction are not
// appended: they would belong to none, and no marker would ever come (KIP-890).
func TestOvertakenRecordsAreRefused(t *testing.T) {
	x := beginTest(t, Config{})
	asked, err := x.orders().asksFor(x.producer, 0)
	require.NoError(t, err)
	require.False(t, asked.begun)
	tp := coordinator.TopicPartition{Topic: "orders"}
	admit := func(add bool) wire.ErrorCode {
		return x.cl.txns.admit(tillID, x.producer.ID, x.producer.Epoch, []coordinator.TopicPartition{tp}, add)[tp]
	}
	require.Equal(t, wire.NoError, admit(false))
	require.Equal(t, wire.NoError, x.end(x.first))
	batch := appendRequest{set: txnBatch(t, x.producer.ID, x.producer.Epoch, 0, "tea"), acks: -1, broker: x.orders().state.Load().leader, admitted: asked}
	_, err = x.orders().append(batch)
	code, _ := codeOf(err)
	require.Equal(t, wire.ErrInvalidTxnState, code)
	require.Equal(t, wire.ErrTransactionAbortable, admit(false))
	require.Equal(t, wire.NoError, admit(true))
	batch.admitted, err = x.orders().asksFor(x.producer, 0)
	require.NoError(t, err)
	_, err = x.orders().append(batch)
	require.NoError(t, err)

	batch.admitted, err = x.orders().asksFor(x.producer, 0)
	require.NoError(t, err)
	require.True(t, batch.admitted.begun)
	require.Equal(t, wire.NoError, x.end(x.first))
	batch.set = txnBatch(t, x.producer.ID, x.producer.Epoch, 1, "too late")
	_, err = x.orders().append(batch)
	code, _ = codeOf(err)
	require.Equal(t, wire.ErrInvalidTxnState, code)
}

// So are offsets, which would otherwise be unstable for good.
func TestOvertakenOffsetsAreRefused(t *testing.T) {
	x := beginTest(t, Config{Properties: map[string]string{
		"transaction.state.log.replication.factor": "1", "offsets.topic.replication.factor": "1", "offsets.topic.num.partitions": "1",
	}})
	made, err := x.cl.autoCreate(offsetsTopic)
	require.NoError(t, err)
	p := made.partitions[0]
	groups, code := x.cl.groups.load(p)
	require.Equal(t, wire.NoError, code)
	r := coordinator.CommitRequest{GroupID: "workers", Generation: coordinator.NoGeneration, Offsets: []coordinator.Offset{{
		TopicPartition: coordinator.TopicPartition{Topic: "orders"}, Offset: 1, LeaderEpoch: -1, CommitTimestamp: -1,
	}}}
	commit := func(asked *admitted) wire.ErrorCode {
		r.Ticket = asked
		return groups.CommitTxnOffsets(t.Context(), r, x.producer)[0]
	}
	tp := coordinator.TopicPartition{Topic: offsetsTopic}
	for _, begun := range []bool{false, true} {
		require.Equal(t, wire.NoError, x.cl.txns.admit(tillID, x.producer.ID, x.producer.Epoch, []coordinator.TopicPartition{tp}, true)[tp])
		asked, err := p.asksFor(x.producer, 0)
		require.NoError(t, err)
		if begun {
			require.Equal(t, wire.NoError, commit(asked))
			asked, err = p.asksFor(x.producer, 0)
			require.NoError(t, err)
		}
		require.Equal(t, begun, asked.begun)
		require.Equal(t, wire.NoError, x.end(x.first))
		require.Equal(t, wire.ErrInvalidTxnState, commit(asked))
	}
}

// A cluster without a coordinator's topic, and one whose partition has no leader,
// admit nothing.
func TestAdmitWithoutCoordinator(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
	tp := coordinator.TopicPartition{Topic: "orders"}
	require.Equal(t, wire.ErrCoordinatorNotAvailable, cl.txns.admit(tillID, 1, 0, []coordinator.TopicPartition{tp}, true)[tp])
	x := beginTest(t, Config{})
	x.cl.txns.partitionFor(tillID).elect(-1)
	require.Equal(t, wire.ErrCoordinatorNotAvailable, x.cl.txns.admit(tillID, 1, 0, []coordinator.TopicPartition{tp}, true)[tp])
}

// Transactions go with the coordinator's topic.
func TestDeletedTransactionTopic(t *testing.T) {
	x := beginTest(t, Config{})
	made, ok := x.cl.image.Load().topic(transactionTopic)
	require.True(t, ok)
	require.NoError(t, x.cl.deleteTopic(made))
	require.Equal(t, "NOT_COORDINATOR", x.state(x.first))
	_, err := x.cl.autoCreate(transactionTopic)
	require.NoError(t, err)
	p := x.cl.txns.partitionFor(tillID)
	nc := dialTo(t, x.cl.Addrs()[p.state.Load().leader-1])
	require.Equal(t, "TRANSACTIONAL_ID_NOT_FOUND", x.state(nc))
}

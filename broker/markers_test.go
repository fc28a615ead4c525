package broker

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// txnBatch is a batch of a transaction.
func txnBatch(t testing.TB, id int64, epoch int16, sequence int32, values ...string) []byte {
	t.Helper()
	var records []record.Record
	for _, v := range values {
		records = append(records, record.Record{Timestamp: 1, Value: []byte(v)})
	}
	set, err := record.AppendBatch(nil, record.BatchOptions{Producer: &record.Producer{ID: id, Epoch: epoch, Sequence: sequence}, Transactional: true}, records)
	require.NoError(t, err)
	return set
}

// produceTxn appends a batch of a transaction as a client does.
func produceTxn(t testing.TB, p *partition, id int64, sequence int32, values ...string) {
	t.Helper()
	_, err := p.append(appendRequest{set: txnBatch(t, id, 0, sequence, values...), owned: true, acks: -1, broker: p.state.Load().leader})
	require.NoError(t, err)
}

// fetchCommitted is a request for what is committed from an offset on.
func fetchCommitted(topic string, offset int64, maxBytes, wait int32) *wire.FetchRequest {
	q := wire.NewFetchRequest()
	q.MaxWaitMs, q.MinBytes, q.MaxBytes, q.SessionEpoch, q.IsolationLevel = wait, 1, 1<<30, finalFetch, readCommitted
	q.Topics = []wire.FetchRequestTopic{{Topic: topic, Partitions: []wire.FetchRequestPartition{{FetchOffset: offset, PartitionMaxBytes: maxBytes}}}}
	return q
}

func markersOf(m endMarker, topic string, partitions ...int32) *wire.WriteTxnMarkersRequest {
	q := new(wire.WriteTxnMarkersRequest)
	q.Markers = []wire.WriteTxnMarkersRequestMarker{{
		ProducerID: m.producerID, ProducerEpoch: m.producerEpoch, CoordinatorEpoch: m.coordinatorEpoch, TransactionResult: m.commit,
		Topics: []wire.WriteTxnMarkersRequestTopic{{Name: topic, PartitionIndexes: partitions}},
	}}
	return q
}

const hour = 3600_000 // ms

// A marker that not all replicas have is answered after request.timeout.ms, and ends
// no transaction before they have it: who reads what is committed waits so long.
func TestMarkerWaitsForReplicas(t *testing.T) {
	cl := startTest(t, Config{Brokers: 2, Properties: map[string]string{"request.timeout.ms": "20", "default.replication.factor": "2"}, Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
	p := cl.image.Load().partition("orders", 0)
	produceTxn(t, p, 7, 0, "tea")
	holdFollowers(cl, "orders")
	a := ask(t, dialTest(t, cl), markersOf(endMarker{producerID: 7, commit: true}, "orders", 0), 0).(*wire.WriteTxnMarkersResponse)
	require.Equal(t, wire.ErrRequestTimedOut, a.Markers[0].Topics[0].Partitions[0].ErrorCode)
	require.Equal(t, int64(0), p.lastStableOffset())
	require.Equal(t, int64(2), p.log.LogEndOffset())
	require.Equal(t, int64(1), p.log.HighWatermark())

	nc := dialTest(t, cl)
	_, err := nc.Write(requestFrame(t, fetchCommitted("orders", 0, 1000, hour), 11))
	require.NoError(t, err)
	require.True(t, eventually(func() bool {
		p.waiters.mu.Lock()
		defer p.waiters.mu.Unlock()
		return len(p.waiters.all) > 0
	}), "the fetch waits")
	p.mu.Lock()
	p.followers[0].held = false
	p.followLocked(p.state.Load(), p.log.LogEndOffset())
	p.mu.Unlock()
	got := readAnswer(t, nc, wire.KeyFetch, 11).(*wire.FetchResponse).Responses[0].Partitions[0]
	require.Equal(t, int64(2), got.LastStableOffset)
	require.NotEmpty(t, got.Records.Bytes())
}

// writeMarkers reaches partitions on every broker, leaves out those that are gone and
// tells the first error, having written the other markers.
func TestWriteMarkers(t *testing.T) {
	cl := startTest(t, Config{Brokers: 2, Topics: []TopicSpec{{Name: "orders", Partitions: 2}}})
	image := cl.image.Load()
	first, second := image.partition("orders", 0), image.partition("orders", 1)
	require.NotEqual(t, first.state.Load().leader, second.state.Load().leader)
	all := []coordinator.TopicPartition{{Topic: "orders", Partition: 0}, {Topic: "nowhere"}, {Topic: "orders", Partition: 9}, {Topic: "orders", Partition: 1}}
	for _, p := range []*partition{first, second} {
		produceTxn(t, p, 7, 0, "tea")
		require.True(t, p.hasTransaction(7))
	}
	require.NoError(t, cl.writeMarkers(endMarker{producerID: 7, coordinatorEpoch: 3}, all))
	for _, p := range []*partition{first, second} {
		require.False(t, p.hasTransaction(7))
		require.Equal(t, int64(2), p.lastStableOffset())
		require.Equal(t, []wire.FetchResponseAbortedTransaction{{ProducerID: 7}}, p.producers.txns.overlapping(0, 2))
	}
	require.NoError(t, cl.writeMarkers(endMarker{producerID: 7, producerEpoch: 4, coordinatorEpoch: 4, commit: true}, all[:1]))
	err := cl.writeMarkers(endMarker{producerID: 7, producerEpoch: 3, coordinatorEpoch: 5, commit: true}, all)
	require.ErrorIs(t, markerCode(err), wire.ErrInvalidProducerEpoch)
	require.Equal(t, int64(3), first.log.LogEndOffset())
	require.Equal(t, int64(3), second.log.LogEndOffset())
	err = cl.writeMarkers(endMarker{producerID: 7, producerEpoch: 4, coordinatorEpoch: 2, commit: true}, all[:1])
	require.ErrorIs(t, markerCode(err), wire.ErrTransactionCoordinatorFenced)
}

// Offsets that were committed in a transaction take effect with its marker, also when
// the coordinator is loaded after it.
func TestMarkerCompletesOffsets(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
	find := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	find.Key = "workers"
	require.Equal(t, wire.NoError, ask(t, dialTest(t, cl), find, 0).(*wire.FindCoordinatorResponse).ErrorCode)
	p := cl.groups.partitionFor("workers")
	commit := func(producer, offset int64) {
		groups, code := cl.groups.load(p)
		require.Equal(t, wire.NoError, code)
		codes := groups.CommitTxnOffsets(context.Background(), coordinator.CommitRequest{GroupID: "workers", Generation: -1,
			Offsets: []coordinator.Offset{{TopicPartition: coordinator.TopicPartition{Topic: "orders"}, Offset: offset, LeaderEpoch: -1, CommitTimestamp: -1}}, RetentionMs: -1}, coordinator.Producer{ID: producer})
		require.Equal(t, []wire.ErrorCode{wire.NoError}, codes)
	}
	committed := func() int64 {
		offset, err := cl.Committed("workers", "orders", 0)
		require.NoError(t, err)
		return offset
	}
	mark := func(producer int64, commit bool) {
		require.NoError(t, cl.writeMarkers(endMarker{producerID: producer, commit: commit}, []coordinator.TopicPartition{{Topic: offsetsTopic, Partition: p.index}}))
	}
	commit(7, 5)
	require.Equal(t, int64(-1), committed())
	mark(7, true)
	require.Equal(t, int64(5), committed())
	commit(7, 8)
	mark(7, false)
	require.Equal(t, int64(5), committed())
	commit(7, 9)
	cl.groups.unload(p.index)
	mark(7, true)
	require.Equal(t, int64(9), committed())
	commit(7, 11)
	cl.groups.unload(p.index)
	require.Equal(t, int64(9), committed())
	mark(7, true)
	require.Equal(t, int64(11), committed())
}

// A producer whose transaction is open is not forgotten, however long it is silent;
// one whose transaction has ended is.
func TestOpenTransactionsDoNotExpire(t *testing.T) {
	for _, release := range []string{"1.1", "3.9"} {
		clock := &manualClock{now: time.UnixMilli(1_000_000)}
		cl := startTest(t, Config{KafkaVersion: release, Clock: clock, Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
		p := cl.image.Load().partition("orders", 0)
		produceTxn(t, p, 7, 0, "tea")
		produceTxn(t, p, 8, 0, "tea")
		require.NoError(t, cl.writeMarkers(endMarker{producerID: 8, commit: true}, []coordinator.TopicPartition{{Topic: "orders"}}))
		clock.now = clock.now.Add(100 * 24 * time.Hour)
		p.expireProducers()
		p.mu.Lock()
		require.Contains(t, p.producers.byID, int64(7))
		require.NotContains(t, p.producers.byID, int64(8))
		p.mu.Unlock()
		require.Equal(t, int64(0), p.lastStableOffset())
		require.NoError(t, cl.writeMarkers(endMarker{producerID: 7}, []coordinator.TopicPartition{{Topic: "orders"}}))
		require.Equal(t, int64(4), p.lastStableOffset())
	}
}

// manualClock stands still and calls nobody.
type manualClock struct{ now time.Time }

func (c *manualClock) Now() time.Time { return c.now }

func (c *manualClock) AfterFunc(time.Duration, func()) (stop func() bool) {
	return func() bool { return true }
}

// What a program is given of a topic are its records, and not the markers.
func TestRecordsHaveNoMarkers(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
	p := cl.image.Load().partition("orders", 0)
	produceTxn(t, p, 7, 0, "tea")
	require.NoError(t, cl.writeMarkers(endMarker{producerID: 7}, []coordinator.TopicPartition{{Topic: "orders"}}))
	produceTxn(t, p, 7, 1, "milk")
	all, err := cl.Records("orders")
	require.NoError(t, err)
	require.Len(t, all, 2)
	require.Equal(t, []string{"tea", "milk"}, []string{string(all[0].Value), string(all[1].Value)})
	require.Equal(t, int64(2), all[1].Offset)
	count, err := cl.Count("orders")
	require.NoError(t, err)
	require.Equal(t, int64(3), count)
}

// hasTransaction reports whether a producer has a transaction open here.
func (p *partition) hasTransaction(producerID int64) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.producers.find(producerID).txnStart != noTransaction
}

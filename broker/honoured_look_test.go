package broker_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/kafkatest"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// What the proofs of honoured keys look at.

// client speaks the protocol in frames.
type client struct {
	t  *testing.T
	nc net.Conn
}

const patience = 30 * time.Second

func newClient(t *testing.T, c *kafkatest.Cluster) *client {
	t.Helper()
	nc, err := net.Dial("tcp", c.Addrs()[0])
	require.NoError(t, err)
	t.Cleanup(func() { _ = nc.Close() })
	require.NoError(t, nc.SetDeadline(time.Now().Add(patience)))
	return &client{t, nc}
}

// try sends a request; the answer is nil if the broker closes the connection.
func (c *client) try(m wire.Message, version int16) wire.Message {
	c.t.Helper()
	frame, err := wire.AppendRequest(nil, wire.RequestHeader{APIKey: m.APIKey(), APIVersion: version, CorrelationID: 7}, m)
	require.NoError(c.t, err)
	if _, err := c.nc.Write(frame); err != nil {
		return nil
	}
	var size [4]byte
	if _, err = io.ReadFull(c.nc, size[:]); err != nil {
		return nil
	}
	frame = make([]byte, binary.BigEndian.Uint32(size[:]))
	_, err = io.ReadFull(c.nc, frame)
	require.NoError(c.t, err)
	_, a, _, err := wire.DecodeResponse(frame, m.APIKey(), version)
	require.NoError(c.t, err)
	return a
}

// ask is try where there has to be an answer.
func ask[A wire.Message](c *client, m wire.Message, version int16) A {
	c.t.Helper()
	a, ok := c.try(m, version).(A)
	require.True(c.t, ok, "no answer")
	return a
}

func (c *client) produce(topic string, batch []byte) (wire.ErrorCode, bool) {
	q := wire.NewRequest(wire.KeyProduce).(*wire.ProduceRequest)
	q.Acks, q.TimeoutMs = -1, 1000
	q.TopicData = []wire.ProduceRequestTopic{{Name: topic, PartitionData: []wire.ProduceRequestPartition{{Records: [][]byte{batch}}}}}
	a, ok := c.try(q, 8).(*wire.ProduceResponse)
	if !ok {
		return 0, false
	}
	return a.Responses[0].PartitionResponses[0].ErrorCode, true
}

// name is an error code's name in Kafka.
func name(code wire.ErrorCode) string {
	n, _, _ := bytes.Cut([]byte(code.Error()), []byte(":"))
	return string(n)
}

func (l *looker) now() int64 { return l.clock.Now().UnixMilli() }

func (l *looker) batch(o record.BatchOptions, ts int64, value []byte) []byte {
	set, err := record.AppendBatch(nil, o, []record.Record{{Value: value, Timestamp: ts}})
	require.NoError(l.t, err)
	return set
}

func (l *looker) noteProduce(batch []byte) {
	code, ok := l.produce(l.topic, batch)
	if !ok {
		l.note("closed")
		return
	}
	l.note("%s", name(code))
}

func lookAtProduce(size int, ago time.Duration) func(*testing.T, *looker) {
	return func(_ *testing.T, l *looker) {
		l.noteProduce(l.batch(record.BatchOptions{}, l.now()+ago.Milliseconds(), make([]byte, size)))
	}
}

func lookAtCompressed(t *testing.T, l *looker) {
	const fields = 7 // bytes of a record beside the value
	for _, size := range []int{999, 1000} {
		code, ok := l.produce(l.topic, l.batch(record.BatchOptions{Codec: record.Gzip}, l.now(), make([]byte, size+1-fields)))
		require.True(t, ok)
		l.note("%d:%s", size, name(code))
	}
}

func lookAtTime(_ *testing.T, l *looker) {
	ts := l.now() - 1000
	l.noteProduce(l.batch(record.BatchOptions{}, ts, nil))
	l.seen = nil
	if l.Records(l.topic)[0].Timestamp == ts {
		l.note("the client's time")
	} else {
		l.note("the broker's time")
	}
}

// stored fetches a topic's batches.
func (l *looker) stored(topic string) []record.Header {
	q := wire.NewRequest(wire.KeyFetch).(*wire.FetchRequest)
	q.MinBytes, q.MaxBytes, q.SessionEpoch = 0, 10<<20, -1
	p := wire.FetchRequestPartition{PartitionMaxBytes: 10 << 20}
	p.CurrentLeaderEpoch = -1
	n, err := l.TopicPartitions(topic)
	require.NoError(l.t, err)
	t := wire.FetchRequestTopic{Topic: topic}
	for i := range n {
		p.Partition = int32(i)
		t.Partitions = append(t.Partitions, p)
	}
	q.Topics = []wire.FetchRequestTopic{t}
	var all []record.Header
	for _, p := range ask[*wire.FetchResponse](l.client, q, 11).Responses[0].Partitions {
		require.Equal(l.t, wire.NoError, p.ErrorCode)
		batch, rest, err := record.Split(p.Records.Bytes())
		for ; len(batch) > 0; batch, rest, err = record.Split(rest) {
			h, err := record.ParseHeader(batch)
			require.NoError(l.t, err)
			all = append(all, h)
		}
		if err != nil { // the last may come cut
			require.ErrorIs(l.t, err, record.ErrPartial)
		}
	}
	return all
}

func lookAtStored(_ *testing.T, l *looker) {
	l.noteProduce(l.batch(record.BatchOptions{}, l.now(), make([]byte, 100)))
	l.seen = nil
	l.note("%s", l.stored(l.topic)[0].Codec())
}

func lookAtStoredSize(_ *testing.T, l *looker) {
	var text bytes.Buffer
	for r := rand.New(rand.NewSource(1)); text.Len() < 50_000; {
		fmt.Fprintf(&text, "word%d ", r.Intn(3000))
	}
	l.noteProduce(l.batch(record.BatchOptions{}, l.now(), text.Bytes()))
	l.note("%d bytes", l.stored(l.topic)[0].Size())
}

func (l *looker) noteLeft() { l.note("%d left", len(l.Records(l.topic))) }

func lookAtOld(_ *testing.T, l *looker) {
	l.Produce(l.topic, kafkatest.Value("old"))
	l.clock.Advance(2 * time.Hour)
	l.noteLeft()
}

func lookAfterSeconds(_ *testing.T, l *looker) {
	l.Produce(l.topic, kafkatest.Value("old"))
	l.clock.Advance(5 * time.Second)
	l.noteLeft()
}

// lookAtRolled appends so many records a second apart and one 70 minutes later: an
// hour on, with a retention of two, those go that are in another segment than the
// last.
func lookAtRolled(n, size int) func(*testing.T, *looker) {
	return func(_ *testing.T, l *looker) {
		for range n {
			l.Produce(l.topic, kafkatest.Value(string(make([]byte, size))))
			l.clock.Advance(time.Second)
		}
		l.clock.Advance(70 * time.Minute)
		l.Produce(l.topic, kafkatest.Value(string(make([]byte, size))))
		l.clock.Advance(time.Hour)
		l.noteLeft()
	}
}

func lookAtJitter(_ *testing.T, l *looker) {
	l.topic = "spread"
	require.NoError(l.t, l.Cluster.Cluster.CreateTopic(broker.TopicSpec{Name: l.topic, Partitions: 20, Configs: l.configs}))
	for i := range int32(20) {
		l.Produce(l.topic, kafkatest.Record{Partition: i, Value: []byte("old")})
	}
	l.clock.Advance(70 * time.Minute)
	for i := range int32(20) {
		l.Produce(l.topic, kafkatest.Record{Partition: i, Value: []byte("new")})
	}
	l.clock.Advance(time.Hour)
	l.noteLeft()
}

func lookAtNewTopic(_ *testing.T, l *looker) { l.noteTopic("new") }

func (l *looker) noteTopic(topic string) {
	q := wire.NewRequest(wire.KeyMetadata).(*wire.MetadataRequest)
	q.Topics = []wire.MetadataRequestTopic{{Name: &topic}}
	ask[*wire.MetadataResponse](l.client, q, 4) // which may create it
	a := ask[*wire.MetadataResponse](l.client, q, 4).Topics[0]
	if a.ErrorCode != wire.NoError {
		l.note("%s", name(a.ErrorCode))
		return
	}
	l.note("%d partitions %d replicas", len(a.Partitions), len(a.Partitions[0].ReplicaNodes))
}

func lookAtInternal(topic string) func(*testing.T, *looker) {
	return func(_ *testing.T, l *looker) {
		if topic == "__consumer_offsets" {
			l.find()
		}
		l.noteTopic(topic)
		q := wire.NewRequest(wire.KeyDescribeConfigs).(*wire.DescribeConfigsRequest)
		q.Resources = []wire.DescribeConfigsRequestResource{{ResourceType: 2, ResourceName: topic, ConfigurationKeys: []string{"segment.bytes", "min.insync.replicas"}}}
		for _, c := range ask[*wire.DescribeConfigsResponse](l.client, q, 1).Results[0].Configs {
			l.note("%s=%s", c.Name, *c.Value)
		}
	}
}

func lookAtDeletion(_ *testing.T, l *looker) {
	q := wire.NewRequest(wire.KeyDeleteTopics).(*wire.DeleteTopicsRequest)
	q.TopicNames = []string{l.topic}
	l.note("%s", name(ask[*wire.DeleteTopicsResponse](l.client, q, 3).Responses[0].ErrorCode))
}

func lookAtBroker(_ *testing.T, l *looker) {
	b := ask[*wire.MetadataResponse](l.client, wire.NewRequest(wire.KeyMetadata), 4).Brokers[0]
	rack := "<nil>"
	if b.Rack != nil {
		rack = *b.Rack
	}
	l.note("id %d rack %s", b.NodeID, rack)
}

func lookAtFetch(_ *testing.T, l *looker) {
	for range 3 {
		l.Produce(l.topic, kafkatest.Value(string(make([]byte, 600))))
	}
	l.note("%d batches", len(l.stored(l.topic)))
}

func lookAtFetchSession(_ *testing.T, l *looker) {
	q := wire.NewRequest(wire.KeyFetch).(*wire.FetchRequest)
	q.MaxBytes, q.SessionEpoch = 1<<20, 0
	p := wire.FetchRequestPartition{PartitionMaxBytes: 1 << 20}
	p.CurrentLeaderEpoch = -1
	q.Topics = []wire.FetchRequestTopic{{Topic: l.topic, Partitions: []wire.FetchRequestPartition{p}}}
	l.note("session %v", ask[*wire.FetchResponse](l.client, q, 11).SessionID != 0)
}

func lookAtPartitionLimit(_ *testing.T, l *looker) {
	l.CreateTopic("wide", 4)
	q := wire.NewRequest(wire.KeyDescribeTopicPartitions).(*wire.DescribeTopicPartitionsRequest)
	q.Topics = []wire.DescribeTopicPartitionsRequestTopic{{Name: "wide"}}
	a := ask[*wire.DescribeTopicPartitionsResponse](l.client, q, 0)
	l.note("%d partitions", len(a.Topics[0].Partitions))
}

func (l *looker) noteAlive(c *client) {
	if c.try(wire.NewRequest(wire.KeyApiVersions), 0) == nil {
		l.note("closed")
	} else {
		l.note("open")
	}
}

func lookAtIdle(_ *testing.T, l *looker) {
	l.noteAlive(l.client)
	l.seen = nil
	l.clock.Advance(3 * time.Minute)
	l.noteAlive(l.client)
}

func lookAtSecondConnection(t *testing.T, l *looker) {
	l.noteAlive(l.client)
	l.seen = nil
	l.noteAlive(newClient(t, l.Cluster))
}

// find makes the groups' topic be there.
func (l *looker) find() {
	q := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	q.Key = "workers"
	require.Equal(l.t, wire.NoError, ask[*wire.FindCoordinatorResponse](l.client, q, 0).ErrorCode)
}

func joinRequest() *wire.JoinGroupRequest {
	q := wire.NewRequest(wire.KeyJoinGroup).(*wire.JoinGroupRequest)
	q.GroupID, q.SessionTimeoutMs, q.RebalanceTimeoutMs, q.ProtocolType = "workers", 10_000, 60_000, "consumer"
	q.Protocols = []wire.JoinGroupRequestProtocol{{Name: "range", Metadata: []byte{}}}
	return q
}

func lookAtJoin(_ *testing.T, l *looker) {
	l.find()
	l.note("%s", name(ask[*wire.JoinGroupResponse](l.client, joinRequest(), 2).ErrorCode))
}

// lookAtSecondMember has two members join. The second waits for the first to join
// again, or it is refused.
func lookAtSecondMember(t *testing.T, l *looker) {
	l.find()
	first := ask[*wire.JoinGroupResponse](l.client, joinRequest(), 2)
	require.Equal(t, wire.NoError, first.ErrorCode)
	second := make(chan wire.ErrorCode, 1)
	other := newClient(t, l.Cluster)
	go func() {
		if a, ok := other.try(joinRequest(), 2).(*wire.JoinGroupResponse); ok {
			second <- a.ErrorCode
		}
	}()
	q := wire.NewRequest(wire.KeyHeartbeat).(*wire.HeartbeatRequest)
	q.GroupID, q.GenerationID, q.MemberID = "workers", first.GenerationID, first.MemberID
	sync := wire.NewRequest(wire.KeySyncGroup).(*wire.SyncGroupRequest)
	sync.GroupID, sync.GenerationID, sync.MemberID = "workers", first.GenerationID, first.MemberID
	l.try(sync, 1)
	for end := time.Now().Add(patience); time.Now().Before(end); {
		select {
		case code := <-second:
			l.note("%s", name(code))
			return
		case <-time.After(time.Millisecond):
		}
		if ask[*wire.HeartbeatResponse](l.client, q, 0).ErrorCode == wire.ErrRebalanceInProgress {
			l.note("two members")
			return
		}
	}
	t.Fatal("the second member neither joined nor was refused")
}

func (l *looker) commit(metadata string) wire.ErrorCode {
	l.find()
	q := wire.NewRequest(wire.KeyOffsetCommit).(*wire.OffsetCommitRequest)
	q.GroupID, q.GenerationIDOrMemberEpoch, q.RetentionTimeMs = "workers", -1, -1
	q.Topics = []wire.OffsetCommitRequestTopic{{Name: l.topic, Partitions: []wire.OffsetCommitRequestPartition{{CommittedOffset: 5, CommittedMetadata: &metadata}}}}
	return ask[*wire.OffsetCommitResponse](l.client, q, 2).Topics[0].Partitions[0].ErrorCode
}

func lookAtCommit(_ *testing.T, l *looker) { l.note("%s", name(l.commit("long"))) }

func lookAtOldOffset(wait time.Duration) func(*testing.T, *looker) {
	return func(t *testing.T, l *looker) {
		require.Equal(t, wire.NoError, l.commit(""))
		l.clock.Advance(wait)
		l.note("%d", l.Committed("workers", l.topic, 0))
	}
}

func lookAtStoredOffset(t *testing.T, l *looker) {
	require.Equal(t, wire.NoError, l.commit(""))
	l.note("%s", l.stored("__consumer_offsets")[0].Codec())
}

func lookAtOldProducer(wait time.Duration) func(*testing.T, *looker) {
	return func(t *testing.T, l *looker) {
		p := record.Producer{ID: 3}
		for p.Sequence = range int32(2) {
			code, ok := l.produce(l.topic, l.batch(record.BatchOptions{Producer: &p}, l.now(), nil))
			require.True(t, ok)
			require.Equal(t, wire.NoError, code)
		}
		l.clock.Advance(wait)
		again := newClient(t, l.Cluster) // the first one has been idle
		p.Sequence = 9
		code, ok := again.produce(l.topic, l.batch(record.BatchOptions{Producer: &p}, l.now(), nil))
		require.True(t, ok)
		l.note("%s", name(code))
	}
}

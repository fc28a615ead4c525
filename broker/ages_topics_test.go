package broker

import (
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// In ZooKeeper's age only the controller changes topics. Which broker that is,
// is left to chance in a real cluster; here it is the first.
func TestWhoChangesTopics(t *testing.T) {
	for release, want := range map[string]wire.ErrorCode{"1.1": wire.ErrNotController, "2.8": wire.ErrNotController, "3.9": wire.NoError, "4.4": wire.NoError} {
		cl := startTest(t, Config{KafkaVersion: release, Brokers: 2, Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
		nc, err := net.Dial("tcp", cl.Addrs()[1])
		require.NoError(t, err)
		defer nc.Close()
		require.NoError(t, nc.SetDeadline(time.Now().Add(patience)))

		create := wire.NewCreateTopicsRequest()
		create.TimeoutMs = 1000
		create.Topics = []wire.CreateTopicsRequestTopic{{Name: "new", NumPartitions: 1, ReplicationFactor: 1}}
		require.Equal(t, want, ask(t, nc, create, 2).(*wire.CreateTopicsResponse).Topics[0].ErrorCode, release)

		grow := wire.NewCreatePartitionsRequest()
		grow.TimeoutMs = 1000
		grow.Topics = []wire.CreatePartitionsRequestTopic{{Name: "t", Count: 2}}
		require.Equal(t, want, ask(t, nc, grow, 0).(*wire.CreatePartitionsResponse).Results[0].ErrorCode, release)

		remove := wire.NewDeleteTopicsRequest()
		remove.TimeoutMs = 1000
		remove.TopicNames = []string{"t"}
		require.Equal(t, want, ask(t, nc, remove, 1).(*wire.DeleteTopicsResponse).Responses[0].ErrorCode, release)
	}
}

// A topic that is created because it was asked for is not in that answer, but in
// the next.
func TestCreatedByUse(t *testing.T) {
	for release, want := range map[string]wire.ErrorCode{
		"": wire.ErrLeaderNotAvailable, "1.1": wire.ErrLeaderNotAvailable, "3.9": wire.ErrUnknownTopicOrPartition,
	} {
		nc := dialTest(t, startTest(t, Config{KafkaVersion: release}))
		name := "new"
		q := wire.NewMetadataRequest()
		q.Topics = []wire.MetadataRequestTopic{{Name: &name}}
		first := ask(t, nc, q, 5).(*wire.MetadataResponse).Topics[0]
		require.Equal(t, want, first.ErrorCode, release)
		require.Empty(t, first.Partitions, release)
		next := ask(t, nc, q, 5).(*wire.MetadataResponse).Topics[0]
		require.Equal(t, wire.NoError, next.ErrorCode, release)
		require.Len(t, next.Partitions, 1, release)
	}
}

// A topic of ZooKeeper's age whose partitions have gaps.
func TestTopicWithGaps(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "1.1"})
	nc := dialTest(t, cl)
	create := wire.NewCreateTopicsRequest()
	create.TimeoutMs = 1000
	create.Topics = []wire.CreateTopicsRequestTopic{{Name: "t", NumPartitions: -1, ReplicationFactor: -1, Assignments: []wire.CreateTopicsRequestAssignment{
		{PartitionIndex: 5, BrokerIDs: []int32{1}}, {PartitionIndex: 2, BrokerIDs: []int32{1}},
	}}}
	require.Equal(t, wire.NoError, ask(t, nc, create, 2).(*wire.CreateTopicsResponse).Topics[0].ErrorCode)

	name := "t"
	q := wire.NewMetadataRequest()
	q.Topics = []wire.MetadataRequestTopic{{Name: &name}}
	var got []int32
	for _, p := range ask(t, nc, q, 5).(*wire.MetadataResponse).Topics[0].Partitions {
		got = append(got, p.PartitionIndex)
	}
	require.Equal(t, []int32{2, 5}, got)

	latest := wire.NewListOffsetsRequest()
	latest.ReplicaID = -1
	latest.Topics = []wire.ListOffsetsRequestTopic{{Name: "t"}}
	for i := range int32(7) {
		latest.Topics[0].Partitions = append(latest.Topics[0].Partitions, wire.ListOffsetsRequestPartition{PartitionIndex: i, Timestamp: -1})
	}
	for _, p := range ask(t, nc, latest, 1).(*wire.ListOffsetsResponse).Topics[0].Partitions {
		want := wire.ErrUnknownTopicOrPartition
		if p.PartitionIndex == 2 || p.PartitionIndex == 5 {
			want = wire.NoError
		}
		require.Equal(t, want, p.ErrorCode, p.PartitionIndex)
	}
}

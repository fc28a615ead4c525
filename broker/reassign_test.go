package broker

import (
	"net"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

func TestReassign(t *testing.T) {
	cl := startTest(t, Config{Brokers: 3, Topics: []TopicSpec{{Name: "t", Partitions: 1, ReplicationFactor: 2}}})
	p := cl.image.Load().partition("t", 0)
	require.Equal(t, &leadership{leader: 1, replicas: []int32{1, 2}, isr: []int32{1, 2}}, p.state.Load())
	for _, c := range []struct {
		to   []int32
		want leadership
	}{
		{[]int32{1, 2}, leadership{leader: 1, replicas: []int32{1, 2}, isr: []int32{1, 2}}},
		{[]int32{2, 1}, leadership{leader: 1, partitionEpoch: 1, replicas: []int32{2, 1}, isr: []int32{1, 2}}},
		{[]int32{2, 3, 1}, leadership{leader: 1, partitionEpoch: 2, replicas: []int32{2, 3, 1}, isr: []int32{1, 2, 3}}},
		{[]int32{3, 2}, leadership{leader: 3, leaderEpoch: 1, partitionEpoch: 3, replicas: []int32{3, 2}, isr: []int32{2, 3}}},
		{[]int32{3}, leadership{leader: 3, leaderEpoch: 2, partitionEpoch: 4, replicas: []int32{3}, isr: []int32{3}}},
		{[]int32{2}, leadership{leader: 2, leaderEpoch: 3, partitionEpoch: 5, replicas: []int32{2}, isr: []int32{2}}},
	} {
		require.NoError(t, cl.reassign("t", 0, c.to, false))
		require.Equal(t, &c.want, p.state.Load(), "%v", c.to)
	}
}

// A follower that lags holds the high watermark back until it is no replica any
// more; one that stays, and one that comes, do so from where they are.
func TestReassignLaggingFollower(t *testing.T) {
	cl := startTest(t, Config{Brokers: 3, Topics: []TopicSpec{{Name: "t", Partitions: 1, ReplicationFactor: 2}}})
	holdFollowers(cl, "t")
	nc := dialTest(t, cl)
	write(t, nc, requestFrame(t, produceOf("t", batchOf(t, []byte("v"))), 7))
	require.True(t, eventually(onlyConn(t, cl.brokers[0]).watch.waiting))
	p := cl.image.Load().partition("t", 0)
	require.NoError(t, cl.reassign("t", 0, []int32{1, 2, 3}, false))
	require.EqualValues(t, 0, p.log.HighWatermark())
	require.NoError(t, cl.reassign("t", 0, []int32{1, 3}, false))
	require.EqualValues(t, 1, p.log.HighWatermark())
	a := readAnswer(t, nc, wire.KeyProduce, 7).(*wire.ProduceResponse)
	require.Equal(t, wire.NoError, a.Responses[0].PartitionResponses[0].ErrorCode)
}

// Groups, and what they committed, go where the leader of their partition of
// __consumer_offsets goes.
func TestReassignMovesGroups(t *testing.T) {
	cl := startTest(t, Config{Brokers: 2, Topics: []TopicSpec{{Name: "t", Partitions: 1}}, Properties: map[string]string{
		"offsets.topic.num.partitions": "1", "offsets.topic.replication.factor": "1",
	}})
	commit := wire.NewRequest(wire.KeyOffsetCommit).(*wire.OffsetCommitRequest)
	commit.GroupID, commit.GenerationIDOrMemberEpoch = "g", -1
	commit.Topics = []wire.OffsetCommitRequestTopic{{Name: "t", Partitions: []wire.OffsetCommitRequestPartition{{CommittedOffset: 5, CommittedLeaderEpoch: -1}}}}
	committing := func(nc net.Conn) wire.ErrorCode {
		return ask(t, nc, commit, 6).(*wire.OffsetCommitResponse).Topics[0].Partitions[0].ErrorCode
	}
	_, err := cl.autoCreate(offsetsTopic)
	require.NoError(t, err)
	first, second := dialTo(t, cl.Addrs()[0]), dialTo(t, cl.Addrs()[1])
	require.Equal(t, wire.NoError, committing(first))
	require.Equal(t, wire.ErrNotCoordinator, committing(second))
	require.NoError(t, cl.reassign(offsetsTopic, 0, []int32{2}, false))
	require.Equal(t, wire.ErrNotCoordinator, committing(first))
	committed, err := cl.Committed("g", "t", 0)
	require.NoError(t, err)
	require.EqualValues(t, 5, committed)
	commit.Topics[0].Partitions[0].CommittedOffset = 6
	require.Equal(t, wire.NoError, committing(second))
	committed, err = cl.Committed("g", "t", 0)
	require.NoError(t, err)
	require.EqualValues(t, 6, committed)
}

func TestReassignAsReleasesSay(t *testing.T) {
	for _, c := range []struct {
		release  string
		topic    string
		index    int32
		replicas []int32
		code     wire.ErrorCode
		message  string
	}{
		{"2.4", "t", 0, nil, wire.ErrNoReassignmentInProgress, "No partition reassignment is in progress."},
		{"2.4", "t", 0, []int32{}, wire.ErrInvalidReplicaAssignment, "Replica assignment is invalid."},
		{"2.8", "t", 0, []int32{}, wire.ErrInvalidReplicaAssignment, "Empty replica list specified in partition reassignment."},
		{"2.8", "t", 0, []int32{1, 1}, wire.ErrInvalidReplicaAssignment, "Duplicate replica ids in partition reassignment replica list: ArrayBuffer(1, 1)"},
		{"2.8", "t", 0, []int32{1, -1}, wire.ErrInvalidReplicaAssignment, "Invalid broker id in replica list: ArrayBuffer(1, -1)"},
		{"2.8", "t", 0, []int32{1, 7}, wire.ErrInvalidReplicaAssignment, "Replica assignment has brokers that are not alive. Replica list: ArrayBuffer(7), live broker list: Set(1, 2)"},
		{"2.8", "t", 0, []int32{1, 2}, wire.NoError, ""},
		{"2.8", "t", 3, []int32{1}, wire.ErrUnknownTopicOrPartition, "The partition does not exist."},
		{"2.8", "no", 0, []int32{7}, wire.ErrInvalidReplicaAssignment, "Replica assignment has brokers that are not alive. Replica list: ArrayBuffer(7), live broker list: Set(1, 2)"},
	} {
		cl := startTest(t, Config{KafkaVersion: c.release, Brokers: 2, Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
		code, message := codeOf(cl.reassign(c.topic, c.index, c.replicas, false))
		require.Equal(t, c.code, code, "%+v", c)
		if c.message == "" {
			require.Nil(t, message)
		} else {
			require.Equal(t, c.message, *message, "%+v", c)
		}
	}
}

package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// ZooKeeper's age says nothing of topics without partitions, and begins a leader
// epoch for a move to where the partition is. Asked of 2.8.2.
func TestReassignmentZooKeeper(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.8", Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	nc := dialTest(t, cl)
	q := wire.NewAlterPartitionReassignmentsRequest()
	q.Topics = []wire.AlterPartitionReassignmentsRequestTopic{{Name: "t"}}
	a := ask(t, nc, q, 0).(*wire.AlterPartitionReassignmentsResponse)
	require.Empty(t, a.Responses)
	require.Equal(t, "", *a.ErrorMessage)

	q.Topics[0].Partitions = []wire.AlterPartitionReassignmentsRequestPartition{{Replicas: []int32{1}}}
	a = ask(t, nc, q, 0).(*wire.AlterPartitionReassignmentsResponse)
	require.Equal(t, wire.NoError, a.Responses[0].Partitions[0].ErrorCode)
	require.Equal(t, int32(1), cl.image.Load().partition("t", 0).state.Load().leaderEpoch)
}

package broker

import (
	"net"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// consumerJoins is the first heartbeat of a member.
func consumerJoins(group, member string, topics ...string) *wire.ConsumerGroupHeartbeatRequest {
	q := wire.NewConsumerGroupHeartbeatRequest()
	q.GroupID, q.MemberID, q.RebalanceTimeoutMs, q.SubscribedTopicNames = group, member, 60_000, topics
	q.TopicPartitions = []wire.ConsumerGroupHeartbeatRequestTopic{}
	return q
}

// Releases from 4.0 have consumer groups. 3.8 and 3.9 have the requests, too, and
// refuse them; all at once have what the newest has.
func TestConsumerGroupsOfReleases(t *testing.T) {
	for version, want := range map[string]wire.ErrorCode{
		"3.8": wire.ErrUnsupportedVersion, "3.9": wire.ErrUnsupportedVersion, "4.0": wire.NoError, "4.4": wire.NoError, "": wire.NoError,
	} {
		t.Run(version, func(t *testing.T) {
			cl := startTest(t, Config{KafkaVersion: version, Topics: []TopicSpec{{Name: "t", Partitions: 2}}})
			nc := dialTest(t, cl)
			findGroups(t, nc)
			a := ask(t, nc, consumerJoins("g", "m1", "t"), 0).(*wire.ConsumerGroupHeartbeatResponse)
			require.Equal(t, want, a.ErrorCode)
			describe := wire.NewConsumerGroupDescribeRequest()
			describe.GroupIDs = []string{"g"}
			d := ask(t, nc, describe, 0).(*wire.ConsumerGroupDescribeResponse)
			require.Equal(t, want, d.Groups[0].ErrorCode)
			require.Equal(t, "g", d.Groups[0].GroupID)
			if want == wire.NoError {
				require.Equal(t, []int32{0, 1}, a.Assignment.TopicPartitions[0].Partitions)
				require.Equal(t, "Stable", d.Groups[0].GroupState)
			}
		})
	}
}

// What a member said in one request is not changed by the next on its connection,
// whose memory is the same.
func TestConsumerHeartbeatIsKept(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "orders", Partitions: 1}, {Name: "trades", Partitions: 1}}})
	nc := dialTest(t, cl)
	findGroups(t, nc)
	require.Equal(t, wire.NoError, ask(t, nc, consumerJoins("g", "m1", "orders"), 1).(*wire.ConsumerGroupHeartbeatResponse).ErrorCode)
	require.Equal(t, wire.NoError, ask(t, nc, consumerJoins("h", "m1", "trades"), 1).(*wire.ConsumerGroupHeartbeatResponse).ErrorCode)
	describe := wire.NewConsumerGroupDescribeRequest()
	describe.GroupIDs = []string{"g", "h"}
	d := ask(t, nc, describe, 1).(*wire.ConsumerGroupDescribeResponse)
	require.Equal(t, []string{"orders"}, d.Groups[0].Members[0].SubscribedTopicNames)
	require.Equal(t, []string{"trades"}, d.Groups[1].Members[0].SubscribedTopicNames)
}

// The state of a group is told to the program around the cluster, whichever protocol
// its members speak.
func TestGroupStateOfConsumers(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "t", Partitions: 2}}})
	nc := dialTest(t, cl)
	findGroups(t, nc)
	q := consumerJoins("g", "m1", "t")
	instance := "i1"
	q.InstanceID = &instance
	require.Equal(t, wire.NoError, ask(t, nc, q, 1).(*wire.ConsumerGroupHeartbeatResponse).ErrorCode)
	s, err := cl.Group("g")
	require.NoError(t, err)
	require.Equal(t, GroupState{State: "Stable", Protocol: "uniform", Members: []GroupMember{{ID: "m1", InstanceID: "i1", ClientID: "", Host: "/127.0.0.1"}}}, s)

	q = consumerJoins("g", "m1")
	q.MemberEpoch, q.InstanceID = -1, &instance
	require.Equal(t, wire.NoError, ask(t, nc, q, 1).(*wire.ConsumerGroupHeartbeatResponse).ErrorCode)
	s, err = cl.Group("g")
	require.NoError(t, err)
	require.Equal(t, GroupState{State: "Empty"}, s)
}

// findGroups makes the groups' topic be there.
func findGroups(t *testing.T, nc net.Conn) {
	t.Helper()
	q := wire.NewFindCoordinatorRequest()
	q.Key = "g"
	require.Equal(t, wire.NoError, ask(t, nc, q, 0).(*wire.FindCoordinatorResponse).ErrorCode)
}

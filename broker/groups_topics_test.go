package broker

import (
	"context"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// A consumer group sees the topics as they are and is there again when its coordinator is loaded anew; whoever looks into
// the cluster sees it as any other group.
func TestConsumerGroupInTheCluster(t *testing.T) {
	cl := startTest(t, Config{Brokers: 2, Racks: []string{"east", "west"}, Topics: []TopicSpec{{Name: "orders", Partitions: 2, ReplicationFactor: 2}}})
	find := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	find.Key = "workers"
	require.Equal(t, wire.NoError, ask(t, dialTest(t, cl), find, 0).(*wire.FindCoordinatorResponse).ErrorCode)

	r := coordinator.ConsumerHeartbeatRequest{
		GroupID: "workers", MemberID: "m", RebalanceTimeoutMs: 1000, SubscribedTopicNames: []string{"orders"},
		Owned: []coordinator.TopicIDPartitions{}, ClientID: "c", ClientHost: "/127.0.0.1",
	}
	heartbeat := func() coordinator.ConsumerHeartbeatResult {
		groups, err := cl.groupOf("workers")
		require.NoError(t, err)
		a := groups.ConsumerHeartbeat(context.Background(), r)
		require.Equal(t, wire.NoError, a.Error)
		r.MemberEpoch = a.MemberEpoch
		return a
	}
	require.Equal(t, []int32{0, 1}, heartbeat().Assignment[0].Partitions)
	s, err := cl.Group("workers")
	require.NoError(t, err)
	require.Equal(t, GroupState{State: "Stable", Protocol: "uniform", Members: []GroupMember{{ID: "m", ClientID: "c", Host: "/127.0.0.1"}}}, s)

	cl.groups.leaderChanged(cl.groups.partitionFor("workers"))
	again, err := cl.Group("workers")
	require.NoError(t, err)
	require.Equal(t, s, again)
	require.Equal(t, r.MemberEpoch, heartbeat().MemberEpoch)

	require.NoError(t, cl.CreateTopic(TopicSpec{Name: "others", Partitions: 1}))
	require.Equal(t, r.MemberEpoch, heartbeat().MemberEpoch)
	topics := cl.groupTopics()
	require.Equal(t, []string{"__consumer_offsets", "orders", "others"}, slices.Collect(topics.Names()))
	orders, ok := topics.Topic("orders")
	require.True(t, ok)
	require.ElementsMatch(t, []string{"east", "west"}, orders.Racks(1))
	byID, ok := topics.TopicByID(orders.ID)
	require.True(t, ok)
	require.Equal(t, "orders", byID.Name)
	_, ok = topics.Topic("none")
	require.False(t, ok)
	require.Greater(t, topics.NewestTopic(), groupTopics{cl, newImage()}.NewestTopic())
	_, err = cl.Committed("workers", "orders", 0)
	require.NoError(t, err)
}

// What a setting names stands for an assignor, by its name or its class.
func TestConsumerAssignors(t *testing.T) {
	const in = "org.apache.kafka.coordinator.group.assignor."
	require.Equal(t, []string{"range", "uniform"}, consumerAssignors([]string{"range", in + "UniformAssignor", "com.example.Mine"}))
	require.Equal(t, []string{"uniform", "range"}, consumerAssignors([]string{"uniform", in + "RangeAssignor"}))
}

// Each policy by its name, in whatever case, and the settings of a group within the brokers' limits.
func TestConsumerSettings(t *testing.T) {
	for name, want := range map[string]coordinator.MigrationPolicy{
		"bidirectional": coordinator.MigrateBothWays, "UPGRADE": coordinator.MigrateUp, "Downgrade": coordinator.MigrateDown, "disabled": coordinator.MigrateNever,
	} {
		cl := startTest(t, Config{Properties: map[string]string{"group.consumer.migration.policy": name, "group.consumer.assignment.interval.ms": "0"}})
		require.Equal(t, want, cl.consumerConfig(cl.config()).Migration, name)
		all := cl.consumerSettings("g")
		require.Equal(t, "45s", all.SessionTimeout.String())
		require.Negative(t, all.AssignmentInterval)
		cl.resources.set(groupResource, "g", map[string]string{"consumer.session.timeout.ms": "50000", "consumer.heartbeat.interval.ms": "1"})
		own := cl.consumerSettings("g")
		require.Equal(t, "50s", own.SessionTimeout.String())
		require.Equal(t, "5s", own.HeartbeatInterval.String(), "the least that there may be")
		require.Equal(t, all, cl.consumerSettings("h"))
		require.NoError(t, cl.Close())
	}
}

package broker_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// What the proofs of the keys about consumer groups (KIP-848) look at.

// consumes has a member join the consumer group.
func (l *looker) consumes(member string) *wire.ConsumerGroupHeartbeatResponse {
	l.find()
	q := wire.NewRequest(wire.KeyConsumerGroupHeartbeat).(*wire.ConsumerGroupHeartbeatRequest)
	q.GroupID, q.MemberID, q.RebalanceTimeoutMs = "workers", member, 60_000
	q.SubscribedTopicNames, q.TopicPartitions = []string{l.topic}, []wire.ConsumerGroupHeartbeatRequestTopic{}
	return ask[*wire.ConsumerGroupHeartbeatResponse](l.client, q, 1)
}

func lookAtConsumer(_ *testing.T, l *looker) {
	a := l.consumes("m1")
	l.note("%s every %d", name(a.ErrorCode), a.HeartbeatIntervalMs)
}

// lookAtSecondConsumer notes what becomes of the second member: it waits until the
// next assignment is due, or it is refused.
func lookAtSecondConsumer(t *testing.T, l *looker) {
	require.Equal(t, wire.NoError, l.consumes("m1").ErrorCode)
	a := l.consumes("m2")
	l.note("%s in epoch %d", name(a.ErrorCode), a.MemberEpoch)
}

func lookAtAssignor(t *testing.T, l *looker) {
	require.Equal(t, wire.NoError, l.consumes("m1").ErrorCode)
	q := wire.NewRequest(wire.KeyConsumerGroupDescribe).(*wire.ConsumerGroupDescribeRequest)
	q.GroupIDs = []string{"workers"}
	l.note("%s", ask[*wire.ConsumerGroupDescribeResponse](l.client, q, 1).Groups[0].AssignorName)
}

// lookAtQuietConsumer notes what becomes of a member that was not heard of for 47
// seconds.
func lookAtQuietConsumer(t *testing.T, l *looker) {
	a := l.consumes("m1")
	require.Equal(t, wire.NoError, a.ErrorCode)
	l.clock.Advance(47 * time.Second)
	q := wire.NewRequest(wire.KeyConsumerGroupHeartbeat).(*wire.ConsumerGroupHeartbeatRequest)
	q.GroupID, q.MemberID, q.MemberEpoch = "workers", "m1", a.MemberEpoch
	l.note("%s", name(ask[*wire.ConsumerGroupHeartbeatResponse](l.client, q, 1).ErrorCode))
}

// lookAtMigration has a consumer member join a group of the classic protocol.
func lookAtMigration(t *testing.T, l *looker) {
	l.find()
	q := joinRequest()
	q.Protocols[0].Metadata = []byte{0, 1, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0}
	require.Equal(t, wire.NoError, ask[*wire.JoinGroupResponse](l.client, q, 2).ErrorCode)
	l.note("%s", name(l.consumes("m1").ErrorCode))
}

// lookAtGroupSetting gives the group a setting of its own.
func lookAtGroupSetting(key, value string) func(*testing.T, *looker) {
	return func(_ *testing.T, l *looker) {
		q := wire.NewRequest(wire.KeyIncrementalAlterConfigs).(*wire.IncrementalAlterConfigsRequest)
		q.Resources = []wire.IncrementalAlterConfigsRequestResource{{
			ResourceType: 32, ResourceName: "workers", Configs: []wire.IncrementalAlterConfigsRequestConfig{{Name: key, Value: &value}},
		}}
		l.note("%s", name(ask[*wire.IncrementalAlterConfigsResponse](l.client, q, 1).Responses[0].ErrorCode))
	}
}

package coordinator

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// TestOlderConsumers has consumer groups as Kafka 4.0 to 4.2 had them.
func TestOlderConsumers(t *testing.T) {
	topics := (&fakeTopics{partitions: map[string]int32{}}).with(map[string]int32{"t": 2})
	for _, old := range []bool{false, true} {
		gs := loaded(t, Config{
			Topics:   func() Topics { return topics },
			Consumer: ConsumerConfig{MaxSize: 2, SettingsOfGroup: func(string) ConsumerSettings { return ConsumerSettings{AssignmentInterval: -1} }},
			Rules:    Rules{ConsumersFromZero: old, AssignorWaits: old, StaticConsumersCount: old, CommitsInEpoch: old, HidesRevoking: old},
		}, newManualClock(), &memStore{})
		beat := func(r ConsumerHeartbeatRequest) ConsumerHeartbeatResult {
			r.GroupID, r.NeedsMemberID = "g", true
			if r.MemberEpoch == JoinEpoch {
				r.RebalanceTimeoutMs, r.Owned = 1000, []TopicIDPartitions{}
			} else {
				r.RebalanceTimeoutMs = -1
			}
			return gs.ConsumerHeartbeat(context.Background(), r)
		}
		first := map[bool]int32{false: 2, true: 1}[old]
		a := beat(ConsumerHeartbeatRequest{MemberID: "a", SubscribedTopicNames: []string{"t"}, InstanceID: ptr("i")})
		require.Equal(t, first, a.MemberEpoch)
		a = beat(ConsumerHeartbeatRequest{MemberID: "a", InstanceID: ptr("i"), MemberEpoch: first, ServerAssignor: ptr("range")})
		if !old {
			first++
		}
		require.Equal(t, first, a.MemberEpoch, "another assignor")
		b := beat(ConsumerHeartbeatRequest{MemberID: "b", SubscribedTopicNames: []string{"t"}})
		require.Equal(t, first+1, b.MemberEpoch)
		beat(ConsumerHeartbeatRequest{MemberID: "a", InstanceID: ptr("i"), MemberEpoch: first})
		has := gs.DescribeConsumer("g").Members[0].Assignment[0].Partitions
		require.Len(t, has, map[bool]int{false: 2, true: 1}[old], "with what is to be given up")
		a = beat(ConsumerHeartbeatRequest{MemberID: "a", InstanceID: ptr("i"), MemberEpoch: first, Owned: []TopicIDPartitions{{topicID("t"), []int32{0}}}})
		require.Equal(t, first+1, a.MemberEpoch)
		code := gs.CommitOffsets(context.Background(), CommitRequest{GroupID: "g", MemberID: "a", Generation: first, RetentionMs: -1, KnowsEpochs: true,
			Offsets: []Offset{{TopicPartition: TopicPartition{"t", 0}, TopicID: topicID("t"), CommitTimestamp: -1}}})[0]
		require.Equal(t, map[bool]wire.ErrorCode{true: wire.ErrStaleMemberEpoch}[old], code)
		beat(ConsumerHeartbeatRequest{MemberID: "a", InstanceID: ptr("i"), MemberEpoch: StaticLeaveEpoch})
		c := beat(ConsumerHeartbeatRequest{MemberID: "c", SubscribedTopicNames: []string{"t"}, InstanceID: ptr("i")})
		require.Equal(t, map[bool]wire.ErrorCode{true: wire.ErrGroupMaxSizeReached}[old], c.Error)
	}
}

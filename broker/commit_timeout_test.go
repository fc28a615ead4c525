package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// A commit that the followers of __consumer_offsets do not get is answered after
// offsets.commit.timeout.ms.
func TestCommitTimesOut(t *testing.T) {
	cl := startTest(t, Config{Brokers: 2, Properties: map[string]string{"offsets.commit.timeout.ms": "20", "offsets.topic.num.partitions": "1"},
		Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
	nc := dialTest(t, cl)
	find := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	find.Key = "workers"
	require.Equal(t, wire.NoError, ask(t, nc, find, 0).(*wire.FindCoordinatorResponse).ErrorCode)
	commit := wire.NewRequest(wire.KeyOffsetCommit).(*wire.OffsetCommitRequest)
	commit.GroupID, commit.GenerationIDOrMemberEpoch, commit.RetentionTimeMs = "workers", -1, -1
	commit.Topics = []wire.OffsetCommitRequestTopic{{Name: "orders", Partitions: []wire.OffsetCommitRequestPartition{{CommittedOffset: 5}}}}
	code := func() wire.ErrorCode {
		return ask(t, nc, commit, 2).(*wire.OffsetCommitResponse).Topics[0].Partitions[0].ErrorCode
	}
	require.Equal(t, wire.NoError, code())
	holdFollowers(cl, offsetsTopic)
	require.Equal(t, wire.ErrCoordinatorNotAvailable, code())
}

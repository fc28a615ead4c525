package coordinator

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/ottla/ottla/wire"
)

// TestConsumersConcurrently has many clients, of both protocols, live in a few groups, each on its own, until all is closed
// under them. What is left in the log is what a group can be loaded from.
func TestConsumersConcurrently(t *testing.T) {
	topics := (&fakeTopics{partitions: map[string]int32{}}).with(map[string]int32{"t": 8, "u": 2})
	cfg := Config{
		GroupMinSessionTimeout: time.Millisecond, OffsetsRetention: 5 * time.Millisecond, OffsetsRetentionCheckPeriod: time.Millisecond,
		Topics: func() Topics { return topics },
		Consumer: ConsumerConfig{SettingsOfGroup: func(string) ConsumerSettings {
			return ConsumerSettings{SessionTimeout: 20 * time.Millisecond, AssignmentInterval: time.Millisecond}
		}},
	}
	liveUntilClosed(t, cfg, 12, 20, func(gs *Groups, client, n int) wire.ErrorCode {
		if client%4 == 3 {
			return live(gs, client, n)
		}
		return consume(gs, client, n)
	})
}

// consume is one life of a member of a consumer group.
func consume(gs *Groups, client, n int) wire.ErrorCode {
	r := ConsumerHeartbeatRequest{
		GroupID: fmt.Sprint("g", client%3), MemberID: fmt.Sprint("m", client), RebalanceTimeoutMs: 10, SubscribedTopicNames: []string{"t"},
		Owned: []TopicIDPartitions{}, ClientID: "c", ClientHost: "/", NeedsMemberID: true,
	}
	if client%2 == 0 {
		r.InstanceID = ptr(fmt.Sprint("i", client))
	}
	if n%3 == 0 {
		r.SubscribedTopicRegex = ptr("t|u")
	}
	var d ConsumerHeartbeatResult
	for range 5 {
		d = gs.ConsumerHeartbeat(context.Background(), r)
		if d.Error != wire.NoError {
			break
		}
		r.MemberEpoch = d.MemberEpoch
		if d.Assignment != nil {
			r.Owned = d.Assignment
		}
		gs.CommitOffsets(context.Background(), CommitRequest{GroupID: r.GroupID, MemberID: r.MemberID, Generation: r.MemberEpoch, RetentionMs: -1, KnowsEpochs: true,
			Offsets: []Offset{{TopicPartition: TopicPartition{"t", 1}, TopicID: topicID("t"), CommitTimestamp: -1}}})
	}
	gs.DescribeConsumer(r.GroupID)
	gs.FetchOffsets(FetchRequest{GroupID: r.GroupID, MemberID: &r.MemberID, MemberEpoch: r.MemberEpoch})
	if n%2 == 0 {
		r.MemberEpoch = LeaveEpoch
		gs.ConsumerHeartbeat(context.Background(), r)
	}
	if n%7 == 0 {
		gs.DeleteGroups(context.Background(), []string{r.GroupID})
	}
	return d.Error
}

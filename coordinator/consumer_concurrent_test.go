package coordinator

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// TestConsumersConcurrently has many clients, of both protocols, live in a few groups, each on its own, until all is closed
// under them. What is left in the log is what a group can be loaded from.
func TestConsumersConcurrently(t *testing.T) {
	store := &memStore{}
	topics := (&fakeTopics{partitions: map[string]int32{}}).with(map[string]int32{"t": 8, "u": 2})
	cfg := Config{
		GroupMinSessionTimeout: time.Millisecond, OffsetsRetention: 5 * time.Millisecond, OffsetsRetentionCheckPeriod: time.Millisecond,
		Topics: func() Topics { return topics },
		Consumer: ConsumerConfig{SettingsOfGroup: func(string) ConsumerSettings {
			return ConsumerSettings{SessionTimeout: 20 * time.Millisecond, AssignmentInterval: time.Millisecond}
		}},
	}
	gs := NewGroups(cfg, realClock{}, store)
	require.NoError(t, gs.Load(replay(nil)))
	var clients, rounds sync.WaitGroup
	for i := range 12 {
		clients.Add(1)
		rounds.Add(20)
		go func() {
			defer clients.Done()
			for n := 0; ; n++ {
				var code wire.ErrorCode
				if i%4 == 3 {
					code = live(gs, i, n)
				} else {
					code = consume(gs, i, n)
				}
				if n < 20 {
					rounds.Done()
				}
				if code == wire.ErrNotCoordinator && n >= 20 {
					return
				}
			}
		}()
	}
	rounds.Wait()
	gs.Close()
	clients.Wait()
	require.Eventually(t, func() bool { return !strings.Contains(stacks(), "coordinator.(*group") }, 10*time.Second, time.Millisecond, "goroutines are left")
	again := NewGroups(cfg, realClock{}, &memStore{})
	require.NoError(t, again.Load(store.all()))
	again.Close()
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

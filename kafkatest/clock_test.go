package kafkatest_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/kafkatest"
	"github.com/ottla/ottla/wire"
)

var start = time.Date(2031, 5, 17, 12, 0, 0, 0, time.UTC)

func TestClockCallsInOrder(t *testing.T) {
	c := kafkatest.NewClock(start)
	var calls []string // Advance waits for each call, so that nothing else writes to it
	at := func(name string) func() {
		return func() { calls = append(calls, fmt.Sprintf("%s at %s", name, c.Now().Sub(start))) }
	}
	c.AfterFunc(3*time.Second, at("third"))
	c.AfterFunc(time.Second, at("first"))
	c.AfterFunc(3*time.Second, at("fourth"))
	stop := c.AfterFunc(2*time.Second, at("never"))
	c.AfterFunc(2*time.Second, func() {
		at("second")()
		c.AfterFunc(1500*time.Millisecond, at("late"))
		c.AfterFunc(500*time.Millisecond, at("made on the way"))
	})
	require.True(t, stop())
	require.False(t, stop(), "stopped already")
	require.Equal(t, 4, c.Timers())
	c.Advance(3 * time.Second)
	require.Equal(t, []string{"first at 1s", "second at 2s", "made on the way at 2.5s", "third at 3s", "fourth at 3s"}, calls)
	require.Equal(t, start.Add(3*time.Second), c.Now())
	c.Advance(-time.Hour)
	c.Advance(time.Hour)
	require.Equal(t, "late at 3.5s", calls[len(calls)-1])
	require.Zero(t, c.Timers())
	require.Equal(t, start.Add(3*time.Second+time.Hour), c.Now())
}

func TestClockOfSeveralGoroutines(t *testing.T) {
	c := kafkatest.NewClock(start)
	var wg, calls sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 100 {
				calls.Add(1)
				if stop := c.AfterFunc(time.Duration(i%7)*time.Millisecond, calls.Done); i%3 == 0 && stop() {
					calls.Done()
				}
				c.Advance(time.Millisecond)
			}
		}()
	}
	wg.Wait()
	c.Advance(time.Second)
	calls.Wait()
	require.Equal(t, start.Add(8*100*time.Millisecond+time.Second), c.Now())
}

func TestRetentionGoesByTheClock(t *testing.T) {
	clock := kafkatest.NewClock(start)
	c := kafkatest.Start(t, kafkatest.WithClock(clock), kafkatest.TopicWith(broker.TopicSpec{
		Name: "orders", Partitions: 1, Configs: map[string]string{"retention.ms": "3600000", "segment.ms": "60000"},
	}))
	stored := c.Produce("orders", kafkatest.Value("old"))
	require.Equal(t, start.UnixMilli(), stored[0].Timestamp)
	clock.Advance(20 * time.Minute)
	c.Produce("orders", kafkatest.Value("in the next segment"))
	clock.Advance(35 * time.Minute)
	require.Len(t, c.Records("orders"), 2)
	clock.Advance(15 * time.Minute)
	all := c.Records("orders")
	require.Len(t, all, 1)
	require.Equal(t, int64(1), all[0].Offset)
}

// A member that is silent for its session is out once the clock says so.
func TestSessionsGoByTheClock(t *testing.T) {
	clock := kafkatest.NewClock(start)
	c := kafkatest.Start(t, kafkatest.WithClock(clock), kafkatest.Config("group.initial.rebalance.delay.ms", "3000"))
	nc := dial(t, c)
	find := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	find.Key = "workers"
	require.Equal(t, wire.NoError, ask(t, nc, find, 0).(*wire.FindCoordinatorResponse).ErrorCode)
	join := wire.NewRequest(wire.KeyJoinGroup).(*wire.JoinGroupRequest)
	join.GroupID, join.SessionTimeoutMs, join.RebalanceTimeoutMs, join.ProtocolType = "workers", 30_000, 60_000, "consumer"
	join.Protocols = []wire.JoinGroupRequestProtocol{{Name: "range", Metadata: []byte{}}}
	timers := clock.Timers()
	send(t, nc, join, 2)
	eventually(t, "the join to wait", func() bool { return clock.Timers() > timers })
	clock.Advance(3 * time.Second)
	joined := receive(t, nc, wire.KeyJoinGroup, 2).(*wire.JoinGroupResponse)
	require.Equal(t, wire.NoError, joined.ErrorCode)
	sync := wire.NewRequest(wire.KeySyncGroup).(*wire.SyncGroupRequest)
	sync.GroupID, sync.MemberID, sync.GenerationID = "workers", joined.MemberID, joined.GenerationID
	require.Equal(t, wire.NoError, ask(t, nc, sync, 1).(*wire.SyncGroupResponse).ErrorCode)
	c.WaitGroup("workers", 1)
	clock.Advance(29 * time.Second)
	require.Len(t, c.WaitGroup("workers", 1).Members, 1)
	clock.Advance(time.Second)
	require.Empty(t, c.WaitGroup("workers", 0).Members)
}

func TestLongPollsGoByTheClock(t *testing.T) {
	clock := kafkatest.NewClock(start)
	c := kafkatest.Start(t, kafkatest.WithClock(clock), kafkatest.Topic("orders", 1))
	nc := dial(t, c)
	timers := clock.Timers()
	send(t, nc, fetchOf("orders", 500*time.Millisecond), 4)
	eventually(t, "the fetch to wait", func() bool { return clock.Timers() > timers })
	clock.Advance(499 * time.Millisecond)
	require.Equal(t, timers+1, clock.Timers(), "it waits still")
	clock.Advance(time.Millisecond)
	a := receive(t, nc, wire.KeyFetch, 4).(*wire.FetchResponse)
	require.Zero(t, a.Responses[0].Partitions[0].Records.Len())
}

// fetchOf is a Fetch of partition 0 from its start that waits so long.
func fetchOf(topic string, wait time.Duration) *wire.FetchRequest {
	q := wire.NewRequest(wire.KeyFetch).(*wire.FetchRequest)
	q.MaxWaitMs, q.MinBytes, q.MaxBytes = int32(wait.Milliseconds()), 1, 1<<20
	q.Topics = []wire.FetchRequestTopic{{Topic: topic, Partitions: []wire.FetchRequestPartition{{PartitionMaxBytes: 1 << 20}}}}
	return q
}

// A cluster whose clock is never moved closes as any other.
func TestCloseWithAClockThatStandsStill(t *testing.T) {
	clock := kafkatest.NewClock(start)
	r := new(recorder)
	c := kafkatest.Start(r, kafkatest.WithClock(clock), kafkatest.Topic("orders", 1))
	nc := dial(t, c)
	timers := clock.Timers()
	send(t, nc, fetchOf("orders", time.Hour), 4)
	eventually(t, "the fetch to wait", func() bool { return clock.Timers() > timers })
	r.end()
	require.Zero(t, clock.Timers(), "what the cluster asked of the clock")
	require.Empty(t, strings.Join(r.logs, "\n"))
}

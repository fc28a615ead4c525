package kafkatest_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/kafkatest"
	"github.com/ottla/ottla/wire"
)

// script is a hook whose next actions a test sets, by API.
type script struct {
	mu            sync.Mutex // guards all below
	before, after map[wire.APIKey][]broker.Action
	seen          []string
}

func newScript() *script {
	return &script{before: map[wire.APIKey][]broker.Action{}, after: map[wire.APIKey][]broker.Action{}}
}

func (s *script) next(of map[wire.APIKey][]broker.Action, when string, r *broker.Request) (act broker.Action) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = append(s.seen, when+" "+r.APIKey.String())
	if acts := of[r.APIKey]; len(acts) > 0 {
		act, of[r.APIKey] = acts[0], acts[1:]
	}
	return act
}

func (s *script) Before(_ context.Context, r *broker.Request) broker.Action {
	return s.next(s.before, "before", r)
}

func (s *script) After(_ context.Context, r *broker.Request, _ wire.Message) broker.Action {
	return s.next(s.after, "after", r)
}

func (s *script) set(of map[wire.APIKey][]broker.Action, key wire.APIKey, acts ...broker.Action) {
	s.mu.Lock()
	defer s.mu.Unlock()
	of[key] = acts
}

// produceOf is a produce of one record, which the topic need not have.
func produceOf(t *testing.T, topic string) *wire.ProduceRequest {
	t.Helper()
	donor := kafkatest.Start(t, kafkatest.Topic("donor", 1)) // of a batch as it is stored
	donor.Produce("donor", kafkatest.Value("v"))
	fetched := ask(t, dial(t, donor), fetchOf("donor", 0), 4).(*wire.FetchResponse)
	q := wire.NewRequest(wire.KeyProduce).(*wire.ProduceRequest)
	q.Acks, q.TimeoutMs = -1, 1000
	q.TopicData = []wire.ProduceRequestTopic{{Name: topic, PartitionData: []wire.ProduceRequestPartition{{
		Records: wire.Records{fetched.Responses[0].Partitions[0].Records.Bytes()},
	}}}}
	return q
}

func TestHookSeesRequestsAndAnswers(t *testing.T) {
	var once sync.Once
	seen := make(chan broker.Request, 1)
	h := hook{before: func(_ context.Context, r *broker.Request) broker.Action {
		once.Do(func() { seen <- *r })
		return broker.Action{}
	}}
	c := kafkatest.Start(t, kafkatest.WithHook(h), kafkatest.FirstBrokerID(7))
	nc := dial(t, c)
	ask(t, nc, wire.NewRequest(wire.KeyMetadata), 5)
	r := <-seen
	require.Equal(t, int32(7), r.BrokerID)
	require.Equal(t, nc.LocalAddr().String(), r.RemoteAddr.String())
	require.Equal(t, "tester", r.ClientID)
	require.Equal(t, wire.KeyMetadata, r.APIKey)
	require.Equal(t, int16(5), r.APIVersion)
	require.Equal(t, int32(correlation), r.CorrelationID)
	require.IsType(t, &wire.MetadataRequest{}, r.Body)
}

// hook is a Hook of functions, either of which may be nil.
type hook struct {
	before func(context.Context, *broker.Request) broker.Action
	after  func(context.Context, *broker.Request, wire.Message) broker.Action
}

func (h hook) Before(ctx context.Context, r *broker.Request) (act broker.Action) {
	if h.before != nil {
		act = h.before(ctx, r)
	}
	return act
}

func (h hook) After(ctx context.Context, r *broker.Request, a wire.Message) (act broker.Action) {
	if h.after != nil {
		act = h.after(ctx, r, a)
	}
	return act
}

func TestHookActions(t *testing.T) {
	s := newScript()
	c := kafkatest.Start(t, kafkatest.WithHook(s), kafkatest.Topic("orders", 1))
	produce := produceOf(t, "orders")
	refusal := wire.NewResponse(wire.KeyProduce).(*wire.ProduceResponse)
	refusal.Responses = []wire.ProduceResponseTopic{{Name: "orders", PartitionResponses: []wire.ProduceResponsePartition{{ErrorCode: wire.ErrNotLeaderOrFollower, BaseOffset: -1}}}}
	codeOf := func(a wire.Message) wire.ErrorCode {
		return a.(*wire.ProduceResponse).Responses[0].PartitionResponses[0].ErrorCode
	}
	metadata := wire.NewRequest(wire.KeyMetadata)

	t.Run("answer before: nothing is done", func(t *testing.T) {
		s.set(s.before, wire.KeyProduce, broker.Action{Answer: refusal})
		require.Equal(t, wire.ErrNotLeaderOrFollower, codeOf(ask(t, dial(t, c), produce, 7)))
		require.Empty(t, c.Records("orders"))
	})
	t.Run("answer after: it is done, and the client hears otherwise", func(t *testing.T) {
		s.set(s.after, wire.KeyProduce, broker.Action{Answer: refusal})
		require.Equal(t, wire.ErrNotLeaderOrFollower, codeOf(ask(t, dial(t, c), produce, 7)))
		require.Len(t, c.Records("orders"), 1)
	})
	t.Run("drop before: the connection goes on", func(t *testing.T) {
		s.set(s.before, wire.KeyProduce, broker.Action{Drop: true})
		nc := dial(t, c)
		send(t, nc, produce, 7)
		ask(t, nc, metadata, 1)
		require.Len(t, c.Records("orders"), 1)
	})
	t.Run("drop after: it is done", func(t *testing.T) {
		s.set(s.after, wire.KeyProduce, broker.Action{Drop: true})
		nc := dial(t, c)
		send(t, nc, produce, 7)
		ask(t, nc, metadata, 1)
		require.Len(t, c.Records("orders"), 2)
	})
	t.Run("cut before, and after", func(t *testing.T) {
		s.set(s.before, wire.KeyProduce, broker.Action{Cut: true})
		s.set(s.after, wire.KeyProduce, broker.Action{Cut: true})
		for i := range 2 {
			nc := dial(t, c)
			ask(t, nc, metadata, 1) // what was answered before stays so
			send(t, nc, produce, 7)
			requireClosed(t, nc)
			require.Len(t, c.Records("orders"), 2+i)
		}
	})
	t.Run("no answer is wanted, and none is given", func(t *testing.T) {
		quiet := *produce
		quiet.Acks = 0
		s.set(s.after, wire.KeyProduce, broker.Action{Answer: refusal})
		nc := dial(t, c)
		send(t, nc, &quiet, 7)
		ask(t, nc, metadata, 1)
		require.Len(t, c.Records("orders"), 4)
		s.set(s.after, wire.KeyProduce)
	})
}

func TestAHooksWrongAnswer(t *testing.T) {
	for _, wrong := range []wire.Message{wire.NewResponse(wire.KeyFetch), wire.NewRequest(wire.KeyMetadata)} {
		s := newScript()
		r := new(recorder)
		c := kafkatest.Start(r, kafkatest.WithHook(s))
		s.set(s.after, wire.KeyMetadata, broker.Action{Answer: wrong})
		nc := dial(t, c)
		send(t, nc, wire.NewRequest(wire.KeyMetadata), 1)
		requireClosed(t, nc)
		ask(t, dial(t, c), wire.NewRequest(wire.KeyMetadata), 1)
		r.end()
		require.Contains(t, strings.Join(r.logs, "\n"), "a hook answered a Metadata request with a")
	}
}

func TestHookDelays(t *testing.T) {
	clock := kafkatest.NewClock(start)
	s := newScript()
	c := kafkatest.Start(t, kafkatest.WithHook(s), kafkatest.WithClock(clock), kafkatest.Topic("orders", 1))
	produce := produceOf(t, "orders")
	timers := clock.Timers()
	nc := dial(t, c)

	s.set(s.before, wire.KeyProduce, broker.Action{Delay: time.Second})
	s.set(s.after, wire.KeyProduce, broker.Action{Delay: time.Minute})
	send(t, nc, produce, 7)
	eventually(t, "the request to be held back", func() bool { return clock.Timers() > timers })
	require.Empty(t, c.Records("orders"))
	clock.Advance(time.Second)
	c.WaitRecords("orders", 1)
	eventually(t, "the answer to be held back", func() bool { return clock.Timers() > timers })
	clock.Advance(time.Minute)
	receive(t, nc, wire.KeyProduce, 7)

	// A client that goes away while it is held back, and a cluster that closes.
	s.set(s.before, wire.KeyProduce, broker.Action{Delay: time.Hour}, broker.Action{Delay: time.Hour})
	send(t, nc, produce, 7)
	eventually(t, "the request to be held back", func() bool { return clock.Timers() > timers })
	require.NoError(t, nc.Close())
	eventually(t, "the connection to end", func() bool { return clock.Timers() == timers })
	other := dial(t, c)
	send(t, other, produce, 7)
	eventually(t, "the request to be held back", func() bool { return clock.Timers() > timers })
	require.NoError(t, c.Close())
	requireClosed(t, other)
}

package broker

import (
	"context"
	"encoding/binary"
	"errors"
	"net"
	"os"
	"runtime"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// noLeaks fails the test if it leaves goroutines or open files behind. What the
// test registers for its end runs first.
func noLeaks(t testing.TB) {
	t.Helper()
	goroutines, files := runtime.NumGoroutine(), openFiles()
	t.Cleanup(func() {
		clean := func() bool { return runtime.NumGoroutine() <= goroutines && openFiles() <= files }
		if eventually(clean) {
			return
		}
		stacks := make([]byte, 1<<20)
		t.Errorf("%d goroutines and %d open files, want at most %d and %d\n%s", runtime.NumGoroutine(), openFiles(), goroutines, files,
			stacks[:runtime.Stack(stacks, true)])
	})
}

func openFiles() int {
	files, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return 0 // not on this system
	}
	return len(files)
}

// eventually waits for a condition that nothing signals.
func eventually(done func() bool) bool {
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(time.Millisecond) {
		if done() {
			return true
		}
	}
	return done()
}

// within fails the test if f does not return soon.
func within(t testing.TB, what string, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
	case <-time.After(patience):
		stacks := make([]byte, 1<<20)
		t.Fatalf("%s did not return\n%s", what, stacks[:runtime.Stack(stacks, true)])
	}
}

func requestFrame(t testing.TB, m wire.Message, version int16) []byte {
	t.Helper()
	frame, err := wire.AppendRequest(nil, wire.RequestHeader{APIKey: m.APIKey(), APIVersion: version, CorrelationID: 7}, m)
	require.NoError(t, err)
	return frame
}

// longPoll is a Fetch that waits for records for an hour.
func longPoll(topic string, offset int64) *wire.FetchRequest {
	q := wire.NewRequest(wire.KeyFetch).(*wire.FetchRequest)
	q.MaxWaitMs, q.MinBytes, q.MaxBytes, q.SessionEpoch = 3600_000, 1, 64<<20, finalFetch
	one := wire.FetchRequestPartition{FetchOffset: offset, PartitionMaxBytes: 64 << 20}
	one.CurrentLeaderEpoch, one.LastFetchedEpoch = -1, -1
	q.Topics = []wire.FetchRequestTopic{{Topic: topic, Partitions: []wire.FetchRequestPartition{one}}}
	return q
}

func produceOf(topic string, records ...[]byte) *wire.ProduceRequest {
	q := wire.NewRequest(wire.KeyProduce).(*wire.ProduceRequest)
	q.Acks, q.TimeoutMs = -1, 3600_000
	q.TopicData = []wire.ProduceRequestTopic{{Name: topic, PartitionData: []wire.ProduceRequestPartition{{Records: records}}}}
	return q
}

func batchOf(t testing.TB, values ...[]byte) []byte {
	t.Helper()
	records := make([]record.Record, len(values))
	for i, v := range values {
		records[i] = record.Record{Timestamp: 1, Value: v}
	}
	set, err := record.AppendBatch(nil, record.BatchOptions{}, records)
	require.NoError(t, err)
	return set
}

// onlyConn is the connection of a cluster that has one.
func onlyConn(t testing.TB, b *Broker) *conn {
	t.Helper()
	var all []*conn
	require.True(t, eventually(func() bool { all = b.connections(); return len(all) == 1 }))
	return all[0]
}

// A client that does not read its answers holds up nobody but itself.
func TestAClientThatDoesNotRead(t *testing.T) {
	noLeaks(t)
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	client, served := net.Pipe() // whose writes wait for a reader
	defer client.Close()
	cl.brokers[0].admit(served)
	c := onlyConn(t, cl.brokers[0])
	_, err := client.Write(append(requestFrame(t, wire.NewRequest(wire.KeyApiVersions), 0), requestFrame(t, longPoll("t", 0), 11)...))
	require.NoError(t, err)
	// The Fetch is about to wait; before it does the first answer is written.
	require.True(t, eventually(func() bool { _, n, _ := c.history.snapshot(time.Time{}); return n == 2 }))
	within(t, "the look at an idle connection", func() { c.closeIdle(time.Now(), time.Hour) })
	works(t, dialTest(t, cl))
	within(t, "Close", func() { require.NoError(t, cl.Close()) })
}

func TestCloseWhileAnAnswerIsWritten(t *testing.T) {
	noLeaks(t)
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	value := make([]byte, 512<<10)
	for range 32 {
		_, err := cl.Produce(context.Background(), "t", Record{Value: value})
		require.NoError(t, err)
	}
	nc := dialTest(t, cl)
	for range 10 { // 160 MiB are more than any socket's buffers
		_, err := nc.Write(requestFrame(t, longPoll("t", 0), 11))
		require.NoError(t, err)
	}
	_, err := nc.Read(make([]byte, 4))
	require.NoError(t, err)
	within(t, "Close", func() { require.NoError(t, cl.Close()) })
}

// What waits when the cluster closes is answered or its connection is closed,
// and several Closes wait for the same end.
func TestCloseEndsWhateverWaits(t *testing.T) {
	noLeaks(t)
	inHook := make(chan struct{})
	delay := map[string]string{"group.initial.rebalance.delay.ms": "60000"}
	cl := startTest(t, Config{Brokers: 2, Properties: delay, Topics: []TopicSpec{{Name: "t", Partitions: 1, ReplicationFactor: 2}}, Hook: hookFunc(func(ctx context.Context, r *Request) Action {
		if r.ClientID == "hooked" {
			close(inHook)
			<-ctx.Done()
		}
		return Action{}
	})})
	holdFollowers(cl, "t")
	embedded := make(chan error, 2)
	go func() {
		_, err := cl.Produce(context.Background(), "t", Record{Value: []byte("v")})
		embedded <- err
	}()
	go func() { embedded <- cl.Await(context.Background(), func() bool { return false }) }()

	find := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	find.Key = "g"
	at := ask(t, dialTest(t, cl), find, 0).(*wire.FindCoordinatorResponse)
	coordinator := dialTo(t, cl.Addrs()[at.NodeID-1])
	write(t, coordinator, requestFrame(t, joinOf("g"), 2))
	fetch := dialTest(t, cl)
	write(t, fetch, requestFrame(t, longPoll("t", 0), 11))
	produce := dialTest(t, cl)
	write(t, produce, requestFrame(t, produceOf("t", batchOf(t, []byte("v"))), 7))
	hooked := dialTest(t, cl)
	name := "hooked"
	frame, err := wire.AppendRequest(nil, wire.RequestHeader{ClientID: &name}, wire.NewRequest(wire.KeyApiVersions))
	require.NoError(t, err)
	write(t, hooked, frame)
	<-inHook
	waiting := func() (n int) {
		for _, b := range cl.brokers {
			for _, c := range b.connections() {
				if c.watch.waiting() {
					n++
				}
			}
		}
		return n
	}
	require.True(t, eventually(func() bool { return waiting() == 4 }), "requests that wait: %d", waiting())

	var closers sync.WaitGroup
	for range 5 {
		closers.Add(1)
		go func() {
			defer closers.Done()
			_ = cl.Close()
			require.Zero(t, len(cl.brokers[0].connections()))
		}()
	}
	within(t, "Close", closers.Wait)
	for range 2 {
		require.ErrorIs(t, <-embedded, ErrClosed)
	}
	for _, nc := range []net.Conn{coordinator, fetch, produce, hooked} {
		answeredOrClosed(t, nc)
	}
}

func answeredOrClosed(t testing.TB, nc net.Conn) {
	t.Helper()
	_, err := nc.Read(make([]byte, 1))
	var timeout net.Error
	require.False(t, err != nil && asTimeout(err, &timeout), "neither answered nor closed")
}

func write(t testing.TB, nc net.Conn, b []byte) {
	t.Helper()
	_, err := nc.Write(b)
	require.NoError(t, err)
}

func dialTo(t testing.TB, addr string) net.Conn {
	t.Helper()
	nc, err := net.Dial("tcp", addr)
	require.NoError(t, err)
	t.Cleanup(func() { _ = nc.Close() })
	require.NoError(t, nc.SetDeadline(time.Now().Add(patience)))
	return nc
}

func joinOf(group string) *wire.JoinGroupRequest {
	q := wire.NewRequest(wire.KeyJoinGroup).(*wire.JoinGroupRequest)
	q.GroupID, q.SessionTimeoutMs, q.RebalanceTimeoutMs, q.ProtocolType = group, 30000, 60000, "consumer"
	q.Protocols = []wire.JoinGroupRequestProtocol{{Name: "range", Metadata: []byte{}}}
	return q
}

// holdFollowers keeps the followers of a topic's partitions where they are, so
// that acks=all waits.
func holdFollowers(cl *Cluster, name string) {
	t, _ := cl.image.Load().topic(name)
	for _, p := range t.partitions {
		p.mu.Lock()
		for i := range p.followers {
			p.followers[i].held = true
		}
		p.mu.Unlock()
	}
}

// hookFunc is a Hook of its Before alone.
type hookFunc func(context.Context, *Request) Action

func (f hookFunc) Before(ctx context.Context, r *Request) Action            { return f(ctx, r) }
func (hookFunc) After(context.Context, *Request, wire.Message) (act Action) { return act }

func TestMethodsAfterClose(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	works(t, dialTest(t, cl))
	require.NoError(t, cl.Close())
	require.NoError(t, cl.Close())
	ctx := context.Background()
	_, produce := cl.Produce(ctx, "t", Record{})
	_, records := cl.Records("t")
	_, count := cl.Count("t")
	_, partitions := cl.TopicPartitions("t")
	_, committed := cl.Committed("g", "t", 0)
	_, group := cl.Group("g")
	for _, err := range []error{
		produce, records, count, partitions, committed, group,
		cl.CreateTopic(TopicSpec{Name: "u"}), cl.Await(ctx, func() bool { return false }),
	} {
		require.ErrorIs(t, err, ErrClosed)
	}
	require.Len(t, cl.Addrs(), 1)
	require.Len(t, cl.ID(), 22)
	require.Len(t, cl.Requests(), 1)
	require.True(t, cl.Requests()[0].Closed)
}

// A produce that waits for replicas ends when the topic does.
func TestDeleteATopicThatAProduceWaitsFor(t *testing.T) {
	cl := startTest(t, Config{Brokers: 2, Topics: []TopicSpec{{Name: "t", Partitions: 1, ReplicationFactor: 2}}})
	holdFollowers(cl, "t")
	nc := dialTest(t, cl)
	write(t, nc, requestFrame(t, produceOf("t", batchOf(t, []byte("v"))), 7))
	c := onlyConn(t, cl.brokers[0])
	require.True(t, eventually(c.watch.waiting))
	topic, _ := cl.image.Load().topic("t")
	require.NoError(t, cl.deleteTopic(topic))
	a := readAnswer(t, nc, wire.KeyProduce, 7).(*wire.ProduceResponse)
	require.Equal(t, wire.ErrNotLeaderOrFollower, a.Responses[0].PartitionResponses[0].ErrorCode)
}

// Coordinators of a deleted __consumer_offsets are not kept for the next one.
func TestNoCoordinatorOfARemovedPartition(t *testing.T) {
	cl := startTest(t, Config{})
	made, err := cl.autoCreate(offsetsTopic)
	require.NoError(t, err)
	old := made.partitions[3]
	require.NoError(t, cl.deleteTopic(made))
	_, code := cl.groups.load(old) // as a request does that saw the topic just before
	require.Equal(t, wire.ErrNotCoordinator, code)
	made, err = cl.autoCreate(offsetsTopic)
	require.NoError(t, err)
	_, code = cl.groups.load(made.partitions[3])
	require.Equal(t, wire.NoError, code)
}

// A hook may hand its context to goroutines that outlive the request.
func TestAHooksContextIsForAnyone(t *testing.T) {
	noLeaks(t)
	var watching sync.WaitGroup
	cl := startTest(t, Config{Hook: hookFunc(func(ctx context.Context, _ *Request) Action {
		watching.Add(1)
		go func() {
			defer watching.Done()
			<-ctx.Done()
			_ = ctx.Err()
		}()
		own, cancel := context.WithTimeout(ctx, time.Hour)
		defer cancel()
		return Action{Cut: own.Err() != nil}
	})})
	nc := dialTest(t, cl)
	frame := requestFrame(t, wire.NewRequest(wire.KeyMetadata), 1)
	for range 100 {
		write(t, nc, append(append([]byte{}, frame...), frame...))
		for range 2 {
			readAnswer(t, nc, wire.KeyMetadata, 1)
		}
	}
	require.NoError(t, nc.Close())
	within(t, "the end of the contexts", watching.Wait)
}

// flakyListener fails a few times before it accepts.
type flakyListener struct {
	net.Listener
	failures int
}

func (l *flakyListener) Accept() (net.Conn, error) {
	if l.failures > 0 {
		l.failures--
		return nil, &net.OpError{Op: "accept", Err: os.NewSyscallError("accept", syscall.EMFILE)}
	}
	return l.Listener.Accept()
}

// stoppedClock never moves.
type stoppedClock struct{}

func (stoppedClock) Now() time.Time { return time.UnixMilli(1e12) }
func (stoppedClock) AfterFunc(time.Duration, func()) func() bool {
	return func() bool { return true }
}

// A machine that is out of file descriptors for a moment gets connections
// again, even where the cluster's time stands still.
func TestAcceptGoesOnAfterFailures(t *testing.T) {
	noLeaks(t)
	cl := startTest(t, Config{Clock: stoppedClock{}})
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	b := &Broker{cluster: cl, id: cl.brokers[0].id, ln: &flakyListener{ln, 3}, conns: make(map[*conn]struct{})}
	b.freed.L = &b.mu
	b.sessions.init(cl)
	b.start()
	works(t, dialTo(t, ln.Addr().String()))
	b.shut()
	within(t, "the end of the broker", b.wait)
}

// A connection that sent a large request does not keep its memory.
func TestALargeRequestIsNotKept(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	nc := dialTest(t, cl)
	before := heap()
	a := ask(t, nc, produceOf("t", batchOf(t, make([]byte, 32<<20))), 7).(*wire.ProduceResponse)
	require.Equal(t, wire.ErrMessageTooLarge, a.Responses[0].PartitionResponses[0].ErrorCode)
	many := wire.NewRequest(wire.KeyListOffsets).(*wire.ListOffsetsRequest)
	many.Topics = []wire.ListOffsetsRequestTopic{{Name: "t", Partitions: make([]wire.ListOffsetsRequestPartition, 1<<16)}}
	ask(t, nc, many, 1)
	many = nil
	require.Less(t, heap(), before+3<<20, "bytes of heap")
	works(t, nc)
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// The time that a request takes grows with its size and no faster.
func TestRequestsThatRepeatThemselves(t *testing.T) {
	const times = 200_000
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "t", Partitions: 1000}}})
	offsets := wire.NewRequest(wire.KeyListOffsets).(*wire.ListOffsetsRequest)
	offsets.Topics = []wire.ListOffsetsRequestTopic{{Name: "t", Partitions: make([]wire.ListOffsetsRequestPartition, times)}}
	dirs := wire.NewRequest(wire.KeyDescribeLogDirs).(*wire.DescribeLogDirsRequest)
	dirs.Topics = []wire.DescribeLogDirsRequestTopic{{Topic: "t", Partitions: make([]int32, times)}}
	join := joinOf("g")
	join.Protocols = make([]wire.JoinGroupRequestProtocol, times)
	for i := range join.Protocols {
		join.Protocols[i].Name = string(binary.AppendUvarint(nil, uint64(i)))
	}
	find := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	find.Key = "g"
	ask(t, dialTest(t, cl), find, 0)
	for _, q := range []struct {
		m       wire.Message
		version int16
	}{{offsets, 1}, {dirs, 1}, {join, 4}} {
		t.Run(q.m.APIKey().String(), func(t *testing.T) { ask(t, dialTest(t, cl), q.m, q.version) })
	}
}

func TestRaisedConnectionLimit(t *testing.T) {
	cl := startTest(t, Config{Properties: map[string]string{"max.connections": "1"}})
	first, second := dialTest(t, cl), dialTest(t, cl)
	works(t, first)
	alter := wire.NewRequest(wire.KeyIncrementalAlterConfigs).(*wire.IncrementalAlterConfigsRequest)
	five := "5"
	alter.Resources = []wire.IncrementalAlterConfigsRequestResource{{ResourceType: brokerResource, ResourceName: "1",
		Configs: []wire.IncrementalAlterConfigsRequestConfig{{Name: "max.connections", Value: &five}}}}
	a := ask(t, first, alter, 0).(*wire.IncrementalAlterConfigsResponse)
	require.Equal(t, wire.NoError, a.Responses[0].ErrorCode, "%v", a.Responses[0].ErrorMessage)
	works(t, second)
}

// Start that fails leaves nothing behind.
func TestStartThatFails(t *testing.T) {
	noLeaks(t)
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	for _, c := range []Config{
		{Brokers: 3, Listen: []string{"127.0.0.1:0", taken.Addr().String()}},
		{Topics: []TopicSpec{{Name: "t", Partitions: 3}, {Name: "t"}}},
	} {
		cl, err := Start(c)
		require.Error(t, err)
		require.Nil(t, cl)
	}
	_, err = Start(Config{Listen: []string{taken.Addr().String()}})
	require.True(t, errors.Is(err, syscall.EADDRINUSE), "%v", err)
}

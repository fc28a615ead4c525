package kafkatest_test

import (
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/kafkatest"
	"github.com/ottla/ottla/wire"
)

func TestProduceAndRecords(t *testing.T) {
	c := kafkatest.Start(t, kafkatest.Topic("orders", 2))
	stored := c.Produce("orders",
		kafkatest.KeyValue("k", "first"),
		kafkatest.Record{Partition: 1, Value: []byte("other"), Headers: []kafkatest.Header{{Key: "h", Value: []byte("v")}}},
		kafkatest.Value("second"))
	require.Equal(t, []int64{0, 0, 1}, []int64{stored[0].Offset, stored[1].Offset, stored[2].Offset})
	all := c.WaitRecords("orders", 3)
	require.Len(t, all, 3)
	require.Equal(t, "first", string(all[0].Value))
	require.Equal(t, "k", string(all[0].Key))
	require.Equal(t, "second", string(all[1].Value))
	require.Nil(t, all[1].Key)
	require.Equal(t, int32(1), all[2].Partition)
	require.Equal(t, []kafkatest.Header{{Key: "h", Value: []byte("v")}}, all[2].Headers)
	require.WithinDuration(t, time.Now(), time.UnixMilli(all[0].Timestamp), time.Minute)
}

func TestCreateTopicAndGroupsThatAreNotThere(t *testing.T) {
	c := kafkatest.Start(t, kafkatest.Brokers(3))
	c.CreateTopic("made", 4)
	n, err := c.TopicPartitions("made")
	require.NoError(t, err)
	require.Equal(t, 4, n)
	require.Equal(t, int64(-1), c.Committed("nobody", "made", 0))
	require.Equal(t, "Dead", c.WaitGroup("nobody", 0).State)
	require.Len(t, strings.Split(c.BootstrapServers(), ","), 3)
}

// recorder is a TB whose failures are kept.
type recorder struct {
	mu       sync.Mutex
	logs     []string
	failures []string
	cleanups []func()
}

func (r *recorder) Helper()          {}
func (r *recorder) Cleanup(f func()) { r.cleanups = append(r.cleanups, f) }
func (r *recorder) Logf(format string, args ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.logs = append(r.logs, fmt.Sprintf(format, args...))
}
func (r *recorder) Fatalf(format string, args ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, args...))
}
func (r *recorder) end() {
	for i := len(r.cleanups) - 1; i >= 0; i-- {
		r.cleanups[i]()
	}
}

func TestAFailedWaitSaysWhatThereWas(t *testing.T) {
	r := new(recorder)
	defer r.end()
	c := kafkatest.Start(r, kafkatest.Topic("orders", 1), kafkatest.WaitTimeout(20*time.Millisecond))
	c.Produce("orders", kafkatest.Value("only one"))
	c.WaitRecords("orders", 2)
	c.WaitGroup("workers", 3)
	require.Len(t, r.failures, 2)
	require.Contains(t, r.failures[0], `WaitRecords("orders", 2)`)
	require.Contains(t, r.failures[0], "only one")
	require.Contains(t, r.failures[0], "no client has connected")
	require.Contains(t, r.failures[1], `WaitGroup("workers", 3 members)`)
	require.Contains(t, r.failures[1], "Dead with 0 members")
}

func TestAWrongOptionFailsTheTest(t *testing.T) {
	for want, opt := range map[string]kafkatest.Option{
		"auto.create.topics.enabel": kafkatest.Config("auto.create.topics.enabel", "true"),
		"num.partitions":            kafkatest.Config("num.partitions", "none"),
		`got Kafka version "2.9"`:   kafkatest.KafkaVersion("2.9"),
		"-1 brokers":                kafkatest.Brokers(-1),
		"Topic name is invalid":     kafkatest.Topic("a b", 1),
	} {
		r := new(recorder)
		kafkatest.Start(r, opt)
		require.Len(t, r.failures, 1, want)
		require.Contains(t, r.failures[0], want)
		r.end()
	}
}

func TestMethodsAfterClose(t *testing.T) {
	r := new(recorder)
	c := kafkatest.Start(r, kafkatest.Topic("orders", 1))
	require.NoError(t, c.Close())
	require.NoError(t, c.Close())
	c.Produce("orders", kafkatest.Value("late"))
	c.Records("orders")
	c.CreateTopic("late", 1)
	c.Committed("g", "orders", 0)
	c.WaitGroup("g", 0)
	c.Compact("orders")
	require.Len(t, r.failures, 6)
	for _, f := range r.failures {
		require.Contains(t, f, "cluster is closed")
	}
	r.end()
}

// A thousand clusters, a hundred at a time, each with a client whose connection
// ends with the cluster, leave nothing behind.
func TestAThousandClusters(t *testing.T) {
	const clusters, atOnce = 1000, 100
	run := func(n int) {
		slots := make(chan struct{}, atOnce)
		var wg sync.WaitGroup
		for range n {
			slots <- struct{}{}
			wg.Add(1)
			go func() {
				defer wg.Done()
				defer func() { <-slots }()
				r := new(recorder)
				c := kafkatest.Start(r, kafkatest.Topic("t", 3))
				c.Produce("t", kafkatest.Value("v"))
				err := useUntilClosed(c, r.end)
				if err != nil {
					t.Error(err)
				}
				if len(r.failures) > 0 {
					t.Errorf("failed: %v", r.failures)
				}
			}()
		}
		wg.Wait()
	}
	run(2 * atOnce) // whatever is taken once is taken
	before := measure(t)
	run(clusters)
	after := measure(t)
	require.LessOrEqual(t, after.goroutines, before.goroutines, "goroutines")
	require.LessOrEqual(t, after.files, before.files, "open files, sockets among them")
	require.Less(t, after.heap, before.heap+4<<20, "bytes of heap")
}

// useUntilClosed has a client ask something and wait for the connection to end,
// which closing the cluster does.
func useUntilClosed(c *kafkatest.Cluster, close func()) error {
	nc, err := net.Dial("tcp", c.Addrs()[0])
	if err != nil {
		return err
	}
	defer nc.Close()
	frame, err := wire.AppendRequest(nil, wire.RequestHeader{}, wire.NewRequest(wire.KeyApiVersions))
	if err != nil {
		return err
	}
	if _, err = nc.Write(frame); err != nil {
		return err
	}
	var size [4]byte
	if _, err = io.ReadFull(nc, size[:]); err != nil {
		return err
	}
	close()
	_, _ = io.Copy(io.Discard, nc) // the answer and the end, or that it was cut off
	return nil
}

func BenchmarkStart(b *testing.B) {
	for _, brokers := range []int{1, 3} {
		b.Run(fmt.Sprint("brokers=", brokers), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r := new(recorder)
				kafkatest.Start(r, kafkatest.Brokers(brokers), kafkatest.Topic("orders", 1))
				r.end()
			}
		})
	}
}

type resources struct {
	goroutines, files int
	heap              uint64
}

func measure(t *testing.T) resources {
	t.Helper()
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	r := resources{goroutines: runtime.NumGoroutine(), heap: m.HeapAlloc}
	if files, err := os.ReadDir("/proc/self/fd"); err == nil {
		r.files = len(files)
	}
	return r
}

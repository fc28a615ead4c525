// Package kafkatest starts a Kafka broker inside a test.
//
//	func TestOrders(t *testing.T) {
//		kafka := kafkatest.Start(t, kafkatest.Topic("orders", 3))
//		consumeWith(kafka.BootstrapServers()) // any Kafka client of any age
//	}
//
// The broker listens on a free port of 127.0.0.1, is ready when [Start]
// returns, keeps everything in memory, and is closed when the test ends. What
// it logs goes to the test's log.
//
// A test can look into the cluster, and write to it, without a client:
// [Cluster.Produce], [Cluster.Records], [Cluster.Committed]. It waits for what
// its clients do with [Cluster.WaitRecords] and [Cluster.WaitGroup], which fail
// the test with what was awaited, what was there, and the last requests of each
// client.
//
// For a broker outside of tests, use package broker, or the binary ottla.
package kafkatest

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/ottla/ottla/broker"
)

// TB is what Start needs of a testing.T, testing.B or testing.F.
type TB interface {
	Helper()
	Cleanup(func())
	Logf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// Cluster is a running cluster. Its methods fail the test where they cannot do
// what they say, also after Close; they are safe for concurrent use, but those
// that may fail must be called from the test's own goroutine, as FailNow must.
type Cluster struct {
	*broker.Cluster
	tb      TB
	timeout time.Duration
}

// Option says how the cluster is to be.
type Option func(*options)

type options struct {
	config  broker.Config
	level   slog.Level
	timeout time.Duration
}

// Brokers makes a cluster of n brokers; without it there is one.
func Brokers(n int) Option { return func(o *options) { o.config.Brokers = n } }

// Topic creates a topic before Start returns.
func Topic(name string, partitions int) Option {
	return func(o *options) {
		o.config.Topics = append(o.config.Topics, broker.TopicSpec{Name: name, Partitions: partitions})
	}
}

// TopicWith creates a topic with a replication factor or settings of its own.
func TopicWith(spec broker.TopicSpec) Option {
	return func(o *options) { o.config.Topics = append(o.config.Topics, spec) }
}

// Config sets a broker setting by Kafka's name, such as
// Config("auto.create.topics.enable", "false").
func Config(key, value string) Option {
	return func(o *options) {
		if o.config.Properties == nil {
			o.config.Properties = make(map[string]string)
		}
		o.config.Properties[key] = value
	}
}

// KafkaVersion makes the brokers behave as a release of Kafka, such as "0.8.2",
// "1.0", "2.8" or "3.9.2"; without it they speak all versions of all releases at
// once. See broker.Config.
func KafkaVersion(version string) Option {
	return func(o *options) { o.config.KafkaVersion = version }
}

// FirstBrokerID is the first broker's id, the others follow; without it 1.
func FirstBrokerID(id int32) Option { return func(o *options) { o.config.FirstBrokerID = &id } }

// Racks names the brokers' racks, the i-th broker i's.
func Racks(names ...string) Option { return func(o *options) { o.config.Racks = names } }

// WithClock lets everything go by a clock of the test's own; see [NewClock].
func WithClock(c broker.Clock) Option { return func(o *options) { o.config.Clock = c } }

// WithHook lets the test see and bend requests and answers; see [broker.Hook].
func WithHook(h broker.Hook) Option { return func(o *options) { o.config.Hook = h } }

// Seed makes ids the same from run to run.
func Seed(seed uint64) Option { return func(o *options) { o.config.Seed = seed } }

// LogLevel is how much of the brokers' log the test's log shows; without it
// warnings and errors.
func LogLevel(l slog.Level) Option { return func(o *options) { o.level = l } }

// WaitTimeout is how long the Wait methods wait; without it 10 seconds. It is
// real time, whatever clock the cluster goes by.
func WaitTimeout(d time.Duration) Option { return func(o *options) { o.timeout = d } }

const defaultTimeout = 10 * time.Second

// Start starts a cluster that is closed when the test ends. It fails the test
// where an option is wrong.
func Start(tb TB, opts ...Option) *Cluster {
	tb.Helper()
	o := options{level: slog.LevelWarn, timeout: defaultTimeout}
	for _, opt := range opts {
		opt(&o)
	}
	w := &testLog{tb: tb}
	o.config.Logger = slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: o.level, ReplaceAttr: dropTime}))
	c, err := broker.Start(o.config)
	if err != nil {
		tb.Fatalf("kafkatest: %v", err)
		return nil
	}
	tb.Cleanup(func() {
		_ = c.Close()
		w.end()
	})
	return &Cluster{Cluster: c, tb: tb, timeout: o.timeout}
}

// dropTime leaves the time to the test's own log.
func dropTime(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

// testLog writes a line of log to the test that owns it, while it runs: a test
// panics when it is told something after its end.
type testLog struct {
	mu    sync.Mutex // guards all below
	tb    TB
	ended bool
}

func (l *testLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.ended {
		l.tb.Logf("ottla: %s", strings.TrimSuffix(string(p), "\n"))
	}
	return len(p), nil
}

func (l *testLog) end() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.ended = true
}

// BootstrapServers is every broker's address, as clients want it:
// "127.0.0.1:40123,127.0.0.1:40124".
func (c *Cluster) BootstrapServers() string { return strings.Join(c.Addrs(), ",") }

// fatal fails the test with what is known of the clients.
func (c *Cluster) fatal(format string, args ...any) {
	c.tb.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "kafkatest: "+format, args...)
	requests := c.Requests()
	if len(requests) == 0 {
		b.WriteString("\n  no client has connected")
	}
	for _, r := range requests {
		fmt.Fprintf(&b, "\n  %s", r)
	}
	c.tb.Fatalf("%s", b.String())
}

// wait blocks until done returns true or the time is up.
func (c *Cluster) wait(done func() bool) error {
	ctx, cancel := context.WithTimeout(context.Background(), c.timeout)
	defer cancel()
	return c.Await(ctx, done)
}

package interop

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"sync"
	"time"

	"github.com/segmentio/kafka-go"
)

func init() { register("kafka-go", kafkaGo{}) }

// kafkaGo is segmentio/kafka-go. Its group Reader does not tell which
// partitions it has, so that member uses the ConsumerGroup under it.
type kafkaGo struct{ noTransactions }

// oldGo is kafka-go of 2020, in a program of its own.
var oldGo = driver{cmd: []string{filepath.Join("..", "..", ".build", "interop", "oldgo")}}

func (kafkaGo) info(ctx context.Context) (info, error) {
	i, err := goInfo(ctx, "kafka-go", "github.com/segmentio/kafka-go", allCodecs...)
	i.Lacks = []string{lacksTransaction}
	return i, err
}

func (kafkaGo) create(ctx context.Context, bootstrap, topic string, partitions int) error {
	cl := &kafka.Client{Addr: kafka.TCP(bootstrap), Transport: &kafka.Transport{}}
	defer cl.Transport.(*kafka.Transport).CloseIdleConnections()
	resp, err := cl.CreateTopics(ctx, &kafka.CreateTopicsRequest{
		Topics: []kafka.TopicConfig{{Topic: topic, NumPartitions: partitions, ReplicationFactor: 1}},
	})
	if err != nil {
		return err
	}
	return resp.Errors[topic]
}

var kafkaGoCodecs = map[string]kafka.Compression{
	"gzip": kafka.Gzip, "snappy": kafka.Snappy, "lz4": kafka.Lz4, "zstd": kafka.Zstd,
}

func (kafkaGo) produce(ctx context.Context, bootstrap string, p production) error {
	transport := &kafka.Transport{}
	defer transport.CloseIdleConnections()
	w := &kafka.Writer{
		Addr: kafka.TCP(bootstrap), Topic: p.Topic, Transport: transport,
		Balancer:     kafka.BalancerFunc(func(kafka.Message, ...int) int { return p.Partition }),
		BatchTimeout: 20 * time.Millisecond, RequiredAcks: kafka.RequireAll, Compression: kafkaGoCodecs[p.Codec],
	}
	var messages []kafka.Message
	for i := range p.Count {
		messages = append(messages, kafka.Message{
			Key: []byte(p.key(i)), Value: []byte(p.value(i)),
			Headers: []kafka.Header{{Key: headerKey, Value: []byte(p.Name)}},
		})
	}
	return errors.Join(w.WriteMessages(ctx, messages...), w.Close())
}

// fromKafkaGo makes a record of a kafka-go message.
func fromKafkaGo(m kafka.Message) record {
	r := record{Partition: int32(m.Partition), Offset: m.Offset, Timestamp: m.Time.UnixMilli(), Key: ptr(m.Key), Value: ptr(m.Value)}
	for _, h := range m.Headers {
		if r.Headers == nil {
			r.Headers = map[string]string{}
		}
		r.Headers[h.Key] = string(h.Value)
	}
	return r
}

// reader reads one partition of a topic.
func (kafkaGo) reader(bootstrap, topic string, partition int) *kafka.Reader {
	return kafka.NewReader(kafka.ReaderConfig{
		Brokers: []string{bootstrap}, Topic: topic, Partition: partition,
		MaxWait: fetchWait, IsolationLevel: kafka.ReadCommitted,
	})
}

func (k kafkaGo) consume(ctx context.Context, bootstrap string, c consumption, emit func(record)) (err error) {
	r := k.reader(bootstrap, c.Topic, c.Partition)
	defer func() { err = errors.Join(err, r.Close()) }()
	if c.From.Time != 0 {
		err = r.SetOffsetAt(ctx, time.UnixMilli(c.From.Time))
	} else {
		err = r.SetOffset(c.From.Offset)
	}
	if err != nil {
		return err
	}
	for n := range c.Count {
		m, err := r.ReadMessage(ctx)
		if err != nil {
			return fmt.Errorf("after %d records: %w", n, err)
		}
		emit(fromKafkaGo(m))
	}
	return nil
}

func (k kafkaGo) member(ctx context.Context, bootstrap string, m membership, stop <-chan struct{}, emit emitter) (err error) {
	group, err := kafka.NewConsumerGroup(kafka.ConsumerGroupConfig{
		ID: m.Group, Brokers: []string{bootstrap}, Topics: []string{m.Topic}, StartOffset: kafka.FirstOffset,
		SessionTimeout: 10 * time.Second, HeartbeatInterval: 500 * time.Millisecond, JoinGroupBackoff: 200 * time.Millisecond,
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, group.Close()) }() // leaves, after the last commit
	stopped, cancel := stopContext(ctx, stop)
	defer cancel()
	var last error // of joining
	t := &kafkaGoTurns{kafkaGo: k, membership: m, bootstrap: bootstrap, emit: emit, enough: cancel}
	for stopped.Err() == nil {
		generation, err := group.Next(stopped)
		if err != nil {
			last = err // the group joins again after JoinGroupBackoff
			continue
		}
		t.start(stopped, generation)
		t.running.Wait()
		if err := t.takeErr(); err != nil && ctx.Err() == nil {
			return err
		}
	}
	if ctx.Err() != nil {
		return errors.Join(context.Cause(ctx), last)
	}
	return nil
}

// kafkaGoTurns are the generations of a group, one after the other.
type kafkaGoTurns struct {
	kafkaGo
	membership
	bootstrap string
	emit      emitter
	enough    func()         // called when Count records were read
	running   sync.WaitGroup // the readers of this generation

	mu  sync.Mutex // guards n and err
	n   int
	err error
}

// start reads what the generation assigns until the generation or ctx ends.
func (t *kafkaGoTurns) start(ctx context.Context, g *kafka.Generation) {
	var partitions []int32
	for _, a := range g.Assignments[t.Topic] {
		partitions = append(partitions, int32(a.ID))
	}
	t.emit.assigned(partitions)
	run := func(f func(context.Context) error) {
		t.running.Add(1)
		g.Start(func(generation context.Context) { // whose end ends the generation
			defer t.running.Done()
			reading, cancel := stopContext(generation, ctx.Done())
			defer cancel()
			if err := f(reading); err != nil && reading.Err() == nil {
				t.mu.Lock()
				t.err = errors.Join(t.err, err)
				t.mu.Unlock()
			}
		})
	}
	run(func(ctx context.Context) error { <-ctx.Done(); return nil }) // a member without partitions stays
	for _, a := range g.Assignments[t.Topic] {
		run(func(ctx context.Context) error { return t.read(ctx, g, a) })
	}
}

// read passes on the records of one partition and commits each.
func (t *kafkaGoTurns) read(ctx context.Context, g *kafka.Generation, a kafka.PartitionAssignment) (err error) {
	r := t.reader(t.bootstrap, t.Topic, a.ID)
	defer func() { err = errors.Join(err, r.Close()) }()
	if err := r.SetOffset(a.Offset); err != nil {
		return err
	}
	for {
		m, err := r.ReadMessage(ctx)
		if errors.Is(err, io.EOF) || ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		more, err := t.take(g, m)
		if err != nil || !more {
			return err
		}
	}
}

// take passes on and commits one message and says whether more are wanted.
func (t *kafkaGoTurns) take(g *kafka.Generation, m kafka.Message) (bool, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.Count > 0 && t.n == t.Count {
		return false, nil
	}
	t.n++
	t.emit.record(fromKafkaGo(m))
	err := g.CommitOffsets(map[string]map[int]int64{t.Topic: {m.Partition: m.Offset + 1}})
	if t.n == t.Count {
		t.enough()
		return false, err
	}
	return true, err
}

func (t *kafkaGoTurns) takeErr() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	err := t.err
	t.err = nil
	return err
}

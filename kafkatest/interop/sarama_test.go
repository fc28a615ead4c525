package interop

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/IBM/sarama"
)

func init() { register("sarama", saramaClient{}) }

// saramaClient is IBM/sarama.
type saramaClient struct {
	version sarama.KafkaVersion // that it is told the brokers have; zero is its newest
}

func (saramaClient) info(ctx context.Context) (info, error) {
	return goInfo(ctx, "sarama", "github.com/IBM/sarama", allCodecs...)
}

func (s saramaClient) config() *sarama.Config {
	c := sarama.NewConfig()
	c.Version = sarama.MaxVersion
	if s.version != (sarama.KafkaVersion{}) {
		c.Version = s.version
		c.ApiVersionsRequest = s.version.IsAtLeast(sarama.V0_10_0_0)
	}
	c.Metadata.AllowAutoTopicCreation = false
	c.Consumer.Offsets.Initial = sarama.OffsetOldest
	if c.Version.IsAtLeast(sarama.V0_11_0_0) {
		c.Consumer.IsolationLevel = sarama.ReadCommitted
	}
	c.Consumer.Group.Session.Timeout = 10 * time.Second
	c.Consumer.Group.Heartbeat.Interval = 500 * time.Millisecond
	c.Consumer.Group.Rebalance.Retry.Backoff = 200 * time.Millisecond
	c.Consumer.MaxWaitTime = fetchWait
	c.Consumer.Return.Errors = true
	c.Producer.Return.Successes = true
	c.Producer.RequiredAcks = sarama.WaitForAll
	c.Producer.Partitioner = sarama.NewManualPartitioner
	return c
}

func (s saramaClient) create(_ context.Context, bootstrap, topic string, partitions int) error {
	admin, err := sarama.NewClusterAdmin([]string{bootstrap}, s.config())
	if err != nil {
		return err
	}
	err = admin.CreateTopic(topic, &sarama.TopicDetail{NumPartitions: int32(partitions), ReplicationFactor: 1}, false)
	return errors.Join(err, admin.Close())
}

var saramaCodecs = map[string]sarama.CompressionCodec{
	"none": sarama.CompressionNone, "gzip": sarama.CompressionGZIP, "snappy": sarama.CompressionSnappy,
	"lz4": sarama.CompressionLZ4, "zstd": sarama.CompressionZSTD,
}

func (s saramaClient) produce(_ context.Context, bootstrap string, p production) error {
	config := s.config()
	config.Producer.Compression = saramaCodecs[p.Codec]
	config.Producer.Flush.Messages = p.Count
	config.Producer.Flush.Frequency = 50 * time.Millisecond
	producer, err := sarama.NewSyncProducer([]string{bootstrap}, config)
	if err != nil {
		return err
	}
	return errors.Join(producer.SendMessages(s.messages(p)), producer.Close())
}

// messages are the records of a production.
func (s saramaClient) messages(p production) []*sarama.ProducerMessage {
	var headers []sarama.RecordHeader
	if s.config().Version.IsAtLeast(sarama.V0_11_0_0) {
		headers = []sarama.RecordHeader{{Key: []byte(headerKey), Value: []byte(p.Name)}}
	}
	var messages []*sarama.ProducerMessage
	for i := range p.Count {
		messages = append(messages, &sarama.ProducerMessage{
			Topic: p.Topic, Partition: int32(p.Partition), Headers: headers,
			Key: sarama.StringEncoder(p.key(i)), Value: sarama.StringEncoder(p.value(i)),
		})
	}
	return messages
}

func (s saramaClient) transact(_ context.Context, bootstrap string, t transaction) error {
	config := s.config()
	config.Producer.Idempotent, config.Producer.Transaction.ID, config.Net.MaxOpenRequests = true, t.ID, 1
	producer, err := sarama.NewSyncProducer([]string{bootstrap}, config)
	if err != nil {
		return err
	}
	run := func() error {
		if err := s.write(producer, t.aborted()); err != nil {
			return err
		}
		if err := producer.AbortTxn(); err != nil {
			return err
		}
		if err := s.write(producer, t.committed()); err != nil {
			return err
		}
		offsets := map[string][]*sarama.PartitionOffsetMetadata{t.Source: {{Offset: t.Offset}}}
		if err := producer.AddOffsetsToTxn(offsets, t.Group); err != nil {
			return err
		}
		return producer.CommitTxn()
	}
	return errors.Join(run(), producer.Close())
}

// write begins a transaction and writes records.
func (s saramaClient) write(producer sarama.SyncProducer, p production) error {
	if err := producer.BeginTxn(); err != nil {
		return err
	}
	return producer.SendMessages(s.messages(p))
}

// fromSarama makes a record of a sarama message.
func fromSarama(m *sarama.ConsumerMessage) record {
	r := record{Partition: m.Partition, Offset: m.Offset, Timestamp: m.Timestamp.UnixMilli(), Key: ptr(m.Key), Value: ptr(m.Value)}
	for _, h := range m.Headers {
		if r.Headers == nil {
			r.Headers = map[string]string{}
		}
		r.Headers[string(h.Key)] = string(h.Value)
	}
	return r
}

func (s saramaClient) consume(ctx context.Context, bootstrap string, c consumption, emit func(record)) (err error) {
	cl, err := sarama.NewClient([]string{bootstrap}, s.config())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, cl.Close()) }()
	from := c.From.Offset
	if c.From.Time != 0 {
		if from, err = cl.GetOffset(c.Topic, int32(c.Partition), c.From.Time); err != nil {
			return err
		}
	}
	consumer, err := sarama.NewConsumerFromClient(cl)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, consumer.Close()) }()
	p, err := consumer.ConsumePartition(c.Topic, int32(c.Partition), from)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, p.Close()) }()
	for n := range c.Count {
		select {
		case m := <-p.Messages():
			emit(fromSarama(m))
		case err := <-p.Errors():
			return err
		case <-ctx.Done():
			return fmt.Errorf("after %d records: %w", n, context.Cause(ctx))
		}
	}
	return nil
}

func (s saramaClient) member(ctx context.Context, bootstrap string, m membership, stop <-chan struct{}, emit emitter) (err error) {
	if m.Alone {
		return s.alone(ctx, bootstrap, m, emit)
	}
	config := s.config()
	config.Consumer.Return.Errors = false // a group logs them, and rejoins
	group, err := sarama.NewConsumerGroup([]string{bootstrap}, m.Group, config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, group.Close()) }() // leaves
	stopped, cancel := stopContext(ctx, stop)
	defer cancel()
	handler := &saramaHandler{membership: m, emit: emit, enough: cancel}
	for stopped.Err() == nil { // one turn a generation
		if err := group.Consume(stopped, []string{m.Topic}, handler); err != nil && stopped.Err() == nil {
			return err
		}
	}
	return context.Cause(ctx)
}

// alone reads partition 0 from where the group has committed, and commits.
func (s saramaClient) alone(ctx context.Context, bootstrap string, m membership, emit emitter) (err error) {
	cl, err := sarama.NewClient([]string{bootstrap}, s.config())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, cl.Close()) }()
	offsets, err := sarama.NewOffsetManagerFromClient(m.Group, cl)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, offsets.Close()) }()
	p, err := offsets.ManagePartition(m.Topic, 0)
	if err != nil {
		return err
	}
	at, _ := p.NextOffset()
	at = max(at, 0) // with none it is the configuration's oldest
	if err := s.consume(ctx, bootstrap, consumption{Topic: m.Topic, From: position{Offset: at}, Count: m.Count}, emit.record); err != nil {
		return err
	}
	p.MarkOffset(at+int64(m.Count), "")
	return p.Close() // after the commit
}

// saramaHandler passes on what a member of a group sees.
type saramaHandler struct {
	membership
	emit   emitter
	enough func() // called when Count records were read

	mu sync.Mutex // guards n
	n  int
}

func (h *saramaHandler) Setup(s sarama.ConsumerGroupSession) error {
	h.emit.assigned(s.Claims()[h.Topic])
	return nil
}

func (h *saramaHandler) Cleanup(s sarama.ConsumerGroupSession) error {
	s.Commit()
	h.emit.assigned(nil)
	return nil
}

func (h *saramaHandler) ConsumeClaim(s sarama.ConsumerGroupSession, claim sarama.ConsumerGroupClaim) error {
	for {
		select {
		case m, ok := <-claim.Messages():
			if !ok || !h.take(s, m) {
				return nil
			}
		case <-s.Context().Done():
			return nil
		}
	}
}

// take passes on one message and says whether more are wanted.
func (h *saramaHandler) take(s sarama.ConsumerGroupSession, m *sarama.ConsumerMessage) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.Count > 0 && h.n == h.Count {
		return false
	}
	h.n++
	h.emit.record(fromSarama(m))
	s.MarkMessage(m, "")
	if h.n == h.Count {
		h.enough()
		return false
	}
	return true
}

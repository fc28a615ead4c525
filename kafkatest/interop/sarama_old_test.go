package interop

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/Shopify/sarama"
)

// oldSarama is sarama as it was in 2019, of another module path then. It sends
// the versions of the release it is told, whatever the broker has.
type oldSarama struct {
	noTransactions
	version string // of the brokers
}

func (oldSarama) info(ctx context.Context) (info, error) {
	i, err := goInfo(ctx, "sarama", "github.com/Shopify/sarama", allCodecs[:4]...)
	i.Lacks = []string{lacksTransaction}
	return i, err
}

// kafka is the release in sarama's terms.
func (s oldSarama) kafka() sarama.KafkaVersion {
	v, err := sarama.ParseKafkaVersion(s.version)
	if err != nil {
		panic(err)
	}
	return v
}

func (s oldSarama) config() *sarama.Config {
	c := sarama.NewConfig()
	c.Version = s.kafka()
	c.Consumer.Offsets.Initial = sarama.OffsetOldest
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

func (s oldSarama) create(_ context.Context, bootstrap, topic string, partitions int) error {
	admin, err := sarama.NewClusterAdmin([]string{bootstrap}, s.config())
	if err != nil {
		return err
	}
	err = admin.CreateTopic(topic, &sarama.TopicDetail{NumPartitions: int32(partitions), ReplicationFactor: 1}, false)
	return errors.Join(err, admin.Close())
}

var oldSaramaCodecs = map[string]sarama.CompressionCodec{
	"none": sarama.CompressionNone, "gzip": sarama.CompressionGZIP, "snappy": sarama.CompressionSnappy,
	"lz4": sarama.CompressionLZ4, "zstd": sarama.CompressionZSTD,
}

func (s oldSarama) produce(_ context.Context, bootstrap string, p production) error {
	config := s.config()
	config.Producer.Compression = oldSaramaCodecs[p.Codec]
	config.Producer.Flush.Messages = p.Count
	config.Producer.Flush.Frequency = 50 * time.Millisecond
	producer, err := sarama.NewSyncProducer([]string{bootstrap}, config)
	if err != nil {
		return err
	}
	var headers []sarama.RecordHeader
	if config.Version.IsAtLeast(sarama.V0_11_0_0) {
		headers = []sarama.RecordHeader{{Key: []byte(headerKey), Value: []byte(p.Name)}}
	}
	var messages []*sarama.ProducerMessage
	for i := range p.Count {
		messages = append(messages, &sarama.ProducerMessage{
			Topic: p.Topic, Partition: int32(p.Partition), Headers: headers,
			Key: sarama.StringEncoder(p.key(i)), Value: sarama.StringEncoder(p.value(i)),
		})
	}
	return errors.Join(producer.SendMessages(messages), producer.Close())
}

// fromOldSarama makes a record of a sarama message.
func fromOldSarama(m *sarama.ConsumerMessage) record {
	r := record{Partition: m.Partition, Offset: m.Offset, Timestamp: m.Timestamp.UnixMilli(), Key: ptr(m.Key), Value: ptr(m.Value)}
	for _, h := range m.Headers {
		if r.Headers == nil {
			r.Headers = map[string]string{}
		}
		r.Headers[string(h.Key)] = string(h.Value)
	}
	return r
}

func (s oldSarama) consume(ctx context.Context, bootstrap string, c consumption, emit func(record)) (err error) {
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
			emit(fromOldSarama(m))
		case err := <-p.Errors():
			return err
		case <-ctx.Done():
			return fmt.Errorf("after %d records: %w", n, context.Cause(ctx))
		}
	}
	return nil
}

func (s oldSarama) member(ctx context.Context, bootstrap string, m membership, stop <-chan struct{}, emit emitter) (err error) {
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
	handler := &oldSaramaHandler{membership: m, emit: emit, enough: cancel}
	for stopped.Err() == nil { // one turn a generation
		if err := group.Consume(stopped, []string{m.Topic}, handler); err != nil && stopped.Err() == nil {
			return err
		}
	}
	return context.Cause(ctx)
}

// alone reads partition 0 from where the group has committed, and commits.
func (s oldSarama) alone(ctx context.Context, bootstrap string, m membership, emit emitter) (err error) {
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

// oldSaramaHandler passes on what a member of a group sees.
type oldSaramaHandler struct {
	membership
	emit   emitter
	enough func() // called when Count records were read

	mu sync.Mutex // guards n
	n  int
}

func (h *oldSaramaHandler) Setup(s sarama.ConsumerGroupSession) error {
	h.emit.assigned(s.Claims()[h.Topic])
	return nil
}

func (h *oldSaramaHandler) Cleanup(sarama.ConsumerGroupSession) error {
	h.emit.assigned(nil)
	return nil
}

func (h *oldSaramaHandler) ConsumeClaim(s sarama.ConsumerGroupSession, claim sarama.ConsumerGroupClaim) error {
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
func (h *oldSaramaHandler) take(s sarama.ConsumerGroupSession, m *sarama.ConsumerMessage) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.Count > 0 && h.n == h.Count {
		return false
	}
	h.n++
	h.emit.record(fromOldSarama(m))
	s.MarkMessage(m, "")
	if h.n == h.Count {
		h.enough()
		return false
	}
	return true
}

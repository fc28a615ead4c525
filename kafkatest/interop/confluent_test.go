package interop

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/confluentinc/confluent-kafka-go/v2/kafka"
)

func init() { register("confluent-kafka-go", confluent{}) }

// confluent is confluent-kafka-go, with the librdkafka it comes with.
type confluent struct{}

func (confluent) info(ctx context.Context) (info, error) {
	i, err := goInfo(ctx, "confluent-kafka-go", "github.com/confluentinc/confluent-kafka-go/v2", allCodecs...)
	_, library := kafka.LibraryVersion()
	i.Version += " (librdkafka " + library + ")"
	return i, err
}

func (confluent) create(ctx context.Context, bootstrap, topic string, partitions int) error {
	admin, err := kafka.NewAdminClient(&kafka.ConfigMap{"bootstrap.servers": bootstrap})
	if err != nil {
		return err
	}
	defer admin.Close()
	results, err := admin.CreateTopics(ctx, []kafka.TopicSpecification{{Topic: topic, NumPartitions: partitions, ReplicationFactor: 1}})
	if err != nil {
		return err
	}
	for _, r := range results {
		if r.Error.Code() != kafka.ErrNoError {
			return r.Error
		}
	}
	return nil
}

func (confluent) produce(ctx context.Context, bootstrap string, p production) error {
	producer, err := kafka.NewProducer(&kafka.ConfigMap{
		"bootstrap.servers": bootstrap, "compression.type": p.Codec, "acks": "all", "linger.ms": 20,
	})
	if err != nil {
		return err
	}
	defer producer.Close()
	return deliver(ctx, producer, p)
}

// deliver writes records and waits until all are acknowledged.
func deliver(ctx context.Context, producer *kafka.Producer, p production) error {
	delivered := make(chan kafka.Event, p.Count)
	for i := range p.Count {
		err := producer.Produce(&kafka.Message{
			TopicPartition: kafka.TopicPartition{Topic: &p.Topic, Partition: int32(p.Partition)},
			Key:            []byte(p.key(i)), Value: []byte(p.value(i)),
			Headers: []kafka.Header{{Key: headerKey, Value: []byte(p.Name)}},
		}, delivered)
		if err != nil {
			return err
		}
	}
	for i := range p.Count {
		select {
		case e := <-delivered:
			if err := e.(*kafka.Message).TopicPartition.Error; err != nil {
				return err
			}
		case <-ctx.Done():
			return fmt.Errorf("after %d of %d acknowledgements: %w", i, p.Count, context.Cause(ctx))
		}
	}
	return nil
}

func (c confluent) transact(ctx context.Context, bootstrap string, t transaction) error {
	producer, err := kafka.NewProducer(&kafka.ConfigMap{"bootstrap.servers": bootstrap, "transactional.id": t.ID, "linger.ms": 20})
	if err != nil {
		return err
	}
	defer producer.Close()
	if err := producer.InitTransactions(ctx); err != nil {
		return err
	}
	if err := c.write(ctx, producer, t.aborted()); err != nil {
		return err
	}
	if err := producer.AbortTransaction(ctx); err != nil {
		return err
	}
	if err := c.write(ctx, producer, t.committed()); err != nil {
		return err
	}
	consumer, err := c.consumer(bootstrap, t.Group)
	if err != nil {
		return err
	}
	defer consumer.Close()
	group, err := consumer.GetConsumerGroupMetadata()
	if err != nil {
		return err
	}
	offsets := []kafka.TopicPartition{{Topic: &t.Source, Offset: kafka.Offset(t.Offset)}}
	if err := producer.SendOffsetsToTransaction(ctx, offsets, group); err != nil {
		return err
	}
	return producer.CommitTransaction(ctx)
}

// write begins a transaction and writes records.
func (confluent) write(ctx context.Context, producer *kafka.Producer, p production) error {
	if err := producer.BeginTransaction(); err != nil {
		return err
	}
	return deliver(ctx, producer, p)
}

// fromConfluent makes a record of a confluent-kafka-go message.
func fromConfluent(m *kafka.Message) record {
	r := record{
		Partition: m.TopicPartition.Partition, Offset: int64(m.TopicPartition.Offset), Timestamp: m.Timestamp.UnixMilli(),
		Key: ptr(m.Key), Value: ptr(m.Value),
	}
	for _, h := range m.Headers {
		if r.Headers == nil {
			r.Headers = map[string]string{}
		}
		r.Headers[h.Key] = string(h.Value)
	}
	return r
}

// consumer makes a consumer in a group, which consume must name but not use.
func (confluent) consumer(bootstrap, group string) (*kafka.Consumer, error) {
	return kafka.NewConsumer(&kafka.ConfigMap{
		"bootstrap.servers": bootstrap, "group.id": group, "auto.offset.reset": "earliest", "isolation.level": "read_committed",
		"enable.auto.commit": false, "enable.auto.offset.store": false,
		"session.timeout.ms": 10_000, "heartbeat.interval.ms": 500,
	})
}

func (c confluent) consume(ctx context.Context, bootstrap string, what consumption, emit func(record)) (err error) {
	consumer, err := c.consumer(bootstrap, "unused")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, consumer.Close()) }()
	from := kafka.TopicPartition{Topic: &what.Topic, Partition: int32(what.Partition), Offset: kafka.Offset(what.From.Offset)}
	if what.From.Time != 0 {
		from.Offset = kafka.Offset(what.From.Time)
		found, err := consumer.OffsetsForTimes([]kafka.TopicPartition{from}, 10_000)
		if err != nil {
			return err
		}
		if from = found[0]; from.Error != nil {
			return from.Error
		}
	}
	if err := consumer.Assign([]kafka.TopicPartition{from}); err != nil {
		return err
	}
	for n := 0; n < what.Count; {
		if err := context.Cause(ctx); err != nil {
			return fmt.Errorf("after %d records: %w", n, err)
		}
		switch e := consumer.Poll(100).(type) {
		case *kafka.Message:
			if e.TopicPartition.Error != nil {
				return e.TopicPartition.Error
			}
			emit(fromConfluent(e))
			n++
		case kafka.Error:
			return e
		}
	}
	return nil
}

func (c confluent) member(ctx context.Context, bootstrap string, m membership, stop <-chan struct{}, emit emitter) (err error) {
	consumer, err := c.consumer(bootstrap, m.Group)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, consumer.Close()) }() // leaves
	next := map[int32]kafka.Offset{}                            // of what was read and is assigned; only this goroutine uses it
	commit := func() error {
		var offsets []kafka.TopicPartition
		for _, p := range slices.Sorted(maps.Keys(next)) {
			offsets = append(offsets, kafka.TopicPartition{Topic: &m.Topic, Partition: p, Offset: next[p]})
		}
		clear(next)
		if len(offsets) == 0 {
			return nil
		}
		_, err := consumer.CommitOffsets(offsets)
		return err
	}
	err = consumer.Subscribe(m.Topic, func(_ *kafka.Consumer, e kafka.Event) error {
		var have []int32
		switch e := e.(type) {
		case kafka.AssignedPartitions:
			for _, p := range e.Partitions {
				have = append(have, p.Partition)
			}
		case kafka.RevokedPartitions:
			_ = commit() // what fails here is read twice, which a rebalance may cause
		}
		emit.assigned(have)
		return nil
	})
	if err != nil {
		return err
	}
	stopped, cancel := stopContext(ctx, stop)
	defer cancel()
	for n := 0; (m.Count == 0 || n < m.Count) && stopped.Err() == nil; {
		switch e := consumer.Poll(100).(type) {
		case *kafka.Message:
			if e.TopicPartition.Error != nil {
				return e.TopicPartition.Error
			}
			emit.record(fromConfluent(e))
			next[e.TopicPartition.Partition] = e.TopicPartition.Offset + 1
			n++
		case kafka.Error:
			if e.IsFatal() {
				return e
			}
		}
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	return commit()
}

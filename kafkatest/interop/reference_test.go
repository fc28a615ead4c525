package interop

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// reference is the independent client that prepares topics for a step and
// looks at what the client under test left behind.
type reference struct {
	*kgo.Client
	admin   *kadm.Client
	release kafkaRelease // of the broker
}

// newReference connects to a broker of a release; opts come after the defaults.
func newReference(bootstrap string, release kafkaRelease, opts ...kgo.Opt) (reference, error) {
	opts = append([]kgo.Opt{
		kgo.SeedBrokers(bootstrap), kgo.FetchMaxWait(fetchWait),
		kgo.RecordPartitioner(kgo.ManualPartitioner()),
		kgo.ProducerBatchCompression(kgo.NoCompression()),
	}, opts...)
	cl, err := kgo.NewClient(append(opts, release.reference()...)...)
	if err != nil {
		return reference{}, err
	}
	return reference{cl, kadm.NewClient(cl), release}, nil
}

// create makes a topic with one replica and waits until the broker shows it. A
// release that cannot be asked to makes it by its use.
func (r reference) create(ctx context.Context, topic string, partitions int) error {
	if !r.release.atLeast(withCreateTopics) {
		return r.awaitTopic(ctx, topic, topicPartitions)
	}
	if _, err := r.admin.CreateTopic(ctx, int32(partitions), 1, nil, topic); err != nil {
		return fmt.Errorf("create %s: %w", topic, err)
	}
	return r.awaitTopic(ctx, topic, partitions)
}

// awaitTopic waits until a topic exists and every partition has a leader.
func (r reference) awaitTopic(ctx context.Context, topic string, partitions int) error {
	return poll(ctx, func() error {
		topics, err := r.admin.ListTopics(ctx, topic)
		if err != nil {
			return err
		}
		t := topics[topic]
		if t.Err != nil {
			return fmt.Errorf("topic %s: %w", topic, t.Err)
		}
		if got := len(t.Partitions); got != partitions {
			return fmt.Errorf("topic %s: got %d partitions, want %d", topic, got, partitions)
		}
		for _, p := range t.Partitions {
			if p.Err != nil || p.Leader < 0 {
				return fmt.Errorf("topic %s partition %d: got leader %d, %w", topic, p.Partition, p.Leader, p.Err)
			}
		}
		return nil
	})
}

// write produces the records of p. Timestamps, in milliseconds, may be nil.
func (r reference) write(ctx context.Context, p production, timestamps []int64) error {
	var records []*kgo.Record
	for i := range p.Count {
		rec := &kgo.Record{
			Topic: p.Topic, Partition: int32(p.Partition),
			Key: []byte(p.key(i)), Value: []byte(p.value(i)),
			Headers: []kgo.RecordHeader{{Key: headerKey, Value: []byte(p.Name)}},
		}
		if timestamps != nil {
			rec.Timestamp = time.UnixMilli(timestamps[i])
		}
		records = append(records, rec)
	}
	return r.ProduceSync(ctx, records...).FirstErr()
}

// stored is a record with the codec of the batch it is stored in.
type stored struct {
	record
	codec string
}

// readStored reads a partition from its start until it has count records.
func readStored(ctx context.Context, bootstrap string, release kafkaRelease, topic string, partition, count int) ([]stored, error) {
	r, err := newReference(bootstrap, release, kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{
		topic: {int32(partition): kgo.NewOffset().AtStart()},
	}))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var all []stored
	for len(all) < count {
		fetches := r.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			return nil, fmt.Errorf("reading %s/%d after %d of %d records: %w", topic, partition, len(all), count, err)
		}
		fetches.EachRecord(func(rec *kgo.Record) {
			codec := "unknown"
			if c := int(rec.Attrs.CompressionType()); c < len(allCodecs) {
				codec = allCodecs[c]
			}
			all = append(all, stored{fromKgo(rec), codec})
		})
	}
	return all, nil
}

// fromKgo makes a record of a franz-go one.
func fromKgo(r *kgo.Record) record {
	got := record{Partition: r.Partition, Offset: r.Offset, Timestamp: r.Timestamp.UnixMilli(), Key: ptr(r.Key), Value: ptr(r.Value)}
	for _, h := range r.Headers {
		if got.Headers == nil {
			got.Headers = map[string]string{}
		}
		got.Headers[h.Key] = string(h.Value)
	}
	return got
}

// committed returns the offset that a group has committed for a partition, or
// -1 when it has none.
func (r reference) committed(ctx context.Context, group, topic string, partition int32) (int64, error) {
	q := kmsg.NewOffsetFetchRequest() // with a list of partitions, as every release knows it
	q.Group = group
	q.Topics = []kmsg.OffsetFetchRequestTopic{{Topic: topic, Partitions: []int32{partition}}}
	a, err := q.RequestWith(ctx, r.Client)
	if err != nil {
		return 0, err
	}
	for _, t := range a.Topics {
		for _, p := range t.Partitions {
			if t.Topic == topic && p.Partition == partition {
				return p.Offset, kerr.ErrorForCode(p.ErrorCode)
			}
		}
	}
	return 0, fmt.Errorf("offset of %s/%d: got an answer without it, error %w", topic, partition, kerr.ErrorForCode(a.ErrorCode))
}

// poll calls f until it returns nil or ctx ends, when it says what f said last.
func poll(ctx context.Context, f func() error) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		err := f()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(err, context.Cause(ctx))
		case <-tick.C:
		}
	}
}

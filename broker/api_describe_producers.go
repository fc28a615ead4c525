package broker

import (
	"cmp"
	"context"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DescribeProducers, version 0: the idempotent producers that a partition knows
// (KIP-664). Any replica answers, for replicas share one log here as the state of
// producers follows the log there.

func handleDescribeProducers(_ context.Context, c *call, q *wire.DescribeProducersRequest) *wire.DescribeProducersResponse {
	a := new(wire.DescribeProducersResponse)
	a.Default()
	image := c.cluster.image.Load()
	for i := range q.Topics {
		t := &q.Topics[i]
		topic, err := c.describedTopic(image, t.Name)
		r := wire.DescribeProducersResponseTopic{Name: t.Name, Partitions: make([]wire.DescribeProducersResponsePartition, len(t.PartitionIndexes))}
		for j, index := range t.PartitionIndexes {
			p := &r.Partitions[j]
			p.Default()
			p.PartitionIndex = index
			p.ActiveProducers = []wire.DescribeProducersResponseProducer{}
			if err != nil {
				p.ErrorCode, p.ErrorMessage = codeOf(err)
				continue
			}
			p.ErrorCode = c.describeProducers(topic.partition(index), p)
		}
		a.Topics = append(a.Topics, r)
	}
	return a
}

// describedTopic finds a topic, or says in Kafka's words why it is not there.
func (c *call) describedTopic(image *image, name string) (*topic, error) {
	if why := c.cluster.dialect.age.texts.topicName(name); why != "" {
		return nil, fail(wire.ErrInvalidTopicException, "%s", why)
	}
	t, ok := image.topic(name)
	if !ok {
		return nil, fail(wire.ErrUnknownTopicOrPartition, "This server does not host this topic-partition.")
	}
	return t, nil
}

func (c *call) describeProducers(p *partition, r *wire.DescribeProducersResponsePartition) wire.ErrorCode {
	switch {
	case p == nil:
		return wire.ErrUnknownTopicOrPartition
	case !slices.Contains(p.state.Load().replicas, c.broker.id):
		return wire.ErrNotLeaderOrFollower
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for id, known := range p.producers.byID {
		r.ActiveProducers = append(r.ActiveProducers, wire.DescribeProducersResponseProducer{
			ProducerID: id, ProducerEpoch: int32(known.epoch), LastSequence: known.lastBatch().lastSequence, LastTimestamp: known.lastTimestamp,
			CoordinatorEpoch: known.coordinatorEpoch, CurrentTxnStartOffset: known.txnStart,
		})
	}
	slices.SortFunc(r.ActiveProducers, func(a, b wire.DescribeProducersResponseProducer) int { return cmp.Compare(a.ProducerID, b.ProducerID) })
	return wire.NoError
}

package broker

import (
	"context"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DescribeTopicPartitions, version 0 (KIP-966): topics by name, in order, at
// most so many partitions at once, with a cursor to where the answer stopped.

func handleDescribeTopicPartitions(_ context.Context, c *call, q *wire.DescribeTopicPartitionsRequest) *wire.DescribeTopicPartitionsResponse {
	a := new(wire.DescribeTopicPartitionsResponse)
	a.Default()
	image := c.cluster.image.Load()
	names := make([]string, 0, len(q.Topics))
	for i := range q.Topics {
		names = append(names, q.Topics[i].Name)
	}
	fetchAll := len(names) == 0
	if fetchAll {
		image.topics.Ascend(func(t *topic) bool { names = append(names, t.name); return true })
	}
	slices.Sort(names)
	names = slices.Compact(names)
	from := int32(0)
	if q.Cursor != nil {
		first, found := slices.BinarySearch(names, q.Cursor.TopicName)
		if !found && !fetchAll || q.Cursor.PartitionIndex < 0 {
			return refusedDescription(q, wire.ErrInvalidRequest)
		}
		if names = names[first:]; found {
			from = q.Cursor.PartitionIndex
		}
	}
	if len(names) > 0 && names[0] == "" { // Kafka stumbles over what may be done with it
		return refusedDescription(q, wire.ErrUnknownServerError)
	}
	left := min(max(int(q.ResponsePartitionLimit), 1), int(c.broker.config().MaxRequestPartitionSizeLimit))
	for _, name := range names {
		if left == 0 {
			a.NextCursor = &wire.DescribeTopicPartitionsResponseCursor{TopicName: name, PartitionIndex: 0}
			break
		}
		t, ok := image.topic(name)
		if !ok {
			a.Topics = append(a.Topics, unknownDescribed(name))
			continue
		}
		d, next := describePartitions(t, from, left)
		a.Topics = append(a.Topics, d)
		left -= len(d.Partitions)
		from = 0
		if int(next) < len(t.partitions) {
			a.NextCursor = &wire.DescribeTopicPartitionsResponseCursor{TopicName: name, PartitionIndex: next}
			break
		}
	}
	return a
}

// refusedDescription answers with one error for everything.
func refusedDescription(q *wire.DescribeTopicPartitionsRequest, why wire.ErrorCode) *wire.DescribeTopicPartitionsResponse {
	a := new(wire.DescribeTopicPartitionsResponse)
	a.Default()
	for i := range q.Topics {
		var d wire.DescribeTopicPartitionsResponseTopic
		d.Default()
		d.Name, d.ErrorCode = &q.Topics[i].Name, why
		a.Topics = append(a.Topics, d)
	}
	return a
}

func unknownDescribed(name string) wire.DescribeTopicPartitionsResponseTopic {
	var d wire.DescribeTopicPartitionsResponseTopic
	d.Default()
	d.Name, d.ErrorCode, d.IsInternal = &name, wire.ErrUnknownTopicOrPartition, isInternal(name)
	d.TopicAuthorizedOperations = topicOperations
	if faultOfName(name) != nameFine {
		d.ErrorCode = wire.ErrInvalidTopicException
	}
	return d
}

// describePartitions describes at most limit partitions of t and returns the
// first that it left out.
func describePartitions(t *topic, from int32, limit int) (d wire.DescribeTopicPartitionsResponseTopic, next int32) {
	d.Default()
	d.Name, d.TopicID, d.IsInternal, d.TopicAuthorizedOperations = &t.name, t.id, t.internal, topicOperations
	end := int32(min(len(t.partitions), int(min(from, int32(len(t.partitions))))+limit))
	for i := from; i < end; i++ {
		s := t.partitions[i].state.Load()
		d.Partitions = append(d.Partitions, wire.DescribeTopicPartitionsResponsePartition{
			PartitionIndex: i, LeaderID: s.leader, LeaderEpoch: s.leaderEpoch, ReplicaNodes: s.replicas, IsrNodes: s.isr,
			EligibleLeaderReplicas: []int32{}, LastKnownElr: []int32{},
		})
	}
	return d, max(end, from)
}

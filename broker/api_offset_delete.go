package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// OffsetDelete, version 0 (KIP-496).

func handleOffsetDelete(ctx context.Context, c *call, q *wire.OffsetDeleteRequest) *wire.OffsetDeleteResponse {
	a := new(wire.OffsetDeleteResponse)
	a.Default()
	groups, code := c.groupsOf(q.GroupID)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	image := c.cluster.image.Load()
	var known []coordinator.TopicPartition
	for i := range q.Topics {
		for _, p := range q.Topics[i].Partitions {
			if image.partition(q.Topics[i].Name, p.PartitionIndex) != nil {
				known = append(known, coordinator.TopicPartition{Topic: q.Topics[i].Name, Partition: p.PartitionIndex})
			}
		}
	}
	code, codes := groups.DeleteOffsets(ctx, q.GroupID, known)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	next := 0
	for i := range q.Topics {
		t := wire.OffsetDeleteResponseTopic{Name: q.Topics[i].Name}
		for _, p := range q.Topics[i].Partitions {
			r := wire.OffsetDeleteResponsePartition{PartitionIndex: p.PartitionIndex, ErrorCode: wire.ErrUnknownTopicOrPartition}
			if image.partition(t.Name, p.PartitionIndex) != nil {
				r.ErrorCode = codes[next]
				next++
			}
			t.Partitions = append(t.Partitions, r)
		}
		a.Topics = append(a.Topics, t)
	}
	return a
}

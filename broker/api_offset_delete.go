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
	next, at := 0, make(map[string]int, len(q.Topics))
	for i := range q.Topics {
		name := q.Topics[i].Name
		for _, p := range q.Topics[i].Partitions {
			r := wire.OffsetDeleteResponsePartition{PartitionIndex: p.PartitionIndex, ErrorCode: wire.ErrUnknownTopicOrPartition}
			if image.partition(name, p.PartitionIndex) != nil {
				r.ErrorCode = codes[next]
				next++
			}
			if _, ok := at[name]; !ok {
				at[name] = len(a.Topics)
				a.Topics = append(a.Topics, wire.OffsetDeleteResponseTopic{Name: name})
			}
			t := &a.Topics[at[name]]
			t.Partitions = append(t.Partitions, r)
		}
	}
	return a
}

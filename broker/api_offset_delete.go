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
	habits := &c.cluster.dialect.age.groups
	var known []coordinator.TopicPartition
	strangers := false
	for i := range q.Topics {
		if _, ok := image.topic(q.Topics[i].Name); !ok {
			strangers = true
		}
		for _, p := range q.Topics[i].Partitions {
			if image.partition(q.Topics[i].Name, p.PartitionIndex) == nil {
				strangers = true
				continue
			}
			known = append(known, coordinator.TopicPartition{Topic: q.Topics[i].Name, Partition: p.PartitionIndex})
		}
	}
	code, codes := groups.DeleteOffsets(ctx, q.GroupID, known)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	at, seen := make(map[string]int, len(q.Topics)), make(map[coordinator.TopicPartition]bool)
	topicOf := func(name string) *wire.OffsetDeleteResponseTopic {
		if _, ok := at[name]; !ok {
			at[name] = len(a.Topics)
			a.Topics = append(a.Topics, wire.OffsetDeleteResponseTopic{Name: name})
		}
		return &a.Topics[at[name]]
	}
	for i := range q.Topics {
		name := q.Topics[i].Name
		if !habits.once && !strangers {
			delete(at, name) // each topic as it is named
		}
		if _, ok := image.topic(name); !ok && habits.strangersEach {
			topicOf(name) // without partitions too
		}
		for _, p := range q.Topics[i].Partitions {
			r := wire.OffsetDeleteResponsePartition{PartitionIndex: p.PartitionIndex, ErrorCode: wire.ErrUnknownTopicOrPartition}
			there := image.partition(name, p.PartitionIndex) != nil
			if there {
				r.ErrorCode, codes = codes[0], codes[1:]
			}
			tp := coordinator.TopicPartition{Topic: name, Partition: p.PartitionIndex}
			if habits.once && seen[tp] && (there || !habits.strangersEach) {
				continue
			}
			seen[tp] = true
			t := topicOf(name)
			t.Partitions = append(t.Partitions, r)
		}
	}
	return a
}

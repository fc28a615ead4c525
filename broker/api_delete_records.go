package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// DeleteRecords, versions 0 to 2.
//
//	2  flexible
//
// The replicas share one log, so that the timeout, which is for their low
// watermarks to follow, is not needed.

func handleDeleteRecords(_ context.Context, c *call, q *wire.DeleteRecordsRequest) *wire.DeleteRecordsResponse {
	a := new(wire.DeleteRecordsResponse)
	a.Default()
	image := c.cluster.image.Load()
	a.Topics = make([]wire.DeleteRecordsResponseTopic, len(q.Topics))
	for i := range q.Topics {
		t := &q.Topics[i]
		a.Topics[i].Name = t.Name
		a.Topics[i].Partitions = make([]wire.DeleteRecordsResponsePartition, len(t.Partitions))
		for j := range t.Partitions {
			r := &a.Topics[i].Partitions[j]
			r.PartitionIndex, r.LowWatermark = t.Partitions[j].PartitionIndex, -1
			low, err := c.deleteRecords(image, t.Name, r.PartitionIndex, t.Partitions[j].Offset)
			r.ErrorCode, _ = codeOf(err)
			if err == nil {
				r.LowWatermark = low
			}
		}
	}
	return a
}

func (c *call) deleteRecords(image *image, topic string, index int32, before int64) (low int64, err error) {
	t, ok := image.topic(topic)
	if !ok || t.partition(index) == nil {
		return -1, wire.ErrUnknownTopicOrPartition
	}
	if t.internal {
		return -1, wire.ErrInvalidTopicException
	}
	if !t.partition(index).config.Load().Delete {
		return -1, wire.ErrPolicyViolation
	}
	return t.partition(index).deleteRecords(c.broker.id, before)
}

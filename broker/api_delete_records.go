package broker

import (
	"context"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DeleteRecords, versions 0 to 2.
//
//	2  flexible
//
// What a request says last of a partition counts, and a topic without partitions
// is not in the answer. The replicas share one log, so that the timeout, which is for their low
// watermarks to follow, is not needed.

func handleDeleteRecords(_ context.Context, c *call, q *wire.DeleteRecordsRequest) *wire.DeleteRecordsResponse {
	a := new(wire.DeleteRecordsResponse)
	a.Default()
	image := c.cluster.image.Load()
	var asked []fetchKey
	before := make(map[fetchKey]int64)
	for i := range q.Topics {
		t := &q.Topics[i]
		for j := range t.Partitions {
			key := fetchKey{topic: t.Name, index: t.Partitions[j].PartitionIndex}
			if _, twice := before[key]; !twice {
				asked = append(asked, key)
			}
			before[key] = t.Partitions[j].Offset
		}
	}
	a.Topics = make([]wire.DeleteRecordsResponseTopic, 0, len(q.Topics))
	for _, key := range asked {
		r := wire.DeleteRecordsResponsePartition{PartitionIndex: key.index, LowWatermark: -1}
		low, err := c.deleteRecords(image, key.topic, key.index, before[key])
		if r.ErrorCode, _ = codeOf(err); err == nil {
			r.LowWatermark = low
		}
		n := slices.IndexFunc(a.Topics, func(t wire.DeleteRecordsResponseTopic) bool { return t.Name == key.topic })
		if n < 0 {
			n = len(a.Topics)
			a.Topics = append(a.Topics, wire.DeleteRecordsResponseTopic{Name: key.topic})
		}
		a.Topics[n].Partitions = append(a.Topics[n].Partitions, r)
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
	if before < -1 && c.cluster.dialect.age.offsetsFirst {
		return -1, wire.ErrOffsetOutOfRange
	}
	if cfg := t.partition(index).config.Load(); !cfg.Delete && (cfg.Compact || !c.cluster.dialect.age.deletesUnlimited) {
		return -1, wire.ErrPolicyViolation
	}
	return t.partition(index).deleteRecords(c.broker.id, before)
}

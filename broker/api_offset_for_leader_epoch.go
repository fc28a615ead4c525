package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// OffsetForLeaderEpoch, versions 0 to 4.
//
//	1  the epoch found, which may be an earlier one
//	2  throttle time, the leader epoch that the client knows (KIP-320)
//	3  the replica id, -1 for consumers
//	4  flexible

func handleOffsetForLeaderEpoch(_ context.Context, c *call, q *wire.OffsetForLeaderEpochRequest) *wire.OffsetForLeaderEpochResponse {
	a := new(wire.OffsetForLeaderEpochResponse)
	a.Default()
	image, each := c.cluster.image.Load(), c.cluster.dialect.age.fetch.listsEpochs
	a.Topics = make([]wire.OffsetForLeaderEpochResponseTopic, 0, len(q.Topics))
	if !each {
		q.Topics = lastEpochs(q.Topics)
	}
	for i := range q.Topics {
		t := &q.Topics[i]
		topic := wire.OffsetForLeaderEpochResponseTopic{Topic: t.Topic, Partitions: make([]wire.OffsetForLeaderEpochResponsePartition, 0, len(t.Partitions))}
		for j := range t.Partitions {
			topic.Partitions = append(topic.Partitions, c.endOfEpoch(image, t.Topic, &t.Partitions[j]))
		}
		if each || len(topic.Partitions) > 0 {
			a.Topics = append(a.Topics, topic)
		}
	}
	return a
}

// lastEpochs has each topic and each of its partitions once, wherever they are
// named again: what is said last of a partition counts.
func lastEpochs(asked []wire.OffsetForLeaderEpochRequestTopic) []wire.OffsetForLeaderEpochRequestTopic {
	var topics []wire.OffsetForLeaderEpochRequestTopic
	at := make(map[string]int, len(asked))
	for i := range asked {
		k, again := at[asked[i].Topic]
		if !again {
			k = len(topics)
			at[asked[i].Topic] = k
			topics = append(topics, wire.OffsetForLeaderEpochRequestTopic{Topic: asked[i].Topic})
		}
		topics[k].Partitions = append(topics[k].Partitions, asked[i].Partitions...)
	}
	for i := range topics {
		topics[i].Partitions = lastOf(topics[i].Partitions, func(p *wire.OffsetForLeaderEpochRequestPartition) int32 { return p.Partition })
	}
	return topics
}

// endOfEpoch answers for one partition.
func (c *call) endOfEpoch(image *image, topic string, at *wire.OffsetForLeaderEpochRequestPartition) (r wire.OffsetForLeaderEpochResponsePartition) {
	r.Default()
	r.Partition = at.Partition
	p := image.partition(topic, at.Partition)
	if p == nil {
		r.ErrorCode = wire.ErrUnknownTopicOrPartition
		return r
	}
	if err := p.checkLeader(c.broker.id, at.CurrentLeaderEpoch); err != nil {
		r.ErrorCode, _ = codeOf(err)
		return r
	}
	if p.format() < 2 {
		return r // messages without leader epochs
	}
	if at.LeaderEpoch < 0 && !c.cluster.dialect.age.fetch.epochOfLeader {
		return r // KIP-279 has those before the first epoch end where it begins
	}
	r.LeaderEpoch, r.EndOffset = p.log.EndOffsetForEpoch(at.LeaderEpoch)
	return r
}

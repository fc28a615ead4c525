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
	image := c.cluster.image.Load()
	a.Topics = make([]wire.OffsetForLeaderEpochResponseTopic, len(q.Topics))
	for i := range q.Topics {
		t := &q.Topics[i]
		a.Topics[i].Topic = t.Topic
		a.Topics[i].Partitions = make([]wire.OffsetForLeaderEpochResponsePartition, len(t.Partitions))
		for j := range t.Partitions {
			r := &a.Topics[i].Partitions[j]
			r.Default()
			r.Partition = t.Partitions[j].Partition
			p := image.partition(t.Topic, r.Partition)
			if p == nil {
				r.ErrorCode = wire.ErrUnknownTopicOrPartition
				continue
			}
			if err := p.checkLeader(c.broker.id, t.Partitions[j].CurrentLeaderEpoch); err != nil {
				r.ErrorCode, _ = codeOf(err)
				continue
			}
			r.LeaderEpoch, r.EndOffset = p.endOffsetFor(t.Partitions[j].LeaderEpoch)
		}
	}
	return a
}

// endOffsetFor returns where a leader epoch ended, with the epoch that the log
// really has it under; -1 and -1 when it knows none.
func (p *partition) endOffsetFor(epoch int32) (int32, int64) {
	if epoch == p.state.Load().leaderEpoch {
		return epoch, p.log.LogEndOffset()
	}
	return p.log.EndOffsetForEpoch(epoch)
}

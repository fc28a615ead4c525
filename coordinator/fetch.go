package coordinator

import (
	"cmp"
	"slices"

	"github.com/ottla/ottla/wire"
)

// FetchOffsets answers one group's part of an OffsetFetch request, whatever state the group is in. A group that does not
// exist has no offsets.
func (gs *Groups) FetchOffsets(r FetchRequest) FetchResult {
	g, _, code := gs.acquire(r.GroupID, false)
	if code != wire.NoError {
		return FetchResult{Error: code}
	}
	if g == nil {
		list := make([]FetchedOffset, len(r.Partitions))
		for i, p := range r.Partitions {
			list[i] = NoOffset(p.TopicPartition)
		}
		return FetchResult{Offsets: list}
	}
	defer g.mu.Unlock()
	if g.consumer != nil {
		if code := g.consumer.checkFetch(&r); code != wire.NoError {
			return FetchResult{Error: code}
		}
	}
	if r.Partitions == nil {
		list := make([]FetchedOffset, 0, len(g.offsets))
		for tp, c := range g.offsets {
			list = append(list, g.fetch(tp, c, r.RequireStable))
		}
		slices.SortFunc(list, func(a, b FetchedOffset) int { return a.compare(b.TopicPartition) })
		return FetchResult{Offsets: list}
	}
	list := make([]FetchedOffset, len(r.Partitions))
	for i, p := range r.Partitions {
		c := g.offsets[p.TopicPartition]
		if c != nil && !p.TopicID.IsZero() && !c.topicID.IsZero() && p.TopicID != c.topicID {
			c = nil
		}
		list[i] = g.fetch(p.TopicPartition, c, r.RequireStable)
	}
	return FetchResult{Offsets: list}
}

// fetch tells the partition's offset; c is nil for none.
func (g *group) fetch(tp TopicPartition, c *committed, requireStable bool) FetchedOffset {
	switch o := NoOffset(tp); {
	case requireStable && g.unstable(tp):
		o.Error = wire.ErrUnstableOffsetCommit
		return o
	case c == nil:
		return o
	default:
		return FetchedOffset{TopicPartition: tp, Offset: c.offset, LeaderEpoch: c.leaderEpoch, Metadata: c.metadata}
	}
}

// NoOffset is what is told of a partition whose offset was never committed.
func NoOffset(tp TopicPartition) FetchedOffset {
	return FetchedOffset{TopicPartition: tp, Offset: -1, LeaderEpoch: -1, Metadata: new(string)}
}

func (a TopicPartition) compare(b TopicPartition) int {
	return cmp.Or(cmp.Compare(a.Topic, b.Topic), cmp.Compare(a.Partition, b.Partition))
}

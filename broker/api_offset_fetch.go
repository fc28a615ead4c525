package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// OffsetFetch, versions 0 to 10.
//
//	0  the store of the ZooKeeper age, apart from the groups' (see oldOffsets);
//	   UNSUPPORTED_VERSION as a release from 3.3 to 3.9
//	1  the group's offsets
//	2  all topics where the list is null; an error of the whole response
//	3  throttle time
//	5  leader epochs
//	6  flexible
//	7  only stable offsets (KIP-447)
//	8  several groups (KIP-709)
//	9  member id and epoch (KIP-848)
//	10 topics by id

func handleOffsetFetch(_ context.Context, c *call, q *wire.OffsetFetchRequest) *wire.OffsetFetchResponse {
	a := new(wire.OffsetFetchResponse)
	a.Default()
	switch {
	case c.version == 0:
		c.fetchOldOffsets(q, a)
	case c.version < 8:
		c.fetchGroupOffsets(q, a)
	default:
		for i := range q.Groups {
			a.Groups = append(a.Groups, c.fetchOffsetsOf(&q.Groups[i], q.RequireStable))
		}
	}
	return a
}

// fetchOldOffsets answers version 0.
func (c *call) fetchOldOffsets(q *wire.OffsetFetchRequest, a *wire.OffsetFetchResponse) {
	for i := range q.Topics {
		t := wire.OffsetFetchResponseTopic{Name: q.Topics[i].Name}
		for _, index := range q.Topics[i].PartitionIndexes {
			p := wire.OffsetFetchResponsePartition{PartitionIndex: index, CommittedOffset: -1, CommittedLeaderEpoch: -1, Metadata: new(string)}
			if !c.cluster.dialect.age.oldOffsets {
				p.ErrorCode = wire.ErrUnsupportedVersion
			} else if offset, ok := c.cluster.groups.old.get(oldOffsetKey{q.GroupID, t.Name, index}); ok {
				p.CommittedOffset = offset
			} else {
				p.ErrorCode = wire.ErrUnknownTopicOrPartition
			}
			t.Partitions = append(t.Partitions, p)
		}
		a.Topics = append(a.Topics, t)
	}
}

// fetchGroupOffsets answers versions 1 to 7, for one group.
func (c *call) fetchGroupOffsets(q *wire.OffsetFetchRequest, a *wire.OffsetFetchResponse) {
	r := coordinator.FetchRequest{GroupID: q.GroupID, RequireStable: q.RequireStable}
	if q.Topics != nil {
		r.Partitions = []coordinator.FetchPartition{}
	}
	for i := range q.Topics {
		for _, index := range q.Topics[i].PartitionIndexes {
			r.Partitions = append(r.Partitions, coordinator.FetchPartition{TopicPartition: coordinator.TopicPartition{Topic: q.Topics[i].Name, Partition: index}})
		}
	}
	f := c.fetchOffsets(r)
	if c.version >= 2 {
		a.ErrorCode = f.Error
	}
	if f.Error != wire.NoError {
		if c.version < 2 {
			c.failPartitions(q, a, f.Error)
		}
		return
	}
	for _, o := range f.Offsets {
		if n := len(a.Topics); n == 0 || a.Topics[n-1].Name != o.Topic {
			a.Topics = append(a.Topics, wire.OffsetFetchResponseTopic{Name: o.Topic})
		}
		t := &a.Topics[len(a.Topics)-1]
		t.Partitions = append(t.Partitions, wire.OffsetFetchResponsePartition{
			PartitionIndex: o.Partition, CommittedOffset: o.Offset, CommittedLeaderEpoch: o.LeaderEpoch, Metadata: &o.Metadata, ErrorCode: o.Error,
		})
	}
}

// failPartitions puts an error where version 1 has room for it.
func (c *call) failPartitions(q *wire.OffsetFetchRequest, a *wire.OffsetFetchResponse, code wire.ErrorCode) {
	for i := range q.Topics {
		t := wire.OffsetFetchResponseTopic{Name: q.Topics[i].Name}
		for _, index := range q.Topics[i].PartitionIndexes {
			t.Partitions = append(t.Partitions, wire.OffsetFetchResponsePartition{
				PartitionIndex: index, CommittedOffset: -1, CommittedLeaderEpoch: -1, Metadata: new(string), ErrorCode: code,
			})
		}
		a.Topics = append(a.Topics, t)
	}
}

func (c *call) fetchOffsets(r coordinator.FetchRequest) coordinator.FetchResult {
	groups, code := c.groupsOf(r.GroupID)
	if code != wire.NoError {
		return coordinator.FetchResult{Error: code}
	}
	return groups.FetchOffsets(r)
}

// fetchOffsetsOf answers for one group of version 8 and later.
func (c *call) fetchOffsetsOf(q *wire.OffsetFetchRequestGroup, stable bool) wire.OffsetFetchResponseGroup {
	a := wire.OffsetFetchResponseGroup{GroupID: q.GroupID}
	image := c.cluster.image.Load()
	r := coordinator.FetchRequest{GroupID: q.GroupID, RequireStable: stable}
	if q.Topics != nil {
		r.Partitions = []coordinator.FetchPartition{}
	}
	unknown := make(map[wire.UUID]bool)
	for i := range q.Topics {
		t := &q.Topics[i]
		name, id := t.Name, t.TopicID
		if c.version >= 10 {
			topic, code := c.topicOf(image, "", id, true)
			if code != wire.NoError {
				unknown[id] = true
				continue
			}
			name = topic.name
		}
		for _, index := range t.PartitionIndexes {
			r.Partitions = append(r.Partitions, coordinator.FetchPartition{
				TopicPartition: coordinator.TopicPartition{Topic: name, Partition: index}, TopicID: id,
			})
		}
	}
	f := c.fetchOffsets(r)
	if a.ErrorCode = f.Error; f.Error != wire.NoError {
		return a
	}
	for _, o := range f.Offsets {
		var id wire.UUID
		if c.version >= 10 {
			t, ok := image.topic(o.Topic)
			if !ok {
				continue
			}
			id = t.id
		}
		if n := len(a.Topics); n == 0 || a.Topics[n-1].Name != o.Topic {
			a.Topics = append(a.Topics, wire.OffsetFetchResponseGroupTopic{Name: o.Topic, TopicID: id})
		}
		t := &a.Topics[len(a.Topics)-1]
		t.Partitions = append(t.Partitions, wire.OffsetFetchResponseGroupPartition{
			PartitionIndex: o.Partition, CommittedOffset: o.Offset, CommittedLeaderEpoch: o.LeaderEpoch, Metadata: &o.Metadata, ErrorCode: o.Error,
		})
	}
	for i := range q.Topics {
		if t := &q.Topics[i]; unknown[t.TopicID] {
			a.Topics = append(a.Topics, unknownTopicOffsets(t))
		}
	}
	return a
}

func unknownTopicOffsets(t *wire.OffsetFetchRequestGroupTopic) wire.OffsetFetchResponseGroupTopic {
	a := wire.OffsetFetchResponseGroupTopic{TopicID: t.TopicID}
	for _, index := range t.PartitionIndexes {
		a.Partitions = append(a.Partitions, wire.OffsetFetchResponseGroupPartition{
			PartitionIndex: index, CommittedOffset: -1, CommittedLeaderEpoch: -1, Metadata: new(string), ErrorCode: wire.ErrUnknownTopicID,
		})
	}
	return a
}

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
//	9  member id and epoch (KIP-848): UNKNOWN_MEMBER_ID, STALE_MEMBER_EPOCH of the group
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
			} else if q.GroupID == "" { // which is no name of a node in ZooKeeper
				p.ErrorCode = wire.ErrUnknownServerError
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
	var topics []offsetTopic
	if q.Topics != nil {
		topics = make([]offsetTopic, len(q.Topics))
	}
	for i := range q.Topics {
		topics[i] = offsetTopic{name: q.Topics[i].Name, partitions: q.Topics[i].PartitionIndexes}
	}
	code, fetched := c.fetchOffsets(coordinator.FetchRequest{GroupID: q.GroupID, MemberEpoch: -1, RequireStable: q.RequireStable}, topics)
	if c.version >= 2 {
		a.ErrorCode = code
	}
	for _, t := range fetched {
		at := wire.OffsetFetchResponseTopic{Name: t.name}
		for i := range t.offsets {
			o := &t.offsets[i]
			at.Partitions = append(at.Partitions, wire.OffsetFetchResponsePartition{
				PartitionIndex: o.Partition, CommittedOffset: o.Offset, CommittedLeaderEpoch: o.LeaderEpoch, Metadata: o.Metadata, ErrorCode: o.Error,
			})
		}
		a.Topics = append(a.Topics, at)
	}
}

// fetchOffsetsOf answers for one group of version 8 and later.
func (c *call) fetchOffsetsOf(q *wire.OffsetFetchRequestGroup, stable bool) wire.OffsetFetchResponseGroup {
	a := wire.OffsetFetchResponseGroup{GroupID: q.GroupID}
	image := c.cluster.image.Load()
	var topics []offsetTopic
	if q.Topics != nil {
		topics = make([]offsetTopic, len(q.Topics))
	}
	for i := range q.Topics {
		topics[i] = offsetTopic{name: q.Topics[i].Name, id: q.Topics[i].TopicID, partitions: q.Topics[i].PartitionIndexes}
		if c.version >= 10 {
			if t, code := c.topicOf(image, "", topics[i].id, true); code != wire.NoError {
				topics[i].code = code
			} else {
				topics[i].name = t.name
			}
		}
	}
	r := coordinator.FetchRequest{GroupID: q.GroupID, MemberEpoch: -1, RequireStable: stable}
	if c.version >= 9 {
		r.MemberID, r.MemberEpoch = q.MemberID, q.MemberEpoch
	}
	code, fetched := c.fetchOffsets(r, topics)
	a.ErrorCode = code
	for _, t := range fetched {
		at := wire.OffsetFetchResponseGroupTopic{Name: t.name, TopicID: t.id}
		if c.version >= 10 && t.id.IsZero() && t.code == wire.NoError {
			known, ok := image.topic(t.name)
			if !ok {
				continue
			}
			at.TopicID = known.id
		}
		for i := range t.offsets {
			o := &t.offsets[i]
			at.Partitions = append(at.Partitions, wire.OffsetFetchResponseGroupPartition{
				PartitionIndex: o.Partition, CommittedOffset: o.Offset, CommittedLeaderEpoch: o.LeaderEpoch, Metadata: o.Metadata, ErrorCode: o.Error,
			})
		}
		a.Topics = append(a.Topics, at)
	}
	return a
}

// offsetTopic is a topic whose offsets are asked for, in any version.
type offsetTopic struct {
	name       string
	id         wire.UUID // zero before version 10
	partitions []int32
	code       wire.ErrorCode // of all of them, without a look at the group
	offsets    []coordinator.FetchedOffset
}

// fetchOffsets finds a group's offsets of topics, all where that is nil. An
// error is the group's; version 1 has room for it beside partitions only.
func (c *call) fetchOffsets(r coordinator.FetchRequest, topics []offsetTopic) (wire.ErrorCode, []offsetTopic) {
	if c.cluster.dialect.age.groups.once {
		topics = onceEach(topics)
	}
	if topics != nil {
		r.Partitions = []coordinator.FetchPartition{}
	}
	for _, t := range topics {
		for _, index := range t.partitions {
			if t.code == wire.NoError {
				r.Partitions = append(r.Partitions, coordinator.FetchPartition{TopicPartition: coordinator.TopicPartition{Topic: t.name, Partition: index}, TopicID: t.id})
			}
		}
	}
	groups, code := c.groupsOf(r.GroupID)
	f := coordinator.FetchResult{Error: code}
	if code == wire.NoError {
		f = groups.FetchOffsets(r)
	}
	if f.Error != wire.NoError {
		if c.version >= 2 {
			return f.Error, nil
		}
		for i := range topics {
			topics[i].code = f.Error
		}
	}
	if topics == nil {
		return f.Error, byTopic(f.Offsets)
	}
	for i := range topics {
		t := &topics[i]
		if t.code == wire.NoError {
			t.offsets, f.Offsets = f.Offsets[:len(t.partitions)], f.Offsets[len(t.partitions):]
			continue
		}
		for _, index := range t.partitions {
			o := coordinator.NoOffset(coordinator.TopicPartition{Topic: t.name, Partition: index})
			o.Error = t.code
			t.offsets = append(t.offsets, o)
		}
	}
	if c.cluster.dialect.age.groups.nothingChecked {
		c.refuseUnknown(topics)
	}
	return f.Error, topics
}

// byTopic puts sorted offsets under their topics.
func byTopic(offsets []coordinator.FetchedOffset) []offsetTopic {
	var topics []offsetTopic
	for i := range offsets {
		if n := len(topics); n == 0 || topics[n-1].name != offsets[i].Topic {
			topics = append(topics, offsetTopic{name: offsets[i].Topic})
		}
		t := &topics[len(topics)-1]
		t.offsets = append(t.offsets, offsets[i])
	}
	return topics
}

// onceEach leaves each partition once, and no topic without any.
func onceEach(topics []offsetTopic) []offsetTopic {
	if topics == nil {
		return nil
	}
	once, at := []offsetTopic{}, make(map[string]int, len(topics))
	seen := make(map[coordinator.TopicPartition]bool)
	for _, t := range topics {
		for _, index := range t.partitions {
			p := coordinator.TopicPartition{Topic: t.name, Partition: index}
			if seen[p] {
				continue
			}
			seen[p] = true
			i, ok := at[t.name]
			if !ok {
				i = len(once)
				at[t.name] = i
				once = append(once, offsetTopic{name: t.name, id: t.id, code: t.code})
			}
			once[i].partitions = append(once[i].partitions, index)
		}
	}
	return once
}

// refuseUnknown puts an error beside partitions that are not there.
func (c *call) refuseUnknown(topics []offsetTopic) {
	image := c.cluster.image.Load()
	for _, t := range topics {
		for i, o := range t.offsets {
			if image.partition(t.name, o.Partition) == nil {
				t.offsets[i] = coordinator.NoOffset(o.TopicPartition)
				t.offsets[i].Error = wire.ErrUnknownTopicOrPartition
			}
		}
	}
}

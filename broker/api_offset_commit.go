package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// OffsetCommit, versions 0 to 10.
//
//	0  the store of the ZooKeeper age, apart from the groups' (see oldOffsets);
//	   UNSUPPORTED_VERSION as a release from 3.3 to 3.9
//	1  generation and member; a timestamp an offset
//	2  a retention time for all, until version 4; no timestamps
//	3  throttle time
//	6  leader epochs
//	7  group instance ids (KIP-345)
//	8  flexible
//	9  the epochs of members of consumer groups (KIP-848), which get UNSUPPORTED_VERSION
//	   for less: GROUP_ID_NOT_FOUND, STALE_MEMBER_EPOCH
//	10 topics by id

func handleOffsetCommit(ctx context.Context, c *call, q *wire.OffsetCommitRequest) *wire.OffsetCommitResponse {
	a := new(wire.OffsetCommitResponse)
	a.Default()
	image := c.cluster.image.Load()
	r := coordinator.CommitRequest{
		GroupID: q.GroupID, MemberID: q.MemberID, InstanceID: q.GroupInstanceID, Generation: q.GenerationIDOrMemberEpoch,
		RetentionMs: -1, ReportNotFound: c.version >= 9 && c.cluster.dialect.age.groups.commitFindsGroup, KnowsEpochs: c.version >= 9,
	}
	if c.version >= 2 && c.version <= 4 {
		r.RetentionMs = q.RetentionTimeMs
	}
	var answers []*wire.OffsetCommitResponsePartition // of r.Offsets
	habits := &c.cluster.dialect.age.groups
	topics := mergeCommits(q.Topics, merging{
		topics: habits.once || !c.allThere(image, q.Topics),
		partition: func(t *wire.OffsetCommitRequestTopic, index int32) bool {
			return habits.once && !(habits.strangersEach && !c.isThere(image, t, index))
		},
		empty: func(t *wire.OffsetCommitRequestTopic) bool {
			_, code := c.topicOf(image, t.Name, t.TopicID, c.version >= 10)
			return code == wire.NoError || !habits.strangersEach
		},
	})
	a.Topics = make([]wire.OffsetCommitResponseTopic, len(topics))
	for i := range topics {
		t := &topics[i]
		at := &a.Topics[i]
		at.Name, at.TopicID = t.Name, t.TopicID
		at.Partitions = make([]wire.OffsetCommitResponsePartition, len(t.Partitions))
		topic, code := c.topicToCommit(image, t)
		for j := range t.Partitions {
			p := &t.Partitions[j]
			ap := &at.Partitions[j]
			ap.PartitionIndex, ap.ErrorCode = p.PartitionIndex, code
			if code != wire.NoError {
				continue
			}
			if topic.partition(p.PartitionIndex) == nil && !habits.topicIsEnough {
				ap.ErrorCode = wire.ErrUnknownTopicOrPartition
				continue
			}
			r.Offsets = append(r.Offsets, c.committed(topic, p))
			answers = append(answers, ap)
		}
	}
	if len(r.Offsets) == 0 {
		return a
	}
	if c.version == 0 && !c.cluster.dialect.age.oldOffsets {
		return refuseCommit(a, wire.ErrUnsupportedVersion)
	}
	for i, code := range c.commit(ctx, r) {
		answers[i].ErrorCode = code
	}
	return a
}

// refuseCommit puts one error beside all partitions.
func refuseCommit(a *wire.OffsetCommitResponse, code wire.ErrorCode) *wire.OffsetCommitResponse {
	for i := range a.Topics {
		for j := range a.Topics[i].Partitions {
			a.Topics[i].Partitions[j].ErrorCode = code
		}
	}
	return a
}

// topicToCommit finds a topic that offsets are for.
func (c *call) topicToCommit(image *image, t *wire.OffsetCommitRequestTopic) (*topic, wire.ErrorCode) {
	found, code := c.topicOf(image, t.Name, t.TopicID, c.version >= 10)
	if code != wire.NoError && c.cluster.dialect.age.groups.nothingChecked && c.version > 0 {
		return &topic{name: t.Name}, wire.NoError
	}
	return found, code
}

// isThere tells whether a partition is there that an offset is for.
func (c *call) isThere(image *image, t *wire.OffsetCommitRequestTopic, index int32) bool {
	topic, code := c.topicOf(image, t.Name, t.TopicID, c.version >= 10)
	return code == wire.NoError && topic.partition(index) != nil
}

// allThere tells whether all is there that offsets are for.
func (c *call) allThere(image *image, topics []wire.OffsetCommitRequestTopic) bool {
	for i := range topics {
		t, code := c.topicOf(image, topics[i].Name, topics[i].TopicID, c.version >= 10)
		if code != wire.NoError {
			return false
		}
		for j := range topics[i].Partitions {
			if t.partition(topics[i].Partitions[j].PartitionIndex) == nil {
				return false
			}
		}
	}
	return true
}

// merging says how a commit is answered.
type merging struct {
	topics    bool                                                     // what is named twice comes under one topic
	partition func(t *wire.OffsetCommitRequestTopic, index int32) bool // of a partition that is named twice the last counts
	empty     func(t *wire.OffsetCommitRequestTopic) bool              // a topic without partitions is left out
}

// mergeCommits puts the topics of a commit into the shape of its answer.
func mergeCommits(topics []wire.OffsetCommitRequestTopic, m merging) []wire.OffsetCommitRequestTopic {
	type partition struct {
		topic int
		index int32
	}
	type name struct {
		name string
		id   wire.UUID
	}
	var merged []wire.OffsetCommitRequestTopic
	at, seen := make(map[name]int, len(topics)), make(map[partition]int)
	for _, t := range topics {
		if len(t.Partitions) == 0 && m.empty(&t) {
			continue
		}
		i, ok := at[name{t.Name, t.TopicID}]
		if !ok || !m.topics {
			i = len(merged)
			at[name{t.Name, t.TopicID}] = i
			merged = append(merged, wire.OffsetCommitRequestTopic{Name: t.Name, TopicID: t.TopicID})
		}
		into := &merged[i]
		for _, p := range t.Partitions {
			if j, twice := seen[partition{i, p.PartitionIndex}]; twice && m.partition(into, p.PartitionIndex) {
				into.Partitions[j] = p
				continue
			}
			seen[partition{i, p.PartitionIndex}] = len(into.Partitions)
			into.Partitions = append(into.Partitions, p)
		}
	}
	return merged
}

// topicOf finds a topic by id or by name.
func (c *call) topicOf(image *image, name string, id wire.UUID, byID bool) (*topic, wire.ErrorCode) {
	if byID {
		if t, ok := image.topicByID(id); ok {
			return t, wire.NoError
		}
		return nil, wire.ErrUnknownTopicID
	}
	if t, ok := image.topic(name); ok {
		return t, wire.NoError
	}
	return nil, wire.ErrUnknownTopicOrPartition
}

func (c *call) committed(t *topic, p *wire.OffsetCommitRequestPartition) coordinator.Offset {
	o := coordinator.Offset{
		TopicPartition: coordinator.TopicPartition{Topic: t.name, Partition: p.PartitionIndex}, TopicID: t.id,
		Offset: p.CommittedOffset, LeaderEpoch: -1, Metadata: p.CommittedMetadata, CommitTimestamp: -1,
	}
	if c.version >= 6 {
		o.LeaderEpoch = p.CommittedLeaderEpoch
	}
	if c.version == 1 {
		o.CommitTimestamp = p.CommitTimestamp
	}
	return o
}

// commit stores the offsets and returns a code each.
func (c *call) commit(ctx context.Context, r coordinator.CommitRequest) []wire.ErrorCode {
	codes := make([]wire.ErrorCode, len(r.Offsets))
	if c.version == 0 {
		c.commitOld(r, codes)
		return codes
	}
	groups, code := c.groupsOf(r.GroupID)
	if code != wire.NoError {
		for i := range codes {
			codes[i] = code
		}
		return codes
	}
	return groups.CommitOffsets(ctx, r)
}

func (c *call) commitOld(r coordinator.CommitRequest, codes []wire.ErrorCode) {
	limit := int(c.cluster.config().OffsetMetadataMaxBytes)
	for i, o := range r.Offsets {
		if r.GroupID == "" { // which is no name of a node in ZooKeeper
			codes[i] = wire.ErrUnknownServerError
			continue
		}
		if o.Metadata != nil && len(*o.Metadata) > limit {
			codes[i] = wire.ErrOffsetMetadataTooLarge
			continue
		}
		c.cluster.groups.old.set(oldOffsetKey{r.GroupID, o.Topic, o.Partition}, o.Offset)
	}
}

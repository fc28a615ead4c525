package coordinator

import (
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// Versions of the keys of consumer groups' records. Their values are all in version 0.
const (
	consumerGroupKeyVersion   = 3
	consumerTopicsKeyVersion  = 4 // written before 4.1, and removed since
	consumerMemberKeyVersion  = 5
	consumerEpochKeyVersion   = 6
	consumerTargetKeyVersion  = 7
	consumerCurrentKeyVersion = 8
	consumerRegexKeyVersion   = 16
)

// change is one record that changes a group: what is to be written, and replayed once it is. A nil value is a tombstone.
type change struct {
	key, value wire.Body
	keyVersion int16
}

// changes collects what one request changes in a group.
type changes []change

func (cs *changes) add(key wire.Body, keyVersion int16, value wire.Body) {
	*cs = append(*cs, change{key: key, keyVersion: keyVersion, value: value})
}

// records encodes the changes.
func (cs changes) records() *records {
	rs := new(records)
	for _, c := range cs {
		rs.add(c.key, c.keyVersion, c.value, 0)
	}
	return rs
}

func (cs *changes) groupEpoch(group string, epoch int32, hash int64) {
	cs.add(&wire.ConsumerGroupMetadataKey{GroupID: group}, consumerGroupKeyVersion,
		&wire.ConsumerGroupMetadataValue{Epoch: epoch, MetadataHash: hash})
}

func (cs *changes) topicsGone(group string) {
	cs.add(&wire.ConsumerGroupPartitionMetadataKey{GroupID: group}, consumerTopicsKeyVersion, nil)
}

func (cs *changes) member(group string, m *consumerMember) {
	cs.add(&wire.ConsumerGroupMemberMetadataKey{GroupID: group, MemberID: m.id}, consumerMemberKeyVersion, &wire.ConsumerGroupMemberMetadataValue{
		InstanceID: m.instanceID, RackID: m.rackID, ClientID: m.clientID, ClientHost: m.clientHost,
		SubscribedTopicNames: m.topics, SubscribedTopicRegex: m.regex, RebalanceTimeoutMs: m.rebalanceTimeoutMs,
		ServerAssignor: m.assignor, ClassicMemberMetadata: m.classic,
	})
}

func (cs *changes) targetEpoch(group string, epoch int32, ms int64) {
	cs.add(&wire.ConsumerGroupTargetAssignmentMetadataKey{GroupID: group}, consumerEpochKeyVersion,
		&wire.ConsumerGroupTargetAssignmentMetadataValue{AssignmentEpoch: epoch, AssignmentTimestamp: ms})
}

func (cs *changes) target(group, member string, a assignment) {
	v := &wire.ConsumerGroupTargetAssignmentMemberValue{}
	for _, topic := range sortedUUIDs(a) {
		v.TopicPartitions = append(v.TopicPartitions, wire.ConsumerGroupTargetAssignmentMemberValueTopic{TopicID: topic, Partitions: slices.Clone(a[topic])})
	}
	cs.add(&wire.ConsumerGroupTargetAssignmentMemberKey{GroupID: group, MemberID: member}, consumerTargetKeyVersion, v)
}

func (cs *changes) current(group string, m *consumerMember) {
	cs.add(&wire.ConsumerGroupCurrentMemberAssignmentKey{GroupID: group, MemberID: m.id}, consumerCurrentKeyVersion,
		&wire.ConsumerGroupCurrentMemberAssignmentValue{
			MemberEpoch: m.epoch, PreviousMemberEpoch: m.previousEpoch, State: int8(m.state),
			AssignedPartitions: m.assigned.topics(), PartitionsPendingRevocation: m.revoking.topics(),
		})
}

func (o owned) topics() []wire.ConsumerGroupCurrentMemberAssignmentValueTopic {
	var list []wire.ConsumerGroupCurrentMemberAssignmentValueTopic
	for _, topic := range sortedUUIDs(o) {
		t := wire.ConsumerGroupCurrentMemberAssignmentValueTopic{TopicID: topic, Partitions: slices.Sorted(maps.Keys(o[topic]))}
		for _, p := range t.Partitions {
			t.AssignmentEpochs = append(t.AssignmentEpochs, o[topic][p])
		}
		list = append(list, t)
	}
	return list
}

func (cs *changes) regex(group, expression string, r resolvedRegex) {
	cs.add(&wire.ConsumerGroupRegularExpressionKey{GroupID: group, RegularExpression: expression}, consumerRegexKeyVersion,
		&wire.ConsumerGroupRegularExpressionValue{Topics: r.topics, Version: r.version, Timestamp: r.timeMs})
}

func (cs *changes) regexGone(group, expression string) {
	cs.add(&wire.ConsumerGroupRegularExpressionKey{GroupID: group, RegularExpression: expression}, consumerRegexKeyVersion, nil)
}

// memberGone removes a member, in the order in which a replay wants it.
func (cs *changes) memberGone(group, id string) {
	cs.currentGone(group, id)
	cs.targetGone(group, id)
	cs.subscriptionGone(group, id)
}

func (cs *changes) currentGone(group, id string) {
	cs.add(&wire.ConsumerGroupCurrentMemberAssignmentKey{GroupID: group, MemberID: id}, consumerCurrentKeyVersion, nil)
}

func (cs *changes) targetGone(group, id string) {
	cs.add(&wire.ConsumerGroupTargetAssignmentMemberKey{GroupID: group, MemberID: id}, consumerTargetKeyVersion, nil)
}

func (cs *changes) subscriptionGone(group, id string) {
	cs.add(&wire.ConsumerGroupMemberMetadataKey{GroupID: group, MemberID: id}, consumerMemberKeyVersion, nil)
}

// classicGone removes the group as a classic one.
func (cs *changes) classicGone(group string) {
	cs.add(&wire.GroupMetadataKey{Group: group}, groupKeyVersion, nil)
}

// consumerTombstones adds what removes the group as a consumer group.
func (g *group) consumerTombstones(list []Record) ([]Record, error) {
	var cs changes
	cs.consumerGone(g.id, g.consumer, g.consumer.memberIDs())
	rs := cs.records()
	return append(list, rs.list...), rs.err
}

// consumerGone removes the group as a consumer group, with its members: those, or what took their place.
func (cs *changes) consumerGone(group string, c *consumerGroup, members []string) {
	for _, id := range members {
		cs.currentGone(group, id)
	}
	for _, id := range members {
		cs.targetGone(group, id)
	}
	cs.add(&wire.ConsumerGroupTargetAssignmentMetadataKey{GroupID: group}, consumerEpochKeyVersion, nil)
	for _, id := range members {
		cs.subscriptionGone(group, id)
	}
	for _, e := range slices.Sorted(maps.Keys(c.regexes)) {
		cs.regexGone(group, e)
	}
	cs.topicsGone(group)
	cs.add(&wire.ConsumerGroupMetadataKey{GroupID: group}, consumerGroupKeyVersion, nil)
}

func sortedUUIDs[V any](m map[wire.UUID]V) []wire.UUID {
	return slices.SortedFunc(maps.Keys(m), compareUUIDs)
}

package coordinator

import (
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// replay applies one record, after it was appended or from the log. What a record names and the group does not have, as
// may be after compaction, is made or was gone already.
func (c *consumerGroup) replay(key, value wire.Body) {
	gone := value == nil
	switch k := key.(type) {
	case *wire.ConsumerGroupMetadataKey:
		if !gone {
			v := value.(*wire.ConsumerGroupMetadataValue)
			c.epoch, c.metadataHash = v.Epoch, v.MetadataHash
		}
	case *wire.ConsumerGroupPartitionMetadataKey:
		c.old = !gone
	case *wire.ConsumerGroupMemberMetadataKey:
		if gone {
			c.removeMember(k.MemberID)
		} else {
			c.putMember(c.memberOrNew(k.MemberID).subscribing(value.(*wire.ConsumerGroupMemberMetadataValue)))
		}
	case *wire.ConsumerGroupTargetAssignmentMetadataKey:
		c.targetEpoch, c.targetTime = -1, 0
		if !gone {
			v := value.(*wire.ConsumerGroupTargetAssignmentMetadataValue)
			c.targetEpoch, c.targetTime = v.AssignmentEpoch, v.AssignmentTimestamp
		}
	case *wire.ConsumerGroupTargetAssignmentMemberKey:
		if gone {
			c.setTarget(k.MemberID, nil)
			delete(c.target, k.MemberID)
		} else {
			c.setTarget(k.MemberID, readTarget(value.(*wire.ConsumerGroupTargetAssignmentMemberValue)))
		}
	case *wire.ConsumerGroupCurrentMemberAssignmentKey:
		if !gone {
			c.putMember(c.memberOrNew(k.MemberID).having(value.(*wire.ConsumerGroupCurrentMemberAssignmentValue)))
		} else if m := c.members[k.MemberID]; m != nil {
			left := *m
			left.epoch, left.previousEpoch, left.assigned, left.revoking = -1, -1, nil, nil
			c.putMember(&left)
		}
	case *wire.ConsumerGroupRegularExpressionKey:
		if gone {
			delete(c.regexes, k.RegularExpression)
		} else {
			v := value.(*wire.ConsumerGroupRegularExpressionValue)
			c.regexes[k.RegularExpression] = resolvedRegex{topics: v.Topics, version: v.Version, timeMs: v.Timestamp}
		}
	}
}

func (c *consumerGroup) memberOrNew(id string) *consumerMember {
	if m := c.members[id]; m != nil {
		return m
	}
	return newConsumerMember(id)
}

func (c *consumerGroup) putMember(m *consumerMember) {
	if old := c.members[m.id]; old != nil {
		c.release(old)
		if old.instanceID != nil {
			delete(c.static, *old.instanceID)
		}
	} else {
		c.order = append(c.order, m.id)
	}
	c.members[m.id] = m
	c.hold(m.assigned, m.epoch)
	c.hold(m.revoking, m.epoch)
	if m.instanceID != nil {
		c.static[*m.instanceID] = m.id
	}
}

func (c *consumerGroup) removeMember(id string) {
	m := c.members[id]
	if m == nil {
		return
	}
	c.release(m)
	if m.instanceID != nil && c.static[*m.instanceID] == id {
		delete(c.static, *m.instanceID)
	}
	delete(c.members, id)
	c.order = slices.DeleteFunc(c.order, func(s string) bool { return s == id })
}

// release frees the partitions that a member has. One that has another epoch went to another member since.
func (c *consumerGroup) release(m *consumerMember) {
	for _, has := range []owned{m.assigned, m.revoking} {
		for topic, partitions := range has {
			for p := range partitions {
				if epoch, ok := c.held[topic][p]; ok && epoch == m.epoch {
					delete(c.held[topic], p)
				}
			}
			if len(c.held[topic]) == 0 {
				delete(c.held, topic)
			}
		}
	}
}

func (c *consumerGroup) hold(has owned, epoch int32) {
	for topic, partitions := range has {
		if c.held[topic] == nil {
			c.held[topic] = make(map[int32]int32, len(partitions))
		}
		for p := range partitions {
			c.held[topic][p] = epoch
		}
	}
}

func (c *consumerGroup) setTarget(id string, a assignment) {
	for topic, partitions := range c.target[id] {
		for _, p := range partitions {
			if c.targeted[topic][p] == id && !slices.Contains(a[topic], p) {
				delete(c.targeted[topic], p)
			}
		}
		if len(c.targeted[topic]) == 0 {
			delete(c.targeted, topic)
		}
	}
	for topic, partitions := range a {
		if c.targeted[topic] == nil {
			c.targeted[topic] = make(map[int32]string, len(partitions))
		}
		for _, p := range partitions {
			if !slices.Contains(c.target[id][topic], p) {
				c.targeted[topic][p] = id
			}
		}
	}
	c.target[id] = a
}

// readTarget reads what a member shall have, in the order in which Kafka has it after reading it.
func readTarget(v *wire.ConsumerGroupTargetAssignmentMemberValue) assignment {
	a := make(assignment, len(v.TopicPartitions))
	for _, t := range v.TopicPartitions {
		a[t.TopicID] = byBucket(slices.Clone(t.Partitions), copiedBuckets(len(t.Partitions)), intHash)
	}
	return a
}

// subscribing is the member with what a record says that it subscribes to.
func (m *consumerMember) subscribing(v *wire.ConsumerGroupMemberMetadataValue) *consumerMember {
	n := *m
	n.instanceID, n.rackID = v.InstanceID, v.RackID
	n.clientID, n.clientHost = v.ClientID, v.ClientHost
	n.topics, n.regex = sortedSet(v.SubscribedTopicNames), v.SubscribedTopicRegex
	n.rebalanceTimeoutMs, n.assignor, n.classic = v.RebalanceTimeoutMs, v.ServerAssignor, v.ClassicMemberMetadata
	if n.classic != nil && len(n.classic.SupportedProtocols) == 0 { // which no member joins with
		n.classic = nil
	}
	return &n
}

// having is the member with what a record says that it has.
func (m *consumerMember) having(v *wire.ConsumerGroupCurrentMemberAssignmentValue) *consumerMember {
	n := *m
	n.epoch, n.previousEpoch = v.MemberEpoch, v.PreviousMemberEpoch
	if n.state = memberState(v.State); n.state < memberStable || n.state > memberUnreleased {
		n.state = memberUnknown
	}
	n.assigned = readOwned(v.AssignedPartitions, v.MemberEpoch)
	n.revoking = readOwned(v.PartitionsPendingRevocation, v.MemberEpoch)
	return &n
}

// readOwned reads partitions with their epochs; before 4.4 there were none, and the member's counts.
func readOwned(topics []wire.ConsumerGroupCurrentMemberAssignmentValueTopic, epoch int32) owned {
	if len(topics) == 0 {
		return nil
	}
	o := make(owned, len(topics))
	for _, t := range topics {
		o[t.TopicID] = make(map[int32]int32, len(t.Partitions))
		for i, p := range t.Partitions {
			if len(t.AssignmentEpochs) == len(t.Partitions) {
				o[t.TopicID][p] = t.AssignmentEpochs[i]
			} else {
				o[t.TopicID][p] = max(epoch, 0)
			}
		}
	}
	return o
}

// memberIDs are the members in order of joining.
func (c *consumerGroup) memberIDs() []string { return slices.Clone(c.order) }

// clone copies what may be changed.
func (o owned) clone() owned {
	n := make(owned, len(o))
	for topic, partitions := range o {
		n[topic] = maps.Clone(partitions)
	}
	return n
}

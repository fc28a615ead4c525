package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// ConsumerGroupDescribe, versions 0 and 1 (KIP-848): consumer groups with their
// members, what these have and what they shall have.
//
//	1  whether a member speaks the classic protocol (KIP-1099)
//
// As DescribeGroups, it knows the groups of its own kind only.

func handleConsumerGroupDescribe(_ context.Context, c *call, q *wire.ConsumerGroupDescribeRequest) *wire.ConsumerGroupDescribeResponse {
	a := new(wire.ConsumerGroupDescribeResponse)
	a.Default()
	a.Groups = make([]wire.ConsumerGroupDescribeResponseGroup, len(q.GroupIDs))
	for i, id := range q.GroupIDs {
		a.Groups[i] = c.describeConsumerGroup(id, q.IncludeAuthorizedOperations)
	}
	return a
}

func (c *call) describeConsumerGroup(id string, operations bool) wire.ConsumerGroupDescribeResponseGroup {
	var a wire.ConsumerGroupDescribeResponseGroup
	a.Default()
	a.GroupID = id
	if !c.cluster.servesConsumerGroups() {
		a.ErrorCode = wire.ErrUnsupportedVersion
		return a
	}
	if id == "" {
		a.ErrorCode = wire.ErrInvalidGroupID
		return a
	}
	groups, code := c.groupsOf(id)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	d := groups.DescribeConsumer(id)
	a.ErrorCode, a.ErrorMessage = d.Error, d.Message
	if d.Error != wire.NoError {
		return a
	}
	a.GroupState, a.GroupEpoch, a.AssignmentEpoch, a.AssignorName = d.State, d.Epoch, d.AssignmentEpoch, d.Assignor
	a.Members = make([]wire.ConsumerGroupDescribeResponseMember, len(d.Members))
	for i := range d.Members {
		a.Members[i] = describedConsumer(&d.Members[i])
	}
	if operations {
		a.AuthorizedOperations = c.cluster.dialect.age.groups.operations
	}
	return a
}

func describedConsumer(m *coordinator.DescribedConsumer) wire.ConsumerGroupDescribeResponseMember {
	return wire.ConsumerGroupDescribeResponseMember{
		MemberID: m.MemberID, InstanceID: m.InstanceID, RackID: m.RackID, MemberEpoch: m.Epoch, ClientID: m.ClientID, ClientHost: m.ClientHost,
		SubscribedTopicNames: m.SubscribedTopicNames, SubscribedTopicRegex: m.SubscribedTopicRegex,
		Assignment: describedAssignment(m.Assignment), TargetAssignment: describedAssignment(m.Target), MemberType: m.Type,
	}
}

func describedAssignment(topics []coordinator.AssignedTopic) wire.ConsumerGroupDescribeResponseAssignment {
	var a wire.ConsumerGroupDescribeResponseAssignment
	for _, t := range topics {
		a.TopicPartitions = append(a.TopicPartitions, wire.ConsumerGroupDescribeResponseTopic{TopicID: t.TopicID, TopicName: t.Topic, Partitions: t.Partitions})
	}
	return a
}

package broker

import (
	"context"
	"slices"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// ConsumerGroupHeartbeat, versions 0 and 1 (KIP-848): a member joins, stays, says
// what it has and is told what it shall have, and leaves.
//
//	1  subscriptions by regular expression; members make up their own ids (KIP-1082)
//
// Releases from 3.7 to 3.9 have the API too, and settings of theirs turn on what was
// a preview of such groups. Here it stays as these settings' defaults have it:
// UNSUPPORTED_VERSION.

// groupVersion is the feature that consumer groups hang on.
const groupVersion = "group.version"

// servesConsumerGroups tells whether the cluster has consumer groups.
func (cl *Cluster) servesConsumerGroups() bool {
	return cl.features.Load().of(groupVersion) > 0 && slices.Contains(cl.config().GroupRebalanceProtocols, coordinator.TypeConsumer)
}

func handleConsumerGroupHeartbeat(ctx context.Context, c *call, q *wire.ConsumerGroupHeartbeatRequest) *wire.ConsumerGroupHeartbeatResponse {
	a := new(wire.ConsumerGroupHeartbeatResponse)
	a.Default()
	if !c.cluster.servesConsumerGroups() {
		a.ErrorCode = wire.ErrUnsupportedVersion
		return a
	}
	r := consumerHeartbeat(c, q)
	if bad := r.Check(consumerAssignors(c.cluster.config().ConsumerGroupAssignors)); bad != nil {
		a.ErrorCode, a.ErrorMessage = bad.Error, bad.Message
		return a
	}
	groups, code := c.groupsOf(q.GroupID)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	d := groups.ConsumerHeartbeat(ctx, r)
	a.ErrorCode, a.ErrorMessage, a.MemberID, a.MemberEpoch, a.HeartbeatIntervalMs = d.Error, d.Message, d.MemberID, d.MemberEpoch, d.HeartbeatIntervalMs
	if d.Assignment != nil {
		assigned := new(wire.ConsumerGroupHeartbeatResponseAssignment)
		assigned.TopicPartitions = make([]wire.ConsumerGroupHeartbeatResponseTopic, len(d.Assignment))
		for i, t := range d.Assignment {
			assigned.TopicPartitions[i] = wire.ConsumerGroupHeartbeatResponseTopic{TopicID: t.TopicID, Partitions: t.Partitions}
		}
		a.Assignment = assigned
	}
	return a
}

func consumerHeartbeat(c *call, q *wire.ConsumerGroupHeartbeatRequest) coordinator.ConsumerHeartbeatRequest {
	r := coordinator.ConsumerHeartbeatRequest{
		GroupID: q.GroupID, MemberID: q.MemberID, MemberEpoch: q.MemberEpoch, InstanceID: q.InstanceID, RackID: q.RackID,
		RebalanceTimeoutMs: q.RebalanceTimeoutMs, SubscribedTopicNames: slices.Clone(q.SubscribedTopicNames), ServerAssignor: q.ServerAssignor,
		ClientID: c.clientID(), ClientHost: c.clientHost(), NeedsMemberID: c.version >= 1,
	}
	if c.version >= 1 {
		r.SubscribedTopicRegex = q.SubscribedTopicRegex
	}
	if q.TopicPartitions == nil {
		return r
	}
	// The group keeps what it is given; the request's memory is reused.
	r.Owned = make([]coordinator.TopicIDPartitions, len(q.TopicPartitions))
	for i, t := range q.TopicPartitions {
		r.Owned[i] = coordinator.TopicIDPartitions{TopicID: t.TopicID, Partitions: slices.Clone(t.Partitions)}
	}
	return r
}

package broker

import (
	"context"
	"errors"
	"slices"

	"github.com/ottla/ottla/wire"
)

// Metadata, versions 0 to 13.
//
//	1  racks, the controller, internal topics; an empty list of topics is none, null is all
//	2  the cluster id
//	3  throttle time
//	4  whether topics may be created by use
//	5  offline replicas
//	7  leader epochs
//	8  authorized operations (all of them: there is no authorizer)
//	9  flexible
//	10 topic ids
//	11 the cluster's authorized operations are gone
//	12 topics by id alone
//	13 an error of the whole response
//
// A topic that is created by use is in the very answer. Kafka says
// LEADER_NOT_AVAILABLE or UNKNOWN_TOPIC_OR_PARTITION the first time, according
// to its age, because its metadata travels; every client accepts the topic at
// once.

// Authorized operations as bits of wire.ACL operations (KIP-430): all those
// that a resource of the kind has.
const (
	topicOperations   int32 = 1<<3 | 1<<4 | 1<<5 | 1<<6 | 1<<7 | 1<<8 | 1<<10 | 1<<11
	clusterOperations int32 = 1<<5 | 1<<7 | 1<<8 | 1<<9 | 1<<10 | 1<<11 | 1<<12
)

func handleMetadata(_ context.Context, c *call, q *wire.MetadataRequest) *wire.MetadataResponse {
	a := new(wire.MetadataResponse)
	a.Default()
	a.ClusterID = &c.cluster.id
	a.ControllerID = c.cluster.controllerID()
	for _, b := range c.cluster.brokers {
		a.Brokers = append(a.Brokers, wire.MetadataResponseBroker{NodeID: b.id, Host: b.host, Port: b.port, Rack: b.rackPtr()})
	}
	if c.version >= 8 && q.IncludeClusterAuthorizedOperations {
		a.ClusterAuthorizedOperations = clusterOperations
	}
	operations := c.version >= 8 && q.IncludeTopicAuthorizedOperations
	if q.Topics == nil || c.version == 0 && len(q.Topics) == 0 {
		image := c.cluster.image.Load()
		a.Topics = make([]wire.MetadataResponseTopic, 0, image.topics.Len())
		image.topics.Ascend(func(t *topic) bool {
			a.Topics = append(a.Topics, metadataOf(t, operations))
			return true
		})
		return a
	}
	for i := range q.Topics {
		a.Topics = append(a.Topics, c.metadataFor(&q.Topics[i], q.AllowAutoTopicCreation, operations))
	}
	return a
}

// metadataFor answers for one topic that was asked for by name or by id.
func (c *call) metadataFor(q *wire.MetadataRequestTopic, create, operations bool) wire.MetadataResponseTopic {
	image := c.cluster.image.Load()
	failed := wire.MetadataResponseTopic{Name: q.Name, TopicID: q.TopicID}
	failed.TopicAuthorizedOperations = noOperations
	if q.TopicID != (wire.UUID{}) {
		t, ok := image.topicByID(q.TopicID)
		if !ok {
			failed.ErrorCode = wire.ErrUnknownTopicID
			return failed
		}
		return metadataOf(t, operations)
	}
	if q.Name == nil {
		failed.ErrorCode = wire.ErrUnknownTopicID
		return failed
	}
	t, ok := image.topic(*q.Name)
	if !ok {
		var err error = fail(wire.ErrUnknownTopicOrPartition, "")
		if faultOfName(*q.Name) != nameFine {
			err = fail(wire.ErrInvalidTopicException, "")
		} else if create {
			t, err = c.cluster.autoCreate(*q.Name)
		}
		if err != nil {
			failed.ErrorCode, _ = codeOf(err)
			if errors.Is(err, ErrClosed) {
				failed.ErrorCode = wire.ErrUnknownTopicOrPartition
			}
			failed.IsInternal = isInternal(*q.Name)
			return failed
		}
	}
	return metadataOf(t, operations)
}

// noOperations stands where authorized operations were not asked for.
const noOperations int32 = -1 << 31

func metadataOf(t *topic, operations bool) wire.MetadataResponseTopic {
	a := wire.MetadataResponseTopic{
		Name: &t.name, TopicID: t.id, IsInternal: t.internal,
		Partitions:                make([]wire.MetadataResponsePartition, len(t.partitions)),
		TopicAuthorizedOperations: noOperations,
	}
	if operations {
		a.TopicAuthorizedOperations = topicOperations
	}
	for i, p := range t.partitions {
		s := p.state.Load()
		a.Partitions[i] = wire.MetadataResponsePartition{
			PartitionIndex: p.index, LeaderID: s.leader, LeaderEpoch: s.leaderEpoch,
			ReplicaNodes: slices.Clip(s.replicas), IsrNodes: slices.Clip(s.isr),
		}
		if s.leader < 0 {
			a.Partitions[i].ErrorCode = wire.ErrLeaderNotAvailable
		}
	}
	return a
}

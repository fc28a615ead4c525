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
// A topic that is created by use is there with the next request. The one that
// has it created is answered with a retriable error, which one the age says: in
// Kafka the new metadata has to travel first.

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
	if c.version >= 8 && c.version < 11 && q.IncludeClusterAuthorizedOperations {
		a.ClusterAuthorizedOperations = clusterOperations
	}
	operations := c.version >= 8 && q.IncludeTopicAuthorizedOperations
	if q.Topics == nil || c.version == 0 && len(q.Topics) == 0 {
		image := c.cluster.image.Load()
		a.Topics = make([]wire.MetadataResponseTopic, 0, image.topics.Len())
		image.topics.Ascend(func(t *topic) bool {
			a.Topics = append(a.Topics, c.metadataOf(t, operations))
			return true
		})
		return a
	}
	names, ids, why := askedTopics(q, c.version)
	if why == wire.NoError && c.cluster.dialect.age.brokenByNames && c.cluster.config().AutoCreateTopics &&
		slices.ContainsFunc(names, func(name string) bool { return faultOfName(name) != nameFine }) {
		why = wire.ErrInvalidTopicException
	}
	if why != wire.NoError {
		return refusedMetadata(q, why)
	}
	for _, id := range ids {
		a.Topics = append(a.Topics, c.metadataByID(id, operations))
	}
	for _, name := range names {
		a.Topics = append(a.Topics, c.metadataByName(name, q.AllowAutoTopicCreation, operations))
	}
	return a
}

// askedTopics gives the topics that a request asks for, each once: by id if any
// is, and then by name no more.
func askedTopics(q *wire.MetadataRequest, version int16) (names []string, ids []wire.UUID, why wire.ErrorCode) {
	nameless := false
	seen := newDistinct(len(q.Topics))
	for i := range q.Topics {
		t := &q.Topics[i]
		byID := t.TopicID != wire.UUID{}
		if version < firstMetadataByID && (byID || t.Name == nil) {
			return nil, nil, wire.ErrInvalidRequest
		}
		switch {
		case byID:
			if seen.id(ids, t.TopicID) {
				ids = append(ids, t.TopicID)
			}
		case t.Name == nil:
			nameless = true
		case seen.name(names, *t.Name):
			names = append(names, *t.Name)
		}
	}
	if len(ids) > 0 {
		return nil, ids, wire.NoError
	}
	if nameless {
		return nil, nil, wire.ErrUnknownServerError
	}
	return names, nil, wire.NoError
}

// distinct tells what comes for the first time: of a few by looking, which costs
// no memory, of many by maps.
type distinct struct {
	names map[string]bool
	ids   map[wire.UUID]bool
}

func newDistinct(n int) distinct {
	const few = 16
	if n <= few {
		return distinct{}
	}
	return distinct{make(map[string]bool, n), map[wire.UUID]bool{}}
}

func (d distinct) name(before []string, name string) bool {
	if d.names == nil {
		return !slices.Contains(before, name)
	}
	first := !d.names[name]
	d.names[name] = true
	return first
}

func (d distinct) id(before []wire.UUID, id wire.UUID) bool {
	if d.ids == nil {
		return !slices.Contains(before, id)
	}
	first := !d.ids[id]
	d.ids[id] = true
	return first
}

// firstMetadataByID is the first version that asks for topics by id.
const firstMetadataByID = 12

// refusedMetadata answers with one error for everything.
func refusedMetadata(q *wire.MetadataRequest, why wire.ErrorCode) *wire.MetadataResponse {
	a := new(wire.MetadataResponse)
	a.Default()
	a.ErrorCode = why
	for i := range q.Topics {
		name := ""
		if q.Topics[i].Name != nil {
			name = *q.Topics[i].Name
		}
		a.Topics = append(a.Topics, wire.MetadataResponseTopic{
			Name: &name, TopicID: q.Topics[i].TopicID, ErrorCode: why, TopicAuthorizedOperations: noOperations,
		})
	}
	return a
}

func (c *call) metadataByID(id wire.UUID, operations bool) wire.MetadataResponseTopic {
	if t, ok := c.cluster.image.Load().topicByID(id); ok {
		return c.metadataOf(t, operations)
	}
	return wire.MetadataResponseTopic{TopicID: id, ErrorCode: wire.ErrUnknownTopicID, TopicAuthorizedOperations: noOperations}
}

// metadataByName answers for one topic, which may be created for it.
func (c *call) metadataByName(name string, create, operations bool) wire.MetadataResponseTopic {
	t, ok := c.cluster.image.Load().topic(name)
	if ok {
		return c.metadataOf(t, operations)
	}
	var err error = fail(wire.ErrUnknownTopicOrPartition, "")
	looks := create && c.cluster.config().AutoCreateTopics || !c.cluster.dialect.age.uncheckedNames
	if faultOfName(name) != nameFine && looks {
		err = fail(wire.ErrInvalidTopicException, "")
	} else if create {
		if _, err = c.cluster.autoCreate(name); err == nil {
			err = fail(c.cluster.dialect.age.beingCreated, "")
		}
	}
	failed := wire.MetadataResponseTopic{Name: &name, IsInternal: isInternal(name), TopicAuthorizedOperations: noOperations}
	if operations {
		failed.TopicAuthorizedOperations = topicOperations
	}
	failed.ErrorCode, _ = codeOf(err)
	collides := failed.ErrorCode == wire.ErrInvalidTopicException && faultOfName(name) == nameFine && !c.cluster.dialect.age.zooKeeper
	if errors.Is(err, ErrClosed) || collides { // KRaft creates topics behind the back of a request
		failed.ErrorCode = wire.ErrUnknownTopicOrPartition
	}
	return failed
}

// noOperations stands where authorized operations were not asked for.
const noOperations int32 = -1 << 31

func (c *call) metadataOf(t *topic, operations bool) wire.MetadataResponseTopic {
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
		if c.cluster.dialect.age.zooKeeper && c.cluster.someAbsent(s.replicas) {
			c.tellAbsent(&a.Partitions[i])
		}
	}
	return a
}

// tellAbsent says of a partition which of its replicas are on brokers that do not
// exist; version 0 leaves them out.
func (c *call) tellAbsent(p *wire.MetadataResponsePartition) {
	exists := func(id int32) bool { return c.cluster.brokerByID(id) != nil }
	p.OfflineReplicas = slices.DeleteFunc(slices.Clone(p.ReplicaNodes), exists)
	if c.version == 0 {
		p.ReplicaNodes = slices.DeleteFunc(slices.Clone(p.ReplicaNodes), func(id int32) bool { return !exists(id) })
		p.ErrorCode = wire.ErrReplicaNotAvailable
	}
}

package broker

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// newTopic is a topic to be created, as CreateTopics, use by a client and the
// embedding program ask for it.
type newTopic struct {
	name        string
	partitions  int32                                // -1: num.partitions
	replication int16                                // -1: default.replication.factor
	manual      []wire.CreateTopicsRequestAssignment // replicas a partition, preferred leader first; none: the cluster's choice
	assignment  [][]int32                            // the same by partition, in ZooKeeper's age
	disorder    error                                // what is wrong with the indices of the assignment; nil: nothing
	configs     []config.Pair
	internal    bool
	defaults    bool // -1 is the default in every release: nobody sent it
}

func pair(name, value string) config.Pair { return config.Pair{Name: name, Value: &value} }

// maxPartitionsPerRequest bounds what one request can create, as the controller
// of KRaft bounds the records of one operation.
const maxPartitionsPerRequest = 10000

// CreateTopic creates a topic, as an admin client would.
func (cl *Cluster) CreateTopic(spec TopicSpec) error {
	t := newTopic{name: spec.Name, partitions: -1, replication: -1, defaults: true}
	for _, name := range slices.Sorted(maps.Keys(spec.Configs)) {
		t.configs = append(t.configs, pair(name, spec.Configs[name]))
	}
	if spec.Partitions != 0 {
		t.partitions = int32(max(-2, min(spec.Partitions, maxPartitionsPerRequest+1)))
	}
	if spec.ReplicationFactor != 0 {
		t.replication = int16(max(-2, min(spec.ReplicationFactor, MaxBrokers+1)))
	}
	if _, err := cl.createTopic(t, false); err != nil {
		return fmt.Errorf("broker: topic %q: %w", spec.Name, err)
	}
	return nil
}

// createTopic checks t in Kafka's order and publishes it, unless it is only to
// be validated. Errors are *apiError.
func (cl *Cluster) createTopic(t newTopic, validateOnly bool) (*topic, error) {
	cl.mu.Lock()
	defer cl.mu.Unlock()
	return cl.createTopicLocked(t, validateOnly)
}

func (cl *Cluster) createTopicLocked(t newTopic, validateOnly bool) (*topic, error) {
	if cl.ctx.Err() != nil {
		return nil, ErrClosed
	}
	check := cl.checkNewTopic
	if cl.dialect.age.zooKeeper {
		check = cl.checkNewTopicZooKeeper
	}
	overrides, assignment, err := check(t)
	if err != nil {
		return nil, err
	}
	made := &topic{name: t.name, internal: t.internal, config: newTopicConfig(overrides)}
	made.id = cl.newUUID()
	if validateOnly {
		if cl.dialect.age.zooKeeper {
			made.id = wire.UUID{} // it has none before it is there
		}
		made.partitions = make([]*partition, len(assignment))
		for i := range made.partitions {
			made.partitions[i] = &partition{index: int32(i)}
			made.partitions[i].state.Store(&leadership{replicas: assignment[i]})
		}
		return made, nil
	}
	if cl.dialect.age.zooKeeper {
		assignment, made.unled = cl.splitUnled(assignment)
	}
	if made.partitions, err = cl.openPartitions(made, 0, assignment); err != nil {
		return nil, err
	}
	next := cl.image.Load().clone()
	next.put(made)
	cl.image.Store(next)
	return made, nil
}

// checkNewTopic checks a topic to be created and returns what is set on it and
// its replicas by partition.
func (cl *Cluster) checkNewTopic(t newTopic) (map[string]string, [][]int32, error) {
	if why := topicNameText(t.name); why != "" {
		return nil, nil, fail(wire.ErrInvalidTopicException, "%s", why)
	}
	if t.name == metadataTopic {
		return nil, nil, fail(wire.ErrInvalidRequest, "Creation of internal topic %s is prohibited.", t.name)
	}
	image := cl.image.Load()
	if _, ok := image.topic(t.name); ok {
		return nil, nil, fail(wire.ErrTopicAlreadyExists, "Topic '%s' already exists.", t.name)
	}
	if other := cl.collision(image, t.name); other != "" {
		return nil, nil, fail(wire.ErrInvalidTopicException, "Topic '%s' collides with existing topic: %s", t.name, other)
	}
	overrides, err := cl.settings.Load().layers.CreateTopic(t.configs)
	if err != nil {
		return nil, nil, configError(err)
	}
	assignment, err := cl.assign(t)
	return overrides, assignment, err
}

// collision returns a topic whose name differs from name in periods and
// underscores only.
func (cl *Cluster) collision(i *image, name string) (other string) {
	key := collisionKey(name)
	if cl.dialect.age.noCollisions {
		return ""
	}
	if key == name && !hasUnderscore(name) {
		return ""
	}
	i.topics.Ascend(func(t *topic) bool {
		if collisionKey(t.name) == key {
			other = t.name
		}
		return other == ""
	})
	return other
}

func hasUnderscore(name string) bool { return slices.Contains([]byte(name), '_') }

// openPartitions makes partitions first, first+1, ... of a topic.
func (cl *Cluster) openPartitions(t *topic, first int, assignment [][]int32) ([]*partition, error) {
	made := make([]*partition, 0, len(assignment))
	for i, replicas := range assignment {
		if replicas == nil {
			continue // a gap
		}
		p, err := newPartition(cl, t, int32(first+i), replicas)
		if err != nil {
			for _, p := range made {
				p.close()
			}
			return nil, err
		}
		made = append(made, p)
	}
	return made, nil
}

// assign returns the replicas of each of t's partitions.
func (cl *Cluster) assign(t newTopic) ([][]int32, error) {
	if len(t.manual) > 0 {
		if t.replication != -1 {
			return nil, fail(wire.ErrInvalidRequest, "A manual partition assignment was specified, but replication factor was not set to -1.")
		}
		if t.partitions != -1 {
			return nil, fail(wire.ErrInvalidRequest, "A manual partition assignment was specified, but numPartitions was not set to -1.")
		}
		return cl.manualAssignment(t.manual)
	}
	if t.replication < -1 || t.replication == 0 {
		return nil, fail(wire.ErrInvalidReplicationFactor, "%s", cl.dialect.age.texts.noReplicas)
	}
	if t.partitions < -1 || t.partitions == 0 {
		return nil, fail(wire.ErrInvalidPartitions, "%s", cl.dialect.age.texts.noPartitions)
	}
	partitions, replication := t.partitions, t.replication
	if partitions == -1 {
		partitions = cl.config().NumPartitions
	}
	if replication == -1 {
		replication = cl.config().DefaultReplicationFactor
	}
	if partitions > maxPartitionsPerRequest {
		return nil, fail(wire.ErrPolicyViolation, "Excessively large number of partitions per request.")
	}
	return cl.place(0, int(partitions), int(replication))
}

// manualAssignment checks what was asked for in its order, and gives it by
// partition.
func (cl *Cluster) manualAssignment(asked []wire.CreateTopicsRequestAssignment) ([][]int32, error) {
	byIndex := make(map[int32][]int32, len(asked))
	factor := 0
	for _, a := range asked {
		if _, twice := byIndex[a.PartitionIndex]; twice {
			return nil, fail(wire.ErrInvalidReplicaAssignment, "Found multiple manual partition assignments for partition %d", a.PartitionIndex)
		}
		if err := cl.checkAssignment([][]int32{a.BrokerIDs}, factor); err != nil {
			return nil, err
		}
		factor = len(a.BrokerIDs)
		byIndex[a.PartitionIndex] = slices.Clone(a.BrokerIDs)
	}
	if len(asked) > maxPartitionsPerRequest {
		return nil, fail(wire.ErrPolicyViolation, "Excessively large number of partitions per request.")
	}
	all := make([][]int32, len(asked))
	for i := range all {
		replicas, ok := byIndex[int32(i)]
		if !ok {
			return nil, fail(wire.ErrInvalidReplicaAssignment, "partitions should be a consecutive 0-based integer sequence")
		}
		all[i] = replicas
	}
	return all, nil
}

// place spreads replicas over the brokers, leaders in turn, from the n-th
// partition of a topic on.
func (cl *Cluster) place(n, partitions, replication int) ([][]int32, error) {
	if have := len(cl.brokers); replication > have {
		return nil, fail(wire.ErrInvalidReplicationFactor, "%s", cl.dialect.age.texts.tooManyReplicas(replication, have))
	}
	all := make([][]int32, partitions)
	for i := range all {
		all[i] = make([]int32, replication)
		for j := range all[i] {
			all[i][j] = cl.brokers[(n+i+j)%len(cl.brokers)].id
		}
	}
	return all, nil
}

// checkAssignment checks a manual assignment; factor is what earlier partitions
// of the topic have, 0 when there are none.
func (cl *Cluster) checkAssignment(assignment [][]int32, factor int) error {
	for _, replicas := range assignment {
		if len(replicas) == 0 {
			return fail(wire.ErrInvalidReplicaAssignment, "The manual partition assignment includes an empty replica list.")
		}
		sorted := slices.Sorted(slices.Values(replicas))
		for i, id := range sorted {
			if cl.brokerByID(id) == nil {
				return fail(wire.ErrInvalidReplicaAssignment, "The manual partition assignment includes broker %d, but no such broker is registered.", id)
			}
			if i > 0 && sorted[i-1] == id {
				return fail(wire.ErrInvalidReplicaAssignment, "The manual partition assignment includes the broker %d more than once.", id)
			}
		}
		if factor != 0 && len(replicas) != factor {
			return fail(wire.ErrInvalidReplicaAssignment, "The manual partition assignment includes a partition with %d replica(s), but this is not consistent with previous partitions, which have %d replica(s).",
				len(replicas), factor)
		}
		factor = len(replicas)
	}
	return nil
}

// deleteTopic removes a topic and all that it holds.
func (cl *Cluster) deleteTopic(t *topic) error {
	cl.mu.Lock()
	now, ok := cl.image.Load().topicByID(t.id)
	if !ok {
		cl.mu.Unlock()
		return fail(wire.ErrUnknownTopicOrPartition, "")
	}
	next := cl.image.Load().clone()
	next.remove(now)
	if cl.lacksReplica(now) {
		marked := *now
		marked.deleting = true
		next.put(&marked)
	}
	cl.image.Store(next)
	cl.mu.Unlock()
	for _, p := range now.partitions {
		p.remove()
	}
	cl.groups.topicDeleted(now)
	cl.txns.topicDeleted(now)
	return nil
}

// growTopic raises a topic's partition count to count. assignment holds the
// replicas of the new partitions, nil for the cluster's choice. It returns the topic
// as it is then.
func (cl *Cluster) growTopic(name string, count int32, assignment [][]int32, validateOnly bool) (*topic, error) {
	cl.mu.Lock()
	defer cl.mu.Unlock()
	image := cl.image.Load()
	t, ok := image.registered(name)
	texts := &cl.dialect.age.texts
	switch {
	case !ok:
		return nil, fail(wire.ErrUnknownTopicOrPartition, "%s", texts.unknownTopic(name))
	case t.deleting:
		return nil, fail(wire.ErrInvalidTopicException, "The topic is queued for deletion.")
	}
	have := int32(t.count())
	switch {
	case count == have:
		return nil, fail(wire.ErrInvalidPartitions, "%s", texts.samePartitions(have))
	case count < have:
		return nil, fail(wire.ErrInvalidPartitions, "%s", texts.lessPartitions(name, have, count))
	case count-have > maxPartitionsPerRequest: // without KRaft a protection of our own
		return nil, cl.dialect.age.tooManyGrown
	}
	factor := t.factor()
	if assignment == nil {
		err := t.lacksFirst()
		if err != nil {
			return nil, err
		}
		if assignment, err = cl.place(int(have), int(count-have), factor); err != nil {
			return nil, err
		}
	} else if cl.dialect.age.zooKeeper {
		if err := cl.checkGrowthZooKeeper(t, count, assignment); err != nil {
			return nil, err
		}
	} else if len(assignment) != int(count-have) {
		return nil, fail(wire.ErrInvalidReplicaAssignment, "Attempted to add %d additional partition(s), but only %d assignment(s) were specified.", count-have, len(assignment))
	} else if err := cl.checkAssignment(assignment, factor); err != nil {
		return nil, err
	}
	if validateOnly {
		return t, nil
	}
	grown := *t
	added, err := cl.openPartitions(t, int(have), assignment)
	if err != nil {
		return nil, err
	}
	grown.partitions = append(slices.Clone(t.partitions), added...)
	next := image.clone()
	next.put(&grown)
	cl.image.Store(next)
	return &grown, nil
}

// autoCreate creates a topic because a client used its name, if the brokers'
// settings allow it. An error that is ErrTopicAlreadyExists is a success.
func (cl *Cluster) autoCreate(name string) (*topic, error) {
	if !cl.config().AutoCreateTopics && !isInternal(name) {
		return nil, fail(wire.ErrUnknownTopicOrPartition, "")
	}
	spec := newTopic{name: name, partitions: -1, replication: -1, defaults: true}
	if isInternal(name) {
		spec = cl.internalTopic(name)
	}
	cl.mu.Lock()
	defer cl.mu.Unlock()
	if t, ok := cl.image.Load().registered(name); ok {
		return t, nil
	}
	return cl.createTopicLocked(spec, false)
}

// Names of the internal topics.
const (
	offsetsTopic     = "__consumer_offsets"
	transactionTopic = "__transaction_state"
	metadataTopic    = "__cluster_metadata" // KRaft's log, which nobody sees
)

func isInternal(name string) bool { return name == offsetsTopic || name == transactionTopic }

// internalTopic is what an internal topic looks like when it is first needed.
func (cl *Cluster) internalTopic(name string) newTopic {
	b := cl.config()
	if name == transactionTopic {
		return newTopic{
			name: name, partitions: b.TransactionLogPartitions, replication: b.TransactionLogReplicationFactor, internal: true,
			configs: []config.Pair{
				pair("cleanup.policy", "compact"), pair("compression.type", "uncompressed"), pair("unclean.leader.election.enable", "false"),
				pair("min.insync.replicas", fmt.Sprint(b.TransactionLogMinISR)), pair("segment.bytes", fmt.Sprint(b.TransactionLogSegmentBytes)),
			},
		}
	}
	t := newTopic{
		name: name, partitions: b.OffsetsTopicPartitions, replication: b.OffsetsTopicReplicationFactor, internal: true,
		configs: []config.Pair{pair("cleanup.policy", "compact"), pair("segment.bytes", fmt.Sprint(b.OffsetsTopicSegmentBytes))},
	}
	if cl.settings.Load().layers.Knows(config.TopicScope, "compression.type") {
		t.configs = append(t.configs, pair("compression.type", "producer"))
	}
	return t
}

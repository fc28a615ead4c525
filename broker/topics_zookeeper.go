package broker

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// Topics as releases before 3.3 made them, with ZooKeeper: settings first, the
// name late, manual assignments taken nearly as they come.

// checkNewTopicZooKeeper checks a topic to be created and returns what is set on
// it and its replicas by partition; a partition without any is left out of the
// topic.
func (cl *Cluster) checkNewTopicZooKeeper(t newTopic) (map[string]string, [][]int32, error) {
	age := cl.dialect.age
	image := cl.image.Load()
	exists := fail(wire.ErrTopicAlreadyExists, "Topic '%s' already exists.", t.name)
	if _, ok := image.topic(t.name); ok && age.existsFirst {
		return nil, nil, exists
	}
	overrides, configErr := cl.settings.Load().layers.CreateTopic(t.configs)
	if configErr != nil {
		configErr = cl.configErrorZooKeeper(configErr)
	}
	if configErr != nil && !age.configsLast {
		return nil, nil, configErr
	}
	assignment, err := cl.assignZooKeeper(t)
	if err != nil {
		return nil, nil, err
	}
	if why := age.texts.topicName(t.name); why != "" {
		return nil, nil, fail(wire.ErrInvalidTopicException, "%s", why)
	}
	if _, ok := image.topic(t.name); ok {
		return nil, nil, exists
	}
	if other := cl.collision(image, t.name); other != "" {
		return nil, nil, fail(wire.ErrInvalidTopicException, "Topic '%s' collides with existing topics: %s", t.name, other)
	}
	if err := age.checkAssignmentZooKeeper(assignment); err != nil {
		return nil, nil, err
	}
	return overrides, assignment, configErr
}

// configErrorZooKeeper gives a setting that is refused its code: a value that
// cannot be read was for long an error of the server.
func (cl *Cluster) configErrorZooKeeper(err error) error {
	var e *config.Error
	if errors.As(err, &e) && !strings.HasPrefix(e.Message, "Unknown topic config name") {
		return fail(cl.dialect.age.unreadableConfig, "%s", e.Message)
	}
	return configError(err)
}

func (cl *Cluster) assignZooKeeper(t newTopic) ([][]int32, error) {
	age := cl.dialect.age
	if t.assignment != nil {
		if t.partitions != -1 || t.replication != -1 {
			return nil, fail(wire.ErrInvalidRequest, "Both numPartitions or replicationFactor and replicasAssignments were set. Both cannot be used at the same time.")
		}
		return t.assignment, nil
	}
	partitions, replication := t.partitions, t.replication
	if age.topicDefaults || t.defaults {
		if partitions == -1 {
			partitions = cl.config().NumPartitions
		}
		if replication == -1 {
			replication = cl.config().DefaultReplicationFactor
		}
	}
	if partitions <= 0 {
		return nil, fail(wire.ErrInvalidPartitions, "%s", age.texts.noPartitions)
	}
	if replication <= 0 {
		return nil, fail(wire.ErrInvalidReplicationFactor, "%s", age.texts.noReplicas)
	}
	return cl.place(0, int(partitions), int(replication))
}

// checkAssignmentZooKeeper looks at a manual assignment. That a broker exists
// is not asked.
func (a *age) checkAssignmentZooKeeper(assignment [][]int32) error {
	factor := -1
	for _, replicas := range assignment {
		switch {
		case replicas == nil && a.topicGaps:
		case replicas == nil:
			return fail(wire.ErrInvalidReplicaAssignment, "partitions should be a consecutive 0-based integer sequence")
		case factor >= 0 && len(replicas) != factor:
			return fail(wire.ErrInvalidReplicaAssignment, "All partitions should have the same number of replicas")
		default:
			factor = len(replicas)
		}
	}
	for _, replicas := range assignment {
		if sorted := slices.Sorted(slices.Values(replicas)); len(slices.Compact(sorted)) != len(replicas) {
			return fail(wire.ErrInvalidReplicaAssignment, "Duplicate replica assignment found: %s", scalaAssignment(assignment))
		}
	}
	return nil
}

// scalaAssignment prints replicas by partition as Scala does.
func scalaAssignment(assignment [][]int32) string {
	var parts []string
	for i, replicas := range assignment {
		if replicas != nil {
			parts = append(parts, fmt.Sprintf("%d -> ArrayBuffer(%s)", i, joined(replicas)))
		}
	}
	return "Map(" + strings.Join(parts, ", ") + ")"
}

func joined(ids []int32) string {
	var parts []string
	for _, id := range ids {
		parts = append(parts, fmt.Sprint(id))
	}
	return strings.Join(parts, ", ")
}

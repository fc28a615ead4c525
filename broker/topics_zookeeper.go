package broker

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// Topics and their settings as releases before 3.3 had them, with ZooKeeper: of
// a new topic settings are checked first and the name late, and manual
// assignments are taken nearly as they come.

// checkNewTopicZooKeeper checks a topic to be created and returns what is set on
// it and its replicas by partition; a partition without any is left out of the
// topic.
func (cl *Cluster) checkNewTopicZooKeeper(t newTopic) (map[string]string, [][]int32, error) {
	age := cl.dialect.age
	image := cl.image.Load()
	exists := fail(wire.ErrTopicAlreadyExists, "Topic '%s' already exists.", t.name)
	if _, ok := image.registered(t.name); ok && age.existsFirst {
		return nil, nil, exists
	}
	configs := t.configs
	if !age.existsFirst {
		configs = lastOf(configs, nameOfPair)
	}
	if nulls := config.Nulls(configs); len(nulls) > 0 {
		return nil, nil, age.nullSettings(nulls)
	}
	overrides, configErr := cl.settings.Load().layers.CreateTopic(configs)
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
	if _, ok := image.registered(t.name); ok {
		return nil, nil, exists
	}
	if other := cl.collision(image, t.name); other != "" {
		return nil, nil, fail(wire.ErrInvalidTopicException, "Topic '%s' collides with existing topics: %s", t.name, other)
	}
	if t.disorder != nil {
		return nil, nil, t.disorder
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
func (a *topicAge) checkAssignmentZooKeeper(assignment [][]int32) error {
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
			return fail(wire.ErrInvalidReplicaAssignment, "Duplicate replica assignment found: %s", scalaAssignment(a.scalaMap, assignment))
		}
	}
	return nil
}

// splitUnled takes partitions out of an assignment, and leaves gaps, of which no
// replica is on a broker that exists: they get no leader.
func (cl *Cluster) splitUnled(assignment [][]int32) (led [][]int32, unled map[int32][]int32) {
	led, unled = slices.Clone(assignment), map[int32][]int32{}
	for i, replicas := range assignment {
		if replicas != nil && !slices.ContainsFunc(replicas, func(id int32) bool { return cl.brokerByID(id) != nil }) {
			led[i], unled[int32(i)] = nil, replicas
		}
	}
	return led, unled
}

// lacksReplica reports whether some replica of a topic is on a broker that does
// not exist. ZooKeeper's age waits for it with the deletion.
func (cl *Cluster) lacksReplica(t *topic) bool {
	return len(t.unled) > 0 || slices.ContainsFunc(t.partitions, func(p *partition) bool { return cl.someAbsent(p.state.Load().replicas) })
}

func (cl *Cluster) someAbsent(ids []int32) bool {
	return slices.ContainsFunc(ids, func(id int32) bool { return cl.brokerByID(id) == nil })
}

// scalaAssignment prints replicas by partition as Scala does, whose maps have a
// kind.
func scalaAssignment(kind string, assignment [][]int32) string {
	var parts []string
	for i, replicas := range assignment {
		if replicas != nil {
			parts = append(parts, fmt.Sprintf("%d -> ArrayBuffer(%s)", i, joined(replicas)))
		}
	}
	return kind + "(" + strings.Join(parts, ", ") + ")"
}

func joined(ids []int32) string {
	var parts []string
	for _, id := range ids {
		parts = append(parts, fmt.Sprint(id))
	}
	return strings.Join(parts, ", ")
}

// lacksFirst is why a topic that has no partition 0 does not grow; only before 2.4
// could one be made.
func (t *topic) lacksFirst() error {
	if _, unled := t.unled[0]; unled || t.partition(0) != nil {
		return nil
	}
	all := make(map[int32][]int32, len(t.partitions)+len(t.unled))
	maps.Copy(all, t.unled)
	for _, p := range t.partitions {
		all[p.index] = p.state.Load().replicas
	}
	var parts []string
	for _, index := range slices.Sorted(maps.Keys(all)) {
		parts = append(parts, fmt.Sprintf("%d -> Vector(%s)", index, joined(all[index])))
	}
	return fail(wire.ErrUnknownServerError, "Unexpected existing replica assignment for topic '%s', partition id 0 is missing. Assignment: Map(%s)",
		t.name, strings.Join(parts, ", "))
}

// checkGrowthZooKeeper looks at the replicas that the partitions of a topic up to
// count are to have.
func (cl *Cluster) checkGrowthZooKeeper(t *topic, count int32, assignment [][]int32) error {
	have, factor := int32(t.count()), t.factor()
	var unknown []int32
	for _, replicas := range assignment {
		for _, id := range replicas {
			if cl.brokerByID(id) == nil && !slices.Contains(unknown, id) && len(unknown) < MaxBrokers {
				unknown = append(unknown, id)
			}
		}
	}
	switch {
	case len(unknown) > 0:
		return fail(wire.ErrInvalidReplicaAssignment, "Unknown broker(s) in replica assignment: %s.", joined(unknown))
	case len(assignment) != int(count-have):
		return fail(wire.ErrInvalidReplicaAssignment, "Increasing the number of partitions by %d but %d assignments provided.", count-have, len(assignment))
	}
	if err := t.lacksFirst(); err != nil {
		return err
	}
	var uneven, factors []int32
	for i, replicas := range assignment {
		index := have + int32(i)
		if len(replicas) == 0 {
			return fail(wire.ErrInvalidReplicaAssignment, "Cannot have replication factor of 0 for partition id %d.", index)
		}
		if sorted := slices.Sorted(slices.Values(replicas)); len(slices.Compact(sorted)) != len(replicas) {
			return fail(wire.ErrInvalidReplicaAssignment, "Duplicate brokers not allowed in replica assignment: %s for partition id %d.", joined(replicas), index)
		}
		if len(replicas) != factor {
			uneven, factors = append(uneven, index), append(factors, int32(len(replicas)))
		}
	}
	if len(uneven) > 0 {
		return fail(wire.ErrInvalidReplicaAssignment, "Inconsistent replication factor between partitions, partition 0 has %d while partitions [%s] have replication factors [%s], respectively.",
			factor, joined(uneven), joined(factors))
	}
	return nil
}

// notController is why a broker of ZooKeeper's age does not change topics; only
// the controller does.
func (c *call) notController() error {
	if c.cluster.dialect.age.zooKeeper && c.broker.id != c.cluster.controllerID() {
		return fail(wire.ErrNotController, "")
	}
	return nil
}

// checkKinds refuses all of a request that names a kind of resource that the
// release does not know. Kinds and names come in pairs.
func (c *call) checkKindsZooKeeper(kinds []int8, names []string, describing bool) error {
	age := c.cluster.dialect.age
	if i := slices.IndexFunc(kinds, func(kind int8) bool { return kind < 0 }); i >= 0 && age.negativeKindCloses {
		c.fatal = &refusal{fmt.Sprintf("settings of a resource of kind %d", kinds[i])}
		return c.fatal
	}
	for i, kind := range kinds {
		if slices.Contains(age.describedKinds, kind) {
			continue
		}
		text := resourceKinds[shownKind(kind)]
		if kind != topicResource && kind != brokerResource && kind != brokerLoggerResource && !age.groupIsKind {
			text = resourceKinds[0]
		}
		switch {
		case describing && !age.bareDescriptions:
			return failPlainly(wire.ErrInvalidRequest)
		case describing:
			return fail(wire.ErrInvalidRequest, "Unexpected resource type %s for resource %s", text, names[i])
		}
		return fail(wire.ErrInvalidRequest, "Unexpected resource type %s", text)
	}
	return nil
}

// shownKind is how a kind of resource comes back: 0 when it is not known.
func shownKind(kind int8) int8 {
	if resourceKinds[kind] == "" {
		return 0
	}
	return kind
}

// alteredKind is how a kind of resource comes back from AlterConfigs.
func (a *topicAge) alteredKind(kind int8) int8 {
	if a.plainKinds {
		return kind
	}
	return shownKind(kind)
}

// checkBrokerName looks at the name of a broker whose settings are to change.
func (c *call) checkBrokerName(name string) error {
	if !c.cluster.dialect.age.zooKeeper || name == "" {
		return nil
	}
	id, err := strconv.ParseInt(name, 10, 32)
	switch {
	case err != nil:
		return fail(wire.ErrInvalidRequest, "Broker id must be an integer, but it is: %s", name)
	case int32(id) != c.broker.id:
		return fail(wire.ErrInvalidRequest, "Unexpected broker id, expected %d, but received %s", c.broker.id, c.cluster.dialect.age.foreignBroker(&c.cluster.dialect.age.topicAge, name))
	}
	return nil
}

// lastOf keeps of what has the same key the last, where the first stood.
func lastOf[T any, K comparable](all []T, key func(*T) K) []T {
	var last []T
	at := make(map[K]int, len(all))
	for i := range all {
		k := key(&all[i])
		if j, twice := at[k]; twice {
			last[j] = all[i]
			continue
		}
		at[k] = len(last)
		last = append(last, all[i])
	}
	return last
}

// lastPairs are the settings that count where one comes twice: the last. One that
// has no value is one too many for a release of this age.
func lastPairs(pairs []config.Pair) ([]config.Pair, error) {
	if len(config.Nulls(pairs)) > 0 {
		return nil, fail(wire.ErrUnknownServerError, "")
	}
	return lastOf(pairs, nameOfPair), nil
}

func nameOfPair(p *config.Pair) string { return p.Name }

// checkOpsZooKeeper says what is wrong with operations whatever they are for.
func (a *age) checkOpsZooKeeper(kind int8, ops []config.Op) error {
	times := make(map[string]int, len(ops))
	var twice, nulls []string
	for _, op := range ops {
		if times[op.Name]++; times[op.Name] == 2 {
			twice = append(twice, op.Name)
		}
		if op.Value == nil && op.Type != config.OpDelete {
			nulls = append(nulls, opNames[op.Type]+":"+op.Name)
		}
	}
	switch {
	case len(twice) > 0:
		return fail(wire.ErrInvalidRequest, "Error due to duplicate config keys : %s", strings.Join(twice, ","))
	case len(nulls) > 0 && a.admin.nullsUnchecked && kind == brokerLoggerResource: // no level
		return nil
	case len(nulls) > 0 && a.admin.nullsUnchecked:
		return fail(wire.ErrUnknownServerError, "")
	case len(nulls) > 0:
		return fail(wire.ErrInvalidRequest, "Null value not supported for : %s", strings.Join(nulls, ","))
	}
	return nil
}

var opNames = map[config.OpType]string{config.OpSet: "SET", config.OpDelete: "DELETE", config.OpAppend: "APPEND", config.OpSubtract: "SUBTRACT"}

// Folders of ZooKeeper with something for each topic.
const (
	topicSettingsPath = "/config/topics/"  // IncrementalAlterConfigs reads it before all else
	topicReplicasPath = "/brokers/topics/" // CreatePartitions does
)

// pathFault is what ZooKeeper finds wrong with the path of a topic in a folder, or
// "". Places in it are counted in UTF-16.
func pathFault(folder, topic string) string {
	if topic == "" || strings.HasSuffix(topic, "/") {
		return "Path must not end with / character"
	}
	at := len(folder)
	for name := range strings.SplitSeq(topic, "/") {
		why := ""
		switch name {
		case "":
			why = "empty node name specified"
		case ".", "..":
			why = "relative paths not allowed"
			at += len(name) - 1
		}
		if why != "" {
			return fmt.Sprintf(`Invalid path string "%s%s" caused by %s @%d`, folder, topic, why, at)
		}
		at += len(utf16.Encode([]rune(name))) + 1
	}
	return ""
}

// alterError is why a change of settings is refused; what is wrong with a value
// is an invalid request in ZooKeeper's age.
func (cl *Cluster) alterError(x *alteration, err error) error {
	var e *config.Error
	if !cl.dialect.age.zooKeeper || !errors.As(err, &e) || e.Plain || e.Code == config.CodeUnknown || strings.HasPrefix(e.Message, "Unknown topic config name") {
		return configError(err)
	}
	return fail(wire.ErrInvalidRequest, "Invalid config value for resource %s: %s", cl.dialect.age.resourceText(x.kind, x.name), e.Message)
}

// resourceTextTo11 prints a resource as releases to 1.1 do, later ones otherwise.
func resourceTextTo11(kind int8, name string) string {
	return fmt.Sprintf("Resource(type=%s, name='%s'}", resourceKinds[kind], name)
}

func resourceText(kind int8, name string) string {
	return fmt.Sprintf("ConfigResource(type=%s, name='%s')", resourceKinds[kind], name)
}

var resourceKinds = map[int8]string{
	0: "UNKNOWN", 1: "ANY", topicResource: "TOPIC", 3: "GROUP", brokerResource: "BROKER", brokerLoggerResource: "BROKER_LOGGER",
}

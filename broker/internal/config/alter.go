package config

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// OpType is what IncrementalAlterConfigs does to a key (KIP-339).
type OpType int8

// The operations of IncrementalAlterConfigs.
const (
	OpSet      OpType = 0
	OpDelete   OpType = 1
	OpAppend   OpType = 2
	OpSubtract OpType = 3
)

// Op is one change of IncrementalAlterConfigs.
type Op struct {
	Name  string
	Type  OpType
	Value *string // nil only with OpDelete
}

// Pair is one config of CreateTopics or AlterConfigs.
type Pair struct {
	Name  string
	Value *string
}

// maxValueBytes is the longest value that the controller keeps.
const maxValueBytes = 32767

// CreateTopic checks the configs of a new topic and gives its overrides. Of
// two configs with one name the later counts. The error is an *Error.
func (l *Layers) CreateTopic(pairs []Pair) (map[string]string, error) {
	overrides := make(map[string]string, len(pairs))
	var nulls []string
	for _, p := range pairs {
		if p.Value == nil {
			nulls = append(nulls, p.Name)
			continue
		}
		overrides[p.Name] = *p.Value
	}
	if len(nulls) > 0 {
		return nil, invalidConfig("Null value not supported for topic configs: %s", strings.Join(javaNames(nulls), ","))
	}
	return overrides, l.check(TopicScope, "", overrides, namesOfPairs(pairs))
}

// Incremental applies IncrementalAlterConfigs to a topic, a group or a
// client-metrics subscription whose overrides are given, and gives the new
// overrides. The topic's name, and then whether it exists, are the caller's to
// check, the latter after this. The error is an *Error.
func (l *Layers) Incremental(scope Scope, resource string, overrides map[string]string, ops []Op) (map[string]string, error) {
	if err := checkOps(ops); err != nil {
		return nil, err
	}
	next := maps.Clone(overrides)
	if next == nil {
		next = map[string]string{}
	}
	for _, op := range ops {
		switch op.Type {
		case OpSet:
			next[op.Name] = *op.Value
		case OpDelete:
			delete(next, op.Name)
		default:
			k, ok := l.known.Lookup(scope, op.Name)
			if !ok || k.Type != List || scope != TopicScope {
				word := "APPEND"
				if op.Type == OpSubtract {
					word = "SUBTRACT"
				}
				return nil, invalidConfig("Can't %s to key %s because its type is not LIST.", word, op.Name)
			}
			current, set := next[op.Name]
			if !set {
				current = l.startValue(k)
			}
			next[op.Name] = alterList(current, op)
		}
	}
	names := slices.Sorted(maps.Keys(overrides))
	for _, op := range ops {
		names = append(names, op.Name)
	}
	return next, l.check(scope, resource, next, names)
}

// Replace applies AlterConfigs to a topic, a group or a client-metrics
// subscription and gives the new overrides. The error is an *Error.
func (l *Layers) Replace(scope Scope, resource string, pairs []Pair) (map[string]string, error) {
	if err := checkPairs(pairs); err != nil {
		return nil, err
	}
	next := make(map[string]string, len(pairs))
	for _, p := range pairs {
		next[p.Name] = *p.Value
	}
	return next, l.check(scope, resource, next, namesOfPairs(pairs))
}

func namesOfPairs(pairs []Pair) []string {
	names := make([]string, len(pairs))
	for i, p := range pairs {
		names[i] = p.Name
	}
	return names
}

// IncrementalBroker applies IncrementalAlterConfigs to a broker, named by its
// id, or to the dynamic defaults of the cluster, whose name is "". asked is the
// broker that was asked. The error is an *Error.
func (l *Layers) IncrementalBroker(resource string, asked int32, ops []Op) (*Layers, error) {
	if err := checkOps(ops); err != nil {
		return nil, err
	}
	id, err := brokerResource(resource, asked)
	if err != nil {
		return nil, err
	}
	values, err := l.incrementBroker(l.dynamicOfResource(resource, id), ops)
	if err != nil {
		return nil, err
	}
	if err := l.checkBroker(resource, id, values); err != nil {
		return nil, err
	}
	for _, op := range ops {
		if op.Name == minISR && resource != "" && l.known.elr {
			return nil, invalidConfig("Broker-level min.insync.replicas cannot be altered while ELR is enabled.")
		}
	}
	return l.replaceBroker(resource, id, values)
}

// ReplaceBroker applies AlterConfigs to a broker or, with the name "", to the
// dynamic defaults of the cluster. The error is an *Error.
func (l *Layers) ReplaceBroker(resource string, asked int32, pairs []Pair) (*Layers, error) {
	if err := checkPairs(pairs); err != nil {
		return nil, err
	}
	id, err := brokerResource(resource, asked)
	if err != nil {
		return nil, err
	}
	values := make(map[string]string, len(pairs))
	for _, p := range pairs {
		values[p.Name] = *p.Value
	}
	if err := l.checkBroker(resource, id, values); err != nil {
		return nil, err
	}
	if _, set := values[minISR]; set && resource != "" && l.known.elr {
		return nil, invalidConfig("Broker-level min.insync.replicas cannot be altered while ELR is enabled.")
	}
	return l.replaceBroker(resource, id, values)
}

func (l *Layers) replaceBroker(resource string, id int32, values map[string]string) (*Layers, error) {
	if _, set := values[minISR]; !set && resource == "" && l.known.elr {
		return nil, invalidConfig("Cluster-level min.insync.replicas cannot be removed while ELR is enabled.")
	}
	if err := checkLength(values); err != nil {
		return nil, err
	}
	return l.withDynamic(id, resource == "", values), nil
}

func checkLength(values map[string]string) error {
	for _, v := range values {
		if len(v) > maxValueBytes {
			return invalidConfig("The configuration value cannot be added because it exceeds the maximum value size of %d bytes.",
				maxValueBytes)
		}
	}
	return nil
}

// checkOps checks what is checked before a resource is looked at: names twice, values missing.
func checkOps(ops []Op) error {
	names, nulls := make([]string, 0, len(ops)), []string(nil)
	for _, op := range ops {
		names = append(names, op.Name)
		if op.Value == nil && op.Type != OpDelete {
			nulls = append(nulls, op.Name)
		}
	}
	if err := checkNames(names, nulls); err != nil {
		return err
	}
	for _, op := range ops {
		if op.Type < OpSet || op.Type > OpSubtract {
			return invalidRequest("Unknown operations type %d", op.Type)
		}
	}
	return nil
}

func checkPairs(pairs []Pair) error {
	names, nulls := make([]string, 0, len(pairs)), []string(nil)
	for _, p := range pairs {
		names = append(names, p.Name)
		if p.Value == nil {
			nulls = append(nulls, p.Name)
		}
	}
	return checkNames(names, nulls)
}

func checkNames(names, nulls []string) error {
	slices.Sort(names)
	if len(slices.Compact(names)) != len(names) {
		return invalidRequest("Error due to duplicate config keys")
	}
	if len(nulls) > 0 {
		return invalidRequest("Null value not supported for : %s", strings.Join(nulls, ", "))
	}
	return nil
}

// brokerResource reads a broker's resource name; "" is the cluster.
func brokerResource(resource string, asked int32) (int32, error) {
	if resource == "" {
		return asked, nil
	}
	id, ok := javaInt(resource, 32)
	if !ok {
		return 0, invalidRequest("Node id must be an integer, but it is: %s", resource)
	}
	if int32(id) != asked { // parsed in 32 bits
		return 0, invalidRequest("Unexpected broker id, expected %d, but received %s", asked, resource)
	}
	return asked, nil
}

// dynamicOfResource gives what is set on a resource now.
func (l *Layers) dynamicOfResource(resource string, id int32) map[string]string {
	if resource == "" {
		return l.dynamicDefault
	}
	return l.dynamicOf[id]
}

func (l *Layers) incrementBroker(current map[string]string, ops []Op) (map[string]string, error) {
	next := maps.Clone(current)
	if next == nil {
		next = map[string]string{}
	}
	for _, op := range ops {
		switch op.Type {
		case OpSet:
			next[op.Name] = *op.Value
		case OpDelete:
			delete(next, op.Name)
		default:
			k, ok := l.known.Lookup(BrokerScope, op.Name)
			if !ok || k.Past {
				return nil, invalidConfig("Unknown config name: %s", op.Name)
			}
			if k.Type != List {
				word := "append"
				if op.Type == OpSubtract {
					word = "subtract"
				}
				return nil, invalidConfig("Config value %s is not allowed for config key: %s", word, op.Name)
			}
			text, set := next[op.Name]
			if !set {
				text = k.Default
			}
			next[op.Name] = alterList(text, op)
		}
	}
	return next, nil
}

// startValue is the list that a change begins with when the topic has none of
// its own: the static one, or Kafka's default. Dynamic values do not count.
func (l *Layers) startValue(k Key) string {
	if text, ok := l.static[k.Synonym]; ok {
		return text
	}
	return k.Default
}

// alterList appends to a list what is not in it, or takes out what is. It
// takes time proportional to both lists, which a client can make long.
func alterList(current string, op Op) string {
	list, change := splitList(javaTrim(current)), splitList(javaTrim(*op.Value))
	if op.Type == OpAppend {
		seen := make(map[string]bool, len(list))
		for _, s := range list {
			seen[s] = true
		}
		for _, s := range change {
			if !seen[s] {
				seen[s] = true
				list = append(list, s)
			}
		}
		return strings.Join(list, ",")
	}
	drop := make(map[string]int, len(change))
	for _, s := range change {
		drop[s]++
	}
	list = slices.DeleteFunc(list, func(s string) bool { drop[s]--; return drop[s] >= 0 })
	return strings.Join(list, ",")
}

// check checks all overrides of a topic, a group or a subscription together:
// names first, then values in the order of definition, then what ties them.
// inOrder holds the names, and maybe others, in the order in which they came.
func (l *Layers) check(scope Scope, resource string, overrides map[string]string, inOrder []string) error {
	names := distinct(inOrder)
	names = slices.DeleteFunc(names, func(s string) bool { _, ok := overrides[s]; return !ok })
	javaOrder(names, len(names), func(s string) string { return s })
	switch {
	case scope == GroupScope && resource == "":
		return invalidRequest("Default group resources are not allowed.")
	case scope == ClientMetricsScope && resource == "":
		return invalidRequest("Subscription name can't be empty")
	}
	if err := checkLength(overrides); err != nil {
		return err
	}
	for _, name := range names {
		if _, ok := l.known.Lookup(scope, name); !ok {
			return unknownName(scope, name)
		}
	}
	values, err := l.parseAll(scope, names, overrides)
	if err != nil {
		return err
	}
	switch scope {
	case TopicScope:
		err = l.checkTopic(overrides, values)
	case GroupScope:
		err = l.checkGroup(overrides, values)
	case ClientMetricsScope:
		err = checkMetrics(overrides, values)
	}
	return err
}

// parseAll parses values in the order of definition; unknown names are left out.
func (l *Layers) parseAll(scope Scope, names []string, texts map[string]string) (map[string]any, error) {
	keys := make([]Key, 0, len(names))
	for _, name := range names {
		if k, ok := l.known.Lookup(scope, name); ok && (!k.Past || scope == TopicScope) {
			keys = append(keys, k)
		}
	}
	slices.SortStableFunc(keys, func(a, b Key) int { return a.order - b.order })
	values := make(map[string]any, len(keys))
	for _, k := range keys {
		v, err := k.Parse(texts[k.Name])
		if err != nil {
			return nil, err
		}
		values[k.Name] = v
	}
	return values, nil
}

func (l *Layers) checkTopic(overrides map[string]string, values map[string]any) error {
	lag := func(name string) int64 { n, _ := l.topicValue(-1, overrides, name).(int64); return n }
	least, most := lag("min.compaction.lag.ms"), lag("max.compaction.lag.ms")
	if least > most {
		return invalidConfig("conflict topic config setting min.compaction.lag.ms (%d) > max.compaction.lag.ms (%d)", least, most)
	}
	if values["remote.storage.enable"] == true {
		return invalidConfig("Tiered Storage functionality is disabled in the broker. " +
			"Topic cannot be configured with remote log storage.")
	}
	return nil
}

// checkMetrics checks a subscription: KIP-714 bounds the push interval and
// lists what a client can be matched by.
func checkMetrics(overrides map[string]string, values map[string]any) error {
	if n, set := values["interval.ms"].(int64); set && (n < 100 || n > 3600000) {
		return invalidRequest("Invalid value %d for interval.ms, interval must be between 100 and 3600000 (1 hour)", n)
	}
	if _, set := overrides["match"]; !set {
		return nil
	}
	list, _ := values["match"].([]string)
	for _, pattern := range list {
		if !validMatch(pattern) {
			return invalidConfig("Illegal client matching pattern: %s", pattern)
		}
	}
	return nil
}

// threads are the pools whose size may change only within half and twice of what it is.
var threads = []string{
	"num.io.threads", "num.replica.fetchers", "num.recovery.threads.per.data.dir", "background.threads", "num.network.threads",
	"remote.log.reader.threads", "remote.log.manager.copier.thread.pool.size", "remote.log.manager.expiration.thread.pool.size",
	"remote.log.manager.follower.thread.pool.size",
}

// checkBroker checks the dynamic values of a broker or of the cluster. All
// errors are INVALID_REQUEST, whatever is wrong (KAFKA-13609).
func (l *Layers) checkBroker(resource string, id int32, values map[string]string) error {
	names := javaNames(slices.Collect(maps.Keys(values)))
	pick := func(wanted func(string) bool) string {
		return "[" + strings.Join(slices.DeleteFunc(slices.Clone(names), func(s string) bool { return !wanted(s) }), ", ") + "]"
	}
	const none = "[]"
	if s := pick(l.notDynamic); s != none {
		return invalidRequest("Cannot update these configs dynamically: %s", s)
	}
	if s := pick(func(n string) bool { return slices.Contains(securityKeysOfListeners, n) }); s != none {
		return invalidRequest("These security configs can be dynamically updated only per-listener using the listener prefix: %s", s)
	}
	if _, err := l.parseAll(BrokerScope, names, values); err != nil {
		return invalidRequest("%s", err.Error())
	}
	if s := pick(onlyPerBroker); s != none && resource == "" {
		return invalidRequest("Cannot update these configs at default cluster level, broker id must be specified: %s", s)
	}
	next := l.withDynamic(id, resource == "", values)
	if err := next.together(id); err != nil {
		return invalidRequest("%s", err.Error())
	}
	return l.checkChange(next, id)
}

func (l *Layers) notDynamic(name string) bool {
	k, ok := l.known.tables[BrokerScope].byName[name]
	return ok && !k.Past && !k.Dynamic && k.ReadOnly()
}

func onlyPerBroker(name string) bool {
	if base, ok := listenerKey(name); ok {
		return !slices.Contains(clusterListenerKeys, base)
	}
	return slices.Contains(perBrokerKeys, name)
}

// checkChange checks what depends on the values in force before the change.
func (l *Layers) checkChange(next *Layers, id int32) error {
	const wrapped = "Invalid value org.apache.kafka.common.config.ConfigException: %s for configuration Invalid dynamic configuration"
	for _, name := range threads {
		was, is := l.number(id, name), next.number(id, name)
		failed := "Dynamic thread count update validation failed for " + name + "=" + strconv.FormatInt(is, 10)
		switch {
		case is < was/2:
			return invalidRequest(wrapped, failed+", value should be at least half the current value "+strconv.FormatInt(was, 10))
		case is > was*2:
			return invalidRequest(wrapped, failed+", value should not be greater than double the current value "+strconv.FormatInt(was, 10))
		}
	}
	was, is := l.number(id, "log.cleaner.threads"), next.number(id, "log.cleaner.threads")
	switch {
	case is < was/2:
		return invalidRequest(wrapped, "Log cleaner threads cannot be reduced to less than half the current value "+strconv.FormatInt(was, 10))
	case is > was*2:
		return invalidRequest(wrapped, "Log cleaner threads cannot be increased to more than double the current value "+strconv.FormatInt(was, 10))
	}
	reporters, _ := next.value(id, "metric.reporters").([]string)
	for _, class := range reporters {
		if !knownClass(class) {
			return invalidRequest(wrapped, "Validation of dynamic config update of Set(metric.reporters) failed with "+
				"class class kafka.server.DynamicMetricsReporters")
		}
	}
	return l.checkListeners(next, id)
}

// checkListeners refuses to change the listeners of a running broker.
func (l *Layers) checkListeners(next *Layers, id int32) error {
	was, _ := l.value(id, "listeners").([]string)
	is, _ := next.value(id, "listeners").([]string)
	if slices.Equal(was, is) {
		return nil
	}
	isController := func(s string) bool { return strings.HasPrefix(s, "CONTROLLER:") }
	if !slices.ContainsFunc(is, isController) {
		return invalidRequest("requirement failed: controller.listener.names must contain at least one value appearing in " +
			"the 'listeners' configuration when running the KRaft controller role")
	}
	return invalidRequest("listeners: got %s, want the %s that the broker started with, which Ottla keeps", shown(is), shown(was))
}

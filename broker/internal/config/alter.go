package config

import (
	"maps"
	"slices"
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

func (t OpType) known() bool { return t >= OpSet && t <= OpSubtract }

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
	for _, p := range pairs {
		if p.Value != nil {
			overrides[p.Name] = *p.Value
		}
	}
	if nulls := Nulls(pairs); len(nulls) > 0 {
		return nil, invalidConfig("Null value not supported for topic configs: %s", strings.Join(nulls, ","))
	}
	return overrides, l.check(Resource{Scope: TopicScope}, overrides, namesOfPairs(pairs))
}

// Resource is what settings belong to beside a broker: a topic, a group, a
// client-metrics subscription.
type Resource struct {
	Scope Scope
	Name  string
	// Fault is what is wrong with the resource itself, such as its name: the caller
	// knows, and it is told where Kafka does.
	Fault error
}

// Incremental applies IncrementalAlterConfigs to a resource whose overrides are
// given, and gives the new overrides. The error is an *Error or the resource's
// fault.
func (l *Layers) Incremental(r Resource, overrides map[string]string, ops []Op) (map[string]string, error) {
	if err := CheckOps(ops); err != nil {
		return nil, err
	}
	next, err := increment(overrides, hashed(ops), func(op Op, current *string) (string, error) { return l.alterOwnList(r.Scope, op, current) })
	if err != nil {
		return nil, err
	}
	names := slices.Sorted(maps.Keys(overrides))
	for _, op := range ops {
		names = append(names, op.Name)
	}
	return next, l.check(r, next, names)
}

// Trips reports whether the controller, on its way through operations that passed
// CheckOps, comes to one that is none, over which it trips.
func (l *Layers) Trips(scope Scope, ops []Op) bool {
	for _, op := range hashed(ops) {
		switch {
		case !op.Type.known():
			return true
		case op.Type == OpAppend || op.Type == OpSubtract:
			if _, err := l.alterOwnList(scope, op, new(string)); err != nil {
				return false
			}
		}
	}
	return false
}

// hashed puts operations into the order in which the controller walks them.
func hashed(ops []Op) []Op {
	ops = slices.Clone(ops)
	javaOrder(ops, len(ops), func(op Op) string { return op.Name })
	return ops
}

// increment applies operations one after the other. alterList carries those out
// that change a list; nil is one that is not set.
func increment(current map[string]string, ops []Op, alterList func(op Op, current *string) (string, error)) (map[string]string, error) {
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
		case OpAppend, OpSubtract:
			var now *string
			if text, set := next[op.Name]; set {
				now = &text
			}
			text, err := alterList(op, now)
			if err != nil {
				return nil, err
			}
			next[op.Name] = text
		default:
			return nil, &Error{Code: CodeUnknown}
		}
	}
	return next, nil
}

// alterOwnList changes a list that is set on a resource.
func (l *Layers) alterOwnList(scope Scope, op Op, current *string) (string, error) {
	k, ok := l.known.Lookup(scope, op.Name)
	if l.known.zooKeeper {
		return alterListZooKeeper(k, ok, op, current)
	}
	if !ok || k.Type != List || scope != TopicScope {
		word := "APPEND"
		if op.Type == OpSubtract {
			word = "SUBTRACT"
		}
		return "", invalidConfig("Can't %s to key %s because its type is not LIST.", word, op.Name)
	}
	if current == nil {
		return alterList(l.startValue(k), op), nil
	}
	return alterList(*current, op), nil
}

// alterListZooKeeper changes a list as releases before 3.3 do, which trip over an
// unknown name, and append what is there already.
func alterListZooKeeper(k Key, ok bool, op Op, current *string) (string, error) {
	switch {
	case !ok:
		return "", &Error{Code: CodeUnknown}
	case k.Type != List:
		return "", &Error{Code: CodeInvalidRequest, Plain: true, Message: notAList(op)}
	case current == nil:
		current = &k.Default
	}
	list, change := javaSplit(*current), javaSplit(*op.Value)
	if op.Type == OpAppend {
		return strings.Join(append(list, change...), ","), nil
	}
	return strings.Join(subtract(list, change), ","), nil
}

// notAList is what is wrong with an operation on a list where there is none.
func notAList(op Op) string {
	word := "append"
	if op.Type == OpSubtract {
		word = "subtract"
	}
	return "Config value " + word + " is not allowed for config key: " + op.Name
}

// Replace applies AlterConfigs to a resource and gives the new overrides. The
// error is an *Error or the resource's fault.
func (l *Layers) Replace(r Resource, pairs []Pair) (map[string]string, error) {
	if err := CheckPairs(pairs); err != nil {
		return nil, err
	}
	next := make(map[string]string, len(pairs))
	for _, p := range pairs {
		next[p.Name] = *p.Value
	}
	return next, l.check(r, next, namesOfPairs(pairs))
}

func namesOfPairs(pairs []Pair) []string {
	names := make([]string, len(pairs))
	for i, p := range pairs {
		names[i] = p.Name
	}
	return names
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

// CheckOps checks what is checked before a resource is looked at: names twice, values missing.
func CheckOps(ops []Op) error {
	names, nulls := make([]string, 0, len(ops)), []string(nil)
	for _, op := range ops {
		names = append(names, op.Name)
		if op.Value == nil && op.Type != OpDelete {
			nulls = append(nulls, op.Name)
		}
	}
	return checkNames(names, nulls)
}

// CheckPairs is CheckOps for AlterConfigs.
func CheckPairs(pairs []Pair) error {
	return checkNames(namesOfPairs(pairs), Nulls(pairs))
}

// Nulls gives the names of settings that have no value.
func Nulls(pairs []Pair) []string {
	var names []string
	for _, p := range pairs {
		if p.Value == nil {
			names = append(names, p.Name)
		}
	}
	return names
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

// startValue is the list that a change begins with when the topic has none of
// its own: the static one, or Kafka's default. Dynamic values do not count.
func (l *Layers) startValue(k Key) string {
	if text, ok := l.static[k.Synonym]; ok {
		return text
	}
	return k.Default
}

// alterList appends to a list what is not in it, or takes out what is. Blanks are
// parts of its members as any other letters. It takes time proportional to both
// lists, which a client can make long.
func alterList(current string, op Op) string {
	list := slices.DeleteFunc(javaSplit(current), func(s string) bool { return s == "" })
	change := javaSplit(*op.Value)
	if op.Type == OpSubtract {
		return strings.Join(subtract(list, change), ",")
	}
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

// subtract takes each member of drop out of a list once.
func subtract(list, drop []string) []string {
	times := make(map[string]int, len(drop))
	for _, s := range drop {
		times[s]++
	}
	return slices.DeleteFunc(list, func(s string) bool { times[s]--; return times[s] >= 0 })
}

// javaSplit cuts at commas as Java does: empty members at the end are none, but
// the empty text is one.
func javaSplit(s string) []string {
	if s == "" {
		return []string{""}
	}
	list := strings.Split(s, ",")
	for len(list) > 0 && list[len(list)-1] == "" {
		list = list[:len(list)-1]
	}
	return list
}

// check checks all overrides of a resource together: names first, then values in the order of definition, then what ties them.
// inOrder holds the names, and maybe others, in the order in which they came.
func (l *Layers) check(r Resource, overrides map[string]string, inOrder []string) error {
	scope := r.Scope
	names := distinct(inOrder)
	names = slices.DeleteFunc(names, func(s string) bool { _, ok := overrides[s]; return !ok })
	javaOrder(names, len(names), func(s string) string { return s })
	switch {
	case r.Fault != nil:
		return r.Fault
	case scope == GroupScope && r.Name == "":
		return invalidRequest("Default group resources are not allowed.")
	case scope == ClientMetricsScope && r.Name == "":
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

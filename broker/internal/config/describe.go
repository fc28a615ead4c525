package config

import (
	"cmp"
	"slices"
	"strings"
)

// Synonym is one place where a described value may come from.
type Synonym struct {
	Name   string
	Value  *string // nil when sensitive
	Source Source
}

// Entry is one described config.
type Entry struct {
	Name          string
	Value         *string // nil for null, and when sensitive
	ReadOnly      bool
	IsDefault     bool // for version 0: the source is Kafka's default
	Source        Source
	Sensitive     bool
	Type          Type
	Synonyms      []Synonym // the one in force first; nil unless asked for
	Documentation *string   // nil unless asked for and known
}

// Query is what DescribeConfigs asks about one resource.
type Query struct {
	Scope         Scope
	Name          string            // of the topic, group or subscription; a broker's id, or "" for the cluster's dynamic defaults
	Broker        int32             // the broker that is asked
	Overrides     map[string]string // what was set on the topic, group or subscription
	Names         []string          // only these configs; all when empty
	Synonyms      bool
	Documentation bool
}

// wanted gives a test for whether a config was asked for.
func (q Query) wanted() func(name string) bool {
	if len(q.Names) == 0 {
		return func(string) bool { return true }
	}
	names := make(map[string]bool, len(q.Names))
	for _, name := range q.Names {
		names[name] = true
	}
	return func(name string) bool { return names[name] }
}

// Describe answers a query, in the order in which Kafka 4.4 answers. Whether a
// topic exists, and its name, are the caller's to check. The error is an *Error.
func (l *Layers) Describe(q Query) ([]Entry, error) {
	var entries []Entry
	switch q.Scope {
	case TopicScope:
		entries = l.describe(q, l.topicEntry)
	case GroupScope:
		if q.Name == "" {
			return nil, invalidRequest("Group name must not be empty")
		}
		entries = l.describe(q, l.groupEntry)
	case ClientMetricsScope:
		if q.Name == "" {
			return nil, invalidRequest("Client metrics subscription name must not be empty")
		}
		entries = l.describe(q, l.metricsEntry)
	case BrokerScope:
		if q.Name == "" {
			return l.describeDefaults(q), nil
		}
		id, ok := javaInt(q.Name, 32)
		if !ok {
			return nil, invalidRequest("Broker id must be an integer, but it is: %s", q.Name)
		}
		if int32(id) != q.Broker { // parsed in 32 bits
			return nil, invalidRequest("Unexpected broker id, expected %d or empty string, but received %s", q.Broker, q.Name)
		}
		entries = l.describe(q, l.brokerEntry)
	default:
		return nil, invalidRequest("Unsupported resource type: %s", q.Scope)
	}
	return entries, nil
}

// describe makes the entries of a scope's keys: first those that are set but
// are not among the listed ones, then the listed ones.
func (l *Layers) describe(q Query, entry func(Query, Key) Entry) []Entry {
	keys := append(l.unlisted(q), l.known.tables[q.Scope].listed...)
	entries := make([]Entry, 0, len(keys))
	wanted := q.wanted()
	for _, k := range keys {
		if _, set := q.Overrides[k.Name]; q.Scope == ClientMetricsScope && l.known.bareMetrics && !set {
			continue
		}
		if wanted(k.Name) {
			entries = append(entries, entry(q, *k))
		}
	}
	return entries
}

// unlisted gives the keys that are set and that are described only then:
// unknown and past ones, internal ones, those of a single listener.
func (l *Layers) unlisted(q Query) []*Key {
	set := []map[string]string{q.Overrides}
	if q.Scope == BrokerScope {
		set = set[:0]
		for _, layer := range l.layersOf(q.Broker) {
			set = append(set, layer.values)
		}
	}
	seen := map[string]bool{}
	var keys []*Key
	for _, values := range set {
		for name := range values {
			if seen[name] {
				continue
			}
			seen[name] = true
			k, ok := l.known.Lookup(q.Scope, name)
			switch {
			case !ok || k.Past && q.Scope == BrokerScope:
				keys = append(keys, &Key{Name: name, Null: true})
			case k.Past || k.Internal || k.Dynamic || k.Name != l.known.tables[q.Scope].nameAt(k.order):
				keys = append(keys, &k)
			}
		}
	}
	slices.SortFunc(keys, func(a, b *Key) int { return cmp.Or(a.order-b.order, strings.Compare(a.Name, b.Name)) })
	javaOrder(keys, len(seen), func(k *Key) string { return k.Name })
	return keys
}

// nameAt is the name of the key at a place of the table, or "".
func (t *table) nameAt(i int) string {
	if i < 0 || i >= len(t.keys) {
		return ""
	}
	return t.keys[i].Name
}

// entryOf fills what all scopes have in common. all is the whole chain of synonyms.
func entryOf(q Query, k Key, v any, all []Synonym) Entry {
	e := Entry{Name: k.Name, Source: DefaultSource, Sensitive: k.Sensitive(), Type: k.Type}
	if q.Scope == ClientMetricsScope {
		e.Sensitive = false
	}
	if v != nil && !e.Sensitive {
		e.Value = new(string)
		*e.Value = render(v)
	}
	if len(all) > 0 {
		e.Source = all[0].Source
	}
	e.IsDefault = e.Source == DefaultSource
	if q.Synonyms {
		e.Synonyms = all
	}
	if q.Documentation && k.Doc != "" {
		e.Documentation = &k.Doc
	}
	return e
}

// override is the synonym of a value that was set on the resource itself.
func override(k Key, v any, source Source) Synonym {
	s := Synonym{Name: k.Name, Source: source}
	if !k.Sensitive() {
		s.Value = new(string)
		*s.Value = render(v)
	}
	return s
}

func (l *Layers) topicEntry(q Query, k Key) Entry {
	v := l.topicValue(q.Broker, q.Overrides, k.Name)
	var all []Synonym
	if _, set := q.Overrides[k.Name]; set {
		all = append(all, override(k, v, TopicSource))
	}
	if k.Synonym != "" {
		all = append(all, l.chain(q.Broker, k.Synonym)...)
	}
	return entryOf(q, k, v, all)
}

func (l *Layers) groupEntry(q Query, k Key) Entry {
	v := l.groupValue(q.Broker, q.Overrides, k)
	var all []Synonym
	if _, set := q.Overrides[k.Name]; set {
		all = append(all, override(k, v, GroupSource))
	}
	switch {
	case k.Synonym != "":
		all = append(all, l.chain(q.Broker, k.Synonym)...)
	case !k.Null:
		all = append(all, override(k, k.defaultValue(), DefaultSource))
	}
	return entryOf(q, k, v, all)
}

// groupValue gives what is in force for a key of a group; nil for null.
func (l *Layers) groupValue(broker int32, overrides map[string]string, k Key) any {
	if text, set := overrides[k.Name]; set {
		if v, err := k.Parse(text); err == nil {
			return v
		}
	}
	if k.Synonym == "" {
		return k.defaultValue()
	}
	v := l.value(broker, k.Synonym)
	if list, ok := v.([]string); ok && k.Type == String { // the first of the assignors
		if len(list) == 0 {
			return nil
		}
		return list[0]
	}
	return v
}

func (l *Layers) metricsEntry(q Query, k Key) Entry {
	v := k.defaultValue()
	var all []Synonym
	if text, set := q.Overrides[k.Name]; set {
		if own, err := k.Parse(text); err == nil {
			v = own
		}
		all = append(all, override(k, v, ClientMetricsSource))
	}
	e := entryOf(q, k, v, all)
	if l.known.bareMetrics {
		e.Synonyms, e.Type = nil, Unknown
	}
	return e
}

func (l *Layers) brokerEntry(q Query, k Key) Entry {
	e := entryOf(q, k, l.value(q.Broker, k.Name), l.chain(q.Broker, k.Name))
	e.ReadOnly = l.readOnlyName(k.Name)
	return e
}

// readOnlyName tells what is described as read-only: whatever is not a dynamic
// key by that very name, a listener's own keys included.
func (l *Layers) readOnlyName(name string) bool {
	k := l.known.tables[BrokerScope].byName[name]
	return k == nil || k.ReadOnly() && !k.Dynamic
}

// describeDefaults describes the dynamic defaults of the cluster, as they were set.
func (l *Layers) describeDefaults(q Query) []Entry {
	names := make([]string, 0, len(l.dynamicDefault))
	for name := range l.dynamicDefault {
		names = append(names, name)
	}
	entries, wanted := []Entry{}, q.wanted()
	for _, name := range JavaNames(names) {
		if !wanted(name) {
			continue
		}
		k, ok := l.known.Lookup(BrokerScope, name)
		if !ok || k.Past {
			k = Key{Name: name}
		}
		own := Synonym{Name: name, Source: DynamicDefaultSource}
		var v any = l.dynamicDefault[name]
		if !k.Sensitive() {
			text := l.dynamicDefault[name]
			own.Value = &text
		}
		e := entryOf(q, k, v, []Synonym{own})
		e.ReadOnly = l.readOnlyName(name)
		entries = append(entries, e)
	}
	return entries
}

// chain lists where a broker key is set, under any of its names: the strongest
// layer first, and from the first that bears the key's own name.
func (l *Layers) chain(id int32, name string) []Synonym {
	names := brokerSynonyms(name)
	sensitive := true
	if k, ok := l.known.Lookup(BrokerScope, name); ok && !k.Past {
		sensitive = k.Sensitive()
	}
	all := []Synonym{}
	add := func(name, text string, source Source) {
		s := Synonym{Name: name, Source: source}
		if !sensitive {
			s.Value = &text
		}
		all = append(all, s)
	}
	layers := l.layersOf(id)
	for i, layer := range layers {
		for _, n := range names {
			text, ok := layer.values[n]
			if ok && layer.source == StaticSource && i > 0 && layers[i-1].source == StaticSource {
				_, hidden := layers[i-1].values[n] // the broker's own static value replaces the cluster's
				ok = !hidden
			}
			if ok {
				add(n, text, layer.source)
			}
		}
	}
	for _, n := range names {
		if k, ok := l.known.tables[BrokerScope].byName[n]; ok && !k.Null && !k.Past && !k.Dynamic {
			add(n, k.Default, DefaultSource)
		}
	}
	for i, s := range all {
		if s.Name == name {
			return all[i:]
		}
	}
	return nil
}

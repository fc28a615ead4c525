package config

import (
	"slices"
	"strings"
)

// Scope is the kind of resource that a key configures. Its values are
// those of ConfigResource types on the wire.
type Scope int8

// The resource types of DescribeConfigs and AlterConfigs.
const (
	TopicScope         Scope = 2
	BrokerScope        Scope = 4
	ClientMetricsScope Scope = 16 // KIP-714
	GroupScope         Scope = 32 // KIP-848, KIP-932, KIP-1071
)

// String gives the scope's name in words.
func (s Scope) String() string {
	switch s {
	case TopicScope:
		return "topic"
	case BrokerScope:
		return "broker"
	case ClientMetricsScope:
		return "client metrics"
	case GroupScope:
		return "group"
	}
	return "unknown"
}

// Type is a config's type, with the values that DescribeConfigs reports (KIP-569).
type Type int8

// The types of configs.
const (
	Unknown  Type = 0
	Boolean  Type = 1
	String   Type = 2
	Int      Type = 3
	Short    Type = 4
	Long     Type = 5
	Double   Type = 6
	List     Type = 7
	Class    Type = 8
	Password Type = 9
)

var typeNames = [...]string{"UNKNOWN", "BOOLEAN", "STRING", "INT", "SHORT", "LONG", "DOUBLE", "LIST", "CLASS", "PASSWORD"}

// String gives Kafka's name of the type, as it stands in error texts.
func (t Type) String() string {
	if t < 0 || int(t) >= len(typeNames) {
		return "UNKNOWN"
	}
	return typeNames[t]
}

// Update says how a broker key may change while the broker runs (KIP-226).
type Update int8

// The update modes of broker keys.
const (
	ReadOnly Update = iota
	PerBroker
	ClusterWide
)

// String gives the mode as Kafka's documentation spells it.
func (u Update) String() string { return [...]string{"read-only", "per-broker", "cluster-wide"}[u] }

// Importance is Kafka's own grading of a key.
type Importance int8

// The grades of importance.
const (
	Low Importance = iota
	Medium
	High
)

// Key is one config of Kafka.
type Key struct {
	Name       string
	Type       Type
	Default    string // as DescribeConfigs prints it; empty when Null
	Null       bool   // there is no default
	Valid      Validator
	Importance Importance
	Update     Update // of a broker key; the other scopes' keys can always change
	Internal   bool   // may be set but is never described
	Doc        string // what it does, in one or two sentences, with the unit
	Synonym    string // of a topic or group key: the broker key that gives its default
	Honoured   bool   // Ottla acts upon it
	Past       bool   // earlier releases knew it, Kafka 4.4 does not
	Dynamic    bool   // exists only as a dynamic key: described only when it is set

	order int // place among the keys of its scope, which is the order of Kafka's own definition
}

// Sensitive tells that the value is never shown.
func (k Key) Sensitive() bool { return k.Type == Password || k.Type == Unknown }

// ReadOnly tells that the key cannot change while the broker runs.
func (k Key) ReadOnly() bool { return k.Update == ReadOnly }

// table is the keys of one scope.
type table struct {
	keys   []Key  // in the order of definition, without past and dynamic ones
	listed []*Key // those that are always described, in the order in which Kafka describes them
	byName map[string]*Key
	others map[string]*Key // what only other releases know: its default is in force
}

// newest is what Kafka 4.4 knows.
var newest = map[Scope][]Key{
	TopicScope: topicKeys, BrokerScope: slices.Concat(brokerKeys...), GroupScope: groupKeys, ClientMetricsScope: clientMetricsKeys,
}

func newTable(s Scope, keys, unlisted []Key) *table {
	t := &table{keys: slices.Clone(keys), byName: make(map[string]*Key, len(keys)+len(unlisted)), others: map[string]*Key{}}
	add := func(k *Key, i int) {
		k.order = i
		k.Honoured = slices.Contains(honoured[s], k.Name)
		t.byName[k.Name] = k
	}
	for i := range t.keys {
		add(&t.keys[i], i)
		if !t.keys[i].Internal {
			t.listed = append(t.listed, &t.keys[i])
		}
	}
	javaOrder(t.listed, len(t.listed), func(k *Key) string { return k.Name })
	for i, k := range unlisted {
		add(&k, len(keys)+i)
	}
	return t
}

// listenerPrefix begins a broker key that holds for one listener:
// listener.name.<listener>.<key> (KIP-226).
const listenerPrefix = "listener.name."

// listenerKey splits listener.name.internal.ssl.key.password into itself
// without the prefix and the listener's name. SASL keys have the mechanism
// in between, which is dropped as well.
func listenerKey(name string) (base string, ok bool) {
	rest, ok := strings.CutPrefix(name, listenerPrefix)
	if !ok {
		return "", false
	}
	_, base, ok = strings.Cut(rest, ".")
	if !ok {
		return "", false
	}
	for _, k := range mechanismKeys {
		if strings.HasSuffix(base, k) {
			return k, true
		}
	}
	return base, true
}

// Lookup finds a key by name. Keys of the past are found, and so are a
// listener's own keys (listener.name.<listener>.<key>), under the name that was asked for.
func (r *Release) Lookup(scope Scope, name string) (Key, bool) {
	t := r.tables[scope]
	if t == nil {
		return Key{}, false
	}
	if k, ok := t.byName[name]; ok {
		return *k, true
	}
	if scope != BrokerScope {
		return Key{}, false
	}
	if base, ok := listenerKey(name); ok {
		if k, ok := t.byName[base]; ok {
			own := *k
			own.Name, own.Null, own.Default = name, true, ""
			return own, true
		}
	}
	return Key{}, false
}

// lookup is Lookup for the value in force: what only other releases know has
// its default.
func (r *Release) lookup(scope Scope, name string) (Key, bool) {
	if t := r.tables[scope]; t != nil && t.others[name] != nil {
		return *t.others[name], true
	}
	return r.Lookup(scope, name)
}

// Lookup finds a key among those of all releases.
func Lookup(scope Scope, name string) (Key, bool) { return every.Lookup(scope, name) }

// Keys gives the keys of a scope that Kafka 4.4 knows, the internal ones included, sorted by name.
func Keys(scope Scope) []Key {
	t := every.tables[scope]
	if t == nil {
		return nil
	}
	keys := slices.Clone(t.keys)
	slices.SortFunc(keys, func(a, b Key) int { return strings.Compare(a.Name, b.Name) })
	return keys
}

package config

import (
	"maps"
	"slices"
)

// Source is where a value comes from, with the values that DescribeConfigs reports (KIP-226).
type Source int8

// The sources of values.
const (
	TopicSource          Source = 1
	DynamicBrokerSource  Source = 2 // set at one broker while it runs
	DynamicDefaultSource Source = 3 // set for the cluster while it runs
	StaticSource         Source = 4 // given at the start
	DefaultSource        Source = 5 // Kafka's default
	LoggerSource         Source = 6 // a level of a logger
	ClientMetricsSource  Source = 7
	GroupSource          Source = 8
)

// Layers is what the brokers of a cluster are configured with: static values,
// dynamic defaults of the cluster and dynamic values of single brokers. It is
// immutable; a change gives a new one.
type Layers struct {
	known          *Release
	static         map[string]string
	staticOf       map[int32]map[string]string
	dynamicDefault map[string]string
	dynamicOf      map[int32]map[string]string
}

// minISR is special: with eligible leader replicas (KIP-966), which is on in a
// new cluster of 4.4, the controller keeps it as a dynamic default.
const minISR = "min.insync.replicas"

// NewLayers begins, as a release, with what NewBroker made of the cluster's static
// configuration, and with further static values of each broker, such as node.id
// and listeners, which are taken as they are.
func NewLayers(r *Release, b *Broker, brokers map[int32]map[string]string) *Layers {
	l := &Layers{known: r, static: b.static, staticOf: make(map[int32]map[string]string, len(brokers))}
	for id, m := range brokers {
		l.staticOf[id] = maps.Clone(m)
	}
	if r.elr {
		l.dynamicDefault = map[string]string{minISR: render(l.value(-1, minISR))}
	}
	return l
}

// clone copies what a dynamic change may replace.
func (l *Layers) clone() *Layers {
	c := *l
	c.dynamicOf = maps.Clone(l.dynamicOf)
	if c.dynamicOf == nil {
		c.dynamicOf = map[int32]map[string]string{}
	}
	return &c
}

// withDynamic gives the layers after the dynamic values of one broker, or of
// the cluster, were replaced.
func (l *Layers) withDynamic(id int32, cluster bool, values map[string]string) *Layers {
	c := l.clone()
	if cluster {
		c.dynamicDefault = values
	} else {
		c.dynamicOf[id] = values
	}
	return c
}

// layer is the values of one source.
type layer struct {
	values map[string]string
	source Source
}

// layersOf gives the layers of one broker, the strongest first.
func (l *Layers) layersOf(id int32) []layer {
	return []layer{
		{l.dynamicOf[id], DynamicBrokerSource},
		{l.dynamicDefault, DynamicDefaultSource},
		{l.staticOf[id], StaticSource},
		{l.static, StaticSource},
	}
}

// chains are the broker keys that stand for one setting in several units, the strongest first.
var chains = [][]string{
	{"log.roll.ms", "log.roll.hours"},
	{"log.roll.jitter.ms", "log.roll.jitter.hours"},
	{"log.retention.ms", "log.retention.minutes", "log.retention.hours"},
}

// brokerSynonyms gives the names under which a broker key may be set, in the
// order in which they are looked for.
func brokerSynonyms(name string) []string {
	for _, c := range chains {
		if slices.Contains(c, name) {
			return c
		}
	}
	if name == "log.flush.interval.ms" {
		return []string{name, "log.flush.scheduler.interval.ms"}
	}
	if base, ok := listenerKey(name); ok {
		return []string{name, base}
	}
	return []string{name}
}

// hiders gives the keys which, set dynamically, hide what weaker layers hold for name.
func hiders(name string) []string {
	if name == "log.flush.scheduler.interval.ms" {
		return []string{name, "log.flush.interval.ms"}
	}
	for _, c := range chains {
		if slices.Contains(c, name) {
			return c
		}
	}
	return []string{name}
}

// raw gives the text that is in force for a broker key, false when Kafka's default is.
func (l *Layers) raw(id int32, name string) (string, bool) {
	by := hiders(name)
	for _, layer := range l.layersOf(id) {
		if v, ok := layer.values[name]; ok {
			return v, true
		}
		if layer.source == StaticSource {
			continue
		}
		for _, h := range by {
			if _, ok := layer.values[h]; ok {
				return "", false
			}
		}
	}
	return "", false
}

// value gives what is in force for a broker key, parsed; nil for null. A key
// of one listener falls back to the key for all of them.
func (l *Layers) value(id int32, name string) any {
	text, ok := l.raw(id, name)
	if !ok {
		if base, own := listenerKey(name); own {
			return l.value(id, base)
		}
	}
	k, known := l.known.lookup(BrokerScope, name)
	switch {
	case !known || k.Past:
		return nil
	case ok:
		if v, err := k.parseGiven(text); err == nil {
			return v
		}
	}
	return k.defaultValue()
}

// parseGiven parses a static value: a class need not exist.
func (k Key) parseGiven(text string) (any, error) {
	if k.Type == Class {
		return javaTrim(text), nil
	}
	return k.Parse(text)
}

func (k Key) defaultValue() any {
	if k.Null {
		return nil
	}
	v, err := parseType(k.Name, k.Default, k.Type)
	if err != nil {
		panic("config: default of " + k.Name + ": " + err.Error()) // the table is wrong
	}
	return v
}

// Knows tells whether the release knows a key.
func (l *Layers) Knows(scope Scope, name string) bool {
	_, ok := l.known.Lookup(scope, name)
	return ok
}

// Dynamic gives what was set dynamically at a broker, as it was set.
func (l *Layers) Dynamic(broker int32) map[string]string { return maps.Clone(l.dynamicOf[broker]) }

// DynamicDefault gives what was set dynamically for the cluster, as it was set.
func (l *Layers) DynamicDefault() map[string]string { return maps.Clone(l.dynamicDefault) }

// Value gives the text in force for a broker key as DescribeConfigs prints it,
// false for null, for a sensitive key and for one that Kafka 4.4 does not know.
func (l *Layers) Value(broker int32, name string) (string, bool) {
	k, ok := l.known.Lookup(BrokerScope, name)
	if !ok || k.Sensitive() {
		return "", false
	}
	v := l.value(broker, name)
	return render(v), v != nil
}

// Broker gives the typed values in force at a broker.
func (l *Layers) Broker(id int32) *Broker {
	b := typedBroker(func(name string) any { return l.value(id, name) })
	b.static = l.static
	return b
}

package config

import (
	"slices"
	"strings"
)

// together checks what ties broker keys to each other, static ones included, as
// Kafka does at the start and before a dynamic change. Ties to keys that mean
// nothing here, such as the socket timeouts of followers, are not checked.
func (l *Layers) together(id int32) error {
	for _, check := range []func(int32) error{l.togetherTimes, l.togetherConnections, l.togetherGroups} {
		if err := check(id); err != nil {
			return err
		}
	}
	return nil
}

// number is a broker key's value, 0 for null.
func (l *Layers) number(id int32, name string) int64 {
	n, _ := l.value(id, name).(int64)
	return n
}

func (l *Layers) togetherTimes(id int32) error {
	if n, ok := l.value(id, "log.roll.ms").(int64); ok && n < 1 {
		return invalidConfig("requirement failed: log.roll.ms must be greater than or equal to 1")
	}
	if n, ok := l.value(id, "log.roll.jitter.ms").(int64); ok && n < 0 {
		return invalidConfig("requirement failed: log.roll.jitter.ms must be greater than or equal to 0")
	}
	if l.topicValue(id, nil, "retention.ms") == int64(0) {
		return invalidConfig("requirement failed: log.retention.ms must be unlimited (-1) or, greater than or equal to 1")
	}
	if n := l.number(id, "offsets.topic.compression.codec"); n < 0 || n > 4 {
		return invalidConfig("Unknown compression type id: %d", n)
	}
	return nil
}

var protocols = []string{"PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"}

func (l *Layers) togetherConnections(id int32) error {
	const overrides, protocolMap = "max.connections.per.ip.overrides", "listener.security.protocol.map"
	text, _ := l.value(id, overrides).(string)
	hosts, err := hostCounts(overrides, text)
	if err != nil {
		return err
	}
	if l.number(id, "max.connections.per.ip") == 0 && len(hosts) == 0 {
		return invalidConfig("requirement failed: max.connections.per.ip can be set to zero only if " + overrides + " property is set.")
	}
	text, _ = l.value(id, protocolMap).(string)
	for _, p := range splitList(text) {
		name, protocol, ok := cutLast(p)
		if !ok {
			return noColon(protocolMap, name)
		}
		if !slices.Contains(protocols, strings.ToUpper(protocol)) {
			return invalidConfig("Invalid security protocol `%s` defined in %s", protocol, protocolMap)
		}
	}
	idle, delay := l.number(id, "connections.max.idle.ms"), l.number(id, "connection.failed.authentication.delay.ms")
	if idle >= 0 && delay > 0 && delay >= idle {
		return invalidConfig("requirement failed: connection.failed.authentication.delay.ms=%d should always be less than "+
			"connections.max.idle.ms=%d to prevent failed authentication responses from timing out", delay, idle)
	}
	queued, largest := l.number(id, "queued.max.request.bytes"), l.number(id, "socket.request.max.bytes")
	if queued > 0 && queued < largest {
		return invalidConfig("requirement failed: queued.max.request.bytes must be larger or equal to socket.request.max.bytes")
	}
	return nil
}

// cutLast splits at the last colon, since an IPv6 address has some of its own.
func cutLast(s string) (before, after string, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, "", false
	}
	return javaTrim(s[:i]), javaTrim(s[i+1:]), true
}

// noColon is Kafka's text for a pair without a colon, which is Java's own.
func noColon(name, pair string) *Error {
	return invalidConfig("Error parsing configuration property '%s': begin 0, end -1, length %d", name, len([]rune(pair)))
}

// hostCounts reads host:count,host:count.
func hostCounts(name, text string) (map[string]int32, error) {
	m := map[string]int32{}
	for _, p := range splitList(text) {
		host, count, ok := cutLast(p)
		if !ok {
			return nil, noColon(name, p)
		}
		n, ok := javaInt(count, 32)
		if !ok {
			return nil, invalidConfig("For input string: \"%s\"", count)
		}
		m[host] = int32(n) // parsed in 32 bits
	}
	return m, nil
}

// limits are the keys of a kind of group that have a .min. and a .max. of
// their own; grown are those whose text compares the other way round.
var limits = []struct {
	kind, key string
	grown     bool
}{
	{"consumer", "heartbeat.interval.ms", false}, {"consumer", "session.timeout.ms", false}, {"consumer", "assignment.interval.ms", false},
	{"share", "heartbeat.interval.ms", false}, {"share", "session.timeout.ms", false}, {"share", "assignment.interval.ms", false},
	{"streams", "heartbeat.interval.ms", false}, {"streams", "session.timeout.ms", false}, {"streams", "assignment.interval.ms", false},
	{"streams", "num.standby.replicas", false}, {"streams", "task.offset.interval.ms", false}, {"streams", "num.warmup.replicas", false},
	{"share", "record.lock.duration.ms", true}, {"share", "delivery.count.limit", true}, {"share", "partition.max.record.locks", true},
}

// limitKey gives the key that bounds a key of groups: group.share.max.<key>.
// The keys for numbers of copies drop the "num." of what they bound.
func limitKey(kind, which, key string) string {
	return "group." + kind + "." + which + "." + strings.TrimPrefix(key, "num.")
}

func (l *Layers) togetherGroups(id int32) error {
	for _, b := range limits {
		name, least, most := "group."+b.kind+"."+b.key, limitKey(b.kind, "min", b.key), limitKey(b.kind, "max", b.key)
		if !l.Knows(BrokerScope, name) {
			continue
		}
		n := l.number(id, name)
		lo, hasLo := l.value(id, least).(int64)
		hi, hasHi := l.value(id, most).(int64)
		switch {
		case hasLo && hasHi && hi < lo:
			return invalidConfig("%s must be greater than or equal to %s", most, least)
		case hasLo && n < lo:
			return invalidConfig("%s must be greater than or equal to %s", name, least)
		case hasHi && n > hi && b.grown:
			return invalidConfig("%s must be greater than or equal to %s", most, name)
		case hasHi && n > hi:
			return invalidConfig("%s must be less than or equal to %s", name, most)
		}
	}
	for _, kind := range []string{"consumer", "share", "streams"} {
		heartbeat, session := "group."+kind+".heartbeat.interval.ms", "group."+kind+".session.timeout.ms"
		if l.number(id, heartbeat) >= l.number(id, session) {
			return invalidConfig("%s must be less than %s", heartbeat, session)
		}
	}
	tags, _ := l.raw(id, "group.streams.rack.aware.assignment.tags")
	if list := splitList(javaTrim(tags)); len(distinct(list)) != len(list) {
		return invalidConfig("group.streams.rack.aware.assignment.tags must not contain duplicate tag keys.")
	}
	kinds, _ := l.value(id, "group.coordinator.rebalance.protocols").([]string)
	if !slices.Contains(kinds, "classic") {
		return invalidConfig("Disabling the 'classic' protocol is not supported.")
	}
	return nil
}

package config

import (
	"errors"
	"regexp/syntax"
	"slices"
	"strings"
)

// bound ties a key of a group to the broker keys that limit it; either limit may be "".
type bound struct {
	name, least, most string
}

// groupBounds are checked in the order in which Kafka checks them.
var groupBounds = []bound{
	{"consumer.heartbeat.interval.ms", "group.consumer.min.heartbeat.interval.ms", "group.consumer.max.heartbeat.interval.ms"},
	{"consumer.session.timeout.ms", "group.consumer.min.session.timeout.ms", "group.consumer.max.session.timeout.ms"},
	{"consumer.assignment.interval.ms", "group.consumer.min.assignment.interval.ms", "group.consumer.max.assignment.interval.ms"},
	{"share.heartbeat.interval.ms", "group.share.min.heartbeat.interval.ms", "group.share.max.heartbeat.interval.ms"},
	{"share.session.timeout.ms", "group.share.min.session.timeout.ms", "group.share.max.session.timeout.ms"},
	{"share.record.lock.duration.ms", "group.share.min.record.lock.duration.ms", "group.share.max.record.lock.duration.ms"},
	{"share.delivery.count.limit", "group.share.min.delivery.count.limit", "group.share.max.delivery.count.limit"},
	{"share.partition.max.record.locks", "group.share.min.partition.max.record.locks", "group.share.max.partition.max.record.locks"},
	{"share.assignment.interval.ms", "group.share.min.assignment.interval.ms", "group.share.max.assignment.interval.ms"},
	{"streams.heartbeat.interval.ms", "group.streams.min.heartbeat.interval.ms", "group.streams.max.heartbeat.interval.ms"},
	{"streams.session.timeout.ms", "group.streams.min.session.timeout.ms", "group.streams.max.session.timeout.ms"},
	{"streams.num.standby.replicas", "", "group.streams.max.standby.replicas"},
	{"streams.assignment.interval.ms", "group.streams.min.assignment.interval.ms", "group.streams.max.assignment.interval.ms"},
	{"streams.task.offset.interval.ms", "group.streams.min.task.offset.interval.ms", ""},
	{"streams.num.warmup.replicas", "", "group.streams.max.warmup.replicas"},
}

// checkGroup checks the values of a group against the limits that the brokers set.
func (l *Layers) checkGroup(overrides map[string]string, values map[string]any) error {
	tags := splitList(javaTrim(overrides["streams.rack.aware.assignment.tags"]))
	if len(distinct(tags)) != len(tags) {
		return invalidConfig("streams.rack.aware.assignment.tags must not contain duplicate tag keys.")
	}
	for _, b := range groupBounds {
		n, set := values[b.name].(int64)
		if !set {
			continue
		}
		least, hasLeast := l.value(-1, b.least).(int64)
		most, hasMost := l.value(-1, b.most).(int64)
		if (!hasLeast || n >= least) && (!hasMost || n <= most) {
			continue
		}
		switch {
		case hasLeast && hasMost:
			return invalidConfig("%s must be in the range %d to %d inclusive.", b.name, least, most)
		case hasMost:
			return invalidConfig("%s must be less than or equal to %d", b.name, most)
		}
		return invalidConfig("%s must be greater than or equal to %d", b.name, least)
	}
	return l.checkGroupWords(values)
}

func (l *Layers) checkGroupWords(values map[string]any) error {
	for _, kind := range []string{"consumer", "share", "streams"} {
		session, heartbeat := kind+".session.timeout.ms", kind+".heartbeat.interval.ms"
		s, hasSession := values[session].(int64)
		h, hasHeartbeat := values[heartbeat].(int64)
		if hasSession && hasHeartbeat && s <= h {
			return invalidConfig("%s must be greater than %s", session, heartbeat)
		}
	}
	if name, set := values["streams.assignor.name"].(string); set {
		assignors, _ := l.value(-1, "group.streams.assignors").([]string)
		if !slices.Contains(assignors, name) {
			return invalidConfig("streams.assignor.name '%s' is not a registered task assignor. Registered assignors are: %s.",
				name, shown(assignors))
		}
	}
	if topic, _ := values["errors.deadletterqueue.topic.name"].(string); strings.HasPrefix(topic, "__") {
		return invalidConfig("errors.deadletterqueue.topic.name: DLQ topic name must not start with '__'")
	}
	return nil
}

// matchable is what a client-metrics subscription can match a client by.
var matchable = []string{
	"client_instance_id", "client_id", "client_software_name", "client_software_version", "client_source_address", "client_source_port",
}

// validMatch tells whether a pattern is of the form what=regular expression.
func validMatch(pattern string) bool {
	parts := strings.Split(pattern, "=")
	if len(parts) != 2 || !slices.Contains(matchable, javaTrim(parts[0])) || javaTrim(parts[1]) == "" {
		return false
	}
	_, err := syntax.Parse(parts[1], syntax.Perl)
	var bad *syntax.Error
	return err == nil || errors.As(err, &bad) && javaOnly(bad)
}

// javaOnly tells of an error that it is about what Java's expressions have and
// Go's have not: looking around, back references, possessive repetition.
func javaOnly(e *syntax.Error) bool {
	switch e.Code {
	case syntax.ErrInvalidPerlOp:
		return e.Expr != "(?"
	case syntax.ErrInvalidEscape:
		return len(e.Expr) == 2 && e.Expr[1] >= '1' && e.Expr[1] <= '9'
	case syntax.ErrInvalidRepeatOp:
		return slices.Contains([]string{"*+", "++", "?+"}, e.Expr)
	}
	return false
}

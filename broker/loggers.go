package broker

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// The loggers of a broker as a resource of settings (KIP-412): kept by each broker
// for itself, told and changed as in Kafka. They are Kafka's, in the names of all
// releases at once; what this broker logs does not go by them.

const rootLogger = "root"

// configuredLoggers are those that have a level in the configuration that Kafka
// comes with.
var configuredLoggers = map[string]string{
	rootLogger: "INFO", "kafka": "INFO", "org.apache.kafka": "INFO",
	"kafka.request.logger": "WARN", "kafka.network.RequestChannel$": "WARN",
	"kafka.controller": "INFO", "org.apache.kafka.controller": "INFO", "kafka.log.LogCleaner": "INFO",
	"state.change.logger": "INFO", "kafka.authorizer.logger": "INFO",
}

// logLevels are the levels that a logger may be given, sorted; unsortedLevels are
// they in the order of a hash table.
var (
	logLevels      = []string{"DEBUG", "ERROR", "FATAL", "INFO", "TRACE", "WARN"}
	unsortedLevels = []string{"TRACE", "ERROR", "INFO", "FATAL", "DEBUG", "WARN"}
)

// allLoggers are the names that there are, sorted.
var allLoggers = sync.OnceValue(func() []string {
	names := slices.Concat(strings.Fields(loggerNames), slices.Collect(maps.Keys(configuredLoggers)))
	slices.Sort(names)
	return slices.Compact(names)
})

func loggerExists(name string) bool {
	_, ok := slices.BinarySearch(allLoggers(), name)
	return ok
}

// loggers are the levels that loggers of a broker have of their own; there are
// never more than there are names.
type loggers struct {
	mu  sync.Mutex // guards own
	own map[string]string
}

func newLoggers() *loggers { return &loggers{own: maps.Clone(configuredLoggers)} }

// level is that of a logger, or of the nearest above it that has one; with
// rootLevels nothing but the root is above it.
func (l *loggers) level(name string, rootLevels bool) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	for {
		if level, ok := l.own[name]; ok {
			return level
		}
		dot := strings.LastIndexByte(name, '.')
		if dot < 0 || rootLevels {
			return l.own[rootLogger]
		}
		name = name[:dot]
	}
}

// change sets levels and takes them away.
func (l *loggers) change(ops []config.Op) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, op := range ops {
		if op.Type == config.OpDelete {
			delete(l.own, op.Name)
		} else {
			l.own[op.Name] = *op.Value
		}
	}
}

// describeLoggers describes those of the broker that is asked, all or some.
func (b *Broker) describeLoggers(resource string, names []string) ([]config.Entry, error) {
	if resource == "" {
		return nil, fail(wire.ErrInvalidRequest, "Broker id must not be empty")
	}
	id, err := strconv.ParseInt(resource, 10, 32)
	if err != nil {
		return nil, fail(wire.ErrInvalidRequest, "Broker id must be an integer, but it is: %s", resource)
	}
	if int32(id) != b.id {
		return nil, fail(wire.ErrInvalidRequest, "Unexpected broker id, expected %d but received %s", b.id, resource)
	}
	var entries []config.Entry
	for _, name := range allLoggers() {
		if len(names) == 0 || slices.Contains(names, name) {
			level := b.loggers.level(name, b.cluster.dialect.age.admin.rootLevels)
			entries = append(entries, config.Entry{Name: name, Value: &level, Source: config.LoggerSource, Documentation: new(string)})
		}
	}
	return entries, nil
}

// alterLoggers carries out an alteration of the levels of the broker that is asked.
func (c *call) alterLoggers(x *alteration) error {
	age := c.cluster.dialect.age
	if !x.incremental {
		return fail(wire.ErrInvalidRequest, "Unknown resource type %d", x.kind)
	}
	check := c.checkNodeName
	if age.altersAsCome {
		check = c.checkBrokerName
	}
	if err := check(x.name); err != nil {
		return err
	}
	for _, op := range x.ops {
		err := age.checkLevel(op)
		if code, message := codeOf(err); code == wire.ErrInvalidConfig && age.altersAsCome {
			return fail(wire.ErrInvalidRequest, "Invalid config value for resource %s: %s", age.resourceText(x.kind, x.name), *message)
		}
		if err != nil {
			return err
		}
	}
	if !x.validateOnly {
		c.broker.loggers.change(x.ops)
	}
	return nil
}

// checkNodeName refuses a name of another broker than the one that is asked.
func (c *call) checkNodeName(name string) error {
	id, err := strconv.ParseInt(name, 10, 32)
	if err != nil {
		return fail(wire.ErrInvalidRequest, "Node id must be an integer, but it is: %s", name)
	}
	if int32(id) == c.broker.id {
		return nil
	}
	if !c.cluster.dialect.age.admin.loggersPlainly {
		id = int64(c.broker.id)
	}
	return fail(wire.ErrInvalidRequest, "Unexpected node id. Expected %d, but received %d", c.broker.id, id)
}

// checkLevel says what is wrong with a change of a level.
func (a *age) checkLevel(op config.Op) error {
	levels := logLevels
	if a.altersAsCome {
		levels = unsortedLevels
	}
	switch op.Type {
	case config.OpAppend, config.OpSubtract:
		return fail(wire.ErrInvalidRequest, "%s operation is not allowed for the %s resource", opNames[op.Type], resourceKinds[brokerLoggerResource])
	case config.OpSet, config.OpDelete:
	default:
		if !a.admin.loggersPlainly {
			return fail(wire.ErrUnknownServerError, "")
		}
		return fail(wire.ErrInvalidRequest, "Unknown operation type %d is not allowed for the %s resource", op.Type, resourceKinds[brokerLoggerResource])
	}
	switch {
	case !loggerExists(op.Name):
		return fail(wire.ErrInvalidConfig, "Logger %s does not exist!", op.Name)
	case op.Type == config.OpDelete && op.Name == rootLogger:
		return fail(wire.ErrInvalidRequest, "Removing the log level of the %s logger is not allowed", rootLogger)
	case op.Type == config.OpSet && op.Value == nil:
		return badLevel(op.Name, "null", levels)
	case op.Type == config.OpSet && !slices.Contains(logLevels, *op.Value):
		return badLevel(op.Name, *op.Value, levels)
	}
	return nil
}

func badLevel(name, level string, levels []string) error {
	return fail(wire.ErrInvalidConfig, "Cannot set the log level of %s to %s as it is not a supported log level. Valid log levels are %s", name, level, strings.Join(levels, ", "))
}

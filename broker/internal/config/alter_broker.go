package config

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// IncrementalBroker applies IncrementalAlterConfigs to a broker, named by its
// id, or to the dynamic defaults of the cluster, whose name is "". asked is the
// broker that was asked. The error is an *Error.
func (l *Layers) IncrementalBroker(resource string, asked int32, ops []Op) (*Layers, error) {
	if err := CheckOps(ops); err != nil {
		return nil, err
	}
	id, err := brokerResource(resource, asked)
	if err != nil {
		return nil, err
	}
	for _, op := range ops {
		if !op.Type.known() && !l.known.zooKeeper {
			return nil, invalidRequest("Unknown operations type %d", op.Type)
		}
	}
	values, err := increment(l.dynamicOfResource(resource, id), ops, l.alterBrokerList)
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
	if err := CheckPairs(pairs); err != nil {
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

// alterBrokerList changes a list that is set on brokers.
func (l *Layers) alterBrokerList(op Op, current *string) (string, error) {
	k, ok := l.known.Lookup(BrokerScope, op.Name)
	if l.known.zooKeeper {
		return alterListZooKeeper(k, ok, op, current)
	}
	if !ok || k.Past {
		return "", invalidConfig("Unknown config name: %s", op.Name)
	}
	if k.Type != List {
		return "", invalidConfig("%s", notAList(op))
	}
	if current == nil {
		return alterList(k.Default, op), nil
	}
	return alterList(*current, op), nil
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
	names := JavaNames(slices.Collect(maps.Keys(values)))
	pick := func(wanted func(string) bool) string {
		return l.known.set(slices.DeleteFunc(slices.Clone(names), func(s string) bool { return !wanted(s) }))
	}
	none := l.known.set(nil)
	if s := pick(l.notDynamic); s != none {
		return invalidRequest("Cannot update these configs dynamically: %s", s)
	}
	if s := pick(func(n string) bool { return slices.Contains(securityKeysOfListeners, n) }); s != none {
		return invalidRequest("These security configs can be dynamically updated only per-listener using the listener prefix: %s", l.known.hashSet(s))
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
		case is == was:
		case is < was/2:
			return invalidRequest(wrapped, failed+", value should be at least half the current value "+strconv.FormatInt(was, 10))
		case is > was*2:
			return invalidRequest(wrapped, failed+", value should not be greater than double the current value "+strconv.FormatInt(was, 10))
		}
	}
	if next.number(id, "log.cleaner.threads") == 0 {
		if l.known.zooKeeper {
			return &Error{Code: CodeUnknown}
		}
		return invalidRequest("/ by zero")
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
	was, is := asList(l.value(id, "listeners")), asList(next.value(id, "listeners"))
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

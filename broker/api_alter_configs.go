package broker

import (
	"context"
	"maps"
	"slices"
	"sync"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// AlterConfigs, versions 0 to 2: replaces all that is set on a resource.
//
//	2  flexible

func handleAlterConfigs(_ context.Context, c *call, q *wire.AlterConfigsRequest) *wire.AlterConfigsResponse {
	a := new(wire.AlterConfigsResponse)
	a.Default()
	resources := q.Resources
	if age := c.cluster.dialect.age; age.altersAsCome {
		resources = lastOf(resources, func(r *wire.AlterConfigsRequestResource) resource {
			return resource{age.alteredKind(r.ResourceType), r.ResourceName}
		})
		if refused := c.refuseAltered(resources); refused != nil {
			return refused
		}
	}
	all := make([]alteration, len(resources))
	for i := range resources {
		r := &resources[i]
		pairs := make([]config.Pair, len(r.Configs))
		for j := range r.Configs {
			pairs[j] = config.Pair{Name: r.Configs[j].Name, Value: r.Configs[j].Value}
		}
		err := configError(config.CheckPairs(pairs))
		if c.cluster.dialect.age.altersAsCome {
			pairs, err = lastPairs(pairs)
		}
		all[i] = alteration{
			resource: resource{r.ResourceType, r.ResourceName}, validateOnly: q.ValidateOnly, settings: err,
			brokers: func(l *config.Layers) (*config.Layers, error) {
				return l.ReplaceBroker(r.ResourceName, c.broker.id, pairs)
			},
			overrides: func(l *config.Layers, r config.Resource, _ map[string]string) (map[string]string, error) {
				return l.Replace(r, pairs)
			},
			trips: func(*config.Layers, config.Scope) bool { return false },
		}
	}
	for i, err := range c.alterAll(all) {
		one := wire.AlterConfigsResponseResource{ResourceType: all[i].kind, ResourceName: all[i].name}
		one.ErrorCode, one.ErrorMessage = codeOf(err)
		a.Responses = append(a.Responses, one)
	}
	return a
}

// refuseAltered answers with one error for everything where a release of
// ZooKeeper's age trips over a value that is not there, or does not know a kind of
// resource.
func (c *call) refuseAltered(resources []wire.AlterConfigsRequestResource) *wire.AlterConfigsResponse {
	kinds, nulls := make([]int8, len(resources)), false
	for i := range resources {
		kinds[i] = resources[i].ResourceType
		nulls = nulls || slices.ContainsFunc(resources[i].Configs, func(kv wire.AlterConfigsRequestConfig) bool { return kv.Value == nil })
	}
	err := c.checkKindsZooKeeper(kinds, nil, false)
	if c.cluster.dialect.age.admin.loggers && slices.Contains(kinds, brokerLoggerResource) && err == nil {
		err = fail(wire.ErrInvalidRequest, "AlterConfigs is deprecated and does not support the resource type %s", resourceKinds[brokerLoggerResource])
	}
	if nulls && c.cluster.dialect.age.nullsTripAll {
		err = fail(wire.ErrUnknownServerError, "")
	}
	if err == nil {
		return nil
	}
	a := new(wire.AlterConfigsResponse)
	a.Default()
	code, message := codeOf(err)
	for i := range resources {
		a.Responses = append(a.Responses, wire.AlterConfigsResponseResource{
			ResourceType: c.cluster.dialect.age.alteredKind(kinds[i]), ResourceName: resources[i].ResourceName, ErrorCode: code, ErrorMessage: message,
		})
	}
	return a
}

// alteration is a change of one resource's configuration.
type alteration struct {
	resource
	validateOnly bool
	settings     error // what is wrong with the settings whatever the resource is
	// brokers changes the configuration of brokers.
	brokers func(*config.Layers) (*config.Layers, error)
	// overrides changes what is set on another resource.
	overrides   func(*config.Layers, config.Resource, map[string]string) (map[string]string, error)
	incremental bool
	ops         []config.Op // what is changed, when incremental
	// trips tells whether the controller of KRaft trips over the change.
	trips func(*config.Layers, config.Scope) bool
}

// alterAll carries out the alterations of one request and gives the error of
// each. Where KRaft's controller trips over one, all that it was handed fail.
func (c *call) alterAll(all []alteration) []error {
	times := make(map[resource]int, len(all))
	for i := range all {
		times[all[i].resource]++
	}
	errs := make([]error, len(all))
	layers, tripped := c.cluster.settings.Load().layers, false
	for i := range all {
		x := &all[i]
		if errs[i] = c.cluster.refuseAlteration(x, times[x.resource]); errs[i] != nil || c.cluster.dialect.age.zooKeeper {
			continue
		}
		scope, ok := scopes[x.kind]
		tripped = tripped || ok && x.trips(layers, scope)
	}
	for i := range all {
		x := &all[i]
		if errs[i] != nil {
			continue
		}
		x.validateOnly = x.validateOnly || tripped
		errs[i] = c.alter(x)
		if _, ok := scopes[x.kind]; tripped && (ok || errs[i] == nil) { // what is wrong with a broker's settings is found before
			errs[i] = fail(wire.ErrUnknownServerError, "")
		}
	}
	return errs
}

// refuseAlteration says what is wrong with an alteration before the resource is
// looked at.
func (cl *Cluster) refuseAlteration(x *alteration, times int) error {
	switch age := cl.dialect.age; {
	case times > 1 && !age.altersAsCome:
		return fail(wire.ErrInvalidRequest, "Each resource must appear at most once.")
	case x.settings != nil:
		return x.settings
	case !slices.Contains(age.describedKinds, x.kind):
		return fail(wire.ErrInvalidRequest, "Unknown resource type %d", x.kind)
	}
	return nil
}

// scopes are those of resources beside brokers.
var scopes = map[int8]config.Scope{topicResource: config.TopicScope, groupResource: config.GroupScope, clientMetricsResource: config.ClientMetricsScope}

// alter carries an alteration out, under the lock that serialises them.
func (c *call) alter(x *alteration) error {
	cl := c.cluster
	cl.mu.Lock()
	defer cl.mu.Unlock()
	layers := cl.settings.Load().layers
	switch x.kind {
	case brokerResource:
		if err := c.checkBrokerName(x.name); err != nil {
			return err
		}
		next, err := x.brokers(layers)
		if err != nil {
			return cl.alterError(x, err)
		}
		if !x.validateOnly {
			cl.changeSettingsLocked(next)
		}
		return nil
	case topicResource:
		return cl.alterTopicLocked(layers, x)
	case clientMetricsResource, groupResource:
		next, err := x.overrides(layers, config.Resource{Scope: scopes[x.kind], Name: x.name}, cl.resources.get(x.kind, x.name))
		if err == nil && !x.validateOnly {
			cl.resources.set(x.kind, x.name, next)
		}
		return configError(err)
	case brokerLoggerResource:
		if cl.dialect.age.admin.loggers {
			return c.alterLoggers(x)
		}
	}
	return fail(wire.ErrInvalidRequest, "Unknown resource type %d", x.kind)
}

func (cl *Cluster) alterTopicLocked(layers *config.Layers, x *alteration) error {
	age := cl.dialect.age
	t, ok := cl.image.Load().registered(x.name)
	r := config.Resource{Scope: config.TopicScope, Name: x.name}
	if why := age.texts.topicName(x.name); x.name == "" && !age.zooKeeper {
		r.Fault = fail(wire.ErrInvalidRequest, "Default topic resources are not allowed.")
	} else if !ok && age.uncheckedAltered || why == "" && !ok && age.zooKeeper {
		r.Fault = age.unknownAltered(x.name)
	} else if why != "" {
		r.Fault = fail(wire.ErrInvalidTopicException, "%s", why)
	}
	if fault := pathFault(topicSettingsPath, x.name); fault != "" && x.incremental && age.zooKeeper {
		return cl.alterError(x, &config.Error{Code: config.CodeInvalidRequest, Message: fault})
	}
	var now map[string]string
	if ok {
		now = *t.config.overrides.Load()
	}
	next, err := x.overrides(layers, r, now)
	switch {
	case err != nil:
		return cl.alterError(x, err)
	case !ok:
		return fail(wire.ErrUnknownTopicOrPartition, "The topic '%s' does not exist.", x.name)
	case x.validateOnly:
		return nil
	}
	t.config.set(next)
	t.reconfigure(layers)
	return nil
}

// resources is what was set on groups and client-metrics subscriptions, which
// exist by being configured.
type resources struct {
	mu  sync.Mutex // guards all
	all map[resource]map[string]string
}

type resource struct {
	kind int8
	name string
}

// get returns what is set; the map is not changed any more.
func (r *resources) get(kind int8, name string) map[string]string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.all[resource{kind, name}]
}

func (r *resources) set(kind int8, name string, values map[string]string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(values) == 0 {
		delete(r.all, resource{kind, name})
		return
	}
	if r.all == nil {
		r.all = make(map[resource]map[string]string)
	}
	r.all[resource{kind, name}] = maps.Clone(values)
}

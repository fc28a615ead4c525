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
	if c.cluster.dialect.age.zooKeeper {
		if refused := c.checkAlteredKinds(q); refused != nil {
			return refused
		}
	}
	times := make(map[resource]int, len(q.Resources))
	for i := range q.Resources {
		times[resource{q.Resources[i].ResourceType, q.Resources[i].ResourceName}]++
	}
	for i := range q.Resources {
		r := &q.Resources[i]
		pairs := make([]config.Pair, len(r.Configs))
		for j := range r.Configs {
			pairs[j] = config.Pair{Name: r.Configs[j].Name, Value: r.Configs[j].Value}
		}
		err := c.alter(alteration{
			kind: r.ResourceType, name: r.ResourceName, validateOnly: q.ValidateOnly, times: times[resource{r.ResourceType, r.ResourceName}],
			settings: config.CheckPairs(pairs),
			brokers: func(l *config.Layers) (*config.Layers, error) {
				return l.ReplaceBroker(r.ResourceName, c.broker.id, pairs)
			},
			overrides: func(l *config.Layers, s config.Scope, _ map[string]string) (map[string]string, error) {
				return l.Replace(s, r.ResourceName, pairs)
			},
		})
		one := wire.AlterConfigsResponseResource{ResourceType: r.ResourceType, ResourceName: r.ResourceName}
		one.ErrorCode, one.ErrorMessage = codeOf(err)
		a.Responses = append(a.Responses, one)
	}
	return a
}

// checkAlteredKinds answers with one error for everything where a kind of
// resource is not known.
func (c *call) checkAlteredKinds(q *wire.AlterConfigsRequest) *wire.AlterConfigsResponse {
	kinds := make([]int8, len(q.Resources))
	for i := range q.Resources {
		kinds[i] = q.Resources[i].ResourceType
	}
	err := c.checkKindsZooKeeper(kinds, nil, false)
	if err == nil {
		return nil
	}
	a := new(wire.AlterConfigsResponse)
	a.Default()
	code, message := codeOf(err)
	for i := range q.Resources {
		a.Responses = append(a.Responses, wire.AlterConfigsResponseResource{
			ResourceType: shownKind(kinds[i]), ResourceName: q.Resources[i].ResourceName, ErrorCode: code, ErrorMessage: message,
		})
	}
	return a
}

// alteration is a change of one resource's configuration.
type alteration struct {
	kind         int8
	name         string
	validateOnly bool
	times        int   // how often the request names the resource
	settings     error // what is wrong with the settings whatever the resource is
	// brokers changes the configuration of brokers.
	brokers func(*config.Layers) (*config.Layers, error)
	// overrides changes what is set on another resource.
	overrides func(*config.Layers, config.Scope, map[string]string) (map[string]string, error)
}

// alter carries an alteration out, under the lock that serialises them.
func (c *call) alter(x alteration) error {
	cl := c.cluster
	if x.times > 1 && !cl.dialect.age.zooKeeper {
		return fail(wire.ErrInvalidRequest, "Each resource must appear at most once.")
	}
	if x.settings != nil && !cl.dialect.age.zooKeeper {
		return configError(x.settings)
	}
	if !slices.Contains(cl.dialect.age.describedKinds, x.kind) {
		return fail(wire.ErrInvalidRequest, "Unknown resource type %d", x.kind)
	}
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
		scope := config.GroupScope
		if x.kind == clientMetricsResource {
			scope = config.ClientMetricsScope
		}
		next, err := x.overrides(layers, scope, cl.resources.get(x.kind, x.name))
		if err == nil && !x.validateOnly {
			cl.resources.set(x.kind, x.name, next)
		}
		return configError(err)
	case brokerLoggerResource:
		return fail(wire.ErrInvalidRequest, "The log levels of a broker cannot be altered.")
	}
	return fail(wire.ErrInvalidRequest, "Unknown resource type %d", x.kind)
}

func (cl *Cluster) alterTopicLocked(layers *config.Layers, x alteration) error {
	if x.name == "" && !cl.dialect.age.zooKeeper {
		return fail(wire.ErrInvalidRequest, "Default topic resources are not allowed.")
	}
	if why := cl.dialect.age.texts.topicName(x.name); why != "" {
		return fail(wire.ErrInvalidTopicException, "%s", why)
	}
	t, ok := cl.image.Load().topic(x.name)
	if !ok && cl.dialect.age.zooKeeper {
		return cl.dialect.age.unknownAltered(x.name)
	}
	var now map[string]string
	if ok {
		now = *t.config.overrides.Load()
	}
	next, err := x.overrides(layers, config.TopicScope, now)
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

package broker

import (
	"context"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// IncrementalAlterConfigs, versions 0 and 1 (KIP-339).
//
//	1  flexible

func handleIncrementalAlterConfigs(_ context.Context, c *call, q *wire.IncrementalAlterConfigsRequest) *wire.IncrementalAlterConfigsResponse {
	a := new(wire.IncrementalAlterConfigsResponse)
	a.Default()
	resources := q.Resources
	if c.cluster.dialect.age.altersAsCome {
		if refused := c.refuseIncremental(q); refused != nil {
			return refused
		}
		resources = lastOf(resources, func(r *wire.IncrementalAlterConfigsRequestResource) resource {
			return resource{r.ResourceType, r.ResourceName}
		})
	}
	all := make([]alteration, len(resources))
	for i := range resources {
		r := &resources[i]
		ops := make([]config.Op, len(r.Configs))
		for j := range r.Configs {
			ops[j] = config.Op{Name: r.Configs[j].Name, Type: config.OpType(r.Configs[j].ConfigOperation), Value: r.Configs[j].Value}
		}
		err := configError(config.CheckOps(ops))
		if err != nil && c.cluster.dialect.age.altersAsCome {
			err = c.cluster.dialect.age.checkOpsZooKeeper(r.ResourceType, ops)
		}
		all[i] = alteration{
			resource: resource{r.ResourceType, r.ResourceName}, validateOnly: q.ValidateOnly, settings: err, incremental: true, ops: ops,
			brokers: func(l *config.Layers) (*config.Layers, error) {
				return l.IncrementalBroker(r.ResourceName, c.broker.id, ops)
			},
			overrides: func(l *config.Layers, r config.Resource, now map[string]string) (map[string]string, error) {
				return l.Incremental(r, now, ops)
			},
			trips: func(l *config.Layers, s config.Scope) bool { return l.Trips(s, ops) },
		}
	}
	for i, err := range c.alterAll(all) {
		one := wire.IncrementalAlterConfigsResponseResource{ResourceType: all[i].kind, ResourceName: all[i].name}
		one.ErrorCode, one.ErrorMessage = codeOf(err)
		a.Responses = append(a.Responses, one)
	}
	return a
}

// refuseIncremental answers with one error for everything where a release of
// ZooKeeper's age does not know a kind of resource.
func (c *call) refuseIncremental(q *wire.IncrementalAlterConfigsRequest) *wire.IncrementalAlterConfigsResponse {
	kinds := make([]int8, len(q.Resources))
	for i := range q.Resources {
		kinds[i] = q.Resources[i].ResourceType
	}
	err := c.checkKindsZooKeeper(kinds, nil, false)
	if err == nil {
		return nil
	}
	a := new(wire.IncrementalAlterConfigsResponse)
	a.Default()
	code, message := codeOf(err)
	for i := range q.Resources {
		a.Responses = append(a.Responses, wire.IncrementalAlterConfigsResponseResource{
			ResourceType: kinds[i], ResourceName: q.Resources[i].ResourceName, ErrorCode: code, ErrorMessage: message,
		})
	}
	return a
}

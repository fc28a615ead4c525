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
	all := make([]alteration, len(q.Resources))
	for i := range q.Resources {
		r := &q.Resources[i]
		ops := make([]config.Op, len(r.Configs))
		for j := range r.Configs {
			ops[j] = config.Op{Name: r.Configs[j].Name, Type: config.OpType(r.Configs[j].ConfigOperation), Value: r.Configs[j].Value}
		}
		all[i] = alteration{
			resource: resource{r.ResourceType, r.ResourceName}, validateOnly: q.ValidateOnly, settings: configError(config.CheckOps(ops)),
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

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
	times := make(map[resource]int, len(q.Resources))
	for i := range q.Resources {
		times[resource{q.Resources[i].ResourceType, q.Resources[i].ResourceName}]++
	}
	for i := range q.Resources {
		r := &q.Resources[i]
		ops := make([]config.Op, len(r.Configs))
		for j := range r.Configs {
			ops[j] = config.Op{Name: r.Configs[j].Name, Type: config.OpType(r.Configs[j].ConfigOperation), Value: r.Configs[j].Value}
		}
		err := c.alter(alteration{
			kind: r.ResourceType, name: r.ResourceName, validateOnly: q.ValidateOnly, times: times[resource{r.ResourceType, r.ResourceName}],
			settings: config.CheckOps(ops),
			brokers: func(l *config.Layers) (*config.Layers, error) {
				return l.IncrementalBroker(r.ResourceName, c.broker.id, ops)
			},
			overrides: func(l *config.Layers, s config.Scope, now map[string]string) (map[string]string, error) {
				return l.Incremental(s, r.ResourceName, now, ops)
			},
		})
		one := wire.IncrementalAlterConfigsResponseResource{ResourceType: r.ResourceType, ResourceName: r.ResourceName}
		one.ErrorCode, one.ErrorMessage = codeOf(err)
		a.Responses = append(a.Responses, one)
	}
	return a
}

package broker

import (
	"context"
	"slices"
	"strconv"

	"github.com/ottla/ottla/wire"
)

// ListConfigResources, versions 0 and 1: the names of what can be configured.
//
//	0  subscriptions to client metrics only (KIP-714, ListClientMetricsResources)
//	1  resources of the types asked for, of all types where none is (KIP-1142)
//
// Groups and subscriptions are there when something is set on them; topics,
// brokers and their loggers always.

func handleListConfigResources(_ context.Context, c *call, q *wire.ListConfigResourcesRequest) *wire.ListConfigResourcesResponse {
	a := new(wire.ListConfigResourcesResponse)
	a.Default()
	all := []int8{topicResource, brokerResource, brokerLoggerResource, clientMetricsResource, groupResource}
	if c.version == 0 {
		all = []int8{clientMetricsResource}
	}
	kinds := q.ResourceTypes
	if len(kinds) == 0 {
		kinds = all
	}
	if slices.ContainsFunc(kinds, func(kind int8) bool { return !slices.Contains(all, kind) }) {
		a.ErrorCode = wire.ErrUnsupportedVersion
		return a
	}
	for _, kind := range all {
		if slices.Contains(kinds, kind) {
			for _, name := range c.cluster.configurable(kind) {
				a.ConfigResources = append(a.ConfigResources, wire.ListConfigResourcesResponseResource{ResourceName: name, ResourceType: kind})
			}
		}
	}
	return a
}

// configurable returns the names of all resources of a kind.
func (cl *Cluster) configurable(kind int8) []string {
	var names []string
	switch kind {
	case topicResource:
		cl.image.Load().topics.Ascend(func(t *topic) bool {
			names = append(names, t.name)
			return true
		})
	case brokerResource, brokerLoggerResource:
		for _, b := range cl.brokers {
			names = append(names, strconv.Itoa(int(b.id)))
		}
	default:
		names = cl.resources.names(kind)
	}
	return names
}

// names returns what something is set on, sorted.
func (r *resources) names(kind int8) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var names []string
	for one := range r.all {
		if one.kind == kind {
			names = append(names, one.name)
		}
	}
	slices.Sort(names)
	return names
}

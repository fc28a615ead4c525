package broker

import (
	"context"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// DescribeConfigs, versions 0 to 4.
//
//	1  synonyms, and the source of a value instead of whether it is the default
//	3  types and documentation (in our own words)
//	4  flexible

// Resource types of the protocol.
const (
	topicResource         = 2
	brokerResource        = 4
	brokerLoggerResource  = 8
	clientMetricsResource = 16
	groupResource         = 32
)

func handleDescribeConfigs(_ context.Context, c *call, q *wire.DescribeConfigsRequest) *wire.DescribeConfigsResponse {
	a := new(wire.DescribeConfigsResponse)
	a.Default()
	for i := range q.Resources {
		r := &q.Resources[i]
		one := wire.DescribeConfigsResponseResult{ResourceType: r.ResourceType, ResourceName: r.ResourceName}
		entries, err := c.describe(r, q.IncludeSynonyms, q.IncludeDocumentation)
		one.ErrorCode, one.ErrorMessage = codeOf(err)
		if err == nil {
			none := ""
			one.ErrorMessage = &none
		}
		one.Configs = make([]wire.DescribeConfigsResponseConfig, len(entries))
		for i := range entries {
			one.Configs[i] = c.describedConfig(&entries[i])
		}
		a.Results = append(a.Results, one)
	}
	return a
}

func (c *call) describe(r *wire.DescribeConfigsRequestResource, synonyms, documentation bool) ([]config.Entry, error) {
	q := config.Query{Name: r.ResourceName, Broker: c.broker.id, Names: r.ConfigurationKeys, Synonyms: synonyms, Documentation: documentation}
	switch r.ResourceType {
	case topicResource:
		if why := c.cluster.dialect.age.texts.topicName(r.ResourceName); why != "" {
			return nil, fail(wire.ErrInvalidTopicException, "%s", why)
		}
		t, ok := c.cluster.image.Load().topic(r.ResourceName)
		if !ok {
			return nil, fail(wire.ErrUnknownTopicOrPartition, "")
		}
		q.Scope, q.Overrides = config.TopicScope, *t.config.overrides.Load()
	case brokerResource:
		q.Scope = config.BrokerScope
	case clientMetricsResource:
		q.Scope, q.Overrides = config.ClientMetricsScope, c.cluster.resources.get(clientMetricsResource, r.ResourceName)
	case groupResource:
		q.Scope, q.Overrides = config.GroupScope, c.cluster.resources.get(groupResource, r.ResourceName)
	default:
		return nil, fail(wire.ErrInvalidRequest, "Unsupported resource type: %d", r.ResourceType)
	}
	entries, err := c.cluster.settings.Load().layers.Describe(q)
	return entries, configError(err)
}

// describeTopic describes the whole configuration of a topic.
func (c *call) describeTopic(t *topic) []config.Entry {
	entries, err := c.cluster.settings.Load().layers.Describe(config.Query{
		Scope: config.TopicScope, Name: t.name, Broker: c.broker.id, Overrides: *t.config.overrides.Load(),
	})
	if err != nil {
		panic("broker: describing a topic that exists: " + err.Error())
	}
	return entries
}

func (c *call) describedConfig(e *config.Entry) wire.DescribeConfigsResponseConfig {
	a := wire.DescribeConfigsResponseConfig{
		Name: e.Name, Value: e.Value, ReadOnly: e.ReadOnly, IsDefault: e.IsDefault && c.cluster.dialect.age.tellsDefault, ConfigSource: int8(e.Source),
		IsSensitive: e.Sensitive, ConfigType: int8(e.Type), Documentation: e.Documentation,
	}
	for _, s := range e.Synonyms {
		a.Synonyms = append(a.Synonyms, wire.DescribeConfigsResponseSynonym{Name: s.Name, Value: s.Value, Source: int8(s.Source)})
	}
	return a
}

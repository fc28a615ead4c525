package broker

import (
	"context"
	"slices"
	"strconv"

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
	if c.cluster.dialect.age.bareDescriptions {
		q.Resources = lastOf(q.Resources, func(r *wire.DescribeConfigsRequestResource) resource {
			return resource{shownKind(r.ResourceType), r.ResourceName}
		})
	}
	if err := c.checkDescribedKinds(q); err != nil {
		return c.refusedConfigs(q, err)
	}
	for i := range q.Resources {
		a.Results = append(a.Results, c.describedResource(q, &q.Resources[i]))
	}
	return a
}

// describedResource is the answer for one resource.
func (c *call) describedResource(q *wire.DescribeConfigsRequest, r *wire.DescribeConfigsRequestResource) wire.DescribeConfigsResponseResult {
	one := wire.DescribeConfigsResponseResult{ResourceType: r.ResourceType, ResourceName: r.ResourceName}
	entries, err := c.describe(r, q.IncludeSynonyms, q.IncludeDocumentation)
	one.ErrorCode, one.ErrorMessage = codeOf(err)
	bare := c.cluster.dialect.age.bareDescriptions
	if one.ErrorMessage == nil && !bare {
		none := ""
		one.ErrorMessage = &none
	}
	if bare && r.ConfigurationKeys != nil && len(r.ConfigurationKeys) == 0 {
		entries = nil
	}
	one.Configs = make([]wire.DescribeConfigsResponseConfig, len(entries))
	for i := range entries {
		one.Configs[i] = c.describedConfig(&entries[i])
	}
	return one
}

// checkDescribedKinds refuses a request that asks for a kind of resource that
// the release does not know.
func (c *call) checkDescribedKinds(q *wire.DescribeConfigsRequest) error {
	kinds, names := make([]int8, len(q.Resources)), make([]string, len(q.Resources))
	for i := range q.Resources {
		kinds[i], names[i] = q.Resources[i].ResourceType, q.Resources[i].ResourceName
	}
	age := c.cluster.dialect.age
	if age.zooKeeper {
		return c.checkKindsZooKeeper(kinds, names, true)
	}
	if slices.ContainsFunc(kinds, func(kind int8) bool { return !slices.Contains(age.describedKinds, kind) }) {
		return failPlainly(wire.ErrInvalidRequest)
	}
	return nil
}

// refusedConfigs answers with one error for everything.
func (c *call) refusedConfigs(q *wire.DescribeConfigsRequest, why error) *wire.DescribeConfigsResponse {
	a := new(wire.DescribeConfigsResponse)
	a.Default()
	code, message := codeOf(why)
	for i := range q.Resources {
		r := &q.Resources[i]
		kind := r.ResourceType
		if c.cluster.dialect.age.bareDescriptions {
			kind = shownKind(kind)
		}
		a.Results = append(a.Results, wire.DescribeConfigsResponseResult{
			ResourceType: kind, ResourceName: r.ResourceName, ErrorCode: code, ErrorMessage: message,
			Configs: []wire.DescribeConfigsResponseConfig{},
		})
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
		find := c.cluster.image.Load().topic
		if c.cluster.dialect.age.undescribedTopics {
			find = c.cluster.image.Load().registered
		}
		t, ok := find(r.ResourceName)
		q.Scope = config.TopicScope
		if ok {
			q.Overrides = *t.config.overrides.Load()
		} else if !c.cluster.dialect.age.undescribedTopics {
			return nil, fail(wire.ErrUnknownTopicOrPartition, "")
		}
	case brokerResource:
		q.Scope = config.BrokerScope
		if id, err := strconv.ParseInt(r.ResourceName, 10, 32); err == nil && int32(id) != c.broker.id && c.cluster.dialect.age.zooKeeper {
			age := c.cluster.dialect.age
			return nil, fail(wire.ErrInvalidRequest, "Unexpected broker id, expected %d or empty string, but received %s", c.broker.id, age.foreignBroker(&age.topicAge, r.ResourceName))
		}
	case brokerLoggerResource:
		if !c.cluster.dialect.age.admin.loggers {
			return nil, fail(wire.ErrInvalidRequest, "Unsupported resource type: %d", r.ResourceType)
		}
		return c.broker.describeLoggers(r.ResourceName, r.ConfigurationKeys)
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

package broker

import (
	"context"
	"slices"
	"strings"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// CreateTopics, versions 0 to 7.
//
//	1  an error message; validate only
//	2  throttle time
//	4  -1 for the default partition count and replication factor
//	5  flexible; the answer holds the topic's configuration and size (KIP-525)
//	7  the answer holds the topic id
//
// The timeout is not needed: a topic is there when the answer is.

func handleCreateTopics(_ context.Context, c *call, q *wire.CreateTopicsRequest) *wire.CreateTopicsResponse {
	a := new(wire.CreateTopicsResponse)
	a.Default()
	times := make(map[string]int, len(q.Topics))
	for i := range q.Topics {
		times[q.Topics[i].Name]++
	}
	for i := range q.Topics {
		t := &q.Topics[i]
		n := times[t.Name]
		if n == 0 {
			continue // a duplicate that is answered already
		}
		var topic *topic
		var err error
		if n > 1 {
			texts := &c.cluster.dialect.age.texts
			if err = fail(wire.ErrInvalidRequest, "%s", texts.duplicate(c.clientID(), t.Name)); !texts.duplicateTwice {
				times[t.Name] = 0
			}
		} else {
			topic, err = c.createTopic(t, q.ValidateOnly)
		}
		a.Topics = append(a.Topics, c.createdTopic(t.Name, topic, err))
	}
	return a
}

func (c *call) createTopic(q *wire.CreateTopicsRequestTopic, validateOnly bool) (*topic, error) {
	t := newTopic{name: q.Name, partitions: q.NumPartitions, replication: q.ReplicationFactor}
	for _, kv := range q.Configs {
		t.configs = append(t.configs, config.Pair{Name: kv.Name, Value: kv.Value})
	}
	if len(q.Assignments) > 0 {
		assignment, err := orderedAssignment(q.Assignments)
		if err != nil {
			return nil, err
		}
		t.assignment = assignment
	}
	return c.cluster.createTopic(t, validateOnly)
}

// orderedAssignment turns {partition, brokers} pairs into a list by partition.
func orderedAssignment(pairs []wire.CreateTopicsRequestAssignment) ([][]int32, error) {
	all := make([][]int32, len(pairs))
	for _, p := range pairs {
		if p.PartitionIndex < 0 || int(p.PartitionIndex) >= len(pairs) {
			return nil, fail(wire.ErrInvalidReplicaAssignment, "partitions should be a consecutive 0-based integer sequence")
		}
		if all[p.PartitionIndex] != nil {
			return nil, fail(wire.ErrInvalidReplicaAssignment, "Found multiple manual partition assignments for partition %d", p.PartitionIndex)
		}
		all[p.PartitionIndex] = append([]int32{}, p.BrokerIDs...)
	}
	return all, nil
}

// createdTopic is the answer for one topic.
func (c *call) createdTopic(name string, t *topic, err error) wire.CreateTopicsResponseTopic {
	var a wire.CreateTopicsResponseTopic
	a.Default()
	a.Name = name
	a.ErrorCode, a.ErrorMessage = codeOf(err)
	if err != nil {
		return a
	}
	a.TopicID = t.id
	a.NumPartitions = int32(len(t.partitions))
	a.ReplicationFactor = int16(len(t.partitions[0].state.Load().replicas))
	a.Configs = []wire.CreateTopicsResponseConfig{}
	for _, e := range c.describeTopic(t) {
		a.Configs = append(a.Configs, wire.CreateTopicsResponseConfig{
			Name: e.Name, Value: e.Value, ReadOnly: e.ReadOnly, ConfigSource: int8(e.Source), IsSensitive: e.Sensitive,
		})
	}
	slices.SortFunc(a.Configs, func(x, y wire.CreateTopicsResponseConfig) int { return strings.Compare(x.Name, y.Name) })
	return a
}

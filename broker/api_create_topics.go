package broker

import (
	"context"
	"slices"
	"strings"
	"time"

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
// A topic is there when the answer is. The timeout can pass only in ZooKeeper's
// age, which takes assignments to brokers that do not exist, or if it is 0.

func handleCreateTopics(ctx context.Context, c *call, q *wire.CreateTopicsRequest) *wire.CreateTopicsResponse {
	a := new(wire.CreateTopicsResponse)
	a.Default()
	times := make(map[string]int, len(q.Topics))
	for i := range q.Topics {
		times[q.Topics[i].Name]++
	}
	var pending []int // answers that wait for leaders
	for i := range q.Topics {
		t := &q.Topics[i]
		n := times[t.Name]
		if n == 0 {
			continue // a duplicate that is answered already
		}
		var topic *topic
		var err error
		if err = c.notController(); err != nil {
			times[t.Name] = 0
		} else if n > 1 {
			texts := &c.cluster.dialect.age.texts
			if err = fail(wire.ErrInvalidRequest, "%s", texts.duplicate(c.clientID(), t.Name)); !texts.duplicateTwice {
				times[t.Name] = 0
			}
		} else if err = c.tooLate(q.TimeoutMs); err == nil {
			topic, err = c.createTopic(t, q.ValidateOnly)
		}
		if err == nil && !q.ValidateOnly && !topic.settled(q.TimeoutMs) {
			pending = append(pending, len(a.Topics))
		}
		a.Topics = append(a.Topics, c.createdTopic(t.Name, topic, err))
	}
	c.timeOut(ctx, a, pending, time.Duration(q.TimeoutMs)*time.Millisecond)
	return a
}

// tooLate is why a request without time changes no topics: KRaft's controller
// does not begin with what is late already.
func (c *call) tooLate(timeoutMs int32) error {
	if timeoutMs <= 0 && !c.cluster.dialect.age.zooKeeper {
		return fail(wire.ErrRequestTimedOut, "")
	}
	return nil
}

// settled reports whether a new topic has its leaders, within a request's time.
func (t *topic) settled(timeoutMs int32) bool {
	return timeoutMs > 0 && len(t.unled) == 0
}

// timeOut waits, and says so of the topics that it was in vain for.
func (c *call) timeOut(ctx context.Context, a *wire.CreateTopicsResponse, pending []int, timeout time.Duration) {
	if len(pending) == 0 || !c.cluster.dialect.age.zooKeeper {
		return
	}
	if timeout > 0 {
		_ = sleep(ctx, c.cluster.clock, timeout)
	}
	for _, i := range pending {
		t := &a.Topics[i]
		t.ErrorCode, t.NumPartitions, t.ReplicationFactor, t.Configs = wire.ErrRequestTimedOut, -1, -1, []wire.CreateTopicsResponseConfig{}
	}
}

func (c *call) createTopic(q *wire.CreateTopicsRequestTopic, validateOnly bool) (*topic, error) {
	t := newTopic{name: q.Name, partitions: q.NumPartitions, replication: q.ReplicationFactor}
	for _, kv := range q.Configs {
		t.configs = append(t.configs, config.Pair{Name: kv.Name, Value: kv.Value})
	}
	switch {
	case len(q.Assignments) == 0:
	case c.cluster.dialect.age.zooKeeper:
		t.assignment, t.disorder = orderedAssignment(q.Assignments)
	default:
		t.manual = q.Assignments
	}
	return c.cluster.createTopic(t, validateOnly)
}

// orderedAssignment turns {partition, brokers} pairs into a list by partition;
// one that is left out has nil, and of one that comes twice the last counts.
// Beside an error come those before it.
func orderedAssignment(pairs []wire.CreateTopicsRequestAssignment) ([][]int32, error) {
	all := [][]int32{}
	for _, p := range pairs {
		if p.PartitionIndex < 0 || int(p.PartitionIndex) >= maxPartitionsPerRequest {
			return all, fail(wire.ErrInvalidReplicaAssignment, "partitions should be a consecutive 0-based integer sequence")
		}
		for int(p.PartitionIndex) >= len(all) {
			all = append(all, nil)
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
	a.Configs = []wire.CreateTopicsResponseConfig{}
	if err != nil {
		return a
	}
	a.TopicID = t.id
	a.NumPartitions = int32(t.count())
	a.ReplicationFactor = int16(t.factor())
	for _, e := range c.describeTopic(t) {
		a.Configs = append(a.Configs, wire.CreateTopicsResponseConfig{
			Name: e.Name, Value: e.Value, ReadOnly: e.ReadOnly, ConfigSource: int8(e.Source), IsSensitive: e.Sensitive,
		})
	}
	if !c.cluster.dialect.age.zooKeeper {
		own := *t.config.overrides.Load()
		for i := range a.Configs { // as they were written
			if text, set := own[a.Configs[i].Name]; set {
				a.Configs[i].Value = &text
			}
		}
	}
	slices.SortFunc(a.Configs, func(x, y wire.CreateTopicsResponseConfig) int { return strings.Compare(x.Name, y.Name) })
	return a
}

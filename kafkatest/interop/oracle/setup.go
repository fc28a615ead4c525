package oracle

import (
	"fmt"
	"time"

	"github.com/ottla/ottla/wire"
)

// topicPlan is a topic to be made, with the brokers of every partition.
type topicPlan struct {
	name        string
	assignments [][]int32
	configs     map[string]string
}

// topic makes a topic and waits until it can be used.
func (r *run) topic(s topicStep) error {
	name, err := r.vars.expandText(s.name)
	if err != nil {
		return err
	}
	with, err := r.vars.expand(s.with)
	if err != nil {
		return err
	}
	plan, err := planTopic(name, with, len(r.target.Addrs))
	if err != nil {
		return err
	}
	if err := r.target.createTopic(plan); err != nil {
		return fmt.Errorf("topic %s: %w", s.name, err)
	}
	return r.target.waitUsable(name, len(plan.assignments))
}

// planTopic reads {partitions, replicas, assignments, configs}. Replicas go
// round the brokers from the first, so that leaders are the same in every run.
func planTopic(name string, with any, brokers int) (topicPlan, error) {
	n := readNotation("topic", with)
	p := topicPlan{name: name, configs: map[string]string{}}
	partitions, replicas := n.int("partitions", 1), n.int("replicas", 1)
	for i := range partitions {
		var ids []int32
		for j := range replicas {
			ids = append(ids, int32((i+j)%int64(brokers)+1))
		}
		p.assignments = append(p.assignments, ids)
	}
	if list := n.list("assignments"); list != nil {
		p.assignments = nil
		for _, one := range list {
			var ids []int32
			ones, _ := one.([]any)
			for _, id := range ones {
				i, err := integer(id)
				if err != nil {
					n.fail("assignments: %v", err)
				}
				ids = append(ids, int32(i))
			}
			p.assignments = append(p.assignments, ids)
		}
	}
	if v, ok := n.get("configs"); ok {
		c := readNotation("configs", v)
		for _, k := range c.o.keys {
			c.used[k] = true
			switch v := c.o.values[k].(type) {
			case string:
				p.configs[k] = v
			default:
				p.configs[k] = string(appendLine(nil, v))
			}
		}
	}
	return p, n.done()
}

// Waiting until a topic can be used.
const (
	readyWithin = 40 * time.Second
	readyPause  = 10 * time.Millisecond
)

// waitUsable waits until every broker knows every partition's leader, and every
// leader answers for its partitions.
func (t *Target) waitUsable(name string, partitions int) error {
	deadline := time.Now().Add(t.wait.ready)
	for {
		err := t.usable(name, partitions)
		if err == nil || time.Now().After(deadline) {
			return err
		}
		time.Sleep(readyPause)
	}
}

// usable asks all brokers for a topic's metadata and all leaders for offsets.
func (t *Target) usable(topic string, partitions int) error {
	leaders := map[int32][]int32{}
	for i, addr := range t.Addrs {
		m, err := t.metadata(addr, topic)
		if err != nil {
			return err
		}
		if len(m.Topics) != 1 || m.Topics[0].ErrorCode != wire.NoError || partitions > 0 && len(m.Topics[0].Partitions) != partitions {
			return fmt.Errorf("topic %s is not there, or not with %d partitions: %v", topic, partitions, m.Topics)
		}
		for _, p := range m.Topics[0].Partitions {
			if p.ErrorCode != wire.NoError || p.LeaderID < 0 || len(p.IsrNodes) != len(p.ReplicaNodes) {
				return fmt.Errorf("topic %s partition %d has leader %d, in-sync replicas %v of %v, error %w", topic, p.PartitionIndex, p.LeaderID, p.IsrNodes, p.ReplicaNodes, p.ErrorCode)
			}
			if i == 0 {
				leaders[p.LeaderID] = append(leaders[p.LeaderID], p.PartitionIndex)
			}
		}
	}
	for leader, all := range leaders {
		q := wire.NewListOffsetsRequest()
		q.ReplicaID = -1
		of := wire.ListOffsetsRequestTopic{Name: topic}
		for _, p := range all {
			of.Partitions = append(of.Partitions, wire.ListOffsetsRequestPartition{PartitionIndex: p, CurrentLeaderEpoch: -1, Timestamp: -1, MaxNumOffsets: 1})
		}
		q.Topics = []wire.ListOffsetsRequestTopic{of}
		m, err := t.ask(t.Addrs[leader-1], q, 5)
		if err != nil {
			return err
		}
		for _, topic := range m.(*wire.ListOffsetsResponse).Topics {
			for _, p := range topic.Partitions {
				if p.ErrorCode != wire.NoError {
					return fmt.Errorf("leader %d of %s partition %d: %w", leader, topic.Name, p.PartitionIndex, p.ErrorCode)
				}
			}
		}
	}
	return nil
}

// ask sends a request on a connection of its own, in the newest version up to
// newest that the cluster serves.
func (t *Target) ask(addr string, m wire.Message, newest int16) (wire.Message, error) {
	_, served, ok := t.Served(m.APIKey())
	if !ok {
		return nil, fmt.Errorf("%s is not served", m.APIKey())
	}
	c, err := dial(addr, clientID, t.wait.answer)
	if err != nil {
		return nil, err
	}
	defer c.close()
	version := min(served, newest)
	if err := c.send(m, version, ""); err != nil {
		return nil, err
	}
	frame, err := c.receive(t.wait.answer)
	if err != nil {
		return nil, fmt.Errorf("%s v%d: %w", m.APIKey(), version, err)
	}
	_, answer, _, err := wire.DecodeResponse(frame, m.APIKey(), version)
	return answer, err
}

func (t *Target) metadata(addr string, topics ...string) (*wire.MetadataResponse, error) {
	q := wire.NewMetadataRequest()
	q.Topics = []wire.MetadataRequestTopic{}
	for _, name := range topics {
		q.Topics = append(q.Topics, wire.MetadataRequestTopic{Name: &name})
	}
	q.AllowAutoTopicCreation = false
	m, err := t.ask(addr, q, 8)
	if err != nil {
		return nil, err
	}
	return m.(*wire.MetadataResponse), nil
}

func (t *Target) leader(topic string, partition int32) (string, error) {
	m, err := t.metadata(t.Addrs[0], topic)
	if err != nil {
		return "", err
	}
	for _, topic := range m.Topics {
		for _, p := range topic.Partitions {
			if p.PartitionIndex == partition && p.LeaderID >= 1 && int(p.LeaderID) <= len(t.Addrs) {
				return t.Addrs[p.LeaderID-1], nil
			}
		}
	}
	return "", fmt.Errorf("topic %s has no leader for partition %d", topic, partition)
}

// controller finds the controller; in releases without one in Metadata it is the
// broker that was started first.
func (t *Target) controller() (string, error) {
	if len(t.Addrs) == 1 {
		return t.Addrs[0], nil
	}
	if _, newest, _ := t.Served(wire.KeyMetadata); newest == 0 {
		return t.Addrs[0], nil
	}
	m, err := t.metadata(t.Addrs[0])
	if err != nil {
		return "", err
	}
	if m.ControllerID < 1 || int(m.ControllerID) > len(t.Addrs) {
		return "", fmt.Errorf("got controller %d, want one of 1 to %d", m.ControllerID, len(t.Addrs))
	}
	return t.Addrs[m.ControllerID-1], nil
}

// coordinator finds a group's coordinator, and waits for there to be one.
func (t *Target) coordinator(group string) (string, error) {
	q := wire.NewFindCoordinatorRequest()
	q.Key = group
	deadline := time.Now().Add(readyWithin)
	for {
		m, err := t.ask(t.Addrs[0], q, 3)
		if err != nil {
			return "", err
		}
		a := m.(*wire.FindCoordinatorResponse)
		if a.ErrorCode == wire.NoError && a.NodeID >= 1 && int(a.NodeID) <= len(t.Addrs) {
			return t.Addrs[a.NodeID-1], nil
		}
		if time.Now().After(deadline) {
			return "", fmt.Errorf("group %s has no coordinator after %s: %w", group, readyWithin, a.ErrorCode)
		}
		time.Sleep(readyPause)
	}
}

package broker

import (
	"context"
	"slices"

	"github.com/ottla/ottla/wire"
)

// ElectLeaders, versions 0 to 2.
//
//	1  preferred or unclean, an error of the whole response (KIP-460)
//	2  flexible

// preferredElection makes the first replica the leader; the other type, 1, is
// an unclean election, for partitions without a leader.
const preferredElection = 0

func handleElectLeaders(_ context.Context, c *call, q *wire.ElectLeadersRequest) *wire.ElectLeadersResponse {
	a := new(wire.ElectLeadersResponse)
	a.Default()
	if c.version >= 1 && q.ElectionType != preferredElection && q.ElectionType != 1 {
		why := fail(wire.ErrInvalidRequest, "Unknown election type %d", q.ElectionType)
		if c.cluster.dialect.age.zooKeeper {
			why = fail(wire.ErrUnknownServerError, "")
		}
		return electionFailed(a, q, why)
	}
	if q.TopicPartitions == nil { // all that need it
		c.cluster.image.Load().topics.Ascend(func(t *topic) bool {
			r := wire.ElectLeadersResponseTopic{Topic: t.name, PartitionResult: []wire.ElectLeadersResponsePartition{}}
			for _, p := range t.partitions {
				if err := c.elect(p, q.ElectionType); err == nil {
					r.PartitionResult = append(r.PartitionResult, wire.ElectLeadersResponsePartition{PartitionID: p.index})
				}
			}
			a.ReplicaElectionResults = c.elected(a.ReplicaElectionResults, r)
			return true
		})
		return a
	}
	image := c.cluster.image.Load()
	for i := range q.TopicPartitions {
		t := &q.TopicPartitions[i]
		r := wire.ElectLeadersResponseTopic{Topic: t.Topic}
		for _, index := range t.Partitions {
			var err error
			if p := image.partition(t.Topic, index); p != nil {
				err = c.elect(p, q.ElectionType)
			} else if c.cluster.dialect.age.zooKeeper {
				err = fail(wire.ErrUnknownTopicOrPartition, "The partition does not exist.")
			} else if _, ok := image.topic(t.Topic); !ok {
				err = fail(wire.ErrUnknownTopicOrPartition, "No such topic as %s", t.Topic)
			} else {
				err = fail(wire.ErrUnknownTopicOrPartition, "No such partition as %s-%d", t.Topic, index)
			}
			one := wire.ElectLeadersResponsePartition{PartitionID: index}
			one.ErrorCode, one.ErrorMessage = codeOf(err)
			r.PartitionResult = append(r.PartitionResult, one)
		}
		a.ReplicaElectionResults = c.elected(a.ReplicaElectionResults, r)
	}
	return a
}

// elected adds what became of a topic's partitions to an answer. A topic that has
// none is not in one of ZooKeeper's age.
func (c *call) elected(all []wire.ElectLeadersResponseTopic, r wire.ElectLeadersResponseTopic) []wire.ElectLeadersResponseTopic {
	if len(r.PartitionResult) == 0 && c.cluster.dialect.age.zooKeeper {
		return all
	}
	return append(all, r)
}

// electionFailed answers with one error for everything.
func electionFailed(a *wire.ElectLeadersResponse, q *wire.ElectLeadersRequest, why error) *wire.ElectLeadersResponse {
	code, message := codeOf(why)
	a.ErrorCode = code
	for i := range q.TopicPartitions {
		r := wire.ElectLeadersResponseTopic{Topic: q.TopicPartitions[i].Topic}
		for _, index := range q.TopicPartitions[i].Partitions {
			r.PartitionResult = append(r.PartitionResult, wire.ElectLeadersResponsePartition{PartitionID: index, ErrorCode: code, ErrorMessage: message})
		}
		a.ReplicaElectionResults = append(a.ReplicaElectionResults, r)
	}
	return a
}

// elect gives a partition the leader that an election of the type is for.
func (c *call) elect(p *partition, kind int8) error {
	c.cluster.mu.Lock()
	defer c.cluster.mu.Unlock()
	s := p.state.Load()
	if kind != preferredElection {
		if s.leader >= 0 {
			return failPlainly(wire.ErrElectionNotNeeded)
		}
		return failPlainly(wire.ErrEligibleLeadersNotAvailable)
	}
	switch {
	case s.leader == s.replicas[0]:
		return failPlainly(wire.ErrElectionNotNeeded)
	case !slices.Contains(s.isr, s.replicas[0]):
		return failPlainly(wire.ErrPreferredLeaderNotAvailable)
	}
	p.elect(s.replicas[0])
	c.cluster.leaderChanged(p)
	return nil
}

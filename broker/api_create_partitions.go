package broker

import (
	"context"
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// CreatePartitions, versions 0 to 3.
//
//	2  flexible
//	3  may be throttled
//
// A name that is no path in ZooKeeper fails all of a request. Kafka has by then
// grown the topics that it came to before; here none grows.

func handleCreatePartitions(_ context.Context, c *call, q *wire.CreatePartitionsRequest) *wire.CreatePartitionsResponse {
	a := new(wire.CreatePartitionsResponse)
	a.Default()
	times := make(map[string]int, len(q.Topics))
	for i := range q.Topics {
		times[q.Topics[i].Name]++
	}
	broken := c.brokenPath(times)
	for i := range q.Topics {
		t := &q.Topics[i]
		n := times[t.Name]
		if n == 0 {
			continue // a duplicate that is answered already
		}
		var err error
		if err = c.notController(); err != nil {
			times[t.Name] = 0
		} else if broken != nil {
			times[t.Name], err = 0, broken
		} else if n > 1 {
			times[t.Name] = 0
			err = fail(wire.ErrInvalidRequest, "%s", c.cluster.dialect.age.texts.duplicateGrown)
		} else if err = c.tooLate(q.TimeoutMs); err == nil {
			err = c.cluster.growTopic(t.Name, t.Count, brokersOf(t.Assignments), q.ValidateOnly)
			if err == nil && q.TimeoutMs <= 0 && !q.ValidateOnly { // in ZooKeeper's age they come all the same
				err = fail(wire.ErrRequestTimedOut, "")
			}
		}
		r := wire.CreatePartitionsResponseResult{Name: t.Name}
		r.ErrorCode, r.ErrorMessage = codeOf(err)
		a.Results = append(a.Results, r)
	}
	return a
}

// brokenPath is the error of a request that names, once, a topic whose name is no
// path in ZooKeeper; times has how often topics are named.
func (c *call) brokenPath(times map[string]int) error {
	if !c.cluster.dialect.age.zooKeeper {
		return nil
	}
	for _, name := range slices.Sorted(maps.Keys(times)) {
		if fault := pathFault(topicReplicasPath, name); fault != "" && times[name] == 1 {
			return fail(wire.ErrUnknownServerError, "%s", fault)
		}
	}
	return nil
}

func brokersOf(assignments []wire.CreatePartitionsRequestAssignment) [][]int32 {
	if assignments == nil {
		return nil
	}
	all := make([][]int32, len(assignments))
	for i := range assignments {
		all[i] = append([]int32{}, assignments[i].BrokerIDs...)
	}
	return all
}

package broker

import (
	"context"
	"time"

	"github.com/ottla/ottla/wire"
)

// CreatePartitions, versions 0 to 3.
//
//	2  flexible
//	3  may be throttled
//
// A name that is no path in ZooKeeper, or a topic without replicas, fails all of a
// request. Kafka has by then grown the topics that it came to before; here none
// grows. The timeout passes for a topic of which another partition has no leader,
// as only ZooKeeper's age has them.

func handleCreatePartitions(ctx context.Context, c *call, q *wire.CreatePartitionsRequest) *wire.CreatePartitionsResponse {
	a := new(wire.CreatePartitionsResponse)
	a.Default()
	times := make(map[string]int, len(q.Topics))
	for i := range q.Topics {
		times[q.Topics[i].Name]++
	}
	broken := c.growthStumbles(q, times)
	waits := false // in vain, for leaders
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
			var grown *topic
			grown, err = c.cluster.growTopic(t.Name, t.Count, brokersOf(t.Assignments), q.ValidateOnly)
			if err == nil && !q.ValidateOnly && !grown.settled(q.TimeoutMs) { // in ZooKeeper's age they come all the same
				err = fail(wire.ErrRequestTimedOut, "")
				waits = true
			}
		}
		r := wire.CreatePartitionsResponseResult{Name: t.Name}
		r.ErrorCode, r.ErrorMessage = codeOf(err)
		a.Results = append(a.Results, r)
	}
	if waits && q.TimeoutMs > 0 {
		_ = sleep(ctx, c.cluster.clock, time.Duration(q.TimeoutMs)*time.Millisecond)
	}
	return a
}

// growthStumbles is the error of a request that names, once, a topic whose name is no
// path in ZooKeeper, or one whose partitions have no replicas to go by; times has
// how often topics are named.
func (c *call) growthStumbles(q *wire.CreatePartitionsRequest, times map[string]int) error {
	if !c.cluster.dialect.age.zooKeeper {
		return nil
	}
	image := c.cluster.image.Load()
	for i := range q.Topics {
		asked := &q.Topics[i]
		if times[asked.Name] > 1 {
			continue
		}
		if fault := pathFault(topicReplicasPath, asked.Name); fault != "" {
			return fail(wire.ErrUnknownServerError, "%s", fault)
		}
		t, ok := image.registered(asked.Name)
		if ok && !t.deleting && t.factor() == 0 && asked.Assignments == nil && int(asked.Count) > t.count() {
			return fail(wire.ErrUnknownServerError, "empty.head")
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

package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// AlterPartitionReassignments, versions 0 to 1.
//
//	1  whether the number of replicas may change (KIP-860)
//
// A partition's replicas share one log: a move is over when it is answered, and
// ListPartitionReassignments never sees one.

func handleAlterPartitionReassignments(_ context.Context, c *call, q *wire.AlterPartitionReassignmentsRequest) *wire.AlterPartitionReassignmentsResponse {
	a := new(wire.AlterPartitionReassignmentsResponse)
	a.Default()
	kraft := !c.cluster.dialect.age.zooKeeper
	if c.notController() != nil {
		a.ErrorCode, a.ErrorMessage = codeOf(failPlainly(wire.ErrNotController))
		return a
	}
	if !kraft || len(q.Topics) == 0 {
		a.ErrorMessage = new(string)
	}
	if kraft && q.TimeoutMs < 0 {
		a.ErrorCode = wire.ErrRequestTimedOut
	} else {
		a.AllowReplicationFactorChange = q.AllowReplicationFactorChange
	}
	for i := range q.Topics {
		t := &q.Topics[i]
		r := wire.AlterPartitionReassignmentsResponseTopic{Name: t.Name}
		for j := range t.Partitions {
			p := &t.Partitions[j]
			one := wire.AlterPartitionReassignmentsResponsePartition{PartitionIndex: p.PartitionIndex, ErrorCode: a.ErrorCode}
			if a.ErrorCode == wire.NoError {
				one.ErrorCode, one.ErrorMessage = codeOf(c.cluster.reassign(t.Name, p.PartitionIndex, p.Replicas, c.version >= 1 && !q.AllowReplicationFactorChange))
			}
			r.Partitions = append(r.Partitions, one)
		}
		if kraft || len(r.Partitions) > 0 {
			a.Responses = append(a.Responses, r)
		}
	}
	return a
}

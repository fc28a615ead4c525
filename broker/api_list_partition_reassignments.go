package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// ListPartitionReassignments, version 0. A move is over when it is answered (see
// AlterPartitionReassignments), so that none is ever under way; a partition that
// is not there is not in Kafka's answer either.

func handleListPartitionReassignments(context.Context, *call, *wire.ListPartitionReassignmentsRequest) *wire.ListPartitionReassignmentsResponse {
	a := new(wire.ListPartitionReassignmentsResponse)
	a.Default()
	return a
}

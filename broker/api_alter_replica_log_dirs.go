package broker

import (
	"context"
	"slices"
	"strconv"

	"github.com/ottla/ottla/wire"
)

// AlterReplicaLogDirs, versions 0 to 2 (KIP-113).
//
//	1  throttles like every other
//	2  flexible
//
// A broker has one directory, the memory: a replica is there already, and to
// move it there is nothing to do.

func handleAlterReplicaLogDirs(_ context.Context, c *call, q *wire.AlterReplicaLogDirsRequest) *wire.AlterReplicaLogDirsResponse {
	a := new(wire.AlterReplicaLogDirsResponse)
	a.Default()
	type replica struct {
		topic string
		index int32
	}
	wanted := make(map[replica]string) // the last directory counts
	var order []replica
	for i := range q.Dirs {
		for j := range q.Dirs[i].Topics {
			t := &q.Dirs[i].Topics[j]
			for _, index := range t.Partitions {
				r := replica{t.Name, index}
				if _, again := wanted[r]; !again {
					order = append(order, r)
				}
				wanted[r] = q.Dirs[i].Path
			}
		}
	}
	for _, r := range order {
		at := slices.IndexFunc(a.Results, func(t wire.AlterReplicaLogDirsResponseTopic) bool { return t.TopicName == r.topic })
		if at < 0 {
			at = len(a.Results)
			a.Results = append(a.Results, wire.AlterReplicaLogDirsResponseTopic{TopicName: r.topic})
		}
		t := &a.Results[at]
		t.Partitions = append(t.Partitions, wire.AlterReplicaLogDirsResponsePartition{
			PartitionIndex: r.index, ErrorCode: c.moveReplica(r.topic, r.index, wanted[r]),
		})
	}
	return a
}

// longestName is how many bytes the name of a file may have.
const longestName = 255

// moveReplica moves this broker's replica to a directory.
func (c *call) moveReplica(topic string, index int32, dir string) wire.ErrorCode {
	age := c.cluster.dialect.age
	copied := len(topic) + len("-") + len(strconv.Itoa(int(index))) + len(".") + 32 + len("-future") // the 32 are a UUID's
	if copied > longestName && !age.movesLongNames {
		return wire.ErrInvalidTopicException
	}
	if dir != logDir {
		return wire.ErrLogDirNotFound
	}
	p := c.cluster.image.Load().partition(topic, index)
	switch {
	case p == nil:
		return age.unmoved
	case !slices.Contains(p.state.Load().replicas, c.broker.id):
		return wire.ErrReplicaNotAvailable
	}
	return wire.NoError
}

package broker

import (
	"context"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DescribeLogDirs, versions 0 to 5.
//
//	2  flexible
//	3  an error of the whole response
//	4  the directory's total and usable bytes (KIP-827)
//	5  whether the directory is cordoned (KIP-1066)
//
// There is one directory, and it is memory: its bytes are not known, -1.

// logDir is the name of the directory that is not on a disk.
const logDir = "memory"

func handleDescribeLogDirs(_ context.Context, c *call, q *wire.DescribeLogDirsRequest) *wire.DescribeLogDirsResponse {
	a := new(wire.DescribeLogDirsResponse)
	a.Default()
	dir := wire.DescribeLogDirsResponseResult{LogDir: logDir, TotalBytes: -1, UsableBytes: -1}
	image := c.cluster.image.Load()
	if q.Topics == nil {
		image.topics.Ascend(func(t *topic) bool {
			c.describeLogs(&dir, t, nil)
			return true
		})
	}
	for i := range q.Topics {
		if t, ok := image.topic(q.Topics[i].Topic); ok {
			c.describeLogs(&dir, t, q.Topics[i].Partitions)
		}
	}
	a.Results = []wire.DescribeLogDirsResponseResult{dir}
	return a
}

// describeLogs adds those of t's partitions that this broker has a replica of;
// only nil means all.
func (c *call) describeLogs(dir *wire.DescribeLogDirsResponseResult, t *topic, only []int32) {
	var all []wire.DescribeLogDirsResponsePartition
	only = slices.Clone(only)
	slices.Sort(only)
	for _, p := range t.partitions {
		s := p.state.Load()
		_, asked := slices.BinarySearch(only, p.index)
		if only != nil && !asked || !slices.Contains(s.replicas, c.broker.id) {
			continue
		}
		size, err := p.log.Size()
		if err != nil {
			continue // deleted meanwhile
		}
		all = append(all, wire.DescribeLogDirsResponsePartition{PartitionIndex: p.index, PartitionSize: size, OffsetLag: p.lag(c.broker.id)})
	}
	if len(all) > 0 {
		dir.Topics = append(dir.Topics, wire.DescribeLogDirsResponseTopic{Name: t.name, Partitions: all})
	}
}

// lag is by how many offsets a broker's replica is behind the log's end.
func (p *partition) lag(broker int32) int64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i := range p.followers {
		if p.followers[i].id == broker {
			return max(0, p.log.LogEndOffset()-p.followers[i].logEnd)
		}
	}
	return 0
}

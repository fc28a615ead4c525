package broker

import (
	"context"
	"errors"
	"math"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
)

// ListOffsets, versions 0 to 11.
//
//	0  a list of the newest offsets at or before a time, one a segment
//	1  one offset, of the first record at or after a time (KIP-79)
//	2  isolation level, throttle time
//	4  leader epochs
//	6  flexible
//	7  the offset of the largest timestamp (KIP-734)
//	8  the earliest offset on local disk (KIP-405)
//	9  the latest offset in tiered storage (KIP-1005)
//	10 a timeout, for lookups in tiered storage
//	11 the earliest offset not yet tiered (KIP-1023)
//
// Nothing is tiered: the earliest local offset is the earliest, and the latest
// tiered one is -1.

// Timestamps that stand for something else.
const (
	latestTimestamp         = -1
	earliestTimestamp       = -2
	maxTimestamp            = -3
	earliestLocalTimestamp  = -4
	latestTieredTimestamp   = -5
	earliestPendingUpload   = -6
	newestSpecialTimestampV = 11
)

func handleListOffsets(_ context.Context, c *call, q *wire.ListOffsetsRequest) *wire.ListOffsetsResponse {
	a := new(wire.ListOffsetsResponse)
	a.Default()
	image := c.cluster.image.Load()
	a.Topics = make([]wire.ListOffsetsResponseTopic, len(q.Topics))
	for i := range q.Topics {
		t := &q.Topics[i]
		a.Topics[i].Name = t.Name
		a.Topics[i].Partitions = make([]wire.ListOffsetsResponsePartition, len(t.Partitions))
		times := timesNamed(t.Partitions)
		for j := range t.Partitions {
			r := &a.Topics[i].Partitions[j]
			r.Default()
			r.PartitionIndex = t.Partitions[j].PartitionIndex
			if times[r.PartitionIndex] > 1 && c.version >= 1 {
				r.ErrorCode = wire.ErrInvalidRequest
				continue
			}
			err := c.listOffset(image, q, t.Name, &t.Partitions[j], r)
			r.ErrorCode, _ = codeOf(err)
		}
	}
	return a
}

// timesNamed counts how often each partition is asked for.
func timesNamed(all []wire.ListOffsetsRequestPartition) map[int32]int {
	times := make(map[int32]int, len(all))
	for i := range all {
		times[all[i].PartitionIndex]++
	}
	return times
}

func (c *call) listOffset(image *image, q *wire.ListOffsetsRequest, topic string, at *wire.ListOffsetsRequestPartition, r *wire.ListOffsetsResponsePartition) error {
	p := image.partition(topic, at.PartitionIndex)
	if p == nil {
		return wire.ErrUnknownTopicOrPartition
	}
	if c.version == 0 {
		err := p.checkLeader(c.broker.id, -1)
		if err != nil {
			return err
		}
		r.OldStyleOffsets, err = p.offsetsBefore(at.Timestamp, int(max(0, at.MaxNumOffsets)))
		return err
	}
	if err := p.checkLeader(c.broker.id, at.CurrentLeaderEpoch); err != nil {
		return err
	}
	if !servesTimestamp(at.Timestamp, c.version) {
		return wire.ErrUnsupportedVersion
	}
	found, err := p.offsetFor(at.Timestamp, q.IsolationLevel == readCommitted)
	if err != nil {
		return err
	}
	r.Offset, r.Timestamp, r.LeaderEpoch = found.Offset, found.Timestamp, found.LeaderEpoch
	return nil
}

// servesTimestamp reports whether a version knows a special timestamp.
func servesTimestamp(timestamp int64, version int16) bool {
	switch timestamp {
	case maxTimestamp:
		return version >= 7
	case earliestLocalTimestamp:
		return version >= 8
	case latestTieredTimestamp:
		return version >= 9
	case earliestPendingUpload:
		return version >= newestSpecialTimestampV
	}
	return timestamp >= earliestTimestamp
}

// noOffset is the answer where no record fits.
var noOffset = log.TimestampOffset{Offset: -1, Timestamp: -1, LeaderEpoch: -1}

// offsetFor finds the offset that a timestamp stands for.
func (p *partition) offsetFor(timestamp int64, committed bool) (log.TimestampOffset, error) {
	o := p.log.Offsets()
	limit := o.HighWatermark
	if committed {
		limit = p.lastStableOffset()
	}
	switch timestamp {
	case latestTimestamp:
		return log.TimestampOffset{Offset: limit, Timestamp: -1, LeaderEpoch: p.latestEpoch()}, nil
	case earliestTimestamp, earliestLocalTimestamp, earliestPendingUpload:
		return log.TimestampOffset{Offset: o.LogStart, Timestamp: -1, LeaderEpoch: p.epochAt(o.LogStart)}, nil
	case latestTieredTimestamp:
		return noOffset, nil
	}
	var found log.TimestampOffset
	var ok bool
	var err error
	if timestamp == maxTimestamp {
		found, ok, err = p.log.MaxTimestamp(limit)
	} else {
		found, ok, err = p.log.OffsetForTimestamp(timestamp, limit)
	}
	switch {
	case errors.Is(err, log.ErrClosed):
		return noOffset, wire.ErrUnknownTopicOrPartition
	case err != nil:
		return noOffset, err
	case !ok:
		return noOffset, nil
	}
	return found, nil
}

// latestEpoch is the epoch of the last append, or the leader's where there was
// none.
func (p *partition) latestEpoch() int32 {
	if e := p.log.LatestEpoch(); e >= 0 {
		return e
	}
	return p.state.Load().leaderEpoch
}

func (p *partition) epochAt(offset int64) int32 {
	if e := p.log.EpochForOffset(offset); e >= 0 {
		return e
	}
	return p.latestEpoch()
}

// offsetsBefore answers version 0, in which a list of the offsets where
// segments begin was all that a broker knew of time.
func (p *partition) offsetsBefore(timestamp int64, most int) ([]int64, error) {
	switch {
	case timestamp == earliestTimestamp && most > 0:
		return []int64{p.log.LogStartOffset()}, nil
	case timestamp == latestTimestamp:
		timestamp = math.MaxInt64
	}
	return p.log.OffsetsBefore(timestamp, most)
}

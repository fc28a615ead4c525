package broker

import (
	"context"
	"errors"
	"fmt"
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
// Nothing is tiered: the earliest local offset is the earliest; the latest
// tiered one, and the earliest that is not, are -1.

// Timestamps that stand for something else.
const (
	latestTimestamp        = -1
	earliestTimestamp      = -2
	maxTimestamp           = -3
	earliestLocalTimestamp = -4
	latestTieredTimestamp  = -5
	earliestPendingUpload  = -6
)

// specialSince is the version in which a special timestamp came, by what it is
// below zero.
var specialSince = []int16{-latestTimestamp: 1, -earliestTimestamp: 1, -maxTimestamp: 7, -earliestLocalTimestamp: 8, -latestTieredTimestamp: 9, -earliestPendingUpload: 11}

// special reports whether a version knows a timestamp below zero.
func special(timestamp int64, version int16) bool {
	return timestamp > -int64(len(specialSince)) && specialSince[-timestamp] <= version
}

func handleListOffsets(_ context.Context, c *call, q *wire.ListOffsetsRequest) *wire.ListOffsetsResponse {
	a := new(wire.ListOffsetsResponse)
	a.Default()
	age := &c.cluster.dialect.age.fetch
	switch unknown := unknownIsolation(q); {
	case unknown && !age.answersIsolation:
		c.fatal = &refusal{fmt.Sprintf("ListOffsets of isolation level %d, want 0 or 1", q.IsolationLevel)}
		return a
	case unknown && age.offsetsIsolation:
		return refusedOffsets(q, wire.ErrUnknownServerError)
	}
	image := c.cluster.image.Load()
	a.Topics = make([]wire.ListOffsetsResponseTopic, 0, len(q.Topics))
	times := timesNamed(q.Topics)
	for i := range q.Topics {
		t := &q.Topics[i]
		if len(t.Partitions) == 0 && !age.listsOffsets {
			continue
		}
		topic := wire.ListOffsetsResponseTopic{Name: t.Name, Partitions: make([]wire.ListOffsetsResponsePartition, 0, len(t.Partitions))}
		for j := range t.Partitions {
			var r wire.ListOffsetsResponsePartition
			r.Default()
			r.PartitionIndex = t.Partitions[j].PartitionIndex
			key := fetchKey{topic: t.Name, index: r.PartitionIndex}
			switch {
			case times[key] == 0:
				continue // was told already
			case times[key] > 1 && c.version >= 1:
				r.ErrorCode = wire.ErrInvalidRequest
			case times[key] > 1 && !age.listsOffsets:
				times[key]--
				continue // what is asked last counts
			default:
				r.ErrorCode, _ = codeOf(c.listOffset(image, q, t.Name, &t.Partitions[j], &r))
			}
			if topic.Partitions = append(topic.Partitions, r); !age.listsOffsets {
				times[key] = 0
			}
		}
		switch named := namedBefore(a.Topics, t.Name); {
		case age.listsOffsets || named == nil && len(topic.Partitions) > 0:
			a.Topics = append(a.Topics, topic)
		case named != nil:
			named.Partitions = append(named.Partitions, topic.Partitions...)
		}
	}
	return a
}

func unknownIsolation(q *wire.ListOffsetsRequest) bool {
	return q.IsolationLevel < 0 || q.IsolationLevel > readCommitted
}

// namedBefore finds the answer for a topic that a request names again.
func namedBefore(all []wire.ListOffsetsResponseTopic, name string) *wire.ListOffsetsResponseTopic {
	for i := range all {
		if all[i].Name == name {
			return &all[i]
		}
	}
	return nil
}

// refusedOffsets answers with one error for all that was asked for.
func refusedOffsets(q *wire.ListOffsetsRequest, why wire.ErrorCode) *wire.ListOffsetsResponse {
	a := new(wire.ListOffsetsResponse)
	a.Default()
	for i := range q.Topics {
		topic := wire.ListOffsetsResponseTopic{Name: q.Topics[i].Name}
		for j := range q.Topics[i].Partitions {
			var r wire.ListOffsetsResponsePartition
			r.Default()
			r.PartitionIndex, r.ErrorCode = q.Topics[i].Partitions[j].PartitionIndex, why
			topic.Partitions = append(topic.Partitions, r)
		}
		a.Topics = append(a.Topics, topic)
	}
	return a
}

// timesNamed counts how often each partition is asked for.
func timesNamed(all []wire.ListOffsetsRequestTopic) map[fetchKey]int {
	times := make(map[fetchKey]int, len(all))
	for i := range all {
		for j := range all[i].Partitions {
			times[fetchKey{topic: all[i].Name, index: all[i].Partitions[j].PartitionIndex}]++
		}
	}
	return times
}

func (c *call) listOffset(image *image, q *wire.ListOffsetsRequest, topic string, at *wire.ListOffsetsRequestPartition, r *wire.ListOffsetsResponsePartition) error {
	timestamp, age := at.Timestamp, &c.cluster.dialect.age.fetch
	if timestamp < 0 && age.checksTimestamps && !special(timestamp, max(c.version, 1)) {
		return wire.ErrUnsupportedVersion
	}
	if unknownIsolation(q) && q.ReplicaID == -1 {
		return wire.ErrUnknownServerError
	}
	p := image.partition(topic, at.PartitionIndex)
	if p == nil {
		if q.ReplicaID == debuggingConsumer && age.debugsReplicas {
			return wire.ErrReplicaNotAvailable
		}
		return wire.ErrUnknownTopicOrPartition
	}
	if err := p.checkReader(c.broker.id, at.CurrentLeaderEpoch, q.ReplicaID == debuggingConsumer); err != nil {
		return err
	}
	limit := p.log.HighWatermark()
	switch {
	case q.ReplicaID != -1:
		limit = p.log.LogEndOffset()
	case q.IsolationLevel == readCommitted:
		limit = p.lastStableOffset()
	}
	if c.version == 0 {
		var err error
		r.OldStyleOffsets, err = p.offsetsBefore(timestamp, int(at.MaxNumOffsets), limit)
		return err
	}
	find := p.offsetFor
	if newest := c.cluster.dialect.find(wire.KeyListOffsets).max; timestamp < 0 && !special(timestamp, newest) {
		find = p.offsetAt // to such a release it is a time like another
	}
	if p.format() == 0 && timestamp != latestTimestamp && timestamp != earliestTimestamp {
		return wire.ErrUnsupportedForMessageFormat // messages without timestamps
	}
	found, err := find(timestamp, limit)
	if err != nil {
		return err
	}
	r.Offset, r.Timestamp, r.LeaderEpoch = found.Offset, found.Timestamp, found.LeaderEpoch
	return nil
}

// noOffset is the answer where no record fits.
var noOffset = log.TimestampOffset{Offset: -1, Timestamp: -1, LeaderEpoch: -1}

// offsetFor finds the offset that a timestamp stands for, below limit.
func (p *partition) offsetFor(timestamp, limit int64) (log.TimestampOffset, error) {
	switch timestamp {
	case latestTimestamp:
		return log.TimestampOffset{Offset: limit, Timestamp: -1, LeaderEpoch: p.state.Load().leaderEpoch}, nil
	case earliestTimestamp, earliestLocalTimestamp:
		return p.log.Earliest(), nil
	case latestTieredTimestamp, earliestPendingUpload:
		return noOffset, nil
	}
	if timestamp == maxTimestamp {
		return foundOffset(p.log.MaxTimestamp(limit))
	}
	return p.offsetAt(timestamp, limit)
}

// offsetAt finds the first record below limit that is not before a time.
func (p *partition) offsetAt(timestamp, limit int64) (log.TimestampOffset, error) {
	return foundOffset(p.log.OffsetForTimestamp(timestamp, limit))
}

func foundOffset(found log.TimestampOffset, ok bool, err error) (log.TimestampOffset, error) {
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

// offsetsBefore answers version 0, in which a list of the offsets where
// segments begin was all that a broker knew of time. None is above limit.
func (p *partition) offsetsBefore(timestamp int64, most int, limit int64) ([]int64, error) {
	if most < 0 {
		return nil, wire.ErrUnknownServerError
	}
	switch timestamp {
	case earliestTimestamp:
		return []int64{p.log.LogStartOffset()}[:min(most, 1)], nil
	case latestTimestamp:
		timestamp = math.MaxInt64
	}
	all, err := p.log.OffsetsBefore(timestamp, most)
	if err != nil {
		return nil, fetchError(err)
	}
	for i := range all {
		all[i] = min(all[i], limit)
	}
	return all, nil
}

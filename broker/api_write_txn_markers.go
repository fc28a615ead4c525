package broker

import (
	"context"
	"slices"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// WriteTxnMarkers, versions 0 to 2: ends transactions in partitions (KIP-98). Transaction
// coordinators send it to the leaders; here they need not, but clients may.
//
//	1  flexible
//	2  the version of the transaction, by which the producer's epoch is judged (KIP-1228)
//
// Markers are written one after the other, each to its partitions, and the answer has
// a producer once, with what came of its last marker for each partition. A marker
// that no batch can hold is the end of the request, with UNKNOWN_SERVER_ERROR for all.
//
// Differences from Kafka: where a partition is named twice in a marker, or
// the last of several markers has none of its partitions here, Kafka never answers.

func handleWriteTxnMarkers(ctx context.Context, c *call, q *wire.WriteTxnMarkersRequest) *wire.WriteTxnMarkersResponse {
	a := new(wire.WriteTxnMarkersResponse)
	a.Default()
	a.Markers = []wire.WriteTxnMarkersResponseMarker{}
	var pending []pendingMarker
	for i := range q.Markers {
		more, ok := c.writeMarker(a, &q.Markers[i])
		if !ok {
			return failedMarkers(q)
		}
		pending = append(pending, more...)
	}
	c.awaitMarkers(ctx, pending)
	for _, w := range pending {
		*markerResult(a, w.producerID, w.topic, w.partition.index) = w.code
	}
	return a
}

// pendingMarker is a marker that was written and that replicas do not have yet.
type pendingMarker struct {
	producerID int64
	topic      string
	partition  *partition
	offset     int64 // the replicas' wanted log end
	code       wire.ErrorCode
}

// writeMarker writes one marker to its partitions and notes the errors. It is not ok
// where there is a partition to write to and no batch can hold the marker.
func (c *call) writeMarker(a *wire.WriteTxnMarkersResponse, q *wire.WriteTxnMarkersRequestMarker) (pending []pendingMarker, ok bool) {
	m := endMarker{producerID: q.ProducerID, producerEpoch: q.ProducerEpoch, coordinatorEpoch: q.CoordinatorEpoch, commit: q.TransactionResult, txnVersion: q.TransactionVersion}
	image := c.cluster.image.Load()
	for i := range q.Topics {
		t := &q.Topics[i]
		for j, index := range t.PartitionIndexes {
			if slices.Contains(t.PartitionIndexes[:j], index) {
				continue
			}
			p := image.partition(t.Name, index)
			result := markerResult(a, m.producerID, t.Name, index)
			switch {
			case p == nil || !slices.Contains(p.state.Load().replicas, c.broker.id):
				*result = wire.ErrUnknownTopicOrPartition
				continue
			case p.format() < 2:
				*result = wire.ErrUnsupportedForMessageFormat
				continue
			case m.producerID == record.NoProducerID || m.producerEpoch == record.NoProducerEpoch:
				return nil, false
			}
			at, err := p.appendMarker(&m, c.broker.id)
			*result = markerCode(err)
			if err == nil && p.log.HighWatermark() <= at.last {
				pending = append(pending, pendingMarker{producerID: m.producerID, topic: t.Name, partition: p, offset: at.last + 1})
			}
		}
	}
	return pending, true
}

// awaitMarkers waits until replicas have the markers, all of them within
// request.timeout.ms.
func (c *call) awaitMarkers(ctx context.Context, pending []pendingMarker) {
	timeout := c.broker.config().RequestTimeout
	for i := range pending {
		w := &pending[i]
		if err := w.partition.awaitReplicas(ctx, w.offset, timeout); err != nil {
			w.code, _ = codeOf(err)
			timeout = 0 // it is over for the others too
		}
	}
}

// markerResult finds the place for a partition's error in an answer, which it makes.
func markerResult(a *wire.WriteTxnMarkersResponse, producerID int64, topic string, index int32) *wire.ErrorCode {
	i := slices.IndexFunc(a.Markers, func(m wire.WriteTxnMarkersResponseMarker) bool { return m.ProducerID == producerID })
	if i < 0 {
		i = len(a.Markers)
		a.Markers = append(a.Markers, wire.WriteTxnMarkersResponseMarker{ProducerID: producerID})
	}
	topics := &a.Markers[i].Topics
	j := slices.IndexFunc(*topics, func(t wire.WriteTxnMarkersResponseTopic) bool { return t.Name == topic })
	if j < 0 {
		j = len(*topics)
		*topics = append(*topics, wire.WriteTxnMarkersResponseTopic{Name: topic})
	}
	partitions := &(*topics)[j].Partitions
	k := slices.IndexFunc(*partitions, func(p wire.WriteTxnMarkersResponsePartition) bool { return p.PartitionIndex == index })
	if k < 0 {
		k = len(*partitions)
		*partitions = append(*partitions, wire.WriteTxnMarkersResponsePartition{PartitionIndex: index})
	}
	return &(*partitions)[k].ErrorCode
}

// failedMarkers is the answer to a request that cannot be handled.
func failedMarkers(q *wire.WriteTxnMarkersRequest) *wire.WriteTxnMarkersResponse {
	a := new(wire.WriteTxnMarkersResponse)
	a.Default()
	a.Markers = []wire.WriteTxnMarkersResponseMarker{}
	for i := range q.Markers {
		for j := range q.Markers[i].Topics {
			for _, index := range q.Markers[i].Topics[j].PartitionIndexes {
				*markerResult(a, q.Markers[i].ProducerID, q.Markers[i].Topics[j].Name, index) = wire.ErrUnknownServerError
			}
		}
	}
	return a
}

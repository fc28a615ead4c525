package broker

import (
	"errors"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// endMarker ends a producer's transaction on a partition.
type endMarker struct {
	producerID       int64
	producerEpoch    int16
	coordinatorEpoch int32
	commit           bool
	txnVersion       int8 // from 2 on it bumps the producer's epoch (KIP-890)
}

// writeMarkers ends a producer's transaction on partitions, on whichever broker
// leads each. Those that are gone are left out. It returns when the markers are in
// the logs, whether or not all replicas have them, and the first error; the other
// partitions have their markers then all the same.
func (cl *Cluster) writeMarkers(m endMarker, partitions []coordinator.TopicPartition) error {
	var first error
	for _, tp := range partitions {
		p := cl.image.Load().partition(tp.Topic, tp.Partition)
		if p == nil {
			continue
		}
		var err error = wire.ErrNotLeaderOrFollower
		if leader := p.state.Load().leader; leader >= 0 {
			_, err = p.appendMarker(&m, leader)
		}
		if err != nil && !p.isRemoved() && first == nil {
			first = err
		}
	}
	return first
}

// appendMarker ends a transaction on a partition that a broker leads. Where it holds
// offsets of groups, their coordinator is told: it may not be loaded, and then it
// sees the marker when it is.
func (p *partition) appendMarker(m *endMarker, broker int32) (appended, error) {
	if p.format() < 2 {
		return noOffsets, wire.ErrUnsupportedForMessageFormat
	}
	set := record.AppendMarker(nil, record.Marker{
		Timestamp: p.cluster.clock.Now().UnixMilli(), ProducerID: m.producerID, ProducerEpoch: m.producerEpoch, CoordinatorEpoch: m.coordinatorEpoch, Commit: m.commit,
	})
	at, err := p.append(appendRequest{set: set, owned: true, acks: -1, broker: broker, origin: log.OriginCoordinator, marker: m})
	if err == nil && p.topic == offsetsTopic {
		p.cluster.groups.completeTxn(p, m)
	}
	return at, err
}

// markerCode is the protocol's name for why a marker was not written.
func markerCode(err error) wire.ErrorCode {
	var refused *log.RecordError
	if errors.As(err, &refused) {
		return recordErrorCode(refused)
	}
	code, _ := codeOf(err)
	return code
}

package record

import (
	"encoding/binary"
	"fmt"
)

// ControlType is what a control record says. It stands in the record's key.
type ControlType int16

const (
	ControlUnknown        ControlType = -1 // a type that this package does not know
	ControlAbort          ControlType = 0  // transaction marker (KIP-98)
	ControlCommit         ControlType = 1  // transaction marker
	ControlLeaderChange   ControlType = 2  // KRaft (KIP-595)
	ControlSnapshotHeader ControlType = 3  // KRaft (KIP-630)
	ControlSnapshotFooter ControlType = 4
	ControlKRaftVersion   ControlType = 5 // KRaft (KIP-853)
	ControlKRaftVoters    ControlType = 6
)

var controlNames = [...]string{"ABORT", "COMMIT", "LEADER_CHANGE", "SNAPSHOT_HEADER", "SNAPSHOT_FOOTER", "KRAFT_VERSION", "KRAFT_VOTERS"}

// String gives Kafka's name.
func (t ControlType) String() string {
	if t >= 0 && int(t) < len(controlNames) {
		return controlNames[t]
	}
	return "UNKNOWN"
}

// ParseControl reads a control record's key: version (int16, 0 or more) and type
// (int16). What follows them, and a higher version, are left alone.
func ParseControl(key []byte) (ControlType, error) {
	if len(key) < 4 {
		return ControlUnknown, fmt.Errorf("%w: control record's key of %d bytes, want at least 4", ErrInvalidRecord, len(key))
	}
	if v := int16(binary.BigEndian.Uint16(key)); v < 0 {
		return ControlUnknown, fmt.Errorf("%w: control record's key of version %d, want 0 or more", ErrInvalidRecord, v)
	}
	t := ControlType(binary.BigEndian.Uint16(key[2:]))
	if t < 0 || int(t) >= len(controlNames) {
		return ControlUnknown, nil
	}
	return t, nil
}

// AppendControlKey appends a control record's key of version 0 to dst.
func AppendControlKey(dst []byte, t ControlType) []byte {
	dst = binary.BigEndian.AppendUint16(dst, 0)
	return binary.BigEndian.AppendUint16(dst, uint16(t))
}

// ParseMarker reads a transaction marker's value: version (int16, 0 or more) and
// coordinator epoch (int32).
func ParseMarker(value []byte) (coordinatorEpoch int32, err error) {
	if len(value) < 6 {
		return 0, fmt.Errorf("%w: transaction marker of %d bytes, want at least 6", ErrInvalidRecord, len(value))
	}
	if v := int16(binary.BigEndian.Uint16(value)); v < 0 {
		return 0, fmt.Errorf("%w: transaction marker of version %d, want 0 or more", ErrInvalidRecord, v)
	}
	return int32(binary.BigEndian.Uint32(value[2:])), nil
}

// Marker is the end of a transaction in one partition.
type Marker struct {
	Offset           int64
	LeaderEpoch      int32
	Timestamp        int64 // ms
	ProducerID       int64
	ProducerEpoch    int16
	CoordinatorEpoch int32
	Commit           bool // false = abort
}

// AppendMarker appends a control batch with the one marker to dst. It has no
// sequence number.
func AppendMarker(dst []byte, m Marker) []byte {
	t := ControlAbort
	if m.Commit {
		t = ControlCommit
	}
	value := make([]byte, 2, 6) // version 0
	value = binary.BigEndian.AppendUint32(value, uint32(m.CoordinatorEpoch))
	dst, err := AppendBatch(dst, BatchOptions{
		BaseOffset:    m.Offset,
		LeaderEpoch:   m.LeaderEpoch,
		Producer:      &Producer{ID: m.ProducerID, Epoch: m.ProducerEpoch, Sequence: NoSequence},
		Transactional: true,
		Control:       true,
	}, []Record{{Timestamp: m.Timestamp, Key: AppendControlKey(nil, t), Value: value}})
	if err != nil {
		panic("record: marker: " + err.Error()) // one small record always fits
	}
	return dst
}

// ParseMarkerBatch reads the batch of magic 2 at the start of b as AppendMarker
// makes them. ok is false for every other batch: not a control batch, or one whose
// first record is no marker.
func ParseMarkerBatch(b []byte) (m Marker, ok bool, err error) {
	h, err := ParseHeader(b)
	if err != nil || !h.Control() {
		return Marker{}, false, err
	}
	for r, err := range Records(b) {
		if err != nil {
			return Marker{}, false, err
		}
		t, err := ParseControl(r.Key)
		if err != nil || t != ControlAbort && t != ControlCommit {
			return Marker{}, false, err
		}
		epoch, err := ParseMarker(r.Value)
		if err != nil {
			return Marker{}, false, err
		}
		return Marker{Offset: r.Offset, LeaderEpoch: h.LeaderEpoch, Timestamp: r.Timestamp, ProducerID: h.ProducerID,
			ProducerEpoch: h.ProducerEpoch, CoordinatorEpoch: epoch, Commit: t == ControlCommit}, true, nil
	}
	return Marker{}, false, nil
}

// Code generated from schema/stop_replica.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// StopReplicaRequest is the request of StopReplica (API key 5), versions 0 to 4, flexible from 2.
type StopReplicaRequest struct {
	ControllerID        int32
	IsKRaftController   bool // v4+
	ControllerEpoch     int32
	BrokerEpoch         int64                                  // v1+, default -1
	DeletePartitions    bool                                   // v0-2
	UngroupedPartitions []StopReplicaRequestUngroupedPartition // v0
	Topics              []StopReplicaRequestTopic              // v1-2
	TopicStates         []StopReplicaRequestTopicState         // v3+
	UnknownTags         Tags
}

// APIKey returns KeyStopReplica.
func (*StopReplicaRequest) APIKey() APIKey { return KeyStopReplica }

// IsRequest returns true.
func (*StopReplicaRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 4.
func (x *StopReplicaRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("StopReplicaRequest", version, 0, 4)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *StopReplicaRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("StopReplicaRequest", version, 0, 4)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *StopReplicaRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StopReplicaRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("StopReplicaRequest", version, 0, 4)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewStopReplicaRequest returns a StopReplicaRequest with its defaults.
func NewStopReplicaRequest() *StopReplicaRequest {
	x := new(StopReplicaRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StopReplicaRequest) Default() {
	*x = StopReplicaRequest{
		BrokerEpoch: -1,
	}
}

func (x *StopReplicaRequest) decodePlain(d *Decoder, version int16) {
	x.IsKRaftController = false
	x.TopicStates = x.TopicStates[:0]
	if version >= 1 {
		b := d.next(17)
		_ = b[16]
		x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[8:]))
		x.DeletePartitions = b[16] != 0
	} else {
		{
			b := d.next(8)
			_ = b[7]
			x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
			x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		}
		x.BrokerEpoch = -1
		x.DeletePartitions = d.next(1)[0] != 0
	}
	if version <= 0 {
		if n := d.readCount(false, 6); n < 0 {
			x.UngroupedPartitions = x.UngroupedPartitions[:0]
		} else {
			s := x.UngroupedPartitions[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.TopicName = d.readString(x.TopicName)
				x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
				x.UnknownTags = x.UnknownTags[:0]
			}
			x.UngroupedPartitions = s
		}
	} else {
		x.UngroupedPartitions = x.UngroupedPartitions[:0]
	}
	if version >= 1 {
		if n := d.readCount(false, 6); n < 0 {
			x.Topics = x.Topics[:0]
		} else {
			s := x.Topics[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Name = d.readString(x.Name)
				x.PartitionIndexes = d.int32s(x.PartitionIndexes, false, false)
				x.UnknownTags = x.UnknownTags[:0]
			}
			x.Topics = s
		}
	} else {
		x.Topics = x.Topics[:0]
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *StopReplicaRequest) decodeFlexible(d *Decoder, version int16) {
	x.UngroupedPartitions = x.UngroupedPartitions[:0]
	if version >= 4 {
		b := d.next(17)
		_ = b[16]
		x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.IsKRaftController = b[4] != 0
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[5:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[9:]))
		x.DeletePartitions = false
	} else {
		x.ControllerID = int32(binary.BigEndian.Uint32(d.next(4)))
		x.IsKRaftController = false
		{
			b := d.next(12)
			_ = b[11]
			x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[0:]))
			x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
		}
		if version <= 2 {
			x.DeletePartitions = d.next(1)[0] != 0
		} else {
			x.DeletePartitions = false
		}
	}
	if version <= 2 {
		if n := d.readCompactCount(false, 3); n < 0 {
			x.Topics = x.Topics[:0]
		} else {
			s := x.Topics[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Name = d.readCompactString(x.Name)
				x.PartitionIndexes = d.int32s(x.PartitionIndexes, true, false)
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Topics = s
		}
	} else {
		x.Topics = x.Topics[:0]
	}
	if version >= 3 {
		if n := d.readCompactCount(false, 3); n < 0 {
			x.TopicStates = x.TopicStates[:0]
		} else {
			s := x.TopicStates[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.TopicName = d.readCompactString(x.TopicName)
				if n := d.readCompactCount(false, 10); n < 0 {
					x.PartitionStates = x.PartitionStates[:0]
				} else {
					s := x.PartitionStates[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						x := &s[i]
						{
							b := d.next(9)
							_ = b[8]
							x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
							x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
							x.DeletePartition = b[8] != 0
						}
						x.UnknownTags = d.tags(x.UnknownTags)
					}
					x.PartitionStates = s
				}
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.TopicStates = s
		}
	} else {
		x.TopicStates = x.TopicStates[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StopReplicaRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.ControllerID))<<32|uint64(uint32(x.ControllerEpoch)))
	if version >= 1 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	}
	b = append(b, boolByte(x.DeletePartitions))
	if version <= 0 {
		b = e.appendCount(b, len(x.UngroupedPartitions))
		for i := range x.UngroupedPartitions {
			x := &x.UngroupedPartitions[i]
			b = e.appendString(b, x.TopicName)
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
		}
	}
	if version >= 1 {
		b = e.appendCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendString(b, x.Name)
			b = e.appendCount(b, len(x.PartitionIndexes))
			b = appendInt32s(b, x.PartitionIndexes)
		}
	}
	return b
}

func (x *StopReplicaRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerID))
	if version >= 4 {
		b = append(b, boolByte(x.IsKRaftController))
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerEpoch))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	if version <= 2 {
		b = append(b, boolByte(x.DeletePartitions))
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendCompactString(b, x.Name)
			b = e.appendCompactCount(b, len(x.PartitionIndexes))
			b = appendInt32s(b, x.PartitionIndexes)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	if version >= 3 {
		b = e.appendCompactCount(b, len(x.TopicStates))
		for i := range x.TopicStates {
			x := &x.TopicStates[i]
			b = e.appendCompactString(b, x.TopicName)
			b = e.appendCompactCount(b, len(x.PartitionStates))
			for i := range x.PartitionStates {
				x := &x.PartitionStates[i]
				b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.LeaderEpoch)))
				b = append(b, boolByte(x.DeletePartition))
				if len(x.UnknownTags) == 0 {
					b = append(b, 0)
				} else {
					b = appendTags(b, x.UnknownTags)
				}
			}
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StopReplicaRequestUngroupedPartition is an element of StopReplicaRequest.
type StopReplicaRequestUngroupedPartition struct {
	TopicName      string
	PartitionIndex int32
	UnknownTags    Tags
}

// NewStopReplicaRequestUngroupedPartition returns a StopReplicaRequestUngroupedPartition with its defaults.
func NewStopReplicaRequestUngroupedPartition() *StopReplicaRequestUngroupedPartition {
	x := new(StopReplicaRequestUngroupedPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StopReplicaRequestUngroupedPartition) Default() {
	*x = StopReplicaRequestUngroupedPartition{}
}

// StopReplicaRequestTopic is an element of StopReplicaRequest.
type StopReplicaRequestTopic struct {
	Name             string
	PartitionIndexes []int32
	UnknownTags      Tags
}

// NewStopReplicaRequestTopic returns a StopReplicaRequestTopic with its defaults.
func NewStopReplicaRequestTopic() *StopReplicaRequestTopic {
	x := new(StopReplicaRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StopReplicaRequestTopic) Default() {
	*x = StopReplicaRequestTopic{}
}

// StopReplicaRequestTopicState is an element of StopReplicaRequest.
type StopReplicaRequestTopicState struct {
	TopicName       string
	PartitionStates []StopReplicaRequestPartitionState
	UnknownTags     Tags
}

// NewStopReplicaRequestTopicState returns a StopReplicaRequestTopicState with its defaults.
func NewStopReplicaRequestTopicState() *StopReplicaRequestTopicState {
	x := new(StopReplicaRequestTopicState)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StopReplicaRequestTopicState) Default() {
	*x = StopReplicaRequestTopicState{}
}

// StopReplicaRequestPartitionState is an element of StopReplicaRequest.
type StopReplicaRequestPartitionState struct {
	PartitionIndex  int32
	LeaderEpoch     int32 // default -1
	DeletePartition bool
	UnknownTags     Tags
}

// NewStopReplicaRequestPartitionState returns a StopReplicaRequestPartitionState with its defaults.
func NewStopReplicaRequestPartitionState() *StopReplicaRequestPartitionState {
	x := new(StopReplicaRequestPartitionState)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StopReplicaRequestPartitionState) Default() {
	*x = StopReplicaRequestPartitionState{
		LeaderEpoch: -1,
	}
}

// StopReplicaResponse is the response of StopReplica (API key 5), versions 0 to 4, flexible from 2.
type StopReplicaResponse struct {
	ErrorCode       ErrorCode
	PartitionErrors []StopReplicaResponsePartition
	UnknownTags     Tags
}

// APIKey returns KeyStopReplica.
func (*StopReplicaResponse) APIKey() APIKey { return KeyStopReplica }

// IsRequest returns false.
func (*StopReplicaResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 4.
func (x *StopReplicaResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("StopReplicaResponse", version, 0, 4)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *StopReplicaResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("StopReplicaResponse", version, 0, 4)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *StopReplicaResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StopReplicaResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("StopReplicaResponse", version, 0, 4)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewStopReplicaResponse returns a StopReplicaResponse with its defaults.
func NewStopReplicaResponse() *StopReplicaResponse {
	x := new(StopReplicaResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StopReplicaResponse) Default() {
	*x = StopReplicaResponse{}
}

func (x *StopReplicaResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCount(false, 8); n < 0 {
		x.PartitionErrors = x.PartitionErrors[:0]
	} else {
		s := x.PartitionErrors[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readString(x.TopicName)
			{
				b := d.next(6)
				_ = b[5]
				x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.PartitionErrors = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *StopReplicaResponse) decodeFlexible(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCompactCount(false, 8); n < 0 {
		x.PartitionErrors = x.PartitionErrors[:0]
	} else {
		s := x.PartitionErrors[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			{
				b := d.next(6)
				_ = b[5]
				x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.PartitionErrors = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StopReplicaResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.PartitionErrors))
	for i := range x.PartitionErrors {
		x := &x.PartitionErrors[i]
		b = e.appendString(b, x.TopicName)
		b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	return b
}

func (x *StopReplicaResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.PartitionErrors))
	for i := range x.PartitionErrors {
		x := &x.PartitionErrors[i]
		b = e.appendCompactString(b, x.TopicName)
		b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StopReplicaResponsePartition is an element of StopReplicaResponse.
type StopReplicaResponsePartition struct {
	TopicName      string
	PartitionIndex int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// NewStopReplicaResponsePartition returns a StopReplicaResponsePartition with its defaults.
func NewStopReplicaResponsePartition() *StopReplicaResponsePartition {
	x := new(StopReplicaResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StopReplicaResponsePartition) Default() {
	*x = StopReplicaResponsePartition{}
}

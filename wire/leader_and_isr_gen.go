// Code generated from schema/leader_and_isr.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// LeaderAndIsrRequest is the request of LeaderAndIsr (API key 4), versions 0 to 7, flexible from 4.
type LeaderAndIsrRequest struct {
	ControllerID      int32
	IsKRaftController bool // v7+
	ControllerEpoch   int32
	BrokerEpoch       int64 // v2+, default -1
	// 1 names some partitions, 2 all there are.
	Type                     int8                           // v5+
	UngroupedPartitionStates []LeaderAndIsrRequestPartition // v0-1
	TopicStates              []LeaderAndIsrRequestTopic     // v2+
	LiveLeaders              []LeaderAndIsrRequestLeader
	UnknownTags              Tags
}

// APIKey returns KeyLeaderAndIsr.
func (*LeaderAndIsrRequest) APIKey() APIKey { return KeyLeaderAndIsr }

// IsRequest returns true.
func (*LeaderAndIsrRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 7.
func (x *LeaderAndIsrRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 7 {
		d.badVersion("LeaderAndIsrRequest", version, 0, 7)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 7.
func (x *LeaderAndIsrRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 7 {
		e.badVersion("LeaderAndIsrRequest", version, 0, 7)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *LeaderAndIsrRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *LeaderAndIsrRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 7 {
		e.badVersion("LeaderAndIsrRequest", version, 0, 7)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewLeaderAndIsrRequest returns a LeaderAndIsrRequest with its defaults.
func NewLeaderAndIsrRequest() *LeaderAndIsrRequest {
	x := new(LeaderAndIsrRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderAndIsrRequest) Default() {
	*x = LeaderAndIsrRequest{
		BrokerEpoch: -1,
	}
}

func (x *LeaderAndIsrRequest) decodePlain(d *Decoder, version int16) {
	x.IsKRaftController = false
	x.Type = 0
	if version >= 2 {
		b := d.next(16)
		_ = b[15]
		x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[8:]))
	} else {
		{
			b := d.next(8)
			_ = b[7]
			x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
			x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		}
		x.BrokerEpoch = -1
	}
	if version <= 1 {
		if n := d.readCount(false, 30); n < 0 {
			x.UngroupedPartitionStates = x.UngroupedPartitionStates[:0]
		} else {
			s := x.UngroupedPartitionStates[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decodePlain(d, version)
			}
			x.UngroupedPartitionStates = s
		}
	} else {
		x.UngroupedPartitionStates = x.UngroupedPartitionStates[:0]
	}
	if version >= 2 {
		if n := d.readCount(false, 6); n < 0 {
			x.TopicStates = x.TopicStates[:0]
		} else {
			s := x.TopicStates[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.TopicID = UUID{}
				x.TopicName = d.readString(x.TopicName)
				if n := d.readCount(false, 29); n < 0 {
					x.PartitionStates = x.PartitionStates[:0]
				} else {
					s := x.PartitionStates[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						s[i].decodePlain(d, version)
					}
					x.PartitionStates = s
				}
				x.UnknownTags = x.UnknownTags[:0]
			}
			x.TopicStates = s
		}
	} else {
		x.TopicStates = x.TopicStates[:0]
	}
	if n := d.readCount(false, 10); n < 0 {
		x.LiveLeaders = x.LiveLeaders[:0]
	} else {
		s := x.LiveLeaders[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.BrokerID = int32(binary.BigEndian.Uint32(d.next(4)))
			x.HostName = d.readString(x.HostName)
			x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.LiveLeaders = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *LeaderAndIsrRequest) decodeFlexible(d *Decoder, version int16) {
	x.UngroupedPartitionStates = x.UngroupedPartitionStates[:0]
	if version >= 7 {
		b := d.next(18)
		_ = b[17]
		x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.IsKRaftController = b[4] != 0
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[5:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[9:]))
		x.Type = int8(b[17])
	} else {
		x.ControllerID = int32(binary.BigEndian.Uint32(d.next(4)))
		x.IsKRaftController = false
		{
			b := d.next(12)
			_ = b[11]
			x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[0:]))
			x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
		}
		if version >= 5 {
			x.Type = int8(d.next(1)[0])
		} else {
			x.Type = 0
		}
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.TopicStates = x.TopicStates[:0]
	} else {
		s := x.TopicStates[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			if version >= 5 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 26); n < 0 {
				x.PartitionStates = x.PartitionStates[:0]
			} else {
				s := x.PartitionStates[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.PartitionStates = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TopicStates = s
	}
	if n := d.readCompactCount(false, 10); n < 0 {
		x.LiveLeaders = x.LiveLeaders[:0]
	} else {
		s := x.LiveLeaders[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.BrokerID = int32(binary.BigEndian.Uint32(d.next(4)))
			x.HostName = d.readCompactString(x.HostName)
			x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.LiveLeaders = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *LeaderAndIsrRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.ControllerID))<<32|uint64(uint32(x.ControllerEpoch)))
	if version >= 2 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	}
	if version <= 1 {
		b = e.appendCount(b, len(x.UngroupedPartitionStates))
		for i := range x.UngroupedPartitionStates {
			b = x.UngroupedPartitionStates[i].appendPlain(e, b, version)
		}
	}
	if version >= 2 {
		b = e.appendCount(b, len(x.TopicStates))
		for i := range x.TopicStates {
			x := &x.TopicStates[i]
			b = e.appendString(b, x.TopicName)
			b = e.appendCount(b, len(x.PartitionStates))
			for i := range x.PartitionStates {
				b = x.PartitionStates[i].appendPlain(e, b, version)
			}
		}
	}
	b = e.appendCount(b, len(x.LiveLeaders))
	for i := range x.LiveLeaders {
		x := &x.LiveLeaders[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
		b = e.appendString(b, x.HostName)
		b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
	}
	return b
}

func (x *LeaderAndIsrRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerID))
	if version >= 7 {
		b = append(b, boolByte(x.IsKRaftController))
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerEpoch))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	if version >= 5 {
		b = append(b, byte(x.Type))
	}
	b = e.appendCompactCount(b, len(x.TopicStates))
	for i := range x.TopicStates {
		x := &x.TopicStates[i]
		b = e.appendCompactString(b, x.TopicName)
		if version >= 5 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.PartitionStates))
		for i := range x.PartitionStates {
			b = x.PartitionStates[i].appendFlexible(e, b, version)
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = e.appendCompactCount(b, len(x.LiveLeaders))
	for i := range x.LiveLeaders {
		x := &x.LiveLeaders[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
		b = e.appendCompactString(b, x.HostName)
		b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
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

// LeaderAndIsrRequestPartition is an element of LeaderAndIsrRequest.
type LeaderAndIsrRequestPartition struct {
	TopicName           string // v0-1
	PartitionIndex      int32
	ControllerEpoch     int32
	Leader              int32
	LeaderEpoch         int32
	Isr                 []int32
	PartitionEpoch      int32
	Replicas            []int32
	AddingReplicas      []int32 // v3+
	RemovingReplicas    []int32 // v3+
	IsNew               bool    // v1+
	LeaderRecoveryState int8    // v6+
	UnknownTags         Tags
}

// NewLeaderAndIsrRequestPartition returns a LeaderAndIsrRequestPartition with its defaults.
func NewLeaderAndIsrRequestPartition() *LeaderAndIsrRequestPartition {
	x := new(LeaderAndIsrRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderAndIsrRequestPartition) Default() {
	*x = LeaderAndIsrRequestPartition{}
}

func (x *LeaderAndIsrRequestPartition) decodePlain(d *Decoder, version int16) {
	x.LeaderRecoveryState = 0
	if version <= 1 {
		x.TopicName = d.readString(x.TopicName)
	} else {
		x.TopicName = ""
	}
	{
		b := d.next(16)
		_ = b[15]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.Leader = int32(binary.BigEndian.Uint32(b[8:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
	}
	x.Isr = d.int32s(x.Isr, false, false)
	x.PartitionEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Replicas = d.int32s(x.Replicas, false, false)
	if version >= 3 {
		x.AddingReplicas = d.int32s(x.AddingReplicas, false, false)
	} else {
		x.AddingReplicas = x.AddingReplicas[:0]
	}
	if version >= 3 {
		x.RemovingReplicas = d.int32s(x.RemovingReplicas, false, false)
	} else {
		x.RemovingReplicas = x.RemovingReplicas[:0]
	}
	if version >= 1 {
		x.IsNew = d.next(1)[0] != 0
	} else {
		x.IsNew = false
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *LeaderAndIsrRequestPartition) decodeFlexible(d *Decoder, version int16) {
	x.TopicName = ""
	{
		b := d.next(16)
		_ = b[15]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.Leader = int32(binary.BigEndian.Uint32(b[8:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
	}
	x.Isr = d.int32s(x.Isr, true, false)
	x.PartitionEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Replicas = d.int32s(x.Replicas, true, false)
	x.AddingReplicas = d.int32s(x.AddingReplicas, true, false)
	x.RemovingReplicas = d.int32s(x.RemovingReplicas, true, false)
	if version >= 6 {
		b := d.next(2)
		_ = b[1]
		x.IsNew = b[0] != 0
		x.LeaderRecoveryState = int8(b[1])
	} else {
		x.IsNew = d.next(1)[0] != 0
		x.LeaderRecoveryState = 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *LeaderAndIsrRequestPartition) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version <= 1 {
		b = e.appendString(b, x.TopicName)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.ControllerEpoch)))
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Leader))<<32|uint64(uint32(x.LeaderEpoch)))
	b = e.appendCount(b, len(x.Isr))
	b = appendInt32s(b, x.Isr)
	b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionEpoch))
	b = e.appendCount(b, len(x.Replicas))
	b = appendInt32s(b, x.Replicas)
	if version >= 3 {
		b = e.appendCount(b, len(x.AddingReplicas))
		b = appendInt32s(b, x.AddingReplicas)
		b = e.appendCount(b, len(x.RemovingReplicas))
		b = appendInt32s(b, x.RemovingReplicas)
	}
	if version >= 1 {
		b = append(b, boolByte(x.IsNew))
	}
	return b
}

func (x *LeaderAndIsrRequestPartition) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.ControllerEpoch)))
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Leader))<<32|uint64(uint32(x.LeaderEpoch)))
	b = e.appendCompactCount(b, len(x.Isr))
	b = appendInt32s(b, x.Isr)
	b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionEpoch))
	b = e.appendCompactCount(b, len(x.Replicas))
	b = appendInt32s(b, x.Replicas)
	b = e.appendCompactCount(b, len(x.AddingReplicas))
	b = appendInt32s(b, x.AddingReplicas)
	b = e.appendCompactCount(b, len(x.RemovingReplicas))
	b = appendInt32s(b, x.RemovingReplicas)
	b = append(b, boolByte(x.IsNew))
	if version >= 6 {
		b = append(b, byte(x.LeaderRecoveryState))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// LeaderAndIsrRequestTopic is an element of LeaderAndIsrRequest.
type LeaderAndIsrRequestTopic struct {
	TopicName       string
	TopicID         UUID // v5+
	PartitionStates []LeaderAndIsrRequestPartition
	UnknownTags     Tags
}

// NewLeaderAndIsrRequestTopic returns a LeaderAndIsrRequestTopic with its defaults.
func NewLeaderAndIsrRequestTopic() *LeaderAndIsrRequestTopic {
	x := new(LeaderAndIsrRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderAndIsrRequestTopic) Default() {
	*x = LeaderAndIsrRequestTopic{}
}

// LeaderAndIsrRequestLeader is an element of LeaderAndIsrRequest.
type LeaderAndIsrRequestLeader struct {
	BrokerID    int32
	HostName    string
	Port        int32
	UnknownTags Tags
}

// NewLeaderAndIsrRequestLeader returns a LeaderAndIsrRequestLeader with its defaults.
func NewLeaderAndIsrRequestLeader() *LeaderAndIsrRequestLeader {
	x := new(LeaderAndIsrRequestLeader)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderAndIsrRequestLeader) Default() {
	*x = LeaderAndIsrRequestLeader{}
}

// LeaderAndIsrResponse is the response of LeaderAndIsr (API key 4), versions 0 to 7, flexible from 4.
type LeaderAndIsrResponse struct {
	ErrorCode       ErrorCode
	PartitionErrors []LeaderAndIsrResponsePartition // v0-4
	Topics          []LeaderAndIsrResponseTopic     // v5+
	UnknownTags     Tags
}

// APIKey returns KeyLeaderAndIsr.
func (*LeaderAndIsrResponse) APIKey() APIKey { return KeyLeaderAndIsr }

// IsRequest returns false.
func (*LeaderAndIsrResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 7.
func (x *LeaderAndIsrResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 7 {
		d.badVersion("LeaderAndIsrResponse", version, 0, 7)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 7.
func (x *LeaderAndIsrResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 7 {
		e.badVersion("LeaderAndIsrResponse", version, 0, 7)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *LeaderAndIsrResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *LeaderAndIsrResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 7 {
		e.badVersion("LeaderAndIsrResponse", version, 0, 7)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewLeaderAndIsrResponse returns a LeaderAndIsrResponse with its defaults.
func NewLeaderAndIsrResponse() *LeaderAndIsrResponse {
	x := new(LeaderAndIsrResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderAndIsrResponse) Default() {
	*x = LeaderAndIsrResponse{}
}

func (x *LeaderAndIsrResponse) decodePlain(d *Decoder, version int16) {
	x.Topics = x.Topics[:0]
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCount(false, 8); n < 0 {
		x.PartitionErrors = x.PartitionErrors[:0]
	} else {
		s := x.PartitionErrors[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodePlain(d, version)
		}
		x.PartitionErrors = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *LeaderAndIsrResponse) decodeFlexible(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if version <= 4 {
		if n := d.readCompactCount(false, 8); n < 0 {
			x.PartitionErrors = x.PartitionErrors[:0]
		} else {
			s := x.PartitionErrors[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decodeFlexible(d, version)
			}
			x.PartitionErrors = s
		}
	} else {
		x.PartitionErrors = x.PartitionErrors[:0]
	}
	if version >= 5 {
		if n := d.readCompactCount(false, 18); n < 0 {
			x.Topics = x.Topics[:0]
		} else {
			s := x.Topics[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.TopicID = UUID(d.next(16))
				if n := d.readCompactCount(false, 7); n < 0 {
					x.PartitionErrors = x.PartitionErrors[:0]
				} else {
					s := x.PartitionErrors[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						s[i].decodeFlexible(d, version)
					}
					x.PartitionErrors = s
				}
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Topics = s
		}
	} else {
		x.Topics = x.Topics[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *LeaderAndIsrResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.PartitionErrors))
	for i := range x.PartitionErrors {
		b = x.PartitionErrors[i].appendPlain(e, b, version)
	}
	return b
}

func (x *LeaderAndIsrResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if version <= 4 {
		b = e.appendCompactCount(b, len(x.PartitionErrors))
		for i := range x.PartitionErrors {
			b = x.PartitionErrors[i].appendFlexible(e, b, version)
		}
	}
	if version >= 5 {
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = append(b, x.TopicID[:]...)
			b = e.appendCompactCount(b, len(x.PartitionErrors))
			for i := range x.PartitionErrors {
				b = x.PartitionErrors[i].appendFlexible(e, b, version)
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

// LeaderAndIsrResponsePartition is an element of LeaderAndIsrResponse.
type LeaderAndIsrResponsePartition struct {
	TopicName      string // v0-4
	PartitionIndex int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// NewLeaderAndIsrResponsePartition returns a LeaderAndIsrResponsePartition with its defaults.
func NewLeaderAndIsrResponsePartition() *LeaderAndIsrResponsePartition {
	x := new(LeaderAndIsrResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderAndIsrResponsePartition) Default() {
	*x = LeaderAndIsrResponsePartition{}
}

func (x *LeaderAndIsrResponsePartition) decodePlain(d *Decoder, version int16) {
	x.TopicName = d.readString(x.TopicName)
	{
		b := d.next(6)
		_ = b[5]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *LeaderAndIsrResponsePartition) decodeFlexible(d *Decoder, version int16) {
	if version <= 4 {
		x.TopicName = d.readCompactString(x.TopicName)
	} else {
		x.TopicName = ""
	}
	{
		b := d.next(6)
		_ = b[5]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *LeaderAndIsrResponsePartition) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.TopicName)
	b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	return b
}

func (x *LeaderAndIsrResponsePartition) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version <= 4 {
		b = e.appendCompactString(b, x.TopicName)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// LeaderAndIsrResponseTopic is an element of LeaderAndIsrResponse.
type LeaderAndIsrResponseTopic struct {
	TopicID         UUID
	PartitionErrors []LeaderAndIsrResponsePartition
	UnknownTags     Tags
}

// NewLeaderAndIsrResponseTopic returns a LeaderAndIsrResponseTopic with its defaults.
func NewLeaderAndIsrResponseTopic() *LeaderAndIsrResponseTopic {
	x := new(LeaderAndIsrResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderAndIsrResponseTopic) Default() {
	*x = LeaderAndIsrResponseTopic{}
}

// Code generated from schema/offset_for_leader_epoch.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// OffsetForLeaderEpochRequest is the request of OffsetForLeaderEpoch (API key 23), versions 0 to 4, flexible from 4.
type OffsetForLeaderEpochRequest struct {
	ReplicaID   int32 // v3+, default -2
	Topics      []OffsetForLeaderEpochRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyOffsetForLeaderEpoch.
func (*OffsetForLeaderEpochRequest) APIKey() APIKey { return KeyOffsetForLeaderEpoch }

// IsRequest returns true.
func (*OffsetForLeaderEpochRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 4.
func (x *OffsetForLeaderEpochRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("OffsetForLeaderEpochRequest", version, 0, 4)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *OffsetForLeaderEpochRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("OffsetForLeaderEpochRequest", version, 0, 4)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *OffsetForLeaderEpochRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetForLeaderEpochRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("OffsetForLeaderEpochRequest", version, 0, 4)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewOffsetForLeaderEpochRequest returns a OffsetForLeaderEpochRequest with its defaults.
func NewOffsetForLeaderEpochRequest() *OffsetForLeaderEpochRequest {
	x := new(OffsetForLeaderEpochRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetForLeaderEpochRequest) Default() {
	*x = OffsetForLeaderEpochRequest{
		ReplicaID: -2,
	}
}

func (x *OffsetForLeaderEpochRequest) decodePlain(d *Decoder, version int16) {
	if version >= 3 {
		x.ReplicaID = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ReplicaID = -2
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readString(x.Topic)
			if n := d.readCount(false, 8); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					if version >= 2 {
						b := d.next(12)
						_ = b[11]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.CurrentLeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
					} else {
						x.Partition = int32(binary.BigEndian.Uint32(d.next(4)))
						x.CurrentLeaderEpoch = -1
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *OffsetForLeaderEpochRequest) decodeFlexible(d *Decoder, version int16) {
	x.ReplicaID = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readCompactString(x.Topic)
			if n := d.readCompactCount(false, 13); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(12)
						_ = b[11]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.CurrentLeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *OffsetForLeaderEpochRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 3 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ReplicaID))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Topic)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
			if version >= 2 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.CurrentLeaderEpoch))
			}
			b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
		}
	}
	return b
}

func (x *OffsetForLeaderEpochRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ReplicaID))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Topic)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Partition))<<32|uint64(uint32(x.CurrentLeaderEpoch)))
			b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
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
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// OffsetForLeaderEpochRequestTopic is an element of OffsetForLeaderEpochRequest.
type OffsetForLeaderEpochRequestTopic struct {
	Topic       string
	Partitions  []OffsetForLeaderEpochRequestPartition
	UnknownTags Tags
}

// NewOffsetForLeaderEpochRequestTopic returns a OffsetForLeaderEpochRequestTopic with its defaults.
func NewOffsetForLeaderEpochRequestTopic() *OffsetForLeaderEpochRequestTopic {
	x := new(OffsetForLeaderEpochRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetForLeaderEpochRequestTopic) Default() {
	*x = OffsetForLeaderEpochRequestTopic{}
}

// OffsetForLeaderEpochRequestPartition is an element of OffsetForLeaderEpochRequest.
type OffsetForLeaderEpochRequestPartition struct {
	Partition          int32
	CurrentLeaderEpoch int32 // v2+, default -1
	LeaderEpoch        int32
	UnknownTags        Tags
}

// NewOffsetForLeaderEpochRequestPartition returns a OffsetForLeaderEpochRequestPartition with its defaults.
func NewOffsetForLeaderEpochRequestPartition() *OffsetForLeaderEpochRequestPartition {
	x := new(OffsetForLeaderEpochRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetForLeaderEpochRequestPartition) Default() {
	*x = OffsetForLeaderEpochRequestPartition{
		CurrentLeaderEpoch: -1,
	}
}

// OffsetForLeaderEpochResponse is the response of OffsetForLeaderEpoch (API key 23), versions 0 to 4, flexible from 4.
type OffsetForLeaderEpochResponse struct {
	ThrottleTimeMs int32 // v2+
	Topics         []OffsetForLeaderEpochResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyOffsetForLeaderEpoch.
func (*OffsetForLeaderEpochResponse) APIKey() APIKey { return KeyOffsetForLeaderEpoch }

// IsRequest returns false.
func (*OffsetForLeaderEpochResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 4.
func (x *OffsetForLeaderEpochResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("OffsetForLeaderEpochResponse", version, 0, 4)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *OffsetForLeaderEpochResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("OffsetForLeaderEpochResponse", version, 0, 4)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *OffsetForLeaderEpochResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetForLeaderEpochResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("OffsetForLeaderEpochResponse", version, 0, 4)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewOffsetForLeaderEpochResponse returns a OffsetForLeaderEpochResponse with its defaults.
func NewOffsetForLeaderEpochResponse() *OffsetForLeaderEpochResponse {
	x := new(OffsetForLeaderEpochResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetForLeaderEpochResponse) Default() {
	*x = OffsetForLeaderEpochResponse{}
}

func (x *OffsetForLeaderEpochResponse) decodePlain(d *Decoder, version int16) {
	if version >= 2 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readString(x.Topic)
			if n := d.readCount(false, 14); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					if version >= 1 {
						b := d.next(18)
						_ = b[17]
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
						x.Partition = int32(binary.BigEndian.Uint32(b[2:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[6:]))
						x.EndOffset = int64(binary.BigEndian.Uint64(b[10:]))
					} else {
						{
							b := d.next(6)
							_ = b[5]
							x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
							x.Partition = int32(binary.BigEndian.Uint32(b[2:]))
						}
						x.LeaderEpoch = -1
						x.EndOffset = int64(binary.BigEndian.Uint64(d.next(8)))
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *OffsetForLeaderEpochResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readCompactString(x.Topic)
			if n := d.readCompactCount(false, 19); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(18)
						_ = b[17]
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
						x.Partition = int32(binary.BigEndian.Uint32(b[2:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[6:]))
						x.EndOffset = int64(binary.BigEndian.Uint64(b[10:]))
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *OffsetForLeaderEpochResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 2 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Topic)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
			if version >= 1 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
			}
			b = binary.BigEndian.AppendUint64(b, uint64(x.EndOffset))
		}
	}
	return b
}

func (x *OffsetForLeaderEpochResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Topic)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Partition))<<32|uint64(uint32(x.LeaderEpoch)))
			b = binary.BigEndian.AppendUint64(b, uint64(x.EndOffset))
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
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// OffsetForLeaderEpochResponseTopic is an element of OffsetForLeaderEpochResponse.
type OffsetForLeaderEpochResponseTopic struct {
	Topic       string
	Partitions  []OffsetForLeaderEpochResponsePartition
	UnknownTags Tags
}

// NewOffsetForLeaderEpochResponseTopic returns a OffsetForLeaderEpochResponseTopic with its defaults.
func NewOffsetForLeaderEpochResponseTopic() *OffsetForLeaderEpochResponseTopic {
	x := new(OffsetForLeaderEpochResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetForLeaderEpochResponseTopic) Default() {
	*x = OffsetForLeaderEpochResponseTopic{}
}

// OffsetForLeaderEpochResponsePartition is an element of OffsetForLeaderEpochResponse.
type OffsetForLeaderEpochResponsePartition struct {
	ErrorCode   ErrorCode
	Partition   int32
	LeaderEpoch int32 // v1+, default -1
	EndOffset   int64 // default -1
	UnknownTags Tags
}

// NewOffsetForLeaderEpochResponsePartition returns a OffsetForLeaderEpochResponsePartition with its defaults.
func NewOffsetForLeaderEpochResponsePartition() *OffsetForLeaderEpochResponsePartition {
	x := new(OffsetForLeaderEpochResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetForLeaderEpochResponsePartition) Default() {
	*x = OffsetForLeaderEpochResponsePartition{
		LeaderEpoch: -1,
		EndOffset:   -1,
	}
}

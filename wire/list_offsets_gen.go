// Code generated from schema/list_offsets.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ListOffsetsRequest is the request of ListOffsets (API key 2), versions 0 to 11, flexible from 6.
type ListOffsetsRequest struct {
	// -1 for a consumer, -2 for a debugging tool.
	ReplicaID      int32
	IsolationLevel int8 // v2+
	Topics         []ListOffsetsRequestTopic
	TimeoutMs      int32 // v10+
	UnknownTags    Tags
}

// APIKey returns KeyListOffsets.
func (*ListOffsetsRequest) APIKey() APIKey { return KeyListOffsets }

// IsRequest returns true.
func (*ListOffsetsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 11.
func (x *ListOffsetsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 11 {
		d.badVersion("ListOffsetsRequest", version, 0, 11)
		return
	}
	if version >= 6 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 11.
func (x *ListOffsetsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 11 {
		e.badVersion("ListOffsetsRequest", version, 0, 11)
		return
	}
	if version >= 6 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ListOffsetsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListOffsetsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 11 {
		e.badVersion("ListOffsetsRequest", version, 0, 11)
		return b, e.err
	}
	if version >= 6 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewListOffsetsRequest returns a ListOffsetsRequest with its defaults.
func NewListOffsetsRequest() *ListOffsetsRequest {
	x := new(ListOffsetsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListOffsetsRequest) Default() {
	*x = ListOffsetsRequest{}
}

func (x *ListOffsetsRequest) decodePlain(d *Decoder, version int16) {
	x.TimeoutMs = 0
	if version >= 2 {
		b := d.next(5)
		_ = b[4]
		x.ReplicaID = int32(binary.BigEndian.Uint32(b[0:]))
		x.IsolationLevel = int8(b[4])
	} else {
		x.ReplicaID = int32(binary.BigEndian.Uint32(d.next(4)))
		x.IsolationLevel = 0
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 12); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					if version >= 4 {
						b := d.next(16)
						_ = b[15]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.CurrentLeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.Timestamp = int64(binary.BigEndian.Uint64(b[8:]))
						x.MaxNumOffsets = 1
					} else {
						x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
						x.CurrentLeaderEpoch = -1
						x.Timestamp = int64(binary.BigEndian.Uint64(d.next(8)))
						if version <= 0 {
							x.MaxNumOffsets = int32(binary.BigEndian.Uint32(d.next(4)))
						} else {
							x.MaxNumOffsets = 1
						}
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

func (x *ListOffsetsRequest) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(5)
		_ = b[4]
		x.ReplicaID = int32(binary.BigEndian.Uint32(b[0:]))
		x.IsolationLevel = int8(b[4])
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			if n := d.readCompactCount(false, 17); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.MaxNumOffsets = 1
					{
						b := d.next(16)
						_ = b[15]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.CurrentLeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.Timestamp = int64(binary.BigEndian.Uint64(b[8:]))
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	if version >= 10 {
		x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.TimeoutMs = 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ListOffsetsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ReplicaID))
	if version >= 2 {
		b = append(b, byte(x.IsolationLevel))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			if version >= 4 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.CurrentLeaderEpoch))
			}
			b = binary.BigEndian.AppendUint64(b, uint64(x.Timestamp))
			if version <= 0 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.MaxNumOffsets))
			}
		}
	}
	return b
}

func (x *ListOffsetsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ReplicaID))
	b = append(b, byte(x.IsolationLevel))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.CurrentLeaderEpoch)))
			b = binary.BigEndian.AppendUint64(b, uint64(x.Timestamp))
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
	if version >= 10 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ListOffsetsRequestTopic is an element of ListOffsetsRequest.
type ListOffsetsRequestTopic struct {
	Name        string
	Partitions  []ListOffsetsRequestPartition
	UnknownTags Tags
}

// NewListOffsetsRequestTopic returns a ListOffsetsRequestTopic with its defaults.
func NewListOffsetsRequestTopic() *ListOffsetsRequestTopic {
	x := new(ListOffsetsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListOffsetsRequestTopic) Default() {
	*x = ListOffsetsRequestTopic{}
}

// ListOffsetsRequestPartition is an element of ListOffsetsRequest.
type ListOffsetsRequestPartition struct {
	PartitionIndex     int32
	CurrentLeaderEpoch int32 // v4+, default -1
	// Milliseconds, or -1 latest, -2 earliest, -3 the record with the largest
	// timestamp, -4 earliest local, -5 last tiered, -6 first not uploaded.
	Timestamp     int64
	MaxNumOffsets int32 // v0, default 1
	UnknownTags   Tags
}

// NewListOffsetsRequestPartition returns a ListOffsetsRequestPartition with its defaults.
func NewListOffsetsRequestPartition() *ListOffsetsRequestPartition {
	x := new(ListOffsetsRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListOffsetsRequestPartition) Default() {
	*x = ListOffsetsRequestPartition{
		CurrentLeaderEpoch: -1,
		MaxNumOffsets:      1,
	}
}

// ListOffsetsResponse is the response of ListOffsets (API key 2), versions 0 to 11, flexible from 6.
type ListOffsetsResponse struct {
	ThrottleTimeMs int32 // v2+
	Topics         []ListOffsetsResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyListOffsets.
func (*ListOffsetsResponse) APIKey() APIKey { return KeyListOffsets }

// IsRequest returns false.
func (*ListOffsetsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 11.
func (x *ListOffsetsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 11 {
		d.badVersion("ListOffsetsResponse", version, 0, 11)
		return
	}
	if version >= 6 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 11.
func (x *ListOffsetsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 11 {
		e.badVersion("ListOffsetsResponse", version, 0, 11)
		return
	}
	if version >= 6 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ListOffsetsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListOffsetsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 11 {
		e.badVersion("ListOffsetsResponse", version, 0, 11)
		return b, e.err
	}
	if version >= 6 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewListOffsetsResponse returns a ListOffsetsResponse with its defaults.
func NewListOffsetsResponse() *ListOffsetsResponse {
	x := new(ListOffsetsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListOffsetsResponse) Default() {
	*x = ListOffsetsResponse{}
}

func (x *ListOffsetsResponse) decodePlain(d *Decoder, version int16) {
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
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 10); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(6)
						_ = b[5]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					if version <= 0 {
						x.OldStyleOffsets = d.int64s(x.OldStyleOffsets, false, false)
					} else {
						x.OldStyleOffsets = x.OldStyleOffsets[:0]
					}
					if version >= 4 {
						b := d.next(20)
						_ = b[19]
						x.Timestamp = int64(binary.BigEndian.Uint64(b[0:]))
						x.Offset = int64(binary.BigEndian.Uint64(b[8:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[16:]))
					} else {
						if version >= 1 {
							b := d.next(16)
							_ = b[15]
							x.Timestamp = int64(binary.BigEndian.Uint64(b[0:]))
							x.Offset = int64(binary.BigEndian.Uint64(b[8:]))
						} else {
							x.Timestamp = -1
							x.Offset = -1
						}
						x.LeaderEpoch = -1
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

func (x *ListOffsetsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			if n := d.readCompactCount(false, 27); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.OldStyleOffsets = x.OldStyleOffsets[:0]
					{
						b := d.next(26)
						_ = b[25]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
						x.Timestamp = int64(binary.BigEndian.Uint64(b[6:]))
						x.Offset = int64(binary.BigEndian.Uint64(b[14:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[22:]))
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

func (x *ListOffsetsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 2 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if version <= 0 {
				b = e.appendCount(b, len(x.OldStyleOffsets))
				b = appendInt64s(b, x.OldStyleOffsets)
			}
			if version >= 1 {
				b = binary.BigEndian.AppendUint64(b, uint64(x.Timestamp))
				b = binary.BigEndian.AppendUint64(b, uint64(x.Offset))
			}
			if version >= 4 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
			}
		}
	}
	return b
}

func (x *ListOffsetsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(x.Timestamp))
			b = binary.BigEndian.AppendUint64(b, uint64(x.Offset))
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

// ListOffsetsResponseTopic is an element of ListOffsetsResponse.
type ListOffsetsResponseTopic struct {
	Name        string
	Partitions  []ListOffsetsResponsePartition
	UnknownTags Tags
}

// NewListOffsetsResponseTopic returns a ListOffsetsResponseTopic with its defaults.
func NewListOffsetsResponseTopic() *ListOffsetsResponseTopic {
	x := new(ListOffsetsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListOffsetsResponseTopic) Default() {
	*x = ListOffsetsResponseTopic{}
}

// ListOffsetsResponsePartition is an element of ListOffsetsResponse.
type ListOffsetsResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	// Descending: the base offsets of the segments before the time asked for.
	OldStyleOffsets []int64 // v0
	Timestamp       int64   // v1+, default -1
	Offset          int64   // v1+, default -1
	LeaderEpoch     int32   // v4+, default -1
	UnknownTags     Tags
}

// NewListOffsetsResponsePartition returns a ListOffsetsResponsePartition with its defaults.
func NewListOffsetsResponsePartition() *ListOffsetsResponsePartition {
	x := new(ListOffsetsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListOffsetsResponsePartition) Default() {
	*x = ListOffsetsResponsePartition{
		Timestamp:   -1,
		Offset:      -1,
		LeaderEpoch: -1,
	}
}

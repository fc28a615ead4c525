// Code generated from schema/describe_share_group_offsets.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeShareGroupOffsetsRequest is the request of DescribeShareGroupOffsets (API key 90), versions 0 to 1, flexible from 0.
type DescribeShareGroupOffsetsRequest struct {
	Groups      []DescribeShareGroupOffsetsRequestGroup
	UnknownTags Tags
}

// APIKey returns KeyDescribeShareGroupOffsets.
func (*DescribeShareGroupOffsetsRequest) APIKey() APIKey { return KeyDescribeShareGroupOffsets }

// IsRequest returns true.
func (*DescribeShareGroupOffsetsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *DescribeShareGroupOffsetsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("DescribeShareGroupOffsetsRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *DescribeShareGroupOffsetsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("DescribeShareGroupOffsetsRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeShareGroupOffsetsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeShareGroupOffsetsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("DescribeShareGroupOffsetsRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeShareGroupOffsetsRequest returns a DescribeShareGroupOffsetsRequest with its defaults.
func NewDescribeShareGroupOffsetsRequest() *DescribeShareGroupOffsetsRequest {
	x := new(DescribeShareGroupOffsetsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeShareGroupOffsetsRequest) Default() {
	*x = DescribeShareGroupOffsetsRequest{}
}

func (x *DescribeShareGroupOffsetsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.GroupID = d.readCompactString(x.GroupID)
			if n := d.readCompactCount(true, 3); n < 0 {
				x.Topics = nil
			} else {
				s := x.Topics[:0]
				if s == nil {
					s = []DescribeShareGroupOffsetsRequestTopic{}
				}
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.TopicName = d.readCompactString(x.TopicName)
					x.Partitions = d.int32s(x.Partitions, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Topics = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Groups = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeShareGroupOffsetsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Groups))
	for i := range x.Groups {
		x := &x.Groups[i]
		b = e.appendCompactString(b, x.GroupID)
		if x.Topics == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactCount(b, len(x.Topics))
			for i := range x.Topics {
				x := &x.Topics[i]
				b = e.appendCompactString(b, x.TopicName)
				b = e.appendCompactCount(b, len(x.Partitions))
				b = appendInt32s(b, x.Partitions)
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeShareGroupOffsetsRequestGroup is an element of DescribeShareGroupOffsetsRequest.
type DescribeShareGroupOffsetsRequestGroup struct {
	GroupID     string
	Topics      []DescribeShareGroupOffsetsRequestTopic // nullable
	UnknownTags Tags
}

// NewDescribeShareGroupOffsetsRequestGroup returns a DescribeShareGroupOffsetsRequestGroup with its defaults.
func NewDescribeShareGroupOffsetsRequestGroup() *DescribeShareGroupOffsetsRequestGroup {
	x := new(DescribeShareGroupOffsetsRequestGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeShareGroupOffsetsRequestGroup) Default() {
	*x = DescribeShareGroupOffsetsRequestGroup{}
}

// DescribeShareGroupOffsetsRequestTopic is an element of DescribeShareGroupOffsetsRequest.
type DescribeShareGroupOffsetsRequestTopic struct {
	TopicName   string
	Partitions  []int32
	UnknownTags Tags
}

// NewDescribeShareGroupOffsetsRequestTopic returns a DescribeShareGroupOffsetsRequestTopic with its defaults.
func NewDescribeShareGroupOffsetsRequestTopic() *DescribeShareGroupOffsetsRequestTopic {
	x := new(DescribeShareGroupOffsetsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeShareGroupOffsetsRequestTopic) Default() {
	*x = DescribeShareGroupOffsetsRequestTopic{}
}

// DescribeShareGroupOffsetsResponse is the response of DescribeShareGroupOffsets (API key 90), versions 0 to 1, flexible from 0.
type DescribeShareGroupOffsetsResponse struct {
	ThrottleTimeMs int32
	Groups         []DescribeShareGroupOffsetsResponseGroup
	UnknownTags    Tags
}

// APIKey returns KeyDescribeShareGroupOffsets.
func (*DescribeShareGroupOffsetsResponse) APIKey() APIKey { return KeyDescribeShareGroupOffsets }

// IsRequest returns false.
func (*DescribeShareGroupOffsetsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *DescribeShareGroupOffsetsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("DescribeShareGroupOffsetsResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *DescribeShareGroupOffsetsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("DescribeShareGroupOffsetsResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeShareGroupOffsetsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeShareGroupOffsetsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("DescribeShareGroupOffsetsResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeShareGroupOffsetsResponse returns a DescribeShareGroupOffsetsResponse with its defaults.
func NewDescribeShareGroupOffsetsResponse() *DescribeShareGroupOffsetsResponse {
	x := new(DescribeShareGroupOffsetsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeShareGroupOffsetsResponse) Default() {
	*x = DescribeShareGroupOffsetsResponse{}
}

func (x *DescribeShareGroupOffsetsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 6); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.GroupID = d.readCompactString(x.GroupID)
			if n := d.readCompactCount(false, 19); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.TopicName = d.readCompactString(x.TopicName)
					x.TopicID = UUID(d.next(16))
					if n := d.readCompactCount(false, 20); n < 0 {
						x.Partitions = x.Partitions[:0]
					} else {
						s := x.Partitions[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							if version >= 1 {
								b := d.next(26)
								_ = b[25]
								x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
								x.StartOffset = int64(binary.BigEndian.Uint64(b[4:]))
								x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
								x.Lag = int64(binary.BigEndian.Uint64(b[16:]))
								x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[24:]))
							} else {
								{
									b := d.next(16)
									_ = b[15]
									x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
									x.StartOffset = int64(binary.BigEndian.Uint64(b[4:]))
									x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
								}
								x.Lag = -1
								x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
							}
							x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.Partitions = s
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Topics = s
			}
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Groups = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeShareGroupOffsetsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Groups))
	for i := range x.Groups {
		x := &x.Groups[i]
		b = e.appendCompactString(b, x.GroupID)
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendCompactString(b, x.TopicName)
			b = append(b, x.TopicID[:]...)
			b = e.appendCompactCount(b, len(x.Partitions))
			for i := range x.Partitions {
				x := &x.Partitions[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
				b = binary.BigEndian.AppendUint64(b, uint64(x.StartOffset))
				b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
				if version >= 1 {
					b = binary.BigEndian.AppendUint64(b, uint64(x.Lag))
				}
				b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
				if x.ErrorMessage == nil {
					b = append(b, 0)
				} else {
					b = e.appendCompactString(b, *x.ErrorMessage)
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
		}
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
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

// DescribeShareGroupOffsetsResponseGroup is an element of DescribeShareGroupOffsetsResponse.
type DescribeShareGroupOffsetsResponseGroup struct {
	GroupID      string
	Topics       []DescribeShareGroupOffsetsResponseTopic
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewDescribeShareGroupOffsetsResponseGroup returns a DescribeShareGroupOffsetsResponseGroup with its defaults.
func NewDescribeShareGroupOffsetsResponseGroup() *DescribeShareGroupOffsetsResponseGroup {
	x := new(DescribeShareGroupOffsetsResponseGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeShareGroupOffsetsResponseGroup) Default() {
	*x = DescribeShareGroupOffsetsResponseGroup{}
}

// DescribeShareGroupOffsetsResponseTopic is an element of DescribeShareGroupOffsetsResponse.
type DescribeShareGroupOffsetsResponseTopic struct {
	TopicName   string
	TopicID     UUID
	Partitions  []DescribeShareGroupOffsetsResponsePartition
	UnknownTags Tags
}

// NewDescribeShareGroupOffsetsResponseTopic returns a DescribeShareGroupOffsetsResponseTopic with its defaults.
func NewDescribeShareGroupOffsetsResponseTopic() *DescribeShareGroupOffsetsResponseTopic {
	x := new(DescribeShareGroupOffsetsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeShareGroupOffsetsResponseTopic) Default() {
	*x = DescribeShareGroupOffsetsResponseTopic{}
}

// DescribeShareGroupOffsetsResponsePartition is an element of DescribeShareGroupOffsetsResponse.
type DescribeShareGroupOffsetsResponsePartition struct {
	PartitionIndex int32
	StartOffset    int64
	LeaderEpoch    int32
	Lag            int64 // v1+, default -1
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// NewDescribeShareGroupOffsetsResponsePartition returns a DescribeShareGroupOffsetsResponsePartition with its defaults.
func NewDescribeShareGroupOffsetsResponsePartition() *DescribeShareGroupOffsetsResponsePartition {
	x := new(DescribeShareGroupOffsetsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeShareGroupOffsetsResponsePartition) Default() {
	*x = DescribeShareGroupOffsetsResponsePartition{
		Lag: -1,
	}
}

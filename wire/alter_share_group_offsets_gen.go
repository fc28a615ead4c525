// Code generated from schema/alter_share_group_offsets.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AlterShareGroupOffsetsRequest is the request of AlterShareGroupOffsets (API key 91), versions 0 to 0, flexible from 0.
type AlterShareGroupOffsetsRequest struct {
	GroupID     string
	Topics      []AlterShareGroupOffsetsRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyAlterShareGroupOffsets.
func (*AlterShareGroupOffsetsRequest) APIKey() APIKey { return KeyAlterShareGroupOffsets }

// IsRequest returns true.
func (*AlterShareGroupOffsetsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *AlterShareGroupOffsetsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("AlterShareGroupOffsetsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *AlterShareGroupOffsetsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("AlterShareGroupOffsetsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AlterShareGroupOffsetsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterShareGroupOffsetsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("AlterShareGroupOffsetsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAlterShareGroupOffsetsRequest returns a AlterShareGroupOffsetsRequest with its defaults.
func NewAlterShareGroupOffsetsRequest() *AlterShareGroupOffsetsRequest {
	x := new(AlterShareGroupOffsetsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterShareGroupOffsetsRequest) Default() {
	*x = AlterShareGroupOffsetsRequest{}
}

func (x *AlterShareGroupOffsetsRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
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
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.StartOffset = int64(binary.BigEndian.Uint64(b[4:]))
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

func (x *AlterShareGroupOffsetsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.TopicName)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.StartOffset))
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

// AlterShareGroupOffsetsRequestTopic is an element of AlterShareGroupOffsetsRequest.
type AlterShareGroupOffsetsRequestTopic struct {
	TopicName   string
	Partitions  []AlterShareGroupOffsetsRequestPartition
	UnknownTags Tags
}

// NewAlterShareGroupOffsetsRequestTopic returns a AlterShareGroupOffsetsRequestTopic with its defaults.
func NewAlterShareGroupOffsetsRequestTopic() *AlterShareGroupOffsetsRequestTopic {
	x := new(AlterShareGroupOffsetsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterShareGroupOffsetsRequestTopic) Default() {
	*x = AlterShareGroupOffsetsRequestTopic{}
}

// AlterShareGroupOffsetsRequestPartition is an element of AlterShareGroupOffsetsRequest.
type AlterShareGroupOffsetsRequestPartition struct {
	PartitionIndex int32
	StartOffset    int64
	UnknownTags    Tags
}

// NewAlterShareGroupOffsetsRequestPartition returns a AlterShareGroupOffsetsRequestPartition with its defaults.
func NewAlterShareGroupOffsetsRequestPartition() *AlterShareGroupOffsetsRequestPartition {
	x := new(AlterShareGroupOffsetsRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterShareGroupOffsetsRequestPartition) Default() {
	*x = AlterShareGroupOffsetsRequestPartition{}
}

// AlterShareGroupOffsetsResponse is the response of AlterShareGroupOffsets (API key 91), versions 0 to 0, flexible from 0.
type AlterShareGroupOffsetsResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	Responses      []AlterShareGroupOffsetsResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyAlterShareGroupOffsets.
func (*AlterShareGroupOffsetsResponse) APIKey() APIKey { return KeyAlterShareGroupOffsets }

// IsRequest returns false.
func (*AlterShareGroupOffsetsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *AlterShareGroupOffsetsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("AlterShareGroupOffsetsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *AlterShareGroupOffsetsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("AlterShareGroupOffsetsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AlterShareGroupOffsetsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterShareGroupOffsetsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("AlterShareGroupOffsetsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAlterShareGroupOffsetsResponse returns a AlterShareGroupOffsetsResponse with its defaults.
func NewAlterShareGroupOffsetsResponse() *AlterShareGroupOffsetsResponse {
	x := new(AlterShareGroupOffsetsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterShareGroupOffsetsResponse) Default() {
	*x = AlterShareGroupOffsetsResponse{}
}

func (x *AlterShareGroupOffsetsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if n := d.readCompactCount(false, 19); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 8); n < 0 {
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
					x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Responses = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterShareGroupOffsetsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	b = e.appendCompactCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		b = e.appendCompactString(b, x.TopicName)
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
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
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AlterShareGroupOffsetsResponseTopic is an element of AlterShareGroupOffsetsResponse.
type AlterShareGroupOffsetsResponseTopic struct {
	TopicName   string
	TopicID     UUID
	Partitions  []AlterShareGroupOffsetsResponsePartition
	UnknownTags Tags
}

// NewAlterShareGroupOffsetsResponseTopic returns a AlterShareGroupOffsetsResponseTopic with its defaults.
func NewAlterShareGroupOffsetsResponseTopic() *AlterShareGroupOffsetsResponseTopic {
	x := new(AlterShareGroupOffsetsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterShareGroupOffsetsResponseTopic) Default() {
	*x = AlterShareGroupOffsetsResponseTopic{}
}

// AlterShareGroupOffsetsResponsePartition is an element of AlterShareGroupOffsetsResponse.
type AlterShareGroupOffsetsResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// NewAlterShareGroupOffsetsResponsePartition returns a AlterShareGroupOffsetsResponsePartition with its defaults.
func NewAlterShareGroupOffsetsResponsePartition() *AlterShareGroupOffsetsResponsePartition {
	x := new(AlterShareGroupOffsetsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterShareGroupOffsetsResponsePartition) Default() {
	*x = AlterShareGroupOffsetsResponsePartition{}
}

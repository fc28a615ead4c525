// Code generated from schema/offset_delete.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// OffsetDeleteRequest is the request of OffsetDelete (API key 47), versions 0 to 0, never flexible.
type OffsetDeleteRequest struct {
	GroupID string
	Topics  []OffsetDeleteRequestTopic
}

// APIKey returns KeyOffsetDelete.
func (*OffsetDeleteRequest) APIKey() APIKey { return KeyOffsetDelete }

// IsRequest returns true.
func (*OffsetDeleteRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *OffsetDeleteRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("OffsetDeleteRequest", version, 0, 0)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 0.
func (x *OffsetDeleteRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("OffsetDeleteRequest", version, 0, 0)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *OffsetDeleteRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetDeleteRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("OffsetDeleteRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewOffsetDeleteRequest returns a OffsetDeleteRequest with its defaults.
func NewOffsetDeleteRequest() *OffsetDeleteRequest {
	x := new(OffsetDeleteRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetDeleteRequest) Default() {
	*x = OffsetDeleteRequest{}
}

func (x *OffsetDeleteRequest) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 4); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
				}
				x.Partitions = s
			}
		}
		x.Topics = s
	}
}

func (x *OffsetDeleteRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
		}
	}
	return b
}

// OffsetDeleteRequestTopic is an element of OffsetDeleteRequest.
type OffsetDeleteRequestTopic struct {
	Name       string
	Partitions []OffsetDeleteRequestPartition
}

// NewOffsetDeleteRequestTopic returns a OffsetDeleteRequestTopic with its defaults.
func NewOffsetDeleteRequestTopic() *OffsetDeleteRequestTopic {
	x := new(OffsetDeleteRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetDeleteRequestTopic) Default() {
	*x = OffsetDeleteRequestTopic{}
}

// OffsetDeleteRequestPartition is an element of OffsetDeleteRequest.
type OffsetDeleteRequestPartition struct {
	PartitionIndex int32
}

// NewOffsetDeleteRequestPartition returns a OffsetDeleteRequestPartition with its defaults.
func NewOffsetDeleteRequestPartition() *OffsetDeleteRequestPartition {
	x := new(OffsetDeleteRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetDeleteRequestPartition) Default() {
	*x = OffsetDeleteRequestPartition{}
}

// OffsetDeleteResponse is the response of OffsetDelete (API key 47), versions 0 to 0, never flexible.
type OffsetDeleteResponse struct {
	ErrorCode      ErrorCode
	ThrottleTimeMs int32
	Topics         []OffsetDeleteResponseTopic
}

// APIKey returns KeyOffsetDelete.
func (*OffsetDeleteResponse) APIKey() APIKey { return KeyOffsetDelete }

// IsRequest returns false.
func (*OffsetDeleteResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *OffsetDeleteResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("OffsetDeleteResponse", version, 0, 0)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 0.
func (x *OffsetDeleteResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("OffsetDeleteResponse", version, 0, 0)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *OffsetDeleteResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetDeleteResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("OffsetDeleteResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewOffsetDeleteResponse returns a OffsetDeleteResponse with its defaults.
func NewOffsetDeleteResponse() *OffsetDeleteResponse {
	x := new(OffsetDeleteResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetDeleteResponse) Default() {
	*x = OffsetDeleteResponse{}
}

func (x *OffsetDeleteResponse) decodePlain(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[2:]))
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 6); n < 0 {
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
				}
				x.Partitions = s
			}
		}
		x.Topics = s
	}
}

func (x *OffsetDeleteResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		}
	}
	return b
}

// OffsetDeleteResponseTopic is an element of OffsetDeleteResponse.
type OffsetDeleteResponseTopic struct {
	Name       string
	Partitions []OffsetDeleteResponsePartition
}

// NewOffsetDeleteResponseTopic returns a OffsetDeleteResponseTopic with its defaults.
func NewOffsetDeleteResponseTopic() *OffsetDeleteResponseTopic {
	x := new(OffsetDeleteResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetDeleteResponseTopic) Default() {
	*x = OffsetDeleteResponseTopic{}
}

// OffsetDeleteResponsePartition is an element of OffsetDeleteResponse.
type OffsetDeleteResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
}

// NewOffsetDeleteResponsePartition returns a OffsetDeleteResponsePartition with its defaults.
func NewOffsetDeleteResponsePartition() *OffsetDeleteResponsePartition {
	x := new(OffsetDeleteResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetDeleteResponsePartition) Default() {
	*x = OffsetDeleteResponsePartition{}
}

// Code generated from schema/delete_records.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DeleteRecordsRequest is the request of DeleteRecords (API key 21), versions 0 to 2, flexible from 2.
type DeleteRecordsRequest struct {
	Topics      []DeleteRecordsRequestTopic
	TimeoutMs   int32
	UnknownTags Tags
}

// APIKey returns KeyDeleteRecords.
func (*DeleteRecordsRequest) APIKey() APIKey { return KeyDeleteRecords }

// IsRequest returns true.
func (*DeleteRecordsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *DeleteRecordsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("DeleteRecordsRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *DeleteRecordsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("DeleteRecordsRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DeleteRecordsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteRecordsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("DeleteRecordsRequest", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDeleteRecordsRequest returns a DeleteRecordsRequest with its defaults.
func NewDeleteRecordsRequest() *DeleteRecordsRequest {
	x := new(DeleteRecordsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteRecordsRequest) Default() {
	*x = DeleteRecordsRequest{}
}

func (x *DeleteRecordsRequest) decodePlain(d *Decoder, version int16) {
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
					{
						b := d.next(12)
						_ = b[11]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.Offset = int64(binary.BigEndian.Uint64(b[4:]))
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DeleteRecordsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
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
						x.Offset = int64(binary.BigEndian.Uint64(b[4:]))
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteRecordsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.Offset))
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	return b
}

func (x *DeleteRecordsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.Offset))
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
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DeleteRecordsRequestTopic is an element of DeleteRecordsRequest.
type DeleteRecordsRequestTopic struct {
	Name        string
	Partitions  []DeleteRecordsRequestPartition
	UnknownTags Tags
}

// NewDeleteRecordsRequestTopic returns a DeleteRecordsRequestTopic with its defaults.
func NewDeleteRecordsRequestTopic() *DeleteRecordsRequestTopic {
	x := new(DeleteRecordsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteRecordsRequestTopic) Default() {
	*x = DeleteRecordsRequestTopic{}
}

// DeleteRecordsRequestPartition is an element of DeleteRecordsRequest.
type DeleteRecordsRequestPartition struct {
	PartitionIndex int32
	// The new log start offset; -1 for the high watermark.
	Offset      int64
	UnknownTags Tags
}

// NewDeleteRecordsRequestPartition returns a DeleteRecordsRequestPartition with its defaults.
func NewDeleteRecordsRequestPartition() *DeleteRecordsRequestPartition {
	x := new(DeleteRecordsRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteRecordsRequestPartition) Default() {
	*x = DeleteRecordsRequestPartition{}
}

// DeleteRecordsResponse is the response of DeleteRecords (API key 21), versions 0 to 2, flexible from 2.
type DeleteRecordsResponse struct {
	ThrottleTimeMs int32
	Topics         []DeleteRecordsResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyDeleteRecords.
func (*DeleteRecordsResponse) APIKey() APIKey { return KeyDeleteRecords }

// IsRequest returns false.
func (*DeleteRecordsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *DeleteRecordsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("DeleteRecordsResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *DeleteRecordsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("DeleteRecordsResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DeleteRecordsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteRecordsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("DeleteRecordsResponse", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDeleteRecordsResponse returns a DeleteRecordsResponse with its defaults.
func NewDeleteRecordsResponse() *DeleteRecordsResponse {
	x := new(DeleteRecordsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteRecordsResponse) Default() {
	*x = DeleteRecordsResponse{}
}

func (x *DeleteRecordsResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 14); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(14)
						_ = b[13]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.LowWatermark = int64(binary.BigEndian.Uint64(b[4:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[12:]))
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

func (x *DeleteRecordsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			if n := d.readCompactCount(false, 15); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(14)
						_ = b[13]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.LowWatermark = int64(binary.BigEndian.Uint64(b[4:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[12:]))
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

func (x *DeleteRecordsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.LowWatermark))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		}
	}
	return b
}

func (x *DeleteRecordsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.LowWatermark))
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DeleteRecordsResponseTopic is an element of DeleteRecordsResponse.
type DeleteRecordsResponseTopic struct {
	Name        string
	Partitions  []DeleteRecordsResponsePartition
	UnknownTags Tags
}

// NewDeleteRecordsResponseTopic returns a DeleteRecordsResponseTopic with its defaults.
func NewDeleteRecordsResponseTopic() *DeleteRecordsResponseTopic {
	x := new(DeleteRecordsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteRecordsResponseTopic) Default() {
	*x = DeleteRecordsResponseTopic{}
}

// DeleteRecordsResponsePartition is an element of DeleteRecordsResponse.
type DeleteRecordsResponsePartition struct {
	PartitionIndex int32
	LowWatermark   int64
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// NewDeleteRecordsResponsePartition returns a DeleteRecordsResponsePartition with its defaults.
func NewDeleteRecordsResponsePartition() *DeleteRecordsResponsePartition {
	x := new(DeleteRecordsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteRecordsResponsePartition) Default() {
	*x = DeleteRecordsResponsePartition{}
}

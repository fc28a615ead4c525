// Code generated from schema/alter_partition_reassignments.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AlterPartitionReassignmentsRequest is the request of AlterPartitionReassignments (API key 45), versions 0 to 1, flexible from 0.
type AlterPartitionReassignmentsRequest struct {
	TimeoutMs                    int32 // default 60000
	AllowReplicationFactorChange bool  // v1+, default true
	Topics                       []AlterPartitionReassignmentsRequestTopic
	UnknownTags                  Tags
}

// APIKey returns KeyAlterPartitionReassignments.
func (*AlterPartitionReassignmentsRequest) APIKey() APIKey { return KeyAlterPartitionReassignments }

// IsRequest returns true.
func (*AlterPartitionReassignmentsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *AlterPartitionReassignmentsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("AlterPartitionReassignmentsRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *AlterPartitionReassignmentsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("AlterPartitionReassignmentsRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AlterPartitionReassignmentsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterPartitionReassignmentsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("AlterPartitionReassignmentsRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAlterPartitionReassignmentsRequest returns a AlterPartitionReassignmentsRequest with its defaults.
func NewAlterPartitionReassignmentsRequest() *AlterPartitionReassignmentsRequest {
	x := new(AlterPartitionReassignmentsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionReassignmentsRequest) Default() {
	*x = AlterPartitionReassignmentsRequest{
		TimeoutMs:                    60000,
		AllowReplicationFactorChange: true,
	}
}

func (x *AlterPartitionReassignmentsRequest) decodeFlexible(d *Decoder, version int16) {
	if version >= 1 {
		b := d.next(5)
		_ = b[4]
		x.TimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.AllowReplicationFactorChange = b[4] != 0
	} else {
		x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.AllowReplicationFactorChange = true
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			if n := d.readCompactCount(false, 6); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
					x.Replicas = d.int32s(x.Replicas, true, true)
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

func (x *AlterPartitionReassignmentsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	if version >= 1 {
		b = append(b, boolByte(x.AllowReplicationFactorChange))
	}
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			if x.Replicas == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.Replicas))
				b = appendInt32s(b, x.Replicas)
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

// AlterPartitionReassignmentsRequestTopic is an element of AlterPartitionReassignmentsRequest.
type AlterPartitionReassignmentsRequestTopic struct {
	Name        string
	Partitions  []AlterPartitionReassignmentsRequestPartition
	UnknownTags Tags
}

// NewAlterPartitionReassignmentsRequestTopic returns a AlterPartitionReassignmentsRequestTopic with its defaults.
func NewAlterPartitionReassignmentsRequestTopic() *AlterPartitionReassignmentsRequestTopic {
	x := new(AlterPartitionReassignmentsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionReassignmentsRequestTopic) Default() {
	*x = AlterPartitionReassignmentsRequestTopic{}
}

// AlterPartitionReassignmentsRequestPartition is an element of AlterPartitionReassignmentsRequest.
type AlterPartitionReassignmentsRequestPartition struct {
	PartitionIndex int32
	Replicas       []int32 // nullable
	UnknownTags    Tags
}

// NewAlterPartitionReassignmentsRequestPartition returns a AlterPartitionReassignmentsRequestPartition with its defaults.
func NewAlterPartitionReassignmentsRequestPartition() *AlterPartitionReassignmentsRequestPartition {
	x := new(AlterPartitionReassignmentsRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionReassignmentsRequestPartition) Default() {
	*x = AlterPartitionReassignmentsRequestPartition{}
}

// AlterPartitionReassignmentsResponse is the response of AlterPartitionReassignments (API key 45), versions 0 to 1, flexible from 0.
type AlterPartitionReassignmentsResponse struct {
	ThrottleTimeMs               int32
	AllowReplicationFactorChange bool // v1+, default true
	ErrorCode                    ErrorCode
	ErrorMessage                 *string // nullable
	Responses                    []AlterPartitionReassignmentsResponseTopic
	UnknownTags                  Tags
}

// APIKey returns KeyAlterPartitionReassignments.
func (*AlterPartitionReassignmentsResponse) APIKey() APIKey { return KeyAlterPartitionReassignments }

// IsRequest returns false.
func (*AlterPartitionReassignmentsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *AlterPartitionReassignmentsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("AlterPartitionReassignmentsResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *AlterPartitionReassignmentsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("AlterPartitionReassignmentsResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AlterPartitionReassignmentsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterPartitionReassignmentsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("AlterPartitionReassignmentsResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAlterPartitionReassignmentsResponse returns a AlterPartitionReassignmentsResponse with its defaults.
func NewAlterPartitionReassignmentsResponse() *AlterPartitionReassignmentsResponse {
	x := new(AlterPartitionReassignmentsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionReassignmentsResponse) Default() {
	*x = AlterPartitionReassignmentsResponse{
		AllowReplicationFactorChange: true,
	}
}

func (x *AlterPartitionReassignmentsResponse) decodeFlexible(d *Decoder, version int16) {
	if version >= 1 {
		b := d.next(7)
		_ = b[6]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.AllowReplicationFactorChange = b[4] != 0
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[5:]))
	} else {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.AllowReplicationFactorChange = true
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
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

func (x *AlterPartitionReassignmentsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if version >= 1 {
		b = append(b, boolByte(x.AllowReplicationFactorChange))
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	b = e.appendCompactCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		b = e.appendCompactString(b, x.Name)
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

// AlterPartitionReassignmentsResponseTopic is an element of AlterPartitionReassignmentsResponse.
type AlterPartitionReassignmentsResponseTopic struct {
	Name        string
	Partitions  []AlterPartitionReassignmentsResponsePartition
	UnknownTags Tags
}

// NewAlterPartitionReassignmentsResponseTopic returns a AlterPartitionReassignmentsResponseTopic with its defaults.
func NewAlterPartitionReassignmentsResponseTopic() *AlterPartitionReassignmentsResponseTopic {
	x := new(AlterPartitionReassignmentsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionReassignmentsResponseTopic) Default() {
	*x = AlterPartitionReassignmentsResponseTopic{}
}

// AlterPartitionReassignmentsResponsePartition is an element of AlterPartitionReassignmentsResponse.
type AlterPartitionReassignmentsResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// NewAlterPartitionReassignmentsResponsePartition returns a AlterPartitionReassignmentsResponsePartition with its defaults.
func NewAlterPartitionReassignmentsResponsePartition() *AlterPartitionReassignmentsResponsePartition {
	x := new(AlterPartitionReassignmentsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionReassignmentsResponsePartition) Default() {
	*x = AlterPartitionReassignmentsResponsePartition{}
}

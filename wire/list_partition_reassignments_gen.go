// Code generated from schema/list_partition_reassignments.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ListPartitionReassignmentsRequest is the request of ListPartitionReassignments (API key 46), versions 0 to 0, flexible from 0.
type ListPartitionReassignmentsRequest struct {
	TimeoutMs   int32                                    // default 60000
	Topics      []ListPartitionReassignmentsRequestTopic // nullable
	UnknownTags Tags
}

// APIKey returns KeyListPartitionReassignments.
func (*ListPartitionReassignmentsRequest) APIKey() APIKey { return KeyListPartitionReassignments }

// IsRequest returns true.
func (*ListPartitionReassignmentsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *ListPartitionReassignmentsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ListPartitionReassignmentsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ListPartitionReassignmentsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ListPartitionReassignmentsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ListPartitionReassignmentsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListPartitionReassignmentsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ListPartitionReassignmentsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewListPartitionReassignmentsRequest returns a ListPartitionReassignmentsRequest with its defaults.
func NewListPartitionReassignmentsRequest() *ListPartitionReassignmentsRequest {
	x := new(ListPartitionReassignmentsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListPartitionReassignmentsRequest) Default() {
	*x = ListPartitionReassignmentsRequest{
		TimeoutMs: 60000,
	}
}

func (x *ListPartitionReassignmentsRequest) decodeFlexible(d *Decoder, version int16) {
	x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(true, 3); n < 0 {
		x.Topics = nil
	} else {
		s := x.Topics[:0]
		if s == nil {
			s = []ListPartitionReassignmentsRequestTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.PartitionIndexes = d.int32s(x.PartitionIndexes, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ListPartitionReassignmentsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	if x.Topics == nil {
		b = append(b, 0)
	} else {
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
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ListPartitionReassignmentsRequestTopic is an element of ListPartitionReassignmentsRequest.
type ListPartitionReassignmentsRequestTopic struct {
	Name             string
	PartitionIndexes []int32
	UnknownTags      Tags
}

// NewListPartitionReassignmentsRequestTopic returns a ListPartitionReassignmentsRequestTopic with its defaults.
func NewListPartitionReassignmentsRequestTopic() *ListPartitionReassignmentsRequestTopic {
	x := new(ListPartitionReassignmentsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListPartitionReassignmentsRequestTopic) Default() {
	*x = ListPartitionReassignmentsRequestTopic{}
}

// ListPartitionReassignmentsResponse is the response of ListPartitionReassignments (API key 46), versions 0 to 0, flexible from 0.
type ListPartitionReassignmentsResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	Topics         []ListPartitionReassignmentsResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyListPartitionReassignments.
func (*ListPartitionReassignmentsResponse) APIKey() APIKey { return KeyListPartitionReassignments }

// IsRequest returns false.
func (*ListPartitionReassignmentsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *ListPartitionReassignmentsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ListPartitionReassignmentsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ListPartitionReassignmentsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ListPartitionReassignmentsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ListPartitionReassignmentsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListPartitionReassignmentsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ListPartitionReassignmentsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewListPartitionReassignmentsResponse returns a ListPartitionReassignmentsResponse with its defaults.
func NewListPartitionReassignmentsResponse() *ListPartitionReassignmentsResponse {
	x := new(ListPartitionReassignmentsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListPartitionReassignmentsResponse) Default() {
	*x = ListPartitionReassignmentsResponse{}
}

func (x *ListPartitionReassignmentsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
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
					x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
					x.Replicas = d.int32s(x.Replicas, true, false)
					x.AddingReplicas = d.int32s(x.AddingReplicas, true, false)
					x.RemovingReplicas = d.int32s(x.RemovingReplicas, true, false)
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

func (x *ListPartitionReassignmentsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = e.appendCompactCount(b, len(x.Replicas))
			b = appendInt32s(b, x.Replicas)
			b = e.appendCompactCount(b, len(x.AddingReplicas))
			b = appendInt32s(b, x.AddingReplicas)
			b = e.appendCompactCount(b, len(x.RemovingReplicas))
			b = appendInt32s(b, x.RemovingReplicas)
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

// ListPartitionReassignmentsResponseTopic is an element of ListPartitionReassignmentsResponse.
type ListPartitionReassignmentsResponseTopic struct {
	Name        string
	Partitions  []ListPartitionReassignmentsResponsePartition
	UnknownTags Tags
}

// NewListPartitionReassignmentsResponseTopic returns a ListPartitionReassignmentsResponseTopic with its defaults.
func NewListPartitionReassignmentsResponseTopic() *ListPartitionReassignmentsResponseTopic {
	x := new(ListPartitionReassignmentsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListPartitionReassignmentsResponseTopic) Default() {
	*x = ListPartitionReassignmentsResponseTopic{}
}

// ListPartitionReassignmentsResponsePartition is an element of ListPartitionReassignmentsResponse.
type ListPartitionReassignmentsResponsePartition struct {
	PartitionIndex   int32
	Replicas         []int32
	AddingReplicas   []int32
	RemovingReplicas []int32
	UnknownTags      Tags
}

// NewListPartitionReassignmentsResponsePartition returns a ListPartitionReassignmentsResponsePartition with its defaults.
func NewListPartitionReassignmentsResponsePartition() *ListPartitionReassignmentsResponsePartition {
	x := new(ListPartitionReassignmentsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListPartitionReassignmentsResponsePartition) Default() {
	*x = ListPartitionReassignmentsResponsePartition{}
}

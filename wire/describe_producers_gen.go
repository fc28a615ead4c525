// Code generated from schema/describe_producers.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeProducersRequest is the request of DescribeProducers (API key 61), versions 0 to 0, flexible from 0.
type DescribeProducersRequest struct {
	Topics      []DescribeProducersRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyDescribeProducers.
func (*DescribeProducersRequest) APIKey() APIKey { return KeyDescribeProducers }

// IsRequest returns true.
func (*DescribeProducersRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *DescribeProducersRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DescribeProducersRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeProducersRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeProducersRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeProducersRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeProducersRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DescribeProducersRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeProducersRequest returns a DescribeProducersRequest with its defaults.
func NewDescribeProducersRequest() *DescribeProducersRequest {
	x := new(DescribeProducersRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeProducersRequest) Default() {
	*x = DescribeProducersRequest{}
}

func (x *DescribeProducersRequest) decodeFlexible(d *Decoder, version int16) {
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
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeProducersRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeProducersRequestTopic is an element of DescribeProducersRequest.
type DescribeProducersRequestTopic struct {
	Name             string
	PartitionIndexes []int32
	UnknownTags      Tags
}

// NewDescribeProducersRequestTopic returns a DescribeProducersRequestTopic with its defaults.
func NewDescribeProducersRequestTopic() *DescribeProducersRequestTopic {
	x := new(DescribeProducersRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeProducersRequestTopic) Default() {
	*x = DescribeProducersRequestTopic{}
}

// DescribeProducersResponse is the response of DescribeProducers (API key 61), versions 0 to 0, flexible from 0.
type DescribeProducersResponse struct {
	ThrottleTimeMs int32
	Topics         []DescribeProducersResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyDescribeProducers.
func (*DescribeProducersResponse) APIKey() APIKey { return KeyDescribeProducers }

// IsRequest returns false.
func (*DescribeProducersResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *DescribeProducersResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DescribeProducersResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeProducersResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeProducersResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeProducersResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeProducersResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DescribeProducersResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeProducersResponse returns a DescribeProducersResponse with its defaults.
func NewDescribeProducersResponse() *DescribeProducersResponse {
	x := new(DescribeProducersResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeProducersResponse) Default() {
	*x = DescribeProducersResponse{}
}

func (x *DescribeProducersResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			if n := d.readCompactCount(false, 9); n < 0 {
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
					if n := d.readCompactCount(false, 37); n < 0 {
						x.ActiveProducers = x.ActiveProducers[:0]
					} else {
						s := x.ActiveProducers[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							{
								b := d.next(36)
								_ = b[35]
								x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
								x.ProducerEpoch = int32(binary.BigEndian.Uint32(b[8:]))
								x.LastSequence = int32(binary.BigEndian.Uint32(b[12:]))
								x.LastTimestamp = int64(binary.BigEndian.Uint64(b[16:]))
								x.CoordinatorEpoch = int32(binary.BigEndian.Uint32(b[24:]))
								x.CurrentTxnStartOffset = int64(binary.BigEndian.Uint64(b[28:]))
							}
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.ActiveProducers = s
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

func (x *DescribeProducersResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
			}
			b = e.appendCompactCount(b, len(x.ActiveProducers))
			for i := range x.ActiveProducers {
				x := &x.ActiveProducers[i]
				b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
				b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.ProducerEpoch))<<32|uint64(uint32(x.LastSequence)))
				b = binary.BigEndian.AppendUint64(b, uint64(x.LastTimestamp))
				b = binary.BigEndian.AppendUint32(b, uint32(x.CoordinatorEpoch))
				b = binary.BigEndian.AppendUint64(b, uint64(x.CurrentTxnStartOffset))
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeProducersResponseTopic is an element of DescribeProducersResponse.
type DescribeProducersResponseTopic struct {
	Name        string
	Partitions  []DescribeProducersResponsePartition
	UnknownTags Tags
}

// NewDescribeProducersResponseTopic returns a DescribeProducersResponseTopic with its defaults.
func NewDescribeProducersResponseTopic() *DescribeProducersResponseTopic {
	x := new(DescribeProducersResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeProducersResponseTopic) Default() {
	*x = DescribeProducersResponseTopic{}
}

// DescribeProducersResponsePartition is an element of DescribeProducersResponse.
type DescribeProducersResponsePartition struct {
	PartitionIndex  int32
	ErrorCode       ErrorCode
	ErrorMessage    *string // nullable
	ActiveProducers []DescribeProducersResponseProducer
	UnknownTags     Tags
}

// NewDescribeProducersResponsePartition returns a DescribeProducersResponsePartition with its defaults.
func NewDescribeProducersResponsePartition() *DescribeProducersResponsePartition {
	x := new(DescribeProducersResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeProducersResponsePartition) Default() {
	*x = DescribeProducersResponsePartition{}
}

// DescribeProducersResponseProducer is an element of DescribeProducersResponse.
type DescribeProducersResponseProducer struct {
	ProducerID            int64
	ProducerEpoch         int32
	LastSequence          int32 // default -1
	LastTimestamp         int64 // default -1
	CoordinatorEpoch      int32
	CurrentTxnStartOffset int64 // default -1
	UnknownTags           Tags
}

// NewDescribeProducersResponseProducer returns a DescribeProducersResponseProducer with its defaults.
func NewDescribeProducersResponseProducer() *DescribeProducersResponseProducer {
	x := new(DescribeProducersResponseProducer)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeProducersResponseProducer) Default() {
	*x = DescribeProducersResponseProducer{
		LastSequence:          -1,
		LastTimestamp:         -1,
		CurrentTxnStartOffset: -1,
	}
}

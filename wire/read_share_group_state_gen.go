// Code generated from schema/read_share_group_state.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ReadShareGroupStateRequest is the request of ReadShareGroupState (API key 84), versions 0 to 0, flexible from 0.
type ReadShareGroupStateRequest struct {
	GroupID     string
	Topics      []ReadShareGroupStateRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyReadShareGroupState.
func (*ReadShareGroupStateRequest) APIKey() APIKey { return KeyReadShareGroupState }

// IsRequest returns true.
func (*ReadShareGroupStateRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *ReadShareGroupStateRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ReadShareGroupStateRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ReadShareGroupStateRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ReadShareGroupStateRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ReadShareGroupStateRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ReadShareGroupStateRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ReadShareGroupStateRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewReadShareGroupStateRequest returns a ReadShareGroupStateRequest with its defaults.
func NewReadShareGroupStateRequest() *ReadShareGroupStateRequest {
	x := new(ReadShareGroupStateRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateRequest) Default() {
	*x = ReadShareGroupStateRequest{}
}

func (x *ReadShareGroupStateRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 9); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(8)
						_ = b[7]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
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

func (x *ReadShareGroupStateRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Partition))<<32|uint64(uint32(x.LeaderEpoch)))
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

// ReadShareGroupStateRequestTopic is an element of ReadShareGroupStateRequest.
type ReadShareGroupStateRequestTopic struct {
	TopicID     UUID
	Partitions  []ReadShareGroupStateRequestPartition
	UnknownTags Tags
}

// NewReadShareGroupStateRequestTopic returns a ReadShareGroupStateRequestTopic with its defaults.
func NewReadShareGroupStateRequestTopic() *ReadShareGroupStateRequestTopic {
	x := new(ReadShareGroupStateRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateRequestTopic) Default() {
	*x = ReadShareGroupStateRequestTopic{}
}

// ReadShareGroupStateRequestPartition is an element of ReadShareGroupStateRequest.
type ReadShareGroupStateRequestPartition struct {
	Partition   int32
	LeaderEpoch int32
	UnknownTags Tags
}

// NewReadShareGroupStateRequestPartition returns a ReadShareGroupStateRequestPartition with its defaults.
func NewReadShareGroupStateRequestPartition() *ReadShareGroupStateRequestPartition {
	x := new(ReadShareGroupStateRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateRequestPartition) Default() {
	*x = ReadShareGroupStateRequestPartition{}
}

// ReadShareGroupStateResponse is the response of ReadShareGroupState (API key 84), versions 0 to 0, flexible from 0.
type ReadShareGroupStateResponse struct {
	Results     []ReadShareGroupStateResponseTopic
	UnknownTags Tags
}

// APIKey returns KeyReadShareGroupState.
func (*ReadShareGroupStateResponse) APIKey() APIKey { return KeyReadShareGroupState }

// IsRequest returns false.
func (*ReadShareGroupStateResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *ReadShareGroupStateResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ReadShareGroupStateResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ReadShareGroupStateResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ReadShareGroupStateResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ReadShareGroupStateResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ReadShareGroupStateResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ReadShareGroupStateResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewReadShareGroupStateResponse returns a ReadShareGroupStateResponse with its defaults.
func NewReadShareGroupStateResponse() *ReadShareGroupStateResponse {
	x := new(ReadShareGroupStateResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateResponse) Default() {
	*x = ReadShareGroupStateResponse{}
}

func (x *ReadShareGroupStateResponse) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 21); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(6)
						_ = b[5]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
					{
						b := d.next(12)
						_ = b[11]
						x.StateEpoch = int32(binary.BigEndian.Uint32(b[0:]))
						x.StartOffset = int64(binary.BigEndian.Uint64(b[4:]))
					}
					if n := d.readCompactCount(false, 20); n < 0 {
						x.StateBatches = x.StateBatches[:0]
					} else {
						s := x.StateBatches[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							{
								b := d.next(19)
								_ = b[18]
								x.FirstOffset = int64(binary.BigEndian.Uint64(b[0:]))
								x.LastOffset = int64(binary.BigEndian.Uint64(b[8:]))
								x.DeliveryState = int8(b[16])
								x.DeliveryCount = int16(binary.BigEndian.Uint16(b[17:]))
							}
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.StateBatches = s
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ReadShareGroupStateResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
			}
			b = binary.BigEndian.AppendUint32(b, uint32(x.StateEpoch))
			b = binary.BigEndian.AppendUint64(b, uint64(x.StartOffset))
			b = e.appendCompactCount(b, len(x.StateBatches))
			for i := range x.StateBatches {
				x := &x.StateBatches[i]
				b = binary.BigEndian.AppendUint64(b, uint64(x.FirstOffset))
				b = binary.BigEndian.AppendUint64(b, uint64(x.LastOffset))
				b = append(b, byte(x.DeliveryState))
				b = binary.BigEndian.AppendUint16(b, uint16(x.DeliveryCount))
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

// ReadShareGroupStateResponseTopic is an element of ReadShareGroupStateResponse.
type ReadShareGroupStateResponseTopic struct {
	TopicID     UUID
	Partitions  []ReadShareGroupStateResponsePartition
	UnknownTags Tags
}

// NewReadShareGroupStateResponseTopic returns a ReadShareGroupStateResponseTopic with its defaults.
func NewReadShareGroupStateResponseTopic() *ReadShareGroupStateResponseTopic {
	x := new(ReadShareGroupStateResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateResponseTopic) Default() {
	*x = ReadShareGroupStateResponseTopic{}
}

// ReadShareGroupStateResponsePartition is an element of ReadShareGroupStateResponse.
type ReadShareGroupStateResponsePartition struct {
	Partition    int32
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	StateEpoch   int32
	StartOffset  int64
	StateBatches []ReadShareGroupStateResponseBatch
	UnknownTags  Tags
}

// NewReadShareGroupStateResponsePartition returns a ReadShareGroupStateResponsePartition with its defaults.
func NewReadShareGroupStateResponsePartition() *ReadShareGroupStateResponsePartition {
	x := new(ReadShareGroupStateResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateResponsePartition) Default() {
	*x = ReadShareGroupStateResponsePartition{}
}

// ReadShareGroupStateResponseBatch is an element of ReadShareGroupStateResponse.
type ReadShareGroupStateResponseBatch struct {
	FirstOffset   int64
	LastOffset    int64
	DeliveryState int8
	DeliveryCount int16
	UnknownTags   Tags
}

// NewReadShareGroupStateResponseBatch returns a ReadShareGroupStateResponseBatch with its defaults.
func NewReadShareGroupStateResponseBatch() *ReadShareGroupStateResponseBatch {
	x := new(ReadShareGroupStateResponseBatch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateResponseBatch) Default() {
	*x = ReadShareGroupStateResponseBatch{}
}

// Code generated from schema/write_share_group_state.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// WriteShareGroupStateRequest is the request of WriteShareGroupState (API key 85), versions 0 to 1, flexible from 0.
type WriteShareGroupStateRequest struct {
	GroupID     string
	Topics      []WriteShareGroupStateRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyWriteShareGroupState.
func (*WriteShareGroupStateRequest) APIKey() APIKey { return KeyWriteShareGroupState }

// IsRequest returns true.
func (*WriteShareGroupStateRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *WriteShareGroupStateRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("WriteShareGroupStateRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *WriteShareGroupStateRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("WriteShareGroupStateRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *WriteShareGroupStateRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *WriteShareGroupStateRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("WriteShareGroupStateRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewWriteShareGroupStateRequest returns a WriteShareGroupStateRequest with its defaults.
func NewWriteShareGroupStateRequest() *WriteShareGroupStateRequest {
	x := new(WriteShareGroupStateRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteShareGroupStateRequest) Default() {
	*x = WriteShareGroupStateRequest{}
}

func (x *WriteShareGroupStateRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 22); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					if version >= 1 {
						b := d.next(24)
						_ = b[23]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.StateEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
						x.StartOffset = int64(binary.BigEndian.Uint64(b[12:]))
						x.DeliveryCompleteCount = int32(binary.BigEndian.Uint32(b[20:]))
					} else {
						{
							b := d.next(20)
							_ = b[19]
							x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
							x.StateEpoch = int32(binary.BigEndian.Uint32(b[4:]))
							x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
							x.StartOffset = int64(binary.BigEndian.Uint64(b[12:]))
						}
						x.DeliveryCompleteCount = -1
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
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *WriteShareGroupStateRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Partition))<<32|uint64(uint32(x.StateEpoch)))
			b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
			b = binary.BigEndian.AppendUint64(b, uint64(x.StartOffset))
			if version >= 1 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.DeliveryCompleteCount))
			}
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

// WriteShareGroupStateRequestTopic is an element of WriteShareGroupStateRequest.
type WriteShareGroupStateRequestTopic struct {
	TopicID     UUID
	Partitions  []WriteShareGroupStateRequestPartition
	UnknownTags Tags
}

// NewWriteShareGroupStateRequestTopic returns a WriteShareGroupStateRequestTopic with its defaults.
func NewWriteShareGroupStateRequestTopic() *WriteShareGroupStateRequestTopic {
	x := new(WriteShareGroupStateRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteShareGroupStateRequestTopic) Default() {
	*x = WriteShareGroupStateRequestTopic{}
}

// WriteShareGroupStateRequestPartition is an element of WriteShareGroupStateRequest.
type WriteShareGroupStateRequestPartition struct {
	Partition             int32
	StateEpoch            int32
	LeaderEpoch           int32
	StartOffset           int64
	DeliveryCompleteCount int32 // v1+, default -1
	StateBatches          []WriteShareGroupStateRequestBatch
	UnknownTags           Tags
}

// NewWriteShareGroupStateRequestPartition returns a WriteShareGroupStateRequestPartition with its defaults.
func NewWriteShareGroupStateRequestPartition() *WriteShareGroupStateRequestPartition {
	x := new(WriteShareGroupStateRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteShareGroupStateRequestPartition) Default() {
	*x = WriteShareGroupStateRequestPartition{
		DeliveryCompleteCount: -1,
	}
}

// WriteShareGroupStateRequestBatch is an element of WriteShareGroupStateRequest.
type WriteShareGroupStateRequestBatch struct {
	FirstOffset   int64
	LastOffset    int64
	DeliveryState int8
	DeliveryCount int16
	UnknownTags   Tags
}

// NewWriteShareGroupStateRequestBatch returns a WriteShareGroupStateRequestBatch with its defaults.
func NewWriteShareGroupStateRequestBatch() *WriteShareGroupStateRequestBatch {
	x := new(WriteShareGroupStateRequestBatch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteShareGroupStateRequestBatch) Default() {
	*x = WriteShareGroupStateRequestBatch{}
}

// WriteShareGroupStateResponse is the response of WriteShareGroupState (API key 85), versions 0 to 1, flexible from 0.
type WriteShareGroupStateResponse struct {
	Results     []WriteShareGroupStateResponseTopic
	UnknownTags Tags
}

// APIKey returns KeyWriteShareGroupState.
func (*WriteShareGroupStateResponse) APIKey() APIKey { return KeyWriteShareGroupState }

// IsRequest returns false.
func (*WriteShareGroupStateResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *WriteShareGroupStateResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("WriteShareGroupStateResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *WriteShareGroupStateResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("WriteShareGroupStateResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *WriteShareGroupStateResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *WriteShareGroupStateResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("WriteShareGroupStateResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewWriteShareGroupStateResponse returns a WriteShareGroupStateResponse with its defaults.
func NewWriteShareGroupStateResponse() *WriteShareGroupStateResponse {
	x := new(WriteShareGroupStateResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteShareGroupStateResponse) Default() {
	*x = WriteShareGroupStateResponse{}
}

func (x *WriteShareGroupStateResponse) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
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
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
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

func (x *WriteShareGroupStateResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// WriteShareGroupStateResponseTopic is an element of WriteShareGroupStateResponse.
type WriteShareGroupStateResponseTopic struct {
	TopicID     UUID
	Partitions  []WriteShareGroupStateResponsePartition
	UnknownTags Tags
}

// NewWriteShareGroupStateResponseTopic returns a WriteShareGroupStateResponseTopic with its defaults.
func NewWriteShareGroupStateResponseTopic() *WriteShareGroupStateResponseTopic {
	x := new(WriteShareGroupStateResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteShareGroupStateResponseTopic) Default() {
	*x = WriteShareGroupStateResponseTopic{}
}

// WriteShareGroupStateResponsePartition is an element of WriteShareGroupStateResponse.
type WriteShareGroupStateResponsePartition struct {
	Partition    int32
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewWriteShareGroupStateResponsePartition returns a WriteShareGroupStateResponsePartition with its defaults.
func NewWriteShareGroupStateResponsePartition() *WriteShareGroupStateResponsePartition {
	x := new(WriteShareGroupStateResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteShareGroupStateResponsePartition) Default() {
	*x = WriteShareGroupStateResponsePartition{}
}

// Code generated from schema/initialize_share_group_state.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// InitializeShareGroupStateRequest is the request of InitializeShareGroupState (API key 83), versions 0 to 0, flexible from 0.
type InitializeShareGroupStateRequest struct {
	GroupID     string
	Topics      []InitializeShareGroupStateRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyInitializeShareGroupState.
func (*InitializeShareGroupStateRequest) APIKey() APIKey { return KeyInitializeShareGroupState }

// IsRequest returns true.
func (*InitializeShareGroupStateRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *InitializeShareGroupStateRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("InitializeShareGroupStateRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *InitializeShareGroupStateRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("InitializeShareGroupStateRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *InitializeShareGroupStateRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *InitializeShareGroupStateRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("InitializeShareGroupStateRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewInitializeShareGroupStateRequest returns a InitializeShareGroupStateRequest with its defaults.
func NewInitializeShareGroupStateRequest() *InitializeShareGroupStateRequest {
	x := new(InitializeShareGroupStateRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *InitializeShareGroupStateRequest) Default() {
	*x = InitializeShareGroupStateRequest{}
}

func (x *InitializeShareGroupStateRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 17); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(16)
						_ = b[15]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.StateEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.StartOffset = int64(binary.BigEndian.Uint64(b[8:]))
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

func (x *InitializeShareGroupStateRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Partition))<<32|uint64(uint32(x.StateEpoch)))
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

// InitializeShareGroupStateRequestTopic is an element of InitializeShareGroupStateRequest.
type InitializeShareGroupStateRequestTopic struct {
	TopicID     UUID
	Partitions  []InitializeShareGroupStateRequestPartition
	UnknownTags Tags
}

// NewInitializeShareGroupStateRequestTopic returns a InitializeShareGroupStateRequestTopic with its defaults.
func NewInitializeShareGroupStateRequestTopic() *InitializeShareGroupStateRequestTopic {
	x := new(InitializeShareGroupStateRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *InitializeShareGroupStateRequestTopic) Default() {
	*x = InitializeShareGroupStateRequestTopic{}
}

// InitializeShareGroupStateRequestPartition is an element of InitializeShareGroupStateRequest.
type InitializeShareGroupStateRequestPartition struct {
	Partition   int32
	StateEpoch  int32
	StartOffset int64
	UnknownTags Tags
}

// NewInitializeShareGroupStateRequestPartition returns a InitializeShareGroupStateRequestPartition with its defaults.
func NewInitializeShareGroupStateRequestPartition() *InitializeShareGroupStateRequestPartition {
	x := new(InitializeShareGroupStateRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *InitializeShareGroupStateRequestPartition) Default() {
	*x = InitializeShareGroupStateRequestPartition{}
}

// InitializeShareGroupStateResponse is the response of InitializeShareGroupState (API key 83), versions 0 to 0, flexible from 0.
type InitializeShareGroupStateResponse struct {
	Results     []InitializeShareGroupStateResponseTopic
	UnknownTags Tags
}

// APIKey returns KeyInitializeShareGroupState.
func (*InitializeShareGroupStateResponse) APIKey() APIKey { return KeyInitializeShareGroupState }

// IsRequest returns false.
func (*InitializeShareGroupStateResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *InitializeShareGroupStateResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("InitializeShareGroupStateResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *InitializeShareGroupStateResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("InitializeShareGroupStateResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *InitializeShareGroupStateResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *InitializeShareGroupStateResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("InitializeShareGroupStateResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewInitializeShareGroupStateResponse returns a InitializeShareGroupStateResponse with its defaults.
func NewInitializeShareGroupStateResponse() *InitializeShareGroupStateResponse {
	x := new(InitializeShareGroupStateResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *InitializeShareGroupStateResponse) Default() {
	*x = InitializeShareGroupStateResponse{}
}

func (x *InitializeShareGroupStateResponse) decodeFlexible(d *Decoder, version int16) {
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

func (x *InitializeShareGroupStateResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// InitializeShareGroupStateResponseTopic is an element of InitializeShareGroupStateResponse.
type InitializeShareGroupStateResponseTopic struct {
	TopicID     UUID
	Partitions  []InitializeShareGroupStateResponsePartition
	UnknownTags Tags
}

// NewInitializeShareGroupStateResponseTopic returns a InitializeShareGroupStateResponseTopic with its defaults.
func NewInitializeShareGroupStateResponseTopic() *InitializeShareGroupStateResponseTopic {
	x := new(InitializeShareGroupStateResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *InitializeShareGroupStateResponseTopic) Default() {
	*x = InitializeShareGroupStateResponseTopic{}
}

// InitializeShareGroupStateResponsePartition is an element of InitializeShareGroupStateResponse.
type InitializeShareGroupStateResponsePartition struct {
	Partition    int32
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewInitializeShareGroupStateResponsePartition returns a InitializeShareGroupStateResponsePartition with its defaults.
func NewInitializeShareGroupStateResponsePartition() *InitializeShareGroupStateResponsePartition {
	x := new(InitializeShareGroupStateResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *InitializeShareGroupStateResponsePartition) Default() {
	*x = InitializeShareGroupStateResponsePartition{}
}

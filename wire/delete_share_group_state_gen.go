// Code generated from schema/delete_share_group_state.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DeleteShareGroupStateRequest is the request of DeleteShareGroupState (API key 86), versions 0 to 0, flexible from 0.
type DeleteShareGroupStateRequest struct {
	GroupID     string
	Topics      []DeleteShareGroupStateRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyDeleteShareGroupState.
func (*DeleteShareGroupStateRequest) APIKey() APIKey { return KeyDeleteShareGroupState }

// IsRequest returns true.
func (*DeleteShareGroupStateRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *DeleteShareGroupStateRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DeleteShareGroupStateRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DeleteShareGroupStateRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DeleteShareGroupStateRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DeleteShareGroupStateRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteShareGroupStateRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DeleteShareGroupStateRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDeleteShareGroupStateRequest returns a DeleteShareGroupStateRequest with its defaults.
func NewDeleteShareGroupStateRequest() *DeleteShareGroupStateRequest {
	x := new(DeleteShareGroupStateRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupStateRequest) Default() {
	*x = DeleteShareGroupStateRequest{}
}

func (x *DeleteShareGroupStateRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 5); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Partition = int32(binary.BigEndian.Uint32(d.next(4)))
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

func (x *DeleteShareGroupStateRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
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

// DeleteShareGroupStateRequestTopic is an element of DeleteShareGroupStateRequest.
type DeleteShareGroupStateRequestTopic struct {
	TopicID     UUID
	Partitions  []DeleteShareGroupStateRequestPartition
	UnknownTags Tags
}

// NewDeleteShareGroupStateRequestTopic returns a DeleteShareGroupStateRequestTopic with its defaults.
func NewDeleteShareGroupStateRequestTopic() *DeleteShareGroupStateRequestTopic {
	x := new(DeleteShareGroupStateRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupStateRequestTopic) Default() {
	*x = DeleteShareGroupStateRequestTopic{}
}

// DeleteShareGroupStateRequestPartition is an element of DeleteShareGroupStateRequest.
type DeleteShareGroupStateRequestPartition struct {
	Partition   int32
	UnknownTags Tags
}

// NewDeleteShareGroupStateRequestPartition returns a DeleteShareGroupStateRequestPartition with its defaults.
func NewDeleteShareGroupStateRequestPartition() *DeleteShareGroupStateRequestPartition {
	x := new(DeleteShareGroupStateRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupStateRequestPartition) Default() {
	*x = DeleteShareGroupStateRequestPartition{}
}

// DeleteShareGroupStateResponse is the response of DeleteShareGroupState (API key 86), versions 0 to 0, flexible from 0.
type DeleteShareGroupStateResponse struct {
	Results     []DeleteShareGroupStateResponseTopic
	UnknownTags Tags
}

// APIKey returns KeyDeleteShareGroupState.
func (*DeleteShareGroupStateResponse) APIKey() APIKey { return KeyDeleteShareGroupState }

// IsRequest returns false.
func (*DeleteShareGroupStateResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *DeleteShareGroupStateResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DeleteShareGroupStateResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DeleteShareGroupStateResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DeleteShareGroupStateResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DeleteShareGroupStateResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteShareGroupStateResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DeleteShareGroupStateResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDeleteShareGroupStateResponse returns a DeleteShareGroupStateResponse with its defaults.
func NewDeleteShareGroupStateResponse() *DeleteShareGroupStateResponse {
	x := new(DeleteShareGroupStateResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupStateResponse) Default() {
	*x = DeleteShareGroupStateResponse{}
}

func (x *DeleteShareGroupStateResponse) decodeFlexible(d *Decoder, version int16) {
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

func (x *DeleteShareGroupStateResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// DeleteShareGroupStateResponseTopic is an element of DeleteShareGroupStateResponse.
type DeleteShareGroupStateResponseTopic struct {
	TopicID     UUID
	Partitions  []DeleteShareGroupStateResponsePartition
	UnknownTags Tags
}

// NewDeleteShareGroupStateResponseTopic returns a DeleteShareGroupStateResponseTopic with its defaults.
func NewDeleteShareGroupStateResponseTopic() *DeleteShareGroupStateResponseTopic {
	x := new(DeleteShareGroupStateResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupStateResponseTopic) Default() {
	*x = DeleteShareGroupStateResponseTopic{}
}

// DeleteShareGroupStateResponsePartition is an element of DeleteShareGroupStateResponse.
type DeleteShareGroupStateResponsePartition struct {
	Partition    int32
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewDeleteShareGroupStateResponsePartition returns a DeleteShareGroupStateResponsePartition with its defaults.
func NewDeleteShareGroupStateResponsePartition() *DeleteShareGroupStateResponsePartition {
	x := new(DeleteShareGroupStateResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupStateResponsePartition) Default() {
	*x = DeleteShareGroupStateResponsePartition{}
}

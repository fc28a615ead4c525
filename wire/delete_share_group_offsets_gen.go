// Code generated from schema/delete_share_group_offsets.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DeleteShareGroupOffsetsRequest is the request of DeleteShareGroupOffsets (API key 92), versions 0 to 0, flexible from 0.
type DeleteShareGroupOffsetsRequest struct {
	GroupID     string
	Topics      []DeleteShareGroupOffsetsRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyDeleteShareGroupOffsets.
func (*DeleteShareGroupOffsetsRequest) APIKey() APIKey { return KeyDeleteShareGroupOffsets }

// IsRequest returns true.
func (*DeleteShareGroupOffsetsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *DeleteShareGroupOffsetsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DeleteShareGroupOffsetsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DeleteShareGroupOffsetsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DeleteShareGroupOffsetsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DeleteShareGroupOffsetsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteShareGroupOffsetsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DeleteShareGroupOffsetsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDeleteShareGroupOffsetsRequest returns a DeleteShareGroupOffsetsRequest with its defaults.
func NewDeleteShareGroupOffsetsRequest() *DeleteShareGroupOffsetsRequest {
	x := new(DeleteShareGroupOffsetsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupOffsetsRequest) Default() {
	*x = DeleteShareGroupOffsetsRequest{}
}

func (x *DeleteShareGroupOffsetsRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	if n := d.readCompactCount(false, 2); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteShareGroupOffsetsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.TopicName)
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

// DeleteShareGroupOffsetsRequestTopic is an element of DeleteShareGroupOffsetsRequest.
type DeleteShareGroupOffsetsRequestTopic struct {
	TopicName   string
	UnknownTags Tags
}

// NewDeleteShareGroupOffsetsRequestTopic returns a DeleteShareGroupOffsetsRequestTopic with its defaults.
func NewDeleteShareGroupOffsetsRequestTopic() *DeleteShareGroupOffsetsRequestTopic {
	x := new(DeleteShareGroupOffsetsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupOffsetsRequestTopic) Default() {
	*x = DeleteShareGroupOffsetsRequestTopic{}
}

// DeleteShareGroupOffsetsResponse is the response of DeleteShareGroupOffsets (API key 92), versions 0 to 0, flexible from 0.
type DeleteShareGroupOffsetsResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	Responses      []DeleteShareGroupOffsetsResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyDeleteShareGroupOffsets.
func (*DeleteShareGroupOffsetsResponse) APIKey() APIKey { return KeyDeleteShareGroupOffsets }

// IsRequest returns false.
func (*DeleteShareGroupOffsetsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *DeleteShareGroupOffsetsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DeleteShareGroupOffsetsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DeleteShareGroupOffsetsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DeleteShareGroupOffsetsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DeleteShareGroupOffsetsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteShareGroupOffsetsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DeleteShareGroupOffsetsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDeleteShareGroupOffsetsResponse returns a DeleteShareGroupOffsetsResponse with its defaults.
func NewDeleteShareGroupOffsetsResponse() *DeleteShareGroupOffsetsResponse {
	x := new(DeleteShareGroupOffsetsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupOffsetsResponse) Default() {
	*x = DeleteShareGroupOffsetsResponse{}
}

func (x *DeleteShareGroupOffsetsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if n := d.readCompactCount(false, 21); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			{
				b := d.next(18)
				_ = b[17]
				x.TopicID = UUID(b[0:16])
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[16:]))
			}
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Responses = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteShareGroupOffsetsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
	return b
}

// DeleteShareGroupOffsetsResponseTopic is an element of DeleteShareGroupOffsetsResponse.
type DeleteShareGroupOffsetsResponseTopic struct {
	TopicName    string
	TopicID      UUID
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewDeleteShareGroupOffsetsResponseTopic returns a DeleteShareGroupOffsetsResponseTopic with its defaults.
func NewDeleteShareGroupOffsetsResponseTopic() *DeleteShareGroupOffsetsResponseTopic {
	x := new(DeleteShareGroupOffsetsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteShareGroupOffsetsResponseTopic) Default() {
	*x = DeleteShareGroupOffsetsResponseTopic{}
}

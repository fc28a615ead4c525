// Code generated from schema/delete_topics.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DeleteTopicsRequest is the request of DeleteTopics (API key 20), versions 0 to 6, flexible from 4.
type DeleteTopicsRequest struct {
	Topics      []DeleteTopicsRequestTopic // v6+
	TopicNames  []string                   // v0-5
	TimeoutMs   int32
	UnknownTags Tags
}

// APIKey returns KeyDeleteTopics.
func (*DeleteTopicsRequest) APIKey() APIKey { return KeyDeleteTopics }

// IsRequest returns true.
func (*DeleteTopicsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 6.
func (x *DeleteTopicsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("DeleteTopicsRequest", version, 0, 6)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *DeleteTopicsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("DeleteTopicsRequest", version, 0, 6)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DeleteTopicsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteTopicsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("DeleteTopicsRequest", version, 0, 6)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDeleteTopicsRequest returns a DeleteTopicsRequest with its defaults.
func NewDeleteTopicsRequest() *DeleteTopicsRequest {
	x := new(DeleteTopicsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteTopicsRequest) Default() {
	*x = DeleteTopicsRequest{}
}

func (x *DeleteTopicsRequest) decodePlain(d *Decoder, version int16) {
	x.Topics = x.Topics[:0]
	x.TopicNames = d.strings(x.TopicNames, false, false)
	x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DeleteTopicsRequest) decodeFlexible(d *Decoder, version int16) {
	if version >= 6 {
		if n := d.readCompactCount(false, 18); n < 0 {
			x.Topics = x.Topics[:0]
		} else {
			s := x.Topics[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Name = d.readCompactStringPtr(x.Name, true)
				x.TopicID = UUID(d.next(16))
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Topics = s
		}
	} else {
		x.Topics = x.Topics[:0]
	}
	if version <= 5 {
		x.TopicNames = d.strings(x.TopicNames, true, false)
	} else {
		x.TopicNames = x.TopicNames[:0]
	}
	x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteTopicsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.TopicNames))
	for _, s := range x.TopicNames {
		b = e.appendString(b, s)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	return b
}

func (x *DeleteTopicsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version >= 6 {
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			if x.Name == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.Name)
			}
			b = append(b, x.TopicID[:]...)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	if version <= 5 {
		b = e.appendCompactCount(b, len(x.TopicNames))
		for _, s := range x.TopicNames {
			b = e.appendCompactString(b, s)
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

// DeleteTopicsRequestTopic is an element of DeleteTopicsRequest.
type DeleteTopicsRequestTopic struct {
	Name        *string // nullable
	TopicID     UUID
	UnknownTags Tags
}

// NewDeleteTopicsRequestTopic returns a DeleteTopicsRequestTopic with its defaults.
func NewDeleteTopicsRequestTopic() *DeleteTopicsRequestTopic {
	x := new(DeleteTopicsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteTopicsRequestTopic) Default() {
	*x = DeleteTopicsRequestTopic{}
}

// DeleteTopicsResponse is the response of DeleteTopics (API key 20), versions 0 to 6, flexible from 4.
type DeleteTopicsResponse struct {
	ThrottleTimeMs int32 // v1+
	Responses      []DeleteTopicsResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyDeleteTopics.
func (*DeleteTopicsResponse) APIKey() APIKey { return KeyDeleteTopics }

// IsRequest returns false.
func (*DeleteTopicsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 6.
func (x *DeleteTopicsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("DeleteTopicsResponse", version, 0, 6)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *DeleteTopicsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("DeleteTopicsResponse", version, 0, 6)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DeleteTopicsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteTopicsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("DeleteTopicsResponse", version, 0, 6)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDeleteTopicsResponse returns a DeleteTopicsResponse with its defaults.
func NewDeleteTopicsResponse() *DeleteTopicsResponse {
	x := new(DeleteTopicsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteTopicsResponse) Default() {
	*x = DeleteTopicsResponse{}
}

func (x *DeleteTopicsResponse) decodePlain(d *Decoder, version int16) {
	if version >= 1 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if n := d.readCount(false, 4); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.ErrorMessage = nil
			x.Name = d.readStringPtr(x.Name, false)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Responses = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DeleteTopicsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 4); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactStringPtr(x.Name, version >= 6)
			if version >= 6 {
				b := d.next(18)
				_ = b[17]
				x.TopicID = UUID(b[0:16])
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[16:]))
			} else {
				x.TopicID = UUID{}
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			}
			if version >= 5 {
				x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			} else {
				x.ErrorMessage = nil
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Responses = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteTopicsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		if x.Name == nil {
			b = append(b, 0, 0)
		} else {
			b = e.appendString(b, *x.Name)
		}
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	return b
}

func (x *DeleteTopicsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		if x.Name == nil && version >= 6 {
			b = append(b, 0)
		} else if x.Name == nil {
			b = append(b, 1)
		} else {
			b = e.appendCompactString(b, *x.Name)
		}
		if version >= 6 {
			b = append(b, x.TopicID[:]...)
		}
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if version >= 5 {
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
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

// DeleteTopicsResponseTopic is an element of DeleteTopicsResponse.
type DeleteTopicsResponseTopic struct {
	Name         *string // nullable v6+
	TopicID      UUID    // v6+
	ErrorCode    ErrorCode
	ErrorMessage *string // v5+, nullable
	UnknownTags  Tags
}

// NewDeleteTopicsResponseTopic returns a DeleteTopicsResponseTopic with its defaults.
func NewDeleteTopicsResponseTopic() *DeleteTopicsResponseTopic {
	x := new(DeleteTopicsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteTopicsResponseTopic) Default() {
	*x = DeleteTopicsResponseTopic{}
}

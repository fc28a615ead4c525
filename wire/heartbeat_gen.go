// Code generated from schema/heartbeat.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// HeartbeatRequest is the request of Heartbeat (API key 12), versions 0 to 4, flexible from 4.
type HeartbeatRequest struct {
	GroupID         string
	GenerationID    int32
	MemberID        string
	GroupInstanceID *string // v3+, nullable
	UnknownTags     Tags
}

// APIKey returns KeyHeartbeat.
func (*HeartbeatRequest) APIKey() APIKey { return KeyHeartbeat }

// IsRequest returns true.
func (*HeartbeatRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 4.
func (x *HeartbeatRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("HeartbeatRequest", version, 0, 4)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 4.
func (x *HeartbeatRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("HeartbeatRequest", version, 0, 4)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *HeartbeatRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *HeartbeatRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewHeartbeatRequest returns a HeartbeatRequest with its defaults.
func NewHeartbeatRequest() *HeartbeatRequest {
	x := new(HeartbeatRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *HeartbeatRequest) Default() {
	*x = HeartbeatRequest{}
}

func (x *HeartbeatRequest) decode(d *Decoder, version int16) {
	flex := version >= 4
	x.GroupID = d.string(x.GroupID, flex)
	x.GenerationID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.MemberID = d.string(x.MemberID, flex)
	if version >= 3 {
		x.GroupInstanceID = d.stringPtr(x.GroupInstanceID, flex, true)
	} else {
		x.GroupInstanceID = nil
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *HeartbeatRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 4
	b = e.appendString(b, x.GroupID, flex)
	b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationID))
	b = e.appendString(b, x.MemberID, flex)
	if version >= 3 {
		b = e.appendStringPtr(b, x.GroupInstanceID, flex, true)
	}
	if !flex {
		return b
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// HeartbeatResponse is the response of Heartbeat (API key 12), versions 0 to 4, flexible from 4.
type HeartbeatResponse struct {
	ThrottleTimeMs int32 // v1+
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// APIKey returns KeyHeartbeat.
func (*HeartbeatResponse) APIKey() APIKey { return KeyHeartbeat }

// IsRequest returns false.
func (*HeartbeatResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 4.
func (x *HeartbeatResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("HeartbeatResponse", version, 0, 4)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 4.
func (x *HeartbeatResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("HeartbeatResponse", version, 0, 4)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *HeartbeatResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *HeartbeatResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewHeartbeatResponse returns a HeartbeatResponse with its defaults.
func NewHeartbeatResponse() *HeartbeatResponse {
	x := new(HeartbeatResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *HeartbeatResponse) Default() {
	*x = HeartbeatResponse{}
}

func (x *HeartbeatResponse) decode(d *Decoder, version int16) {
	flex := version >= 4
	if version >= 1 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = 0
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *HeartbeatResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 4
	if version >= 1 {
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	} else {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	if !flex {
		return b
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

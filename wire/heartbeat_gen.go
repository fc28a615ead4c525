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
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *HeartbeatRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("HeartbeatRequest", version, 0, 4)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *HeartbeatRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *HeartbeatRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("HeartbeatRequest", version, 0, 4)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *HeartbeatRequest) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.GenerationID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.MemberID = d.readString(x.MemberID)
	if version >= 3 {
		x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
	} else {
		x.GroupInstanceID = nil
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *HeartbeatRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	x.GenerationID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.MemberID = d.readCompactString(x.MemberID)
	x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *HeartbeatRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationID))
	b = e.appendString(b, x.MemberID)
	if version >= 3 {
		if x.GroupInstanceID == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.GroupInstanceID)
		}
	}
	return b
}

func (x *HeartbeatRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationID))
	b = e.appendCompactString(b, x.MemberID)
	if x.GroupInstanceID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.GroupInstanceID)
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
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *HeartbeatResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("HeartbeatResponse", version, 0, 4)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *HeartbeatResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *HeartbeatResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("HeartbeatResponse", version, 0, 4)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *HeartbeatResponse) decodePlain(d *Decoder, version int16) {
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
}

func (x *HeartbeatResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *HeartbeatResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	return b
}

func (x *HeartbeatResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

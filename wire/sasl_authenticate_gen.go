// Code generated from schema/sasl_authenticate.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// SaslAuthenticateRequest is the request of SaslAuthenticate (API key 36), versions 0 to 2, flexible from 2.
type SaslAuthenticateRequest struct {
	AuthBytes   []byte
	UnknownTags Tags
}

// APIKey returns KeySaslAuthenticate.
func (*SaslAuthenticateRequest) APIKey() APIKey { return KeySaslAuthenticate }

// IsRequest returns true.
func (*SaslAuthenticateRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *SaslAuthenticateRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("SaslAuthenticateRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *SaslAuthenticateRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("SaslAuthenticateRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *SaslAuthenticateRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *SaslAuthenticateRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("SaslAuthenticateRequest", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewSaslAuthenticateRequest returns a SaslAuthenticateRequest with its defaults.
func NewSaslAuthenticateRequest() *SaslAuthenticateRequest {
	x := new(SaslAuthenticateRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SaslAuthenticateRequest) Default() {
	*x = SaslAuthenticateRequest{}
}

func (x *SaslAuthenticateRequest) decodePlain(d *Decoder, version int16) {
	x.AuthBytes = d.readBytes(false)
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *SaslAuthenticateRequest) decodeFlexible(d *Decoder, version int16) {
	x.AuthBytes = d.readCompactBytes(false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *SaslAuthenticateRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.AuthBytes))
	b = append(b, x.AuthBytes...)
	return b
}

func (x *SaslAuthenticateRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.AuthBytes))
	b = append(b, x.AuthBytes...)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// SaslAuthenticateResponse is the response of SaslAuthenticate (API key 36), versions 0 to 2, flexible from 2.
type SaslAuthenticateResponse struct {
	ErrorCode         ErrorCode
	ErrorMessage      *string // nullable
	AuthBytes         []byte
	SessionLifetimeMs int64 // v1+
	UnknownTags       Tags
}

// APIKey returns KeySaslAuthenticate.
func (*SaslAuthenticateResponse) APIKey() APIKey { return KeySaslAuthenticate }

// IsRequest returns false.
func (*SaslAuthenticateResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *SaslAuthenticateResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("SaslAuthenticateResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *SaslAuthenticateResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("SaslAuthenticateResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *SaslAuthenticateResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *SaslAuthenticateResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("SaslAuthenticateResponse", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewSaslAuthenticateResponse returns a SaslAuthenticateResponse with its defaults.
func NewSaslAuthenticateResponse() *SaslAuthenticateResponse {
	x := new(SaslAuthenticateResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SaslAuthenticateResponse) Default() {
	*x = SaslAuthenticateResponse{}
}

func (x *SaslAuthenticateResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
	x.AuthBytes = d.readBytes(false)
	if version >= 1 {
		x.SessionLifetimeMs = int64(binary.BigEndian.Uint64(d.next(8)))
	} else {
		x.SessionLifetimeMs = 0
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *SaslAuthenticateResponse) decodeFlexible(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.AuthBytes = d.readCompactBytes(false)
	x.SessionLifetimeMs = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *SaslAuthenticateResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.ErrorMessage)
	}
	b = e.appendCount(b, len(x.AuthBytes))
	b = append(b, x.AuthBytes...)
	if version >= 1 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.SessionLifetimeMs))
	}
	return b
}

func (x *SaslAuthenticateResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	b = e.appendCompactCount(b, len(x.AuthBytes))
	b = append(b, x.AuthBytes...)
	b = binary.BigEndian.AppendUint64(b, uint64(x.SessionLifetimeMs))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

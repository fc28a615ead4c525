// Code generated from schema/sasl_handshake.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// SaslHandshakeRequest is the request of SaslHandshake (API key 17), versions 0 to 1, never flexible.
type SaslHandshakeRequest struct {
	Mechanism string
}

// APIKey returns KeySaslHandshake.
func (*SaslHandshakeRequest) APIKey() APIKey { return KeySaslHandshake }

// IsRequest returns true.
func (*SaslHandshakeRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *SaslHandshakeRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("SaslHandshakeRequest", version, 0, 1)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 1.
func (x *SaslHandshakeRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("SaslHandshakeRequest", version, 0, 1)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *SaslHandshakeRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *SaslHandshakeRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("SaslHandshakeRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewSaslHandshakeRequest returns a SaslHandshakeRequest with its defaults.
func NewSaslHandshakeRequest() *SaslHandshakeRequest {
	x := new(SaslHandshakeRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SaslHandshakeRequest) Default() {
	*x = SaslHandshakeRequest{}
}

func (x *SaslHandshakeRequest) decodePlain(d *Decoder, version int16) {
	x.Mechanism = d.readString(x.Mechanism)
}

func (x *SaslHandshakeRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Mechanism)
	return b
}

// SaslHandshakeResponse is the response of SaslHandshake (API key 17), versions 0 to 1, never flexible.
type SaslHandshakeResponse struct {
	ErrorCode ErrorCode
	// Those that the listener takes.
	Mechanisms []string
}

// APIKey returns KeySaslHandshake.
func (*SaslHandshakeResponse) APIKey() APIKey { return KeySaslHandshake }

// IsRequest returns false.
func (*SaslHandshakeResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *SaslHandshakeResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("SaslHandshakeResponse", version, 0, 1)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 1.
func (x *SaslHandshakeResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("SaslHandshakeResponse", version, 0, 1)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *SaslHandshakeResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *SaslHandshakeResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("SaslHandshakeResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewSaslHandshakeResponse returns a SaslHandshakeResponse with its defaults.
func NewSaslHandshakeResponse() *SaslHandshakeResponse {
	x := new(SaslHandshakeResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SaslHandshakeResponse) Default() {
	*x = SaslHandshakeResponse{}
}

func (x *SaslHandshakeResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.Mechanisms = d.strings(x.Mechanisms, false, false)
}

func (x *SaslHandshakeResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.Mechanisms))
	for _, s := range x.Mechanisms {
		b = e.appendString(b, s)
	}
	return b
}

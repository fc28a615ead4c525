// Code generated from schema/envelope.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// EnvelopeRequest is the request of Envelope (API key 58), versions 0 to 0, flexible from 0.
type EnvelopeRequest struct {
	RequestData       []byte
	RequestPrincipal  []byte // nullable
	ClientHostAddress []byte
	UnknownTags       Tags
}

// APIKey returns KeyEnvelope.
func (*EnvelopeRequest) APIKey() APIKey { return KeyEnvelope }

// IsRequest returns true.
func (*EnvelopeRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *EnvelopeRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("EnvelopeRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *EnvelopeRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("EnvelopeRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *EnvelopeRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EnvelopeRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("EnvelopeRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewEnvelopeRequest returns a EnvelopeRequest with its defaults.
func NewEnvelopeRequest() *EnvelopeRequest {
	x := new(EnvelopeRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EnvelopeRequest) Default() {
	*x = EnvelopeRequest{}
}

func (x *EnvelopeRequest) decodeFlexible(d *Decoder, version int16) {
	x.RequestData = d.readCompactBytes(false)
	x.RequestPrincipal = d.readCompactBytes(true)
	x.ClientHostAddress = d.readCompactBytes(false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *EnvelopeRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.RequestData))
	b = append(b, x.RequestData...)
	if x.RequestPrincipal == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.RequestPrincipal))
		b = append(b, x.RequestPrincipal...)
	}
	b = e.appendCompactCount(b, len(x.ClientHostAddress))
	b = append(b, x.ClientHostAddress...)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// EnvelopeResponse is the response of Envelope (API key 58), versions 0 to 0, flexible from 0.
type EnvelopeResponse struct {
	ResponseData []byte // nullable
	ErrorCode    ErrorCode
	UnknownTags  Tags
}

// APIKey returns KeyEnvelope.
func (*EnvelopeResponse) APIKey() APIKey { return KeyEnvelope }

// IsRequest returns false.
func (*EnvelopeResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *EnvelopeResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("EnvelopeResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *EnvelopeResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("EnvelopeResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *EnvelopeResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EnvelopeResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("EnvelopeResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewEnvelopeResponse returns a EnvelopeResponse with its defaults.
func NewEnvelopeResponse() *EnvelopeResponse {
	x := new(EnvelopeResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EnvelopeResponse) Default() {
	*x = EnvelopeResponse{}
}

func (x *EnvelopeResponse) decodeFlexible(d *Decoder, version int16) {
	x.ResponseData = d.readCompactBytes(true)
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *EnvelopeResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.ResponseData == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.ResponseData))
		b = append(b, x.ResponseData...)
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

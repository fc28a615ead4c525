// Code generated from schema/renew_delegation_token.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// RenewDelegationTokenRequest is the request of RenewDelegationToken (API key 39), versions 0 to 2, flexible from 2.
type RenewDelegationTokenRequest struct {
	Hmac          []byte
	RenewPeriodMs int64
	UnknownTags   Tags
}

// APIKey returns KeyRenewDelegationToken.
func (*RenewDelegationTokenRequest) APIKey() APIKey { return KeyRenewDelegationToken }

// IsRequest returns true.
func (*RenewDelegationTokenRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *RenewDelegationTokenRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("RenewDelegationTokenRequest", version, 0, 2)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 2.
func (x *RenewDelegationTokenRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("RenewDelegationTokenRequest", version, 0, 2)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *RenewDelegationTokenRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *RenewDelegationTokenRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewRenewDelegationTokenRequest returns a RenewDelegationTokenRequest with its defaults.
func NewRenewDelegationTokenRequest() *RenewDelegationTokenRequest {
	x := new(RenewDelegationTokenRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *RenewDelegationTokenRequest) Default() {
	*x = RenewDelegationTokenRequest{}
}

func (x *RenewDelegationTokenRequest) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.Hmac = d.bytes(flex, false)
	x.RenewPeriodMs = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *RenewDelegationTokenRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendBytes(b, x.Hmac, flex, false)
	b = binary.BigEndian.AppendUint64(b, uint64(x.RenewPeriodMs))
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

// RenewDelegationTokenResponse is the response of RenewDelegationToken (API key 39), versions 0 to 2, flexible from 2.
type RenewDelegationTokenResponse struct {
	ErrorCode         ErrorCode
	ExpiryTimestampMs int64
	ThrottleTimeMs    int32
	UnknownTags       Tags
}

// APIKey returns KeyRenewDelegationToken.
func (*RenewDelegationTokenResponse) APIKey() APIKey { return KeyRenewDelegationToken }

// IsRequest returns false.
func (*RenewDelegationTokenResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *RenewDelegationTokenResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("RenewDelegationTokenResponse", version, 0, 2)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 2.
func (x *RenewDelegationTokenResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("RenewDelegationTokenResponse", version, 0, 2)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *RenewDelegationTokenResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *RenewDelegationTokenResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewRenewDelegationTokenResponse returns a RenewDelegationTokenResponse with its defaults.
func NewRenewDelegationTokenResponse() *RenewDelegationTokenResponse {
	x := new(RenewDelegationTokenResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *RenewDelegationTokenResponse) Default() {
	*x = RenewDelegationTokenResponse{}
}

func (x *RenewDelegationTokenResponse) decode(d *Decoder, version int16) {
	flex := version >= 2
	{
		b := d.next(14)
		_ = b[13]
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
		x.ExpiryTimestampMs = int64(binary.BigEndian.Uint64(b[2:]))
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[10:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *RenewDelegationTokenResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	{
		b = room(b, 14)
		p := b[len(b)-14:]
		_ = p[13]
		binary.BigEndian.PutUint16(p[0:], uint16(x.ErrorCode))
		binary.BigEndian.PutUint64(p[2:], uint64(x.ExpiryTimestampMs))
		binary.BigEndian.PutUint32(p[10:], uint32(x.ThrottleTimeMs))
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

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
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *RenewDelegationTokenRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("RenewDelegationTokenRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *RenewDelegationTokenRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *RenewDelegationTokenRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("RenewDelegationTokenRequest", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *RenewDelegationTokenRequest) decodePlain(d *Decoder, version int16) {
	x.Hmac = d.readBytes(false)
	x.RenewPeriodMs = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *RenewDelegationTokenRequest) decodeFlexible(d *Decoder, version int16) {
	x.Hmac = d.readCompactBytes(false)
	x.RenewPeriodMs = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *RenewDelegationTokenRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Hmac))
	b = append(b, x.Hmac...)
	b = binary.BigEndian.AppendUint64(b, uint64(x.RenewPeriodMs))
	return b
}

func (x *RenewDelegationTokenRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Hmac))
	b = append(b, x.Hmac...)
	b = binary.BigEndian.AppendUint64(b, uint64(x.RenewPeriodMs))
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
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *RenewDelegationTokenResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("RenewDelegationTokenResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *RenewDelegationTokenResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *RenewDelegationTokenResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("RenewDelegationTokenResponse", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *RenewDelegationTokenResponse) decodePlain(d *Decoder, version int16) {
	{
		b := d.next(14)
		_ = b[13]
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
		x.ExpiryTimestampMs = int64(binary.BigEndian.Uint64(b[2:]))
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[10:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *RenewDelegationTokenResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(14)
		_ = b[13]
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
		x.ExpiryTimestampMs = int64(binary.BigEndian.Uint64(b[2:]))
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[10:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *RenewDelegationTokenResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimestampMs))
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	return b
}

func (x *RenewDelegationTokenResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimestampMs))
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// Code generated from schema/expire_delegation_token.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ExpireDelegationTokenRequest is the request of ExpireDelegationToken (API key 40), versions 0 to 2, flexible from 2.
type ExpireDelegationTokenRequest struct {
	Hmac               []byte
	ExpiryTimePeriodMs int64
	UnknownTags        Tags
}

// APIKey returns KeyExpireDelegationToken.
func (*ExpireDelegationTokenRequest) APIKey() APIKey { return KeyExpireDelegationToken }

// IsRequest returns true.
func (*ExpireDelegationTokenRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *ExpireDelegationTokenRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ExpireDelegationTokenRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *ExpireDelegationTokenRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ExpireDelegationTokenRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ExpireDelegationTokenRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ExpireDelegationTokenRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ExpireDelegationTokenRequest", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewExpireDelegationTokenRequest returns a ExpireDelegationTokenRequest with its defaults.
func NewExpireDelegationTokenRequest() *ExpireDelegationTokenRequest {
	x := new(ExpireDelegationTokenRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ExpireDelegationTokenRequest) Default() {
	*x = ExpireDelegationTokenRequest{}
}

func (x *ExpireDelegationTokenRequest) decodePlain(d *Decoder, version int16) {
	x.Hmac = d.readBytes(false)
	x.ExpiryTimePeriodMs = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ExpireDelegationTokenRequest) decodeFlexible(d *Decoder, version int16) {
	x.Hmac = d.readCompactBytes(false)
	x.ExpiryTimePeriodMs = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ExpireDelegationTokenRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Hmac))
	b = append(b, x.Hmac...)
	b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimePeriodMs))
	return b
}

func (x *ExpireDelegationTokenRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Hmac))
	b = append(b, x.Hmac...)
	b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimePeriodMs))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ExpireDelegationTokenResponse is the response of ExpireDelegationToken (API key 40), versions 0 to 2, flexible from 2.
type ExpireDelegationTokenResponse struct {
	ErrorCode         ErrorCode
	ExpiryTimestampMs int64
	ThrottleTimeMs    int32
	UnknownTags       Tags
}

// APIKey returns KeyExpireDelegationToken.
func (*ExpireDelegationTokenResponse) APIKey() APIKey { return KeyExpireDelegationToken }

// IsRequest returns false.
func (*ExpireDelegationTokenResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *ExpireDelegationTokenResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ExpireDelegationTokenResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *ExpireDelegationTokenResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ExpireDelegationTokenResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ExpireDelegationTokenResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ExpireDelegationTokenResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ExpireDelegationTokenResponse", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewExpireDelegationTokenResponse returns a ExpireDelegationTokenResponse with its defaults.
func NewExpireDelegationTokenResponse() *ExpireDelegationTokenResponse {
	x := new(ExpireDelegationTokenResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ExpireDelegationTokenResponse) Default() {
	*x = ExpireDelegationTokenResponse{}
}

func (x *ExpireDelegationTokenResponse) decodePlain(d *Decoder, version int16) {
	{
		b := d.next(14)
		_ = b[13]
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
		x.ExpiryTimestampMs = int64(binary.BigEndian.Uint64(b[2:]))
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[10:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ExpireDelegationTokenResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(14)
		_ = b[13]
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
		x.ExpiryTimestampMs = int64(binary.BigEndian.Uint64(b[2:]))
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[10:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ExpireDelegationTokenResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimestampMs))
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	return b
}

func (x *ExpireDelegationTokenResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

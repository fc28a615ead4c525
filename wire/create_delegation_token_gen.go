// Code generated from schema/create_delegation_token.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// CreateDelegationTokenRequest is the request of CreateDelegationToken (API key 38), versions 0 to 3, flexible from 2.
type CreateDelegationTokenRequest struct {
	OwnerPrincipalType *string // v3+, nullable
	OwnerPrincipalName *string // v3+, nullable
	Renewers           []CreateDelegationTokenRequestRenewer
	MaxLifetimeMs      int64
	UnknownTags        Tags
}

// APIKey returns KeyCreateDelegationToken.
func (*CreateDelegationTokenRequest) APIKey() APIKey { return KeyCreateDelegationToken }

// IsRequest returns true.
func (*CreateDelegationTokenRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *CreateDelegationTokenRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("CreateDelegationTokenRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *CreateDelegationTokenRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("CreateDelegationTokenRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *CreateDelegationTokenRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreateDelegationTokenRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("CreateDelegationTokenRequest", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewCreateDelegationTokenRequest returns a CreateDelegationTokenRequest with its defaults.
func NewCreateDelegationTokenRequest() *CreateDelegationTokenRequest {
	x := new(CreateDelegationTokenRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateDelegationTokenRequest) Default() {
	*x = CreateDelegationTokenRequest{}
}

func (x *CreateDelegationTokenRequest) decodePlain(d *Decoder, version int16) {
	x.OwnerPrincipalType = nil
	x.OwnerPrincipalName = nil
	if n := d.readCount(false, 4); n < 0 {
		x.Renewers = x.Renewers[:0]
	} else {
		s := x.Renewers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.PrincipalType = d.readString(x.PrincipalType)
			x.PrincipalName = d.readString(x.PrincipalName)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Renewers = s
	}
	x.MaxLifetimeMs = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *CreateDelegationTokenRequest) decodeFlexible(d *Decoder, version int16) {
	if version >= 3 {
		x.OwnerPrincipalType = d.readCompactStringPtr(x.OwnerPrincipalType, true)
	} else {
		x.OwnerPrincipalType = nil
	}
	if version >= 3 {
		x.OwnerPrincipalName = d.readCompactStringPtr(x.OwnerPrincipalName, true)
	} else {
		x.OwnerPrincipalName = nil
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Renewers = x.Renewers[:0]
	} else {
		s := x.Renewers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.PrincipalType = d.readCompactString(x.PrincipalType)
			x.PrincipalName = d.readCompactString(x.PrincipalName)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Renewers = s
	}
	x.MaxLifetimeMs = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreateDelegationTokenRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Renewers))
	for i := range x.Renewers {
		x := &x.Renewers[i]
		b = e.appendString(b, x.PrincipalType)
		b = e.appendString(b, x.PrincipalName)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(x.MaxLifetimeMs))
	return b
}

func (x *CreateDelegationTokenRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version >= 3 {
		if x.OwnerPrincipalType == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.OwnerPrincipalType)
		}
		if x.OwnerPrincipalName == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.OwnerPrincipalName)
		}
	}
	b = e.appendCompactCount(b, len(x.Renewers))
	for i := range x.Renewers {
		x := &x.Renewers[i]
		b = e.appendCompactString(b, x.PrincipalType)
		b = e.appendCompactString(b, x.PrincipalName)
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = binary.BigEndian.AppendUint64(b, uint64(x.MaxLifetimeMs))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// CreateDelegationTokenRequestRenewer is an element of CreateDelegationTokenRequest.
type CreateDelegationTokenRequestRenewer struct {
	PrincipalType string
	PrincipalName string
	UnknownTags   Tags
}

// NewCreateDelegationTokenRequestRenewer returns a CreateDelegationTokenRequestRenewer with its defaults.
func NewCreateDelegationTokenRequestRenewer() *CreateDelegationTokenRequestRenewer {
	x := new(CreateDelegationTokenRequestRenewer)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateDelegationTokenRequestRenewer) Default() {
	*x = CreateDelegationTokenRequestRenewer{}
}

// CreateDelegationTokenResponse is the response of CreateDelegationToken (API key 38), versions 0 to 3, flexible from 2.
type CreateDelegationTokenResponse struct {
	ErrorCode                   ErrorCode
	PrincipalType               string
	PrincipalName               string
	TokenRequesterPrincipalType string // v3+
	TokenRequesterPrincipalName string // v3+
	IssueTimestampMs            int64
	ExpiryTimestampMs           int64
	MaxTimestampMs              int64
	TokenID                     string
	Hmac                        []byte
	ThrottleTimeMs              int32
	UnknownTags                 Tags
}

// APIKey returns KeyCreateDelegationToken.
func (*CreateDelegationTokenResponse) APIKey() APIKey { return KeyCreateDelegationToken }

// IsRequest returns false.
func (*CreateDelegationTokenResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *CreateDelegationTokenResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("CreateDelegationTokenResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *CreateDelegationTokenResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("CreateDelegationTokenResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *CreateDelegationTokenResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreateDelegationTokenResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("CreateDelegationTokenResponse", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewCreateDelegationTokenResponse returns a CreateDelegationTokenResponse with its defaults.
func NewCreateDelegationTokenResponse() *CreateDelegationTokenResponse {
	x := new(CreateDelegationTokenResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateDelegationTokenResponse) Default() {
	*x = CreateDelegationTokenResponse{}
}

func (x *CreateDelegationTokenResponse) decodePlain(d *Decoder, version int16) {
	x.TokenRequesterPrincipalType = ""
	x.TokenRequesterPrincipalName = ""
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.PrincipalType = d.readString(x.PrincipalType)
	x.PrincipalName = d.readString(x.PrincipalName)
	{
		b := d.next(24)
		_ = b[23]
		x.IssueTimestampMs = int64(binary.BigEndian.Uint64(b[0:]))
		x.ExpiryTimestampMs = int64(binary.BigEndian.Uint64(b[8:]))
		x.MaxTimestampMs = int64(binary.BigEndian.Uint64(b[16:]))
	}
	x.TokenID = d.readString(x.TokenID)
	x.Hmac = d.readBytes(false)
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *CreateDelegationTokenResponse) decodeFlexible(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.PrincipalType = d.readCompactString(x.PrincipalType)
	x.PrincipalName = d.readCompactString(x.PrincipalName)
	if version >= 3 {
		x.TokenRequesterPrincipalType = d.readCompactString(x.TokenRequesterPrincipalType)
	} else {
		x.TokenRequesterPrincipalType = ""
	}
	if version >= 3 {
		x.TokenRequesterPrincipalName = d.readCompactString(x.TokenRequesterPrincipalName)
	} else {
		x.TokenRequesterPrincipalName = ""
	}
	{
		b := d.next(24)
		_ = b[23]
		x.IssueTimestampMs = int64(binary.BigEndian.Uint64(b[0:]))
		x.ExpiryTimestampMs = int64(binary.BigEndian.Uint64(b[8:]))
		x.MaxTimestampMs = int64(binary.BigEndian.Uint64(b[16:]))
	}
	x.TokenID = d.readCompactString(x.TokenID)
	x.Hmac = d.readCompactBytes(false)
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreateDelegationTokenResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendString(b, x.PrincipalType)
	b = e.appendString(b, x.PrincipalName)
	b = binary.BigEndian.AppendUint64(b, uint64(x.IssueTimestampMs))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimestampMs))
	b = binary.BigEndian.AppendUint64(b, uint64(x.MaxTimestampMs))
	b = e.appendString(b, x.TokenID)
	b = e.appendCount(b, len(x.Hmac))
	b = append(b, x.Hmac...)
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	return b
}

func (x *CreateDelegationTokenResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactString(b, x.PrincipalType)
	b = e.appendCompactString(b, x.PrincipalName)
	if version >= 3 {
		b = e.appendCompactString(b, x.TokenRequesterPrincipalType)
		b = e.appendCompactString(b, x.TokenRequesterPrincipalName)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(x.IssueTimestampMs))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimestampMs))
	b = binary.BigEndian.AppendUint64(b, uint64(x.MaxTimestampMs))
	b = e.appendCompactString(b, x.TokenID)
	b = e.appendCompactCount(b, len(x.Hmac))
	b = append(b, x.Hmac...)
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

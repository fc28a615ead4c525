// Code generated from schema/describe_delegation_token.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeDelegationTokenRequest is the request of DescribeDelegationToken (API key 41), versions 0 to 3, flexible from 2.
type DescribeDelegationTokenRequest struct {
	Owners      []DescribeDelegationTokenRequestOwner // nullable
	UnknownTags Tags
}

// APIKey returns KeyDescribeDelegationToken.
func (*DescribeDelegationTokenRequest) APIKey() APIKey { return KeyDescribeDelegationToken }

// IsRequest returns true.
func (*DescribeDelegationTokenRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *DescribeDelegationTokenRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("DescribeDelegationTokenRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *DescribeDelegationTokenRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DescribeDelegationTokenRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeDelegationTokenRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeDelegationTokenRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("DescribeDelegationTokenRequest", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDescribeDelegationTokenRequest returns a DescribeDelegationTokenRequest with its defaults.
func NewDescribeDelegationTokenRequest() *DescribeDelegationTokenRequest {
	x := new(DescribeDelegationTokenRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeDelegationTokenRequest) Default() {
	*x = DescribeDelegationTokenRequest{}
}

func (x *DescribeDelegationTokenRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(true, 4); n < 0 {
		x.Owners = nil
	} else {
		s := x.Owners[:0]
		if s == nil {
			s = []DescribeDelegationTokenRequestOwner{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.PrincipalType = d.readString(x.PrincipalType)
			x.PrincipalName = d.readString(x.PrincipalName)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Owners = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeDelegationTokenRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(true, 3); n < 0 {
		x.Owners = nil
	} else {
		s := x.Owners[:0]
		if s == nil {
			s = []DescribeDelegationTokenRequestOwner{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.PrincipalType = d.readCompactString(x.PrincipalType)
			x.PrincipalName = d.readCompactString(x.PrincipalName)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Owners = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeDelegationTokenRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if x.Owners == nil {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.Owners))
		for i := range x.Owners {
			x := &x.Owners[i]
			b = e.appendString(b, x.PrincipalType)
			b = e.appendString(b, x.PrincipalName)
		}
	}
	return b
}

func (x *DescribeDelegationTokenRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.Owners == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.Owners))
		for i := range x.Owners {
			x := &x.Owners[i]
			b = e.appendCompactString(b, x.PrincipalType)
			b = e.appendCompactString(b, x.PrincipalName)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeDelegationTokenRequestOwner is an element of DescribeDelegationTokenRequest.
type DescribeDelegationTokenRequestOwner struct {
	PrincipalType string
	PrincipalName string
	UnknownTags   Tags
}

// NewDescribeDelegationTokenRequestOwner returns a DescribeDelegationTokenRequestOwner with its defaults.
func NewDescribeDelegationTokenRequestOwner() *DescribeDelegationTokenRequestOwner {
	x := new(DescribeDelegationTokenRequestOwner)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeDelegationTokenRequestOwner) Default() {
	*x = DescribeDelegationTokenRequestOwner{}
}

// DescribeDelegationTokenResponse is the response of DescribeDelegationToken (API key 41), versions 0 to 3, flexible from 2.
type DescribeDelegationTokenResponse struct {
	ErrorCode      ErrorCode
	Tokens         []DescribeDelegationTokenResponseToken
	ThrottleTimeMs int32
	UnknownTags    Tags
}

// APIKey returns KeyDescribeDelegationToken.
func (*DescribeDelegationTokenResponse) APIKey() APIKey { return KeyDescribeDelegationToken }

// IsRequest returns false.
func (*DescribeDelegationTokenResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *DescribeDelegationTokenResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("DescribeDelegationTokenResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *DescribeDelegationTokenResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DescribeDelegationTokenResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeDelegationTokenResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeDelegationTokenResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("DescribeDelegationTokenResponse", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDescribeDelegationTokenResponse returns a DescribeDelegationTokenResponse with its defaults.
func NewDescribeDelegationTokenResponse() *DescribeDelegationTokenResponse {
	x := new(DescribeDelegationTokenResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeDelegationTokenResponse) Default() {
	*x = DescribeDelegationTokenResponse{}
}

func (x *DescribeDelegationTokenResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCount(false, 38); n < 0 {
		x.Tokens = x.Tokens[:0]
	} else {
		s := x.Tokens[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TokenRequesterPrincipalType = ""
			x.TokenRequesterPrincipalName = ""
			x.PrincipalType = d.readString(x.PrincipalType)
			x.PrincipalName = d.readString(x.PrincipalName)
			{
				b := d.next(24)
				_ = b[23]
				x.IssueTimestamp = int64(binary.BigEndian.Uint64(b[0:]))
				x.ExpiryTimestamp = int64(binary.BigEndian.Uint64(b[8:]))
				x.MaxTimestamp = int64(binary.BigEndian.Uint64(b[16:]))
			}
			x.TokenID = d.readString(x.TokenID)
			x.Hmac = d.readBytes(false)
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
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Tokens = s
	}
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeDelegationTokenResponse) decodeFlexible(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCompactCount(false, 30); n < 0 {
		x.Tokens = x.Tokens[:0]
	} else {
		s := x.Tokens[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
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
				x.IssueTimestamp = int64(binary.BigEndian.Uint64(b[0:]))
				x.ExpiryTimestamp = int64(binary.BigEndian.Uint64(b[8:]))
				x.MaxTimestamp = int64(binary.BigEndian.Uint64(b[16:]))
			}
			x.TokenID = d.readCompactString(x.TokenID)
			x.Hmac = d.readCompactBytes(false)
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
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Tokens = s
	}
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeDelegationTokenResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.Tokens))
	for i := range x.Tokens {
		x := &x.Tokens[i]
		b = e.appendString(b, x.PrincipalType)
		b = e.appendString(b, x.PrincipalName)
		b = binary.BigEndian.AppendUint64(b, uint64(x.IssueTimestamp))
		b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimestamp))
		b = binary.BigEndian.AppendUint64(b, uint64(x.MaxTimestamp))
		b = e.appendString(b, x.TokenID)
		b = e.appendCount(b, len(x.Hmac))
		b = append(b, x.Hmac...)
		b = e.appendCount(b, len(x.Renewers))
		for i := range x.Renewers {
			x := &x.Renewers[i]
			b = e.appendString(b, x.PrincipalType)
			b = e.appendString(b, x.PrincipalName)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	return b
}

func (x *DescribeDelegationTokenResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.Tokens))
	for i := range x.Tokens {
		x := &x.Tokens[i]
		b = e.appendCompactString(b, x.PrincipalType)
		b = e.appendCompactString(b, x.PrincipalName)
		if version >= 3 {
			b = e.appendCompactString(b, x.TokenRequesterPrincipalType)
			b = e.appendCompactString(b, x.TokenRequesterPrincipalName)
		}
		b = binary.BigEndian.AppendUint64(b, uint64(x.IssueTimestamp))
		b = binary.BigEndian.AppendUint64(b, uint64(x.ExpiryTimestamp))
		b = binary.BigEndian.AppendUint64(b, uint64(x.MaxTimestamp))
		b = e.appendCompactString(b, x.TokenID)
		b = e.appendCompactCount(b, len(x.Hmac))
		b = append(b, x.Hmac...)
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
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeDelegationTokenResponseToken is an element of DescribeDelegationTokenResponse.
type DescribeDelegationTokenResponseToken struct {
	PrincipalType               string
	PrincipalName               string
	TokenRequesterPrincipalType string // v3+
	TokenRequesterPrincipalName string // v3+
	IssueTimestamp              int64
	ExpiryTimestamp             int64
	MaxTimestamp                int64
	TokenID                     string
	Hmac                        []byte
	Renewers                    []DescribeDelegationTokenResponseRenewer
	UnknownTags                 Tags
}

// NewDescribeDelegationTokenResponseToken returns a DescribeDelegationTokenResponseToken with its defaults.
func NewDescribeDelegationTokenResponseToken() *DescribeDelegationTokenResponseToken {
	x := new(DescribeDelegationTokenResponseToken)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeDelegationTokenResponseToken) Default() {
	*x = DescribeDelegationTokenResponseToken{}
}

// DescribeDelegationTokenResponseRenewer is an element of DescribeDelegationTokenResponse.
type DescribeDelegationTokenResponseRenewer struct {
	PrincipalType string
	PrincipalName string
	UnknownTags   Tags
}

// NewDescribeDelegationTokenResponseRenewer returns a DescribeDelegationTokenResponseRenewer with its defaults.
func NewDescribeDelegationTokenResponseRenewer() *DescribeDelegationTokenResponseRenewer {
	x := new(DescribeDelegationTokenResponseRenewer)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeDelegationTokenResponseRenewer) Default() {
	*x = DescribeDelegationTokenResponseRenewer{}
}

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
	x.decode(d, version)
}

// Encode writes x in version 0 to 3.
func (x *DescribeDelegationTokenRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DescribeDelegationTokenRequest", version, 0, 3)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeDelegationTokenRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeDelegationTokenRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *DescribeDelegationTokenRequest) decode(d *Decoder, version int16) {
	flex := version >= 2
	if n := d.count(flex, true, 3); n < 0 {
		x.Owners = nil
	} else {
		s := x.Owners[:0]
		if s == nil {
			s = []DescribeDelegationTokenRequestOwner{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Owners = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeDelegationTokenRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendCount(b, arrayLen(x.Owners, true), flex)
	for i := range x.Owners {
		b = x.Owners[i].append(e, b, version)
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

func (x *DescribeDelegationTokenRequestOwner) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.PrincipalType = d.string(x.PrincipalType, flex)
	x.PrincipalName = d.string(x.PrincipalName, flex)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeDelegationTokenRequestOwner) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendString(b, x.PrincipalType, flex)
	b = e.appendString(b, x.PrincipalName, flex)
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
	x.decode(d, version)
}

// Encode writes x in version 0 to 3.
func (x *DescribeDelegationTokenResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DescribeDelegationTokenResponse", version, 0, 3)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeDelegationTokenResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeDelegationTokenResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *DescribeDelegationTokenResponse) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.count(flex, false, 30); n < 0 {
		x.Tokens = x.Tokens[:0]
	} else {
		s := x.Tokens[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Tokens = s
	}
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeDelegationTokenResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, arrayLen(x.Tokens, false), flex)
	for i := range x.Tokens {
		b = x.Tokens[i].append(e, b, version)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
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

func (x *DescribeDelegationTokenResponseToken) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.PrincipalType = d.string(x.PrincipalType, flex)
	x.PrincipalName = d.string(x.PrincipalName, flex)
	if version >= 3 {
		x.TokenRequesterPrincipalType = d.string(x.TokenRequesterPrincipalType, true)
	} else {
		x.TokenRequesterPrincipalType = ""
	}
	if version >= 3 {
		x.TokenRequesterPrincipalName = d.string(x.TokenRequesterPrincipalName, true)
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
	x.TokenID = d.string(x.TokenID, flex)
	x.Hmac = d.bytes(flex, false)
	if n := d.count(flex, false, 3); n < 0 {
		x.Renewers = x.Renewers[:0]
	} else {
		s := x.Renewers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Renewers = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeDelegationTokenResponseToken) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendString(b, x.PrincipalType, flex)
	b = e.appendString(b, x.PrincipalName, flex)
	if version >= 3 {
		b = e.appendString(b, x.TokenRequesterPrincipalType, true)
	}
	if version >= 3 {
		b = e.appendString(b, x.TokenRequesterPrincipalName, true)
	}
	{
		b = room(b, 24)
		p := b[len(b)-24:]
		_ = p[23]
		binary.BigEndian.PutUint64(p[0:], uint64(x.IssueTimestamp))
		binary.BigEndian.PutUint64(p[8:], uint64(x.ExpiryTimestamp))
		binary.BigEndian.PutUint64(p[16:], uint64(x.MaxTimestamp))
	}
	b = e.appendString(b, x.TokenID, flex)
	b = e.appendBytes(b, x.Hmac, flex, false)
	b = e.appendCount(b, arrayLen(x.Renewers, false), flex)
	for i := range x.Renewers {
		b = x.Renewers[i].append(e, b, version)
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

func (x *DescribeDelegationTokenResponseRenewer) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.PrincipalType = d.string(x.PrincipalType, flex)
	x.PrincipalName = d.string(x.PrincipalName, flex)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeDelegationTokenResponseRenewer) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendString(b, x.PrincipalType, flex)
	b = e.appendString(b, x.PrincipalName, flex)
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

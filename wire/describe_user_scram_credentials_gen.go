// Code generated from schema/describe_user_scram_credentials.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeUserScramCredentialsRequest is the request of DescribeUserScramCredentials (API key 50), versions 0 to 0, flexible from 0.
type DescribeUserScramCredentialsRequest struct {
	Users       []DescribeUserScramCredentialsRequestUser // nullable
	UnknownTags Tags
}

// APIKey returns KeyDescribeUserScramCredentials.
func (*DescribeUserScramCredentialsRequest) APIKey() APIKey { return KeyDescribeUserScramCredentials }

// IsRequest returns true.
func (*DescribeUserScramCredentialsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *DescribeUserScramCredentialsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DescribeUserScramCredentialsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeUserScramCredentialsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeUserScramCredentialsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeUserScramCredentialsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeUserScramCredentialsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DescribeUserScramCredentialsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeUserScramCredentialsRequest returns a DescribeUserScramCredentialsRequest with its defaults.
func NewDescribeUserScramCredentialsRequest() *DescribeUserScramCredentialsRequest {
	x := new(DescribeUserScramCredentialsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeUserScramCredentialsRequest) Default() {
	*x = DescribeUserScramCredentialsRequest{}
}

func (x *DescribeUserScramCredentialsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(true, 2); n < 0 {
		x.Users = nil
	} else {
		s := x.Users[:0]
		if s == nil {
			s = []DescribeUserScramCredentialsRequestUser{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Users = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeUserScramCredentialsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.Users == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.Users))
		for i := range x.Users {
			x := &x.Users[i]
			b = e.appendCompactString(b, x.Name)
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

// DescribeUserScramCredentialsRequestUser is an element of DescribeUserScramCredentialsRequest.
type DescribeUserScramCredentialsRequestUser struct {
	Name        string
	UnknownTags Tags
}

// NewDescribeUserScramCredentialsRequestUser returns a DescribeUserScramCredentialsRequestUser with its defaults.
func NewDescribeUserScramCredentialsRequestUser() *DescribeUserScramCredentialsRequestUser {
	x := new(DescribeUserScramCredentialsRequestUser)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeUserScramCredentialsRequestUser) Default() {
	*x = DescribeUserScramCredentialsRequestUser{}
}

// DescribeUserScramCredentialsResponse is the response of DescribeUserScramCredentials (API key 50), versions 0 to 0, flexible from 0.
type DescribeUserScramCredentialsResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	Results        []DescribeUserScramCredentialsResponseResult
	UnknownTags    Tags
}

// APIKey returns KeyDescribeUserScramCredentials.
func (*DescribeUserScramCredentialsResponse) APIKey() APIKey { return KeyDescribeUserScramCredentials }

// IsRequest returns false.
func (*DescribeUserScramCredentialsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *DescribeUserScramCredentialsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DescribeUserScramCredentialsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeUserScramCredentialsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeUserScramCredentialsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeUserScramCredentialsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeUserScramCredentialsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DescribeUserScramCredentialsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeUserScramCredentialsResponse returns a DescribeUserScramCredentialsResponse with its defaults.
func NewDescribeUserScramCredentialsResponse() *DescribeUserScramCredentialsResponse {
	x := new(DescribeUserScramCredentialsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeUserScramCredentialsResponse) Default() {
	*x = DescribeUserScramCredentialsResponse{}
}

func (x *DescribeUserScramCredentialsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if n := d.readCompactCount(false, 6); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.User = d.readCompactString(x.User)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			if n := d.readCompactCount(false, 6); n < 0 {
				x.CredentialInfos = x.CredentialInfos[:0]
			} else {
				s := x.CredentialInfos[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(5)
						_ = b[4]
						x.Mechanism = int8(b[0])
						x.Iterations = int32(binary.BigEndian.Uint32(b[1:]))
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.CredentialInfos = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeUserScramCredentialsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	b = e.appendCompactCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = e.appendCompactString(b, x.User)
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
		b = e.appendCompactCount(b, len(x.CredentialInfos))
		for i := range x.CredentialInfos {
			x := &x.CredentialInfos[i]
			b = append(b, byte(x.Mechanism))
			b = binary.BigEndian.AppendUint32(b, uint32(x.Iterations))
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
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeUserScramCredentialsResponseResult is an element of DescribeUserScramCredentialsResponse.
type DescribeUserScramCredentialsResponseResult struct {
	User            string
	ErrorCode       ErrorCode
	ErrorMessage    *string // nullable
	CredentialInfos []DescribeUserScramCredentialsResponseCredential
	UnknownTags     Tags
}

// NewDescribeUserScramCredentialsResponseResult returns a DescribeUserScramCredentialsResponseResult with its defaults.
func NewDescribeUserScramCredentialsResponseResult() *DescribeUserScramCredentialsResponseResult {
	x := new(DescribeUserScramCredentialsResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeUserScramCredentialsResponseResult) Default() {
	*x = DescribeUserScramCredentialsResponseResult{}
}

// DescribeUserScramCredentialsResponseCredential is an element of DescribeUserScramCredentialsResponse.
type DescribeUserScramCredentialsResponseCredential struct {
	Mechanism   int8
	Iterations  int32
	UnknownTags Tags
}

// NewDescribeUserScramCredentialsResponseCredential returns a DescribeUserScramCredentialsResponseCredential with its defaults.
func NewDescribeUserScramCredentialsResponseCredential() *DescribeUserScramCredentialsResponseCredential {
	x := new(DescribeUserScramCredentialsResponseCredential)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeUserScramCredentialsResponseCredential) Default() {
	*x = DescribeUserScramCredentialsResponseCredential{}
}

// Code generated from schema/alter_user_scram_credentials.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AlterUserScramCredentialsRequest is the request of AlterUserScramCredentials (API key 51), versions 0 to 0, flexible from 0.
type AlterUserScramCredentialsRequest struct {
	Deletions   []AlterUserScramCredentialsRequestDeletion
	Upsertions  []AlterUserScramCredentialsRequestUpsertion
	UnknownTags Tags
}

// APIKey returns KeyAlterUserScramCredentials.
func (*AlterUserScramCredentialsRequest) APIKey() APIKey { return KeyAlterUserScramCredentials }

// IsRequest returns true.
func (*AlterUserScramCredentialsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *AlterUserScramCredentialsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("AlterUserScramCredentialsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *AlterUserScramCredentialsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("AlterUserScramCredentialsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AlterUserScramCredentialsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterUserScramCredentialsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("AlterUserScramCredentialsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAlterUserScramCredentialsRequest returns a AlterUserScramCredentialsRequest with its defaults.
func NewAlterUserScramCredentialsRequest() *AlterUserScramCredentialsRequest {
	x := new(AlterUserScramCredentialsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterUserScramCredentialsRequest) Default() {
	*x = AlterUserScramCredentialsRequest{}
}

func (x *AlterUserScramCredentialsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Deletions = x.Deletions[:0]
	} else {
		s := x.Deletions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.Mechanism = int8(d.next(1)[0])
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Deletions = s
	}
	if n := d.readCompactCount(false, 9); n < 0 {
		x.Upsertions = x.Upsertions[:0]
	} else {
		s := x.Upsertions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			{
				b := d.next(5)
				_ = b[4]
				x.Mechanism = int8(b[0])
				x.Iterations = int32(binary.BigEndian.Uint32(b[1:]))
			}
			x.Salt = d.readCompactBytes(false)
			x.SaltedPassword = d.readCompactBytes(false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Upsertions = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterUserScramCredentialsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Deletions))
	for i := range x.Deletions {
		x := &x.Deletions[i]
		b = e.appendCompactString(b, x.Name)
		b = append(b, byte(x.Mechanism))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = e.appendCompactCount(b, len(x.Upsertions))
	for i := range x.Upsertions {
		x := &x.Upsertions[i]
		b = e.appendCompactString(b, x.Name)
		b = append(b, byte(x.Mechanism))
		b = binary.BigEndian.AppendUint32(b, uint32(x.Iterations))
		b = e.appendCompactCount(b, len(x.Salt))
		b = append(b, x.Salt...)
		b = e.appendCompactCount(b, len(x.SaltedPassword))
		b = append(b, x.SaltedPassword...)
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

// AlterUserScramCredentialsRequestDeletion is an element of AlterUserScramCredentialsRequest.
type AlterUserScramCredentialsRequestDeletion struct {
	Name        string
	Mechanism   int8
	UnknownTags Tags
}

// NewAlterUserScramCredentialsRequestDeletion returns a AlterUserScramCredentialsRequestDeletion with its defaults.
func NewAlterUserScramCredentialsRequestDeletion() *AlterUserScramCredentialsRequestDeletion {
	x := new(AlterUserScramCredentialsRequestDeletion)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterUserScramCredentialsRequestDeletion) Default() {
	*x = AlterUserScramCredentialsRequestDeletion{}
}

// AlterUserScramCredentialsRequestUpsertion is an element of AlterUserScramCredentialsRequest.
type AlterUserScramCredentialsRequestUpsertion struct {
	Name           string
	Mechanism      int8
	Iterations     int32
	Salt           []byte
	SaltedPassword []byte
	UnknownTags    Tags
}

// NewAlterUserScramCredentialsRequestUpsertion returns a AlterUserScramCredentialsRequestUpsertion with its defaults.
func NewAlterUserScramCredentialsRequestUpsertion() *AlterUserScramCredentialsRequestUpsertion {
	x := new(AlterUserScramCredentialsRequestUpsertion)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterUserScramCredentialsRequestUpsertion) Default() {
	*x = AlterUserScramCredentialsRequestUpsertion{}
}

// AlterUserScramCredentialsResponse is the response of AlterUserScramCredentials (API key 51), versions 0 to 0, flexible from 0.
type AlterUserScramCredentialsResponse struct {
	ThrottleTimeMs int32
	Results        []AlterUserScramCredentialsResponseResult
	UnknownTags    Tags
}

// APIKey returns KeyAlterUserScramCredentials.
func (*AlterUserScramCredentialsResponse) APIKey() APIKey { return KeyAlterUserScramCredentials }

// IsRequest returns false.
func (*AlterUserScramCredentialsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *AlterUserScramCredentialsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("AlterUserScramCredentialsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *AlterUserScramCredentialsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("AlterUserScramCredentialsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AlterUserScramCredentialsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterUserScramCredentialsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("AlterUserScramCredentialsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAlterUserScramCredentialsResponse returns a AlterUserScramCredentialsResponse with its defaults.
func NewAlterUserScramCredentialsResponse() *AlterUserScramCredentialsResponse {
	x := new(AlterUserScramCredentialsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterUserScramCredentialsResponse) Default() {
	*x = AlterUserScramCredentialsResponse{}
}

func (x *AlterUserScramCredentialsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 5); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.User = d.readCompactString(x.User)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterUserScramCredentialsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
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

// AlterUserScramCredentialsResponseResult is an element of AlterUserScramCredentialsResponse.
type AlterUserScramCredentialsResponseResult struct {
	User         string
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewAlterUserScramCredentialsResponseResult returns a AlterUserScramCredentialsResponseResult with its defaults.
func NewAlterUserScramCredentialsResponseResult() *AlterUserScramCredentialsResponseResult {
	x := new(AlterUserScramCredentialsResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterUserScramCredentialsResponseResult) Default() {
	*x = AlterUserScramCredentialsResponseResult{}
}

// Code generated from schema/create_acls.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// CreateAclsRequest is the request of CreateAcls (API key 30), versions 0 to 3, flexible from 2.
type CreateAclsRequest struct {
	Creations   []CreateAclsRequestCreation
	UnknownTags Tags
}

// APIKey returns KeyCreateAcls.
func (*CreateAclsRequest) APIKey() APIKey { return KeyCreateAcls }

// IsRequest returns true.
func (*CreateAclsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *CreateAclsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("CreateAclsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *CreateAclsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("CreateAclsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *CreateAclsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreateAclsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("CreateAclsRequest", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewCreateAclsRequest returns a CreateAclsRequest with its defaults.
func NewCreateAclsRequest() *CreateAclsRequest {
	x := new(CreateAclsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateAclsRequest) Default() {
	*x = CreateAclsRequest{}
}

func (x *CreateAclsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 9); n < 0 {
		x.Creations = x.Creations[:0]
	} else {
		s := x.Creations[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readString(x.ResourceName)
			if version >= 1 {
				x.ResourcePatternType = int8(d.next(1)[0])
			} else {
				x.ResourcePatternType = 3
			}
			x.Principal = d.readString(x.Principal)
			x.Host = d.readString(x.Host)
			{
				b := d.next(2)
				_ = b[1]
				x.Operation = int8(b[0])
				x.PermissionType = int8(b[1])
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Creations = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *CreateAclsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 8); n < 0 {
		x.Creations = x.Creations[:0]
	} else {
		s := x.Creations[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readCompactString(x.ResourceName)
			x.ResourcePatternType = int8(d.next(1)[0])
			x.Principal = d.readCompactString(x.Principal)
			x.Host = d.readCompactString(x.Host)
			{
				b := d.next(2)
				_ = b[1]
				x.Operation = int8(b[0])
				x.PermissionType = int8(b[1])
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Creations = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreateAclsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Creations))
	for i := range x.Creations {
		x := &x.Creations[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendString(b, x.ResourceName)
		if version >= 1 {
			b = append(b, byte(x.ResourcePatternType))
		}
		b = e.appendString(b, x.Principal)
		b = e.appendString(b, x.Host)
		b = binary.BigEndian.AppendUint16(b, uint16(byte(x.Operation))<<8|uint16(byte(x.PermissionType)))
	}
	return b
}

func (x *CreateAclsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Creations))
	for i := range x.Creations {
		x := &x.Creations[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendCompactString(b, x.ResourceName)
		b = append(b, byte(x.ResourcePatternType))
		b = e.appendCompactString(b, x.Principal)
		b = e.appendCompactString(b, x.Host)
		b = binary.BigEndian.AppendUint16(b, uint16(byte(x.Operation))<<8|uint16(byte(x.PermissionType)))
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

// CreateAclsRequestCreation is an element of CreateAclsRequest.
type CreateAclsRequestCreation struct {
	ResourceType        int8
	ResourceName        string
	ResourcePatternType int8 // v1+, default 3
	Principal           string
	Host                string
	Operation           int8
	PermissionType      int8
	UnknownTags         Tags
}

// NewCreateAclsRequestCreation returns a CreateAclsRequestCreation with its defaults.
func NewCreateAclsRequestCreation() *CreateAclsRequestCreation {
	x := new(CreateAclsRequestCreation)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateAclsRequestCreation) Default() {
	*x = CreateAclsRequestCreation{
		ResourcePatternType: 3,
	}
}

// CreateAclsResponse is the response of CreateAcls (API key 30), versions 0 to 3, flexible from 2.
type CreateAclsResponse struct {
	ThrottleTimeMs int32
	Results        []CreateAclsResponseResult
	UnknownTags    Tags
}

// APIKey returns KeyCreateAcls.
func (*CreateAclsResponse) APIKey() APIKey { return KeyCreateAcls }

// IsRequest returns false.
func (*CreateAclsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *CreateAclsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("CreateAclsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *CreateAclsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("CreateAclsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *CreateAclsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreateAclsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("CreateAclsResponse", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewCreateAclsResponse returns a CreateAclsResponse with its defaults.
func NewCreateAclsResponse() *CreateAclsResponse {
	x := new(CreateAclsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateAclsResponse) Default() {
	*x = CreateAclsResponse{}
}

func (x *CreateAclsResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 4); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Results = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *CreateAclsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 4); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreateAclsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.ErrorMessage)
		}
	}
	return b
}

func (x *CreateAclsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
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

// CreateAclsResponseResult is an element of CreateAclsResponse.
type CreateAclsResponseResult struct {
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewCreateAclsResponseResult returns a CreateAclsResponseResult with its defaults.
func NewCreateAclsResponseResult() *CreateAclsResponseResult {
	x := new(CreateAclsResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateAclsResponseResult) Default() {
	*x = CreateAclsResponseResult{}
}

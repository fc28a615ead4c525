// Code generated from schema/describe_acls.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeAclsRequest is the request of DescribeAcls (API key 29), versions 0 to 3, flexible from 2.
type DescribeAclsRequest struct {
	ResourceTypeFilter int8
	ResourceNameFilter *string // nullable
	PatternTypeFilter  int8    // v1+, default 3
	PrincipalFilter    *string // nullable
	HostFilter         *string // nullable
	Operation          int8
	PermissionType     int8
	UnknownTags        Tags
}

// APIKey returns KeyDescribeAcls.
func (*DescribeAclsRequest) APIKey() APIKey { return KeyDescribeAcls }

// IsRequest returns true.
func (*DescribeAclsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *DescribeAclsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("DescribeAclsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *DescribeAclsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DescribeAclsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeAclsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeAclsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("DescribeAclsRequest", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDescribeAclsRequest returns a DescribeAclsRequest with its defaults.
func NewDescribeAclsRequest() *DescribeAclsRequest {
	x := new(DescribeAclsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeAclsRequest) Default() {
	*x = DescribeAclsRequest{
		PatternTypeFilter: 3,
	}
}

func (x *DescribeAclsRequest) decodePlain(d *Decoder, version int16) {
	x.ResourceTypeFilter = int8(d.next(1)[0])
	x.ResourceNameFilter = d.readStringPtr(x.ResourceNameFilter, true)
	if version >= 1 {
		x.PatternTypeFilter = int8(d.next(1)[0])
	} else {
		x.PatternTypeFilter = 3
	}
	x.PrincipalFilter = d.readStringPtr(x.PrincipalFilter, true)
	x.HostFilter = d.readStringPtr(x.HostFilter, true)
	{
		b := d.next(2)
		_ = b[1]
		x.Operation = int8(b[0])
		x.PermissionType = int8(b[1])
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeAclsRequest) decodeFlexible(d *Decoder, version int16) {
	x.ResourceTypeFilter = int8(d.next(1)[0])
	x.ResourceNameFilter = d.readCompactStringPtr(x.ResourceNameFilter, true)
	x.PatternTypeFilter = int8(d.next(1)[0])
	x.PrincipalFilter = d.readCompactStringPtr(x.PrincipalFilter, true)
	x.HostFilter = d.readCompactStringPtr(x.HostFilter, true)
	{
		b := d.next(2)
		_ = b[1]
		x.Operation = int8(b[0])
		x.PermissionType = int8(b[1])
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeAclsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = append(b, byte(x.ResourceTypeFilter))
	if x.ResourceNameFilter == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.ResourceNameFilter)
	}
	if version >= 1 {
		b = append(b, byte(x.PatternTypeFilter))
	}
	if x.PrincipalFilter == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.PrincipalFilter)
	}
	if x.HostFilter == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.HostFilter)
	}
	b = binary.BigEndian.AppendUint16(b, uint16(byte(x.Operation))<<8|uint16(byte(x.PermissionType)))
	return b
}

func (x *DescribeAclsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = append(b, byte(x.ResourceTypeFilter))
	if x.ResourceNameFilter == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ResourceNameFilter)
	}
	b = append(b, byte(x.PatternTypeFilter))
	if x.PrincipalFilter == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.PrincipalFilter)
	}
	if x.HostFilter == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.HostFilter)
	}
	b = binary.BigEndian.AppendUint16(b, uint16(byte(x.Operation))<<8|uint16(byte(x.PermissionType)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeAclsResponse is the response of DescribeAcls (API key 29), versions 0 to 3, flexible from 2.
type DescribeAclsResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	Resources      []DescribeAclsResponseResource
	UnknownTags    Tags
}

// APIKey returns KeyDescribeAcls.
func (*DescribeAclsResponse) APIKey() APIKey { return KeyDescribeAcls }

// IsRequest returns false.
func (*DescribeAclsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *DescribeAclsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("DescribeAclsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *DescribeAclsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DescribeAclsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeAclsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeAclsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("DescribeAclsResponse", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDescribeAclsResponse returns a DescribeAclsResponse with its defaults.
func NewDescribeAclsResponse() *DescribeAclsResponse {
	x := new(DescribeAclsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeAclsResponse) Default() {
	*x = DescribeAclsResponse{}
}

func (x *DescribeAclsResponse) decodePlain(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
	if n := d.readCount(false, 7); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readString(x.ResourceName)
			if version >= 1 {
				x.PatternType = int8(d.next(1)[0])
			} else {
				x.PatternType = 3
			}
			if n := d.readCount(false, 6); n < 0 {
				x.Acls = x.Acls[:0]
			} else {
				s := x.Acls[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
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
				x.Acls = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Resources = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeAclsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if n := d.readCompactCount(false, 5); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readCompactString(x.ResourceName)
			x.PatternType = int8(d.next(1)[0])
			if n := d.readCompactCount(false, 5); n < 0 {
				x.Acls = x.Acls[:0]
			} else {
				s := x.Acls[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
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
				x.Acls = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Resources = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeAclsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.ErrorMessage)
	}
	b = e.appendCount(b, len(x.Resources))
	for i := range x.Resources {
		x := &x.Resources[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendString(b, x.ResourceName)
		if version >= 1 {
			b = append(b, byte(x.PatternType))
		}
		b = e.appendCount(b, len(x.Acls))
		for i := range x.Acls {
			x := &x.Acls[i]
			b = e.appendString(b, x.Principal)
			b = e.appendString(b, x.Host)
			b = binary.BigEndian.AppendUint16(b, uint16(byte(x.Operation))<<8|uint16(byte(x.PermissionType)))
		}
	}
	return b
}

func (x *DescribeAclsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	b = e.appendCompactCount(b, len(x.Resources))
	for i := range x.Resources {
		x := &x.Resources[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendCompactString(b, x.ResourceName)
		b = append(b, byte(x.PatternType))
		b = e.appendCompactCount(b, len(x.Acls))
		for i := range x.Acls {
			x := &x.Acls[i]
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeAclsResponseResource is an element of DescribeAclsResponse.
type DescribeAclsResponseResource struct {
	ResourceType int8
	ResourceName string
	PatternType  int8 // v1+, default 3
	Acls         []DescribeAclsResponseAcl
	UnknownTags  Tags
}

// NewDescribeAclsResponseResource returns a DescribeAclsResponseResource with its defaults.
func NewDescribeAclsResponseResource() *DescribeAclsResponseResource {
	x := new(DescribeAclsResponseResource)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeAclsResponseResource) Default() {
	*x = DescribeAclsResponseResource{
		PatternType: 3,
	}
}

// DescribeAclsResponseAcl is an element of DescribeAclsResponse.
type DescribeAclsResponseAcl struct {
	Principal      string
	Host           string
	Operation      int8
	PermissionType int8
	UnknownTags    Tags
}

// NewDescribeAclsResponseAcl returns a DescribeAclsResponseAcl with its defaults.
func NewDescribeAclsResponseAcl() *DescribeAclsResponseAcl {
	x := new(DescribeAclsResponseAcl)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeAclsResponseAcl) Default() {
	*x = DescribeAclsResponseAcl{}
}

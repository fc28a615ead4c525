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
	x.decode(d, version)
}

// Encode writes x in version 0 to 3.
func (x *DescribeAclsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DescribeAclsRequest", version, 0, 3)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeAclsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeAclsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *DescribeAclsRequest) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.ResourceTypeFilter = int8(d.next(1)[0])
	x.ResourceNameFilter = d.stringPtr(x.ResourceNameFilter, flex, true)
	if version >= 1 {
		x.PatternTypeFilter = int8(d.next(1)[0])
	} else {
		x.PatternTypeFilter = 3
	}
	x.PrincipalFilter = d.stringPtr(x.PrincipalFilter, flex, true)
	x.HostFilter = d.stringPtr(x.HostFilter, flex, true)
	{
		b := d.next(2)
		_ = b[1]
		x.Operation = int8(b[0])
		x.PermissionType = int8(b[1])
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeAclsRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = append(b, byte(x.ResourceTypeFilter))
	b = e.appendStringPtr(b, x.ResourceNameFilter, flex, true)
	if version >= 1 {
		b = append(b, byte(x.PatternTypeFilter))
	}
	b = e.appendStringPtr(b, x.PrincipalFilter, flex, true)
	b = e.appendStringPtr(b, x.HostFilter, flex, true)
	{
		b = room(b, 2)
		p := b[len(b)-2:]
		_ = p[1]
		p[0] = byte(x.Operation)
		p[1] = byte(x.PermissionType)
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
	x.decode(d, version)
}

// Encode writes x in version 0 to 3.
func (x *DescribeAclsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DescribeAclsResponse", version, 0, 3)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeAclsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeAclsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *DescribeAclsResponse) decode(d *Decoder, version int16) {
	flex := version >= 2
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, flex, true)
	if n := d.count(flex, false, 5); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Resources = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeAclsResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	}
	b = e.appendStringPtr(b, x.ErrorMessage, flex, true)
	b = e.appendCount(b, arrayLen(x.Resources, false), flex)
	for i := range x.Resources {
		b = x.Resources[i].append(e, b, version)
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

func (x *DescribeAclsResponseResource) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.ResourceType = int8(d.next(1)[0])
	x.ResourceName = d.string(x.ResourceName, flex)
	if version >= 1 {
		x.PatternType = int8(d.next(1)[0])
	} else {
		x.PatternType = 3
	}
	if n := d.count(flex, false, 5); n < 0 {
		x.Acls = x.Acls[:0]
	} else {
		s := x.Acls[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Acls = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeAclsResponseResource) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = append(b, byte(x.ResourceType))
	b = e.appendString(b, x.ResourceName, flex)
	if version >= 1 {
		b = append(b, byte(x.PatternType))
	}
	b = e.appendCount(b, arrayLen(x.Acls, false), flex)
	for i := range x.Acls {
		b = x.Acls[i].append(e, b, version)
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

func (x *DescribeAclsResponseAcl) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.Principal = d.string(x.Principal, flex)
	x.Host = d.string(x.Host, flex)
	{
		b := d.next(2)
		_ = b[1]
		x.Operation = int8(b[0])
		x.PermissionType = int8(b[1])
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeAclsResponseAcl) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendString(b, x.Principal, flex)
	b = e.appendString(b, x.Host, flex)
	{
		b = room(b, 2)
		p := b[len(b)-2:]
		_ = p[1]
		p[0] = byte(x.Operation)
		p[1] = byte(x.PermissionType)
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

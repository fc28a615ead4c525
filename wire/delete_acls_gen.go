// Code generated from schema/delete_acls.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DeleteAclsRequest is the request of DeleteAcls (API key 31), versions 0 to 3, flexible from 2.
type DeleteAclsRequest struct {
	Filters     []DeleteAclsRequestFilter
	UnknownTags Tags
}

// APIKey returns KeyDeleteAcls.
func (*DeleteAclsRequest) APIKey() APIKey { return KeyDeleteAcls }

// IsRequest returns true.
func (*DeleteAclsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *DeleteAclsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("DeleteAclsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *DeleteAclsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DeleteAclsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DeleteAclsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteAclsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("DeleteAclsRequest", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDeleteAclsRequest returns a DeleteAclsRequest with its defaults.
func NewDeleteAclsRequest() *DeleteAclsRequest {
	x := new(DeleteAclsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteAclsRequest) Default() {
	*x = DeleteAclsRequest{}
}

func (x *DeleteAclsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 9); n < 0 {
		x.Filters = x.Filters[:0]
	} else {
		s := x.Filters[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
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
		x.Filters = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DeleteAclsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 8); n < 0 {
		x.Filters = x.Filters[:0]
	} else {
		s := x.Filters[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
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
		x.Filters = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteAclsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Filters))
	for i := range x.Filters {
		x := &x.Filters[i]
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
	}
	return b
}

func (x *DeleteAclsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Filters))
	for i := range x.Filters {
		x := &x.Filters[i]
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DeleteAclsRequestFilter is an element of DeleteAclsRequest.
type DeleteAclsRequestFilter struct {
	ResourceTypeFilter int8
	ResourceNameFilter *string // nullable
	PatternTypeFilter  int8    // v1+, default 3
	PrincipalFilter    *string // nullable
	HostFilter         *string // nullable
	Operation          int8
	PermissionType     int8
	UnknownTags        Tags
}

// NewDeleteAclsRequestFilter returns a DeleteAclsRequestFilter with its defaults.
func NewDeleteAclsRequestFilter() *DeleteAclsRequestFilter {
	x := new(DeleteAclsRequestFilter)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteAclsRequestFilter) Default() {
	*x = DeleteAclsRequestFilter{
		PatternTypeFilter: 3,
	}
}

// DeleteAclsResponse is the response of DeleteAcls (API key 31), versions 0 to 3, flexible from 2.
type DeleteAclsResponse struct {
	ThrottleTimeMs int32
	FilterResults  []DeleteAclsResponseResult
	UnknownTags    Tags
}

// APIKey returns KeyDeleteAcls.
func (*DeleteAclsResponse) APIKey() APIKey { return KeyDeleteAcls }

// IsRequest returns false.
func (*DeleteAclsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *DeleteAclsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("DeleteAclsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *DeleteAclsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DeleteAclsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DeleteAclsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteAclsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("DeleteAclsResponse", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDeleteAclsResponse returns a DeleteAclsResponse with its defaults.
func NewDeleteAclsResponse() *DeleteAclsResponse {
	x := new(DeleteAclsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteAclsResponse) Default() {
	*x = DeleteAclsResponse{}
}

func (x *DeleteAclsResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 8); n < 0 {
		x.FilterResults = x.FilterResults[:0]
	} else {
		s := x.FilterResults[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
			if n := d.readCount(false, 13); n < 0 {
				x.MatchingAcls = x.MatchingAcls[:0]
			} else {
				s := x.MatchingAcls[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
					x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
					x.ResourceType = int8(d.next(1)[0])
					x.ResourceName = d.readString(x.ResourceName)
					if version >= 1 {
						x.PatternType = int8(d.next(1)[0])
					} else {
						x.PatternType = 3
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
				x.MatchingAcls = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.FilterResults = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DeleteAclsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 5); n < 0 {
		x.FilterResults = x.FilterResults[:0]
	} else {
		s := x.FilterResults[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			if n := d.readCompactCount(false, 11); n < 0 {
				x.MatchingAcls = x.MatchingAcls[:0]
			} else {
				s := x.MatchingAcls[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
					x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
					x.ResourceType = int8(d.next(1)[0])
					x.ResourceName = d.readCompactString(x.ResourceName)
					x.PatternType = int8(d.next(1)[0])
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
				x.MatchingAcls = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.FilterResults = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteAclsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.FilterResults))
	for i := range x.FilterResults {
		x := &x.FilterResults[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.ErrorMessage)
		}
		b = e.appendCount(b, len(x.MatchingAcls))
		for i := range x.MatchingAcls {
			x := &x.MatchingAcls[i]
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if x.ErrorMessage == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.ErrorMessage)
			}
			b = append(b, byte(x.ResourceType))
			b = e.appendString(b, x.ResourceName)
			if version >= 1 {
				b = append(b, byte(x.PatternType))
			}
			b = e.appendString(b, x.Principal)
			b = e.appendString(b, x.Host)
			b = binary.BigEndian.AppendUint16(b, uint16(byte(x.Operation))<<8|uint16(byte(x.PermissionType)))
		}
	}
	return b
}

func (x *DeleteAclsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.FilterResults))
	for i := range x.FilterResults {
		x := &x.FilterResults[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
		b = e.appendCompactCount(b, len(x.MatchingAcls))
		for i := range x.MatchingAcls {
			x := &x.MatchingAcls[i]
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
			}
			b = append(b, byte(x.ResourceType))
			b = e.appendCompactString(b, x.ResourceName)
			b = append(b, byte(x.PatternType))
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

// DeleteAclsResponseResult is an element of DeleteAclsResponse.
type DeleteAclsResponseResult struct {
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	MatchingAcls []DeleteAclsResponseAcl
	UnknownTags  Tags
}

// NewDeleteAclsResponseResult returns a DeleteAclsResponseResult with its defaults.
func NewDeleteAclsResponseResult() *DeleteAclsResponseResult {
	x := new(DeleteAclsResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteAclsResponseResult) Default() {
	*x = DeleteAclsResponseResult{}
}

// DeleteAclsResponseAcl is an element of DeleteAclsResponse.
type DeleteAclsResponseAcl struct {
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	ResourceType   int8
	ResourceName   string
	PatternType    int8 // v1+, default 3
	Principal      string
	Host           string
	Operation      int8
	PermissionType int8
	UnknownTags    Tags
}

// NewDeleteAclsResponseAcl returns a DeleteAclsResponseAcl with its defaults.
func NewDeleteAclsResponseAcl() *DeleteAclsResponseAcl {
	x := new(DeleteAclsResponseAcl)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteAclsResponseAcl) Default() {
	*x = DeleteAclsResponseAcl{
		PatternType: 3,
	}
}

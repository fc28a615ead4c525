// Code generated from schema/list_config_resources.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ListConfigResourcesRequest is the request of ListConfigResources (API key 74), versions 0 to 1, flexible from 0.
type ListConfigResourcesRequest struct {
	ResourceTypes []int8 // v1+
	UnknownTags   Tags
}

// APIKey returns KeyListConfigResources.
func (*ListConfigResourcesRequest) APIKey() APIKey { return KeyListConfigResources }

// IsRequest returns true.
func (*ListConfigResourcesRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *ListConfigResourcesRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ListConfigResourcesRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ListConfigResourcesRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ListConfigResourcesRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ListConfigResourcesRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListConfigResourcesRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ListConfigResourcesRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewListConfigResourcesRequest returns a ListConfigResourcesRequest with its defaults.
func NewListConfigResourcesRequest() *ListConfigResourcesRequest {
	x := new(ListConfigResourcesRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListConfigResourcesRequest) Default() {
	*x = ListConfigResourcesRequest{}
}

func (x *ListConfigResourcesRequest) decodeFlexible(d *Decoder, version int16) {
	if version >= 1 {
		x.ResourceTypes = d.int8s(x.ResourceTypes, true, false)
	} else {
		x.ResourceTypes = x.ResourceTypes[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ListConfigResourcesRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = e.appendCompactCount(b, len(x.ResourceTypes))
		b = appendInt8s(b, x.ResourceTypes)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ListConfigResourcesResponse is the response of ListConfigResources (API key 74), versions 0 to 1, flexible from 0.
type ListConfigResourcesResponse struct {
	ThrottleTimeMs  int32
	ErrorCode       ErrorCode
	ConfigResources []ListConfigResourcesResponseResource
	UnknownTags     Tags
}

// APIKey returns KeyListConfigResources.
func (*ListConfigResourcesResponse) APIKey() APIKey { return KeyListConfigResources }

// IsRequest returns false.
func (*ListConfigResourcesResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *ListConfigResourcesResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ListConfigResourcesResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ListConfigResourcesResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ListConfigResourcesResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ListConfigResourcesResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListConfigResourcesResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ListConfigResourcesResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewListConfigResourcesResponse returns a ListConfigResourcesResponse with its defaults.
func NewListConfigResourcesResponse() *ListConfigResourcesResponse {
	x := new(ListConfigResourcesResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListConfigResourcesResponse) Default() {
	*x = ListConfigResourcesResponse{}
}

func (x *ListConfigResourcesResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 2); n < 0 {
		x.ConfigResources = x.ConfigResources[:0]
	} else {
		s := x.ConfigResources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceName = d.readCompactString(x.ResourceName)
			if version >= 1 {
				x.ResourceType = int8(d.next(1)[0])
			} else {
				x.ResourceType = 16
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.ConfigResources = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ListConfigResourcesResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.ConfigResources))
	for i := range x.ConfigResources {
		x := &x.ConfigResources[i]
		b = e.appendCompactString(b, x.ResourceName)
		if version >= 1 {
			b = append(b, byte(x.ResourceType))
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

// ListConfigResourcesResponseResource is an element of ListConfigResourcesResponse.
type ListConfigResourcesResponseResource struct {
	ResourceName string
	ResourceType int8 // v1+, default 16
	UnknownTags  Tags
}

// NewListConfigResourcesResponseResource returns a ListConfigResourcesResponseResource with its defaults.
func NewListConfigResourcesResponseResource() *ListConfigResourcesResponseResource {
	x := new(ListConfigResourcesResponseResource)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListConfigResourcesResponseResource) Default() {
	*x = ListConfigResourcesResponseResource{
		ResourceType: 16,
	}
}

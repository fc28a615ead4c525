// Code generated from schema/alter_configs.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AlterConfigsRequest is the request of AlterConfigs (API key 33), versions 0 to 2, flexible from 2.
type AlterConfigsRequest struct {
	Resources    []AlterConfigsRequestResource
	ValidateOnly bool
	UnknownTags  Tags
}

// APIKey returns KeyAlterConfigs.
func (*AlterConfigsRequest) APIKey() APIKey { return KeyAlterConfigs }

// IsRequest returns true.
func (*AlterConfigsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *AlterConfigsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("AlterConfigsRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *AlterConfigsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("AlterConfigsRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AlterConfigsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterConfigsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("AlterConfigsRequest", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAlterConfigsRequest returns a AlterConfigsRequest with its defaults.
func NewAlterConfigsRequest() *AlterConfigsRequest {
	x := new(AlterConfigsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterConfigsRequest) Default() {
	*x = AlterConfigsRequest{}
}

func (x *AlterConfigsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 7); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readString(x.ResourceName)
			if n := d.readCount(false, 4); n < 0 {
				x.Configs = x.Configs[:0]
			} else {
				s := x.Configs[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readString(x.Name)
					x.Value = d.readStringPtr(x.Value, true)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Configs = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Resources = s
	}
	x.ValidateOnly = d.next(1)[0] != 0
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AlterConfigsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 4); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readCompactString(x.ResourceName)
			if n := d.readCompactCount(false, 3); n < 0 {
				x.Configs = x.Configs[:0]
			} else {
				s := x.Configs[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
					x.Value = d.readCompactStringPtr(x.Value, true)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Configs = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Resources = s
	}
	x.ValidateOnly = d.next(1)[0] != 0
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterConfigsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Resources))
	for i := range x.Resources {
		x := &x.Resources[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendString(b, x.ResourceName)
		b = e.appendCount(b, len(x.Configs))
		for i := range x.Configs {
			x := &x.Configs[i]
			b = e.appendString(b, x.Name)
			if x.Value == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.Value)
			}
		}
	}
	b = append(b, boolByte(x.ValidateOnly))
	return b
}

func (x *AlterConfigsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Resources))
	for i := range x.Resources {
		x := &x.Resources[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendCompactString(b, x.ResourceName)
		b = e.appendCompactCount(b, len(x.Configs))
		for i := range x.Configs {
			x := &x.Configs[i]
			b = e.appendCompactString(b, x.Name)
			if x.Value == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.Value)
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
	}
	b = append(b, boolByte(x.ValidateOnly))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AlterConfigsRequestResource is an element of AlterConfigsRequest.
type AlterConfigsRequestResource struct {
	ResourceType int8
	ResourceName string
	Configs      []AlterConfigsRequestConfig
	UnknownTags  Tags
}

// NewAlterConfigsRequestResource returns a AlterConfigsRequestResource with its defaults.
func NewAlterConfigsRequestResource() *AlterConfigsRequestResource {
	x := new(AlterConfigsRequestResource)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterConfigsRequestResource) Default() {
	*x = AlterConfigsRequestResource{}
}

// AlterConfigsRequestConfig is an element of AlterConfigsRequest.
type AlterConfigsRequestConfig struct {
	Name        string
	Value       *string // nullable
	UnknownTags Tags
}

// NewAlterConfigsRequestConfig returns a AlterConfigsRequestConfig with its defaults.
func NewAlterConfigsRequestConfig() *AlterConfigsRequestConfig {
	x := new(AlterConfigsRequestConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterConfigsRequestConfig) Default() {
	*x = AlterConfigsRequestConfig{}
}

// AlterConfigsResponse is the response of AlterConfigs (API key 33), versions 0 to 2, flexible from 2.
type AlterConfigsResponse struct {
	ThrottleTimeMs int32
	Responses      []AlterConfigsResponseResource
	UnknownTags    Tags
}

// APIKey returns KeyAlterConfigs.
func (*AlterConfigsResponse) APIKey() APIKey { return KeyAlterConfigs }

// IsRequest returns false.
func (*AlterConfigsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *AlterConfigsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("AlterConfigsResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *AlterConfigsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("AlterConfigsResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AlterConfigsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterConfigsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("AlterConfigsResponse", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAlterConfigsResponse returns a AlterConfigsResponse with its defaults.
func NewAlterConfigsResponse() *AlterConfigsResponse {
	x := new(AlterConfigsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterConfigsResponse) Default() {
	*x = AlterConfigsResponse{}
}

func (x *AlterConfigsResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 7); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readString(x.ResourceName)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Responses = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AlterConfigsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 6); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readCompactString(x.ResourceName)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Responses = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterConfigsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.ErrorMessage)
		}
		b = append(b, byte(x.ResourceType))
		b = e.appendString(b, x.ResourceName)
	}
	return b
}

func (x *AlterConfigsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
		b = append(b, byte(x.ResourceType))
		b = e.appendCompactString(b, x.ResourceName)
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

// AlterConfigsResponseResource is an element of AlterConfigsResponse.
type AlterConfigsResponseResource struct {
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	ResourceType int8
	ResourceName string
	UnknownTags  Tags
}

// NewAlterConfigsResponseResource returns a AlterConfigsResponseResource with its defaults.
func NewAlterConfigsResponseResource() *AlterConfigsResponseResource {
	x := new(AlterConfigsResponseResource)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterConfigsResponseResource) Default() {
	*x = AlterConfigsResponseResource{}
}

// Code generated from schema/incremental_alter_configs.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// IncrementalAlterConfigsRequest is the request of IncrementalAlterConfigs (API key 44), versions 0 to 1, flexible from 1.
type IncrementalAlterConfigsRequest struct {
	Resources    []IncrementalAlterConfigsRequestResource
	ValidateOnly bool
	UnknownTags  Tags
}

// APIKey returns KeyIncrementalAlterConfigs.
func (*IncrementalAlterConfigsRequest) APIKey() APIKey { return KeyIncrementalAlterConfigs }

// IsRequest returns true.
func (*IncrementalAlterConfigsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *IncrementalAlterConfigsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("IncrementalAlterConfigsRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *IncrementalAlterConfigsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("IncrementalAlterConfigsRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *IncrementalAlterConfigsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *IncrementalAlterConfigsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("IncrementalAlterConfigsRequest", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewIncrementalAlterConfigsRequest returns a IncrementalAlterConfigsRequest with its defaults.
func NewIncrementalAlterConfigsRequest() *IncrementalAlterConfigsRequest {
	x := new(IncrementalAlterConfigsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *IncrementalAlterConfigsRequest) Default() {
	*x = IncrementalAlterConfigsRequest{}
}

func (x *IncrementalAlterConfigsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 7); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readString(x.ResourceName)
			if n := d.readCount(false, 5); n < 0 {
				x.Configs = x.Configs[:0]
			} else {
				s := x.Configs[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readString(x.Name)
					x.ConfigOperation = int8(d.next(1)[0])
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

func (x *IncrementalAlterConfigsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 4); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readCompactString(x.ResourceName)
			if n := d.readCompactCount(false, 4); n < 0 {
				x.Configs = x.Configs[:0]
			} else {
				s := x.Configs[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
					x.ConfigOperation = int8(d.next(1)[0])
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

func (x *IncrementalAlterConfigsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Resources))
	for i := range x.Resources {
		x := &x.Resources[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendString(b, x.ResourceName)
		b = e.appendCount(b, len(x.Configs))
		for i := range x.Configs {
			x := &x.Configs[i]
			b = e.appendString(b, x.Name)
			b = append(b, byte(x.ConfigOperation))
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

func (x *IncrementalAlterConfigsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Resources))
	for i := range x.Resources {
		x := &x.Resources[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendCompactString(b, x.ResourceName)
		b = e.appendCompactCount(b, len(x.Configs))
		for i := range x.Configs {
			x := &x.Configs[i]
			b = e.appendCompactString(b, x.Name)
			b = append(b, byte(x.ConfigOperation))
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

// IncrementalAlterConfigsRequestResource is an element of IncrementalAlterConfigsRequest.
type IncrementalAlterConfigsRequestResource struct {
	ResourceType int8
	ResourceName string
	Configs      []IncrementalAlterConfigsRequestConfig
	UnknownTags  Tags
}

// NewIncrementalAlterConfigsRequestResource returns a IncrementalAlterConfigsRequestResource with its defaults.
func NewIncrementalAlterConfigsRequestResource() *IncrementalAlterConfigsRequestResource {
	x := new(IncrementalAlterConfigsRequestResource)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *IncrementalAlterConfigsRequestResource) Default() {
	*x = IncrementalAlterConfigsRequestResource{}
}

// IncrementalAlterConfigsRequestConfig is an element of IncrementalAlterConfigsRequest.
type IncrementalAlterConfigsRequestConfig struct {
	Name            string
	ConfigOperation int8
	Value           *string // nullable
	UnknownTags     Tags
}

// NewIncrementalAlterConfigsRequestConfig returns a IncrementalAlterConfigsRequestConfig with its defaults.
func NewIncrementalAlterConfigsRequestConfig() *IncrementalAlterConfigsRequestConfig {
	x := new(IncrementalAlterConfigsRequestConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *IncrementalAlterConfigsRequestConfig) Default() {
	*x = IncrementalAlterConfigsRequestConfig{}
}

// IncrementalAlterConfigsResponse is the response of IncrementalAlterConfigs (API key 44), versions 0 to 1, flexible from 1.
type IncrementalAlterConfigsResponse struct {
	ThrottleTimeMs int32
	Responses      []IncrementalAlterConfigsResponseResource
	UnknownTags    Tags
}

// APIKey returns KeyIncrementalAlterConfigs.
func (*IncrementalAlterConfigsResponse) APIKey() APIKey { return KeyIncrementalAlterConfigs }

// IsRequest returns false.
func (*IncrementalAlterConfigsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *IncrementalAlterConfigsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("IncrementalAlterConfigsResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *IncrementalAlterConfigsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("IncrementalAlterConfigsResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *IncrementalAlterConfigsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *IncrementalAlterConfigsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("IncrementalAlterConfigsResponse", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewIncrementalAlterConfigsResponse returns a IncrementalAlterConfigsResponse with its defaults.
func NewIncrementalAlterConfigsResponse() *IncrementalAlterConfigsResponse {
	x := new(IncrementalAlterConfigsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *IncrementalAlterConfigsResponse) Default() {
	*x = IncrementalAlterConfigsResponse{}
}

func (x *IncrementalAlterConfigsResponse) decodePlain(d *Decoder, version int16) {
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

func (x *IncrementalAlterConfigsResponse) decodeFlexible(d *Decoder, version int16) {
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

func (x *IncrementalAlterConfigsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
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

func (x *IncrementalAlterConfigsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// IncrementalAlterConfigsResponseResource is an element of IncrementalAlterConfigsResponse.
type IncrementalAlterConfigsResponseResource struct {
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	ResourceType int8
	ResourceName string
	UnknownTags  Tags
}

// NewIncrementalAlterConfigsResponseResource returns a IncrementalAlterConfigsResponseResource with its defaults.
func NewIncrementalAlterConfigsResponseResource() *IncrementalAlterConfigsResponseResource {
	x := new(IncrementalAlterConfigsResponseResource)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *IncrementalAlterConfigsResponseResource) Default() {
	*x = IncrementalAlterConfigsResponseResource{}
}

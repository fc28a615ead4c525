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
	x.decode(d, version)
}

// Encode writes x in version 0 to 1.
func (x *IncrementalAlterConfigsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("IncrementalAlterConfigsRequest", version, 0, 1)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *IncrementalAlterConfigsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *IncrementalAlterConfigsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *IncrementalAlterConfigsRequest) decode(d *Decoder, version int16) {
	flex := version >= 1
	if n := d.count(flex, false, 4); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Resources = s
	}
	x.ValidateOnly = d.next(1)[0] != 0
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *IncrementalAlterConfigsRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = e.appendCount(b, arrayLen(x.Resources, false), flex)
	for i := range x.Resources {
		b = x.Resources[i].append(e, b, version)
	}
	b = appendBool(b, x.ValidateOnly)
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

func (x *IncrementalAlterConfigsRequestResource) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.ResourceType = int8(d.next(1)[0])
	x.ResourceName = d.string(x.ResourceName, flex)
	if n := d.count(flex, false, 4); n < 0 {
		x.Configs = x.Configs[:0]
	} else {
		s := x.Configs[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Configs = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *IncrementalAlterConfigsRequestResource) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = append(b, byte(x.ResourceType))
	b = e.appendString(b, x.ResourceName, flex)
	b = e.appendCount(b, arrayLen(x.Configs, false), flex)
	for i := range x.Configs {
		b = x.Configs[i].append(e, b, version)
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

func (x *IncrementalAlterConfigsRequestConfig) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.Name = d.string(x.Name, flex)
	x.ConfigOperation = int8(d.next(1)[0])
	x.Value = d.stringPtr(x.Value, flex, true)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *IncrementalAlterConfigsRequestConfig) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = e.appendString(b, x.Name, flex)
	b = append(b, byte(x.ConfigOperation))
	b = e.appendStringPtr(b, x.Value, flex, true)
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
	x.decode(d, version)
}

// Encode writes x in version 0 to 1.
func (x *IncrementalAlterConfigsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("IncrementalAlterConfigsResponse", version, 0, 1)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *IncrementalAlterConfigsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *IncrementalAlterConfigsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *IncrementalAlterConfigsResponse) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.count(flex, false, 6); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Responses = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *IncrementalAlterConfigsResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, arrayLen(x.Responses, false), flex)
	for i := range x.Responses {
		b = x.Responses[i].append(e, b, version)
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

func (x *IncrementalAlterConfigsResponseResource) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, flex, true)
	x.ResourceType = int8(d.next(1)[0])
	x.ResourceName = d.string(x.ResourceName, flex)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *IncrementalAlterConfigsResponseResource) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendStringPtr(b, x.ErrorMessage, flex, true)
	b = append(b, byte(x.ResourceType))
	b = e.appendString(b, x.ResourceName, flex)
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

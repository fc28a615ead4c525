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
	x.decode(d, version)
}

// Encode writes x in version 0 to 2.
func (x *AlterConfigsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("AlterConfigsRequest", version, 0, 2)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *AlterConfigsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterConfigsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *AlterConfigsRequest) decode(d *Decoder, version int16) {
	flex := version >= 2
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

func (x *AlterConfigsRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
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

func (x *AlterConfigsRequestResource) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.ResourceType = int8(d.next(1)[0])
	x.ResourceName = d.string(x.ResourceName, flex)
	if n := d.count(flex, false, 3); n < 0 {
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

func (x *AlterConfigsRequestResource) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
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

func (x *AlterConfigsRequestConfig) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.Name = d.string(x.Name, flex)
	x.Value = d.stringPtr(x.Value, flex, true)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterConfigsRequestConfig) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendString(b, x.Name, flex)
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
	x.decode(d, version)
}

// Encode writes x in version 0 to 2.
func (x *AlterConfigsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("AlterConfigsResponse", version, 0, 2)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *AlterConfigsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterConfigsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *AlterConfigsResponse) decode(d *Decoder, version int16) {
	flex := version >= 2
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

func (x *AlterConfigsResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
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

func (x *AlterConfigsResponseResource) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, flex, true)
	x.ResourceType = int8(d.next(1)[0])
	x.ResourceName = d.string(x.ResourceName, flex)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterConfigsResponseResource) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
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

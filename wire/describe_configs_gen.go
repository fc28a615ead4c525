// Code generated from schema/describe_configs.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeConfigsRequest is the request of DescribeConfigs (API key 32), versions 0 to 4, flexible from 4.
type DescribeConfigsRequest struct {
	Resources            []DescribeConfigsRequestResource
	IncludeSynonyms      bool // v1+
	IncludeDocumentation bool // v3+
	UnknownTags          Tags
}

// APIKey returns KeyDescribeConfigs.
func (*DescribeConfigsRequest) APIKey() APIKey { return KeyDescribeConfigs }

// IsRequest returns true.
func (*DescribeConfigsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 4.
func (x *DescribeConfigsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("DescribeConfigsRequest", version, 0, 4)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 4.
func (x *DescribeConfigsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("DescribeConfigsRequest", version, 0, 4)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeConfigsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeConfigsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewDescribeConfigsRequest returns a DescribeConfigsRequest with its defaults.
func NewDescribeConfigsRequest() *DescribeConfigsRequest {
	x := new(DescribeConfigsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeConfigsRequest) Default() {
	*x = DescribeConfigsRequest{}
}

func (x *DescribeConfigsRequest) decode(d *Decoder, version int16) {
	flex := version >= 4
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
	if version >= 3 {
		b := d.next(2)
		_ = b[1]
		x.IncludeSynonyms = b[0] != 0
		x.IncludeDocumentation = b[1] != 0
	} else {
		if version >= 1 {
			x.IncludeSynonyms = d.next(1)[0] != 0
		} else {
			x.IncludeSynonyms = false
		}
		x.IncludeDocumentation = false
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeConfigsRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 4
	b = e.appendCount(b, arrayLen(x.Resources, false), flex)
	for i := range x.Resources {
		b = x.Resources[i].append(e, b, version)
	}
	if version >= 3 {
		b = room(b, 2)
		p := b[len(b)-2:]
		_ = p[1]
		p[0] = boolByte(x.IncludeSynonyms)
		p[1] = boolByte(x.IncludeDocumentation)
	} else {
		if version >= 1 {
			b = appendBool(b, x.IncludeSynonyms)
		}
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

// DescribeConfigsRequestResource is an element of DescribeConfigsRequest.
type DescribeConfigsRequestResource struct {
	ResourceType      int8
	ResourceName      string
	ConfigurationKeys []string // nullable
	UnknownTags       Tags
}

// NewDescribeConfigsRequestResource returns a DescribeConfigsRequestResource with its defaults.
func NewDescribeConfigsRequestResource() *DescribeConfigsRequestResource {
	x := new(DescribeConfigsRequestResource)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeConfigsRequestResource) Default() {
	*x = DescribeConfigsRequestResource{}
}

func (x *DescribeConfigsRequestResource) decode(d *Decoder, version int16) {
	flex := version >= 4
	x.ResourceType = int8(d.next(1)[0])
	x.ResourceName = d.string(x.ResourceName, flex)
	x.ConfigurationKeys = d.strings(x.ConfigurationKeys, flex, true)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeConfigsRequestResource) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 4
	b = append(b, byte(x.ResourceType))
	b = e.appendString(b, x.ResourceName, flex)
	b = appendStrings(e, b, x.ConfigurationKeys, flex, true)
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

// DescribeConfigsResponse is the response of DescribeConfigs (API key 32), versions 0 to 4, flexible from 4.
type DescribeConfigsResponse struct {
	ThrottleTimeMs int32
	Results        []DescribeConfigsResponseResult
	UnknownTags    Tags
}

// APIKey returns KeyDescribeConfigs.
func (*DescribeConfigsResponse) APIKey() APIKey { return KeyDescribeConfigs }

// IsRequest returns false.
func (*DescribeConfigsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 4.
func (x *DescribeConfigsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("DescribeConfigsResponse", version, 0, 4)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 4.
func (x *DescribeConfigsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("DescribeConfigsResponse", version, 0, 4)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeConfigsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeConfigsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewDescribeConfigsResponse returns a DescribeConfigsResponse with its defaults.
func NewDescribeConfigsResponse() *DescribeConfigsResponse {
	x := new(DescribeConfigsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeConfigsResponse) Default() {
	*x = DescribeConfigsResponse{}
}

func (x *DescribeConfigsResponse) decode(d *Decoder, version int16) {
	flex := version >= 4
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.count(flex, false, 7); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Results = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeConfigsResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 4
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, arrayLen(x.Results, false), flex)
	for i := range x.Results {
		b = x.Results[i].append(e, b, version)
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

// DescribeConfigsResponseResult is an element of DescribeConfigsResponse.
type DescribeConfigsResponseResult struct {
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	ResourceType int8
	ResourceName string
	Configs      []DescribeConfigsResponseConfig
	UnknownTags  Tags
}

// NewDescribeConfigsResponseResult returns a DescribeConfigsResponseResult with its defaults.
func NewDescribeConfigsResponseResult() *DescribeConfigsResponseResult {
	x := new(DescribeConfigsResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeConfigsResponseResult) Default() {
	*x = DescribeConfigsResponseResult{}
}

func (x *DescribeConfigsResponseResult) decode(d *Decoder, version int16) {
	flex := version >= 4
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, flex, true)
	x.ResourceType = int8(d.next(1)[0])
	x.ResourceName = d.string(x.ResourceName, flex)
	if n := d.count(flex, false, 7); n < 0 {
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

func (x *DescribeConfigsResponseResult) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 4
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendStringPtr(b, x.ErrorMessage, flex, true)
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

// DescribeConfigsResponseConfig is an element of DescribeConfigsResponse.
type DescribeConfigsResponseConfig struct {
	Name          string
	Value         *string // nullable
	ReadOnly      bool
	IsDefault     bool // v0
	ConfigSource  int8 // v1+, default -1
	IsSensitive   bool
	Synonyms      []DescribeConfigsResponseSynonym // v1+
	ConfigType    int8                             // v3+
	Documentation *string                          // v3+, nullable
	UnknownTags   Tags
}

// NewDescribeConfigsResponseConfig returns a DescribeConfigsResponseConfig with its defaults.
func NewDescribeConfigsResponseConfig() *DescribeConfigsResponseConfig {
	x := new(DescribeConfigsResponseConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeConfigsResponseConfig) Default() {
	*x = DescribeConfigsResponseConfig{
		ConfigSource: -1,
	}
}

func (x *DescribeConfigsResponseConfig) decode(d *Decoder, version int16) {
	flex := version >= 4
	x.Name = d.string(x.Name, flex)
	x.Value = d.stringPtr(x.Value, flex, true)
	if version >= 1 {
		b := d.next(3)
		_ = b[2]
		x.ReadOnly = b[0] != 0
		x.ConfigSource = int8(b[1])
		x.IsSensitive = b[2] != 0
		x.IsDefault = false
	} else {
		x.ReadOnly = d.next(1)[0] != 0
		x.IsDefault = d.next(1)[0] != 0
		x.ConfigSource = -1
		x.IsSensitive = d.next(1)[0] != 0
	}
	if version >= 1 {
		if n := d.count(flex, false, 4); n < 0 {
			x.Synonyms = x.Synonyms[:0]
		} else {
			s := x.Synonyms[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decode(d, version)
			}
			x.Synonyms = s
		}
	} else {
		x.Synonyms = x.Synonyms[:0]
	}
	if version >= 3 {
		x.ConfigType = int8(d.next(1)[0])
	} else {
		x.ConfigType = 0
	}
	if version >= 3 {
		x.Documentation = d.stringPtr(x.Documentation, flex, true)
	} else {
		x.Documentation = nil
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeConfigsResponseConfig) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 4
	b = e.appendString(b, x.Name, flex)
	b = e.appendStringPtr(b, x.Value, flex, true)
	if version >= 1 {
		b = room(b, 3)
		p := b[len(b)-3:]
		_ = p[2]
		p[0] = boolByte(x.ReadOnly)
		p[1] = byte(x.ConfigSource)
		p[2] = boolByte(x.IsSensitive)
	} else {
		b = appendBool(b, x.ReadOnly)
		b = appendBool(b, x.IsDefault)
		b = appendBool(b, x.IsSensitive)
	}
	if version >= 1 {
		b = e.appendCount(b, arrayLen(x.Synonyms, false), flex)
		for i := range x.Synonyms {
			b = x.Synonyms[i].append(e, b, version)
		}
	}
	if version >= 3 {
		b = append(b, byte(x.ConfigType))
	}
	if version >= 3 {
		b = e.appendStringPtr(b, x.Documentation, flex, true)
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

// DescribeConfigsResponseSynonym is an element of DescribeConfigsResponse.
type DescribeConfigsResponseSynonym struct {
	Name        string
	Value       *string // nullable
	Source      int8
	UnknownTags Tags
}

// NewDescribeConfigsResponseSynonym returns a DescribeConfigsResponseSynonym with its defaults.
func NewDescribeConfigsResponseSynonym() *DescribeConfigsResponseSynonym {
	x := new(DescribeConfigsResponseSynonym)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeConfigsResponseSynonym) Default() {
	*x = DescribeConfigsResponseSynonym{}
}

func (x *DescribeConfigsResponseSynonym) decode(d *Decoder, version int16) {
	flex := version >= 4
	x.Name = d.string(x.Name, flex)
	x.Value = d.stringPtr(x.Value, flex, true)
	x.Source = int8(d.next(1)[0])
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeConfigsResponseSynonym) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 4
	b = e.appendString(b, x.Name, flex)
	b = e.appendStringPtr(b, x.Value, flex, true)
	b = append(b, byte(x.Source))
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

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
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *DescribeConfigsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("DescribeConfigsRequest", version, 0, 4)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeConfigsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeConfigsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("DescribeConfigsRequest", version, 0, 4)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *DescribeConfigsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 7); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readString(x.ResourceName)
			x.ConfigurationKeys = d.strings(x.ConfigurationKeys, false, true)
			x.UnknownTags = x.UnknownTags[:0]
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
}

func (x *DescribeConfigsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 4); n < 0 {
		x.Resources = x.Resources[:0]
	} else {
		s := x.Resources[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readCompactString(x.ResourceName)
			x.ConfigurationKeys = d.strings(x.ConfigurationKeys, true, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Resources = s
	}
	{
		b := d.next(2)
		_ = b[1]
		x.IncludeSynonyms = b[0] != 0
		x.IncludeDocumentation = b[1] != 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeConfigsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Resources))
	for i := range x.Resources {
		x := &x.Resources[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendString(b, x.ResourceName)
		if x.ConfigurationKeys == nil {
			b = append(b, 0xff, 0xff, 0xff, 0xff)
		} else {
			b = e.appendCount(b, len(x.ConfigurationKeys))
			for _, s := range x.ConfigurationKeys {
				b = e.appendString(b, s)
			}
		}
	}
	if version >= 1 {
		b = append(b, boolByte(x.IncludeSynonyms))
	}
	if version >= 3 {
		b = append(b, boolByte(x.IncludeDocumentation))
	}
	return b
}

func (x *DescribeConfigsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Resources))
	for i := range x.Resources {
		x := &x.Resources[i]
		b = append(b, byte(x.ResourceType))
		b = e.appendCompactString(b, x.ResourceName)
		if x.ConfigurationKeys == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactCount(b, len(x.ConfigurationKeys))
			for _, s := range x.ConfigurationKeys {
				b = e.appendCompactString(b, s)
			}
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = binary.BigEndian.AppendUint16(b, uint16(boolByte(x.IncludeSynonyms))<<8|uint16(boolByte(x.IncludeDocumentation)))
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
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *DescribeConfigsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("DescribeConfigsResponse", version, 0, 4)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeConfigsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeConfigsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("DescribeConfigsResponse", version, 0, 4)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *DescribeConfigsResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 11); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readString(x.ResourceName)
			if n := d.readCount(false, 7); n < 0 {
				x.Configs = x.Configs[:0]
			} else {
				s := x.Configs[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readString(x.Name)
					x.Value = d.readStringPtr(x.Value, true)
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
						if n := d.readCount(false, 5); n < 0 {
							x.Synonyms = x.Synonyms[:0]
						} else {
							s := x.Synonyms[:0]
							for i := 0; i < n && d.err == nil; i++ {
								s = extend(s, n)
								x := &s[i]
								x.Name = d.readString(x.Name)
								x.Value = d.readStringPtr(x.Value, true)
								x.Source = int8(d.next(1)[0])
								x.UnknownTags = x.UnknownTags[:0]
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
						x.Documentation = d.readStringPtr(x.Documentation, true)
					} else {
						x.Documentation = nil
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Configs = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Results = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeConfigsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 7); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.ResourceType = int8(d.next(1)[0])
			x.ResourceName = d.readCompactString(x.ResourceName)
			if n := d.readCompactCount(false, 9); n < 0 {
				x.Configs = x.Configs[:0]
			} else {
				s := x.Configs[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.IsDefault = false
					x.Name = d.readCompactString(x.Name)
					x.Value = d.readCompactStringPtr(x.Value, true)
					{
						b := d.next(3)
						_ = b[2]
						x.ReadOnly = b[0] != 0
						x.ConfigSource = int8(b[1])
						x.IsSensitive = b[2] != 0
					}
					if n := d.readCompactCount(false, 4); n < 0 {
						x.Synonyms = x.Synonyms[:0]
					} else {
						s := x.Synonyms[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							x.Name = d.readCompactString(x.Name)
							x.Value = d.readCompactStringPtr(x.Value, true)
							x.Source = int8(d.next(1)[0])
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.Synonyms = s
					}
					x.ConfigType = int8(d.next(1)[0])
					x.Documentation = d.readCompactStringPtr(x.Documentation, true)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Configs = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeConfigsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
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
			b = append(b, boolByte(x.ReadOnly))
			if version <= 0 {
				b = append(b, boolByte(x.IsDefault))
			}
			if version >= 1 {
				b = append(b, byte(x.ConfigSource))
			}
			b = append(b, boolByte(x.IsSensitive))
			if version >= 1 {
				b = e.appendCount(b, len(x.Synonyms))
				for i := range x.Synonyms {
					x := &x.Synonyms[i]
					b = e.appendString(b, x.Name)
					if x.Value == nil {
						b = append(b, 0xff, 0xff)
					} else {
						b = e.appendString(b, *x.Value)
					}
					b = append(b, byte(x.Source))
				}
			}
			if version >= 3 {
				b = append(b, byte(x.ConfigType))
				if x.Documentation == nil {
					b = append(b, 0xff, 0xff)
				} else {
					b = e.appendString(b, *x.Documentation)
				}
			}
		}
	}
	return b
}

func (x *DescribeConfigsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
			b = binary.BigEndian.AppendUint16(b, uint16(boolByte(x.ReadOnly))<<8|uint16(byte(x.ConfigSource)))
			b = append(b, boolByte(x.IsSensitive))
			b = e.appendCompactCount(b, len(x.Synonyms))
			for i := range x.Synonyms {
				x := &x.Synonyms[i]
				b = e.appendCompactString(b, x.Name)
				if x.Value == nil {
					b = append(b, 0)
				} else {
					b = e.appendCompactString(b, *x.Value)
				}
				b = append(b, byte(x.Source))
				if len(x.UnknownTags) == 0 {
					b = append(b, 0)
				} else {
					b = appendTags(b, x.UnknownTags)
				}
			}
			b = append(b, byte(x.ConfigType))
			if x.Documentation == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.Documentation)
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

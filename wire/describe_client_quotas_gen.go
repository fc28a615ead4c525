// Code generated from schema/describe_client_quotas.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
	"math"
)

// DescribeClientQuotasRequest is the request of DescribeClientQuotas (API key 48), versions 0 to 1, flexible from 1.
type DescribeClientQuotasRequest struct {
	Components  []DescribeClientQuotasRequestComponent
	Strict      bool
	UnknownTags Tags
}

// APIKey returns KeyDescribeClientQuotas.
func (*DescribeClientQuotasRequest) APIKey() APIKey { return KeyDescribeClientQuotas }

// IsRequest returns true.
func (*DescribeClientQuotasRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *DescribeClientQuotasRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("DescribeClientQuotasRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *DescribeClientQuotasRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("DescribeClientQuotasRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeClientQuotasRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeClientQuotasRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("DescribeClientQuotasRequest", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDescribeClientQuotasRequest returns a DescribeClientQuotasRequest with its defaults.
func NewDescribeClientQuotasRequest() *DescribeClientQuotasRequest {
	x := new(DescribeClientQuotasRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClientQuotasRequest) Default() {
	*x = DescribeClientQuotasRequest{}
}

func (x *DescribeClientQuotasRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 5); n < 0 {
		x.Components = x.Components[:0]
	} else {
		s := x.Components[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.EntityType = d.readString(x.EntityType)
			x.MatchType = int8(d.next(1)[0])
			x.Match = d.readStringPtr(x.Match, true)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Components = s
	}
	x.Strict = d.next(1)[0] != 0
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeClientQuotasRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 4); n < 0 {
		x.Components = x.Components[:0]
	} else {
		s := x.Components[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.EntityType = d.readCompactString(x.EntityType)
			x.MatchType = int8(d.next(1)[0])
			x.Match = d.readCompactStringPtr(x.Match, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Components = s
	}
	x.Strict = d.next(1)[0] != 0
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeClientQuotasRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Components))
	for i := range x.Components {
		x := &x.Components[i]
		b = e.appendString(b, x.EntityType)
		b = append(b, byte(x.MatchType))
		if x.Match == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.Match)
		}
	}
	b = append(b, boolByte(x.Strict))
	return b
}

func (x *DescribeClientQuotasRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Components))
	for i := range x.Components {
		x := &x.Components[i]
		b = e.appendCompactString(b, x.EntityType)
		b = append(b, byte(x.MatchType))
		if x.Match == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.Match)
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = append(b, boolByte(x.Strict))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeClientQuotasRequestComponent is an element of DescribeClientQuotasRequest.
type DescribeClientQuotasRequestComponent struct {
	EntityType  string
	MatchType   int8
	Match       *string // nullable
	UnknownTags Tags
}

// NewDescribeClientQuotasRequestComponent returns a DescribeClientQuotasRequestComponent with its defaults.
func NewDescribeClientQuotasRequestComponent() *DescribeClientQuotasRequestComponent {
	x := new(DescribeClientQuotasRequestComponent)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClientQuotasRequestComponent) Default() {
	*x = DescribeClientQuotasRequestComponent{}
}

// DescribeClientQuotasResponse is the response of DescribeClientQuotas (API key 48), versions 0 to 1, flexible from 1.
type DescribeClientQuotasResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string                             // nullable
	Entries        []DescribeClientQuotasResponseEntry // nullable
	UnknownTags    Tags
}

// APIKey returns KeyDescribeClientQuotas.
func (*DescribeClientQuotasResponse) APIKey() APIKey { return KeyDescribeClientQuotas }

// IsRequest returns false.
func (*DescribeClientQuotasResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *DescribeClientQuotasResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("DescribeClientQuotasResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *DescribeClientQuotasResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("DescribeClientQuotasResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeClientQuotasResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeClientQuotasResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("DescribeClientQuotasResponse", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDescribeClientQuotasResponse returns a DescribeClientQuotasResponse with its defaults.
func NewDescribeClientQuotasResponse() *DescribeClientQuotasResponse {
	x := new(DescribeClientQuotasResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClientQuotasResponse) Default() {
	*x = DescribeClientQuotasResponse{}
}

func (x *DescribeClientQuotasResponse) decodePlain(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
	if n := d.readCount(true, 8); n < 0 {
		x.Entries = nil
	} else {
		s := x.Entries[:0]
		if s == nil {
			s = []DescribeClientQuotasResponseEntry{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if n := d.readCount(false, 4); n < 0 {
				x.Entity = x.Entity[:0]
			} else {
				s := x.Entity[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.EntityType = d.readString(x.EntityType)
					x.EntityName = d.readStringPtr(x.EntityName, true)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Entity = s
			}
			if n := d.readCount(false, 10); n < 0 {
				x.Values = x.Values[:0]
			} else {
				s := x.Values[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Key = d.readString(x.Key)
					x.Value = math.Float64frombits(binary.BigEndian.Uint64(d.next(8)))
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Values = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Entries = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeClientQuotasResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if n := d.readCompactCount(true, 3); n < 0 {
		x.Entries = nil
	} else {
		s := x.Entries[:0]
		if s == nil {
			s = []DescribeClientQuotasResponseEntry{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if n := d.readCompactCount(false, 3); n < 0 {
				x.Entity = x.Entity[:0]
			} else {
				s := x.Entity[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.EntityType = d.readCompactString(x.EntityType)
					x.EntityName = d.readCompactStringPtr(x.EntityName, true)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Entity = s
			}
			if n := d.readCompactCount(false, 10); n < 0 {
				x.Values = x.Values[:0]
			} else {
				s := x.Values[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Key = d.readCompactString(x.Key)
					x.Value = math.Float64frombits(binary.BigEndian.Uint64(d.next(8)))
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Values = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Entries = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeClientQuotasResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.ErrorMessage)
	}
	if x.Entries == nil {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.Entries))
		for i := range x.Entries {
			x := &x.Entries[i]
			b = e.appendCount(b, len(x.Entity))
			for i := range x.Entity {
				x := &x.Entity[i]
				b = e.appendString(b, x.EntityType)
				if x.EntityName == nil {
					b = append(b, 0xff, 0xff)
				} else {
					b = e.appendString(b, *x.EntityName)
				}
			}
			b = e.appendCount(b, len(x.Values))
			for i := range x.Values {
				x := &x.Values[i]
				b = e.appendString(b, x.Key)
				b = binary.BigEndian.AppendUint64(b, math.Float64bits(x.Value))
			}
		}
	}
	return b
}

func (x *DescribeClientQuotasResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	if x.Entries == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.Entries))
		for i := range x.Entries {
			x := &x.Entries[i]
			b = e.appendCompactCount(b, len(x.Entity))
			for i := range x.Entity {
				x := &x.Entity[i]
				b = e.appendCompactString(b, x.EntityType)
				if x.EntityName == nil {
					b = append(b, 0)
				} else {
					b = e.appendCompactString(b, *x.EntityName)
				}
				if len(x.UnknownTags) == 0 {
					b = append(b, 0)
				} else {
					b = appendTags(b, x.UnknownTags)
				}
			}
			b = e.appendCompactCount(b, len(x.Values))
			for i := range x.Values {
				x := &x.Values[i]
				b = e.appendCompactString(b, x.Key)
				b = binary.BigEndian.AppendUint64(b, math.Float64bits(x.Value))
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeClientQuotasResponseEntry is an element of DescribeClientQuotasResponse.
type DescribeClientQuotasResponseEntry struct {
	Entity      []DescribeClientQuotasResponseEntity
	Values      []DescribeClientQuotasResponseValue
	UnknownTags Tags
}

// NewDescribeClientQuotasResponseEntry returns a DescribeClientQuotasResponseEntry with its defaults.
func NewDescribeClientQuotasResponseEntry() *DescribeClientQuotasResponseEntry {
	x := new(DescribeClientQuotasResponseEntry)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClientQuotasResponseEntry) Default() {
	*x = DescribeClientQuotasResponseEntry{}
}

// DescribeClientQuotasResponseEntity is an element of DescribeClientQuotasResponse.
type DescribeClientQuotasResponseEntity struct {
	EntityType  string
	EntityName  *string // nullable
	UnknownTags Tags
}

// NewDescribeClientQuotasResponseEntity returns a DescribeClientQuotasResponseEntity with its defaults.
func NewDescribeClientQuotasResponseEntity() *DescribeClientQuotasResponseEntity {
	x := new(DescribeClientQuotasResponseEntity)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClientQuotasResponseEntity) Default() {
	*x = DescribeClientQuotasResponseEntity{}
}

// DescribeClientQuotasResponseValue is an element of DescribeClientQuotasResponse.
type DescribeClientQuotasResponseValue struct {
	Key         string
	Value       float64
	UnknownTags Tags
}

// NewDescribeClientQuotasResponseValue returns a DescribeClientQuotasResponseValue with its defaults.
func NewDescribeClientQuotasResponseValue() *DescribeClientQuotasResponseValue {
	x := new(DescribeClientQuotasResponseValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClientQuotasResponseValue) Default() {
	*x = DescribeClientQuotasResponseValue{}
}

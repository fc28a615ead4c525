// Code generated from schema/alter_client_quotas.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
	"math"
)

// AlterClientQuotasRequest is the request of AlterClientQuotas (API key 49), versions 0 to 1, flexible from 1.
type AlterClientQuotasRequest struct {
	Entries      []AlterClientQuotasRequestEntry
	ValidateOnly bool
	UnknownTags  Tags
}

// APIKey returns KeyAlterClientQuotas.
func (*AlterClientQuotasRequest) APIKey() APIKey { return KeyAlterClientQuotas }

// IsRequest returns true.
func (*AlterClientQuotasRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *AlterClientQuotasRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("AlterClientQuotasRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *AlterClientQuotasRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("AlterClientQuotasRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AlterClientQuotasRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterClientQuotasRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("AlterClientQuotasRequest", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAlterClientQuotasRequest returns a AlterClientQuotasRequest with its defaults.
func NewAlterClientQuotasRequest() *AlterClientQuotasRequest {
	x := new(AlterClientQuotasRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterClientQuotasRequest) Default() {
	*x = AlterClientQuotasRequest{}
}

func (x *AlterClientQuotasRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 8); n < 0 {
		x.Entries = x.Entries[:0]
	} else {
		s := x.Entries[:0]
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
			if n := d.readCount(false, 11); n < 0 {
				x.Ops = x.Ops[:0]
			} else {
				s := x.Ops[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Key = d.readString(x.Key)
					{
						b := d.next(9)
						_ = b[8]
						x.Value = math.Float64frombits(binary.BigEndian.Uint64(b[0:]))
						x.Remove = b[8] != 0
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Ops = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Entries = s
	}
	x.ValidateOnly = d.next(1)[0] != 0
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AlterClientQuotasRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Entries = x.Entries[:0]
	} else {
		s := x.Entries[:0]
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
			if n := d.readCompactCount(false, 11); n < 0 {
				x.Ops = x.Ops[:0]
			} else {
				s := x.Ops[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Key = d.readCompactString(x.Key)
					{
						b := d.next(9)
						_ = b[8]
						x.Value = math.Float64frombits(binary.BigEndian.Uint64(b[0:]))
						x.Remove = b[8] != 0
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Ops = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Entries = s
	}
	x.ValidateOnly = d.next(1)[0] != 0
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterClientQuotasRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
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
		b = e.appendCount(b, len(x.Ops))
		for i := range x.Ops {
			x := &x.Ops[i]
			b = e.appendString(b, x.Key)
			b = binary.BigEndian.AppendUint64(b, math.Float64bits(x.Value))
			b = append(b, boolByte(x.Remove))
		}
	}
	b = append(b, boolByte(x.ValidateOnly))
	return b
}

func (x *AlterClientQuotasRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
		b = e.appendCompactCount(b, len(x.Ops))
		for i := range x.Ops {
			x := &x.Ops[i]
			b = e.appendCompactString(b, x.Key)
			b = binary.BigEndian.AppendUint64(b, math.Float64bits(x.Value))
			b = append(b, boolByte(x.Remove))
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

// AlterClientQuotasRequestEntry is an element of AlterClientQuotasRequest.
type AlterClientQuotasRequestEntry struct {
	Entity      []AlterClientQuotasRequestEntity
	Ops         []AlterClientQuotasRequestOp
	UnknownTags Tags
}

// NewAlterClientQuotasRequestEntry returns a AlterClientQuotasRequestEntry with its defaults.
func NewAlterClientQuotasRequestEntry() *AlterClientQuotasRequestEntry {
	x := new(AlterClientQuotasRequestEntry)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterClientQuotasRequestEntry) Default() {
	*x = AlterClientQuotasRequestEntry{}
}

// AlterClientQuotasRequestEntity is an element of AlterClientQuotasRequest.
type AlterClientQuotasRequestEntity struct {
	EntityType  string
	EntityName  *string // nullable
	UnknownTags Tags
}

// NewAlterClientQuotasRequestEntity returns a AlterClientQuotasRequestEntity with its defaults.
func NewAlterClientQuotasRequestEntity() *AlterClientQuotasRequestEntity {
	x := new(AlterClientQuotasRequestEntity)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterClientQuotasRequestEntity) Default() {
	*x = AlterClientQuotasRequestEntity{}
}

// AlterClientQuotasRequestOp is an element of AlterClientQuotasRequest.
type AlterClientQuotasRequestOp struct {
	Key         string
	Value       float64
	Remove      bool
	UnknownTags Tags
}

// NewAlterClientQuotasRequestOp returns a AlterClientQuotasRequestOp with its defaults.
func NewAlterClientQuotasRequestOp() *AlterClientQuotasRequestOp {
	x := new(AlterClientQuotasRequestOp)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterClientQuotasRequestOp) Default() {
	*x = AlterClientQuotasRequestOp{}
}

// AlterClientQuotasResponse is the response of AlterClientQuotas (API key 49), versions 0 to 1, flexible from 1.
type AlterClientQuotasResponse struct {
	ThrottleTimeMs int32
	Entries        []AlterClientQuotasResponseEntry
	UnknownTags    Tags
}

// APIKey returns KeyAlterClientQuotas.
func (*AlterClientQuotasResponse) APIKey() APIKey { return KeyAlterClientQuotas }

// IsRequest returns false.
func (*AlterClientQuotasResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *AlterClientQuotasResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("AlterClientQuotasResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *AlterClientQuotasResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("AlterClientQuotasResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AlterClientQuotasResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterClientQuotasResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("AlterClientQuotasResponse", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAlterClientQuotasResponse returns a AlterClientQuotasResponse with its defaults.
func NewAlterClientQuotasResponse() *AlterClientQuotasResponse {
	x := new(AlterClientQuotasResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterClientQuotasResponse) Default() {
	*x = AlterClientQuotasResponse{}
}

func (x *AlterClientQuotasResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 8); n < 0 {
		x.Entries = x.Entries[:0]
	} else {
		s := x.Entries[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
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
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Entries = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AlterClientQuotasResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 5); n < 0 {
		x.Entries = x.Entries[:0]
	} else {
		s := x.Entries[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
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
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Entries = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterClientQuotasResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Entries))
	for i := range x.Entries {
		x := &x.Entries[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.ErrorMessage)
		}
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
	}
	return b
}

func (x *AlterClientQuotasResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Entries))
	for i := range x.Entries {
		x := &x.Entries[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
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

// AlterClientQuotasResponseEntry is an element of AlterClientQuotasResponse.
type AlterClientQuotasResponseEntry struct {
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	Entity       []AlterClientQuotasResponseEntity
	UnknownTags  Tags
}

// NewAlterClientQuotasResponseEntry returns a AlterClientQuotasResponseEntry with its defaults.
func NewAlterClientQuotasResponseEntry() *AlterClientQuotasResponseEntry {
	x := new(AlterClientQuotasResponseEntry)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterClientQuotasResponseEntry) Default() {
	*x = AlterClientQuotasResponseEntry{}
}

// AlterClientQuotasResponseEntity is an element of AlterClientQuotasResponse.
type AlterClientQuotasResponseEntity struct {
	EntityType  string
	EntityName  *string // nullable
	UnknownTags Tags
}

// NewAlterClientQuotasResponseEntity returns a AlterClientQuotasResponseEntity with its defaults.
func NewAlterClientQuotasResponseEntity() *AlterClientQuotasResponseEntity {
	x := new(AlterClientQuotasResponseEntity)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterClientQuotasResponseEntity) Default() {
	*x = AlterClientQuotasResponseEntity{}
}

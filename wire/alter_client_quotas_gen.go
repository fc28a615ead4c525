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
	x.decode(d, version)
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

func (x *AlterClientQuotasRequest) decode(d *Decoder, version int16) {
	flex := version >= 1
	if n := d.count(flex, false, 3); n < 0 {
		x.Entries = x.Entries[:0]
	} else {
		s := x.Entries[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Entries = s
	}
	x.ValidateOnly = d.next(1)[0] != 0
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterClientQuotasRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Entries))
	for i := range x.Entries {
		b = x.Entries[i].appendPlain(e, b, version)
	}
	b = append(b, boolByte(x.ValidateOnly))
	return b
}

func (x *AlterClientQuotasRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Entries))
	for i := range x.Entries {
		b = x.Entries[i].appendFlexible(e, b, version)
	}
	b = append(b, boolByte(x.ValidateOnly))
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
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

func (x *AlterClientQuotasRequestEntry) decode(d *Decoder, version int16) {
	flex := version >= 1
	if n := d.count(flex, false, 3); n < 0 {
		x.Entity = x.Entity[:0]
	} else {
		s := x.Entity[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Entity = s
	}
	if n := d.count(flex, false, 11); n < 0 {
		x.Ops = x.Ops[:0]
	} else {
		s := x.Ops[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Ops = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterClientQuotasRequestEntry) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Entity))
	for i := range x.Entity {
		b = x.Entity[i].appendPlain(e, b, version)
	}
	b = e.appendCount(b, len(x.Ops))
	for i := range x.Ops {
		b = x.Ops[i].appendPlain(e, b, version)
	}
	return b
}

func (x *AlterClientQuotasRequestEntry) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Entity))
	for i := range x.Entity {
		b = x.Entity[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.Ops))
	for i := range x.Ops {
		b = x.Ops[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
	return b
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

func (x *AlterClientQuotasRequestEntity) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.EntityType = d.string(x.EntityType, flex)
	x.EntityName = d.stringPtr(x.EntityName, flex, true)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterClientQuotasRequestEntity) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.EntityType)
	if x.EntityName == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.EntityName)
	}
	return b
}

func (x *AlterClientQuotasRequestEntity) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.EntityType)
	if x.EntityName == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.EntityName)
	}
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
	return b
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

func (x *AlterClientQuotasRequestOp) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.Key = d.string(x.Key, flex)
	{
		b := d.next(9)
		_ = b[8]
		x.Value = math.Float64frombits(binary.BigEndian.Uint64(b[0:]))
		x.Remove = b[8] != 0
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterClientQuotasRequestOp) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Key)
	b = binary.BigEndian.AppendUint64(b, math.Float64bits(x.Value))
	b = append(b, boolByte(x.Remove))
	return b
}

func (x *AlterClientQuotasRequestOp) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Key)
	b = binary.BigEndian.AppendUint64(b, math.Float64bits(x.Value))
	b = append(b, boolByte(x.Remove))
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
	return b
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
	x.decode(d, version)
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

func (x *AlterClientQuotasResponse) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.count(flex, false, 5); n < 0 {
		x.Entries = x.Entries[:0]
	} else {
		s := x.Entries[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Entries = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterClientQuotasResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Entries))
	for i := range x.Entries {
		b = x.Entries[i].appendPlain(e, b, version)
	}
	return b
}

func (x *AlterClientQuotasResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Entries))
	for i := range x.Entries {
		b = x.Entries[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
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

func (x *AlterClientQuotasResponseEntry) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, flex, true)
	if n := d.count(flex, false, 3); n < 0 {
		x.Entity = x.Entity[:0]
	} else {
		s := x.Entity[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Entity = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterClientQuotasResponseEntry) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.ErrorMessage)
	}
	b = e.appendCount(b, len(x.Entity))
	for i := range x.Entity {
		b = x.Entity[i].appendPlain(e, b, version)
	}
	return b
}

func (x *AlterClientQuotasResponseEntry) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	b = e.appendCompactCount(b, len(x.Entity))
	for i := range x.Entity {
		b = x.Entity[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
	return b
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

func (x *AlterClientQuotasResponseEntity) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.EntityType = d.string(x.EntityType, flex)
	x.EntityName = d.stringPtr(x.EntityName, flex, true)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AlterClientQuotasResponseEntity) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.EntityType)
	if x.EntityName == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.EntityName)
	}
	return b
}

func (x *AlterClientQuotasResponseEntity) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.EntityType)
	if x.EntityName == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.EntityName)
	}
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
	return b
}

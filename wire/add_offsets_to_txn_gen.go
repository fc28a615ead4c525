// Code generated from schema/add_offsets_to_txn.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AddOffsetsToTxnRequest is the request of AddOffsetsToTxn (API key 25), versions 0 to 4, flexible from 3.
type AddOffsetsToTxnRequest struct {
	TransactionalID string
	ProducerID      int64
	ProducerEpoch   int16
	GroupID         string
	UnknownTags     Tags
}

// APIKey returns KeyAddOffsetsToTxn.
func (*AddOffsetsToTxnRequest) APIKey() APIKey { return KeyAddOffsetsToTxn }

// IsRequest returns true.
func (*AddOffsetsToTxnRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 4.
func (x *AddOffsetsToTxnRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("AddOffsetsToTxnRequest", version, 0, 4)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *AddOffsetsToTxnRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("AddOffsetsToTxnRequest", version, 0, 4)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AddOffsetsToTxnRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AddOffsetsToTxnRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("AddOffsetsToTxnRequest", version, 0, 4)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAddOffsetsToTxnRequest returns a AddOffsetsToTxnRequest with its defaults.
func NewAddOffsetsToTxnRequest() *AddOffsetsToTxnRequest {
	x := new(AddOffsetsToTxnRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddOffsetsToTxnRequest) Default() {
	*x = AddOffsetsToTxnRequest{}
}

func (x *AddOffsetsToTxnRequest) decodePlain(d *Decoder, version int16) {
	x.TransactionalID = d.readString(x.TransactionalID)
	{
		b := d.next(10)
		_ = b[9]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
	}
	x.GroupID = d.readString(x.GroupID)
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AddOffsetsToTxnRequest) decodeFlexible(d *Decoder, version int16) {
	x.TransactionalID = d.readCompactString(x.TransactionalID)
	{
		b := d.next(10)
		_ = b[9]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
	}
	x.GroupID = d.readCompactString(x.GroupID)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddOffsetsToTxnRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.TransactionalID)
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	b = e.appendString(b, x.GroupID)
	return b
}

func (x *AddOffsetsToTxnRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.TransactionalID)
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	b = e.appendCompactString(b, x.GroupID)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AddOffsetsToTxnResponse is the response of AddOffsetsToTxn (API key 25), versions 0 to 4, flexible from 3.
type AddOffsetsToTxnResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// APIKey returns KeyAddOffsetsToTxn.
func (*AddOffsetsToTxnResponse) APIKey() APIKey { return KeyAddOffsetsToTxn }

// IsRequest returns false.
func (*AddOffsetsToTxnResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 4.
func (x *AddOffsetsToTxnResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("AddOffsetsToTxnResponse", version, 0, 4)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *AddOffsetsToTxnResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("AddOffsetsToTxnResponse", version, 0, 4)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AddOffsetsToTxnResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AddOffsetsToTxnResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("AddOffsetsToTxnResponse", version, 0, 4)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAddOffsetsToTxnResponse returns a AddOffsetsToTxnResponse with its defaults.
func NewAddOffsetsToTxnResponse() *AddOffsetsToTxnResponse {
	x := new(AddOffsetsToTxnResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddOffsetsToTxnResponse) Default() {
	*x = AddOffsetsToTxnResponse{}
}

func (x *AddOffsetsToTxnResponse) decodePlain(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AddOffsetsToTxnResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddOffsetsToTxnResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	return b
}

func (x *AddOffsetsToTxnResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

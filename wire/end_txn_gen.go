// Code generated from schema/end_txn.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// EndTxnRequest is the request of EndTxn (API key 26), versions 0 to 5, flexible from 3.
type EndTxnRequest struct {
	TransactionalID string
	ProducerID      int64
	ProducerEpoch   int16
	Committed       bool
	UnknownTags     Tags
}

// APIKey returns KeyEndTxn.
func (*EndTxnRequest) APIKey() APIKey { return KeyEndTxn }

// IsRequest returns true.
func (*EndTxnRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 5.
func (x *EndTxnRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("EndTxnRequest", version, 0, 5)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *EndTxnRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("EndTxnRequest", version, 0, 5)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *EndTxnRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EndTxnRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("EndTxnRequest", version, 0, 5)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewEndTxnRequest returns a EndTxnRequest with its defaults.
func NewEndTxnRequest() *EndTxnRequest {
	x := new(EndTxnRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndTxnRequest) Default() {
	*x = EndTxnRequest{}
}

func (x *EndTxnRequest) decodePlain(d *Decoder, version int16) {
	x.TransactionalID = d.readString(x.TransactionalID)
	{
		b := d.next(11)
		_ = b[10]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		x.Committed = b[10] != 0
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *EndTxnRequest) decodeFlexible(d *Decoder, version int16) {
	x.TransactionalID = d.readCompactString(x.TransactionalID)
	{
		b := d.next(11)
		_ = b[10]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		x.Committed = b[10] != 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *EndTxnRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.TransactionalID)
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	b = append(b, boolByte(x.Committed))
	return b
}

func (x *EndTxnRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.TransactionalID)
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	b = append(b, boolByte(x.Committed))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// EndTxnResponse is the response of EndTxn (API key 26), versions 0 to 5, flexible from 3.
type EndTxnResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ProducerID     int64 // v5+, default -1
	ProducerEpoch  int16 // v5+, default -1
	UnknownTags    Tags
}

// APIKey returns KeyEndTxn.
func (*EndTxnResponse) APIKey() APIKey { return KeyEndTxn }

// IsRequest returns false.
func (*EndTxnResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 5.
func (x *EndTxnResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("EndTxnResponse", version, 0, 5)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *EndTxnResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("EndTxnResponse", version, 0, 5)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *EndTxnResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EndTxnResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("EndTxnResponse", version, 0, 5)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewEndTxnResponse returns a EndTxnResponse with its defaults.
func NewEndTxnResponse() *EndTxnResponse {
	x := new(EndTxnResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndTxnResponse) Default() {
	*x = EndTxnResponse{
		ProducerID:    -1,
		ProducerEpoch: -1,
	}
}

func (x *EndTxnResponse) decodePlain(d *Decoder, version int16) {
	x.ProducerID = -1
	x.ProducerEpoch = -1
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *EndTxnResponse) decodeFlexible(d *Decoder, version int16) {
	if version >= 5 {
		b := d.next(16)
		_ = b[15]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.ProducerID = int64(binary.BigEndian.Uint64(b[6:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[14:]))
	} else {
		{
			b := d.next(6)
			_ = b[5]
			x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		}
		x.ProducerID = -1
		x.ProducerEpoch = -1
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *EndTxnResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	return b
}

func (x *EndTxnResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if version >= 5 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

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
	x.decode(d, version)
}

// Encode writes x in version 0 to 5.
func (x *EndTxnRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("EndTxnRequest", version, 0, 5)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *EndTxnRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EndTxnRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *EndTxnRequest) decode(d *Decoder, version int16) {
	flex := version >= 3
	x.TransactionalID = d.string(x.TransactionalID, flex)
	{
		b := d.next(11)
		_ = b[10]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		x.Committed = b[10] != 0
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *EndTxnRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	b = e.appendString(b, x.TransactionalID, flex)
	{
		b = room(b, 11)
		p := b[len(b)-11:]
		_ = p[10]
		binary.BigEndian.PutUint64(p[0:], uint64(x.ProducerID))
		binary.BigEndian.PutUint16(p[8:], uint16(x.ProducerEpoch))
		p[10] = boolByte(x.Committed)
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
	x.decode(d, version)
}

// Encode writes x in version 0 to 5.
func (x *EndTxnResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("EndTxnResponse", version, 0, 5)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *EndTxnResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EndTxnResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *EndTxnResponse) decode(d *Decoder, version int16) {
	flex := version >= 3
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
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *EndTxnResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	if version >= 5 {
		b = room(b, 16)
		p := b[len(b)-16:]
		_ = p[15]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
		binary.BigEndian.PutUint64(p[6:], uint64(x.ProducerID))
		binary.BigEndian.PutUint16(p[14:], uint16(x.ProducerEpoch))
	} else {
		{
			b = room(b, 6)
			p := b[len(b)-6:]
			_ = p[5]
			binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
			binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
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

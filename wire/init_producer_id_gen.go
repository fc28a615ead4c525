// Code generated from schema/init_producer_id.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// InitProducerIdRequest is the request of InitProducerId (API key 22), versions 0 to 6, flexible from 2.
type InitProducerIdRequest struct {
	TransactionalID      *string // nullable
	TransactionTimeoutMs int32
	ProducerID           int64 // v3+, default -1
	ProducerEpoch        int16 // v3+, default -1
	Enable2Pc            bool  // v6+
	KeepPreparedTxn      bool  // v6+
	UnknownTags          Tags
}

// APIKey returns KeyInitProducerId.
func (*InitProducerIdRequest) APIKey() APIKey { return KeyInitProducerId }

// IsRequest returns true.
func (*InitProducerIdRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 6.
func (x *InitProducerIdRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("InitProducerIdRequest", version, 0, 6)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *InitProducerIdRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("InitProducerIdRequest", version, 0, 6)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *InitProducerIdRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *InitProducerIdRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("InitProducerIdRequest", version, 0, 6)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewInitProducerIdRequest returns a InitProducerIdRequest with its defaults.
func NewInitProducerIdRequest() *InitProducerIdRequest {
	x := new(InitProducerIdRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *InitProducerIdRequest) Default() {
	*x = InitProducerIdRequest{
		ProducerID:    -1,
		ProducerEpoch: -1,
	}
}

func (x *InitProducerIdRequest) decodePlain(d *Decoder, version int16) {
	x.ProducerID = -1
	x.ProducerEpoch = -1
	x.Enable2Pc = false
	x.KeepPreparedTxn = false
	x.TransactionalID = d.readStringPtr(x.TransactionalID, true)
	x.TransactionTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *InitProducerIdRequest) decodeFlexible(d *Decoder, version int16) {
	x.TransactionalID = d.readCompactStringPtr(x.TransactionalID, true)
	if version >= 6 {
		b := d.next(16)
		_ = b[15]
		x.TransactionTimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ProducerID = int64(binary.BigEndian.Uint64(b[4:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[12:]))
		x.Enable2Pc = b[14] != 0
		x.KeepPreparedTxn = b[15] != 0
	} else {
		x.TransactionTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
		if version >= 3 {
			b := d.next(10)
			_ = b[9]
			x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
			x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		} else {
			x.ProducerID = -1
			x.ProducerEpoch = -1
		}
		x.Enable2Pc = false
		x.KeepPreparedTxn = false
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *InitProducerIdRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if x.TransactionalID == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.TransactionalID)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TransactionTimeoutMs))
	return b
}

func (x *InitProducerIdRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.TransactionalID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.TransactionalID)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TransactionTimeoutMs))
	if version >= 3 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	}
	if version >= 6 {
		b = binary.BigEndian.AppendUint16(b, uint16(boolByte(x.Enable2Pc))<<8|uint16(boolByte(x.KeepPreparedTxn)))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// InitProducerIdResponse is the response of InitProducerId (API key 22), versions 0 to 6, flexible from 2.
type InitProducerIdResponse struct {
	ThrottleTimeMs          int32
	ErrorCode               ErrorCode
	ProducerID              int64 // default -1
	ProducerEpoch           int16
	OngoingTxnProducerID    int64 // v6+, default -1
	OngoingTxnProducerEpoch int16 // v6+, default -1
	UnknownTags             Tags
}

// APIKey returns KeyInitProducerId.
func (*InitProducerIdResponse) APIKey() APIKey { return KeyInitProducerId }

// IsRequest returns false.
func (*InitProducerIdResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 6.
func (x *InitProducerIdResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("InitProducerIdResponse", version, 0, 6)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *InitProducerIdResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("InitProducerIdResponse", version, 0, 6)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *InitProducerIdResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *InitProducerIdResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("InitProducerIdResponse", version, 0, 6)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewInitProducerIdResponse returns a InitProducerIdResponse with its defaults.
func NewInitProducerIdResponse() *InitProducerIdResponse {
	x := new(InitProducerIdResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *InitProducerIdResponse) Default() {
	*x = InitProducerIdResponse{
		ProducerID:              -1,
		OngoingTxnProducerID:    -1,
		OngoingTxnProducerEpoch: -1,
	}
}

func (x *InitProducerIdResponse) decodePlain(d *Decoder, version int16) {
	x.OngoingTxnProducerID = -1
	x.OngoingTxnProducerEpoch = -1
	{
		b := d.next(16)
		_ = b[15]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.ProducerID = int64(binary.BigEndian.Uint64(b[6:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[14:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *InitProducerIdResponse) decodeFlexible(d *Decoder, version int16) {
	if version >= 6 {
		b := d.next(26)
		_ = b[25]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.ProducerID = int64(binary.BigEndian.Uint64(b[6:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[14:]))
		x.OngoingTxnProducerID = int64(binary.BigEndian.Uint64(b[16:]))
		x.OngoingTxnProducerEpoch = int16(binary.BigEndian.Uint16(b[24:]))
	} else {
		{
			b := d.next(16)
			_ = b[15]
			x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
			x.ProducerID = int64(binary.BigEndian.Uint64(b[6:]))
			x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[14:]))
		}
		x.OngoingTxnProducerID = -1
		x.OngoingTxnProducerEpoch = -1
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *InitProducerIdResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	return b
}

func (x *InitProducerIdResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	if version >= 6 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.OngoingTxnProducerID))
		b = binary.BigEndian.AppendUint16(b, uint16(x.OngoingTxnProducerEpoch))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// Code generated from schema/allocate_producer_ids.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AllocateProducerIdsRequest is the request of AllocateProducerIds (API key 67), versions 0 to 0, flexible from 0.
type AllocateProducerIdsRequest struct {
	BrokerID    int32
	BrokerEpoch int64 // default -1
	UnknownTags Tags
}

// APIKey returns KeyAllocateProducerIds.
func (*AllocateProducerIdsRequest) APIKey() APIKey { return KeyAllocateProducerIds }

// IsRequest returns true.
func (*AllocateProducerIdsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *AllocateProducerIdsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("AllocateProducerIdsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *AllocateProducerIdsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("AllocateProducerIdsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AllocateProducerIdsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AllocateProducerIdsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("AllocateProducerIdsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAllocateProducerIdsRequest returns a AllocateProducerIdsRequest with its defaults.
func NewAllocateProducerIdsRequest() *AllocateProducerIdsRequest {
	x := new(AllocateProducerIdsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AllocateProducerIdsRequest) Default() {
	*x = AllocateProducerIdsRequest{
		BrokerEpoch: -1,
	}
}

func (x *AllocateProducerIdsRequest) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.BrokerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AllocateProducerIdsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AllocateProducerIdsResponse is the response of AllocateProducerIds (API key 67), versions 0 to 0, flexible from 0.
type AllocateProducerIdsResponse struct {
	ThrottleTimeMs  int32
	ErrorCode       ErrorCode
	ProducerIDStart int64
	ProducerIDLen   int32
	UnknownTags     Tags
}

// APIKey returns KeyAllocateProducerIds.
func (*AllocateProducerIdsResponse) APIKey() APIKey { return KeyAllocateProducerIds }

// IsRequest returns false.
func (*AllocateProducerIdsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *AllocateProducerIdsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("AllocateProducerIdsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *AllocateProducerIdsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("AllocateProducerIdsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AllocateProducerIdsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AllocateProducerIdsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("AllocateProducerIdsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAllocateProducerIdsResponse returns a AllocateProducerIdsResponse with its defaults.
func NewAllocateProducerIdsResponse() *AllocateProducerIdsResponse {
	x := new(AllocateProducerIdsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AllocateProducerIdsResponse) Default() {
	*x = AllocateProducerIdsResponse{}
}

func (x *AllocateProducerIdsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(18)
		_ = b[17]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.ProducerIDStart = int64(binary.BigEndian.Uint64(b[6:]))
		x.ProducerIDLen = int32(binary.BigEndian.Uint32(b[14:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AllocateProducerIdsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerIDStart))
	b = binary.BigEndian.AppendUint32(b, uint32(x.ProducerIDLen))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

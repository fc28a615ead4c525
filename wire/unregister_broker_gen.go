// Code generated from schema/unregister_broker.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// UnregisterBrokerRequest is the request of UnregisterBroker (API key 64), versions 0 to 0, flexible from 0.
type UnregisterBrokerRequest struct {
	BrokerID    int32
	UnknownTags Tags
}

// APIKey returns KeyUnregisterBroker.
func (*UnregisterBrokerRequest) APIKey() APIKey { return KeyUnregisterBroker }

// IsRequest returns true.
func (*UnregisterBrokerRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *UnregisterBrokerRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("UnregisterBrokerRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *UnregisterBrokerRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("UnregisterBrokerRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *UnregisterBrokerRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UnregisterBrokerRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("UnregisterBrokerRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewUnregisterBrokerRequest returns a UnregisterBrokerRequest with its defaults.
func NewUnregisterBrokerRequest() *UnregisterBrokerRequest {
	x := new(UnregisterBrokerRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UnregisterBrokerRequest) Default() {
	*x = UnregisterBrokerRequest{}
}

func (x *UnregisterBrokerRequest) decodeFlexible(d *Decoder, version int16) {
	x.BrokerID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UnregisterBrokerRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// UnregisterBrokerResponse is the response of UnregisterBroker (API key 64), versions 0 to 0, flexible from 0.
type UnregisterBrokerResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// APIKey returns KeyUnregisterBroker.
func (*UnregisterBrokerResponse) APIKey() APIKey { return KeyUnregisterBroker }

// IsRequest returns false.
func (*UnregisterBrokerResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *UnregisterBrokerResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("UnregisterBrokerResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *UnregisterBrokerResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("UnregisterBrokerResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *UnregisterBrokerResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UnregisterBrokerResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("UnregisterBrokerResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewUnregisterBrokerResponse returns a UnregisterBrokerResponse with its defaults.
func NewUnregisterBrokerResponse() *UnregisterBrokerResponse {
	x := new(UnregisterBrokerResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UnregisterBrokerResponse) Default() {
	*x = UnregisterBrokerResponse{}
}

func (x *UnregisterBrokerResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UnregisterBrokerResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// Code generated from schema/push_telemetry.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// PushTelemetryRequest is the request of PushTelemetry (API key 72), versions 0 to 0, flexible from 0.
type PushTelemetryRequest struct {
	ClientInstanceID UUID
	SubscriptionID   int32
	Terminating      bool
	CompressionType  int8
	Metrics          []byte
	UnknownTags      Tags
}

// APIKey returns KeyPushTelemetry.
func (*PushTelemetryRequest) APIKey() APIKey { return KeyPushTelemetry }

// IsRequest returns true.
func (*PushTelemetryRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *PushTelemetryRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("PushTelemetryRequest", version, 0, 0)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 0.
func (x *PushTelemetryRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("PushTelemetryRequest", version, 0, 0)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *PushTelemetryRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *PushTelemetryRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewPushTelemetryRequest returns a PushTelemetryRequest with its defaults.
func NewPushTelemetryRequest() *PushTelemetryRequest {
	x := new(PushTelemetryRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *PushTelemetryRequest) Default() {
	*x = PushTelemetryRequest{}
}

func (x *PushTelemetryRequest) decode(d *Decoder, version int16) {
	{
		b := d.next(22)
		_ = b[21]
		x.ClientInstanceID = UUID(b[0:16])
		x.SubscriptionID = int32(binary.BigEndian.Uint32(b[16:]))
		x.Terminating = b[20] != 0
		x.CompressionType = int8(b[21])
	}
	x.Metrics = d.bytes(true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *PushTelemetryRequest) append(e *Encoder, b []byte, version int16) []byte {
	{
		b = room(b, 22)
		p := b[len(b)-22:]
		_ = p[21]
		*(*UUID)(p[0:]) = x.ClientInstanceID
		binary.BigEndian.PutUint32(p[16:], uint32(x.SubscriptionID))
		p[20] = boolByte(x.Terminating)
		p[21] = byte(x.CompressionType)
	}
	b = e.appendBytes(b, x.Metrics, true, false)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// PushTelemetryResponse is the response of PushTelemetry (API key 72), versions 0 to 0, flexible from 0.
type PushTelemetryResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// APIKey returns KeyPushTelemetry.
func (*PushTelemetryResponse) APIKey() APIKey { return KeyPushTelemetry }

// IsRequest returns false.
func (*PushTelemetryResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *PushTelemetryResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("PushTelemetryResponse", version, 0, 0)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 0.
func (x *PushTelemetryResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("PushTelemetryResponse", version, 0, 0)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *PushTelemetryResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *PushTelemetryResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewPushTelemetryResponse returns a PushTelemetryResponse with its defaults.
func NewPushTelemetryResponse() *PushTelemetryResponse {
	x := new(PushTelemetryResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *PushTelemetryResponse) Default() {
	*x = PushTelemetryResponse{}
}

func (x *PushTelemetryResponse) decode(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *PushTelemetryResponse) append(e *Encoder, b []byte, version int16) []byte {
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

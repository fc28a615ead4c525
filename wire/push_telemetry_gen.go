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
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *PushTelemetryRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("PushTelemetryRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *PushTelemetryRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *PushTelemetryRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("PushTelemetryRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
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

func (x *PushTelemetryRequest) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(22)
		_ = b[21]
		x.ClientInstanceID = UUID(b[0:16])
		x.SubscriptionID = int32(binary.BigEndian.Uint32(b[16:]))
		x.Terminating = b[20] != 0
		x.CompressionType = int8(b[21])
	}
	x.Metrics = d.readCompactBytes(false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *PushTelemetryRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = append(b, x.ClientInstanceID[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(x.SubscriptionID))
	b = binary.BigEndian.AppendUint16(b, uint16(boolByte(x.Terminating))<<8|uint16(byte(x.CompressionType)))
	b = e.appendCompactCount(b, len(x.Metrics))
	b = append(b, x.Metrics...)
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
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *PushTelemetryResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("PushTelemetryResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *PushTelemetryResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *PushTelemetryResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("PushTelemetryResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
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

func (x *PushTelemetryResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *PushTelemetryResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// Code generated from schema/get_telemetry_subscriptions.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// GetTelemetrySubscriptionsRequest is the request of GetTelemetrySubscriptions (API key 71), versions 0 to 0, flexible from 0.
type GetTelemetrySubscriptionsRequest struct {
	ClientInstanceID UUID
	UnknownTags      Tags
}

// APIKey returns KeyGetTelemetrySubscriptions.
func (*GetTelemetrySubscriptionsRequest) APIKey() APIKey { return KeyGetTelemetrySubscriptions }

// IsRequest returns true.
func (*GetTelemetrySubscriptionsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *GetTelemetrySubscriptionsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("GetTelemetrySubscriptionsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *GetTelemetrySubscriptionsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("GetTelemetrySubscriptionsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *GetTelemetrySubscriptionsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *GetTelemetrySubscriptionsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("GetTelemetrySubscriptionsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewGetTelemetrySubscriptionsRequest returns a GetTelemetrySubscriptionsRequest with its defaults.
func NewGetTelemetrySubscriptionsRequest() *GetTelemetrySubscriptionsRequest {
	x := new(GetTelemetrySubscriptionsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *GetTelemetrySubscriptionsRequest) Default() {
	*x = GetTelemetrySubscriptionsRequest{}
}

func (x *GetTelemetrySubscriptionsRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClientInstanceID = UUID(d.next(16))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *GetTelemetrySubscriptionsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = append(b, x.ClientInstanceID[:]...)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// GetTelemetrySubscriptionsResponse is the response of GetTelemetrySubscriptions (API key 71), versions 0 to 0, flexible from 0.
type GetTelemetrySubscriptionsResponse struct {
	ThrottleTimeMs           int32
	ErrorCode                ErrorCode
	ClientInstanceID         UUID
	SubscriptionID           int32
	AcceptedCompressionTypes []int8
	PushIntervalMs           int32
	TelemetryMaxBytes        int32
	DeltaTemporality         bool
	RequestedMetrics         []string
	UnknownTags              Tags
}

// APIKey returns KeyGetTelemetrySubscriptions.
func (*GetTelemetrySubscriptionsResponse) APIKey() APIKey { return KeyGetTelemetrySubscriptions }

// IsRequest returns false.
func (*GetTelemetrySubscriptionsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *GetTelemetrySubscriptionsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("GetTelemetrySubscriptionsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *GetTelemetrySubscriptionsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("GetTelemetrySubscriptionsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *GetTelemetrySubscriptionsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *GetTelemetrySubscriptionsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("GetTelemetrySubscriptionsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewGetTelemetrySubscriptionsResponse returns a GetTelemetrySubscriptionsResponse with its defaults.
func NewGetTelemetrySubscriptionsResponse() *GetTelemetrySubscriptionsResponse {
	x := new(GetTelemetrySubscriptionsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *GetTelemetrySubscriptionsResponse) Default() {
	*x = GetTelemetrySubscriptionsResponse{}
}

func (x *GetTelemetrySubscriptionsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(26)
		_ = b[25]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.ClientInstanceID = UUID(b[6:22])
		x.SubscriptionID = int32(binary.BigEndian.Uint32(b[22:]))
	}
	x.AcceptedCompressionTypes = d.int8s(x.AcceptedCompressionTypes, true, false)
	{
		b := d.next(9)
		_ = b[8]
		x.PushIntervalMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.TelemetryMaxBytes = int32(binary.BigEndian.Uint32(b[4:]))
		x.DeltaTemporality = b[8] != 0
	}
	x.RequestedMetrics = d.strings(x.RequestedMetrics, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *GetTelemetrySubscriptionsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = append(b, x.ClientInstanceID[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(x.SubscriptionID))
	b = e.appendCompactCount(b, len(x.AcceptedCompressionTypes))
	b = appendInt8s(b, x.AcceptedCompressionTypes)
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PushIntervalMs))<<32|uint64(uint32(x.TelemetryMaxBytes)))
	b = append(b, boolByte(x.DeltaTemporality))
	b = e.appendCompactCount(b, len(x.RequestedMetrics))
	for _, s := range x.RequestedMetrics {
		b = e.appendCompactString(b, s)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

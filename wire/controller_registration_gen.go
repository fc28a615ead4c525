// Code generated from schema/controller_registration.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ControllerRegistrationRequest is the request of ControllerRegistration (API key 70), versions 0 to 0, flexible from 0.
type ControllerRegistrationRequest struct {
	ControllerID     int32
	IncarnationID    UUID
	ZkMigrationReady bool
	Listeners        []ControllerRegistrationRequestListener
	Features         []ControllerRegistrationRequestFeature
	UnknownTags      Tags
}

// APIKey returns KeyControllerRegistration.
func (*ControllerRegistrationRequest) APIKey() APIKey { return KeyControllerRegistration }

// IsRequest returns true.
func (*ControllerRegistrationRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *ControllerRegistrationRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ControllerRegistrationRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ControllerRegistrationRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ControllerRegistrationRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ControllerRegistrationRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ControllerRegistrationRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ControllerRegistrationRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewControllerRegistrationRequest returns a ControllerRegistrationRequest with its defaults.
func NewControllerRegistrationRequest() *ControllerRegistrationRequest {
	x := new(ControllerRegistrationRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ControllerRegistrationRequest) Default() {
	*x = ControllerRegistrationRequest{}
}

func (x *ControllerRegistrationRequest) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(21)
		_ = b[20]
		x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.IncarnationID = UUID(b[4:20])
		x.ZkMigrationReady = b[20] != 0
	}
	if n := d.readCompactCount(false, 7); n < 0 {
		x.Listeners = x.Listeners[:0]
	} else {
		s := x.Listeners[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.Host = d.readCompactString(x.Host)
			{
				b := d.next(4)
				_ = b[3]
				x.Port = binary.BigEndian.Uint16(b[0:])
				x.SecurityProtocol = int16(binary.BigEndian.Uint16(b[2:]))
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Listeners = s
	}
	if n := d.readCompactCount(false, 6); n < 0 {
		x.Features = x.Features[:0]
	} else {
		s := x.Features[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			{
				b := d.next(4)
				_ = b[3]
				x.MinSupportedVersion = int16(binary.BigEndian.Uint16(b[0:]))
				x.MaxSupportedVersion = int16(binary.BigEndian.Uint16(b[2:]))
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Features = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ControllerRegistrationRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerID))
	b = append(b, x.IncarnationID[:]...)
	b = append(b, boolByte(x.ZkMigrationReady))
	b = e.appendCompactCount(b, len(x.Listeners))
	for i := range x.Listeners {
		x := &x.Listeners[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactString(b, x.Host)
		b = binary.BigEndian.AppendUint32(b, uint32(x.Port)<<16|uint32(uint16(x.SecurityProtocol)))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = e.appendCompactCount(b, len(x.Features))
	for i := range x.Features {
		x := &x.Features[i]
		b = e.appendCompactString(b, x.Name)
		b = binary.BigEndian.AppendUint32(b, uint32(uint16(x.MinSupportedVersion))<<16|uint32(uint16(x.MaxSupportedVersion)))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ControllerRegistrationRequestListener is an element of ControllerRegistrationRequest.
type ControllerRegistrationRequestListener struct {
	Name             string
	Host             string
	Port             uint16
	SecurityProtocol int16
	UnknownTags      Tags
}

// NewControllerRegistrationRequestListener returns a ControllerRegistrationRequestListener with its defaults.
func NewControllerRegistrationRequestListener() *ControllerRegistrationRequestListener {
	x := new(ControllerRegistrationRequestListener)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ControllerRegistrationRequestListener) Default() {
	*x = ControllerRegistrationRequestListener{}
}

// ControllerRegistrationRequestFeature is an element of ControllerRegistrationRequest.
type ControllerRegistrationRequestFeature struct {
	Name                string
	MinSupportedVersion int16
	MaxSupportedVersion int16
	UnknownTags         Tags
}

// NewControllerRegistrationRequestFeature returns a ControllerRegistrationRequestFeature with its defaults.
func NewControllerRegistrationRequestFeature() *ControllerRegistrationRequestFeature {
	x := new(ControllerRegistrationRequestFeature)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ControllerRegistrationRequestFeature) Default() {
	*x = ControllerRegistrationRequestFeature{}
}

// ControllerRegistrationResponse is the response of ControllerRegistration (API key 70), versions 0 to 0, flexible from 0.
type ControllerRegistrationResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// APIKey returns KeyControllerRegistration.
func (*ControllerRegistrationResponse) APIKey() APIKey { return KeyControllerRegistration }

// IsRequest returns false.
func (*ControllerRegistrationResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *ControllerRegistrationResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ControllerRegistrationResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ControllerRegistrationResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ControllerRegistrationResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ControllerRegistrationResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ControllerRegistrationResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ControllerRegistrationResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewControllerRegistrationResponse returns a ControllerRegistrationResponse with its defaults.
func NewControllerRegistrationResponse() *ControllerRegistrationResponse {
	x := new(ControllerRegistrationResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ControllerRegistrationResponse) Default() {
	*x = ControllerRegistrationResponse{}
}

func (x *ControllerRegistrationResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ControllerRegistrationResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

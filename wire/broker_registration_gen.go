// Code generated from schema/broker_registration.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// BrokerRegistrationRequest is the request of BrokerRegistration (API key 62), versions 0 to 4, flexible from 0.
type BrokerRegistrationRequest struct {
	BrokerID            int32
	ClusterID           string
	IncarnationID       UUID
	Listeners           []BrokerRegistrationRequestListener
	Features            []BrokerRegistrationRequestFeature
	Rack                *string // nullable
	IsMigratingZkBroker bool    // v1+
	LogDirs             []UUID  // v2+
	PreviousBrokerEpoch int64   // v3+, default -1
	UnknownTags         Tags
}

// APIKey returns KeyBrokerRegistration.
func (*BrokerRegistrationRequest) APIKey() APIKey { return KeyBrokerRegistration }

// IsRequest returns true.
func (*BrokerRegistrationRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 4.
func (x *BrokerRegistrationRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("BrokerRegistrationRequest", version, 0, 4)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 4.
func (x *BrokerRegistrationRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("BrokerRegistrationRequest", version, 0, 4)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *BrokerRegistrationRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *BrokerRegistrationRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("BrokerRegistrationRequest", version, 0, 4)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewBrokerRegistrationRequest returns a BrokerRegistrationRequest with its defaults.
func NewBrokerRegistrationRequest() *BrokerRegistrationRequest {
	x := new(BrokerRegistrationRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BrokerRegistrationRequest) Default() {
	*x = BrokerRegistrationRequest{
		PreviousBrokerEpoch: -1,
	}
}

func (x *BrokerRegistrationRequest) decodeFlexible(d *Decoder, version int16) {
	x.BrokerID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.ClusterID = d.readCompactString(x.ClusterID)
	x.IncarnationID = UUID(d.next(16))
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
	x.Rack = d.readCompactStringPtr(x.Rack, true)
	if version >= 1 {
		x.IsMigratingZkBroker = d.next(1)[0] != 0
	} else {
		x.IsMigratingZkBroker = false
	}
	if version >= 2 {
		x.LogDirs = d.uuids(x.LogDirs, true, false)
	} else {
		x.LogDirs = x.LogDirs[:0]
	}
	if version >= 3 {
		x.PreviousBrokerEpoch = int64(binary.BigEndian.Uint64(d.next(8)))
	} else {
		x.PreviousBrokerEpoch = -1
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *BrokerRegistrationRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
	b = e.appendCompactString(b, x.ClusterID)
	b = append(b, x.IncarnationID[:]...)
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
	if x.Rack == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.Rack)
	}
	if version >= 1 {
		b = append(b, boolByte(x.IsMigratingZkBroker))
	}
	if version >= 2 {
		b = e.appendCompactCount(b, len(x.LogDirs))
		b = appendUUIDs(b, x.LogDirs)
	}
	if version >= 3 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.PreviousBrokerEpoch))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// BrokerRegistrationRequestListener is an element of BrokerRegistrationRequest.
type BrokerRegistrationRequestListener struct {
	Name             string
	Host             string
	Port             uint16
	SecurityProtocol int16
	UnknownTags      Tags
}

// NewBrokerRegistrationRequestListener returns a BrokerRegistrationRequestListener with its defaults.
func NewBrokerRegistrationRequestListener() *BrokerRegistrationRequestListener {
	x := new(BrokerRegistrationRequestListener)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BrokerRegistrationRequestListener) Default() {
	*x = BrokerRegistrationRequestListener{}
}

// BrokerRegistrationRequestFeature is an element of BrokerRegistrationRequest.
type BrokerRegistrationRequestFeature struct {
	Name                string
	MinSupportedVersion int16
	MaxSupportedVersion int16
	UnknownTags         Tags
}

// NewBrokerRegistrationRequestFeature returns a BrokerRegistrationRequestFeature with its defaults.
func NewBrokerRegistrationRequestFeature() *BrokerRegistrationRequestFeature {
	x := new(BrokerRegistrationRequestFeature)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BrokerRegistrationRequestFeature) Default() {
	*x = BrokerRegistrationRequestFeature{}
}

// BrokerRegistrationResponse is the response of BrokerRegistration (API key 62), versions 0 to 4, flexible from 0.
type BrokerRegistrationResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	BrokerEpoch    int64 // default -1
	UnknownTags    Tags
}

// APIKey returns KeyBrokerRegistration.
func (*BrokerRegistrationResponse) APIKey() APIKey { return KeyBrokerRegistration }

// IsRequest returns false.
func (*BrokerRegistrationResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 4.
func (x *BrokerRegistrationResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("BrokerRegistrationResponse", version, 0, 4)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 4.
func (x *BrokerRegistrationResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("BrokerRegistrationResponse", version, 0, 4)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *BrokerRegistrationResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *BrokerRegistrationResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("BrokerRegistrationResponse", version, 0, 4)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewBrokerRegistrationResponse returns a BrokerRegistrationResponse with its defaults.
func NewBrokerRegistrationResponse() *BrokerRegistrationResponse {
	x := new(BrokerRegistrationResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BrokerRegistrationResponse) Default() {
	*x = BrokerRegistrationResponse{
		BrokerEpoch: -1,
	}
}

func (x *BrokerRegistrationResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(14)
		_ = b[13]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[6:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *BrokerRegistrationResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

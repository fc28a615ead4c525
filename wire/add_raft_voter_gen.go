// Code generated from schema/add_raft_voter.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AddRaftVoterRequest is the request of AddRaftVoter (API key 80), versions 0 to 1, flexible from 0.
type AddRaftVoterRequest struct {
	ClusterID        *string // nullable
	TimeoutMs        int32
	VoterID          int32
	VoterDirectoryID UUID
	Listeners        []AddRaftVoterRequestListener
	AckWhenCommitted bool // v1+, default true
	UnknownTags      Tags
}

// APIKey returns KeyAddRaftVoter.
func (*AddRaftVoterRequest) APIKey() APIKey { return KeyAddRaftVoter }

// IsRequest returns true.
func (*AddRaftVoterRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *AddRaftVoterRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("AddRaftVoterRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *AddRaftVoterRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("AddRaftVoterRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AddRaftVoterRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AddRaftVoterRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("AddRaftVoterRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAddRaftVoterRequest returns a AddRaftVoterRequest with its defaults.
func NewAddRaftVoterRequest() *AddRaftVoterRequest {
	x := new(AddRaftVoterRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddRaftVoterRequest) Default() {
	*x = AddRaftVoterRequest{
		AckWhenCommitted: true,
	}
}

func (x *AddRaftVoterRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
	{
		b := d.next(24)
		_ = b[23]
		x.TimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.VoterID = int32(binary.BigEndian.Uint32(b[4:]))
		x.VoterDirectoryID = UUID(b[8:24])
	}
	if n := d.readCompactCount(false, 5); n < 0 {
		x.Listeners = x.Listeners[:0]
	} else {
		s := x.Listeners[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.Host = d.readCompactString(x.Host)
			x.Port = binary.BigEndian.Uint16(d.next(2))
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Listeners = s
	}
	if version >= 1 {
		x.AckWhenCommitted = d.next(1)[0] != 0
	} else {
		x.AckWhenCommitted = true
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddRaftVoterRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.ClusterID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ClusterID)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.TimeoutMs))<<32|uint64(uint32(x.VoterID)))
	b = append(b, x.VoterDirectoryID[:]...)
	b = e.appendCompactCount(b, len(x.Listeners))
	for i := range x.Listeners {
		x := &x.Listeners[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactString(b, x.Host)
		b = binary.BigEndian.AppendUint16(b, x.Port)
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	if version >= 1 {
		b = append(b, boolByte(x.AckWhenCommitted))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AddRaftVoterRequestListener is an element of AddRaftVoterRequest.
type AddRaftVoterRequestListener struct {
	Name        string
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewAddRaftVoterRequestListener returns a AddRaftVoterRequestListener with its defaults.
func NewAddRaftVoterRequestListener() *AddRaftVoterRequestListener {
	x := new(AddRaftVoterRequestListener)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddRaftVoterRequestListener) Default() {
	*x = AddRaftVoterRequestListener{}
}

// AddRaftVoterResponse is the response of AddRaftVoter (API key 80), versions 0 to 1, flexible from 0.
type AddRaftVoterResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// APIKey returns KeyAddRaftVoter.
func (*AddRaftVoterResponse) APIKey() APIKey { return KeyAddRaftVoter }

// IsRequest returns false.
func (*AddRaftVoterResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *AddRaftVoterResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("AddRaftVoterResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *AddRaftVoterResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("AddRaftVoterResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AddRaftVoterResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AddRaftVoterResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("AddRaftVoterResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAddRaftVoterResponse returns a AddRaftVoterResponse with its defaults.
func NewAddRaftVoterResponse() *AddRaftVoterResponse {
	x := new(AddRaftVoterResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddRaftVoterResponse) Default() {
	*x = AddRaftVoterResponse{}
}

func (x *AddRaftVoterResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddRaftVoterResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// Code generated from schema/update_raft_voter.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// UpdateRaftVoterRequest is the request of UpdateRaftVoter (API key 82), versions 0 to 0, flexible from 0.
type UpdateRaftVoterRequest struct {
	ClusterID           *string // nullable
	CurrentLeaderEpoch  int32
	VoterID             int32
	VoterDirectoryID    UUID
	Listeners           []UpdateRaftVoterRequestListener
	KRaftVersionFeature UpdateRaftVoterRequestFeature
	UnknownTags         Tags
}

// APIKey returns KeyUpdateRaftVoter.
func (*UpdateRaftVoterRequest) APIKey() APIKey { return KeyUpdateRaftVoter }

// IsRequest returns true.
func (*UpdateRaftVoterRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *UpdateRaftVoterRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("UpdateRaftVoterRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *UpdateRaftVoterRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("UpdateRaftVoterRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *UpdateRaftVoterRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UpdateRaftVoterRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("UpdateRaftVoterRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewUpdateRaftVoterRequest returns a UpdateRaftVoterRequest with its defaults.
func NewUpdateRaftVoterRequest() *UpdateRaftVoterRequest {
	x := new(UpdateRaftVoterRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateRaftVoterRequest) Default() {
	*x = UpdateRaftVoterRequest{}
	x.KRaftVersionFeature.Default()
}

func (x *UpdateRaftVoterRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
	{
		b := d.next(24)
		_ = b[23]
		x.CurrentLeaderEpoch = int32(binary.BigEndian.Uint32(b[0:]))
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
	x.KRaftVersionFeature.decodeFlexible(d, version)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UpdateRaftVoterRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.ClusterID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ClusterID)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.CurrentLeaderEpoch))<<32|uint64(uint32(x.VoterID)))
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
	b = x.KRaftVersionFeature.appendFlexible(e, b, version)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// UpdateRaftVoterRequestListener is an element of UpdateRaftVoterRequest.
type UpdateRaftVoterRequestListener struct {
	Name        string
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewUpdateRaftVoterRequestListener returns a UpdateRaftVoterRequestListener with its defaults.
func NewUpdateRaftVoterRequestListener() *UpdateRaftVoterRequestListener {
	x := new(UpdateRaftVoterRequestListener)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateRaftVoterRequestListener) Default() {
	*x = UpdateRaftVoterRequestListener{}
}

// UpdateRaftVoterRequestFeature is an element of UpdateRaftVoterRequest.
type UpdateRaftVoterRequestFeature struct {
	MinSupportedVersion int16
	MaxSupportedVersion int16
	UnknownTags         Tags
}

// NewUpdateRaftVoterRequestFeature returns a UpdateRaftVoterRequestFeature with its defaults.
func NewUpdateRaftVoterRequestFeature() *UpdateRaftVoterRequestFeature {
	x := new(UpdateRaftVoterRequestFeature)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateRaftVoterRequestFeature) Default() {
	*x = UpdateRaftVoterRequestFeature{}
}

func (x *UpdateRaftVoterRequestFeature) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(4)
		_ = b[3]
		x.MinSupportedVersion = int16(binary.BigEndian.Uint16(b[0:]))
		x.MaxSupportedVersion = int16(binary.BigEndian.Uint16(b[2:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UpdateRaftVoterRequestFeature) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(uint16(x.MinSupportedVersion))<<16|uint32(uint16(x.MaxSupportedVersion)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// UpdateRaftVoterResponse is the response of UpdateRaftVoter (API key 82), versions 0 to 0, flexible from 0.
type UpdateRaftVoterResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	CurrentLeader  UpdateRaftVoterResponseLeader // tag 0
	UnknownTags    Tags
}

// APIKey returns KeyUpdateRaftVoter.
func (*UpdateRaftVoterResponse) APIKey() APIKey { return KeyUpdateRaftVoter }

// IsRequest returns false.
func (*UpdateRaftVoterResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *UpdateRaftVoterResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("UpdateRaftVoterResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *UpdateRaftVoterResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("UpdateRaftVoterResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *UpdateRaftVoterResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UpdateRaftVoterResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("UpdateRaftVoterResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewUpdateRaftVoterResponse returns a UpdateRaftVoterResponse with its defaults.
func NewUpdateRaftVoterResponse() *UpdateRaftVoterResponse {
	x := new(UpdateRaftVoterResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateRaftVoterResponse) Default() {
	*x = UpdateRaftVoterResponse{}
	x.CurrentLeader.Default()
}

func (x *UpdateRaftVoterResponse) decodeFlexible(d *Decoder, version int16) {
	x.CurrentLeader.Default()
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.CurrentLeader.decodeFlexible(d, version)
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *UpdateRaftVoterResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	n := len(x.UnknownTags)
	hasCurrentLeader := !x.CurrentLeader.isDefault()
	if hasCurrentLeader {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasCurrentLeader {
			b = appendUvarint(b, 0)
			start := len(b)
			b = x.CurrentLeader.appendFlexible(e, b, version)
			b = insertSize(b, start)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// UpdateRaftVoterResponseLeader is an element of UpdateRaftVoterResponse.
type UpdateRaftVoterResponseLeader struct {
	LeaderID    int32 // default -1
	LeaderEpoch int32 // default -1
	Host        string
	Port        int32
	UnknownTags Tags
}

// NewUpdateRaftVoterResponseLeader returns a UpdateRaftVoterResponseLeader with its defaults.
func NewUpdateRaftVoterResponseLeader() *UpdateRaftVoterResponseLeader {
	x := new(UpdateRaftVoterResponseLeader)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateRaftVoterResponseLeader) Default() {
	*x = UpdateRaftVoterResponseLeader{
		LeaderID:    -1,
		LeaderEpoch: -1,
	}
}

func (x *UpdateRaftVoterResponseLeader) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(8)
		_ = b[7]
		x.LeaderID = int32(binary.BigEndian.Uint32(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.Host = d.readCompactString(x.Host)
	x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UpdateRaftVoterResponseLeader) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
	b = e.appendCompactString(b, x.Host)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

func (x *UpdateRaftVoterResponseLeader) isDefault() bool {
	return len(x.UnknownTags) == 0 &&
		x.LeaderID == -1 &&
		x.LeaderEpoch == -1 &&
		x.Host == "" &&
		x.Port == 0
}

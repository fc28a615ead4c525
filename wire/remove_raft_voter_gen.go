// Code generated from schema/remove_raft_voter.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// RemoveRaftVoterRequest is the request of RemoveRaftVoter (API key 81), versions 0 to 0, flexible from 0.
type RemoveRaftVoterRequest struct {
	ClusterID        *string // nullable
	VoterID          int32
	VoterDirectoryID UUID
	UnknownTags      Tags
}

// APIKey returns KeyRemoveRaftVoter.
func (*RemoveRaftVoterRequest) APIKey() APIKey { return KeyRemoveRaftVoter }

// IsRequest returns true.
func (*RemoveRaftVoterRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *RemoveRaftVoterRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("RemoveRaftVoterRequest", version, 0, 0)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 0.
func (x *RemoveRaftVoterRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("RemoveRaftVoterRequest", version, 0, 0)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *RemoveRaftVoterRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *RemoveRaftVoterRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewRemoveRaftVoterRequest returns a RemoveRaftVoterRequest with its defaults.
func NewRemoveRaftVoterRequest() *RemoveRaftVoterRequest {
	x := new(RemoveRaftVoterRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *RemoveRaftVoterRequest) Default() {
	*x = RemoveRaftVoterRequest{}
}

func (x *RemoveRaftVoterRequest) decode(d *Decoder, version int16) {
	x.ClusterID = d.stringPtr(x.ClusterID, true, true)
	{
		b := d.next(20)
		_ = b[19]
		x.VoterID = int32(binary.BigEndian.Uint32(b[0:]))
		x.VoterDirectoryID = UUID(b[4:20])
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *RemoveRaftVoterRequest) append(e *Encoder, b []byte, version int16) []byte {
	b = e.appendStringPtr(b, x.ClusterID, true, true)
	{
		b = room(b, 20)
		p := b[len(b)-20:]
		_ = p[19]
		binary.BigEndian.PutUint32(p[0:], uint32(x.VoterID))
		*(*UUID)(p[4:]) = x.VoterDirectoryID
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// RemoveRaftVoterResponse is the response of RemoveRaftVoter (API key 81), versions 0 to 0, flexible from 0.
type RemoveRaftVoterResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// APIKey returns KeyRemoveRaftVoter.
func (*RemoveRaftVoterResponse) APIKey() APIKey { return KeyRemoveRaftVoter }

// IsRequest returns false.
func (*RemoveRaftVoterResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *RemoveRaftVoterResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("RemoveRaftVoterResponse", version, 0, 0)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 0.
func (x *RemoveRaftVoterResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("RemoveRaftVoterResponse", version, 0, 0)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *RemoveRaftVoterResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *RemoveRaftVoterResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewRemoveRaftVoterResponse returns a RemoveRaftVoterResponse with its defaults.
func NewRemoveRaftVoterResponse() *RemoveRaftVoterResponse {
	x := new(RemoveRaftVoterResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *RemoveRaftVoterResponse) Default() {
	*x = RemoveRaftVoterResponse{}
}

func (x *RemoveRaftVoterResponse) decode(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, true, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *RemoveRaftVoterResponse) append(e *Encoder, b []byte, version int16) []byte {
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	}
	b = e.appendStringPtr(b, x.ErrorMessage, true, true)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

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
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *RemoveRaftVoterRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("RemoveRaftVoterRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *RemoveRaftVoterRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *RemoveRaftVoterRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("RemoveRaftVoterRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
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

func (x *RemoveRaftVoterRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
	{
		b := d.next(20)
		_ = b[19]
		x.VoterID = int32(binary.BigEndian.Uint32(b[0:]))
		x.VoterDirectoryID = UUID(b[4:20])
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *RemoveRaftVoterRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.ClusterID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ClusterID)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.VoterID))
	b = append(b, x.VoterDirectoryID[:]...)
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
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *RemoveRaftVoterResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("RemoveRaftVoterResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *RemoveRaftVoterResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *RemoveRaftVoterResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("RemoveRaftVoterResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
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

func (x *RemoveRaftVoterResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *RemoveRaftVoterResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// Code generated from schema/sync_group.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// SyncGroupRequest is the request of SyncGroup (API key 14), versions 0 to 5, flexible from 4.
type SyncGroupRequest struct {
	GroupID         string
	GenerationID    int32
	MemberID        string
	GroupInstanceID *string // v3+, nullable
	ProtocolType    *string // v5+, nullable
	ProtocolName    *string // v5+, nullable
	// Filled in by the leader only.
	Assignments []SyncGroupRequestAssignment
	UnknownTags Tags
}

// APIKey returns KeySyncGroup.
func (*SyncGroupRequest) APIKey() APIKey { return KeySyncGroup }

// IsRequest returns true.
func (*SyncGroupRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 5.
func (x *SyncGroupRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("SyncGroupRequest", version, 0, 5)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *SyncGroupRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("SyncGroupRequest", version, 0, 5)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *SyncGroupRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *SyncGroupRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("SyncGroupRequest", version, 0, 5)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewSyncGroupRequest returns a SyncGroupRequest with its defaults.
func NewSyncGroupRequest() *SyncGroupRequest {
	x := new(SyncGroupRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SyncGroupRequest) Default() {
	*x = SyncGroupRequest{}
}

func (x *SyncGroupRequest) decodePlain(d *Decoder, version int16) {
	x.ProtocolType = nil
	x.ProtocolName = nil
	x.GroupID = d.readString(x.GroupID)
	x.GenerationID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.MemberID = d.readString(x.MemberID)
	if version >= 3 {
		x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
	} else {
		x.GroupInstanceID = nil
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Assignments = x.Assignments[:0]
	} else {
		s := x.Assignments[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.MemberID = d.readString(x.MemberID)
			x.Assignment = d.readBytes(false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Assignments = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *SyncGroupRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	x.GenerationID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.MemberID = d.readCompactString(x.MemberID)
	x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
	if version >= 5 {
		x.ProtocolType = d.readCompactStringPtr(x.ProtocolType, true)
	} else {
		x.ProtocolType = nil
	}
	if version >= 5 {
		x.ProtocolName = d.readCompactStringPtr(x.ProtocolName, true)
	} else {
		x.ProtocolName = nil
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Assignments = x.Assignments[:0]
	} else {
		s := x.Assignments[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.MemberID = d.readCompactString(x.MemberID)
			x.Assignment = d.readCompactBytes(false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Assignments = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *SyncGroupRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationID))
	b = e.appendString(b, x.MemberID)
	if version >= 3 {
		if x.GroupInstanceID == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.GroupInstanceID)
		}
	}
	b = e.appendCount(b, len(x.Assignments))
	for i := range x.Assignments {
		x := &x.Assignments[i]
		b = e.appendString(b, x.MemberID)
		b = e.appendCount(b, len(x.Assignment))
		b = append(b, x.Assignment...)
	}
	return b
}

func (x *SyncGroupRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationID))
	b = e.appendCompactString(b, x.MemberID)
	if x.GroupInstanceID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.GroupInstanceID)
	}
	if version >= 5 {
		if x.ProtocolType == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ProtocolType)
		}
		if x.ProtocolName == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ProtocolName)
		}
	}
	b = e.appendCompactCount(b, len(x.Assignments))
	for i := range x.Assignments {
		x := &x.Assignments[i]
		b = e.appendCompactString(b, x.MemberID)
		b = e.appendCompactCount(b, len(x.Assignment))
		b = append(b, x.Assignment...)
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

// SyncGroupRequestAssignment is an element of SyncGroupRequest.
type SyncGroupRequestAssignment struct {
	MemberID    string
	Assignment  []byte
	UnknownTags Tags
}

// NewSyncGroupRequestAssignment returns a SyncGroupRequestAssignment with its defaults.
func NewSyncGroupRequestAssignment() *SyncGroupRequestAssignment {
	x := new(SyncGroupRequestAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SyncGroupRequestAssignment) Default() {
	*x = SyncGroupRequestAssignment{}
}

// SyncGroupResponse is the response of SyncGroup (API key 14), versions 0 to 5, flexible from 4.
type SyncGroupResponse struct {
	ThrottleTimeMs int32 // v1+
	ErrorCode      ErrorCode
	ProtocolType   *string // v5+, nullable
	ProtocolName   *string // v5+, nullable
	Assignment     []byte
	UnknownTags    Tags
}

// APIKey returns KeySyncGroup.
func (*SyncGroupResponse) APIKey() APIKey { return KeySyncGroup }

// IsRequest returns false.
func (*SyncGroupResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 5.
func (x *SyncGroupResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("SyncGroupResponse", version, 0, 5)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *SyncGroupResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("SyncGroupResponse", version, 0, 5)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *SyncGroupResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *SyncGroupResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("SyncGroupResponse", version, 0, 5)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewSyncGroupResponse returns a SyncGroupResponse with its defaults.
func NewSyncGroupResponse() *SyncGroupResponse {
	x := new(SyncGroupResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SyncGroupResponse) Default() {
	*x = SyncGroupResponse{}
}

func (x *SyncGroupResponse) decodePlain(d *Decoder, version int16) {
	x.ProtocolType = nil
	x.ProtocolName = nil
	if version >= 1 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = 0
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	}
	x.Assignment = d.readBytes(false)
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *SyncGroupResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	if version >= 5 {
		x.ProtocolType = d.readCompactStringPtr(x.ProtocolType, true)
	} else {
		x.ProtocolType = nil
	}
	if version >= 5 {
		x.ProtocolName = d.readCompactStringPtr(x.ProtocolName, true)
	} else {
		x.ProtocolName = nil
	}
	x.Assignment = d.readCompactBytes(false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *SyncGroupResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.Assignment))
	b = append(b, x.Assignment...)
	return b
}

func (x *SyncGroupResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if version >= 5 {
		if x.ProtocolType == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ProtocolType)
		}
		if x.ProtocolName == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ProtocolName)
		}
	}
	b = e.appendCompactCount(b, len(x.Assignment))
	b = append(b, x.Assignment...)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

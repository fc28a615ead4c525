// Code generated from schema/leave_group.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// LeaveGroupRequest is the request of LeaveGroup (API key 13), versions 0 to 5, flexible from 4.
type LeaveGroupRequest struct {
	GroupID     string
	MemberID    string                    // v0-2
	Members     []LeaveGroupRequestMember // v3+
	UnknownTags Tags
}

// APIKey returns KeyLeaveGroup.
func (*LeaveGroupRequest) APIKey() APIKey { return KeyLeaveGroup }

// IsRequest returns true.
func (*LeaveGroupRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 5.
func (x *LeaveGroupRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("LeaveGroupRequest", version, 0, 5)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *LeaveGroupRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("LeaveGroupRequest", version, 0, 5)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *LeaveGroupRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *LeaveGroupRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("LeaveGroupRequest", version, 0, 5)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewLeaveGroupRequest returns a LeaveGroupRequest with its defaults.
func NewLeaveGroupRequest() *LeaveGroupRequest {
	x := new(LeaveGroupRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaveGroupRequest) Default() {
	*x = LeaveGroupRequest{}
}

func (x *LeaveGroupRequest) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	if version <= 2 {
		x.MemberID = d.readString(x.MemberID)
	} else {
		x.MemberID = ""
	}
	if version >= 3 {
		if n := d.readCount(false, 4); n < 0 {
			x.Members = x.Members[:0]
		} else {
			s := x.Members[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Reason = nil
				x.MemberID = d.readString(x.MemberID)
				x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
				x.UnknownTags = x.UnknownTags[:0]
			}
			x.Members = s
		}
	} else {
		x.Members = x.Members[:0]
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *LeaveGroupRequest) decodeFlexible(d *Decoder, version int16) {
	x.MemberID = ""
	x.GroupID = d.readCompactString(x.GroupID)
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Members = x.Members[:0]
	} else {
		s := x.Members[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.MemberID = d.readCompactString(x.MemberID)
			x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
			if version >= 5 {
				x.Reason = d.readCompactStringPtr(x.Reason, true)
			} else {
				x.Reason = nil
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Members = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *LeaveGroupRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	if version <= 2 {
		b = e.appendString(b, x.MemberID)
	}
	if version >= 3 {
		b = e.appendCount(b, len(x.Members))
		for i := range x.Members {
			x := &x.Members[i]
			b = e.appendString(b, x.MemberID)
			if x.GroupInstanceID == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.GroupInstanceID)
			}
		}
	}
	return b
}

func (x *LeaveGroupRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactCount(b, len(x.Members))
	for i := range x.Members {
		x := &x.Members[i]
		b = e.appendCompactString(b, x.MemberID)
		if x.GroupInstanceID == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.GroupInstanceID)
		}
		if version >= 5 {
			if x.Reason == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.Reason)
			}
		}
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

// LeaveGroupRequestMember is an element of LeaveGroupRequest.
type LeaveGroupRequestMember struct {
	MemberID        string
	GroupInstanceID *string // nullable
	Reason          *string // v5+, nullable
	UnknownTags     Tags
}

// NewLeaveGroupRequestMember returns a LeaveGroupRequestMember with its defaults.
func NewLeaveGroupRequestMember() *LeaveGroupRequestMember {
	x := new(LeaveGroupRequestMember)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaveGroupRequestMember) Default() {
	*x = LeaveGroupRequestMember{}
}

// LeaveGroupResponse is the response of LeaveGroup (API key 13), versions 0 to 5, flexible from 4.
type LeaveGroupResponse struct {
	ThrottleTimeMs int32 // v1+
	ErrorCode      ErrorCode
	Members        []LeaveGroupResponseMember // v3+
	UnknownTags    Tags
}

// APIKey returns KeyLeaveGroup.
func (*LeaveGroupResponse) APIKey() APIKey { return KeyLeaveGroup }

// IsRequest returns false.
func (*LeaveGroupResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 5.
func (x *LeaveGroupResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("LeaveGroupResponse", version, 0, 5)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *LeaveGroupResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("LeaveGroupResponse", version, 0, 5)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *LeaveGroupResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *LeaveGroupResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("LeaveGroupResponse", version, 0, 5)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewLeaveGroupResponse returns a LeaveGroupResponse with its defaults.
func NewLeaveGroupResponse() *LeaveGroupResponse {
	x := new(LeaveGroupResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaveGroupResponse) Default() {
	*x = LeaveGroupResponse{}
}

func (x *LeaveGroupResponse) decodePlain(d *Decoder, version int16) {
	if version >= 1 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = 0
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	}
	if version >= 3 {
		if n := d.readCount(false, 6); n < 0 {
			x.Members = x.Members[:0]
		} else {
			s := x.Members[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.MemberID = d.readString(x.MemberID)
				x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
				x.UnknownTags = x.UnknownTags[:0]
			}
			x.Members = s
		}
	} else {
		x.Members = x.Members[:0]
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *LeaveGroupResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 5); n < 0 {
		x.Members = x.Members[:0]
	} else {
		s := x.Members[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.MemberID = d.readCompactString(x.MemberID)
			x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Members = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *LeaveGroupResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if version >= 3 {
		b = e.appendCount(b, len(x.Members))
		for i := range x.Members {
			x := &x.Members[i]
			b = e.appendString(b, x.MemberID)
			if x.GroupInstanceID == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.GroupInstanceID)
			}
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		}
	}
	return b
}

func (x *LeaveGroupResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.Members))
	for i := range x.Members {
		x := &x.Members[i]
		b = e.appendCompactString(b, x.MemberID)
		if x.GroupInstanceID == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.GroupInstanceID)
		}
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
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

// LeaveGroupResponseMember is an element of LeaveGroupResponse.
type LeaveGroupResponseMember struct {
	MemberID        string
	GroupInstanceID *string // nullable
	ErrorCode       ErrorCode
	UnknownTags     Tags
}

// NewLeaveGroupResponseMember returns a LeaveGroupResponseMember with its defaults.
func NewLeaveGroupResponseMember() *LeaveGroupResponseMember {
	x := new(LeaveGroupResponseMember)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaveGroupResponseMember) Default() {
	*x = LeaveGroupResponseMember{}
}

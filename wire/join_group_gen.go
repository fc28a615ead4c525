// Code generated from schema/join_group.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// JoinGroupRequest is the request of JoinGroup (API key 11), versions 0 to 9, flexible from 6.
type JoinGroupRequest struct {
	GroupID            string
	SessionTimeoutMs   int32
	RebalanceTimeoutMs int32 // v1+, default -1
	// Empty on first joining.
	MemberID        string
	GroupInstanceID *string // v5+, nullable
	ProtocolType    string
	// In order of preference.
	Protocols   []JoinGroupRequestProtocol
	Reason      *string // v8+, nullable
	UnknownTags Tags
}

// APIKey returns KeyJoinGroup.
func (*JoinGroupRequest) APIKey() APIKey { return KeyJoinGroup }

// IsRequest returns true.
func (*JoinGroupRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 9.
func (x *JoinGroupRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 9 {
		d.badVersion("JoinGroupRequest", version, 0, 9)
		return
	}
	if version >= 6 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 9.
func (x *JoinGroupRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 9 {
		e.badVersion("JoinGroupRequest", version, 0, 9)
		return
	}
	if version >= 6 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *JoinGroupRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *JoinGroupRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 9 {
		e.badVersion("JoinGroupRequest", version, 0, 9)
		return b, e.err
	}
	if version >= 6 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewJoinGroupRequest returns a JoinGroupRequest with its defaults.
func NewJoinGroupRequest() *JoinGroupRequest {
	x := new(JoinGroupRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *JoinGroupRequest) Default() {
	*x = JoinGroupRequest{
		RebalanceTimeoutMs: -1,
	}
}

func (x *JoinGroupRequest) decodePlain(d *Decoder, version int16) {
	x.Reason = nil
	x.GroupID = d.readString(x.GroupID)
	if version >= 1 {
		b := d.next(8)
		_ = b[7]
		x.SessionTimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.RebalanceTimeoutMs = int32(binary.BigEndian.Uint32(b[4:]))
	} else {
		x.SessionTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.RebalanceTimeoutMs = -1
	}
	x.MemberID = d.readString(x.MemberID)
	if version >= 5 {
		x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
	} else {
		x.GroupInstanceID = nil
	}
	x.ProtocolType = d.readString(x.ProtocolType)
	if n := d.readCount(false, 6); n < 0 {
		x.Protocols = x.Protocols[:0]
	} else {
		s := x.Protocols[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			x.Metadata = d.readBytes(false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Protocols = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *JoinGroupRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	{
		b := d.next(8)
		_ = b[7]
		x.SessionTimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.RebalanceTimeoutMs = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.MemberID = d.readCompactString(x.MemberID)
	x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
	x.ProtocolType = d.readCompactString(x.ProtocolType)
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Protocols = x.Protocols[:0]
	} else {
		s := x.Protocols[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.Metadata = d.readCompactBytes(false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Protocols = s
	}
	if version >= 8 {
		x.Reason = d.readCompactStringPtr(x.Reason, true)
	} else {
		x.Reason = nil
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *JoinGroupRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.SessionTimeoutMs))
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.RebalanceTimeoutMs))
	}
	b = e.appendString(b, x.MemberID)
	if version >= 5 {
		if x.GroupInstanceID == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.GroupInstanceID)
		}
	}
	b = e.appendString(b, x.ProtocolType)
	b = e.appendCount(b, len(x.Protocols))
	for i := range x.Protocols {
		x := &x.Protocols[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Metadata))
		b = append(b, x.Metadata...)
	}
	return b
}

func (x *JoinGroupRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.SessionTimeoutMs))<<32|uint64(uint32(x.RebalanceTimeoutMs)))
	b = e.appendCompactString(b, x.MemberID)
	if x.GroupInstanceID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.GroupInstanceID)
	}
	b = e.appendCompactString(b, x.ProtocolType)
	b = e.appendCompactCount(b, len(x.Protocols))
	for i := range x.Protocols {
		x := &x.Protocols[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Metadata))
		b = append(b, x.Metadata...)
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	if version >= 8 {
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
	return b
}

// JoinGroupRequestProtocol is an element of JoinGroupRequest.
type JoinGroupRequestProtocol struct {
	Name        string
	Metadata    []byte
	UnknownTags Tags
}

// NewJoinGroupRequestProtocol returns a JoinGroupRequestProtocol with its defaults.
func NewJoinGroupRequestProtocol() *JoinGroupRequestProtocol {
	x := new(JoinGroupRequestProtocol)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *JoinGroupRequestProtocol) Default() {
	*x = JoinGroupRequestProtocol{}
}

// JoinGroupResponse is the response of JoinGroup (API key 11), versions 0 to 9, flexible from 6.
type JoinGroupResponse struct {
	ThrottleTimeMs int32 // v2+
	ErrorCode      ErrorCode
	GenerationID   int32   // default -1
	ProtocolType   *string // v7+, nullable
	ProtocolName   *string // nullable v7+
	Leader         string
	SkipAssignment bool // v9+
	MemberID       string
	// Filled in for the leader only.
	Members     []JoinGroupResponseMember
	UnknownTags Tags
}

// APIKey returns KeyJoinGroup.
func (*JoinGroupResponse) APIKey() APIKey { return KeyJoinGroup }

// IsRequest returns false.
func (*JoinGroupResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 9.
func (x *JoinGroupResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 9 {
		d.badVersion("JoinGroupResponse", version, 0, 9)
		return
	}
	if version >= 6 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 9.
func (x *JoinGroupResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 9 {
		e.badVersion("JoinGroupResponse", version, 0, 9)
		return
	}
	if version >= 6 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *JoinGroupResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *JoinGroupResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 9 {
		e.badVersion("JoinGroupResponse", version, 0, 9)
		return b, e.err
	}
	if version >= 6 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewJoinGroupResponse returns a JoinGroupResponse with its defaults.
func NewJoinGroupResponse() *JoinGroupResponse {
	x := new(JoinGroupResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *JoinGroupResponse) Default() {
	*x = JoinGroupResponse{
		GenerationID: -1,
	}
}

func (x *JoinGroupResponse) decodePlain(d *Decoder, version int16) {
	x.ProtocolType = nil
	x.SkipAssignment = false
	if version >= 2 {
		b := d.next(10)
		_ = b[9]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.GenerationID = int32(binary.BigEndian.Uint32(b[6:]))
	} else {
		x.ThrottleTimeMs = 0
		{
			b := d.next(6)
			_ = b[5]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
			x.GenerationID = int32(binary.BigEndian.Uint32(b[2:]))
		}
	}
	x.ProtocolName = d.readStringPtr(x.ProtocolName, false)
	x.Leader = d.readString(x.Leader)
	x.MemberID = d.readString(x.MemberID)
	if n := d.readCount(false, 6); n < 0 {
		x.Members = x.Members[:0]
	} else {
		s := x.Members[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.MemberID = d.readString(x.MemberID)
			if version >= 5 {
				x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
			} else {
				x.GroupInstanceID = nil
			}
			x.Metadata = d.readBytes(false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Members = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *JoinGroupResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(10)
		_ = b[9]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.GenerationID = int32(binary.BigEndian.Uint32(b[6:]))
	}
	if version >= 7 {
		x.ProtocolType = d.readCompactStringPtr(x.ProtocolType, true)
	} else {
		x.ProtocolType = nil
	}
	x.ProtocolName = d.readCompactStringPtr(x.ProtocolName, version >= 7)
	x.Leader = d.readCompactString(x.Leader)
	if version >= 9 {
		x.SkipAssignment = d.next(1)[0] != 0
	} else {
		x.SkipAssignment = false
	}
	x.MemberID = d.readCompactString(x.MemberID)
	if n := d.readCompactCount(false, 4); n < 0 {
		x.Members = x.Members[:0]
	} else {
		s := x.Members[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.MemberID = d.readCompactString(x.MemberID)
			x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
			x.Metadata = d.readCompactBytes(false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Members = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *JoinGroupResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 2 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationID))
	if x.ProtocolName == nil {
		b = append(b, 0, 0)
	} else {
		b = e.appendString(b, *x.ProtocolName)
	}
	b = e.appendString(b, x.Leader)
	b = e.appendString(b, x.MemberID)
	b = e.appendCount(b, len(x.Members))
	for i := range x.Members {
		x := &x.Members[i]
		b = e.appendString(b, x.MemberID)
		if version >= 5 {
			if x.GroupInstanceID == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.GroupInstanceID)
			}
		}
		b = e.appendCount(b, len(x.Metadata))
		b = append(b, x.Metadata...)
	}
	return b
}

func (x *JoinGroupResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationID))
	if version >= 7 {
		if x.ProtocolType == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ProtocolType)
		}
	}
	if x.ProtocolName == nil && version >= 7 {
		b = append(b, 0)
	} else if x.ProtocolName == nil {
		b = append(b, 1)
	} else {
		b = e.appendCompactString(b, *x.ProtocolName)
	}
	b = e.appendCompactString(b, x.Leader)
	if version >= 9 {
		b = append(b, boolByte(x.SkipAssignment))
	}
	b = e.appendCompactString(b, x.MemberID)
	b = e.appendCompactCount(b, len(x.Members))
	for i := range x.Members {
		x := &x.Members[i]
		b = e.appendCompactString(b, x.MemberID)
		if x.GroupInstanceID == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.GroupInstanceID)
		}
		b = e.appendCompactCount(b, len(x.Metadata))
		b = append(b, x.Metadata...)
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

// JoinGroupResponseMember is an element of JoinGroupResponse.
type JoinGroupResponseMember struct {
	MemberID        string
	GroupInstanceID *string // v5+, nullable
	Metadata        []byte
	UnknownTags     Tags
}

// NewJoinGroupResponseMember returns a JoinGroupResponseMember with its defaults.
func NewJoinGroupResponseMember() *JoinGroupResponseMember {
	x := new(JoinGroupResponseMember)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *JoinGroupResponseMember) Default() {
	*x = JoinGroupResponseMember{}
}

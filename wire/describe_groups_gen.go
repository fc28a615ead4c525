// Code generated from schema/describe_groups.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeGroupsRequest is the request of DescribeGroups (API key 15), versions 0 to 6, flexible from 5.
type DescribeGroupsRequest struct {
	Groups                      []string
	IncludeAuthorizedOperations bool // v3+
	UnknownTags                 Tags
}

// APIKey returns KeyDescribeGroups.
func (*DescribeGroupsRequest) APIKey() APIKey { return KeyDescribeGroups }

// IsRequest returns true.
func (*DescribeGroupsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 6.
func (x *DescribeGroupsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("DescribeGroupsRequest", version, 0, 6)
		return
	}
	if version >= 5 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *DescribeGroupsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("DescribeGroupsRequest", version, 0, 6)
		return
	}
	if version >= 5 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeGroupsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeGroupsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("DescribeGroupsRequest", version, 0, 6)
		return b, e.err
	}
	if version >= 5 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDescribeGroupsRequest returns a DescribeGroupsRequest with its defaults.
func NewDescribeGroupsRequest() *DescribeGroupsRequest {
	x := new(DescribeGroupsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeGroupsRequest) Default() {
	*x = DescribeGroupsRequest{}
}

func (x *DescribeGroupsRequest) decodePlain(d *Decoder, version int16) {
	x.Groups = d.strings(x.Groups, false, false)
	if version >= 3 {
		x.IncludeAuthorizedOperations = d.next(1)[0] != 0
	} else {
		x.IncludeAuthorizedOperations = false
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeGroupsRequest) decodeFlexible(d *Decoder, version int16) {
	x.Groups = d.strings(x.Groups, true, false)
	x.IncludeAuthorizedOperations = d.next(1)[0] != 0
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeGroupsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Groups))
	for _, s := range x.Groups {
		b = e.appendString(b, s)
	}
	if version >= 3 {
		b = append(b, boolByte(x.IncludeAuthorizedOperations))
	}
	return b
}

func (x *DescribeGroupsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Groups))
	for _, s := range x.Groups {
		b = e.appendCompactString(b, s)
	}
	b = append(b, boolByte(x.IncludeAuthorizedOperations))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeGroupsResponse is the response of DescribeGroups (API key 15), versions 0 to 6, flexible from 5.
type DescribeGroupsResponse struct {
	ThrottleTimeMs int32 // v1+
	Groups         []DescribeGroupsResponseGroup
	UnknownTags    Tags
}

// APIKey returns KeyDescribeGroups.
func (*DescribeGroupsResponse) APIKey() APIKey { return KeyDescribeGroups }

// IsRequest returns false.
func (*DescribeGroupsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 6.
func (x *DescribeGroupsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("DescribeGroupsResponse", version, 0, 6)
		return
	}
	if version >= 5 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *DescribeGroupsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("DescribeGroupsResponse", version, 0, 6)
		return
	}
	if version >= 5 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeGroupsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeGroupsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("DescribeGroupsResponse", version, 0, 6)
		return b, e.err
	}
	if version >= 5 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDescribeGroupsResponse returns a DescribeGroupsResponse with its defaults.
func NewDescribeGroupsResponse() *DescribeGroupsResponse {
	x := new(DescribeGroupsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeGroupsResponse) Default() {
	*x = DescribeGroupsResponse{}
}

func (x *DescribeGroupsResponse) decodePlain(d *Decoder, version int16) {
	if version >= 1 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if n := d.readCount(false, 14); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorMessage = nil
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.GroupID = d.readString(x.GroupID)
			x.GroupState = d.readString(x.GroupState)
			x.ProtocolType = d.readString(x.ProtocolType)
			x.ProtocolData = d.readString(x.ProtocolData)
			if n := d.readCount(false, 14); n < 0 {
				x.Members = x.Members[:0]
			} else {
				s := x.Members[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.MemberID = d.readString(x.MemberID)
					if version >= 4 {
						x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
					} else {
						x.GroupInstanceID = nil
					}
					x.ClientID = d.readString(x.ClientID)
					x.ClientHost = d.readString(x.ClientHost)
					x.MemberMetadata = d.readBytes(false)
					x.MemberAssignment = d.readBytes(false)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Members = s
			}
			if version >= 3 {
				x.AuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
			} else {
				x.AuthorizedOperations = -2147483648
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Groups = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeGroupsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 12); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			if version >= 6 {
				x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			} else {
				x.ErrorMessage = nil
			}
			x.GroupID = d.readCompactString(x.GroupID)
			x.GroupState = d.readCompactString(x.GroupState)
			x.ProtocolType = d.readCompactString(x.ProtocolType)
			x.ProtocolData = d.readCompactString(x.ProtocolData)
			if n := d.readCompactCount(false, 7); n < 0 {
				x.Members = x.Members[:0]
			} else {
				s := x.Members[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.MemberID = d.readCompactString(x.MemberID)
					x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
					x.ClientID = d.readCompactString(x.ClientID)
					x.ClientHost = d.readCompactString(x.ClientHost)
					x.MemberMetadata = d.readCompactBytes(false)
					x.MemberAssignment = d.readCompactBytes(false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Members = s
			}
			x.AuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Groups = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeGroupsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, len(x.Groups))
	for i := range x.Groups {
		x := &x.Groups[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		b = e.appendString(b, x.GroupID)
		b = e.appendString(b, x.GroupState)
		b = e.appendString(b, x.ProtocolType)
		b = e.appendString(b, x.ProtocolData)
		b = e.appendCount(b, len(x.Members))
		for i := range x.Members {
			x := &x.Members[i]
			b = e.appendString(b, x.MemberID)
			if version >= 4 {
				if x.GroupInstanceID == nil {
					b = append(b, 0xff, 0xff)
				} else {
					b = e.appendString(b, *x.GroupInstanceID)
				}
			}
			b = e.appendString(b, x.ClientID)
			b = e.appendString(b, x.ClientHost)
			b = e.appendCount(b, len(x.MemberMetadata))
			b = append(b, x.MemberMetadata...)
			b = e.appendCount(b, len(x.MemberAssignment))
			b = append(b, x.MemberAssignment...)
		}
		if version >= 3 {
			b = binary.BigEndian.AppendUint32(b, uint32(x.AuthorizedOperations))
		}
	}
	return b
}

func (x *DescribeGroupsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Groups))
	for i := range x.Groups {
		x := &x.Groups[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if version >= 6 {
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
			}
		}
		b = e.appendCompactString(b, x.GroupID)
		b = e.appendCompactString(b, x.GroupState)
		b = e.appendCompactString(b, x.ProtocolType)
		b = e.appendCompactString(b, x.ProtocolData)
		b = e.appendCompactCount(b, len(x.Members))
		for i := range x.Members {
			x := &x.Members[i]
			b = e.appendCompactString(b, x.MemberID)
			if x.GroupInstanceID == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.GroupInstanceID)
			}
			b = e.appendCompactString(b, x.ClientID)
			b = e.appendCompactString(b, x.ClientHost)
			b = e.appendCompactCount(b, len(x.MemberMetadata))
			b = append(b, x.MemberMetadata...)
			b = e.appendCompactCount(b, len(x.MemberAssignment))
			b = append(b, x.MemberAssignment...)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.AuthorizedOperations))
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

// DescribeGroupsResponseGroup is an element of DescribeGroupsResponse.
type DescribeGroupsResponseGroup struct {
	ErrorCode    ErrorCode
	ErrorMessage *string // v6+, nullable
	GroupID      string
	// Dead, Empty, PreparingRebalance, CompletingRebalance or Stable.
	GroupState   string
	ProtocolType string
	// The protocol chosen, empty while there is none.
	ProtocolData string
	Members      []DescribeGroupsResponseMember
	// A bit per operation; the default means not asked for.
	AuthorizedOperations int32 // v3+, default -2147483648
	UnknownTags          Tags
}

// NewDescribeGroupsResponseGroup returns a DescribeGroupsResponseGroup with its defaults.
func NewDescribeGroupsResponseGroup() *DescribeGroupsResponseGroup {
	x := new(DescribeGroupsResponseGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeGroupsResponseGroup) Default() {
	*x = DescribeGroupsResponseGroup{
		AuthorizedOperations: -2147483648,
	}
}

// DescribeGroupsResponseMember is an element of DescribeGroupsResponse.
type DescribeGroupsResponseMember struct {
	MemberID         string
	GroupInstanceID  *string // v4+, nullable
	ClientID         string
	ClientHost       string
	MemberMetadata   []byte
	MemberAssignment []byte
	UnknownTags      Tags
}

// NewDescribeGroupsResponseMember returns a DescribeGroupsResponseMember with its defaults.
func NewDescribeGroupsResponseMember() *DescribeGroupsResponseMember {
	x := new(DescribeGroupsResponseMember)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeGroupsResponseMember) Default() {
	*x = DescribeGroupsResponseMember{}
}

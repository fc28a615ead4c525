// Code generated from schema/list_groups.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ListGroupsRequest is the request of ListGroups (API key 16), versions 0 to 5, flexible from 3.
type ListGroupsRequest struct {
	// Empty for all states.
	StatesFilter []string // v4+
	// Empty for all types.
	TypesFilter []string // v5+
	UnknownTags Tags
}

// APIKey returns KeyListGroups.
func (*ListGroupsRequest) APIKey() APIKey { return KeyListGroups }

// IsRequest returns true.
func (*ListGroupsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 5.
func (x *ListGroupsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("ListGroupsRequest", version, 0, 5)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *ListGroupsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("ListGroupsRequest", version, 0, 5)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ListGroupsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListGroupsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("ListGroupsRequest", version, 0, 5)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewListGroupsRequest returns a ListGroupsRequest with its defaults.
func NewListGroupsRequest() *ListGroupsRequest {
	x := new(ListGroupsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListGroupsRequest) Default() {
	*x = ListGroupsRequest{}
}

func (x *ListGroupsRequest) decodePlain(d *Decoder, version int16) {
	x.StatesFilter = x.StatesFilter[:0]
	x.TypesFilter = x.TypesFilter[:0]
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ListGroupsRequest) decodeFlexible(d *Decoder, version int16) {
	if version >= 4 {
		x.StatesFilter = d.strings(x.StatesFilter, true, false)
	} else {
		x.StatesFilter = x.StatesFilter[:0]
	}
	if version >= 5 {
		x.TypesFilter = d.strings(x.TypesFilter, true, false)
	} else {
		x.TypesFilter = x.TypesFilter[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ListGroupsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	return b
}

func (x *ListGroupsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version >= 4 {
		b = e.appendCompactCount(b, len(x.StatesFilter))
		for _, s := range x.StatesFilter {
			b = e.appendCompactString(b, s)
		}
	}
	if version >= 5 {
		b = e.appendCompactCount(b, len(x.TypesFilter))
		for _, s := range x.TypesFilter {
			b = e.appendCompactString(b, s)
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ListGroupsResponse is the response of ListGroups (API key 16), versions 0 to 5, flexible from 3.
type ListGroupsResponse struct {
	ThrottleTimeMs int32 // v1+
	ErrorCode      ErrorCode
	Groups         []ListGroupsResponseGroup
	UnknownTags    Tags
}

// APIKey returns KeyListGroups.
func (*ListGroupsResponse) APIKey() APIKey { return KeyListGroups }

// IsRequest returns false.
func (*ListGroupsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 5.
func (x *ListGroupsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("ListGroupsResponse", version, 0, 5)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *ListGroupsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("ListGroupsResponse", version, 0, 5)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ListGroupsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListGroupsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("ListGroupsResponse", version, 0, 5)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewListGroupsResponse returns a ListGroupsResponse with its defaults.
func NewListGroupsResponse() *ListGroupsResponse {
	x := new(ListGroupsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListGroupsResponse) Default() {
	*x = ListGroupsResponse{}
}

func (x *ListGroupsResponse) decodePlain(d *Decoder, version int16) {
	if version >= 1 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = 0
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	}
	if n := d.readCount(false, 4); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.GroupState = ""
			x.GroupType = ""
			x.GroupID = d.readString(x.GroupID)
			x.ProtocolType = d.readString(x.ProtocolType)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Groups = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ListGroupsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.GroupID = d.readCompactString(x.GroupID)
			x.ProtocolType = d.readCompactString(x.ProtocolType)
			if version >= 4 {
				x.GroupState = d.readCompactString(x.GroupState)
			} else {
				x.GroupState = ""
			}
			if version >= 5 {
				x.GroupType = d.readCompactString(x.GroupType)
			} else {
				x.GroupType = ""
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Groups = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ListGroupsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.Groups))
	for i := range x.Groups {
		x := &x.Groups[i]
		b = e.appendString(b, x.GroupID)
		b = e.appendString(b, x.ProtocolType)
	}
	return b
}

func (x *ListGroupsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.Groups))
	for i := range x.Groups {
		x := &x.Groups[i]
		b = e.appendCompactString(b, x.GroupID)
		b = e.appendCompactString(b, x.ProtocolType)
		if version >= 4 {
			b = e.appendCompactString(b, x.GroupState)
		}
		if version >= 5 {
			b = e.appendCompactString(b, x.GroupType)
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

// ListGroupsResponseGroup is an element of ListGroupsResponse.
type ListGroupsResponseGroup struct {
	GroupID      string
	ProtocolType string
	GroupState   string // v4+
	GroupType    string // v5+
	UnknownTags  Tags
}

// NewListGroupsResponseGroup returns a ListGroupsResponseGroup with its defaults.
func NewListGroupsResponseGroup() *ListGroupsResponseGroup {
	x := new(ListGroupsResponseGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListGroupsResponseGroup) Default() {
	*x = ListGroupsResponseGroup{}
}

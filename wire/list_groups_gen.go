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
	x.decode(d, version)
}

// Encode writes x in version 0 to 5.
func (x *ListGroupsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("ListGroupsRequest", version, 0, 5)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *ListGroupsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListGroupsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *ListGroupsRequest) decode(d *Decoder, version int16) {
	flex := version >= 3
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
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *ListGroupsRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	if version >= 4 {
		b = appendStrings(e, b, x.StatesFilter, true, false)
	}
	if version >= 5 {
		b = appendStrings(e, b, x.TypesFilter, true, false)
	}
	if !flex {
		return b
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
	x.decode(d, version)
}

// Encode writes x in version 0 to 5.
func (x *ListGroupsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("ListGroupsResponse", version, 0, 5)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *ListGroupsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListGroupsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *ListGroupsResponse) decode(d *Decoder, version int16) {
	flex := version >= 3
	if version >= 1 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = 0
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	}
	if n := d.count(flex, false, 3); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Groups = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *ListGroupsResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	if version >= 1 {
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	} else {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	b = e.appendCount(b, arrayLen(x.Groups, false), flex)
	for i := range x.Groups {
		b = x.Groups[i].append(e, b, version)
	}
	if !flex {
		return b
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

func (x *ListGroupsResponseGroup) decode(d *Decoder, version int16) {
	flex := version >= 3
	x.GroupID = d.string(x.GroupID, flex)
	x.ProtocolType = d.string(x.ProtocolType, flex)
	if version >= 4 {
		x.GroupState = d.string(x.GroupState, true)
	} else {
		x.GroupState = ""
	}
	if version >= 5 {
		x.GroupType = d.string(x.GroupType, true)
	} else {
		x.GroupType = ""
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *ListGroupsResponseGroup) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	b = e.appendString(b, x.GroupID, flex)
	b = e.appendString(b, x.ProtocolType, flex)
	if version >= 4 {
		b = e.appendString(b, x.GroupState, true)
	}
	if version >= 5 {
		b = e.appendString(b, x.GroupType, true)
	}
	if !flex {
		return b
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

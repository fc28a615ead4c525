// Code generated from schema/delete_groups.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DeleteGroupsRequest is the request of DeleteGroups (API key 42), versions 0 to 3, flexible from 2.
type DeleteGroupsRequest struct {
	GroupsNames []string
	UnknownTags Tags
}

// APIKey returns KeyDeleteGroups.
func (*DeleteGroupsRequest) APIKey() APIKey { return KeyDeleteGroups }

// IsRequest returns true.
func (*DeleteGroupsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *DeleteGroupsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("DeleteGroupsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *DeleteGroupsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DeleteGroupsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DeleteGroupsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteGroupsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("DeleteGroupsRequest", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDeleteGroupsRequest returns a DeleteGroupsRequest with its defaults.
func NewDeleteGroupsRequest() *DeleteGroupsRequest {
	x := new(DeleteGroupsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteGroupsRequest) Default() {
	*x = DeleteGroupsRequest{}
}

func (x *DeleteGroupsRequest) decodePlain(d *Decoder, version int16) {
	x.GroupsNames = d.strings(x.GroupsNames, false, false)
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DeleteGroupsRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupsNames = d.strings(x.GroupsNames, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteGroupsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.GroupsNames))
	for _, s := range x.GroupsNames {
		b = e.appendString(b, s)
	}
	return b
}

func (x *DeleteGroupsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.GroupsNames))
	for _, s := range x.GroupsNames {
		b = e.appendCompactString(b, s)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DeleteGroupsResponse is the response of DeleteGroups (API key 42), versions 0 to 3, flexible from 2.
type DeleteGroupsResponse struct {
	ThrottleTimeMs int32
	Results        []DeleteGroupsResponseResult
	UnknownTags    Tags
}

// APIKey returns KeyDeleteGroups.
func (*DeleteGroupsResponse) APIKey() APIKey { return KeyDeleteGroups }

// IsRequest returns false.
func (*DeleteGroupsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *DeleteGroupsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("DeleteGroupsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *DeleteGroupsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("DeleteGroupsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DeleteGroupsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DeleteGroupsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("DeleteGroupsResponse", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewDeleteGroupsResponse returns a DeleteGroupsResponse with its defaults.
func NewDeleteGroupsResponse() *DeleteGroupsResponse {
	x := new(DeleteGroupsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteGroupsResponse) Default() {
	*x = DeleteGroupsResponse{}
}

func (x *DeleteGroupsResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 4); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorMessage = nil
			x.GroupID = d.readString(x.GroupID)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Results = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DeleteGroupsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 4); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.GroupID = d.readCompactString(x.GroupID)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			if version >= 3 {
				x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			} else {
				x.ErrorMessage = nil
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DeleteGroupsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = e.appendString(b, x.GroupID)
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	return b
}

func (x *DeleteGroupsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = e.appendCompactString(b, x.GroupID)
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if version >= 3 {
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
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

// DeleteGroupsResponseResult is an element of DeleteGroupsResponse.
type DeleteGroupsResponseResult struct {
	GroupID      string
	ErrorCode    ErrorCode
	ErrorMessage *string // v3+, nullable
	UnknownTags  Tags
}

// NewDeleteGroupsResponseResult returns a DeleteGroupsResponseResult with its defaults.
func NewDeleteGroupsResponseResult() *DeleteGroupsResponseResult {
	x := new(DeleteGroupsResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DeleteGroupsResponseResult) Default() {
	*x = DeleteGroupsResponseResult{}
}

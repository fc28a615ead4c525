// Code generated from schema/find_coordinator.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// FindCoordinatorRequest is the request of FindCoordinator (API key 10), versions 0 to 6, flexible from 3.
type FindCoordinatorRequest struct {
	// A group id, a transactional id, or group:topicId:partition of a share group.
	Key string // v0-3
	// 0 group, 1 transaction, 2 share.
	KeyType         int8     // v1+
	CoordinatorKeys []string // v4+
	UnknownTags     Tags
}

// APIKey returns KeyFindCoordinator.
func (*FindCoordinatorRequest) APIKey() APIKey { return KeyFindCoordinator }

// IsRequest returns true.
func (*FindCoordinatorRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 6.
func (x *FindCoordinatorRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("FindCoordinatorRequest", version, 0, 6)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 6.
func (x *FindCoordinatorRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("FindCoordinatorRequest", version, 0, 6)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *FindCoordinatorRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *FindCoordinatorRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewFindCoordinatorRequest returns a FindCoordinatorRequest with its defaults.
func NewFindCoordinatorRequest() *FindCoordinatorRequest {
	x := new(FindCoordinatorRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FindCoordinatorRequest) Default() {
	*x = FindCoordinatorRequest{}
}

func (x *FindCoordinatorRequest) decode(d *Decoder, version int16) {
	flex := version >= 3
	if version <= 3 {
		x.Key = d.string(x.Key, flex)
	} else {
		x.Key = ""
	}
	if version >= 1 {
		x.KeyType = int8(d.next(1)[0])
	} else {
		x.KeyType = 0
	}
	if version >= 4 {
		x.CoordinatorKeys = d.strings(x.CoordinatorKeys, true, false)
	} else {
		x.CoordinatorKeys = x.CoordinatorKeys[:0]
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *FindCoordinatorRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	if version <= 3 {
		b = e.appendString(b, x.Key, flex)
	}
	if version >= 1 {
		b = append(b, byte(x.KeyType))
	}
	if version >= 4 {
		b = appendStrings(e, b, x.CoordinatorKeys, true, false)
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

// FindCoordinatorResponse is the response of FindCoordinator (API key 10), versions 0 to 6, flexible from 3.
type FindCoordinatorResponse struct {
	ThrottleTimeMs int32                                // v1+
	ErrorCode      ErrorCode                            // v0-3
	ErrorMessage   *string                              // v1-3, nullable
	NodeID         int32                                // v0-3
	Host           string                               // v0-3
	Port           int32                                // v0-3
	Coordinators   []FindCoordinatorResponseCoordinator // v4+
	UnknownTags    Tags
}

// APIKey returns KeyFindCoordinator.
func (*FindCoordinatorResponse) APIKey() APIKey { return KeyFindCoordinator }

// IsRequest returns false.
func (*FindCoordinatorResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 6.
func (x *FindCoordinatorResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("FindCoordinatorResponse", version, 0, 6)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 6.
func (x *FindCoordinatorResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("FindCoordinatorResponse", version, 0, 6)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *FindCoordinatorResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *FindCoordinatorResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewFindCoordinatorResponse returns a FindCoordinatorResponse with its defaults.
func NewFindCoordinatorResponse() *FindCoordinatorResponse {
	x := new(FindCoordinatorResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FindCoordinatorResponse) Default() {
	*x = FindCoordinatorResponse{}
}

func (x *FindCoordinatorResponse) decode(d *Decoder, version int16) {
	flex := version >= 3
	if version >= 1 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if version <= 3 {
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	} else {
		x.ErrorCode = 0
	}
	if version >= 1 && version <= 3 {
		x.ErrorMessage = d.stringPtr(x.ErrorMessage, flex, true)
	} else {
		x.ErrorMessage = nil
	}
	if version <= 3 {
		x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.NodeID = 0
	}
	if version <= 3 {
		x.Host = d.string(x.Host, flex)
	} else {
		x.Host = ""
	}
	if version <= 3 {
		x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.Port = 0
	}
	if version >= 4 {
		if n := d.count(true, false, 14); n < 0 {
			x.Coordinators = x.Coordinators[:0]
		} else {
			s := x.Coordinators[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decode(d, version)
			}
			x.Coordinators = s
		}
	} else {
		x.Coordinators = x.Coordinators[:0]
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *FindCoordinatorResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	if version <= 3 {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	if version >= 1 && version <= 3 {
		b = e.appendStringPtr(b, x.ErrorMessage, flex, true)
	}
	if version <= 3 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
	}
	if version <= 3 {
		b = e.appendString(b, x.Host, flex)
	}
	if version <= 3 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
	}
	if version >= 4 {
		b = e.appendCount(b, arrayLen(x.Coordinators, false), true)
		for i := range x.Coordinators {
			b = x.Coordinators[i].append(e, b, version)
		}
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

// FindCoordinatorResponseCoordinator is an element of FindCoordinatorResponse.
type FindCoordinatorResponseCoordinator struct {
	Key          string
	NodeID       int32
	Host         string
	Port         int32
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewFindCoordinatorResponseCoordinator returns a FindCoordinatorResponseCoordinator with its defaults.
func NewFindCoordinatorResponseCoordinator() *FindCoordinatorResponseCoordinator {
	x := new(FindCoordinatorResponseCoordinator)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FindCoordinatorResponseCoordinator) Default() {
	*x = FindCoordinatorResponseCoordinator{}
}

func (x *FindCoordinatorResponseCoordinator) decode(d *Decoder, version int16) {
	x.Key = d.string(x.Key, true)
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.string(x.Host, true)
	{
		b := d.next(6)
		_ = b[5]
		x.Port = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, true, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FindCoordinatorResponseCoordinator) append(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Key, true)
	b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
	b = e.appendString(b, x.Host, true)
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.Port))
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

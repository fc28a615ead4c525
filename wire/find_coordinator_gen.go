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
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *FindCoordinatorRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("FindCoordinatorRequest", version, 0, 6)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *FindCoordinatorRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *FindCoordinatorRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("FindCoordinatorRequest", version, 0, 6)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *FindCoordinatorRequest) decodePlain(d *Decoder, version int16) {
	x.CoordinatorKeys = x.CoordinatorKeys[:0]
	x.Key = d.readString(x.Key)
	if version >= 1 {
		x.KeyType = int8(d.next(1)[0])
	} else {
		x.KeyType = 0
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *FindCoordinatorRequest) decodeFlexible(d *Decoder, version int16) {
	if version <= 3 {
		x.Key = d.readCompactString(x.Key)
	} else {
		x.Key = ""
	}
	x.KeyType = int8(d.next(1)[0])
	if version >= 4 {
		x.CoordinatorKeys = d.strings(x.CoordinatorKeys, true, false)
	} else {
		x.CoordinatorKeys = x.CoordinatorKeys[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FindCoordinatorRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Key)
	if version >= 1 {
		b = append(b, byte(x.KeyType))
	}
	return b
}

func (x *FindCoordinatorRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version <= 3 {
		b = e.appendCompactString(b, x.Key)
	}
	b = append(b, byte(x.KeyType))
	if version >= 4 {
		b = e.appendCompactCount(b, len(x.CoordinatorKeys))
		for _, s := range x.CoordinatorKeys {
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
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *FindCoordinatorResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("FindCoordinatorResponse", version, 0, 6)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *FindCoordinatorResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *FindCoordinatorResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("FindCoordinatorResponse", version, 0, 6)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *FindCoordinatorResponse) decodePlain(d *Decoder, version int16) {
	x.Coordinators = x.Coordinators[:0]
	if version >= 1 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = 0
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	}
	if version >= 1 {
		x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
	} else {
		x.ErrorMessage = nil
	}
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.readString(x.Host)
	x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *FindCoordinatorResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if version <= 3 {
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	} else {
		x.ErrorCode = 0
	}
	if version <= 3 {
		x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	} else {
		x.ErrorMessage = nil
	}
	if version <= 3 {
		x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.NodeID = 0
	}
	if version <= 3 {
		x.Host = d.readCompactString(x.Host)
	} else {
		x.Host = ""
	}
	if version <= 3 {
		x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.Port = 0
	}
	if version >= 4 {
		if n := d.readCompactCount(false, 14); n < 0 {
			x.Coordinators = x.Coordinators[:0]
		} else {
			s := x.Coordinators[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Key = d.readCompactString(x.Key)
				x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
				x.Host = d.readCompactString(x.Host)
				{
					b := d.next(6)
					_ = b[5]
					x.Port = int32(binary.BigEndian.Uint32(b[0:]))
					x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
				}
				x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Coordinators = s
		}
	} else {
		x.Coordinators = x.Coordinators[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FindCoordinatorResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if version >= 1 {
		if x.ErrorMessage == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.ErrorMessage)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
	b = e.appendString(b, x.Host)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
	return b
}

func (x *FindCoordinatorResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if version <= 3 {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
		b = e.appendCompactString(b, x.Host)
		b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
	}
	if version >= 4 {
		b = e.appendCompactCount(b, len(x.Coordinators))
		for i := range x.Coordinators {
			x := &x.Coordinators[i]
			b = e.appendCompactString(b, x.Key)
			b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
			b = e.appendCompactString(b, x.Host)
			b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
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
		}
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

// Code generated from schema/broker_heartbeat.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// BrokerHeartbeatRequest is the request of BrokerHeartbeat (API key 63), versions 0 to 2, flexible from 0.
type BrokerHeartbeatRequest struct {
	BrokerID              int32
	BrokerEpoch           int64 // default -1
	CurrentMetadataOffset int64
	WantFence             bool
	WantShutDown          bool
	OfflineLogDirs        []UUID // v1+, tag 0
	CordonedLogDirs       []UUID // v2+, nullable, tag 1
	UnknownTags           Tags
}

// APIKey returns KeyBrokerHeartbeat.
func (*BrokerHeartbeatRequest) APIKey() APIKey { return KeyBrokerHeartbeat }

// IsRequest returns true.
func (*BrokerHeartbeatRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *BrokerHeartbeatRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("BrokerHeartbeatRequest", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *BrokerHeartbeatRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("BrokerHeartbeatRequest", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *BrokerHeartbeatRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *BrokerHeartbeatRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("BrokerHeartbeatRequest", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewBrokerHeartbeatRequest returns a BrokerHeartbeatRequest with its defaults.
func NewBrokerHeartbeatRequest() *BrokerHeartbeatRequest {
	x := new(BrokerHeartbeatRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BrokerHeartbeatRequest) Default() {
	*x = BrokerHeartbeatRequest{
		BrokerEpoch: -1,
	}
}

func (x *BrokerHeartbeatRequest) decodeFlexible(d *Decoder, version int16) {
	x.OfflineLogDirs = x.OfflineLogDirs[:0]
	x.CordonedLogDirs = nil
	{
		b := d.next(22)
		_ = b[21]
		x.BrokerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
		x.CurrentMetadataOffset = int64(binary.BigEndian.Uint64(b[12:]))
		x.WantFence = b[20] != 0
		x.WantShutDown = b[21] != 0
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0 && version >= 1:
			x.OfflineLogDirs = d.uuids(x.OfflineLogDirs, true, false)
		case id == 1 && version >= 2:
			x.CordonedLogDirs = d.uuids(x.CordonedLogDirs, true, true)
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *BrokerHeartbeatRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	b = binary.BigEndian.AppendUint64(b, uint64(x.CurrentMetadataOffset))
	b = binary.BigEndian.AppendUint16(b, uint16(boolByte(x.WantFence))<<8|uint16(boolByte(x.WantShutDown)))
	n := len(x.UnknownTags)
	hasOfflineLogDirs := version >= 1 && len(x.OfflineLogDirs) != 0
	if hasOfflineLogDirs {
		n++
	}
	hasCordonedLogDirs := version >= 2 && x.CordonedLogDirs != nil
	if hasCordonedLogDirs {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasOfflineLogDirs {
			b = appendUvarint(b, 0)
			start := len(b)
			b = e.appendCompactCount(b, len(x.OfflineLogDirs))
			b = appendUUIDs(b, x.OfflineLogDirs)
			b = insertSize(b, start)
		}
		if hasCordonedLogDirs {
			b, more = appendTagsBelow(b, more, 1)
			b = appendUvarint(b, 1)
			start := len(b)
			if x.CordonedLogDirs == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.CordonedLogDirs))
				b = appendUUIDs(b, x.CordonedLogDirs)
			}
			b = insertSize(b, start)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// BrokerHeartbeatResponse is the response of BrokerHeartbeat (API key 63), versions 0 to 2, flexible from 0.
type BrokerHeartbeatResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	IsCaughtUp     bool
	IsFenced       bool // default true
	ShouldShutDown bool
	UnknownTags    Tags
}

// APIKey returns KeyBrokerHeartbeat.
func (*BrokerHeartbeatResponse) APIKey() APIKey { return KeyBrokerHeartbeat }

// IsRequest returns false.
func (*BrokerHeartbeatResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *BrokerHeartbeatResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("BrokerHeartbeatResponse", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *BrokerHeartbeatResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("BrokerHeartbeatResponse", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *BrokerHeartbeatResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *BrokerHeartbeatResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("BrokerHeartbeatResponse", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewBrokerHeartbeatResponse returns a BrokerHeartbeatResponse with its defaults.
func NewBrokerHeartbeatResponse() *BrokerHeartbeatResponse {
	x := new(BrokerHeartbeatResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BrokerHeartbeatResponse) Default() {
	*x = BrokerHeartbeatResponse{
		IsFenced: true,
	}
}

func (x *BrokerHeartbeatResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(9)
		_ = b[8]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.IsCaughtUp = b[6] != 0
		x.IsFenced = b[7] != 0
		x.ShouldShutDown = b[8] != 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *BrokerHeartbeatResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.ThrottleTimeMs))<<32|uint64(uint16(x.ErrorCode))<<16|uint64(boolByte(x.IsCaughtUp))<<8|uint64(boolByte(x.IsFenced)))
	b = append(b, boolByte(x.ShouldShutDown))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

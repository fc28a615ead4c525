// Code generated from schema/share_group_heartbeat.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ShareGroupHeartbeatRequest is the request of ShareGroupHeartbeat (API key 76), versions 0 to 1, flexible from 0.
type ShareGroupHeartbeatRequest struct {
	GroupID              string
	MemberID             string
	MemberEpoch          int32
	RackID               *string  // nullable
	SubscribedTopicNames []string // nullable
	UnknownTags          Tags
}

// APIKey returns KeyShareGroupHeartbeat.
func (*ShareGroupHeartbeatRequest) APIKey() APIKey { return KeyShareGroupHeartbeat }

// IsRequest returns true.
func (*ShareGroupHeartbeatRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *ShareGroupHeartbeatRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ShareGroupHeartbeatRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ShareGroupHeartbeatRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ShareGroupHeartbeatRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupHeartbeatRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupHeartbeatRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ShareGroupHeartbeatRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupHeartbeatRequest returns a ShareGroupHeartbeatRequest with its defaults.
func NewShareGroupHeartbeatRequest() *ShareGroupHeartbeatRequest {
	x := new(ShareGroupHeartbeatRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupHeartbeatRequest) Default() {
	*x = ShareGroupHeartbeatRequest{}
}

func (x *ShareGroupHeartbeatRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	x.MemberID = d.readCompactString(x.MemberID)
	x.MemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.RackID = d.readCompactStringPtr(x.RackID, true)
	x.SubscribedTopicNames = d.strings(x.SubscribedTopicNames, true, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupHeartbeatRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactString(b, x.MemberID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.MemberEpoch))
	if x.RackID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.RackID)
	}
	if x.SubscribedTopicNames == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.SubscribedTopicNames))
		for _, s := range x.SubscribedTopicNames {
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

// ShareGroupHeartbeatResponse is the response of ShareGroupHeartbeat (API key 76), versions 0 to 1, flexible from 0.
type ShareGroupHeartbeatResponse struct {
	ThrottleTimeMs      int32
	ErrorCode           ErrorCode
	ErrorMessage        *string // nullable
	MemberID            *string // nullable
	MemberEpoch         int32
	HeartbeatIntervalMs int32
	Assignment          *ShareGroupHeartbeatResponseAssignment // nullable
	UnknownTags         Tags
}

// APIKey returns KeyShareGroupHeartbeat.
func (*ShareGroupHeartbeatResponse) APIKey() APIKey { return KeyShareGroupHeartbeat }

// IsRequest returns false.
func (*ShareGroupHeartbeatResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *ShareGroupHeartbeatResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ShareGroupHeartbeatResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ShareGroupHeartbeatResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ShareGroupHeartbeatResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupHeartbeatResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupHeartbeatResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ShareGroupHeartbeatResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupHeartbeatResponse returns a ShareGroupHeartbeatResponse with its defaults.
func NewShareGroupHeartbeatResponse() *ShareGroupHeartbeatResponse {
	x := new(ShareGroupHeartbeatResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupHeartbeatResponse) Default() {
	*x = ShareGroupHeartbeatResponse{}
}

func (x *ShareGroupHeartbeatResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.MemberID = d.readCompactStringPtr(x.MemberID, true)
	{
		b := d.next(8)
		_ = b[7]
		x.MemberEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.HeartbeatIntervalMs = int32(binary.BigEndian.Uint32(b[4:]))
	}
	if d.present() {
		if x.Assignment == nil {
			x.Assignment = new(ShareGroupHeartbeatResponseAssignment)
		}
		x.Assignment.decodeFlexible(d, version)
	} else {
		x.Assignment = nil
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupHeartbeatResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	if x.MemberID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.MemberID)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MemberEpoch))<<32|uint64(uint32(x.HeartbeatIntervalMs)))
	if x.Assignment != nil {
		b = append(b, 1)
		b = x.Assignment.appendFlexible(e, b, version)
	} else {
		b = append(b, 0xff)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareGroupHeartbeatResponseAssignment is an element of ShareGroupHeartbeatResponse.
type ShareGroupHeartbeatResponseAssignment struct {
	TopicPartitions []ShareGroupHeartbeatResponseTopic
	UnknownTags     Tags
}

// NewShareGroupHeartbeatResponseAssignment returns a ShareGroupHeartbeatResponseAssignment with its defaults.
func NewShareGroupHeartbeatResponseAssignment() *ShareGroupHeartbeatResponseAssignment {
	x := new(ShareGroupHeartbeatResponseAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupHeartbeatResponseAssignment) Default() {
	*x = ShareGroupHeartbeatResponseAssignment{}
}

func (x *ShareGroupHeartbeatResponseAssignment) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 18); n < 0 {
		x.TopicPartitions = x.TopicPartitions[:0]
	} else {
		s := x.TopicPartitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			x.Partitions = d.int32s(x.Partitions, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TopicPartitions = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupHeartbeatResponseAssignment) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.TopicPartitions))
	for i := range x.TopicPartitions {
		x := &x.TopicPartitions[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		b = appendInt32s(b, x.Partitions)
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

// ShareGroupHeartbeatResponseTopic is an element of ShareGroupHeartbeatResponse.
type ShareGroupHeartbeatResponseTopic struct {
	TopicID     UUID
	Partitions  []int32
	UnknownTags Tags
}

// NewShareGroupHeartbeatResponseTopic returns a ShareGroupHeartbeatResponseTopic with its defaults.
func NewShareGroupHeartbeatResponseTopic() *ShareGroupHeartbeatResponseTopic {
	x := new(ShareGroupHeartbeatResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupHeartbeatResponseTopic) Default() {
	*x = ShareGroupHeartbeatResponseTopic{}
}

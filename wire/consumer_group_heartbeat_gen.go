// Code generated from schema/consumer_group_heartbeat.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ConsumerGroupHeartbeatRequest is the request of ConsumerGroupHeartbeat (API key 68), versions 0 to 1, flexible from 0.
type ConsumerGroupHeartbeatRequest struct {
	GroupID              string
	MemberID             string
	MemberEpoch          int32
	InstanceID           *string                              // nullable
	RackID               *string                              // nullable
	RebalanceTimeoutMs   int32                                // default -1
	SubscribedTopicNames []string                             // nullable
	SubscribedTopicRegex *string                              // v1+, nullable
	ServerAssignor       *string                              // nullable
	TopicPartitions      []ConsumerGroupHeartbeatRequestTopic // nullable
	UnknownTags          Tags
}

// APIKey returns KeyConsumerGroupHeartbeat.
func (*ConsumerGroupHeartbeatRequest) APIKey() APIKey { return KeyConsumerGroupHeartbeat }

// IsRequest returns true.
func (*ConsumerGroupHeartbeatRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *ConsumerGroupHeartbeatRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ConsumerGroupHeartbeatRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ConsumerGroupHeartbeatRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ConsumerGroupHeartbeatRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupHeartbeatRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupHeartbeatRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ConsumerGroupHeartbeatRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupHeartbeatRequest returns a ConsumerGroupHeartbeatRequest with its defaults.
func NewConsumerGroupHeartbeatRequest() *ConsumerGroupHeartbeatRequest {
	x := new(ConsumerGroupHeartbeatRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupHeartbeatRequest) Default() {
	*x = ConsumerGroupHeartbeatRequest{
		RebalanceTimeoutMs: -1,
	}
}

func (x *ConsumerGroupHeartbeatRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	x.MemberID = d.readCompactString(x.MemberID)
	x.MemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.InstanceID = d.readCompactStringPtr(x.InstanceID, true)
	x.RackID = d.readCompactStringPtr(x.RackID, true)
	x.RebalanceTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.SubscribedTopicNames = d.strings(x.SubscribedTopicNames, true, true)
	if version >= 1 {
		x.SubscribedTopicRegex = d.readCompactStringPtr(x.SubscribedTopicRegex, true)
	} else {
		x.SubscribedTopicRegex = nil
	}
	x.ServerAssignor = d.readCompactStringPtr(x.ServerAssignor, true)
	if n := d.readCompactCount(true, 18); n < 0 {
		x.TopicPartitions = nil
	} else {
		s := x.TopicPartitions[:0]
		if s == nil {
			s = []ConsumerGroupHeartbeatRequestTopic{}
		}
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

func (x *ConsumerGroupHeartbeatRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactString(b, x.MemberID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.MemberEpoch))
	if x.InstanceID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.InstanceID)
	}
	if x.RackID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.RackID)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.RebalanceTimeoutMs))
	if x.SubscribedTopicNames == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.SubscribedTopicNames))
		for _, s := range x.SubscribedTopicNames {
			b = e.appendCompactString(b, s)
		}
	}
	if version >= 1 {
		if x.SubscribedTopicRegex == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.SubscribedTopicRegex)
		}
	}
	if x.ServerAssignor == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ServerAssignor)
	}
	if x.TopicPartitions == nil {
		b = append(b, 0)
	} else {
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ConsumerGroupHeartbeatRequestTopic is an element of ConsumerGroupHeartbeatRequest.
type ConsumerGroupHeartbeatRequestTopic struct {
	TopicID     UUID
	Partitions  []int32
	UnknownTags Tags
}

// NewConsumerGroupHeartbeatRequestTopic returns a ConsumerGroupHeartbeatRequestTopic with its defaults.
func NewConsumerGroupHeartbeatRequestTopic() *ConsumerGroupHeartbeatRequestTopic {
	x := new(ConsumerGroupHeartbeatRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupHeartbeatRequestTopic) Default() {
	*x = ConsumerGroupHeartbeatRequestTopic{}
}

// ConsumerGroupHeartbeatResponse is the response of ConsumerGroupHeartbeat (API key 68), versions 0 to 1, flexible from 0.
type ConsumerGroupHeartbeatResponse struct {
	ThrottleTimeMs      int32
	ErrorCode           ErrorCode
	ErrorMessage        *string // nullable
	MemberID            *string // nullable
	MemberEpoch         int32
	HeartbeatIntervalMs int32
	Assignment          *ConsumerGroupHeartbeatResponseAssignment // nullable
	UnknownTags         Tags
}

// APIKey returns KeyConsumerGroupHeartbeat.
func (*ConsumerGroupHeartbeatResponse) APIKey() APIKey { return KeyConsumerGroupHeartbeat }

// IsRequest returns false.
func (*ConsumerGroupHeartbeatResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *ConsumerGroupHeartbeatResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ConsumerGroupHeartbeatResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ConsumerGroupHeartbeatResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ConsumerGroupHeartbeatResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupHeartbeatResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupHeartbeatResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ConsumerGroupHeartbeatResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupHeartbeatResponse returns a ConsumerGroupHeartbeatResponse with its defaults.
func NewConsumerGroupHeartbeatResponse() *ConsumerGroupHeartbeatResponse {
	x := new(ConsumerGroupHeartbeatResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupHeartbeatResponse) Default() {
	*x = ConsumerGroupHeartbeatResponse{}
}

func (x *ConsumerGroupHeartbeatResponse) decodeFlexible(d *Decoder, version int16) {
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
			x.Assignment = new(ConsumerGroupHeartbeatResponseAssignment)
		}
		x.Assignment.decodeFlexible(d, version)
	} else {
		x.Assignment = nil
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupHeartbeatResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// ConsumerGroupHeartbeatResponseAssignment is an element of ConsumerGroupHeartbeatResponse.
type ConsumerGroupHeartbeatResponseAssignment struct {
	TopicPartitions []ConsumerGroupHeartbeatResponseTopic
	UnknownTags     Tags
}

// NewConsumerGroupHeartbeatResponseAssignment returns a ConsumerGroupHeartbeatResponseAssignment with its defaults.
func NewConsumerGroupHeartbeatResponseAssignment() *ConsumerGroupHeartbeatResponseAssignment {
	x := new(ConsumerGroupHeartbeatResponseAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupHeartbeatResponseAssignment) Default() {
	*x = ConsumerGroupHeartbeatResponseAssignment{}
}

func (x *ConsumerGroupHeartbeatResponseAssignment) decodeFlexible(d *Decoder, version int16) {
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

func (x *ConsumerGroupHeartbeatResponseAssignment) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// ConsumerGroupHeartbeatResponseTopic is an element of ConsumerGroupHeartbeatResponse.
type ConsumerGroupHeartbeatResponseTopic struct {
	TopicID     UUID
	Partitions  []int32
	UnknownTags Tags
}

// NewConsumerGroupHeartbeatResponseTopic returns a ConsumerGroupHeartbeatResponseTopic with its defaults.
func NewConsumerGroupHeartbeatResponseTopic() *ConsumerGroupHeartbeatResponseTopic {
	x := new(ConsumerGroupHeartbeatResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupHeartbeatResponseTopic) Default() {
	*x = ConsumerGroupHeartbeatResponseTopic{}
}

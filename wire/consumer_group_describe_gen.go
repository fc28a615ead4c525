// Code generated from schema/consumer_group_describe.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ConsumerGroupDescribeRequest is the request of ConsumerGroupDescribe (API key 69), versions 0 to 1, flexible from 0.
type ConsumerGroupDescribeRequest struct {
	GroupIDs                    []string
	IncludeAuthorizedOperations bool
	UnknownTags                 Tags
}

// APIKey returns KeyConsumerGroupDescribe.
func (*ConsumerGroupDescribeRequest) APIKey() APIKey { return KeyConsumerGroupDescribe }

// IsRequest returns true.
func (*ConsumerGroupDescribeRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *ConsumerGroupDescribeRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ConsumerGroupDescribeRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ConsumerGroupDescribeRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ConsumerGroupDescribeRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupDescribeRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupDescribeRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ConsumerGroupDescribeRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupDescribeRequest returns a ConsumerGroupDescribeRequest with its defaults.
func NewConsumerGroupDescribeRequest() *ConsumerGroupDescribeRequest {
	x := new(ConsumerGroupDescribeRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupDescribeRequest) Default() {
	*x = ConsumerGroupDescribeRequest{}
}

func (x *ConsumerGroupDescribeRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupIDs = d.strings(x.GroupIDs, true, false)
	x.IncludeAuthorizedOperations = d.next(1)[0] != 0
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupDescribeRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.GroupIDs))
	for _, s := range x.GroupIDs {
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

// ConsumerGroupDescribeResponse is the response of ConsumerGroupDescribe (API key 69), versions 0 to 1, flexible from 0.
type ConsumerGroupDescribeResponse struct {
	ThrottleTimeMs int32
	Groups         []ConsumerGroupDescribeResponseGroup
	UnknownTags    Tags
}

// APIKey returns KeyConsumerGroupDescribe.
func (*ConsumerGroupDescribeResponse) APIKey() APIKey { return KeyConsumerGroupDescribe }

// IsRequest returns false.
func (*ConsumerGroupDescribeResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *ConsumerGroupDescribeResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ConsumerGroupDescribeResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ConsumerGroupDescribeResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ConsumerGroupDescribeResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupDescribeResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupDescribeResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ConsumerGroupDescribeResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupDescribeResponse returns a ConsumerGroupDescribeResponse with its defaults.
func NewConsumerGroupDescribeResponse() *ConsumerGroupDescribeResponse {
	x := new(ConsumerGroupDescribeResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupDescribeResponse) Default() {
	*x = ConsumerGroupDescribeResponse{}
}

func (x *ConsumerGroupDescribeResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 20); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.GroupID = d.readCompactString(x.GroupID)
			x.GroupState = d.readCompactString(x.GroupState)
			{
				b := d.next(8)
				_ = b[7]
				x.GroupEpoch = int32(binary.BigEndian.Uint32(b[0:]))
				x.AssignmentEpoch = int32(binary.BigEndian.Uint32(b[4:]))
			}
			x.AssignorName = d.readCompactString(x.AssignorName)
			if n := d.readCompactCount(false, 16); n < 0 {
				x.Members = x.Members[:0]
			} else {
				s := x.Members[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.MemberID = d.readCompactString(x.MemberID)
					x.InstanceID = d.readCompactStringPtr(x.InstanceID, true)
					x.RackID = d.readCompactStringPtr(x.RackID, true)
					x.MemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
					x.ClientID = d.readCompactString(x.ClientID)
					x.ClientHost = d.readCompactString(x.ClientHost)
					x.SubscribedTopicNames = d.strings(x.SubscribedTopicNames, true, false)
					x.SubscribedTopicRegex = d.readCompactStringPtr(x.SubscribedTopicRegex, true)
					x.Assignment.decodeFlexible(d, version)
					x.TargetAssignment.decodeFlexible(d, version)
					if version >= 1 {
						x.MemberType = int8(d.next(1)[0])
					} else {
						x.MemberType = -1
					}
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

func (x *ConsumerGroupDescribeResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Groups))
	for i := range x.Groups {
		x := &x.Groups[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
		b = e.appendCompactString(b, x.GroupID)
		b = e.appendCompactString(b, x.GroupState)
		b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.GroupEpoch))<<32|uint64(uint32(x.AssignmentEpoch)))
		b = e.appendCompactString(b, x.AssignorName)
		b = e.appendCompactCount(b, len(x.Members))
		for i := range x.Members {
			x := &x.Members[i]
			b = e.appendCompactString(b, x.MemberID)
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
			b = binary.BigEndian.AppendUint32(b, uint32(x.MemberEpoch))
			b = e.appendCompactString(b, x.ClientID)
			b = e.appendCompactString(b, x.ClientHost)
			b = e.appendCompactCount(b, len(x.SubscribedTopicNames))
			for _, s := range x.SubscribedTopicNames {
				b = e.appendCompactString(b, s)
			}
			if x.SubscribedTopicRegex == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.SubscribedTopicRegex)
			}
			b = x.Assignment.appendFlexible(e, b, version)
			b = x.TargetAssignment.appendFlexible(e, b, version)
			if version >= 1 {
				b = append(b, byte(x.MemberType))
			}
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

// ConsumerGroupDescribeResponseGroup is an element of ConsumerGroupDescribeResponse.
type ConsumerGroupDescribeResponseGroup struct {
	ErrorCode            ErrorCode
	ErrorMessage         *string // nullable
	GroupID              string
	GroupState           string
	GroupEpoch           int32
	AssignmentEpoch      int32
	AssignorName         string
	Members              []ConsumerGroupDescribeResponseMember
	AuthorizedOperations int32 // default -2147483648
	UnknownTags          Tags
}

// NewConsumerGroupDescribeResponseGroup returns a ConsumerGroupDescribeResponseGroup with its defaults.
func NewConsumerGroupDescribeResponseGroup() *ConsumerGroupDescribeResponseGroup {
	x := new(ConsumerGroupDescribeResponseGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupDescribeResponseGroup) Default() {
	*x = ConsumerGroupDescribeResponseGroup{
		AuthorizedOperations: -2147483648,
	}
}

// ConsumerGroupDescribeResponseMember is an element of ConsumerGroupDescribeResponse.
type ConsumerGroupDescribeResponseMember struct {
	MemberID             string
	InstanceID           *string // nullable
	RackID               *string // nullable
	MemberEpoch          int32
	ClientID             string
	ClientHost           string
	SubscribedTopicNames []string
	SubscribedTopicRegex *string // nullable
	Assignment           ConsumerGroupDescribeResponseAssignment
	TargetAssignment     ConsumerGroupDescribeResponseAssignment
	MemberType           int8 // v1+, default -1
	UnknownTags          Tags
}

// NewConsumerGroupDescribeResponseMember returns a ConsumerGroupDescribeResponseMember with its defaults.
func NewConsumerGroupDescribeResponseMember() *ConsumerGroupDescribeResponseMember {
	x := new(ConsumerGroupDescribeResponseMember)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupDescribeResponseMember) Default() {
	*x = ConsumerGroupDescribeResponseMember{
		MemberType: -1,
	}
	x.Assignment.Default()
	x.TargetAssignment.Default()
}

// ConsumerGroupDescribeResponseAssignment is an element of ConsumerGroupDescribeResponse.
type ConsumerGroupDescribeResponseAssignment struct {
	TopicPartitions []ConsumerGroupDescribeResponseTopic
	UnknownTags     Tags
}

// NewConsumerGroupDescribeResponseAssignment returns a ConsumerGroupDescribeResponseAssignment with its defaults.
func NewConsumerGroupDescribeResponseAssignment() *ConsumerGroupDescribeResponseAssignment {
	x := new(ConsumerGroupDescribeResponseAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupDescribeResponseAssignment) Default() {
	*x = ConsumerGroupDescribeResponseAssignment{}
}

func (x *ConsumerGroupDescribeResponseAssignment) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 19); n < 0 {
		x.TopicPartitions = x.TopicPartitions[:0]
	} else {
		s := x.TopicPartitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			x.TopicName = d.readCompactString(x.TopicName)
			x.Partitions = d.int32s(x.Partitions, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TopicPartitions = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupDescribeResponseAssignment) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.TopicPartitions))
	for i := range x.TopicPartitions {
		x := &x.TopicPartitions[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactString(b, x.TopicName)
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

// ConsumerGroupDescribeResponseTopic is an element of ConsumerGroupDescribeResponse.
type ConsumerGroupDescribeResponseTopic struct {
	TopicID     UUID
	TopicName   string
	Partitions  []int32
	UnknownTags Tags
}

// NewConsumerGroupDescribeResponseTopic returns a ConsumerGroupDescribeResponseTopic with its defaults.
func NewConsumerGroupDescribeResponseTopic() *ConsumerGroupDescribeResponseTopic {
	x := new(ConsumerGroupDescribeResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupDescribeResponseTopic) Default() {
	*x = ConsumerGroupDescribeResponseTopic{}
}

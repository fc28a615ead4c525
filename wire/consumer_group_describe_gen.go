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
	x.decode(d, version)
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

func (x *ConsumerGroupDescribeRequest) decode(d *Decoder, version int16) {
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
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
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
	x.decode(d, version)
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

func (x *ConsumerGroupDescribeResponse) decode(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.count(true, false, 20); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Groups = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupDescribeResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Groups))
	for i := range x.Groups {
		b = x.Groups[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
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

func (x *ConsumerGroupDescribeResponseGroup) decode(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, true, true)
	x.GroupID = d.string(x.GroupID, true)
	x.GroupState = d.string(x.GroupState, true)
	{
		b := d.next(8)
		_ = b[7]
		x.GroupEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.AssignmentEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.AssignorName = d.string(x.AssignorName, true)
	if n := d.count(true, false, 16); n < 0 {
		x.Members = x.Members[:0]
	} else {
		s := x.Members[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Members = s
	}
	x.AuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupDescribeResponseGroup) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
		b = x.Members[i].appendFlexible(e, b, version)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.AuthorizedOperations))
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
	return b
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

func (x *ConsumerGroupDescribeResponseMember) decode(d *Decoder, version int16) {
	x.MemberID = d.string(x.MemberID, true)
	x.InstanceID = d.stringPtr(x.InstanceID, true, true)
	x.RackID = d.stringPtr(x.RackID, true, true)
	x.MemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.ClientID = d.string(x.ClientID, true)
	x.ClientHost = d.string(x.ClientHost, true)
	x.SubscribedTopicNames = d.strings(x.SubscribedTopicNames, true, false)
	x.SubscribedTopicRegex = d.stringPtr(x.SubscribedTopicRegex, true, true)
	x.Assignment.decode(d, version)
	x.TargetAssignment.decode(d, version)
	if version >= 1 {
		x.MemberType = int8(d.next(1)[0])
	} else {
		x.MemberType = -1
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupDescribeResponseMember) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
	return b
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

func (x *ConsumerGroupDescribeResponseAssignment) decode(d *Decoder, version int16) {
	if n := d.count(true, false, 19); n < 0 {
		x.TopicPartitions = x.TopicPartitions[:0]
	} else {
		s := x.TopicPartitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.TopicPartitions = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupDescribeResponseAssignment) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.TopicPartitions))
	for i := range x.TopicPartitions {
		b = x.TopicPartitions[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
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

func (x *ConsumerGroupDescribeResponseTopic) decode(d *Decoder, version int16) {
	x.TopicID = UUID(d.next(16))
	x.TopicName = d.string(x.TopicName, true)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupDescribeResponseTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = append(b, x.TopicID[:]...)
	b = e.appendCompactString(b, x.TopicName)
	b = e.appendCompactCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	if len(x.UnknownTags) > 0 {
		return appendTags(b, x.UnknownTags)
	}
	b = append(b, 0)
	return b
}

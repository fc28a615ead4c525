// Code generated from schema/share_group_describe.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ShareGroupDescribeRequest is the request of ShareGroupDescribe (API key 77), versions 0 to 1, flexible from 0.
type ShareGroupDescribeRequest struct {
	GroupIDs                    []string
	IncludeAuthorizedOperations bool
	UnknownTags                 Tags
}

// APIKey returns KeyShareGroupDescribe.
func (*ShareGroupDescribeRequest) APIKey() APIKey { return KeyShareGroupDescribe }

// IsRequest returns true.
func (*ShareGroupDescribeRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *ShareGroupDescribeRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ShareGroupDescribeRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ShareGroupDescribeRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ShareGroupDescribeRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupDescribeRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupDescribeRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ShareGroupDescribeRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupDescribeRequest returns a ShareGroupDescribeRequest with its defaults.
func NewShareGroupDescribeRequest() *ShareGroupDescribeRequest {
	x := new(ShareGroupDescribeRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupDescribeRequest) Default() {
	*x = ShareGroupDescribeRequest{}
}

func (x *ShareGroupDescribeRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupIDs = d.strings(x.GroupIDs, true, false)
	x.IncludeAuthorizedOperations = d.next(1)[0] != 0
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupDescribeRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// ShareGroupDescribeResponse is the response of ShareGroupDescribe (API key 77), versions 0 to 1, flexible from 0.
type ShareGroupDescribeResponse struct {
	ThrottleTimeMs int32
	Groups         []ShareGroupDescribeResponseGroup
	UnknownTags    Tags
}

// APIKey returns KeyShareGroupDescribe.
func (*ShareGroupDescribeResponse) APIKey() APIKey { return KeyShareGroupDescribe }

// IsRequest returns false.
func (*ShareGroupDescribeResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *ShareGroupDescribeResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ShareGroupDescribeResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ShareGroupDescribeResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ShareGroupDescribeResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupDescribeResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupDescribeResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ShareGroupDescribeResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupDescribeResponse returns a ShareGroupDescribeResponse with its defaults.
func NewShareGroupDescribeResponse() *ShareGroupDescribeResponse {
	x := new(ShareGroupDescribeResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupDescribeResponse) Default() {
	*x = ShareGroupDescribeResponse{}
}

func (x *ShareGroupDescribeResponse) decodeFlexible(d *Decoder, version int16) {
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
			if n := d.readCompactCount(false, 12); n < 0 {
				x.Members = x.Members[:0]
			} else {
				s := x.Members[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.MemberID = d.readCompactString(x.MemberID)
					x.RackID = d.readCompactStringPtr(x.RackID, true)
					x.MemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
					x.ClientID = d.readCompactString(x.ClientID)
					x.ClientHost = d.readCompactString(x.ClientHost)
					x.SubscribedTopicNames = d.strings(x.SubscribedTopicNames, true, false)
					x.Assignment.decodeFlexible(d, version)
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

func (x *ShareGroupDescribeResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
			b = x.Assignment.appendFlexible(e, b, version)
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

// ShareGroupDescribeResponseGroup is an element of ShareGroupDescribeResponse.
type ShareGroupDescribeResponseGroup struct {
	ErrorCode            ErrorCode
	ErrorMessage         *string // nullable
	GroupID              string
	GroupState           string
	GroupEpoch           int32
	AssignmentEpoch      int32
	AssignorName         string
	Members              []ShareGroupDescribeResponseMember
	AuthorizedOperations int32 // default -2147483648
	UnknownTags          Tags
}

// NewShareGroupDescribeResponseGroup returns a ShareGroupDescribeResponseGroup with its defaults.
func NewShareGroupDescribeResponseGroup() *ShareGroupDescribeResponseGroup {
	x := new(ShareGroupDescribeResponseGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupDescribeResponseGroup) Default() {
	*x = ShareGroupDescribeResponseGroup{
		AuthorizedOperations: -2147483648,
	}
}

// ShareGroupDescribeResponseMember is an element of ShareGroupDescribeResponse.
type ShareGroupDescribeResponseMember struct {
	MemberID             string
	RackID               *string // nullable
	MemberEpoch          int32
	ClientID             string
	ClientHost           string
	SubscribedTopicNames []string
	Assignment           ShareGroupDescribeResponseAssignment
	UnknownTags          Tags
}

// NewShareGroupDescribeResponseMember returns a ShareGroupDescribeResponseMember with its defaults.
func NewShareGroupDescribeResponseMember() *ShareGroupDescribeResponseMember {
	x := new(ShareGroupDescribeResponseMember)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupDescribeResponseMember) Default() {
	*x = ShareGroupDescribeResponseMember{}
	x.Assignment.Default()
}

// ShareGroupDescribeResponseAssignment is an element of ShareGroupDescribeResponse.
type ShareGroupDescribeResponseAssignment struct {
	TopicPartitions []ShareGroupDescribeResponseTopic
	UnknownTags     Tags
}

// NewShareGroupDescribeResponseAssignment returns a ShareGroupDescribeResponseAssignment with its defaults.
func NewShareGroupDescribeResponseAssignment() *ShareGroupDescribeResponseAssignment {
	x := new(ShareGroupDescribeResponseAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupDescribeResponseAssignment) Default() {
	*x = ShareGroupDescribeResponseAssignment{}
}

func (x *ShareGroupDescribeResponseAssignment) decodeFlexible(d *Decoder, version int16) {
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

func (x *ShareGroupDescribeResponseAssignment) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// ShareGroupDescribeResponseTopic is an element of ShareGroupDescribeResponse.
type ShareGroupDescribeResponseTopic struct {
	TopicID     UUID
	TopicName   string
	Partitions  []int32
	UnknownTags Tags
}

// NewShareGroupDescribeResponseTopic returns a ShareGroupDescribeResponseTopic with its defaults.
func NewShareGroupDescribeResponseTopic() *ShareGroupDescribeResponseTopic {
	x := new(ShareGroupDescribeResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupDescribeResponseTopic) Default() {
	*x = ShareGroupDescribeResponseTopic{}
}

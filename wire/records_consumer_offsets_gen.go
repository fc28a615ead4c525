// Code generated from schema/records_consumer_offsets.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// OffsetCommitKey is a data message, versions 0 to 1, never flexible.
//
// A committed offset. Key 0 is that of Kafka 0.8.1; all since write 1.
type OffsetCommitKey struct {
	Group     string
	Topic     string
	Partition int32
}

// Decode reads x in version 0 to 1.
func (x *OffsetCommitKey) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("OffsetCommitKey", version, 0, 1)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 1.
func (x *OffsetCommitKey) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("OffsetCommitKey", version, 0, 1)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *OffsetCommitKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetCommitKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("OffsetCommitKey", version, 0, 1)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewOffsetCommitKey returns a OffsetCommitKey with its defaults.
func NewOffsetCommitKey() *OffsetCommitKey {
	x := new(OffsetCommitKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetCommitKey) Default() {
	*x = OffsetCommitKey{}
}

func (x *OffsetCommitKey) decodePlain(d *Decoder, version int16) {
	x.Group = d.readString(x.Group)
	x.Topic = d.readString(x.Topic)
	x.Partition = int32(binary.BigEndian.Uint32(d.next(4)))
}

func (x *OffsetCommitKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Group)
	b = e.appendString(b, x.Topic)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
	return b
}

// OffsetCommitValue is a data message, versions 0 to 4, flexible from 4.
//
// Value 1 carries a retention of its own, 2 went back to the broker's (KIP-211), 3 adds the leader epoch (KIP-320),
// 4 the topic's id (KIP-848).
type OffsetCommitValue struct {
	Offset          int64
	LeaderEpoch     int32 // v3+, default -1
	Metadata        string
	CommitTimestamp int64
	ExpireTimestamp int64 // v1, default -1
	TopicID         UUID  // v4+, tag 0
	UnknownTags     Tags
}

// Decode reads x in version 0 to 4.
func (x *OffsetCommitValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("OffsetCommitValue", version, 0, 4)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *OffsetCommitValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("OffsetCommitValue", version, 0, 4)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *OffsetCommitValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetCommitValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("OffsetCommitValue", version, 0, 4)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewOffsetCommitValue returns a OffsetCommitValue with its defaults.
func NewOffsetCommitValue() *OffsetCommitValue {
	x := new(OffsetCommitValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetCommitValue) Default() {
	*x = OffsetCommitValue{
		LeaderEpoch:     -1,
		ExpireTimestamp: -1,
	}
}

func (x *OffsetCommitValue) decodePlain(d *Decoder, version int16) {
	x.TopicID = UUID{}
	if version >= 3 {
		b := d.next(12)
		_ = b[11]
		x.Offset = int64(binary.BigEndian.Uint64(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
	} else {
		x.Offset = int64(binary.BigEndian.Uint64(d.next(8)))
		x.LeaderEpoch = -1
	}
	x.Metadata = d.readString(x.Metadata)
	x.CommitTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
	if version == 1 {
		x.ExpireTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
	} else {
		x.ExpireTimestamp = -1
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *OffsetCommitValue) decodeFlexible(d *Decoder, version int16) {
	x.ExpireTimestamp = -1
	x.TopicID = UUID{}
	{
		b := d.next(12)
		_ = b[11]
		x.Offset = int64(binary.BigEndian.Uint64(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
	}
	x.Metadata = d.readCompactString(x.Metadata)
	x.CommitTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.TopicID = UUID(d.next(16))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *OffsetCommitValue) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(x.Offset))
	if version >= 3 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
	}
	b = e.appendString(b, x.Metadata)
	b = binary.BigEndian.AppendUint64(b, uint64(x.CommitTimestamp))
	if version == 1 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.ExpireTimestamp))
	}
	return b
}

func (x *OffsetCommitValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(x.Offset))
	b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
	b = e.appendCompactString(b, x.Metadata)
	b = binary.BigEndian.AppendUint64(b, uint64(x.CommitTimestamp))
	n := len(x.UnknownTags)
	hasTopicID := (x.TopicID != UUID{})
	if hasTopicID {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasTopicID {
			b = appendUvarint(b, 0)
			b = append(b, 16)
			b = append(b, x.TopicID[:]...)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// GroupMetadataKey is a data message, versions 2 to 2, never flexible.
//
// A classic group, with what its members said when they joined and what the leader assigned.
type GroupMetadataKey struct {
	Group string
}

// Decode reads x in version 2 to 2.
func (x *GroupMetadataKey) Decode(d *Decoder, version int16) {
	if version < 2 || version > 2 {
		d.badVersion("GroupMetadataKey", version, 2, 2)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 2 to 2.
func (x *GroupMetadataKey) Encode(e *Encoder, version int16) {
	if version < 2 || version > 2 {
		e.badVersion("GroupMetadataKey", version, 2, 2)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *GroupMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *GroupMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 2 || version > 2 {
		e.badVersion("GroupMetadataKey", version, 2, 2)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewGroupMetadataKey returns a GroupMetadataKey with its defaults.
func NewGroupMetadataKey() *GroupMetadataKey {
	x := new(GroupMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *GroupMetadataKey) Default() {
	*x = GroupMetadataKey{}
}

func (x *GroupMetadataKey) decodePlain(d *Decoder, version int16) {
	x.Group = d.readString(x.Group)
}

func (x *GroupMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Group)
	return b
}

// GroupMetadataValue is a data message, versions 0 to 4, flexible from 4.
//
// Value 1 adds rebalance timeouts, 2 the time of the last change of state, 3 static members (KIP-345), 4 is flexible.
type GroupMetadataValue struct {
	ProtocolType          string
	Generation            int32
	Protocol              *string // nullable
	Leader                *string // nullable
	CurrentStateTimestamp int64   // v2+, default -1
	Members               []GroupMetadataValueMember
	UnknownTags           Tags
}

// Decode reads x in version 0 to 4.
func (x *GroupMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 4 {
		d.badVersion("GroupMetadataValue", version, 0, 4)
		return
	}
	if version >= 4 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 4.
func (x *GroupMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 4 {
		e.badVersion("GroupMetadataValue", version, 0, 4)
		return
	}
	if version >= 4 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *GroupMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *GroupMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 4 {
		e.badVersion("GroupMetadataValue", version, 0, 4)
		return b, e.err
	}
	if version >= 4 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewGroupMetadataValue returns a GroupMetadataValue with its defaults.
func NewGroupMetadataValue() *GroupMetadataValue {
	x := new(GroupMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *GroupMetadataValue) Default() {
	*x = GroupMetadataValue{
		CurrentStateTimestamp: -1,
	}
}

func (x *GroupMetadataValue) decodePlain(d *Decoder, version int16) {
	x.ProtocolType = d.readString(x.ProtocolType)
	x.Generation = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Protocol = d.readStringPtr(x.Protocol, true)
	x.Leader = d.readStringPtr(x.Leader, true)
	if version >= 2 {
		x.CurrentStateTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
	} else {
		x.CurrentStateTimestamp = -1
	}
	if n := d.readCount(false, 18); n < 0 {
		x.Members = x.Members[:0]
	} else {
		s := x.Members[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.MemberID = d.readString(x.MemberID)
			if version >= 3 {
				x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
			} else {
				x.GroupInstanceID = nil
			}
			x.ClientID = d.readString(x.ClientID)
			x.ClientHost = d.readString(x.ClientHost)
			if version >= 1 {
				b := d.next(8)
				_ = b[7]
				x.RebalanceTimeout = int32(binary.BigEndian.Uint32(b[0:]))
				x.SessionTimeout = int32(binary.BigEndian.Uint32(b[4:]))
			} else {
				x.RebalanceTimeout = -1
				x.SessionTimeout = int32(binary.BigEndian.Uint32(d.next(4)))
			}
			x.Subscription = d.readBytes(false)
			x.Assignment = d.readBytes(false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Members = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *GroupMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.ProtocolType = d.readCompactString(x.ProtocolType)
	x.Generation = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Protocol = d.readCompactStringPtr(x.Protocol, true)
	x.Leader = d.readCompactStringPtr(x.Leader, true)
	x.CurrentStateTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
	if n := d.readCompactCount(false, 15); n < 0 {
		x.Members = x.Members[:0]
	} else {
		s := x.Members[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.MemberID = d.readCompactString(x.MemberID)
			x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
			x.ClientID = d.readCompactString(x.ClientID)
			x.ClientHost = d.readCompactString(x.ClientHost)
			{
				b := d.next(8)
				_ = b[7]
				x.RebalanceTimeout = int32(binary.BigEndian.Uint32(b[0:]))
				x.SessionTimeout = int32(binary.BigEndian.Uint32(b[4:]))
			}
			x.Subscription = d.readCompactBytes(false)
			x.Assignment = d.readCompactBytes(false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Members = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *GroupMetadataValue) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.ProtocolType)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Generation))
	if x.Protocol == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.Protocol)
	}
	if x.Leader == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.Leader)
	}
	if version >= 2 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.CurrentStateTimestamp))
	}
	b = e.appendCount(b, len(x.Members))
	for i := range x.Members {
		x := &x.Members[i]
		b = e.appendString(b, x.MemberID)
		if version >= 3 {
			if x.GroupInstanceID == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.GroupInstanceID)
			}
		}
		b = e.appendString(b, x.ClientID)
		b = e.appendString(b, x.ClientHost)
		if version >= 1 {
			b = binary.BigEndian.AppendUint32(b, uint32(x.RebalanceTimeout))
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.SessionTimeout))
		b = e.appendCount(b, len(x.Subscription))
		b = append(b, x.Subscription...)
		b = e.appendCount(b, len(x.Assignment))
		b = append(b, x.Assignment...)
	}
	return b
}

func (x *GroupMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.ProtocolType)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Generation))
	if x.Protocol == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.Protocol)
	}
	if x.Leader == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.Leader)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(x.CurrentStateTimestamp))
	b = e.appendCompactCount(b, len(x.Members))
	for i := range x.Members {
		x := &x.Members[i]
		b = e.appendCompactString(b, x.MemberID)
		if x.GroupInstanceID == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.GroupInstanceID)
		}
		b = e.appendCompactString(b, x.ClientID)
		b = e.appendCompactString(b, x.ClientHost)
		b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.RebalanceTimeout))<<32|uint64(uint32(x.SessionTimeout)))
		b = e.appendCompactCount(b, len(x.Subscription))
		b = append(b, x.Subscription...)
		b = e.appendCompactCount(b, len(x.Assignment))
		b = append(b, x.Assignment...)
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

// GroupMetadataValueMember is an element of GroupMetadataValue.
type GroupMetadataValueMember struct {
	MemberID         string
	GroupInstanceID  *string // v3+, nullable
	ClientID         string
	ClientHost       string
	RebalanceTimeout int32 // v1+, default -1
	SessionTimeout   int32
	Subscription     []byte
	Assignment       []byte
	UnknownTags      Tags
}

// NewGroupMetadataValueMember returns a GroupMetadataValueMember with its defaults.
func NewGroupMetadataValueMember() *GroupMetadataValueMember {
	x := new(GroupMetadataValueMember)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *GroupMetadataValueMember) Default() {
	*x = GroupMetadataValueMember{
		RebalanceTimeout: -1,
	}
}

// ConsumerGroupMetadataKey is a data message, versions 3 to 3, never flexible.
//
// A consumer group's epoch, and since 4.1 a hash of the topics it is subscribed to.
type ConsumerGroupMetadataKey struct {
	GroupID string
}

// Decode reads x in version 3 to 3.
func (x *ConsumerGroupMetadataKey) Decode(d *Decoder, version int16) {
	if version < 3 || version > 3 {
		d.badVersion("ConsumerGroupMetadataKey", version, 3, 3)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 3 to 3.
func (x *ConsumerGroupMetadataKey) Encode(e *Encoder, version int16) {
	if version < 3 || version > 3 {
		e.badVersion("ConsumerGroupMetadataKey", version, 3, 3)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerGroupMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 3 || version > 3 {
		e.badVersion("ConsumerGroupMetadataKey", version, 3, 3)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerGroupMetadataKey returns a ConsumerGroupMetadataKey with its defaults.
func NewConsumerGroupMetadataKey() *ConsumerGroupMetadataKey {
	x := new(ConsumerGroupMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupMetadataKey) Default() {
	*x = ConsumerGroupMetadataKey{}
}

func (x *ConsumerGroupMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *ConsumerGroupMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// ConsumerGroupMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ConsumerGroupMetadataValue struct {
	Epoch        int32
	MetadataHash int64 // tag 0
	UnknownTags  Tags
}

// Decode reads x in version 0 to 0.
func (x *ConsumerGroupMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ConsumerGroupMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ConsumerGroupMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupMetadataValue returns a ConsumerGroupMetadataValue with its defaults.
func NewConsumerGroupMetadataValue() *ConsumerGroupMetadataValue {
	x := new(ConsumerGroupMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupMetadataValue) Default() {
	*x = ConsumerGroupMetadataValue{}
}

func (x *ConsumerGroupMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.MetadataHash = 0
	x.Epoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.MetadataHash = int64(binary.BigEndian.Uint64(d.next(8)))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ConsumerGroupMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	n := len(x.UnknownTags)
	hasMetadataHash := x.MetadataHash != 0
	if hasMetadataHash {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasMetadataHash {
			b = appendUvarint(b, 0)
			b = append(b, 8)
			b = binary.BigEndian.AppendUint64(b, uint64(x.MetadataHash))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ConsumerGroupPartitionMetadataKey is a data message, versions 4 to 4, never flexible.
//
// What a consumer group knew of its topics before 4.1 kept a hash instead.
type ConsumerGroupPartitionMetadataKey struct {
	GroupID string
}

// Decode reads x in version 4 to 4.
func (x *ConsumerGroupPartitionMetadataKey) Decode(d *Decoder, version int16) {
	if version < 4 || version > 4 {
		d.badVersion("ConsumerGroupPartitionMetadataKey", version, 4, 4)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 4 to 4.
func (x *ConsumerGroupPartitionMetadataKey) Encode(e *Encoder, version int16) {
	if version < 4 || version > 4 {
		e.badVersion("ConsumerGroupPartitionMetadataKey", version, 4, 4)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerGroupPartitionMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupPartitionMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 4 || version > 4 {
		e.badVersion("ConsumerGroupPartitionMetadataKey", version, 4, 4)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerGroupPartitionMetadataKey returns a ConsumerGroupPartitionMetadataKey with its defaults.
func NewConsumerGroupPartitionMetadataKey() *ConsumerGroupPartitionMetadataKey {
	x := new(ConsumerGroupPartitionMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupPartitionMetadataKey) Default() {
	*x = ConsumerGroupPartitionMetadataKey{}
}

func (x *ConsumerGroupPartitionMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *ConsumerGroupPartitionMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// ConsumerGroupPartitionMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ConsumerGroupPartitionMetadataValue struct {
	Topics      []ConsumerGroupPartitionMetadataValueTopic
	UnknownTags Tags
}

// Decode reads x in version 0 to 0.
func (x *ConsumerGroupPartitionMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ConsumerGroupPartitionMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ConsumerGroupPartitionMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupPartitionMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupPartitionMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupPartitionMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupPartitionMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupPartitionMetadataValue returns a ConsumerGroupPartitionMetadataValue with its defaults.
func NewConsumerGroupPartitionMetadataValue() *ConsumerGroupPartitionMetadataValue {
	x := new(ConsumerGroupPartitionMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupPartitionMetadataValue) Default() {
	*x = ConsumerGroupPartitionMetadataValue{}
}

func (x *ConsumerGroupPartitionMetadataValue) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 23); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			x.TopicName = d.readCompactString(x.TopicName)
			x.NumPartitions = int32(binary.BigEndian.Uint32(d.next(4)))
			if n := d.readCompactCount(false, 6); n < 0 {
				x.PartitionMetadata = x.PartitionMetadata[:0]
			} else {
				s := x.PartitionMetadata[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Partition = int32(binary.BigEndian.Uint32(d.next(4)))
					x.Racks = d.strings(x.Racks, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.PartitionMetadata = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupPartitionMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactString(b, x.TopicName)
		b = binary.BigEndian.AppendUint32(b, uint32(x.NumPartitions))
		b = e.appendCompactCount(b, len(x.PartitionMetadata))
		for i := range x.PartitionMetadata {
			x := &x.PartitionMetadata[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
			b = e.appendCompactCount(b, len(x.Racks))
			for _, s := range x.Racks {
				b = e.appendCompactString(b, s)
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ConsumerGroupPartitionMetadataValueTopic is an element of ConsumerGroupPartitionMetadataValue.
type ConsumerGroupPartitionMetadataValueTopic struct {
	TopicID           UUID
	TopicName         string
	NumPartitions     int32
	PartitionMetadata []ConsumerGroupPartitionMetadataValuePartition
	UnknownTags       Tags
}

// NewConsumerGroupPartitionMetadataValueTopic returns a ConsumerGroupPartitionMetadataValueTopic with its defaults.
func NewConsumerGroupPartitionMetadataValueTopic() *ConsumerGroupPartitionMetadataValueTopic {
	x := new(ConsumerGroupPartitionMetadataValueTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupPartitionMetadataValueTopic) Default() {
	*x = ConsumerGroupPartitionMetadataValueTopic{}
}

// ConsumerGroupPartitionMetadataValuePartition is an element of ConsumerGroupPartitionMetadataValue.
type ConsumerGroupPartitionMetadataValuePartition struct {
	Partition   int32
	Racks       []string
	UnknownTags Tags
}

// NewConsumerGroupPartitionMetadataValuePartition returns a ConsumerGroupPartitionMetadataValuePartition with its defaults.
func NewConsumerGroupPartitionMetadataValuePartition() *ConsumerGroupPartitionMetadataValuePartition {
	x := new(ConsumerGroupPartitionMetadataValuePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupPartitionMetadataValuePartition) Default() {
	*x = ConsumerGroupPartitionMetadataValuePartition{}
}

// ConsumerGroupMemberMetadataKey is a data message, versions 5 to 5, never flexible.
//
// A member of a consumer group. The tagged part is there when it speaks the classic protocol.
type ConsumerGroupMemberMetadataKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 5 to 5.
func (x *ConsumerGroupMemberMetadataKey) Decode(d *Decoder, version int16) {
	if version < 5 || version > 5 {
		d.badVersion("ConsumerGroupMemberMetadataKey", version, 5, 5)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 5 to 5.
func (x *ConsumerGroupMemberMetadataKey) Encode(e *Encoder, version int16) {
	if version < 5 || version > 5 {
		e.badVersion("ConsumerGroupMemberMetadataKey", version, 5, 5)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerGroupMemberMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupMemberMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 5 || version > 5 {
		e.badVersion("ConsumerGroupMemberMetadataKey", version, 5, 5)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerGroupMemberMetadataKey returns a ConsumerGroupMemberMetadataKey with its defaults.
func NewConsumerGroupMemberMetadataKey() *ConsumerGroupMemberMetadataKey {
	x := new(ConsumerGroupMemberMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupMemberMetadataKey) Default() {
	*x = ConsumerGroupMemberMetadataKey{}
}

func (x *ConsumerGroupMemberMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *ConsumerGroupMemberMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// ConsumerGroupMemberMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ConsumerGroupMemberMetadataValue struct {
	InstanceID            *string // nullable
	RackID                *string // nullable
	ClientID              string
	ClientHost            string
	SubscribedTopicNames  []string
	SubscribedTopicRegex  *string                                  // nullable
	RebalanceTimeoutMs    int32                                    // default -1
	ServerAssignor        *string                                  // nullable
	ClassicMemberMetadata *ConsumerGroupMemberMetadataValueClassic // nullable, tag 0
	UnknownTags           Tags
}

// Decode reads x in version 0 to 0.
func (x *ConsumerGroupMemberMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ConsumerGroupMemberMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ConsumerGroupMemberMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupMemberMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupMemberMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupMemberMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupMemberMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupMemberMetadataValue returns a ConsumerGroupMemberMetadataValue with its defaults.
func NewConsumerGroupMemberMetadataValue() *ConsumerGroupMemberMetadataValue {
	x := new(ConsumerGroupMemberMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupMemberMetadataValue) Default() {
	*x = ConsumerGroupMemberMetadataValue{
		RebalanceTimeoutMs:    -1,
		ClassicMemberMetadata: NewConsumerGroupMemberMetadataValueClassic(),
	}
}

func (x *ConsumerGroupMemberMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.ClassicMemberMetadata = NewConsumerGroupMemberMetadataValueClassic()
	x.InstanceID = d.readCompactStringPtr(x.InstanceID, true)
	x.RackID = d.readCompactStringPtr(x.RackID, true)
	x.ClientID = d.readCompactString(x.ClientID)
	x.ClientHost = d.readCompactString(x.ClientHost)
	x.SubscribedTopicNames = d.strings(x.SubscribedTopicNames, true, false)
	x.SubscribedTopicRegex = d.readCompactStringPtr(x.SubscribedTopicRegex, true)
	x.RebalanceTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.ServerAssignor = d.readCompactStringPtr(x.ServerAssignor, true)
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			if d.uvarint() > 0 {
				if x.ClassicMemberMetadata == nil {
					x.ClassicMemberMetadata = new(ConsumerGroupMemberMetadataValueClassic)
				}
				x.ClassicMemberMetadata.decodeFlexible(d, version)
			} else {
				x.ClassicMemberMetadata = nil
			}
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ConsumerGroupMemberMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
	b = binary.BigEndian.AppendUint32(b, uint32(x.RebalanceTimeoutMs))
	if x.ServerAssignor == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ServerAssignor)
	}
	n := len(x.UnknownTags)
	hasClassicMemberMetadata := (x.ClassicMemberMetadata == nil || !x.ClassicMemberMetadata.isDefault())
	if hasClassicMemberMetadata {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasClassicMemberMetadata {
			b = appendUvarint(b, 0)
			start := len(b)
			if x.ClassicMemberMetadata != nil {
				b = append(b, 1)
				b = x.ClassicMemberMetadata.appendFlexible(e, b, version)
			} else {
				b = append(b, 0)
			}
			b = insertSize(b, start)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ConsumerGroupMemberMetadataValueClassic is an element of ConsumerGroupMemberMetadataValue.
type ConsumerGroupMemberMetadataValueClassic struct {
	SessionTimeoutMs   int32
	SupportedProtocols []ConsumerGroupMemberMetadataValueProtocol
	UnknownTags        Tags
}

// NewConsumerGroupMemberMetadataValueClassic returns a ConsumerGroupMemberMetadataValueClassic with its defaults.
func NewConsumerGroupMemberMetadataValueClassic() *ConsumerGroupMemberMetadataValueClassic {
	x := new(ConsumerGroupMemberMetadataValueClassic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupMemberMetadataValueClassic) Default() {
	*x = ConsumerGroupMemberMetadataValueClassic{}
}

func (x *ConsumerGroupMemberMetadataValueClassic) decodeFlexible(d *Decoder, version int16) {
	x.SessionTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.SupportedProtocols = x.SupportedProtocols[:0]
	} else {
		s := x.SupportedProtocols[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.Metadata = d.readCompactBytes(false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.SupportedProtocols = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupMemberMetadataValueClassic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.SessionTimeoutMs))
	b = e.appendCompactCount(b, len(x.SupportedProtocols))
	for i := range x.SupportedProtocols {
		x := &x.SupportedProtocols[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Metadata))
		b = append(b, x.Metadata...)
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

func (x *ConsumerGroupMemberMetadataValueClassic) isDefault() bool {
	return len(x.UnknownTags) == 0 &&
		x.SessionTimeoutMs == 0 &&
		len(x.SupportedProtocols) == 0
}

// ConsumerGroupMemberMetadataValueProtocol is an element of ConsumerGroupMemberMetadataValue.
type ConsumerGroupMemberMetadataValueProtocol struct {
	Name        string
	Metadata    []byte
	UnknownTags Tags
}

// NewConsumerGroupMemberMetadataValueProtocol returns a ConsumerGroupMemberMetadataValueProtocol with its defaults.
func NewConsumerGroupMemberMetadataValueProtocol() *ConsumerGroupMemberMetadataValueProtocol {
	x := new(ConsumerGroupMemberMetadataValueProtocol)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupMemberMetadataValueProtocol) Default() {
	*x = ConsumerGroupMemberMetadataValueProtocol{}
}

// ConsumerGroupTargetAssignmentMetadataKey is a data message, versions 6 to 6, never flexible.
//
// The epoch that the target assignment was computed for, and when.
type ConsumerGroupTargetAssignmentMetadataKey struct {
	GroupID string
}

// Decode reads x in version 6 to 6.
func (x *ConsumerGroupTargetAssignmentMetadataKey) Decode(d *Decoder, version int16) {
	if version < 6 || version > 6 {
		d.badVersion("ConsumerGroupTargetAssignmentMetadataKey", version, 6, 6)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 6 to 6.
func (x *ConsumerGroupTargetAssignmentMetadataKey) Encode(e *Encoder, version int16) {
	if version < 6 || version > 6 {
		e.badVersion("ConsumerGroupTargetAssignmentMetadataKey", version, 6, 6)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerGroupTargetAssignmentMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupTargetAssignmentMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 6 || version > 6 {
		e.badVersion("ConsumerGroupTargetAssignmentMetadataKey", version, 6, 6)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerGroupTargetAssignmentMetadataKey returns a ConsumerGroupTargetAssignmentMetadataKey with its defaults.
func NewConsumerGroupTargetAssignmentMetadataKey() *ConsumerGroupTargetAssignmentMetadataKey {
	x := new(ConsumerGroupTargetAssignmentMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupTargetAssignmentMetadataKey) Default() {
	*x = ConsumerGroupTargetAssignmentMetadataKey{}
}

func (x *ConsumerGroupTargetAssignmentMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *ConsumerGroupTargetAssignmentMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// ConsumerGroupTargetAssignmentMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ConsumerGroupTargetAssignmentMetadataValue struct {
	AssignmentEpoch     int32
	AssignmentTimestamp int64 // tag 0
	UnknownTags         Tags
}

// Decode reads x in version 0 to 0.
func (x *ConsumerGroupTargetAssignmentMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ConsumerGroupTargetAssignmentMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ConsumerGroupTargetAssignmentMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupTargetAssignmentMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupTargetAssignmentMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupTargetAssignmentMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupTargetAssignmentMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupTargetAssignmentMetadataValue returns a ConsumerGroupTargetAssignmentMetadataValue with its defaults.
func NewConsumerGroupTargetAssignmentMetadataValue() *ConsumerGroupTargetAssignmentMetadataValue {
	x := new(ConsumerGroupTargetAssignmentMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupTargetAssignmentMetadataValue) Default() {
	*x = ConsumerGroupTargetAssignmentMetadataValue{}
}

func (x *ConsumerGroupTargetAssignmentMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.AssignmentTimestamp = 0
	x.AssignmentEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.AssignmentTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ConsumerGroupTargetAssignmentMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.AssignmentEpoch))
	n := len(x.UnknownTags)
	hasAssignmentTimestamp := x.AssignmentTimestamp != 0
	if hasAssignmentTimestamp {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasAssignmentTimestamp {
			b = appendUvarint(b, 0)
			b = append(b, 8)
			b = binary.BigEndian.AppendUint64(b, uint64(x.AssignmentTimestamp))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ConsumerGroupTargetAssignmentMemberKey is a data message, versions 7 to 7, never flexible.
//
// What a member of a consumer group shall have.
type ConsumerGroupTargetAssignmentMemberKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 7 to 7.
func (x *ConsumerGroupTargetAssignmentMemberKey) Decode(d *Decoder, version int16) {
	if version < 7 || version > 7 {
		d.badVersion("ConsumerGroupTargetAssignmentMemberKey", version, 7, 7)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 7 to 7.
func (x *ConsumerGroupTargetAssignmentMemberKey) Encode(e *Encoder, version int16) {
	if version < 7 || version > 7 {
		e.badVersion("ConsumerGroupTargetAssignmentMemberKey", version, 7, 7)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerGroupTargetAssignmentMemberKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupTargetAssignmentMemberKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 7 || version > 7 {
		e.badVersion("ConsumerGroupTargetAssignmentMemberKey", version, 7, 7)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerGroupTargetAssignmentMemberKey returns a ConsumerGroupTargetAssignmentMemberKey with its defaults.
func NewConsumerGroupTargetAssignmentMemberKey() *ConsumerGroupTargetAssignmentMemberKey {
	x := new(ConsumerGroupTargetAssignmentMemberKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupTargetAssignmentMemberKey) Default() {
	*x = ConsumerGroupTargetAssignmentMemberKey{}
}

func (x *ConsumerGroupTargetAssignmentMemberKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *ConsumerGroupTargetAssignmentMemberKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// ConsumerGroupTargetAssignmentMemberValue is a data message, versions 0 to 0, flexible from 0.
type ConsumerGroupTargetAssignmentMemberValue struct {
	TopicPartitions []ConsumerGroupTargetAssignmentMemberValueTopic
	UnknownTags     Tags
}

// Decode reads x in version 0 to 0.
func (x *ConsumerGroupTargetAssignmentMemberValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ConsumerGroupTargetAssignmentMemberValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ConsumerGroupTargetAssignmentMemberValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupTargetAssignmentMemberValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupTargetAssignmentMemberValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupTargetAssignmentMemberValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupTargetAssignmentMemberValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupTargetAssignmentMemberValue returns a ConsumerGroupTargetAssignmentMemberValue with its defaults.
func NewConsumerGroupTargetAssignmentMemberValue() *ConsumerGroupTargetAssignmentMemberValue {
	x := new(ConsumerGroupTargetAssignmentMemberValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupTargetAssignmentMemberValue) Default() {
	*x = ConsumerGroupTargetAssignmentMemberValue{}
}

func (x *ConsumerGroupTargetAssignmentMemberValue) decodeFlexible(d *Decoder, version int16) {
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

func (x *ConsumerGroupTargetAssignmentMemberValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// ConsumerGroupTargetAssignmentMemberValueTopic is an element of ConsumerGroupTargetAssignmentMemberValue.
type ConsumerGroupTargetAssignmentMemberValueTopic struct {
	TopicID     UUID
	Partitions  []int32
	UnknownTags Tags
}

// NewConsumerGroupTargetAssignmentMemberValueTopic returns a ConsumerGroupTargetAssignmentMemberValueTopic with its defaults.
func NewConsumerGroupTargetAssignmentMemberValueTopic() *ConsumerGroupTargetAssignmentMemberValueTopic {
	x := new(ConsumerGroupTargetAssignmentMemberValueTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupTargetAssignmentMemberValueTopic) Default() {
	*x = ConsumerGroupTargetAssignmentMemberValueTopic{}
}

// ConsumerGroupCurrentMemberAssignmentKey is a data message, versions 8 to 8, never flexible.
//
// What a member of a consumer group has, or is giving up. The epochs say when each partition came to it.
type ConsumerGroupCurrentMemberAssignmentKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 8 to 8.
func (x *ConsumerGroupCurrentMemberAssignmentKey) Decode(d *Decoder, version int16) {
	if version < 8 || version > 8 {
		d.badVersion("ConsumerGroupCurrentMemberAssignmentKey", version, 8, 8)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 8 to 8.
func (x *ConsumerGroupCurrentMemberAssignmentKey) Encode(e *Encoder, version int16) {
	if version < 8 || version > 8 {
		e.badVersion("ConsumerGroupCurrentMemberAssignmentKey", version, 8, 8)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerGroupCurrentMemberAssignmentKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupCurrentMemberAssignmentKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 8 || version > 8 {
		e.badVersion("ConsumerGroupCurrentMemberAssignmentKey", version, 8, 8)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerGroupCurrentMemberAssignmentKey returns a ConsumerGroupCurrentMemberAssignmentKey with its defaults.
func NewConsumerGroupCurrentMemberAssignmentKey() *ConsumerGroupCurrentMemberAssignmentKey {
	x := new(ConsumerGroupCurrentMemberAssignmentKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupCurrentMemberAssignmentKey) Default() {
	*x = ConsumerGroupCurrentMemberAssignmentKey{}
}

func (x *ConsumerGroupCurrentMemberAssignmentKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *ConsumerGroupCurrentMemberAssignmentKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// ConsumerGroupCurrentMemberAssignmentValue is a data message, versions 0 to 0, flexible from 0.
type ConsumerGroupCurrentMemberAssignmentValue struct {
	MemberEpoch                 int32
	PreviousMemberEpoch         int32
	State                       int8
	AssignedPartitions          []ConsumerGroupCurrentMemberAssignmentValueTopic
	PartitionsPendingRevocation []ConsumerGroupCurrentMemberAssignmentValueTopic
	UnknownTags                 Tags
}

// Decode reads x in version 0 to 0.
func (x *ConsumerGroupCurrentMemberAssignmentValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ConsumerGroupCurrentMemberAssignmentValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ConsumerGroupCurrentMemberAssignmentValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupCurrentMemberAssignmentValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupCurrentMemberAssignmentValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupCurrentMemberAssignmentValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupCurrentMemberAssignmentValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupCurrentMemberAssignmentValue returns a ConsumerGroupCurrentMemberAssignmentValue with its defaults.
func NewConsumerGroupCurrentMemberAssignmentValue() *ConsumerGroupCurrentMemberAssignmentValue {
	x := new(ConsumerGroupCurrentMemberAssignmentValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupCurrentMemberAssignmentValue) Default() {
	*x = ConsumerGroupCurrentMemberAssignmentValue{}
}

func (x *ConsumerGroupCurrentMemberAssignmentValue) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(9)
		_ = b[8]
		x.MemberEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.PreviousMemberEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.State = int8(b[8])
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.AssignedPartitions = x.AssignedPartitions[:0]
	} else {
		s := x.AssignedPartitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.AssignedPartitions = s
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.PartitionsPendingRevocation = x.PartitionsPendingRevocation[:0]
	} else {
		s := x.PartitionsPendingRevocation[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.PartitionsPendingRevocation = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupCurrentMemberAssignmentValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MemberEpoch))<<32|uint64(uint32(x.PreviousMemberEpoch)))
	b = append(b, byte(x.State))
	b = e.appendCompactCount(b, len(x.AssignedPartitions))
	for i := range x.AssignedPartitions {
		b = x.AssignedPartitions[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.PartitionsPendingRevocation))
	for i := range x.PartitionsPendingRevocation {
		b = x.PartitionsPendingRevocation[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ConsumerGroupCurrentMemberAssignmentValueTopic is an element of ConsumerGroupCurrentMemberAssignmentValue.
type ConsumerGroupCurrentMemberAssignmentValueTopic struct {
	TopicID          UUID
	Partitions       []int32
	AssignmentEpochs []int32 // nullable, tag 0
	UnknownTags      Tags
}

// NewConsumerGroupCurrentMemberAssignmentValueTopic returns a ConsumerGroupCurrentMemberAssignmentValueTopic with its defaults.
func NewConsumerGroupCurrentMemberAssignmentValueTopic() *ConsumerGroupCurrentMemberAssignmentValueTopic {
	x := new(ConsumerGroupCurrentMemberAssignmentValueTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupCurrentMemberAssignmentValueTopic) Default() {
	*x = ConsumerGroupCurrentMemberAssignmentValueTopic{
		AssignmentEpochs: []int32{},
	}
}

func (x *ConsumerGroupCurrentMemberAssignmentValueTopic) decodeFlexible(d *Decoder, version int16) {
	x.AssignmentEpochs = []int32{}
	x.TopicID = UUID(d.next(16))
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.AssignmentEpochs = d.int32s(x.AssignmentEpochs, true, true)
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ConsumerGroupCurrentMemberAssignmentValueTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = append(b, x.TopicID[:]...)
	b = e.appendCompactCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	n := len(x.UnknownTags)
	hasAssignmentEpochs := (x.AssignmentEpochs == nil || len(x.AssignmentEpochs) > 0)
	if hasAssignmentEpochs {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasAssignmentEpochs {
			b = appendUvarint(b, 0)
			start := len(b)
			if x.AssignmentEpochs == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.AssignmentEpochs))
				b = appendInt32s(b, x.AssignmentEpochs)
			}
			b = insertSize(b, start)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ShareGroupPartitionMetadataKey is a data message, versions 9 to 9, never flexible.
//
// A share group's topics as the early access of 3.9 kept them; 15 took its place.
type ShareGroupPartitionMetadataKey struct {
	GroupID string
}

// Decode reads x in version 9 to 9.
func (x *ShareGroupPartitionMetadataKey) Decode(d *Decoder, version int16) {
	if version < 9 || version > 9 {
		d.badVersion("ShareGroupPartitionMetadataKey", version, 9, 9)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 9 to 9.
func (x *ShareGroupPartitionMetadataKey) Encode(e *Encoder, version int16) {
	if version < 9 || version > 9 {
		e.badVersion("ShareGroupPartitionMetadataKey", version, 9, 9)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareGroupPartitionMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupPartitionMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 9 || version > 9 {
		e.badVersion("ShareGroupPartitionMetadataKey", version, 9, 9)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareGroupPartitionMetadataKey returns a ShareGroupPartitionMetadataKey with its defaults.
func NewShareGroupPartitionMetadataKey() *ShareGroupPartitionMetadataKey {
	x := new(ShareGroupPartitionMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupPartitionMetadataKey) Default() {
	*x = ShareGroupPartitionMetadataKey{}
}

func (x *ShareGroupPartitionMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *ShareGroupPartitionMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// ShareGroupPartitionMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ShareGroupPartitionMetadataValue struct {
	InitializedTopics []ShareGroupPartitionMetadataValueInitializedTopic
	DeletingTopics    []ShareGroupPartitionMetadataValueDeletingTopic
	UnknownTags       Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareGroupPartitionMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareGroupPartitionMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareGroupPartitionMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareGroupPartitionMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupPartitionMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupPartitionMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareGroupPartitionMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupPartitionMetadataValue returns a ShareGroupPartitionMetadataValue with its defaults.
func NewShareGroupPartitionMetadataValue() *ShareGroupPartitionMetadataValue {
	x := new(ShareGroupPartitionMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupPartitionMetadataValue) Default() {
	*x = ShareGroupPartitionMetadataValue{}
}

func (x *ShareGroupPartitionMetadataValue) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 19); n < 0 {
		x.InitializedTopics = x.InitializedTopics[:0]
	} else {
		s := x.InitializedTopics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			x.TopicName = d.readCompactString(x.TopicName)
			x.Partitions = d.int32s(x.Partitions, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.InitializedTopics = s
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.DeletingTopics = x.DeletingTopics[:0]
	} else {
		s := x.DeletingTopics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			x.TopicName = d.readCompactString(x.TopicName)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.DeletingTopics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupPartitionMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.InitializedTopics))
	for i := range x.InitializedTopics {
		x := &x.InitializedTopics[i]
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
	b = e.appendCompactCount(b, len(x.DeletingTopics))
	for i := range x.DeletingTopics {
		x := &x.DeletingTopics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactString(b, x.TopicName)
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

// ShareGroupPartitionMetadataValueInitializedTopic is an element of ShareGroupPartitionMetadataValue.
type ShareGroupPartitionMetadataValueInitializedTopic struct {
	TopicID     UUID
	TopicName   string
	Partitions  []int32
	UnknownTags Tags
}

// NewShareGroupPartitionMetadataValueInitializedTopic returns a ShareGroupPartitionMetadataValueInitializedTopic with its defaults.
func NewShareGroupPartitionMetadataValueInitializedTopic() *ShareGroupPartitionMetadataValueInitializedTopic {
	x := new(ShareGroupPartitionMetadataValueInitializedTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupPartitionMetadataValueInitializedTopic) Default() {
	*x = ShareGroupPartitionMetadataValueInitializedTopic{}
}

// ShareGroupPartitionMetadataValueDeletingTopic is an element of ShareGroupPartitionMetadataValue.
type ShareGroupPartitionMetadataValueDeletingTopic struct {
	TopicID     UUID
	TopicName   string
	UnknownTags Tags
}

// NewShareGroupPartitionMetadataValueDeletingTopic returns a ShareGroupPartitionMetadataValueDeletingTopic with its defaults.
func NewShareGroupPartitionMetadataValueDeletingTopic() *ShareGroupPartitionMetadataValueDeletingTopic {
	x := new(ShareGroupPartitionMetadataValueDeletingTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupPartitionMetadataValueDeletingTopic) Default() {
	*x = ShareGroupPartitionMetadataValueDeletingTopic{}
}

// ShareGroupMemberMetadataKey is a data message, versions 10 to 10, never flexible.
//
// A member of a share group.
type ShareGroupMemberMetadataKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 10 to 10.
func (x *ShareGroupMemberMetadataKey) Decode(d *Decoder, version int16) {
	if version < 10 || version > 10 {
		d.badVersion("ShareGroupMemberMetadataKey", version, 10, 10)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 10 to 10.
func (x *ShareGroupMemberMetadataKey) Encode(e *Encoder, version int16) {
	if version < 10 || version > 10 {
		e.badVersion("ShareGroupMemberMetadataKey", version, 10, 10)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareGroupMemberMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupMemberMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 10 || version > 10 {
		e.badVersion("ShareGroupMemberMetadataKey", version, 10, 10)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareGroupMemberMetadataKey returns a ShareGroupMemberMetadataKey with its defaults.
func NewShareGroupMemberMetadataKey() *ShareGroupMemberMetadataKey {
	x := new(ShareGroupMemberMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupMemberMetadataKey) Default() {
	*x = ShareGroupMemberMetadataKey{}
}

func (x *ShareGroupMemberMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *ShareGroupMemberMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// ShareGroupMemberMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ShareGroupMemberMetadataValue struct {
	RackID               *string // nullable
	ClientID             string
	ClientHost           string
	SubscribedTopicNames []string
	UnknownTags          Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareGroupMemberMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareGroupMemberMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareGroupMemberMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareGroupMemberMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupMemberMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupMemberMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareGroupMemberMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupMemberMetadataValue returns a ShareGroupMemberMetadataValue with its defaults.
func NewShareGroupMemberMetadataValue() *ShareGroupMemberMetadataValue {
	x := new(ShareGroupMemberMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupMemberMetadataValue) Default() {
	*x = ShareGroupMemberMetadataValue{}
}

func (x *ShareGroupMemberMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.RackID = d.readCompactStringPtr(x.RackID, true)
	x.ClientID = d.readCompactString(x.ClientID)
	x.ClientHost = d.readCompactString(x.ClientHost)
	x.SubscribedTopicNames = d.strings(x.SubscribedTopicNames, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupMemberMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.RackID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.RackID)
	}
	b = e.appendCompactString(b, x.ClientID)
	b = e.appendCompactString(b, x.ClientHost)
	b = e.appendCompactCount(b, len(x.SubscribedTopicNames))
	for _, s := range x.SubscribedTopicNames {
		b = e.appendCompactString(b, s)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareGroupMetadataKey is a data message, versions 11 to 11, never flexible.
//
// A share group's epoch, and a hash of the topics it is subscribed to (which 3.9 did not write yet).
type ShareGroupMetadataKey struct {
	GroupID string
}

// Decode reads x in version 11 to 11.
func (x *ShareGroupMetadataKey) Decode(d *Decoder, version int16) {
	if version < 11 || version > 11 {
		d.badVersion("ShareGroupMetadataKey", version, 11, 11)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 11 to 11.
func (x *ShareGroupMetadataKey) Encode(e *Encoder, version int16) {
	if version < 11 || version > 11 {
		e.badVersion("ShareGroupMetadataKey", version, 11, 11)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareGroupMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 11 || version > 11 {
		e.badVersion("ShareGroupMetadataKey", version, 11, 11)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareGroupMetadataKey returns a ShareGroupMetadataKey with its defaults.
func NewShareGroupMetadataKey() *ShareGroupMetadataKey {
	x := new(ShareGroupMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupMetadataKey) Default() {
	*x = ShareGroupMetadataKey{}
}

func (x *ShareGroupMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *ShareGroupMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// ShareGroupMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ShareGroupMetadataValue struct {
	Epoch        int32
	MetadataHash int64
	UnknownTags  Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareGroupMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareGroupMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareGroupMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareGroupMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareGroupMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupMetadataValue returns a ShareGroupMetadataValue with its defaults.
func NewShareGroupMetadataValue() *ShareGroupMetadataValue {
	x := new(ShareGroupMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupMetadataValue) Default() {
	*x = ShareGroupMetadataValue{}
}

func (x *ShareGroupMetadataValue) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.Epoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.MetadataHash = int64(binary.BigEndian.Uint64(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	b = binary.BigEndian.AppendUint64(b, uint64(x.MetadataHash))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareGroupTargetAssignmentMetadataKey is a data message, versions 12 to 12, never flexible.
type ShareGroupTargetAssignmentMetadataKey struct {
	GroupID string
}

// Decode reads x in version 12 to 12.
func (x *ShareGroupTargetAssignmentMetadataKey) Decode(d *Decoder, version int16) {
	if version < 12 || version > 12 {
		d.badVersion("ShareGroupTargetAssignmentMetadataKey", version, 12, 12)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 12 to 12.
func (x *ShareGroupTargetAssignmentMetadataKey) Encode(e *Encoder, version int16) {
	if version < 12 || version > 12 {
		e.badVersion("ShareGroupTargetAssignmentMetadataKey", version, 12, 12)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareGroupTargetAssignmentMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupTargetAssignmentMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 12 || version > 12 {
		e.badVersion("ShareGroupTargetAssignmentMetadataKey", version, 12, 12)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareGroupTargetAssignmentMetadataKey returns a ShareGroupTargetAssignmentMetadataKey with its defaults.
func NewShareGroupTargetAssignmentMetadataKey() *ShareGroupTargetAssignmentMetadataKey {
	x := new(ShareGroupTargetAssignmentMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupTargetAssignmentMetadataKey) Default() {
	*x = ShareGroupTargetAssignmentMetadataKey{}
}

func (x *ShareGroupTargetAssignmentMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *ShareGroupTargetAssignmentMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// ShareGroupTargetAssignmentMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ShareGroupTargetAssignmentMetadataValue struct {
	AssignmentEpoch     int32
	AssignmentTimestamp int64 // tag 0
	UnknownTags         Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareGroupTargetAssignmentMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareGroupTargetAssignmentMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareGroupTargetAssignmentMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareGroupTargetAssignmentMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupTargetAssignmentMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupTargetAssignmentMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareGroupTargetAssignmentMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupTargetAssignmentMetadataValue returns a ShareGroupTargetAssignmentMetadataValue with its defaults.
func NewShareGroupTargetAssignmentMetadataValue() *ShareGroupTargetAssignmentMetadataValue {
	x := new(ShareGroupTargetAssignmentMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupTargetAssignmentMetadataValue) Default() {
	*x = ShareGroupTargetAssignmentMetadataValue{}
}

func (x *ShareGroupTargetAssignmentMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.AssignmentTimestamp = 0
	x.AssignmentEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.AssignmentTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ShareGroupTargetAssignmentMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.AssignmentEpoch))
	n := len(x.UnknownTags)
	hasAssignmentTimestamp := x.AssignmentTimestamp != 0
	if hasAssignmentTimestamp {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasAssignmentTimestamp {
			b = appendUvarint(b, 0)
			b = append(b, 8)
			b = binary.BigEndian.AppendUint64(b, uint64(x.AssignmentTimestamp))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ShareGroupTargetAssignmentMemberKey is a data message, versions 13 to 13, never flexible.
type ShareGroupTargetAssignmentMemberKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 13 to 13.
func (x *ShareGroupTargetAssignmentMemberKey) Decode(d *Decoder, version int16) {
	if version < 13 || version > 13 {
		d.badVersion("ShareGroupTargetAssignmentMemberKey", version, 13, 13)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 13 to 13.
func (x *ShareGroupTargetAssignmentMemberKey) Encode(e *Encoder, version int16) {
	if version < 13 || version > 13 {
		e.badVersion("ShareGroupTargetAssignmentMemberKey", version, 13, 13)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareGroupTargetAssignmentMemberKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupTargetAssignmentMemberKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 13 || version > 13 {
		e.badVersion("ShareGroupTargetAssignmentMemberKey", version, 13, 13)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareGroupTargetAssignmentMemberKey returns a ShareGroupTargetAssignmentMemberKey with its defaults.
func NewShareGroupTargetAssignmentMemberKey() *ShareGroupTargetAssignmentMemberKey {
	x := new(ShareGroupTargetAssignmentMemberKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupTargetAssignmentMemberKey) Default() {
	*x = ShareGroupTargetAssignmentMemberKey{}
}

func (x *ShareGroupTargetAssignmentMemberKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *ShareGroupTargetAssignmentMemberKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// ShareGroupTargetAssignmentMemberValue is a data message, versions 0 to 0, flexible from 0.
type ShareGroupTargetAssignmentMemberValue struct {
	TopicPartitions []ShareGroupTargetAssignmentMemberValueTopic
	UnknownTags     Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareGroupTargetAssignmentMemberValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareGroupTargetAssignmentMemberValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareGroupTargetAssignmentMemberValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareGroupTargetAssignmentMemberValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupTargetAssignmentMemberValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupTargetAssignmentMemberValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareGroupTargetAssignmentMemberValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupTargetAssignmentMemberValue returns a ShareGroupTargetAssignmentMemberValue with its defaults.
func NewShareGroupTargetAssignmentMemberValue() *ShareGroupTargetAssignmentMemberValue {
	x := new(ShareGroupTargetAssignmentMemberValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupTargetAssignmentMemberValue) Default() {
	*x = ShareGroupTargetAssignmentMemberValue{}
}

func (x *ShareGroupTargetAssignmentMemberValue) decodeFlexible(d *Decoder, version int16) {
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

func (x *ShareGroupTargetAssignmentMemberValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// ShareGroupTargetAssignmentMemberValueTopic is an element of ShareGroupTargetAssignmentMemberValue.
type ShareGroupTargetAssignmentMemberValueTopic struct {
	TopicID     UUID
	Partitions  []int32
	UnknownTags Tags
}

// NewShareGroupTargetAssignmentMemberValueTopic returns a ShareGroupTargetAssignmentMemberValueTopic with its defaults.
func NewShareGroupTargetAssignmentMemberValueTopic() *ShareGroupTargetAssignmentMemberValueTopic {
	x := new(ShareGroupTargetAssignmentMemberValueTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupTargetAssignmentMemberValueTopic) Default() {
	*x = ShareGroupTargetAssignmentMemberValueTopic{}
}

// ShareGroupCurrentMemberAssignmentKey is a data message, versions 14 to 14, never flexible.
type ShareGroupCurrentMemberAssignmentKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 14 to 14.
func (x *ShareGroupCurrentMemberAssignmentKey) Decode(d *Decoder, version int16) {
	if version < 14 || version > 14 {
		d.badVersion("ShareGroupCurrentMemberAssignmentKey", version, 14, 14)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 14 to 14.
func (x *ShareGroupCurrentMemberAssignmentKey) Encode(e *Encoder, version int16) {
	if version < 14 || version > 14 {
		e.badVersion("ShareGroupCurrentMemberAssignmentKey", version, 14, 14)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareGroupCurrentMemberAssignmentKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupCurrentMemberAssignmentKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 14 || version > 14 {
		e.badVersion("ShareGroupCurrentMemberAssignmentKey", version, 14, 14)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareGroupCurrentMemberAssignmentKey returns a ShareGroupCurrentMemberAssignmentKey with its defaults.
func NewShareGroupCurrentMemberAssignmentKey() *ShareGroupCurrentMemberAssignmentKey {
	x := new(ShareGroupCurrentMemberAssignmentKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupCurrentMemberAssignmentKey) Default() {
	*x = ShareGroupCurrentMemberAssignmentKey{}
}

func (x *ShareGroupCurrentMemberAssignmentKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *ShareGroupCurrentMemberAssignmentKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// ShareGroupCurrentMemberAssignmentValue is a data message, versions 0 to 0, flexible from 0.
type ShareGroupCurrentMemberAssignmentValue struct {
	MemberEpoch         int32
	PreviousMemberEpoch int32
	State               int8
	AssignedPartitions  []ShareGroupCurrentMemberAssignmentValueTopic
	UnknownTags         Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareGroupCurrentMemberAssignmentValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareGroupCurrentMemberAssignmentValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareGroupCurrentMemberAssignmentValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareGroupCurrentMemberAssignmentValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupCurrentMemberAssignmentValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupCurrentMemberAssignmentValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareGroupCurrentMemberAssignmentValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupCurrentMemberAssignmentValue returns a ShareGroupCurrentMemberAssignmentValue with its defaults.
func NewShareGroupCurrentMemberAssignmentValue() *ShareGroupCurrentMemberAssignmentValue {
	x := new(ShareGroupCurrentMemberAssignmentValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupCurrentMemberAssignmentValue) Default() {
	*x = ShareGroupCurrentMemberAssignmentValue{}
}

func (x *ShareGroupCurrentMemberAssignmentValue) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(9)
		_ = b[8]
		x.MemberEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.PreviousMemberEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.State = int8(b[8])
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.AssignedPartitions = x.AssignedPartitions[:0]
	} else {
		s := x.AssignedPartitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			x.Partitions = d.int32s(x.Partitions, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.AssignedPartitions = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupCurrentMemberAssignmentValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MemberEpoch))<<32|uint64(uint32(x.PreviousMemberEpoch)))
	b = append(b, byte(x.State))
	b = e.appendCompactCount(b, len(x.AssignedPartitions))
	for i := range x.AssignedPartitions {
		x := &x.AssignedPartitions[i]
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

// ShareGroupCurrentMemberAssignmentValueTopic is an element of ShareGroupCurrentMemberAssignmentValue.
type ShareGroupCurrentMemberAssignmentValueTopic struct {
	TopicID     UUID
	Partitions  []int32
	UnknownTags Tags
}

// NewShareGroupCurrentMemberAssignmentValueTopic returns a ShareGroupCurrentMemberAssignmentValueTopic with its defaults.
func NewShareGroupCurrentMemberAssignmentValueTopic() *ShareGroupCurrentMemberAssignmentValueTopic {
	x := new(ShareGroupCurrentMemberAssignmentValueTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupCurrentMemberAssignmentValueTopic) Default() {
	*x = ShareGroupCurrentMemberAssignmentValueTopic{}
}

// ShareGroupStatePartitionMetadataKey is a data message, versions 15 to 15, never flexible.
//
// Which partitions of a share group have state in __share_group_state, or are getting or losing it.
type ShareGroupStatePartitionMetadataKey struct {
	GroupID string
}

// Decode reads x in version 15 to 15.
func (x *ShareGroupStatePartitionMetadataKey) Decode(d *Decoder, version int16) {
	if version < 15 || version > 15 {
		d.badVersion("ShareGroupStatePartitionMetadataKey", version, 15, 15)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 15 to 15.
func (x *ShareGroupStatePartitionMetadataKey) Encode(e *Encoder, version int16) {
	if version < 15 || version > 15 {
		e.badVersion("ShareGroupStatePartitionMetadataKey", version, 15, 15)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareGroupStatePartitionMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupStatePartitionMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 15 || version > 15 {
		e.badVersion("ShareGroupStatePartitionMetadataKey", version, 15, 15)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareGroupStatePartitionMetadataKey returns a ShareGroupStatePartitionMetadataKey with its defaults.
func NewShareGroupStatePartitionMetadataKey() *ShareGroupStatePartitionMetadataKey {
	x := new(ShareGroupStatePartitionMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupStatePartitionMetadataKey) Default() {
	*x = ShareGroupStatePartitionMetadataKey{}
}

func (x *ShareGroupStatePartitionMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *ShareGroupStatePartitionMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// ShareGroupStatePartitionMetadataValue is a data message, versions 0 to 0, flexible from 0.
type ShareGroupStatePartitionMetadataValue struct {
	InitializingTopics []ShareGroupStatePartitionMetadataValueTopic
	InitializedTopics  []ShareGroupStatePartitionMetadataValueTopic
	DeletingTopics     []ShareGroupStatePartitionMetadataValueDeletingTopic
	UnknownTags        Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareGroupStatePartitionMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareGroupStatePartitionMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareGroupStatePartitionMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareGroupStatePartitionMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareGroupStatePartitionMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareGroupStatePartitionMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareGroupStatePartitionMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareGroupStatePartitionMetadataValue returns a ShareGroupStatePartitionMetadataValue with its defaults.
func NewShareGroupStatePartitionMetadataValue() *ShareGroupStatePartitionMetadataValue {
	x := new(ShareGroupStatePartitionMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupStatePartitionMetadataValue) Default() {
	*x = ShareGroupStatePartitionMetadataValue{}
}

func (x *ShareGroupStatePartitionMetadataValue) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 19); n < 0 {
		x.InitializingTopics = x.InitializingTopics[:0]
	} else {
		s := x.InitializingTopics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.InitializingTopics = s
	}
	if n := d.readCompactCount(false, 19); n < 0 {
		x.InitializedTopics = x.InitializedTopics[:0]
	} else {
		s := x.InitializedTopics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.InitializedTopics = s
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.DeletingTopics = x.DeletingTopics[:0]
	} else {
		s := x.DeletingTopics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			x.TopicName = d.readCompactString(x.TopicName)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.DeletingTopics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupStatePartitionMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.InitializingTopics))
	for i := range x.InitializingTopics {
		b = x.InitializingTopics[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.InitializedTopics))
	for i := range x.InitializedTopics {
		b = x.InitializedTopics[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.DeletingTopics))
	for i := range x.DeletingTopics {
		x := &x.DeletingTopics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactString(b, x.TopicName)
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

// ShareGroupStatePartitionMetadataValueTopic is an element of ShareGroupStatePartitionMetadataValue.
type ShareGroupStatePartitionMetadataValueTopic struct {
	TopicID     UUID
	TopicName   string
	Partitions  []int32
	UnknownTags Tags
}

// NewShareGroupStatePartitionMetadataValueTopic returns a ShareGroupStatePartitionMetadataValueTopic with its defaults.
func NewShareGroupStatePartitionMetadataValueTopic() *ShareGroupStatePartitionMetadataValueTopic {
	x := new(ShareGroupStatePartitionMetadataValueTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupStatePartitionMetadataValueTopic) Default() {
	*x = ShareGroupStatePartitionMetadataValueTopic{}
}

func (x *ShareGroupStatePartitionMetadataValueTopic) decodeFlexible(d *Decoder, version int16) {
	x.TopicID = UUID(d.next(16))
	x.TopicName = d.readCompactString(x.TopicName)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareGroupStatePartitionMetadataValueTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = append(b, x.TopicID[:]...)
	b = e.appendCompactString(b, x.TopicName)
	b = e.appendCompactCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareGroupStatePartitionMetadataValueDeletingTopic is an element of ShareGroupStatePartitionMetadataValue.
type ShareGroupStatePartitionMetadataValueDeletingTopic struct {
	TopicID     UUID
	TopicName   string
	UnknownTags Tags
}

// NewShareGroupStatePartitionMetadataValueDeletingTopic returns a ShareGroupStatePartitionMetadataValueDeletingTopic with its defaults.
func NewShareGroupStatePartitionMetadataValueDeletingTopic() *ShareGroupStatePartitionMetadataValueDeletingTopic {
	x := new(ShareGroupStatePartitionMetadataValueDeletingTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareGroupStatePartitionMetadataValueDeletingTopic) Default() {
	*x = ShareGroupStatePartitionMetadataValueDeletingTopic{}
}

// ConsumerGroupRegularExpressionKey is a data message, versions 16 to 16, never flexible.
//
// The topics that a subscription by regular expression stood for, as of a version of the metadata and a time.
type ConsumerGroupRegularExpressionKey struct {
	GroupID           string
	RegularExpression string
}

// Decode reads x in version 16 to 16.
func (x *ConsumerGroupRegularExpressionKey) Decode(d *Decoder, version int16) {
	if version < 16 || version > 16 {
		d.badVersion("ConsumerGroupRegularExpressionKey", version, 16, 16)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 16 to 16.
func (x *ConsumerGroupRegularExpressionKey) Encode(e *Encoder, version int16) {
	if version < 16 || version > 16 {
		e.badVersion("ConsumerGroupRegularExpressionKey", version, 16, 16)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerGroupRegularExpressionKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupRegularExpressionKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 16 || version > 16 {
		e.badVersion("ConsumerGroupRegularExpressionKey", version, 16, 16)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerGroupRegularExpressionKey returns a ConsumerGroupRegularExpressionKey with its defaults.
func NewConsumerGroupRegularExpressionKey() *ConsumerGroupRegularExpressionKey {
	x := new(ConsumerGroupRegularExpressionKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupRegularExpressionKey) Default() {
	*x = ConsumerGroupRegularExpressionKey{}
}

func (x *ConsumerGroupRegularExpressionKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.RegularExpression = d.readString(x.RegularExpression)
}

func (x *ConsumerGroupRegularExpressionKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.RegularExpression)
	return b
}

// ConsumerGroupRegularExpressionValue is a data message, versions 0 to 0, flexible from 0.
type ConsumerGroupRegularExpressionValue struct {
	Topics      []string
	Version     int64
	Timestamp   int64
	UnknownTags Tags
}

// Decode reads x in version 0 to 0.
func (x *ConsumerGroupRegularExpressionValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ConsumerGroupRegularExpressionValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ConsumerGroupRegularExpressionValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupRegularExpressionValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ConsumerGroupRegularExpressionValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerGroupRegularExpressionValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ConsumerGroupRegularExpressionValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewConsumerGroupRegularExpressionValue returns a ConsumerGroupRegularExpressionValue with its defaults.
func NewConsumerGroupRegularExpressionValue() *ConsumerGroupRegularExpressionValue {
	x := new(ConsumerGroupRegularExpressionValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerGroupRegularExpressionValue) Default() {
	*x = ConsumerGroupRegularExpressionValue{}
}

func (x *ConsumerGroupRegularExpressionValue) decodeFlexible(d *Decoder, version int16) {
	x.Topics = d.strings(x.Topics, true, false)
	{
		b := d.next(16)
		_ = b[15]
		x.Version = int64(binary.BigEndian.Uint64(b[0:]))
		x.Timestamp = int64(binary.BigEndian.Uint64(b[8:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ConsumerGroupRegularExpressionValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Topics))
	for _, s := range x.Topics {
		b = e.appendCompactString(b, s)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(x.Version))
	b = binary.BigEndian.AppendUint64(b, uint64(x.Timestamp))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupMetadataKey is a data message, versions 17 to 17, never flexible.
//
// A streams group's epoch, a hash of its topics, and the newest topology epochs that were validated, stored by the
// description plugin (-2 uncertain) and refused by it (KIP-1331).
type StreamsGroupMetadataKey struct {
	GroupID string
}

// Decode reads x in version 17 to 17.
func (x *StreamsGroupMetadataKey) Decode(d *Decoder, version int16) {
	if version < 17 || version > 17 {
		d.badVersion("StreamsGroupMetadataKey", version, 17, 17)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 17 to 17.
func (x *StreamsGroupMetadataKey) Encode(e *Encoder, version int16) {
	if version < 17 || version > 17 {
		e.badVersion("StreamsGroupMetadataKey", version, 17, 17)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *StreamsGroupMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 17 || version > 17 {
		e.badVersion("StreamsGroupMetadataKey", version, 17, 17)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewStreamsGroupMetadataKey returns a StreamsGroupMetadataKey with its defaults.
func NewStreamsGroupMetadataKey() *StreamsGroupMetadataKey {
	x := new(StreamsGroupMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupMetadataKey) Default() {
	*x = StreamsGroupMetadataKey{}
}

func (x *StreamsGroupMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *StreamsGroupMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// StreamsGroupMetadataValue is a data message, versions 0 to 0, flexible from 0.
type StreamsGroupMetadataValue struct {
	Epoch                          int32
	MetadataHash                   int64
	ValidatedTopologyEpoch         int32                             // default -1, tag 0
	LastAssignmentConfigs          []StreamsGroupMetadataValueConfig // nullable, tag 1
	StoredDescriptionTopologyEpoch int32                             // default -1, tag 2
	FailedDescriptionTopologyEpoch int32                             // default -1, tag 3
	UnknownTags                    Tags
}

// Decode reads x in version 0 to 0.
func (x *StreamsGroupMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("StreamsGroupMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *StreamsGroupMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupMetadataValue returns a StreamsGroupMetadataValue with its defaults.
func NewStreamsGroupMetadataValue() *StreamsGroupMetadataValue {
	x := new(StreamsGroupMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupMetadataValue) Default() {
	*x = StreamsGroupMetadataValue{
		ValidatedTopologyEpoch:         -1,
		LastAssignmentConfigs:          []StreamsGroupMetadataValueConfig{},
		StoredDescriptionTopologyEpoch: -1,
		FailedDescriptionTopologyEpoch: -1,
	}
}

func (x *StreamsGroupMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.ValidatedTopologyEpoch = -1
	x.LastAssignmentConfigs = []StreamsGroupMetadataValueConfig{}
	x.StoredDescriptionTopologyEpoch = -1
	x.FailedDescriptionTopologyEpoch = -1
	{
		b := d.next(12)
		_ = b[11]
		x.Epoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.MetadataHash = int64(binary.BigEndian.Uint64(b[4:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.ValidatedTopologyEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
		case id == 1:
			if n := d.readCompactCount(true, 3); n < 0 {
				x.LastAssignmentConfigs = nil
			} else {
				s := x.LastAssignmentConfigs[:0]
				if s == nil {
					s = []StreamsGroupMetadataValueConfig{}
				}
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.LastAssignmentConfigs = s
			}
		case id == 2:
			x.StoredDescriptionTopologyEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
		case id == 3:
			x.FailedDescriptionTopologyEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *StreamsGroupMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	b = binary.BigEndian.AppendUint64(b, uint64(x.MetadataHash))
	n := len(x.UnknownTags)
	hasValidatedTopologyEpoch := x.ValidatedTopologyEpoch != -1
	if hasValidatedTopologyEpoch {
		n++
	}
	hasLastAssignmentConfigs := (x.LastAssignmentConfigs == nil || len(x.LastAssignmentConfigs) > 0)
	if hasLastAssignmentConfigs {
		n++
	}
	hasStoredDescriptionTopologyEpoch := x.StoredDescriptionTopologyEpoch != -1
	if hasStoredDescriptionTopologyEpoch {
		n++
	}
	hasFailedDescriptionTopologyEpoch := x.FailedDescriptionTopologyEpoch != -1
	if hasFailedDescriptionTopologyEpoch {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasValidatedTopologyEpoch {
			b = appendUvarint(b, 0)
			b = append(b, 4)
			b = binary.BigEndian.AppendUint32(b, uint32(x.ValidatedTopologyEpoch))
		}
		if hasLastAssignmentConfigs {
			b, more = appendTagsBelow(b, more, 1)
			b = appendUvarint(b, 1)
			start := len(b)
			if x.LastAssignmentConfigs == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.LastAssignmentConfigs))
				for i := range x.LastAssignmentConfigs {
					b = x.LastAssignmentConfigs[i].appendFlexible(e, b, version)
				}
			}
			b = insertSize(b, start)
		}
		if hasStoredDescriptionTopologyEpoch {
			b, more = appendTagsBelow(b, more, 2)
			b = appendUvarint(b, 2)
			b = append(b, 4)
			b = binary.BigEndian.AppendUint32(b, uint32(x.StoredDescriptionTopologyEpoch))
		}
		if hasFailedDescriptionTopologyEpoch {
			b, more = appendTagsBelow(b, more, 3)
			b = appendUvarint(b, 3)
			b = append(b, 4)
			b = binary.BigEndian.AppendUint32(b, uint32(x.FailedDescriptionTopologyEpoch))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// StreamsGroupMetadataValueConfig is an element of StreamsGroupMetadataValue.
type StreamsGroupMetadataValueConfig struct {
	Key         string
	Value       string
	UnknownTags Tags
}

// NewStreamsGroupMetadataValueConfig returns a StreamsGroupMetadataValueConfig with its defaults.
func NewStreamsGroupMetadataValueConfig() *StreamsGroupMetadataValueConfig {
	x := new(StreamsGroupMetadataValueConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupMetadataValueConfig) Default() {
	*x = StreamsGroupMetadataValueConfig{}
}

func (x *StreamsGroupMetadataValueConfig) decodeFlexible(d *Decoder, version int16) {
	x.Key = d.readCompactString(x.Key)
	x.Value = d.readCompactString(x.Value)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupMetadataValueConfig) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Key)
	b = e.appendCompactString(b, x.Value)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupMemberMetadataKey is a data message, versions 19 to 19, never flexible.
//
// A member of a streams group: where it runs and what it can be asked for interactive queries at.
type StreamsGroupMemberMetadataKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 19 to 19.
func (x *StreamsGroupMemberMetadataKey) Decode(d *Decoder, version int16) {
	if version < 19 || version > 19 {
		d.badVersion("StreamsGroupMemberMetadataKey", version, 19, 19)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 19 to 19.
func (x *StreamsGroupMemberMetadataKey) Encode(e *Encoder, version int16) {
	if version < 19 || version > 19 {
		e.badVersion("StreamsGroupMemberMetadataKey", version, 19, 19)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *StreamsGroupMemberMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupMemberMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 19 || version > 19 {
		e.badVersion("StreamsGroupMemberMetadataKey", version, 19, 19)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewStreamsGroupMemberMetadataKey returns a StreamsGroupMemberMetadataKey with its defaults.
func NewStreamsGroupMemberMetadataKey() *StreamsGroupMemberMetadataKey {
	x := new(StreamsGroupMemberMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupMemberMetadataKey) Default() {
	*x = StreamsGroupMemberMetadataKey{}
}

func (x *StreamsGroupMemberMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *StreamsGroupMemberMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// StreamsGroupMemberMetadataValue is a data message, versions 0 to 0, flexible from 0.
type StreamsGroupMemberMetadataValue struct {
	InstanceID         *string // nullable
	RackID             *string // nullable
	ClientID           string
	ClientHost         string
	RebalanceTimeoutMs int32 // default -1
	TopologyEpoch      int32
	ProcessID          string
	UserEndpoint       *StreamsGroupMemberMetadataValueEndpoint // nullable
	ClientTags         []StreamsGroupMemberMetadataValueClientTag
	UnknownTags        Tags
}

// Decode reads x in version 0 to 0.
func (x *StreamsGroupMemberMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("StreamsGroupMemberMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *StreamsGroupMemberMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupMemberMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupMemberMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupMemberMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupMemberMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupMemberMetadataValue returns a StreamsGroupMemberMetadataValue with its defaults.
func NewStreamsGroupMemberMetadataValue() *StreamsGroupMemberMetadataValue {
	x := new(StreamsGroupMemberMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupMemberMetadataValue) Default() {
	*x = StreamsGroupMemberMetadataValue{
		RebalanceTimeoutMs: -1,
	}
}

func (x *StreamsGroupMemberMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.InstanceID = d.readCompactStringPtr(x.InstanceID, true)
	x.RackID = d.readCompactStringPtr(x.RackID, true)
	x.ClientID = d.readCompactString(x.ClientID)
	x.ClientHost = d.readCompactString(x.ClientHost)
	{
		b := d.next(8)
		_ = b[7]
		x.RebalanceTimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.TopologyEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.ProcessID = d.readCompactString(x.ProcessID)
	if d.present() {
		if x.UserEndpoint == nil {
			x.UserEndpoint = new(StreamsGroupMemberMetadataValueEndpoint)
		}
		x.UserEndpoint.decodeFlexible(d, version)
	} else {
		x.UserEndpoint = nil
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.ClientTags = x.ClientTags[:0]
	} else {
		s := x.ClientTags[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Key = d.readCompactString(x.Key)
			x.Value = d.readCompactString(x.Value)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.ClientTags = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupMemberMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
	b = e.appendCompactString(b, x.ClientID)
	b = e.appendCompactString(b, x.ClientHost)
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.RebalanceTimeoutMs))<<32|uint64(uint32(x.TopologyEpoch)))
	b = e.appendCompactString(b, x.ProcessID)
	if x.UserEndpoint != nil {
		b = append(b, 1)
		b = x.UserEndpoint.appendFlexible(e, b, version)
	} else {
		b = append(b, 0xff)
	}
	b = e.appendCompactCount(b, len(x.ClientTags))
	for i := range x.ClientTags {
		x := &x.ClientTags[i]
		b = e.appendCompactString(b, x.Key)
		b = e.appendCompactString(b, x.Value)
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

// StreamsGroupMemberMetadataValueEndpoint is an element of StreamsGroupMemberMetadataValue.
type StreamsGroupMemberMetadataValueEndpoint struct {
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewStreamsGroupMemberMetadataValueEndpoint returns a StreamsGroupMemberMetadataValueEndpoint with its defaults.
func NewStreamsGroupMemberMetadataValueEndpoint() *StreamsGroupMemberMetadataValueEndpoint {
	x := new(StreamsGroupMemberMetadataValueEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupMemberMetadataValueEndpoint) Default() {
	*x = StreamsGroupMemberMetadataValueEndpoint{}
}

func (x *StreamsGroupMemberMetadataValueEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.Host = d.readCompactString(x.Host)
	x.Port = binary.BigEndian.Uint16(d.next(2))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupMemberMetadataValueEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Host)
	b = binary.BigEndian.AppendUint16(b, x.Port)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupMemberMetadataValueClientTag is an element of StreamsGroupMemberMetadataValue.
type StreamsGroupMemberMetadataValueClientTag struct {
	Key         string
	Value       string
	UnknownTags Tags
}

// NewStreamsGroupMemberMetadataValueClientTag returns a StreamsGroupMemberMetadataValueClientTag with its defaults.
func NewStreamsGroupMemberMetadataValueClientTag() *StreamsGroupMemberMetadataValueClientTag {
	x := new(StreamsGroupMemberMetadataValueClientTag)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupMemberMetadataValueClientTag) Default() {
	*x = StreamsGroupMemberMetadataValueClientTag{}
}

// StreamsGroupTargetAssignmentMetadataKey is a data message, versions 20 to 20, never flexible.
type StreamsGroupTargetAssignmentMetadataKey struct {
	GroupID string
}

// Decode reads x in version 20 to 20.
func (x *StreamsGroupTargetAssignmentMetadataKey) Decode(d *Decoder, version int16) {
	if version < 20 || version > 20 {
		d.badVersion("StreamsGroupTargetAssignmentMetadataKey", version, 20, 20)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 20 to 20.
func (x *StreamsGroupTargetAssignmentMetadataKey) Encode(e *Encoder, version int16) {
	if version < 20 || version > 20 {
		e.badVersion("StreamsGroupTargetAssignmentMetadataKey", version, 20, 20)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *StreamsGroupTargetAssignmentMetadataKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupTargetAssignmentMetadataKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 20 || version > 20 {
		e.badVersion("StreamsGroupTargetAssignmentMetadataKey", version, 20, 20)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewStreamsGroupTargetAssignmentMetadataKey returns a StreamsGroupTargetAssignmentMetadataKey with its defaults.
func NewStreamsGroupTargetAssignmentMetadataKey() *StreamsGroupTargetAssignmentMetadataKey {
	x := new(StreamsGroupTargetAssignmentMetadataKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTargetAssignmentMetadataKey) Default() {
	*x = StreamsGroupTargetAssignmentMetadataKey{}
}

func (x *StreamsGroupTargetAssignmentMetadataKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *StreamsGroupTargetAssignmentMetadataKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// StreamsGroupTargetAssignmentMetadataValue is a data message, versions 0 to 0, flexible from 0.
type StreamsGroupTargetAssignmentMetadataValue struct {
	AssignmentEpoch     int32
	AssignmentTimestamp int64 // tag 0
	UnknownTags         Tags
}

// Decode reads x in version 0 to 0.
func (x *StreamsGroupTargetAssignmentMetadataValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("StreamsGroupTargetAssignmentMetadataValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *StreamsGroupTargetAssignmentMetadataValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTargetAssignmentMetadataValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupTargetAssignmentMetadataValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupTargetAssignmentMetadataValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTargetAssignmentMetadataValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupTargetAssignmentMetadataValue returns a StreamsGroupTargetAssignmentMetadataValue with its defaults.
func NewStreamsGroupTargetAssignmentMetadataValue() *StreamsGroupTargetAssignmentMetadataValue {
	x := new(StreamsGroupTargetAssignmentMetadataValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTargetAssignmentMetadataValue) Default() {
	*x = StreamsGroupTargetAssignmentMetadataValue{}
}

func (x *StreamsGroupTargetAssignmentMetadataValue) decodeFlexible(d *Decoder, version int16) {
	x.AssignmentTimestamp = 0
	x.AssignmentEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.AssignmentTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *StreamsGroupTargetAssignmentMetadataValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.AssignmentEpoch))
	n := len(x.UnknownTags)
	hasAssignmentTimestamp := x.AssignmentTimestamp != 0
	if hasAssignmentTimestamp {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasAssignmentTimestamp {
			b = appendUvarint(b, 0)
			b = append(b, 8)
			b = binary.BigEndian.AppendUint64(b, uint64(x.AssignmentTimestamp))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// StreamsGroupTargetAssignmentMemberKey is a data message, versions 21 to 21, never flexible.
type StreamsGroupTargetAssignmentMemberKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 21 to 21.
func (x *StreamsGroupTargetAssignmentMemberKey) Decode(d *Decoder, version int16) {
	if version < 21 || version > 21 {
		d.badVersion("StreamsGroupTargetAssignmentMemberKey", version, 21, 21)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 21 to 21.
func (x *StreamsGroupTargetAssignmentMemberKey) Encode(e *Encoder, version int16) {
	if version < 21 || version > 21 {
		e.badVersion("StreamsGroupTargetAssignmentMemberKey", version, 21, 21)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *StreamsGroupTargetAssignmentMemberKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupTargetAssignmentMemberKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 21 || version > 21 {
		e.badVersion("StreamsGroupTargetAssignmentMemberKey", version, 21, 21)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewStreamsGroupTargetAssignmentMemberKey returns a StreamsGroupTargetAssignmentMemberKey with its defaults.
func NewStreamsGroupTargetAssignmentMemberKey() *StreamsGroupTargetAssignmentMemberKey {
	x := new(StreamsGroupTargetAssignmentMemberKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTargetAssignmentMemberKey) Default() {
	*x = StreamsGroupTargetAssignmentMemberKey{}
}

func (x *StreamsGroupTargetAssignmentMemberKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *StreamsGroupTargetAssignmentMemberKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// StreamsGroupTargetAssignmentMemberValue is a data message, versions 0 to 0, flexible from 0.
type StreamsGroupTargetAssignmentMemberValue struct {
	ActiveTasks  []StreamsGroupTargetAssignmentMemberValueTask
	StandbyTasks []StreamsGroupTargetAssignmentMemberValueTask
	WarmupTasks  []StreamsGroupTargetAssignmentMemberValueTask
	UnknownTags  Tags
}

// Decode reads x in version 0 to 0.
func (x *StreamsGroupTargetAssignmentMemberValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("StreamsGroupTargetAssignmentMemberValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *StreamsGroupTargetAssignmentMemberValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTargetAssignmentMemberValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupTargetAssignmentMemberValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupTargetAssignmentMemberValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTargetAssignmentMemberValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupTargetAssignmentMemberValue returns a StreamsGroupTargetAssignmentMemberValue with its defaults.
func NewStreamsGroupTargetAssignmentMemberValue() *StreamsGroupTargetAssignmentMemberValue {
	x := new(StreamsGroupTargetAssignmentMemberValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTargetAssignmentMemberValue) Default() {
	*x = StreamsGroupTargetAssignmentMemberValue{}
}

func (x *StreamsGroupTargetAssignmentMemberValue) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.ActiveTasks = x.ActiveTasks[:0]
	} else {
		s := x.ActiveTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.ActiveTasks = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.StandbyTasks = x.StandbyTasks[:0]
	} else {
		s := x.StandbyTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.StandbyTasks = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.WarmupTasks = x.WarmupTasks[:0]
	} else {
		s := x.WarmupTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.WarmupTasks = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupTargetAssignmentMemberValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.ActiveTasks))
	for i := range x.ActiveTasks {
		b = x.ActiveTasks[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.StandbyTasks))
	for i := range x.StandbyTasks {
		b = x.StandbyTasks[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.WarmupTasks))
	for i := range x.WarmupTasks {
		b = x.WarmupTasks[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupTargetAssignmentMemberValueTask is an element of StreamsGroupTargetAssignmentMemberValue.
type StreamsGroupTargetAssignmentMemberValueTask struct {
	SubtopologyID string
	Partitions    []int32
	UnknownTags   Tags
}

// NewStreamsGroupTargetAssignmentMemberValueTask returns a StreamsGroupTargetAssignmentMemberValueTask with its defaults.
func NewStreamsGroupTargetAssignmentMemberValueTask() *StreamsGroupTargetAssignmentMemberValueTask {
	x := new(StreamsGroupTargetAssignmentMemberValueTask)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTargetAssignmentMemberValueTask) Default() {
	*x = StreamsGroupTargetAssignmentMemberValueTask{}
}

func (x *StreamsGroupTargetAssignmentMemberValueTask) decodeFlexible(d *Decoder, version int16) {
	x.SubtopologyID = d.readCompactString(x.SubtopologyID)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupTargetAssignmentMemberValueTask) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.SubtopologyID)
	b = e.appendCompactCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupCurrentMemberAssignmentKey is a data message, versions 22 to 22, never flexible.
type StreamsGroupCurrentMemberAssignmentKey struct {
	GroupID  string
	MemberID string
}

// Decode reads x in version 22 to 22.
func (x *StreamsGroupCurrentMemberAssignmentKey) Decode(d *Decoder, version int16) {
	if version < 22 || version > 22 {
		d.badVersion("StreamsGroupCurrentMemberAssignmentKey", version, 22, 22)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 22 to 22.
func (x *StreamsGroupCurrentMemberAssignmentKey) Encode(e *Encoder, version int16) {
	if version < 22 || version > 22 {
		e.badVersion("StreamsGroupCurrentMemberAssignmentKey", version, 22, 22)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *StreamsGroupCurrentMemberAssignmentKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupCurrentMemberAssignmentKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 22 || version > 22 {
		e.badVersion("StreamsGroupCurrentMemberAssignmentKey", version, 22, 22)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewStreamsGroupCurrentMemberAssignmentKey returns a StreamsGroupCurrentMemberAssignmentKey with its defaults.
func NewStreamsGroupCurrentMemberAssignmentKey() *StreamsGroupCurrentMemberAssignmentKey {
	x := new(StreamsGroupCurrentMemberAssignmentKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupCurrentMemberAssignmentKey) Default() {
	*x = StreamsGroupCurrentMemberAssignmentKey{}
}

func (x *StreamsGroupCurrentMemberAssignmentKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	x.MemberID = d.readString(x.MemberID)
}

func (x *StreamsGroupCurrentMemberAssignmentKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = e.appendString(b, x.MemberID)
	return b
}

// StreamsGroupCurrentMemberAssignmentValue is a data message, versions 0 to 0, flexible from 0.
type StreamsGroupCurrentMemberAssignmentValue struct {
	MemberEpoch                   int32
	PreviousMemberEpoch           int32
	State                         int8
	ActiveTasks                   []StreamsGroupCurrentMemberAssignmentValueTask
	StandbyTasks                  []StreamsGroupCurrentMemberAssignmentValueTask
	WarmupTasks                   []StreamsGroupCurrentMemberAssignmentValueTask
	ActiveTasksPendingRevocation  []StreamsGroupCurrentMemberAssignmentValueTask
	StandbyTasksPendingRevocation []StreamsGroupCurrentMemberAssignmentValueTask
	WarmupTasksPendingRevocation  []StreamsGroupCurrentMemberAssignmentValueTask
	UnknownTags                   Tags
}

// Decode reads x in version 0 to 0.
func (x *StreamsGroupCurrentMemberAssignmentValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("StreamsGroupCurrentMemberAssignmentValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *StreamsGroupCurrentMemberAssignmentValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupCurrentMemberAssignmentValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupCurrentMemberAssignmentValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupCurrentMemberAssignmentValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupCurrentMemberAssignmentValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupCurrentMemberAssignmentValue returns a StreamsGroupCurrentMemberAssignmentValue with its defaults.
func NewStreamsGroupCurrentMemberAssignmentValue() *StreamsGroupCurrentMemberAssignmentValue {
	x := new(StreamsGroupCurrentMemberAssignmentValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupCurrentMemberAssignmentValue) Default() {
	*x = StreamsGroupCurrentMemberAssignmentValue{}
}

func (x *StreamsGroupCurrentMemberAssignmentValue) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(9)
		_ = b[8]
		x.MemberEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.PreviousMemberEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.State = int8(b[8])
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.ActiveTasks = x.ActiveTasks[:0]
	} else {
		s := x.ActiveTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.ActiveTasks = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.StandbyTasks = x.StandbyTasks[:0]
	} else {
		s := x.StandbyTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.StandbyTasks = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.WarmupTasks = x.WarmupTasks[:0]
	} else {
		s := x.WarmupTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.WarmupTasks = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.ActiveTasksPendingRevocation = x.ActiveTasksPendingRevocation[:0]
	} else {
		s := x.ActiveTasksPendingRevocation[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.ActiveTasksPendingRevocation = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.StandbyTasksPendingRevocation = x.StandbyTasksPendingRevocation[:0]
	} else {
		s := x.StandbyTasksPendingRevocation[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.StandbyTasksPendingRevocation = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.WarmupTasksPendingRevocation = x.WarmupTasksPendingRevocation[:0]
	} else {
		s := x.WarmupTasksPendingRevocation[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.WarmupTasksPendingRevocation = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupCurrentMemberAssignmentValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MemberEpoch))<<32|uint64(uint32(x.PreviousMemberEpoch)))
	b = append(b, byte(x.State))
	b = e.appendCompactCount(b, len(x.ActiveTasks))
	for i := range x.ActiveTasks {
		b = x.ActiveTasks[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.StandbyTasks))
	for i := range x.StandbyTasks {
		b = x.StandbyTasks[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.WarmupTasks))
	for i := range x.WarmupTasks {
		b = x.WarmupTasks[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.ActiveTasksPendingRevocation))
	for i := range x.ActiveTasksPendingRevocation {
		b = x.ActiveTasksPendingRevocation[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.StandbyTasksPendingRevocation))
	for i := range x.StandbyTasksPendingRevocation {
		b = x.StandbyTasksPendingRevocation[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.WarmupTasksPendingRevocation))
	for i := range x.WarmupTasksPendingRevocation {
		b = x.WarmupTasksPendingRevocation[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupCurrentMemberAssignmentValueTask is an element of StreamsGroupCurrentMemberAssignmentValue.
type StreamsGroupCurrentMemberAssignmentValueTask struct {
	SubtopologyID    string
	Partitions       []int32
	AssignmentEpochs []int32 // nullable, tag 0
	UnknownTags      Tags
}

// NewStreamsGroupCurrentMemberAssignmentValueTask returns a StreamsGroupCurrentMemberAssignmentValueTask with its defaults.
func NewStreamsGroupCurrentMemberAssignmentValueTask() *StreamsGroupCurrentMemberAssignmentValueTask {
	x := new(StreamsGroupCurrentMemberAssignmentValueTask)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupCurrentMemberAssignmentValueTask) Default() {
	*x = StreamsGroupCurrentMemberAssignmentValueTask{
		AssignmentEpochs: []int32{},
	}
}

func (x *StreamsGroupCurrentMemberAssignmentValueTask) decodeFlexible(d *Decoder, version int16) {
	x.AssignmentEpochs = []int32{}
	x.SubtopologyID = d.readCompactString(x.SubtopologyID)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.AssignmentEpochs = d.int32s(x.AssignmentEpochs, true, true)
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *StreamsGroupCurrentMemberAssignmentValueTask) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.SubtopologyID)
	b = e.appendCompactCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	n := len(x.UnknownTags)
	hasAssignmentEpochs := (x.AssignmentEpochs == nil || len(x.AssignmentEpochs) > 0)
	if hasAssignmentEpochs {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasAssignmentEpochs {
			b = appendUvarint(b, 0)
			start := len(b)
			if x.AssignmentEpochs == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.AssignmentEpochs))
				b = appendInt32s(b, x.AssignmentEpochs)
			}
			b = insertSize(b, start)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// StreamsGroupTopologyKey is a data message, versions 23 to 23, never flexible.
//
// The topology that the members of a streams group run. Copartition groups point into the topic lists beside them.
type StreamsGroupTopologyKey struct {
	GroupID string
}

// Decode reads x in version 23 to 23.
func (x *StreamsGroupTopologyKey) Decode(d *Decoder, version int16) {
	if version < 23 || version > 23 {
		d.badVersion("StreamsGroupTopologyKey", version, 23, 23)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 23 to 23.
func (x *StreamsGroupTopologyKey) Encode(e *Encoder, version int16) {
	if version < 23 || version > 23 {
		e.badVersion("StreamsGroupTopologyKey", version, 23, 23)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *StreamsGroupTopologyKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupTopologyKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 23 || version > 23 {
		e.badVersion("StreamsGroupTopologyKey", version, 23, 23)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewStreamsGroupTopologyKey returns a StreamsGroupTopologyKey with its defaults.
func NewStreamsGroupTopologyKey() *StreamsGroupTopologyKey {
	x := new(StreamsGroupTopologyKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyKey) Default() {
	*x = StreamsGroupTopologyKey{}
}

func (x *StreamsGroupTopologyKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
}

func (x *StreamsGroupTopologyKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	return b
}

// StreamsGroupTopologyValue is a data message, versions 0 to 0, flexible from 0.
type StreamsGroupTopologyValue struct {
	Epoch         int32
	Subtopologies []StreamsGroupTopologyValueSubtopology
	UnknownTags   Tags
}

// Decode reads x in version 0 to 0.
func (x *StreamsGroupTopologyValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("StreamsGroupTopologyValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *StreamsGroupTopologyValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTopologyValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupTopologyValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupTopologyValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTopologyValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupTopologyValue returns a StreamsGroupTopologyValue with its defaults.
func NewStreamsGroupTopologyValue() *StreamsGroupTopologyValue {
	x := new(StreamsGroupTopologyValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyValue) Default() {
	*x = StreamsGroupTopologyValue{}
}

func (x *StreamsGroupTopologyValue) decodeFlexible(d *Decoder, version int16) {
	x.Epoch = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 8); n < 0 {
		x.Subtopologies = x.Subtopologies[:0]
	} else {
		s := x.Subtopologies[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.SubtopologyID = d.readCompactString(x.SubtopologyID)
			x.SourceTopics = d.strings(x.SourceTopics, true, false)
			x.SourceTopicRegex = d.strings(x.SourceTopicRegex, true, false)
			if n := d.readCompactCount(false, 9); n < 0 {
				x.StateChangelogTopics = x.StateChangelogTopics[:0]
			} else {
				s := x.StateChangelogTopics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.StateChangelogTopics = s
			}
			x.RepartitionSinkTopics = d.strings(x.RepartitionSinkTopics, true, false)
			if n := d.readCompactCount(false, 9); n < 0 {
				x.RepartitionSourceTopics = x.RepartitionSourceTopics[:0]
			} else {
				s := x.RepartitionSourceTopics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.RepartitionSourceTopics = s
			}
			if n := d.readCompactCount(false, 4); n < 0 {
				x.CopartitionGroups = x.CopartitionGroups[:0]
			} else {
				s := x.CopartitionGroups[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.SourceTopics = uint16s(d, x.SourceTopics, true, false)
					x.SourceTopicRegex = uint16s(d, x.SourceTopicRegex, true, false)
					x.RepartitionSourceTopics = uint16s(d, x.RepartitionSourceTopics, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.CopartitionGroups = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Subtopologies = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupTopologyValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	b = e.appendCompactCount(b, len(x.Subtopologies))
	for i := range x.Subtopologies {
		x := &x.Subtopologies[i]
		b = e.appendCompactString(b, x.SubtopologyID)
		b = e.appendCompactCount(b, len(x.SourceTopics))
		for _, s := range x.SourceTopics {
			b = e.appendCompactString(b, s)
		}
		b = e.appendCompactCount(b, len(x.SourceTopicRegex))
		for _, s := range x.SourceTopicRegex {
			b = e.appendCompactString(b, s)
		}
		b = e.appendCompactCount(b, len(x.StateChangelogTopics))
		for i := range x.StateChangelogTopics {
			b = x.StateChangelogTopics[i].appendFlexible(e, b, version)
		}
		b = e.appendCompactCount(b, len(x.RepartitionSinkTopics))
		for _, s := range x.RepartitionSinkTopics {
			b = e.appendCompactString(b, s)
		}
		b = e.appendCompactCount(b, len(x.RepartitionSourceTopics))
		for i := range x.RepartitionSourceTopics {
			b = x.RepartitionSourceTopics[i].appendFlexible(e, b, version)
		}
		b = e.appendCompactCount(b, len(x.CopartitionGroups))
		for i := range x.CopartitionGroups {
			x := &x.CopartitionGroups[i]
			b = e.appendCompactCount(b, len(x.SourceTopics))
			b = appendUint16s(b, x.SourceTopics)
			b = e.appendCompactCount(b, len(x.SourceTopicRegex))
			b = appendUint16s(b, x.SourceTopicRegex)
			b = e.appendCompactCount(b, len(x.RepartitionSourceTopics))
			b = appendUint16s(b, x.RepartitionSourceTopics)
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupTopologyValueSubtopology is an element of StreamsGroupTopologyValue.
type StreamsGroupTopologyValueSubtopology struct {
	SubtopologyID           string
	SourceTopics            []string
	SourceTopicRegex        []string
	StateChangelogTopics    []StreamsGroupTopologyValueTopic
	RepartitionSinkTopics   []string
	RepartitionSourceTopics []StreamsGroupTopologyValueTopic
	CopartitionGroups       []StreamsGroupTopologyValueCopartitionGroup
	UnknownTags             Tags
}

// NewStreamsGroupTopologyValueSubtopology returns a StreamsGroupTopologyValueSubtopology with its defaults.
func NewStreamsGroupTopologyValueSubtopology() *StreamsGroupTopologyValueSubtopology {
	x := new(StreamsGroupTopologyValueSubtopology)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyValueSubtopology) Default() {
	*x = StreamsGroupTopologyValueSubtopology{}
}

// StreamsGroupTopologyValueTopic is an element of StreamsGroupTopologyValue.
type StreamsGroupTopologyValueTopic struct {
	Name              string
	Partitions        int32
	ReplicationFactor int16
	TopicConfigs      []StreamsGroupTopologyValueTopicConfig
	UnknownTags       Tags
}

// NewStreamsGroupTopologyValueTopic returns a StreamsGroupTopologyValueTopic with its defaults.
func NewStreamsGroupTopologyValueTopic() *StreamsGroupTopologyValueTopic {
	x := new(StreamsGroupTopologyValueTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyValueTopic) Default() {
	*x = StreamsGroupTopologyValueTopic{}
}

func (x *StreamsGroupTopologyValueTopic) decodeFlexible(d *Decoder, version int16) {
	x.Name = d.readCompactString(x.Name)
	{
		b := d.next(6)
		_ = b[5]
		x.Partitions = int32(binary.BigEndian.Uint32(b[0:]))
		x.ReplicationFactor = int16(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.TopicConfigs = x.TopicConfigs[:0]
	} else {
		s := x.TopicConfigs[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Key = d.readCompactString(x.Key)
			x.Value = d.readCompactString(x.Value)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TopicConfigs = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupTopologyValueTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Name)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Partitions))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ReplicationFactor))
	b = e.appendCompactCount(b, len(x.TopicConfigs))
	for i := range x.TopicConfigs {
		x := &x.TopicConfigs[i]
		b = e.appendCompactString(b, x.Key)
		b = e.appendCompactString(b, x.Value)
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

// StreamsGroupTopologyValueTopicConfig is an element of StreamsGroupTopologyValue.
type StreamsGroupTopologyValueTopicConfig struct {
	Key         string
	Value       string
	UnknownTags Tags
}

// NewStreamsGroupTopologyValueTopicConfig returns a StreamsGroupTopologyValueTopicConfig with its defaults.
func NewStreamsGroupTopologyValueTopicConfig() *StreamsGroupTopologyValueTopicConfig {
	x := new(StreamsGroupTopologyValueTopicConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyValueTopicConfig) Default() {
	*x = StreamsGroupTopologyValueTopicConfig{}
}

// StreamsGroupTopologyValueCopartitionGroup is an element of StreamsGroupTopologyValue.
type StreamsGroupTopologyValueCopartitionGroup struct {
	SourceTopics            []int16
	SourceTopicRegex        []int16
	RepartitionSourceTopics []int16
	UnknownTags             Tags
}

// NewStreamsGroupTopologyValueCopartitionGroup returns a StreamsGroupTopologyValueCopartitionGroup with its defaults.
func NewStreamsGroupTopologyValueCopartitionGroup() *StreamsGroupTopologyValueCopartitionGroup {
	x := new(StreamsGroupTopologyValueCopartitionGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyValueCopartitionGroup) Default() {
	*x = StreamsGroupTopologyValueCopartitionGroup{}
}

// Code generated from schema/consumer_protocol.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ConsumerProtocolSubscription is a data message, versions 0 to 3, never flexible.
//
// 1 lists the partitions a member owns (KIP-429), 2 the generation it got them in (KIP-792), 3 its rack (KIP-881).
type ConsumerProtocolSubscription struct {
	Topics          []string
	UserData        []byte                              // nullable
	OwnedPartitions []ConsumerProtocolSubscriptionTopic // v1+
	GenerationID    int32                               // v2+, default -1
	RackID          *string                             // v3+, nullable
}

// Decode reads x in version 0 to 3.
func (x *ConsumerProtocolSubscription) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("ConsumerProtocolSubscription", version, 0, 3)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 3.
func (x *ConsumerProtocolSubscription) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("ConsumerProtocolSubscription", version, 0, 3)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerProtocolSubscription) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerProtocolSubscription) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("ConsumerProtocolSubscription", version, 0, 3)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerProtocolSubscription returns a ConsumerProtocolSubscription with its defaults.
func NewConsumerProtocolSubscription() *ConsumerProtocolSubscription {
	x := new(ConsumerProtocolSubscription)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerProtocolSubscription) Default() {
	*x = ConsumerProtocolSubscription{
		GenerationID: -1,
	}
}

func (x *ConsumerProtocolSubscription) decodePlain(d *Decoder, version int16) {
	x.Topics = d.strings(x.Topics, false, false)
	x.UserData = d.readBytes(true)
	if version >= 1 {
		if n := d.readCount(false, 6); n < 0 {
			x.OwnedPartitions = x.OwnedPartitions[:0]
		} else {
			s := x.OwnedPartitions[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Topic = d.readString(x.Topic)
				x.Partitions = d.int32s(x.Partitions, false, false)
			}
			x.OwnedPartitions = s
		}
	} else {
		x.OwnedPartitions = x.OwnedPartitions[:0]
	}
	if version >= 2 {
		x.GenerationID = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.GenerationID = -1
	}
	if version >= 3 {
		x.RackID = d.readStringPtr(x.RackID, true)
	} else {
		x.RackID = nil
	}
}

func (x *ConsumerProtocolSubscription) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Topics))
	for _, s := range x.Topics {
		b = e.appendString(b, s)
	}
	if x.UserData == nil {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.UserData))
		b = append(b, x.UserData...)
	}
	if version >= 1 {
		b = e.appendCount(b, len(x.OwnedPartitions))
		for i := range x.OwnedPartitions {
			x := &x.OwnedPartitions[i]
			b = e.appendString(b, x.Topic)
			b = e.appendCount(b, len(x.Partitions))
			b = appendInt32s(b, x.Partitions)
		}
	}
	if version >= 2 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationID))
	}
	if version >= 3 {
		if x.RackID == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.RackID)
		}
	}
	return b
}

// ConsumerProtocolSubscriptionTopic is an element of ConsumerProtocolSubscription.
type ConsumerProtocolSubscriptionTopic struct {
	Topic      string
	Partitions []int32
}

// NewConsumerProtocolSubscriptionTopic returns a ConsumerProtocolSubscriptionTopic with its defaults.
func NewConsumerProtocolSubscriptionTopic() *ConsumerProtocolSubscriptionTopic {
	x := new(ConsumerProtocolSubscriptionTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerProtocolSubscriptionTopic) Default() {
	*x = ConsumerProtocolSubscriptionTopic{}
}

// ConsumerProtocolAssignment is a data message, versions 0 to 3, never flexible.
type ConsumerProtocolAssignment struct {
	AssignedPartitions []ConsumerProtocolAssignmentTopic
	UserData           []byte // nullable
}

// Decode reads x in version 0 to 3.
func (x *ConsumerProtocolAssignment) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("ConsumerProtocolAssignment", version, 0, 3)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 3.
func (x *ConsumerProtocolAssignment) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("ConsumerProtocolAssignment", version, 0, 3)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ConsumerProtocolAssignment) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ConsumerProtocolAssignment) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("ConsumerProtocolAssignment", version, 0, 3)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewConsumerProtocolAssignment returns a ConsumerProtocolAssignment with its defaults.
func NewConsumerProtocolAssignment() *ConsumerProtocolAssignment {
	x := new(ConsumerProtocolAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerProtocolAssignment) Default() {
	*x = ConsumerProtocolAssignment{}
}

func (x *ConsumerProtocolAssignment) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 6); n < 0 {
		x.AssignedPartitions = x.AssignedPartitions[:0]
	} else {
		s := x.AssignedPartitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readString(x.Topic)
			x.Partitions = d.int32s(x.Partitions, false, false)
		}
		x.AssignedPartitions = s
	}
	x.UserData = d.readBytes(true)
}

func (x *ConsumerProtocolAssignment) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.AssignedPartitions))
	for i := range x.AssignedPartitions {
		x := &x.AssignedPartitions[i]
		b = e.appendString(b, x.Topic)
		b = e.appendCount(b, len(x.Partitions))
		b = appendInt32s(b, x.Partitions)
	}
	if x.UserData == nil {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.UserData))
		b = append(b, x.UserData...)
	}
	return b
}

// ConsumerProtocolAssignmentTopic is an element of ConsumerProtocolAssignment.
type ConsumerProtocolAssignmentTopic struct {
	Topic      string
	Partitions []int32
}

// NewConsumerProtocolAssignmentTopic returns a ConsumerProtocolAssignmentTopic with its defaults.
func NewConsumerProtocolAssignmentTopic() *ConsumerProtocolAssignmentTopic {
	x := new(ConsumerProtocolAssignmentTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ConsumerProtocolAssignmentTopic) Default() {
	*x = ConsumerProtocolAssignmentTopic{}
}

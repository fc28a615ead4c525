// Code generated from schema/describe_topic_partitions.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeTopicPartitionsRequest is the request of DescribeTopicPartitions (API key 75), versions 0 to 0, flexible from 0.
type DescribeTopicPartitionsRequest struct {
	Topics                 []DescribeTopicPartitionsRequestTopic
	ResponsePartitionLimit int32                                 // default 2000
	Cursor                 *DescribeTopicPartitionsRequestCursor // nullable
	UnknownTags            Tags
}

// APIKey returns KeyDescribeTopicPartitions.
func (*DescribeTopicPartitionsRequest) APIKey() APIKey { return KeyDescribeTopicPartitions }

// IsRequest returns true.
func (*DescribeTopicPartitionsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *DescribeTopicPartitionsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DescribeTopicPartitionsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeTopicPartitionsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeTopicPartitionsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeTopicPartitionsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeTopicPartitionsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DescribeTopicPartitionsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeTopicPartitionsRequest returns a DescribeTopicPartitionsRequest with its defaults.
func NewDescribeTopicPartitionsRequest() *DescribeTopicPartitionsRequest {
	x := new(DescribeTopicPartitionsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTopicPartitionsRequest) Default() {
	*x = DescribeTopicPartitionsRequest{
		ResponsePartitionLimit: 2000,
	}
}

func (x *DescribeTopicPartitionsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 2); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.ResponsePartitionLimit = int32(binary.BigEndian.Uint32(d.next(4)))
	if d.present() {
		if x.Cursor == nil {
			x.Cursor = new(DescribeTopicPartitionsRequestCursor)
		}
		x.Cursor.decodeFlexible(d, version)
	} else {
		x.Cursor = nil
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTopicPartitionsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ResponsePartitionLimit))
	if x.Cursor != nil {
		b = append(b, 1)
		b = x.Cursor.appendFlexible(e, b, version)
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

// DescribeTopicPartitionsRequestTopic is an element of DescribeTopicPartitionsRequest.
type DescribeTopicPartitionsRequestTopic struct {
	Name        string
	UnknownTags Tags
}

// NewDescribeTopicPartitionsRequestTopic returns a DescribeTopicPartitionsRequestTopic with its defaults.
func NewDescribeTopicPartitionsRequestTopic() *DescribeTopicPartitionsRequestTopic {
	x := new(DescribeTopicPartitionsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTopicPartitionsRequestTopic) Default() {
	*x = DescribeTopicPartitionsRequestTopic{}
}

// DescribeTopicPartitionsRequestCursor is an element of DescribeTopicPartitionsRequest.
type DescribeTopicPartitionsRequestCursor struct {
	TopicName      string
	PartitionIndex int32
	UnknownTags    Tags
}

// NewDescribeTopicPartitionsRequestCursor returns a DescribeTopicPartitionsRequestCursor with its defaults.
func NewDescribeTopicPartitionsRequestCursor() *DescribeTopicPartitionsRequestCursor {
	x := new(DescribeTopicPartitionsRequestCursor)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTopicPartitionsRequestCursor) Default() {
	*x = DescribeTopicPartitionsRequestCursor{}
}

func (x *DescribeTopicPartitionsRequestCursor) decodeFlexible(d *Decoder, version int16) {
	x.TopicName = d.readCompactString(x.TopicName)
	x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTopicPartitionsRequestCursor) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.TopicName)
	b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeTopicPartitionsResponse is the response of DescribeTopicPartitions (API key 75), versions 0 to 0, flexible from 0.
type DescribeTopicPartitionsResponse struct {
	ThrottleTimeMs int32
	Topics         []DescribeTopicPartitionsResponseTopic
	NextCursor     *DescribeTopicPartitionsResponseCursor // nullable
	UnknownTags    Tags
}

// APIKey returns KeyDescribeTopicPartitions.
func (*DescribeTopicPartitionsResponse) APIKey() APIKey { return KeyDescribeTopicPartitions }

// IsRequest returns false.
func (*DescribeTopicPartitionsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *DescribeTopicPartitionsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DescribeTopicPartitionsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeTopicPartitionsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeTopicPartitionsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeTopicPartitionsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeTopicPartitionsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DescribeTopicPartitionsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeTopicPartitionsResponse returns a DescribeTopicPartitionsResponse with its defaults.
func NewDescribeTopicPartitionsResponse() *DescribeTopicPartitionsResponse {
	x := new(DescribeTopicPartitionsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTopicPartitionsResponse) Default() {
	*x = DescribeTopicPartitionsResponse{}
}

func (x *DescribeTopicPartitionsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 26); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.Name = d.readCompactStringPtr(x.Name, true)
			{
				b := d.next(17)
				_ = b[16]
				x.TopicID = UUID(b[0:16])
				x.IsInternal = b[16] != 0
			}
			if n := d.readCompactCount(false, 20); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(14)
						_ = b[13]
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[2:]))
						x.LeaderID = int32(binary.BigEndian.Uint32(b[6:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[10:]))
					}
					x.ReplicaNodes = d.int32s(x.ReplicaNodes, true, false)
					x.IsrNodes = d.int32s(x.IsrNodes, true, false)
					x.EligibleLeaderReplicas = d.int32s(x.EligibleLeaderReplicas, true, true)
					x.LastKnownElr = d.int32s(x.LastKnownElr, true, true)
					x.OfflineReplicas = d.int32s(x.OfflineReplicas, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.TopicAuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	if d.present() {
		if x.NextCursor == nil {
			x.NextCursor = new(DescribeTopicPartitionsResponseCursor)
		}
		x.NextCursor.decodeFlexible(d, version)
	} else {
		x.NextCursor = nil
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTopicPartitionsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.Name == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.Name)
		}
		b = append(b, x.TopicID[:]...)
		b = append(b, boolByte(x.IsInternal))
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.LeaderID)))
			b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
			b = e.appendCompactCount(b, len(x.ReplicaNodes))
			b = appendInt32s(b, x.ReplicaNodes)
			b = e.appendCompactCount(b, len(x.IsrNodes))
			b = appendInt32s(b, x.IsrNodes)
			if x.EligibleLeaderReplicas == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.EligibleLeaderReplicas))
				b = appendInt32s(b, x.EligibleLeaderReplicas)
			}
			if x.LastKnownElr == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.LastKnownElr))
				b = appendInt32s(b, x.LastKnownElr)
			}
			b = e.appendCompactCount(b, len(x.OfflineReplicas))
			b = appendInt32s(b, x.OfflineReplicas)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.TopicAuthorizedOperations))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	if x.NextCursor != nil {
		b = append(b, 1)
		b = x.NextCursor.appendFlexible(e, b, version)
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

// DescribeTopicPartitionsResponseTopic is an element of DescribeTopicPartitionsResponse.
type DescribeTopicPartitionsResponseTopic struct {
	ErrorCode                 ErrorCode
	Name                      *string // nullable
	TopicID                   UUID
	IsInternal                bool
	Partitions                []DescribeTopicPartitionsResponsePartition
	TopicAuthorizedOperations int32 // default -2147483648
	UnknownTags               Tags
}

// NewDescribeTopicPartitionsResponseTopic returns a DescribeTopicPartitionsResponseTopic with its defaults.
func NewDescribeTopicPartitionsResponseTopic() *DescribeTopicPartitionsResponseTopic {
	x := new(DescribeTopicPartitionsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTopicPartitionsResponseTopic) Default() {
	*x = DescribeTopicPartitionsResponseTopic{
		TopicAuthorizedOperations: -2147483648,
	}
}

// DescribeTopicPartitionsResponsePartition is an element of DescribeTopicPartitionsResponse.
type DescribeTopicPartitionsResponsePartition struct {
	ErrorCode              ErrorCode
	PartitionIndex         int32
	LeaderID               int32
	LeaderEpoch            int32 // default -1
	ReplicaNodes           []int32
	IsrNodes               []int32
	EligibleLeaderReplicas []int32 // nullable
	LastKnownElr           []int32 // nullable
	OfflineReplicas        []int32
	UnknownTags            Tags
}

// NewDescribeTopicPartitionsResponsePartition returns a DescribeTopicPartitionsResponsePartition with its defaults.
func NewDescribeTopicPartitionsResponsePartition() *DescribeTopicPartitionsResponsePartition {
	x := new(DescribeTopicPartitionsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTopicPartitionsResponsePartition) Default() {
	*x = DescribeTopicPartitionsResponsePartition{
		LeaderEpoch: -1,
	}
}

// DescribeTopicPartitionsResponseCursor is an element of DescribeTopicPartitionsResponse.
type DescribeTopicPartitionsResponseCursor struct {
	TopicName      string
	PartitionIndex int32
	UnknownTags    Tags
}

// NewDescribeTopicPartitionsResponseCursor returns a DescribeTopicPartitionsResponseCursor with its defaults.
func NewDescribeTopicPartitionsResponseCursor() *DescribeTopicPartitionsResponseCursor {
	x := new(DescribeTopicPartitionsResponseCursor)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTopicPartitionsResponseCursor) Default() {
	*x = DescribeTopicPartitionsResponseCursor{}
}

func (x *DescribeTopicPartitionsResponseCursor) decodeFlexible(d *Decoder, version int16) {
	x.TopicName = d.readCompactString(x.TopicName)
	x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTopicPartitionsResponseCursor) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.TopicName)
	b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

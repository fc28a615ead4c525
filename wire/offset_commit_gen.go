// Code generated from schema/offset_commit.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// OffsetCommitRequest is the request of OffsetCommit (API key 8), versions 0 to 10, flexible from 8.
type OffsetCommitRequest struct {
	GroupID string
	// -1 from a consumer that assigns partitions itself.
	GenerationIDOrMemberEpoch int32   // v1+, default -1
	MemberID                  string  // v1+
	GroupInstanceID           *string // v7+, nullable
	// -1 for the broker's own.
	RetentionTimeMs int64 // v2-4, default -1
	Topics          []OffsetCommitRequestTopic
	UnknownTags     Tags
}

// APIKey returns KeyOffsetCommit.
func (*OffsetCommitRequest) APIKey() APIKey { return KeyOffsetCommit }

// IsRequest returns true.
func (*OffsetCommitRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 10.
func (x *OffsetCommitRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 10 {
		d.badVersion("OffsetCommitRequest", version, 0, 10)
		return
	}
	if version >= 8 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 10.
func (x *OffsetCommitRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 10 {
		e.badVersion("OffsetCommitRequest", version, 0, 10)
		return
	}
	if version >= 8 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *OffsetCommitRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetCommitRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 10 {
		e.badVersion("OffsetCommitRequest", version, 0, 10)
		return b, e.err
	}
	if version >= 8 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewOffsetCommitRequest returns a OffsetCommitRequest with its defaults.
func NewOffsetCommitRequest() *OffsetCommitRequest {
	x := new(OffsetCommitRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetCommitRequest) Default() {
	*x = OffsetCommitRequest{
		GenerationIDOrMemberEpoch: -1,
		RetentionTimeMs:           -1,
	}
}

func (x *OffsetCommitRequest) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	if version >= 1 {
		x.GenerationIDOrMemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.GenerationIDOrMemberEpoch = -1
	}
	if version >= 1 {
		x.MemberID = d.readString(x.MemberID)
	} else {
		x.MemberID = ""
	}
	if version >= 7 {
		x.GroupInstanceID = d.readStringPtr(x.GroupInstanceID, true)
	} else {
		x.GroupInstanceID = nil
	}
	if version >= 2 && version <= 4 {
		x.RetentionTimeMs = int64(binary.BigEndian.Uint64(d.next(8)))
	} else {
		x.RetentionTimeMs = -1
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 14); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					if version >= 6 {
						b := d.next(16)
						_ = b[15]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
						x.CommittedLeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
						x.CommitTimestamp = -1
					} else {
						{
							b := d.next(12)
							_ = b[11]
							x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
							x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
						}
						x.CommittedLeaderEpoch = -1
						if version == 1 {
							x.CommitTimestamp = int64(binary.BigEndian.Uint64(d.next(8)))
						} else {
							x.CommitTimestamp = -1
						}
					}
					x.CommittedMetadata = d.readStringPtr(x.CommittedMetadata, true)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *OffsetCommitRequest) decodeFlexible(d *Decoder, version int16) {
	x.RetentionTimeMs = -1
	x.GroupID = d.readCompactString(x.GroupID)
	x.GenerationIDOrMemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.MemberID = d.readCompactString(x.MemberID)
	x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 9 {
				x.Name = d.readCompactString(x.Name)
			} else {
				x.Name = ""
			}
			if version >= 10 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 18); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.CommitTimestamp = -1
					{
						b := d.next(16)
						_ = b[15]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
						x.CommittedLeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
					}
					x.CommittedMetadata = d.readCompactStringPtr(x.CommittedMetadata, true)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *OffsetCommitRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationIDOrMemberEpoch))
		b = e.appendString(b, x.MemberID)
	}
	if version >= 7 {
		if x.GroupInstanceID == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.GroupInstanceID)
		}
	}
	if version >= 2 && version <= 4 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.RetentionTimeMs))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.CommittedOffset))
			if version >= 6 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.CommittedLeaderEpoch))
			}
			if version == 1 {
				b = binary.BigEndian.AppendUint64(b, uint64(x.CommitTimestamp))
			}
			if x.CommittedMetadata == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.CommittedMetadata)
			}
		}
	}
	return b
}

func (x *OffsetCommitRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.GenerationIDOrMemberEpoch))
	b = e.appendCompactString(b, x.MemberID)
	if x.GroupInstanceID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.GroupInstanceID)
	}
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		if version <= 9 {
			b = e.appendCompactString(b, x.Name)
		}
		if version >= 10 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.CommittedOffset))
			b = binary.BigEndian.AppendUint32(b, uint32(x.CommittedLeaderEpoch))
			if x.CommittedMetadata == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.CommittedMetadata)
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

// OffsetCommitRequestTopic is an element of OffsetCommitRequest.
type OffsetCommitRequestTopic struct {
	Name        string // v0-9
	TopicID     UUID   // v10+
	Partitions  []OffsetCommitRequestPartition
	UnknownTags Tags
}

// NewOffsetCommitRequestTopic returns a OffsetCommitRequestTopic with its defaults.
func NewOffsetCommitRequestTopic() *OffsetCommitRequestTopic {
	x := new(OffsetCommitRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetCommitRequestTopic) Default() {
	*x = OffsetCommitRequestTopic{}
}

// OffsetCommitRequestPartition is an element of OffsetCommitRequest.
type OffsetCommitRequestPartition struct {
	PartitionIndex       int32
	CommittedOffset      int64
	CommittedLeaderEpoch int32   // v6+, default -1
	CommitTimestamp      int64   // v1, default -1
	CommittedMetadata    *string // nullable
	UnknownTags          Tags
}

// NewOffsetCommitRequestPartition returns a OffsetCommitRequestPartition with its defaults.
func NewOffsetCommitRequestPartition() *OffsetCommitRequestPartition {
	x := new(OffsetCommitRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetCommitRequestPartition) Default() {
	*x = OffsetCommitRequestPartition{
		CommittedLeaderEpoch: -1,
		CommitTimestamp:      -1,
	}
}

// OffsetCommitResponse is the response of OffsetCommit (API key 8), versions 0 to 10, flexible from 8.
type OffsetCommitResponse struct {
	ThrottleTimeMs int32 // v3+
	Topics         []OffsetCommitResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyOffsetCommit.
func (*OffsetCommitResponse) APIKey() APIKey { return KeyOffsetCommit }

// IsRequest returns false.
func (*OffsetCommitResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 10.
func (x *OffsetCommitResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 10 {
		d.badVersion("OffsetCommitResponse", version, 0, 10)
		return
	}
	if version >= 8 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 10.
func (x *OffsetCommitResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 10 {
		e.badVersion("OffsetCommitResponse", version, 0, 10)
		return
	}
	if version >= 8 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *OffsetCommitResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetCommitResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 10 {
		e.badVersion("OffsetCommitResponse", version, 0, 10)
		return b, e.err
	}
	if version >= 8 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewOffsetCommitResponse returns a OffsetCommitResponse with its defaults.
func NewOffsetCommitResponse() *OffsetCommitResponse {
	x := new(OffsetCommitResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetCommitResponse) Default() {
	*x = OffsetCommitResponse{}
}

func (x *OffsetCommitResponse) decodePlain(d *Decoder, version int16) {
	if version >= 3 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 6); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(6)
						_ = b[5]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *OffsetCommitResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 9 {
				x.Name = d.readCompactString(x.Name)
			} else {
				x.Name = ""
			}
			if version >= 10 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 7); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(6)
						_ = b[5]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *OffsetCommitResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 3 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		}
	}
	return b
}

func (x *OffsetCommitResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		if version <= 9 {
			b = e.appendCompactString(b, x.Name)
		}
		if version >= 10 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
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

// OffsetCommitResponseTopic is an element of OffsetCommitResponse.
type OffsetCommitResponseTopic struct {
	Name        string // v0-9
	TopicID     UUID   // v10+
	Partitions  []OffsetCommitResponsePartition
	UnknownTags Tags
}

// NewOffsetCommitResponseTopic returns a OffsetCommitResponseTopic with its defaults.
func NewOffsetCommitResponseTopic() *OffsetCommitResponseTopic {
	x := new(OffsetCommitResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetCommitResponseTopic) Default() {
	*x = OffsetCommitResponseTopic{}
}

// OffsetCommitResponsePartition is an element of OffsetCommitResponse.
type OffsetCommitResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// NewOffsetCommitResponsePartition returns a OffsetCommitResponsePartition with its defaults.
func NewOffsetCommitResponsePartition() *OffsetCommitResponsePartition {
	x := new(OffsetCommitResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetCommitResponsePartition) Default() {
	*x = OffsetCommitResponsePartition{}
}

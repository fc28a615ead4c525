// Code generated from schema/txn_offset_commit.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// TxnOffsetCommitRequest is the request of TxnOffsetCommit (API key 28), versions 0 to 6, flexible from 3.
type TxnOffsetCommitRequest struct {
	TransactionalID           string
	GroupID                   string
	ProducerID                int64
	ProducerEpoch             int16
	GenerationIDOrMemberEpoch int32   // v3+, default -1
	MemberID                  string  // v3+
	GroupInstanceID           *string // v3+, nullable
	Topics                    []TxnOffsetCommitRequestTopic
	UnknownTags               Tags
}

// APIKey returns KeyTxnOffsetCommit.
func (*TxnOffsetCommitRequest) APIKey() APIKey { return KeyTxnOffsetCommit }

// IsRequest returns true.
func (*TxnOffsetCommitRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 6.
func (x *TxnOffsetCommitRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("TxnOffsetCommitRequest", version, 0, 6)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *TxnOffsetCommitRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("TxnOffsetCommitRequest", version, 0, 6)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *TxnOffsetCommitRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *TxnOffsetCommitRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("TxnOffsetCommitRequest", version, 0, 6)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewTxnOffsetCommitRequest returns a TxnOffsetCommitRequest with its defaults.
func NewTxnOffsetCommitRequest() *TxnOffsetCommitRequest {
	x := new(TxnOffsetCommitRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TxnOffsetCommitRequest) Default() {
	*x = TxnOffsetCommitRequest{
		GenerationIDOrMemberEpoch: -1,
	}
}

func (x *TxnOffsetCommitRequest) decodePlain(d *Decoder, version int16) {
	x.GenerationIDOrMemberEpoch = -1
	x.MemberID = ""
	x.GroupInstanceID = nil
	x.TransactionalID = d.readString(x.TransactionalID)
	x.GroupID = d.readString(x.GroupID)
	{
		b := d.next(10)
		_ = b[9]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
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
					if version >= 2 {
						b := d.next(16)
						_ = b[15]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
						x.CommittedLeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
					} else {
						{
							b := d.next(12)
							_ = b[11]
							x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
							x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
						}
						x.CommittedLeaderEpoch = -1
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

func (x *TxnOffsetCommitRequest) decodeFlexible(d *Decoder, version int16) {
	x.TransactionalID = d.readCompactString(x.TransactionalID)
	x.GroupID = d.readCompactString(x.GroupID)
	{
		b := d.next(14)
		_ = b[13]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		x.GenerationIDOrMemberEpoch = int32(binary.BigEndian.Uint32(b[10:]))
	}
	x.MemberID = d.readCompactString(x.MemberID)
	x.GroupInstanceID = d.readCompactStringPtr(x.GroupInstanceID, true)
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 5 {
				x.Name = d.readCompactString(x.Name)
			} else {
				x.Name = ""
			}
			if version >= 6 {
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

func (x *TxnOffsetCommitRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.TransactionalID)
	b = e.appendString(b, x.GroupID)
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.CommittedOffset))
			if version >= 2 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.CommittedLeaderEpoch))
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

func (x *TxnOffsetCommitRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.TransactionalID)
	b = e.appendCompactString(b, x.GroupID)
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
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
		if version <= 5 {
			b = e.appendCompactString(b, x.Name)
		}
		if version >= 6 {
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

// TxnOffsetCommitRequestTopic is an element of TxnOffsetCommitRequest.
type TxnOffsetCommitRequestTopic struct {
	Name        string // v0-5
	TopicID     UUID   // v6+
	Partitions  []TxnOffsetCommitRequestPartition
	UnknownTags Tags
}

// NewTxnOffsetCommitRequestTopic returns a TxnOffsetCommitRequestTopic with its defaults.
func NewTxnOffsetCommitRequestTopic() *TxnOffsetCommitRequestTopic {
	x := new(TxnOffsetCommitRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TxnOffsetCommitRequestTopic) Default() {
	*x = TxnOffsetCommitRequestTopic{}
}

// TxnOffsetCommitRequestPartition is an element of TxnOffsetCommitRequest.
type TxnOffsetCommitRequestPartition struct {
	PartitionIndex       int32
	CommittedOffset      int64
	CommittedLeaderEpoch int32   // v2+, default -1
	CommittedMetadata    *string // nullable
	UnknownTags          Tags
}

// NewTxnOffsetCommitRequestPartition returns a TxnOffsetCommitRequestPartition with its defaults.
func NewTxnOffsetCommitRequestPartition() *TxnOffsetCommitRequestPartition {
	x := new(TxnOffsetCommitRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TxnOffsetCommitRequestPartition) Default() {
	*x = TxnOffsetCommitRequestPartition{
		CommittedLeaderEpoch: -1,
	}
}

// TxnOffsetCommitResponse is the response of TxnOffsetCommit (API key 28), versions 0 to 6, flexible from 3.
type TxnOffsetCommitResponse struct {
	ThrottleTimeMs int32
	Topics         []TxnOffsetCommitResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyTxnOffsetCommit.
func (*TxnOffsetCommitResponse) APIKey() APIKey { return KeyTxnOffsetCommit }

// IsRequest returns false.
func (*TxnOffsetCommitResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 6.
func (x *TxnOffsetCommitResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 6 {
		d.badVersion("TxnOffsetCommitResponse", version, 0, 6)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 6.
func (x *TxnOffsetCommitResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 6 {
		e.badVersion("TxnOffsetCommitResponse", version, 0, 6)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *TxnOffsetCommitResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *TxnOffsetCommitResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 6 {
		e.badVersion("TxnOffsetCommitResponse", version, 0, 6)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewTxnOffsetCommitResponse returns a TxnOffsetCommitResponse with its defaults.
func NewTxnOffsetCommitResponse() *TxnOffsetCommitResponse {
	x := new(TxnOffsetCommitResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TxnOffsetCommitResponse) Default() {
	*x = TxnOffsetCommitResponse{}
}

func (x *TxnOffsetCommitResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
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

func (x *TxnOffsetCommitResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 5 {
				x.Name = d.readCompactString(x.Name)
			} else {
				x.Name = ""
			}
			if version >= 6 {
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

func (x *TxnOffsetCommitResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
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

func (x *TxnOffsetCommitResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		if version <= 5 {
			b = e.appendCompactString(b, x.Name)
		}
		if version >= 6 {
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

// TxnOffsetCommitResponseTopic is an element of TxnOffsetCommitResponse.
type TxnOffsetCommitResponseTopic struct {
	Name        string // v0-5
	TopicID     UUID   // v6+
	Partitions  []TxnOffsetCommitResponsePartition
	UnknownTags Tags
}

// NewTxnOffsetCommitResponseTopic returns a TxnOffsetCommitResponseTopic with its defaults.
func NewTxnOffsetCommitResponseTopic() *TxnOffsetCommitResponseTopic {
	x := new(TxnOffsetCommitResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TxnOffsetCommitResponseTopic) Default() {
	*x = TxnOffsetCommitResponseTopic{}
}

// TxnOffsetCommitResponsePartition is an element of TxnOffsetCommitResponse.
type TxnOffsetCommitResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// NewTxnOffsetCommitResponsePartition returns a TxnOffsetCommitResponsePartition with its defaults.
func NewTxnOffsetCommitResponsePartition() *TxnOffsetCommitResponsePartition {
	x := new(TxnOffsetCommitResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TxnOffsetCommitResponsePartition) Default() {
	*x = TxnOffsetCommitResponsePartition{}
}

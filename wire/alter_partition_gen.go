// Code generated from schema/alter_partition.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AlterPartitionRequest is the request of AlterPartition (API key 56), versions 0 to 3, flexible from 0.
type AlterPartitionRequest struct {
	BrokerID    int32
	BrokerEpoch int64 // default -1
	Topics      []AlterPartitionRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyAlterPartition.
func (*AlterPartitionRequest) APIKey() APIKey { return KeyAlterPartition }

// IsRequest returns true.
func (*AlterPartitionRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *AlterPartitionRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("AlterPartitionRequest", version, 0, 3)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 3.
func (x *AlterPartitionRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("AlterPartitionRequest", version, 0, 3)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AlterPartitionRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterPartitionRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("AlterPartitionRequest", version, 0, 3)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAlterPartitionRequest returns a AlterPartitionRequest with its defaults.
func NewAlterPartitionRequest() *AlterPartitionRequest {
	x := new(AlterPartitionRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionRequest) Default() {
	*x = AlterPartitionRequest{
		BrokerEpoch: -1,
	}
}

func (x *AlterPartitionRequest) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.BrokerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 1 {
				x.TopicName = d.readCompactString(x.TopicName)
			} else {
				x.TopicName = ""
			}
			if version >= 2 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 14); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(8)
						_ = b[7]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
					}
					if version <= 2 {
						x.NewIsr = d.int32s(x.NewIsr, true, false)
					} else {
						x.NewIsr = x.NewIsr[:0]
					}
					if version >= 3 {
						if n := d.readCompactCount(false, 13); n < 0 {
							x.NewIsrWithEpochs = x.NewIsrWithEpochs[:0]
						} else {
							s := x.NewIsrWithEpochs[:0]
							for i := 0; i < n && d.err == nil; i++ {
								s = extend(s, n)
								x := &s[i]
								{
									b := d.next(12)
									_ = b[11]
									x.BrokerID = int32(binary.BigEndian.Uint32(b[0:]))
									x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
								}
								x.UnknownTags = d.tags(x.UnknownTags)
							}
							x.NewIsrWithEpochs = s
						}
					} else {
						x.NewIsrWithEpochs = x.NewIsrWithEpochs[:0]
					}
					if version >= 1 {
						b := d.next(5)
						_ = b[4]
						x.LeaderRecoveryState = int8(b[0])
						x.PartitionEpoch = int32(binary.BigEndian.Uint32(b[1:]))
					} else {
						x.LeaderRecoveryState = 0
						x.PartitionEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
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

func (x *AlterPartitionRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		if version <= 1 {
			b = e.appendCompactString(b, x.TopicName)
		}
		if version >= 2 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.LeaderEpoch)))
			if version <= 2 {
				b = e.appendCompactCount(b, len(x.NewIsr))
				b = appendInt32s(b, x.NewIsr)
			}
			if version >= 3 {
				b = e.appendCompactCount(b, len(x.NewIsrWithEpochs))
				for i := range x.NewIsrWithEpochs {
					x := &x.NewIsrWithEpochs[i]
					b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
					b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
					if len(x.UnknownTags) == 0 {
						b = append(b, 0)
					} else {
						b = appendTags(b, x.UnknownTags)
					}
				}
			}
			if version >= 1 {
				b = append(b, byte(x.LeaderRecoveryState))
			}
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionEpoch))
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

// AlterPartitionRequestTopic is an element of AlterPartitionRequest.
type AlterPartitionRequestTopic struct {
	TopicName   string // v0-1
	TopicID     UUID   // v2+
	Partitions  []AlterPartitionRequestPartition
	UnknownTags Tags
}

// NewAlterPartitionRequestTopic returns a AlterPartitionRequestTopic with its defaults.
func NewAlterPartitionRequestTopic() *AlterPartitionRequestTopic {
	x := new(AlterPartitionRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionRequestTopic) Default() {
	*x = AlterPartitionRequestTopic{}
}

// AlterPartitionRequestPartition is an element of AlterPartitionRequest.
type AlterPartitionRequestPartition struct {
	PartitionIndex      int32
	LeaderEpoch         int32
	NewIsr              []int32                        // v0-2
	NewIsrWithEpochs    []AlterPartitionRequestReplica // v3+
	LeaderRecoveryState int8                           // v1+
	PartitionEpoch      int32
	UnknownTags         Tags
}

// NewAlterPartitionRequestPartition returns a AlterPartitionRequestPartition with its defaults.
func NewAlterPartitionRequestPartition() *AlterPartitionRequestPartition {
	x := new(AlterPartitionRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionRequestPartition) Default() {
	*x = AlterPartitionRequestPartition{}
}

// AlterPartitionRequestReplica is an element of AlterPartitionRequest.
type AlterPartitionRequestReplica struct {
	BrokerID    int32
	BrokerEpoch int64 // default -1
	UnknownTags Tags
}

// NewAlterPartitionRequestReplica returns a AlterPartitionRequestReplica with its defaults.
func NewAlterPartitionRequestReplica() *AlterPartitionRequestReplica {
	x := new(AlterPartitionRequestReplica)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionRequestReplica) Default() {
	*x = AlterPartitionRequestReplica{
		BrokerEpoch: -1,
	}
}

// AlterPartitionResponse is the response of AlterPartition (API key 56), versions 0 to 3, flexible from 0.
type AlterPartitionResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	Topics         []AlterPartitionResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyAlterPartition.
func (*AlterPartitionResponse) APIKey() APIKey { return KeyAlterPartition }

// IsRequest returns false.
func (*AlterPartitionResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *AlterPartitionResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("AlterPartitionResponse", version, 0, 3)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 3.
func (x *AlterPartitionResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("AlterPartitionResponse", version, 0, 3)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AlterPartitionResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterPartitionResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("AlterPartitionResponse", version, 0, 3)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAlterPartitionResponse returns a AlterPartitionResponse with its defaults.
func NewAlterPartitionResponse() *AlterPartitionResponse {
	x := new(AlterPartitionResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionResponse) Default() {
	*x = AlterPartitionResponse{}
}

func (x *AlterPartitionResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 1 {
				x.TopicName = d.readCompactString(x.TopicName)
			} else {
				x.TopicName = ""
			}
			if version >= 2 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
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
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
						x.LeaderID = int32(binary.BigEndian.Uint32(b[6:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[10:]))
					}
					x.Isr = d.int32s(x.Isr, true, false)
					if version >= 1 {
						b := d.next(5)
						_ = b[4]
						x.LeaderRecoveryState = int8(b[0])
						x.PartitionEpoch = int32(binary.BigEndian.Uint32(b[1:]))
					} else {
						x.LeaderRecoveryState = 0
						x.PartitionEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
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

func (x *AlterPartitionResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		if version <= 1 {
			b = e.appendCompactString(b, x.TopicName)
		}
		if version >= 2 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
			b = e.appendCompactCount(b, len(x.Isr))
			b = appendInt32s(b, x.Isr)
			if version >= 1 {
				b = append(b, byte(x.LeaderRecoveryState))
			}
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionEpoch))
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

// AlterPartitionResponseTopic is an element of AlterPartitionResponse.
type AlterPartitionResponseTopic struct {
	TopicName   string // v0-1
	TopicID     UUID   // v2+
	Partitions  []AlterPartitionResponsePartition
	UnknownTags Tags
}

// NewAlterPartitionResponseTopic returns a AlterPartitionResponseTopic with its defaults.
func NewAlterPartitionResponseTopic() *AlterPartitionResponseTopic {
	x := new(AlterPartitionResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionResponseTopic) Default() {
	*x = AlterPartitionResponseTopic{}
}

// AlterPartitionResponsePartition is an element of AlterPartitionResponse.
type AlterPartitionResponsePartition struct {
	PartitionIndex      int32
	ErrorCode           ErrorCode
	LeaderID            int32
	LeaderEpoch         int32
	Isr                 []int32
	LeaderRecoveryState int8 // v1+
	PartitionEpoch      int32
	UnknownTags         Tags
}

// NewAlterPartitionResponsePartition returns a AlterPartitionResponsePartition with its defaults.
func NewAlterPartitionResponsePartition() *AlterPartitionResponsePartition {
	x := new(AlterPartitionResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterPartitionResponsePartition) Default() {
	*x = AlterPartitionResponsePartition{}
}

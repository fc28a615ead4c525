// Code generated from schema/produce.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ProduceRequest is the request of Produce (API key 0), versions 0 to 13, flexible from 9.
type ProduceRequest struct {
	TransactionalID *string // v3+, nullable
	// 0 for no answer at all, 1 for the leader, -1 for all in-sync replicas.
	Acks        int16
	TimeoutMs   int32
	TopicData   []ProduceRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyProduce.
func (*ProduceRequest) APIKey() APIKey { return KeyProduce }

// IsRequest returns true.
func (*ProduceRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 13.
func (x *ProduceRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 13 {
		d.badVersion("ProduceRequest", version, 0, 13)
		return
	}
	if version >= 9 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 13.
func (x *ProduceRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 13 {
		e.badVersion("ProduceRequest", version, 0, 13)
		return
	}
	if version >= 9 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ProduceRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ProduceRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 13 {
		e.badVersion("ProduceRequest", version, 0, 13)
		return b, e.err
	}
	if version >= 9 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewProduceRequest returns a ProduceRequest with its defaults.
func NewProduceRequest() *ProduceRequest {
	x := new(ProduceRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceRequest) Default() {
	*x = ProduceRequest{}
}

func (x *ProduceRequest) decodePlain(d *Decoder, version int16) {
	if version >= 3 {
		x.TransactionalID = d.readStringPtr(x.TransactionalID, true)
	} else {
		x.TransactionalID = nil
	}
	{
		b := d.next(6)
		_ = b[5]
		x.Acks = int16(binary.BigEndian.Uint16(b[0:]))
		x.TimeoutMs = int32(binary.BigEndian.Uint32(b[2:]))
	}
	if n := d.readCount(false, 6); n < 0 {
		x.TopicData = x.TopicData[:0]
	} else {
		s := x.TopicData[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 8); n < 0 {
				x.PartitionData = x.PartitionData[:0]
			} else {
				s := x.PartitionData[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Index = int32(binary.BigEndian.Uint32(d.next(4)))
					x.Records = d.readRecords(x.Records, false, true)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.PartitionData = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.TopicData = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ProduceRequest) decodeFlexible(d *Decoder, version int16) {
	x.TransactionalID = d.readCompactStringPtr(x.TransactionalID, true)
	{
		b := d.next(6)
		_ = b[5]
		x.Acks = int16(binary.BigEndian.Uint16(b[0:]))
		x.TimeoutMs = int32(binary.BigEndian.Uint32(b[2:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.TopicData = x.TopicData[:0]
	} else {
		s := x.TopicData[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 12 {
				x.Name = d.readCompactString(x.Name)
			} else {
				x.Name = ""
			}
			if version >= 13 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 6); n < 0 {
				x.PartitionData = x.PartitionData[:0]
			} else {
				s := x.PartitionData[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Index = int32(binary.BigEndian.Uint32(d.next(4)))
					x.Records = d.readRecords(x.Records, true, true)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.PartitionData = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TopicData = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ProduceRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 3 {
		if x.TransactionalID == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.TransactionalID)
		}
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.Acks))
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	b = e.appendCount(b, len(x.TopicData))
	for i := range x.TopicData {
		x := &x.TopicData[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.PartitionData))
		for i := range x.PartitionData {
			x := &x.PartitionData[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Index))
			if r := x.Records; len(r) == 1 && len(r[0]) < gatherMin {
				b = e.appendCount(b, len(r[0]))
				b = append(b, r[0]...)
			} else {
				b = e.appendRecords(b, r, false, true)
			}
		}
	}
	return b
}

func (x *ProduceRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.TransactionalID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.TransactionalID)
	}
	b = binary.BigEndian.AppendUint16(b, uint16(x.Acks))
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	b = e.appendCompactCount(b, len(x.TopicData))
	for i := range x.TopicData {
		x := &x.TopicData[i]
		if version <= 12 {
			b = e.appendCompactString(b, x.Name)
		}
		if version >= 13 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.PartitionData))
		for i := range x.PartitionData {
			x := &x.PartitionData[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Index))
			if r := x.Records; len(r) == 1 && len(r[0]) < gatherMin {
				b = e.appendCompactCount(b, len(r[0]))
				b = append(b, r[0]...)
			} else {
				b = e.appendRecords(b, r, true, true)
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

// ProduceRequestTopic is an element of ProduceRequest.
type ProduceRequestTopic struct {
	Name          string // v0-12
	TopicID       UUID   // v13+
	PartitionData []ProduceRequestPartition
	UnknownTags   Tags
}

// NewProduceRequestTopic returns a ProduceRequestTopic with its defaults.
func NewProduceRequestTopic() *ProduceRequestTopic {
	x := new(ProduceRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceRequestTopic) Default() {
	*x = ProduceRequestTopic{}
}

// ProduceRequestPartition is an element of ProduceRequest.
type ProduceRequestPartition struct {
	Index       int32
	Records     Records // nullable
	UnknownTags Tags
}

// NewProduceRequestPartition returns a ProduceRequestPartition with its defaults.
func NewProduceRequestPartition() *ProduceRequestPartition {
	x := new(ProduceRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceRequestPartition) Default() {
	*x = ProduceRequestPartition{}
}

// ProduceResponse is the response of Produce (API key 0), versions 0 to 13, flexible from 9.
type ProduceResponse struct {
	Responses      []ProduceResponseTopic
	ThrottleTimeMs int32                         // v1+
	NodeEndpoints  []ProduceResponseNodeEndpoint // v10+, tag 0
	UnknownTags    Tags
}

// APIKey returns KeyProduce.
func (*ProduceResponse) APIKey() APIKey { return KeyProduce }

// IsRequest returns false.
func (*ProduceResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 13.
func (x *ProduceResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 13 {
		d.badVersion("ProduceResponse", version, 0, 13)
		return
	}
	if version >= 9 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 13.
func (x *ProduceResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 13 {
		e.badVersion("ProduceResponse", version, 0, 13)
		return
	}
	if version >= 9 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ProduceResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ProduceResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 13 {
		e.badVersion("ProduceResponse", version, 0, 13)
		return b, e.err
	}
	if version >= 9 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewProduceResponse returns a ProduceResponse with its defaults.
func NewProduceResponse() *ProduceResponse {
	x := new(ProduceResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceResponse) Default() {
	*x = ProduceResponse{}
}

func (x *ProduceResponse) decodePlain(d *Decoder, version int16) {
	x.NodeEndpoints = x.NodeEndpoints[:0]
	if n := d.readCount(false, 6); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 14); n < 0 {
				x.PartitionResponses = x.PartitionResponses[:0]
			} else {
				s := x.PartitionResponses[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.CurrentLeader.Default()
					if version >= 5 {
						b := d.next(30)
						_ = b[29]
						x.Index = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
						x.BaseOffset = int64(binary.BigEndian.Uint64(b[6:]))
						x.LogAppendTimeMs = int64(binary.BigEndian.Uint64(b[14:]))
						x.LogStartOffset = int64(binary.BigEndian.Uint64(b[22:]))
					} else {
						{
							b := d.next(14)
							_ = b[13]
							x.Index = int32(binary.BigEndian.Uint32(b[0:]))
							x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
							x.BaseOffset = int64(binary.BigEndian.Uint64(b[6:]))
						}
						if version >= 2 {
							x.LogAppendTimeMs = int64(binary.BigEndian.Uint64(d.next(8)))
						} else {
							x.LogAppendTimeMs = -1
						}
						x.LogStartOffset = -1
					}
					if version >= 8 {
						if n := d.readCount(false, 6); n < 0 {
							x.RecordErrors = x.RecordErrors[:0]
						} else {
							s := x.RecordErrors[:0]
							for i := 0; i < n && d.err == nil; i++ {
								s = extend(s, n)
								x := &s[i]
								x.BatchIndex = int32(binary.BigEndian.Uint32(d.next(4)))
								x.BatchIndexErrorMessage = d.readStringPtr(x.BatchIndexErrorMessage, true)
								x.UnknownTags = x.UnknownTags[:0]
							}
							x.RecordErrors = s
						}
					} else {
						x.RecordErrors = x.RecordErrors[:0]
					}
					if version >= 8 {
						x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
					} else {
						x.ErrorMessage = nil
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.PartitionResponses = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Responses = s
	}
	if version >= 1 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ProduceResponse) decodeFlexible(d *Decoder, version int16) {
	x.NodeEndpoints = x.NodeEndpoints[:0]
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 12 {
				x.Name = d.readCompactString(x.Name)
			} else {
				x.Name = ""
			}
			if version >= 13 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 33); n < 0 {
				x.PartitionResponses = x.PartitionResponses[:0]
			} else {
				s := x.PartitionResponses[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.CurrentLeader.Default()
					{
						b := d.next(30)
						_ = b[29]
						x.Index = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
						x.BaseOffset = int64(binary.BigEndian.Uint64(b[6:]))
						x.LogAppendTimeMs = int64(binary.BigEndian.Uint64(b[14:]))
						x.LogStartOffset = int64(binary.BigEndian.Uint64(b[22:]))
					}
					if n := d.readCompactCount(false, 6); n < 0 {
						x.RecordErrors = x.RecordErrors[:0]
					} else {
						s := x.RecordErrors[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							x.BatchIndex = int32(binary.BigEndian.Uint32(d.next(4)))
							x.BatchIndexErrorMessage = d.readCompactStringPtr(x.BatchIndexErrorMessage, true)
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.RecordErrors = s
					}
					x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
					x.UnknownTags = x.UnknownTags[:0]
					for n := d.tagCount(); n > 0 && d.err == nil; n-- {
						id, outer := d.tag()
						switch {
						case id == 0 && version >= 10:
							x.CurrentLeader.decodeFlexible(d, version)
						default:
							x.UnknownTags = d.unknownTag(x.UnknownTags, id)
						}
						d.untag(id, outer)
					}
				}
				x.PartitionResponses = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Responses = s
	}
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0 && version >= 10:
			if n := d.readCompactCount(false, 11); n < 0 {
				x.NodeEndpoints = x.NodeEndpoints[:0]
			} else {
				s := x.NodeEndpoints[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.NodeEndpoints = s
			}
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ProduceResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.PartitionResponses))
		for i := range x.PartitionResponses {
			x := &x.PartitionResponses[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Index))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(x.BaseOffset))
			if version >= 2 {
				b = binary.BigEndian.AppendUint64(b, uint64(x.LogAppendTimeMs))
			}
			if version >= 5 {
				b = binary.BigEndian.AppendUint64(b, uint64(x.LogStartOffset))
			}
			if version >= 8 {
				b = e.appendCount(b, len(x.RecordErrors))
				for i := range x.RecordErrors {
					x := &x.RecordErrors[i]
					b = binary.BigEndian.AppendUint32(b, uint32(x.BatchIndex))
					if x.BatchIndexErrorMessage == nil {
						b = append(b, 0xff, 0xff)
					} else {
						b = e.appendString(b, *x.BatchIndexErrorMessage)
					}
				}
				if x.ErrorMessage == nil {
					b = append(b, 0xff, 0xff)
				} else {
					b = e.appendString(b, *x.ErrorMessage)
				}
			}
		}
	}
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	return b
}

func (x *ProduceResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		if version <= 12 {
			b = e.appendCompactString(b, x.Name)
		}
		if version >= 13 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.PartitionResponses))
		for i := range x.PartitionResponses {
			x := &x.PartitionResponses[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Index))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(x.BaseOffset))
			b = binary.BigEndian.AppendUint64(b, uint64(x.LogAppendTimeMs))
			b = binary.BigEndian.AppendUint64(b, uint64(x.LogStartOffset))
			b = e.appendCompactCount(b, len(x.RecordErrors))
			for i := range x.RecordErrors {
				x := &x.RecordErrors[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.BatchIndex))
				if x.BatchIndexErrorMessage == nil {
					b = append(b, 0)
				} else {
					b = e.appendCompactString(b, *x.BatchIndexErrorMessage)
				}
				if len(x.UnknownTags) == 0 {
					b = append(b, 0)
				} else {
					b = appendTags(b, x.UnknownTags)
				}
			}
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
			}
			n := len(x.UnknownTags)
			hasCurrentLeader := version >= 10 && !x.CurrentLeader.isDefault()
			if hasCurrentLeader {
				n++
			}
			b = appendUvarint(b, uint32(n))
			if n > 0 {
				more := x.UnknownTags
				if hasCurrentLeader {
					b = appendUvarint(b, 0)
					start := len(b)
					b = x.CurrentLeader.appendFlexible(e, b, version)
					b = insertSize(b, start)
				}
				for i := range more {
					b = appendTag(b, more[i])
				}
			}
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	n := len(x.UnknownTags)
	hasNodeEndpoints := version >= 10 && len(x.NodeEndpoints) != 0
	if hasNodeEndpoints {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasNodeEndpoints {
			b = appendUvarint(b, 0)
			start := len(b)
			b = e.appendCompactCount(b, len(x.NodeEndpoints))
			for i := range x.NodeEndpoints {
				b = x.NodeEndpoints[i].appendFlexible(e, b, version)
			}
			b = insertSize(b, start)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ProduceResponseTopic is an element of ProduceResponse.
type ProduceResponseTopic struct {
	Name               string // v0-12
	TopicID            UUID   // v13+
	PartitionResponses []ProduceResponsePartition
	UnknownTags        Tags
}

// NewProduceResponseTopic returns a ProduceResponseTopic with its defaults.
func NewProduceResponseTopic() *ProduceResponseTopic {
	x := new(ProduceResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceResponseTopic) Default() {
	*x = ProduceResponseTopic{}
}

// ProduceResponsePartition is an element of ProduceResponse.
type ProduceResponsePartition struct {
	Index     int32
	ErrorCode ErrorCode
	// The first record's offset.
	BaseOffset int64
	// -1 unless the topic stamps records itself (LogAppendTime).
	LogAppendTimeMs int64                         // v2+, default -1
	LogStartOffset  int64                         // v5+, default -1
	RecordErrors    []ProduceResponseRecordError  // v8+
	ErrorMessage    *string                       // v8+, nullable
	CurrentLeader   ProduceResponseLeaderAndEpoch // v10+, tag 0
	UnknownTags     Tags
}

// NewProduceResponsePartition returns a ProduceResponsePartition with its defaults.
func NewProduceResponsePartition() *ProduceResponsePartition {
	x := new(ProduceResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceResponsePartition) Default() {
	*x = ProduceResponsePartition{
		LogAppendTimeMs: -1,
		LogStartOffset:  -1,
	}
	x.CurrentLeader.Default()
}

// ProduceResponseRecordError is an element of ProduceResponse.
type ProduceResponseRecordError struct {
	BatchIndex             int32
	BatchIndexErrorMessage *string // nullable
	UnknownTags            Tags
}

// NewProduceResponseRecordError returns a ProduceResponseRecordError with its defaults.
func NewProduceResponseRecordError() *ProduceResponseRecordError {
	x := new(ProduceResponseRecordError)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceResponseRecordError) Default() {
	*x = ProduceResponseRecordError{}
}

// ProduceResponseLeaderAndEpoch is an element of ProduceResponse.
type ProduceResponseLeaderAndEpoch struct {
	LeaderID    int32 // default -1
	LeaderEpoch int32 // default -1
	UnknownTags Tags
}

// NewProduceResponseLeaderAndEpoch returns a ProduceResponseLeaderAndEpoch with its defaults.
func NewProduceResponseLeaderAndEpoch() *ProduceResponseLeaderAndEpoch {
	x := new(ProduceResponseLeaderAndEpoch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceResponseLeaderAndEpoch) Default() {
	*x = ProduceResponseLeaderAndEpoch{
		LeaderID:    -1,
		LeaderEpoch: -1,
	}
}

func (x *ProduceResponseLeaderAndEpoch) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(8)
		_ = b[7]
		x.LeaderID = int32(binary.BigEndian.Uint32(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ProduceResponseLeaderAndEpoch) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

func (x *ProduceResponseLeaderAndEpoch) isDefault() bool {
	return len(x.UnknownTags) == 0 &&
		x.LeaderID == -1 &&
		x.LeaderEpoch == -1
}

// ProduceResponseNodeEndpoint is an element of ProduceResponse.
type ProduceResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        int32
	Rack        *string // nullable
	UnknownTags Tags
}

// NewProduceResponseNodeEndpoint returns a ProduceResponseNodeEndpoint with its defaults.
func NewProduceResponseNodeEndpoint() *ProduceResponseNodeEndpoint {
	x := new(ProduceResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ProduceResponseNodeEndpoint) Default() {
	*x = ProduceResponseNodeEndpoint{}
}

func (x *ProduceResponseNodeEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.readCompactString(x.Host)
	x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Rack = d.readCompactStringPtr(x.Rack, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ProduceResponseNodeEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
	b = e.appendCompactString(b, x.Host)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
	if x.Rack == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.Rack)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

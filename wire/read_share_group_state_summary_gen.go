// Code generated from schema/read_share_group_state_summary.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ReadShareGroupStateSummaryRequest is the request of ReadShareGroupStateSummary (API key 87), versions 0 to 1, flexible from 0.
type ReadShareGroupStateSummaryRequest struct {
	GroupID     string
	Topics      []ReadShareGroupStateSummaryRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyReadShareGroupStateSummary.
func (*ReadShareGroupStateSummaryRequest) APIKey() APIKey { return KeyReadShareGroupStateSummary }

// IsRequest returns true.
func (*ReadShareGroupStateSummaryRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *ReadShareGroupStateSummaryRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ReadShareGroupStateSummaryRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ReadShareGroupStateSummaryRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ReadShareGroupStateSummaryRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ReadShareGroupStateSummaryRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ReadShareGroupStateSummaryRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ReadShareGroupStateSummaryRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewReadShareGroupStateSummaryRequest returns a ReadShareGroupStateSummaryRequest with its defaults.
func NewReadShareGroupStateSummaryRequest() *ReadShareGroupStateSummaryRequest {
	x := new(ReadShareGroupStateSummaryRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateSummaryRequest) Default() {
	*x = ReadShareGroupStateSummaryRequest{}
}

func (x *ReadShareGroupStateSummaryRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 9); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(8)
						_ = b[7]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
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

func (x *ReadShareGroupStateSummaryRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Partition))<<32|uint64(uint32(x.LeaderEpoch)))
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

// ReadShareGroupStateSummaryRequestTopic is an element of ReadShareGroupStateSummaryRequest.
type ReadShareGroupStateSummaryRequestTopic struct {
	TopicID     UUID
	Partitions  []ReadShareGroupStateSummaryRequestPartition
	UnknownTags Tags
}

// NewReadShareGroupStateSummaryRequestTopic returns a ReadShareGroupStateSummaryRequestTopic with its defaults.
func NewReadShareGroupStateSummaryRequestTopic() *ReadShareGroupStateSummaryRequestTopic {
	x := new(ReadShareGroupStateSummaryRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateSummaryRequestTopic) Default() {
	*x = ReadShareGroupStateSummaryRequestTopic{}
}

// ReadShareGroupStateSummaryRequestPartition is an element of ReadShareGroupStateSummaryRequest.
type ReadShareGroupStateSummaryRequestPartition struct {
	Partition   int32
	LeaderEpoch int32
	UnknownTags Tags
}

// NewReadShareGroupStateSummaryRequestPartition returns a ReadShareGroupStateSummaryRequestPartition with its defaults.
func NewReadShareGroupStateSummaryRequestPartition() *ReadShareGroupStateSummaryRequestPartition {
	x := new(ReadShareGroupStateSummaryRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateSummaryRequestPartition) Default() {
	*x = ReadShareGroupStateSummaryRequestPartition{}
}

// ReadShareGroupStateSummaryResponse is the response of ReadShareGroupStateSummary (API key 87), versions 0 to 1, flexible from 0.
type ReadShareGroupStateSummaryResponse struct {
	Results     []ReadShareGroupStateSummaryResponseTopic
	UnknownTags Tags
}

// APIKey returns KeyReadShareGroupStateSummary.
func (*ReadShareGroupStateSummaryResponse) APIKey() APIKey { return KeyReadShareGroupStateSummary }

// IsRequest returns false.
func (*ReadShareGroupStateSummaryResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *ReadShareGroupStateSummaryResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("ReadShareGroupStateSummaryResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *ReadShareGroupStateSummaryResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("ReadShareGroupStateSummaryResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ReadShareGroupStateSummaryResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ReadShareGroupStateSummaryResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("ReadShareGroupStateSummaryResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewReadShareGroupStateSummaryResponse returns a ReadShareGroupStateSummaryResponse with its defaults.
func NewReadShareGroupStateSummaryResponse() *ReadShareGroupStateSummaryResponse {
	x := new(ReadShareGroupStateSummaryResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateSummaryResponse) Default() {
	*x = ReadShareGroupStateSummaryResponse{}
}

func (x *ReadShareGroupStateSummaryResponse) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 24); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(6)
						_ = b[5]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
					if version >= 1 {
						b := d.next(20)
						_ = b[19]
						x.StateEpoch = int32(binary.BigEndian.Uint32(b[0:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.StartOffset = int64(binary.BigEndian.Uint64(b[8:]))
						x.DeliveryCompleteCount = int32(binary.BigEndian.Uint32(b[16:]))
					} else {
						{
							b := d.next(16)
							_ = b[15]
							x.StateEpoch = int32(binary.BigEndian.Uint32(b[0:]))
							x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
							x.StartOffset = int64(binary.BigEndian.Uint64(b[8:]))
						}
						x.DeliveryCompleteCount = -1
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ReadShareGroupStateSummaryResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
			}
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.StateEpoch))<<32|uint64(uint32(x.LeaderEpoch)))
			b = binary.BigEndian.AppendUint64(b, uint64(x.StartOffset))
			if version >= 1 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.DeliveryCompleteCount))
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

// ReadShareGroupStateSummaryResponseTopic is an element of ReadShareGroupStateSummaryResponse.
type ReadShareGroupStateSummaryResponseTopic struct {
	TopicID     UUID
	Partitions  []ReadShareGroupStateSummaryResponsePartition
	UnknownTags Tags
}

// NewReadShareGroupStateSummaryResponseTopic returns a ReadShareGroupStateSummaryResponseTopic with its defaults.
func NewReadShareGroupStateSummaryResponseTopic() *ReadShareGroupStateSummaryResponseTopic {
	x := new(ReadShareGroupStateSummaryResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateSummaryResponseTopic) Default() {
	*x = ReadShareGroupStateSummaryResponseTopic{}
}

// ReadShareGroupStateSummaryResponsePartition is an element of ReadShareGroupStateSummaryResponse.
type ReadShareGroupStateSummaryResponsePartition struct {
	Partition             int32
	ErrorCode             ErrorCode
	ErrorMessage          *string // nullable
	StateEpoch            int32
	LeaderEpoch           int32
	StartOffset           int64
	DeliveryCompleteCount int32 // v1+, default -1
	UnknownTags           Tags
}

// NewReadShareGroupStateSummaryResponsePartition returns a ReadShareGroupStateSummaryResponsePartition with its defaults.
func NewReadShareGroupStateSummaryResponsePartition() *ReadShareGroupStateSummaryResponsePartition {
	x := new(ReadShareGroupStateSummaryResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ReadShareGroupStateSummaryResponsePartition) Default() {
	*x = ReadShareGroupStateSummaryResponsePartition{
		DeliveryCompleteCount: -1,
	}
}

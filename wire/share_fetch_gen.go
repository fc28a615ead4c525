// Code generated from schema/share_fetch.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ShareFetchRequest is the request of ShareFetch (API key 78), versions 0 to 2, flexible from 0.
type ShareFetchRequest struct {
	GroupID             *string // nullable
	MemberID            *string // nullable
	ShareSessionEpoch   int32
	MaxWaitMs           int32
	MinBytes            int32
	MaxBytes            int32 // default 2147483647
	MaxRecords          int32 // v1+
	BatchSize           int32 // v1+
	ShareAcquireMode    int8  // v2+
	IsRenewAck          bool  // v2+
	Topics              []ShareFetchRequestTopic
	ForgottenTopicsData []ShareFetchRequestForgottenTopic
	UnknownTags         Tags
}

// APIKey returns KeyShareFetch.
func (*ShareFetchRequest) APIKey() APIKey { return KeyShareFetch }

// IsRequest returns true.
func (*ShareFetchRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *ShareFetchRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ShareFetchRequest", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *ShareFetchRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ShareFetchRequest", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareFetchRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareFetchRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ShareFetchRequest", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareFetchRequest returns a ShareFetchRequest with its defaults.
func NewShareFetchRequest() *ShareFetchRequest {
	x := new(ShareFetchRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequest) Default() {
	*x = ShareFetchRequest{
		MaxBytes: 2147483647,
	}
}

func (x *ShareFetchRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactStringPtr(x.GroupID, true)
	x.MemberID = d.readCompactStringPtr(x.MemberID, true)
	if version >= 2 {
		b := d.next(26)
		_ = b[25]
		x.ShareSessionEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.MaxWaitMs = int32(binary.BigEndian.Uint32(b[4:]))
		x.MinBytes = int32(binary.BigEndian.Uint32(b[8:]))
		x.MaxBytes = int32(binary.BigEndian.Uint32(b[12:]))
		x.MaxRecords = int32(binary.BigEndian.Uint32(b[16:]))
		x.BatchSize = int32(binary.BigEndian.Uint32(b[20:]))
		x.ShareAcquireMode = int8(b[24])
		x.IsRenewAck = b[25] != 0
	} else {
		{
			b := d.next(16)
			_ = b[15]
			x.ShareSessionEpoch = int32(binary.BigEndian.Uint32(b[0:]))
			x.MaxWaitMs = int32(binary.BigEndian.Uint32(b[4:]))
			x.MinBytes = int32(binary.BigEndian.Uint32(b[8:]))
			x.MaxBytes = int32(binary.BigEndian.Uint32(b[12:]))
		}
		if version >= 1 {
			b := d.next(8)
			_ = b[7]
			x.MaxRecords = int32(binary.BigEndian.Uint32(b[0:]))
			x.BatchSize = int32(binary.BigEndian.Uint32(b[4:]))
		} else {
			x.MaxRecords = 0
			x.BatchSize = 0
		}
		x.ShareAcquireMode = 0
		x.IsRenewAck = false
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 6); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
					if version <= 0 {
						x.PartitionMaxBytes = int32(binary.BigEndian.Uint32(d.next(4)))
					} else {
						x.PartitionMaxBytes = 0
					}
					if n := d.readCompactCount(false, 18); n < 0 {
						x.AcknowledgementBatches = x.AcknowledgementBatches[:0]
					} else {
						s := x.AcknowledgementBatches[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							{
								b := d.next(16)
								_ = b[15]
								x.FirstOffset = int64(binary.BigEndian.Uint64(b[0:]))
								x.LastOffset = int64(binary.BigEndian.Uint64(b[8:]))
							}
							x.AcknowledgeTypes = d.int8s(x.AcknowledgeTypes, true, false)
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.AcknowledgementBatches = s
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.ForgottenTopicsData = x.ForgottenTopicsData[:0]
	} else {
		s := x.ForgottenTopicsData[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			x.Partitions = d.int32s(x.Partitions, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.ForgottenTopicsData = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.GroupID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.GroupID)
	}
	if x.MemberID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.MemberID)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.ShareSessionEpoch))<<32|uint64(uint32(x.MaxWaitMs)))
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MinBytes))<<32|uint64(uint32(x.MaxBytes)))
	if version >= 1 {
		b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MaxRecords))<<32|uint64(uint32(x.BatchSize)))
	}
	if version >= 2 {
		b = binary.BigEndian.AppendUint16(b, uint16(byte(x.ShareAcquireMode))<<8|uint16(boolByte(x.IsRenewAck)))
	}
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			if version <= 0 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionMaxBytes))
			}
			b = e.appendCompactCount(b, len(x.AcknowledgementBatches))
			for i := range x.AcknowledgementBatches {
				x := &x.AcknowledgementBatches[i]
				b = binary.BigEndian.AppendUint64(b, uint64(x.FirstOffset))
				b = binary.BigEndian.AppendUint64(b, uint64(x.LastOffset))
				b = e.appendCompactCount(b, len(x.AcknowledgeTypes))
				b = appendInt8s(b, x.AcknowledgeTypes)
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
	}
	b = e.appendCompactCount(b, len(x.ForgottenTopicsData))
	for i := range x.ForgottenTopicsData {
		x := &x.ForgottenTopicsData[i]
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

// ShareFetchRequestTopic is an element of ShareFetchRequest.
type ShareFetchRequestTopic struct {
	TopicID     UUID
	Partitions  []ShareFetchRequestPartition
	UnknownTags Tags
}

// NewShareFetchRequestTopic returns a ShareFetchRequestTopic with its defaults.
func NewShareFetchRequestTopic() *ShareFetchRequestTopic {
	x := new(ShareFetchRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequestTopic) Default() {
	*x = ShareFetchRequestTopic{}
}

// ShareFetchRequestPartition is an element of ShareFetchRequest.
type ShareFetchRequestPartition struct {
	PartitionIndex         int32
	PartitionMaxBytes      int32 // v0
	AcknowledgementBatches []ShareFetchRequestBatch
	UnknownTags            Tags
}

// NewShareFetchRequestPartition returns a ShareFetchRequestPartition with its defaults.
func NewShareFetchRequestPartition() *ShareFetchRequestPartition {
	x := new(ShareFetchRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequestPartition) Default() {
	*x = ShareFetchRequestPartition{}
}

// ShareFetchRequestBatch is an element of ShareFetchRequest.
type ShareFetchRequestBatch struct {
	FirstOffset      int64
	LastOffset       int64
	AcknowledgeTypes []int8
	UnknownTags      Tags
}

// NewShareFetchRequestBatch returns a ShareFetchRequestBatch with its defaults.
func NewShareFetchRequestBatch() *ShareFetchRequestBatch {
	x := new(ShareFetchRequestBatch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequestBatch) Default() {
	*x = ShareFetchRequestBatch{}
}

// ShareFetchRequestForgottenTopic is an element of ShareFetchRequest.
type ShareFetchRequestForgottenTopic struct {
	TopicID     UUID
	Partitions  []int32
	UnknownTags Tags
}

// NewShareFetchRequestForgottenTopic returns a ShareFetchRequestForgottenTopic with its defaults.
func NewShareFetchRequestForgottenTopic() *ShareFetchRequestForgottenTopic {
	x := new(ShareFetchRequestForgottenTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequestForgottenTopic) Default() {
	*x = ShareFetchRequestForgottenTopic{}
}

// ShareFetchResponse is the response of ShareFetch (API key 78), versions 0 to 2, flexible from 0.
type ShareFetchResponse struct {
	ThrottleTimeMs           int32
	ErrorCode                ErrorCode
	ErrorMessage             *string // nullable
	AcquisitionLockTimeoutMs int32   // v1+
	Responses                []ShareFetchResponseTopic
	NodeEndpoints            []ShareFetchResponseNodeEndpoint
	UnknownTags              Tags
}

// APIKey returns KeyShareFetch.
func (*ShareFetchResponse) APIKey() APIKey { return KeyShareFetch }

// IsRequest returns false.
func (*ShareFetchResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *ShareFetchResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ShareFetchResponse", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *ShareFetchResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ShareFetchResponse", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareFetchResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareFetchResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ShareFetchResponse", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareFetchResponse returns a ShareFetchResponse with its defaults.
func NewShareFetchResponse() *ShareFetchResponse {
	x := new(ShareFetchResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponse) Default() {
	*x = ShareFetchResponse{}
}

func (x *ShareFetchResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if version >= 1 {
		x.AcquisitionLockTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.AcquisitionLockTimeoutMs = 0
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID(d.next(16))
			if n := d.readCompactCount(false, 22); n < 0 {
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
					x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
					x.AcknowledgeErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
					x.AcknowledgeErrorMessage = d.readCompactStringPtr(x.AcknowledgeErrorMessage, true)
					x.CurrentLeader.decodeFlexible(d, version)
					x.Records = d.readRecords(x.Records, true, version <= 0)
					if n := d.readCompactCount(false, 19); n < 0 {
						x.AcquiredRecords = x.AcquiredRecords[:0]
					} else {
						s := x.AcquiredRecords[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							{
								b := d.next(18)
								_ = b[17]
								x.FirstOffset = int64(binary.BigEndian.Uint64(b[0:]))
								x.LastOffset = int64(binary.BigEndian.Uint64(b[8:]))
								x.DeliveryCount = int16(binary.BigEndian.Uint16(b[16:]))
							}
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.AcquiredRecords = s
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Responses = s
	}
	if n := d.readCompactCount(false, 11); n < 0 {
		x.NodeEndpoints = x.NodeEndpoints[:0]
	} else {
		s := x.NodeEndpoints[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
			x.Host = d.readCompactString(x.Host)
			x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
			x.Rack = d.readCompactStringPtr(x.Rack, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.NodeEndpoints = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.AcquisitionLockTimeoutMs))
	}
	b = e.appendCompactCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
			}
			b = binary.BigEndian.AppendUint16(b, uint16(x.AcknowledgeErrorCode))
			if x.AcknowledgeErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.AcknowledgeErrorMessage)
			}
			b = x.CurrentLeader.appendFlexible(e, b, version)
			if r := x.Records; len(r) == 1 && len(r[0]) < gatherMin {
				b = e.appendCompactCount(b, len(r[0]))
				b = append(b, r[0]...)
			} else {
				b = e.appendRecords(b, r, true, version <= 0)
			}
			b = e.appendCompactCount(b, len(x.AcquiredRecords))
			for i := range x.AcquiredRecords {
				x := &x.AcquiredRecords[i]
				b = binary.BigEndian.AppendUint64(b, uint64(x.FirstOffset))
				b = binary.BigEndian.AppendUint64(b, uint64(x.LastOffset))
				b = binary.BigEndian.AppendUint16(b, uint16(x.DeliveryCount))
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
	}
	b = e.appendCompactCount(b, len(x.NodeEndpoints))
	for i := range x.NodeEndpoints {
		x := &x.NodeEndpoints[i]
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchResponseTopic is an element of ShareFetchResponse.
type ShareFetchResponseTopic struct {
	TopicID     UUID
	Partitions  []ShareFetchResponsePartition
	UnknownTags Tags
}

// NewShareFetchResponseTopic returns a ShareFetchResponseTopic with its defaults.
func NewShareFetchResponseTopic() *ShareFetchResponseTopic {
	x := new(ShareFetchResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponseTopic) Default() {
	*x = ShareFetchResponseTopic{}
}

// ShareFetchResponsePartition is an element of ShareFetchResponse.
type ShareFetchResponsePartition struct {
	PartitionIndex          int32
	ErrorCode               ErrorCode
	ErrorMessage            *string // nullable
	AcknowledgeErrorCode    ErrorCode
	AcknowledgeErrorMessage *string // nullable
	CurrentLeader           ShareFetchResponseLeader
	Records                 Records // nullable v0
	AcquiredRecords         []ShareFetchResponseAcquired
	UnknownTags             Tags
}

// NewShareFetchResponsePartition returns a ShareFetchResponsePartition with its defaults.
func NewShareFetchResponsePartition() *ShareFetchResponsePartition {
	x := new(ShareFetchResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponsePartition) Default() {
	*x = ShareFetchResponsePartition{}
	x.CurrentLeader.Default()
}

// ShareFetchResponseLeader is an element of ShareFetchResponse.
type ShareFetchResponseLeader struct {
	LeaderID    int32
	LeaderEpoch int32
	UnknownTags Tags
}

// NewShareFetchResponseLeader returns a ShareFetchResponseLeader with its defaults.
func NewShareFetchResponseLeader() *ShareFetchResponseLeader {
	x := new(ShareFetchResponseLeader)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponseLeader) Default() {
	*x = ShareFetchResponseLeader{}
}

func (x *ShareFetchResponseLeader) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(8)
		_ = b[7]
		x.LeaderID = int32(binary.BigEndian.Uint32(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchResponseLeader) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchResponseAcquired is an element of ShareFetchResponse.
type ShareFetchResponseAcquired struct {
	FirstOffset   int64
	LastOffset    int64
	DeliveryCount int16
	UnknownTags   Tags
}

// NewShareFetchResponseAcquired returns a ShareFetchResponseAcquired with its defaults.
func NewShareFetchResponseAcquired() *ShareFetchResponseAcquired {
	x := new(ShareFetchResponseAcquired)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponseAcquired) Default() {
	*x = ShareFetchResponseAcquired{}
}

// ShareFetchResponseNodeEndpoint is an element of ShareFetchResponse.
type ShareFetchResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        int32
	Rack        *string // nullable
	UnknownTags Tags
}

// NewShareFetchResponseNodeEndpoint returns a ShareFetchResponseNodeEndpoint with its defaults.
func NewShareFetchResponseNodeEndpoint() *ShareFetchResponseNodeEndpoint {
	x := new(ShareFetchResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponseNodeEndpoint) Default() {
	*x = ShareFetchResponseNodeEndpoint{}
}

// Code generated from schema/share_acknowledge.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ShareAcknowledgeRequest is the request of ShareAcknowledge (API key 79), versions 0 to 2, flexible from 0.
type ShareAcknowledgeRequest struct {
	GroupID           *string // nullable
	MemberID          *string // nullable
	ShareSessionEpoch int32
	IsRenewAck        bool // v2+
	Topics            []ShareAcknowledgeRequestTopic
	UnknownTags       Tags
}

// APIKey returns KeyShareAcknowledge.
func (*ShareAcknowledgeRequest) APIKey() APIKey { return KeyShareAcknowledge }

// IsRequest returns true.
func (*ShareAcknowledgeRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *ShareAcknowledgeRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ShareAcknowledgeRequest", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *ShareAcknowledgeRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ShareAcknowledgeRequest", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareAcknowledgeRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareAcknowledgeRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ShareAcknowledgeRequest", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareAcknowledgeRequest returns a ShareAcknowledgeRequest with its defaults.
func NewShareAcknowledgeRequest() *ShareAcknowledgeRequest {
	x := new(ShareAcknowledgeRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeRequest) Default() {
	*x = ShareAcknowledgeRequest{}
}

func (x *ShareAcknowledgeRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactStringPtr(x.GroupID, true)
	x.MemberID = d.readCompactStringPtr(x.MemberID, true)
	if version >= 2 {
		b := d.next(5)
		_ = b[4]
		x.ShareSessionEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.IsRenewAck = b[4] != 0
	} else {
		x.ShareSessionEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
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
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareAcknowledgeRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
	b = binary.BigEndian.AppendUint32(b, uint32(x.ShareSessionEpoch))
	if version >= 2 {
		b = append(b, boolByte(x.IsRenewAck))
	}
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = append(b, x.TopicID[:]...)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
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
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareAcknowledgeRequestTopic is an element of ShareAcknowledgeRequest.
type ShareAcknowledgeRequestTopic struct {
	TopicID     UUID
	Partitions  []ShareAcknowledgeRequestPartition
	UnknownTags Tags
}

// NewShareAcknowledgeRequestTopic returns a ShareAcknowledgeRequestTopic with its defaults.
func NewShareAcknowledgeRequestTopic() *ShareAcknowledgeRequestTopic {
	x := new(ShareAcknowledgeRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeRequestTopic) Default() {
	*x = ShareAcknowledgeRequestTopic{}
}

// ShareAcknowledgeRequestPartition is an element of ShareAcknowledgeRequest.
type ShareAcknowledgeRequestPartition struct {
	PartitionIndex         int32
	AcknowledgementBatches []ShareAcknowledgeRequestBatch
	UnknownTags            Tags
}

// NewShareAcknowledgeRequestPartition returns a ShareAcknowledgeRequestPartition with its defaults.
func NewShareAcknowledgeRequestPartition() *ShareAcknowledgeRequestPartition {
	x := new(ShareAcknowledgeRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeRequestPartition) Default() {
	*x = ShareAcknowledgeRequestPartition{}
}

// ShareAcknowledgeRequestBatch is an element of ShareAcknowledgeRequest.
type ShareAcknowledgeRequestBatch struct {
	FirstOffset      int64
	LastOffset       int64
	AcknowledgeTypes []int8
	UnknownTags      Tags
}

// NewShareAcknowledgeRequestBatch returns a ShareAcknowledgeRequestBatch with its defaults.
func NewShareAcknowledgeRequestBatch() *ShareAcknowledgeRequestBatch {
	x := new(ShareAcknowledgeRequestBatch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeRequestBatch) Default() {
	*x = ShareAcknowledgeRequestBatch{}
}

// ShareAcknowledgeResponse is the response of ShareAcknowledge (API key 79), versions 0 to 2, flexible from 0.
type ShareAcknowledgeResponse struct {
	ThrottleTimeMs           int32
	ErrorCode                ErrorCode
	ErrorMessage             *string // nullable
	AcquisitionLockTimeoutMs int32   // v2+
	Responses                []ShareAcknowledgeResponseTopic
	NodeEndpoints            []ShareAcknowledgeResponseNodeEndpoint
	UnknownTags              Tags
}

// APIKey returns KeyShareAcknowledge.
func (*ShareAcknowledgeResponse) APIKey() APIKey { return KeyShareAcknowledge }

// IsRequest returns false.
func (*ShareAcknowledgeResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *ShareAcknowledgeResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ShareAcknowledgeResponse", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *ShareAcknowledgeResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ShareAcknowledgeResponse", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareAcknowledgeResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareAcknowledgeResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ShareAcknowledgeResponse", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareAcknowledgeResponse returns a ShareAcknowledgeResponse with its defaults.
func NewShareAcknowledgeResponse() *ShareAcknowledgeResponse {
	x := new(ShareAcknowledgeResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeResponse) Default() {
	*x = ShareAcknowledgeResponse{}
}

func (x *ShareAcknowledgeResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if version >= 2 {
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
			if n := d.readCompactCount(false, 17); n < 0 {
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
					x.CurrentLeader.decodeFlexible(d, version)
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

func (x *ShareAcknowledgeResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	if version >= 2 {
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
			b = x.CurrentLeader.appendFlexible(e, b, version)
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

// ShareAcknowledgeResponseTopic is an element of ShareAcknowledgeResponse.
type ShareAcknowledgeResponseTopic struct {
	TopicID     UUID
	Partitions  []ShareAcknowledgeResponsePartition
	UnknownTags Tags
}

// NewShareAcknowledgeResponseTopic returns a ShareAcknowledgeResponseTopic with its defaults.
func NewShareAcknowledgeResponseTopic() *ShareAcknowledgeResponseTopic {
	x := new(ShareAcknowledgeResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeResponseTopic) Default() {
	*x = ShareAcknowledgeResponseTopic{}
}

// ShareAcknowledgeResponsePartition is an element of ShareAcknowledgeResponse.
type ShareAcknowledgeResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	CurrentLeader  ShareAcknowledgeResponseLeader
	UnknownTags    Tags
}

// NewShareAcknowledgeResponsePartition returns a ShareAcknowledgeResponsePartition with its defaults.
func NewShareAcknowledgeResponsePartition() *ShareAcknowledgeResponsePartition {
	x := new(ShareAcknowledgeResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeResponsePartition) Default() {
	*x = ShareAcknowledgeResponsePartition{}
	x.CurrentLeader.Default()
}

// ShareAcknowledgeResponseLeader is an element of ShareAcknowledgeResponse.
type ShareAcknowledgeResponseLeader struct {
	LeaderID    int32
	LeaderEpoch int32
	UnknownTags Tags
}

// NewShareAcknowledgeResponseLeader returns a ShareAcknowledgeResponseLeader with its defaults.
func NewShareAcknowledgeResponseLeader() *ShareAcknowledgeResponseLeader {
	x := new(ShareAcknowledgeResponseLeader)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeResponseLeader) Default() {
	*x = ShareAcknowledgeResponseLeader{}
}

func (x *ShareAcknowledgeResponseLeader) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(8)
		_ = b[7]
		x.LeaderID = int32(binary.BigEndian.Uint32(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareAcknowledgeResponseLeader) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareAcknowledgeResponseNodeEndpoint is an element of ShareAcknowledgeResponse.
type ShareAcknowledgeResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        int32
	Rack        *string // nullable
	UnknownTags Tags
}

// NewShareAcknowledgeResponseNodeEndpoint returns a ShareAcknowledgeResponseNodeEndpoint with its defaults.
func NewShareAcknowledgeResponseNodeEndpoint() *ShareAcknowledgeResponseNodeEndpoint {
	x := new(ShareAcknowledgeResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareAcknowledgeResponseNodeEndpoint) Default() {
	*x = ShareAcknowledgeResponseNodeEndpoint{}
}

// Code generated from schema/end_quorum_epoch.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// EndQuorumEpochRequest is the request of EndQuorumEpoch (API key 54), versions 0 to 1, flexible from 1.
type EndQuorumEpochRequest struct {
	ClusterID       *string // nullable
	Topics          []EndQuorumEpochRequestTopic
	LeaderEndpoints []EndQuorumEpochRequestEndpoint // v1+
	UnknownTags     Tags
}

// APIKey returns KeyEndQuorumEpoch.
func (*EndQuorumEpochRequest) APIKey() APIKey { return KeyEndQuorumEpoch }

// IsRequest returns true.
func (*EndQuorumEpochRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *EndQuorumEpochRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("EndQuorumEpochRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *EndQuorumEpochRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("EndQuorumEpochRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *EndQuorumEpochRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EndQuorumEpochRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("EndQuorumEpochRequest", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewEndQuorumEpochRequest returns a EndQuorumEpochRequest with its defaults.
func NewEndQuorumEpochRequest() *EndQuorumEpochRequest {
	x := new(EndQuorumEpochRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochRequest) Default() {
	*x = EndQuorumEpochRequest{}
}

func (x *EndQuorumEpochRequest) decodePlain(d *Decoder, version int16) {
	x.LeaderEndpoints = x.LeaderEndpoints[:0]
	x.ClusterID = d.readStringPtr(x.ClusterID, true)
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readString(x.TopicName)
			if n := d.readCount(false, 16); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.PreferredCandidates = x.PreferredCandidates[:0]
					{
						b := d.next(12)
						_ = b[11]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.LeaderID = int32(binary.BigEndian.Uint32(b[4:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
					}
					x.PreferredSuccessors = d.int32s(x.PreferredSuccessors, false, false)
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

func (x *EndQuorumEpochRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			if n := d.readCompactCount(false, 14); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.PreferredSuccessors = x.PreferredSuccessors[:0]
					{
						b := d.next(12)
						_ = b[11]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.LeaderID = int32(binary.BigEndian.Uint32(b[4:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
					}
					if n := d.readCompactCount(false, 21); n < 0 {
						x.PreferredCandidates = x.PreferredCandidates[:0]
					} else {
						s := x.PreferredCandidates[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							{
								b := d.next(20)
								_ = b[19]
								x.CandidateID = int32(binary.BigEndian.Uint32(b[0:]))
								x.CandidateDirectoryID = UUID(b[4:20])
							}
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.PreferredCandidates = s
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	if n := d.readCompactCount(false, 5); n < 0 {
		x.LeaderEndpoints = x.LeaderEndpoints[:0]
	} else {
		s := x.LeaderEndpoints[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.Host = d.readCompactString(x.Host)
			x.Port = binary.BigEndian.Uint16(d.next(2))
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.LeaderEndpoints = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *EndQuorumEpochRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if x.ClusterID == nil {
		b = append(b, 0xff, 0xff)
	} else {
		b = e.appendString(b, *x.ClusterID)
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.TopicName)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.LeaderID)))
			b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
			b = e.appendCount(b, len(x.PreferredSuccessors))
			b = appendInt32s(b, x.PreferredSuccessors)
		}
	}
	return b
}

func (x *EndQuorumEpochRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.ClusterID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ClusterID)
	}
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.TopicName)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.LeaderID)))
			b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
			b = e.appendCompactCount(b, len(x.PreferredCandidates))
			for i := range x.PreferredCandidates {
				x := &x.PreferredCandidates[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.CandidateID))
				b = append(b, x.CandidateDirectoryID[:]...)
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
	b = e.appendCompactCount(b, len(x.LeaderEndpoints))
	for i := range x.LeaderEndpoints {
		x := &x.LeaderEndpoints[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactString(b, x.Host)
		b = binary.BigEndian.AppendUint16(b, x.Port)
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

// EndQuorumEpochRequestTopic is an element of EndQuorumEpochRequest.
type EndQuorumEpochRequestTopic struct {
	TopicName   string
	Partitions  []EndQuorumEpochRequestPartition
	UnknownTags Tags
}

// NewEndQuorumEpochRequestTopic returns a EndQuorumEpochRequestTopic with its defaults.
func NewEndQuorumEpochRequestTopic() *EndQuorumEpochRequestTopic {
	x := new(EndQuorumEpochRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochRequestTopic) Default() {
	*x = EndQuorumEpochRequestTopic{}
}

// EndQuorumEpochRequestPartition is an element of EndQuorumEpochRequest.
type EndQuorumEpochRequestPartition struct {
	PartitionIndex      int32
	LeaderID            int32
	LeaderEpoch         int32
	PreferredSuccessors []int32                          // v0
	PreferredCandidates []EndQuorumEpochRequestCandidate // v1+
	UnknownTags         Tags
}

// NewEndQuorumEpochRequestPartition returns a EndQuorumEpochRequestPartition with its defaults.
func NewEndQuorumEpochRequestPartition() *EndQuorumEpochRequestPartition {
	x := new(EndQuorumEpochRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochRequestPartition) Default() {
	*x = EndQuorumEpochRequestPartition{}
}

// EndQuorumEpochRequestCandidate is an element of EndQuorumEpochRequest.
type EndQuorumEpochRequestCandidate struct {
	CandidateID          int32
	CandidateDirectoryID UUID
	UnknownTags          Tags
}

// NewEndQuorumEpochRequestCandidate returns a EndQuorumEpochRequestCandidate with its defaults.
func NewEndQuorumEpochRequestCandidate() *EndQuorumEpochRequestCandidate {
	x := new(EndQuorumEpochRequestCandidate)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochRequestCandidate) Default() {
	*x = EndQuorumEpochRequestCandidate{}
}

// EndQuorumEpochRequestEndpoint is an element of EndQuorumEpochRequest.
type EndQuorumEpochRequestEndpoint struct {
	Name        string
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewEndQuorumEpochRequestEndpoint returns a EndQuorumEpochRequestEndpoint with its defaults.
func NewEndQuorumEpochRequestEndpoint() *EndQuorumEpochRequestEndpoint {
	x := new(EndQuorumEpochRequestEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochRequestEndpoint) Default() {
	*x = EndQuorumEpochRequestEndpoint{}
}

// EndQuorumEpochResponse is the response of EndQuorumEpoch (API key 54), versions 0 to 1, flexible from 1.
type EndQuorumEpochResponse struct {
	ErrorCode     ErrorCode
	Topics        []EndQuorumEpochResponseTopic
	NodeEndpoints []EndQuorumEpochResponseNodeEndpoint // v1+, tag 0
	UnknownTags   Tags
}

// APIKey returns KeyEndQuorumEpoch.
func (*EndQuorumEpochResponse) APIKey() APIKey { return KeyEndQuorumEpoch }

// IsRequest returns false.
func (*EndQuorumEpochResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *EndQuorumEpochResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("EndQuorumEpochResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *EndQuorumEpochResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("EndQuorumEpochResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *EndQuorumEpochResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EndQuorumEpochResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("EndQuorumEpochResponse", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewEndQuorumEpochResponse returns a EndQuorumEpochResponse with its defaults.
func NewEndQuorumEpochResponse() *EndQuorumEpochResponse {
	x := new(EndQuorumEpochResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochResponse) Default() {
	*x = EndQuorumEpochResponse{}
}

func (x *EndQuorumEpochResponse) decodePlain(d *Decoder, version int16) {
	x.NodeEndpoints = x.NodeEndpoints[:0]
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readString(x.TopicName)
			if n := d.readCount(false, 14); n < 0 {
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

func (x *EndQuorumEpochResponse) decodeFlexible(d *Decoder, version int16) {
	x.NodeEndpoints = x.NodeEndpoints[:0]
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			if n := d.readCompactCount(false, 15); n < 0 {
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
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			if n := d.readCompactCount(false, 8); n < 0 {
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

func (x *EndQuorumEpochResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.TopicName)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
		}
	}
	return b
}

func (x *EndQuorumEpochResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.TopicName)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
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
	n := len(x.UnknownTags)
	hasNodeEndpoints := len(x.NodeEndpoints) != 0
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

// EndQuorumEpochResponseTopic is an element of EndQuorumEpochResponse.
type EndQuorumEpochResponseTopic struct {
	TopicName   string
	Partitions  []EndQuorumEpochResponsePartition
	UnknownTags Tags
}

// NewEndQuorumEpochResponseTopic returns a EndQuorumEpochResponseTopic with its defaults.
func NewEndQuorumEpochResponseTopic() *EndQuorumEpochResponseTopic {
	x := new(EndQuorumEpochResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochResponseTopic) Default() {
	*x = EndQuorumEpochResponseTopic{}
}

// EndQuorumEpochResponsePartition is an element of EndQuorumEpochResponse.
type EndQuorumEpochResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	LeaderID       int32
	LeaderEpoch    int32
	UnknownTags    Tags
}

// NewEndQuorumEpochResponsePartition returns a EndQuorumEpochResponsePartition with its defaults.
func NewEndQuorumEpochResponsePartition() *EndQuorumEpochResponsePartition {
	x := new(EndQuorumEpochResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochResponsePartition) Default() {
	*x = EndQuorumEpochResponsePartition{}
}

// EndQuorumEpochResponseNodeEndpoint is an element of EndQuorumEpochResponse.
type EndQuorumEpochResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewEndQuorumEpochResponseNodeEndpoint returns a EndQuorumEpochResponseNodeEndpoint with its defaults.
func NewEndQuorumEpochResponseNodeEndpoint() *EndQuorumEpochResponseNodeEndpoint {
	x := new(EndQuorumEpochResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndQuorumEpochResponseNodeEndpoint) Default() {
	*x = EndQuorumEpochResponseNodeEndpoint{}
}

func (x *EndQuorumEpochResponseNodeEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.readCompactString(x.Host)
	x.Port = binary.BigEndian.Uint16(d.next(2))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *EndQuorumEpochResponseNodeEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
	b = e.appendCompactString(b, x.Host)
	b = binary.BigEndian.AppendUint16(b, x.Port)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

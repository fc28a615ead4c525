// Code generated from schema/vote.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// VoteRequest is the request of Vote (API key 52), versions 0 to 2, flexible from 0.
type VoteRequest struct {
	ClusterID   *string // nullable
	VoterID     int32   // v1+, default -1
	Topics      []VoteRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyVote.
func (*VoteRequest) APIKey() APIKey { return KeyVote }

// IsRequest returns true.
func (*VoteRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *VoteRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("VoteRequest", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *VoteRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("VoteRequest", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *VoteRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *VoteRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("VoteRequest", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewVoteRequest returns a VoteRequest with its defaults.
func NewVoteRequest() *VoteRequest {
	x := new(VoteRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VoteRequest) Default() {
	*x = VoteRequest{
		VoterID: -1,
	}
}

func (x *VoteRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
	if version >= 1 {
		x.VoterID = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.VoterID = -1
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			if n := d.readCompactCount(false, 25); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					if version >= 2 {
						b := d.next(57)
						_ = b[56]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ReplicaEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.ReplicaID = int32(binary.BigEndian.Uint32(b[8:]))
						x.ReplicaDirectoryID = UUID(b[12:28])
						x.VoterDirectoryID = UUID(b[28:44])
						x.LastOffsetEpoch = int32(binary.BigEndian.Uint32(b[44:]))
						x.LastOffset = int64(binary.BigEndian.Uint64(b[48:]))
						x.PreVote = b[56] != 0
					} else {
						{
							b := d.next(12)
							_ = b[11]
							x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
							x.ReplicaEpoch = int32(binary.BigEndian.Uint32(b[4:]))
							x.ReplicaID = int32(binary.BigEndian.Uint32(b[8:]))
						}
						if version >= 1 {
							b := d.next(32)
							_ = b[31]
							x.ReplicaDirectoryID = UUID(b[0:16])
							x.VoterDirectoryID = UUID(b[16:32])
						} else {
							x.ReplicaDirectoryID = UUID{}
							x.VoterDirectoryID = UUID{}
						}
						{
							b := d.next(12)
							_ = b[11]
							x.LastOffsetEpoch = int32(binary.BigEndian.Uint32(b[0:]))
							x.LastOffset = int64(binary.BigEndian.Uint64(b[4:]))
						}
						x.PreVote = false
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

func (x *VoteRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.ClusterID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ClusterID)
	}
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.VoterID))
	}
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.TopicName)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.ReplicaEpoch)))
			b = binary.BigEndian.AppendUint32(b, uint32(x.ReplicaID))
			if version >= 1 {
				b = append(b, x.ReplicaDirectoryID[:]...)
				b = append(b, x.VoterDirectoryID[:]...)
			}
			b = binary.BigEndian.AppendUint32(b, uint32(x.LastOffsetEpoch))
			b = binary.BigEndian.AppendUint64(b, uint64(x.LastOffset))
			if version >= 2 {
				b = append(b, boolByte(x.PreVote))
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

// VoteRequestTopic is an element of VoteRequest.
type VoteRequestTopic struct {
	TopicName   string
	Partitions  []VoteRequestPartition
	UnknownTags Tags
}

// NewVoteRequestTopic returns a VoteRequestTopic with its defaults.
func NewVoteRequestTopic() *VoteRequestTopic {
	x := new(VoteRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VoteRequestTopic) Default() {
	*x = VoteRequestTopic{}
}

// VoteRequestPartition is an element of VoteRequest.
type VoteRequestPartition struct {
	PartitionIndex     int32
	ReplicaEpoch       int32
	ReplicaID          int32
	ReplicaDirectoryID UUID // v1+
	VoterDirectoryID   UUID // v1+
	LastOffsetEpoch    int32
	LastOffset         int64
	PreVote            bool // v2+
	UnknownTags        Tags
}

// NewVoteRequestPartition returns a VoteRequestPartition with its defaults.
func NewVoteRequestPartition() *VoteRequestPartition {
	x := new(VoteRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VoteRequestPartition) Default() {
	*x = VoteRequestPartition{}
}

// VoteResponse is the response of Vote (API key 52), versions 0 to 2, flexible from 0.
type VoteResponse struct {
	ErrorCode     ErrorCode
	Topics        []VoteResponseTopic
	NodeEndpoints []VoteResponseNodeEndpoint // v1+, tag 0
	UnknownTags   Tags
}

// APIKey returns KeyVote.
func (*VoteResponse) APIKey() APIKey { return KeyVote }

// IsRequest returns false.
func (*VoteResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *VoteResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("VoteResponse", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *VoteResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("VoteResponse", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *VoteResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *VoteResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("VoteResponse", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewVoteResponse returns a VoteResponse with its defaults.
func NewVoteResponse() *VoteResponse {
	x := new(VoteResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VoteResponse) Default() {
	*x = VoteResponse{}
}

func (x *VoteResponse) decodeFlexible(d *Decoder, version int16) {
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
			if n := d.readCompactCount(false, 16); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(15)
						_ = b[14]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
						x.LeaderID = int32(binary.BigEndian.Uint32(b[6:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[10:]))
						x.VoteGranted = b[14] != 0
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
		case id == 0 && version >= 1:
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

func (x *VoteResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
			b = append(b, boolByte(x.VoteGranted))
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
	hasNodeEndpoints := version >= 1 && len(x.NodeEndpoints) != 0
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

// VoteResponseTopic is an element of VoteResponse.
type VoteResponseTopic struct {
	TopicName   string
	Partitions  []VoteResponsePartition
	UnknownTags Tags
}

// NewVoteResponseTopic returns a VoteResponseTopic with its defaults.
func NewVoteResponseTopic() *VoteResponseTopic {
	x := new(VoteResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VoteResponseTopic) Default() {
	*x = VoteResponseTopic{}
}

// VoteResponsePartition is an element of VoteResponse.
type VoteResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	LeaderID       int32
	LeaderEpoch    int32
	VoteGranted    bool
	UnknownTags    Tags
}

// NewVoteResponsePartition returns a VoteResponsePartition with its defaults.
func NewVoteResponsePartition() *VoteResponsePartition {
	x := new(VoteResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VoteResponsePartition) Default() {
	*x = VoteResponsePartition{}
}

// VoteResponseNodeEndpoint is an element of VoteResponse.
type VoteResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewVoteResponseNodeEndpoint returns a VoteResponseNodeEndpoint with its defaults.
func NewVoteResponseNodeEndpoint() *VoteResponseNodeEndpoint {
	x := new(VoteResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VoteResponseNodeEndpoint) Default() {
	*x = VoteResponseNodeEndpoint{}
}

func (x *VoteResponseNodeEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.readCompactString(x.Host)
	x.Port = binary.BigEndian.Uint16(d.next(2))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *VoteResponseNodeEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

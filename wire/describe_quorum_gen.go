// Code generated from schema/describe_quorum.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeQuorumRequest is the request of DescribeQuorum (API key 55), versions 0 to 2, flexible from 0.
type DescribeQuorumRequest struct {
	Topics      []DescribeQuorumRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyDescribeQuorum.
func (*DescribeQuorumRequest) APIKey() APIKey { return KeyDescribeQuorum }

// IsRequest returns true.
func (*DescribeQuorumRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *DescribeQuorumRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("DescribeQuorumRequest", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *DescribeQuorumRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("DescribeQuorumRequest", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeQuorumRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeQuorumRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("DescribeQuorumRequest", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeQuorumRequest returns a DescribeQuorumRequest with its defaults.
func NewDescribeQuorumRequest() *DescribeQuorumRequest {
	x := new(DescribeQuorumRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumRequest) Default() {
	*x = DescribeQuorumRequest{}
}

func (x *DescribeQuorumRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			if n := d.readCompactCount(false, 5); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
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

func (x *DescribeQuorumRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.TopicName)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
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

// DescribeQuorumRequestTopic is an element of DescribeQuorumRequest.
type DescribeQuorumRequestTopic struct {
	TopicName   string
	Partitions  []DescribeQuorumRequestPartition
	UnknownTags Tags
}

// NewDescribeQuorumRequestTopic returns a DescribeQuorumRequestTopic with its defaults.
func NewDescribeQuorumRequestTopic() *DescribeQuorumRequestTopic {
	x := new(DescribeQuorumRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumRequestTopic) Default() {
	*x = DescribeQuorumRequestTopic{}
}

// DescribeQuorumRequestPartition is an element of DescribeQuorumRequest.
type DescribeQuorumRequestPartition struct {
	PartitionIndex int32
	UnknownTags    Tags
}

// NewDescribeQuorumRequestPartition returns a DescribeQuorumRequestPartition with its defaults.
func NewDescribeQuorumRequestPartition() *DescribeQuorumRequestPartition {
	x := new(DescribeQuorumRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumRequestPartition) Default() {
	*x = DescribeQuorumRequestPartition{}
}

// DescribeQuorumResponse is the response of DescribeQuorum (API key 55), versions 0 to 2, flexible from 0.
type DescribeQuorumResponse struct {
	ErrorCode    ErrorCode
	ErrorMessage *string // v2+, nullable
	Topics       []DescribeQuorumResponseTopic
	Nodes        []DescribeQuorumResponseNode // v2+
	UnknownTags  Tags
}

// APIKey returns KeyDescribeQuorum.
func (*DescribeQuorumResponse) APIKey() APIKey { return KeyDescribeQuorum }

// IsRequest returns false.
func (*DescribeQuorumResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *DescribeQuorumResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("DescribeQuorumResponse", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *DescribeQuorumResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("DescribeQuorumResponse", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeQuorumResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeQuorumResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("DescribeQuorumResponse", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeQuorumResponse returns a DescribeQuorumResponse with its defaults.
func NewDescribeQuorumResponse() *DescribeQuorumResponse {
	x := new(DescribeQuorumResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumResponse) Default() {
	*x = DescribeQuorumResponse{}
}

func (x *DescribeQuorumResponse) decodeFlexible(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if version >= 2 {
		x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	} else {
		x.ErrorMessage = nil
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
					{
						b := d.next(6)
						_ = b[5]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					if version >= 2 {
						x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
					} else {
						x.ErrorMessage = nil
					}
					{
						b := d.next(16)
						_ = b[15]
						x.LeaderID = int32(binary.BigEndian.Uint32(b[0:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.HighWatermark = int64(binary.BigEndian.Uint64(b[8:]))
					}
					if n := d.readCompactCount(false, 13); n < 0 {
						x.CurrentVoters = x.CurrentVoters[:0]
					} else {
						s := x.CurrentVoters[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							s[i].decodeFlexible(d, version)
						}
						x.CurrentVoters = s
					}
					if n := d.readCompactCount(false, 13); n < 0 {
						x.Observers = x.Observers[:0]
					} else {
						s := x.Observers[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							s[i].decodeFlexible(d, version)
						}
						x.Observers = s
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	if version >= 2 {
		if n := d.readCompactCount(false, 6); n < 0 {
			x.Nodes = x.Nodes[:0]
		} else {
			s := x.Nodes[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
				if n := d.readCompactCount(false, 5); n < 0 {
					x.Listeners = x.Listeners[:0]
				} else {
					s := x.Listeners[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						x := &s[i]
						x.Name = d.readCompactString(x.Name)
						x.Host = d.readCompactString(x.Host)
						x.Port = binary.BigEndian.Uint16(d.next(2))
						x.UnknownTags = d.tags(x.UnknownTags)
					}
					x.Listeners = s
				}
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Nodes = s
		}
	} else {
		x.Nodes = x.Nodes[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeQuorumResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if version >= 2 {
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
	}
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.TopicName)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if version >= 2 {
				if x.ErrorMessage == nil {
					b = append(b, 0)
				} else {
					b = e.appendCompactString(b, *x.ErrorMessage)
				}
			}
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
			b = binary.BigEndian.AppendUint64(b, uint64(x.HighWatermark))
			b = e.appendCompactCount(b, len(x.CurrentVoters))
			for i := range x.CurrentVoters {
				b = x.CurrentVoters[i].appendFlexible(e, b, version)
			}
			b = e.appendCompactCount(b, len(x.Observers))
			for i := range x.Observers {
				b = x.Observers[i].appendFlexible(e, b, version)
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
	if version >= 2 {
		b = e.appendCompactCount(b, len(x.Nodes))
		for i := range x.Nodes {
			x := &x.Nodes[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
			b = e.appendCompactCount(b, len(x.Listeners))
			for i := range x.Listeners {
				x := &x.Listeners[i]
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
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeQuorumResponseTopic is an element of DescribeQuorumResponse.
type DescribeQuorumResponseTopic struct {
	TopicName   string
	Partitions  []DescribeQuorumResponsePartition
	UnknownTags Tags
}

// NewDescribeQuorumResponseTopic returns a DescribeQuorumResponseTopic with its defaults.
func NewDescribeQuorumResponseTopic() *DescribeQuorumResponseTopic {
	x := new(DescribeQuorumResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumResponseTopic) Default() {
	*x = DescribeQuorumResponseTopic{}
}

// DescribeQuorumResponsePartition is an element of DescribeQuorumResponse.
type DescribeQuorumResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // v2+, nullable
	LeaderID       int32
	LeaderEpoch    int32
	HighWatermark  int64
	CurrentVoters  []DescribeQuorumResponseReplica
	Observers      []DescribeQuorumResponseReplica
	UnknownTags    Tags
}

// NewDescribeQuorumResponsePartition returns a DescribeQuorumResponsePartition with its defaults.
func NewDescribeQuorumResponsePartition() *DescribeQuorumResponsePartition {
	x := new(DescribeQuorumResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumResponsePartition) Default() {
	*x = DescribeQuorumResponsePartition{}
}

// DescribeQuorumResponseReplica is an element of DescribeQuorumResponse.
type DescribeQuorumResponseReplica struct {
	ReplicaID             int32
	ReplicaDirectoryID    UUID // v2+
	LogEndOffset          int64
	LastFetchTimestamp    int64 // v1+, default -1
	LastCaughtUpTimestamp int64 // v1+, default -1
	UnknownTags           Tags
}

// NewDescribeQuorumResponseReplica returns a DescribeQuorumResponseReplica with its defaults.
func NewDescribeQuorumResponseReplica() *DescribeQuorumResponseReplica {
	x := new(DescribeQuorumResponseReplica)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumResponseReplica) Default() {
	*x = DescribeQuorumResponseReplica{
		LastFetchTimestamp:    -1,
		LastCaughtUpTimestamp: -1,
	}
}

func (x *DescribeQuorumResponseReplica) decodeFlexible(d *Decoder, version int16) {
	if version >= 2 {
		b := d.next(44)
		_ = b[43]
		x.ReplicaID = int32(binary.BigEndian.Uint32(b[0:]))
		x.ReplicaDirectoryID = UUID(b[4:20])
		x.LogEndOffset = int64(binary.BigEndian.Uint64(b[20:]))
		x.LastFetchTimestamp = int64(binary.BigEndian.Uint64(b[28:]))
		x.LastCaughtUpTimestamp = int64(binary.BigEndian.Uint64(b[36:]))
	} else {
		x.ReplicaID = int32(binary.BigEndian.Uint32(d.next(4)))
		x.ReplicaDirectoryID = UUID{}
		x.LogEndOffset = int64(binary.BigEndian.Uint64(d.next(8)))
		if version >= 1 {
			b := d.next(16)
			_ = b[15]
			x.LastFetchTimestamp = int64(binary.BigEndian.Uint64(b[0:]))
			x.LastCaughtUpTimestamp = int64(binary.BigEndian.Uint64(b[8:]))
		} else {
			x.LastFetchTimestamp = -1
			x.LastCaughtUpTimestamp = -1
		}
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeQuorumResponseReplica) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ReplicaID))
	if version >= 2 {
		b = append(b, x.ReplicaDirectoryID[:]...)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(x.LogEndOffset))
	if version >= 1 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.LastFetchTimestamp))
		b = binary.BigEndian.AppendUint64(b, uint64(x.LastCaughtUpTimestamp))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeQuorumResponseNode is an element of DescribeQuorumResponse.
type DescribeQuorumResponseNode struct {
	NodeID      int32
	Listeners   []DescribeQuorumResponseListener
	UnknownTags Tags
}

// NewDescribeQuorumResponseNode returns a DescribeQuorumResponseNode with its defaults.
func NewDescribeQuorumResponseNode() *DescribeQuorumResponseNode {
	x := new(DescribeQuorumResponseNode)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumResponseNode) Default() {
	*x = DescribeQuorumResponseNode{}
}

// DescribeQuorumResponseListener is an element of DescribeQuorumResponse.
type DescribeQuorumResponseListener struct {
	Name        string
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewDescribeQuorumResponseListener returns a DescribeQuorumResponseListener with its defaults.
func NewDescribeQuorumResponseListener() *DescribeQuorumResponseListener {
	x := new(DescribeQuorumResponseListener)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeQuorumResponseListener) Default() {
	*x = DescribeQuorumResponseListener{}
}

// Code generated from schema/fetch.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// FetchRequest is the request of Fetch (API key 1), versions 0 to 18, flexible from 12.
type FetchRequest struct {
	// For a KRaft quorum: the cluster the follower believes to be in.
	ClusterID *string // v12+, nullable, tag 0
	// -1 for a consumer, -2 for a debugging tool.
	ReplicaID    int32                    // v0-14, default -1
	ReplicaState FetchRequestReplicaState // v15+, tag 1
	MaxWaitMs    int32
	MinBytes     int32
	MaxBytes     int32 // v3+, default 0x7fffffff
	// 0 reads uncommitted records, 1 up to the last stable offset.
	IsolationLevel int8 // v4+
	// 0 for a fetch outside of a session or one that opens it.
	SessionID int32 // v7+
	// -1 for a fetch without a session, 0 for the first of a new one.
	SessionEpoch int32 // v7+, default -1
	Topics       []FetchRequestTopic
	// What an incremental fetch takes out of its session.
	ForgottenTopicsData []FetchRequestForgottenTopic // v7+
	RackID              string                       // v11+
	UnknownTags         Tags
}

// APIKey returns KeyFetch.
func (*FetchRequest) APIKey() APIKey { return KeyFetch }

// IsRequest returns true.
func (*FetchRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 18.
func (x *FetchRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 18 {
		d.badVersion("FetchRequest", version, 0, 18)
		return
	}
	if version >= 12 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 18.
func (x *FetchRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 18 {
		e.badVersion("FetchRequest", version, 0, 18)
		return
	}
	if version >= 12 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *FetchRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *FetchRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 18 {
		e.badVersion("FetchRequest", version, 0, 18)
		return b, e.err
	}
	if version >= 12 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewFetchRequest returns a FetchRequest with its defaults.
func NewFetchRequest() *FetchRequest {
	x := new(FetchRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchRequest) Default() {
	*x = FetchRequest{
		ReplicaID:    -1,
		MaxBytes:     2147483647,
		SessionEpoch: -1,
	}
	x.ReplicaState.Default()
}

func (x *FetchRequest) decodePlain(d *Decoder, version int16) {
	x.ClusterID = nil
	x.ReplicaState.Default()
	if version >= 7 {
		b := d.next(25)
		_ = b[24]
		x.ReplicaID = int32(binary.BigEndian.Uint32(b[0:]))
		x.MaxWaitMs = int32(binary.BigEndian.Uint32(b[4:]))
		x.MinBytes = int32(binary.BigEndian.Uint32(b[8:]))
		x.MaxBytes = int32(binary.BigEndian.Uint32(b[12:]))
		x.IsolationLevel = int8(b[16])
		x.SessionID = int32(binary.BigEndian.Uint32(b[17:]))
		x.SessionEpoch = int32(binary.BigEndian.Uint32(b[21:]))
	} else {
		{
			b := d.next(12)
			_ = b[11]
			x.ReplicaID = int32(binary.BigEndian.Uint32(b[0:]))
			x.MaxWaitMs = int32(binary.BigEndian.Uint32(b[4:]))
			x.MinBytes = int32(binary.BigEndian.Uint32(b[8:]))
		}
		if version >= 3 {
			x.MaxBytes = int32(binary.BigEndian.Uint32(d.next(4)))
		} else {
			x.MaxBytes = 2147483647
		}
		if version >= 4 {
			x.IsolationLevel = int8(d.next(1)[0])
		} else {
			x.IsolationLevel = 0
		}
		x.SessionID = 0
		x.SessionEpoch = -1
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.Topic = d.readString(x.Topic)
			if n := d.readCount(false, 16); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.LastFetchedEpoch = -1
					x.ReplicaDirectoryID = UUID{}
					x.HighWatermark = 9223372036854775807
					if version >= 9 {
						b := d.next(28)
						_ = b[27]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.CurrentLeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.FetchOffset = int64(binary.BigEndian.Uint64(b[8:]))
						x.LogStartOffset = int64(binary.BigEndian.Uint64(b[16:]))
						x.PartitionMaxBytes = int32(binary.BigEndian.Uint32(b[24:]))
					} else {
						x.Partition = int32(binary.BigEndian.Uint32(d.next(4)))
						x.CurrentLeaderEpoch = -1
						x.FetchOffset = int64(binary.BigEndian.Uint64(d.next(8)))
						if version >= 5 {
							x.LogStartOffset = int64(binary.BigEndian.Uint64(d.next(8)))
						} else {
							x.LogStartOffset = -1
						}
						x.PartitionMaxBytes = int32(binary.BigEndian.Uint32(d.next(4)))
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	if version >= 7 {
		if n := d.readCount(false, 6); n < 0 {
			x.ForgottenTopicsData = x.ForgottenTopicsData[:0]
		} else {
			s := x.ForgottenTopicsData[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.TopicID = UUID{}
				x.Topic = d.readString(x.Topic)
				x.Partitions = d.int32s(x.Partitions, false, false)
				x.UnknownTags = x.UnknownTags[:0]
			}
			x.ForgottenTopicsData = s
		}
	} else {
		x.ForgottenTopicsData = x.ForgottenTopicsData[:0]
	}
	if version >= 11 {
		x.RackID = d.readString(x.RackID)
	} else {
		x.RackID = ""
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *FetchRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClusterID = nil
	x.ReplicaState.Default()
	if version >= 15 {
		b := d.next(21)
		_ = b[20]
		x.MaxWaitMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.MinBytes = int32(binary.BigEndian.Uint32(b[4:]))
		x.MaxBytes = int32(binary.BigEndian.Uint32(b[8:]))
		x.IsolationLevel = int8(b[12])
		x.SessionID = int32(binary.BigEndian.Uint32(b[13:]))
		x.SessionEpoch = int32(binary.BigEndian.Uint32(b[17:]))
		x.ReplicaID = -1
	} else {
		x.ReplicaID = int32(binary.BigEndian.Uint32(d.next(4)))
		{
			b := d.next(21)
			_ = b[20]
			x.MaxWaitMs = int32(binary.BigEndian.Uint32(b[0:]))
			x.MinBytes = int32(binary.BigEndian.Uint32(b[4:]))
			x.MaxBytes = int32(binary.BigEndian.Uint32(b[8:]))
			x.IsolationLevel = int8(b[12])
			x.SessionID = int32(binary.BigEndian.Uint32(b[13:]))
			x.SessionEpoch = int32(binary.BigEndian.Uint32(b[17:]))
		}
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 12 {
				x.Topic = d.readCompactString(x.Topic)
			} else {
				x.Topic = ""
			}
			if version >= 13 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 33); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.ReplicaDirectoryID = UUID{}
					x.HighWatermark = 9223372036854775807
					{
						b := d.next(32)
						_ = b[31]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.CurrentLeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
						x.FetchOffset = int64(binary.BigEndian.Uint64(b[8:]))
						x.LastFetchedEpoch = int32(binary.BigEndian.Uint32(b[16:]))
						x.LogStartOffset = int64(binary.BigEndian.Uint64(b[20:]))
						x.PartitionMaxBytes = int32(binary.BigEndian.Uint32(b[28:]))
					}
					x.UnknownTags = x.UnknownTags[:0]
					for n := d.tagCount(); n > 0 && d.err == nil; n-- {
						id, outer := d.tag()
						switch {
						case id == 0 && version >= 17:
							x.ReplicaDirectoryID = UUID(d.next(16))
						case id == 1 && version >= 18:
							x.HighWatermark = int64(binary.BigEndian.Uint64(d.next(8)))
						default:
							x.UnknownTags = d.unknownTag(x.UnknownTags, id)
						}
						d.untag(id, outer)
					}
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.ForgottenTopicsData = x.ForgottenTopicsData[:0]
	} else {
		s := x.ForgottenTopicsData[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 12 {
				x.Topic = d.readCompactString(x.Topic)
			} else {
				x.Topic = ""
			}
			if version >= 13 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			x.Partitions = d.int32s(x.Partitions, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.ForgottenTopicsData = s
	}
	x.RackID = d.readCompactString(x.RackID)
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
		case id == 1 && version >= 15:
			x.ReplicaState.decodeFlexible(d, version)
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *FetchRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.ReplicaID))<<32|uint64(uint32(x.MaxWaitMs)))
	b = binary.BigEndian.AppendUint32(b, uint32(x.MinBytes))
	if version >= 3 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.MaxBytes))
	}
	if version >= 4 {
		b = append(b, byte(x.IsolationLevel))
	}
	if version >= 7 {
		b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.SessionID))<<32|uint64(uint32(x.SessionEpoch)))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Topic)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
			if version >= 9 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.CurrentLeaderEpoch))
			}
			b = binary.BigEndian.AppendUint64(b, uint64(x.FetchOffset))
			if version >= 5 {
				b = binary.BigEndian.AppendUint64(b, uint64(x.LogStartOffset))
			}
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionMaxBytes))
		}
	}
	if version >= 7 {
		b = e.appendCount(b, len(x.ForgottenTopicsData))
		for i := range x.ForgottenTopicsData {
			x := &x.ForgottenTopicsData[i]
			b = e.appendString(b, x.Topic)
			b = e.appendCount(b, len(x.Partitions))
			b = appendInt32s(b, x.Partitions)
		}
	}
	if version >= 11 {
		b = e.appendString(b, x.RackID)
	}
	return b
}

func (x *FetchRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version <= 14 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ReplicaID))
	}
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MaxWaitMs))<<32|uint64(uint32(x.MinBytes)))
	b = binary.BigEndian.AppendUint32(b, uint32(x.MaxBytes))
	b = append(b, byte(x.IsolationLevel))
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.SessionID))<<32|uint64(uint32(x.SessionEpoch)))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		if version <= 12 {
			b = e.appendCompactString(b, x.Topic)
		}
		if version >= 13 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Partition))<<32|uint64(uint32(x.CurrentLeaderEpoch)))
			b = binary.BigEndian.AppendUint64(b, uint64(x.FetchOffset))
			b = binary.BigEndian.AppendUint32(b, uint32(x.LastFetchedEpoch))
			b = binary.BigEndian.AppendUint64(b, uint64(x.LogStartOffset))
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionMaxBytes))
			n := len(x.UnknownTags)
			hasReplicaDirectoryID := version >= 17 && (x.ReplicaDirectoryID != UUID{})
			if hasReplicaDirectoryID {
				n++
			}
			hasHighWatermark := version >= 18 && x.HighWatermark != 9223372036854775807
			if hasHighWatermark {
				n++
			}
			b = appendUvarint(b, uint32(n))
			if n > 0 {
				more := x.UnknownTags
				if hasReplicaDirectoryID {
					b = appendUvarint(b, 0)
					b = append(b, 16)
					b = append(b, x.ReplicaDirectoryID[:]...)
				}
				if hasHighWatermark {
					b, more = appendTagsBelow(b, more, 1)
					b = appendUvarint(b, 1)
					b = append(b, 8)
					b = binary.BigEndian.AppendUint64(b, uint64(x.HighWatermark))
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
	b = e.appendCompactCount(b, len(x.ForgottenTopicsData))
	for i := range x.ForgottenTopicsData {
		x := &x.ForgottenTopicsData[i]
		if version <= 12 {
			b = e.appendCompactString(b, x.Topic)
		}
		if version >= 13 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.Partitions))
		b = appendInt32s(b, x.Partitions)
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = e.appendCompactString(b, x.RackID)
	n := len(x.UnknownTags)
	hasClusterID := x.ClusterID != nil
	if hasClusterID {
		n++
	}
	hasReplicaState := version >= 15 && !x.ReplicaState.isDefault()
	if hasReplicaState {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasClusterID {
			b = appendUvarint(b, 0)
			start := len(b)
			if x.ClusterID == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ClusterID)
			}
			b = insertSize(b, start)
		}
		if hasReplicaState {
			b, more = appendTagsBelow(b, more, 1)
			b = appendUvarint(b, 1)
			start := len(b)
			b = x.ReplicaState.appendFlexible(e, b, version)
			b = insertSize(b, start)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// FetchRequestReplicaState is an element of FetchRequest.
type FetchRequestReplicaState struct {
	ReplicaID    int32 // default -1
	ReplicaEpoch int64 // default -1
	UnknownTags  Tags
}

// NewFetchRequestReplicaState returns a FetchRequestReplicaState with its defaults.
func NewFetchRequestReplicaState() *FetchRequestReplicaState {
	x := new(FetchRequestReplicaState)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchRequestReplicaState) Default() {
	*x = FetchRequestReplicaState{
		ReplicaID:    -1,
		ReplicaEpoch: -1,
	}
}

func (x *FetchRequestReplicaState) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.ReplicaID = int32(binary.BigEndian.Uint32(b[0:]))
		x.ReplicaEpoch = int64(binary.BigEndian.Uint64(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchRequestReplicaState) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ReplicaID))
	b = binary.BigEndian.AppendUint64(b, uint64(x.ReplicaEpoch))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

func (x *FetchRequestReplicaState) isDefault() bool {
	return len(x.UnknownTags) == 0 &&
		x.ReplicaID == -1 &&
		x.ReplicaEpoch == -1
}

// FetchRequestTopic is an element of FetchRequest.
type FetchRequestTopic struct {
	Topic       string // v0-12
	TopicID     UUID   // v13+
	Partitions  []FetchRequestPartition
	UnknownTags Tags
}

// NewFetchRequestTopic returns a FetchRequestTopic with its defaults.
func NewFetchRequestTopic() *FetchRequestTopic {
	x := new(FetchRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchRequestTopic) Default() {
	*x = FetchRequestTopic{}
}

// FetchRequestPartition is an element of FetchRequest.
type FetchRequestPartition struct {
	Partition          int32
	CurrentLeaderEpoch int32 // v9+, default -1
	FetchOffset        int64
	// The epoch of the last record the follower has.
	LastFetchedEpoch int32 // v12+, default -1
	// The follower's.
	LogStartOffset     int64 // v5+, default -1
	PartitionMaxBytes  int32
	ReplicaDirectoryID UUID  // v17+, tag 0
	HighWatermark      int64 // v18+, default 9223372036854775807, tag 1
	UnknownTags        Tags
}

// NewFetchRequestPartition returns a FetchRequestPartition with its defaults.
func NewFetchRequestPartition() *FetchRequestPartition {
	x := new(FetchRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchRequestPartition) Default() {
	*x = FetchRequestPartition{
		CurrentLeaderEpoch: -1,
		LastFetchedEpoch:   -1,
		LogStartOffset:     -1,
		HighWatermark:      9223372036854775807,
	}
}

// FetchRequestForgottenTopic is an element of FetchRequest.
type FetchRequestForgottenTopic struct {
	Topic       string // v7-12
	TopicID     UUID   // v13+
	Partitions  []int32
	UnknownTags Tags
}

// NewFetchRequestForgottenTopic returns a FetchRequestForgottenTopic with its defaults.
func NewFetchRequestForgottenTopic() *FetchRequestForgottenTopic {
	x := new(FetchRequestForgottenTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchRequestForgottenTopic) Default() {
	*x = FetchRequestForgottenTopic{}
}

// FetchResponse is the response of Fetch (API key 1), versions 0 to 18, flexible from 12.
type FetchResponse struct {
	ThrottleTimeMs int32     // v1+
	ErrorCode      ErrorCode // v7+
	SessionID      int32     // v7+
	Responses      []FetchResponseTopic
	NodeEndpoints  []FetchResponseNodeEndpoint // v16+, tag 0
	UnknownTags    Tags
}

// APIKey returns KeyFetch.
func (*FetchResponse) APIKey() APIKey { return KeyFetch }

// IsRequest returns false.
func (*FetchResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 18.
func (x *FetchResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 18 {
		d.badVersion("FetchResponse", version, 0, 18)
		return
	}
	if version >= 12 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 18.
func (x *FetchResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 18 {
		e.badVersion("FetchResponse", version, 0, 18)
		return
	}
	if version >= 12 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *FetchResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *FetchResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 18 {
		e.badVersion("FetchResponse", version, 0, 18)
		return b, e.err
	}
	if version >= 12 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewFetchResponse returns a FetchResponse with its defaults.
func NewFetchResponse() *FetchResponse {
	x := new(FetchResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchResponse) Default() {
	*x = FetchResponse{}
}

func (x *FetchResponse) decodePlain(d *Decoder, version int16) {
	x.NodeEndpoints = x.NodeEndpoints[:0]
	if version >= 7 {
		b := d.next(10)
		_ = b[9]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.SessionID = int32(binary.BigEndian.Uint32(b[6:]))
	} else {
		if version >= 1 {
			x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
		} else {
			x.ThrottleTimeMs = 0
		}
		x.ErrorCode = 0
		x.SessionID = 0
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.Topic = d.readString(x.Topic)
			if n := d.readCount(false, 18); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.DivergingEpoch.Default()
					x.CurrentLeader.Default()
					x.SnapshotID.Default()
					if version >= 5 {
						b := d.next(30)
						_ = b[29]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
						x.HighWatermark = int64(binary.BigEndian.Uint64(b[6:]))
						x.LastStableOffset = int64(binary.BigEndian.Uint64(b[14:]))
						x.LogStartOffset = int64(binary.BigEndian.Uint64(b[22:]))
					} else {
						{
							b := d.next(14)
							_ = b[13]
							x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
							x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
							x.HighWatermark = int64(binary.BigEndian.Uint64(b[6:]))
						}
						if version >= 4 {
							x.LastStableOffset = int64(binary.BigEndian.Uint64(d.next(8)))
						} else {
							x.LastStableOffset = -1
						}
						x.LogStartOffset = -1
					}
					if version >= 4 {
						if n := d.readCount(true, 16); n < 0 {
							x.AbortedTransactions = nil
						} else {
							s := x.AbortedTransactions[:0]
							if s == nil {
								s = []FetchResponseAbortedTransaction{}
							}
							for i := 0; i < n && d.err == nil; i++ {
								s = extend(s, n)
								x := &s[i]
								{
									b := d.next(16)
									_ = b[15]
									x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
									x.FirstOffset = int64(binary.BigEndian.Uint64(b[8:]))
								}
								x.UnknownTags = x.UnknownTags[:0]
							}
							x.AbortedTransactions = s
						}
					} else {
						x.AbortedTransactions = nil
					}
					if version >= 11 {
						x.PreferredReadReplica = int32(binary.BigEndian.Uint32(d.next(4)))
					} else {
						x.PreferredReadReplica = -1
					}
					x.Records = d.readRecords(x.Records, false, true)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Responses = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *FetchResponse) decodeFlexible(d *Decoder, version int16) {
	x.NodeEndpoints = x.NodeEndpoints[:0]
	{
		b := d.next(10)
		_ = b[9]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
		x.SessionID = int32(binary.BigEndian.Uint32(b[6:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version <= 12 {
				x.Topic = d.readCompactString(x.Topic)
			} else {
				x.Topic = ""
			}
			if version >= 13 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 37); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.DivergingEpoch.Default()
					x.CurrentLeader.Default()
					x.SnapshotID.Default()
					{
						b := d.next(30)
						_ = b[29]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
						x.HighWatermark = int64(binary.BigEndian.Uint64(b[6:]))
						x.LastStableOffset = int64(binary.BigEndian.Uint64(b[14:]))
						x.LogStartOffset = int64(binary.BigEndian.Uint64(b[22:]))
					}
					if n := d.readCompactCount(true, 17); n < 0 {
						x.AbortedTransactions = nil
					} else {
						s := x.AbortedTransactions[:0]
						if s == nil {
							s = []FetchResponseAbortedTransaction{}
						}
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							{
								b := d.next(16)
								_ = b[15]
								x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
								x.FirstOffset = int64(binary.BigEndian.Uint64(b[8:]))
							}
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.AbortedTransactions = s
					}
					x.PreferredReadReplica = int32(binary.BigEndian.Uint32(d.next(4)))
					x.Records = d.readRecords(x.Records, true, true)
					x.UnknownTags = x.UnknownTags[:0]
					for n := d.tagCount(); n > 0 && d.err == nil; n-- {
						id, outer := d.tag()
						switch {
						case id == 0:
							x.DivergingEpoch.decodeFlexible(d, version)
						case id == 1:
							x.CurrentLeader.decodeFlexible(d, version)
						case id == 2:
							x.SnapshotID.decodeFlexible(d, version)
						default:
							x.UnknownTags = d.unknownTag(x.UnknownTags, id)
						}
						d.untag(id, outer)
					}
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Responses = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0 && version >= 16:
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

func (x *FetchResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	if version >= 7 {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		b = binary.BigEndian.AppendUint32(b, uint32(x.SessionID))
	}
	b = e.appendCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		b = e.appendString(b, x.Topic)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(x.HighWatermark))
			if version >= 4 {
				b = binary.BigEndian.AppendUint64(b, uint64(x.LastStableOffset))
			}
			if version >= 5 {
				b = binary.BigEndian.AppendUint64(b, uint64(x.LogStartOffset))
			}
			if version >= 4 {
				if x.AbortedTransactions == nil {
					b = append(b, 0xff, 0xff, 0xff, 0xff)
				} else {
					b = e.appendCount(b, len(x.AbortedTransactions))
					for i := range x.AbortedTransactions {
						x := &x.AbortedTransactions[i]
						b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
						b = binary.BigEndian.AppendUint64(b, uint64(x.FirstOffset))
					}
				}
			}
			if version >= 11 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.PreferredReadReplica))
			}
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

func (x *FetchResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = binary.BigEndian.AppendUint32(b, uint32(x.SessionID))
	b = e.appendCompactCount(b, len(x.Responses))
	for i := range x.Responses {
		x := &x.Responses[i]
		if version <= 12 {
			b = e.appendCompactString(b, x.Topic)
		}
		if version >= 13 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(x.HighWatermark))
			b = binary.BigEndian.AppendUint64(b, uint64(x.LastStableOffset))
			b = binary.BigEndian.AppendUint64(b, uint64(x.LogStartOffset))
			if x.AbortedTransactions == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.AbortedTransactions))
				for i := range x.AbortedTransactions {
					x := &x.AbortedTransactions[i]
					b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
					b = binary.BigEndian.AppendUint64(b, uint64(x.FirstOffset))
					if len(x.UnknownTags) == 0 {
						b = append(b, 0)
					} else {
						b = appendTags(b, x.UnknownTags)
					}
				}
			}
			b = binary.BigEndian.AppendUint32(b, uint32(x.PreferredReadReplica))
			if r := x.Records; len(r) == 1 && len(r[0]) < gatherMin {
				b = e.appendCompactCount(b, len(r[0]))
				b = append(b, r[0]...)
			} else {
				b = e.appendRecords(b, r, true, true)
			}
			n := len(x.UnknownTags)
			hasDivergingEpoch := !x.DivergingEpoch.isDefault()
			if hasDivergingEpoch {
				n++
			}
			hasCurrentLeader := !x.CurrentLeader.isDefault()
			if hasCurrentLeader {
				n++
			}
			hasSnapshotID := !x.SnapshotID.isDefault()
			if hasSnapshotID {
				n++
			}
			b = appendUvarint(b, uint32(n))
			if n > 0 {
				more := x.UnknownTags
				if hasDivergingEpoch {
					b = appendUvarint(b, 0)
					start := len(b)
					b = x.DivergingEpoch.appendFlexible(e, b, version)
					b = insertSize(b, start)
				}
				if hasCurrentLeader {
					b, more = appendTagsBelow(b, more, 1)
					b = appendUvarint(b, 1)
					start := len(b)
					b = x.CurrentLeader.appendFlexible(e, b, version)
					b = insertSize(b, start)
				}
				if hasSnapshotID {
					b, more = appendTagsBelow(b, more, 2)
					b = appendUvarint(b, 2)
					start := len(b)
					b = x.SnapshotID.appendFlexible(e, b, version)
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
	n := len(x.UnknownTags)
	hasNodeEndpoints := version >= 16 && len(x.NodeEndpoints) != 0
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

// FetchResponseTopic is an element of FetchResponse.
type FetchResponseTopic struct {
	Topic       string // v0-12
	TopicID     UUID   // v13+
	Partitions  []FetchResponsePartition
	UnknownTags Tags
}

// NewFetchResponseTopic returns a FetchResponseTopic with its defaults.
func NewFetchResponseTopic() *FetchResponseTopic {
	x := new(FetchResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchResponseTopic) Default() {
	*x = FetchResponseTopic{}
}

// FetchResponsePartition is an element of FetchResponse.
type FetchResponsePartition struct {
	PartitionIndex   int32
	ErrorCode        ErrorCode
	HighWatermark    int64
	LastStableOffset int64 // v4+, default -1
	LogStartOffset   int64 // v5+, default -1
	// Where the follower's log parts from the leader's.
	DivergingEpoch FetchResponseEpochEndOffset // v12+, tag 0
	CurrentLeader  FetchResponseLeaderAndEpoch // v12+, tag 1
	// For a KRaft observer: the snapshot to fetch instead.
	SnapshotID FetchResponseSnapshotID // v12+, tag 2
	// Null when reading uncommitted records.
	AbortedTransactions  []FetchResponseAbortedTransaction // v4+, nullable
	PreferredReadReplica int32                             // v11+, default -1
	Records              Records                           // nullable
	UnknownTags          Tags
}

// NewFetchResponsePartition returns a FetchResponsePartition with its defaults.
func NewFetchResponsePartition() *FetchResponsePartition {
	x := new(FetchResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchResponsePartition) Default() {
	*x = FetchResponsePartition{
		LastStableOffset:     -1,
		LogStartOffset:       -1,
		PreferredReadReplica: -1,
	}
	x.DivergingEpoch.Default()
	x.CurrentLeader.Default()
	x.SnapshotID.Default()
}

// FetchResponseEpochEndOffset is an element of FetchResponse.
type FetchResponseEpochEndOffset struct {
	Epoch       int32 // default -1
	EndOffset   int64 // default -1
	UnknownTags Tags
}

// NewFetchResponseEpochEndOffset returns a FetchResponseEpochEndOffset with its defaults.
func NewFetchResponseEpochEndOffset() *FetchResponseEpochEndOffset {
	x := new(FetchResponseEpochEndOffset)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchResponseEpochEndOffset) Default() {
	*x = FetchResponseEpochEndOffset{
		Epoch:     -1,
		EndOffset: -1,
	}
}

func (x *FetchResponseEpochEndOffset) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.Epoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.EndOffset = int64(binary.BigEndian.Uint64(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchResponseEpochEndOffset) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	b = binary.BigEndian.AppendUint64(b, uint64(x.EndOffset))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

func (x *FetchResponseEpochEndOffset) isDefault() bool {
	return len(x.UnknownTags) == 0 &&
		x.Epoch == -1 &&
		x.EndOffset == -1
}

// FetchResponseLeaderAndEpoch is an element of FetchResponse.
type FetchResponseLeaderAndEpoch struct {
	LeaderID    int32 // default -1
	LeaderEpoch int32 // default -1
	UnknownTags Tags
}

// NewFetchResponseLeaderAndEpoch returns a FetchResponseLeaderAndEpoch with its defaults.
func NewFetchResponseLeaderAndEpoch() *FetchResponseLeaderAndEpoch {
	x := new(FetchResponseLeaderAndEpoch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchResponseLeaderAndEpoch) Default() {
	*x = FetchResponseLeaderAndEpoch{
		LeaderID:    -1,
		LeaderEpoch: -1,
	}
}

func (x *FetchResponseLeaderAndEpoch) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(8)
		_ = b[7]
		x.LeaderID = int32(binary.BigEndian.Uint32(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchResponseLeaderAndEpoch) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

func (x *FetchResponseLeaderAndEpoch) isDefault() bool {
	return len(x.UnknownTags) == 0 &&
		x.LeaderID == -1 &&
		x.LeaderEpoch == -1
}

// FetchResponseSnapshotID is an element of FetchResponse.
type FetchResponseSnapshotID struct {
	EndOffset   int64 // default -1
	Epoch       int32 // default -1
	UnknownTags Tags
}

// NewFetchResponseSnapshotID returns a FetchResponseSnapshotID with its defaults.
func NewFetchResponseSnapshotID() *FetchResponseSnapshotID {
	x := new(FetchResponseSnapshotID)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchResponseSnapshotID) Default() {
	*x = FetchResponseSnapshotID{
		EndOffset: -1,
		Epoch:     -1,
	}
}

func (x *FetchResponseSnapshotID) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.EndOffset = int64(binary.BigEndian.Uint64(b[0:]))
		x.Epoch = int32(binary.BigEndian.Uint32(b[8:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchResponseSnapshotID) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(x.EndOffset))
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

func (x *FetchResponseSnapshotID) isDefault() bool {
	return len(x.UnknownTags) == 0 &&
		x.EndOffset == -1 &&
		x.Epoch == -1
}

// FetchResponseAbortedTransaction is an element of FetchResponse.
type FetchResponseAbortedTransaction struct {
	ProducerID  int64
	FirstOffset int64
	UnknownTags Tags
}

// NewFetchResponseAbortedTransaction returns a FetchResponseAbortedTransaction with its defaults.
func NewFetchResponseAbortedTransaction() *FetchResponseAbortedTransaction {
	x := new(FetchResponseAbortedTransaction)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchResponseAbortedTransaction) Default() {
	*x = FetchResponseAbortedTransaction{}
}

// FetchResponseNodeEndpoint is an element of FetchResponse.
type FetchResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        int32
	Rack        *string // nullable
	UnknownTags Tags
}

// NewFetchResponseNodeEndpoint returns a FetchResponseNodeEndpoint with its defaults.
func NewFetchResponseNodeEndpoint() *FetchResponseNodeEndpoint {
	x := new(FetchResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchResponseNodeEndpoint) Default() {
	*x = FetchResponseNodeEndpoint{}
}

func (x *FetchResponseNodeEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.readCompactString(x.Host)
	x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Rack = d.readCompactStringPtr(x.Rack, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchResponseNodeEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

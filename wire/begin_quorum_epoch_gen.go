// Code generated from schema/begin_quorum_epoch.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// BeginQuorumEpochRequest is the request of BeginQuorumEpoch (API key 53), versions 0 to 1, flexible from 1.
type BeginQuorumEpochRequest struct {
	ClusterID       *string // nullable
	VoterID         int32   // v1+, default -1
	Topics          []BeginQuorumEpochRequestTopic
	LeaderEndpoints []BeginQuorumEpochRequestEndpoint // v1+
	UnknownTags     Tags
}

// APIKey returns KeyBeginQuorumEpoch.
func (*BeginQuorumEpochRequest) APIKey() APIKey { return KeyBeginQuorumEpoch }

// IsRequest returns true.
func (*BeginQuorumEpochRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *BeginQuorumEpochRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("BeginQuorumEpochRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *BeginQuorumEpochRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("BeginQuorumEpochRequest", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *BeginQuorumEpochRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *BeginQuorumEpochRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("BeginQuorumEpochRequest", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewBeginQuorumEpochRequest returns a BeginQuorumEpochRequest with its defaults.
func NewBeginQuorumEpochRequest() *BeginQuorumEpochRequest {
	x := new(BeginQuorumEpochRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BeginQuorumEpochRequest) Default() {
	*x = BeginQuorumEpochRequest{
		VoterID: -1,
	}
}

func (x *BeginQuorumEpochRequest) decodePlain(d *Decoder, version int16) {
	x.VoterID = -1
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
			if n := d.readCount(false, 12); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.VoterDirectoryID = UUID{}
					{
						b := d.next(12)
						_ = b[11]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.LeaderID = int32(binary.BigEndian.Uint32(b[4:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
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

func (x *BeginQuorumEpochRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
	x.VoterID = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			if n := d.readCompactCount(false, 29); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(28)
						_ = b[27]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.VoterDirectoryID = UUID(b[4:20])
						x.LeaderID = int32(binary.BigEndian.Uint32(b[20:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[24:]))
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

func (x *BeginQuorumEpochRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
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
		}
	}
	return b
}

func (x *BeginQuorumEpochRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.ClusterID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ClusterID)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.VoterID))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.TopicName)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = append(b, x.VoterDirectoryID[:]...)
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

// BeginQuorumEpochRequestTopic is an element of BeginQuorumEpochRequest.
type BeginQuorumEpochRequestTopic struct {
	TopicName   string
	Partitions  []BeginQuorumEpochRequestPartition
	UnknownTags Tags
}

// NewBeginQuorumEpochRequestTopic returns a BeginQuorumEpochRequestTopic with its defaults.
func NewBeginQuorumEpochRequestTopic() *BeginQuorumEpochRequestTopic {
	x := new(BeginQuorumEpochRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BeginQuorumEpochRequestTopic) Default() {
	*x = BeginQuorumEpochRequestTopic{}
}

// BeginQuorumEpochRequestPartition is an element of BeginQuorumEpochRequest.
type BeginQuorumEpochRequestPartition struct {
	PartitionIndex   int32
	VoterDirectoryID UUID // v1+
	LeaderID         int32
	LeaderEpoch      int32
	UnknownTags      Tags
}

// NewBeginQuorumEpochRequestPartition returns a BeginQuorumEpochRequestPartition with its defaults.
func NewBeginQuorumEpochRequestPartition() *BeginQuorumEpochRequestPartition {
	x := new(BeginQuorumEpochRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BeginQuorumEpochRequestPartition) Default() {
	*x = BeginQuorumEpochRequestPartition{}
}

// BeginQuorumEpochRequestEndpoint is an element of BeginQuorumEpochRequest.
type BeginQuorumEpochRequestEndpoint struct {
	Name        string
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewBeginQuorumEpochRequestEndpoint returns a BeginQuorumEpochRequestEndpoint with its defaults.
func NewBeginQuorumEpochRequestEndpoint() *BeginQuorumEpochRequestEndpoint {
	x := new(BeginQuorumEpochRequestEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BeginQuorumEpochRequestEndpoint) Default() {
	*x = BeginQuorumEpochRequestEndpoint{}
}

// BeginQuorumEpochResponse is the response of BeginQuorumEpoch (API key 53), versions 0 to 1, flexible from 1.
type BeginQuorumEpochResponse struct {
	ErrorCode     ErrorCode
	Topics        []BeginQuorumEpochResponseTopic
	NodeEndpoints []BeginQuorumEpochResponseNodeEndpoint // v1+, tag 0
	UnknownTags   Tags
}

// APIKey returns KeyBeginQuorumEpoch.
func (*BeginQuorumEpochResponse) APIKey() APIKey { return KeyBeginQuorumEpoch }

// IsRequest returns false.
func (*BeginQuorumEpochResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *BeginQuorumEpochResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("BeginQuorumEpochResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *BeginQuorumEpochResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("BeginQuorumEpochResponse", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *BeginQuorumEpochResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *BeginQuorumEpochResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("BeginQuorumEpochResponse", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewBeginQuorumEpochResponse returns a BeginQuorumEpochResponse with its defaults.
func NewBeginQuorumEpochResponse() *BeginQuorumEpochResponse {
	x := new(BeginQuorumEpochResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BeginQuorumEpochResponse) Default() {
	*x = BeginQuorumEpochResponse{}
}

func (x *BeginQuorumEpochResponse) decodePlain(d *Decoder, version int16) {
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

func (x *BeginQuorumEpochResponse) decodeFlexible(d *Decoder, version int16) {
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

func (x *BeginQuorumEpochResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
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

func (x *BeginQuorumEpochResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// BeginQuorumEpochResponseTopic is an element of BeginQuorumEpochResponse.
type BeginQuorumEpochResponseTopic struct {
	TopicName   string
	Partitions  []BeginQuorumEpochResponsePartition
	UnknownTags Tags
}

// NewBeginQuorumEpochResponseTopic returns a BeginQuorumEpochResponseTopic with its defaults.
func NewBeginQuorumEpochResponseTopic() *BeginQuorumEpochResponseTopic {
	x := new(BeginQuorumEpochResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BeginQuorumEpochResponseTopic) Default() {
	*x = BeginQuorumEpochResponseTopic{}
}

// BeginQuorumEpochResponsePartition is an element of BeginQuorumEpochResponse.
type BeginQuorumEpochResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	LeaderID       int32
	LeaderEpoch    int32
	UnknownTags    Tags
}

// NewBeginQuorumEpochResponsePartition returns a BeginQuorumEpochResponsePartition with its defaults.
func NewBeginQuorumEpochResponsePartition() *BeginQuorumEpochResponsePartition {
	x := new(BeginQuorumEpochResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BeginQuorumEpochResponsePartition) Default() {
	*x = BeginQuorumEpochResponsePartition{}
}

// BeginQuorumEpochResponseNodeEndpoint is an element of BeginQuorumEpochResponse.
type BeginQuorumEpochResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewBeginQuorumEpochResponseNodeEndpoint returns a BeginQuorumEpochResponseNodeEndpoint with its defaults.
func NewBeginQuorumEpochResponseNodeEndpoint() *BeginQuorumEpochResponseNodeEndpoint {
	x := new(BeginQuorumEpochResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *BeginQuorumEpochResponseNodeEndpoint) Default() {
	*x = BeginQuorumEpochResponseNodeEndpoint{}
}

func (x *BeginQuorumEpochResponseNodeEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.readCompactString(x.Host)
	x.Port = binary.BigEndian.Uint16(d.next(2))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *BeginQuorumEpochResponseNodeEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

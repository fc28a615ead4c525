// Code generated from schema/metadata.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// MetadataRequest is the request of Metadata (API key 3), versions 0 to 13, flexible from 9.
type MetadataRequest struct {
	// Null asks for all topics; in version 0 an empty list does.
	Topics                             []MetadataRequestTopic // nullable v1+
	AllowAutoTopicCreation             bool                   // v4+, default true
	IncludeClusterAuthorizedOperations bool                   // v8-10
	IncludeTopicAuthorizedOperations   bool                   // v8+
	UnknownTags                        Tags
}

// APIKey returns KeyMetadata.
func (*MetadataRequest) APIKey() APIKey { return KeyMetadata }

// IsRequest returns true.
func (*MetadataRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 13.
func (x *MetadataRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 13 {
		d.badVersion("MetadataRequest", version, 0, 13)
		return
	}
	if version >= 9 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 13.
func (x *MetadataRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 13 {
		e.badVersion("MetadataRequest", version, 0, 13)
		return
	}
	if version >= 9 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *MetadataRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *MetadataRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 13 {
		e.badVersion("MetadataRequest", version, 0, 13)
		return b, e.err
	}
	if version >= 9 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewMetadataRequest returns a MetadataRequest with its defaults.
func NewMetadataRequest() *MetadataRequest {
	x := new(MetadataRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *MetadataRequest) Default() {
	*x = MetadataRequest{
		AllowAutoTopicCreation: true,
	}
}

func (x *MetadataRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(version >= 1, 2); n < 0 {
		x.Topics = nil
	} else {
		s := x.Topics[:0]
		if s == nil {
			s = []MetadataRequestTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.Name = d.readStringPtr(x.Name, false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	if version >= 8 {
		b := d.next(3)
		_ = b[2]
		x.AllowAutoTopicCreation = b[0] != 0
		x.IncludeClusterAuthorizedOperations = b[1] != 0
		x.IncludeTopicAuthorizedOperations = b[2] != 0
	} else {
		if version >= 4 {
			x.AllowAutoTopicCreation = d.next(1)[0] != 0
		} else {
			x.AllowAutoTopicCreation = true
		}
		x.IncludeClusterAuthorizedOperations = false
		x.IncludeTopicAuthorizedOperations = false
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *MetadataRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(true, 2); n < 0 {
		x.Topics = nil
	} else {
		s := x.Topics[:0]
		if s == nil {
			s = []MetadataRequestTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			if version >= 10 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			x.Name = d.readCompactStringPtr(x.Name, version >= 10)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	if version >= 11 {
		b := d.next(2)
		_ = b[1]
		x.AllowAutoTopicCreation = b[0] != 0
		x.IncludeTopicAuthorizedOperations = b[1] != 0
		x.IncludeClusterAuthorizedOperations = false
	} else {
		x.AllowAutoTopicCreation = d.next(1)[0] != 0
		x.IncludeClusterAuthorizedOperations = d.next(1)[0] != 0
		x.IncludeTopicAuthorizedOperations = d.next(1)[0] != 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *MetadataRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if x.Topics == nil && version >= 1 {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			if x.Name == nil {
				b = append(b, 0, 0)
			} else {
				b = e.appendString(b, *x.Name)
			}
		}
	}
	if version >= 4 {
		b = append(b, boolByte(x.AllowAutoTopicCreation))
	}
	if version >= 8 {
		b = binary.BigEndian.AppendUint16(b, uint16(boolByte(x.IncludeClusterAuthorizedOperations))<<8|uint16(boolByte(x.IncludeTopicAuthorizedOperations)))
	}
	return b
}

func (x *MetadataRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.Topics == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			if version >= 10 {
				b = append(b, x.TopicID[:]...)
			}
			if x.Name == nil && version >= 10 {
				b = append(b, 0)
			} else if x.Name == nil {
				b = append(b, 1)
			} else {
				b = e.appendCompactString(b, *x.Name)
			}
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	b = append(b, boolByte(x.AllowAutoTopicCreation))
	if version <= 10 {
		b = append(b, boolByte(x.IncludeClusterAuthorizedOperations))
	}
	b = append(b, boolByte(x.IncludeTopicAuthorizedOperations))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// MetadataRequestTopic is an element of MetadataRequest.
type MetadataRequestTopic struct {
	TopicID     UUID    // v10+
	Name        *string // nullable v10+
	UnknownTags Tags
}

// NewMetadataRequestTopic returns a MetadataRequestTopic with its defaults.
func NewMetadataRequestTopic() *MetadataRequestTopic {
	x := new(MetadataRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *MetadataRequestTopic) Default() {
	*x = MetadataRequestTopic{}
}

// MetadataResponse is the response of Metadata (API key 3), versions 0 to 13, flexible from 9.
type MetadataResponse struct {
	ThrottleTimeMs              int32 // v3+
	Brokers                     []MetadataResponseBroker
	ClusterID                   *string // v2+, nullable
	ControllerID                int32   // v1+, default -1
	Topics                      []MetadataResponseTopic
	ClusterAuthorizedOperations int32     // v8-10, default -2147483648
	ErrorCode                   ErrorCode // v13+
	UnknownTags                 Tags
}

// APIKey returns KeyMetadata.
func (*MetadataResponse) APIKey() APIKey { return KeyMetadata }

// IsRequest returns false.
func (*MetadataResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 13.
func (x *MetadataResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 13 {
		d.badVersion("MetadataResponse", version, 0, 13)
		return
	}
	if version >= 9 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 13.
func (x *MetadataResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 13 {
		e.badVersion("MetadataResponse", version, 0, 13)
		return
	}
	if version >= 9 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *MetadataResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *MetadataResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 13 {
		e.badVersion("MetadataResponse", version, 0, 13)
		return b, e.err
	}
	if version >= 9 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewMetadataResponse returns a MetadataResponse with its defaults.
func NewMetadataResponse() *MetadataResponse {
	x := new(MetadataResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *MetadataResponse) Default() {
	*x = MetadataResponse{
		ControllerID:                -1,
		ClusterAuthorizedOperations: -2147483648,
	}
}

func (x *MetadataResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = 0
	if version >= 3 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if n := d.readCount(false, 10); n < 0 {
		x.Brokers = x.Brokers[:0]
	} else {
		s := x.Brokers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
			x.Host = d.readString(x.Host)
			x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
			if version >= 1 {
				x.Rack = d.readStringPtr(x.Rack, true)
			} else {
				x.Rack = nil
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Brokers = s
	}
	if version >= 2 {
		x.ClusterID = d.readStringPtr(x.ClusterID, true)
	} else {
		x.ClusterID = nil
	}
	if version >= 1 {
		x.ControllerID = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ControllerID = -1
	}
	if n := d.readCount(false, 8); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.Name = d.readStringPtr(x.Name, false)
			if version >= 1 {
				x.IsInternal = d.next(1)[0] != 0
			} else {
				x.IsInternal = false
			}
			if n := d.readCount(false, 18); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					if version >= 7 {
						b := d.next(14)
						_ = b[13]
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[2:]))
						x.LeaderID = int32(binary.BigEndian.Uint32(b[6:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[10:]))
					} else {
						{
							b := d.next(10)
							_ = b[9]
							x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
							x.PartitionIndex = int32(binary.BigEndian.Uint32(b[2:]))
							x.LeaderID = int32(binary.BigEndian.Uint32(b[6:]))
						}
						x.LeaderEpoch = -1
					}
					x.ReplicaNodes = d.int32s(x.ReplicaNodes, false, false)
					x.IsrNodes = d.int32s(x.IsrNodes, false, false)
					if version >= 5 {
						x.OfflineReplicas = d.int32s(x.OfflineReplicas, false, false)
					} else {
						x.OfflineReplicas = x.OfflineReplicas[:0]
					}
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			if version >= 8 {
				x.TopicAuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
			} else {
				x.TopicAuthorizedOperations = -2147483648
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	if version >= 8 {
		x.ClusterAuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ClusterAuthorizedOperations = -2147483648
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *MetadataResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 11); n < 0 {
		x.Brokers = x.Brokers[:0]
	} else {
		s := x.Brokers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
			x.Host = d.readCompactString(x.Host)
			x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
			x.Rack = d.readCompactStringPtr(x.Rack, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Brokers = s
	}
	x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
	x.ControllerID = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 10); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.Name = d.readCompactStringPtr(x.Name, version >= 12)
			if version >= 10 {
				b := d.next(17)
				_ = b[16]
				x.TopicID = UUID(b[0:16])
				x.IsInternal = b[16] != 0
			} else {
				x.TopicID = UUID{}
				x.IsInternal = d.next(1)[0] != 0
			}
			if n := d.readCompactCount(false, 18); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(14)
						_ = b[13]
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[0:]))
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[2:]))
						x.LeaderID = int32(binary.BigEndian.Uint32(b[6:]))
						x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[10:]))
					}
					x.ReplicaNodes = d.int32s(x.ReplicaNodes, true, false)
					x.IsrNodes = d.int32s(x.IsrNodes, true, false)
					x.OfflineReplicas = d.int32s(x.OfflineReplicas, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.TopicAuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	if version <= 10 {
		x.ClusterAuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ClusterAuthorizedOperations = -2147483648
	}
	if version >= 13 {
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	} else {
		x.ErrorCode = 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *MetadataResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 3 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, len(x.Brokers))
	for i := range x.Brokers {
		x := &x.Brokers[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
		b = e.appendString(b, x.Host)
		b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
		if version >= 1 {
			if x.Rack == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.Rack)
			}
		}
	}
	if version >= 2 {
		if x.ClusterID == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.ClusterID)
		}
	}
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerID))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.Name == nil {
			b = append(b, 0, 0)
		} else {
			b = e.appendString(b, *x.Name)
		}
		if version >= 1 {
			b = append(b, boolByte(x.IsInternal))
		}
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.LeaderID)))
			if version >= 7 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
			}
			b = e.appendCount(b, len(x.ReplicaNodes))
			b = appendInt32s(b, x.ReplicaNodes)
			b = e.appendCount(b, len(x.IsrNodes))
			b = appendInt32s(b, x.IsrNodes)
			if version >= 5 {
				b = e.appendCount(b, len(x.OfflineReplicas))
				b = appendInt32s(b, x.OfflineReplicas)
			}
		}
		if version >= 8 {
			b = binary.BigEndian.AppendUint32(b, uint32(x.TopicAuthorizedOperations))
		}
	}
	if version >= 8 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ClusterAuthorizedOperations))
	}
	return b
}

func (x *MetadataResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Brokers))
	for i := range x.Brokers {
		x := &x.Brokers[i]
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
	if x.ClusterID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ClusterID)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerID))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.Name == nil && version >= 12 {
			b = append(b, 0)
		} else if x.Name == nil {
			b = append(b, 1)
		} else {
			b = e.appendCompactString(b, *x.Name)
		}
		if version >= 10 {
			b = append(b, x.TopicID[:]...)
		}
		b = append(b, boolByte(x.IsInternal))
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.LeaderID)))
			b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
			b = e.appendCompactCount(b, len(x.ReplicaNodes))
			b = appendInt32s(b, x.ReplicaNodes)
			b = e.appendCompactCount(b, len(x.IsrNodes))
			b = appendInt32s(b, x.IsrNodes)
			b = e.appendCompactCount(b, len(x.OfflineReplicas))
			b = appendInt32s(b, x.OfflineReplicas)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.TopicAuthorizedOperations))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	if version <= 10 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ClusterAuthorizedOperations))
	}
	if version >= 13 {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// MetadataResponseBroker is an element of MetadataResponse.
type MetadataResponseBroker struct {
	NodeID      int32
	Host        string
	Port        int32
	Rack        *string // v1+, nullable
	UnknownTags Tags
}

// NewMetadataResponseBroker returns a MetadataResponseBroker with its defaults.
func NewMetadataResponseBroker() *MetadataResponseBroker {
	x := new(MetadataResponseBroker)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *MetadataResponseBroker) Default() {
	*x = MetadataResponseBroker{}
}

// MetadataResponseTopic is an element of MetadataResponse.
type MetadataResponseTopic struct {
	ErrorCode  ErrorCode
	Name       *string // nullable v12+
	TopicID    UUID    // v10+
	IsInternal bool    // v1+
	Partitions []MetadataResponsePartition
	// A bit per operation; the default means not asked for.
	TopicAuthorizedOperations int32 // v8+, default -2147483648
	UnknownTags               Tags
}

// NewMetadataResponseTopic returns a MetadataResponseTopic with its defaults.
func NewMetadataResponseTopic() *MetadataResponseTopic {
	x := new(MetadataResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *MetadataResponseTopic) Default() {
	*x = MetadataResponseTopic{
		TopicAuthorizedOperations: -2147483648,
	}
}

// MetadataResponsePartition is an element of MetadataResponse.
type MetadataResponsePartition struct {
	ErrorCode       ErrorCode
	PartitionIndex  int32
	LeaderID        int32
	LeaderEpoch     int32 // v7+, default -1
	ReplicaNodes    []int32
	IsrNodes        []int32
	OfflineReplicas []int32 // v5+
	UnknownTags     Tags
}

// NewMetadataResponsePartition returns a MetadataResponsePartition with its defaults.
func NewMetadataResponsePartition() *MetadataResponsePartition {
	x := new(MetadataResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *MetadataResponsePartition) Default() {
	*x = MetadataResponsePartition{
		LeaderEpoch: -1,
	}
}

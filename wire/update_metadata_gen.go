// Code generated from schema/update_metadata.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// UpdateMetadataRequest is the request of UpdateMetadata (API key 6), versions 0 to 8, flexible from 6.
type UpdateMetadataRequest struct {
	ControllerID      int32
	IsKRaftController bool // v8+
	// 0 not said, 1 some partitions, 2 all there are.
	Type                     int8 // v8+, tag 0
	ControllerEpoch          int32
	BrokerEpoch              int64                            // v5+, default -1
	UngroupedPartitionStates []UpdateMetadataRequestPartition // v0-4
	TopicStates              []UpdateMetadataRequestTopic     // v5+
	LiveBrokers              []UpdateMetadataRequestBroker
	UnknownTags              Tags
}

// APIKey returns KeyUpdateMetadata.
func (*UpdateMetadataRequest) APIKey() APIKey { return KeyUpdateMetadata }

// IsRequest returns true.
func (*UpdateMetadataRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 8.
func (x *UpdateMetadataRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 8 {
		d.badVersion("UpdateMetadataRequest", version, 0, 8)
		return
	}
	if version >= 6 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 8.
func (x *UpdateMetadataRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 8 {
		e.badVersion("UpdateMetadataRequest", version, 0, 8)
		return
	}
	if version >= 6 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *UpdateMetadataRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UpdateMetadataRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 8 {
		e.badVersion("UpdateMetadataRequest", version, 0, 8)
		return b, e.err
	}
	if version >= 6 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewUpdateMetadataRequest returns a UpdateMetadataRequest with its defaults.
func NewUpdateMetadataRequest() *UpdateMetadataRequest {
	x := new(UpdateMetadataRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateMetadataRequest) Default() {
	*x = UpdateMetadataRequest{
		BrokerEpoch: -1,
	}
}

func (x *UpdateMetadataRequest) decodePlain(d *Decoder, version int16) {
	x.IsKRaftController = false
	x.Type = 0
	if version >= 5 {
		b := d.next(16)
		_ = b[15]
		x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[8:]))
	} else {
		{
			b := d.next(8)
			_ = b[7]
			x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
			x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		}
		x.BrokerEpoch = -1
	}
	if version <= 4 {
		if n := d.readCount(false, 30); n < 0 {
			x.UngroupedPartitionStates = x.UngroupedPartitionStates[:0]
		} else {
			s := x.UngroupedPartitionStates[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decodePlain(d, version)
			}
			x.UngroupedPartitionStates = s
		}
	} else {
		x.UngroupedPartitionStates = x.UngroupedPartitionStates[:0]
	}
	if version >= 5 {
		if n := d.readCount(false, 6); n < 0 {
			x.TopicStates = x.TopicStates[:0]
		} else {
			s := x.TopicStates[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.TopicID = UUID{}
				x.TopicName = d.readString(x.TopicName)
				if n := d.readCount(false, 32); n < 0 {
					x.PartitionStates = x.PartitionStates[:0]
				} else {
					s := x.PartitionStates[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						s[i].decodePlain(d, version)
					}
					x.PartitionStates = s
				}
				x.UnknownTags = x.UnknownTags[:0]
			}
			x.TopicStates = s
		}
	} else {
		x.TopicStates = x.TopicStates[:0]
	}
	if n := d.readCount(false, 8); n < 0 {
		x.LiveBrokers = x.LiveBrokers[:0]
	} else {
		s := x.LiveBrokers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ID = int32(binary.BigEndian.Uint32(d.next(4)))
			if version <= 0 {
				x.V0Host = d.readString(x.V0Host)
			} else {
				x.V0Host = ""
			}
			if version <= 0 {
				x.V0Port = int32(binary.BigEndian.Uint32(d.next(4)))
			} else {
				x.V0Port = 0
			}
			if version >= 1 {
				if n := d.readCount(false, 8); n < 0 {
					x.Endpoints = x.Endpoints[:0]
				} else {
					s := x.Endpoints[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						x := &s[i]
						x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
						x.Host = d.readString(x.Host)
						if version >= 3 {
							x.Listener = d.readString(x.Listener)
						} else {
							x.Listener = ""
						}
						x.SecurityProtocol = int16(binary.BigEndian.Uint16(d.next(2)))
						x.UnknownTags = x.UnknownTags[:0]
					}
					x.Endpoints = s
				}
			} else {
				x.Endpoints = x.Endpoints[:0]
			}
			if version >= 2 {
				x.Rack = d.readStringPtr(x.Rack, true)
			} else {
				x.Rack = nil
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.LiveBrokers = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *UpdateMetadataRequest) decodeFlexible(d *Decoder, version int16) {
	x.Type = 0
	x.UngroupedPartitionStates = x.UngroupedPartitionStates[:0]
	if version >= 8 {
		b := d.next(17)
		_ = b[16]
		x.ControllerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.IsKRaftController = b[4] != 0
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[5:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[9:]))
	} else {
		x.ControllerID = int32(binary.BigEndian.Uint32(d.next(4)))
		x.IsKRaftController = false
		{
			b := d.next(12)
			_ = b[11]
			x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[0:]))
			x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
		}
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.TopicStates = x.TopicStates[:0]
	} else {
		s := x.TopicStates[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			if version >= 7 {
				x.TopicID = UUID(d.next(16))
			} else {
				x.TopicID = UUID{}
			}
			if n := d.readCompactCount(false, 24); n < 0 {
				x.PartitionStates = x.PartitionStates[:0]
			} else {
				s := x.PartitionStates[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.PartitionStates = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TopicStates = s
	}
	if n := d.readCompactCount(false, 7); n < 0 {
		x.LiveBrokers = x.LiveBrokers[:0]
	} else {
		s := x.LiveBrokers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.V0Host = ""
			x.V0Port = 0
			x.ID = int32(binary.BigEndian.Uint32(d.next(4)))
			if n := d.readCompactCount(false, 9); n < 0 {
				x.Endpoints = x.Endpoints[:0]
			} else {
				s := x.Endpoints[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
					x.Host = d.readCompactString(x.Host)
					x.Listener = d.readCompactString(x.Listener)
					x.SecurityProtocol = int16(binary.BigEndian.Uint16(d.next(2)))
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Endpoints = s
			}
			x.Rack = d.readCompactStringPtr(x.Rack, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.LiveBrokers = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0 && version >= 8:
			x.Type = int8(d.next(1)[0])
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *UpdateMetadataRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.ControllerID))<<32|uint64(uint32(x.ControllerEpoch)))
	if version >= 5 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	}
	if version <= 4 {
		b = e.appendCount(b, len(x.UngroupedPartitionStates))
		for i := range x.UngroupedPartitionStates {
			b = x.UngroupedPartitionStates[i].appendPlain(e, b, version)
		}
	}
	if version >= 5 {
		b = e.appendCount(b, len(x.TopicStates))
		for i := range x.TopicStates {
			x := &x.TopicStates[i]
			b = e.appendString(b, x.TopicName)
			b = e.appendCount(b, len(x.PartitionStates))
			for i := range x.PartitionStates {
				b = x.PartitionStates[i].appendPlain(e, b, version)
			}
		}
	}
	b = e.appendCount(b, len(x.LiveBrokers))
	for i := range x.LiveBrokers {
		x := &x.LiveBrokers[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.ID))
		if version <= 0 {
			b = e.appendString(b, x.V0Host)
			b = binary.BigEndian.AppendUint32(b, uint32(x.V0Port))
		}
		if version >= 1 {
			b = e.appendCount(b, len(x.Endpoints))
			for i := range x.Endpoints {
				x := &x.Endpoints[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
				b = e.appendString(b, x.Host)
				if version >= 3 {
					b = e.appendString(b, x.Listener)
				}
				b = binary.BigEndian.AppendUint16(b, uint16(x.SecurityProtocol))
			}
		}
		if version >= 2 {
			if x.Rack == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.Rack)
			}
		}
	}
	return b
}

func (x *UpdateMetadataRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerID))
	if version >= 8 {
		b = append(b, boolByte(x.IsKRaftController))
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerEpoch))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	b = e.appendCompactCount(b, len(x.TopicStates))
	for i := range x.TopicStates {
		x := &x.TopicStates[i]
		b = e.appendCompactString(b, x.TopicName)
		if version >= 7 {
			b = append(b, x.TopicID[:]...)
		}
		b = e.appendCompactCount(b, len(x.PartitionStates))
		for i := range x.PartitionStates {
			b = x.PartitionStates[i].appendFlexible(e, b, version)
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = e.appendCompactCount(b, len(x.LiveBrokers))
	for i := range x.LiveBrokers {
		x := &x.LiveBrokers[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.ID))
		b = e.appendCompactCount(b, len(x.Endpoints))
		for i := range x.Endpoints {
			x := &x.Endpoints[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
			b = e.appendCompactString(b, x.Host)
			b = e.appendCompactString(b, x.Listener)
			b = binary.BigEndian.AppendUint16(b, uint16(x.SecurityProtocol))
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
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
	n := len(x.UnknownTags)
	hasType := version >= 8 && x.Type != 0
	if hasType {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasType {
			b = appendUvarint(b, 0)
			b = append(b, 1)
			b = append(b, byte(x.Type))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// UpdateMetadataRequestPartition is an element of UpdateMetadataRequest.
type UpdateMetadataRequestPartition struct {
	TopicName       string // v0-4
	PartitionIndex  int32
	ControllerEpoch int32
	Leader          int32
	LeaderEpoch     int32
	Isr             []int32
	ZkVersion       int32
	Replicas        []int32
	OfflineReplicas []int32 // v4+
	UnknownTags     Tags
}

// NewUpdateMetadataRequestPartition returns a UpdateMetadataRequestPartition with its defaults.
func NewUpdateMetadataRequestPartition() *UpdateMetadataRequestPartition {
	x := new(UpdateMetadataRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateMetadataRequestPartition) Default() {
	*x = UpdateMetadataRequestPartition{}
}

func (x *UpdateMetadataRequestPartition) decodePlain(d *Decoder, version int16) {
	if version <= 4 {
		x.TopicName = d.readString(x.TopicName)
	} else {
		x.TopicName = ""
	}
	{
		b := d.next(16)
		_ = b[15]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.Leader = int32(binary.BigEndian.Uint32(b[8:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
	}
	x.Isr = d.int32s(x.Isr, false, false)
	x.ZkVersion = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Replicas = d.int32s(x.Replicas, false, false)
	if version >= 4 {
		x.OfflineReplicas = d.int32s(x.OfflineReplicas, false, false)
	} else {
		x.OfflineReplicas = x.OfflineReplicas[:0]
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *UpdateMetadataRequestPartition) decodeFlexible(d *Decoder, version int16) {
	x.TopicName = ""
	{
		b := d.next(16)
		_ = b[15]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.ControllerEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.Leader = int32(binary.BigEndian.Uint32(b[8:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
	}
	x.Isr = d.int32s(x.Isr, true, false)
	x.ZkVersion = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Replicas = d.int32s(x.Replicas, true, false)
	x.OfflineReplicas = d.int32s(x.OfflineReplicas, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UpdateMetadataRequestPartition) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version <= 4 {
		b = e.appendString(b, x.TopicName)
	}
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.ControllerEpoch)))
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Leader))<<32|uint64(uint32(x.LeaderEpoch)))
	b = e.appendCount(b, len(x.Isr))
	b = appendInt32s(b, x.Isr)
	b = binary.BigEndian.AppendUint32(b, uint32(x.ZkVersion))
	b = e.appendCount(b, len(x.Replicas))
	b = appendInt32s(b, x.Replicas)
	if version >= 4 {
		b = e.appendCount(b, len(x.OfflineReplicas))
		b = appendInt32s(b, x.OfflineReplicas)
	}
	return b
}

func (x *UpdateMetadataRequestPartition) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.PartitionIndex))<<32|uint64(uint32(x.ControllerEpoch)))
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Leader))<<32|uint64(uint32(x.LeaderEpoch)))
	b = e.appendCompactCount(b, len(x.Isr))
	b = appendInt32s(b, x.Isr)
	b = binary.BigEndian.AppendUint32(b, uint32(x.ZkVersion))
	b = e.appendCompactCount(b, len(x.Replicas))
	b = appendInt32s(b, x.Replicas)
	b = e.appendCompactCount(b, len(x.OfflineReplicas))
	b = appendInt32s(b, x.OfflineReplicas)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// UpdateMetadataRequestTopic is an element of UpdateMetadataRequest.
type UpdateMetadataRequestTopic struct {
	TopicName       string
	TopicID         UUID // v7+
	PartitionStates []UpdateMetadataRequestPartition
	UnknownTags     Tags
}

// NewUpdateMetadataRequestTopic returns a UpdateMetadataRequestTopic with its defaults.
func NewUpdateMetadataRequestTopic() *UpdateMetadataRequestTopic {
	x := new(UpdateMetadataRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateMetadataRequestTopic) Default() {
	*x = UpdateMetadataRequestTopic{}
}

// UpdateMetadataRequestBroker is an element of UpdateMetadataRequest.
type UpdateMetadataRequestBroker struct {
	ID          int32
	V0Host      string                          // v0
	V0Port      int32                           // v0
	Endpoints   []UpdateMetadataRequestEndpoint // v1+
	Rack        *string                         // v2+, nullable
	UnknownTags Tags
}

// NewUpdateMetadataRequestBroker returns a UpdateMetadataRequestBroker with its defaults.
func NewUpdateMetadataRequestBroker() *UpdateMetadataRequestBroker {
	x := new(UpdateMetadataRequestBroker)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateMetadataRequestBroker) Default() {
	*x = UpdateMetadataRequestBroker{}
}

// UpdateMetadataRequestEndpoint is an element of UpdateMetadataRequest.
type UpdateMetadataRequestEndpoint struct {
	Port             int32
	Host             string
	Listener         string // v3+
	SecurityProtocol int16
	UnknownTags      Tags
}

// NewUpdateMetadataRequestEndpoint returns a UpdateMetadataRequestEndpoint with its defaults.
func NewUpdateMetadataRequestEndpoint() *UpdateMetadataRequestEndpoint {
	x := new(UpdateMetadataRequestEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateMetadataRequestEndpoint) Default() {
	*x = UpdateMetadataRequestEndpoint{}
}

// UpdateMetadataResponse is the response of UpdateMetadata (API key 6), versions 0 to 8, flexible from 6.
type UpdateMetadataResponse struct {
	ErrorCode   ErrorCode
	UnknownTags Tags
}

// APIKey returns KeyUpdateMetadata.
func (*UpdateMetadataResponse) APIKey() APIKey { return KeyUpdateMetadata }

// IsRequest returns false.
func (*UpdateMetadataResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 8.
func (x *UpdateMetadataResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 8 {
		d.badVersion("UpdateMetadataResponse", version, 0, 8)
		return
	}
	if version >= 6 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 8.
func (x *UpdateMetadataResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 8 {
		e.badVersion("UpdateMetadataResponse", version, 0, 8)
		return
	}
	if version >= 6 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *UpdateMetadataResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UpdateMetadataResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 8 {
		e.badVersion("UpdateMetadataResponse", version, 0, 8)
		return b, e.err
	}
	if version >= 6 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewUpdateMetadataResponse returns a UpdateMetadataResponse with its defaults.
func NewUpdateMetadataResponse() *UpdateMetadataResponse {
	x := new(UpdateMetadataResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateMetadataResponse) Default() {
	*x = UpdateMetadataResponse{}
}

func (x *UpdateMetadataResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *UpdateMetadataResponse) decodeFlexible(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UpdateMetadataResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	return b
}

func (x *UpdateMetadataResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

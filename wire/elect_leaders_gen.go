// Code generated from schema/elect_leaders.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ElectLeadersRequest is the request of ElectLeaders (API key 43), versions 0 to 2, flexible from 2.
type ElectLeadersRequest struct {
	ElectionType    int8                       // v1+
	TopicPartitions []ElectLeadersRequestTopic // nullable
	TimeoutMs       int32                      // default 60000
	UnknownTags     Tags
}

// APIKey returns KeyElectLeaders.
func (*ElectLeadersRequest) APIKey() APIKey { return KeyElectLeaders }

// IsRequest returns true.
func (*ElectLeadersRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *ElectLeadersRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ElectLeadersRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *ElectLeadersRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ElectLeadersRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ElectLeadersRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ElectLeadersRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ElectLeadersRequest", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewElectLeadersRequest returns a ElectLeadersRequest with its defaults.
func NewElectLeadersRequest() *ElectLeadersRequest {
	x := new(ElectLeadersRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ElectLeadersRequest) Default() {
	*x = ElectLeadersRequest{
		TimeoutMs: 60000,
	}
}

func (x *ElectLeadersRequest) decodePlain(d *Decoder, version int16) {
	if version >= 1 {
		x.ElectionType = int8(d.next(1)[0])
	} else {
		x.ElectionType = 0
	}
	if n := d.readCount(true, 6); n < 0 {
		x.TopicPartitions = nil
	} else {
		s := x.TopicPartitions[:0]
		if s == nil {
			s = []ElectLeadersRequestTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readString(x.Topic)
			x.Partitions = d.int32s(x.Partitions, false, false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.TopicPartitions = s
	}
	x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ElectLeadersRequest) decodeFlexible(d *Decoder, version int16) {
	x.ElectionType = int8(d.next(1)[0])
	if n := d.readCompactCount(true, 3); n < 0 {
		x.TopicPartitions = nil
	} else {
		s := x.TopicPartitions[:0]
		if s == nil {
			s = []ElectLeadersRequestTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readCompactString(x.Topic)
			x.Partitions = d.int32s(x.Partitions, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TopicPartitions = s
	}
	x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ElectLeadersRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 1 {
		b = append(b, byte(x.ElectionType))
	}
	if x.TopicPartitions == nil {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.TopicPartitions))
		for i := range x.TopicPartitions {
			x := &x.TopicPartitions[i]
			b = e.appendString(b, x.Topic)
			b = e.appendCount(b, len(x.Partitions))
			b = appendInt32s(b, x.Partitions)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	return b
}

func (x *ElectLeadersRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = append(b, byte(x.ElectionType))
	if x.TopicPartitions == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.TopicPartitions))
		for i := range x.TopicPartitions {
			x := &x.TopicPartitions[i]
			b = e.appendCompactString(b, x.Topic)
			b = e.appendCompactCount(b, len(x.Partitions))
			b = appendInt32s(b, x.Partitions)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ElectLeadersRequestTopic is an element of ElectLeadersRequest.
type ElectLeadersRequestTopic struct {
	Topic       string
	Partitions  []int32
	UnknownTags Tags
}

// NewElectLeadersRequestTopic returns a ElectLeadersRequestTopic with its defaults.
func NewElectLeadersRequestTopic() *ElectLeadersRequestTopic {
	x := new(ElectLeadersRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ElectLeadersRequestTopic) Default() {
	*x = ElectLeadersRequestTopic{}
}

// ElectLeadersResponse is the response of ElectLeaders (API key 43), versions 0 to 2, flexible from 2.
type ElectLeadersResponse struct {
	ThrottleTimeMs         int32
	ErrorCode              ErrorCode // v1+
	ReplicaElectionResults []ElectLeadersResponseTopic
	UnknownTags            Tags
}

// APIKey returns KeyElectLeaders.
func (*ElectLeadersResponse) APIKey() APIKey { return KeyElectLeaders }

// IsRequest returns false.
func (*ElectLeadersResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *ElectLeadersResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ElectLeadersResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *ElectLeadersResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ElectLeadersResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ElectLeadersResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ElectLeadersResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ElectLeadersResponse", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewElectLeadersResponse returns a ElectLeadersResponse with its defaults.
func NewElectLeadersResponse() *ElectLeadersResponse {
	x := new(ElectLeadersResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ElectLeadersResponse) Default() {
	*x = ElectLeadersResponse{}
}

func (x *ElectLeadersResponse) decodePlain(d *Decoder, version int16) {
	if version >= 1 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.ErrorCode = 0
	}
	if n := d.readCount(false, 6); n < 0 {
		x.ReplicaElectionResults = x.ReplicaElectionResults[:0]
	} else {
		s := x.ReplicaElectionResults[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readString(x.Topic)
			if n := d.readCount(false, 8); n < 0 {
				x.PartitionResult = x.PartitionResult[:0]
			} else {
				s := x.PartitionResult[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(6)
						_ = b[5]
						x.PartitionID = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.PartitionResult = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.ReplicaElectionResults = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ElectLeadersResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.ReplicaElectionResults = x.ReplicaElectionResults[:0]
	} else {
		s := x.ReplicaElectionResults[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readCompactString(x.Topic)
			if n := d.readCompactCount(false, 8); n < 0 {
				x.PartitionResult = x.PartitionResult[:0]
			} else {
				s := x.PartitionResult[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					{
						b := d.next(6)
						_ = b[5]
						x.PartitionID = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.PartitionResult = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.ReplicaElectionResults = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ElectLeadersResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if version >= 1 {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	b = e.appendCount(b, len(x.ReplicaElectionResults))
	for i := range x.ReplicaElectionResults {
		x := &x.ReplicaElectionResults[i]
		b = e.appendString(b, x.Topic)
		b = e.appendCount(b, len(x.PartitionResult))
		for i := range x.PartitionResult {
			x := &x.PartitionResult[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionID))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if x.ErrorMessage == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.ErrorMessage)
			}
		}
	}
	return b
}

func (x *ElectLeadersResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.ReplicaElectionResults))
	for i := range x.ReplicaElectionResults {
		x := &x.ReplicaElectionResults[i]
		b = e.appendCompactString(b, x.Topic)
		b = e.appendCompactCount(b, len(x.PartitionResult))
		for i := range x.PartitionResult {
			x := &x.PartitionResult[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionID))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			if x.ErrorMessage == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ErrorMessage)
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

// ElectLeadersResponseTopic is an element of ElectLeadersResponse.
type ElectLeadersResponseTopic struct {
	Topic           string
	PartitionResult []ElectLeadersResponsePartition
	UnknownTags     Tags
}

// NewElectLeadersResponseTopic returns a ElectLeadersResponseTopic with its defaults.
func NewElectLeadersResponseTopic() *ElectLeadersResponseTopic {
	x := new(ElectLeadersResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ElectLeadersResponseTopic) Default() {
	*x = ElectLeadersResponseTopic{}
}

// ElectLeadersResponsePartition is an element of ElectLeadersResponse.
type ElectLeadersResponsePartition struct {
	PartitionID  int32
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewElectLeadersResponsePartition returns a ElectLeadersResponsePartition with its defaults.
func NewElectLeadersResponsePartition() *ElectLeadersResponsePartition {
	x := new(ElectLeadersResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ElectLeadersResponsePartition) Default() {
	*x = ElectLeadersResponsePartition{}
}

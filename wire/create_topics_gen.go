// Code generated from schema/create_topics.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// CreateTopicsRequest is the request of CreateTopics (API key 19), versions 0 to 7, flexible from 5.
type CreateTopicsRequest struct {
	Topics       []CreateTopicsRequestTopic
	TimeoutMs    int32 // default 60000
	ValidateOnly bool  // v1+
	UnknownTags  Tags
}

// APIKey returns KeyCreateTopics.
func (*CreateTopicsRequest) APIKey() APIKey { return KeyCreateTopics }

// IsRequest returns true.
func (*CreateTopicsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 7.
func (x *CreateTopicsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 7 {
		d.badVersion("CreateTopicsRequest", version, 0, 7)
		return
	}
	if version >= 5 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 7.
func (x *CreateTopicsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 7 {
		e.badVersion("CreateTopicsRequest", version, 0, 7)
		return
	}
	if version >= 5 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *CreateTopicsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreateTopicsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 7 {
		e.badVersion("CreateTopicsRequest", version, 0, 7)
		return b, e.err
	}
	if version >= 5 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewCreateTopicsRequest returns a CreateTopicsRequest with its defaults.
func NewCreateTopicsRequest() *CreateTopicsRequest {
	x := new(CreateTopicsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateTopicsRequest) Default() {
	*x = CreateTopicsRequest{
		TimeoutMs: 60000,
	}
}

func (x *CreateTopicsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 16); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			{
				b := d.next(6)
				_ = b[5]
				x.NumPartitions = int32(binary.BigEndian.Uint32(b[0:]))
				x.ReplicationFactor = int16(binary.BigEndian.Uint16(b[4:]))
			}
			if n := d.readCount(false, 8); n < 0 {
				x.Assignments = x.Assignments[:0]
			} else {
				s := x.Assignments[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
					x.BrokerIDs = d.int32s(x.BrokerIDs, false, false)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Assignments = s
			}
			if n := d.readCount(false, 4); n < 0 {
				x.Configs = x.Configs[:0]
			} else {
				s := x.Configs[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readString(x.Name)
					x.Value = d.readStringPtr(x.Value, true)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Configs = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	if version >= 1 {
		b := d.next(5)
		_ = b[4]
		x.TimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ValidateOnly = b[4] != 0
	} else {
		x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.ValidateOnly = false
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *CreateTopicsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 10); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			{
				b := d.next(6)
				_ = b[5]
				x.NumPartitions = int32(binary.BigEndian.Uint32(b[0:]))
				x.ReplicationFactor = int16(binary.BigEndian.Uint16(b[4:]))
			}
			if n := d.readCompactCount(false, 6); n < 0 {
				x.Assignments = x.Assignments[:0]
			} else {
				s := x.Assignments[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
					x.BrokerIDs = d.int32s(x.BrokerIDs, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Assignments = s
			}
			if n := d.readCompactCount(false, 3); n < 0 {
				x.Configs = x.Configs[:0]
			} else {
				s := x.Configs[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
					x.Value = d.readCompactStringPtr(x.Value, true)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Configs = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	{
		b := d.next(5)
		_ = b[4]
		x.TimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ValidateOnly = b[4] != 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreateTopicsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = binary.BigEndian.AppendUint32(b, uint32(x.NumPartitions))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ReplicationFactor))
		b = e.appendCount(b, len(x.Assignments))
		for i := range x.Assignments {
			x := &x.Assignments[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = e.appendCount(b, len(x.BrokerIDs))
			b = appendInt32s(b, x.BrokerIDs)
		}
		b = e.appendCount(b, len(x.Configs))
		for i := range x.Configs {
			x := &x.Configs[i]
			b = e.appendString(b, x.Name)
			if x.Value == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.Value)
			}
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	if version >= 1 {
		b = append(b, boolByte(x.ValidateOnly))
	}
	return b
}

func (x *CreateTopicsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = binary.BigEndian.AppendUint32(b, uint32(x.NumPartitions))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ReplicationFactor))
		b = e.appendCompactCount(b, len(x.Assignments))
		for i := range x.Assignments {
			x := &x.Assignments[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = e.appendCompactCount(b, len(x.BrokerIDs))
			b = appendInt32s(b, x.BrokerIDs)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
		b = e.appendCompactCount(b, len(x.Configs))
		for i := range x.Configs {
			x := &x.Configs[i]
			b = e.appendCompactString(b, x.Name)
			if x.Value == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.Value)
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
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	b = append(b, boolByte(x.ValidateOnly))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// CreateTopicsRequestTopic is an element of CreateTopicsRequest.
type CreateTopicsRequestTopic struct {
	Name string
	// -1 where Assignments stand, or for the broker's default.
	NumPartitions     int32
	ReplicationFactor int16
	Assignments       []CreateTopicsRequestAssignment
	Configs           []CreateTopicsRequestConfig
	UnknownTags       Tags
}

// NewCreateTopicsRequestTopic returns a CreateTopicsRequestTopic with its defaults.
func NewCreateTopicsRequestTopic() *CreateTopicsRequestTopic {
	x := new(CreateTopicsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateTopicsRequestTopic) Default() {
	*x = CreateTopicsRequestTopic{}
}

// CreateTopicsRequestAssignment is an element of CreateTopicsRequest.
type CreateTopicsRequestAssignment struct {
	PartitionIndex int32
	BrokerIDs      []int32
	UnknownTags    Tags
}

// NewCreateTopicsRequestAssignment returns a CreateTopicsRequestAssignment with its defaults.
func NewCreateTopicsRequestAssignment() *CreateTopicsRequestAssignment {
	x := new(CreateTopicsRequestAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateTopicsRequestAssignment) Default() {
	*x = CreateTopicsRequestAssignment{}
}

// CreateTopicsRequestConfig is an element of CreateTopicsRequest.
type CreateTopicsRequestConfig struct {
	Name        string
	Value       *string // nullable
	UnknownTags Tags
}

// NewCreateTopicsRequestConfig returns a CreateTopicsRequestConfig with its defaults.
func NewCreateTopicsRequestConfig() *CreateTopicsRequestConfig {
	x := new(CreateTopicsRequestConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateTopicsRequestConfig) Default() {
	*x = CreateTopicsRequestConfig{}
}

// CreateTopicsResponse is the response of CreateTopics (API key 19), versions 0 to 7, flexible from 5.
type CreateTopicsResponse struct {
	ThrottleTimeMs int32 // v2+
	Topics         []CreateTopicsResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyCreateTopics.
func (*CreateTopicsResponse) APIKey() APIKey { return KeyCreateTopics }

// IsRequest returns false.
func (*CreateTopicsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 7.
func (x *CreateTopicsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 7 {
		d.badVersion("CreateTopicsResponse", version, 0, 7)
		return
	}
	if version >= 5 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 7.
func (x *CreateTopicsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 7 {
		e.badVersion("CreateTopicsResponse", version, 0, 7)
		return
	}
	if version >= 5 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *CreateTopicsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreateTopicsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 7 {
		e.badVersion("CreateTopicsResponse", version, 0, 7)
		return b, e.err
	}
	if version >= 5 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewCreateTopicsResponse returns a CreateTopicsResponse with its defaults.
func NewCreateTopicsResponse() *CreateTopicsResponse {
	x := new(CreateTopicsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateTopicsResponse) Default() {
	*x = CreateTopicsResponse{}
}

func (x *CreateTopicsResponse) decodePlain(d *Decoder, version int16) {
	if version >= 2 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if n := d.readCount(false, 4); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicID = UUID{}
			x.TopicConfigErrorCode = 0
			x.NumPartitions = -1
			x.ReplicationFactor = -1
			x.Configs = nil
			x.Name = d.readString(x.Name)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			if version >= 1 {
				x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
			} else {
				x.ErrorMessage = nil
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *CreateTopicsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 12); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicConfigErrorCode = 0
			x.Name = d.readCompactString(x.Name)
			if version >= 7 {
				b := d.next(18)
				_ = b[17]
				x.TopicID = UUID(b[0:16])
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[16:]))
			} else {
				x.TopicID = UUID{}
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			}
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			{
				b := d.next(6)
				_ = b[5]
				x.NumPartitions = int32(binary.BigEndian.Uint32(b[0:]))
				x.ReplicationFactor = int16(binary.BigEndian.Uint16(b[4:]))
			}
			if n := d.readCompactCount(true, 6); n < 0 {
				x.Configs = nil
			} else {
				s := x.Configs[:0]
				if s == nil {
					s = []CreateTopicsResponseConfig{}
				}
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
					x.Value = d.readCompactStringPtr(x.Value, true)
					{
						b := d.next(3)
						_ = b[2]
						x.ReadOnly = b[0] != 0
						x.ConfigSource = int8(b[1])
						x.IsSensitive = b[2] != 0
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Configs = s
			}
			x.UnknownTags = x.UnknownTags[:0]
			for n := d.tagCount(); n > 0 && d.err == nil; n-- {
				id, outer := d.tag()
				switch {
				case id == 0:
					x.TopicConfigErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
				default:
					x.UnknownTags = d.unknownTag(x.UnknownTags, id)
				}
				d.untag(id, outer)
			}
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreateTopicsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 2 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if version >= 1 {
			if x.ErrorMessage == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.ErrorMessage)
			}
		}
	}
	return b
}

func (x *CreateTopicsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		if version >= 7 {
			b = append(b, x.TopicID[:]...)
		}
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.NumPartitions))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ReplicationFactor))
		if x.Configs == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactCount(b, len(x.Configs))
			for i := range x.Configs {
				x := &x.Configs[i]
				b = e.appendCompactString(b, x.Name)
				if x.Value == nil {
					b = append(b, 0)
				} else {
					b = e.appendCompactString(b, *x.Value)
				}
				b = binary.BigEndian.AppendUint16(b, uint16(boolByte(x.ReadOnly))<<8|uint16(byte(x.ConfigSource)))
				b = append(b, boolByte(x.IsSensitive))
				if len(x.UnknownTags) == 0 {
					b = append(b, 0)
				} else {
					b = appendTags(b, x.UnknownTags)
				}
			}
		}
		n := len(x.UnknownTags)
		hasTopicConfigErrorCode := x.TopicConfigErrorCode != 0
		if hasTopicConfigErrorCode {
			n++
		}
		b = appendUvarint(b, uint32(n))
		if n > 0 {
			more := x.UnknownTags
			if hasTopicConfigErrorCode {
				b = appendUvarint(b, 0)
				b = append(b, 2)
				b = binary.BigEndian.AppendUint16(b, uint16(x.TopicConfigErrorCode))
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
	return b
}

// CreateTopicsResponseTopic is an element of CreateTopicsResponse.
type CreateTopicsResponseTopic struct {
	Name         string
	TopicID      UUID // v7+
	ErrorCode    ErrorCode
	ErrorMessage *string // v1+, nullable
	// Why Configs is null: no permission to see them.
	TopicConfigErrorCode ErrorCode                    // v5+, tag 0
	NumPartitions        int32                        // v5+, default -1
	ReplicationFactor    int16                        // v5+, default -1
	Configs              []CreateTopicsResponseConfig // v5+, nullable
	UnknownTags          Tags
}

// NewCreateTopicsResponseTopic returns a CreateTopicsResponseTopic with its defaults.
func NewCreateTopicsResponseTopic() *CreateTopicsResponseTopic {
	x := new(CreateTopicsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateTopicsResponseTopic) Default() {
	*x = CreateTopicsResponseTopic{
		NumPartitions:     -1,
		ReplicationFactor: -1,
	}
}

// CreateTopicsResponseConfig is an element of CreateTopicsResponse.
type CreateTopicsResponseConfig struct {
	Name         string
	Value        *string // nullable
	ReadOnly     bool
	ConfigSource int8 // default -1
	IsSensitive  bool
	UnknownTags  Tags
}

// NewCreateTopicsResponseConfig returns a CreateTopicsResponseConfig with its defaults.
func NewCreateTopicsResponseConfig() *CreateTopicsResponseConfig {
	x := new(CreateTopicsResponseConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreateTopicsResponseConfig) Default() {
	*x = CreateTopicsResponseConfig{
		ConfigSource: -1,
	}
}

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
	x.decode(d, version)
}

// Encode writes x in version 0 to 7.
func (x *CreateTopicsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 7 {
		e.badVersion("CreateTopicsRequest", version, 0, 7)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *CreateTopicsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreateTopicsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *CreateTopicsRequest) decode(d *Decoder, version int16) {
	flex := version >= 5
	if n := d.count(flex, false, 10); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
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
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *CreateTopicsRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 5
	b = e.appendCount(b, arrayLen(x.Topics, false), flex)
	for i := range x.Topics {
		b = x.Topics[i].append(e, b, version)
	}
	if version >= 1 {
		b = room(b, 5)
		p := b[len(b)-5:]
		_ = p[4]
		binary.BigEndian.PutUint32(p[0:], uint32(x.TimeoutMs))
		p[4] = boolByte(x.ValidateOnly)
	} else {
		b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	}
	if !flex {
		return b
	}
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

func (x *CreateTopicsRequestTopic) decode(d *Decoder, version int16) {
	flex := version >= 5
	x.Name = d.string(x.Name, flex)
	{
		b := d.next(6)
		_ = b[5]
		x.NumPartitions = int32(binary.BigEndian.Uint32(b[0:]))
		x.ReplicationFactor = int16(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.count(flex, false, 6); n < 0 {
		x.Assignments = x.Assignments[:0]
	} else {
		s := x.Assignments[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Assignments = s
	}
	if n := d.count(flex, false, 3); n < 0 {
		x.Configs = x.Configs[:0]
	} else {
		s := x.Configs[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Configs = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *CreateTopicsRequestTopic) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 5
	b = e.appendString(b, x.Name, flex)
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.NumPartitions))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ReplicationFactor))
	}
	b = e.appendCount(b, arrayLen(x.Assignments, false), flex)
	for i := range x.Assignments {
		b = x.Assignments[i].append(e, b, version)
	}
	b = e.appendCount(b, arrayLen(x.Configs, false), flex)
	for i := range x.Configs {
		b = x.Configs[i].append(e, b, version)
	}
	if !flex {
		return b
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
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

func (x *CreateTopicsRequestAssignment) decode(d *Decoder, version int16) {
	flex := version >= 5
	x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
	x.BrokerIDs = d.int32s(x.BrokerIDs, flex, false)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *CreateTopicsRequestAssignment) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 5
	b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
	b = appendInt32s(e, b, x.BrokerIDs, flex, false)
	if !flex {
		return b
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
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

func (x *CreateTopicsRequestConfig) decode(d *Decoder, version int16) {
	flex := version >= 5
	x.Name = d.string(x.Name, flex)
	x.Value = d.stringPtr(x.Value, flex, true)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *CreateTopicsRequestConfig) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 5
	b = e.appendString(b, x.Name, flex)
	b = e.appendStringPtr(b, x.Value, flex, true)
	if !flex {
		return b
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
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
	x.decode(d, version)
}

// Encode writes x in version 0 to 7.
func (x *CreateTopicsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 7 {
		e.badVersion("CreateTopicsResponse", version, 0, 7)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *CreateTopicsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreateTopicsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *CreateTopicsResponse) decode(d *Decoder, version int16) {
	flex := version >= 5
	if version >= 2 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if n := d.count(flex, false, 4); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *CreateTopicsResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 5
	if version >= 2 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, arrayLen(x.Topics, false), flex)
	for i := range x.Topics {
		b = x.Topics[i].append(e, b, version)
	}
	if !flex {
		return b
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

func (x *CreateTopicsResponseTopic) decode(d *Decoder, version int16) {
	flex := version >= 5
	x.TopicConfigErrorCode = 0
	x.Name = d.string(x.Name, flex)
	if version >= 7 {
		b := d.next(18)
		_ = b[17]
		x.TopicID = UUID(b[0:16])
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[16:]))
	} else {
		x.TopicID = UUID{}
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	}
	if version >= 1 {
		x.ErrorMessage = d.stringPtr(x.ErrorMessage, flex, true)
	} else {
		x.ErrorMessage = nil
	}
	if version >= 5 {
		b := d.next(6)
		_ = b[5]
		x.NumPartitions = int32(binary.BigEndian.Uint32(b[0:]))
		x.ReplicationFactor = int16(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.NumPartitions = -1
		x.ReplicationFactor = -1
	}
	if version >= 5 {
		if n := d.count(true, true, 6); n < 0 {
			x.Configs = nil
		} else {
			s := x.Configs[:0]
			if s == nil {
				s = []CreateTopicsResponseConfig{}
			}
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decode(d, version)
			}
			x.Configs = s
		}
	} else {
		x.Configs = nil
	}
	x.UnknownTags = x.UnknownTags[:0]
	if !flex {
		return
	}
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

func (x *CreateTopicsResponseTopic) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 5
	b = e.appendString(b, x.Name, flex)
	if version >= 7 {
		b = room(b, 18)
		p := b[len(b)-18:]
		_ = p[17]
		*(*UUID)(p[0:]) = x.TopicID
		binary.BigEndian.PutUint16(p[16:], uint16(x.ErrorCode))
	} else {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	if version >= 1 {
		b = e.appendStringPtr(b, x.ErrorMessage, flex, true)
	}
	if version >= 5 {
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.NumPartitions))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ReplicationFactor))
	}
	if version >= 5 {
		b = e.appendCount(b, arrayLen(x.Configs, true), true)
		for i := range x.Configs {
			b = x.Configs[i].append(e, b, version)
		}
	}
	if !flex {
		return b
	}
	n := len(x.UnknownTags)
	hasTopicConfigErrorCode := x.TopicConfigErrorCode != 0
	if hasTopicConfigErrorCode {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n == 0 {
		return b
	}
	more := x.UnknownTags
	if hasTopicConfigErrorCode {
		b = appendUvarint(b, 0)
		b = append(b, 2)
		b = binary.BigEndian.AppendUint16(b, uint16(x.TopicConfigErrorCode))
	}
	for i := range more {
		b = appendTag(b, more[i])
	}
	return b
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

func (x *CreateTopicsResponseConfig) decode(d *Decoder, version int16) {
	x.Name = d.string(x.Name, true)
	x.Value = d.stringPtr(x.Value, true, true)
	{
		b := d.next(3)
		_ = b[2]
		x.ReadOnly = b[0] != 0
		x.ConfigSource = int8(b[1])
		x.IsSensitive = b[2] != 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreateTopicsResponseConfig) append(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Name, true)
	b = e.appendStringPtr(b, x.Value, true, true)
	{
		b = room(b, 3)
		p := b[len(b)-3:]
		_ = p[2]
		p[0] = boolByte(x.ReadOnly)
		p[1] = byte(x.ConfigSource)
		p[2] = boolByte(x.IsSensitive)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

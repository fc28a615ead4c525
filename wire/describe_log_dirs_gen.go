// Code generated from schema/describe_log_dirs.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeLogDirsRequest is the request of DescribeLogDirs (API key 35), versions 0 to 5, flexible from 2.
type DescribeLogDirsRequest struct {
	Topics      []DescribeLogDirsRequestTopic // nullable
	UnknownTags Tags
}

// APIKey returns KeyDescribeLogDirs.
func (*DescribeLogDirsRequest) APIKey() APIKey { return KeyDescribeLogDirs }

// IsRequest returns true.
func (*DescribeLogDirsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 5.
func (x *DescribeLogDirsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("DescribeLogDirsRequest", version, 0, 5)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 5.
func (x *DescribeLogDirsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("DescribeLogDirsRequest", version, 0, 5)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeLogDirsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeLogDirsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewDescribeLogDirsRequest returns a DescribeLogDirsRequest with its defaults.
func NewDescribeLogDirsRequest() *DescribeLogDirsRequest {
	x := new(DescribeLogDirsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeLogDirsRequest) Default() {
	*x = DescribeLogDirsRequest{}
}

func (x *DescribeLogDirsRequest) decode(d *Decoder, version int16) {
	flex := version >= 2
	if n := d.count(flex, true, 3); n < 0 {
		x.Topics = nil
	} else {
		s := x.Topics[:0]
		if s == nil {
			s = []DescribeLogDirsRequestTopic{}
		}
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

func (x *DescribeLogDirsRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendCount(b, arrayLen(x.Topics, true), flex)
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

// DescribeLogDirsRequestTopic is an element of DescribeLogDirsRequest.
type DescribeLogDirsRequestTopic struct {
	Topic       string
	Partitions  []int32
	UnknownTags Tags
}

// NewDescribeLogDirsRequestTopic returns a DescribeLogDirsRequestTopic with its defaults.
func NewDescribeLogDirsRequestTopic() *DescribeLogDirsRequestTopic {
	x := new(DescribeLogDirsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeLogDirsRequestTopic) Default() {
	*x = DescribeLogDirsRequestTopic{}
}

func (x *DescribeLogDirsRequestTopic) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.Topic = d.string(x.Topic, flex)
	x.Partitions = d.int32s(x.Partitions, flex, false)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeLogDirsRequestTopic) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendString(b, x.Topic, flex)
	b = appendInt32s(e, b, x.Partitions, flex, false)
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

// DescribeLogDirsResponse is the response of DescribeLogDirs (API key 35), versions 0 to 5, flexible from 2.
type DescribeLogDirsResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode // v3+
	Results        []DescribeLogDirsResponseResult
	UnknownTags    Tags
}

// APIKey returns KeyDescribeLogDirs.
func (*DescribeLogDirsResponse) APIKey() APIKey { return KeyDescribeLogDirs }

// IsRequest returns false.
func (*DescribeLogDirsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 5.
func (x *DescribeLogDirsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("DescribeLogDirsResponse", version, 0, 5)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 5.
func (x *DescribeLogDirsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("DescribeLogDirsResponse", version, 0, 5)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeLogDirsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeLogDirsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewDescribeLogDirsResponse returns a DescribeLogDirsResponse with its defaults.
func NewDescribeLogDirsResponse() *DescribeLogDirsResponse {
	x := new(DescribeLogDirsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeLogDirsResponse) Default() {
	*x = DescribeLogDirsResponse{}
}

func (x *DescribeLogDirsResponse) decode(d *Decoder, version int16) {
	flex := version >= 2
	if version >= 3 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.ErrorCode = 0
	}
	if n := d.count(flex, false, 5); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Results = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeLogDirsResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	if version >= 3 {
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	} else {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, arrayLen(x.Results, false), flex)
	for i := range x.Results {
		b = x.Results[i].append(e, b, version)
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

// DescribeLogDirsResponseResult is an element of DescribeLogDirsResponse.
type DescribeLogDirsResponseResult struct {
	ErrorCode   ErrorCode
	LogDir      string
	Topics      []DescribeLogDirsResponseTopic
	TotalBytes  int64 // v4+, default -1
	UsableBytes int64 // v4+, default -1
	IsCordoned  bool  // v5+
	UnknownTags Tags
}

// NewDescribeLogDirsResponseResult returns a DescribeLogDirsResponseResult with its defaults.
func NewDescribeLogDirsResponseResult() *DescribeLogDirsResponseResult {
	x := new(DescribeLogDirsResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeLogDirsResponseResult) Default() {
	*x = DescribeLogDirsResponseResult{
		TotalBytes:  -1,
		UsableBytes: -1,
	}
}

func (x *DescribeLogDirsResponseResult) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.LogDir = d.string(x.LogDir, flex)
	if n := d.count(flex, false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Topics = s
	}
	if version >= 5 {
		b := d.next(17)
		_ = b[16]
		x.TotalBytes = int64(binary.BigEndian.Uint64(b[0:]))
		x.UsableBytes = int64(binary.BigEndian.Uint64(b[8:]))
		x.IsCordoned = b[16] != 0
	} else {
		if version >= 4 {
			b := d.next(16)
			_ = b[15]
			x.TotalBytes = int64(binary.BigEndian.Uint64(b[0:]))
			x.UsableBytes = int64(binary.BigEndian.Uint64(b[8:]))
		} else {
			x.TotalBytes = -1
			x.UsableBytes = -1
		}
		x.IsCordoned = false
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeLogDirsResponseResult) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendString(b, x.LogDir, flex)
	b = e.appendCount(b, arrayLen(x.Topics, false), flex)
	for i := range x.Topics {
		b = x.Topics[i].append(e, b, version)
	}
	if version >= 5 {
		b = room(b, 17)
		p := b[len(b)-17:]
		_ = p[16]
		binary.BigEndian.PutUint64(p[0:], uint64(x.TotalBytes))
		binary.BigEndian.PutUint64(p[8:], uint64(x.UsableBytes))
		p[16] = boolByte(x.IsCordoned)
	} else {
		if version >= 4 {
			b = room(b, 16)
			p := b[len(b)-16:]
			_ = p[15]
			binary.BigEndian.PutUint64(p[0:], uint64(x.TotalBytes))
			binary.BigEndian.PutUint64(p[8:], uint64(x.UsableBytes))
		}
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

// DescribeLogDirsResponseTopic is an element of DescribeLogDirsResponse.
type DescribeLogDirsResponseTopic struct {
	Name        string
	Partitions  []DescribeLogDirsResponsePartition
	UnknownTags Tags
}

// NewDescribeLogDirsResponseTopic returns a DescribeLogDirsResponseTopic with its defaults.
func NewDescribeLogDirsResponseTopic() *DescribeLogDirsResponseTopic {
	x := new(DescribeLogDirsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeLogDirsResponseTopic) Default() {
	*x = DescribeLogDirsResponseTopic{}
}

func (x *DescribeLogDirsResponseTopic) decode(d *Decoder, version int16) {
	flex := version >= 2
	x.Name = d.string(x.Name, flex)
	if n := d.count(flex, false, 21); n < 0 {
		x.Partitions = x.Partitions[:0]
	} else {
		s := x.Partitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Partitions = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeLogDirsResponseTopic) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	b = e.appendString(b, x.Name, flex)
	b = e.appendCount(b, arrayLen(x.Partitions, false), flex)
	for i := range x.Partitions {
		b = x.Partitions[i].append(e, b, version)
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

// DescribeLogDirsResponsePartition is an element of DescribeLogDirsResponse.
type DescribeLogDirsResponsePartition struct {
	PartitionIndex int32
	PartitionSize  int64
	OffsetLag      int64
	IsFutureKey    bool
	UnknownTags    Tags
}

// NewDescribeLogDirsResponsePartition returns a DescribeLogDirsResponsePartition with its defaults.
func NewDescribeLogDirsResponsePartition() *DescribeLogDirsResponsePartition {
	x := new(DescribeLogDirsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeLogDirsResponsePartition) Default() {
	*x = DescribeLogDirsResponsePartition{}
}

func (x *DescribeLogDirsResponsePartition) decode(d *Decoder, version int16) {
	flex := version >= 2
	{
		b := d.next(21)
		_ = b[20]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.PartitionSize = int64(binary.BigEndian.Uint64(b[4:]))
		x.OffsetLag = int64(binary.BigEndian.Uint64(b[12:]))
		x.IsFutureKey = b[20] != 0
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *DescribeLogDirsResponsePartition) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 2
	{
		b = room(b, 21)
		p := b[len(b)-21:]
		_ = p[20]
		binary.BigEndian.PutUint32(p[0:], uint32(x.PartitionIndex))
		binary.BigEndian.PutUint64(p[4:], uint64(x.PartitionSize))
		binary.BigEndian.PutUint64(p[12:], uint64(x.OffsetLag))
		p[20] = boolByte(x.IsFutureKey)
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

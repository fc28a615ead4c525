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
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *DescribeLogDirsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("DescribeLogDirsRequest", version, 0, 5)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeLogDirsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeLogDirsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("DescribeLogDirsRequest", version, 0, 5)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *DescribeLogDirsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(true, 6); n < 0 {
		x.Topics = nil
	} else {
		s := x.Topics[:0]
		if s == nil {
			s = []DescribeLogDirsRequestTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readString(x.Topic)
			x.Partitions = d.int32s(x.Partitions, false, false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeLogDirsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(true, 3); n < 0 {
		x.Topics = nil
	} else {
		s := x.Topics[:0]
		if s == nil {
			s = []DescribeLogDirsRequestTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readCompactString(x.Topic)
			x.Partitions = d.int32s(x.Partitions, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeLogDirsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if x.Topics == nil {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendString(b, x.Topic)
			b = e.appendCount(b, len(x.Partitions))
			b = appendInt32s(b, x.Partitions)
		}
	}
	return b
}

func (x *DescribeLogDirsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if x.Topics == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
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
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *DescribeLogDirsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("DescribeLogDirsResponse", version, 0, 5)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *DescribeLogDirsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeLogDirsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("DescribeLogDirsResponse", version, 0, 5)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *DescribeLogDirsResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = 0
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 8); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TotalBytes = -1
			x.UsableBytes = -1
			x.IsCordoned = false
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.LogDir = d.readString(x.LogDir)
			if n := d.readCount(false, 6); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readString(x.Name)
					if n := d.readCount(false, 21); n < 0 {
						x.Partitions = x.Partitions[:0]
					} else {
						s := x.Partitions[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							{
								b := d.next(21)
								_ = b[20]
								x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
								x.PartitionSize = int64(binary.BigEndian.Uint64(b[4:]))
								x.OffsetLag = int64(binary.BigEndian.Uint64(b[12:]))
								x.IsFutureKey = b[20] != 0
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
		x.Results = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *DescribeLogDirsResponse) decodeFlexible(d *Decoder, version int16) {
	if version >= 3 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.ErrorCode = 0
	}
	if n := d.readCompactCount(false, 5); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.LogDir = d.readCompactString(x.LogDir)
			if n := d.readCompactCount(false, 3); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
					if n := d.readCompactCount(false, 22); n < 0 {
						x.Partitions = x.Partitions[:0]
					} else {
						s := x.Partitions[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							{
								b := d.next(21)
								_ = b[20]
								x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
								x.PartitionSize = int64(binary.BigEndian.Uint64(b[4:]))
								x.OffsetLag = int64(binary.BigEndian.Uint64(b[12:]))
								x.IsFutureKey = b[20] != 0
							}
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.Partitions = s
					}
					x.UnknownTags = d.tags(x.UnknownTags)
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
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeLogDirsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		b = e.appendString(b, x.LogDir)
		b = e.appendCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendString(b, x.Name)
			b = e.appendCount(b, len(x.Partitions))
			for i := range x.Partitions {
				x := &x.Partitions[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
				b = binary.BigEndian.AppendUint64(b, uint64(x.PartitionSize))
				b = binary.BigEndian.AppendUint64(b, uint64(x.OffsetLag))
				b = append(b, boolByte(x.IsFutureKey))
			}
		}
	}
	return b
}

func (x *DescribeLogDirsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if version >= 3 {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	b = e.appendCompactCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		b = e.appendCompactString(b, x.LogDir)
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendCompactString(b, x.Name)
			b = e.appendCompactCount(b, len(x.Partitions))
			for i := range x.Partitions {
				x := &x.Partitions[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
				b = binary.BigEndian.AppendUint64(b, uint64(x.PartitionSize))
				b = binary.BigEndian.AppendUint64(b, uint64(x.OffsetLag))
				b = append(b, boolByte(x.IsFutureKey))
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
		if version >= 4 {
			b = binary.BigEndian.AppendUint64(b, uint64(x.TotalBytes))
			b = binary.BigEndian.AppendUint64(b, uint64(x.UsableBytes))
		}
		if version >= 5 {
			b = append(b, boolByte(x.IsCordoned))
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

// Code generated from schema/alter_replica_log_dirs.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AlterReplicaLogDirsRequest is the request of AlterReplicaLogDirs (API key 34), versions 0 to 2, flexible from 2.
type AlterReplicaLogDirsRequest struct {
	Dirs        []AlterReplicaLogDirsRequestDir
	UnknownTags Tags
}

// APIKey returns KeyAlterReplicaLogDirs.
func (*AlterReplicaLogDirsRequest) APIKey() APIKey { return KeyAlterReplicaLogDirs }

// IsRequest returns true.
func (*AlterReplicaLogDirsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *AlterReplicaLogDirsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("AlterReplicaLogDirsRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *AlterReplicaLogDirsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("AlterReplicaLogDirsRequest", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AlterReplicaLogDirsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterReplicaLogDirsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("AlterReplicaLogDirsRequest", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAlterReplicaLogDirsRequest returns a AlterReplicaLogDirsRequest with its defaults.
func NewAlterReplicaLogDirsRequest() *AlterReplicaLogDirsRequest {
	x := new(AlterReplicaLogDirsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterReplicaLogDirsRequest) Default() {
	*x = AlterReplicaLogDirsRequest{}
}

func (x *AlterReplicaLogDirsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 6); n < 0 {
		x.Dirs = x.Dirs[:0]
	} else {
		s := x.Dirs[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Path = d.readString(x.Path)
			if n := d.readCount(false, 6); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readString(x.Name)
					x.Partitions = d.int32s(x.Partitions, false, false)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Topics = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Dirs = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AlterReplicaLogDirsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Dirs = x.Dirs[:0]
	} else {
		s := x.Dirs[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Path = d.readCompactString(x.Path)
			if n := d.readCompactCount(false, 3); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
					x.Partitions = d.int32s(x.Partitions, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Topics = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Dirs = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterReplicaLogDirsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Dirs))
	for i := range x.Dirs {
		x := &x.Dirs[i]
		b = e.appendString(b, x.Path)
		b = e.appendCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendString(b, x.Name)
			b = e.appendCount(b, len(x.Partitions))
			b = appendInt32s(b, x.Partitions)
		}
	}
	return b
}

func (x *AlterReplicaLogDirsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Dirs))
	for i := range x.Dirs {
		x := &x.Dirs[i]
		b = e.appendCompactString(b, x.Path)
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendCompactString(b, x.Name)
			b = e.appendCompactCount(b, len(x.Partitions))
			b = appendInt32s(b, x.Partitions)
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

// AlterReplicaLogDirsRequestDir is an element of AlterReplicaLogDirsRequest.
type AlterReplicaLogDirsRequestDir struct {
	Path        string
	Topics      []AlterReplicaLogDirsRequestTopic
	UnknownTags Tags
}

// NewAlterReplicaLogDirsRequestDir returns a AlterReplicaLogDirsRequestDir with its defaults.
func NewAlterReplicaLogDirsRequestDir() *AlterReplicaLogDirsRequestDir {
	x := new(AlterReplicaLogDirsRequestDir)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterReplicaLogDirsRequestDir) Default() {
	*x = AlterReplicaLogDirsRequestDir{}
}

// AlterReplicaLogDirsRequestTopic is an element of AlterReplicaLogDirsRequest.
type AlterReplicaLogDirsRequestTopic struct {
	Name        string
	Partitions  []int32
	UnknownTags Tags
}

// NewAlterReplicaLogDirsRequestTopic returns a AlterReplicaLogDirsRequestTopic with its defaults.
func NewAlterReplicaLogDirsRequestTopic() *AlterReplicaLogDirsRequestTopic {
	x := new(AlterReplicaLogDirsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterReplicaLogDirsRequestTopic) Default() {
	*x = AlterReplicaLogDirsRequestTopic{}
}

// AlterReplicaLogDirsResponse is the response of AlterReplicaLogDirs (API key 34), versions 0 to 2, flexible from 2.
type AlterReplicaLogDirsResponse struct {
	ThrottleTimeMs int32
	Results        []AlterReplicaLogDirsResponseTopic
	UnknownTags    Tags
}

// APIKey returns KeyAlterReplicaLogDirs.
func (*AlterReplicaLogDirsResponse) APIKey() APIKey { return KeyAlterReplicaLogDirs }

// IsRequest returns false.
func (*AlterReplicaLogDirsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *AlterReplicaLogDirsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("AlterReplicaLogDirsResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *AlterReplicaLogDirsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("AlterReplicaLogDirsResponse", version, 0, 2)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AlterReplicaLogDirsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AlterReplicaLogDirsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("AlterReplicaLogDirsResponse", version, 0, 2)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAlterReplicaLogDirsResponse returns a AlterReplicaLogDirsResponse with its defaults.
func NewAlterReplicaLogDirsResponse() *AlterReplicaLogDirsResponse {
	x := new(AlterReplicaLogDirsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterReplicaLogDirsResponse) Default() {
	*x = AlterReplicaLogDirsResponse{}
}

func (x *AlterReplicaLogDirsResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 6); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readString(x.TopicName)
			if n := d.readCount(false, 6); n < 0 {
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
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Results = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AlterReplicaLogDirsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			if n := d.readCompactCount(false, 7); n < 0 {
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
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Partitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AlterReplicaLogDirsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = e.appendString(b, x.TopicName)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		}
	}
	return b
}

func (x *AlterReplicaLogDirsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = e.appendCompactString(b, x.TopicName)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
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

// AlterReplicaLogDirsResponseTopic is an element of AlterReplicaLogDirsResponse.
type AlterReplicaLogDirsResponseTopic struct {
	TopicName   string
	Partitions  []AlterReplicaLogDirsResponsePartition
	UnknownTags Tags
}

// NewAlterReplicaLogDirsResponseTopic returns a AlterReplicaLogDirsResponseTopic with its defaults.
func NewAlterReplicaLogDirsResponseTopic() *AlterReplicaLogDirsResponseTopic {
	x := new(AlterReplicaLogDirsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterReplicaLogDirsResponseTopic) Default() {
	*x = AlterReplicaLogDirsResponseTopic{}
}

// AlterReplicaLogDirsResponsePartition is an element of AlterReplicaLogDirsResponse.
type AlterReplicaLogDirsResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// NewAlterReplicaLogDirsResponsePartition returns a AlterReplicaLogDirsResponsePartition with its defaults.
func NewAlterReplicaLogDirsResponsePartition() *AlterReplicaLogDirsResponsePartition {
	x := new(AlterReplicaLogDirsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AlterReplicaLogDirsResponsePartition) Default() {
	*x = AlterReplicaLogDirsResponsePartition{}
}

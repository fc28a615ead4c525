// Code generated from schema/assign_replicas_to_dirs.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AssignReplicasToDirsRequest is the request of AssignReplicasToDirs (API key 73), versions 0 to 0, flexible from 0.
type AssignReplicasToDirsRequest struct {
	BrokerID    int32
	BrokerEpoch int64 // default -1
	Directories []AssignReplicasToDirsRequestDirectory
	UnknownTags Tags
}

// APIKey returns KeyAssignReplicasToDirs.
func (*AssignReplicasToDirsRequest) APIKey() APIKey { return KeyAssignReplicasToDirs }

// IsRequest returns true.
func (*AssignReplicasToDirsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *AssignReplicasToDirsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("AssignReplicasToDirsRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *AssignReplicasToDirsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("AssignReplicasToDirsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AssignReplicasToDirsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AssignReplicasToDirsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("AssignReplicasToDirsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAssignReplicasToDirsRequest returns a AssignReplicasToDirsRequest with its defaults.
func NewAssignReplicasToDirsRequest() *AssignReplicasToDirsRequest {
	x := new(AssignReplicasToDirsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AssignReplicasToDirsRequest) Default() {
	*x = AssignReplicasToDirsRequest{
		BrokerEpoch: -1,
	}
}

func (x *AssignReplicasToDirsRequest) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.BrokerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Directories = x.Directories[:0]
	} else {
		s := x.Directories[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ID = UUID(d.next(16))
			if n := d.readCompactCount(false, 18); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.TopicID = UUID(d.next(16))
					if n := d.readCompactCount(false, 5); n < 0 {
						x.Partitions = x.Partitions[:0]
					} else {
						s := x.Partitions[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.Partitions = s
					}
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Topics = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Directories = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AssignReplicasToDirsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	b = e.appendCompactCount(b, len(x.Directories))
	for i := range x.Directories {
		x := &x.Directories[i]
		b = append(b, x.ID[:]...)
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = append(b, x.TopicID[:]...)
			b = e.appendCompactCount(b, len(x.Partitions))
			for i := range x.Partitions {
				x := &x.Partitions[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AssignReplicasToDirsRequestDirectory is an element of AssignReplicasToDirsRequest.
type AssignReplicasToDirsRequestDirectory struct {
	ID          UUID
	Topics      []AssignReplicasToDirsRequestTopic
	UnknownTags Tags
}

// NewAssignReplicasToDirsRequestDirectory returns a AssignReplicasToDirsRequestDirectory with its defaults.
func NewAssignReplicasToDirsRequestDirectory() *AssignReplicasToDirsRequestDirectory {
	x := new(AssignReplicasToDirsRequestDirectory)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AssignReplicasToDirsRequestDirectory) Default() {
	*x = AssignReplicasToDirsRequestDirectory{}
}

// AssignReplicasToDirsRequestTopic is an element of AssignReplicasToDirsRequest.
type AssignReplicasToDirsRequestTopic struct {
	TopicID     UUID
	Partitions  []AssignReplicasToDirsRequestPartition
	UnknownTags Tags
}

// NewAssignReplicasToDirsRequestTopic returns a AssignReplicasToDirsRequestTopic with its defaults.
func NewAssignReplicasToDirsRequestTopic() *AssignReplicasToDirsRequestTopic {
	x := new(AssignReplicasToDirsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AssignReplicasToDirsRequestTopic) Default() {
	*x = AssignReplicasToDirsRequestTopic{}
}

// AssignReplicasToDirsRequestPartition is an element of AssignReplicasToDirsRequest.
type AssignReplicasToDirsRequestPartition struct {
	PartitionIndex int32
	UnknownTags    Tags
}

// NewAssignReplicasToDirsRequestPartition returns a AssignReplicasToDirsRequestPartition with its defaults.
func NewAssignReplicasToDirsRequestPartition() *AssignReplicasToDirsRequestPartition {
	x := new(AssignReplicasToDirsRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AssignReplicasToDirsRequestPartition) Default() {
	*x = AssignReplicasToDirsRequestPartition{}
}

// AssignReplicasToDirsResponse is the response of AssignReplicasToDirs (API key 73), versions 0 to 0, flexible from 0.
type AssignReplicasToDirsResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	Directories    []AssignReplicasToDirsResponseDirectory
	UnknownTags    Tags
}

// APIKey returns KeyAssignReplicasToDirs.
func (*AssignReplicasToDirsResponse) APIKey() APIKey { return KeyAssignReplicasToDirs }

// IsRequest returns false.
func (*AssignReplicasToDirsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *AssignReplicasToDirsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("AssignReplicasToDirsResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *AssignReplicasToDirsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("AssignReplicasToDirsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *AssignReplicasToDirsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AssignReplicasToDirsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("AssignReplicasToDirsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewAssignReplicasToDirsResponse returns a AssignReplicasToDirsResponse with its defaults.
func NewAssignReplicasToDirsResponse() *AssignReplicasToDirsResponse {
	x := new(AssignReplicasToDirsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AssignReplicasToDirsResponse) Default() {
	*x = AssignReplicasToDirsResponse{}
}

func (x *AssignReplicasToDirsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 18); n < 0 {
		x.Directories = x.Directories[:0]
	} else {
		s := x.Directories[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ID = UUID(d.next(16))
			if n := d.readCompactCount(false, 18); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.TopicID = UUID(d.next(16))
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
				x.Topics = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Directories = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AssignReplicasToDirsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.Directories))
	for i := range x.Directories {
		x := &x.Directories[i]
		b = append(b, x.ID[:]...)
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = append(b, x.TopicID[:]...)
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AssignReplicasToDirsResponseDirectory is an element of AssignReplicasToDirsResponse.
type AssignReplicasToDirsResponseDirectory struct {
	ID          UUID
	Topics      []AssignReplicasToDirsResponseTopic
	UnknownTags Tags
}

// NewAssignReplicasToDirsResponseDirectory returns a AssignReplicasToDirsResponseDirectory with its defaults.
func NewAssignReplicasToDirsResponseDirectory() *AssignReplicasToDirsResponseDirectory {
	x := new(AssignReplicasToDirsResponseDirectory)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AssignReplicasToDirsResponseDirectory) Default() {
	*x = AssignReplicasToDirsResponseDirectory{}
}

// AssignReplicasToDirsResponseTopic is an element of AssignReplicasToDirsResponse.
type AssignReplicasToDirsResponseTopic struct {
	TopicID     UUID
	Partitions  []AssignReplicasToDirsResponsePartition
	UnknownTags Tags
}

// NewAssignReplicasToDirsResponseTopic returns a AssignReplicasToDirsResponseTopic with its defaults.
func NewAssignReplicasToDirsResponseTopic() *AssignReplicasToDirsResponseTopic {
	x := new(AssignReplicasToDirsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AssignReplicasToDirsResponseTopic) Default() {
	*x = AssignReplicasToDirsResponseTopic{}
}

// AssignReplicasToDirsResponsePartition is an element of AssignReplicasToDirsResponse.
type AssignReplicasToDirsResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// NewAssignReplicasToDirsResponsePartition returns a AssignReplicasToDirsResponsePartition with its defaults.
func NewAssignReplicasToDirsResponsePartition() *AssignReplicasToDirsResponsePartition {
	x := new(AssignReplicasToDirsResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AssignReplicasToDirsResponsePartition) Default() {
	*x = AssignReplicasToDirsResponsePartition{}
}

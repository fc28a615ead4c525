// Code generated from schema/fetch_snapshot.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// FetchSnapshotRequest is the request of FetchSnapshot (API key 59), versions 0 to 1, flexible from 0.
type FetchSnapshotRequest struct {
	ClusterID   *string // nullable, tag 0
	ReplicaID   int32   // default -1
	MaxBytes    int32   // default 2147483647
	Topics      []FetchSnapshotRequestTopic
	UnknownTags Tags
}

// APIKey returns KeyFetchSnapshot.
func (*FetchSnapshotRequest) APIKey() APIKey { return KeyFetchSnapshot }

// IsRequest returns true.
func (*FetchSnapshotRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *FetchSnapshotRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("FetchSnapshotRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *FetchSnapshotRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("FetchSnapshotRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *FetchSnapshotRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *FetchSnapshotRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("FetchSnapshotRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewFetchSnapshotRequest returns a FetchSnapshotRequest with its defaults.
func NewFetchSnapshotRequest() *FetchSnapshotRequest {
	x := new(FetchSnapshotRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotRequest) Default() {
	*x = FetchSnapshotRequest{
		ReplicaID: -1,
		MaxBytes:  2147483647,
	}
}

func (x *FetchSnapshotRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClusterID = nil
	{
		b := d.next(8)
		_ = b[7]
		x.ReplicaID = int32(binary.BigEndian.Uint32(b[0:]))
		x.MaxBytes = int32(binary.BigEndian.Uint32(b[4:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			if n := d.readCompactCount(false, 30); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.ReplicaDirectoryID = UUID{}
					{
						b := d.next(8)
						_ = b[7]
						x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
						x.CurrentLeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
					}
					x.SnapshotID.decodeFlexible(d, version)
					x.Position = int64(binary.BigEndian.Uint64(d.next(8)))
					x.UnknownTags = x.UnknownTags[:0]
					for n := d.tagCount(); n > 0 && d.err == nil; n-- {
						id, outer := d.tag()
						switch {
						case id == 0 && version >= 1:
							x.ReplicaDirectoryID = UUID(d.next(16))
						default:
							x.UnknownTags = d.unknownTag(x.UnknownTags, id)
						}
						d.untag(id, outer)
					}
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
			x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *FetchSnapshotRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.ReplicaID))<<32|uint64(uint32(x.MaxBytes)))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.Partition))<<32|uint64(uint32(x.CurrentLeaderEpoch)))
			b = x.SnapshotID.appendFlexible(e, b, version)
			b = binary.BigEndian.AppendUint64(b, uint64(x.Position))
			n := len(x.UnknownTags)
			hasReplicaDirectoryID := version >= 1 && (x.ReplicaDirectoryID != UUID{})
			if hasReplicaDirectoryID {
				n++
			}
			b = appendUvarint(b, uint32(n))
			if n > 0 {
				more := x.UnknownTags
				if hasReplicaDirectoryID {
					b = appendUvarint(b, 0)
					b = append(b, 16)
					b = append(b, x.ReplicaDirectoryID[:]...)
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
	}
	n := len(x.UnknownTags)
	hasClusterID := x.ClusterID != nil
	if hasClusterID {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasClusterID {
			b = appendUvarint(b, 0)
			start := len(b)
			if x.ClusterID == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.ClusterID)
			}
			b = insertSize(b, start)
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// FetchSnapshotRequestTopic is an element of FetchSnapshotRequest.
type FetchSnapshotRequestTopic struct {
	Name        string
	Partitions  []FetchSnapshotRequestPartition
	UnknownTags Tags
}

// NewFetchSnapshotRequestTopic returns a FetchSnapshotRequestTopic with its defaults.
func NewFetchSnapshotRequestTopic() *FetchSnapshotRequestTopic {
	x := new(FetchSnapshotRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotRequestTopic) Default() {
	*x = FetchSnapshotRequestTopic{}
}

// FetchSnapshotRequestPartition is an element of FetchSnapshotRequest.
type FetchSnapshotRequestPartition struct {
	Partition          int32
	CurrentLeaderEpoch int32
	SnapshotID         FetchSnapshotRequestSnapshot
	Position           int64
	ReplicaDirectoryID UUID // v1+, tag 0
	UnknownTags        Tags
}

// NewFetchSnapshotRequestPartition returns a FetchSnapshotRequestPartition with its defaults.
func NewFetchSnapshotRequestPartition() *FetchSnapshotRequestPartition {
	x := new(FetchSnapshotRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotRequestPartition) Default() {
	*x = FetchSnapshotRequestPartition{}
	x.SnapshotID.Default()
}

// FetchSnapshotRequestSnapshot is an element of FetchSnapshotRequest.
type FetchSnapshotRequestSnapshot struct {
	EndOffset   int64
	Epoch       int32
	UnknownTags Tags
}

// NewFetchSnapshotRequestSnapshot returns a FetchSnapshotRequestSnapshot with its defaults.
func NewFetchSnapshotRequestSnapshot() *FetchSnapshotRequestSnapshot {
	x := new(FetchSnapshotRequestSnapshot)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotRequestSnapshot) Default() {
	*x = FetchSnapshotRequestSnapshot{}
}

func (x *FetchSnapshotRequestSnapshot) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.EndOffset = int64(binary.BigEndian.Uint64(b[0:]))
		x.Epoch = int32(binary.BigEndian.Uint32(b[8:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchSnapshotRequestSnapshot) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(x.EndOffset))
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// FetchSnapshotResponse is the response of FetchSnapshot (API key 59), versions 0 to 1, flexible from 0.
type FetchSnapshotResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	Topics         []FetchSnapshotResponseTopic
	NodeEndpoints  []FetchSnapshotResponseNodeEndpoint // v1+, tag 0
	UnknownTags    Tags
}

// APIKey returns KeyFetchSnapshot.
func (*FetchSnapshotResponse) APIKey() APIKey { return KeyFetchSnapshot }

// IsRequest returns false.
func (*FetchSnapshotResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *FetchSnapshotResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("FetchSnapshotResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *FetchSnapshotResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("FetchSnapshotResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *FetchSnapshotResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *FetchSnapshotResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("FetchSnapshotResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewFetchSnapshotResponse returns a FetchSnapshotResponse with its defaults.
func NewFetchSnapshotResponse() *FetchSnapshotResponse {
	x := new(FetchSnapshotResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotResponse) Default() {
	*x = FetchSnapshotResponse{}
}

func (x *FetchSnapshotResponse) decodeFlexible(d *Decoder, version int16) {
	x.NodeEndpoints = x.NodeEndpoints[:0]
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			if n := d.readCompactCount(false, 37); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.CurrentLeader.Default()
					{
						b := d.next(6)
						_ = b[5]
						x.Index = int32(binary.BigEndian.Uint32(b[0:]))
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
					}
					x.SnapshotID.decodeFlexible(d, version)
					{
						b := d.next(16)
						_ = b[15]
						x.Size = int64(binary.BigEndian.Uint64(b[0:]))
						x.Position = int64(binary.BigEndian.Uint64(b[8:]))
					}
					x.UnalignedRecords = d.readRecords(x.UnalignedRecords, true, false)
					x.UnknownTags = x.UnknownTags[:0]
					for n := d.tagCount(); n > 0 && d.err == nil; n-- {
						id, outer := d.tag()
						switch {
						case id == 0:
							x.CurrentLeader.decodeFlexible(d, version)
						default:
							x.UnknownTags = d.unknownTag(x.UnknownTags, id)
						}
						d.untag(id, outer)
					}
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
		case id == 0 && version >= 1:
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

func (x *FetchSnapshotResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = e.appendCompactCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.Index))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			b = x.SnapshotID.appendFlexible(e, b, version)
			b = binary.BigEndian.AppendUint64(b, uint64(x.Size))
			b = binary.BigEndian.AppendUint64(b, uint64(x.Position))
			if r := x.UnalignedRecords; len(r) == 1 && len(r[0]) < gatherMin {
				b = e.appendCompactCount(b, len(r[0]))
				b = append(b, r[0]...)
			} else {
				b = e.appendRecords(b, r, true, false)
			}
			n := len(x.UnknownTags)
			hasCurrentLeader := !x.CurrentLeader.isDefault()
			if hasCurrentLeader {
				n++
			}
			b = appendUvarint(b, uint32(n))
			if n > 0 {
				more := x.UnknownTags
				if hasCurrentLeader {
					b = appendUvarint(b, 0)
					start := len(b)
					b = x.CurrentLeader.appendFlexible(e, b, version)
					b = insertSize(b, start)
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
	}
	n := len(x.UnknownTags)
	hasNodeEndpoints := version >= 1 && len(x.NodeEndpoints) != 0
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

// FetchSnapshotResponseTopic is an element of FetchSnapshotResponse.
type FetchSnapshotResponseTopic struct {
	Name        string
	Partitions  []FetchSnapshotResponsePartition
	UnknownTags Tags
}

// NewFetchSnapshotResponseTopic returns a FetchSnapshotResponseTopic with its defaults.
func NewFetchSnapshotResponseTopic() *FetchSnapshotResponseTopic {
	x := new(FetchSnapshotResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotResponseTopic) Default() {
	*x = FetchSnapshotResponseTopic{}
}

// FetchSnapshotResponsePartition is an element of FetchSnapshotResponse.
type FetchSnapshotResponsePartition struct {
	Index            int32
	ErrorCode        ErrorCode
	SnapshotID       FetchSnapshotResponseSnapshot
	CurrentLeader    FetchSnapshotResponseLeader // tag 0
	Size             int64
	Position         int64
	UnalignedRecords Records
	UnknownTags      Tags
}

// NewFetchSnapshotResponsePartition returns a FetchSnapshotResponsePartition with its defaults.
func NewFetchSnapshotResponsePartition() *FetchSnapshotResponsePartition {
	x := new(FetchSnapshotResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotResponsePartition) Default() {
	*x = FetchSnapshotResponsePartition{}
	x.SnapshotID.Default()
	x.CurrentLeader.Default()
}

// FetchSnapshotResponseSnapshot is an element of FetchSnapshotResponse.
type FetchSnapshotResponseSnapshot struct {
	EndOffset   int64
	Epoch       int32
	UnknownTags Tags
}

// NewFetchSnapshotResponseSnapshot returns a FetchSnapshotResponseSnapshot with its defaults.
func NewFetchSnapshotResponseSnapshot() *FetchSnapshotResponseSnapshot {
	x := new(FetchSnapshotResponseSnapshot)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotResponseSnapshot) Default() {
	*x = FetchSnapshotResponseSnapshot{}
}

func (x *FetchSnapshotResponseSnapshot) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.EndOffset = int64(binary.BigEndian.Uint64(b[0:]))
		x.Epoch = int32(binary.BigEndian.Uint32(b[8:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchSnapshotResponseSnapshot) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(x.EndOffset))
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// FetchSnapshotResponseLeader is an element of FetchSnapshotResponse.
type FetchSnapshotResponseLeader struct {
	LeaderID    int32
	LeaderEpoch int32
	UnknownTags Tags
}

// NewFetchSnapshotResponseLeader returns a FetchSnapshotResponseLeader with its defaults.
func NewFetchSnapshotResponseLeader() *FetchSnapshotResponseLeader {
	x := new(FetchSnapshotResponseLeader)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotResponseLeader) Default() {
	*x = FetchSnapshotResponseLeader{}
}

func (x *FetchSnapshotResponseLeader) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(8)
		_ = b[7]
		x.LeaderID = int32(binary.BigEndian.Uint32(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchSnapshotResponseLeader) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.LeaderID))<<32|uint64(uint32(x.LeaderEpoch)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

func (x *FetchSnapshotResponseLeader) isDefault() bool {
	return len(x.UnknownTags) == 0 &&
		x.LeaderID == 0 &&
		x.LeaderEpoch == 0
}

// FetchSnapshotResponseNodeEndpoint is an element of FetchSnapshotResponse.
type FetchSnapshotResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewFetchSnapshotResponseNodeEndpoint returns a FetchSnapshotResponseNodeEndpoint with its defaults.
func NewFetchSnapshotResponseNodeEndpoint() *FetchSnapshotResponseNodeEndpoint {
	x := new(FetchSnapshotResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *FetchSnapshotResponseNodeEndpoint) Default() {
	*x = FetchSnapshotResponseNodeEndpoint{}
}

func (x *FetchSnapshotResponseNodeEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.readCompactString(x.Host)
	x.Port = binary.BigEndian.Uint16(d.next(2))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *FetchSnapshotResponseNodeEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

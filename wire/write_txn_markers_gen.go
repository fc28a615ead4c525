// Code generated from schema/write_txn_markers.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// WriteTxnMarkersRequest is the request of WriteTxnMarkers (API key 27), versions 0 to 2, flexible from 1.
type WriteTxnMarkersRequest struct {
	Markers     []WriteTxnMarkersRequestMarker
	UnknownTags Tags
}

// APIKey returns KeyWriteTxnMarkers.
func (*WriteTxnMarkersRequest) APIKey() APIKey { return KeyWriteTxnMarkers }

// IsRequest returns true.
func (*WriteTxnMarkersRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *WriteTxnMarkersRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("WriteTxnMarkersRequest", version, 0, 2)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 2.
func (x *WriteTxnMarkersRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("WriteTxnMarkersRequest", version, 0, 2)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *WriteTxnMarkersRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *WriteTxnMarkersRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewWriteTxnMarkersRequest returns a WriteTxnMarkersRequest with its defaults.
func NewWriteTxnMarkersRequest() *WriteTxnMarkersRequest {
	x := new(WriteTxnMarkersRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteTxnMarkersRequest) Default() {
	*x = WriteTxnMarkersRequest{}
}

func (x *WriteTxnMarkersRequest) decode(d *Decoder, version int16) {
	flex := version >= 1
	if n := d.count(flex, false, 17); n < 0 {
		x.Markers = x.Markers[:0]
	} else {
		s := x.Markers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Markers = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *WriteTxnMarkersRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = e.appendCount(b, arrayLen(x.Markers, false), flex)
	for i := range x.Markers {
		b = x.Markers[i].append(e, b, version)
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

// WriteTxnMarkersRequestMarker is an element of WriteTxnMarkersRequest.
type WriteTxnMarkersRequestMarker struct {
	ProducerID         int64
	ProducerEpoch      int16
	TransactionResult  bool
	Topics             []WriteTxnMarkersRequestTopic
	CoordinatorEpoch   int32
	TransactionVersion int8 // v2+
	UnknownTags        Tags
}

// NewWriteTxnMarkersRequestMarker returns a WriteTxnMarkersRequestMarker with its defaults.
func NewWriteTxnMarkersRequestMarker() *WriteTxnMarkersRequestMarker {
	x := new(WriteTxnMarkersRequestMarker)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteTxnMarkersRequestMarker) Default() {
	*x = WriteTxnMarkersRequestMarker{}
}

func (x *WriteTxnMarkersRequestMarker) decode(d *Decoder, version int16) {
	flex := version >= 1
	{
		b := d.next(11)
		_ = b[10]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		x.TransactionResult = b[10] != 0
	}
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
	if version >= 2 {
		b := d.next(5)
		_ = b[4]
		x.CoordinatorEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.TransactionVersion = int8(b[4])
	} else {
		x.CoordinatorEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
		x.TransactionVersion = 0
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *WriteTxnMarkersRequestMarker) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	{
		b = room(b, 11)
		p := b[len(b)-11:]
		_ = p[10]
		binary.BigEndian.PutUint64(p[0:], uint64(x.ProducerID))
		binary.BigEndian.PutUint16(p[8:], uint16(x.ProducerEpoch))
		p[10] = boolByte(x.TransactionResult)
	}
	b = e.appendCount(b, arrayLen(x.Topics, false), flex)
	for i := range x.Topics {
		b = x.Topics[i].append(e, b, version)
	}
	if version >= 2 {
		b = room(b, 5)
		p := b[len(b)-5:]
		_ = p[4]
		binary.BigEndian.PutUint32(p[0:], uint32(x.CoordinatorEpoch))
		p[4] = byte(x.TransactionVersion)
	} else {
		b = binary.BigEndian.AppendUint32(b, uint32(x.CoordinatorEpoch))
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

// WriteTxnMarkersRequestTopic is an element of WriteTxnMarkersRequest.
type WriteTxnMarkersRequestTopic struct {
	Name             string
	PartitionIndexes []int32
	UnknownTags      Tags
}

// NewWriteTxnMarkersRequestTopic returns a WriteTxnMarkersRequestTopic with its defaults.
func NewWriteTxnMarkersRequestTopic() *WriteTxnMarkersRequestTopic {
	x := new(WriteTxnMarkersRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteTxnMarkersRequestTopic) Default() {
	*x = WriteTxnMarkersRequestTopic{}
}

func (x *WriteTxnMarkersRequestTopic) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.Name = d.string(x.Name, flex)
	x.PartitionIndexes = d.int32s(x.PartitionIndexes, flex, false)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *WriteTxnMarkersRequestTopic) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = e.appendString(b, x.Name, flex)
	b = appendInt32s(e, b, x.PartitionIndexes, flex, false)
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

// WriteTxnMarkersResponse is the response of WriteTxnMarkers (API key 27), versions 0 to 2, flexible from 1.
type WriteTxnMarkersResponse struct {
	Markers     []WriteTxnMarkersResponseMarker
	UnknownTags Tags
}

// APIKey returns KeyWriteTxnMarkers.
func (*WriteTxnMarkersResponse) APIKey() APIKey { return KeyWriteTxnMarkers }

// IsRequest returns false.
func (*WriteTxnMarkersResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *WriteTxnMarkersResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("WriteTxnMarkersResponse", version, 0, 2)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 2.
func (x *WriteTxnMarkersResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("WriteTxnMarkersResponse", version, 0, 2)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *WriteTxnMarkersResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *WriteTxnMarkersResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewWriteTxnMarkersResponse returns a WriteTxnMarkersResponse with its defaults.
func NewWriteTxnMarkersResponse() *WriteTxnMarkersResponse {
	x := new(WriteTxnMarkersResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteTxnMarkersResponse) Default() {
	*x = WriteTxnMarkersResponse{}
}

func (x *WriteTxnMarkersResponse) decode(d *Decoder, version int16) {
	flex := version >= 1
	if n := d.count(flex, false, 10); n < 0 {
		x.Markers = x.Markers[:0]
	} else {
		s := x.Markers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Markers = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *WriteTxnMarkersResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = e.appendCount(b, arrayLen(x.Markers, false), flex)
	for i := range x.Markers {
		b = x.Markers[i].append(e, b, version)
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

// WriteTxnMarkersResponseMarker is an element of WriteTxnMarkersResponse.
type WriteTxnMarkersResponseMarker struct {
	ProducerID  int64
	Topics      []WriteTxnMarkersResponseTopic
	UnknownTags Tags
}

// NewWriteTxnMarkersResponseMarker returns a WriteTxnMarkersResponseMarker with its defaults.
func NewWriteTxnMarkersResponseMarker() *WriteTxnMarkersResponseMarker {
	x := new(WriteTxnMarkersResponseMarker)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteTxnMarkersResponseMarker) Default() {
	*x = WriteTxnMarkersResponseMarker{}
}

func (x *WriteTxnMarkersResponseMarker) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.ProducerID = int64(binary.BigEndian.Uint64(d.next(8)))
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
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *WriteTxnMarkersResponseMarker) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
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

// WriteTxnMarkersResponseTopic is an element of WriteTxnMarkersResponse.
type WriteTxnMarkersResponseTopic struct {
	Name        string
	Partitions  []WriteTxnMarkersResponsePartition
	UnknownTags Tags
}

// NewWriteTxnMarkersResponseTopic returns a WriteTxnMarkersResponseTopic with its defaults.
func NewWriteTxnMarkersResponseTopic() *WriteTxnMarkersResponseTopic {
	x := new(WriteTxnMarkersResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteTxnMarkersResponseTopic) Default() {
	*x = WriteTxnMarkersResponseTopic{}
}

func (x *WriteTxnMarkersResponseTopic) decode(d *Decoder, version int16) {
	flex := version >= 1
	x.Name = d.string(x.Name, flex)
	if n := d.count(flex, false, 6); n < 0 {
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

func (x *WriteTxnMarkersResponseTopic) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
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

// WriteTxnMarkersResponsePartition is an element of WriteTxnMarkersResponse.
type WriteTxnMarkersResponsePartition struct {
	PartitionIndex int32
	ErrorCode      ErrorCode
	UnknownTags    Tags
}

// NewWriteTxnMarkersResponsePartition returns a WriteTxnMarkersResponsePartition with its defaults.
func NewWriteTxnMarkersResponsePartition() *WriteTxnMarkersResponsePartition {
	x := new(WriteTxnMarkersResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *WriteTxnMarkersResponsePartition) Default() {
	*x = WriteTxnMarkersResponsePartition{}
}

func (x *WriteTxnMarkersResponsePartition) decode(d *Decoder, version int16) {
	flex := version >= 1
	{
		b := d.next(6)
		_ = b[5]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *WriteTxnMarkersResponsePartition) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 1
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.PartitionIndex))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
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

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
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *WriteTxnMarkersRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("WriteTxnMarkersRequest", version, 0, 2)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *WriteTxnMarkersRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *WriteTxnMarkersRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("WriteTxnMarkersRequest", version, 0, 2)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *WriteTxnMarkersRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 19); n < 0 {
		x.Markers = x.Markers[:0]
	} else {
		s := x.Markers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TransactionVersion = 0
			{
				b := d.next(11)
				_ = b[10]
				x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
				x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
				x.TransactionResult = b[10] != 0
			}
			if n := d.readCount(false, 6); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readString(x.Name)
					x.PartitionIndexes = d.int32s(x.PartitionIndexes, false, false)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Topics = s
			}
			x.CoordinatorEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Markers = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *WriteTxnMarkersRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 17); n < 0 {
		x.Markers = x.Markers[:0]
	} else {
		s := x.Markers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			{
				b := d.next(11)
				_ = b[10]
				x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
				x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
				x.TransactionResult = b[10] != 0
			}
			if n := d.readCompactCount(false, 3); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
					x.PartitionIndexes = d.int32s(x.PartitionIndexes, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
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
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Markers = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *WriteTxnMarkersRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Markers))
	for i := range x.Markers {
		x := &x.Markers[i]
		b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
		b = append(b, boolByte(x.TransactionResult))
		b = e.appendCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendString(b, x.Name)
			b = e.appendCount(b, len(x.PartitionIndexes))
			b = appendInt32s(b, x.PartitionIndexes)
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.CoordinatorEpoch))
	}
	return b
}

func (x *WriteTxnMarkersRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Markers))
	for i := range x.Markers {
		x := &x.Markers[i]
		b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
		b = append(b, boolByte(x.TransactionResult))
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendCompactString(b, x.Name)
			b = e.appendCompactCount(b, len(x.PartitionIndexes))
			b = appendInt32s(b, x.PartitionIndexes)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.CoordinatorEpoch))
		if version >= 2 {
			b = append(b, byte(x.TransactionVersion))
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
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 2.
func (x *WriteTxnMarkersResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("WriteTxnMarkersResponse", version, 0, 2)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *WriteTxnMarkersResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *WriteTxnMarkersResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("WriteTxnMarkersResponse", version, 0, 2)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
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

func (x *WriteTxnMarkersResponse) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 12); n < 0 {
		x.Markers = x.Markers[:0]
	} else {
		s := x.Markers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ProducerID = int64(binary.BigEndian.Uint64(d.next(8)))
			if n := d.readCount(false, 6); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readString(x.Name)
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
				x.Topics = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Markers = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *WriteTxnMarkersResponse) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 10); n < 0 {
		x.Markers = x.Markers[:0]
	} else {
		s := x.Markers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ProducerID = int64(binary.BigEndian.Uint64(d.next(8)))
			if n := d.readCompactCount(false, 3); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
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
		x.Markers = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *WriteTxnMarkersResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Markers))
	for i := range x.Markers {
		x := &x.Markers[i]
		b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
		b = e.appendCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendString(b, x.Name)
			b = e.appendCount(b, len(x.Partitions))
			for i := range x.Partitions {
				x := &x.Partitions[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
				b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
			}
		}
	}
	return b
}

func (x *WriteTxnMarkersResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Markers))
	for i := range x.Markers {
		x := &x.Markers[i]
		b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendCompactString(b, x.Name)
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

// Code generated from schema/add_partitions_to_txn.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// AddPartitionsToTxnRequest is the request of AddPartitionsToTxn (API key 24), versions 0 to 5, flexible from 3.
type AddPartitionsToTxnRequest struct {
	Transactions              []AddPartitionsToTxnRequestTransaction // v4+
	V3AndBelowTransactionalID string                                 // v0-3
	V3AndBelowProducerID      int64                                  // v0-3
	V3AndBelowProducerEpoch   int16                                  // v0-3
	V3AndBelowTopics          []AddPartitionsToTxnRequestTopic       // v0-3
	UnknownTags               Tags
}

// APIKey returns KeyAddPartitionsToTxn.
func (*AddPartitionsToTxnRequest) APIKey() APIKey { return KeyAddPartitionsToTxn }

// IsRequest returns true.
func (*AddPartitionsToTxnRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 5.
func (x *AddPartitionsToTxnRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("AddPartitionsToTxnRequest", version, 0, 5)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *AddPartitionsToTxnRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("AddPartitionsToTxnRequest", version, 0, 5)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AddPartitionsToTxnRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AddPartitionsToTxnRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("AddPartitionsToTxnRequest", version, 0, 5)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAddPartitionsToTxnRequest returns a AddPartitionsToTxnRequest with its defaults.
func NewAddPartitionsToTxnRequest() *AddPartitionsToTxnRequest {
	x := new(AddPartitionsToTxnRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddPartitionsToTxnRequest) Default() {
	*x = AddPartitionsToTxnRequest{}
}

func (x *AddPartitionsToTxnRequest) decodePlain(d *Decoder, version int16) {
	x.Transactions = x.Transactions[:0]
	x.V3AndBelowTransactionalID = d.readString(x.V3AndBelowTransactionalID)
	{
		b := d.next(10)
		_ = b[9]
		x.V3AndBelowProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.V3AndBelowProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
	}
	if n := d.readCount(false, 6); n < 0 {
		x.V3AndBelowTopics = x.V3AndBelowTopics[:0]
	} else {
		s := x.V3AndBelowTopics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodePlain(d, version)
		}
		x.V3AndBelowTopics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AddPartitionsToTxnRequest) decodeFlexible(d *Decoder, version int16) {
	if version >= 4 {
		if n := d.readCompactCount(false, 14); n < 0 {
			x.Transactions = x.Transactions[:0]
		} else {
			s := x.Transactions[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.TransactionalID = d.readCompactString(x.TransactionalID)
				{
					b := d.next(11)
					_ = b[10]
					x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
					x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
					x.VerifyOnly = b[10] != 0
				}
				if n := d.readCompactCount(false, 3); n < 0 {
					x.Topics = x.Topics[:0]
				} else {
					s := x.Topics[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						s[i].decodeFlexible(d, version)
					}
					x.Topics = s
				}
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Transactions = s
		}
	} else {
		x.Transactions = x.Transactions[:0]
	}
	if version <= 3 {
		x.V3AndBelowTransactionalID = d.readCompactString(x.V3AndBelowTransactionalID)
	} else {
		x.V3AndBelowTransactionalID = ""
	}
	if version <= 3 {
		b := d.next(10)
		_ = b[9]
		x.V3AndBelowProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.V3AndBelowProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
	} else {
		x.V3AndBelowProducerID = 0
		x.V3AndBelowProducerEpoch = 0
	}
	if version <= 3 {
		if n := d.readCompactCount(false, 3); n < 0 {
			x.V3AndBelowTopics = x.V3AndBelowTopics[:0]
		} else {
			s := x.V3AndBelowTopics[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decodeFlexible(d, version)
			}
			x.V3AndBelowTopics = s
		}
	} else {
		x.V3AndBelowTopics = x.V3AndBelowTopics[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddPartitionsToTxnRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.V3AndBelowTransactionalID)
	b = binary.BigEndian.AppendUint64(b, uint64(x.V3AndBelowProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.V3AndBelowProducerEpoch))
	b = e.appendCount(b, len(x.V3AndBelowTopics))
	for i := range x.V3AndBelowTopics {
		b = x.V3AndBelowTopics[i].appendPlain(e, b, version)
	}
	return b
}

func (x *AddPartitionsToTxnRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version >= 4 {
		b = e.appendCompactCount(b, len(x.Transactions))
		for i := range x.Transactions {
			x := &x.Transactions[i]
			b = e.appendCompactString(b, x.TransactionalID)
			b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
			b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
			b = append(b, boolByte(x.VerifyOnly))
			b = e.appendCompactCount(b, len(x.Topics))
			for i := range x.Topics {
				b = x.Topics[i].appendFlexible(e, b, version)
			}
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	if version <= 3 {
		b = e.appendCompactString(b, x.V3AndBelowTransactionalID)
		b = binary.BigEndian.AppendUint64(b, uint64(x.V3AndBelowProducerID))
		b = binary.BigEndian.AppendUint16(b, uint16(x.V3AndBelowProducerEpoch))
		b = e.appendCompactCount(b, len(x.V3AndBelowTopics))
		for i := range x.V3AndBelowTopics {
			b = x.V3AndBelowTopics[i].appendFlexible(e, b, version)
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AddPartitionsToTxnRequestTransaction is an element of AddPartitionsToTxnRequest.
type AddPartitionsToTxnRequestTransaction struct {
	TransactionalID string
	ProducerID      int64
	ProducerEpoch   int16
	VerifyOnly      bool
	Topics          []AddPartitionsToTxnRequestTopic
	UnknownTags     Tags
}

// NewAddPartitionsToTxnRequestTransaction returns a AddPartitionsToTxnRequestTransaction with its defaults.
func NewAddPartitionsToTxnRequestTransaction() *AddPartitionsToTxnRequestTransaction {
	x := new(AddPartitionsToTxnRequestTransaction)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddPartitionsToTxnRequestTransaction) Default() {
	*x = AddPartitionsToTxnRequestTransaction{}
}

// AddPartitionsToTxnRequestTopic is an element of AddPartitionsToTxnRequest.
type AddPartitionsToTxnRequestTopic struct {
	Name        string
	Partitions  []int32
	UnknownTags Tags
}

// NewAddPartitionsToTxnRequestTopic returns a AddPartitionsToTxnRequestTopic with its defaults.
func NewAddPartitionsToTxnRequestTopic() *AddPartitionsToTxnRequestTopic {
	x := new(AddPartitionsToTxnRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddPartitionsToTxnRequestTopic) Default() {
	*x = AddPartitionsToTxnRequestTopic{}
}

func (x *AddPartitionsToTxnRequestTopic) decodePlain(d *Decoder, version int16) {
	x.Name = d.readString(x.Name)
	x.Partitions = d.int32s(x.Partitions, false, false)
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AddPartitionsToTxnRequestTopic) decodeFlexible(d *Decoder, version int16) {
	x.Name = d.readCompactString(x.Name)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddPartitionsToTxnRequestTopic) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Name)
	b = e.appendCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	return b
}

func (x *AddPartitionsToTxnRequestTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Name)
	b = e.appendCompactCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AddPartitionsToTxnResponse is the response of AddPartitionsToTxn (API key 24), versions 0 to 5, flexible from 3.
type AddPartitionsToTxnResponse struct {
	ThrottleTimeMs           int32
	ErrorCode                ErrorCode                               // v4+
	ResultsByTransaction     []AddPartitionsToTxnResponseTransaction // v4+
	ResultsByTopicV3AndBelow []AddPartitionsToTxnResponseTopic       // v0-3
	UnknownTags              Tags
}

// APIKey returns KeyAddPartitionsToTxn.
func (*AddPartitionsToTxnResponse) APIKey() APIKey { return KeyAddPartitionsToTxn }

// IsRequest returns false.
func (*AddPartitionsToTxnResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 5.
func (x *AddPartitionsToTxnResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("AddPartitionsToTxnResponse", version, 0, 5)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *AddPartitionsToTxnResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("AddPartitionsToTxnResponse", version, 0, 5)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *AddPartitionsToTxnResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AddPartitionsToTxnResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("AddPartitionsToTxnResponse", version, 0, 5)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewAddPartitionsToTxnResponse returns a AddPartitionsToTxnResponse with its defaults.
func NewAddPartitionsToTxnResponse() *AddPartitionsToTxnResponse {
	x := new(AddPartitionsToTxnResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddPartitionsToTxnResponse) Default() {
	*x = AddPartitionsToTxnResponse{}
}

func (x *AddPartitionsToTxnResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = 0
	x.ResultsByTransaction = x.ResultsByTransaction[:0]
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 6); n < 0 {
		x.ResultsByTopicV3AndBelow = x.ResultsByTopicV3AndBelow[:0]
	} else {
		s := x.ResultsByTopicV3AndBelow[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodePlain(d, version)
		}
		x.ResultsByTopicV3AndBelow = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AddPartitionsToTxnResponse) decodeFlexible(d *Decoder, version int16) {
	if version >= 4 {
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	} else {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.ErrorCode = 0
	}
	if version >= 4 {
		if n := d.readCompactCount(false, 3); n < 0 {
			x.ResultsByTransaction = x.ResultsByTransaction[:0]
		} else {
			s := x.ResultsByTransaction[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.TransactionalID = d.readCompactString(x.TransactionalID)
				if n := d.readCompactCount(false, 3); n < 0 {
					x.TopicResults = x.TopicResults[:0]
				} else {
					s := x.TopicResults[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						s[i].decodeFlexible(d, version)
					}
					x.TopicResults = s
				}
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.ResultsByTransaction = s
		}
	} else {
		x.ResultsByTransaction = x.ResultsByTransaction[:0]
	}
	if version <= 3 {
		if n := d.readCompactCount(false, 3); n < 0 {
			x.ResultsByTopicV3AndBelow = x.ResultsByTopicV3AndBelow[:0]
		} else {
			s := x.ResultsByTopicV3AndBelow[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decodeFlexible(d, version)
			}
			x.ResultsByTopicV3AndBelow = s
		}
	} else {
		x.ResultsByTopicV3AndBelow = x.ResultsByTopicV3AndBelow[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddPartitionsToTxnResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.ResultsByTopicV3AndBelow))
	for i := range x.ResultsByTopicV3AndBelow {
		b = x.ResultsByTopicV3AndBelow[i].appendPlain(e, b, version)
	}
	return b
}

func (x *AddPartitionsToTxnResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if version >= 4 {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		b = e.appendCompactCount(b, len(x.ResultsByTransaction))
		for i := range x.ResultsByTransaction {
			x := &x.ResultsByTransaction[i]
			b = e.appendCompactString(b, x.TransactionalID)
			b = e.appendCompactCount(b, len(x.TopicResults))
			for i := range x.TopicResults {
				b = x.TopicResults[i].appendFlexible(e, b, version)
			}
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	if version <= 3 {
		b = e.appendCompactCount(b, len(x.ResultsByTopicV3AndBelow))
		for i := range x.ResultsByTopicV3AndBelow {
			b = x.ResultsByTopicV3AndBelow[i].appendFlexible(e, b, version)
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// AddPartitionsToTxnResponseTransaction is an element of AddPartitionsToTxnResponse.
type AddPartitionsToTxnResponseTransaction struct {
	TransactionalID string
	TopicResults    []AddPartitionsToTxnResponseTopic
	UnknownTags     Tags
}

// NewAddPartitionsToTxnResponseTransaction returns a AddPartitionsToTxnResponseTransaction with its defaults.
func NewAddPartitionsToTxnResponseTransaction() *AddPartitionsToTxnResponseTransaction {
	x := new(AddPartitionsToTxnResponseTransaction)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddPartitionsToTxnResponseTransaction) Default() {
	*x = AddPartitionsToTxnResponseTransaction{}
}

// AddPartitionsToTxnResponseTopic is an element of AddPartitionsToTxnResponse.
type AddPartitionsToTxnResponseTopic struct {
	Name               string
	ResultsByPartition []AddPartitionsToTxnResponsePartition
	UnknownTags        Tags
}

// NewAddPartitionsToTxnResponseTopic returns a AddPartitionsToTxnResponseTopic with its defaults.
func NewAddPartitionsToTxnResponseTopic() *AddPartitionsToTxnResponseTopic {
	x := new(AddPartitionsToTxnResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddPartitionsToTxnResponseTopic) Default() {
	*x = AddPartitionsToTxnResponseTopic{}
}

func (x *AddPartitionsToTxnResponseTopic) decodePlain(d *Decoder, version int16) {
	x.Name = d.readString(x.Name)
	if n := d.readCount(false, 6); n < 0 {
		x.ResultsByPartition = x.ResultsByPartition[:0]
	} else {
		s := x.ResultsByPartition[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			{
				b := d.next(6)
				_ = b[5]
				x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
				x.PartitionErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.ResultsByPartition = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *AddPartitionsToTxnResponseTopic) decodeFlexible(d *Decoder, version int16) {
	x.Name = d.readCompactString(x.Name)
	if n := d.readCompactCount(false, 7); n < 0 {
		x.ResultsByPartition = x.ResultsByPartition[:0]
	} else {
		s := x.ResultsByPartition[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			{
				b := d.next(6)
				_ = b[5]
				x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
				x.PartitionErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.ResultsByPartition = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddPartitionsToTxnResponseTopic) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Name)
	b = e.appendCount(b, len(x.ResultsByPartition))
	for i := range x.ResultsByPartition {
		x := &x.ResultsByPartition[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
		b = binary.BigEndian.AppendUint16(b, uint16(x.PartitionErrorCode))
	}
	return b
}

func (x *AddPartitionsToTxnResponseTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Name)
	b = e.appendCompactCount(b, len(x.ResultsByPartition))
	for i := range x.ResultsByPartition {
		x := &x.ResultsByPartition[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
		b = binary.BigEndian.AppendUint16(b, uint16(x.PartitionErrorCode))
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

// AddPartitionsToTxnResponsePartition is an element of AddPartitionsToTxnResponse.
type AddPartitionsToTxnResponsePartition struct {
	PartitionIndex     int32
	PartitionErrorCode ErrorCode
	UnknownTags        Tags
}

// NewAddPartitionsToTxnResponsePartition returns a AddPartitionsToTxnResponsePartition with its defaults.
func NewAddPartitionsToTxnResponsePartition() *AddPartitionsToTxnResponsePartition {
	x := new(AddPartitionsToTxnResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *AddPartitionsToTxnResponsePartition) Default() {
	*x = AddPartitionsToTxnResponsePartition{}
}

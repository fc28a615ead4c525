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
	x.decode(d, version)
}

// Encode writes x in version 0 to 5.
func (x *AddPartitionsToTxnRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("AddPartitionsToTxnRequest", version, 0, 5)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *AddPartitionsToTxnRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AddPartitionsToTxnRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *AddPartitionsToTxnRequest) decode(d *Decoder, version int16) {
	flex := version >= 3
	if version >= 4 {
		if n := d.count(true, false, 14); n < 0 {
			x.Transactions = x.Transactions[:0]
		} else {
			s := x.Transactions[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decode(d, version)
			}
			x.Transactions = s
		}
	} else {
		x.Transactions = x.Transactions[:0]
	}
	if version <= 3 {
		x.V3AndBelowTransactionalID = d.string(x.V3AndBelowTransactionalID, flex)
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
		if n := d.count(flex, false, 3); n < 0 {
			x.V3AndBelowTopics = x.V3AndBelowTopics[:0]
		} else {
			s := x.V3AndBelowTopics[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decode(d, version)
			}
			x.V3AndBelowTopics = s
		}
	} else {
		x.V3AndBelowTopics = x.V3AndBelowTopics[:0]
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AddPartitionsToTxnRequest) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	if version >= 4 {
		b = e.appendCount(b, arrayLen(x.Transactions, false), true)
		for i := range x.Transactions {
			b = x.Transactions[i].append(e, b, version)
		}
	}
	if version <= 3 {
		b = e.appendString(b, x.V3AndBelowTransactionalID, flex)
	}
	if version <= 3 {
		b = room(b, 10)
		p := b[len(b)-10:]
		_ = p[9]
		binary.BigEndian.PutUint64(p[0:], uint64(x.V3AndBelowProducerID))
		binary.BigEndian.PutUint16(p[8:], uint16(x.V3AndBelowProducerEpoch))
	}
	if version <= 3 {
		b = e.appendCount(b, arrayLen(x.V3AndBelowTopics, false), flex)
		for i := range x.V3AndBelowTopics {
			b = x.V3AndBelowTopics[i].append(e, b, version)
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

func (x *AddPartitionsToTxnRequestTransaction) decode(d *Decoder, version int16) {
	x.TransactionalID = d.string(x.TransactionalID, true)
	{
		b := d.next(11)
		_ = b[10]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		x.VerifyOnly = b[10] != 0
	}
	if n := d.count(true, false, 3); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Topics = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddPartitionsToTxnRequestTransaction) append(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.TransactionalID, true)
	{
		b = room(b, 11)
		p := b[len(b)-11:]
		_ = p[10]
		binary.BigEndian.PutUint64(p[0:], uint64(x.ProducerID))
		binary.BigEndian.PutUint16(p[8:], uint16(x.ProducerEpoch))
		p[10] = boolByte(x.VerifyOnly)
	}
	b = e.appendCount(b, arrayLen(x.Topics, false), true)
	for i := range x.Topics {
		b = x.Topics[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
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

func (x *AddPartitionsToTxnRequestTopic) decode(d *Decoder, version int16) {
	flex := version >= 3
	x.Name = d.string(x.Name, flex)
	x.Partitions = d.int32s(x.Partitions, flex, false)
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AddPartitionsToTxnRequestTopic) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	b = e.appendString(b, x.Name, flex)
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
	x.decode(d, version)
}

// Encode writes x in version 0 to 5.
func (x *AddPartitionsToTxnResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("AddPartitionsToTxnResponse", version, 0, 5)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *AddPartitionsToTxnResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *AddPartitionsToTxnResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
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

func (x *AddPartitionsToTxnResponse) decode(d *Decoder, version int16) {
	flex := version >= 3
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
		if n := d.count(true, false, 3); n < 0 {
			x.ResultsByTransaction = x.ResultsByTransaction[:0]
		} else {
			s := x.ResultsByTransaction[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decode(d, version)
			}
			x.ResultsByTransaction = s
		}
	} else {
		x.ResultsByTransaction = x.ResultsByTransaction[:0]
	}
	if version <= 3 {
		if n := d.count(flex, false, 3); n < 0 {
			x.ResultsByTopicV3AndBelow = x.ResultsByTopicV3AndBelow[:0]
		} else {
			s := x.ResultsByTopicV3AndBelow[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				s[i].decode(d, version)
			}
			x.ResultsByTopicV3AndBelow = s
		}
	} else {
		x.ResultsByTopicV3AndBelow = x.ResultsByTopicV3AndBelow[:0]
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AddPartitionsToTxnResponse) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	if version >= 4 {
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	} else {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	if version >= 4 {
		b = e.appendCount(b, arrayLen(x.ResultsByTransaction, false), true)
		for i := range x.ResultsByTransaction {
			b = x.ResultsByTransaction[i].append(e, b, version)
		}
	}
	if version <= 3 {
		b = e.appendCount(b, arrayLen(x.ResultsByTopicV3AndBelow, false), flex)
		for i := range x.ResultsByTopicV3AndBelow {
			b = x.ResultsByTopicV3AndBelow[i].append(e, b, version)
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

func (x *AddPartitionsToTxnResponseTransaction) decode(d *Decoder, version int16) {
	x.TransactionalID = d.string(x.TransactionalID, true)
	if n := d.count(true, false, 3); n < 0 {
		x.TopicResults = x.TopicResults[:0]
	} else {
		s := x.TopicResults[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.TopicResults = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *AddPartitionsToTxnResponseTransaction) append(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.TransactionalID, true)
	b = e.appendCount(b, arrayLen(x.TopicResults, false), true)
	for i := range x.TopicResults {
		b = x.TopicResults[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
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

func (x *AddPartitionsToTxnResponseTopic) decode(d *Decoder, version int16) {
	flex := version >= 3
	x.Name = d.string(x.Name, flex)
	if n := d.count(flex, false, 6); n < 0 {
		x.ResultsByPartition = x.ResultsByPartition[:0]
	} else {
		s := x.ResultsByPartition[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.ResultsByPartition = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AddPartitionsToTxnResponseTopic) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	b = e.appendString(b, x.Name, flex)
	b = e.appendCount(b, arrayLen(x.ResultsByPartition, false), flex)
	for i := range x.ResultsByPartition {
		b = x.ResultsByPartition[i].append(e, b, version)
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

func (x *AddPartitionsToTxnResponsePartition) decode(d *Decoder, version int16) {
	flex := version >= 3
	{
		b := d.next(6)
		_ = b[5]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.PartitionErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
	if flex {
		x.UnknownTags = d.tags(x.UnknownTags)
	}
}

func (x *AddPartitionsToTxnResponsePartition) append(e *Encoder, b []byte, version int16) []byte {
	flex := version >= 3
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.PartitionIndex))
		binary.BigEndian.PutUint16(p[4:], uint16(x.PartitionErrorCode))
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

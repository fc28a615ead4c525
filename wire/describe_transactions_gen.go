// Code generated from schema/describe_transactions.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeTransactionsRequest is the request of DescribeTransactions (API key 65), versions 0 to 0, flexible from 0.
type DescribeTransactionsRequest struct {
	TransactionalIDs []string
	UnknownTags      Tags
}

// APIKey returns KeyDescribeTransactions.
func (*DescribeTransactionsRequest) APIKey() APIKey { return KeyDescribeTransactions }

// IsRequest returns true.
func (*DescribeTransactionsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *DescribeTransactionsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DescribeTransactionsRequest", version, 0, 0)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeTransactionsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeTransactionsRequest", version, 0, 0)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeTransactionsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeTransactionsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewDescribeTransactionsRequest returns a DescribeTransactionsRequest with its defaults.
func NewDescribeTransactionsRequest() *DescribeTransactionsRequest {
	x := new(DescribeTransactionsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTransactionsRequest) Default() {
	*x = DescribeTransactionsRequest{}
}

func (x *DescribeTransactionsRequest) decode(d *Decoder, version int16) {
	x.TransactionalIDs = d.strings(x.TransactionalIDs, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTransactionsRequest) append(e *Encoder, b []byte, version int16) []byte {
	b = appendStrings(e, b, x.TransactionalIDs, true, false)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeTransactionsResponse is the response of DescribeTransactions (API key 65), versions 0 to 0, flexible from 0.
type DescribeTransactionsResponse struct {
	ThrottleTimeMs    int32
	TransactionStates []DescribeTransactionsResponseTransaction
	UnknownTags       Tags
}

// APIKey returns KeyDescribeTransactions.
func (*DescribeTransactionsResponse) APIKey() APIKey { return KeyDescribeTransactions }

// IsRequest returns false.
func (*DescribeTransactionsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *DescribeTransactionsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("DescribeTransactionsResponse", version, 0, 0)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeTransactionsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeTransactionsResponse", version, 0, 0)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *DescribeTransactionsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeTransactionsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewDescribeTransactionsResponse returns a DescribeTransactionsResponse with its defaults.
func NewDescribeTransactionsResponse() *DescribeTransactionsResponse {
	x := new(DescribeTransactionsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTransactionsResponse) Default() {
	*x = DescribeTransactionsResponse{}
}

func (x *DescribeTransactionsResponse) decode(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.count(true, false, 28); n < 0 {
		x.TransactionStates = x.TransactionStates[:0]
	} else {
		s := x.TransactionStates[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.TransactionStates = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTransactionsResponse) append(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, arrayLen(x.TransactionStates, false), true)
	for i := range x.TransactionStates {
		b = x.TransactionStates[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeTransactionsResponseTransaction is an element of DescribeTransactionsResponse.
type DescribeTransactionsResponseTransaction struct {
	ErrorCode              ErrorCode
	TransactionalID        string
	TransactionState       string
	TransactionTimeoutMs   int32
	TransactionStartTimeMs int64
	ProducerID             int64
	ProducerEpoch          int16
	Topics                 []DescribeTransactionsResponseTopic
	UnknownTags            Tags
}

// NewDescribeTransactionsResponseTransaction returns a DescribeTransactionsResponseTransaction with its defaults.
func NewDescribeTransactionsResponseTransaction() *DescribeTransactionsResponseTransaction {
	x := new(DescribeTransactionsResponseTransaction)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTransactionsResponseTransaction) Default() {
	*x = DescribeTransactionsResponseTransaction{}
}

func (x *DescribeTransactionsResponseTransaction) decode(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.TransactionalID = d.string(x.TransactionalID, true)
	x.TransactionState = d.string(x.TransactionState, true)
	{
		b := d.next(22)
		_ = b[21]
		x.TransactionTimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.TransactionStartTimeMs = int64(binary.BigEndian.Uint64(b[4:]))
		x.ProducerID = int64(binary.BigEndian.Uint64(b[12:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[20:]))
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

func (x *DescribeTransactionsResponseTransaction) append(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendString(b, x.TransactionalID, true)
	b = e.appendString(b, x.TransactionState, true)
	{
		b = room(b, 22)
		p := b[len(b)-22:]
		_ = p[21]
		binary.BigEndian.PutUint32(p[0:], uint32(x.TransactionTimeoutMs))
		binary.BigEndian.PutUint64(p[4:], uint64(x.TransactionStartTimeMs))
		binary.BigEndian.PutUint64(p[12:], uint64(x.ProducerID))
		binary.BigEndian.PutUint16(p[20:], uint16(x.ProducerEpoch))
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

// DescribeTransactionsResponseTopic is an element of DescribeTransactionsResponse.
type DescribeTransactionsResponseTopic struct {
	Topic       string
	Partitions  []int32
	UnknownTags Tags
}

// NewDescribeTransactionsResponseTopic returns a DescribeTransactionsResponseTopic with its defaults.
func NewDescribeTransactionsResponseTopic() *DescribeTransactionsResponseTopic {
	x := new(DescribeTransactionsResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeTransactionsResponseTopic) Default() {
	*x = DescribeTransactionsResponseTopic{}
}

func (x *DescribeTransactionsResponseTopic) decode(d *Decoder, version int16) {
	x.Topic = d.string(x.Topic, true)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTransactionsResponseTopic) append(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.Topic, true)
	b = appendInt32s(e, b, x.Partitions, true, false)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

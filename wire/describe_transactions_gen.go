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
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeTransactionsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeTransactionsRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeTransactionsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeTransactionsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DescribeTransactionsRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
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

func (x *DescribeTransactionsRequest) decodeFlexible(d *Decoder, version int16) {
	x.TransactionalIDs = d.strings(x.TransactionalIDs, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTransactionsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.TransactionalIDs))
	for _, s := range x.TransactionalIDs {
		b = e.appendCompactString(b, s)
	}
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
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *DescribeTransactionsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("DescribeTransactionsResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeTransactionsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeTransactionsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("DescribeTransactionsResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
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

func (x *DescribeTransactionsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 28); n < 0 {
		x.TransactionStates = x.TransactionStates[:0]
	} else {
		s := x.TransactionStates[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.TransactionalID = d.readCompactString(x.TransactionalID)
			x.TransactionState = d.readCompactString(x.TransactionState)
			{
				b := d.next(22)
				_ = b[21]
				x.TransactionTimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
				x.TransactionStartTimeMs = int64(binary.BigEndian.Uint64(b[4:]))
				x.ProducerID = int64(binary.BigEndian.Uint64(b[12:]))
				x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[20:]))
			}
			if n := d.readCompactCount(false, 3); n < 0 {
				x.Topics = x.Topics[:0]
			} else {
				s := x.Topics[:0]
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
		x.TransactionStates = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeTransactionsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.TransactionStates))
	for i := range x.TransactionStates {
		x := &x.TransactionStates[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		b = e.appendCompactString(b, x.TransactionalID)
		b = e.appendCompactString(b, x.TransactionState)
		b = binary.BigEndian.AppendUint32(b, uint32(x.TransactionTimeoutMs))
		b = binary.BigEndian.AppendUint64(b, uint64(x.TransactionStartTimeMs))
		b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
		b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
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

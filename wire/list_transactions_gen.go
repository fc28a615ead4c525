// Code generated from schema/list_transactions.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ListTransactionsRequest is the request of ListTransactions (API key 66), versions 0 to 2, flexible from 0.
type ListTransactionsRequest struct {
	StateFilters           []string
	ProducerIDFilters      []int64
	DurationFilter         int64   // v1+, default -1
	TransactionalIDPattern *string // v2+, nullable
	UnknownTags            Tags
}

// APIKey returns KeyListTransactions.
func (*ListTransactionsRequest) APIKey() APIKey { return KeyListTransactions }

// IsRequest returns true.
func (*ListTransactionsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *ListTransactionsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ListTransactionsRequest", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *ListTransactionsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ListTransactionsRequest", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ListTransactionsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListTransactionsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ListTransactionsRequest", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewListTransactionsRequest returns a ListTransactionsRequest with its defaults.
func NewListTransactionsRequest() *ListTransactionsRequest {
	x := new(ListTransactionsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListTransactionsRequest) Default() {
	*x = ListTransactionsRequest{
		DurationFilter: -1,
	}
}

func (x *ListTransactionsRequest) decodeFlexible(d *Decoder, version int16) {
	x.StateFilters = d.strings(x.StateFilters, true, false)
	x.ProducerIDFilters = d.int64s(x.ProducerIDFilters, true, false)
	if version >= 1 {
		x.DurationFilter = int64(binary.BigEndian.Uint64(d.next(8)))
	} else {
		x.DurationFilter = -1
	}
	if version >= 2 {
		x.TransactionalIDPattern = d.readCompactStringPtr(x.TransactionalIDPattern, true)
	} else {
		x.TransactionalIDPattern = nil
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ListTransactionsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.StateFilters))
	for _, s := range x.StateFilters {
		b = e.appendCompactString(b, s)
	}
	b = e.appendCompactCount(b, len(x.ProducerIDFilters))
	b = appendInt64s(b, x.ProducerIDFilters)
	if version >= 1 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.DurationFilter))
	}
	if version >= 2 {
		if x.TransactionalIDPattern == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.TransactionalIDPattern)
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ListTransactionsResponse is the response of ListTransactions (API key 66), versions 0 to 2, flexible from 0.
type ListTransactionsResponse struct {
	ThrottleTimeMs      int32
	ErrorCode           ErrorCode
	UnknownStateFilters []string
	TransactionStates   []ListTransactionsResponseTransaction
	UnknownTags         Tags
}

// APIKey returns KeyListTransactions.
func (*ListTransactionsResponse) APIKey() APIKey { return KeyListTransactions }

// IsRequest returns false.
func (*ListTransactionsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *ListTransactionsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ListTransactionsResponse", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *ListTransactionsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ListTransactionsResponse", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ListTransactionsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ListTransactionsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("ListTransactionsResponse", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewListTransactionsResponse returns a ListTransactionsResponse with its defaults.
func NewListTransactionsResponse() *ListTransactionsResponse {
	x := new(ListTransactionsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListTransactionsResponse) Default() {
	*x = ListTransactionsResponse{}
}

func (x *ListTransactionsResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.UnknownStateFilters = d.strings(x.UnknownStateFilters, true, false)
	if n := d.readCompactCount(false, 11); n < 0 {
		x.TransactionStates = x.TransactionStates[:0]
	} else {
		s := x.TransactionStates[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TransactionalID = d.readCompactString(x.TransactionalID)
			x.ProducerID = int64(binary.BigEndian.Uint64(d.next(8)))
			x.TransactionState = d.readCompactString(x.TransactionState)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TransactionStates = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ListTransactionsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.UnknownStateFilters))
	for _, s := range x.UnknownStateFilters {
		b = e.appendCompactString(b, s)
	}
	b = e.appendCompactCount(b, len(x.TransactionStates))
	for i := range x.TransactionStates {
		x := &x.TransactionStates[i]
		b = e.appendCompactString(b, x.TransactionalID)
		b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
		b = e.appendCompactString(b, x.TransactionState)
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

// ListTransactionsResponseTransaction is an element of ListTransactionsResponse.
type ListTransactionsResponseTransaction struct {
	TransactionalID  string
	ProducerID       int64
	TransactionState string
	UnknownTags      Tags
}

// NewListTransactionsResponseTransaction returns a ListTransactionsResponseTransaction with its defaults.
func NewListTransactionsResponseTransaction() *ListTransactionsResponseTransaction {
	x := new(ListTransactionsResponseTransaction)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ListTransactionsResponseTransaction) Default() {
	*x = ListTransactionsResponseTransaction{}
}

// Code generated from schema/records_transaction_state.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// TransactionLogKey is a data message, versions 0 to 0, never flexible.
type TransactionLogKey struct {
	TransactionalID string
}

// Decode reads x in version 0 to 0.
func (x *TransactionLogKey) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("TransactionLogKey", version, 0, 0)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 0.
func (x *TransactionLogKey) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("TransactionLogKey", version, 0, 0)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *TransactionLogKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *TransactionLogKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("TransactionLogKey", version, 0, 0)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewTransactionLogKey returns a TransactionLogKey with its defaults.
func NewTransactionLogKey() *TransactionLogKey {
	x := new(TransactionLogKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TransactionLogKey) Default() {
	*x = TransactionLogKey{}
}

func (x *TransactionLogKey) decodePlain(d *Decoder, version int16) {
	x.TransactionalID = d.readString(x.TransactionalID)
}

func (x *TransactionLogKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.TransactionalID)
	return b
}

// TransactionLogValue is a data message, versions 0 to 1, flexible from 1.
//
// Status: 0 empty, 1 ongoing, 2 prepare commit, 3 prepare abort, 4 complete commit, 5 complete abort, 6 dead,
// 7 prepare epoch fence. Value 1 is flexible; its tags carry the producer ids around a rotation and the transaction version
// that the client speaks (KIP-890).
type TransactionLogValue struct {
	ProducerID                       int64
	PreviousProducerID               int64 // v1+, default -1, tag 0
	NextProducerID                   int64 // v1+, default -1, tag 1
	ProducerEpoch                    int16
	NextProducerEpoch                int16 // v1+, default -1, tag 3
	TransactionTimeoutMs             int32
	TransactionStatus                int8
	TransactionPartitions            []TransactionLogValueTopic // nullable
	TransactionLastUpdateTimestampMs int64
	TransactionStartTimestampMs      int64
	ClientTransactionVersion         int16 // v1+, tag 2
	UnknownTags                      Tags
}

// Decode reads x in version 0 to 1.
func (x *TransactionLogValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("TransactionLogValue", version, 0, 1)
		return
	}
	if version >= 1 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 1.
func (x *TransactionLogValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("TransactionLogValue", version, 0, 1)
		return
	}
	if version >= 1 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *TransactionLogValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *TransactionLogValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("TransactionLogValue", version, 0, 1)
		return b, e.err
	}
	if version >= 1 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewTransactionLogValue returns a TransactionLogValue with its defaults.
func NewTransactionLogValue() *TransactionLogValue {
	x := new(TransactionLogValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TransactionLogValue) Default() {
	*x = TransactionLogValue{
		PreviousProducerID: -1,
		NextProducerID:     -1,
		NextProducerEpoch:  -1,
	}
}

func (x *TransactionLogValue) decodePlain(d *Decoder, version int16) {
	x.PreviousProducerID = -1
	x.NextProducerID = -1
	x.NextProducerEpoch = -1
	x.ClientTransactionVersion = 0
	{
		b := d.next(15)
		_ = b[14]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		x.TransactionTimeoutMs = int32(binary.BigEndian.Uint32(b[10:]))
		x.TransactionStatus = int8(b[14])
	}
	if n := d.readCount(true, 6); n < 0 {
		x.TransactionPartitions = nil
	} else {
		s := x.TransactionPartitions[:0]
		if s == nil {
			s = []TransactionLogValueTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readString(x.Topic)
			x.PartitionIDs = d.int32s(x.PartitionIDs, false, false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.TransactionPartitions = s
	}
	{
		b := d.next(16)
		_ = b[15]
		x.TransactionLastUpdateTimestampMs = int64(binary.BigEndian.Uint64(b[0:]))
		x.TransactionStartTimestampMs = int64(binary.BigEndian.Uint64(b[8:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *TransactionLogValue) decodeFlexible(d *Decoder, version int16) {
	x.PreviousProducerID = -1
	x.NextProducerID = -1
	x.NextProducerEpoch = -1
	x.ClientTransactionVersion = 0
	{
		b := d.next(15)
		_ = b[14]
		x.ProducerID = int64(binary.BigEndian.Uint64(b[0:]))
		x.ProducerEpoch = int16(binary.BigEndian.Uint16(b[8:]))
		x.TransactionTimeoutMs = int32(binary.BigEndian.Uint32(b[10:]))
		x.TransactionStatus = int8(b[14])
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.TransactionPartitions = nil
	} else {
		s := x.TransactionPartitions[:0]
		if s == nil {
			s = []TransactionLogValueTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Topic = d.readCompactString(x.Topic)
			x.PartitionIDs = d.int32s(x.PartitionIDs, true, false)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TransactionPartitions = s
	}
	{
		b := d.next(16)
		_ = b[15]
		x.TransactionLastUpdateTimestampMs = int64(binary.BigEndian.Uint64(b[0:]))
		x.TransactionStartTimestampMs = int64(binary.BigEndian.Uint64(b[8:]))
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.PreviousProducerID = int64(binary.BigEndian.Uint64(d.next(8)))
		case id == 1:
			x.NextProducerID = int64(binary.BigEndian.Uint64(d.next(8)))
		case id == 2:
			x.ClientTransactionVersion = int16(binary.BigEndian.Uint16(d.next(2)))
		case id == 3:
			x.NextProducerEpoch = int16(binary.BigEndian.Uint16(d.next(2)))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *TransactionLogValue) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	b = binary.BigEndian.AppendUint32(b, uint32(x.TransactionTimeoutMs))
	b = append(b, byte(x.TransactionStatus))
	if x.TransactionPartitions == nil {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.TransactionPartitions))
		for i := range x.TransactionPartitions {
			x := &x.TransactionPartitions[i]
			b = e.appendString(b, x.Topic)
			b = e.appendCount(b, len(x.PartitionIDs))
			b = appendInt32s(b, x.PartitionIDs)
		}
	}
	b = binary.BigEndian.AppendUint64(b, uint64(x.TransactionLastUpdateTimestampMs))
	b = binary.BigEndian.AppendUint64(b, uint64(x.TransactionStartTimestampMs))
	return b
}

func (x *TransactionLogValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(x.ProducerID))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ProducerEpoch))
	b = binary.BigEndian.AppendUint32(b, uint32(x.TransactionTimeoutMs))
	b = append(b, byte(x.TransactionStatus))
	if x.TransactionPartitions == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.TransactionPartitions))
		for i := range x.TransactionPartitions {
			x := &x.TransactionPartitions[i]
			b = e.appendCompactString(b, x.Topic)
			b = e.appendCompactCount(b, len(x.PartitionIDs))
			b = appendInt32s(b, x.PartitionIDs)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	b = binary.BigEndian.AppendUint64(b, uint64(x.TransactionLastUpdateTimestampMs))
	b = binary.BigEndian.AppendUint64(b, uint64(x.TransactionStartTimestampMs))
	n := len(x.UnknownTags)
	hasPreviousProducerID := x.PreviousProducerID != -1
	if hasPreviousProducerID {
		n++
	}
	hasNextProducerID := x.NextProducerID != -1
	if hasNextProducerID {
		n++
	}
	hasClientTransactionVersion := x.ClientTransactionVersion != 0
	if hasClientTransactionVersion {
		n++
	}
	hasNextProducerEpoch := x.NextProducerEpoch != -1
	if hasNextProducerEpoch {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasPreviousProducerID {
			b = appendUvarint(b, 0)
			b = append(b, 8)
			b = binary.BigEndian.AppendUint64(b, uint64(x.PreviousProducerID))
		}
		if hasNextProducerID {
			b, more = appendTagsBelow(b, more, 1)
			b = appendUvarint(b, 1)
			b = append(b, 8)
			b = binary.BigEndian.AppendUint64(b, uint64(x.NextProducerID))
		}
		if hasClientTransactionVersion {
			b, more = appendTagsBelow(b, more, 2)
			b = appendUvarint(b, 2)
			b = append(b, 2)
			b = binary.BigEndian.AppendUint16(b, uint16(x.ClientTransactionVersion))
		}
		if hasNextProducerEpoch {
			b, more = appendTagsBelow(b, more, 3)
			b = appendUvarint(b, 3)
			b = append(b, 2)
			b = binary.BigEndian.AppendUint16(b, uint16(x.NextProducerEpoch))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// TransactionLogValueTopic is an element of TransactionLogValue.
type TransactionLogValueTopic struct {
	Topic        string
	PartitionIDs []int32
	UnknownTags  Tags
}

// NewTransactionLogValueTopic returns a TransactionLogValueTopic with its defaults.
func NewTransactionLogValueTopic() *TransactionLogValueTopic {
	x := new(TransactionLogValueTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *TransactionLogValueTopic) Default() {
	*x = TransactionLogValueTopic{}
}

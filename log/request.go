package log

import (
	"encoding/binary"

	"github.com/ottla/ottla/wire/record"
)

// Glance looks at the first entry of a record set, as a broker does while it
// reads a request and before it looks for any partition: whether it belongs to a
// transaction, whether it is a batch that ends before its producer id would, and
// whether its size and magic can be. The error's message is Kafka's.
func Glance(set []byte, lateMagic bool) (transactional, noProducerID bool, err *RecordError) {
	entry, _, err := nextEntry(set, lateMagic)
	if entry == nil || entry[posMagic] < 2 {
		return false, false, err
	}
	return attributesOf(entry)&record.AttrTransactional != 0, len(entry) < endProducerID, nil
}

// CheckRequest checks what a produce request of version 3 or later asks of a
// record set: exactly one batch, of magic 2, and without noZstd in any codec
// (KIP-110). Kafka does so before it looks at anything else.
func CheckRequest(set []byte, noZstd, lateMagic bool) error {
	first, rest, bad := nextEntry(set, lateMagic)
	switch {
	case bad != nil:
		return bad
	case first == nil:
		return recordErrorf(ErrInvalidRecord, "got no whole batch, want exactly one")
	case first[posMagic] != 2:
		return recordErrorf(ErrInvalidRecord, "got magic %d, want 2", first[posMagic])
	case noZstd && attributesOf(first).Codec() == record.Zstd:
		return recordErrorf(ErrUnsupportedCompressionType, "got zstd, which this version of the request does not allow")
	}
	second, _, bad := nextEntry(rest, lateMagic)
	switch {
	case bad != nil:
		return bad
	case second != nil:
		return recordErrorf(ErrInvalidRecord, "got more than one batch, want exactly one")
	}
	return nil
}

// SeekCodec looks for the codec of the first batch: one that is not known is
// ErrUnknownServerError.
func SeekCodec(set []byte) error {
	entry, _, _ := nextEntry(set, false)
	if entry == nil || entry[posMagic] != 2 {
		return nil
	}
	if codec := attributesOf(entry).Codec(); codec > record.Zstd {
		return recordErrorf(ErrUnknownServerError, "got compression codec %d, which is not known", codec)
	}
	return nil
}

// SeekProducerIDs looks for the producer id of every batch, as Kafka does in some
// releases before it looks at anything else of a batch: one that ends before its
// producer id is ErrUnknownServerError.
func SeekProducerIDs(set []byte) error {
	for rest := set; ; {
		entry, more, bad := nextEntry(rest, false)
		switch {
		case bad != nil:
			return bad
		case entry == nil:
			return nil
		case entry[posMagic] == 2 && len(entry) < endProducerID:
			return recordErrorf(ErrUnknownServerError, "got a batch of %d bytes, which has no producer id", len(entry))
		}
		rest = more
	}
}

// Places in an entry, of any magic but for those after the magic, which are of
// magic 2.
const (
	posLength, posMagic, posAttributes = 8, 16, 21
	endLastOffset, endProducerID       = 27, 51
	entryPrefix, minEntryLength        = 12, 14 // a message of magic 0 is the smallest
)

func attributesOf(batch []byte) record.Attributes {
	return record.Attributes(binary.BigEndian.Uint16(batch[posAttributes:]))
}

// nextEntry cuts off an entry as Kafka's iterator does, which looks at its size
// and its magic only; it is nil where the set ends, be it within one. With lateMagic,
// as before 2.0, the magic of an entry that is cut is not looked at.
func nextEntry(set []byte, lateMagic bool) (entry, rest []byte, err *RecordError) {
	if len(set) < entryPrefix {
		return nil, nil, nil
	}
	length := int32(binary.BigEndian.Uint32(set[posLength:]))
	if length < minEntryLength {
		return nil, nil, recordErrorf(ErrCorruptMessage, "Record size %d is less than the minimum record overhead (%d)", length, minEntryLength)
	}
	size := entryPrefix + int(length)
	if len(set) <= posMagic || lateMagic && size > len(set) {
		return nil, nil, nil
	}
	if magic := int8(set[posMagic]); magic < 0 || magic > 2 {
		return nil, nil, recordErrorf(ErrCorruptMessage, "Invalid magic found in record: %d", magic)
	}
	if size > len(set) {
		return nil, nil, nil
	}
	return set[:size], set[size:], nil
}

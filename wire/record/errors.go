package record

import (
	"errors"
	"fmt"
)

// The codes named here are what a broker of Kafka 3.9 was seen to answer to a
// Produce request.
var (
	// ErrCorrupt is wrapped by every error that the bytes are to blame for. On
	// its own (so without one of the kinds below) it is a checksum or a size that
	// cannot be, Kafka's CORRUPT_MESSAGE.
	ErrCorrupt = errors.New("corrupt record set")

	// ErrInvalidRecord is a set that is whole but whose records are not what the
	// header or the record's own sizes say, Kafka's INVALID_RECORD.
	ErrInvalidRecord = errors.New("invalid record")

	// ErrBeyond is, within an ErrInvalidRecord of Walk, a record that is longer than
	// what is left of its batch and not the last: Kafka tripped over it to 2.8.
	ErrBeyond = errors.New("records after one that goes beyond the batch")

	// ErrMalformed is a message of magic 0 or 1 whose key or value goes beyond it,
	// or a record whose size does not end. Kafka's brokers trip over it: UNKNOWN_SERVER_ERROR.
	ErrMalformed = errors.New("malformed message")

	// ErrDecompress is compressed data that its codec cannot read, which Kafka's
	// brokers answer with UNKNOWN_SERVER_ERROR.
	ErrDecompress = errors.New("cannot decompress")

	// ErrPartial is an entry whose end is missing. At the end of a fetched set it
	// is normal: Kafka cuts at a byte limit.
	ErrPartial = errors.New("partial entry")

	// ErrTooLarge is data that decompresses to more than the limit.
	ErrTooLarge = errors.New("larger than the limit when decompressed")

	// ErrUnsupportedMagic is a magic that is unknown, or wrong in this place.
	ErrUnsupportedMagic = errors.New("unsupported magic")

	// ErrUnsupportedCodec is a codec that is unknown (UNKNOWN_SERVER_ERROR when
	// produced), or zstd before magic 2, which in a message that is read is an
	// ErrInvalidRecord too.
	ErrUnsupportedCodec = errors.New("unsupported compression codec")

	// ErrTimestamp is a timestamp below -1, which messages of magic 0 and 1 cannot
	// have.
	ErrTimestamp = errors.New("timestamp below -1")
)

// CorruptError says what is wrong with an entry of a record set, and where.
type CorruptError struct {
	Kind   error  // ErrCorrupt, ErrInvalidRecord, ErrMalformed, ErrDecompress or ErrTooLarge
	Offset int64  // the entry's base offset as it stands in the entry
	Record int    // index of the record within its batch, -1 for the entry itself
	Pos    int64  // bytes from the entry's start; past a compressed batch's header, bytes of decompressed data
	What   string // what was got, what was wanted
	Err    error  // what the codec said, or nil
}

// Error describes the error on one line.
func (e *CorruptError) Error() string {
	where := fmt.Sprintf("entry at offset %d", e.Offset)
	if e.Record >= 0 {
		where += fmt.Sprintf(", record %d", e.Record)
	}
	s := fmt.Sprintf("%v: %s, byte %d: %s", e.Kind, where, e.Pos, e.What)
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap gives the kind and the codec's error.
func (e *CorruptError) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Err}
}

// Is makes every CorruptError, but one that is too large, an ErrCorrupt.
func (e *CorruptError) Is(target error) bool {
	return target == ErrCorrupt && e.Kind != ErrTooLarge
}

func corruptf(offset, pos int64, format string, args ...any) error {
	return &CorruptError{Kind: ErrCorrupt, Offset: offset, Record: -1, Pos: pos, What: fmt.Sprintf(format, args...)}
}

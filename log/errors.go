package log

import (
	"errors"
	"fmt"

	"github.com/ottla/ottla/wire/record"
)

var (
	// ErrClosed is what every method of a closed log returns.
	ErrClosed = errors.New("log is closed")

	// ErrOffsetOutOfRange is wrapped with the offset that was asked for and the
	// range that the log has.
	ErrOffsetOutOfRange = errors.New("offset out of range")

	// ErrUnexpectedOffset is an append of batches that carry their own offsets,
	// which lie before the log's end or out of order.
	ErrUnexpectedOffset = errors.New("unexpected offset")
)

// The kinds of RecordError, each the error of Kafka that a produce response has
// for it.
var (
	ErrCorruptMessage              = errors.New("corrupt message")                // CORRUPT_MESSAGE
	ErrInvalidRecord               = errors.New("invalid record")                 // INVALID_RECORD
	ErrInvalidTimestamp            = errors.New("invalid timestamp")              // INVALID_TIMESTAMP
	ErrMessageTooLarge             = errors.New("message too large")              // MESSAGE_TOO_LARGE
	ErrRecordListTooLarge          = errors.New("record list too large")          // RECORD_LIST_TOO_LARGE
	ErrUnsupportedForMessageFormat = errors.New("unsupported for message format") // UNSUPPORTED_FOR_MESSAGE_FORMAT
	ErrUnsupportedCompressionType  = errors.New("unsupported compression type")   // UNSUPPORTED_COMPRESSION_TYPE
	ErrUnknownServerError          = errors.New("records cannot be processed")    // UNKNOWN_SERVER_ERROR, where Kafka's own code trips over the bytes
)

// RecordError is a record set that a log does not take, and why.
type RecordError struct {
	Kind    error  // one of the kinds above
	Message string // what was got, what was wanted; Kafka's words where it sends them

	// Records are the records that were refused, in order. Where there are any,
	// Kafka puts them and Message into a produce response of version 8 or later
	// (KIP-467); where there are none, it sends the error code only.
	Records []BadRecord

	Err error // the cause, or nil
}

// BadRecord is one record that was refused.
type BadRecord struct {
	Index   int32  // within its batch
	Message string // what is wrong with it
}

// Error describes the error on one line.
func (e *RecordError) Error() string { return e.Kind.Error() + ": " + e.Message }

// Unwrap gives the kind and the cause.
func (e *RecordError) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Err}
}

func recordErrorf(kind error, format string, args ...any) *RecordError {
	return &RecordError{Kind: kind, Message: fmt.Sprintf(format, args...)}
}

// recordError gives an error of package record its kind.
func recordError(err error) *RecordError {
	kind := ErrUnknownServerError
	switch {
	case errors.Is(err, record.ErrTooLarge):
		kind = ErrMessageTooLarge
	case errors.Is(err, record.ErrDecompress), errors.Is(err, record.ErrMalformed), errors.Is(err, record.ErrBuild):
	case errors.Is(err, record.ErrUnsupportedCodec), errors.Is(err, record.ErrInvalidRecord):
		kind = ErrInvalidRecord
	case errors.Is(err, record.ErrCorrupt), errors.Is(err, record.ErrUnsupportedMagic), errors.Is(err, record.ErrPartial):
		kind = ErrCorruptMessage
	}
	return &RecordError{Kind: kind, Message: err.Error(), Err: err}
}

// CorruptError is a segment whose bytes are not batches where they should be.
type CorruptError struct {
	Segment int64 // base offset
	Pos     int64 // bytes from the segment's start
	Err     error // what is wrong
}

// Error describes the error on one line.
func (e *CorruptError) Error() string {
	return fmt.Sprintf("segment %d is corrupt at byte %d: %v", e.Segment, e.Pos, e.Err)
}

// Unwrap gives the cause.
func (e *CorruptError) Unwrap() error { return e.Err }

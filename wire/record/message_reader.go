package record

import (
	"errors"
	"io"
	"iter"
)

// DefaultMessageLimit is the number of bytes that a wrapper may decompress to
// where the caller names no limit. It is lower than DefaultLimit because a wrapper
// is decompressed as a whole.
const DefaultMessageLimit = 128 << 20

// A MessageReader reads the messages of one entry of a message set after another:
// the entry's one message, or all that a wrapper holds. The zero value is ready
// for Reset. It is not safe for concurrent use.
//
// What it accepts is what Kafka accepts. Inner messages have the wrapper's magic,
// a right CRC and no compression of their own; a cut last one is left out; there
// must be one. With a magic 1 wrapper of offset 0, which producers send, inner
// offsets are taken as they stand; otherwise they count back from the wrapper's.
// A wrapper with LogAppendTime gives all its messages its timestamp.
type MessageReader struct {
	// Limit is the number of bytes that a wrapper may decompress to; 0 is
	// DefaultMessageLimit.
	Limit int64

	outer Message
	inner []byte // what is left of the wrapper's set
	mem   *scratch
	base  int64 // added to inner offsets
	next  int   // index of the next record
	err   error
	rec   Record
}

// Reset starts reading the whole entry of magic 0 or 1 at the start of b, which
// must stay as it is while the records are used. It does not check the entry's
// own CRC.
func (r *MessageReader) Reset(b []byte) error {
	r.Close()
	m, err := ParseMessage(b)
	if err == nil && m.Codec() != None {
		err = r.unwrap(&m)
	}
	r.outer, r.next, r.err = m, 0, err
	return err
}

// Message is the entry that Reset was given.
func (r *MessageReader) Message() *Message { return &r.outer }

func (r *MessageReader) unwrap(m *Message) error {
	if err := m.Codec().check(m.Magic); err != nil {
		if m.Codec() != Zstd {
			return err
		}
		return &CorruptError{Kind: ErrInvalidRecord, Offset: m.Offset, Record: -1, Pos: posMessageAttrs, What: "attributes", Err: err}
	}
	if m.Value == nil {
		return invalidMessage(m.Offset, messageHeader(m.Magic)+4, "compressed set is null")
	}
	limit := r.Limit
	if limit <= 0 {
		limit = DefaultMessageLimit
	}
	r.mem = getScratch()
	set, err := Decompress(r.mem.b[:0], m.Codec(), m.Magic, m.Value, int(limit))
	r.mem.b = set
	if err != nil {
		return wrapperError(m, err)
	}
	whole, last, err := measure(set)
	if err != nil {
		return err
	}
	if whole == 0 {
		return invalidMessage(m.Offset, messageOverhead(m.Magic), "compressed set has no messages")
	}
	r.inner, r.base = set[:whole], 0
	if m.Magic == 1 && m.Offset != 0 {
		if m.Offset < last {
			return invalidMessage(m.Offset, 0, "wrapper's offset %d, want at least the last inner one's %d", m.Offset, last)
		}
		r.base = m.Offset - last
	}
	return nil
}

func wrapperError(m *Message, err error) error {
	kind := ErrDecompress
	if errors.Is(err, ErrTooLarge) {
		kind = ErrTooLarge
	}
	return &CorruptError{Kind: kind, Offset: m.Offset, Record: -1, Pos: int64(messageOverhead(m.Magic)), What: m.Codec().String(), Err: err}
}

// measure gives the size of the whole messages at the start of an inner set, and
// the offset of the last.
func measure(set []byte) (whole int, last int64, err error) {
	rest := set
	for {
		entry, more, err := Split(rest)
		if errors.Is(err, ErrPartial) || err == nil && entry == nil {
			return len(set) - len(rest), last, nil
		}
		if err != nil {
			return 0, 0, err
		}
		last = baseOffset(entry)
		rest = more
	}
}

// Next gives the next record, or io.EOF after the last. It is valid until the
// next Reset or Close; a new call reuses the Record only.
func (r *MessageReader) Next() (*Record, error) {
	if r.err != nil {
		return nil, r.err
	}
	if r.outer.Codec() == None {
		r.err = io.EOF
		if r.outer.Length == 0 {
			return nil, io.EOF // before Reset
		}
		r.rec = Record{Offset: r.outer.Offset, Timestamp: r.outer.Timestamp, Key: r.outer.Key, Value: r.outer.Value}
		return &r.rec, nil
	}
	if len(r.inner) == 0 {
		r.err = io.EOF
		return nil, io.EOF
	}
	if err := r.nextInner(); err != nil {
		r.err = err
		return nil, err
	}
	r.next++
	return &r.rec, nil
}

func (r *MessageReader) nextInner() error {
	if magic := int8(r.inner[posMagic]); magic != r.outer.Magic {
		return r.invalid("magic %d in a wrapper of magic %d", magic, r.outer.Magic)
	}
	if err := VerifyMessageCRC(r.inner); err != nil {
		return err
	}
	m, err := ParseMessage(r.inner)
	if err != nil {
		return err
	}
	if m.Codec() != None {
		return r.invalid("compressed message within a compressed one")
	}
	r.inner = r.inner[logPrefix+int(m.Length):]
	r.rec = Record{Offset: r.base + m.Offset, Timestamp: m.Timestamp, Key: m.Key, Value: m.Value}
	if r.outer.TimestampType() == LogAppendTime {
		r.rec.Timestamp = r.outer.Timestamp
	}
	return nil
}

func (r *MessageReader) invalid(format string, args ...any) error {
	err := invalidMessage(r.outer.Offset, 0, format, args...).(*CorruptError)
	err.Record = r.next
	return err
}

// Close gives memory back; Reset does so too. The reader can be Reset.
func (r *MessageReader) Close() {
	if r.mem != nil {
		r.mem.release()
	}
	*r = MessageReader{Limit: r.Limit}
}

// Messages gives the messages, wrappers unpacked, of a set of magic 0 and 1. A
// cut last entry is left out. The last record comes with a non-nil error if
// something is wrong, a CRC included. A record is valid during its iteration only.
func Messages(set []byte) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		var r MessageReader
		defer r.Close()
		for {
			entry, rest, err := Split(set)
			if errors.Is(err, ErrPartial) || err == nil && entry == nil {
				return
			}
			set = rest
			if err == nil {
				err = VerifyMessageCRC(entry)
			}
			if err == nil {
				err = r.Reset(entry)
			}
			for err == nil {
				var rec *Record
				if rec, err = r.Next(); err == nil && !yield(*rec, nil) {
					return
				}
			}
			if err != io.EOF {
				yield(Record{}, err)
				return
			}
		}
	}
}

package record

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
)

// Positions of a message's fields, in bytes from the start of its entry: offset
// 8, length 4, CRC 4, magic 1, attributes 1, then in magic 1 timestamp 8, then
// key and value, each an int32 size (-1 = null) and the bytes.
const (
	posMessageCRC   = 12
	posMessageAttrs = 17
	posMessageTime  = 18 // magic 1

	minMessageLength = 14 // what the length field says of an empty message of magic 0
)

// messageHeader is the size in bytes of what comes before the key's size.
func messageHeader(magic int8) int {
	if magic == 0 {
		return posMessageTime
	}
	return posMessageTime + 8
}

// messageOverhead is the size in bytes of an entry without key and value.
func messageOverhead(magic int8) int { return messageHeader(magic) + 8 }

// Message is one entry of a message set of magic 0 or 1: a message, or the
// wrapper around a compressed set of them.
type Message struct {
	Offset     int64 // of a wrapper: the last inner message's, as brokers write it
	Length     int32 // bytes after this field
	CRC        uint32
	Magic      int8
	Attributes Attributes
	Timestamp  int64  // ms; NoTimestamp in magic 0
	Key        []byte // nil = null
	Value      []byte // nil = null; of a wrapper: the compressed set
}

// Codec is the codec of a wrapper, or None.
func (m *Message) Codec() Codec { return m.Attributes.Codec() }

// TimestampType is NoTimestampType in magic 0.
func (m *Message) TimestampType() TimestampType {
	if m.Magic == 0 {
		return NoTimestampType
	}
	return m.Attributes.TimestampType()
}

// ParseMessage reads the message at the start of b, all of which must be there.
// Key and value alias b. It does not check the CRC.
func ParseMessage(b []byte) (Message, error) {
	magic, err := Magic(b)
	if err != nil {
		return Message{}, err
	}
	if magic > 1 {
		return Message{}, fmt.Errorf("%w: got %d, want 0 or 1", ErrUnsupportedMagic, magic)
	}
	entry, _, err := Split(b)
	if err != nil {
		return Message{}, err
	}
	m := Message{
		Offset:    int64(binary.BigEndian.Uint64(entry)),
		Length:    int32(binary.BigEndian.Uint32(entry[posLength:])),
		CRC:       binary.BigEndian.Uint32(entry[posMessageCRC:]),
		Magic:     magic,
		Timestamp: NoTimestamp,
	}
	m.Attributes = Attributes(entry[posMessageAttrs])
	at := messageHeader(magic)
	if at > len(entry) {
		return m, corruptf(m.Offset, posLength, "length %d, want at least %d", m.Length, messageOverhead(1)-logPrefix)
	}
	if magic == 1 {
		m.Timestamp = int64(binary.BigEndian.Uint64(entry[posMessageTime:]))
	}
	var ok bool
	if m.Key, at, ok = sizedBytes(entry, at); !ok {
		return m, malformed(m.Offset, at, "key goes beyond the message")
	}
	if m.Value, at, ok = sizedBytes(entry, at); !ok {
		return m, malformed(m.Offset, at, "value goes beyond the message")
	}
	return m, nil // like Kafka, do not mind what is left
}

// sizedBytes reads an int32 size and as many bytes. A negative size is null.
func sizedBytes(b []byte, at int) (v []byte, end int, ok bool) {
	if len(b)-at < 4 {
		return nil, at, false
	}
	n := int32(binary.BigEndian.Uint32(b[at:]))
	at += 4
	if n < 0 {
		return nil, at, true
	}
	if int64(n) > int64(len(b)-at) {
		return nil, at, false
	}
	end = at + int(n)
	return b[at:end:end], end, true
}

func malformed(offset int64, pos int, what string) error {
	return &CorruptError{Kind: ErrMalformed, Offset: offset, Record: -1, Pos: int64(pos), What: what}
}

func invalidMessage(offset int64, pos int, format string, args ...any) error {
	return &CorruptError{Kind: ErrInvalidRecord, Offset: offset, Record: -1, Pos: int64(pos), What: fmt.Sprintf(format, args...)}
}

// VerifyMessageCRC checks the CRC (of IEEE's polynomial) of the message of magic 0
// or 1 at the start of b, all of which must be there; of a wrapper, the wrapper's
// own. The error is a CorruptError of kind ErrCorrupt.
func VerifyMessageCRC(b []byte) error {
	entry, _, err := Split(b)
	if err != nil {
		return err
	}
	if len(entry) == 0 {
		return shortError(b, prefixSize)
	}
	if entry[posMagic] > 1 {
		return fmt.Errorf("%w: got %d, want 0 or 1", ErrUnsupportedMagic, entry[posMagic])
	}
	want := binary.BigEndian.Uint32(entry[posMessageCRC:])
	if got := crc32.ChecksumIEEE(entry[posMagic:]); got != want {
		offset := int64(binary.BigEndian.Uint64(entry))
		return corruptf(offset, posMessageCRC, "CRC in the message %#08x, computed %#08x", want, got)
	}
	return nil
}

// MessageOptions says how to build a message set.
type MessageOptions struct {
	Magic int8 // 0 or 1
	Codec Codec
	Level int // as for Compress; 0 = default

	// BaseOffset is the first message's offset; the others follow one by one,
	// unless KeepOffsets takes the records' own.
	BaseOffset  int64
	KeepOffsets bool

	// TimestampType LogAppendTime makes LogAppendTime (ms) every message's
	// timestamp (magic 1).
	TimestampType TimestampType
	LogAppendTime int64
}

// AppendMessages appends the records as a message set to dst: one message each
// or, compressed, one wrapper around them all. Their headers are left out. A
// wrapper has the last inner offset as its own and, in magic 1, the largest
// timestamp; inner offsets are absolute in magic 0 and relative to the first in
// magic 1 (KIP-31). On an error dst comes back as it was.
func AppendMessages(dst []byte, o MessageOptions, records []Record) ([]byte, error) {
	var b messageBuilder
	if err := b.reset(dst, o); err != nil {
		return dst, err
	}
	for i := range records {
		r := &records[i]
		offset := o.BaseOffset + int64(i)
		if o.KeepOffsets {
			offset = r.Offset
		}
		if err := b.append(offset, r); err != nil {
			b.discard()
			return dst, err
		}
	}
	return b.finish()
}

// messageBuilder builds the messages, or the one wrapper, of a message set.
type messageBuilder struct {
	dst     []byte
	start   int
	o       MessageOptions
	inner   *scratch // the messages to be compressed
	count   int
	first   int64 // offsets
	last    int64
	maxTime int64
}

func (b *messageBuilder) reset(dst []byte, o MessageOptions) error {
	if o.Magic != 0 && o.Magic != 1 {
		return fmt.Errorf("%w: got %d, want 0 or 1", ErrUnsupportedMagic, o.Magic)
	}
	if err := o.Codec.check(o.Magic); err != nil {
		return err
	}
	*b = messageBuilder{dst: dst, start: len(dst), o: o, maxTime: NoTimestamp}
	if o.Codec != None {
		b.inner = getScratch()
	}
	return nil
}

func (b *messageBuilder) append(offset int64, r *Record) error {
	size := messageOverhead(b.o.Magic) + len(r.Key) + len(r.Value)
	if size-logPrefix > math.MaxInt32 {
		return fmt.Errorf("%w: message %d of %d bytes", ErrBuild, b.count, size)
	}
	if b.count == 0 {
		b.first = offset
	} else if offset <= b.last {
		return fmt.Errorf("%w: message %d has offset %d, want more than %d", ErrBuild, b.count, offset, b.last)
	}
	b.count++
	b.last = offset
	timestamp := r.Timestamp
	attrs := Attributes(0)
	if b.o.TimestampType == LogAppendTime {
		timestamp = b.o.LogAppendTime
		attrs = AttrLogAppendTime
	}
	b.maxTime = max(b.maxTime, timestamp)
	if b.inner == nil {
		b.dst = appendMessage(b.dst, b.o.Magic, attrs, offset, timestamp, r.Key, r.Value)
		return nil
	}
	if b.o.Magic == 1 {
		offset -= b.first
	}
	b.inner.b = appendMessage(b.inner.b, b.o.Magic, attrs, offset, timestamp, r.Key, r.Value)
	return nil
}

// finish gives dst with the set.
func (b *messageBuilder) finish() ([]byte, error) {
	defer b.discard()
	if b.inner == nil || b.count == 0 {
		return b.dst, nil
	}
	// The header goes in once the size of the value is known.
	magic := b.o.Magic
	dst := append(b.dst, make([]byte, messageOverhead(magic))...)
	dst, err := Compress(dst, b.o.Codec, b.o.Level, magic, b.inner.b)
	if err != nil {
		return b.dst[:b.start], err
	}
	entry := dst[b.start:]
	if len(entry)-logPrefix > math.MaxInt32 {
		return b.dst[:b.start], fmt.Errorf("%w: wrapper of %d bytes", ErrBuild, len(entry))
	}
	attrs := Attributes(b.o.Codec)
	if b.o.TimestampType == LogAppendTime {
		attrs |= AttrLogAppendTime
	}
	at := putMessageHeader(entry, magic, attrs, b.last, b.maxTime, nil)
	binary.BigEndian.PutUint32(entry[at:], uint32(len(entry)-at-4))
	putMessageCRC(entry)
	return dst, nil
}

func (b *messageBuilder) discard() {
	if b.inner != nil {
		b.inner.release()
	}
	*b = messageBuilder{}
}

func appendMessage(dst []byte, magic int8, attrs Attributes, offset, timestamp int64, key, value []byte) []byte {
	start := len(dst)
	size := messageOverhead(magic) + len(key) + len(value)
	dst = growSlice(dst, size)[:start+size]
	entry := dst[start:]
	at := putMessageHeader(entry, magic, attrs, offset, timestamp, key)
	if value == nil {
		binary.BigEndian.PutUint32(entry[at:], math.MaxUint32)
	} else {
		binary.BigEndian.PutUint32(entry[at:], uint32(len(value)))
		copy(entry[at+4:], value)
	}
	putMessageCRC(entry)
	return dst
}

// putMessageHeader writes everything up to the value's size, whose place it gives.
func putMessageHeader(entry []byte, magic int8, attrs Attributes, offset, timestamp int64, key []byte) int {
	binary.BigEndian.PutUint64(entry, uint64(offset))
	binary.BigEndian.PutUint32(entry[posLength:], uint32(len(entry)-logPrefix))
	entry[posMagic] = byte(magic)
	if magic == 0 {
		attrs &= AttrCodecMask
	} else {
		binary.BigEndian.PutUint64(entry[posMessageTime:], uint64(timestamp))
	}
	entry[posMessageAttrs] = byte(attrs)
	at := messageHeader(magic)
	if key == nil {
		binary.BigEndian.PutUint32(entry[at:], math.MaxUint32)
		return at + 4
	}
	binary.BigEndian.PutUint32(entry[at:], uint32(len(key)))
	return at + 4 + copy(entry[at+4:], key)
}

func putMessageCRC(entry []byte) {
	binary.BigEndian.PutUint32(entry[posMessageCRC:], crc32.ChecksumIEEE(entry[posMagic:]))
}

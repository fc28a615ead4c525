package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
)

// ErrTooLong is wrapped by the error of encoding a value whose length its
// field cannot hold.
var ErrTooLong = errors.New("value too long")

// gatherMin is the size in bytes from which on a gathering encoder leaves
// records where they are: below it a copy is cheaper than another slice to
// write.
const gatherMin = 4096

// An Encoder writes messages to a growing slice of bytes. Its error is sticky.
//
// With gather on, records of 4 KiB and more are not copied: Buffers returns the
// output as slices, ours and those of the records, for one writev. The records
// must stay as they are until then.
type Encoder struct {
	b        []byte
	start    int // where the output begins in b
	err      error
	gather   bool
	left     []leftOut
	leftSize int
	bufs     [][]byte
}

// leftOut is a records field that was not copied: it stands before b[pos].
type leftOut struct {
	pos    int
	pieces Records
}

// Reset makes e append to dst, without an error and without gathered records.
func (e *Encoder) Reset(dst []byte, gather bool) {
	e.b, e.start, e.err, e.gather = dst, len(dst), nil, gather
	clear(e.left)
	clear(e.bufs)
	e.left, e.leftSize, e.bufs = e.left[:0], 0, e.bufs[:0]
}

// Err returns the first error.
func (e *Encoder) Err() error { return e.err }

// Len is the number of bytes written since Reset, gathered ones included.
func (e *Encoder) Len() int { return len(e.b) - e.start + e.leftSize }

// Bytes returns dst with what was written after it. It panics when records were
// left out of it: ask for Buffers in gather mode.
func (e *Encoder) Bytes() []byte {
	if len(e.left) > 0 {
		panic("wire: Bytes of an encoder that gathered records")
	}
	return e.b
}

// Buffers returns all that was written since Reset, in order. The slices are
// e's until the next Reset.
func (e *Encoder) Buffers() [][]byte {
	e.bufs = e.bufs[:0]
	pos := e.start
	for _, l := range e.left {
		if l.pos > pos {
			e.bufs = append(e.bufs, e.b[pos:l.pos])
			pos = l.pos
		}
		for _, p := range l.pieces {
			if len(p) > 0 {
				e.bufs = append(e.bufs, p)
			}
		}
	}
	if len(e.b) > pos {
		e.bufs = append(e.bufs, e.b[pos:])
	}
	return e.bufs
}

// largestKept is the most memory in bytes that Recycle passes on.
const largestKept = 64 << 10

// Recycle returns the encoder's own memory, emptied, for the next Reset; nil
// when it has grown so large that an idle encoder should not hold it. What
// Buffers returned must no longer be in use.
func (e *Encoder) Recycle() []byte {
	if cap(e.b) > largestKept {
		return nil
	}
	return e.b[:0]
}

func (e *Encoder) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

func (e *Encoder) badVersion(name string, got, lo, hi int16) {
	e.fail(fmt.Errorf("%w: got %s version %d, want %d to %d", ErrVersion, name, got, lo, hi))
}

// room makes b n bytes longer. The new bytes are to be overwritten.
func room(b []byte, n int) []byte {
	if cap(b)-len(b) < n {
		b = slices.Grow(b, n)
	}
	return b[:len(b)+n]
}

func appendBool(b []byte, v bool) []byte {
	if v {
		return append(b, 1)
	}
	return append(b, 0)
}

func boolByte(v bool) byte {
	if v {
		return 1
	}
	return 0
}

func appendUvarint(b []byte, v uint32) []byte {
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

// appendSize writes the length of something, or the count of an array, whose
// fixed form is an int32; -1 is null.
func (e *Encoder) appendSize(b []byte, n int, flex bool) []byte {
	if n > math.MaxInt32-1 {
		e.fail(fmt.Errorf("%w: got %d bytes or elements, want at most %d", ErrTooLong, n, math.MaxInt32-1))
		n = 0
	}
	if flex {
		return appendUvarint(b, uint32(n+1))
	}
	return binary.BigEndian.AppendUint32(b, uint32(int32(n)))
}

func (e *Encoder) appendString(b []byte, s string, flex bool) []byte {
	if flex {
		if len(s) < 0x7f {
			return append(append(b, byte(len(s)+1)), s...)
		}
		return append(e.appendSize(b, len(s), true), s...)
	}
	if len(s) > math.MaxInt16 {
		e.fail(fmt.Errorf("%w: got a string of %d bytes, want at most %d", ErrTooLong, len(s), math.MaxInt16))
		s = ""
	}
	b = append(b, byte(len(s)>>8), byte(len(s)))
	return append(b, s...)
}

func (e *Encoder) appendStringPtr(b []byte, s *string, flex, nullable bool) []byte {
	switch {
	case s != nil:
		return e.appendString(b, *s, flex)
	case !nullable:
		return e.appendString(b, "", flex)
	case flex:
		return append(b, 0)
	}
	return append(b, 0xff, 0xff)
}

func (e *Encoder) appendBytes(b, v []byte, flex, nullable bool) []byte {
	if v == nil && nullable {
		return e.appendSize(b, -1, flex)
	}
	if flex && len(v) < 0x7f {
		b = append(b, byte(len(v)+1))
	} else {
		b = e.appendSize(b, len(v), flex)
	}
	return append(b, v...)
}

func (e *Encoder) appendRecords(b []byte, r Records, flex, nullable bool) []byte {
	if r == nil && nullable {
		return e.appendSize(b, -1, flex)
	}
	n := r.Len()
	b = e.appendSize(b, n, flex)
	if e.gather && n >= gatherMin {
		e.left = append(e.left, leftOut{pos: len(b), pieces: r})
		e.leftSize += n
		return b
	}
	for _, p := range r {
		b = append(b, p...)
	}
	return b
}

// appendCount writes the count of an array.
func (e *Encoder) appendCount(b []byte, n int, flex bool) []byte {
	if flex && uint(n) < 0x7f {
		return append(b, byte(n+1))
	}
	return e.appendSize(b, n, flex)
}

// arrayLen is the count to write for s: -1 for null.
func arrayLen[T any](s []T, nullable bool) int {
	if s == nil && nullable {
		return -1
	}
	return len(s)
}

func appendInt8s(e *Encoder, b []byte, s []int8, flex, nullable bool) []byte {
	b = e.appendCount(b, arrayLen(s, nullable), flex)
	for _, v := range s {
		b = append(b, byte(v))
	}
	return b
}

func appendUint16s[T ~int16 | ~uint16](e *Encoder, b []byte, s []T, flex, nullable bool) []byte {
	b = e.appendCount(b, arrayLen(s, nullable), flex)
	b = room(b, 2*len(s))
	p := b[len(b)-2*len(s):]
	for i, v := range s {
		binary.BigEndian.PutUint16(p[2*i:], uint16(v))
	}
	return b
}

func appendInt32s(e *Encoder, b []byte, s []int32, flex, nullable bool) []byte {
	if flex && len(s) < 0x7f && (s != nil || !nullable) {
		b = append(b, byte(len(s)+1))
	} else {
		b = e.appendSize(b, arrayLen(s, nullable), flex)
	}
	for _, v := range s {
		b = append(b, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
	}
	return b
}

func appendInt64s(e *Encoder, b []byte, s []int64, flex, nullable bool) []byte {
	b = e.appendCount(b, arrayLen(s, nullable), flex)
	b = room(b, 8*len(s))
	p := b[len(b)-8*len(s):]
	for i, v := range s {
		binary.BigEndian.PutUint64(p[8*i:], uint64(v))
	}
	return b
}

func appendUUIDs(e *Encoder, b []byte, s []UUID, flex, nullable bool) []byte {
	b = e.appendCount(b, arrayLen(s, nullable), flex)
	for i := range s {
		b = append(b, s[i][:]...)
	}
	return b
}

func appendStrings(e *Encoder, b []byte, s []string, flex, nullable bool) []byte {
	b = e.appendCount(b, arrayLen(s, nullable), flex)
	for _, v := range s {
		b = e.appendString(b, v, flex)
	}
	return b
}

// insertSize puts the number of bytes from start on before them: a tagged
// field's length, which is known only once its content is written.
func insertSize(b []byte, start int) []byte {
	n := len(b) - start
	var size [5]byte
	return slices.Insert(b, start, appendUvarint(size[:0], uint32(n))...)
}

// appendTagsBelow writes the tags of t at its front whose number is below id,
// and returns the others: known and unknown tags are written in order.
func appendTagsBelow(b []byte, t Tags, id uint32) ([]byte, Tags) {
	for len(t) > 0 && t[0].ID < id {
		b = appendTag(b, t[0])
		t = t[1:]
	}
	return b, t
}

func appendTag(b []byte, t Tag) []byte {
	b = appendUvarint(b, t.ID)
	b = appendUvarint(b, uint32(len(t.Data)))
	return append(b, t.Data...)
}

// appendTags writes the tags of a struct that knows none.
func appendTags(b []byte, t Tags) []byte {
	b = appendUvarint(b, uint32(len(t)))
	for i := range t {
		b = appendTag(b, t[i])
	}
	return b
}

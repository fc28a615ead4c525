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
	b      []byte
	start  int // where the output begins in b
	err    error
	gather *gathering // nil when records are copied
}

// gathering is what an Encoder in gather mode knows of records.
type gathering struct {
	left []leftOut
	size int // of the records in left
	bufs [][]byte
}

// leftOut is a records field that was not copied: it stands before b[pos].
type leftOut struct {
	pos    int
	pieces Records
}

// Reset makes e append to dst, without an error and without gathered records.
func (e *Encoder) Reset(dst []byte, gather bool) {
	e.b, e.start, e.err = dst, len(dst), nil
	switch g := e.gather; {
	case !gather:
		e.gather = nil
	case g == nil:
		e.gather = new(gathering)
	default:
		clear(g.left)
		clear(g.bufs)
		g.left, g.size, g.bufs = g.left[:0], 0, g.bufs[:0]
	}
}

// Err returns the first error.
func (e *Encoder) Err() error { return e.err }

// Len is the number of bytes written since Reset, gathered ones included.
func (e *Encoder) Len() int {
	n := len(e.b) - e.start
	if e.gather != nil {
		n += e.gather.size
	}
	return n
}

// Bytes returns dst with what was written after it. It panics when records were
// left out of it: ask for Buffers in gather mode.
func (e *Encoder) Bytes() []byte {
	if e.gather != nil && len(e.gather.left) > 0 {
		panic("wire: Bytes of an encoder that gathered records")
	}
	return e.b
}

// Buffers returns all that was written since Reset, in order. The slices are
// e's until the next Reset.
func (e *Encoder) Buffers() [][]byte {
	g := e.gather
	if g == nil {
		g = new(gathering)
	}
	bufs, pos := g.bufs[:0], e.start
	for _, l := range g.left {
		if l.pos > pos {
			bufs = append(bufs, e.b[pos:l.pos])
			pos = l.pos
		}
		for _, p := range l.pieces {
			if len(p) > 0 {
				bufs = append(bufs, p)
			}
		}
	}
	if len(e.b) > pos {
		bufs = append(bufs, e.b[pos:])
	}
	g.bufs = bufs
	return bufs
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

// What follows is called for every string, count and list of a message. Where
// one calls another for what is rare, it is just small enough for the compiler
// to put it in place (go build -gcflags=-m=2), which is what makes it fast.

// most is the largest length or count: one less than fits an int32, for the
// compact form is one larger.
const most = math.MaxInt32 - 1

//go:noinline
func (e *Encoder) tooLong(b []byte, n, most int) []byte {
	e.fail(fmt.Errorf("%w: got %d bytes or elements, want at most %d", ErrTooLong, n, most))
	return b
}

// appendString writes a string with an int16 length.
func (e *Encoder) appendString(b []byte, s string) []byte {
	if len(s) <= math.MaxInt16 {
		return append(append(b, byte(len(s)>>8), byte(len(s))), s...)
	}
	return e.longString(b, s)
}

//go:noinline
func (e *Encoder) longString(b []byte, s string) []byte { return e.tooLong(b, len(s), math.MaxInt16) }

func (e *Encoder) appendCompactString(b []byte, s string) []byte {
	if len(s) < 0x7f {
		return append(append(b, byte(len(s)+1)), s...)
	}
	return e.longCompactString(b, s)
}

//go:noinline
func (e *Encoder) longCompactString(b []byte, s string) []byte {
	return append(e.appendLongCount(b, len(s)), s...)
}

// appendCount writes an int32 count.
func (e *Encoder) appendCount(b []byte, n int) []byte {
	if n <= most {
		return binary.BigEndian.AppendUint32(b, uint32(n))
	}
	return e.tooLong(b, n, most)
}

func (e *Encoder) appendCompactCount(b []byte, n int) []byte {
	if n < 0x7f {
		return append(b, byte(n+1))
	}
	return e.appendLongCount(b, n)
}

//go:noinline
func (e *Encoder) appendLongCount(b []byte, n int) []byte {
	if n > most {
		return e.tooLong(b, n, most)
	}
	return appendUvarint(b, uint32(n+1))
}

func (e *Encoder) appendRecords(b []byte, r Records, flex, nullable bool) []byte {
	n := r.Len()
	switch {
	case r == nil && nullable && flex:
		return append(b, 0)
	case r == nil && nullable:
		return append(b, 0xff, 0xff, 0xff, 0xff)
	case flex:
		b = e.appendCompactCount(b, n)
	default:
		b = e.appendCount(b, n)
	}
	if g := e.gather; g != nil && n >= gatherMin {
		g.left = append(g.left, leftOut{pos: len(b), pieces: r})
		g.size += n
		return b
	}
	for _, p := range r {
		b = append(b, p...)
	}
	return b
}

func appendInt8s(b []byte, s []int8) []byte {
	for _, v := range s {
		b = append(b, byte(v))
	}
	return b
}

func appendUint16s[T ~int16 | ~uint16](b []byte, s []T) []byte {
	for _, v := range s {
		b = binary.BigEndian.AppendUint16(b, uint16(v))
	}
	return b
}

// appendInt32s writes two at a time, which halves the stores.
func appendInt32s(b []byte, s []int32) []byte {
	for len(s) >= 2 {
		b = binary.BigEndian.AppendUint64(b, uint64(uint32(s[0]))<<32|uint64(uint32(s[1])))
		s = s[2:]
	}
	if len(s) > 0 {
		b = binary.BigEndian.AppendUint32(b, uint32(s[0]))
	}
	return b
}

func appendInt64s(b []byte, s []int64) []byte {
	for _, v := range s {
		b = binary.BigEndian.AppendUint64(b, uint64(v))
	}
	return b
}

func appendUUIDs(b []byte, s []UUID) []byte {
	for i := range s {
		b = append(b, s[i][:]...)
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

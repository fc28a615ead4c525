package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrMalformed is what every decoding error wraps: the bytes are no such
// message in that version.
var ErrMalformed = errors.New("malformed message")

// ErrVersion is wrapped by the error of Decode or Append for a version that
// the message does not have.
var ErrVersion = errors.New("unknown version")

// A Decoder reads the fields of a message from a slice of bytes. Its error is
// sticky: after the first one all that is read is zero, and decoding ends soon.
type Decoder struct {
	src []byte
	off int // <= len(src); == len(src) once err is set
	err error
}

// Reset makes d read src from its start, without an error.
func (d *Decoder) Reset(src []byte) { d.src, d.off, d.err = src, 0, nil }

// Err returns the first error, which wraps ErrMalformed or ErrVersion.
func (d *Decoder) Err() error { return d.err }

// Offset returns the number of bytes read.
func (d *Decoder) Offset() int { return d.off }

// Rest returns the bytes not read yet.
func (d *Decoder) Rest() []byte { return d.src[d.off:] }

// fail records the first error and drops the rest of the input.
func (d *Decoder) fail(format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("%w: at byte %d: %s", ErrMalformed, d.off, fmt.Sprintf(format, args...))
	}
	d.off = len(d.src)
}

func (d *Decoder) badVersion(name string, got, lo, hi int16) {
	if d.err == nil {
		d.err = fmt.Errorf("%w: got %s version %d, want %d to %d", ErrVersion, name, got, lo, hi)
	}
	d.off = len(d.src)
}

// zeros stands for input that is not there. It is never written to.
var zeros [256]byte

//go:noinline
func (d *Decoder) short(n int) []byte {
	d.fail("got %d bytes, want %d", len(d.src)-d.off, n)
	return zeros[:n]
}

// next returns the input from here on and skips n bytes of it, n at most
// len(zeros); zeros when there are fewer.
func (d *Decoder) next(n int) (b []byte) {
	if b = d.src[d.off:]; len(b) < n {
		return d.short(n)
	}
	d.off += n
	return
}

func (d *Decoder) int8() int8   { return int8(d.next(1)[0]) }
func (d *Decoder) int16() int16 { return int16(binary.BigEndian.Uint16(d.next(2))) }
func (d *Decoder) int32() int32 { return int32(binary.BigEndian.Uint32(d.next(4))) }

// uvarint reads an unsigned varint of at most 32 bits and 5 bytes.
func (d *Decoder) uvarint() uint32 {
	if b := d.src[d.off:]; len(b) == 0 || b[0] >= 0x80 {
		return d.longUvarint()
	}
	d.off++
	return uint32(d.src[d.off-1])
}

func (d *Decoder) longUvarint() uint32 {
	var v uint32
	for i := 0; i < 5; i++ {
		if d.off+i >= len(d.src) {
			d.fail("got the end within a varint")
			return 0
		}
		c := d.src[d.off+i]
		if i == 4 && c > 0x0f {
			break
		}
		v |= uint32(c&0x7f) << (7 * i)
		if c < 0x80 {
			d.off += i + 1
			return v
		}
	}
	d.fail("got a varint of more than 32 bits")
	return 0
}

// null checks a negative length.
func (d *Decoder) null(n int, nullable bool) {
	if n < -1 {
		d.fail("got a length of %d, want -1 or more", n)
	} else if !nullable {
		d.fail("got null, want a value that is not null")
	}
}

// take returns the next n bytes; nil when n is negative, for null, or beyond
// the input, which is an error, as null is where it may not stand.
func (d *Decoder) take(n int, nullable bool) []byte {
	if uint(n) > uint(len(d.src)-d.off) {
		return d.cannotTake(n, nullable)
	}
	b := d.src[d.off : d.off+n : d.off+n]
	d.off += n
	return b
}

//go:noinline
func (d *Decoder) cannotTake(n int, nullable bool) []byte {
	if n < 0 {
		d.null(n, nullable)
	} else {
		d.fail("got a length of %d, want at most the %d bytes that follow", n, len(d.src)-d.off)
	}
	return nil
}

// short16, short32 and shortCompact return the bytes behind a length, nil for
// null, where there is nothing wrong with it and a compact one has one byte.
// Else ok is false and nothing is read.

func (d *Decoder) short16(nullable bool) (v []byte, ok bool) {
	b := d.src[d.off:]
	if len(b) < 2 {
		return nil, false
	}
	n := int(int16(binary.BigEndian.Uint16(b)))
	if uint(n) > uint(len(b)-2) {
		if ok = n == -1 && nullable; ok {
			d.off += 2
		}
		return nil, ok
	}
	d.off += 2 + n
	return b[2 : 2+n : 2+n], true
}

func (d *Decoder) short32(nullable bool) (v []byte, ok bool) {
	b := d.src[d.off:]
	if len(b) < 4 {
		return nil, false
	}
	n := int(int32(binary.BigEndian.Uint32(b)))
	if uint(n) > uint(len(b)-4) {
		if ok = n == -1 && nullable; ok {
			d.off += 4
		}
		return nil, ok
	}
	d.off += 4 + n
	return b[4 : 4+n : 4+n], true
}

func (d *Decoder) shortCompact(nullable bool) (v []byte, ok bool) {
	b := d.src[d.off:]
	if len(b) < 1 || b[0] > 0x7f {
		return nil, false
	}
	n := int(b[0]) - 1
	if uint(n) > uint(len(b)-1) {
		if ok = n < 0 && nullable; ok {
			d.off++
		}
		return nil, ok
	}
	d.off += 1 + n
	return b[1 : 1+n : 1+n], true
}

// readString reads a string with an int16 length; old is returned where it is
// equal.
func (d *Decoder) readString(old string) string {
	b, ok := d.short16(false)
	if !ok {
		b = d.take(int(d.int16()), false)
	}
	if old == string(b) {
		return old
	}
	return string(b)
}

func (d *Decoder) readCompactString(old string) string {
	b, ok := d.shortCompact(false)
	if !ok {
		b = d.take(int(d.uvarint())-1, false)
	}
	if old == string(b) {
		return old
	}
	return string(b)
}

// readStringPtr reads a string that may be null. Where old points to an equal
// string it is returned; what old points to is never changed.
func (d *Decoder) readStringPtr(old *string, nullable bool) *string {
	b, ok := d.short16(nullable)
	if !ok {
		b = d.take(int(d.int16()), nullable)
	}
	return newString(old, b)
}

func (d *Decoder) readCompactStringPtr(old *string, nullable bool) *string {
	b, ok := d.shortCompact(nullable)
	if !ok {
		b = d.take(int(d.uvarint())-1, nullable)
	}
	return newString(old, b)
}

func newString(old *string, b []byte) *string {
	if b == nil {
		return nil
	}
	if old != nil && *old == string(b) {
		return old
	}
	s := string(b)
	return &s
}

// readBytes reads bytes with an int32 length, aliasing the input.
func (d *Decoder) readBytes(nullable bool) []byte {
	b, ok := d.short32(nullable)
	if !ok {
		b = d.take(int(d.int32()), nullable)
	}
	return b
}

func (d *Decoder) readCompactBytes(nullable bool) []byte {
	b, ok := d.shortCompact(nullable)
	if !ok {
		b = d.take(int(d.uvarint())-1, nullable)
	}
	return b
}

// readRecords reads records as one piece, aliasing the input.
func (d *Decoder) readRecords(old Records, flex, nullable bool) Records {
	var b []byte
	var ok bool
	if flex {
		b = d.readCompactBytes(nullable)
	} else if b, ok = d.short32(nullable); !ok {
		b = d.take(int(d.int32()), nullable)
	}
	if b == nil {
		return nil
	}
	return append(old[:0], b)
}

// present reads the byte before a nullable struct: negative is null.
func (d *Decoder) present() bool { return d.int8() >= 0 }

// readCount reads the number of an array's elements, an int32. Each takes at
// least size bytes, so that a count that cannot be true fails at once. It
// returns -1 for null.
func (d *Decoder) readCount(nullable bool, size int) int {
	return d.count(int(d.int32()), nullable, size)
}

func (d *Decoder) readCompactCount(nullable bool, size int) int {
	return d.count(int(d.uvarint())-1, nullable, size)
}

func (d *Decoder) count(n int, nullable bool, size int) int {
	if n < 0 {
		d.null(n, nullable)
		return -1
	}
	if rest := len(d.src) - d.off; n > rest/size {
		d.fail("got a count of %d, want at most %d in the %d bytes that follow", n, rest/size, rest)
		return -1
	}
	return n
}

// either reads a count as readCompactCount or as readCount.
func (d *Decoder) either(flex, nullable bool, size int) int {
	if flex {
		return d.readCompactCount(nullable, size)
	}
	return d.readCount(nullable, size)
}

// chunk is the number of elements by which a slice of structs first grows: a
// longer count is believed step by step, as elements really decode.
const chunk = 256

// extend makes s one longer, toward n. The new element holds what was there
// before.
func extend[T any](s []T, n int) []T {
	if len(s) < cap(s) {
		return s[:len(s)+1]
	}
	return extendSlow(s, n)
}

func extendSlow[T any](s []T, n int) []T {
	grown := make([]T, len(s)+1, min(n, max(2*len(s), chunk)))
	copy(grown, s)
	return grown
}

// sized returns a slice of n elements in s's memory where that is enough.
func sized[T any](s []T, n int) []T {
	if n <= cap(s) && s != nil {
		return s[:n]
	}
	return make([]T, n)
}

func (d *Decoder) int8s(old []int8, flex, nullable bool) []int8 {
	n := d.either(flex, nullable, 1)
	if n < 0 {
		return nil
	}
	s := sized(old, n)
	for i, c := range d.src[d.off : d.off+n] {
		s[i] = int8(c)
	}
	d.off += n
	return s
}

// uint16s serves int16, uint16 and ErrorCode.
func uint16s[T ~int16 | ~uint16](d *Decoder, old []T, flex, nullable bool) []T {
	n := d.either(flex, nullable, 2)
	if n < 0 {
		return nil
	}
	s := sized(old, n)
	b := d.src[d.off : d.off+2*n]
	for i := range s {
		s[i] = T(binary.BigEndian.Uint16(b[2*i:]))
	}
	d.off += 2 * n
	return s
}

func (d *Decoder) int32s(old []int32, flex, nullable bool) []int32 {
	n := d.either(flex, nullable, 4)
	if n < 0 {
		return nil
	}
	s := sized(old, n)
	b := d.src[d.off : d.off+4*n]
	for i := range s {
		s[i] = int32(binary.BigEndian.Uint32(b[4*i:]))
	}
	d.off += 4 * n
	return s
}

func (d *Decoder) int64s(old []int64, flex, nullable bool) []int64 {
	n := d.either(flex, nullable, 8)
	if n < 0 {
		return nil
	}
	s := sized(old, n)
	b := d.src[d.off : d.off+8*n]
	for i := range s {
		s[i] = int64(binary.BigEndian.Uint64(b[8*i:]))
	}
	d.off += 8 * n
	return s
}

func (d *Decoder) uuids(old []UUID, flex, nullable bool) []UUID {
	n := d.either(flex, nullable, 16)
	if n < 0 {
		return nil
	}
	s := sized(old, n)
	for i := range s {
		s[i] = UUID(d.src[d.off : d.off+16])
		d.off += 16
	}
	return s
}

func (d *Decoder) strings(old []string, flex, nullable bool) []string {
	n := d.either(flex, nullable, 1)
	if n < 0 {
		return nil
	}
	s := old[:0]
	if s == nil {
		s = []string{}
	}
	for i := 0; i < n && d.err == nil; i++ {
		s = extend(s, n)
		if flex {
			s[i] = d.readCompactString(s[i])
		} else {
			s[i] = d.readString(s[i])
		}
	}
	return s
}

// tagCount reads the number of tagged fields, each at least two bytes.
func (d *Decoder) tagCount() int {
	n := int(d.uvarint())
	if rest := len(d.src) - d.off; n > rest/2 {
		d.fail("got %d tagged fields, want at most %d in the %d bytes that follow", n, rest/2, rest)
		return 0
	}
	return n
}

// tag reads a tagged field's number and length and narrows the input to its
// content; untag ends it and gives the input back.
func (d *Decoder) tag() (id uint32, outer []byte) {
	id = d.uvarint()
	n := int(d.uvarint())
	if n > len(d.src)-d.off {
		d.fail("got a tagged field of %d bytes, want at most the %d that follow", n, len(d.src)-d.off)
		n = 0
	}
	outer = d.src
	d.src = d.src[:d.off+n]
	return id, outer
}

func (d *Decoder) untag(id uint32, outer []byte) {
	if d.off != len(d.src) {
		d.fail("got %d bytes left in tagged field %d, want none", len(d.src)-d.off, id)
	}
	d.src = outer
	if d.err != nil {
		d.off = len(d.src)
	}
}

// unknownTag reads the content that tag narrowed the input to.
func (d *Decoder) unknownTag(t Tags, id uint32) Tags {
	b := d.src[d.off:len(d.src):len(d.src)]
	d.off = len(d.src)
	return append(t, Tag{ID: id, Data: b})
}

// tags reads the tagged fields of a struct that knows none.
func (d *Decoder) tags(t Tags) Tags {
	if d.off == len(d.src) || d.src[d.off] != 0 {
		return d.someTags(t)
	}
	d.off++
	return t[:0]
}

func (d *Decoder) someTags(t Tags) Tags {
	t = t[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		t = d.unknownTag(t, id)
		d.untag(id, outer)
	}
	return t
}

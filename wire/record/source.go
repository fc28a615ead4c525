package record

import (
	"errors"
	"fmt"
	"io"
	"sync"
)

// A source is the records of one entry as bytes to be consumed: those of the
// entry, or what they decompress to, of which a window is held.
type source struct {
	buf   []byte       // read and not yet consumed
	end   int64        // position of the end of buf: bytes before the records, and read so far
	r     decompressor // nil: buf is all there is
	codec Codec
	mem   []byte // buf lies in it if r is set
	left  int64  // bytes that r may still give
	err   error  // of r
	short bool   // more bytes were wanted than there are
}

// sourceWindow is the size of a window to begin with.
const sourceWindow = 32 << 10

// open starts a source over data at position pos of its entry.
func (s *source) open(c Codec, magic int8, data []byte, pos, limit int64) error {
	*s = source{mem: s.mem, codec: c}
	if c == None {
		s.buf, s.end = data, pos+int64(len(data))
		return nil
	}
	if limit <= 0 {
		limit = DefaultLimit
	}
	r, err := newDecompressor(c, magic, data, limit)
	if err != nil {
		return err
	}
	s.r, s.left, s.end = r, limit, pos
	return nil
}

// close gives back the decompressor and forgets the data.
func (s *source) close() {
	if s.r != nil {
		s.r.release()
	}
	mem := s.mem
	if cap(mem) > maxPooled {
		mem = nil
	}
	*s = source{mem: mem}
}

// pos is the position of the next byte.
func (s *source) pos() int64 { return s.end - int64(len(s.buf)) }

// need tries to get n bytes into buf and says whether they are there. What
// was taken from buf before is overwritten unless the source is not compressed.
func (s *source) need(n int) bool {
	if len(s.buf) >= n || s.fill(n) {
		return true
	}
	s.short = true
	return false
}

func (s *source) fill(n int) bool {
	if s.r == nil {
		return false
	}
	if s.mem == nil {
		s.mem = make([]byte, sourceWindow)
	}
	s.buf = s.mem[:copy(s.mem, s.buf)]
	for len(s.buf) < n && s.err == nil {
		if len(s.buf) == len(s.mem) { // doubles with what is really there
			mem := make([]byte, min(2*len(s.mem), max(n, sourceWindow)))
			s.buf = mem[:copy(mem, s.buf)]
			s.mem = mem
		}
		s.read(s.mem[len(s.buf):])
	}
	return len(s.buf) >= n
}

// read reads once into p, which is what comes after buf.
func (s *source) read(p []byte) {
	got, err := s.r.Read(p)
	s.buf = s.buf[:len(s.buf)+got]
	s.end += int64(got)
	s.left -= int64(got)
	switch {
	case s.left < 0:
		s.err = ErrTooLarge
	case err != nil:
		s.err = err
	}
}

// skip drops n bytes and says whether they were there.
func (s *source) skip(n int64) bool {
	for n > int64(len(s.buf)) {
		n -= int64(len(s.buf))
		s.buf = s.buf[:0]
		if !s.need(1) {
			return false
		}
	}
	s.buf = s.buf[n:]
	return true
}

// varint reads a varint of at most max bytes.
func (s *source) varint(max int) (int64, bool) {
	if len(s.buf) > 0 && s.buf[0] < 0x80 {
		u := s.buf[0]
		s.buf = s.buf[1:]
		return int64(u>>1) ^ -int64(u&1), true
	}
	if len(s.buf) < max {
		s.fill(max) // fewer may do
	}
	v, n := getVarint(s.buf, max)
	if n <= 0 {
		s.short = s.short || n == 0
		return 0, false
	}
	s.buf = s.buf[n:]
	return v, true
}

// atEnd says whether nothing is left, and nothing went wrong on the way.
func (s *source) atEnd() bool { return !s.need(1) && s.failure() == nil }

// failure is what went wrong in the decompressor, nil if nothing did.
func (s *source) failure() error {
	if s.err == nil || s.err == io.EOF {
		return nil
	}
	return s.err
}

// invalid makes the error for a record that is not right: that of the
// decompressor if it is why bytes were wanting. What is wrong with bytes that
// came out before it failed is an error of their own, as in Kafka, which reads
// them as they come.
func (s *source) invalid(offset int64, record int, format string, args ...any) error {
	e := &CorruptError{Kind: ErrInvalidRecord, Offset: offset, Record: record, Pos: s.pos()}
	err := s.failure()
	if !s.short {
		err = nil
	}
	switch {
	case errors.Is(err, ErrTooLarge):
		e.Kind, e.What = ErrTooLarge, fmt.Sprintf("%v data gives more than the limit", s.codec)
	case err != nil:
		e.Kind, e.What, e.Err = ErrDecompress, s.codec.String(), err
	default:
		e.What = fmt.Sprintf(format, args...)
	}
	return e
}

var sources = sync.Pool{New: func() any { return new(source) }}

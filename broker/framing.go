package broker

import (
	"encoding/binary"
	"fmt"
	"io"
	"sync"
)

// Sizes of the memory that a connection takes for what it reads.
const (
	// inlineFrame is the largest frame that is handled where it was read, in
	// the connection's own buffer. A larger one gets memory of its own, which
	// the log may keep.
	inlineFrame = 16 << 10
	// firstBuffer is what an idle connection holds.
	firstBuffer = 4 << 10
	// growth is by how much memory may run ahead of the bytes that arrived.
	growth = 4
)

// frameReader cuts a stream into the protocol's frames: a 4-byte length and as
// many bytes. Memory follows the bytes that have arrived, never the length that
// was promised: at most growth times the former.
type frameReader struct {
	src  io.Reader
	max  int // socket.request.max.bytes
	buf  []byte
	r, w int // buf[r:w] is read and not yet consumed
	// ahead is a byte that peek read while a frame still lay in buf.
	ahead    byte
	hasAhead bool
}

// frameSizeError is a length that no request can have.
type frameSizeError struct{ got, max int }

func (e *frameSizeError) Error() string {
	return fmt.Sprintf("broker: request of %d bytes, want 0 to %d (socket.request.max.bytes)", e.got, e.max)
}

// next returns the next frame without its length. It is valid until the call
// after, unless owned: then it is the caller's to keep.
func (f *frameReader) next() (frame []byte, owned bool, err error) {
	f.admitAhead()
	if err := f.fill(4); err != nil {
		return nil, false, err
	}
	size := int(int32(binary.BigEndian.Uint32(f.buf[f.r:])))
	if size < 0 || size > f.max {
		return nil, false, &frameSizeError{got: size, max: f.max}
	}
	f.r += 4
	if err := f.fill(min(size, inlineFrame)); err != nil {
		return nil, false, unexpectedEOF(err)
	}
	if size > inlineFrame {
		frame, err := f.large(size)
		return frame, true, err
	}
	frame = f.buf[f.r : f.r+size : f.r+size]
	f.r += size
	return frame, false, nil
}

// buffered reports whether a whole inline frame has already arrived.
func (f *frameReader) buffered() bool {
	have := f.w - f.r
	if f.hasAhead || have < 4 {
		return false
	}
	size := int(int32(binary.BigEndian.Uint32(f.buf[f.r:])))
	return size >= 0 && size <= have-4
}

// admitAhead puts the byte that peek took from the stream behind the others.
func (f *frameReader) admitAhead() {
	if !f.hasAhead {
		return
	}
	f.reserve(f.w - f.r + 1)
	f.buf[f.w] = f.ahead
	f.w++
	f.hasAhead = false
}

// reserve makes room for n unconsumed bytes, moving or growing the buffer.
func (f *frameReader) reserve(n int) {
	if f.r == f.w {
		f.r, f.w = 0, 0
	}
	if f.r+n <= len(f.buf) && f.w < len(f.buf) {
		return
	}
	if n <= len(f.buf) {
		f.w = copy(f.buf, f.buf[f.r:f.w])
		f.r = 0
		return
	}
	grown := make([]byte, max(firstBuffer, min(roundUp(n), 4+inlineFrame)))
	f.w = copy(grown, f.buf[f.r:f.w])
	f.r, f.buf = 0, grown
}

func roundUp(n int) int {
	p := firstBuffer
	for p < n {
		p *= 2
	}
	return p
}

// fill reads until n bytes are unconsumed. The buffer grows as they arrive.
func (f *frameReader) fill(n int) error {
	for f.w-f.r < n {
		have := f.w - f.r
		f.reserve(min(n, max(firstBuffer, have*growth)))
		m, err := f.src.Read(f.buf[f.w:])
		f.w += m
		if m == 0 && err != nil {
			if err == io.EOF && f.w > f.r {
				return io.ErrUnexpectedEOF
			}
			return err
		}
	}
	return nil
}

func unexpectedEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// large reads a frame of which inlineFrame bytes have arrived into memory of its
// own. Until a quarter of it has arrived it is gathered in smaller, pooled
// buffers.
func (f *frameReader) large(size int) ([]byte, error) {
	have := f.w - f.r
	next := inlineFrame * growth
	if next >= size {
		next = size
	}
	cur, class := takeBuffer(next, size)
	copy(cur, f.buf[f.r:f.w]) // all of it: the buffer is smaller than any large frame
	f.r += have
	n := have
	for {
		m, err := io.ReadFull(f.src, cur[n:])
		n += m
		if err != nil {
			giveBuffer(cur, class)
			return nil, unexpectedEOF(err)
		}
		if n == size {
			return cur, nil
		}
		larger, largerClass := takeBuffer(min(n*growth, size), size)
		copy(larger, cur)
		giveBuffer(cur, class)
		cur, class = larger, largerClass
	}
}

// gathering holds the buffers in which large frames are gathered, one pool a
// size: 64 KiB, 256 KiB, 1 MiB, and so on.
var gathering [8]sync.Pool

// takeBuffer returns n bytes: from a pool, of that class, when it only gathers
// a part of a frame of size bytes; of its own, class -1, for the whole frame.
func takeBuffer(n, size int) (b []byte, class int) {
	if n == size {
		return make([]byte, n), -1
	}
	for c := inlineFrame * growth; c < n; c *= growth {
		class++
	}
	if p, ok := gathering[class].Get().(*[]byte); ok {
		return (*p)[:n], class
	}
	return make([]byte, n), class
}

func giveBuffer(b []byte, class int) {
	if class >= 0 {
		gathering[class].Put(&b)
	}
}

// peek blocks until the stream has another byte, kept for the next frame, or
// has ended. It leaves the current frame where it lies.
func (f *frameReader) peek() error {
	if f.hasAhead || f.r < f.w {
		return nil
	}
	var b [1]byte
	for {
		n, err := f.src.Read(b[:])
		if n == 1 {
			f.ahead, f.hasAhead = b[0], true
			return nil
		}
		if err != nil {
			return err
		}
	}
}

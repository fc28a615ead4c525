package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"sync"
)

// ErrAPIKey is wrapped by errors about an API key that the schema does not
// know.
var ErrAPIKey = errors.New("unknown API key")

var encoders = sync.Pool{New: func() any { return new(Encoder) }}

// A frame is a message on a connection: its size in four bytes, which do not
// count themselves, then a header, then the message. The functions that append
// write the size; those that decode take what follows it.

// AppendRequest writes a frame after dst: size, header and request. The
// header's APIKey is that of m, whatever h says. On an error it returns dst as
// it was.
func AppendRequest(dst []byte, h RequestHeader, m Message) ([]byte, error) {
	e := encoders.Get().(*Encoder)
	e.Reset(dst, false)
	err := e.Request(h, m)
	return e.put(), err
}

// AppendResponse writes a frame after dst: size, header and response. On an
// error it returns dst as it was.
func AppendResponse(dst []byte, correlationID int32, m Message, version int16) ([]byte, error) {
	e := encoders.Get().(*Encoder)
	e.Reset(dst, false)
	err := e.Response(correlationID, m, version)
	return e.put(), err
}

// put gives e back to the pool and returns what it wrote.
func (e *Encoder) put() []byte {
	b := e.b
	e.Reset(nil, false)
	encoders.Put(e)
	return b
}

// Request writes a frame with a request; the header's APIKey is that of m.
// Frames follow each other until the next Reset. After an error nothing of the
// frame is left and the encoder can go on.
func (e *Encoder) Request(h RequestHeader, m Message) error {
	f := e.openFrame()
	h.APIKey = m.APIKey()
	h.Encode(e)
	m.Encode(e, h.APIVersion)
	return e.closeFrame(f)
}

// Response writes a frame with a response. Frames follow each other until the
// next Reset. After an error nothing of the frame is left and the encoder can
// go on.
func (e *Encoder) Response(correlationID int32, m Message, version int16) error {
	f := e.openFrame()
	e.b = binary.BigEndian.AppendUint32(e.b, uint32(correlationID))
	if ResponseHeaderVersion(m.APIKey(), version) >= 1 {
		e.b = append(e.b, 0) // no tags
	}
	m.Encode(e, version)
	return e.closeFrame(f)
}

// An openFrame is where a frame began.
type openFrame struct {
	start  int // of the frame in b
	before int // Len before it
	left   int // records left out before it
}

// openFrame leaves room for the size.
func (e *Encoder) openFrame() openFrame {
	f := openFrame{start: len(e.b), before: e.Len()}
	if e.gather != nil {
		f.left = len(e.gather.left)
	}
	e.b = append(e.b, 0, 0, 0, 0)
	return f
}

// closeFrame writes the size; after an error it takes the frame back.
func (e *Encoder) closeFrame(f openFrame) error {
	size := e.Len() - f.before - 4
	if e.err == nil && size > math.MaxInt32 {
		e.fail(fmt.Errorf("%w: got a frame of %d bytes, want at most %d", ErrTooLong, size, math.MaxInt32))
	}
	if err := e.err; err != nil {
		if g := e.gather; g != nil {
			for _, l := range g.left[f.left:] {
				g.size -= l.pieces.Len()
			}
			clear(g.left[f.left:])
			g.left = g.left[:f.left]
		}
		e.b, e.err = e.b[:f.start], nil
		return err
	}
	binary.BigEndian.PutUint32(e.b[f.start:], uint32(size))
	return nil
}

// DecodeRequestHeader reads the header of a frame and returns what follows it.
// On an error h holds what could be read: an API key, a version and a
// correlation ID if the frame has 8 bytes.
func DecodeRequestHeader(frame []byte) (h RequestHeader, rest []byte, err error) {
	d := Decoder{src: frame}
	h.Decode(&d)
	return h, d.Rest(), d.err
}

// DecodeRequest reads the header and the request of a frame. The error wraps
// ErrMalformed, ErrAPIKey or ErrVersion; h then holds what could be read, and m
// is nil. The rest are bytes after the request, for the caller to judge.
func DecodeRequest(frame []byte) (h RequestHeader, m Message, rest []byte, err error) {
	h, rest, err = DecodeRequestHeader(frame)
	if err != nil {
		return h, nil, rest, err
	}
	if m = NewRequest(h.APIKey); m == nil {
		return h, nil, rest, fmt.Errorf("%w: got %d, want 0 to %d", ErrAPIKey, h.APIKey, len(apis)-1)
	}
	n, err := Decode(rest, m, h.APIVersion)
	if err != nil {
		return h, nil, rest, err
	}
	return h, m, rest[n:], nil
}

// DecodeResponse reads the header and the response of a frame that answers a
// request of an API key and version. The error wraps ErrMalformed, ErrAPIKey or
// ErrVersion. The rest are bytes after the response.
func DecodeResponse(frame []byte, k APIKey, version int16) (correlationID int32, m Message, rest []byte, err error) {
	d := Decoder{src: frame}
	correlationID = d.int32()
	if ResponseHeaderVersion(k, version) >= 1 {
		d.tags(nil)
	}
	if d.err != nil {
		return correlationID, nil, nil, d.err
	}
	if m = NewResponse(k); m == nil {
		return correlationID, nil, d.Rest(), fmt.Errorf("%w: got %d, want 0 to %d", ErrAPIKey, k, len(apis)-1)
	}
	n, err := Decode(d.Rest(), m, version)
	if err != nil {
		return correlationID, nil, d.Rest(), err
	}
	return correlationID, m, d.Rest()[n:], nil
}

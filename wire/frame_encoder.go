package wire

import (
	"encoding/binary"
	"fmt"
	"math"
)

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

// Response writes a response frame: its size, its header and m. Frames follow
// each other until the next Reset. After an error nothing of the frame is left
// and the encoder can go on.
func (e *Encoder) Response(correlationID int32, m Message, version int16) error {
	start, before, left := len(e.b), e.Len(), len(e.left)
	e.b = binary.BigEndian.AppendUint32(room(e.b, 4), uint32(correlationID))
	if ResponseHeaderVersion(m.APIKey(), version) >= 1 {
		e.b = append(e.b, 0) // no tags
	}
	m.Encode(e, version)
	size := e.Len() - before - 4
	if e.err == nil && size > math.MaxInt32 {
		e.fail(fmt.Errorf("%w: got a response of %d bytes, want at most %d", ErrTooLong, size, math.MaxInt32))
	}
	if err := e.err; err != nil {
		for _, l := range e.left[left:] {
			e.leftSize -= l.pieces.Len()
		}
		clear(e.left[left:])
		e.b, e.left, e.err = e.b[:start], e.left[:left], nil
		return err
	}
	binary.BigEndian.PutUint32(e.b[start:], uint32(size))
	return nil
}

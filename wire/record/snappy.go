package record

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/s2"
)

// Snappy comes in two framings: a bare block, and that of the Java library
// snappy-java, called xerial: a header of 16 bytes (magic, version 1, lowest
// compatible version 1), then blocks, each after its length (int32, big endian).
// Java's clients and brokers write xerial and read both.
const (
	xerialMagic     = "\x82SNAPPY\x00"
	xerialHeader    = xerialMagic + "\x00\x00\x00\x01\x00\x00\x00\x01"
	xerialBlockSize = 32 << 10
)

// maxSnappyRatio bounds what a snappy block can decode to: its densest element
// makes 64 bytes of 3.
const maxSnappyRatio = 22

var errSnappyLength = errors.New("block is longer decoded than its bytes can give")

func newSnappyReader(src []byte) (*blockReader, error) {
	if len(src) >= len(xerialHeader) && string(src[:len(xerialMagic)]) == xerialMagic {
		return newBlockReader(src[len(xerialHeader):], nextXerial), nil
	}
	if len(src) == 0 {
		return nil, io.ErrUnexpectedEOF
	}
	return newBlockReader(src, nextBareSnappy), nil
}

func nextBareSnappy(r *blockReader) error {
	if len(r.in) == 0 {
		return io.EOF
	}
	block := r.in
	r.in = nil
	return r.decodeSnappy(block)
}

func nextXerial(r *blockReader) error {
	if len(r.in) == 0 {
		return io.EOF
	}
	// Streams may be joined: a header may stand where a length is due.
	if len(r.in) >= len(xerialHeader) && string(r.in[:len(xerialMagic)]) == xerialMagic {
		r.in = r.in[len(xerialHeader):]
		return nil
	}
	if len(r.in) < 4 {
		return io.ErrUnexpectedEOF
	}
	n := binary.BigEndian.Uint32(r.in)
	if uint64(n) > uint64(len(r.in)-4) {
		return fmt.Errorf("block of %d bytes, %d left: %w", n, len(r.in)-4, io.ErrUnexpectedEOF)
	}
	block := r.in[4 : 4+n]
	r.in = r.in[4+n:]
	if n == 0 {
		return nil
	}
	return r.decodeSnappy(block)
}

func (r *blockReader) decodeSnappy(block []byte) error {
	n, err := s2.DecodedLen(block)
	if err != nil {
		return err
	}
	if n > maxSnappyRatio*len(block) {
		return errSnappyLength
	}
	r.out, err = s2.Decode(r.grow(n), block)
	return err
}

func appendXerial(dst, src []byte) []byte {
	dst = append(dst, xerialHeader...)
	for len(src) > 0 {
		block := src[:min(len(src), xerialBlockSize)]
		src = src[len(block):]
		at := len(dst)
		dst = growSlice(dst, 4+s2.MaxEncodedLen(len(block)))
		enc := s2.EncodeSnappy(dst[at+4:cap(dst)], block)
		binary.BigEndian.PutUint32(dst[at:at+4], uint32(len(enc)))
		dst = dst[:at+4+len(enc)]
	}
	return dst
}

// growSlice makes room for n more bytes after len(b).
func growSlice(b []byte, n int) []byte {
	if cap(b)-len(b) >= n {
		return b
	}
	return append(b, make([]byte, n)...)[:len(b)]
}

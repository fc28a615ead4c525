package record

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/pierrec/lz4/v4"
)

// LZ4 is the frame format, of one frame with independent blocks. In magic 0 the
// header's checksum is computed over the frame's magic number too, which is
// wrong but which is what clients of that time expect (KAFKA-3160); brokers do
// not look at it there.
const (
	lz4Magic      = 0x184D2204
	lz4Version    = 0x40 // bits 6 and 7 of FLG
	lz4Indep      = 0x20
	lz4BlockSums  = 0x10
	lz4HasSize    = 0x08
	lz4ContentSum = 0x04
	lz4Reserved   = 0x03
	lz4Raw        = 1 << 31 // a block stored as it is
	lz4BlockSize  = 64 << 10
	lz4MaxRatio   = 255 // a length byte stands for at most 255 bytes
)

var (
	errLZ4Magic     = errors.New("not an LZ4 frame")
	errLZ4Header    = errors.New("bad LZ4 frame header")
	errLZ4HeaderSum = errors.New("LZ4 frame header checksum is wrong")
	errLZ4BlockSum  = errors.New("LZ4 block checksum is wrong")
)

func newLZ4Reader(src []byte, anyHeaderSum bool) (*blockReader, error) {
	if len(src) < 7 {
		return nil, io.ErrUnexpectedEOF
	}
	if binary.LittleEndian.Uint32(src) != lz4Magic {
		return nil, errLZ4Magic
	}
	flg, bd := src[4], src[5]
	size := bd >> 4 & 7
	if flg&0xc0 != lz4Version || flg&lz4Indep == 0 || flg&lz4Reserved != 0 || bd&0x8f != 0 || size < 4 {
		return nil, fmt.Errorf("%w: FLG %#02x, BD %#02x", errLZ4Header, flg, bd)
	}
	end := 6
	if flg&lz4HasSize != 0 {
		end += 8
	}
	if len(src) <= end {
		return nil, io.ErrUnexpectedEOF
	}
	if !anyHeaderSum && src[end] != byte(xxh32(src[4:end])>>8) {
		return nil, errLZ4HeaderSum
	}
	r := newBlockReader(src[end+1:], nextLZ4)
	r.opts = blockOptions{maxBlock: 1 << (8 + 2*size), checksum: flg&lz4BlockSums != 0}
	return r, nil
}

func nextLZ4(r *blockReader) error {
	if len(r.in) < 4 {
		return io.ErrUnexpectedEOF
	}
	word := binary.LittleEndian.Uint32(r.in)
	n := int(word &^ lz4Raw)
	if n == 0 { // the end mark; a content checksum after it is not looked at, as in Kafka
		r.in = r.in[:0:0]
		r.next = func(*blockReader) error { return io.EOF }
		return io.EOF
	}
	rest := r.in[4:]
	if n > r.opts.maxBlock {
		return fmt.Errorf("LZ4 block of %d bytes, want at most %d", n, r.opts.maxBlock)
	}
	need := n
	if r.opts.checksum {
		need += 4
	}
	if len(rest) < need {
		return fmt.Errorf("LZ4 block of %d bytes, %d left: %w", need, len(rest), io.ErrUnexpectedEOF)
	}
	block := rest[:n]
	if r.opts.checksum && binary.LittleEndian.Uint32(rest[n:]) != xxh32(block) {
		return errLZ4BlockSum
	}
	r.in = rest[need:]
	if word&lz4Raw != 0 {
		r.out = block
		return nil
	}
	out := r.grow(min(r.opts.maxBlock, lz4MaxRatio*n))
	got, err := lz4.UncompressBlock(block, out)
	if err != nil {
		return err
	}
	r.out = out[:got]
	return nil
}

// appendLZ4 compresses with level 1 to 17 of the high-compression coder; 0, and 9
// which is Kafka's default, are the fast one.
func appendLZ4(dst []byte, level int, brokenHeaderSum bool, src []byte) []byte {
	at := len(dst)
	dst = append(dst, 0x04, 0x22, 0x4d, 0x18, lz4Version|lz4Indep, 4<<4)
	summed := dst[at+4:]
	if brokenHeaderSum {
		summed = dst[at:]
	}
	dst = append(dst, byte(xxh32(summed)>>8))
	for len(src) > 0 {
		block := src[:min(len(src), lz4BlockSize)]
		src = src[len(block):]
		at := len(dst)
		dst = growSlice(dst, 4+len(block))
		n := compressLZ4Block(block, dst[at+4:at+4+len(block)], level)
		word := uint32(n)
		if n == 0 {
			n = copy(dst[at+4:at+4+len(block)], block)
			word = uint32(n) | lz4Raw
		}
		binary.LittleEndian.PutUint32(dst[at:at+4], word)
		dst = dst[:at+4+n]
	}
	return append(dst, 0, 0, 0, 0)
}

// compressLZ4Block gives 0 when the block does not become smaller.
func compressLZ4Block(block, dst []byte, level int) int {
	var n int
	var err error
	switch level = min(max(level, 0), 17); level {
	case 0, 9:
		n, err = lz4.CompressBlock(block, dst, nil)
	default:
		n, err = lz4.CompressBlockHC(block, dst, lz4.CompressionLevel(1<<(8+min(level, 9))), nil, nil)
	}
	if err != nil || n >= len(block) {
		return 0
	}
	return n
}

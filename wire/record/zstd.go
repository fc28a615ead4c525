package record

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/klauspost/compress/zstd"
)

const (
	zstdMaxBlock  = 128 << 10 // no block gives more
	zstdMaxWindow = 128 << 20 // zstd's own default for decoders, and so Kafka's

	// zstdAtOnce is the size up to which data is decoded in one go, which is
	// faster than a stream and needs no window.
	zstdAtOnce = 4 << 20
)

var errZstdSize = errors.New("zstd frame claims more content than its blocks can give")

// zstdReader decodes small data at once, other data as a stream.
type zstdReader struct {
	src    bytes.Reader
	d      *zstd.Decoder
	in     []byte // a copy of the data: the decoder keeps pointers into what it decodes at once
	mem    []byte // what is decoded at once
	out    []byte // what is left of mem
	stream bool
	window uint64
}

var zstdReaders = sync.Pool{New: func() any {
	// Concurrency 1 decodes in the caller's goroutine.
	d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true),
		zstd.WithDecoderMaxWindow(zstdMaxWindow))
	if err != nil {
		panic("record: zstd decoder: " + err.Error()) // the options are constants
	}
	return &zstdReader{d: d}
}}

func newZstdReader(src []byte, limit int64) (*zstdReader, error) {
	b, err := zstdBound(src)
	if err != nil {
		return nil, err
	}
	if b.claimed > uint64(limit) {
		return nil, fmt.Errorf("%w: zstd frames of %d bytes, limit %d", ErrTooLarge, b.claimed, limit)
	}
	r := zstdReaders.Get().(*zstdReader)
	r.window = b.window
	if b.most <= uint64(limit) && b.most <= max(zstdAtOnce, 2*b.window) {
		r.in = append(r.in[:0], src...)
		r.mem, err = r.d.DecodeAll(r.in, r.mem[:0])
		r.out = r.mem
	} else {
		r.stream = true
		r.src.Reset(src)
		err = r.d.Reset(&r.src)
	}
	if err != nil {
		r.release()
		return nil, err
	}
	return r, nil
}

func (r *zstdReader) Read(p []byte) (int, error) {
	if r.stream {
		return r.d.Read(p)
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

func (r *zstdReader) release() {
	if r.stream && r.window > 2*maxPooled || cap(r.in) > maxPooled {
		r.d.Close() // its window or the input would stay in the pool
		return
	}
	if r.stream {
		r.d.Reset(nil) // gives ErrDecoderNilInput to later reads only
	}
	r.src.Reset(nil)
	if cap(r.mem) > maxPooled {
		r.mem = nil
	}
	r.out, r.stream = nil, false
	zstdReaders.Put(r)
}

// zstdSize is what can be known of zstd data before it is decoded, in bytes.
type zstdSize struct {
	most    uint64 // that the frames' blocks can decode to
	claimed uint64 // the sum of the content sizes of frames that have one
	window  uint64 // the largest
}

// zstdBound walks the frames of src and the headers of their blocks. It is an error
// if a frame's content size goes beyond what its blocks can give: decoders take
// memory for what a frame claims.
//
// No data at all is a stream without content, as in Kafka.
func zstdBound(src []byte) (s zstdSize, err error) {
	for len(src) > 0 {
		var h zstd.Header
		if err := h.Decode(src); err != nil {
			return s, err
		}
		src = src[min(h.HeaderSize, len(src)):]
		if h.Skippable {
			if uint64(h.SkippableSize) > uint64(len(src)) {
				return s, io.ErrUnexpectedEOF
			}
			src = src[h.SkippableSize:]
			continue
		}
		var frame uint64
		frame, src = zstdBlocks(src)
		if h.HasCheckSum {
			src = src[min(4, len(src)):]
		}
		if h.HasFCS && h.FrameContentSize > frame {
			return s, fmt.Errorf("%w: %d, at most %d", errZstdSize, h.FrameContentSize, frame)
		}
		s.most += frame
		s.window = max(s.window, h.WindowSize)
		if h.HasFCS {
			s.claimed += h.FrameContentSize
		}
		if h.SingleSegment {
			s.window = max(s.window, h.FrameContentSize)
		}
	}
	return s, nil
}

// zstdBlocks gives the most that a frame's blocks can decode to, and what comes
// after them. What is cut off or malformed is the decoder's to find.
func zstdBlocks(src []byte) (bound uint64, rest []byte) {
	for len(src) >= 3 {
		word := uint32(binary.LittleEndian.Uint16(src)) | uint32(src[2])<<16
		last, kind, size := word&1 != 0, word>>1&3, int(word>>3)
		src = src[3:]
		switch kind {
		case 1: // one byte, repeated
			bound += uint64(min(size, zstdMaxBlock))
			size = 1
		case 0:
			bound += uint64(min(size, len(src)))
		default:
			bound += zstdMaxBlock
		}
		src = src[min(size, len(src)):]
		if last {
			break
		}
	}
	return bound, src
}

var zstdWriters [zstd.SpeedBestCompression + 1]sync.Pool

// appendZstd compresses with zstd's level; 0 is the default, 3.
func appendZstd(dst []byte, level int, src []byte) []byte {
	speed := zstd.SpeedDefault
	if level != 0 {
		speed = zstd.EncoderLevelFromZstd(level)
	}
	e, _ := zstdWriters[speed].Get().(*zstd.Encoder)
	if e == nil {
		var err error
		e, err = zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(speed),
			zstd.WithLowerEncoderMem(true), zstd.WithEncoderCRC(false), zstd.WithZeroFrames(true))
		if err != nil {
			panic("record: zstd encoder: " + err.Error()) // the options are constants
		}
	}
	dst = e.EncodeAll(src, dst)
	zstdWriters[speed].Put(e)
	return dst
}

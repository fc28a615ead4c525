package record

import (
	"errors"
	"fmt"
	"io"
	"sync"
)

// Codec is a compression codec, by its number in the attributes.
type Codec int8

// The codecs. None leaves the records as they are.
const (
	None   Codec = 0
	Gzip   Codec = 1
	Snappy Codec = 2
	LZ4    Codec = 3
	Zstd   Codec = 4 // KIP-110; magic 2 only
)

var codecNames = [...]string{"none", "gzip", "snappy", "lz4", "zstd"}

// String gives Kafka's name, as in compression.type.
func (c Codec) String() string {
	if c >= 0 && int(c) < len(codecNames) {
		return codecNames[c]
	}
	return fmt.Sprintf("codec(%d)", int8(c))
}

// ParseCodec is the inverse of String. It knows "uncompressed" too, which
// compression.type has for None.
func ParseCodec(name string) (Codec, bool) {
	if name == "uncompressed" {
		return None, true
	}
	for i, n := range codecNames {
		if n == name {
			return Codec(i), true
		}
	}
	return None, false
}

// check says whether entries of that magic may have the codec.
func (c Codec) check(magic int8) error {
	switch {
	case c < None || c > Zstd:
		return fmt.Errorf("%w: got %d, want 0 to 4", ErrUnsupportedCodec, c)
	case c == Zstd && magic < 2:
		return fmt.Errorf("%w: got zstd in magic %d, want magic 2", ErrUnsupportedCodec, magic)
	}
	return nil
}

// DefaultLimit is the number of bytes that data may decompress to where the
// caller names no limit.
const DefaultLimit = 1 << 30

// Decompress appends to dst what src, in the framing that entries of that magic
// have, decompresses to. It takes memory as data decompresses, and fails with
// ErrTooLarge beyond limit bytes; a limit <= 0 is DefaultLimit. Other errors
// wrap ErrDecompress or ErrUnsupportedCodec.
func Decompress(dst []byte, c Codec, magic int8, src []byte, limit int) ([]byte, error) {
	if limit <= 0 {
		limit = DefaultLimit
	}
	if c == None {
		if len(src) > limit {
			return dst, fmt.Errorf("%w: %d bytes, limit %d", ErrTooLarge, len(src), limit)
		}
		return append(dst, src...), nil
	}
	r, err := newDecompressor(c, magic, src, int64(limit))
	if err != nil {
		return dst, err
	}
	defer r.release()
	start := len(dst)
	for {
		if len(dst) == cap(dst) {
			dst = growSlice(dst, max(512, len(dst)-start))
		}
		n, err := r.Read(dst[len(dst):cap(dst)])
		dst = dst[:len(dst)+n]
		if len(dst)-start > limit {
			return dst[:start], fmt.Errorf("%w: %v data gives more than %d bytes", ErrTooLarge, c, limit)
		}
		if err == io.EOF {
			return dst, nil
		}
		if err != nil {
			return dst[:start], decompressError(c, err)
		}
	}
}

func decompressError(c Codec, err error) error {
	if errors.Is(err, ErrDecompress) || errors.Is(err, ErrTooLarge) {
		return err
	}
	return fmt.Errorf("%w %v: %w", ErrDecompress, c, err)
}

// Compress appends src, compressed, to dst in the framing that Kafka writes in
// entries of that magic. Level is as in compression.gzip.level (1 to 9),
// compression.lz4.level (1 to 17) and compression.zstd.level (-131072 to 22);
// 0 is Kafka's default (KIP-390). The levels of other ranges are cut to the
// nearest, and zstd's are grouped to four.
func Compress(dst []byte, c Codec, level int, magic int8, src []byte) ([]byte, error) {
	if err := c.check(magic); err != nil {
		return dst, err
	}
	switch c {
	case Gzip:
		return appendGzip(dst, level, src), nil
	case Snappy:
		return appendXerial(dst, src), nil
	case LZ4:
		return appendLZ4(dst, level, magic == 0, src), nil
	case Zstd:
		return appendZstd(dst, level, src), nil
	}
	return append(dst, src...), nil
}

// A decompressor reads one entry's data. It comes from a pool; release puts it
// back without a reference to the data.
type decompressor interface {
	io.Reader
	release()
}

// newDecompressor may fail with ErrTooLarge where the data says that it goes beyond
// the limit; that it does not is for the caller to watch.
func newDecompressor(c Codec, magic int8, src []byte, limit int64) (decompressor, error) {
	if err := c.check(magic); err != nil {
		return nil, err
	}
	var r decompressor
	var err error
	switch c {
	case Gzip:
		r, err = newGzipReader(src)
	case Snappy:
		r, err = newSnappyReader(src)
	case LZ4:
		r, err = newLZ4Reader(src, magic == 0)
	case Zstd:
		r, err = newZstdReader(src, limit)
	default:
		panic("record: no decompressor for codec none")
	}
	if err != nil {
		return nil, decompressError(c, err)
	}
	return r, nil
}

// blockReader turns a function that decodes block after block into a reader:
// what snappy and LZ4 have in common.
type blockReader struct {
	in   []byte // not yet decoded
	out  []byte // decoded and not yet read: part of mem or of in
	mem  []byte
	next func(*blockReader) error // sets out, which may stay empty; io.EOF at the end
	opts blockOptions
}

type blockOptions struct {
	maxBlock int  // LZ4: largest decoded block
	checksum bool // LZ4: each block has one
}

var blockReaders = sync.Pool{New: func() any { return new(blockReader) }}

func newBlockReader(src []byte, next func(*blockReader) error) *blockReader {
	r := blockReaders.Get().(*blockReader)
	r.in, r.next = src, next
	return r
}

// maxPooled is the size in bytes beyond which a buffer does not go back to its pool.
const maxPooled = 4 << 20

func (r *blockReader) release() {
	mem := r.mem
	if cap(mem) > maxPooled {
		mem = nil
	}
	*r = blockReader{mem: mem}
	blockReaders.Put(r)
}

// grow gives n bytes of memory to decode into.
func (r *blockReader) grow(n int) []byte {
	if cap(r.mem) < n {
		r.mem = make([]byte, n)
	}
	return r.mem[:n]
}

func (r *blockReader) Read(p []byte) (int, error) {
	for len(r.out) == 0 {
		if err := r.next(r); err != nil {
			return 0, err
		}
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	return n, nil
}

// scratch is a pooled buffer.
type scratch struct{ b []byte }

var scratches = sync.Pool{New: func() any { return new(scratch) }}

func getScratch() *scratch { return scratches.Get().(*scratch) }

func (s *scratch) release() {
	if cap(s.b) > maxPooled {
		s.b = nil
	}
	s.b = s.b[:0]
	scratches.Put(s)
}

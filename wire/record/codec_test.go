package record

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"runtime"
	"sync"
	"testing"
	"weak"

	"github.com/klauspost/compress/s2"
	"github.com/klauspost/compress/zstd"
	"github.com/pierrec/lz4/v4"
	"github.com/stretchr/testify/require"
)

func compressible(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		if b[i] = byte(r.IntN(3)); r.IntN(5) == 0 {
			b[i] = byte(r.Uint32())
		}
	}
	return b
}

func TestCompressRoundTrip(t *testing.T) {
	rnd := newRand(5)
	noise := make([]byte, 70_000)
	for i := range noise {
		noise[i] = byte(rnd.Uint32())
	}
	inputs := map[string][]byte{
		"empty": {}, "one": {7}, "text": []byte("hello, hello, hello, hello"), "zeros": make([]byte, 150_000),
		"noise": noise, "mixed": compressible(rnd, 150_000), "block": compressible(rnd, lz4BlockSize),
	}
	for _, c := range allCodecs {
		for _, magic := range []int8{0, 1, 2} {
			if c == Zstd && magic < 2 {
				continue
			}
			for _, level := range []int{-5, 0, 1, 6, 9, 17, 22} {
				for name, in := range inputs {
					if level != 0 && (magic < 2 || name != "block") {
						continue
					}
					comp, err := Compress([]byte("x"), c, level, magic, in)
					require.NoError(t, err)
					require.Equal(t, byte('x'), comp[0])
					out, err := Decompress([]byte("y"), c, magic, comp[1:], 0)
					require.NoError(t, err, "%v magic %d level %d %s", c, magic, level, name)
					require.Equal(t, byte('y'), out[0])
					require.True(t, bytes.Equal(in, out[1:]), "%v magic %d level %d %s", c, magic, level, name)
					if name == "zeros" && c != None {
						require.Less(t, len(comp), len(in)/10)
					}
				}
			}
		}
	}
}

func TestCodecNames(t *testing.T) {
	for _, c := range allCodecs {
		got, ok := ParseCodec(c.String())
		require.True(t, ok)
		require.Equal(t, c, got)
	}
	_, ok := ParseCodec("lzma")
	require.False(t, ok)
	c, ok := ParseCodec("uncompressed")
	require.True(t, ok)
	require.Equal(t, None, c)
}

func TestUnsupportedCodec(t *testing.T) {
	for _, bad := range []struct {
		c     Codec
		magic int8
	}{{Zstd, 0}, {Zstd, 1}, {5, 2}, {7, 0}, {-1, 2}} {
		_, err := Compress(nil, bad.c, 0, bad.magic, nil)
		require.ErrorIs(t, err, ErrUnsupportedCodec)
		_, err = Decompress(nil, bad.c, bad.magic, nil, 0)
		require.ErrorIs(t, err, ErrUnsupportedCodec)
	}
}

func TestGzipMembers(t *testing.T) {
	one, err := Compress(nil, Gzip, 0, 2, []byte("one "))
	require.NoError(t, err)
	both, err := Compress(one, Gzip, 0, 2, []byte("two"))
	require.NoError(t, err)
	for _, tail := range []string{"", "x", "nine byte", "this is no gzip member", "\x1f\x8b", string(one[:9])} {
		out, err := Decompress(nil, Gzip, 2, append(both[:len(both):len(both)], tail...), 0)
		require.NoError(t, err)
		require.Equal(t, "one two", string(out))
	}
}

func TestSnappyFramings(t *testing.T) {
	in := compressible(newRand(1), 100_000)
	framed, err := Compress(nil, Snappy, 0, 2, in)
	require.NoError(t, err)
	require.Equal(t, "82534e4150505900"+"00000001"+"00000001", hex.EncodeToString(framed[:16]))
	n := binary.BigEndian.Uint32(framed[16:])
	d, err := s2.DecodedLen(framed[20 : 20+n])
	require.NoError(t, err)
	require.Equal(t, xerialBlockSize, d)
	bare := s2.EncodeSnappy(nil, in)
	joined := append(append([]byte{}, framed...), framed...)
	for _, magic := range []int8{0, 1, 2} {
		out, err := Decompress(nil, Snappy, magic, bare, 0)
		require.NoError(t, err)
		require.Equal(t, in, out)
		out, err = Decompress(nil, Snappy, magic, joined, 0)
		require.NoError(t, err)
		require.Equal(t, append(append([]byte{}, in...), in...), out)
	}
}

// In magic 0 the frame header's checksum covers the frame's magic number
// (KAFKA-3160) and readers do not look at it.
func TestLZ4HeaderChecksum(t *testing.T) {
	in := []byte("hello, hello, hello, hello")
	right, err := Compress(nil, LZ4, 0, 1, in)
	require.NoError(t, err)
	broken, err := Compress(nil, LZ4, 0, 0, in)
	require.NoError(t, err)
	require.Equal(t, "04224d18604082", hex.EncodeToString(right[:7]))
	require.Equal(t, "04224d1860401a", hex.EncodeToString(broken[:7]))
	require.Equal(t, right[7:], broken[7:])
	for _, comp := range [][]byte{right, broken} {
		out, err := Decompress(nil, LZ4, 0, comp, 0)
		require.NoError(t, err)
		require.Equal(t, in, out)
	}
	_, err = Decompress(nil, LZ4, 1, broken, 0)
	require.ErrorIs(t, err, errLZ4HeaderSum)
	require.ErrorIs(t, err, ErrDecompress)
	_, err = Decompress(nil, LZ4, 2, right, 0)
	require.NoError(t, err)
}

// Frames of another LZ4 writer, with what Kafka's does not use.
func TestLZ4Options(t *testing.T) {
	in := compressible(newRand(2), 150_000)
	for _, size := range []lz4.BlockSize{lz4.Block64Kb, lz4.Block256Kb, lz4.Block1Mb, lz4.Block4Mb} {
		for _, opts := range [][]lz4.Option{
			{lz4.BlockSizeOption(size)},
			{lz4.BlockSizeOption(size), lz4.BlockChecksumOption(true), lz4.ChecksumOption(true), lz4.SizeOption(uint64(len(in)))},
			{lz4.BlockSizeOption(size), lz4.ChecksumOption(false), lz4.CompressionLevelOption(lz4.Level5)},
		} {
			var buf bytes.Buffer
			w := lz4.NewWriter(&buf)
			require.NoError(t, w.Apply(opts...))
			_, err := w.Write(in)
			require.NoError(t, err)
			require.NoError(t, w.Close())
			out, err := Decompress(nil, LZ4, 2, buf.Bytes(), 0)
			require.NoError(t, err)
			require.True(t, bytes.Equal(in, out))
		}
	}
	ours, err := Compress(nil, LZ4, 0, 2, in)
	require.NoError(t, err)
	out := make([]byte, len(in))
	r := lz4.NewReader(bytes.NewReader(ours))
	n, err := r.Read(out)
	require.NoError(t, err)
	require.True(t, bytes.Equal(in[:n], out[:n]))
}

func TestXXH32(t *testing.T) {
	// Vectors of the reference implementation.
	require.Equal(t, uint32(0x02CC5D05), xxh32(nil))
	require.Equal(t, uint32(0x550d7456), xxh32([]byte("a")))
	require.Equal(t, uint32(0x32d153ff), xxh32([]byte("abc")))
	require.Equal(t, uint32(0x63a14d5f), xxh32([]byte("abcdefghijklmnopqrstuvwxyz")))
}

// Streams of zstd as Java's clients write them: no content size, several blocks.
func TestZstdStreams(t *testing.T) {
	for _, n := range []int{0, 1, 1000, 1 << 19, 5 << 20} {
		in := compressible(newRand(3), min(n, 1<<18))
		in = append(in, make([]byte, n-len(in))...)
		var buf bytes.Buffer
		w, err := zstd.NewWriter(&buf, zstd.WithEncoderConcurrency(1), zstd.WithZeroFrames(true), zstd.WithWindowSize(1<<20))
		require.NoError(t, err)
		for rest := in; len(rest) > 0; {
			k := min(len(rest), 7001)
			_, err := w.Write(rest[:k])
			require.NoError(t, err)
			rest = rest[k:]
		}
		require.NoError(t, w.Close())
		for range 3 { // streams and decoding at once take turns on the pooled decoder
			out, err := Decompress(nil, Zstd, 2, buf.Bytes(), 0)
			require.NoError(t, err)
			require.True(t, bytes.Equal(in, out))
			small, err := Compress(nil, Zstd, 0, 2, []byte("small"))
			require.NoError(t, err)
			out, err = Decompress(nil, Zstd, 2, small, 0)
			require.NoError(t, err)
			require.Equal(t, "small", string(out))
		}
	}
}

const bombSize = 12 << 20

// bombs decompress to size zeros.
func bombs(t testing.TB, size int) map[string][]byte {
	out := map[string][]byte{}
	for _, c := range allCodecs[1:] {
		b, err := Compress(nil, c, 0, 2, make([]byte, size))
		require.NoError(t, err)
		out[c.String()] = b
	}
	out["bare snappy"] = s2.EncodeSnappy(nil, make([]byte, size))
	return out
}

func codecOf(name string) Codec {
	c, ok := ParseCodec(name)
	if !ok {
		return Snappy
	}
	return c
}

func TestBombs(t *testing.T) {
	for name, b := range bombs(t, bombSize) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := Decompress(nil, codecOf(name), 2, b, 1<<20)
		runtime.ReadMemStats(&after)
		require.ErrorIs(t, err, ErrTooLarge, name)
		if name != "bare snappy" { // one block, which its own bytes bound
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(8<<20), name)
		}
		out, err := Decompress(nil, codecOf(name), 2, b, bombSize)
		require.NoError(t, err, name)
		require.Len(t, out, bombSize)
	}
}

// A few bytes that claim much take little memory.
func TestClaims(t *testing.T) {
	bigSnappy := binary.AppendUvarint(nil, 1<<31)
	xerial := append([]byte(xerialHeader), 0x7f, 0xff, 0xff, 0xff, 1)
	lz4Frame := append([]byte{4, 0x22, 0x4d, 0x18, 0x60, 0x70, 0x73}, 8, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)
	zstdSize := []byte{0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0x40, 1, 0, 0} // single segment, 1 GiB
	zstdWindow := []byte{0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x88, 0x0b, 0, 0, 1}  // window 128 MiB, an RLE block of one byte
	for i, in := range []struct {
		c Codec
		b []byte
	}{{Snappy, bigSnappy}, {Snappy, xerial}, {LZ4, lz4Frame}, {Zstd, zstdSize}, {Zstd, zstdWindow}, {Gzip, []byte{0x1f, 0x8b}}} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		out, err := Decompress(nil, in.c, 2, in.b, 0)
		runtime.ReadMemStats(&after)
		if err != nil {
			require.ErrorIs(t, err, ErrDecompress, "%d", i)
		} else {
			require.Equal(t, []byte{1}, out)
		}
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(5<<20), "%d", i)
	}
}

func TestDecompressDamaged(t *testing.T) {
	in := compressible(newRand(8), 2000)
	for _, c := range allCodecs[1:] {
		b, err := Compress(nil, c, 0, 2, in)
		require.NoError(t, err)
		for n := range b {
			out, err := Decompress(nil, c, 2, b[:n], 1<<20)
			if c == Snappy && (n == 16 || err == nil && len(out) == 0) {
				continue // a header and no blocks is an empty stream
			}
			if c == Zstd && n == 0 {
				require.NoError(t, err) // as is nothing at all
				continue
			}
			require.ErrorIs(t, err, ErrDecompress, "%v cut to %d", c, n)
		}
		for i := range b {
			bad := append([]byte{}, b...)
			bad[i] ^= 0x55
			_, _ = Decompress(nil, c, 2, bad, 1<<20)
		}
	}
}

// What is pooled holds no reference to what it last worked on.
func TestPoolsHoldNothing(t *testing.T) {
	for _, c := range allCodecs[1:] {
		for _, n := range []int{100, 100_000, 9 << 20} {
			in := new([9 << 20]byte)
			plain := weak.Make(in)
			comp, err := Compress(nil, c, 0, 2, in[:n])
			require.NoError(t, err)
			held := new([1 << 20]byte)
			packed := weak.Make(held)
			src := held[:copy(held[:], comp)]
			_, err = Decompress(nil, c, 2, src, 0)
			require.NoError(t, err)
			_, _ = Decompress(nil, c, 2, src[:len(src)/2], 0)
			_, _ = Decompress(nil, c, 2, src, 50)
			in, held, src = nil, nil, nil
			runtime.GC()
			require.True(t, plain.Value() == nil, "%v %d: the input of Compress", c, n)
			require.True(t, packed.Value() == nil, "%v %d: the input of Decompress", c, n)
		}
	}
}

func TestCodecsLeakNoGoroutine(t *testing.T) {
	before := runtime.NumGoroutine()
	in := append(make([]byte, 5<<20), compressible(newRand(9), 50_000)...)
	var wg sync.WaitGroup
	for _, c := range allCodecs {
		for range 2 {
			wg.Go(func() {
				comp, err := Compress(nil, c, 0, 2, in)
				if err != nil {
					t.Error(err)
				}
				out, err := Decompress(nil, c, 2, comp, 0)
				if err != nil || !bytes.Equal(in, out) {
					t.Error(c, "does not come back", err)
				}
				_, _ = Decompress(nil, c, 2, comp[:len(comp)/2], 0)
				_, _ = Decompress(nil, c, 2, comp, 1000)
			})
		}
	}
	wg.Wait()
	require.Eventually(t, func() bool { return runtime.NumGoroutine() <= before+1 }, 5e9, 1e6)
}

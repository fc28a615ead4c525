package wire

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

// sample encodes a random message of at most max bytes.
func sample(t testing.TB, s subject, v int16, seed uint64, max int) []byte {
	t.Helper()
	for ; ; seed += 1000 {
		x := s.new()
		fill(seeded(seed), reflect.ValueOf(x).Elem(), 0)
		b, err := Append(nil, x, v)
		require.NoError(t, err)
		if len(b) <= max || seed > 100_000 {
			return b
		}
	}
}

// ends calls f with the first version, the first flexible one and the last.
func (s subject) ends(f func(v int16)) {
	s.versions(func(v int16) {
		if v == s.msg.Versions.Min || v == s.msg.Versions.Max || v == s.msg.Flexible.Min {
			f(v)
		}
	})
}

func TestTruncation(t *testing.T) {
	for _, s := range subjects(t) {
		s.versions(func(v int16) {
			into := s.new()
			for seed := range uint64(2) {
				b := sample(t, s, v, seed, 600)
				for n := range b {
					_, err := Decode(b[:n:n], into, v)
					if !errors.Is(err, ErrMalformed) {
						t.Fatalf("%s version %d, %d of %d bytes: got error %v, want ErrMalformed", s.msg.Name, v, n, len(b), err)
					}
				}
			}
		})
	}
}

// hostile are lengths, counts and varints that lie.
var hostile = [][]byte{
	{0x7f, 0xff, 0xff, 0xff},                   // int32
	{0x80, 0, 0, 0},                            // the least int32
	{0x7f, 0xff},                               // int16
	{0xff, 0xff, 0xff, 0xff, 0x0f},             // a varint of 32 bits
	{0xff, 0xff, 0xff, 0xff, 0x1f},             // of 33
	{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, // without an end
	{0xff, 0xff, 0xff, 0xff, 0x07},
	{0x80, 0x80, 0x04},
	{0, 0, 4, 0},
}

// Whatever stands anywhere in a message, decoding ends with its memory bounded
// by a multiple of the input.
func TestHostileLengths(t *testing.T) {
	const limit = 200 // bytes allocated per byte of input
	var before, after runtime.MemStats
	for _, s := range subjects(t) {
		s.ends(func(v int16) {
			good := sample(t, s, v, 5, 600)
			good = append(good, make([]byte, 64)...)
			b := make([]byte, len(good))
			runtime.ReadMemStats(&before)
			tried := 0
			for pos := range good {
				for _, h := range hostile {
					copy(b, good)
					copy(b[pos:], h)
					_, err := Decode(b, s.new(), v)
					if err != nil && !errors.Is(err, ErrMalformed) {
						t.Fatalf("%s version %d: got error %v, want ErrMalformed", s.msg.Name, v, err)
					}
					tried++
				}
			}
			runtime.ReadMemStats(&after)
			got := (after.TotalAlloc - before.TotalAlloc) / uint64(tried)
			if max := uint64(limit*len(b) + 4096); got > max {
				t.Errorf("%s version %d: got %d bytes allocated for an input of %d, want at most %d", s.msg.Name, v, got, len(b), max)
			}
		})
	}
}

// A large input of the same few bytes again and again reads as counts that
// could be true: the worst that memory can do.
func TestHostilePatterns(t *testing.T) {
	const size, limit = 1 << 14, 200
	var before, after runtime.MemStats
	patterns := [][]byte{{0}, {1}, {2}, {3}, {0x7f}, {0xff}, {0x80}, {0, 0, 0, 1}, {0, 0, 0x10, 0}, {0, 1, 0}, {0xff, 0x7f}, {0x80, 0x80, 1, 1}, {0xff, 0xff, 0, 0}}
	for _, s := range subjects(t) {
		s.ends(func(v int16) {
			for _, p := range patterns {
				for _, head := range [][]byte{nil, {0x80, 0x80, 2}, {0, 0, 0x20, 0}} {
					b := append(bytes.Clone(head), bytes.Repeat(p, size/len(p))...)
					m := s.new()
					runtime.ReadMemStats(&before)
					_, err := Decode(b, m, v)
					runtime.ReadMemStats(&after)
					if err != nil {
						require.ErrorIs(t, err, ErrMalformed)
					}
					if got := after.TotalAlloc - before.TotalAlloc; got > limit*size {
						t.Errorf("%s version %d, %x %x...: got %d bytes allocated for an input of %d, want at most %d", s.msg.Name, v, head, p, got, len(b), limit*size)
					}
				}
			}
		})
	}
}

func TestVersionsThatAreNot(t *testing.T) {
	for _, s := range subjects(t) {
		for _, v := range []int16{-32768, -1, s.msg.Versions.Max + 1, 32767} {
			if s.msg.Versions.Contains(v) {
				continue
			}
			_, err := Decode(make([]byte, 100), s.new(), v)
			require.ErrorIs(t, err, ErrVersion)
			require.ErrorContains(t, err, fmt.Sprintf("got %s version %d, want %d to %d", s.msg.Name, v, s.msg.Versions.Min, s.msg.Versions.Max))
			dst := []byte("as it was")
			b, err := Append(dst, s.new(), v)
			require.ErrorIs(t, err, ErrVersion)
			require.Equal(t, dst, b)
		}
	}
}

func TestErrorsAreSticky(t *testing.T) {
	var d Decoder
	d.Reset([]byte{0, 1})
	require.Zero(t, d.int32())
	first := d.Err()
	require.EqualError(t, first, "malformed message: at byte 0: got 2 bytes, want 4")
	require.Zero(t, d.int16())
	require.Zero(t, d.readCompactString("x"))
	require.Empty(t, d.readBytes(true))
	require.Equal(t, first, d.Err())
	require.Empty(t, d.Rest())
}

func TestStringTooLong(t *testing.T) {
	long := string(make([]byte, 1<<15))
	m := &MetadataResponse{Brokers: []MetadataResponseBroker{{Host: long}}}
	_, err := Append(nil, m, 8)
	require.ErrorIs(t, err, ErrTooLong)
	b, err := Append(nil, m, 9)
	require.NoError(t, err)
	got := NewMetadataResponse()
	_, err = Decode(b, got, 9)
	require.NoError(t, err)
	require.Equal(t, long, got.Brokers[0].Host)
}

func TestVarint(t *testing.T) {
	for _, v := range []uint32{0, 1, 127, 128, 1<<14 - 1, 1 << 14, 1<<21 - 1, 1 << 21, 1<<28 - 1, 1 << 28, 1<<32 - 1} {
		b := appendUvarint(nil, v)
		d := Decoder{src: b}
		require.Equal(t, v, d.uvarint())
		require.NoError(t, d.err)
		require.Equal(t, len(b), d.off)
	}
}

package broker

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"runtime"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
)

func newFrameReader(r io.Reader) *frameReader { return &frameReader{src: r, max: 100 << 20} }

// slowReader gives random small pieces.
type slowReader struct {
	r      io.Reader
	random *rand.Rand
}

func (s *slowReader) Read(p []byte) (int, error) {
	return s.r.Read(p[:min(len(p), 1+s.random.IntN(3000))])
}

func TestFramesComeOutAsTheyWentIn(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var stream bytes.Buffer
	var frames [][]byte
	for _, size := range []int{0, 1, 8, 4000, 4092, 4093, inlineFrame, inlineFrame + 1, 65535, 65536, 65537, 300000, 3 << 20, 5} {
		for range 3 {
			f := make([]byte, size)
			for i := range f {
				f[i] = byte(random.Uint32())
			}
			frames = append(frames, f)
			stream.Write(frameOf(f))
		}
	}
	for name, src := range map[string]io.Reader{
		"at once":      bytes.NewReader(stream.Bytes()),
		"in pieces":    &slowReader{bytes.NewReader(stream.Bytes()), random},
		"data and EOF": iotest.DataErrReader(bytes.NewReader(stream.Bytes())),
	} {
		t.Run(name, func(t *testing.T) {
			r := newFrameReader(src)
			for i, want := range frames {
				got, owned, err := r.next()
				require.NoError(t, err)
				require.Equal(t, len(want) > inlineFrame, owned)
				require.True(t, bytes.Equal(want, got), "frame %d of %d bytes", i, len(want))
				if owned {
					require.Equal(t, len(want), cap(got), "memory that the log would keep")
				}
			}
			_, _, err := r.next()
			require.ErrorIs(t, err, io.EOF)
		})
	}
}

func TestPeekLosesNothing(t *testing.T) {
	r := newFrameReader(iotest.OneByteReader(bytes.NewReader(append(frameOf([]byte("one")), frameOf([]byte("two"))...))))
	for _, want := range []string{"one", "two"} {
		got, _, err := r.next()
		require.NoError(t, err)
		if want == "one" {
			require.NoError(t, r.peek())
			require.NoError(t, r.peek())
		} else {
			require.ErrorIs(t, r.peek(), io.EOF)
		}
		require.Equal(t, want, string(got), "a frame stays while the stream is watched")
	}
}

func TestABrokenOffFrame(t *testing.T) {
	whole := frameOf(make([]byte, 100000))
	for _, cut := range []int{1, 3, 4, 5, 100, 20000, 99999} {
		_, _, err := newFrameReader(bytes.NewReader(whole[:cut])).next()
		require.ErrorIs(t, err, io.ErrUnexpectedEOF, "cut at %d", cut)
	}
}

func TestLengthsThatNoRequestHas(t *testing.T) {
	for _, head := range [][]byte{{0x7f, 0xff, 0xff, 0xff}, {0xff, 0xff, 0xff, 0xff}, {0x06, 0x40, 0, 1}} {
		_, _, err := newFrameReader(bytes.NewReader(head)).next()
		var size *frameSizeError
		require.True(t, errors.As(err, &size), "%v", err)
	}
}

// A length is a promise: memory follows what arrives.
func TestMemoryFollowsWhatArrives(t *testing.T) {
	for _, arrived := range []int{0, 1, 1000, 10000, 50000, 1 << 20} {
		stream := append([]byte{0x06, 0x40, 0, 0}, make([]byte, arrived)...) // 100 MiB are promised
		src := bytes.NewReader(stream)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, _, err := newFrameReader(src).next()
		runtime.ReadMemStats(&after)
		require.ErrorIs(t, err, io.ErrUnexpectedEOF)
		// Every buffer on the way counts here, also those that were given back.
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(6*arrived+(16<<10)), "bytes taken for %d that arrived", arrived)
	}
}

package wire

import (
	"runtime/metrics"
	"testing"

	"github.com/stretchr/testify/require"
)

func FuzzDecodeRequest(f *testing.F)  { fuzzDecode(f, NewRequest, 0) }
func FuzzDecodeResponse(f *testing.F) { fuzzDecode(f, NewResponse, 1) }

// fuzzVersion brings a version into the range of an API that there is, else of
// the first.
func fuzzVersion(key, version int16) (APIKey, int16) {
	k := APIKey(uint16(key) % uint16(len(apis)))
	if k.info() == nil {
		k = 0
	}
	lo, hi, _ := Versions(k)
	if version < lo || version > hi {
		version = lo + int16(uint16(version)%uint16(hi-lo+1))
	}
	return k, version
}

// fuzzSeeds are, of every API in some versions, a message with random contents,
// lengths that lie, and what clients were seen to send.
func fuzzSeeds(f *testing.F, response int, versions func(subject, func(v int16)), add func(k APIKey, v int16, body []byte)) {
	all := subjects(f)
	for i, k := range APIKeys() {
		s := all[2*i+response]
		versions(s, func(v int16) { add(k, v, sample(f, s, v, uint64(v), 2000)) })
		lies := [][]byte{
			{0x7f, 0xff, 0xff, 0xff}, {0xff, 0xff, 0xff, 0xff, 0x0f}, // the longest lengths
			{0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01}, // a varint of 11 bytes
		}
		add(k, s.msg.Versions.Max, lies[i%len(lies)])
	}
	for _, c := range corpus(f) {
		if c.request == (response == 0) {
			_, body := c.body(f)
			add(c.key, c.version, body)
		}
	}
}

// fuzzDecode decodes bytes as any message in any version, within memory in
// proportion to them. What decodes must encode, and what that gives must be
// stable.
func fuzzDecode(f *testing.F, make func(APIKey) Message, response int) {
	fuzzSeeds(f, response, subject.versions, func(k APIKey, v int16, body []byte) { f.Add(int16(k), v, body) })
	f.Fuzz(func(t *testing.T, key, version int16, src []byte) {
		k, version := fuzzVersion(key, version)
		m := make(k)
		var n int
		var err error
		boundMemory(t, 200*len(src), func() { n, err = Decode(src, m, version) })
		if err != nil {
			require.ErrorIs(t, err, ErrMalformed)
			return
		}
		require.LessOrEqual(t, n, len(src))
		first, err := Append(nil, m, version)
		require.NoError(t, err)
		stable(t, first, make(k), version)
	})
}

// stable checks that b decodes and comes back as it was.
func stable(t *testing.T, b []byte, m Message, version int16) {
	n, err := Decode(b, m, version)
	require.NoError(t, err)
	require.Equal(t, len(b), n)
	again, err := Append(nil, m, version)
	require.NoError(t, err)
	require.Equal(t, string(b), string(again))
}

// boundMemory fails when do allocates more than limit bytes and a megabyte, by
// which the runtime's count may be late. Others in the process allocate too, so
// it believes the least of three.
func boundMemory(t *testing.T, limit int, do func()) {
	var took uint64
	for range 3 {
		before := allocated()
		do()
		if took = allocated() - before; took <= uint64(limit)+1<<20 {
			return
		}
	}
	t.Fatalf("took %d bytes, want at most %d", took, limit)
}

// allocated is the number of bytes that the process ever allocated.
func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// FuzzJSON reads text as any message in any version. What can be read prints
// the same as what is read from that, and encodes, if its lengths fit.
func FuzzJSON(f *testing.F) {
	for response := range 2 {
		make := [...]func(APIKey) Message{NewRequest, NewResponse}[response]
		seeds := 0
		fuzzSeeds(f, response, subject.ends, func(k APIKey, v int16, body []byte) {
			m := make(k)
			if n, err := Decode(body, m, v); err != nil || n != len(body) {
				return
			}
			text, err := ToJSON(m, v)
			require.NoError(f, err)
			f.Add(response == 1, int16(k), v, text)
			seeds++
		})
		require.NotZero(f, seeds)
	}
	f.Fuzz(func(t *testing.T, response bool, key, version int16, text []byte) {
		k, version := fuzzVersion(key, version)
		make := NewRequest
		if response {
			make = NewResponse
		}
		m := make(k)
		var err error
		boundMemory(t, 1000*len(text), func() { err = FromJSON(text, m, version) })
		if err != nil {
			require.ErrorIs(t, err, ErrJSON)
			return
		}
		first, err := ToJSON(m, version)
		require.NoError(t, err)
		again := make(k)
		require.NoError(t, FromJSON(first, again, version))
		second, err := ToJSON(again, version)
		require.NoError(t, err)
		require.Equal(t, string(first), string(second))
		b, err := Append(nil, m, version)
		if err != nil {
			require.ErrorIs(t, err, ErrTooLong)
			return
		}
		stable(t, b, make(k), version)
	})
}

package wire

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func FuzzDecodeRequest(f *testing.F)  { fuzz(f, NewRequest, 0) }
func FuzzDecodeResponse(f *testing.F) { fuzz(f, NewResponse, 1) }

// fuzz decodes bytes as any message in any version. What decodes must encode,
// and what that gives must be stable.
func fuzz(f *testing.F, make func(APIKey) Message, response int) {
	all := subjects(f)
	for i, k := range APIKeys() {
		s := all[2*i+response]
		s.versions(func(v int16) { f.Add(int16(k), v, sample(f, s, v, uint64(v), 2000)) })
	}
	f.Fuzz(func(t *testing.T, key, version int16, src []byte) {
		m := make(APIKey(key))
		if m == nil {
			return
		}
		lo, hi, _ := Versions(APIKey(key))
		if version < lo || version > hi {
			version = lo + int16(uint16(version)%uint16(hi-lo+1))
		}
		n, err := Decode(src, m, version)
		if err != nil {
			require.ErrorIs(t, err, ErrMalformed)
			return
		}
		require.LessOrEqual(t, n, len(src))
		first, err := Append(nil, m, version)
		require.NoError(t, err)
		again := make(APIKey(key))
		n, err = Decode(first, again, version)
		require.NoError(t, err)
		require.Equal(t, len(first), n)
		second, err := Append(nil, again, version)
		require.NoError(t, err)
		require.Equal(t, string(first), string(second))
	})
}

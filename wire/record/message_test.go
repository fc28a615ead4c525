package record

import (
	"encoding/binary"
	"io"
	"testing"

	"github.com/klauspost/compress/s2"
	"github.com/stretchr/testify/require"
)

var oldCodecs = []Codec{None, Gzip, Snappy, LZ4}

func readMessages(set []byte) ([]Record, error) {
	var out []Record
	for r, err := range Messages(set) {
		if err != nil {
			return out, err
		}
		out = append(out, r.Clone())
	}
	return out, nil
}

func mustMessages(t testing.TB, o MessageOptions, recs []Record) []byte {
	t.Helper()
	b, err := AppendMessages(nil, o, recs)
	require.NoError(t, err)
	return b
}

// asMessages is what records become in a message set.
func asMessages(recs []Record, magic int8, base int64) []Record {
	out := make([]Record, len(recs))
	for i := range recs {
		out[i] = recs[i].Clone()
		out[i].Offset, out[i].Headers = base+int64(i), nil
		if magic == 0 {
			out[i].Timestamp = NoTimestamp
		}
	}
	return out
}

// wrap builds a wrapper around any inner set.
func wrap(t testing.TB, magic int8, codec Codec, attrs Attributes, offset, timestamp int64, inner []byte) []byte {
	value, err := Compress(nil, codec, 0, magic, inner)
	require.NoError(t, err)
	return appendMessage(nil, magic, attrs|Attributes(codec), offset, timestamp, nil, value)
}

func TestMessagesRoundTrip(t *testing.T) {
	for _, magic := range []int8{0, 1} {
		for _, codec := range oldCodecs {
			for seed := range uint64(40) {
				rnd := newRand(seed)
				recs := randomRecords(rnd, 1+rnd.IntN(30), 1+rnd.IntN(4000))
				base := rnd.Int64N(1 << 40)
				o := MessageOptions{Magic: magic, Codec: codec, BaseOffset: base}
				want := asMessages(recs, magic, base)
				if seed%4 == 0 {
					o.TimestampType, o.LogAppendTime = LogAppendTime, 99
					for i := range want {
						if magic == 1 {
							want[i].Timestamp = 99
						}
					}
				}
				set := mustMessages(t, o, recs)
				got, err := readMessages(set)
				require.NoError(t, err, "magic %d %v seed %d", magic, codec, seed)
				require.Equal(t, want, got)

				m, err := ParseMessage(set)
				require.NoError(t, err)
				require.Equal(t, []any{codec, magic}, []any{m.Codec(), m.Magic})
				wantType := NoTimestampType
				if magic == 1 {
					wantType = o.TimestampType
				}
				require.Equal(t, wantType, m.TimestampType())
				if codec != None {
					require.Equal(t, base+int64(len(recs))-1, m.Offset, "a wrapper has the last offset")
				}
			}
		}
	}
}

func TestMessagesKeepOffsets(t *testing.T) {
	recs := []Record{{Offset: 7, Timestamp: 1}, {Offset: 11, Timestamp: 5}, {Offset: 12, Timestamp: 3}}
	for _, magic := range []int8{0, 1} {
		for _, codec := range oldCodecs {
			got, err := readMessages(mustMessages(t, MessageOptions{Magic: magic, Codec: codec, KeepOffsets: true}, recs))
			require.NoError(t, err)
			require.Equal(t, []int64{7, 11, 12}, []int64{got[0].Offset, got[1].Offset, got[2].Offset})
		}
	}
	_, err := AppendMessages(nil, MessageOptions{KeepOffsets: true}, []Record{{Offset: 2}, {Offset: 2}})
	require.ErrorIs(t, err, ErrBuild)
	_, err = AppendMessages(nil, MessageOptions{Magic: 2}, recs)
	require.ErrorIs(t, err, ErrUnsupportedMagic)
	_, err = AppendMessages(nil, MessageOptions{Magic: 1, Codec: Zstd}, recs)
	require.ErrorIs(t, err, ErrUnsupportedCodec)
	b, err := AppendMessages([]byte{1}, MessageOptions{Codec: Gzip}, nil)
	require.NoError(t, err)
	require.Equal(t, []byte{1}, b)
}

// kafka-node writes offset 0 into the wrapper and into every inner message, and
// bare snappy.
func TestMessagesWithOffsetZero(t *testing.T) {
	for _, magic := range []int8{0, 1} {
		var inner []byte
		for _, v := range []string{"a", "b", "c"} {
			inner = appendMessage(inner, magic, 0, 0, 1000, nil, []byte(v))
		}
		set := appendMessage(nil, magic, Attributes(Snappy), 0, 1000, nil, s2.EncodeSnappy(nil, inner))
		got, err := readMessages(set)
		require.NoError(t, err)
		require.Len(t, got, 3)
		up, err := ConvertUp(nil, set, UpOptions{BaseOffset: 50})
		require.NoError(t, err)
		recs, err := readAll(up)
		require.NoError(t, err)
		for i, r := range recs {
			require.Equal(t, int64(50+i), r.Offset)
			require.Equal(t, string("abc"[i]), string(r.Value))
		}
	}
}

func TestWrapperRules(t *testing.T) {
	inner := func(magic int8, offsets ...int64) (set []byte) {
		for _, o := range offsets {
			set = appendMessage(set, magic, 0, o, 500, []byte("k"), []byte("v"))
		}
		return set
	}
	read := func(set []byte) ([]int64, error) {
		recs, err := readMessages(set)
		var offsets []int64
		for _, r := range recs {
			offsets = append(offsets, r.Offset)
		}
		return offsets, err
	}
	badCRC := inner(0, 0)
	badCRC[posMessageCRC]++
	cases := []struct {
		name string
		set  []byte
		want []int64
		err  error
	}{
		{"magic 0: absolute", wrap(t, 0, Gzip, 0, 99, -1, inner(0, 5, 6)), []int64{5, 6}, nil},
		{"magic 1: relative", wrap(t, 1, Gzip, 0, 99, -1, inner(1, 0, 1, 3)), []int64{96, 97, 99}, nil},
		{"magic 1: wrapper 0 (librdkafka)", wrap(t, 1, Gzip, 0, 0, -1, inner(1, 0, 1)), []int64{0, 1}, nil},
		{"magic 1: wrapper below inner", wrap(t, 1, Gzip, 0, 1, -1, inner(1, 0, 2)), nil, ErrInvalidRecord},
		{"mixed magic", wrap(t, 1, Gzip, 0, 1, -1, inner(0, 0, 1)), nil, ErrInvalidRecord},
		{"empty", wrap(t, 1, Gzip, 0, 1, -1, nil), nil, ErrInvalidRecord},
		{"null", appendMessage(nil, 0, Attributes(Gzip), 1, 0, nil, nil), nil, ErrInvalidRecord},
		{"nested", wrap(t, 0, Gzip, 0, 1, -1, wrap(t, 0, Gzip, 0, 0, -1, inner(0, 0))), nil, ErrInvalidRecord},
		{"zstd", appendMessage(nil, 1, Attributes(Zstd), 1, 0, nil, inner(1, 0)), nil, ErrInvalidRecord},
		{"unknown codec", appendMessage(nil, 1, 5, 1, 0, nil, inner(1, 0)), nil, ErrUnsupportedCodec},
		{"inner CRC", wrap(t, 0, Gzip, 0, 1, -1, badCRC), nil, ErrCorrupt},
		{"cut inner", wrap(t, 0, Gzip, 0, 1, -1, append(inner(0, 0), inner(0, 1)[:20]...)), []int64{0}, nil},
		{"not gzip", appendMessage(nil, 0, Attributes(Gzip), 0, 0, nil, []byte("nonsense")), nil, ErrDecompress},
	}
	for _, c := range cases {
		got, err := read(c.set)
		if c.err == nil {
			require.NoError(t, err, c.name)
			require.Equal(t, c.want, got, c.name)
			continue
		}
		require.ErrorIs(t, err, c.err, c.name)
	}
	// One timestamp for all.
	recs, err := readMessages(wrap(t, 1, LZ4, AttrLogAppendTime, 1, 777, inner(1, 0, 1)))
	require.NoError(t, err)
	require.Equal(t, []int64{777, 777}, []int64{recs[0].Timestamp, recs[1].Timestamp})
}

func TestMessageLimit(t *testing.T) {
	set := mustMessages(t, MessageOptions{Codec: Gzip}, []Record{{Value: make([]byte, 1<<20)}})
	r := MessageReader{Limit: 1 << 19}
	require.ErrorIs(t, r.Reset(set), ErrTooLarge)
	_, err := r.Next()
	require.ErrorIs(t, err, ErrTooLarge)
	r.Limit = 0
	require.NoError(t, r.Reset(set))
	_, err = r.Next()
	require.NoError(t, err)
	_, err = r.Next()
	require.Equal(t, io.EOF, err)
	var zero MessageReader
	_, err = zero.Next()
	require.Equal(t, io.EOF, err)
	zero.Close()
}

func TestMessageDamaged(t *testing.T) {
	for _, magic := range []int8{0, 1} {
		for _, codec := range oldCodecs {
			set := mustMessages(t, MessageOptions{Magic: magic, Codec: codec}, randomRecords(newRand(3), 3, 40))
			want, err := readMessages(set)
			require.NoError(t, err)
			for n := range set { // a cut set gives its whole messages
				got, err := readMessages(set[:n:n])
				require.NoError(t, err, "cut to %d", n)
				require.Less(t, len(got), len(want))
				require.Equal(t, want[:len(got)], append([]Record{}, got...))
				_, err = ConvertUp(nil, set[:n:n], UpOptions{})
				require.NoError(t, err)
			}
			entry, _, err := Split(set)
			require.NoError(t, err)
			for i := posMessageCRC * 8; i < len(entry)*8; i++ {
				bad := append([]byte{}, entry...)
				bad[i/8] ^= 1 << (i % 8)
				require.Error(t, VerifyMessageCRC(bad), "bit %d", i)
				putMessageCRC(bad) // and now with a right CRC
				_, _ = readMessages(bad)
				_, _ = ConvertUp(nil, bad, UpOptions{})
			}
		}
	}
}

func TestParseMessageErrors(t *testing.T) {
	m := appendMessage(nil, 1, 0, 3, 4, []byte("key"), []byte("value"))
	_, err := ParseMessage(mustBatch(t, BatchOptions{}, []Record{{}}))
	require.ErrorIs(t, err, ErrUnsupportedMagic)
	require.ErrorIs(t, VerifyMessageCRC(mustBatch(t, BatchOptions{}, []Record{{}})), ErrUnsupportedMagic)
	require.ErrorIs(t, VerifyMessageCRC(nil), ErrPartial)
	bad := append([]byte{}, m...)
	binary.BigEndian.PutUint32(bad[26:], 100)
	_, err = ParseMessage(bad)
	require.ErrorIs(t, err, ErrMalformed)
	bad = append([]byte{}, m...)
	binary.BigEndian.PutUint32(bad[33:], 6)
	_, err = ParseMessage(bad)
	require.ErrorIs(t, err, ErrMalformed)
	binary.BigEndian.PutUint32(bad[posLength:], minMessageLength) // too short for magic 1
	_, err = ParseMessage(bad[:logPrefix+minMessageLength])
	require.ErrorIs(t, err, ErrCorrupt)
}

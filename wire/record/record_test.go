package record

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

var allCodecs = []Codec{None, Gzip, Snappy, LZ4, Zstd}

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 1)) }

// randomBytes gives nil, empty, repetitive or random bytes.
func randomBytes(r *rand.Rand, max int) []byte {
	switch r.IntN(6) {
	case 0:
		return nil
	case 1:
		return []byte{}
	}
	b := make([]byte, r.IntN(max)+1)
	for i := range b {
		b[i] = byte(r.IntN(4))
		if r.IntN(8) == 0 {
			b[i] = byte(r.Uint32())
		}
	}
	return b
}

func randomRecords(r *rand.Rand, n, size int) []Record {
	recs := make([]Record, n)
	for i := range recs {
		recs[i] = Record{Timestamp: 1_700_000_000_000 + r.Int64N(100_000) - 50_000, Key: randomBytes(r, 20), Value: randomBytes(r, size)}
		for range r.IntN(4) {
			recs[i].Headers = append(recs[i].Headers, RecordHeader{Key: fmt.Sprint("h", r.IntN(3)), Value: randomBytes(r, 10)})
		}
	}
	return recs
}

func mustBatch(t testing.TB, o BatchOptions, recs []Record) []byte {
	t.Helper()
	b, err := AppendBatch(nil, o, recs)
	require.NoError(t, err)
	return b
}

func readAll(b []byte) ([]Record, error) {
	var out []Record
	for r, err := range Records(b) {
		if err != nil {
			return out, err
		}
		out = append(out, r.Clone())
	}
	return out, nil
}

func TestBatchRoundTrip(t *testing.T) {
	for _, codec := range allCodecs {
		t.Run(codec.String(), func(t *testing.T) {
			for seed := range uint64(60) {
				rnd := newRand(seed)
				recs := randomRecords(rnd, 1+rnd.IntN(40), 1+rnd.IntN(5000))
				o := BatchOptions{Codec: codec, BaseOffset: rnd.Int64N(1 << 40), LeaderEpoch: 7,
					Producer: &Producer{ID: 9, Epoch: 3, Sequence: math.MaxInt32 - 2}, Transactional: seed%2 == 0}
				if seed%3 == 0 {
					o.TimestampType, o.MaxTimestamp = LogAppendTime, 42
				}
				prefix := []byte("before")
				b, err := AppendBatch(prefix, o, recs)
				require.NoError(t, err)
				require.Equal(t, "before", string(b[:6]))
				b = b[6:]
				require.NoError(t, VerifyCRC(b))
				n := int32(0)
				require.NoError(t, Walk(b, func(i RecordInfo) error {
					require.Equal(t, n, i.Index)
					require.Equal(t, n, i.OffsetDelta)
					require.Equal(t, recs[n].Key == nil, i.KeySize == -1)
					require.Equal(t, max(len(recs[n].Key)-1, -1), max(int(i.KeySize)-1, -1))
					require.Equal(t, len(recs[n].Headers), int(i.Headers))
					require.Equal(t, recs[n].Timestamp-recs[0].Timestamp, i.TimestampDelta)
					n++
					return nil
				}), "seed %d", seed)
				require.Equal(t, len(recs), int(n))
				got, err := readAll(b)
				require.NoError(t, err, "seed %d", seed)
				want := make([]Record, len(recs))
				maxTime := int64(NoTimestamp)
				for i, r := range recs {
					want[i] = r.Clone()
					want[i].Offset = o.BaseOffset + int64(i)
					maxTime = max(maxTime, r.Timestamp)
					if o.TimestampType == LogAppendTime {
						want[i].Timestamp = 42
					}
				}
				require.Equal(t, want, got)
				h, err := ParseHeader(b)
				require.NoError(t, err)
				require.Equal(t, len(b), h.Size())
				require.Equal(t, o.BaseOffset+int64(len(recs)), h.NextOffset())
				require.Equal(t, codec, h.Codec())
				require.Equal(t, o.Transactional, h.Transactional())
				require.False(t, h.Control())
				require.Equal(t, o.TimestampType, h.TimestampType())
				if o.TimestampType == CreateTime {
					require.Equal(t, maxTime, h.MaxTimestamp)
				}
				require.True(t, h.LastSequence() >= 0)
				var again [HeaderSize]byte
				h.put(again[:])
				require.Equal(t, b[:HeaderSize], again[:])
			}
		})
	}
}

func TestSetters(t *testing.T) {
	b := mustBatch(t, BatchOptions{Transactional: true}, randomRecords(newRand(1), 3, 100))
	SetBaseOffset(b, 1234)
	SetLeaderEpoch(b, 77)
	require.NoError(t, VerifyCRC(b), "neither is under the CRC")
	before, _ := ParseHeader(b)
	SetTimestamp(b, CreateTime, before.MaxTimestamp)
	after, _ := ParseHeader(b)
	require.Equal(t, before, after)
	SetTimestamp(b, LogAppendTime, 55)
	require.NoError(t, VerifyCRC(b))
	recs, err := readAll(b)
	require.NoError(t, err)
	for i, r := range recs {
		require.Equal(t, int64(1234+i), r.Offset)
		require.Equal(t, int64(55), r.Timestamp)
	}
	after, _ = ParseHeader(b)
	require.True(t, after.Transactional())
	require.Equal(t, int32(77), after.LeaderEpoch)
	SetTimestamp(b, CreateTime, before.MaxTimestamp)
	after, _ = ParseHeader(b)
	require.Equal(t, before.CRC, after.CRC)
}

func TestAddSequence(t *testing.T) {
	require.Equal(t, int32(0), AddSequence(math.MaxInt32, 1))
	require.Equal(t, int32(math.MaxInt32-1), AddSequence(math.MaxInt32, math.MaxInt32))
	h := Header{BaseSequence: NoSequence, LastOffsetDelta: 5}
	require.Equal(t, NoSequence, h.LastSequence())
}

func TestSplit(t *testing.T) {
	one := mustBatch(t, BatchOptions{}, randomRecords(newRand(1), 3, 100))
	two := mustBatch(t, BatchOptions{Codec: Gzip, BaseOffset: 3}, randomRecords(newRand(2), 3, 100))
	set := append(append([]byte{}, one...), two...)
	for n := range set {
		rest := set[:n:n]
		var got int
		for {
			entry, r, err := Split(rest)
			if err != nil {
				require.ErrorIs(t, err, ErrPartial)
				require.Equal(t, rest, r)
				break
			}
			if entry == nil {
				break
			}
			got++
			rest = r
		}
		want := 0
		if n >= len(one) {
			want = 1
		}
		require.Equal(t, want, got, "%d bytes", n)
	}
	bad := append([]byte{}, one...)
	bad[posMagic] = 3
	_, _, err := Split(bad)
	require.ErrorIs(t, err, ErrUnsupportedMagic)
	binary.BigEndian.PutUint32(bad[posLength:], 13)
	_, _, err = Split(bad)
	require.ErrorIs(t, err, ErrCorrupt)
	binary.BigEndian.PutUint32(bad[posLength:], math.MaxUint32)
	_, _, err = Split(bad)
	require.ErrorIs(t, err, ErrCorrupt)
	bad = append([]byte{}, one...)
	binary.BigEndian.PutUint32(bad[posLength:], minBatchLength-1)
	_, _, err = Split(bad)
	require.ErrorIs(t, err, ErrCorrupt)
	_, err = ParseHeader(bad)
	require.ErrorIs(t, err, ErrCorrupt)
	_, err = ParseHeader(bad[:50])
	require.ErrorIs(t, err, ErrCorrupt)
}

// Cutting a batch anywhere, flipping any bit of it: an error, never a panic.
func TestBatchDamaged(t *testing.T) {
	for _, codec := range allCodecs {
		b := mustBatch(t, BatchOptions{Codec: codec}, randomRecords(newRand(3), 5, 60))
		for n := range b {
			cut := b[:n:n]
			require.ErrorIs(t, VerifyCRC(cut), ErrPartial)
			require.ErrorIs(t, Walk(cut, nil), ErrPartial)
			if n > HeaderSize { // the same with a header that agrees
				cut = append([]byte{}, cut...)
				binary.BigEndian.PutUint32(cut[posLength:], uint32(n-logPrefix))
				require.Error(t, VerifyCRC(cut))
				_ = Walk(cut, nil)
				_, _ = readAll(cut)
				if codec == None {
					require.ErrorIs(t, Walk(cut, nil), ErrInvalidRecord)
				}
			}
		}
		for i := range len(b) * 8 {
			bad := append([]byte{}, b...)
			bad[i/8] ^= 1 << (i % 8)
			err := VerifyCRC(bad)
			if i/8 >= posCRC {
				require.ErrorIs(t, err, ErrCorrupt, "bit %d", i)
			}
			werr := Walk(bad, nil)
			_, rerr := readAll(bad)
			require.Equal(t, werr == nil, rerr == nil, "%v bit %d: Walk %v, Reader %v", codec, i, werr, rerr)
		}
	}
}

func TestCounts(t *testing.T) {
	recs := randomRecords(newRand(4), 5, 60)
	for _, codec := range allCodecs {
		b := mustBatch(t, BatchOptions{Codec: codec}, recs)
		for _, count := range []int32{4, 6, -1, math.MinInt32, math.MaxInt32} {
			binary.BigEndian.PutUint32(b[posCount:], uint32(count))
			err := Walk(b, nil)
			require.ErrorIs(t, err, ErrInvalidRecord, "%v count %d", codec, count)
			require.ErrorIs(t, err, ErrCorrupt)
			var ce *CorruptError
			require.ErrorAs(t, err, &ce)
			_, err = readAll(b)
			require.ErrorIs(t, err, ErrInvalidRecord, "%v count %d", codec, count)
		}
		binary.BigEndian.PutUint32(b[posCount:], 0)
		require.NoError(t, Walk(b, nil))
		got, err := readAll(b)
		require.NoError(t, err)
		require.Empty(t, got)
	}
}

func TestWalkStops(t *testing.T) {
	b := mustBatch(t, BatchOptions{}, randomRecords(newRand(4), 5, 60))
	stop := errors.New("stop")
	require.Equal(t, stop, Walk(b, func(i RecordInfo) error {
		if i.Index == 2 {
			return stop
		}
		return nil
	}))
}

func TestKeepOffsets(t *testing.T) {
	recs := []Record{{Offset: 12, Timestamp: 5}, {Offset: 15, Timestamp: 4}}
	b := mustBatch(t, BatchOptions{BaseOffset: 10, KeepOffsets: true, LastOffset: 19, Producer: &Producer{1, 2, 100}}, recs)
	got, err := readAll(b)
	require.NoError(t, err)
	require.Equal(t, recs, got)
	h, _ := ParseHeader(b)
	require.Equal(t, int64(10), h.BaseOffset)
	require.Equal(t, int64(19), h.LastOffset())
	require.Equal(t, int32(109), h.LastSequence())
	require.Equal(t, int32(2), h.Count)

	_, err = AppendBatch(nil, BatchOptions{BaseOffset: 13, KeepOffsets: true}, recs)
	require.ErrorIs(t, err, ErrBuild)
	_, err = AppendBatch(nil, BatchOptions{KeepOffsets: true}, []Record{{Offset: math.MaxInt32 + 1}})
	require.ErrorIs(t, err, ErrBuild)
	_, err = AppendBatch(nil, BatchOptions{}, nil)
	require.ErrorIs(t, err, ErrBuild, "no records")

	b = mustBatch(t, BatchOptions{BaseOffset: 10, KeepOffsets: true, LastOffset: 19, MaxTimestamp: 8}, nil)
	h, _ = ParseHeader(b)
	require.Equal(t, HeaderSize, len(b))
	require.Equal(t, []int64{19, -1, 8, 0}, []int64{h.LastOffset(), h.BaseTimestamp, h.MaxTimestamp, int64(h.Count)})
	require.NoError(t, VerifyCRC(b))
}

func TestDeleteHorizon(t *testing.T) {
	recs := []Record{{Timestamp: 500}, {Offset: 1, Timestamp: 700}}
	b := mustBatch(t, BatchOptions{HasDeleteHorizon: true, DeleteHorizon: 9000}, recs)
	h, _ := ParseHeader(b)
	require.True(t, h.HasDeleteHorizon())
	require.Equal(t, int64(9000), h.BaseTimestamp)
	require.Equal(t, int64(700), h.MaxTimestamp)
	got, err := readAll(b)
	require.NoError(t, err)
	require.Equal(t, recs, got)
}

func TestReaderReuse(t *testing.T) {
	var r Reader
	_, err := r.Next()
	require.Equal(t, io.EOF, err)
	for i := range 20 {
		codec := allCodecs[i%len(allCodecs)]
		recs := randomRecords(newRand(uint64(i)), 8, 50_000)
		b := mustBatch(t, BatchOptions{Codec: codec}, recs)
		require.NoError(t, r.Reset(b))
		for range i { // leave some unread
			if _, err := r.Next(); err == io.EOF {
				break
			}
		}
	}
	require.ErrorIs(t, r.Reset(nil), ErrPartial)
	_, err = r.Next()
	require.ErrorIs(t, err, ErrPartial)
	r.Close()
	r.Close()
}

func TestReaderLimit(t *testing.T) {
	for _, codec := range allCodecs[1:] {
		b := mustBatch(t, BatchOptions{Codec: codec}, []Record{{Value: make([]byte, 1<<20)}})
		r := Reader{Limit: 1 << 19}
		err := r.Reset(b)
		if err == nil { // a zstd frame says how much it is
			_, err = r.Next()
		}
		require.ErrorIs(t, err, ErrTooLarge)
		require.NotErrorIs(t, err, ErrCorrupt)
		r.Limit = 1<<20 + 100
		require.NoError(t, r.Reset(b))
		_, err = r.Next()
		require.NoError(t, err)
	}
}

func TestVarint(t *testing.T) {
	for _, v := range []int64{0, -1, 1, 63, 64, -64, -65, math.MaxInt32, math.MinInt32, math.MaxInt64, math.MinInt64} {
		b := appendVarint(nil, v)
		require.Equal(t, varintSize(v), len(b))
		got, n := getVarint(b, maxVarint64)
		require.Equal(t, []int64{v, int64(len(b))}, []int64{got, int64(n)})
		_, n = getVarint(b[:len(b)-1], maxVarint64)
		require.Equal(t, 0, n)
	}
	_, n := getVarint([]byte{0x80, 0x80, 0x80, 0x80, 0x80, 0}, maxVarint32)
	require.Equal(t, -1, n)
}

func TestWalkDoesNotAllocate(t *testing.T) {
	if raceEnabled {
		t.Skip("sync.Pool drops things at random under the race detector")
	}
	for _, codec := range allCodecs {
		b := mustBatch(t, BatchOptions{Codec: codec}, randomRecords(newRand(3), 50, 1000))
		n := testing.AllocsPerRun(50, func() {
			if err := Walk(b, func(RecordInfo) error { return nil }); err != nil {
				t.Fatal(err)
			}
		})
		require.LessOrEqual(t, n, 1.0, "%v", codec)
	}
}

func benchBatch(b *testing.B, codec Codec) []byte {
	recs := make([]Record, 1000)
	for i := range recs {
		recs[i] = Record{Timestamp: int64(i), Key: []byte("key"), Value: make([]byte, 1024)}
		for j := range recs[i].Value {
			recs[i].Value[j] = byte(j * i)
		}
	}
	batch, err := AppendBatch(nil, BatchOptions{Codec: codec}, recs)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(batch)))
	b.ReportAllocs()
	b.ResetTimer()
	return batch
}

func BenchmarkVerifyCRC(b *testing.B) {
	batch := benchBatch(b, None)
	for b.Loop() {
		if err := VerifyCRC(batch); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWalk(b *testing.B) {
	for _, codec := range allCodecs {
		b.Run(codec.String(), func(b *testing.B) {
			batch := benchBatch(b, codec)
			for b.Loop() {
				if err := Walk(batch, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

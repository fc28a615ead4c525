package record

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestConvertUp(t *testing.T) {
	for _, magic := range []int8{0, 1} {
		for _, codec := range oldCodecs {
			recs := randomRecords(newRand(uint64(codec)), 20, 300)
			set := mustMessages(t, MessageOptions{Magic: magic, Codec: codec}, recs)
			up, err := ConvertUp([]byte("x"), append(set, 0, 0, 0), UpOptions{BaseOffset: 1000, LeaderEpoch: 4})
			require.NoError(t, err)
			up = up[1:]
			require.NoError(t, VerifyCRC(up))
			require.NoError(t, Walk(up, nil))
			h, _ := ParseHeader(up)
			require.Equal(t, len(up), h.Size(), "one batch")
			require.Equal(t, []any{codec, int32(4), NoProducerID, CreateTime}, []any{h.Codec(), h.LeaderEpoch, h.ProducerID, h.TimestampType()})
			got, err := readAll(up)
			require.NoError(t, err)
			require.Equal(t, asMessages(recs, magic, 1000), got)

			gz := Gzip
			up, err = ConvertUp(nil, set, UpOptions{Codec: &gz, TimestampType: LogAppendTime, MaxTimestamp: 6})
			require.NoError(t, err)
			h, _ = ParseHeader(up)
			require.Equal(t, []any{Gzip, LogAppendTime, int64(6)}, []any{h.Codec(), h.TimestampType(), h.MaxTimestamp})
		}
	}
}

func TestConvertUpRules(t *testing.T) {
	recs := randomRecords(newRand(1), 2, 30)
	plain0 := mustMessages(t, MessageOptions{}, recs)
	plain1 := mustMessages(t, MessageOptions{Magic: 1}, recs)
	gzip1 := mustMessages(t, MessageOptions{Magic: 1, Codec: Gzip}, recs)
	join := func(sets ...[]byte) (out []byte) {
		for _, s := range sets {
			out = append(out, s...)
		}
		return out
	}
	for _, bad := range [][]byte{join(gzip1, gzip1), join(plain1, gzip1), join(gzip1, plain1), join(plain0, plain1),
		join(plain1, mustBatch(t, BatchOptions{}, recs))} {
		_, err := ConvertUp(nil, bad, UpOptions{})
		require.ErrorIs(t, err, ErrInvalidRecord)
	}
	out, err := ConvertUp([]byte{1}, nil, UpOptions{})
	require.NoError(t, err)
	require.Equal(t, []byte{1}, out)
	_, err = ConvertUp(nil, mustBatch(t, BatchOptions{}, recs), UpOptions{})
	require.ErrorIs(t, err, ErrUnsupportedMagic)
	bad := append([]byte{}, plain1...)
	bad[len(bad)-1]++
	_, err = ConvertUp(nil, bad, UpOptions{})
	require.ErrorIs(t, err, ErrCorrupt)

	stop := errors.New("stop")
	var indexes []int
	_, err = ConvertUp(nil, gzip1, UpOptions{Check: func(m *Message, i int, r *Record) error {
		require.Equal(t, Gzip, m.Codec())
		indexes = append(indexes, i)
		if i == 1 {
			return stop
		}
		return nil
	}})
	require.Equal(t, stop, err)
	require.Equal(t, []int{0, 1}, indexes)
}

func TestConvertDown(t *testing.T) {
	for _, magic := range []int8{0, 1} {
		for _, codec := range oldCodecs {
			for _, typ := range []TimestampType{CreateTime, LogAppendTime} {
				recs := randomRecords(newRand(uint64(codec)+7), 12, 300)
				set := mustBatch(t, BatchOptions{Codec: codec, BaseOffset: 100, TimestampType: typ, MaxTimestamp: 5}, recs)
				set = AppendMarker(set, Marker{Offset: 112})
				set, err := AppendBatch(set, BatchOptions{BaseOffset: 113, TimestampType: typ, MaxTimestamp: 5}, recs[:2])
				require.NoError(t, err)
				down, _, err := ConvertDown([]byte("x"), append(set, 1, 2), magic, 0)
				require.NoError(t, err)
				got, err := readMessages(down[1:])
				require.NoError(t, err)
				want := append(asMessages(recs, magic, 100), asMessages(recs[:2], magic, 113)...)
				if typ == LogAppendTime && magic == 1 {
					for i := range want {
						want[i].Timestamp = 5
					}
				}
				require.Equal(t, want, got)

				down, _, err = ConvertDown(nil, set, magic, 105)
				require.NoError(t, err)
				got, err = readMessages(down)
				require.NoError(t, err)
				if codec == None {
					want = want[5:]
				}
				require.Equal(t, want, got)
				if codec != None {
					m, err := ParseMessage(down)
					require.NoError(t, err)
					require.Equal(t, int64(111), m.Offset)
				}
			}
		}
	}
}

func TestConvertDownRules(t *testing.T) {
	recs := randomRecords(newRand(1), 2, 30)
	zstd := mustBatch(t, BatchOptions{Codec: Zstd, BaseOffset: 2}, recs)
	plain := mustBatch(t, BatchOptions{}, recs)
	down, _, err := ConvertDown(nil, append(append([]byte{}, plain...), zstd...), 1, 0)
	require.ErrorIs(t, err, ErrUnsupportedCodec)
	got, err := readMessages(down)
	require.NoError(t, err)
	require.Len(t, got, 2, "what came before stays")

	early := mustBatch(t, BatchOptions{BaseOffset: 2}, []Record{{Timestamp: -1}, {Timestamp: -2}})
	down, _, err = ConvertDown(nil, append(append([]byte{}, plain...), early...), 0, 0)
	require.ErrorIs(t, err, ErrTimestamp)
	got, err = readMessages(down)
	require.NoError(t, err)
	require.Len(t, got, 2, "what came before stays")

	_, _, err = ConvertDown(nil, plain, 2, 0)
	require.ErrorIs(t, err, ErrUnsupportedMagic)
	empty := mustBatch(t, BatchOptions{KeepOffsets: true, LastOffset: 4, Codec: Gzip}, nil)
	down, _, err = ConvertDown(nil, empty, 1, 0)
	require.NoError(t, err)
	require.Empty(t, down)

	// Old entries stay, or go from 1 to 0.
	for _, codec := range oldCodecs {
		set := mustMessages(t, MessageOptions{Magic: 1, Codec: codec, BaseOffset: 10}, recs)
		down, _, err = ConvertDown(nil, set, 1, 11)
		require.NoError(t, err)
		require.Equal(t, set, down)
		down, _, err = ConvertDown(nil, set, 0, 11)
		require.NoError(t, err)
		got, err = readMessages(down)
		require.NoError(t, err)
		want := asMessages(recs, 0, 10)
		if codec == None {
			want = want[1:]
		}
		require.Equal(t, want, got)
	}
}

func TestMarkers(t *testing.T) {
	want := Marker{Offset: 9, LeaderEpoch: 2, Timestamp: 1234, ProducerID: 77, ProducerEpoch: 3, CoordinatorEpoch: 8, Commit: true}
	for _, want.Commit = range []bool{true, false} {
		b := AppendMarker(nil, want)
		require.NoError(t, VerifyCRC(b))
		h, _ := ParseHeader(b)
		require.True(t, h.Control())
		require.True(t, h.Transactional())
		require.Equal(t, NoSequence, h.BaseSequence)
		got, ok, err := ParseMarkerBatch(b)
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, want, got)
	}
	_, ok, err := ParseMarkerBatch(mustBatch(t, BatchOptions{}, []Record{{}}))
	require.NoError(t, err)
	require.False(t, ok)
	control := func(key, value []byte) error {
		_, _, err := ParseMarkerBatch(mustBatch(t, BatchOptions{Control: true}, []Record{{Key: key, Value: value}}))
		return err
	}
	require.NoError(t, control(AppendControlKey(nil, ControlLeaderChange), nil))
	require.NoError(t, control([]byte{0, 0, 0, 99, 1}, nil))
	require.ErrorIs(t, control(nil, nil), ErrInvalidRecord)
	require.ErrorIs(t, control([]byte{0xff, 0, 0, 0}, nil), ErrInvalidRecord)
	require.ErrorIs(t, control([]byte{0, 0, 0, 1}, nil), ErrInvalidRecord)
	require.ErrorIs(t, control([]byte{0, 0, 0, 1}, binary.BigEndian.AppendUint64(nil, 1<<63)), ErrInvalidRecord)
	require.Equal(t, "COMMIT", ControlCommit.String())
	require.Equal(t, "UNKNOWN", ControlUnknown.String())
}

func BenchmarkConvertDown(b *testing.B) {
	for _, codec := range oldCodecs {
		b.Run(codec.String(), func(b *testing.B) {
			batch := benchBatch(b, codec)
			var dst []byte
			for b.Loop() {
				var err error
				if dst, _, err = ConvertDown(dst[:0], batch, 1, 0); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestAppendOverflow(t *testing.T) {
	for _, size := range []int{1, 11, 12, 13, 61, 1000, 128 << 10, 128<<10 + 1, 300_000} {
		b := AppendOverflow([]byte("x"), size)
		require.Len(t, b, 1+size)
		require.Equal(t, byte('x'), b[0])
		if b = b[1:]; size >= logPrefix {
			entry, _, err := Split(b)
			require.ErrorIs(t, err, ErrPartial, "%d", size)
			require.Nil(t, entry)
			require.Equal(t, int64(-1), baseOffset(b))
		}
	}
	require.Empty(t, AppendOverflow(nil, 0))
}

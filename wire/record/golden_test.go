package record

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func golden(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+".golden"))
	require.NoError(t, err)
	return b
}

// goldenRecords are those that testdata/README.md describes.
func goldenRecords(magic int8, base int64) []Record {
	recs := []Record{
		{Timestamp: 1500000000000, Key: []byte("k0"), Value: []byte("value zero")},
		{Timestamp: 1500000000010, Value: []byte("no key")},
		{Timestamp: 1499999999995, Key: []byte("k2")},
		{Timestamp: 1500000000030, Key: []byte{}, Value: []byte{}},
		{Timestamp: 1500000000040, Key: []byte("k4"), Value: []byte(strings.Repeat("all work and no play ", 40))},
	}
	if magic < 2 {
		return asMessages(recs, magic, base)
	}
	for i := range recs {
		recs[i].Offset = base + int64(i)
	}
	recs[1].Headers = []RecordHeader{{Key: "h", Value: []byte("one")}, {Key: "h"}, {Value: []byte{}}}
	return recs
}

func TestGoldenMessages(t *testing.T) {
	for magic, release := range []string{"0.8.2.2", "0.10.2.2"} {
		for _, codec := range oldCodecs {
			b := golden(t, release+"-"+codec.String())
			want := goldenRecords(int8(magic), 0)
			got, err := readMessages(b)
			require.NoError(t, err, "%s %v", release, codec)
			require.Equal(t, want, got)

			ours := mustMessages(t, MessageOptions{Magic: int8(magic), Codec: codec}, want)
			sameMessages(t, b, ours)
		}
	}
}

// sameMessages: the same but for what another compressor makes of the same data.
func sameMessages(t *testing.T, want, got []byte) {
	t.Helper()
	for len(want) > 0 {
		we, wrest, err := Split(want)
		require.NoError(t, err)
		ge, grest, err := Split(got)
		require.NoError(t, err)
		require.NotEmpty(t, ge)
		wm, err := ParseMessage(we)
		require.NoError(t, err)
		gm, err := ParseMessage(ge)
		require.NoError(t, err)
		require.NoError(t, VerifyMessageCRC(ge))
		if c := wm.Codec(); c == None {
			require.Equal(t, we, ge)
		} else {
			wi, err := Decompress(nil, c, wm.Magic, wm.Value, 0)
			require.NoError(t, err)
			gi, err := Decompress(nil, gm.Codec(), gm.Magic, gm.Value, 0)
			require.NoError(t, err)
			require.Equal(t, wi, gi)
			wm.Value, gm.Value, wm.Length, gm.Length, wm.CRC, gm.CRC = nil, nil, 0, 0, 0, 0
			require.Equal(t, wm, gm)
		}
		want, got = wrest, grest
	}
	require.Empty(t, got)
}

// sameBatch: the same but for what another compressor makes of the same data.
func sameBatch(t *testing.T, want, got []byte) {
	t.Helper()
	wh, err := ParseHeader(want)
	require.NoError(t, err)
	gh, err := ParseHeader(got)
	require.NoError(t, err)
	require.NoError(t, VerifyCRC(got))
	if wh.Codec() == None {
		require.Equal(t, want, got)
		return
	}
	wi, err := Decompress(nil, wh.Codec(), 2, want[HeaderSize:], 0)
	require.NoError(t, err)
	gi, err := Decompress(nil, gh.Codec(), 2, got[HeaderSize:], 0)
	require.NoError(t, err)
	require.Equal(t, wi, gi)
	wh.Length, gh.Length, wh.CRC, gh.CRC = 0, 0, 0, 0
	require.Equal(t, wh, gh)
}

func TestGoldenBatches(t *testing.T) {
	for _, codec := range allCodecs {
		b := golden(t, "3.9.2-"+codec.String())
		require.NoError(t, VerifyCRC(b))
		require.NoError(t, Walk(b, nil))
		got, err := readAll(b)
		require.NoError(t, err)
		want := goldenRecords(2, 0)
		require.Equal(t, want, got)
		h, _ := ParseHeader(b)
		require.Equal(t, len(b), h.Size())
		ours := mustBatch(t, BatchOptions{Codec: codec, LeaderEpoch: h.LeaderEpoch,
			Producer: &Producer{h.ProducerID, h.ProducerEpoch, h.BaseSequence}}, want)
		sameBatch(t, b, ours)
	}
}

func TestGoldenLogAppendTime(t *testing.T) {
	for _, codec := range []Codec{None, Gzip} {
		b := golden(t, "3.9.2-lat-"+codec.String())
		h, err := ParseHeader(b)
		require.NoError(t, err)
		require.Equal(t, LogAppendTime, h.TimestampType())
		want := goldenRecords(2, 0)
		ours := mustBatch(t, BatchOptions{Codec: codec, LeaderEpoch: h.LeaderEpoch, TimestampType: LogAppendTime, MaxTimestamp: h.MaxTimestamp,
			Producer: &Producer{h.ProducerID, h.ProducerEpoch, h.BaseSequence}}, want)
		sameBatch(t, b, ours)
		got, err := readAll(b)
		require.NoError(t, err)
		for i := range want {
			want[i].Timestamp = h.MaxTimestamp
		}
		require.Equal(t, want, got)
		SetTimestamp(ours, CreateTime, 3)
		SetTimestamp(ours, LogAppendTime, h.MaxTimestamp)
		sameBatch(t, b, ours)
	}
}

// cutPadding drops the cut entry at the end that a broker fills up with.
func cutPadding(t *testing.T, set []byte) []byte {
	t.Helper()
	rest := set
	for {
		entry, more, err := Split(rest)
		if errors.Is(err, ErrPartial) || entry == nil {
			return set[:len(set)-len(rest)]
		}
		require.NoError(t, err)
		rest = more
	}
}

func TestGoldenConvertDown(t *testing.T) {
	for _, name := range []string{"none", "gzip", "snappy", "lz4", "lat-none", "lat-gzip", "txn"} {
		stored := golden(t, "3.9.2-"+name)
		for magic, suffix := range []string{"magic0", "magic1"} {
			for from, at := range []string{"from0", "", "from2"} {
				if at == "" || from > 0 && (strings.HasPrefix(name, "lat") || name == "txn") {
					continue
				}
				want := cutPadding(t, golden(t, "3.9.2-"+name+"-"+at+"-"+suffix))
				got, _, err := ConvertDown(nil, stored, int8(magic), int64(from))
				require.NoError(t, err)
				require.NotEmpty(t, got)
				sameMessages(t, want, got)
			}
		}
	}
	_, _, err := ConvertDown(nil, golden(t, "3.9.2-zstd"), 1, 0)
	require.ErrorIs(t, err, ErrUnsupportedCodec)
}

func TestGoldenConvertUp(t *testing.T) {
	for _, release := range []string{"0.8.2.2", "0.10.2.2"} {
		for _, codec := range oldCodecs {
			name := release + "-" + codec.String()
			got, err := ConvertUp(nil, golden(t, name), UpOptions{})
			require.NoError(t, err)
			sameBatch(t, golden(t, "3.9.2-up-"+name), got)
		}
	}
}

func TestGoldenMarkers(t *testing.T) {
	rest := golden(t, "3.9.2-txn")
	var commits []bool
	for len(rest) > 0 {
		b, more, err := Split(rest)
		require.NoError(t, err)
		rest = more
		m, ok, err := ParseMarkerBatch(b)
		require.NoError(t, err)
		if ok {
			commits = append(commits, m.Commit)
			require.Equal(t, b, AppendMarker(nil, m))
		}
	}
	require.Equal(t, []bool{true, false}, commits)
}

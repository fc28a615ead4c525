package record

import (
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ottla/ottla/wire"
	"github.com/stretchr/testify/require"
)

// captured returns the record sets in the frames that client libraries and the
// broker exchanged, by the name of the file; see ../testdata/README.md.
func captured(t testing.TB) map[string][]byte {
	t.Helper()
	sets := map[string][]byte{}
	names, err := filepath.Glob("../testdata/frames/*/*.bin")
	require.NoError(t, err)
	for _, name := range names {
		frame, err := os.ReadFile(name)
		require.NoError(t, err)
		what := strings.Split(strings.TrimSuffix(filepath.Base(name), ".bin"), "-")
		version, err := strconv.ParseInt(what[1], 10, 16)
		require.NoError(t, err, name)
		add := func(r wire.Records) {
			if r.Len() > 0 {
				sets[name] = r.Bytes()
			}
		}
		switch what[0] + what[2] {
		case "Producerequest":
			_, m, _, err := wire.DecodeRequest(frame[4:])
			require.NoError(t, err, name)
			for _, topic := range m.(*wire.ProduceRequest).TopicData {
				for _, p := range topic.PartitionData {
					add(p.Records)
				}
			}
		case "Fetchresponse":
			_, m, _, err := wire.DecodeResponse(frame[4:], wire.KeyFetch, int16(version))
			require.NoError(t, err, name)
			for _, topic := range m.(*wire.FetchResponse).Responses {
				for _, p := range topic.Partitions {
					add(p.Records)
				}
			}
		}
	}
	require.NotEmpty(t, sets, "the corpus is gone: make capture")
	return sets
}

// What clients wrote, and what they were given, can be read to its end, and its
// checksums are right.
func TestCaptured(t *testing.T) {
	codecs, magics := map[Codec]bool{}, map[int8]bool{}
	for name, set := range captured(t) {
		records := 0
		for rest := set; len(rest) > 0; {
			entry, more, err := Split(rest)
			require.NoError(t, err, name)
			rest = more
			magic, err := Magic(entry)
			require.NoError(t, err, name)
			magics[magic] = true
			if magic == 2 {
				require.NoError(t, VerifyCRC(entry), name)
				h, err := ParseHeader(entry)
				require.NoError(t, err, name)
				codecs[h.Codec()] = true
				got, err := readAll(entry)
				require.NoError(t, err, name)
				require.Len(t, got, int(h.Count), name)
				records += len(got)
				continue
			}
			require.NoError(t, VerifyMessageCRC(entry), name)
			var r MessageReader
			for err = r.Reset(entry); err == nil; _, err = r.Next() {
				codecs[r.Message().Codec()] = true
				records++
			}
			require.Equal(t, io.EOF, err, name)
		}
		require.NotZero(t, records, name)
	}
	t.Logf("codecs %v, magics %v", codecs, magics)
}

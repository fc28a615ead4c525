package broker

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// seenRelease is what a real broker did, from testdata/releases.txt.
type seenRelease struct {
	patch     string
	facts     map[string][]string // "apis", "v4 supported" and so on, to name:low-high
	reactions [][2]string         // to what, and "closed", "silent" or the answer's bytes
}

func seenReleases(t *testing.T) []*seenRelease {
	text, err := os.ReadFile("testdata/releases.txt")
	require.NoError(t, err)
	var all []*seenRelease
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		switch {
		case len(f) == 0 || f[0] == "#":
		case f[0] == "release":
			all = append(all, &seenRelease{patch: f[1], facts: make(map[string][]string)})
		case f[0] == "on":
			r := all[len(all)-1]
			what, did, ok := strings.Cut(strings.TrimSpace(line)[len("on "):], ": ")
			require.True(t, ok, line)
			r.reactions = append(r.reactions, [2]string{what, did})
		case f[0] == "apis":
			all[len(all)-1].facts["apis"] = f[1:]
		default:
			all[len(all)-1].facts[f[0]+" "+f[1]] = f[2:]
		}
	}
	require.NotEmpty(t, all)
	return all
}

// strange are the requests of the reactions, by the name that the file has.
func strange(what string) []byte {
	header := func(key, version int16, rest ...byte) []byte {
		b := binary.BigEndian.AppendUint16(nil, uint16(key))
		b = binary.BigEndian.AppendUint16(b, uint16(version))
		return append(append(b, 0, 0, 0, 8, 0, 1, 'x'), rest...)
	}
	switch what {
	case "ApiVersions v0":
		return header(18, 0)
	case "ApiVersions v3", "ApiVersions v4":
		return header(18, int16(what[len(what)-1]-'0'), 0, 2, 'x', 2, '1', 0)
	case "ApiVersions v99":
		return header(18, 99, 0, 2, 'x', 2, '1', 0)
	case "Metadata v99":
		return header(3, 99)
	case "key 999 v0":
		return header(999, 0)
	case "JoinGroup v0 junk":
		return header(11, 0, bytes.Repeat([]byte{0xff}, 20)...)
	}
	panic("no request is called " + what)
}

// reaction sends a request, and another one behind it, and says what became of
// the first: "closed", "silent" when only the second is answered, or the bytes
// of the answer.
func reaction(t *testing.T, nc net.Conn, request []byte) string {
	after, err := wire.AppendRequest(frameOf(request), wire.RequestHeader{APIKey: wire.KeyMetadata, CorrelationID: 7}, wire.NewRequest(wire.KeyMetadata))
	require.NoError(t, err)
	_, err = nc.Write(after)
	require.NoError(t, err)
	var head [8]byte
	if _, err := io.ReadFull(nc, head[:]); err != nil {
		var late net.Error
		require.False(t, errors.As(err, &late) && late.Timeout(), "neither answered nor closed")
		return "closed"
	}
	answer := make([]byte, binary.BigEndian.Uint32(head[:])-4)
	_, err = io.ReadFull(nc, answer)
	require.NoError(t, err)
	if binary.BigEndian.Uint32(head[4:]) == 7 {
		return "silent"
	}
	return hex.EncodeToString(answer)
}

// A broker as each release answers ApiVersions, features included, and reacts
// to what it does not know, as the real one did.
func TestReleases(t *testing.T) {
	seen := seenReleases(t)
	require.Len(t, KafkaVersions(), len(seen))
	for i, r := range seen {
		t.Run(r.patch, func(t *testing.T) {
			require.Equal(t, r.patch, releases()[i].patch)
			cl := startTest(t, Config{KafkaVersion: r.patch})
			require.NotEmpty(t, r.reactions)
			for _, p := range r.reactions {
				require.Equal(t, p[1], reaction(t, dialTest(t, cl), strange(p[0])), p[0])
			}
			for version := range int16(6) {
				if len(r.facts["apis"]) > 0 && version <= newestApiVersions(t, r) {
					checkApiVersions(t, cl, r, version)
				}
			}
		})
	}
}

// newestApiVersions is the newest version of ApiVersions itself.
func newestApiVersions(t *testing.T, r *seenRelease) (newest int16) {
	for _, fact := range r.facts["apis"] {
		if versions, ok := strings.CutPrefix(fact, "18:"); ok {
			_, err := fmt.Sscanf(versions, "0-%d", &newest)
			require.NoError(t, err)
			return newest
		}
	}
	t.Fatal("no ApiVersions")
	return 0
}

func checkApiVersions(t *testing.T, cl *Cluster, r *seenRelease, version int16) {
	q := wire.NewApiVersionsRequest()
	q.ClientSoftwareName, q.ClientSoftwareVersion = "test", "1"
	a := ask(t, dialTest(t, cl), q, version).(*wire.ApiVersionsResponse)
	require.Equal(t, wire.NoError, a.ErrorCode)
	var got, want []string
	for _, k := range a.ApiKeys {
		got = append(got, fmt.Sprintf("%d:%d-%d", k.ApiKey, k.MinVersion, k.MaxVersion))
	}
	for _, fact := range r.facts["apis"] {
		var key wire.APIKey
		_, err := fmt.Sscanf(fact, "%d:", &key)
		require.NoError(t, err)
		if findRoute(key) != nil { // the others are the README's to tell
			want = append(want, fact)
		}
	}
	require.Equal(t, want, got)
	if version < 3 {
		return
	}
	has := func(fact string) bool {
		name, _, _ := strings.Cut(fact, ":")
		key, stands := featureAPIs[name]
		return !stands || findRoute(key) != nil
	}
	facts := func(kind string) []string {
		return slices.DeleteFunc(slices.Clone(r.facts[fmt.Sprintf("v%d %s", min(version, 4), kind)]), func(f string) bool { return !has(f) })
	}
	supported, finalized := []string{}, []string{}
	for _, f := range a.SupportedFeatures {
		supported = append(supported, fmt.Sprintf("%s:%d-%d", f.Name, f.MinVersion, f.MaxVersion))
	}
	for _, f := range a.FinalizedFeatures {
		finalized = append(finalized, fmt.Sprintf("%s:%d-%d", f.Name, f.MinVersionLevel, f.MaxVersionLevel))
	}
	require.ElementsMatch(t, facts("supported"), supported, "version %d", version)
	require.ElementsMatch(t, facts("finalized"), finalized, "version %d", version)
}

// Without a release every version of every route is there, and the features of
// the newest release that routes stand behind.
func TestAllReleasesAtOnce(t *testing.T) {
	cl := startTest(t, Config{})
	q := wire.NewApiVersionsRequest()
	q.ClientSoftwareName, q.ClientSoftwareVersion = "test", "1"
	a := ask(t, dialTest(t, cl), q, 5).(*wire.ApiVersionsResponse)
	require.Len(t, a.ApiKeys, len(routes))
	for i, k := range a.ApiKeys {
		require.Equal(t, wire.ApiVersionsResponseApiKey{ApiKey: int16(routes[i].key), MinVersion: routes[i].min, MaxVersion: routes[i].max}, k)
	}
	for _, f := range a.FinalizedFeatures {
		if key, stands := featureAPIs[f.Name]; stands {
			require.NotNil(t, findRoute(key), f.Name)
		}
	}
	require.NotEmpty(t, a.SupportedFeatures)
	require.Zero(t, a.FinalizedFeaturesEpoch)
}

func TestKafkaVersionNames(t *testing.T) {
	for version, release := range map[string]string{
		"0.8.2": "0.8.2", "0.8.2.1": "0.8.2", "0.9": "0.9", "0.9.0": "0.9", "0.9.0.1": "0.9", "0.10.0": "0.10.0", "0.10.2.2": "0.10.2",
		"0.11": "0.11", "0.11.0.3": "0.11", "1.0": "1.0", "1.0.0": "1.0", "2.8.2": "2.8", "3.9": "3.9", "4.4": "4.4", "4.4.17": "4.4", "": "",
	} {
		d, err := newDialect(version)
		require.NoError(t, err, version)
		require.Equal(t, release, d.release, version)
	}
	for _, version := range []string{"0.7", "0.8", "0.8.1", "0.10", "0.9.1", "0.9.0.1.2", "1", "1.10", "2.8.", "2.8.x", "2.8.1.1", "v3.9", "3.9-rc1", "4.5", "latest", " 3.9"} {
		_, err := Start(Config{KafkaVersion: version})
		require.ErrorContains(t, err, fmt.Sprintf("got Kafka version %q, want one of 0.8.2 0.9 0.10.0 ", version))
	}
}

// The table's names are the schema's, and no release has a version that the
// schema does not know.
func TestReleaseTable(t *testing.T) {
	lines := 0
	for line := range strings.Lines(releaseAPIs) {
		if f := strings.Fields(line); len(f) > 0 {
			require.Equal(t, f[1], wire.APIKey(number(f[0])).String())
			lines++
		}
	}
	require.NotZero(t, lines)
	for _, r := range releases() {
		for key, v := range r.apis {
			low, high, ok := wire.Versions(key)
			require.True(t, ok, "%s: %s", r.name, key)
			require.True(t, low <= v.min && v.min <= v.max && v.max <= high, "%s: %s %v", r.name, key, v)
		}
	}
	for _, a := range ages {
		require.Contains(t, KafkaVersions(), a.from)
	}
}

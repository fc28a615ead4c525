package wireoracle

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// javaCase is one message on its way through Kafka's own code.
type javaCase struct {
	name    string // ours
	version int16
	round   int
	bytes   []byte
}

// TestJava has Kafka's Java classes, of each release, parse what package wire wrote and write it again.
func TestJava(t *testing.T) {
	seed := seed(t)
	ours := map[string]body{}
	for _, b := range bodies() {
		ours[b.name] = b
	}
	for _, release := range releases {
		t.Run(release, func(t *testing.T) {
			var lines bytes.Buffer
			var cases []javaCase
			theirs := readDefinitions(t, release)
			for _, name := range slices.Sorted(maps.Keys(theirs)) {
				their := theirs[name]
				b, ok := ours[their.name]
				if !ok { // TestApacheDefinitions has an opinion on it
					continue
				}
				for v := their.versions.lo; v <= their.versions.hi; v++ {
					if excepted("java", release, name, fmt.Sprint(v)) || hasFieldException(release, name) {
						continue
					}
					for round := range rounds {
						c := javaCase{name: b.name, version: int16(v), round: round}
						var err error
						c.bytes, err = wire.Append(nil, fill(b, newFiller(seed, b.name, v, round), round, c.version), c.version)
						require.NoError(t, err)
						cases = append(cases, c)
						fmt.Fprintf(&lines, "%s %d %x\n", name, v-their.shift, c.bytes)
					}
				}
			}
			answers := runJava(t, release, &lines)
			require.Len(t, answers, len(cases))
			failures := 0
			for i, c := range cases {
				if failures == 20 {
					t.Fatal("too many failures")
				}
				got, err := hex.DecodeString(answers[i])
				if err != nil {
					assert.Fail(t, answers[i], "Java, %s version %d, round %d: %x", c.name, c.version, c.round, c.bytes)
					failures++
				} else if !same(t, c.bytes, got, c.name, c.version, c.round, "ours, then Java's") {
					failures++
				}
			}
			t.Logf("%d cases compared with Kafka %s", len(cases), release)
		})
	}
}

// TestJavaHeaders compares which header goes with each version, and the bytes of the request's.
func TestJavaHeaders(t *testing.T) {
	for _, release := range releases {
		var lines bytes.Buffer
		var want []string
		for name, m := range readDefinitions(t, release) {
			if m.key < 0 || !strings.HasSuffix(name, "Request") {
				continue
			}
			for v := m.versions.lo; v <= m.versions.hi; v++ {
				key, version := wire.APIKey(m.key), int16(v)
				fmt.Fprintf(&lines, "header %d %d\n", key, version)
				want = append(want, fmt.Sprintf("%d %d", wire.RequestHeaderVersion(key, version), wire.ResponseHeaderVersion(key, version)))

				client := "client-ä"
				h := wire.RequestHeader{APIKey: key, APIVersion: version, CorrelationID: int32(v) - 1, ClientID: &client}
				if v%2 == 0 {
					h.ClientID = nil
				}
				if wire.Flexible(key, version) {
					h.Tags = wire.Tags{{ID: 1000, Data: []byte("x")}}
				}
				if wire.RequestHeaderVersion(key, version) == 0 { // of which newer releases have no class
					continue
				}
				var e wire.Encoder
				e.Reset(nil, false)
				h.Encode(&e)
				require.NoError(t, e.Err())
				fmt.Fprintf(&lines, "RequestHeader %d %x\n", wire.RequestHeaderVersion(key, version), e.Bytes())
				want = append(want, hex.EncodeToString(e.Bytes()))
			}
		}
		assert.Equal(t, want, runJava(t, release, &lines), "Kafka %s", release)
		t.Logf("%d headers compared with Kafka %s", len(want), release)
	}
}

// TestJavaErrorCodes compares the error codes with those of the newest release.
func TestJavaErrorCodes(t *testing.T) {
	var lines bytes.Buffer
	var want []string
	for _, c := range wire.ErrorCodes() {
		fmt.Fprintf(&lines, "code %d\n", c)
		want = append(want, fmt.Sprintf("%s %t", c.Name(), c.Retriable()))
	}
	next := wire.ErrorCodes()[len(want)-1] + 1
	fmt.Fprintf(&lines, "code %d\n", next)
	want = append(want, "UNKNOWN_SERVER_ERROR false") // Java's answer for a code that it does not know
	assert.Equal(t, want, runJava(t, releases[len(releases)-1], &lines))
	t.Logf("%d error codes compared", len(want)-1)
}

// hasFieldException tells whether the release's definition of the message is another than ours.
func hasFieldException(release, name string) bool {
	return slices.ContainsFunc(exceptions, func(e *exception) bool {
		return e.what == "field" && e.release == release && e.message == name
	})
}

// runJava sends lines to java/Roundtrip.java and returns the lines of its answer.
func runJava(t *testing.T, release string, lines io.Reader) []string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "java", "-Xmx512m", "-cp", filepath.Join(jars(t, release), "*"),
		filepath.Join("java", "Roundtrip.java"))
	var stderr strings.Builder
	cmd.Stdin, cmd.Stderr = lines, &stderr
	out, err := cmd.Output()
	require.NoError(t, err, "java: %s", stderr.String())
	var answers []string
	scan := bufio.NewScanner(bytes.NewReader(out))
	scan.Buffer(nil, 1<<30)
	for scan.Scan() {
		answers = append(answers, scan.Text())
	}
	require.NoError(t, scan.Err())
	return answers
}

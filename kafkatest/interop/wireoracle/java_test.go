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

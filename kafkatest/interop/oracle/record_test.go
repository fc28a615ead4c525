package oracle

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRemoveStale: what a recording removes at its end goes by the scenarios
// that there are then.
func TestRemoveStale(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
		return file
	}
	asks := func(releases string) string { return "# Asks.\nreleases: " + releases + "\n\na ApiVersions 0 {}\n" }
	gone := write("scenarios/a/gone.txt", asks("all"))
	write("scenarios/a/narrowed.txt", asks("all"))
	suite, err := OpenSuite(dir)
	require.NoError(t, err)
	require.Len(t, suite.Scenarios, 2)

	require.NoError(t, os.Remove(gone))
	write("scenarios/a/narrowed.txt", asks("to 2.8"))
	write("scenarios/a/arrived.txt", asks("from 3.9"))
	for _, name := range []string{"versions.txt", "a/gone.txt", "a/narrowed.txt", "a/arrived.txt"} {
		write("transcripts/3.9.2/"+name, "")
	}

	r := Recorder{Suite: suite, Release: "3.9.2", Log: io.Discard, Check: true}
	require.NoError(t, r.removeStale())
	require.Equal(t, []string{"a/gone", "a/narrowed"}, r.changed)
	require.FileExists(t, filepath.Join(dir, "transcripts/3.9.2/a/gone.txt"), "a check writes nothing")

	r = Recorder{Suite: suite, Release: "3.9.2", Log: io.Discard}
	require.NoError(t, r.removeStale())
	require.NoFileExists(t, filepath.Join(dir, "transcripts/3.9.2/a/gone.txt"))
	require.NoFileExists(t, filepath.Join(dir, "transcripts/3.9.2/a/narrowed.txt"))
	require.FileExists(t, filepath.Join(dir, "transcripts/3.9.2/a/arrived.txt"))
	require.FileExists(t, filepath.Join(dir, "transcripts/3.9.2/versions.txt"))
}

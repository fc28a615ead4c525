package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// The generated files in package wire are those of its schemas.
func TestInStep(t *testing.T) {
	files, err := Load("../..")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	out, err := Generate(files)
	require.NoError(t, err)
	found, err := filepath.Glob("../../*_gen.go")
	require.NoError(t, err)
	for _, name := range found {
		require.Contains(t, out, filepath.Base(name), "a generated file without a schema: run go generate in wire")
	}
	for name, want := range out {
		got, err := os.ReadFile(filepath.Join("../..", name))
		require.NoError(t, err, "run go generate in wire")
		require.True(t, string(want) == string(got), "%s differs from its schema: run go generate in wire", name)
	}
}

func TestDeterministic(t *testing.T) {
	files, err := Load("../..")
	require.NoError(t, err)
	a, err := Generate(files)
	require.NoError(t, err)
	b, err := Generate(files)
	require.NoError(t, err)
	require.Equal(t, a, b)
}

func TestLoadErrors(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "schema"), 0o755))
	write := func(name, src string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "schema", name), []byte(src), 0o644))
	}
	write("one.schema", "api 1 One\nversions 0\nflexible none\nrequest\nresponse\n")
	write("two.schema", "api 1 Two\nversions 0\nflexible none\nrequest\nresponse\n")
	write("broken.schema", "api 2 Broken\nversions 0\n")
	_, err := Load(dir)
	require.ErrorContains(t, err, "schema/broken.schema:1: got no `flexible` line, want one")
	require.ErrorContains(t, err, "schema/two.schema:1: got API key 1, want another than that of schema/one.schema")
}

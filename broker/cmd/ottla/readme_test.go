package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The README's examples of decode and encode print what stands under them.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("../../../README.md")
	require.NoError(t, err)
	const echo, pipe = "$ echo ", " | go run ./broker/cmd/ottla "
	found := 0
	for _, block := range strings.Split(string(text), "```") {
		for _, example := range strings.Split(block, "\n$ ")[1:] {
			input, want, _ := strings.Cut("$ "+example, "\n")
			input, args, ok := strings.Cut(input, pipe)
			require.True(t, ok && strings.HasPrefix(input, echo), "an example that no test runs: %s", example)
			input = strings.Trim(strings.TrimPrefix(input, echo), "'")
			status, got, stderr := runTool(t, input+"\n", strings.Fields(args)...)
			require.Zero(t, status, stderr)
			require.Equal(t, strings.TrimSpace(want), strings.TrimSpace(got))
			found++
		}
	}
	require.NotZero(t, found)
}

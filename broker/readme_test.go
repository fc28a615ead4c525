package broker

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The README's table says what the routes say.
func TestReadmeTableOfAPIs(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(text), "<!-- apis:begin -->\n")
	require.True(t, ok)
	table, _, ok := strings.Cut(rest, "<!-- apis:end -->")
	require.True(t, ok)
	lines := strings.Split(strings.TrimSpace(table), "\n")[2:]
	require.Len(t, lines, len(APIs()))
	for i, a := range APIs() {
		r := findRoute(a.Key)
		require.Equal(t, r != nil, strings.HasSuffix(lines[i], "| served |"), lines[i])
		require.True(t, strings.HasPrefix(lines[i], fmt.Sprintf("| %d | %s |", int16(a.Key), a.Key)), lines[i])
		if r != nil && r.min != r.max {
			require.Contains(t, lines[i], fmt.Sprintf("| %d to %d |", r.min, r.max))
		}
	}
}

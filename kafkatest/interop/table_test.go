package interop

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

var updateReadme = flag.Bool("update-readme", false, "write the table of clients into the README at the root of the repository")

// The README holds the table between these two lines.
const (
	readmeBegin = "<!-- interop:begin -->"
	readmeEnd   = "<!-- interop:end -->"
)

// What a cell of the table says of a step.
const (
	passed  = "yes"
	failed  = "FAILED"
	lacking = "-" // the client has no way to do it
	notRun  = "?" // left out by -run, or an earlier failure
)

var columns = []string{"create", "produce", "consume", "offset", "timestamp", "resume", "group"}

// table is what came of a run: a row a client, a cell a step.
type table struct {
	mu   sync.Mutex // guards rows and their cells
	rows []*row
}

type row struct {
	table *table
	info  info
	name  string
	cells map[string]string
}

// row adds a client's row.
func (t *table) row(name string) *row {
	t.mu.Lock()
	defer t.mu.Unlock()
	r := &row{table: t, name: name, cells: map[string]string{}}
	t.rows = append(t.rows, r)
	return r
}

func (r *row) describe(i info) {
	r.table.mu.Lock()
	defer r.table.mu.Unlock()
	r.info = i
}

func (r *row) set(step, result string) {
	r.table.mu.Lock()
	defer r.table.mu.Unlock()
	r.cells[step] = result
}

// line is the row in Markdown.
func (r *row) line() string {
	cells := []string{r.info.Client, r.info.Version, strings.Join(r.info.Codecs, " ")}
	if r.info.Client == "" {
		cells[0] = r.name
	}
	for _, c := range columns {
		cell := r.cells[c]
		if cell == "" {
			cell = notRun
		}
		cells = append(cells, cell)
	}
	return "| " + strings.Join(cells, " | ") + " |"
}

// lines is the whole table, the clients by name.
func (t *table) lines() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	rows := slices.Clone(t.rows)
	slices.SortFunc(rows, func(a, b *row) int {
		return strings.Compare(strings.ToLower(a.line()), strings.ToLower(b.line()))
	})
	lines := []string{
		"| client | version | codecs | " + strings.Join(columns, " | ") + " |",
		strings.Repeat("|---", 3+len(columns)) + "|",
	}
	for _, r := range rows {
		lines = append(lines, r.line())
	}
	return lines
}

func (t *table) String() string { return strings.Join(t.lines(), "\n") }

// TestReadme requires that the README shows the rows that TestClient found in
// this run and, when that was a run of all clients, no others. With
// -update-readme it writes them instead. Another broker's rows do not matter.
func TestReadme(t *testing.T) {
	if external() != "" {
		return
	}
	require.NotEmpty(t, results.rows, "no client has run: this test wants TestClient before it")
	path := filepath.Join("..", "..", "README.md")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	before, rest, ok := strings.Cut(string(text), readmeBegin+"\n")
	require.True(t, ok, "%s: no line %s", path, readmeBegin)
	inside, after, ok := strings.Cut(rest, readmeEnd)
	require.True(t, ok, "%s: no %s after %s", path, readmeEnd, readmeBegin)
	want := results.lines()
	whole := len(results.rows) == len(clients)
	if *updateReadme {
		require.True(t, whole, "-update-readme wants a run of all clients, this one had %d of %d", len(results.rows), len(clients))
		require.NotContains(t, results.String(), failed)
		require.NotContains(t, results.String(), notRun)
		text := before + readmeBegin + "\n" + results.String() + "\n" + readmeEnd + after
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return
	}
	got := strings.Split(strings.TrimSpace(inside), "\n")
	if whole {
		require.Equal(t, want, got, "the table in %s is not what this run found; make readme writes it", path)
		return
	}
	for _, line := range want {
		require.Contains(t, got, line, "the table in %s lacks a line of this run", path)
	}
}

package interop

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var updateReadme = flag.Bool("update-readme", false, "write the tables of clients into the README at the root of the repository and the one here")

// What a cell of the table says of a step.
const (
	passed  = "yes"
	failed  = "FAILED"
	lacking = "-" // the client has no way to do it
	notRun  = "?" // left out by -run, or an earlier failure
)

var columns = []string{"create", "produce", "consume", "offset", "timestamp", "resume", "group", "transaction"}

// table is what came of a run: a row a client, a cell a step.
type table struct {
	title []string // of the columns before those of the steps

	mu   sync.Mutex // guards rows and their cells
	rows []*row
}

type row struct {
	table   *table
	info    info
	name    string
	release kafkaRelease // of the broker; empty where there are all at once
	cells   map[string]string
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
	cells := []string{r.info.Client, r.info.Version}
	if r.info.Client == "" {
		cells[0] = r.name
	}
	if r.release != "" {
		cells = append(cells, string(r.release))
	}
	cells = append(cells, strings.Join(r.info.Codecs, " "))
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
		"| " + strings.Join(append(slices.Clone(t.title), columns...), " | ") + " |",
		strings.Repeat("|---", len(t.title)+len(columns)) + "|",
	}
	for _, r := range rows {
		lines = append(lines, r.line())
	}
	return lines
}

func (t *table) String() string { return strings.Join(t.lines(), "\n") }

// check wants a README to show the rows that this run found, between the lines
// <!-- NAME:begin --> and <!-- NAME:end -->, and when that was a run of all the
// rows there are, no others. With -update-readme it writes them instead. It only
// marks tb as failed: a cleanup that ends the test's goroutine, as require does,
// takes with it everything that the test and its subtests had to say.
func (t *table) check(tb *testing.T, path, name string, all int) {
	text, err := os.ReadFile(path)
	if !assert.NoError(tb, err) {
		return
	}
	begin, end := "<!-- "+name+":begin -->\n", "<!-- "+name+":end -->"
	before, rest, ok := strings.Cut(string(text), begin)
	inside, after, ended := strings.Cut(rest, end)
	if !assert.True(tb, ok && ended, "%s: want a line %s and, after it, %s", path, begin, end) {
		return
	}
	want := t.lines()
	whole := len(t.rows) == all
	got := strings.Split(strings.TrimSpace(inside), "\n")
	switch {
	case *updateReadme:
		if assert.True(tb, whole, "-update-readme wants a run of all clients, this one had %d of %d", len(t.rows), all) &&
			assert.NotContains(tb, t.String(), failed) && assert.NotContains(tb, t.String(), notRun) {
			text := before + begin + t.String() + "\n" + end + after
			assert.NoError(tb, os.WriteFile(path, []byte(text), 0o644))
		}
	case whole:
		assert.Equal(tb, want, got, "the table in %s is not what this run found; make readme writes it", path)
	default:
		for _, line := range want {
			assert.Contains(tb, got, line, "the table in %s lacks a line of this run", path)
		}
	}
}

// TestReadme requires that the README at the root shows what TestClient found in
// this run. Another broker's rows do not matter.
func TestReadme(t *testing.T) {
	if external() != "" {
		return
	}
	require.NotEmpty(t, results.rows, "no client has run: this test wants TestClient before it")
	results.check(t, filepath.Join("..", "..", "README.md"), "interop", len(clients))
}

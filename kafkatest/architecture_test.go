package kafkatest_test

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// pkg is what go list says of a package.
type pkg struct {
	ImportPath string
	Dir        string
	Imports    []string
	GoFiles    []string
}

const module = "github.com/ottla/ottla/"

func packages(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Dir,Imports,GoFiles", module+"...")
	cmd.Dir = ".."
	out, err := cmd.Output()
	require.NoError(t, err)
	var all []pkg
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		p.ImportPath = strings.TrimPrefix(p.ImportPath, module)
		all = append(all, p)
	}
	require.NotEmpty(t, all)
	return all
}

// Imports point down only.
func TestImports(t *testing.T) {
	may := map[string][]string{ // of the module's own packages
		"wire/record":              {},
		"wire/internal/schema":     {},
		"wire/internal/gen":        {"wire/internal/schema"},
		"wire":                     {"wire/internal/schema"},
		"log":                      {"wire", "wire/record"},
		"coordinator":              {"wire"},
		"broker/internal/config":   {},
		"broker":                   {"coordinator", "log", "wire", "wire/record", "broker/internal/config"},
		"broker/internal/apitable": {"broker"},
		"broker/cmd/ottla":         {"broker", "wire", "wire/record"},
		"kafkatest":                {"broker"},
	}
	outside := []string{"github.com/google/btree", "golang.org/x/sync/errgroup", "github.com/klauspost/compress", "github.com/pierrec/lz4/v4"}
	for _, p := range packages(t) {
		allowed, ok := may[p.ImportPath]
		require.True(t, ok, "package %s is not in this test's table", p.ImportPath)
		for _, i := range p.Imports {
			if own, ok := strings.CutPrefix(i, module); ok {
				require.Contains(t, allowed, own, "%s imports %s", p.ImportPath, own)
				continue
			}
			if !strings.Contains(strings.Split(i, "/")[0], ".") {
				continue // the standard library
			}
			require.True(t, slices.ContainsFunc(outside, func(o string) bool { return strings.HasPrefix(i, o) }), "%s imports %s", p.ImportPath, i)
		}
		if p.ImportPath == "coordinator" || p.ImportPath == "log" || strings.HasPrefix(p.ImportPath, "wire") {
			require.NotContains(t, p.Imports, "net", p.ImportPath)
		}
	}
}

// Time comes from a clock: outside of it, of main packages and of socket
// deadlines, nothing asks the machine for it.
func TestNoNakedTime(t *testing.T) {
	forbidden := []string{"Now", "Sleep", "After", "Tick", "NewTimer", "NewTicker", "AfterFunc", "Since", "Until"}
	for _, p := range packages(t) {
		if strings.Contains(p.ImportPath, "/cmd/") {
			continue
		}
		for _, name := range p.GoFiles {
			if p.ImportPath == "broker" && name == "clock.go" {
				continue
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					if x, ok := s.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains(forbidden, s.Sel.Name) {
						t.Errorf("%s: time.%s", files.Position(n.Pos()), s.Sel.Name)
					}
				}
				return true
			})
		}
	}
}

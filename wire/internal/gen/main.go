// Command gen writes package wire's generated Go files from its schema files.
// It runs in the folder of package wire, through go generate: every
// schema/x.schema becomes x_gen.go, and api_gen.go holds the table of APIs.
package main

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"github.com/ottla/ottla/wire/internal/schema"
)

func main() {
	if err := generate("."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// generate writes the files in dir and removes those whose schema is gone.
func generate(dir string) error {
	files, err := Load(dir)
	if err != nil {
		return err
	}
	out, err := Generate(files)
	if err != nil {
		return err
	}
	old, err := filepath.Glob(filepath.Join(dir, "*_gen.go"))
	if err != nil {
		return err
	}
	for _, name := range old {
		if _, ok := out[filepath.Base(name)]; !ok {
			if err := os.Remove(name); err != nil {
				return err
			}
		}
	}
	for name, src := range out {
		target := filepath.Join(dir, name)
		if was, err := os.ReadFile(target); err == nil && string(was) == string(src) {
			continue
		}
		if err := os.WriteFile(target, src, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// Load reads all schema files under dir/schema, APIs by key and then data
// messages by name. It reports the errors of all files.
func Load(dir string) ([]*schema.File, error) {
	names, err := filepath.Glob(filepath.Join(dir, "schema", "*.schema"))
	if err != nil {
		return nil, err
	}
	var files []*schema.File
	var errs []error
	keys, messages := map[int16]string{}, map[string]string{}
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := schema.Parse(path.Join("schema", filepath.Base(name)), src)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if other, ok := keys[f.Key]; ok && f.API != "" {
			errs = append(errs, fmt.Errorf("%s:1: got API key %d, want another than that of %s", f.Path, f.Key, other))
		}
		keys[f.Key] = f.Path
		for _, m := range f.Messages {
			if other, ok := messages[m.Name]; ok {
				errs = append(errs, fmt.Errorf("%s:%d: got a second %s, want another name than in %s", f.Path, m.Root.Line, m.Name, other))
			}
			messages[m.Name] = f.Path
		}
		files = append(files, f)
	}
	sort.SliceStable(files, func(i, j int) bool {
		a, b := files[i], files[j]
		if (a.API == "") != (b.API == "") {
			return b.API == ""
		}
		if a.Key != b.Key {
			return a.Key < b.Key
		}
		return strings.Compare(a.Stem, b.Stem) < 0
	})
	return files, errors.Join(errs...)
}

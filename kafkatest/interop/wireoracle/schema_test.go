package wireoracle

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const schemaDir = "../../../wire/schema"

// versions is an inclusive range; none holds when hi < lo.
type versions struct{ lo, hi int }

var (
	allVersions = versions{0, math.MaxInt16}
	noVersions  = versions{0, -1}
)

func (v versions) has(n int) bool { return v.lo <= n && n <= v.hi }

// parseVersions reads "none", "3", "3+" and "0-2", the spelling of both our schemas and Apache's definitions.
func parseVersions(s string) (versions, error) {
	if s == "" || s == "none" {
		return noVersions, nil
	}
	from, to, dash := strings.Cut(s, "-")
	open := strings.HasSuffix(from, "+")
	lo, err := strconv.Atoi(strings.TrimSuffix(from, "+"))
	if err != nil {
		return noVersions, fmt.Errorf("versions: got %q, want 3, 3+, 0-2 or none", s)
	}
	switch {
	case open:
		return versions{lo, math.MaxInt16}, nil
	case !dash:
		return versions{lo, lo}, nil
	}
	hi, err := strconv.Atoi(to)
	if err != nil {
		return noVersions, fmt.Errorf("versions: got %q, want 3, 3+, 0-2 or none", s)
	}
	return versions{lo, hi}, nil
}

// field is one field of a message or struct, as a schema or a definition describes it.
type field struct {
	name     string
	typ      string // element type without "[]"; "struct" where fields are given
	array    bool
	versions versions
	nullable versions
	tagged   versions
	tag      int
	def      string // normal form, see normalDefault
	fields   []field
}

// message is one message: a request, a response or data.
type message struct {
	name     string // ProduceRequest, OffsetCommitKey
	key      int    // API key; -1 for data
	versions versions
	flexible versions
	fields   []field
	source   string // a file of ours, or a release of Apache's

	// Of Apache's only.
	theirName string
	shift     int // their version is ours less this
}

// at returns the fields that version v has, in order, recursively, one string each.
func (m *message) at(v int) []string { return fieldsAt("", m.fields, v, nil) }

func fieldsAt(path string, fields []field, v int, out []string) []string {
	for _, f := range fields {
		if !f.versions.has(v) {
			continue
		}
		name := path + exported(f.name)
		s := name + " "
		if f.array {
			s += "[]"
		}
		s += f.typ
		if f.nullable.has(v) {
			s += " nullable"
		}
		if f.tagged.has(v) {
			s += fmt.Sprintf(" tag %d", f.tag)
		}
		if f.def != "" {
			s += " default " + f.def
		}
		out = append(out, s)
		out = fieldsAt(name+".", f.fields, v, out)
	}
	return out
}

// exported has the first letter in upper case: a few definitions begin with a lower one.
func exported(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// normalDefault spells a default in one way. The default of most types is their zero, which is "".
func normalDefault(def, typ string, array bool) string {
	if array || typ == "struct" || typ == "records" || typ == "bytes" {
		if def == "null" && typ != "records" { // records start as null in any case
			return def
		}
		return ""
	}
	switch typ {
	case "string":
		return def
	case "bool":
		if def == "false" {
			return ""
		}
		return def
	}
	if n, err := strconv.ParseInt(def, 0, 64); err == nil {
		if n == 0 {
			return ""
		}
		return strconv.FormatInt(n, 10)
	}
	return def
}

// readSchemas reads every schema file of package wire. It is a second reader beside the generator's, small because it
// trusts what the generator has already checked.
func readSchemas(t *testing.T) map[string]*message {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(schemaDir, "*.schema"))
	require.NoError(t, err)
	require.NotEmpty(t, paths, "schema files in %s", schemaDir)
	sort.Strings(paths)
	all := map[string]*message{}
	for _, path := range paths {
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		r := schemaReader{path: filepath.Base(path)}
		msgs, err := r.read(string(src))
		require.NoError(t, err)
		for _, m := range msgs {
			require.NotContains(t, all, m.name)
			all[m.name] = m
		}
	}
	return all
}

type schemaReader struct {
	path string
	// The header lines that hold for the messages after them.
	api      string
	key      int
	versions versions
	flexible versions

	msgs    []*message
	structs map[string][]field // by name, within one message
	// parents[i] is the list that a field at depth i+1 belongs to.
	parents []*[]field
	open    []string // struct names of the parents, "" for the message itself
}

func (r *schemaReader) read(src string) ([]*message, error) {
	for i, line := range strings.Split(src, "\n") {
		if err := r.line(line); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", r.path, i+1, err)
		}
	}
	r.closeTo(0)
	return r.msgs, nil
}

func (r *schemaReader) line(line string) error {
	text := strings.TrimLeft(line, " ")
	if text == "" || text[0] == '#' {
		return nil
	}
	depth := (len(line) - len(text)) / 2
	words := strings.Fields(text)
	if depth > 0 {
		r.closeTo(depth)
		return r.field(words)
	}
	r.closeTo(0)
	var err error
	switch words[0] {
	case "api":
		r.api = words[2]
		r.key, err = strconv.Atoi(words[1])
	case "data":
		r.api, r.key = "", -1
		r.message(words[1])
	case "versions", "unstable":
		var v versions
		if v, err = parseVersions(words[1]); err != nil {
			return err
		}
		if words[0] == "versions" {
			r.versions = v
		} else {
			r.versions.hi = v.hi
		}
		r.settle()
	case "flexible":
		r.flexible = noVersions
		if words[1] != "none" {
			r.flexible, err = parseVersions(strings.TrimSuffix(words[1], "+") + "+")
		}
		r.settle()
	case "request":
		r.message(r.api + "Request")
	case "response":
		r.message(r.api + "Response")
	default:
		return fmt.Errorf("got %q, want a known line", words[0])
	}
	return err
}

func (r *schemaReader) message(name string) {
	m := &message{name: name, key: r.key, versions: r.versions, flexible: r.flexible, source: r.path}
	r.msgs = append(r.msgs, m)
	r.structs = map[string][]field{}
	r.parents, r.open = []*[]field{&m.fields}, []string{""}
}

// settle gives a data message the header lines that follow its name.
func (r *schemaReader) settle() {
	if n := len(r.msgs); n > 0 && r.api == "" {
		r.msgs[n-1].versions, r.msgs[n-1].flexible = r.versions, r.flexible
	}
}

// closeTo ends the structs deeper than depth and keeps them under their names.
func (r *schemaReader) closeTo(depth int) {
	for len(r.parents) > max(depth, 1) {
		last := len(r.parents) - 1
		if name := r.open[last]; name != "" {
			r.structs[name] = *r.parents[last]
			// The field that opened it holds its own copy of the list.
			up := *r.parents[last-1]
			up[len(up)-1].fields = *r.parents[last]
		}
		r.parents, r.open = r.parents[:last], r.open[:last]
	}
}

func (r *schemaReader) field(words []string) error {
	if len(r.parents) == 0 || len(words) < 2 {
		return fmt.Errorf("got %q, want a name and a type within a message", strings.Join(words, " "))
	}
	f := field{name: words[0], versions: allVersions, nullable: noVersions, tagged: noVersions}
	typ := words[1]
	null := strings.HasSuffix(typ, "?")
	typ = strings.TrimSuffix(typ, "?")
	if f.array = strings.HasPrefix(typ, "[]"); f.array {
		typ = typ[2:]
	}
	def, tagVersions := "", allVersions
	isTag := false
	for i := 2; i < len(words); i++ {
		var err error
		switch w := words[i]; w {
		case "null":
			i++
			f.nullable, err = parseVersions(words[i])
		case "default":
			i++
			def = words[i]
		case "tag":
			i++
			isTag = true
			if f.tag, err = strconv.Atoi(words[i]); err == nil && i+1 < len(words) {
				if v, e := parseVersions(words[i+1]); e == nil {
					tagVersions = v
					i++
				}
			}
		default:
			f.versions, err = parseVersions(w)
		}
		if err != nil {
			return err
		}
	}
	if null {
		f.nullable = f.versions
	}
	if isTag {
		f.tagged = tagVersions
	}
	f.typ = typ
	isStruct := typ[0] >= 'A' && typ[0] <= 'Z'
	if isStruct {
		f.typ = "struct"
	}
	f.def = normalDefault(def, f.typ, f.array)
	parent := r.parents[len(r.parents)-1]
	if isStruct {
		f.fields = r.structs[typ]
	}
	*parent = append(*parent, f)
	if isStruct && f.fields == nil {
		r.parents, r.open = append(r.parents, &[]field{}), append(r.open, typ)
	}
	return nil
}

package main

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"

	"github.com/ottla/ottla/wire/internal/schema"
)

// Generate returns the Go files, by name, of a set of schema files.
func Generate(files []*schema.File) (map[string][]byte, error) {
	out := map[string][]byte{}
	for _, f := range files {
		src, err := file(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Path, err)
		}
		out[f.Stem+"_gen.go"] = src
	}
	src, err := table(files)
	if err != nil {
		return nil, err
	}
	out["api_gen.go"] = src
	return out, nil
}

// A writer collects Go source.
type writer struct {
	bytes.Buffer
	msg     *schema.Message
	st      *schema.Struct
	compare map[*schema.Struct]bool // structs that need isDefault
	called  map[*schema.Struct]bool // structs that need methods, see inPlace
}

func (w *writer) p(format string, args ...any) {
	fmt.Fprintf(&w.Buffer, format, args...)
	w.WriteByte('\n')
}

func (w *writer) doc(lines []string) {
	for _, l := range lines {
		w.p("// %s", l)
	}
}

func finish(src []byte) ([]byte, error) {
	nice, err := format.Source(src)
	if err != nil {
		return nil, fmt.Errorf("generated code: %w\n%s", err, src)
	}
	return nice, nil
}

// file generates one schema's Go file.
func file(f *schema.File) ([]byte, error) {
	body := &writer{}
	for i, m := range f.Messages {
		body.msg = m
		body.compare = map[*schema.Struct]bool{}
		body.findCalled(m)
		for _, s := range m.Structs {
			for _, fd := range s.Fields {
				if fd.Tag >= 0 && compared(fd) {
					body.needCompare(fd.Struct)
				}
			}
		}
		for _, s := range m.Structs {
			body.st = s
			body.structType(f, m, s)
			if s == m.Root {
				body.methods(f, m, i == 0)
			}
			body.defaults(s)
			if !body.inPlace(s) {
				body.decode(s)
				body.encode(s)
			}
			if body.compare[s] {
				body.isDefault(s)
			}
		}
	}
	head := &writer{}
	head.p("// Code generated from %s by internal/gen. DO NOT EDIT.\n", f.Path)
	head.p("package wire\n")
	var imports []string
	for _, pkg := range []string{"encoding/binary", "math"} {
		if bytes.Contains(body.Bytes(), []byte(pkg[strings.LastIndexByte(pkg, '/')+1:]+".")) {
			imports = append(imports, fmt.Sprintf("%q", pkg))
		}
	}
	if len(imports) > 0 {
		head.p("import (\n%s\n)\n", strings.Join(imports, "\n"))
	}
	head.Write(body.Bytes())
	return finish(head.Bytes())
}

// compared tells whether isDefault of a field's struct says if the field is at
// its default.
func compared(f *schema.Field) bool {
	return f.Kind == schema.StructKind && !f.Array && (!f.Pointer() || emptyByDefault(f))
}

func (w *writer) needCompare(s *schema.Struct) {
	if w.compare[s] {
		return
	}
	w.compare[s] = true
	for _, f := range s.Fields {
		if compared(f) {
			w.needCompare(f.Struct)
		}
	}
}

// split returns the versions of a struct that are not flexible and those that
// are. There is a method for each to decode and to append the struct, for they
// have little in common.
func (w *writer) split(s *schema.Struct) (plain, flexible schema.Range) {
	if w.msg.Flexible.Empty() {
		return s.Versions, schema.None
	}
	return s.Versions.And(schema.Range{Min: 0, Max: w.msg.Flexible.Min - 1}), s.Versions.And(w.msg.Flexible)
}

// suffix ends the name of a method for flexible versions or for the others.
func suffix(flex bool) string {
	if flex {
		return "Flexible"
	}
	return "Plain"
}

// inPlace tells whether a struct is decoded and appended where it stands: it is
// the element of one array and nothing else, so that no methods are needed.
func (w *writer) inPlace(s *schema.Struct) bool { return s != w.msg.Root && !w.called[s] }

// findCalled fills w.called.
func (w *writer) findCalled(m *schema.Message) {
	w.called = map[*schema.Struct]bool{}
	seen := map[*schema.Struct]bool{}
	for _, s := range m.Structs {
		for _, f := range s.Fields {
			if f.Struct != nil {
				w.called[f.Struct] = w.called[f.Struct] || seen[f.Struct] || !f.Array || f.Tag >= 0
				seen[f.Struct] = true
			}
		}
	}
}

// goType is a field's type in Go.
func goType(f *schema.Field) string {
	t := elemType(f)
	switch {
	case f.Array:
		return "[]" + t
	case f.Pointer():
		return "*" + t
	}
	return t
}

func elemType(f *schema.Field) string {
	switch f.Kind {
	case schema.StructKind:
		return f.Struct.Go
	case schema.Error:
		return "ErrorCode"
	case schema.UUID:
		return "UUID"
	case schema.Bytes:
		return "[]byte"
	case schema.Records:
		return "Records"
	}
	return [...]string{"bool", "int8", "int16", "int32", "int64", "uint16", "uint32", "float64", "", "", "string"}[f.Kind]
}

func (w *writer) structType(f *schema.File, m *schema.Message, s *schema.Struct) {
	if s == m.Root {
		what := fmt.Sprintf("%s is a data message", m.Name)
		if f.API != "" {
			what = fmt.Sprintf("%s is the %s of %s (API key %d)", m.Name, strings.ToLower(strings.TrimPrefix(m.Name, f.API)), f.API, f.Key)
		}
		flex := "never flexible"
		if !m.Flexible.Empty() {
			flex = fmt.Sprintf("flexible from %d", m.Flexible.Min)
		}
		w.p("// %s, versions %d to %d, %s.", what, m.Versions.Min, m.Versions.Max, flex)
	} else {
		w.p("// %s is an element of %s.", s.Go, m.Name)
	}
	if len(s.Doc) > 0 {
		w.p("//")
		w.doc(s.Doc)
	}
	w.p("type %s struct {", s.Go)
	for _, fd := range s.Fields {
		w.doc(fd.Doc)
		w.p("%s %s%s", fd.Go, goType(fd), w.remark(fd))
	}
	if !m.Flexible.Empty() {
		w.p("UnknownTags Tags")
	}
	w.p("}\n")
}

// remark is the comment beside a field: the versions it is in, unless they are
// all of the struct's, and where it may be null, its default and its tag.
func (w *writer) remark(f *schema.Field) string {
	var parts []string
	if !f.Versions.Covers(w.st.Versions) {
		parts = append(parts, "v"+w.open(f.Versions))
	}
	if !f.Nullable.Empty() && f.Nullable == f.Versions {
		parts = append(parts, "nullable")
	} else if !f.Nullable.Empty() {
		parts = append(parts, "nullable v"+w.open(f.Nullable))
	}
	if f.Default != "" && f.Default != "null" {
		parts = append(parts, "default "+f.Default)
	}
	if f.Tag >= 0 {
		parts = append(parts, fmt.Sprintf("tag %d", f.Tag))
	}
	if len(parts) == 0 {
		return ""
	}
	return " // " + strings.Join(parts, ", ")
}

// open writes a range with a plus where it ends with the message's versions.
func (w *writer) open(r schema.Range) string {
	if r.Max == w.msg.Versions.Max {
		r.Max = schema.MaxVersion
	}
	return r.String()
}

func (w *writer) methods(f *schema.File, m *schema.Message, request bool) {
	lo, hi := m.Versions.Min, m.Versions.Max
	if f.API != "" {
		w.p("// APIKey returns Key%s.", f.API)
		w.p("func (*%s) APIKey() APIKey { return Key%s }\n", m.Name, f.API)
		w.p("// IsRequest returns %v.", request)
		w.p("func (*%s) IsRequest() bool { return %v }\n", m.Name, request)
	}
	bad := fmt.Sprintf("version < %d || version > %d", lo, hi)
	if lo == 0 {
		bad = fmt.Sprintf("uint16(version) > %d", hi)
	}
	w.p("// Decode reads x in version %d to %d.", lo, hi)
	w.p("func (x *%s) Decode(d *Decoder, version int16) {", m.Name)
	w.p("if %s {\nd.badVersion(%q, version, %d, %d)\nreturn\n}", bad, m.Name, lo, hi)
	w.eitherVersion(m, "x.decode%s(d, version)")
	w.p("}\n")
	w.p("// Encode writes x in version %d to %d.", lo, hi)
	w.p("func (x *%s) Encode(e *Encoder, version int16) {", m.Name)
	w.p("if %s {\ne.badVersion(%q, version, %d, %d)\nreturn\n}", bad, m.Name, lo, hi)
	w.eitherVersion(m, "e.b = x.append%s(e, e.b, version)")
	w.p("}\n")
	w.p("func (x *%s) decodeFrom(src []byte, version int16) (int, error) {", m.Name)
	w.p("d := Decoder{src: src}\nx.Decode(&d, version)\nreturn d.off, d.err\n}\n")
	w.p("func (x *%s) appendTo(b []byte, version int16) ([]byte, error) {", m.Name)
	w.p("var e Encoder\nif %s {\ne.badVersion(%q, version, %d, %d)\nreturn b, e.err\n}", bad, m.Name, lo, hi)
	w.eitherVersion(m, "b = x.append%s(&e, b, version)")
	w.p("return b, e.err\n}\n")
}

// eitherVersion calls the method that the version wants.
func (w *writer) eitherVersion(m *schema.Message, call string) {
	plain, flexible := w.split(m.Root)
	if plain.Empty() || flexible.Empty() {
		w.p(call, suffix(plain.Empty()))
		return
	}
	w.p("if %s {", in(flexible, m.Root.Versions))
	w.p(call, suffix(true))
	w.p("} else {")
	w.p(call, suffix(false))
	w.p("}")
}

// in is the Go condition that version lies in r, given that it lies in ctx;
// "" when it always does.
func in(r, ctx schema.Range) string {
	var parts []string
	if r.Min == r.Max && r.Min > ctx.Min && r.Max < ctx.Max {
		return fmt.Sprintf("version == %d", r.Min)
	}
	if r.Min > ctx.Min {
		parts = append(parts, fmt.Sprintf("version >= %d", r.Min))
	}
	if r.Max < ctx.Max {
		parts = append(parts, fmt.Sprintf("version <= %d", r.Max))
	}
	return strings.Join(parts, " && ")
}

// cond is in as an expression: true or false where version does not matter.
func cond(r, ctx schema.Range) string {
	r = r.And(ctx)
	if r.Empty() {
		return "false"
	}
	if c := in(r, ctx); c != "" {
		return c
	}
	return "true"
}

// table generates api_gen.go.
func table(files []*schema.File) ([]byte, error) {
	w := &writer{}
	w.p("// Code generated from schema/*.schema by internal/gen. DO NOT EDIT.\n")
	w.p("package wire\n")
	w.p("// The API keys.\nconst (")
	for _, f := range files {
		if f.API != "" {
			w.p("Key%s APIKey = %d", f.API, f.Key)
		}
	}
	w.p(")\n")
	w.p("// apis is indexed by API key.\nvar apis = [...]api{")
	for _, f := range files {
		if f.API == "" {
			continue
		}
		w.p("Key%s: {%q, %d, %d, %d, %d, func() Message { return New%s() }, func() Message { return New%s() }},", f.API, f.API, f.Versions.Min, f.Versions.Max,
			first(f.Messages[0].Flexible), first(f.Unstable), f.Messages[0].Name, f.Messages[1].Name)
	}
	w.p("}\n")
	w.p("// DataMessages are the messages without an API key.\nvar DataMessages = []DataMessage{")
	for _, f := range files {
		if f.API != "" {
			continue
		}
		for _, m := range f.Messages {
			w.p("{%q, %d, %d, %d, func() Body { return New%s() }},", m.Name, m.Versions.Min, m.Versions.Max, first(m.Flexible), m.Name)
		}
	}
	w.p("}")
	return finish(w.Bytes())
}

func first(r schema.Range) int16 {
	if r.Empty() {
		return -1
	}
	return r.Min
}

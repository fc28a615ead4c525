package main

import (
	"fmt"
	"strconv"

	"github.com/ottla/ottla/wire/internal/schema"
)

// emptyByDefault tells whether a field that may be null is left off the wire
// when it is empty, not when it is null: a tagged one without `default null`.
func emptyByDefault(f *schema.Field) bool {
	return f.Tag >= 0 && !f.Nullable.Empty() && f.Default == ""
}

// zero is the default of a field as a Go expression; "" for a struct, whose
// defaults are its fields'. An empty array keeps no memory here.
func zero(f *schema.Field) string {
	switch {
	case emptyByDefault(f) && f.Array:
		return goType(f) + "{}"
	case emptyByDefault(f) && f.Kind == schema.StructKind:
		return "New" + f.Struct.Go + "()"
	case emptyByDefault(f):
		return goType(f) + "{}"
	case f.Array || f.Pointer():
		return "nil"
	}
	switch f.Kind {
	case schema.StructKind:
		return ""
	case schema.Bool:
		if f.Default == "" {
			return "false"
		}
		return f.Default
	case schema.String:
		return strconv.Quote(f.Default)
	case schema.Bytes, schema.Records:
		return "nil"
	case schema.UUID:
		return "UUID{}"
	case schema.Float64:
		if f.Default == "" {
			return "0"
		}
		return f.Default
	}
	if f.Default == "" {
		return "0"
	}
	if f.Kind == schema.Uint16 || f.Kind == schema.Uint32 {
		n, _ := strconv.ParseUint(f.Default, 0, 64)
		return fmt.Sprint(n)
	}
	n, _ := strconv.ParseInt(f.Default, 0, 64)
	return fmt.Sprint(n)
}

func isZero(expr string) bool {
	switch expr {
	case "nil", "false", "0", `""`, "UUID{}":
		return true
	}
	return false
}

// defaults generates Default and a constructor.
func (w *writer) defaults(s *schema.Struct) {
	w.p("// New%s returns a %s with its defaults.", s.Go, s.Go)
	w.p("func New%s() *%s {\nx := new(%s)\nx.Default()\nreturn x\n}\n", s.Go, s.Go, s.Go)
	w.p("// Default sets every field to its protocol default.")
	w.p("func (x *%s) Default() {\n*x = %s{", s.Go, s.Go)
	for _, f := range s.Fields {
		if z := zero(f); z != "" && !isZero(z) {
			w.p("%s: %s,", f.Go, z)
		}
	}
	w.p("}")
	for _, f := range s.Fields {
		if zero(f) == "" {
			w.p("x.%s.Default()", f.Go)
		}
	}
	w.p("}\n")
}

// reset generates the statement that gives a field its default before or
// instead of decoding: as Default does, but slices keep their memory.
func (w *writer) reset(f *schema.Field) {
	z := zero(f)
	switch {
	case z == "":
		w.p("x.%s.Default()", f.Go)
	case f.Array && f.Nullable.Empty():
		w.p("x.%s = x.%s[:0]", f.Go, f.Go)
	default:
		w.p("x.%s = %s", f.Go, z)
	}
}

// differs is the condition that a field is not at its default.
func differs(f *schema.Field) string { return compare(f, false) }

// compare is the condition that a field is, or is not, at its default.
func compare(f *schema.Field, same bool) string {
	x, z := "x."+f.Go, zero(f)
	op, not := "!=", ""
	if same {
		op = "=="
	}
	switch {
	case f.Pointer() && f.Kind == schema.StructKind && z != "nil":
		if same {
			return fmt.Sprintf("%s != nil && %s.isDefault()", x, x)
		}
		return fmt.Sprintf("(%s == nil || !%s.isDefault())", x, x)
	case emptyByDefault(f):
		if same {
			return fmt.Sprintf("%s != nil && len(%s) == 0", x, x)
		}
		return fmt.Sprintf("(%s == nil || len(%s) > 0)", x, x)
	case f.Array || f.Kind == schema.Bytes || f.Kind == schema.Records:
		if f.Nullable.Empty() {
			return fmt.Sprintf("len(%s) %s 0", x, op)
		}
		return fmt.Sprintf("%s %s nil", x, op)
	case f.Kind == schema.StructKind && !f.Pointer():
		if !same {
			not = "!"
		}
		return not + x + ".isDefault()"
	case f.Kind == schema.Bool:
		if same != (z == "true") {
			not = "!"
		}
		return not + x
	case f.Kind == schema.UUID:
		return fmt.Sprintf("(%s %s UUID{})", x, op)
	}
	return fmt.Sprintf("%s %s %s", x, op, z)
}

func (w *writer) isDefault(s *schema.Struct) {
	w.p("func (x *%s) isDefault() bool {\nreturn len(x.UnknownTags) == 0", s.Go)
	for _, f := range s.Fields {
		w.Truncate(w.Len() - 1)
		w.p(" &&\n%s", compare(f, true))
	}
	w.p("}\n")
}

package main

import (
	"fmt"

	"github.com/ottla/ottla/wire/internal/schema"
)

func (w *writer) encode(s *schema.Struct) {
	w.p("func (x *%s) append(e *Encoder, b []byte, version int16) []byte {", s.Go)
	w.flexVar()
	each := func(rs []run, ctx schema.Range) {
		for _, r := range rs {
			if r.in = r.in.And(ctx); r.in.Empty() {
				continue
			}
			c := in(r.in, ctx)
			if c != "" {
				w.p("if %s {", c)
			}
			w.encodeRun(r, c == "")
			if c != "" {
				w.p("}")
			}
		}
	}
	for _, g := range groups(s) {
		if g.from == 0 {
			each(g.runs, s.Versions)
			continue
		}
		w.p("if version >= %d {", g.from)
		w.encodeRun(g.newest, false)
		w.p("} else {")
		each(g.runs, schema.Range{Min: s.Versions.Min, Max: g.from - 1})
		w.p("}")
	}
	w.encodeTags(s)
	w.p("return b\n}\n")
}

// encodeRun writes a run, in a block of its own if asked to.
func (w *writer) encodeRun(r run, block bool) {
	f := r.fields[0]
	if !fixed(f) || len(r.fields) == 1 {
		w.encodeField(f, r.in, false)
		return
	}
	n := r.size()
	if block {
		w.p("{")
		defer w.p("}")
	}
	w.p("b = room(b, %d)", n)
	w.p("p := b[len(b)-%d:]", n)
	w.p("_ = p[%d]", n-1)
	pos := 0
	for _, f := range r.fields {
		w.p("%s", store(f, pos))
		pos += f.Kind.Size()
	}
}

// store is the statement that writes a fixed field to p at pos.
func store(f *schema.Field, pos int) string {
	x := "x." + f.Go
	switch f.Kind {
	case schema.Bool:
		return fmt.Sprintf("p[%d] = boolByte(%s)", pos, x)
	case schema.Int8:
		return fmt.Sprintf("p[%d] = byte(%s)", pos, x)
	case schema.UUID:
		return fmt.Sprintf("*(*UUID)(p[%d:]) = %s", pos, x)
	}
	return fmt.Sprintf("binary.BigEndian.PutUint%d(p[%d:], %s)", f.Kind.Size()*8, pos, bits(f))
}

// bits is a fixed field as an unsigned integer.
func bits(f *schema.Field) string {
	x := "x." + f.Go
	switch f.Kind {
	case schema.Uint16, schema.Uint32:
		return x
	case schema.Float64:
		return "math.Float64bits(" + x + ")"
	}
	return fmt.Sprintf("uint%d(%s)", f.Kind.Size()*8, x)
}

// encodeField writes one field, in versions ctx.
func (w *writer) encodeField(f *schema.Field, ctx schema.Range, tagged bool) {
	x := "x." + f.Go
	flex := w.flexIn(ctx)
	null := cond(f.Nullable, ctx)
	switch {
	case f.Array && f.Kind == schema.StructKind:
		w.p("b = e.appendCount(b, arrayLen(%s, %s), %s)", x, null, flex)
		w.p("for i := range %s {\nb = %s[i].append(e, b, version)\n}", x, x)
	case f.Array:
		w.p("b = %s(e, b, %s, %s, %s)", arrayWriter(f.Kind), x, flex, null)
	case f.Kind == schema.StructKind && f.Pointer():
		w.encodePointer(f, null, tagged)
	case f.Kind == schema.StructKind:
		w.p("b = %s.append(e, b, version)", x)
	case f.Pointer():
		w.p("b = e.appendStringPtr(b, %s, %s, %s)", x, flex, null)
	case f.Kind == schema.String:
		w.p("b = e.appendString(b, %s, %s)", x, flex)
	case f.Kind == schema.Bytes:
		w.p("b = e.appendBytes(b, %s, %s, %s)", x, flex, null)
	case f.Kind == schema.Records:
		w.p("b = e.appendRecords(b, %s, %s, %s)", x, flex, null)
	case f.Kind == schema.Bool:
		w.p("b = appendBool(b, %s)", x)
	case f.Kind == schema.Int8:
		w.p("b = append(b, byte(%s))", x)
	case f.Kind == schema.UUID:
		w.p("b = append(b, %s[:]...)", x)
	default:
		w.p("b = binary.BigEndian.AppendUint%d(b, %s)", f.Kind.Size()*8, bits(f))
	}
}

func arrayWriter(k schema.Kind) string {
	return map[schema.Kind]string{
		schema.Int8: "appendInt8s", schema.Int16: "appendUint16s", schema.Uint16: "appendUint16s", schema.Error: "appendUint16s",
		schema.Int32: "appendInt32s", schema.Int64: "appendInt64s", schema.UUID: "appendUUIDs", schema.String: "appendStrings",
	}[k]
}

// encodePointer writes a nullable struct: 1 before it, or -1 for null, in a
// tagged field 0 for null, in the versions that know null.
func (w *writer) encodePointer(f *schema.Field, null string, tagged bool) {
	x := "x." + f.Go
	no := "b = append(b, 0xff)"
	if tagged {
		no = "b = append(b, 0)"
	}
	w.p("if %s != nil {", x)
	switch null {
	case "true":
		w.p("b = append(b, 1)")
	case "false":
	default:
		w.p("if %s {\nb = append(b, 1)\n}", null)
	}
	w.p("b = %s.append(e, b, version)\n} else {", x)
	empty := fmt.Sprintf("b = New%s().append(e, b, version)", f.Struct.Go)
	switch null {
	case "true":
		w.p("%s", no)
	case "false":
		w.p("%s", empty)
	default:
		w.p("if %s {\n%s\n} else {\n%s\n}", null, no, empty)
	}
	w.p("}")
}

func (w *writer) encodeTags(s *schema.Struct) {
	if w.msg.Flexible.Empty() {
		return
	}
	c := cond(w.msg.Flexible, s.Versions)
	if c == "false" {
		return
	}
	if c != "true" {
		w.p("if !flex {\nreturn b\n}")
	}
	tagged := s.TaggedFields()
	if len(tagged) == 0 {
		w.p("if len(x.UnknownTags) == 0 {\nb = append(b, 0)\n} else {\nb = appendTags(b, x.UnknownTags)\n}")
		return
	}
	w.p("n := len(x.UnknownTags)")
	for _, f := range tagged {
		c := differs(f)
		if v := in(f.Tagged.And(s.Versions), w.flexible()); v != "" {
			c = v + " && " + c
		}
		w.p("has%s := %s", f.Go, c)
		w.p("if has%s {\nn++\n}", f.Go)
	}
	w.p("b = appendUvarint(b, uint32(n))")
	w.p("if n == 0 {\nreturn b\n}")
	w.p("more := x.UnknownTags")
	for _, f := range tagged {
		w.p("if has%s {", f.Go)
		if f.Tag > 0 {
			w.p("b, more = appendTagsBelow(b, more, %d)", f.Tag)
		}
		w.p("b = appendUvarint(b, %d)", f.Tag)
		if fixed(f) {
			w.p("b = append(b, %d)", f.Kind.Size())
			w.encodeField(f, f.Tagged, true)
		} else {
			w.p("start := len(b)")
			w.encodeField(f, f.Tagged, true)
			w.p("b = insertSize(b, start)")
		}
		w.p("}")
	}
	w.p("for i := range more {\nb = appendTag(b, more[i])\n}")
}

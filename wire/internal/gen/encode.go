package main

import (
	"fmt"
	"strings"

	"github.com/ottla/ottla/wire/internal/schema"
)

// encode generates the methods that append a struct, see split.
func (w *writer) encode(s *schema.Struct) {
	plain, flexible := w.split(s)
	w.encodeIn(s, plain, false)
	w.encodeIn(s, flexible, true)
}

// appender is the name of the method that appends a struct.
func appender(flex bool) string { return "append" + suffix(flex) }

// encodeIn generates the method for the versions in ctx, all of a kind.
func (w *writer) encodeIn(s *schema.Struct, ctx schema.Range, flex bool) {
	if ctx.Empty() {
		return
	}
	w.p("func (x *%s) %s(e *Encoder, b []byte, version int16) []byte {", s.Go, appender(flex))
	w.encodeFields(s, ctx, flex)
	w.p("return b\n}\n")
}

// encodeFields writes the fields of the struct x.
func (w *writer) encodeFields(s *schema.Struct, ctx schema.Range, flex bool) {
	for _, r := range stretches(s, ctx) {
		if c := in(r.in, ctx); c != "" {
			w.p("if %s {", c)
			w.encodeStretch(r, flex)
			w.p("}")
		} else {
			w.encodeStretch(r, flex)
		}
	}
	if flex {
		w.encodeTags(s, ctx)
	}
}

// stretches cuts the fields that stand on the wire untagged in some version of
// ctx where the versions that have them change.
func stretches(s *schema.Struct, ctx schema.Range) []run {
	var out []run
	for _, f := range s.Fields {
		r := untagged(f, ctx)
		if r.Empty() {
			continue
		}
		if n := len(out); n > 0 && out[n-1].in == r {
			out[n-1].fields = append(out[n-1].fields, f)
			continue
		}
		out = append(out, run{[]*schema.Field{f}, r})
	}
	return out
}

func (w *writer) encodeStretch(r run, flex bool) {
	for len(r.fields) > 0 {
		n := word(r.fields)
		if n > 1 {
			w.encodeWord(r.fields[:n])
		} else {
			n = 1
			w.encodeField(r.fields[0], r.in, flex, false)
		}
		r.fields = r.fields[n:]
	}
}

// word returns the number of fields at the front that make up an integer of 2,
// 4 or 8 bytes, the largest: appended as one they cost one store.
func word(fields []*schema.Field) int {
	size, best := 0, 0
	for i, f := range fields {
		if !fixed(f) {
			break
		}
		if size += f.Kind.Size(); size > 8 {
			break
		}
		if size == 2 || size == 4 || size == 8 {
			best = i + 1
		}
	}
	return best
}

func (w *writer) encodeWord(fields []*schema.Field) {
	size := run{fields: fields}.size()
	left := 8 * size
	var parts []string
	for _, f := range fields {
		left -= 8 * f.Kind.Size()
		part := fmt.Sprintf("uint%d(%s)", 8*size, bits(f))
		if left > 0 {
			part += fmt.Sprintf("<<%d", left)
		}
		parts = append(parts, part)
	}
	w.p("b = binary.BigEndian.AppendUint%d(b, %s)", 8*size, strings.Join(parts, "|"))
}

// bits is a fixed field, but no UUID, as an unsigned integer.
func bits(f *schema.Field) string {
	x := "x." + f.Go
	switch f.Kind {
	case schema.Uint16, schema.Uint32:
		return x
	case schema.Bool:
		return "boolByte(" + x + ")"
	case schema.Int8:
		return "byte(" + x + ")"
	case schema.Float64:
		return "math.Float64bits(" + x + ")"
	}
	return fmt.Sprintf("uint%d(%s)", f.Kind.Size()*8, x)
}

// encodeField writes one field, in versions ctx.
func (w *writer) encodeField(f *schema.Field, ctx schema.Range, flex, tagged bool) {
	x := "x." + f.Go
	null := cond(f.Nullable, ctx)
	compact := ""
	if flex {
		compact = "Compact"
	}
	switch {
	case f.Kind == schema.StructKind && !f.Array && f.Pointer():
		w.encodePointer(f, null, flex, tagged)
	case f.Kind == schema.StructKind && !f.Array:
		w.p("b = %s.%s(e, b, version)", x, appender(flex))
	case f.Kind == schema.Records:
		w.p("if r := %s; len(r) == 1 && len(r[0]) < gatherMin {", x)
		w.p("b = e.append%sCount(b, len(r[0]))\nb = append(b, r[0]...)\n} else {", compact)
		w.p("b = e.appendRecords(b, r, %v, %s)\n}", flex, null)
	case f.Pointer() && null == "false": // nil is written as the empty value
		w.p("if %s == nil {", x)
		w.encodeEmpty(flex)
		w.p("} else {")
		w.encodeSized(f, ctx, flex, compact)
		w.p("}")
	case (f.Array || f.Kind == schema.Bytes || f.Pointer()) && null != "false":
		w.encodeNull(f, null, flex)
		w.encodeSized(f, ctx, flex, compact)
		w.p("}")
	case f.Array || f.Kind == schema.Bytes:
		w.encodeSized(f, ctx, flex, compact)
	case f.Kind == schema.String:
		w.p("b = e.append%sString(b, %s)", compact, x)
	case f.Kind == schema.Bool || f.Kind == schema.Int8:
		w.p("b = append(b, %s)", bits(f))
	case f.Kind == schema.UUID:
		w.p("b = append(b, %s[:]...)", x)
	default:
		w.p("b = binary.BigEndian.AppendUint%d(b, %s)", f.Kind.Size()*8, bits(f))
	}
}

// encodeNull opens the block for a field that is not null, after what is
// written for null. A string that is nil where null may not stand is empty.
func (w *writer) encodeNull(f *schema.Field, null string, flex bool) {
	x := "x." + f.Go
	mark := "0xff, 0xff, 0xff, 0xff"
	switch {
	case flex:
		mark = "0"
	case f.Kind == schema.String && !f.Array:
		mark = "0xff, 0xff"
	}
	switch {
	case null == "true":
		w.p("if %s == nil {\nb = append(b, %s)\n} else {", x, mark)
	case f.Pointer():
		w.p("if %s == nil && %s {\nb = append(b, %s)\n} else if %s == nil {", x, null, mark, x)
		w.encodeEmpty(flex)
		w.p("} else {")
	default:
		w.p("if %s == nil && %s {\nb = append(b, %s)\n} else {", x, null, mark)
	}
}

// encodeEmpty writes an empty string.
func (w *writer) encodeEmpty(flex bool) {
	if flex {
		w.p("b = append(b, 1)")
	} else {
		w.p("b = append(b, 0, 0)")
	}
}

// encodeSized writes a field with a length or count that is not null.
func (w *writer) encodeSized(f *schema.Field, ctx schema.Range, flex bool, compact string) {
	x := "x." + f.Go
	if f.Pointer() {
		w.p("b = e.append%sString(b, *%s)", compact, x)
		return
	}
	w.p("b = e.append%sCount(b, len(%s))", compact, x)
	switch f.Kind {
	case schema.Bytes:
		w.p("b = append(b, %s...)", x)
	case schema.StructKind:
		if !w.inPlace(f.Struct) {
			w.p("for i := range %s {\nb = %s[i].%s(e, b, version)\n}", x, x, appender(flex))
			break
		}
		w.p("for i := range %s {\nx := &%s[i]", x, x)
		w.encodeFields(f.Struct, ctx, flex)
		w.p("}")
	case schema.String:
		w.p("for _, s := range %s {\nb = e.append%sString(b, s)\n}", x, compact)
	default:
		w.p("b = %s(b, %s)", arrayWriter(f.Kind), x)
	}
}

func arrayWriter(k schema.Kind) string {
	return map[schema.Kind]string{
		schema.Int8: "appendInt8s", schema.Int16: "appendUint16s", schema.Uint16: "appendUint16s", schema.Error: "appendUint16s",
		schema.Int32: "appendInt32s", schema.Int64: "appendInt64s", schema.UUID: "appendUUIDs",
	}[k]
}

// encodePointer writes a nullable struct: 1 before it, or -1 for null, in a
// tagged field 0 for null, in the versions that know null.
func (w *writer) encodePointer(f *schema.Field, null string, flex, tagged bool) {
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
	w.p("b = %s.%s(e, b, version)\n} else {", x, appender(flex))
	empty := fmt.Sprintf("b = New%s().%s(e, b, version)", f.Struct.Go, appender(flex))
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

// encodeTags writes the tagged fields of a struct, which is in flexible
// versions ctx.
func (w *writer) encodeTags(s *schema.Struct, ctx schema.Range) {
	var tagged []*schema.Field
	for _, f := range s.TaggedFields() {
		if !f.Tagged.And(ctx).Empty() {
			tagged = append(tagged, f)
		}
	}
	if len(tagged) == 0 {
		w.p("if len(x.UnknownTags) == 0 {\nb = append(b, 0)\n} else {\nb = appendTags(b, x.UnknownTags)\n}")
		return
	}
	w.p("n := len(x.UnknownTags)")
	for _, f := range tagged {
		c := differs(f)
		if v := in(f.Tagged.And(ctx), ctx); v != "" {
			c = v + " && " + c
		}
		w.p("has%s := %s", f.Go, c)
		w.p("if has%s {\nn++\n}", f.Go)
	}
	w.p("b = appendUvarint(b, uint32(n))")
	w.p("if n > 0 {\nmore := x.UnknownTags")
	for _, f := range tagged {
		w.p("if has%s {", f.Go)
		if f.Tag > 0 {
			w.p("b, more = appendTagsBelow(b, more, %d)", f.Tag)
		}
		w.p("b = appendUvarint(b, %d)", f.Tag)
		if fixed(f) {
			w.p("b = append(b, %d)", f.Kind.Size())
			w.encodeField(f, f.Tagged.And(ctx), true, true)
		} else {
			w.p("start := len(b)")
			w.encodeField(f, f.Tagged.And(ctx), true, true)
			w.p("b = insertSize(b, start)")
		}
		w.p("}")
	}
	w.p("for i := range more {\nb = appendTag(b, more[i])\n}\n}")
}

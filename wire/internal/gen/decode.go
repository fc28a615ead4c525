package main

import (
	"fmt"

	"github.com/ottla/ottla/wire/internal/schema"
)

// fixed tells whether a field is a plain one of fixed size.
func fixed(f *schema.Field) bool { return !f.Array && f.Kind.Size() > 0 }

// untagged is the versions in which a field stands among the plain fields.
// Tagged versions are always the later ones.
func untagged(f *schema.Field, ctx schema.Range) schema.Range {
	r := f.Versions.And(ctx)
	if f.Tag < 0 {
		return r
	}
	if f.Tagged.Min <= r.Min {
		return schema.None
	}
	return r.And(schema.Range{Min: 0, Max: f.Tagged.Min - 1})
}

// A run is a sequence of fields that stand together in the same versions: of
// fixed size and read or written at once, or a single other one.
type run struct {
	fields []*schema.Field
	in     schema.Range
}

func (r run) size() int {
	n := 0
	for _, f := range r.fields {
		n += f.Kind.Size()
	}
	return n
}

// runs cuts the fields of a struct that are untagged in ctx into runs.
func runs(s *schema.Struct, ctx schema.Range) []run {
	var out []run
	for _, f := range s.Fields {
		r := untagged(f, ctx)
		if r.Empty() {
			continue
		}
		if n := len(out); fixed(f) && n > 0 && out[n-1].in == r && fixed(out[n-1].fields[0]) {
			out[n-1].fields = append(out[n-1].fields, f)
			continue
		}
		out = append(out, run{[]*schema.Field{f}, r})
	}
	return out
}

// A group is a sequence of runs. Where runs of fixed size follow each other in
// differing versions, as fields came and went, the newest versions are worth a
// path of their own, for they are what clients speak: from version `from` on
// there is but one run, newest, and the fields ended are no more.
type group struct {
	runs   []run
	from   int16 // 0 when there is no such path
	newest run
	ended  []*schema.Field
}

func groups(s *schema.Struct, ctx schema.Range) []group {
	var out []group
	all := runs(s, ctx)
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && fixed(all[j].fields[0]) {
			j++
		}
		if j < i+2 {
			out = append(out, group{runs: all[i : i+1]})
			i++
			continue
		}
		out = append(out, newGroup(ctx, all[i:j]))
		i = j
	}
	return out
}

func newGroup(ctx schema.Range, rs []run) group {
	g := group{runs: rs}
	for _, r := range rs {
		if r.in.Max < ctx.Max {
			g.from = max(g.from, r.in.Max+1)
			g.ended = append(g.ended, r.fields...)
			continue
		}
		g.from = max(g.from, r.in.Min)
		g.newest.fields = append(g.newest.fields, r.fields...)
	}
	g.newest.in = schema.Range{Min: g.from, Max: ctx.Max}
	if len(g.newest.fields) < 2 || g.from <= ctx.Min {
		return group{runs: rs}
	}
	return g
}

// minSize is the least number of bytes that a struct takes in any version of
// ctx; at least 1, so that a count is never believed beyond the input.
func minSize(s *schema.Struct, ctx, flexible schema.Range) int {
	best := -1
	ctx = ctx.And(s.Versions)
	for v := ctx.Min; v <= ctx.Max; v++ {
		flex := flexible.Contains(v)
		n := 0
		for _, f := range s.Fields {
			if untagged(f, s.Versions).Contains(v) {
				n += minField(f, v, flex, flexible)
			}
		}
		if flex {
			n++
		}
		if best < 0 || n < best {
			best = n
		}
	}
	return max(best, 1)
}

func minField(f *schema.Field, v int16, flex bool, flexible schema.Range) int {
	switch {
	case f.Array || f.Kind == schema.Bytes || f.Kind == schema.Records:
		if flex {
			return 1
		}
		return 4
	case f.Kind == schema.String:
		if flex {
			return 1
		}
		return 2
	case f.Kind == schema.StructKind && f.Nullable.Contains(v):
		return 1
	case f.Kind == schema.StructKind:
		return minSize(f.Struct, schema.Range{Min: v, Max: v}, flexible)
	}
	return f.Kind.Size()
}

// decode generates the methods that decode a struct, see split.
func (w *writer) decode(s *schema.Struct) {
	plain, flexible := w.split(s)
	w.decodeIn(s, plain, false)
	w.decodeIn(s, flexible, true)
}

// decodeIn generates the method for the versions in ctx, all of a kind.
func (w *writer) decodeIn(s *schema.Struct, ctx schema.Range, flex bool) {
	if ctx.Empty() {
		return
	}
	w.p("func (x *%s) decode%s(d *Decoder, version int16) {", s.Go, suffix(flex))
	w.decodeFields(s, ctx, flex)
	w.p("}\n")
}

// decodeFields reads the fields of the struct x. Those that a version lacks get
// their defaults.
func (w *writer) decodeFields(s *schema.Struct, ctx schema.Range, flex bool) {
	gone := func(fields []*schema.Field) {
		for _, f := range fields {
			if f.Tag < 0 {
				w.reset(f)
			}
		}
	}
	for _, f := range s.Fields {
		if f.Tag >= 0 || untagged(f, ctx).Empty() {
			w.reset(f)
		}
	}
	each := func(rs []run, ctx schema.Range) {
		for _, r := range rs {
			r.in = r.in.And(ctx)
			if r.in.Empty() {
				gone(r.fields)
				continue
			}
			c := in(r.in, ctx)
			if c != "" {
				w.p("if %s {", c)
			}
			w.decodeRun(r, flex, c == "")
			if c != "" {
				w.p("} else {")
				gone(r.fields)
				w.p("}")
			}
		}
	}
	for _, g := range groups(s, ctx) {
		if g.from == 0 {
			each(g.runs, ctx)
			continue
		}
		w.p("if version >= %d {", g.from)
		w.decodeRun(g.newest, flex, false)
		gone(g.ended)
		w.p("} else {")
		each(g.runs, schema.Range{Min: ctx.Min, Max: g.from - 1})
		w.p("}")
	}
	w.decodeTags(s, ctx, flex)
}

// decodeRun reads a run, in a block of its own if asked to.
func (w *writer) decodeRun(r run, flex, block bool) {
	f := r.fields[0]
	if !fixed(f) {
		w.decodeField(f, r.in, flex, false)
		return
	}
	if len(r.fields) == 1 {
		w.p("x.%s = %s", f.Go, load(f, fmt.Sprintf("d.next(%d)", f.Kind.Size()), -1))
		return
	}
	if block {
		w.p("{")
		defer w.p("}")
	}
	w.p("b := d.next(%d)", r.size())
	w.p("_ = b[%d]", r.size()-1)
	pos := 0
	for _, f := range r.fields {
		w.p("x.%s = %s", f.Go, load(f, "b", pos))
		pos += f.Kind.Size()
	}
}

// load is the expression that reads a fixed field from b at pos; pos -1 means
// that b is the field's bytes.
func load(f *schema.Field, b string, pos int) string {
	at, from, span := b+"[0]", b, b
	if pos >= 0 {
		at = fmt.Sprintf("%s[%d]", b, pos)
		from = fmt.Sprintf("%s[%d:]", b, pos)
		span = fmt.Sprintf("%s[%d:%d]", b, pos, pos+f.Kind.Size())
	}
	switch f.Kind {
	case schema.Bool:
		return at + " != 0"
	case schema.Int8:
		return "int8(" + at + ")"
	case schema.UUID:
		return "UUID(" + span + ")"
	case schema.Uint16:
		return "binary.BigEndian.Uint16(" + from + ")"
	case schema.Uint32:
		return "binary.BigEndian.Uint32(" + from + ")"
	case schema.Float64:
		return "math.Float64frombits(binary.BigEndian.Uint64(" + from + "))"
	}
	bits := f.Kind.Size() * 8
	return fmt.Sprintf("%s(binary.BigEndian.Uint%d(%s))", elemType(f), bits, from)
}

// decodeField reads a field that is not of fixed size, or a tagged one, in
// versions ctx.
func (w *writer) decodeField(f *schema.Field, ctx schema.Range, flex, tagged bool) {
	x := "x." + f.Go
	null := cond(f.Nullable, ctx)
	compact := ""
	if flex {
		compact = "Compact"
	}
	switch {
	case f.Array && f.Kind == schema.StructKind:
		w.decodeStructs(f, ctx, flex, null)
	case f.Array:
		w.p("%s = %s", x, fmt.Sprintf(arrayReader(f.Kind), fmt.Sprintf("%s, %v, %s", x, flex, null)))
	case f.Kind == schema.StructKind && null != "false":
		w.decodeNullableStruct(f, null, flex, tagged)
	case f.Kind == schema.StructKind && f.Pointer():
		w.p("if %s == nil {\n%s = new(%s)\n}", x, x, f.Struct.Go)
		w.p("%s.decode%s(d, version)", x, suffix(flex))
	case f.Kind == schema.StructKind:
		w.p("%s.decode%s(d, version)", x, suffix(flex))
	case f.Pointer():
		w.p("%s = d.read%sStringPtr(%s, %s)", x, compact, x, null)
	case f.Kind == schema.String:
		w.p("%s = d.read%sString(%s)", x, compact, x)
	case f.Kind == schema.Bytes:
		w.p("%s = d.read%sBytes(%s)", x, compact, null)
	case f.Kind == schema.Records:
		w.p("%s = d.readRecords(%s, %v, %s)", x, x, flex, null)
	default:
		w.p("%s = %s", x, load(f, fmt.Sprintf("d.next(%d)", f.Kind.Size()), -1))
	}
}

func arrayReader(k schema.Kind) string {
	return map[schema.Kind]string{
		schema.Int8: "d.int8s(%s)", schema.Int16: "uint16s(d, %s)", schema.Uint16: "uint16s(d, %s)", schema.Error: "uint16s(d, %s)",
		schema.Int32: "d.int32s(%s)", schema.Int64: "d.int64s(%s)", schema.UUID: "d.uuids(%s)", schema.String: "d.strings(%s)",
	}[k]
}

func (w *writer) decodeStructs(f *schema.Field, ctx schema.Range, flex bool, null string) {
	x := "x." + f.Go
	compact := ""
	if flex {
		compact = "Compact"
	}
	w.p("if n := d.read%sCount(%s, %d); n < 0 {", compact, null, minSize(f.Struct, ctx, w.msg.Flexible))
	if f.Nullable.Empty() {
		w.p("%s = %s[:0]", x, x)
	} else {
		w.p("%s = nil", x)
	}
	w.p("} else {\ns := %s[:0]", x)
	if !f.Nullable.Empty() {
		w.p("if s == nil {\ns = []%s{}\n}", f.Struct.Go)
	}
	w.p("for i := 0; i < n && d.err == nil; i++ {")
	w.p("s = extend(s, n)")
	if w.inPlace(f.Struct) {
		w.p("x := &s[i]")
		w.decodeFields(f.Struct, ctx, flex)
	} else {
		w.p("s[i].decode%s(d, version)", suffix(flex))
	}
	w.p("}\n%s = s\n}", x)
}

// decodeNullableStruct reads what stands before a struct that may be null and
// the struct: a byte, negative for null, or in a tagged field a varint, 0 for
// null.
func (w *writer) decodeNullableStruct(f *schema.Field, null string, flex, tagged bool) {
	x := "x." + f.Go
	test := "d.present()"
	if tagged {
		test = "d.uvarint() > 0"
	}
	if null != "true" {
		test = fmt.Sprintf("!(%s) || %s", null, test)
	}
	w.p("if %s {", test)
	w.p("if %s == nil {\n%s = new(%s)\n}", x, x, f.Struct.Go)
	w.p("%s.decode%s(d, version)\n} else {\n%s = nil\n}", x, suffix(flex), x)
}

func (w *writer) decodeTags(s *schema.Struct, ctx schema.Range, flex bool) {
	var tagged []*schema.Field
	for _, f := range s.TaggedFields() {
		if !f.Tagged.And(ctx).Empty() {
			tagged = append(tagged, f)
		}
	}
	switch {
	case w.msg.Flexible.Empty():
		return
	case !flex:
		w.p("x.UnknownTags = x.UnknownTags[:0]")
		return
	case len(tagged) == 0:
		w.p("x.UnknownTags = d.tags(x.UnknownTags)")
		return
	}
	w.p("x.UnknownTags = x.UnknownTags[:0]")
	w.p("for n := d.tagCount(); n > 0 && d.err == nil; n-- {")
	w.p("id, outer := d.tag()")
	w.p("switch {")
	for _, f := range tagged {
		c := fmt.Sprintf("id == %d", f.Tag)
		if v := in(f.Tagged.And(ctx), ctx); v != "" {
			c += " && " + v
		}
		w.p("case %s:", c)
		w.decodeField(f, f.Tagged.And(ctx), true, true)
	}
	w.p("default:\nx.UnknownTags = d.unknownTag(x.UnknownTags, id)\n}")
	w.p("d.untag(id, outer)\n}")
}

package schema

import (
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"
)

var (
	nameRE  = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]*$`)
	tokenRE = regexp.MustCompile(`"(?:[^"\\]|\\.)*"|\S+`)
)

type line struct {
	n      int // 1-based
	indent int // in steps of two spaces
	tokens []string
	doc    []string // the comment lines right above
}

type parser struct {
	path  string
	lines []line
	pos   int
	file  *File
	msg   *Message
	found map[string]*Struct
	open  map[*Struct]bool // being defined, so not to be named
}

// Parse reads one schema file. An error says file:line, what was got and what
// was wanted; filename is used for that and for the file's stem.
func Parse(filename string, src []byte) (*File, error) {
	p := &parser{path: filename}
	p.file = &File{Path: filename, Stem: strings.TrimSuffix(path.Base(filename), ".schema"), Key: -1,
		Versions: None, Unstable: None, Flexible: None}
	if err := p.split(string(src)); err != nil {
		return nil, err
	}
	if err := p.parse(); err != nil {
		return nil, err
	}
	return p.file, nil
}

func (p *parser) errorf(n int, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", p.path, n, fmt.Sprintf(format, args...))
}

// split cuts the source into lines of tokens and hands each the comment above.
func (p *parser) split(src string) error {
	var doc []string
	for i, text := range strings.Split(src, "\n") {
		trimmed := strings.TrimLeft(text, " ")
		if strings.TrimSpace(trimmed) == "" {
			doc = nil
			continue
		}
		if trimmed[0] == '#' {
			doc = append(doc, strings.TrimSpace(trimmed[1:]))
			continue
		}
		spaces := len(text) - len(trimmed)
		if trimmed[0] == '\t' {
			return p.errorf(i+1, "got a tab at the start, want indentation by spaces")
		}
		if spaces%2 != 0 {
			return p.errorf(i+1, "got an indentation of %d spaces, want a multiple of 2", spaces)
		}
		l := line{n: i + 1, indent: spaces / 2, doc: doc}
		for _, tok := range tokenRE.FindAllString(trimmed, -1) {
			if tok[0] == '#' {
				break
			}
			l.tokens = append(l.tokens, tok)
		}
		p.lines, doc = append(p.lines, l), nil
	}
	return nil
}

func (p *parser) peek() *line {
	if p.pos < len(p.lines) {
		return &p.lines[p.pos]
	}
	return nil
}

func (p *parser) lastLine() int {
	if len(p.lines) == 0 {
		return 1
	}
	return p.lines[len(p.lines)-1].n
}

func (p *parser) parse() error {
	l := p.peek()
	if l == nil {
		return p.errorf(1, "got an empty file, want `api KEY NAME` or `data NAME`")
	}
	switch {
	case l.indent == 0 && l.tokens[0] == "api":
		return p.parseAPI()
	case l.indent == 0 && l.tokens[0] == "data":
		for p.peek() != nil {
			if err := p.parseData(); err != nil {
				return err
			}
		}
		return nil
	}
	return p.errorf(l.n, "got %q, want `api KEY NAME` or `data NAME`", strings.Join(l.tokens, " "))
}

func (p *parser) parseAPI() error {
	l := p.peek()
	p.pos++
	if len(l.tokens) != 3 || !nameRE.MatchString(l.tokens[2]) {
		return p.errorf(l.n, "got %q, want `api KEY NAME`", strings.Join(l.tokens, " "))
	}
	key, err := strconv.ParseInt(l.tokens[1], 10, 16)
	if err != nil || key < 0 {
		return p.errorf(l.n, "got API key %q, want a number from 0 to 32767", l.tokens[1])
	}
	p.file.Key, p.file.API, p.file.Doc = int16(key), l.tokens[2], l.doc
	if want := Stem(p.file.API); p.file.Stem != want {
		return p.errorf(l.n, "got API %s in %s.schema, want %s.schema", p.file.API, p.file.Stem, want)
	}
	if err := p.parseVersions(l.n); err != nil {
		return err
	}
	for _, want := range []string{"request", "response"} {
		l := p.peek()
		if l == nil {
			return p.errorf(p.lastLine(), "got the end of the file, want `%s`", want)
		}
		if l.indent != 0 || len(l.tokens) != 1 || l.tokens[0] != want {
			return p.errorf(l.n, "got %q, want `%s`", strings.Join(l.tokens, " "), want)
		}
		p.pos++
		if err := p.parseMessage(p.file.API+strings.ToUpper(want[:1])+want[1:], l); err != nil {
			return err
		}
	}
	if l := p.peek(); l != nil {
		return p.errorf(l.n, "got %q after the response, want the end of the file", l.tokens[0])
	}
	return nil
}

func (p *parser) parseData() error {
	l := p.peek()
	if l.indent != 0 || len(l.tokens) != 2 || l.tokens[0] != "data" || !nameRE.MatchString(l.tokens[1]) {
		return p.errorf(l.n, "got %q, want `data NAME`", strings.Join(l.tokens, " "))
	}
	p.pos++
	if err := p.parseVersions(l.n); err != nil {
		return err
	}
	f := p.peek()
	if f != nil && f.indent == 0 && f.tokens[0] == "fields" && len(f.tokens) == 1 {
		p.pos++ // the line may be there, to match an API's `request`
	} else if f == nil || f.indent != 1 {
		return p.errorf(l.n, "got %s without fields, want them below, indented by 2 spaces", l.tokens[1])
	}
	return p.parseMessage(l.tokens[1], l)
}

// parseVersions reads the lines `versions`, `unstable` (may be absent) and
// `flexible` into p.file; a file of data messages overwrites them message by
// message.
func (p *parser) parseVersions(after int) error {
	p.file.Versions, p.file.Unstable, p.file.Flexible = None, None, None
	seen := map[string]bool{}
	for l := p.peek(); l != nil && l.indent == 0; l = p.peek() {
		word := l.tokens[0]
		if word != "versions" && word != "unstable" && word != "flexible" {
			break
		}
		if seen[word] || len(l.tokens) != 2 {
			return p.errorf(l.n, "got %q, want `%s VERSIONS` once", strings.Join(l.tokens, " "), word)
		}
		seen[word] = true
		p.pos++
		r, ok := parseRange(l.tokens[1])
		switch {
		case word == "versions" && (!ok || r.Max == MaxVersion):
			return p.errorf(l.n, "got versions %q, want a closed range like 0-13", l.tokens[1])
		case word == "versions":
			p.file.Versions = r
		case word == "unstable" && (!ok || r.Min != r.Max || r.Min != p.file.Versions.Max+1):
			return p.errorf(l.n, "got unstable %q, want %d, the version after the last stable one", l.tokens[1], p.file.Versions.Max+1)
		case word == "unstable":
			p.file.Unstable = r
			p.file.Versions.Max = r.Max
		case l.tokens[1] == "none":
			p.file.Flexible = None
		case !ok || r.Min != r.Max:
			return p.errorf(l.n, "got flexible %q, want the first flexible version or none", l.tokens[1])
		default:
			p.file.Flexible = Range{r.Min, MaxVersion}
		}
	}
	for _, want := range []string{"versions", "flexible"} {
		if !seen[want] {
			return p.errorf(after, "got no `%s` line, want one", want)
		}
	}
	return nil
}

func (p *parser) parseMessage(name string, l *line) error {
	v := p.file.Versions
	p.msg = &Message{Name: name, Versions: v, Flexible: p.file.Flexible.And(v)}
	p.found, p.open = map[string]*Struct{}, map[*Struct]bool{}
	p.msg.Root = &Struct{Name: name, Go: name, Versions: v, Doc: l.doc, Line: l.n}
	p.msg.Structs = []*Struct{p.msg.Root}
	p.file.Messages = append(p.file.Messages, p.msg)
	return p.parseFields(p.msg.Root, 1, v)
}

// parseFields reads the lines indented by indent as fields of s, all of whose
// versions lie in ctx.
func (p *parser) parseFields(s *Struct, indent int, ctx Range) error {
	p.open[s] = true
	defer delete(p.open, s)
	names, tags := map[string]bool{}, map[int]bool{}
	for l := p.peek(); l != nil && l.indent >= indent; l = p.peek() {
		if l.indent > indent {
			return p.errorf(l.n, "got an indentation of %d spaces, want %d: the field above is no new struct", 2*l.indent, 2*indent)
		}
		p.pos++
		f, err := p.parseField(l, ctx)
		if err != nil {
			return err
		}
		if names[f.Go] {
			return p.errorf(l.n, "got a second field %s, want names used once in a struct", f.Name)
		}
		if f.Tag >= 0 && tags[f.Tag] {
			return p.errorf(l.n, "got tag %d a second time, want tags used once in a struct", f.Tag)
		}
		names[f.Go] = true
		if f.Tag >= 0 {
			tags[f.Tag] = true
		}
		s.Fields = append(s.Fields, f)
	}
	return nil
}

func (p *parser) parseField(l *line, ctx Range) (*Field, error) {
	if len(l.tokens) < 2 || !nameRE.MatchString(l.tokens[0]) {
		return nil, p.errorf(l.n, "got %q, want `NAME TYPE [VERSIONS] ...`", strings.Join(l.tokens, " "))
	}
	f := &Field{Name: l.tokens[0], Go: GoName(l.tokens[0]), Versions: ctx, Nullable: None, Tagged: None, Tag: -1, Doc: l.doc, Line: l.n}
	typ, nullable := strings.CutSuffix(l.tokens[1], "?")
	rest := l.tokens[2:]
	if len(rest) > 0 {
		if r, ok := parseRange(rest[0]); ok {
			f.Versions, rest = r.And(ctx), rest[1:]
			if f.Versions.Empty() || r.Min < ctx.Min || r.Max != MaxVersion && r.Max > ctx.Max {
				return nil, p.errorf(l.n, "got versions %s of %s, want some of %s, those of the struct around it", r, f.Name, ctx)
			}
		}
	}
	if nullable {
		f.Nullable = f.Versions
	}
	if err := p.parseAttributes(l, f, rest, nullable); err != nil {
		return nil, err
	}
	if err := p.parseType(l, f, typ); err != nil {
		return nil, err
	}
	return f, p.check(l, f)
}

// parseAttributes reads what follows the versions: null, default and tag.
func (p *parser) parseAttributes(l *line, f *Field, rest []string, nullable bool) error {
	seen := map[string]bool{}
	for len(rest) > 0 {
		word := rest[0]
		if seen[word] {
			return p.errorf(l.n, "got `%s` twice, want it once", word)
		}
		seen[word] = true
		if len(rest) < 2 {
			return p.errorf(l.n, "got %q at the end of the line, want `null VERSIONS`, `default VALUE` or `tag N [VERSIONS]`", word)
		}
		arg := rest[1]
		rest = rest[2:]
		switch word {
		case "null":
			r, ok := parseRange(arg)
			if !ok || nullable || r.And(f.Versions).Empty() {
				return p.errorf(l.n, "got `null %s`, want versions among %s and no `?` beside it", arg, f.Versions)
			}
			f.Nullable = r.And(f.Versions)
		case "default":
			if u, err := strconv.Unquote(arg); err == nil {
				arg = u
			}
			f.Default = arg
		case "tag":
			n, err := strconv.ParseUint(arg, 10, 31)
			if err != nil {
				return p.errorf(l.n, "got tag %q, want a number", arg)
			}
			f.Tag, f.Tagged = int(n), f.Versions
			if len(rest) > 0 {
				if r, ok := parseRange(rest[0]); ok {
					f.Tagged, rest = r.And(f.Versions), rest[1:]
				}
			}
			if f.Tagged.Empty() || !p.msg.Flexible.Covers(f.Tagged) {
				return p.errorf(l.n, "got tagged versions %s, want flexible versions (%s) of the field", f.Tagged, p.msg.Flexible)
			}
		default:
			return p.errorf(l.n, "got %q, want `null VERSIONS`, `default VALUE` or `tag N [VERSIONS]`", word)
		}
	}
	return nil
}

// parseType resolves the type and, for a new struct, reads its fields.
func (p *parser) parseType(l *line, f *Field, typ string) error {
	name, array := strings.CutPrefix(typ, "[]")
	f.Array = array
	if k, ok := kinds[name]; ok {
		f.Kind = k
		return nil
	}
	if !nameRE.MatchString(name) || name[0] < 'A' || name[0] > 'Z' {
		return p.errorf(l.n, "got type %q, want bool, int8 to int64, uint16, uint32, float64, string, bytes, records, uuid, error, a struct's name, or [] before one of them", typ)
	}
	f.Kind = StructKind
	next := p.peek()
	children := next != nil && next.indent > l.indent
	s := p.found[name]
	switch {
	case s != nil && p.open[s]:
		return p.errorf(l.n, "got %s inside itself, want no recursion", name)
	case s != nil && children:
		return p.errorf(next.n, "got fields of %s again, want them once, on line %d", name, s.Line)
	case s == nil && !children:
		return p.errorf(l.n, "got %s without fields, want its fields indented below or a struct defined above", name)
	case s != nil:
		f.Struct = s
		s.Versions = s.Versions.Or(f.Versions)
		return nil
	}
	s = &Struct{Name: name, Go: p.msg.Name + name, Versions: f.Versions, Line: l.n}
	p.found[name] = s
	p.msg.Structs = append(p.msg.Structs, s)
	f.Struct = s
	// A struct's fields may count versions from before the field that holds it.
	return p.parseFields(s, l.indent+1, p.msg.Versions)
}

func (p *parser) check(l *line, f *Field) error {
	canNull := f.Array || f.Kind == String || f.Kind == Bytes || f.Kind == Records || f.Kind == StructKind
	if !f.Nullable.Empty() && !canNull {
		return p.errorf(l.n, "got a nullable %s, want null only for strings, bytes, records, structs and arrays", l.tokens[1])
	}
	if f.Array {
		switch f.Kind {
		case Bool, Uint32, Float64, Bytes, Records:
			return p.errorf(l.n, "got %s, want an array of int8, int16, int32, int64, uint16, error, uuid, string or a struct, as Kafka has them", l.tokens[1])
		}
	}
	if f.Pointer() && f.Kind == String && f.Default != "null" && (f.Tag >= 0 || f.Default != "") {
		return p.errorf(l.n, "got a nullable string with default %q, want `default null`, which a tagged one needs", f.Default)
	}
	if f.Tag >= 0 && hasRecords(f) {
		return p.errorf(l.n, "got records in a tagged field, want them untagged")
	}
	if f.Default == "" {
		return nil
	}
	ok := false
	switch {
	case f.Default == "null":
		ok = !f.Nullable.Empty()
	case f.Array || f.Kind >= Bytes || f.Kind == UUID:
	case f.Kind == Bool:
		ok = f.Default == "true" || f.Default == "false"
	case f.Kind == String:
		ok = true
	case f.Kind == Float64:
		_, err := strconv.ParseFloat(f.Default, 64)
		ok = err == nil
	case f.Kind == Uint16 || f.Kind == Uint32:
		_, err := strconv.ParseUint(f.Default, 0, f.Kind.Size()*8)
		ok = err == nil
	default:
		_, err := strconv.ParseInt(f.Default, 0, f.Kind.Size()*8)
		ok = err == nil
	}
	if !ok {
		return p.errorf(l.n, "got default %q for a %s, want a value of that type (null only where nullable)", f.Default, l.tokens[1])
	}
	return nil
}

func hasRecords(f *Field) bool {
	if f.Kind == Records {
		return true
	}
	if f.Kind == StructKind {
		for _, c := range f.Struct.Fields {
			if hasRecords(c) {
				return true
			}
		}
	}
	return false
}

// parseRange reads 3, 0-2 or 5+.
func parseRange(s string) (Range, bool) {
	lo, open := strings.CutSuffix(s, "+")
	hi := ""
	if !open {
		var dash bool
		if lo, hi, dash = strings.Cut(s, "-"); !dash {
			hi = lo
		}
	}
	a, err := strconv.ParseUint(lo, 10, 14)
	if err != nil {
		return None, false
	}
	if open {
		return Range{int16(a), MaxVersion}, true
	}
	b, err := strconv.ParseUint(hi, 10, 14)
	if err != nil || b < a {
		return None, false
	}
	return Range{int16(a), int16(b)}, true
}

// Stem is the file name, without its ending, of an API's schema: ListOffsets
// is list_offsets.
func Stem(api string) string {
	var b strings.Builder
	for i, c := range api {
		if c >= 'A' && c <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			c += 'a' - 'A'
		}
		b.WriteRune(c)
	}
	return b.String()
}

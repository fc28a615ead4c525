package oracle

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A value is what a scenario or a transcript says in JSON: nil, bool, string,
// json.Number, []any, *object, and in scenarios a variable.

// object is a JSON object that keeps the order of its fields.
type object struct {
	keys   []string
	values map[string]any
}

func newObject() *object { return &object{values: map[string]any{}} }

// fields makes an object of names and values in turn.
func fields(pairs ...any) *object {
	o := newObject()
	for i := 0; i < len(pairs); i += 2 {
		o.set(pairs[i].(string), pairs[i+1])
	}
	return o
}

func (o *object) set(key string, v any) {
	if _, ok := o.values[key]; !ok {
		o.keys = append(o.keys, key)
	}
	o.values[key] = v
}

func (o *object) get(key string) (any, bool) {
	v, ok := o.values[key]
	return v, ok
}

// variable is $name, or $name+3.
type variable struct {
	name string
	add  int64
}

func (v variable) String() string {
	if v.add != 0 {
		return fmt.Sprintf("$%s%+d", v.name, v.add)
	}
	return "$" + v.name
}

func number(n int64) json.Number { return json.Number(strconv.FormatInt(n, 10)) }

// reader reads values: JSON in which field names and plain words need no
// quotes, commas may stand after the last element, # starts a comment,
// "x" * 100 repeats a string, and $name is a variable.
type reader struct {
	src string
	pos int
}

func (r *reader) errorf(format string, args ...any) error {
	line := 1 + strings.Count(r.src[:r.pos], "\n")
	return fmt.Errorf("line %d: %s", line, fmt.Sprintf(format, args...))
}

func (r *reader) skip() {
	for r.pos < len(r.src) {
		switch c := r.src[r.pos]; {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			r.pos++
		case c == '#':
			for r.pos < len(r.src) && r.src[r.pos] != '\n' {
				r.pos++
			}
		default:
			return
		}
	}
}

func (r *reader) peek() byte {
	r.skip()
	if r.pos == len(r.src) {
		return 0
	}
	return r.src[r.pos]
}

func (r *reader) take(c byte) bool {
	if r.peek() != c {
		return false
	}
	r.pos++
	return true
}

var (
	variablePattern = regexp.MustCompile(`^\$([a-zA-Z][a-zA-Z0-9_]*)([+-][0-9]+)?`)
	numberPattern   = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?`)
	wordPattern     = regexp.MustCompile(`^[a-zA-Z_][a-zA-Z0-9_.-]*`)
	timesPattern    = regexp.MustCompile(`^[ ]*\*[ ]*([0-9]+)`)
)

func (r *reader) match(p *regexp.Regexp) []string {
	m := p.FindStringSubmatch(r.src[r.pos:])
	if m != nil {
		r.pos += len(m[0])
	}
	return m
}

func (r *reader) value() (any, error) {
	switch c := r.peek(); {
	case c == 0:
		return nil, r.errorf("the text ends where a value should be")
	case c == '{':
		return r.object()
	case c == '[':
		return r.array()
	case c == '"':
		return r.string()
	case c == '$':
		m := r.match(variablePattern)
		if m == nil {
			return nil, r.errorf("got %.20q, want a variable such as $topicId or $offset+1", r.src[r.pos:])
		}
		v := variable{name: m[1]}
		if m[2] != "" {
			v.add, _ = strconv.ParseInt(m[2], 10, 64)
		}
		return v, nil
	case c == '-' || c >= '0' && c <= '9':
		m := r.match(numberPattern)
		if m == nil {
			return nil, r.errorf("got %.20q, want a number", r.src[r.pos:])
		}
		return json.Number(m[0]), nil
	}
	m := r.match(wordPattern)
	if m == nil {
		return nil, r.errorf("got %.20q, want a value", r.src[r.pos:])
	}
	switch m[0] {
	case "null":
		return nil, nil
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return m[0], nil
}

func (r *reader) string() (string, error) {
	end := r.pos + 1
	for end < len(r.src) && r.src[end] != '"' && r.src[end] != '\n' {
		if r.src[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(r.src) || r.src[end] != '"' {
		return "", r.errorf("a string without its end")
	}
	var s string
	if err := json.Unmarshal([]byte(r.src[r.pos:end+1]), &s); err != nil {
		return "", r.errorf("got %s: %v", r.src[r.pos:end+1], err)
	}
	r.pos = end + 1
	if m := r.match(timesPattern); m != nil {
		n, err := strconv.Atoi(m[1])
		if err != nil || n*len(s) > 64<<20 {
			return "", r.errorf("got a string %s times, want at most 64 MiB", m[1])
		}
		s = strings.Repeat(s, n)
	}
	return s, nil
}

func (r *reader) object() (any, error) {
	r.pos++
	o := newObject()
	for !r.take('}') {
		var key string
		if r.peek() == '"' {
			k, err := r.string()
			if err != nil {
				return nil, err
			}
			key = k
		} else if m := r.match(wordPattern); m != nil {
			key = m[0]
		} else {
			return nil, r.errorf("got %.20q, want a field's name", r.src[r.pos:])
		}
		if !r.take(':') {
			return nil, r.errorf("got %.20q after %s, want a colon", r.src[r.pos:], key)
		}
		v, err := r.value()
		if err != nil {
			return nil, err
		}
		if _, twice := o.get(key); twice {
			return nil, r.errorf("got field %s twice", key)
		}
		o.set(key, v)
		if !r.take(',') && r.peek() != '}' {
			return nil, r.errorf("got %.20q, want a comma or the object's end", r.src[r.pos:])
		}
	}
	return o, nil
}

func (r *reader) array() (any, error) {
	r.pos++
	list := []any{}
	for !r.take(']') {
		v, err := r.value()
		if err != nil {
			return nil, err
		}
		list = append(list, v)
		if !r.take(',') && r.peek() != ']' {
			return nil, r.errorf("got %.20q, want a comma or the array's end", r.src[r.pos:])
		}
	}
	return list, nil
}

// parseValue reads one value that is all of src.
func parseValue(src string) (any, error) {
	r := &reader{src: src}
	v, err := r.value()
	if err == nil && r.peek() != 0 {
		err = r.errorf("got %.20q after the value", r.src[r.pos:])
	}
	return v, err
}

// lineWidth is where a printed value breaks into several lines.
const lineWidth = 140

// print writes a value so that parseValue reads it: on one line if that fits
// beside indent spaces, else an element a line.
func print(v any, indent int) string {
	var b strings.Builder
	if line := appendLine(nil, v); indent+len(line) <= lineWidth {
		return string(line)
	}
	pad := strings.Repeat(" ", indent+2)
	end := "\n" + strings.Repeat(" ", indent)
	switch v := v.(type) {
	case *object:
		b.WriteString("{")
		for _, k := range v.keys {
			b.WriteString("\n" + pad + printKey(k) + ": " + print(v.values[k], indent+2) + ",")
		}
		b.WriteString(end + "}")
	case []any:
		b.WriteString("[")
		for _, e := range v {
			b.WriteString("\n" + pad + print(e, indent+2) + ",")
		}
		b.WriteString(end + "]")
	default:
		b.Write(appendLine(nil, v))
	}
	return b.String()
}

var plainKey = regexp.MustCompile(`^[a-zA-Z_][a-zA-Z0-9_]*$`)

func printKey(k string) string {
	if plainKey.MatchString(k) {
		return k
	}
	return printString(k)
}

func appendLine(b []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return append(b, "null"...)
	case bool:
		return strconv.AppendBool(b, v)
	case json.Number:
		return append(b, v...)
	case string:
		return append(b, printString(v)...)
	case variable:
		return append(b, v.String()...)
	case *object:
		b = append(b, '{')
		for i, k := range v.keys {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = append(b, printKey(k)...)
			b = append(b, ": "...)
			b = appendLine(b, v.values[k])
		}
		return append(b, '}')
	case []any:
		b = append(b, '[')
		for i, e := range v {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = appendLine(b, e)
		}
		return append(b, ']')
	}
	panic(fmt.Sprintf("oracle: a value of type %T", v))
}

func printString(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic(err) // no string fails
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// path is a way into a value: topics[0].partitions[1].errorCode, or
// topics[name=$t].topicId, which is the first element whose field has that
// value.
type path []pathPart

type pathPart struct {
	field string // "" for an element
	index int
	key   string // [key=value] selects an element
	value any
}

var pathPattern = regexp.MustCompile(`^(?:\.?([a-zA-Z_][a-zA-Z0-9_]*)|\[([0-9]+)\]|\[([a-zA-Z]+)=([^\]]*)\])`)

func parsePath(src string) (path, error) {
	var p path
	for rest := src; rest != ""; {
		m := pathPattern.FindStringSubmatch(rest)
		if m == nil {
			return nil, fmt.Errorf("got path %q, want one such as topics[0].partitions[name=$t].errorCode", src)
		}
		rest = rest[len(m[0]):]
		part := pathPart{field: m[1], key: m[3]}
		switch {
		case m[2] != "":
			part.index, _ = strconv.Atoi(m[2])
		case part.key != "":
			v, err := parseValue(m[4])
			if err != nil {
				return nil, fmt.Errorf("in path %q: %w", src, err)
			}
			part.value = v
		}
		p = append(p, part)
	}
	return p, nil
}

func (p path) String() string {
	var b strings.Builder
	for i, part := range p {
		switch {
		case part.field != "" && i > 0:
			b.WriteString("." + part.field)
		case part.field != "":
			b.WriteString(part.field)
		case part.key != "":
			fmt.Fprintf(&b, "[%s=%s]", part.key, appendLine(nil, part.value))
		default:
			fmt.Fprintf(&b, "[%d]", part.index)
		}
	}
	return b.String()
}

// find follows the path; vars give the values of variables in it.
func (p path) find(v any, vars *variables) (any, error) {
	for i, part := range p {
		missing := func() error { return fmt.Errorf("there is no %s in the answer", p[:i+1]) }
		if part.field != "" {
			o, ok := v.(*object)
			if !ok {
				return nil, missing()
			}
			if v, ok = o.get(part.field); !ok {
				return nil, missing()
			}
			continue
		}
		list, ok := v.([]any)
		if !ok {
			return nil, missing()
		}
		index := part.index
		if part.key != "" {
			want, err := vars.expand(part.value)
			if err != nil {
				return nil, err
			}
			index = slices.IndexFunc(list, func(e any) bool {
				o, ok := e.(*object)
				return ok && equal(o.values[part.key], want)
			})
		}
		if index < 0 || index >= len(list) {
			return nil, missing()
		}
		v = list[index]
	}
	return v, nil
}

// equal tells whether two values are the same; the order of fields does not
// count.
func equal(a, b any) bool {
	switch a := a.(type) {
	case *object:
		b, ok := b.(*object)
		if !ok || len(a.keys) != len(b.keys) {
			return false
		}
		for _, k := range a.keys {
			other, ok := b.get(k)
			if !ok || !equal(a.values[k], other) {
				return false
			}
		}
		return true
	case []any:
		b, ok := b.([]any)
		return ok && slices.EqualFunc(a, b, equal)
	}
	switch b.(type) {
	case *object, []any:
		return false
	}
	return a == b
}

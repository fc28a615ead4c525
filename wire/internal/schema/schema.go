// Package schema reads Ottla's schema files, the descriptions of Kafka's
// messages from which package wire's Go code is generated and by which its
// JSON is printed. The language is described in wire/schema/README.md.
package schema

import (
	"fmt"
	"math"
	"strings"
)

// MaxVersion stands for "and every later version" in a Range.
const MaxVersion = math.MaxInt16

// A Range is a closed range of versions. Min > Max is the empty range.
type Range struct{ Min, Max int16 }

// None is the empty range.
var None = Range{Min: 0, Max: -1}

// Empty tells whether no version is in r.
func (r Range) Empty() bool { return r.Min > r.Max }

// Contains tells whether v is in r.
func (r Range) Contains(v int16) bool { return r.Min <= v && v <= r.Max }

// Covers tells whether all of o is in r.
func (r Range) Covers(o Range) bool { return o.Empty() || r.Min <= o.Min && o.Max <= r.Max }

// And returns the versions in both ranges.
func (r Range) And(o Range) Range {
	x := Range{max(r.Min, o.Min), min(r.Max, o.Max)}
	if x.Empty() {
		return None
	}
	return x
}

// Or returns the smallest range that covers both.
func (r Range) Or(o Range) Range {
	switch {
	case r.Empty():
		return o
	case o.Empty():
		return r
	}
	return Range{min(r.Min, o.Min), max(r.Max, o.Max)}
}

// String writes r as a schema does: 3, 0-2, 5+, none.
func (r Range) String() string {
	switch {
	case r.Empty():
		return "none"
	case r.Max == MaxVersion:
		return fmt.Sprintf("%d+", r.Min)
	case r.Min == r.Max:
		return fmt.Sprint(r.Min)
	}
	return fmt.Sprintf("%d-%d", r.Min, r.Max)
}

// A Kind is what a field's bytes are.
type Kind int

// The kinds. Struct fields name their Struct.
const (
	Bool Kind = iota
	Int8
	Int16
	Int32
	Int64
	Uint16
	Uint32
	Float64
	Error
	UUID
	String
	Bytes
	Records
	StructKind
)

var kinds = map[string]Kind{
	"bool": Bool, "int8": Int8, "int16": Int16, "int32": Int32, "int64": Int64,
	"uint16": Uint16, "uint32": Uint32, "float64": Float64, "error": Error,
	"uuid": UUID, "string": String, "bytes": Bytes, "records": Records,
}

// Size is the number of bytes of a kind of fixed size, else 0.
func (k Kind) Size() int {
	switch k {
	case Bool, Int8:
		return 1
	case Int16, Uint16, Error:
		return 2
	case Int32, Uint32:
		return 4
	case Int64, Float64:
		return 8
	case UUID:
		return 16
	}
	return 0
}

// A Field is one field of a struct.
type Field struct {
	Name     string // Kafka's spelling
	Go       string // Go's spelling
	Kind     Kind   // of the field, or of its elements
	Array    bool
	Struct   *Struct // for StructKind
	Versions Range   // those the schema writes; cut to the message's versions
	Nullable Range   // versions in which null may stand
	Default  string  // "" when the schema gives none; "null", a number, true, false or a string's content
	Tag      int     // -1 when never tagged
	Tagged   Range   // versions in which the field is tagged
	Doc      []string
	Line     int
}

// Pointer tells whether the Go type is a pointer: a nullable string or struct.
func (f *Field) Pointer() bool {
	return !f.Array && !f.Nullable.Empty() && (f.Kind == String || f.Kind == StructKind)
}

// A Struct is a list of fields: a message's own, or an element's.
type Struct struct {
	Name     string // in the schema: Topic; for a message the message's name
	Go       string // ProduceRequestTopic
	Fields   []*Field
	Versions Range // union of the versions of the fields that name it
	Doc      []string
	Line     int
}

// TaggedFields returns the fields that are tagged in some version, by tag.
func (s *Struct) TaggedFields() []*Field {
	var t []*Field
	for _, f := range s.Fields {
		if f.Tag >= 0 {
			t = append(t, f)
		}
	}
	for i := 1; i < len(t); i++ {
		for j := i; j > 0 && t[j].Tag < t[j-1].Tag; j-- {
			t[j], t[j-1] = t[j-1], t[j]
		}
	}
	return t
}

// A Message is a request, a response or a standalone data message.
type Message struct {
	Name     string // ProduceRequest
	Versions Range
	Flexible Range
	Root     *Struct
	Structs  []*Struct // in order of appearance, Root first
}

// A File is one schema file: either an API or some data messages.
type File struct {
	Path     string
	Stem     string // produce
	API      string // Produce, "" in a file of data messages
	Key      int16
	Versions Range
	Unstable Range
	Flexible Range
	Messages []*Message // request and response, or the data messages
	Doc      []string
}

// GoName turns Kafka's name of a field into Go's: a capital letter first, and
// Id at a word's end as ID.
func GoName(name string) string {
	b := []byte(strings.ToUpper(name[:1]) + name[1:])
	for i := 0; i+1 < len(b); i++ {
		if b[i] != 'I' || b[i+1] != 'd' {
			continue
		}
		rest := string(b[i+2:])
		rest = strings.TrimPrefix(rest, "s")
		if rest == "" || rest[0] < 'a' || rest[0] > 'z' {
			b[i+1] = 'D'
		}
	}
	return string(b)
}

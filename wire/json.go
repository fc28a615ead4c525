package wire

import (
	"embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"path"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/ottla/ottla/wire/internal/schema"
)

//go:embed schema/*.schema
var schemaFiles embed.FS

// schemas holds each message's schema by name. It is read when JSON is first
// asked for.
var schemas = sync.OnceValue(func() map[string]*schema.Message {
	all := map[string]*schema.Message{}
	entries, err := schemaFiles.ReadDir("schema")
	if err != nil {
		panic(err)
	}
	for _, entry := range entries {
		name := path.Join("schema", entry.Name())
		src, err := schemaFiles.ReadFile(name)
		if err != nil {
			panic(err)
		}
		f, err := schema.Parse(name, src)
		if err != nil {
			panic(err)
		}
		for _, m := range f.Messages {
			all[m.Name] = m
		}
	}
	return all
})

// messageSchema finds the schema of a generated message and checks the version.
func messageSchema(m Body, version int16) (*schema.Message, reflect.Value, error) {
	v := reflect.ValueOf(m)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return nil, v, fmt.Errorf("got a %T, want a message of package wire", m)
	}
	v = v.Elem()
	s := schemas()[v.Type().Name()]
	if s == nil || v.Type().PkgPath() != reflect.TypeFor[UUID]().PkgPath() {
		return nil, v, fmt.Errorf("got a %T, want a message of package wire", m)
	}
	if !s.Versions.Contains(version) {
		return nil, v, fmt.Errorf("%w: got %s version %d, want %d to %d", ErrVersion, s.Name, version, s.Versions.Min, s.Versions.Max)
	}
	return s, v, nil
}

// ToJSON prints a message as one line of JSON: an object of the fields that the
// version has, in the order of the wire, named as in Kafka's request log
// (topicId, throttleTimeMs). Tagged fields at their default are left out, for
// they are not on the wire either.
//
// Numbers are numbers, save a float64 that JSON cannot say, which is a string
// ("NaN", "+Inf", "-Inf"). Error codes are their names, such as
// "OFFSET_OUT_OF_RANGE", or numbers where they have none. UUIDs are strings as
// UUID.String writes them. Bytes and records are always base64 (RFC 4648, with
// padding), printable or not, so that reading is never a guess. Unknown tagged
// fields are "unknownTags": [{"id": 7, "data": "..."}]. Strings that are not
// UTF-8 lose the bytes that are not.
func ToJSON(m Body, version int16) ([]byte, error) {
	s, v, err := messageSchema(m, version)
	if err != nil {
		return nil, err
	}
	return appendStructJSON(nil, s.Root, v, version, s.Flexible), nil
}

// jsonName is a field's name in JSON: Kafka's, with a small first letter.
func jsonName(name string) string { return strings.ToLower(name[:1]) + name[1:] }

func appendStructJSON(b []byte, s *schema.Struct, v reflect.Value, version int16, flexible schema.Range) []byte {
	b = append(b, '{')
	comma := func() {
		if b[len(b)-1] != '{' {
			b = append(b, ',')
		}
	}
	var fresh reflect.Value
	for _, f := range s.Fields {
		if !f.Versions.Contains(version) {
			continue
		}
		x := v.FieldByName(f.Go)
		if f.Tag >= 0 && f.Tagged.Contains(version) {
			if !fresh.IsValid() {
				fresh = defaultStruct(v.Type())
			}
			if sameJSON(x, fresh.FieldByName(f.Go), f) {
				continue
			}
		}
		comma()
		b = appendStringJSON(b, jsonName(f.Name))
		b = append(b, ':')
		b = appendFieldJSON(b, f, x, version, flexible)
	}
	if tags := v.FieldByName("UnknownTags"); tags.IsValid() && tags.Len() > 0 && flexible.Contains(version) {
		comma()
		b = append(b, `"unknownTags":[`...)
		for i, t := range tags.Interface().(Tags) {
			if i > 0 {
				b = append(b, ',')
			}
			b = fmt.Appendf(b, `{"id":%d,"data":"%s"}`, t.ID, base64.StdEncoding.EncodeToString(t.Data))
		}
		b = append(b, ']')
	}
	return append(b, '}')
}

func defaultStruct(t reflect.Type) reflect.Value {
	v := reflect.New(t)
	v.Interface().(interface{ Default() }).Default()
	return v.Elem()
}

// sameJSON tells whether a tagged field is at its default, as encoding does.
func sameJSON(x, fresh reflect.Value, f *schema.Field) bool {
	if x.Kind() == reflect.Slice {
		switch {
		case f.Nullable.Empty():
			return x.Len() == 0
		case f.Default == "":
			return x.Len() == 0 && !x.IsNil()
		}
		return x.IsNil()
	}
	return reflect.DeepEqual(x.Interface(), fresh.Interface())
}

func appendFieldJSON(b []byte, f *schema.Field, x reflect.Value, version int16, flexible schema.Range) []byte {
	null := f.Nullable.Contains(version)
	switch {
	case f.Array && x.IsNil() && null:
		return append(b, "null"...)
	case f.Array:
		b = append(b, '[')
		for i := range x.Len() {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendValueJSON(b, f, x.Index(i), false, version, flexible)
		}
		return append(b, ']')
	case x.Kind() == reflect.Pointer && x.IsNil() && null:
		return append(b, "null"...)
	case x.Kind() == reflect.Pointer && x.IsNil():
		x = reflect.New(x.Type().Elem()).Elem()
		if f.Struct != nil {
			x = defaultStruct(x.Type())
		}
	case x.Kind() == reflect.Pointer:
		x = x.Elem()
	}
	return appendValueJSON(b, f, x, null, version, flexible)
}

func appendValueJSON(b []byte, f *schema.Field, x reflect.Value, null bool, version int16, flexible schema.Range) []byte {
	switch f.Kind {
	case schema.StructKind:
		return appendStructJSON(b, f.Struct, x, version, flexible)
	case schema.Bool:
		return strconv.AppendBool(b, x.Bool())
	case schema.Error:
		if code := ErrorCode(x.Int()); code.info() != nil {
			return appendStringJSON(b, code.Name())
		}
		return strconv.AppendInt(b, x.Int(), 10)
	case schema.Uint16, schema.Uint32:
		return strconv.AppendUint(b, x.Uint(), 10)
	case schema.Float64:
		if n := x.Float(); math.IsNaN(n) || math.IsInf(n, 0) {
			return appendStringJSON(b, strconv.FormatFloat(n, 'g', -1, 64))
		}
		return strconv.AppendFloat(b, x.Float(), 'g', -1, 64)
	case schema.UUID:
		return appendStringJSON(b, x.Interface().(UUID).String())
	case schema.String:
		return appendStringJSON(b, x.String())
	case schema.Bytes, schema.Records:
		if x.IsNil() && null {
			return append(b, "null"...)
		}
		data, ok := x.Interface().([]byte)
		if !ok {
			data = x.Interface().(Records).Bytes()
		}
		b = append(b, '"')
		b = base64.StdEncoding.AppendEncode(b, data)
		return append(b, '"')
	}
	return strconv.AppendInt(b, x.Int(), 10)
}

func appendStringJSON(b []byte, s string) []byte {
	quoted, err := json.Marshal(s)
	if err != nil {
		panic(err) // no string fails
	}
	return append(b, quoted...)
}

package wire

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"sort"
	"strconv"
	"strings"

	"github.com/ottla/ottla/wire/internal/schema"
)

// ErrJSON is wrapped by the errors of FromJSON.
var ErrJSON = errors.New("not this message in JSON")

// FromJSON reads what ToJSON prints into m. Fields left out take their
// defaults. A field that the version does not have, null where it may not
// stand, a value of another type or out of range, and anything after the object
// is an error that says where: topics[2].name. Error codes may be names or
// numbers. On an error m is as it was.
func FromJSON(data []byte, m Body, version int16) error {
	s, v, err := messageSchema(m, version)
	if err != nil {
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var in any
	if err := dec.Decode(&in); err != nil {
		return fmt.Errorf("%w: %w", ErrJSON, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return fmt.Errorf("%w: got more after the object, want its end", ErrJSON)
	}
	fresh := reflect.New(v.Type()).Elem()
	r := jsonReader{msg: s, version: version}
	if err := r.object(s.Root, fresh, in, ""); err != nil {
		return err
	}
	v.Set(fresh)
	return nil
}

type jsonReader struct {
	msg     *schema.Message
	version int16
}

func (r *jsonReader) errorf(path, format string, args ...any) error {
	if path == "" {
		path = "the message"
	}
	return fmt.Errorf("%w: %s version %d: %s: %s", ErrJSON, r.msg.Name, r.version, path, fmt.Sprintf(format, args...))
}

// got describes a JSON value for an error.
func got(in any) string {
	b, err := json.Marshal(in)
	if err != nil {
		return "something else"
	}
	if len(b) > 60 {
		return string(b[:57]) + "..."
	}
	return string(b)
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func (r *jsonReader) object(s *schema.Struct, v reflect.Value, in any, path string) error {
	object, ok := in.(map[string]any)
	if !ok {
		return r.errorf(path, "got %s, want an object", got(in))
	}
	v.Addr().Interface().(interface{ Default() }).Default()
	used := 0
	for _, f := range s.Fields {
		value, ok := object[jsonName(f.Name)]
		if !ok || !f.Versions.Contains(r.version) {
			continue
		}
		used++
		if err := r.field(f, v.FieldByName(f.Go), value, join(path, jsonName(f.Name))); err != nil {
			return err
		}
	}
	if value, ok := object["unknownTags"]; ok && r.msg.Flexible.Contains(r.version) {
		used++
		tags, err := r.tags(s, value, join(path, "unknownTags"))
		if err != nil {
			return err
		}
		v.FieldByName("UnknownTags").Set(reflect.ValueOf(tags))
	}
	if used < len(object) {
		return r.unknown(s, object, path)
	}
	return nil
}

// unknown names the first field of object that is not in the version.
func (r *jsonReader) unknown(s *schema.Struct, object map[string]any, path string) error {
	var known, strange []string
	for _, f := range s.Fields {
		if f.Versions.Contains(r.version) {
			known = append(known, jsonName(f.Name))
		}
	}
	for name := range object {
		found := name == "unknownTags" && r.msg.Flexible.Contains(r.version)
		for _, k := range known {
			found = found || k == name
		}
		if !found {
			strange = append(strange, name)
		}
	}
	sort.Strings(strange)
	for _, f := range s.Fields {
		if jsonName(f.Name) == strange[0] {
			return r.errorf(join(path, strange[0]), "got a field of versions %s, want one of version %d", f.Versions, r.version)
		}
	}
	return r.errorf(join(path, strange[0]), "got an unknown field, want one of %s", strings.Join(known, ", "))
}

func (r *jsonReader) field(f *schema.Field, x reflect.Value, in any, path string) error {
	if in == nil {
		if !f.Nullable.Contains(r.version) {
			return r.errorf(path, "got null, want a value")
		}
		x.SetZero()
		return nil
	}
	if !f.Array {
		if x.Kind() == reflect.Pointer {
			x.Set(reflect.New(x.Type().Elem()))
			x = x.Elem()
		}
		return r.value(f, x, in, path)
	}
	list, ok := in.([]any)
	if !ok {
		return r.errorf(path, "got %s, want an array", got(in))
	}
	x.Set(reflect.MakeSlice(x.Type(), len(list), len(list)))
	for i, item := range list {
		if err := r.value(f, x.Index(i), item, fmt.Sprintf("%s[%d]", path, i)); err != nil {
			return err
		}
	}
	return nil
}

func (r *jsonReader) value(f *schema.Field, x reflect.Value, in any, path string) error {
	switch f.Kind {
	case schema.StructKind:
		return r.object(f.Struct, x, in, path)
	case schema.Bool:
		b, ok := in.(bool)
		if !ok {
			return r.errorf(path, "got %s, want true or false", got(in))
		}
		x.SetBool(b)
		return nil
	case schema.String:
		s, ok := in.(string)
		if !ok {
			return r.errorf(path, "got %s, want a string", got(in))
		}
		x.SetString(s)
		return nil
	case schema.UUID:
		s, ok := in.(string)
		u, err := ParseUUID(s)
		if !ok || err != nil {
			return r.errorf(path, "got %s, want a UUID of 22 characters", got(in))
		}
		x.Set(reflect.ValueOf(u))
		return nil
	case schema.Bytes, schema.Records:
		b, err := r.bytes(in, path)
		if err != nil {
			return err
		}
		if f.Kind == schema.Records {
			x.Set(reflect.ValueOf(Records{b}))
		} else {
			x.SetBytes(b)
		}
		return nil
	}
	return r.number(f, x, in, path)
}

func (r *jsonReader) bytes(in any, path string) ([]byte, error) {
	s, ok := in.(string)
	b, err := base64.StdEncoding.DecodeString(s)
	if !ok || err != nil {
		return nil, r.errorf(path, "got %s, want a string of base64", got(in))
	}
	return b, nil
}

func (r *jsonReader) number(f *schema.Field, x reflect.Value, in any, path string) error {
	n, ok := in.(json.Number)
	if name, isString := in.(string); isString && f.Kind == schema.Error {
		code, found := ErrorByName(name)
		if !found {
			return r.errorf(path, "got %s, want an error's name or number", got(in))
		}
		x.SetInt(int64(code))
		return nil
	} else if isString && f.Kind == schema.Float64 {
		n, ok = json.Number(name), name == "NaN" || name == "+Inf" || name == "-Inf"
	}
	bits := f.Kind.Size() * 8
	var err error
	switch {
	case !ok:
	case f.Kind == schema.Float64:
		var v float64
		v, err = strconv.ParseFloat(string(n), 64)
		x.SetFloat(v)
	case f.Kind == schema.Uint16 || f.Kind == schema.Uint32:
		var v uint64
		v, err = strconv.ParseUint(string(n), 10, bits)
		x.SetUint(v)
	default:
		var v int64
		v, err = strconv.ParseInt(string(n), 10, bits)
		x.SetInt(v)
	}
	if !ok || err != nil {
		return r.errorf(path, "got %s, want a number that fits %d bits", got(in), bits)
	}
	return nil
}

func (r *jsonReader) tags(s *schema.Struct, in any, path string) (Tags, error) {
	list, ok := in.([]any)
	if !ok {
		return nil, r.errorf(path, "got %s, want an array", got(in))
	}
	var tags Tags
	for i, item := range list {
		at := fmt.Sprintf("%s[%d]", path, i)
		object, ok := item.(map[string]any)
		number, isNumber := object["id"].(json.Number)
		id, err := strconv.ParseUint(string(number), 10, 32)
		if !ok || !isNumber || err != nil || len(object) != 2 {
			return nil, r.errorf(at, `got %s, want {"id": NUMBER, "data": BASE64}`, got(item))
		}
		for _, f := range s.Fields {
			if f.Tag == int(id) && f.Tagged.Contains(r.version) {
				return nil, r.errorf(at, "got tag %d, want it as %s", id, jsonName(f.Name))
			}
		}
		data, err := r.bytes(object["data"], at+".data")
		if err != nil {
			return nil, err
		}
		tags = append(tags, Tag{ID: uint32(id), Data: data})
	}
	return tags, nil
}

package oracle

import (
	"fmt"
	"reflect"
	"sync"

	"github.com/ottla/ottla/wire"
)

// shape is what a message has in a version, found by printing one in which
// everything is filled.
type shape struct {
	kind   shapeKind
	fields map[string]*shape // of an object
	elem   *shape            // of an array
}

type shapeKind int

const (
	leafShape shapeKind = iota
	objectShape
	arrayShape
	bytesShape
	recordsShape
	uuidShape
)

// What the filled message holds where JSON alone does not tell the type.
var (
	bytesMark   = []byte("bytes!")
	recordsMark = []byte("records!")
	uuidMark    = wire.UUID{1, 2, 3, 4, 5, 6, 7, 8}
)

type shapeKey struct {
	api     wire.APIKey
	request bool
	version int16
}

var shapes sync.Map // shapeKey to *shape

func message(api wire.APIKey, request bool) wire.Message {
	if request {
		return wire.NewRequest(api)
	}
	return wire.NewResponse(api)
}

// shapeOf gives the shape of a request or response in a version.
func shapeOf(api wire.APIKey, request bool, version int16) (*shape, error) {
	key := shapeKey{api, request, version}
	if s, ok := shapes.Load(key); ok {
		return s.(*shape), nil
	}
	m := message(api, request)
	fill(reflect.ValueOf(m).Elem())
	text, err := wire.ToJSON(m, version)
	if err != nil {
		return nil, err
	}
	v, err := parseValue(string(text))
	if err != nil {
		return nil, fmt.Errorf("reading what wire prints: %w", err)
	}
	s := shapeOfValue(v)
	shapes.Store(key, s)
	return s, nil
}

// inAnyVersion gives the shapes of all versions.
func inAnyVersion(api wire.APIKey, request bool) []*shape {
	var all []*shape
	oldest, newest, _ := wire.Versions(api)
	for v := oldest; v <= newest; v++ {
		if s, err := shapeOf(api, request, v); err == nil {
			all = append(all, s)
		}
	}
	return all
}

func fill(v reflect.Value) {
	switch x := v.Addr().Interface().(type) {
	case *wire.Tags:
		return
	case *wire.Records:
		*x = wire.Records{recordsMark}
		return
	case *wire.UUID:
		*x = uuidMark
		return
	case *[]byte:
		*x = bytesMark
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.String:
		v.SetString("text")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(7)
	case reflect.Uint16, reflect.Uint32:
		v.SetUint(7)
	case reflect.Float64:
		v.SetFloat(7)
	}
}

func shapeOfValue(v any) *shape {
	switch v := v.(type) {
	case *object:
		s := &shape{kind: objectShape, fields: map[string]*shape{}}
		for k, e := range v.values {
			s.fields[k] = shapeOfValue(e)
		}
		return s
	case []any:
		return &shape{kind: arrayShape, elem: shapeOfValue(v[0])}
	case string:
		switch v {
		case base64Of(bytesMark):
			return &shape{kind: bytesShape}
		case base64Of(recordsMark):
			return &shape{kind: recordsShape}
		case uuidMark.String():
			return &shape{kind: uuidShape}
		}
	}
	return &shape{}
}

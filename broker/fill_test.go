package broker

import (
	"math/rand/v2"
	"reflect"

	"github.com/ottla/ottla/wire"
)

// filled returns a request in which nothing is empty: arrays have an element or
// two, nullable fields are there, tagged ones are not at their defaults, and
// every struct has a tag that nobody knows. The same random source gives the
// same request.
func filled(key wire.APIKey, random *rand.Rand) wire.Message {
	m := wire.NewRequest(key)
	fill(reflect.ValueOf(m).Elem(), random)
	return m
}

func fill(v reflect.Value, random *rand.Rand) {
	some := func() []byte {
		b := make([]byte, 1+random.IntN(3))
		for i := range b {
			b[i] = byte('a' + random.IntN(26))
		}
		return b
	}
	switch x := v.Addr().Interface().(type) {
	case *wire.Tags:
		*x = wire.Tags{{ID: 100 + uint32(random.IntN(50)), Data: some()}}
		return
	case *wire.Records:
		*x = wire.Records{some()}
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), random)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), random)
	case reflect.Slice:
		n := 1 + random.IntN(2)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			fill(v.Index(i), random)
		}
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), random)
		}
	case reflect.String:
		v.SetString(string(some()))
	case reflect.Bool:
		v.SetBool(random.IntN(2) == 0)
	case reflect.Uint8, reflect.Uint16, reflect.Uint32:
		v.SetUint(random.Uint64() & 0x7f)
	case reflect.Float64:
		v.SetFloat(random.Float64())
	default:
		v.SetInt(1 + random.Int64N(100))
	}
}

package wire

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/ottla/ottla/wire/internal/schema"
	"github.com/stretchr/testify/require"
)

// A subject is one message of the schema and a way to make it.
type subject struct {
	msg *schema.Message
	new func() Body
}

func (s subject) versions(f func(v int16)) {
	for v := s.msg.Versions.Min; v <= s.msg.Versions.Max; v++ {
		f(v)
	}
}

// subjects returns all requests, responses and data messages.
func subjects(t testing.TB) []subject {
	t.Helper()
	names, err := filepath.Glob("schema/*.schema")
	require.NoError(t, err)
	byName := map[string]*schema.Message{}
	for _, name := range names {
		src, err := os.ReadFile(name)
		require.NoError(t, err)
		f, err := schema.Parse(name, src)
		require.NoError(t, err)
		for _, m := range f.Messages {
			byName[m.Name] = m
		}
	}
	var all []subject
	for _, k := range APIKeys() {
		all = append(all,
			subject{byName[k.String()+"Request"], func() Body { return NewRequest(k) }},
			subject{byName[k.String()+"Response"], func() Body { return NewResponse(k) }})
	}
	for _, d := range DataMessages {
		all = append(all, subject{byName[d.Name], d.New})
	}
	require.Len(t, all, len(byName))
	require.NotEmpty(t, all)
	return all
}

func seeded(n uint64) *rand.Rand { return rand.New(rand.NewPCG(n, 7)) }

// fill puts random content into v: zeros, extremes, nulls, empties, unknown
// tags.
func fill(r *rand.Rand, v reflect.Value, depth int) {
	switch x := v.Addr().Interface().(type) {
	case *Tags:
		*x = nil
		id := uint32(100) // above all that the schema knows
		for range r.IntN(3) * r.IntN(2) {
			*x = append(*x, Tag{ID: id, Data: randomBytes(r)})
			id += 1 + uint32(r.IntN(1<<20))
		}
		return
	case *Records:
		*x = nil
		if r.IntN(4) > 0 {
			*x = Records{}
			for range r.IntN(3) {
				*x = append(*x, randomBytes(r))
			}
		}
		return
	case *[]byte:
		*x = nil
		if r.IntN(4) > 0 {
			*x = randomBytes(r)
		}
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		bits := v.Type().Bits()
		v.SetInt(pick(r, 0, 1, -1, math.MaxInt64>>(64-bits), math.MinInt64>>(64-bits), int64(r.Uint64())>>(64-bits)))
	case reflect.Uint16, reflect.Uint32:
		bits := v.Type().Bits()
		v.SetUint(pick(r, 0, 1, math.MaxUint64>>(64-bits), r.Uint64()>>(64-bits)))
	case reflect.Float64:
		v.SetFloat(pick(r, 0, 1, -1, math.Inf(1), math.SmallestNonzeroFloat64, r.NormFloat64()))
	case reflect.String:
		v.SetString(string(randomBytes(r)))
	case reflect.Array:
		for i := range v.Len() {
			v.Index(i).SetUint(uint64(r.IntN(256)))
		}
	case reflect.Pointer:
		v.SetZero()
		if r.IntN(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(r, v.Elem(), depth)
		}
	case reflect.Slice:
		v.SetZero()
		if r.IntN(5) > 0 {
			n := r.IntN(4)
			if depth > 3 {
				n = r.IntN(2)
			}
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for i := range n {
				fill(r, v.Index(i), depth+1)
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(r, v.Field(i), depth+1)
		}
	default:
		panic(fmt.Sprintf("fill: %s", v.Type()))
	}
}

func pick[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }

func randomBytes(r *rand.Rand) []byte {
	b := make([]byte, pick(r, 0, 1, r.IntN(20), 126, 127, 128, 300))
	for i := range b {
		b[i] = byte('a' + r.IntN(26))
	}
	return b
}

// normal changes what v cannot carry in a version into what decoding gives:
// defaults for fields that the version lacks, empties for nulls where null may
// not stand.
func normal(s *schema.Struct, v reflect.Value, version int16, flexible schema.Range) {
	if tags := v.FieldByName("UnknownTags"); tags.IsValid() && (!flexible.Contains(version) || tags.Len() == 0) {
		tags.SetZero()
	}
	for _, f := range s.Fields {
		x := v.FieldByName(f.Go)
		if !f.Versions.Contains(version) {
			x.Set(defaultOf(v).FieldByName(f.Go))
			continue
		}
		null := f.Nullable.Contains(version)
		switch {
		case f.Kind == schema.Records:
			if x.IsNil() && null {
				continue
			}
			x.Set(reflect.ValueOf(Records{append([]byte{}, x.Interface().(Records).Bytes()...)}))
		case x.Kind() == reflect.Slice:
			if x.IsNil() && !null {
				x.Set(reflect.MakeSlice(x.Type(), 0, 0))
			}
			for i := range x.Len() {
				normalElem(f, x.Index(i), version, flexible)
			}
		case x.Kind() == reflect.Pointer && x.IsNil():
			if !null {
				x.Set(reflect.New(x.Type().Elem()))
				if f.Struct != nil {
					x.Interface().(interface{ Default() }).Default()
					normal(f.Struct, x.Elem(), version, flexible)
				}
			}
		case x.Kind() == reflect.Pointer:
			normalElem(f, x.Elem(), version, flexible)
		default:
			normalElem(f, x, version, flexible)
		}
	}
}

func normalElem(f *schema.Field, x reflect.Value, version int16, flexible schema.Range) {
	if f.Struct != nil {
		normal(f.Struct, x, version, flexible)
	}
}

func defaultOf(v reflect.Value) reflect.Value {
	d := reflect.New(v.Type())
	d.Interface().(interface{ Default() }).Default()
	return d.Elem()
}

// requireSame compares as reflect.DeepEqual does, save that where null cannot stand a
// nil and an empty slice are the same; normal has sorted out the rest.
func requireSame(t *testing.T, want, got reflect.Value, path string) {
	t.Helper()
	switch want.Kind() {
	case reflect.Struct:
		for i := range want.NumField() {
			requireSame(t, want.Field(i), got.Field(i), path+"."+want.Type().Field(i).Name)
		}
	case reflect.Slice:
		require.Equal(t, want.Len(), got.Len(), path)
		for i := range want.Len() {
			requireSame(t, want.Index(i), got.Index(i), fmt.Sprintf("%s[%d]", path, i))
		}
	case reflect.Pointer:
		require.Equal(t, want.IsNil(), got.IsNil(), path)
		if !want.IsNil() {
			requireSame(t, want.Elem(), got.Elem(), path)
		}
	default:
		require.Equal(t, want.Interface(), got.Interface(), path)
	}
}

// nulls lists where in v nil slices stand that the schema may tell from empty
// ones.
func nulls(s *schema.Struct, v reflect.Value, version int16, path string) []string {
	var out []string
	for _, f := range s.Fields {
		x := v.FieldByName(f.Go)
		p := path + "." + f.Go
		if x.Kind() == reflect.Slice && x.IsNil() && f.Nullable.Contains(version) {
			out = append(out, p)
		}
		switch {
		case f.Struct == nil || !f.Versions.Contains(version):
		case x.Kind() == reflect.Slice:
			for i := range x.Len() {
				out = append(out, nulls(f.Struct, x.Index(i), version, fmt.Sprintf("%s[%d]", p, i))...)
			}
		case x.Kind() == reflect.Pointer:
			if !x.IsNil() {
				out = append(out, nulls(f.Struct, x.Elem(), version, p)...)
			}
		default:
			out = append(out, nulls(f.Struct, x, version, p)...)
		}
	}
	return out
}

func TestRoundTrip(t *testing.T) {
	rounds := 6
	if testing.Short() {
		rounds = 3
	}
	for _, s := range subjects(t) {
		t.Run(s.msg.Name, func(t *testing.T) {
			s.versions(func(v int16) {
				used := s.new() // decoded into again and again
				for i := range rounds {
					r := seeded(uint64(v)<<32 + uint64(i))
					x := s.new()
					if i > 0 {
						fill(r, reflect.ValueOf(x).Elem(), 0)
					}
					b, err := Append([]byte("before"), x, v)
					require.NoError(t, err)
					require.Equal(t, "before", string(b[:6]))
					b = b[6:]

					y := s.new()
					fill(r, reflect.ValueOf(y).Elem(), 0)
					for _, into := range []Body{s.new(), y, used} {
						n, err := Decode(append(b[:len(b):len(b)], "after"...), into, v)
						require.NoError(t, err, "version %d round %d", v, i)
						require.Equal(t, len(b), n, "version %d round %d", v, i)
						again, err := Append(nil, into, v)
						require.NoError(t, err)
						require.Equal(t, string(b), string(again), "version %d round %d", v, i)
						want := s.new()
						fill(seeded(uint64(v)<<32+uint64(i)), reflect.ValueOf(want).Elem(), 0)
						if i == 0 {
							want = s.new()
						}
						w, g := reflect.ValueOf(want).Elem(), reflect.ValueOf(into).Elem()
						normal(s.msg.Root, w, v, s.msg.Flexible)
						requireSame(t, w, g, fmt.Sprintf("v%d %s", v, s.msg.Name))
						require.Equal(t, nulls(s.msg.Root, w, v, ""), nulls(s.msg.Root, g, v, ""), "version %d", v)
					}
				}
			})
		})
	}
}

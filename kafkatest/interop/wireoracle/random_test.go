package wireoracle

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kmsg"

	"github.com/ottla/ottla/wire"
)

// seed is the run's: OTTLA_SEED, or a new one.
func seed(t *testing.T) uint64 {
	t.Helper()
	n := rand.Uint64()
	if s := os.Getenv("OTTLA_SEED"); s != "" {
		var err error
		n, err = strconv.ParseUint(s, 10, 64)
		require.NoError(t, err, "OTTLA_SEED")
	}
	t.Logf("repeat with OTTLA_SEED=%d", n)
	return n
}

// filler fills structs with contents that codecs get wrong: nulls, empties, extremes, lengths around the sizes of varints,
// unknown tags. It fills ours and kmsg's alike.
type filler struct {
	*rand.Rand
	budget  int // of elements: deep messages would grow without end
	notNull func(field string) bool
}

// newFiller has contents of its own for each case, so that one case can be repeated without those before it.
func newFiller(seed uint64, name string, version, round int) *filler {
	h := seed
	for _, c := range fmt.Sprintf("%s/%d/%d", name, version, round) {
		h = (h ^ uint64(c)) * 0x100000001b3
	}
	return &filler{Rand: rand.New(rand.NewPCG(seed, h)), budget: 200, notNull: func(string) bool { return false }}
}

var (
	typeTags     = reflect.TypeFor[wire.Tags]()
	typeRecords  = reflect.TypeFor[wire.Records]()
	typeKmsgTags = reflect.TypeFor[kmsg.Tags]()
)

func (f *filler) fill(v reflect.Value) {
	switch v.Type() {
	case typeTags:
		var tags wire.Tags
		f.tags(func(id uint32, data []byte) { tags = append(tags, wire.Tag{ID: id, Data: data}) })
		v.Set(reflect.ValueOf(tags))
		return
	case typeKmsgTags:
		tags := v.Addr().Interface().(*kmsg.Tags)
		f.tags(tags.Set)
		return
	case typeRecords:
		if f.IntN(5) == 0 {
			v.SetZero()
			return
		}
		records := wire.Records{}
		for range f.IntN(3) {
			records = append(records, f.bytes())
		}
		v.Set(reflect.ValueOf(records))
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(f.integer() >> (64 - v.Type().Bits()))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(f.integer()) >> (64 - v.Type().Bits()))
	case reflect.Float64:
		all := []float64{0, math.Copysign(0, -1), 1.5, math.MaxFloat64, math.SmallestNonzeroFloat64, math.Inf(1), math.Inf(-1), math.NaN(), f.NormFloat64()}
		v.SetFloat(all[f.IntN(len(all))])
	case reflect.String:
		v.SetString(f.text())
	case reflect.Pointer:
		if f.IntN(4) == 0 {
			v.SetZero()
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		f.defaults(v.Elem())
		f.fill(v.Elem())
	case reflect.Slice:
		f.slice(v)
	case reflect.Array:
		if f.IntN(4) == 0 {
			v.SetZero()
			return
		}
		for i := range v.Len() {
			f.fill(v.Index(i))
		}
	case reflect.Struct:
		f.structure(v)
	default:
		panic(fmt.Sprintf("got a field of type %v", v.Type()))
	}
}

func (f *filler) structure(v reflect.Value) {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if !field.IsExported() {
			continue
		}
		if f.IntN(8) > 0 { // else the default stays
			f.fill(v.Field(i))
		}
		if v.Field(i).Kind() == reflect.Slice && v.Field(i).IsNil() && f.notNull(field.Name) {
			v.Field(i).Set(reflect.MakeSlice(field.Type, 0, 0))
		}
	}
}

// defaults calls Default where a struct has it.
func (f *filler) defaults(v reflect.Value) {
	if d, ok := v.Addr().Interface().(interface{ Default() }); ok {
		d.Default()
	}
}

func (f *filler) slice(v reflect.Value) {
	if v.Type().Elem().Kind() == reflect.Uint8 {
		if f.IntN(5) == 0 {
			v.SetZero()
			return
		}
		v.SetBytes(f.bytes())
		return
	}
	n := []int{-1, 0, 1, 1, 2, 3}[f.IntN(6)]
	if v.Type().Elem().Kind() != reflect.Struct && f.IntN(20) == 0 {
		n = 130 // a count of two bytes
	}
	n = min(n, f.budget)
	if n < 0 {
		v.SetZero()
		return
	}
	f.budget -= n
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	for i := range n {
		f.defaults(v.Index(i))
		f.fill(v.Index(i))
	}
}

// integer has its interesting bits at the top, so that a shift makes a smaller integer of the same kind of it.
func (f *filler) integer() int64 {
	switch f.IntN(8) {
	case 0:
		return 0
	case 1:
		return -1
	case 2:
		return math.MinInt64
	case 3:
		return math.MaxInt64
	case 4:
		return int64(f.IntN(4)) << 56
	}
	return int64(f.Uint64())
}

func (f *filler) size() int {
	switch f.IntN(20) {
	case 0, 1, 2, 3:
		return 0
	case 4:
		return []int{126, 127, 128, 129}[f.IntN(4)]
	case 5:
		return []int{16382, 16383, 16384}[f.IntN(3)]
	}
	return f.IntN(20)
}

func (f *filler) bytes() []byte {
	b := make([]byte, f.size())
	for i := range b {
		b[i] = byte(f.Uint32())
	}
	return b
}

// text is valid UTF-8, in characters of one to four bytes.
func (f *filler) text() string {
	const letters = "abc-._ \x00ä€😀"
	var b strings.Builder
	runes := []rune(letters)
	for n := f.size(); b.Len() < n; {
		if n > 100 {
			b.WriteByte('x')
			continue
		}
		b.WriteRune(runes[f.IntN(len(runes))])
	}
	return b.String()
}

// tags makes unknown ones, far from those that Kafka uses.
func (f *filler) tags(add func(id uint32, data []byte)) {
	if f.IntN(3) > 0 {
		return
	}
	id := uint32(1000)
	for range 1 + f.IntN(3) {
		id += 1 + f.Uint32N(100000)
		add(id, f.bytes())
	}
}

package oracle

import (
	"encoding/json"
	"fmt"
	"strings"
)

// A Difference is a field that Kafka and Ottla answer differently.
type Difference struct {
	Release  string
	Scenario string
	Exchange int // from 1
	Label    string
	Path     string // topics[0].errorCode; elements of lists without an order are named by their key
	Want     string // what Kafka answered
	Got      string
}

func (d Difference) String() string {
	return fmt.Sprintf("%s %s, exchange %d (%s), %s: got %s, want %s", d.Release, d.Scenario, d.Exchange, d.Label, d.Path, d.Got, d.Want)
}

// api is the API that the difference is in.
func (d Difference) api() string {
	words := strings.Fields(d.Label)
	if len(words) < 2 {
		return ""
	}
	return words[1]
}

// A Score counts what was compared.
type Score struct {
	Scenarios, Exchanges int
	Equal, Explained     int // fields
	Differ               []Difference
	unequal              map[string]bool // exchanges with a difference that is not explained
}

// comparison compares one exchange.
type comparison struct {
	base  Difference
	api   string
	equal int
	found []Difference
}

func (c *comparison) differ(path, got, want string) {
	d := c.base
	d.Path, d.Got, d.Want = path, got, want
	c.found = append(c.found, d)
}

// compareTranscripts gives the number of equal fields and the differences.
func compareTranscripts(want, got *Transcript) (equal int, found []Difference) {
	for i := range max(len(want.Exchanges), len(got.Exchanges)) {
		c := comparison{base: Difference{Release: want.Release, Scenario: want.Scenario, Exchange: i + 1}}
		switch {
		case i >= len(got.Exchanges):
			c.base.Label = want.Exchanges[i].Label
			c.differ("exchange", "none", "one")
		case i >= len(want.Exchanges):
			c.base.Label = got.Exchanges[i].Label
			c.differ("exchange", "one", "none")
		default:
			c.exchange(want.Exchanges[i], got.Exchanges[i])
		}
		equal += c.equal
		found = append(found, c.found...)
	}
	return equal, found
}

func (c *comparison) exchange(want, got Exchange) {
	c.base.Label = want.Label
	words := strings.Fields(want.Label)
	if len(words) > 1 {
		c.api = words[1]
	}
	show := func(e Exchange) string {
		if e.Outcome != "" {
			return e.Outcome
		}
		return "an answer " + clip(e.Answer)
	}
	switch {
	case want.Label != got.Label:
		c.differ("exchange", got.Label, want.Label)
	case want.Outcome != got.Outcome:
		c.differ("outcome", show(got), show(want))
	case want.Outcome != "":
		c.equal++
	default:
		c.values("", "", want.Answer, got.Answer)
	}
}

// clip shows a value in an error.
func clip(v any) string {
	const most = 300
	s := string(appendLine(nil, v))
	if len(s) > most {
		s = s[:most] + "..."
	}
	return s
}

// values compares two values; at is the path for people, plain the one without
// indices.
func (c *comparison) values(at, plain string, want, got any) {
	switch w := want.(type) {
	case *object:
		g, ok := got.(*object)
		if !ok {
			break
		}
		for _, k := range w.keys {
			if v, ok := g.get(k); ok {
				c.values(under(at, k), under(plain, k), w.values[k], v)
			} else {
				c.differ(under(at, k), "nothing", clip(w.values[k]))
			}
		}
		for _, k := range g.keys {
			if _, ok := w.get(k); !ok {
				c.differ(under(at, k), clip(g.values[k]), "nothing")
			}
		}
		return
	case []any:
		g, ok := got.([]any)
		if !ok {
			break
		}
		c.lists(at, plain, w, g)
		return
	}
	if scalar(want) && scalar(got) && want == got {
		c.equal++
		return
	}
	c.differ(at, clip(got), clip(want))
}

func scalar(v any) bool {
	switch v.(type) {
	case *object, []any:
		return false
	}
	return true
}

func under(path, field string) string {
	if path == "" {
		return field
	}
	return path + "." + field
}

// lists compares element by element: those of the same key where the list has
// no order of its own, else those of the same place.
func (c *comparison) lists(at, plain string, want, got []any) {
	if len(want) == 0 && len(got) == 0 {
		c.equal++
		return
	}
	name := func(i int, e any) string { return fmt.Sprint(i) }
	if keys := orderless[c.api+"."+plain]; keys != nil {
		name = func(i int, e any) string { return keyOf(e, keys) }
	}
	expected, others := named(want, name), named(got, name)
	for _, n := range expected.names {
		if other, ok := others.byName[n]; ok {
			c.values(at+"["+n+"]", plain, expected.byName[n], other)
		} else {
			c.differ(at+"["+n+"]", "nothing", clip(expected.byName[n]))
		}
	}
	for _, n := range others.names {
		if _, ok := expected.byName[n]; !ok {
			c.differ(at+"["+n+"]", clip(others.byName[n]), "nothing")
		}
	}
}

// namedList is a list whose elements have names of their own.
type namedList struct {
	names  []string
	byName map[string]any
}

// named names elements; of several with one name the second has #2 behind it.
func named(list []any, name func(int, any) string) namedList {
	l := namedList{byName: make(map[string]any, len(list))}
	times := map[string]int{}
	for i, e := range list {
		n := name(i, e)
		if times[n]++; times[n] > 1 {
			n += fmt.Sprintf("#%d", times[n])
		}
		l.names = append(l.names, n)
		l.byName[n] = e
	}
	return l
}

func keyOf(e any, keys []string) string {
	o, ok := e.(*object)
	if !ok {
		return clip(e)
	}
	var parts []string
	for _, k := range keys {
		switch v := o.values[k].(type) {
		case string:
			parts = append(parts, v)
		case json.Number:
			parts = append(parts, string(v))
		}
	}
	return strings.Join(parts, ",")
}

package oracle

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"time"
)

// variables are what $name stands for in one run of a scenario.
//
//	$t, $g2 ...  a letter, or a letter and digits: a name of that letter that no other scenario has
//	$now         a minute before the run began, in milliseconds since 1970
//	$longer      what was captured
type variables struct {
	id       string // of the run, in all its names
	now      int64
	captured map[string]any
	sent     map[int64]bool // differences to now that requests have used
}

// nowLies is how long before the run $now is, so that it is never taken for the
// broker's own time.
const nowLies = time.Minute

func newVariables(id string, began time.Time) *variables {
	return &variables{id: id, now: began.Add(-nowLies).UnixMilli(), captured: map[string]any{}, sent: map[int64]bool{}}
}

// runID makes the id of a scenario's names from its name: the same in every
// recording, so that whatever order the broker derives from names is too.
func runID(name string) string {
	sum := sha256.Sum256([]byte(name))
	return hex.EncodeToString(sum[:5])
}

var (
	uniqueName  = regexp.MustCompile(`^[a-z][0-9]*$`)
	uniqueValue = regexp.MustCompile(`\b([a-z][0-9]*)-([0-9a-f]{10})`)
	inString    = regexp.MustCompile(`\$(?:\$|([a-zA-Z][a-zA-Z0-9_]*)|\{([a-zA-Z][a-zA-Z0-9_]*)\})`)
)

func (v *variables) value(name string) (any, error) {
	if captured, ok := v.captured[name]; ok {
		return captured, nil
	}
	switch {
	case uniqueName.MatchString(name):
		return name + "-" + v.id, nil
	case name == "now":
		return number(v.now), nil
	}
	return nil, fmt.Errorf("$%s was not captured before", name)
}

// expand replaces variables in a value, and in strings inside it.
func (v *variables) expand(in any) (any, error) {
	switch in := in.(type) {
	case variable:
		return v.variable(in)
	case string:
		return v.text(in)
	case []any:
		out := make([]any, len(in))
		for i, e := range in {
			var err error
			if out[i], err = v.expand(e); err != nil {
				return nil, err
			}
		}
		return out, nil
	case *object:
		out := newObject()
		for _, k := range in.keys {
			key, err := v.text(k)
			if err != nil {
				return nil, err
			}
			e, err := v.expand(in.values[k])
			if err != nil {
				return nil, err
			}
			out.set(key, e)
		}
		return out, nil
	}
	return in, nil
}

func (v *variables) variable(in variable) (any, error) {
	value, err := v.value(in.name)
	if err != nil || in.add == 0 && in.name != "now" {
		return value, err
	}
	n, ok := value.(json.Number)
	i, err := strconv.ParseInt(string(n), 10, 64)
	if !ok || err != nil {
		return nil, fmt.Errorf("got %s where $%s is %v, want a number to add to", in, in.name, value)
	}
	if in.name == "now" {
		v.sent[in.add] = true
	}
	return number(i + in.add), nil
}

// text replaces $name and ${name} in a string; $$ is a dollar.
func (v *variables) text(in string) (string, error) {
	var failed error
	out := inString.ReplaceAllStringFunc(in, func(m string) string {
		if m == "$$" {
			return "$"
		}
		parts := inString.FindStringSubmatch(m)
		value, err := v.value(parts[1] + parts[2])
		if err != nil {
			failed = err
		}
		if s, ok := value.(string); ok {
			return s
		}
		return string(appendLine(nil, value))
	})
	return out, failed
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

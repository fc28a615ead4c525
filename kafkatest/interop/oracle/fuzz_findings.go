package oracle

import (
	"context"
	"fmt"
	"hash/crc32"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/ottla/ottla/wire"
)

// finding is a shape of difference: told once a run, and counted.
type finding struct {
	shape    string
	first    uint64 // the sequence that it was found in first
	times    int    // sequences that had it as their first new difference
	unsteady int    // of them, those that did not show it again
	busy     bool   // somebody looks at it
	known    bool   // it was told, or follows from one that was

	scenario *Scenario // made small; nil for what follows from another
	file     string
}

var (
	anyIndex    = regexp.MustCompile(`\[[^\]]*\]`)
	labelled    = regexp.MustCompile(`^\S+ (\S+) v(-?[0-9]+)`)
	looksCode   = regexp.MustCompile(`^"?[A-Z][A-Z0-9_]{3,}"?$`)
	looksNumber = regexp.MustCompile(`^-?[0-9]+$`)
)

// shapeOfDifference is what differences of one cause have in common: the API,
// the age of its version, the field, and what was answered, as far as that is a
// code.
func shapeOfDifference(d Difference) string {
	api := d.Label
	if m := labelled.FindStringSubmatch(d.Label); m != nil {
		api = m[1]
		key, ok := wire.APIKeyByName(m[1])
		version, err := strconv.ParseInt(m[2], 10, 16)
		if ok && err == nil && wire.Flexible(key, int16(version)) {
			api += " (flexible)"
		}
	} else if _, rest, ok := strings.Cut(d.Label, " "); ok {
		api = rest // a raw request, without its connection
	}
	return fmt.Sprintf("%s %s: got %s, want %s", api, anyIndex.ReplaceAllString(d.Path, "[]"), shapeOfShown(d.Got), shapeOfShown(d.Want))
}

func shapeOfShown(s string) string {
	switch {
	case looksCode.MatchString(s):
		return strings.Trim(s, `"`)
	case s == "nothing" || s == "closed" || s == "none" || s == "one" || s == "null" || s == `""` || s == "-1" || s == "0":
		return s
	case looksNumber.MatchString(s):
		return "a number"
	case strings.HasPrefix(s, "an answer"):
		return "an answer"
	case strings.HasPrefix(s, "{"):
		return "{...}"
	case strings.HasPrefix(s, "["):
		return "[...]"
	}
	return "text"
}

// claim counts a sequence's differences and gives the first that is new and that
// nobody looks at, if there is one.
func (f *Fuzzer) claim(found []Difference, n uint64) *Difference {
	f.mu.Lock()
	defer f.mu.Unlock()
	counted := false
	for _, d := range found {
		shape := shapeOfDifference(d)
		one := f.findings[shape]
		if one == nil {
			one = &finding{shape: shape, first: n}
			f.findings[shape] = one
		}
		if !counted {
			one.times++
			counted = true
		}
		if one.known || one.busy || one.unsteady >= fuzzMostUnsteady {
			continue
		}
		one.busy = true
		return &d
	}
	return nil
}

// has gives the difference of a shape.
func has(found []Difference, shape string) (Difference, bool) {
	for _, d := range found {
		if shapeOfDifference(d) == shape {
			return d, true
		}
	}
	return Difference{}, false
}

// shows tells whether a scenario shows a difference of a shape, so many times in
// a row.
func (f *Fuzzer) shows(s *Scenario, shape string, times int) (last []Difference, ok bool) {
	for range times {
		_, found, err := f.try(s)
		if err != nil {
			return nil, false
		}
		if _, ok := has(found, shape); !ok {
			return nil, false
		}
		last = found
	}
	return last, true
}

// look makes sure of a difference, makes its scenario small, and tells it.
func (f *Fuzzer) look(ctx context.Context, s *Scenario, d Difference) {
	shape := shapeOfDifference(d)
	if _, ok := f.shows(s, shape, fuzzConfirm); !ok {
		f.mu.Lock()
		defer f.mu.Unlock()
		one := f.findings[shape]
		one.busy = false
		one.unsteady++
		f.tally.unsteady++
		f.tally.unsteadys["unsteady: "+shape]++
		return
	}
	until, cancel := context.WithTimeout(ctx, fuzzShrinkFor)
	defer cancel()
	small := shrink(s, func(s *Scenario) bool {
		if until.Err() != nil {
			return false
		}
		_, ok := f.shows(s, shape, 1)
		return ok
	})
	found, ok := f.shows(small, shape, fuzzConfirm)
	if !ok {
		small = s
		if found, ok = f.shows(s, shape, 1); !ok {
			found = []Difference{d}
		}
	}
	f.tell(shape, small, found)
}

// tell reports a finding, unless what differs first in its scenario was told
// already: then it only follows from that.
func (f *Fuzzer) tell(shape string, s *Scenario, found []Difference) {
	f.mu.Lock()
	defer f.mu.Unlock()
	one := f.findings[shape]
	one.busy, one.known = false, true
	if first := f.findings[shapeOfDifference(found[0])]; first != nil && first != one && first.known {
		return
	}
	var about strings.Builder
	fmt.Fprintf(&about, "Found by the fuzzer on %s, seed %d, sequence %d. Of the answers differ:", f.Release, f.Seed, one.first)
	for _, d := range found {
		fmt.Fprintf(&about, "\n  exchange %d (%s), %s:\n    Ottla: %s\n    Kafka: %s", d.Exchange, d.Label, d.Path, d.Got, d.Want)
	}
	s.About = about.String()
	one.scenario = s
	file, err := f.keep(fmt.Sprintf("%s-%d-%08x", f.Release, f.Seed, crc32.ChecksumIEEE([]byte(shape))), s)
	if err != nil {
		file = "not kept: " + err.Error()
	}
	one.file = file
	f.logf("finding after %s: %s\n%s(%s)\n", time.Since(f.began).Round(time.Second), shape, s, file)
}

package oracle

import (
	"fmt"
	"os"
	"regexp"
	"strings"
)

// An explanation is a difference that is accepted, with its reason.
type explanation struct {
	line     int
	releases releaseRange
	scenario *regexp.Regexp
	api      *regexp.Regexp
	path     *regexp.Regexp
	text     string
	reason   string
	used     int
}

// explanations are those of differences.txt.
type explanations []*explanation

// loadExplanations reads a file of entries: a line "SCENARIO API PATH
// [RELEASES]", in which * stands for anything, and the reason, indented, under
// it.
func loadExplanations(file string) (explanations, error) {
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all explanations
	for i, line := range strings.Split(string(src), "\n") {
		text := strings.TrimSpace(line)
		switch {
		case text == "" || line[0] == '#':
		case line[0] == ' ' && len(all) > 0:
			last := all[len(all)-1]
			last.reason = strings.TrimSpace(last.reason + " " + text)
		default:
			words := strings.Fields(text)
			if len(words) < 3 {
				return nil, fmt.Errorf("%s:%d: got %q, want SCENARIO API PATH, and maybe releases", file, i+1, text)
			}
			e := &explanation{line: i + 1, text: text, scenario: glob(words[0]), api: glob(words[1]), path: glob(words[2])}
			if len(words) > 3 {
				if e.releases, err = parseReleaseRange(strings.Join(words[3:], " ")); err != nil {
					return nil, fmt.Errorf("%s:%d: %w", file, i+1, err)
				}
			}
			all = append(all, e)
		}
	}
	for _, e := range all {
		if e.reason == "" {
			return nil, fmt.Errorf("%s:%d: %q has no reason under it", file, e.line, e.text)
		}
	}
	return all, nil
}

// glob is a pattern in which * stands for anything.
func glob(s string) *regexp.Regexp {
	return regexp.MustCompile("^" + strings.ReplaceAll(regexp.QuoteMeta(s), `\*`, ".*") + "$")
}

// explain gives the entry that a difference matches.
func (all explanations) explain(d Difference) *explanation {
	for _, e := range all {
		if e.releases.contains(d.Release) && e.scenario.MatchString(d.Scenario) && e.api.MatchString(d.api()) && e.path.MatchString(d.Path) {
			e.used++
			return e
		}
	}
	return nil
}

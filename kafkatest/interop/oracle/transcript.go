package oracle

import (
	"fmt"
	"regexp"
	"strings"
)

// A Transcript is what a broker answered in a scenario.
type Transcript struct {
	Scenario  string
	Release   string
	Exchanges []Exchange
}

// An Exchange is one thing that a scenario saw.
type Exchange struct {
	Label   string // a CreateTopics v5
	Outcome string // "" for an answer; closed, silent ...
	Answer  any
}

// String writes a transcript so that ParseTranscript reads it:
//
//	# topics/create on Kafka 3.9.2
//	[1] a CreateTopics v5
//	{throttleTimeMs: 0, topics: [...]}
//	[2] a Metadata v99: closed
func (t *Transcript) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s on Kafka %s\n", t.Scenario, t.Release)
	for i, e := range t.Exchanges {
		fmt.Fprintf(&b, "[%d] %s", i+1, e.Label)
		if e.Outcome != "" {
			fmt.Fprintf(&b, ": %s\n", e.Outcome)
		} else {
			fmt.Fprintf(&b, "\n%s\n", print(shorten(e.Answer), 0))
		}
	}
	return b.String()
}

var exchangePattern = regexp.MustCompile(`(?m)^\[([0-9]+)\] ([^:\n]*)(?:: (.*))?\n`)

// ParseTranscript reads what String writes.
func ParseTranscript(scenario, release, src string) (*Transcript, error) {
	t := &Transcript{Scenario: scenario, Release: release}
	places := exchangePattern.FindAllStringSubmatchIndex(src, -1)
	for i, at := range places {
		e := Exchange{Label: src[at[4]:at[5]]}
		if at[6] >= 0 {
			e.Outcome = src[at[6]:at[7]]
		} else {
			end := len(src)
			if i+1 < len(places) {
				end = places[i+1][0]
			}
			var err error
			if e.Answer, err = parseValue(src[at[1]:end]); err != nil {
				return nil, fmt.Errorf("exchange %d, %s: %w", i+1, e.Label, err)
			}
		}
		t.Exchanges = append(t.Exchanges, e)
	}
	return t, nil
}

// longRun is how often a character may be repeated before it is counted instead.
const longRun = 40

// shorten counts long runs of one character in strings: xxx... is {x*1000}.
func shorten(v any) any {
	switch v := v.(type) {
	case *object:
		for _, k := range v.keys {
			v.values[k] = shorten(v.values[k])
		}
	case []any:
		for i := range v {
			v[i] = shorten(v[i])
		}
	case string:
		return shortenString(v)
	}
	return v
}

func shortenString(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		if j-i >= longRun {
			fmt.Fprintf(&b, "{%c*%d}", s[i], j-i)
		} else {
			b.WriteString(s[i:j])
		}
		i = j
	}
	return b.String()
}

package config

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Validator is the limit of a key's values. Check is given the parsed value;
// its error is an *Error. String describes what is valid.
type Validator interface {
	Check(name string, v any) error
	String() string
}

// span is an inclusive range; either end may be open.
type span struct {
	lo, hi       float64
	hasLo, hasHi bool
}

func atLeast(lo float64) Validator     { return span{lo: lo, hasLo: true} }
func between(lo, hi float64) Validator { return span{lo: lo, hi: hi, hasLo: true, hasHi: true} }

func plain(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

func (s span) Check(name string, v any) error {
	f, ok := v.(float64)
	if n, isInt := v.(int64); isInt {
		f, ok = float64(n), true
	}
	switch {
	case !ok:
		return invalidValue(name, shown(v), "Value must be non-null")
	case s.hasLo && f < s.lo:
		return invalidValue(name, shown(v), "Value must be at least "+plain(s.lo))
	case s.hasHi && f > s.hi:
		return invalidValue(name, shown(v), "Value must be no more than "+plain(s.hi))
	}
	return nil
}

func (s span) String() string {
	if !s.hasHi {
		return "[" + plain(s.lo) + ",...]"
	}
	return "[" + plain(s.lo) + ",...," + plain(s.hi) + "]"
}

// choice is one of a few words.
type choice struct {
	words []string
	fold  bool // letters' case does not count
}

func oneOf(words ...string) Validator     { return choice{words: words} }
func oneOfFold(words ...string) Validator { return choice{words: words, fold: true} }

func (c choice) Check(name string, v any) error {
	s, _ := v.(string)
	if slices.Contains(c.words, s) || c.fold && slices.Contains(c.words, strings.ToUpper(s)) {
		return nil
	}
	if c.fold {
		return invalidValue(name, s, "String must be one of (case insensitive): "+strings.Join(c.words, ", "))
	}
	return invalidValue(name, s, "String must be one of: "+strings.Join(c.words, ", "))
}

func (c choice) String() string {
	s := shown(c.words)
	if c.fold {
		s = "(case insensitive) " + s
	}
	return s
}

// listRule is a list whose members are among a few words (any word, when there are none). KIP-1161.
type listRule struct {
	words []string
	empty bool // an empty list will do
}

func listOf(words ...string) Validator       { return listRule{words: words, empty: true} }
func filledListOf(words ...string) Validator { return listRule{words: words} }

// dropsDuplicates tells whether equal members of a list count once.
func dropsDuplicates(v Validator) bool { _, ok := v.(listRule); return ok }

func (l listRule) Check(name string, v any) error {
	list, _ := v.([]string)
	if len(list) == 0 && !l.empty {
		want := "any non-empty value"
		if len(l.words) > 0 {
			want = shown(l.words)
		}
		return invalidConfig("Configuration '%s' must not be empty. Valid values include: %s", name, want)
	}
	for _, s := range list {
		if s == "" {
			return invalidConfig("Configuration '%s' values must not be empty.", name)
		}
	}
	for _, s := range list {
		if len(l.words) > 0 && !slices.Contains(l.words, s) {
			return invalidValue(name, s, "String must be one of: "+strings.Join(l.words, ", "))
		}
	}
	return nil
}

func (l listRule) String() string {
	if len(l.words) == 0 {
		return ""
	}
	return shown(l.words)
}

// memberRule is a list whose members are looked at one by one.
type memberRule struct{ of choice }

func (m memberRule) Check(name string, v any) error {
	list, _ := v.([]string)
	for _, s := range list {
		if len(m.of.words) == 0 {
			break
		}
		if err := m.of.Check(name, s); err != nil {
			return err
		}
	}
	return nil
}

func (m memberRule) String() string { return m.of.String() }

// rule is a limit with a test of its own.
type rule struct {
	text  string
	check func(name string, v any) error
}

func (r rule) Check(name string, v any) error { return r.check(name, v) }
func (r rule) String() string                 { return r.text }

var nonEmpty = rule{"non-empty string", func(name string, v any) error {
	if v == "" {
		return invalidValue(name, "", "String must be non-empty")
	}
	return nil
}}

var gzipLevel = rule{"[1,...,9] or -1", func(name string, v any) error {
	if n, _ := v.(int64); n != -1 && (n < 1 || n > 9) {
		return invalidValue(name, shown(v), "Value must be between 1 and 9 or equal to -1")
	}
	return nil
}}

const replicaForm = "[partitionId]:[brokerId],[partitionId]:[brokerId],..."

var replicaPattern = regexp.MustCompile(`^(\d+:\d+)?$`)

// throttledReplicas is "*" or a list of partition:broker (KIP-73). Releases to 1.1
// describe the form otherwise, and wrongly.
var (
	throttledReplicas     = throttled(replicaForm)
	throttledReplicasTo11 = throttled("[partitionId],[brokerId]:[partitionId],[brokerId]:...")
)

func throttled(form string) rule {
	return rule{form, func(name string, v any) error { return checkThrottled(name, v, form) }}
}

func checkThrottled(name string, v any, form string) error {
	list, _ := v.([]string)
	if len(list) == 0 || len(list) == 1 && (list[0] == "" || list[0] == "*") {
		return nil
	}
	for _, s := range list {
		if !replicaPattern.MatchString(s) {
			return invalidValue(name, shown(list),
				name+" must be the literal '*' or a list of replicas in the following format: "+form)
		}
	}
	return nil
}

// An ISO 8601 duration of days and smaller units, as Java's Duration.parse reads it.
var durationPattern = regexp.MustCompile(`(?i)^([+-]?)P(?:([+-]?\d+)D)?(T(?:([+-]?\d+)H)?(?:([+-]?\d+)M)?(?:([+-]?\d+)(?:[.,](\d{0,9}))?S)?)?$`)

// offsetReset is where a share group starts reading (KIP-932): earliest,
// latest, or a time ago.
var offsetReset = rule{"[latest, earliest, by_duration:PnDTnHnMn.nS]", func(name string, v any) error {
	s, _ := v.(string)
	if s == "earliest" || s == "latest" {
		return nil
	}
	if ago, ok := strings.CutPrefix(s, "by_duration:"); ok && pastDuration(ago) {
		return nil
	}
	return invalidValue(name, s, fmt.Sprintf("Invalid value `%s` for configuration %s. The value must be either "+
		"'earliest', 'latest' or of the format 'by_duration:<PnDTnHnMn.nS>'.", s, name))
}}

// pastDuration tells whether s is a duration that is not negative and does not
// overflow. Parts may have signs of their own.
func pastDuration(s string) bool {
	m := durationPattern.FindStringSubmatch(s)
	if m == nil || m[2] == "" && m[4] == "" && m[5] == "" && m[6] == "" || strings.EqualFold(m[3], "T") {
		return false
	}
	var seconds int64
	for _, part := range []struct {
		text string
		unit int64
	}{{m[2], 86400}, {m[4], 3600}, {m[5], 60}, {m[6], 1}} {
		if part.text == "" {
			continue
		}
		n, err := strconv.ParseInt(part.text, 10, 64)
		if err != nil || n > math.MaxInt64/4/part.unit || n < math.MinInt64/4/part.unit {
			return false
		}
		seconds += n * part.unit
	}
	if m[1] == "-" {
		seconds = -seconds
	}
	return seconds >= 0
}

var hostPort = regexp.MustCompile(`^(?:.*?:?//)?\[?([0-9a-zA-Z\-%._:]*)\]?:([0-9]+)$`)

var quorumVoters = rule{"non-empty list", func(name string, v any) error {
	const form = "Each entry should be in the form `{id}@{host}:{port}`."
	list, _ := v.([]string)
	for _, s := range list {
		id, address, ok := strings.Cut(s, "@")
		if _, isInt := javaInt(id, 32); !ok || !isInt {
			return invalidConfig("Invalid configuration value for %s. %s", name, form)
		}
		if !hostPort.MatchString(address) {
			return invalidConfig("Failed to parse host name from entry %s for the configuration %s. %s", s, name, form)
		}
	}
	return nil
}}

var bootstrapServers = rule{"non-empty list", func(name string, v any) error {
	list, _ := v.([]string)
	for _, s := range list {
		if !hostPort.MatchString(s) {
			return invalidConfig("Failed to parse host name from %s for the configuration %s. "+
				"Each entry should be in the form \"{host}:{port}\"", s, name)
		}
	}
	return nil
}}

// formats are the releases to 3.9 and how many steps, IV0 and so on, each had.
var formats = map[string]int{
	"0.8.0": 0, "0.8.1": 0, "0.8.2": 0, "0.9.0": 0, "0.10.0": 2, "0.10.1": 3, "0.10.2": 1, "0.11.0": 3, "1.0": 1, "1.1": 1,
	"2.0": 2, "2.1": 3, "2.2": 2, "2.3": 2, "2.4": 2, "2.5": 1, "2.6": 1, "2.7": 3, "2.8": 2,
	"3.0": 2, "3.1": 1, "3.2": 1, "3.3": 4, "3.4": 1, "3.5": 3, "3.6": 3, "3.7": 5, "3.8": 1, "3.9": 1,
}

// knownFormat reports whether a text names a release. Of its numbers the first
// two count, or three where the first is 0; a step may stand behind them.
func knownFormat(text string) bool {
	parts, count := strings.Split(text, "."), 2
	if parts[0] == "0" {
		count = 3
	}
	name, step, stepped := strings.Cut(strings.Join(parts[:min(count, len(parts))], "."), "-IV")
	steps, ok := formats[name]
	if !ok || !stepped {
		return ok
	}
	n, err := strconv.Atoi(step)
	return err == nil && n >= 0 && n < steps && strconv.Itoa(n) == step
}

// releaseNameTo32 is releaseName in the words of Scala.
var releaseNameTo32 = rule{"a release such as 2.8", func(name string, v any) error {
	if s, _ := v.(string); !knownFormat(s) {
		return invalidValue(name, s, "Version `"+s+"` is not a valid version")
	}
	return nil
}}

// releaseName is a release such as 0.10.2 or 2.8-IV1.
var releaseName = rule{"a release such as 2.8", func(name string, v any) error {
	if s, _ := v.(string); !knownFormat(s) {
		return invalidValue(name, s, "Version "+s+" is not a valid version")
	}
	return nil
}}

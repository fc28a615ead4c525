package config

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// A parsed value is one of: bool, int64 (INT, SHORT, LONG), float64,
// string (STRING, CLASS, PASSWORD), []string, or nil for null.

// Parse turns text into a value and checks it against the key's limits.
// The error is an *Error with INVALID_CONFIG and Kafka's text.
func (k Key) Parse(text string) (any, error) {
	v, err := parseType(k.Name, text, k.Type)
	if err != nil {
		return nil, err
	}
	if k.Valid == nil {
		return v, nil
	}
	if list, ok := v.([]string); ok && dropsDuplicates(k.Valid) {
		v = distinct(list) // KIP-1161
	}
	if err := k.Valid.Check(k.Name, v); err != nil {
		return nil, err
	}
	return v, nil
}

// Validate checks one value and gives it as DescribeConfigs would print it.
// Rules that tie several keys together are checked by Layers.
func Validate(scope Scope, name, value string) (string, error) {
	k, ok := Lookup(scope, name)
	if !ok {
		return "", unknownName(scope, name)
	}
	v, err := k.Parse(value)
	if err != nil {
		return "", err
	}
	return render(v), nil
}

func unknownName(scope Scope, name string) *Error {
	switch scope {
	case TopicScope:
		return invalidConfig("Unknown topic config name: %s", name)
	case GroupScope:
		return invalidConfig("Unknown group config name: %s", name)
	case ClientMetricsScope:
		return invalidRequest("Unknown client metrics configuration: %s", name)
	}
	return invalidConfig("Unknown config name: %s", name)
}

func parseType(name, text string, t Type) (any, error) {
	trimmed := javaTrim(text)
	switch t {
	case Boolean:
		yes := strings.EqualFold(trimmed, "true")
		if yes || strings.EqualFold(trimmed, "false") {
			return yes, nil
		}
		return nil, invalidValue(name, text, "Expected value to be either true or false")
	case Int, Short, Long:
		if v, ok := javaInt(trimmed, t.bits()); ok {
			return v, nil
		}
		return nil, invalidValue(name, text, "Not a number of type "+t.String())
	case Double:
		if v, ok := javaDouble(trimmed); ok {
			return v, nil
		}
		return nil, invalidValue(name, text, "Not a number of type DOUBLE")
	case List:
		return splitList(trimmed), nil
	case Class:
		if !knownClass(trimmed) {
			return nil, invalidValue(name, text, "Class "+text+" could not be found.")
		}
	}
	return trimmed, nil
}

// bits is the width of a number's type.
func (t Type) bits() int {
	switch t {
	case Short:
		return 16
	case Int:
		return 32
	}
	return 64
}

// knownClass tells whether a Java class would be found. Ottla loads none;
// Kafka's own are taken to exist.
func knownClass(name string) bool {
	return strings.HasPrefix(name, "org.apache.kafka.") || strings.HasPrefix(name, "kafka.")
}

// javaTrim drops what Java's String.trim drops: characters up to the space.
func javaTrim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return r <= ' ' })
}

// javaInt reads a decimal number as Java's parseLong does: an optional sign
// and digits of any script.
func javaInt(s string, bits int) (int64, bool) {
	ascii := strings.Map(func(r rune) rune {
		if r < unicode.MaxASCII {
			return r
		}
		return asciiDigit(r)
	}, s)
	if strings.Contains(ascii, "_") {
		return 0, false
	}
	v, err := strconv.ParseInt(ascii, 10, bits)
	return v, err == nil
}

// asciiDigit gives the ASCII form of a digit of another script, else '?'.
func asciiDigit(r rune) rune {
	for _, g := range unicode.Nd.R16 { // groups of ten, each from zero to nine
		if lo := rune(g.Lo); r >= lo && r <= rune(g.Hi) {
			return '0' + (r-lo)%10
		}
	}
	return '?'
}

var doublePattern = regexp.MustCompile(`^[+-]?(NaN|Infinity|((\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|0[xX]([0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)[pP][+-]?\d+)[fFdD]?)$`)

func javaDouble(s string) (float64, bool) {
	if !doublePattern.MatchString(s) {
		return 0, false
	}
	if !strings.HasSuffix(s, "Infinity") {
		s = strings.TrimRight(s, "fFdD")
	}
	if strings.HasSuffix(s, "NaN") {
		return math.NaN(), true
	}
	v, _ := strconv.ParseFloat(s, 64) // out of range gives an infinity, as in Java
	return v, true
}

var listComma = regexp.MustCompile(`[\s\v]*,[\s\v]*`)

// splitList cuts at commas and drops the blanks around them; a blank text is an empty list.
func splitList(s string) []string {
	switch {
	case s == "":
		return []string{}
	case !strings.Contains(s, ","):
		return []string{s}
	}
	return listComma.Split(s, -1)
}

func distinct(list []string) []string {
	out, seen := make([]string, 0, len(list)), make(map[string]bool, len(list))
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// render prints a value as DescribeConfigs does.
func render(v any) string {
	switch v := v.(type) {
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return javaFloat(v)
	case []string:
		return strings.Join(v, ",")
	case string:
		return v
	}
	return ""
}

// shown prints a value as an error text does: a list in brackets.
func shown(v any) string {
	if list, ok := v.([]string); ok {
		return "[" + strings.Join(list, ", ") + "]"
	}
	return render(v)
}

// javaFloat prints as Java's Double.toString: plain from 1e-3 up to 1e7,
// otherwise with an exponent, always with a digit after the point.
func javaFloat(v float64) string {
	switch {
	case math.IsNaN(v):
		return "NaN"
	case math.IsInf(v, 1):
		return "Infinity"
	case math.IsInf(v, -1):
		return "-Infinity"
	}
	if abs := math.Abs(v); v == 0 || abs >= 1e-3 && abs < 1e7 {
		s := strconv.FormatFloat(v, 'f', -1, 64)
		if !strings.Contains(s, ".") {
			s += ".0"
		}
		return s
	}
	s := strconv.FormatFloat(v, 'e', -1, 64)
	mantissa, exponent, _ := strings.Cut(s, "e")
	if !strings.Contains(mantissa, ".") {
		mantissa += ".0"
	}
	sign := ""
	if exponent[0] == '-' {
		sign = "-"
	}
	return mantissa + "E" + sign + strings.TrimLeft(exponent, "+-0")
}

package config

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// pairsOf reads name=value;name=value, with \N for null.
func pairsOf(t *testing.T, s string) []Pair {
	t.Helper()
	if s == "" {
		return nil
	}
	var list []Pair
	for _, p := range strings.Split(s, ";") {
		name, value, ok := strings.Cut(p, "=")
		require.True(t, ok, p)
		list = append(list, Pair{Name: name, Value: text(value)})
	}
	return list
}

// opsOf reads name=value;name!;name+=value;name-=value, with \N for null.
func opsOf(t *testing.T, s string) []Op {
	t.Helper()
	if s == "" {
		return nil
	}
	var list []Op
	for _, p := range strings.Split(s, ";") {
		i := strings.IndexAny(p, "=!")
		require.GreaterOrEqual(t, i, 0, p)
		op := Op{Name: p[:i], Value: text(p[i+1:])}
		switch {
		case p[i] == '!':
			op.Type = OpDelete
		case strings.HasSuffix(op.Name, "+"):
			op.Type = OpAppend
		case strings.HasSuffix(op.Name, "-"):
			op.Type = OpSubtract
		}
		op.Name = strings.TrimRight(op.Name, "+-")
		list = append(list, op)
	}
	return list
}

// change is one row of a golden file: what was asked and what was answered.
type change struct {
	operation, scope, resource, configs string
	answer                              string // code and message
}

func (c change) String() string {
	return strings.Join([]string{c.operation, c.scope, c.resource, c.configs}, " ")
}

func readChanges(t *testing.T, release string) []change {
	t.Helper()
	var all []change
	for _, cols := range readGolden(t, "alter-"+release+".tsv") {
		c := change{operation: cols[0], scope: cols[1], resource: cols[2], configs: cols[3], answer: cols[4]}
		if m := text(cols[5]); m != nil {
			c.answer += " " + *m
		}
		if c.scope == "topic" && (c.resource == "" || c.resource == "nosuch" || c.resource == "bad topic") {
			continue // a topic's name and existence are the caller's to check
		}
		all = append(all, c)
	}
	return all
}

// try does what a change asks and gives the answer.
func (c change) try(t *testing.T, l *Layers) string {
	t.Helper()
	var err error
	scope := scopes[c.scope]
	switch {
	case c.operation == "create":
		_, err = l.CreateTopic(pairsOf(t, c.configs))
	case c.operation == "alter" && scope == BrokerScope:
		_, err = l.ReplaceBroker(c.resource, 1, pairsOf(t, c.configs))
	case c.operation == "alter":
		_, err = l.Replace(Resource{Scope: scope, Name: c.resource}, pairsOf(t, c.configs))
	case scope == BrokerScope:
		_, err = l.IncrementalBroker(c.resource, 1, opsOf(t, c.configs))
	default:
		_, err = l.Incremental(Resource{Scope: scope, Name: c.resource}, nil, opsOf(t, c.configs))
	}
	if err == nil {
		return "0"
	}
	var e *Error
	require.True(t, errors.As(err, &e), "%s: %v", c, err)
	return strconv.Itoa(int(e.Code)) + " " + e.Message
}

// plainLayers are those of a broker started without further settings.
func plainLayers(t *testing.T, release string, port int) *Layers {
	t.Helper()
	shared, own := staticOf(port)
	b, _, err := NewBroker(shared, 1)
	require.NoError(t, err)
	return NewLayers(Of(release), b, map[int32]map[string]string{1: own})
}

func TestAltersAsKafka44(t *testing.T) {
	l, same := plainLayers(t, "4.4", 32000), 0
	for _, c := range readChanges(t, "4.4.0") {
		name, _, _ := strings.Cut(c.configs, "=")
		if k, ok := Lookup(TopicScope, name); ok && k.Past && c.scope == "topic" {
			require.Equal(t, "40 Unknown topic config name: "+name, c.answer)
			continue // accepted here on purpose: see the package comment
		}
		require.Equal(t, c.answer, c.try(t, l), "%s", c)
		same++
	}
	require.Greater(t, same, 620, "changes compared")
}

// otherIn39 tells why 3.9 answers a change otherwise than Ottla as 3.9, or gives "".
func otherIn39(c change) string {
	has := func(parts ...string) bool {
		for _, p := range parts {
			if strings.Contains(c.configs, p) {
				return true
			}
		}
		return false
	}
	switch {
	case c.scope == "group":
		return "groups had no configs yet, which the caller knows"
	case strings.Contains(c.answer, "HashSet("):
		return "the order of Scala's hash sets"
	case c.answer == "-1":
		return "failed inside the broker"
	case has("match="):
		return "an empty pattern was looked at as one"
	case has("advertised.listeners"):
		return "counted as dynamic"
	case has("max.connections.per.ip.overrides=x;log.retention.ms=0"):
		return "checked in another order"
	}
	return ""
}

func TestAltersAsKafka39(t *testing.T) {
	l, same := plainLayers(t, "3.9", 32010), 0
	for _, c := range readChanges(t, "3.9.2") {
		got := c.try(t, l)
		if got != c.answer {
			require.NotEmpty(t, otherIn39(c), "%s\n got: %s\nwant: %s", c, got, c.answer)
			continue
		}
		same++
	}
	require.Greater(t, same, 515, "changes answered alike")
}

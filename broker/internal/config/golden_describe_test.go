package config

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// session replays what was done to a recorded broker between two descriptions.
type session struct {
	layers    *Layers
	overrides map[string]map[string]string // by resource type and name
}

func (s *session) run(t *testing.T, step string) {
	t.Helper()
	var err error
	switch step {
	case "static":
		s.overrides["topic s"], err = s.layers.CreateTopic(pairsOf(t, "retention.ms=1234;cleanup.policy= compact , delete;"+
			"min.cleanable.dirty.ratio=.25;compression.type=zstd;unclean.leader.election.enable=TRUE"))
		require.NoError(t, err)
	case "dynamic":
		s.layers, err = s.layers.IncrementalBroker("", 1, opsOf(t, "log.retention.ms=777;message.max.bytes= 1000000 ;"+
			"log.cleanup.policy+=compact;custom.thing=v;log.cleaner.min.cleanable.ratio=0.75;max.connections=99;"+
			"leader.replication.throttled.rate=5000"))
		require.NoError(t, err)
		s.layers, err = s.layers.IncrementalBroker("1", 1, opsOf(t, "log.retention.ms=888;compression.type=lz4;log.roll.ms=3600000;"+
			"custom.node=v;follower.replication.throttled.rate=6000;listener.name.plaintext.max.connections=50;"+
			"listener.name.plaintext.ssl.keystore.password=secret;sasl.jaas.config=Module required"))
		require.NoError(t, err)
		s.overrides["client-metrics m"], err = s.layers.Incremental(Resource{Scope: ClientMetricsScope, Name: "m"}, nil, opsOf(t, "interval.ms=5000;match=client_id=a.*"))
		require.NoError(t, err)
		s.overrides["group g"], err = s.layers.Incremental(Resource{Scope: GroupScope, Name: "g"}, nil,
			opsOf(t, "consumer.session.timeout.ms=50000;share.auto.offset.reset=earliest"))
		require.NoError(t, err)
	case "replaced":
		s.overrides["topic s"], err = s.layers.Replace(Resource{Scope: TopicScope, Name: "s"}, pairsOf(t, "segment.ms=5000"))
		require.NoError(t, err)
		s.layers, err = s.layers.ReplaceBroker("1", 1, pairsOf(t, "compression.type=snappy"))
		require.NoError(t, err)
	}
}

// namedOf is which configs the step "named" asked for at first; topic s came a second time with an empty list.
var namedOf = map[string][]string{
	"topic s": {"retention.ms", "nosuch", "segment.ms"}, "broker 1": {"log.retention.ms", "num.partitions"},
	"broker ": {"log.retention.ms", "num.partitions"}, "group nosuch": {"consumer.session.timeout.ms"},
}

// description is one resource of a golden file.
type description struct {
	step, scope, name string
	code              string
	message           *string
	rows              []string
}

func (d description) what() string { return d.scope + " " + d.name }

func readDescriptions(t *testing.T, file string) []description {
	t.Helper()
	var all []description
	for _, cols := range readGolden(t, file) {
		if cols[0] == "==" {
			all = append(all, description{step: cols[1], scope: cols[2], name: cols[3], code: cols[4], message: text(cols[5])})
			continue
		}
		last := &all[len(all)-1]
		last.rows = append(last.rows, strings.Join(cols, "\t"))
	}
	return all
}

// row prints an entry as the golden files do.
func row(e Entry) string {
	show := func(v *string) string {
		if v == nil {
			return `\N`
		}
		return strings.NewReplacer(`\`, `\\`, "\t", `\t`).Replace(*v)
	}
	access, sensitive := "rw", "plain"
	if e.ReadOnly {
		access = "ro"
	}
	if e.Sensitive {
		sensitive = "sensitive"
	}
	cols := []string{e.Name, show(e.Value), access, strconv.Itoa(int(e.Source)), sensitive, strconv.Itoa(int(e.Type))}
	for _, s := range e.Synonyms {
		cols = append(cols, s.Name+"="+show(s.Value)+"@"+strconv.Itoa(int(s.Source)))
	}
	return strings.Join(cols, "\t")
}

func TestDescribesAsKafka44(t *testing.T) {
	s := &session{layers: recorded(t, "4.4", 32020), overrides: map[string]map[string]string{}}
	step, asked, static, configs := "", map[string]bool{}, map[string]string{}, 0
	for _, d := range readDescriptions(t, "describe-4.4.0.tsv") {
		if d.step != step {
			step = d.step
			s.run(t, step)
		}
		if d.scope == "topic" && d.name != "s" {
			continue // a topic's name and existence are the caller's to check
		}
		q := Query{Scope: scopes[d.scope], Name: d.name, Broker: 1, Overrides: s.overrides[d.what()], Synonyms: true}
		if step == "named" && !asked[d.what()] {
			q.Names = namedOf[d.what()]
			asked[d.what()] = true
		}
		entries, err := s.layers.Describe(q)
		if d.code != "0" {
			requireError(t, d.code, d.message, err, d.what())
			continue
		}
		require.NoError(t, err)
		var rows []string
		for _, e := range entries {
			line := row(e)
			require.Equal(t, e.Source == DefaultSource, e.IsDefault, e.Name)
			if d.what() == "broker 1" && static[e.Name] == line {
				continue // the file leaves out what has not changed
			}
			if d.what() == "broker 1" && step == "static" {
				static[e.Name] = line
			}
			rows = append(rows, line)
		}
		configs += len(rows)
		require.Equal(t, d.rows, rows, "%s of %s, in order", step, d.what())
	}
	require.Greater(t, configs, 550, "configs compared")
}

func requireError(t *testing.T, code string, message *string, err error, what string) {
	t.Helper()
	var e *Error
	require.True(t, errors.As(err, &e), "%s: got %v, want error %s", what, err, code)
	require.Equal(t, code, strconv.Itoa(int(e.Code)), "%s: %v", what, err)
	require.NotNil(t, message, what)
	require.Equal(t, *message, e.Message, what)
}

// otherwise39 are the configs that Ottla as 3.9 describes otherwise than 3.9 did.
var otherwise39 = []string{
	// Set at the start by Ottla itself.
	"share.coordinator.state.topic.min.isr", "share.coordinator.state.topic.replication.factor",
}

func TestDescribesAsKafka39(t *testing.T) {
	s := &session{layers: recorded(t, "3.9", 32030), overrides: map[string]map[string]string{}}
	s.run(t, "static")
	same := 0
	for _, d := range readDescriptions(t, "describe-3.9.2.tsv") {
		if d.step != "static" || d.name == "" {
			continue
		}
		entries, err := s.layers.Describe(Query{Scope: scopes[d.scope], Name: d.name, Broker: 1, Overrides: s.overrides[d.what()], Synonyms: true})
		require.NoError(t, err)
		ours := map[string]string{}
		for _, e := range entries {
			ours[e.Name] = row(e)
		}
		for _, line := range d.rows {
			name, _, _ := strings.Cut(line, "\t")
			got, known := ours[name]
			switch {
			case !known:
				_, ok := Lookup(scopes[d.scope], name)
				require.True(t, ok, "%s: 3.9 describes it, so it must at least be a key of the past", name)
			case slices.Contains(otherwise39, name):
				require.NotEqual(t, line, got, "%s is listed as changed", name)
			default:
				require.Equal(t, line, got)
				same++
			}
		}
	}
	require.Greater(t, same, 280, "configs that both releases describe alike")
}

func TestDescribeDocumentation(t *testing.T) {
	l := recorded(t, "4.4", 32020)
	for _, asked := range []bool{false, true} {
		entries, err := l.Describe(Query{Scope: BrokerScope, Name: "1", Broker: 1, Documentation: asked})
		require.NoError(t, err)
		for _, e := range entries {
			require.Nil(t, e.Synonyms)
			require.Equal(t, asked && e.Type != Unknown, e.Documentation != nil, e.Name)
		}
	}
}

package config

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTablesAreSound(t *testing.T) {
	counts := map[Scope]int{BrokerScope: 379, TopicScope: 38, GroupScope: 27, ClientMetricsScope: 3}
	sentence := regexp.MustCompile(`^[A-Z].*\.$`)
	for scope, want := range counts {
		keys := Keys(scope)
		require.Len(t, keys, want, scope)
		require.True(t, slices.IsSortedFunc(keys, func(a, b Key) int { return compare(a.Name, b.Name) }))
		for i, k := range keys {
			require.False(t, i > 0 && keys[i-1].Name == k.Name, "%s twice", k.Name)
			require.Regexp(t, sentence, k.Doc, k.Name)
			require.NotEqual(t, Unknown, k.Type, k.Name)
			if !k.Null {
				v, err := k.Parse(k.Default)
				require.NoError(t, err)
				require.Equal(t, k.Default, render(v), k.Name)
			}
			if k.Synonym != "" {
				_, ok := Lookup(BrokerScope, k.Synonym)
				require.True(t, ok, "%s: synonym %s", k.Name, k.Synonym)
			}
		}
	}
}

func compare(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func TestListsNameKeys(t *testing.T) {
	for scope, names := range honoured {
		for _, name := range names {
			k, ok := Lookup(scope, name)
			require.True(t, ok, name)
			require.True(t, k.Honoured, name)
		}
	}
	for _, list := range [][]string{harmless, perBrokerKeys, clusterWideKeys, securityKeysOfListeners, clusterListenerKeys, mechanismKeys, threads} {
		for _, name := range list {
			_, ok := Lookup(BrokerScope, name)
			require.True(t, ok, name)
		}
	}
	for _, b := range groupBounds {
		for _, name := range []string{b.least, b.most} {
			_, ok := Lookup(BrokerScope, name)
			require.True(t, ok || name == "", name)
		}
		_, ok := Lookup(GroupScope, b.name)
		require.True(t, ok, b.name)
	}
}

func TestLookup(t *testing.T) {
	k, ok := Lookup(BrokerScope, "listener.name.a.scram-sha-256.sasl.jaas.config")
	require.True(t, ok)
	require.Equal(t, Password, k.Type)
	require.True(t, k.Sensitive())
	k, ok = Lookup(BrokerScope, "listeners")
	require.True(t, ok)
	require.Equal(t, PerBroker, k.Update)
	k, _ = Lookup(BrokerScope, "num.partitions")
	require.True(t, k.ReadOnly())
	k, ok = Lookup(TopicScope, "message.format.version")
	require.True(t, ok && k.Past)
	for _, c := range []struct {
		scope Scope
		name  string
	}{{TopicScope, "num.partitions"}, {BrokerScope, ""}, {BrokerScope, "listener.name."}, {Scope(9), "x"}} {
		_, ok := Lookup(c.scope, c.name)
		require.False(t, ok, c.name)
	}
}

func TestValidate(t *testing.T) {
	for _, c := range []struct {
		scope            Scope
		name, value, out string
		err              string
	}{
		{TopicScope, "cleanup.policy", " delete , compact,delete", "delete,compact", ""},
		{TopicScope, "min.cleanable.dirty.ratio", ".25f", "0.25", ""},
		{TopicScope, "min.cleanable.dirty.ratio", "1e-5", "1.0E-5", ""},
		{TopicScope, "retention.ms", " +05 ", "5", ""},
		{TopicScope, "preallocate", "TRUE", "true", ""},
		{TopicScope, "foo", "x", "", "Unknown topic config name: foo"},
		{TopicScope, "message.format.version", "9", "", "Invalid value 9 for configuration message.format.version: Version 9 is not a valid version"},
		{BrokerScope, "log.cleaner.io.max.bytes.per.second", "12345678", "1.2345678E7", ""},
		{BrokerScope, "num.io.threads", "0", "", "Invalid value 0 for configuration num.io.threads: Value must be at least 1"},
		{BrokerScope, "offsets.topic.replication.factor", "40000", "", "Invalid value 40000 for configuration offsets.topic.replication.factor: Not a number of type SHORT"},
		{BrokerScope, "controller.quorum.voters", "x", "", "Invalid configuration value for controller.quorum.voters. Each entry should be in the form `{id}@{host}:{port}`."},
		{BrokerScope, "controller.quorum.voters", "1@x", "", "Failed to parse host name from entry 1@x for the configuration controller.quorum.voters. Each entry should be in the form `{id}@{host}:{port}`."},
		{BrokerScope, "controller.quorum.voters", "1@x:9", "1@x:9", ""},
		{BrokerScope, "controller.quorum.bootstrap.servers", "x", "", `Failed to parse host name from x for the configuration controller.quorum.bootstrap.servers. Each entry should be in the form "{host}:{port}"`},
		{BrokerScope, "remote.log.storage.manager.impl.prefix", "", "", "Invalid value  for configuration remote.log.storage.manager.impl.prefix: String must be non-empty"},
		{BrokerScope, "process.roles", "", "", "Configuration 'process.roles' must not be empty. Valid values include: [broker, controller]"},
		{BrokerScope, "group.consumer.migration.policy", "Disabled", "Disabled", ""},
		{BrokerScope, "create.topic.policy.class.name", "x", "", "Invalid value x for configuration create.topic.policy.class.name: Class x could not be found."},
		{GroupScope, "foo", "x", "", "Unknown group config name: foo"},
		{ClientMetricsScope, "foo", "x", "", "Unknown client metrics configuration: foo"},
	} {
		got, err := Validate(c.scope, c.name, c.value)
		if c.err != "" {
			require.EqualError(t, err, c.err)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, c.out, got)
	}
}

func TestJavaFloat(t *testing.T) {
	for v, want := range map[float64]string{
		0.001: "0.001", 0.0009999: "9.999E-4", 1e7: "1.0E7", 1.234e7: "1.234E7", 9999999: "9999999.0", 0.1: "0.1", 100: "100.0",
		1e21: "1.0E21", 123456.789: "123456.789", 0: "0.0", -2.5: "-2.5", 1.7976931348623157e308: "1.7976931348623157E308",
	} {
		require.Equal(t, want, javaFloat(v))
	}
}

func TestValidMatch(t *testing.T) {
	for pattern, want := range map[string]bool{
		"client_id=a.*": true, `client_id=(a)\1`: true, "client_id=a*+": true, "client_id=(?<!a)": false, "client_id=(": false,
		"client_id=(?>a)": true, `client_id=\`: false, "client_id=": false, "x=a": false, "client_id": false, "client_id=(?": false,
	} {
		require.Equal(t, want, validMatch(pattern), pattern)
	}
}

// FuzzAlter throws names, values and operations at every scope: whatever comes
// is an answer, and what was accepted can be described and resolved.
func FuzzAlter(f *testing.F) {
	f.Add(int8(2), "retention.ms", "5", int8(0))
	f.Add(int8(2), "cleanup.policy", "compact,,", int8(2))
	f.Add(int8(4), "listener.name.a.b", "\x00", int8(3))
	f.Add(int8(4), "max.connections.per.ip.overrides", "[::1]:5,a", int8(0))
	f.Add(int8(16), "match", "client_id=(?<x", int8(0))
	f.Add(int8(32), "share.auto.offset.reset", "by_duration:P1DT", int8(0))
	b, _, err := NewBroker(nil, 1)
	require.NoError(f, err)
	l := NewLayers(every, b, map[int32]map[string]string{1: {"node.id": "1"}})
	f.Fuzz(func(t *testing.T, scope int8, name, value string, op int8) {
		ops := []Op{{Name: name, Type: OpType(op), Value: &value}}
		if Scope(scope) == BrokerScope {
			for _, resource := range []string{"", "1"} {
				next, err := l.IncrementalBroker(resource, 1, ops)
				if err != nil {
					continue
				}
				_, err = next.Describe(Query{Scope: BrokerScope, Name: "1", Broker: 1, Synonyms: true})
				require.NoError(t, err)
				_ = ResolveTopic(nil, next, 1)
				_ = next.Broker(1)
			}
			return
		}
		next, err := l.Incremental(Resource{Scope: Scope(scope), Name: "r"}, nil, ops)
		if err != nil {
			return
		}
		if _, err = l.Describe(Query{Scope: Scope(scope), Name: "r", Overrides: next, Synonyms: true}); err == nil {
			_ = ResolveTopic(next, l, 1)
		}
	})
}

package config

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestStartsAsKafka44(t *testing.T) {
	for _, cols := range readGolden(t, "start-4.4.0.tsv") {
		given := map[string]string{"listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"}
		for _, p := range pairsOf(t, cols[0]) {
			given[p.Name] = *p.Value
		}
		_, _, err := NewBroker(given, 1)
		if want := text(cols[1]); want != nil {
			require.EqualError(t, err, "config: "+*want, cols[0])
			continue
		}
		require.NoError(t, err, cols[0])
	}
}

func TestZeroBrokerIsKafkasButForTheTable(t *testing.T) {
	own := map[string]bool{}
	for _, d := range ownDefaults("3") {
		own[d.name] = true
		require.NotEmpty(t, d.reason)
	}
	b, warnings, err := NewBroker(nil, 3)
	require.NoError(t, err)
	require.Empty(t, warnings)
	l := NewLayers(every, b, nil)
	for _, k := range Keys(BrokerScope) {
		v, ok := l.Value(1, k.Name)
		switch {
		case own[k.Name] || k.Sensitive():
		case k.Null:
			require.False(t, ok, k.Name)
		default:
			require.Equal(t, k.Default, v, k.Name)
		}
	}
	require.Equal(t, time.Duration(0), b.GroupInitialRebalanceDelay)
	require.EqualValues(t, 1, b.TransactionLogMinISR)
	require.Equal(t, 10*time.Minute, b.ConnectionsMaxIdle)
	require.Equal(t, 7*24*time.Hour, b.OffsetsRetention)
	require.EqualValues(t, 1048588, b.MessageMaxBytes)
	require.True(t, b.AutoCreateTopics)
	for brokers, want := range map[int]int16{0: 1, 1: 1, 2: 2, 3: 3, 7: 3} {
		b, _, err := NewBroker(nil, brokers)
		require.NoError(t, err)
		require.Equal(t, want, b.OffsetsTopicReplicationFactor, "%d brokers", brokers)
		require.Equal(t, want, b.TransactionLogReplicationFactor, "%d brokers", brokers)
	}
}

func TestGivenKeys(t *testing.T) {
	for _, c := range []struct{ name, value, err, warning string }{
		{name: "num.partitions", value: "4"},
		{name: "num.network.threads", value: "4"},
		{name: "log.dirs", value: "/a,/b"},
		{name: "inter.broker.protocol.version", value: "2.8"},
		{name: "authorizer.class.name", value: "x.Y", warning: "authorizer.class.name=x.Y: Ottla does not act upon this key"},
		{name: "advertised.listeners", value: "PLAINTEXT://a:1", warning: "advertised.listeners=PLAINTEXT://a:1: Ottla does not act upon this key"},
		{name: "ssl.key.password", value: "geheim", warning: "ssl.key.password=[hidden]: Ottla does not act upon this key"},
		{name: "zookeeper.connect", value: "z:1", warning: "zookeeper.connect=z:1: Kafka 4.4 no longer knows this key and Ottla does not act upon it"},
		{name: "replica.lag.max.messages", value: "4", warning: "replica.lag.max.messages=4: Kafka 4.4 no longer knows this key and Ottla does not act upon it"},
		{name: "rsm.config.bucket", value: "b", warning: "rsm.config.bucket=b: the setting of a plugin, which Ottla does not load"},
		{name: "listener.name.a.ssl.key.password", value: "x", warning: "listener.name.a.ssl.key.password=[hidden]: Ottla does not act upon this key"},
		{name: "num.partition", value: "1", err: `config: got the key "num.partition", which no release of Kafka knows; the nearest known key is "num.partitions"`},
		{name: "Log.Retention.Hour", value: "1", err: `config: got the key "Log.Retention.Hour", which no release of Kafka knows; the nearest known key is "log.retention.hours"`},
		{name: "completely.different", value: "1", err: `config: got the key "completely.different", which no release of Kafka knows`},
		{name: "num.partitions", value: "x", err: "config: Invalid value x for configuration num.partitions: Not a number of type INT"},
	} {
		_, warnings, err := NewBroker(map[string]string{c.name: c.value}, 1)
		if c.err != "" {
			require.EqualError(t, err, c.err)
			continue
		}
		require.NoError(t, err)
		if c.warning == "" {
			require.Empty(t, warnings)
			continue
		}
		require.Equal(t, []string{c.warning}, warnings)
	}
}

func TestResolveTopic(t *testing.T) {
	b, _, err := NewBroker(map[string]string{
		"log.retention.hours": "2", "log.cleanup.policy": "compact,delete", "log.roll.jitter.hours": "1", "min.insync.replicas": "2",
	}, 3)
	require.NoError(t, err)
	l := NewLayers(every, b, nil)
	got := ResolveTopic(nil, l, 1)
	require.EqualValues(t, 2*3600*1000, got.RetentionMs)
	require.EqualValues(t, 168*3600*1000, got.SegmentMs)
	require.EqualValues(t, 3600*1000, got.SegmentJitterMs)
	require.EqualValues(t, 1<<63-1, got.FlushMs)
	require.EqualValues(t, 1<<30, got.SegmentBytes)
	require.EqualValues(t, 2, got.MinInsyncReplicas)
	require.True(t, got.Compact && got.Delete && got.DownConversion)
	require.Equal(t, "producer", got.CompressionType)
	require.InDelta(t, 0.5, got.MinCleanableDirtyRatio, 0)

	next, err := l.IncrementalBroker("2", 2, opsOf(t, "log.retention.ms=-7;compression.type=zstd"))
	require.NoError(t, err)
	require.EqualValues(t, -1, ResolveTopic(nil, next, 2).RetentionMs, "negative is no limit")
	require.Equal(t, "zstd", ResolveTopic(nil, next, 2).CompressionType)
	require.EqualValues(t, 2*3600*1000, ResolveTopic(nil, next, 1).RetentionMs, "another broker's")
	require.EqualValues(t, 2*3600*1000, ResolveTopic(nil, l, 2).RetentionMs, "the layers of before")

	overrides, err := next.CreateTopic(pairsOf(t, "retention.ms=5;cleanup.policy=delete;message.timestamp.type=LogAppendTime;internal.segment.bytes=99"))
	require.NoError(t, err)
	got = ResolveTopic(overrides, next, 2)
	require.EqualValues(t, 5, got.RetentionMs)
	require.EqualValues(t, 99, got.SegmentBytes)
	require.True(t, got.LogAppendTime && got.Delete && !got.Compact)
}

func TestLongTimes(t *testing.T) {
	require.Equal(t, Unlimited, span64(1<<62, time.Millisecond))
	require.Less(t, span64(-1<<62, time.Hour), time.Duration(0))
	require.Equal(t, 3*time.Second, span64(3, time.Second))
}

func TestListsOfATopicGrowAndShrink(t *testing.T) {
	b, _, err := NewBroker(nil, 1)
	require.NoError(t, err)
	l := NewLayers(every, b, nil)
	current := map[string]string{}
	for _, c := range []struct{ op, want string }{
		{"cleanup.policy+=compact", "delete,compact"},
		{"cleanup.policy+=compact,delete", "delete,compact"},
		{"cleanup.policy-=delete", "compact"},
		{"cleanup.policy-=delete", "compact"},
		{"cleanup.policy-=compact", ""},
		{"cleanup.policy= delete ", " delete "},
		{"cleanup.policy+=compact", " delete ,compact"},
	} {
		before := current["cleanup.policy"]
		next, err := l.Incremental(Resource{Scope: TopicScope, Name: "t"}, current, opsOf(t, c.op))
		require.NoError(t, err)
		require.Equal(t, c.want, next["cleanup.policy"], c.op)
		require.Equal(t, before, current["cleanup.policy"], "what was given is left alone")
		current = next
	}
}

func TestValuesHaveALargestSize(t *testing.T) {
	l := plainLayers(t, "4.4", 32000)
	long := make([]byte, 0, 40000)
	for len(long) < maxValueBytes-4 {
		long = append(long, "0:1,"...)
	}
	ops := []Op{{Name: "leader.replication.throttled.replicas", Type: OpSet, Value: ptr(string(long) + "0:2")}}
	first, err := l.Incremental(Resource{Scope: TopicScope, Name: "t"}, nil, ops)
	require.NoError(t, err)
	ops[0] = Op{Name: ops[0].Name, Type: OpAppend, Value: ptr("0:3,0:4,0:5,x")}
	_, err = l.Incremental(Resource{Scope: TopicScope, Name: "t"}, first, ops)
	requireError(t, "40", ptr("The configuration value cannot be added because it exceeds the maximum value size of 32767 bytes."), err, "append")
}

func ptr(s string) *string { return &s }

func TestReadersNeedNoLock(t *testing.T) {
	l := recorded(t, "4.4", 32020)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 20 {
				_, err := l.Describe(Query{Scope: BrokerScope, Name: "1", Broker: 1, Synonyms: true})
				require.NoError(t, err)
				_ = ResolveTopic(nil, l, 1)
				_ = l.Broker(1)
			}
		})
		wg.Go(func() {
			mine := l
			for range 20 {
				next, err := mine.IncrementalBroker("", 1, opsOf(t, "log.retention.ms=5"))
				require.NoError(t, err)
				mine = next
			}
		})
	}
	wg.Wait()
	require.NotContains(t, l.DynamicDefault(), "log.retention.ms")
}

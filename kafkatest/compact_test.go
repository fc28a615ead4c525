package kafkatest_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/kafkatest"
	"github.com/ottla/ottla/wire"
)

func compacted(name string, configs map[string]string) kafkatest.Option {
	all := map[string]string{"cleanup.policy": "compact"}
	for k, v := range configs {
		all[k] = v
	}
	return kafkatest.TopicWith(broker.TopicSpec{Name: name, Partitions: 1, Configs: all})
}

// at prints records: offset and key, with a dash for a tombstone.
func at(records []kafkatest.Record) string {
	var all []string
	for _, r := range records {
		s := fmt.Sprint(r.Offset, string(r.Key))
		if r.Value == nil {
			s += "-"
		}
		all = append(all, s)
	}
	return strings.Join(all, " ")
}

func tombstone(key string) kafkatest.Record { return kafkatest.Record{Key: []byte(key)} }

func TestCompact(t *testing.T) {
	clock := kafkatest.NewClock(start)
	c := kafkatest.Start(t, kafkatest.WithClock(clock), compacted("prices", nil), kafkatest.Topic("orders", 1))
	c.Produce("prices", kafkatest.KeyValue("tea", "2"), kafkatest.KeyValue("milk", "1"), kafkatest.KeyValue("tea", "3"), tombstone("milk"))
	c.Compact("prices")
	require.Equal(t, "2tea 3milk-", at(c.Records("prices")))
	clock.Advance(24*time.Hour - time.Millisecond)
	c.Compact("prices")
	require.Equal(t, "2tea 3milk-", at(c.Records("prices")), "delete.retention.ms is not over")
	clock.Advance(time.Millisecond)
	c.Compact("prices")
	require.Equal(t, "2tea", at(c.Records("prices")))
	stored := c.Produce("prices", kafkatest.KeyValue("tea", "4"))
	require.Equal(t, int64(4), stored[0].Offset, "offsets go on")
	require.ErrorIs(t, c.Cluster.Compact("orders"), wire.ErrInvalidConfig)
	require.ErrorIs(t, c.Cluster.Compact("none"), wire.ErrUnknownTopicOrPartition)
}

// TestCleaner lets the cluster compact on its own.
func TestCleaner(t *testing.T) {
	clock := kafkatest.NewClock(start)
	c := kafkatest.Start(t, kafkatest.WithClock(clock), kafkatest.Config("log.cleaner.backoff.ms", "20000"),
		compacted("prices", map[string]string{"segment.ms": "60000"}))
	c.Produce("prices", kafkatest.KeyValue("tea", "1"))
	c.Produce("prices", kafkatest.KeyValue("tea", "2"))
	clock.Advance(59 * time.Second)
	c.Produce("prices", kafkatest.KeyValue("tea", "3"))
	clock.Advance(2 * time.Second)
	c.Produce("prices", kafkatest.KeyValue("tea", "4")) // in the next segment
	require.Equal(t, "0tea 1tea 2tea 3tea", at(c.Records("prices")))
	clock.Advance(18 * time.Second)
	require.Equal(t, "0tea 1tea 2tea 3tea", at(c.Records("prices")), "the cleaner rests")
	clock.Advance(time.Second)
	require.Equal(t, "2tea 3tea", at(c.Records("prices")))
}

func TestCleanerLeavesThe(t *testing.T) {
	for name, o := range map[string]struct {
		broker map[string]string
		topic  map[string]string
	}{
		"disabled cleaner": {broker: map[string]string{"log.cleaner.enable": "false"}},
		"minimal lag":      {broker: map[string]string{"log.cleaner.min.compaction.lag.ms": "3600000"}},
		"topic's lag":      {topic: map[string]string{"min.compaction.lag.ms": "3600000"}},
		"dirty ratio":      {broker: map[string]string{"log.cleaner.min.cleanable.ratio": "1"}},
		"topic's ratio":    {topic: map[string]string{"min.cleanable.dirty.ratio": "1"}},
	} {
		t.Run(name, func(t *testing.T) {
			clock := kafkatest.NewClock(start)
			topic := map[string]string{"segment.ms": "1000"}
			for k, v := range o.topic {
				topic[k] = v
			}
			options := []kafkatest.Option{kafkatest.WithClock(clock), compacted("prices", topic)}
			for k, v := range o.broker {
				options = append(options, kafkatest.Config(k, v))
			}
			c := kafkatest.Start(t, options...)
			for range 3 {
				c.Produce("prices", kafkatest.KeyValue("tea", "1"))
				clock.Advance(2 * time.Second)
			}
			clock.Advance(30 * time.Minute)
			require.Equal(t, "0tea 1tea 2tea", at(c.Records("prices")))
		})
	}
}

// A share of 1 is never dirty enough; max.compaction.lag.ms overrules it.
func TestCleanerMaxLag(t *testing.T) {
	for key, broker := range map[string]bool{"max.compaction.lag.ms": false, "log.cleaner.max.compaction.lag.ms": true} {
		clock := kafkatest.NewClock(start)
		topic := map[string]string{"min.cleanable.dirty.ratio": "1"}
		options := []kafkatest.Option{kafkatest.WithClock(clock)}
		if broker {
			options = append(options, kafkatest.Config(key, "60000"))
		} else {
			topic[key] = "60000"
		}
		c := kafkatest.Start(t, append(options, compacted("prices", topic))...)
		c.Produce("prices", kafkatest.KeyValue("tea", "1"), kafkatest.KeyValue("tea", "2"))
		clock.Advance(61 * time.Second)
		c.Produce("prices", kafkatest.KeyValue("tea", "3"))
		clock.Advance(15 * time.Second)
		require.Equal(t, "1tea 2tea", at(c.Records("prices")), key)
	}
}

// With both policies old segments are deleted, each time the cleaner looks.
func TestCompactAndDelete(t *testing.T) {
	clock := kafkatest.NewClock(start)
	c := kafkatest.Start(t, kafkatest.WithClock(clock), compacted("both", map[string]string{"cleanup.policy": "compact,delete", "retention.ms": "60000"}),
		compacted("compact", map[string]string{"retention.ms": "60000"}))
	for _, topic := range []string{"both", "compact"} {
		c.Produce(topic, kafkatest.KeyValue("tea", "1"))
	}
	clock.Advance(60 * time.Second)
	require.Equal(t, "0tea", at(c.Records("both")))
	clock.Advance(15 * time.Second)
	require.Empty(t, c.Records("both"))
	clock.Advance(time.Hour)
	require.Equal(t, "0tea", at(c.Records("compact")))
}

// A deletion of a tombstone goes by the broker's default too.
func TestCleanerDeleteRetention(t *testing.T) {
	clock := kafkatest.NewClock(start)
	c := kafkatest.Start(t, kafkatest.WithClock(clock), kafkatest.Config("log.cleaner.delete.retention.ms", "1000"), compacted("prices", nil))
	c.Produce("prices", kafkatest.KeyValue("tea", "1"), tombstone("tea"), kafkatest.KeyValue("milk", "1"))
	c.Compact("prices")
	clock.Advance(time.Second)
	c.Compact("prices")
	require.Equal(t, "2milk", at(c.Records("prices")))
}

package broker

import (
	"errors"
	"maps"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// settings are the brokers' configuration at one moment: immutable, swapped as
// a whole by a change.
type settings struct {
	layers  *config.Layers
	cluster *config.Broker           // what no broker has for itself
	brokers map[int32]*config.Broker // with each broker's own
}

func newSettings(l *config.Layers, brokers []*Broker) *settings {
	s := &settings{layers: l, cluster: l.Broker(-1), brokers: make(map[int32]*config.Broker, len(brokers))}
	for _, b := range brokers {
		s.brokers[b.id] = l.Broker(b.id)
	}
	return s
}

// config is the configuration that all brokers share.
func (cl *Cluster) config() *config.Broker { return cl.settings.Load().cluster }

// config is the broker's own configuration.
func (b *Broker) config() *config.Broker { return b.cluster.settings.Load().brokers[b.id] }

// staticOf is what a broker's start says of it, as Kafka's own properties file
// would.
func (b *Broker) staticOf() map[string]string {
	id := strconv.Itoa(int(b.id))
	m := map[string]string{
		"node.id": id, "broker.id": id,
		"listeners":            "PLAINTEXT://" + b.ln.Addr().String(),
		"advertised.listeners": "PLAINTEXT://" + b.addr(),
	}
	if b.rack != "" {
		m["broker.rack"] = b.rack
	}
	return m
}

// changeSettings swaps the layers and lets every partition go by them. The
// caller holds cl.mu.
func (cl *Cluster) changeSettingsLocked(l *config.Layers) {
	cl.settings.Store(newSettings(l, cl.brokers))
	for _, b := range cl.brokers {
		b.recount()
	}
	cl.image.Load().topics.Ascend(func(t *topic) bool {
		t.reconfigure(l)
		return true
	})
}

// topicConfig is what was set on a topic. It is shared by the values that a
// growing topic goes through.
type topicConfig struct {
	overrides atomic.Pointer[map[string]string] // replaced, never changed

	mu       sync.Mutex // guards all below: what overrides and layers amount to, by broker
	layers   *config.Layers
	resolved map[int32]*config.Topic
}

func newTopicConfig(overrides map[string]string) *topicConfig {
	c := new(topicConfig)
	own := maps.Clone(overrides)
	c.overrides.Store(&own)
	return c
}

// at resolves the configuration of the topic's partitions on a broker.
func (c *topicConfig) at(l *config.Layers, broker int32) *config.Topic {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.layers != l || c.resolved == nil {
		c.layers, c.resolved = l, make(map[int32]*config.Topic, 1)
	}
	t := c.resolved[broker]
	if t == nil {
		t = config.ResolveTopic(*c.overrides.Load(), l, broker)
		c.resolved[broker] = t
	}
	return t
}

// set replaces what is set on the topic.
func (c *topicConfig) set(overrides map[string]string) {
	c.overrides.Store(&overrides)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.resolved = nil
}

// reconfigure lets the topic's partitions go by what is set now.
func (t *topic) reconfigure(l *config.Layers) {
	for _, p := range t.partitions {
		p.configure(t.config.at(l, p.state.Load().leader))
	}
}

// configure changes the partition's configuration.
func (p *partition) configure(c *config.Topic) {
	p.config.Store(c)
	if err := p.log.SetConfig(logConfig(c)); err != nil && !errors.Is(err, log.ErrClosed) {
		p.cluster.log.Error("changing a partition's configuration", "partition", p.String(), "err", err)
	}
}

// logConfig is the part of a topic's configuration that its logs go by.
func logConfig(t *config.Topic) log.Config {
	c := log.Config{
		SegmentBytes: int64(t.SegmentBytes), SegmentMs: t.SegmentMs, SegmentJitterMs: t.SegmentJitterMs,
		SegmentIndexBytes: int64(t.SegmentIndexBytes), IndexIntervalBytes: int64(t.IndexInterval),
		RetentionBytes: t.RetentionBytes, RetentionMs: t.RetentionMs,
		MaxMessageBytes: int64(t.MaxMessageBytes),
		MaxDecompressed: int64(t.MaxDecompressedMessageBytes),
		TimestampType:   record.CreateTime, Format: t.MessageFormat,
		TimestampBeforeMs: t.TimestampBeforeMaxMs, TimestampAfterMs: t.TimestampAfterMaxMs,
		Compression: compressionOf(t.CompressionType),
		GzipLevel:   int(t.GzipLevel), LZ4Level: int(t.LZ4Level), ZstdLevel: int(t.ZstdLevel),
		Delete: t.Delete, Compact: t.Compact,
		DeleteRetentionMs: t.DeleteRetentionMs, MinCompactionLagMs: t.MinCompactionLagMs, MaxCompactionLagMs: t.MaxCompactionLagMs,
		MinCleanableDirty: t.MinCleanableDirtyRatio,
	}
	if t.LogAppendTime {
		c.TimestampType = record.LogAppendTime
	}
	return c
}

func compressionOf(name string) log.Compression {
	switch name {
	case "uncompressed":
		return log.Uncompressed
	case "gzip":
		return log.Gzip
	case "snappy":
		return log.Snappy
	case "lz4":
		return log.LZ4
	case "zstd":
		return log.Zstd
	}
	return log.ProducerCompression
}

// configError gives an error of package config the protocol's code.
func configError(err error) error {
	var e *config.Error
	if errors.As(err, &e) {
		return fail(wire.ErrorCode(e.Code), "%s", e.Message)
	}
	return err
}

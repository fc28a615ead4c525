package log

import (
	"math"
	"time"

	"github.com/ottla/ottla/wire/record"
)

// Clock tells the time.
type Clock interface{ Now() time.Time }

// Compression is the topic setting compression.type.
type Compression int8

// The values of compression.type.
const (
	ProducerCompression Compression = iota // keep what the producer chose
	Uncompressed
	Gzip
	Snappy
	LZ4
	Zstd
)

// Config is the settings of a topic that its logs go by. The zero value is not
// the default: 0 means something in most of them. Start from DefaultConfig.
type Config struct {
	SegmentBytes       int64 // segment.bytes: a segment's largest size, and a set's
	SegmentMs          int64 // segment.ms: the span of record time after which a segment is rolled
	SegmentJitterMs    int64 // segment.jitter.ms: up to this much is taken off SegmentMs, by segment
	SegmentIndexBytes  int64 // segment.index.bytes: a segment is rolled when its index is as large as this
	IndexIntervalBytes int64 // index.interval.bytes

	RetentionBytes int64 // retention.bytes, -1 for no limit
	RetentionMs    int64 // retention.ms, -1 for no limit

	MaxMessageBytes int64 // max.message.bytes: the largest batch
	MaxDecompressed int64 // max.decompressed.message.bytes: the largest record of a compressed batch

	// Format is the message format that Kafka would keep the topic in: of 0 or 1
	// records lose what it cannot hold, and sizes are those that they have in it.
	Format            int8
	TimestampType     record.TimestampType // message.timestamp.type
	TimestampBeforeMs int64                // message.timestamp.before.max.ms: how far a record may lie in the past
	TimestampAfterMs  int64                // message.timestamp.after.max.ms: and in the future

	Compression Compression // compression.type
	GzipLevel   int         // compression.gzip.level
	LZ4Level    int         // compression.lz4.level
	ZstdLevel   int         // compression.zstd.level

	Delete  bool // cleanup.policy has delete
	Compact bool // cleanup.policy has compact

	DeleteRetentionMs  int64   // delete.retention.ms
	MinCompactionLagMs int64   // min.compaction.lag.ms
	MaxCompactionLagMs int64   // max.compaction.lag.ms
	MinCleanableDirty  float64 // min.cleanable.dirty.ratio
}

// DefaultConfig gives Kafka's defaults.
func DefaultConfig() Config {
	return Config{
		SegmentBytes:       1 << 30,
		SegmentMs:          7 * 24 * 60 * 60 * 1000,
		SegmentIndexBytes:  10 << 20,
		IndexIntervalBytes: 4096,
		RetentionBytes:     -1,
		RetentionMs:        7 * 24 * 60 * 60 * 1000,
		MaxMessageBytes:    1<<20 + 12,
		MaxDecompressed:    noMaxDecompressed,
		Format:             2,
		TimestampType:      record.CreateTime,
		TimestampBeforeMs:  math.MaxInt64,
		TimestampAfterMs:   60 * 60 * 1000,
		GzipLevel:          -1,
		LZ4Level:           9,
		ZstdLevel:          3,
		Delete:             true,
		DeleteRetentionMs:  24 * 60 * 60 * 1000,
		MaxCompactionLagMs: math.MaxInt64,
		MinCleanableDirty:  0.5,
	}
}

// noMaxDecompressed is max.decompressed.message.bytes where no record can be
// larger.
const noMaxDecompressed = math.MaxInt32 - 8

// segmentBytes is SegmentBytes, as far as positions in an index go.
func (c *Config) segmentBytes() int64 { return min(c.SegmentBytes, math.MaxInt32) }

// segmentMs is SegmentMs, cut so that no record waits for its compaction for
// longer than MaxCompactionLagMs because its segment is still open.
func (c *Config) segmentMs() int64 {
	if c.Compact && c.MaxCompactionLagMs > 0 {
		return min(c.SegmentMs, c.MaxCompactionLagMs)
	}
	return c.SegmentMs
}

package config

import (
	"math"
	"strings"
	"time"
)

// Topic is the typed values of a topic. Sizes are in bytes and times in
// milliseconds, both with Kafka's own limits: -1 is no limit where a field says so.
type Topic struct {
	SegmentBytes      int32
	SegmentMs         int64
	SegmentJitterMs   int64
	SegmentIndexBytes int32
	IndexInterval     int32 // index.interval.bytes
	FlushMessages     int64
	FlushMs           int64
	Preallocate       bool
	FileDeleteDelayMs int64

	CleanupPolicy          []string // as set: of "compact" and "delete"
	Compact, Delete        bool     // the same, taken apart
	RetentionBytes         int64    // -1: no limit
	RetentionMs            int64    // -1: no limit
	DeleteRetentionMs      int64
	MinCompactionLagMs     int64
	MaxCompactionLagMs     int64
	MinCleanableDirtyRatio float64

	MaxMessageBytes             int32 // of one batch
	MaxDecompressedMessageBytes int32
	CompressionType             string // uncompressed, zstd, lz4, snappy, gzip or producer
	GzipLevel                   int32  // 1 to 9, -1 for the codec's own
	LZ4Level                    int32
	ZstdLevel                   int32
	LogAppendTime               bool // message.timestamp.type
	TimestampBeforeMaxMs        int64
	TimestampAfterMaxMs         int64
	DownConversion              bool // message.downconversion.enable of 3.9 (KIP-283)
	MessageFormat               int8 // the magic of message.format.version, of releases before 3.0

	MinInsyncReplicas         int32
	UncleanLeaderElection     bool
	LeaderThrottledReplicas   []string
	FollowerThrottledReplicas []string

	RemoteStorage         bool
	RemoteCopyDisable     bool
	RemoteDeleteOnDisable bool
	LocalRetentionMs      int64 // -2: as RetentionMs
	LocalRetentionBytes   int64 // -2: as RetentionBytes
	RemoteCopyLagMs       int64
	RemoteCopyLagBytes    int64
	DeadLetterQueue       bool // errors.deadletterqueue.group.enable
}

// ResolveTopic gives what is in force for a topic whose overrides are given, at
// a broker. Keep the result: it is made anew by each call.
func ResolveTopic(overrides map[string]string, l *Layers, broker int32) *Topic {
	r := reader(func(name string) any { return l.topicValue(broker, overrides, name) })
	t := &Topic{
		SegmentBytes:      r.int("segment.bytes"),
		SegmentMs:         r.long("segment.ms"),
		SegmentJitterMs:   r.long("segment.jitter.ms"),
		SegmentIndexBytes: r.int("segment.index.bytes"),
		IndexInterval:     r.int("index.interval.bytes"),
		FlushMessages:     r.long("flush.messages"),
		FlushMs:           r.long("flush.ms"),
		Preallocate:       r.boolean("preallocate"),
		FileDeleteDelayMs: r.long("file.delete.delay.ms"),

		CleanupPolicy:      r.list("cleanup.policy"),
		RetentionBytes:     r.long("retention.bytes"),
		RetentionMs:        r.long("retention.ms"),
		DeleteRetentionMs:  r.long("delete.retention.ms"),
		MinCompactionLagMs: r.long("min.compaction.lag.ms"),
		MaxCompactionLagMs: r.long("max.compaction.lag.ms"),

		MaxMessageBytes:             r.int("max.message.bytes"),
		MaxDecompressedMessageBytes: r.int("max.decompressed.message.bytes"),
		CompressionType:             r.text("compression.type"),
		GzipLevel:                   r.int("compression.gzip.level"),
		LZ4Level:                    r.int("compression.lz4.level"),
		ZstdLevel:                   r.int("compression.zstd.level"),
		LogAppendTime:               r.text("message.timestamp.type") == "LogAppendTime",
		TimestampBeforeMaxMs:        r.timestampLimit("message.timestamp.before.max.ms"),
		TimestampAfterMaxMs:         r.timestampLimit("message.timestamp.after.max.ms"),
		DownConversion:              r.boolean("message.downconversion.enable"),
		MessageFormat:               formatOf(r.text("message.format.version")),

		MinInsyncReplicas:         r.int(minISR),
		UncleanLeaderElection:     r.boolean("unclean.leader.election.enable"),
		LeaderThrottledReplicas:   r.list("leader.replication.throttled.replicas"),
		FollowerThrottledReplicas: r.list("follower.replication.throttled.replicas"),

		RemoteStorage:         r.boolean("remote.storage.enable"),
		RemoteCopyDisable:     r.boolean("remote.log.copy.disable"),
		RemoteDeleteOnDisable: r.boolean("remote.log.delete.on.disable"),
		LocalRetentionMs:      r.long("local.retention.ms"),
		LocalRetentionBytes:   r.long("local.retention.bytes"),
		RemoteCopyLagMs:       r.long("remote.copy.lag.ms"),
		RemoteCopyLagBytes:    r.long("remote.copy.lag.bytes"),
		DeadLetterQueue:       r.boolean("errors.deadletterqueue.group.enable"),
	}
	t.MinCleanableDirtyRatio, _ = r("min.cleanable.dirty.ratio").(float64)
	for _, p := range t.CleanupPolicy {
		t.Compact = t.Compact || p == "compact"
		t.Delete = t.Delete || p == "delete"
	}
	if n, ok := r("internal.segment.bytes").(int64); ok {
		t.SegmentBytes = int32(n) // an INT was parsed in 32 bits
	}
	return t
}

// formatOf gives the message format of a release.
func formatOf(release string) int8 {
	switch {
	case strings.HasPrefix(release, "0.8"), strings.HasPrefix(release, "0.9"):
		return 0
	case strings.HasPrefix(release, "0.10"):
		return 1
	}
	return 2
}

// timestampLimit gives one of the two distances that a record's timestamp may have.
// One without a limit is what message.timestamp.difference.max.ms says, from which
// KIP-937 made the two.
func (r reader) timestampLimit(name string) int64 {
	limit := r.long(name)
	if difference, ok := r("message.timestamp.difference.max.ms").(int64); ok && limit == math.MaxInt64 {
		return difference
	}
	return limit
}

// topicValue gives what is in force for one key of a topic, parsed; nil for null.
func (l *Layers) topicValue(broker int32, overrides map[string]string, name string) any {
	k, ok := l.known.lookup(TopicScope, name)
	if !ok {
		return nil
	}
	if text, set := overrides[name]; set && l.known.tables[TopicScope].byName[name] != nil {
		if v, err := k.Parse(text); err == nil {
			return v
		}
	}
	switch name {
	case "retention.ms":
		return l.inUnits(broker, -1, unit{"log.retention.ms", 1}, unit{"log.retention.minutes", msIn(time.Minute)},
			unit{"log.retention.hours", msIn(time.Hour)})
	case "segment.ms":
		return l.inUnits(broker, 0, unit{"log.roll.ms", 1}, unit{"log.roll.hours", msIn(time.Hour)})
	case "segment.jitter.ms":
		return l.inUnits(broker, 0, unit{"log.roll.jitter.ms", 1}, unit{"log.roll.jitter.hours", msIn(time.Hour)})
	case "flush.ms":
		return l.inUnits(broker, 0, unit{"log.flush.interval.ms", 1}, unit{"log.flush.scheduler.interval.ms", 1})
	}
	if k.Synonym == "" {
		return k.defaultValue()
	}
	if v := l.value(broker, k.Synonym); v != nil {
		return v
	}
	return k.defaultValue()
}

// unit is a key that holds a time in units of so many milliseconds.
type unit struct {
	name string
	ms   int64
}

func msIn(d time.Duration) int64 { return d.Milliseconds() }

// inUnits gives, in milliseconds, the first of some keys that is not null. What
// is negative becomes below when that is -1.
func (l *Layers) inUnits(broker int32, below int64, units ...unit) any {
	for _, u := range units {
		n, ok := l.value(broker, u.name).(int64)
		if !ok {
			continue
		}
		if n < 0 && below < 0 {
			return below
		}
		return n * u.ms
	}
	return nil
}

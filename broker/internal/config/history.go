package config

// pastBrokerNames are those broker keys of the past that no release described:
// they are older than DescribeConfigs, or internal.
var pastBrokerNames = []string{
	"controller.message.queue.size",
	"group.coordinator.new.enable",
	"group.share.enable",
	"internal.metadata.max.fetch.size.in.bytes",
	"log.cleanup.interval.mins",
	"log.flush.interval.ms.per.topic",
	"log.retention.bytes.per.topic",
	"log.retention.hours.per.topic",
	"log.roll.hours.per.topic",
	"log.segment.bytes.per.topic",
	"metadata.log.segment.min.bytes",
	"replica.lag.max.messages",
	"share.fetch.max.fetch.records",
	"unstable.metadata.versions.enable",
	"zookeeper.metadata.migration.min.batch.size",
}

// pluginNames are broker keys that no ConfigDef lists because a plugin of
// Kafka's own distribution reads them: the ACL authorizers.
var pluginNames = []string{
	"allow.everyone.if.no.acl.found",
	"authorizer.zookeeper.connection.timeout.ms",
	"authorizer.zookeeper.max.in.flight.requests",
	"authorizer.zookeeper.session.timeout.ms",
	"authorizer.zookeeper.url",
	"super.users",
}

// pluginPrefixes begin the keys that are handed to a plugin as they are.
var pluginPrefixes = []string{
	"client.quota.callback.",
	"config.providers.",
	"rlmm.config.",
	"rsm.config.",
}

// gone are the keys that some releases knew and Kafka 4.4 does not.
var gone = map[Scope][]goneKey{
	BrokerScope: append(undescribed(), brokerGone...),
	TopicScope: {
		{releases{"0.10.0", "3.9"}, Key{Name: "message.format.version", Type: String, Default: "3.0-IV1", Valid: releaseName, Importance: Medium, Honoured: true, Synonym: "log.message.format.version",
			Doc: "The release in whose message format a topic is kept, in releases before 3.0: later ones keep all in that of magic 2."}},
		{releases{"2.0", "3.9"}, Key{Name: "message.downconversion.enable", Type: Boolean, Default: "true", Importance: Low, Honoured: true, Synonym: "log.message.downconversion.enable",
			Doc: "Whether records are converted to an older format for a client that knows no newer one."}},
		{releases{"0.10.0", "3.9"}, Key{Name: "message.timestamp.difference.max.ms", Type: Long, Default: "9223372036854775807", Valid: atLeast(0), Importance: Medium, Synonym: "log.message.timestamp.difference.max.ms",
			Doc: "Largest distance in milliseconds between a record's timestamp and the broker's clock, before KIP-937 split it in two."}},
	},
}

func undescribed() []goneKey {
	var keys []goneKey
	for _, names := range [][]string{pastBrokerNames, pluginNames} {
		for _, name := range names {
			keys = append(keys, goneKey{to("0.10.2"), Key{Name: name, Null: true}})
		}
	}
	return keys
}

// definedAfter says after which key of Kafka 4.4 a topic's key of the past was
// defined, which is when its value is looked at.
var definedAfter = map[string]string{
	"message.format.version":              "preallocate",
	"message.timestamp.difference.max.ms": "message.timestamp.type",
	"message.downconversion.enable":       "follower.replication.throttled.replicas",
}

type goneKey struct {
	in releases
	Key
}

// sinceRelease names keys that a release brought.
type sinceRelease struct{ release, names string }

// since says with which release a key came; those that are not here came with
// the first, or are dynamic.
var since = map[Scope][]sinceRelease{
	BrokerScope: brokerSince,
	TopicScope: {
		{"0.9", "compression.type preallocate"},
		{"0.10.0", "message.timestamp.type"},
		{"0.10.1", "min.compaction.lag.ms leader.replication.throttled.replicas follower.replication.throttled.replicas"},
		{"2.3", "max.compaction.lag.ms"},
		{"3.0", "remote.storage.enable local.retention.ms local.retention.bytes"},
		{"3.6", "message.timestamp.before.max.ms message.timestamp.after.max.ms"},
		{"3.8", "compression.gzip.level compression.lz4.level compression.zstd.level"},
		{"3.9", "remote.log.copy.disable remote.log.delete.on.disable"},
		{"4.0", "internal.segment.bytes"},
		{"4.4", "max.decompressed.message.bytes remote.copy.lag.ms remote.copy.lag.bytes errors.deadletterqueue.group.enable"},
	},
}

// keyChange is what a key was like in other releases than 4.4.
type keyChange struct {
	in    releases
	scope Scope
	name  string
	was   func(*Key)
}

// Ways in which a key was otherwise.
func was(value string) func(*Key)    { return func(k *Key) { k.Default, k.Null = value, false } }
func limited(v Validator) func(*Key) { return func(k *Key) { k.Valid = v } }
func typed(t Type) func(*Key)        { return func(k *Key) { k.Type, k.Valid = t, nil } }
func fixed(k *Key)                   { k.Update = ReadOnly }
func changeable(k *Key)              { k.Update = ClusterWide }
func without(k *Key)                 { k.Null, k.Default = true, "" }

// laxLists has the members of a list, empty ones too, checked one by one.
func laxLists(k *Key) {
	if r, ok := k.Valid.(listRule); ok {
		k.Valid = memberRule{choice{words: r.words}}
	}
}

func to(release string) releases { return releases{to: release} }

// changes are applied in their order.
var changes = append(brokerChanges, []keyChange{
	{to("4.1"), TopicScope, "", laxLists}, // KIP-1161
	{to("4.1"), BrokerScope, "", laxLists},
	{to("4.1"), ClientMetricsScope, "", laxLists},
	{to("3.9"), TopicScope, "segment.bytes", limited(atLeast(14))}, // KIP-1030
	{to("3.9"), BrokerScope, "log.segment.bytes", limited(atLeast(14))},
	{to("3.2"), TopicScope, "segment.index.bytes", limited(atLeast(0))},
	{to("3.2"), TopicScope, "flush.messages", limited(atLeast(0))},
	{to("1.1"), TopicScope, "message.timestamp.type", limited(nil)},
	{to("1.1"), BrokerScope, "log.message.timestamp.type", limited(nil)},
	{to("1.1"), TopicScope, "leader.replication.throttled.replicas", limited(throttledReplicasTo11)},
	{to("1.1"), TopicScope, "follower.replication.throttled.replicas", limited(throttledReplicasTo11)},
	{to("3.2"), TopicScope, "message.format.version", limited(releaseNameTo32)},
	{to("2.0"), TopicScope, "message.format.version", limited(nil)},
	{to("1.1"), TopicScope, "segment.ms", limited(atLeast(0))},
	{to("2.2"), TopicScope, "retention.ms", limited(nil)},
	{to("2.4"), TopicScope, "max.message.bytes", was("1000012")},
	{to("0.10.2"), TopicScope, "unclean.leader.election.enable", was("true")},
	{to("2.0"), TopicScope, "compression.type", limited(oneOf("uncompressed", "snappy", "lz4", "gzip", "producer"))},
	{to("3.9"), TopicScope, "message.timestamp.after.max.ms", was("9223372036854775807")}, // KIP-1030
	{to("0.10.2"), BrokerScope, "unclean.leader.election.enable", was("true")},
	{to("2.2"), BrokerScope, "group.max.session.timeout.ms", was("300000")},
	{to("0.9"), BrokerScope, "group.max.session.timeout.ms", was("30000")},
	{to("0.10.2"), BrokerScope, "group.initial.rebalance.delay.ms", was("0")},
	{to("1.1"), BrokerScope, "offsets.retention.minutes", was("1440")}, // KIP-186
}...)

package config

// pastBrokerNames are the broker keys that some release from 0.8.0 to 4.3 knew
// and 4.4 does not. A broker may be started with them; they do nothing, and are
// described as Kafka 4.4 describes a key that it does not know.
var pastBrokerNames = []string{
	"advertised.host.name",
	"advertised.port",
	"alter.config.policy.kraft.compatibility.enable",
	"auto.include.jmx.reporter",
	"broker.id.generation.enable",
	"control.plane.listener.name",
	"controlled.shutdown.max.retries",
	"controlled.shutdown.retry.backoff.ms",
	"controller.message.queue.size",
	"delegation.token.master.key",
	"eligible.leader.replicas.enable",
	"group.coordinator.new.enable",
	"group.share.enable",
	"group.share.max.groups",
	"host.name",
	"inter.broker.protocol.version",
	"internal.metadata.max.fetch.size.in.bytes",
	"leader.imbalance.per.broker.percentage",
	"log.cleanup.interval.mins",
	"log.flush.interval.ms.per.topic",
	"log.message.downconversion.enable",
	"log.message.format.version",
	"log.message.timestamp.difference.max.ms",
	"log.retention.bytes.per.topic",
	"log.retention.hours.per.topic",
	"log.roll.hours.per.topic",
	"log.segment.bytes.per.topic",
	"metadata.log.segment.min.bytes",
	"offsets.commit.required.acks",
	"password.encoder.cipher.algorithm",
	"password.encoder.iterations",
	"password.encoder.key.length",
	"password.encoder.keyfactory.algorithm",
	"password.encoder.old.secret",
	"password.encoder.secret",
	"port",
	"quota.consumer.default",
	"quota.producer.default",
	"replica.lag.max.messages",
	"reserved.broker.max.id",
	"share.fetch.max.fetch.records",
	"unstable.metadata.versions.enable",
	"zookeeper.clientCnxnSocket",
	"zookeeper.connect",
	"zookeeper.connection.timeout.ms",
	"zookeeper.max.in.flight.requests",
	"zookeeper.metadata.migration.enable",
	"zookeeper.metadata.migration.min.batch.size",
	"zookeeper.session.timeout.ms",
	"zookeeper.set.acl",
	"zookeeper.ssl.cipher.suites",
	"zookeeper.ssl.client.enable",
	"zookeeper.ssl.crl.enable",
	"zookeeper.ssl.enabled.protocols",
	"zookeeper.ssl.endpoint.identification.algorithm",
	"zookeeper.ssl.keystore.location",
	"zookeeper.ssl.keystore.password",
	"zookeeper.ssl.keystore.type",
	"zookeeper.ssl.ocsp.enable",
	"zookeeper.ssl.protocol",
	"zookeeper.ssl.truststore.location",
	"zookeeper.ssl.truststore.password",
	"zookeeper.ssl.truststore.type",
	"zookeeper.sync.time.ms",
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

func pastBrokerKeys() []Key {
	keys := make([]Key, 0, len(pastBrokerNames)+len(pluginNames))
	for _, names := range [][]string{pastBrokerNames, pluginNames} {
		for _, name := range names {
			keys = append(keys, Key{Name: name, Null: true, Past: true})
		}
	}
	return keys
}

// pastTopicKeys are the topic keys up to 3.9 that 4.0 dropped (KIP-724).
var pastTopicKeys = []Key{
	{Name: "message.format.version", Type: String, Default: "3.0-IV1", Valid: releaseName, Importance: Medium, Past: true,
		Doc: "Record format of the log in releases before 3.0. The format is always that of magic 2."},
	{Name: "message.downconversion.enable", Type: Boolean, Default: "true", Importance: Low, Past: true, Honoured: true,
		Doc: "Whether records are converted to an older format for a client that knows no newer one."},
	{Name: "message.timestamp.difference.max.ms", Type: Long, Default: "9223372036854775807", Valid: atLeast(0), Importance: Medium, Past: true,
		Doc: "Largest distance in milliseconds between a record's timestamp and the broker's clock, before KIP-937 split it in two."},
}

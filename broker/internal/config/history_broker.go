package config

// What brokers knew of configuration in releases before 4.4, found out by
// asking brokers of 0.11, 1.1, 2.4, 2.8, 3.3, 3.9, 4.0 and 4.1 and, for the
// releases between, by looking which was the first to have the key.

// brokerSince says with which release a broker key came.
var brokerSince = []sinceRelease{
	{"0.9", `
		advertised.listeners authorizer.class.name group.max.session.timeout.ms group.min.session.timeout.ms listeners log.preallocate principal.builder.class
		quota.window.num quota.window.size.seconds replica.fetch.backoff.ms sasl.kerberos.kinit.cmd sasl.kerberos.min.time.before.relogin
		sasl.kerberos.principal.to.local.rules sasl.kerberos.service.name sasl.kerberos.ticket.renew.jitter sasl.kerberos.ticket.renew.window.factor
		security.inter.broker.protocol ssl.cipher.suites ssl.client.auth ssl.enabled.protocols ssl.endpoint.identification.algorithm ssl.key.password
		ssl.keymanager.algorithm ssl.keystore.location ssl.keystore.password ssl.keystore.type ssl.protocol ssl.provider ssl.trustmanager.algorithm
		ssl.truststore.location ssl.truststore.password ssl.truststore.type
	`},
	{"0.10.0", "broker.rack sasl.enabled.mechanisms sasl.mechanism.inter.broker.protocol"},
	{"0.10.1", `
		log.cleaner.min.compaction.lag.ms replica.fetch.response.max.bytes replication.quota.window.num replication.quota.window.size.seconds
		ssl.secure.random.implementation
	`},
	{"0.10.2", "create.topic.policy.class.name inter.broker.listener.name listener.security.protocol.map metrics.recording.level"},
	{"0.11", `
		alter.config.policy.class.name delete.records.purgatory.purge.interval.requests group.initial.rebalance.delay.ms
		log.flush.start.offset.checkpoint.interval.ms transaction.abort.timed.out.transaction.cleanup.interval.ms transaction.max.timeout.ms
		transaction.remove.expired.transaction.cleanup.interval.ms transaction.state.log.load.buffer.size transaction.state.log.min.isr
		transaction.state.log.num.partitions transaction.state.log.replication.factor transaction.state.log.segment.bytes transactional.id.expiration.ms
	`},
	{"1.0", "queued.max.request.bytes sasl.jaas.config"},
	{"1.1", `
		alter.log.dirs.replication.quota.window.num alter.log.dirs.replication.quota.window.size.seconds delegation.token.expiry.check.interval.ms
		delegation.token.expiry.time.ms delegation.token.max.lifetime.ms max.incremental.fetch.session.cache.slots num.replica.alter.log.dirs.threads
	`},
	{"2.0", `
		client.quota.callback.class kafka.metrics.polling.interval.secs kafka.metrics.reporters sasl.client.callback.handler.class
		sasl.login.callback.handler.class sasl.login.class sasl.login.refresh.buffer.seconds sasl.login.refresh.min.period.seconds
		sasl.login.refresh.window.factor sasl.login.refresh.window.jitter sasl.server.callback.handler.class
	`},
	{"2.1", "connection.failed.authentication.delay.ms"},
	{"2.2", "connections.max.reauth.ms group.max.size ssl.principal.mapping.rules"},
	{"2.3", "log.cleaner.max.compaction.lag.ms max.connections"},
	{"2.4", "replica.selector.class security.providers"},
	{"2.5", "fetch.max.bytes"},
	{"2.6", "ssl.engine.factory.class"},
	{"2.7", `
		controller.quota.window.num controller.quota.window.size.seconds max.connection.creation.rate socket.connection.setup.timeout.max.ms
		socket.connection.setup.timeout.ms ssl.keystore.certificate.chain ssl.keystore.key ssl.truststore.certificates
	`},
	{"2.8", "delegation.token.secret.key sasl.server.max.receive.size"},
	{"3.0", `
		broker.heartbeat.interval.ms broker.session.timeout.ms controller.listener.names initial.broker.registration.timeout.ms metadata.log.dir
		metadata.log.max.record.bytes.between.snapshots metadata.log.segment.bytes metadata.log.segment.ms metadata.max.retention.bytes
		metadata.max.retention.ms node.id process.roles sasl.mechanism.controller.protocol
	`},
	{"3.1", `
		sasl.login.connect.timeout.ms sasl.login.read.timeout.ms sasl.login.retry.backoff.max.ms sasl.login.retry.backoff.ms
		sasl.oauthbearer.clock.skew.seconds sasl.oauthbearer.expected.audience sasl.oauthbearer.expected.issuer sasl.oauthbearer.jwks.endpoint.refresh.ms
		sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms sasl.oauthbearer.jwks.endpoint.retry.backoff.ms sasl.oauthbearer.jwks.endpoint.url
		sasl.oauthbearer.scope.claim.name sasl.oauthbearer.sub.claim.name sasl.oauthbearer.token.endpoint.url
	`},
	{"3.2", "socket.listen.backlog.size"},
	{"3.3", `
		controller.quorum.append.linger.ms controller.quorum.election.backoff.max.ms controller.quorum.election.timeout.ms controller.quorum.fetch.timeout.ms
		controller.quorum.request.timeout.ms controller.quorum.retry.backoff.ms controller.quorum.voters early.start.listeners metadata.max.idle.interval.ms
		share.coordinator.state.topic.min.isr share.coordinator.state.topic.replication.factor
	`},
	{"3.4", `
		metadata.log.max.snapshot.interval.ms producer.id.expiration.ms remote.log.index.file.cache.total.size.bytes remote.log.manager.task.interval.ms
		remote.log.manager.thread.pool.size remote.log.metadata.manager.class.name remote.log.metadata.manager.class.path
		remote.log.metadata.manager.impl.prefix remote.log.metadata.manager.listener.name remote.log.reader.max.pending.tasks remote.log.reader.threads
		remote.log.storage.manager.class.name remote.log.storage.manager.class.path remote.log.storage.manager.impl.prefix remote.log.storage.system.enable
	`},
	{"3.5", `
		group.consumer.assignors group.consumer.heartbeat.interval.ms group.consumer.max.heartbeat.interval.ms group.consumer.max.session.timeout.ms
		group.consumer.max.size group.consumer.min.heartbeat.interval.ms group.consumer.min.session.timeout.ms group.consumer.session.timeout.ms
		group.coordinator.threads
	`},
	{"3.6", "log.local.retention.bytes log.local.retention.ms remote.log.metadata.custom.metadata.max.bytes transaction.partition.verification.enable"},
	{"3.7", "group.coordinator.rebalance.protocols ssl.allow.dn.changes ssl.allow.san.changes telemetry.max.bytes"},
	{"3.8", `
		compression.gzip.level compression.lz4.level compression.zstd.level group.coordinator.append.linger.ms max.request.partition.size.limit
		remote.fetch.max.wait.ms remote.log.manager.copier.thread.pool.size remote.log.manager.copy.max.bytes.per.second
		remote.log.manager.copy.quota.window.num remote.log.manager.copy.quota.window.size.seconds remote.log.manager.expiration.thread.pool.size
		remote.log.manager.fetch.max.bytes.per.second remote.log.manager.fetch.quota.window.num remote.log.manager.fetch.quota.window.size.seconds
	`},
	{"3.9", `
		controller.quorum.bootstrap.servers group.share.delivery.count.limit group.share.heartbeat.interval.ms group.share.max.heartbeat.interval.ms
		group.share.max.record.lock.duration.ms group.share.max.session.timeout.ms group.share.max.size group.share.min.heartbeat.interval.ms
		group.share.min.record.lock.duration.ms group.share.min.session.timeout.ms group.share.partition.max.record.locks group.share.record.lock.duration.ms
		group.share.session.timeout.ms log.dir.failure.timeout.ms log.message.timestamp.after.max.ms log.message.timestamp.before.max.ms
	`},
	{"4.0", `
		add.partitions.to.txn.retry.backoff.max.ms add.partitions.to.txn.retry.backoff.ms group.consumer.migration.policy
		remote.list.offsets.request.timeout.ms share.coordinator.append.linger.ms share.coordinator.load.buffer.size
		share.coordinator.snapshot.update.records.per.snapshot share.coordinator.state.topic.compression.codec share.coordinator.state.topic.num.partitions
		share.coordinator.state.topic.segment.bytes share.coordinator.threads share.coordinator.write.timeout.ms share.fetch.purgatory.purge.interval.requests
	`},
	{"4.1", `
		group.share.assignors group.share.max.share.sessions group.streams.heartbeat.interval.ms group.streams.max.heartbeat.interval.ms
		group.streams.max.session.timeout.ms group.streams.max.size group.streams.max.standby.replicas group.streams.min.heartbeat.interval.ms
		group.streams.min.session.timeout.ms group.streams.num.standby.replicas group.streams.session.timeout.ms sasl.oauthbearer.assertion.algorithm
		sasl.oauthbearer.assertion.claim.aud sasl.oauthbearer.assertion.claim.exp.seconds sasl.oauthbearer.assertion.claim.iss
		sasl.oauthbearer.assertion.claim.jti.include sasl.oauthbearer.assertion.claim.nbf.seconds sasl.oauthbearer.assertion.claim.sub
		sasl.oauthbearer.assertion.file sasl.oauthbearer.assertion.private.key.file sasl.oauthbearer.assertion.private.key.passphrase
		sasl.oauthbearer.assertion.template.file sasl.oauthbearer.client.credentials.client.id sasl.oauthbearer.client.credentials.client.secret
		sasl.oauthbearer.jwt.retriever.class sasl.oauthbearer.jwt.validator.class sasl.oauthbearer.scope transaction.two.phase.commit.enable
	`},
	{"4.4", `
		config.providers controller.quorum.auto.join.enable controller.quorum.fetch.max.bytes controller.quorum.fetch.snapshot.max.bytes cordoned.log.dirs
		errors.deadletterqueue.auto.create.topics.enable errors.deadletterqueue.topic.name.prefix follower.fetch.last.tiered.offset.enable
		group.consumer.assignment.interval.ms group.consumer.max.assignment.interval.ms group.consumer.min.assignment.interval.ms
		group.coordinator.background.threads group.coordinator.cached.buffer.max.bytes group.share.assignment.interval.ms
		group.share.max.assignment.interval.ms group.share.max.delivery.count.limit group.share.max.partition.max.record.locks
		group.share.min.assignment.interval.ms group.share.min.delivery.count.limit group.share.min.partition.max.record.locks
		group.streams.assignment.interval.ms group.streams.assignors group.streams.initial.rebalance.delay.ms group.streams.max.assignment.interval.ms
		group.streams.min.assignment.interval.ms group.streams.rack.aware.assignment.tags group.streams.topology.description.plugin.class
		log.remote.copy.lag.bytes log.remote.copy.lag.ms max.decompressed.message.bytes remote.log.manager.follower.thread.pool.size
		sasl.oauthbearer.allow.unverified.audience sasl.oauthbearer.allow.unverified.issuer share.coordinator.cached.buffer.max.bytes
	`},
}

// brokerGone are the broker keys that some release knew and 4.4 does not. A
// broker may be started with them; they do nothing.
var brokerGone = []goneKey{
	{releases{"", "2.8"}, Key{Name: "advertised.host.name", Type: String, Null: true}},
	{releases{"", "2.8"}, Key{Name: "advertised.port", Type: Int, Null: true}},
	{releases{"3.9", "3.9"}, Key{Name: "alter.config.policy.kraft.compatibility.enable", Type: Boolean, Default: "false"}},
	{releases{"3.4", "3.9"}, Key{Name: "auto.include.jmx.reporter", Type: Boolean, Default: "true"}},
	{releases{"0.9", "3.9"}, Key{Name: "broker.id.generation.enable", Type: Boolean, Default: "true"}},
	{releases{"2.2", "3.9"}, Key{Name: "control.plane.listener.name", Type: String, Null: true}},
	{releases{"", "3.9"}, Key{Name: "controlled.shutdown.max.retries", Type: Int, Default: "3"}},
	{releases{"", "3.9"}, Key{Name: "controlled.shutdown.retry.backoff.ms", Type: Long, Default: "5000"}},
	{releases{"1.1", "3.9"}, Key{Name: "delegation.token.master.key", Type: Password, Null: true}},
	{releases{"3.7", "3.9"}, Key{Name: "eligible.leader.replicas.enable", Type: Boolean, Default: "false"}},
	{releases{"3.9", "4.0"}, Key{Name: "group.share.max.groups", Type: Short, Default: "10"}},
	{releases{"", "2.8"}, Key{Name: "host.name", Type: String, Default: ""}},
	{releases{"0.9", "3.9"}, Key{Name: "inter.broker.protocol.version", Type: String, Default: "3.9-IV0"}},
	{releases{"", "3.9"}, Key{Name: "leader.imbalance.per.broker.percentage", Type: Int, Default: "10"}},
	{releases{"2.4", "3.9"}, Key{Name: "log.message.downconversion.enable", Type: Boolean, Default: "true", Update: ClusterWide}},
	{releases{"", "3.9"}, Key{Name: "log.message.format.version", Type: String, Default: "3.0-IV1"}},
	{releases{"", "3.9"}, Key{Name: "log.message.timestamp.difference.max.ms", Type: Long, Default: "9223372036854775807", Update: ClusterWide}},
	{releases{"", "3.9"}, Key{Name: "offsets.commit.required.acks", Type: Short, Default: "-1"}},
	{releases{"1.1", "3.9"}, Key{Name: "password.encoder.cipher.algorithm", Type: String, Default: "AES/CBC/PKCS5Padding"}},
	{releases{"1.1", "3.9"}, Key{Name: "password.encoder.iterations", Type: Int, Default: "4096"}},
	{releases{"1.1", "3.9"}, Key{Name: "password.encoder.key.length", Type: Int, Default: "128"}},
	{releases{"1.1", "3.9"}, Key{Name: "password.encoder.keyfactory.algorithm", Type: String, Null: true}},
	{releases{"1.1", "3.9"}, Key{Name: "password.encoder.old.secret", Type: Password, Null: true}},
	{releases{"1.1", "3.9"}, Key{Name: "password.encoder.secret", Type: Password, Null: true}},
	{releases{"", "3.2"}, Key{Name: "port", Type: Int, Default: "9092"}},
	{releases{"0.9", "2.8"}, Key{Name: "quota.consumer.default", Type: Long, Default: "9223372036854775807"}},
	{releases{"0.9", "2.8"}, Key{Name: "quota.producer.default", Type: Long, Default: "9223372036854775807"}},
	{releases{"0.9", "3.9"}, Key{Name: "reserved.broker.max.id", Type: Int, Default: "1000"}},
	{releases{"2.8", "3.9"}, Key{Name: "zookeeper.clientCnxnSocket", Type: String, Null: true}},
	{releases{"", "3.9"}, Key{Name: "zookeeper.connect", Type: String, Null: true}},
	{releases{"", "3.9"}, Key{Name: "zookeeper.connection.timeout.ms", Type: Int, Null: true}},
	{releases{"1.1", "3.9"}, Key{Name: "zookeeper.max.in.flight.requests", Type: Int, Default: "10"}},
	{releases{"3.4", "3.9"}, Key{Name: "zookeeper.metadata.migration.enable", Type: Boolean, Default: "false"}},
	{releases{"", "3.9"}, Key{Name: "zookeeper.session.timeout.ms", Type: Int, Default: "18000"}},
	{releases{"0.9", "3.9"}, Key{Name: "zookeeper.set.acl", Type: Boolean, Default: "false"}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.cipher.suites", Type: List, Null: true}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.client.enable", Type: Boolean, Default: "false"}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.crl.enable", Type: Boolean, Default: "false"}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.enabled.protocols", Type: List, Null: true}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.endpoint.identification.algorithm", Type: String, Default: "HTTPS"}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.keystore.location", Type: String, Null: true}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.keystore.password", Type: Password, Null: true}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.keystore.type", Type: String, Null: true}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.ocsp.enable", Type: Boolean, Default: "false"}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.protocol", Type: String, Default: "TLSv1.2"}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.truststore.location", Type: String, Null: true}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.truststore.password", Type: Password, Null: true}},
	{releases{"2.5", "3.9"}, Key{Name: "zookeeper.ssl.truststore.type", Type: String, Null: true}},
	{releases{"", "3.1"}, Key{Name: "zookeeper.sync.time.ms", Type: Int, Default: "2000"}},
}

// brokerChanges are what broker keys were like.
//
// An empty name is every key.
var brokerChanges = []keyChange{
	{to("1.0"), BrokerScope, "", fixed}, // KIP-226 made some dynamic
	{to("4.1"), BrokerScope, "advertised.listeners", typed(String)},
	{to("4.1"), BrokerScope, "controller.listener.names", typed(String)},
	{to("4.1"), BrokerScope, "early.start.listeners", typed(String)},
	{to("4.1"), BrokerScope, "group.coordinator.append.linger.ms", was("5")},
	{to("4.1"), BrokerScope, "listeners", typed(String)},
	{to("4.1"), BrokerScope, "log.dir", typed(String)},
	{to("4.1"), BrokerScope, "log.dirs", typed(String)},
	{to("4.1"), BrokerScope, "sasl.oauthbearer.expected.audience", without},
	{to("4.1"), BrokerScope, "share.coordinator.append.linger.ms", was("5")},
	{to("4.0"), BrokerScope, "group.coordinator.rebalance.protocols", was("classic,consumer")},
	{to("4.0"), BrokerScope, "group.share.partition.max.record.locks", was("200")},
	{to("4.0"), BrokerScope, "share.coordinator.append.linger.ms", was("10")},
	{to("3.9"), BrokerScope, "advertised.listeners", changeable},
	{to("3.9"), BrokerScope, "group.consumer.assignors", was("org.apache.kafka.coordinator.group.assignor.UniformAssignor,org.apache.kafka.coordinator.group.assignor.RangeAssignor")},
	{to("3.9"), BrokerScope, "group.coordinator.append.linger.ms", was("10")},
	{to("3.9"), BrokerScope, "group.coordinator.rebalance.protocols", was("classic")},
	{to("3.9"), BrokerScope, "group.coordinator.threads", was("1")},
	{to("3.9"), BrokerScope, "group.share.max.size", typed(Short)},
	{to("3.9"), BrokerScope, "log.message.timestamp.after.max.ms", was("9223372036854775807")},
	{to("3.9"), BrokerScope, "metric.reporters", was("")},
	{to("3.9"), BrokerScope, "node.id", was("-1")},
	{to("3.9"), BrokerScope, "num.recovery.threads.per.data.dir", was("1")},
	{to("3.9"), BrokerScope, "process.roles", was("")},
	{to("3.9"), BrokerScope, "remote.log.manager.copier.thread.pool.size", was("-1")},
	{to("3.9"), BrokerScope, "remote.log.manager.copier.thread.pool.size", fixed},
	{to("3.9"), BrokerScope, "remote.log.manager.expiration.thread.pool.size", was("-1")},
	{to("3.9"), BrokerScope, "remote.log.manager.expiration.thread.pool.size", fixed},
	{to("3.9"), BrokerScope, "remote.log.manager.thread.pool.size", was("10")},
	{to("3.9"), BrokerScope, "remote.log.reader.threads", fixed},
	{to("3.3"), BrokerScope, "inter.broker.protocol.version", was("3.3-IV3")},
	{to("3.3"), BrokerScope, "listener.security.protocol.map", was("PLAINTEXT:PLAINTEXT,SSL:SSL,SASL_PLAINTEXT:SASL_PLAINTEXT,SASL_SSL:SASL_SSL")},
	{to("3.3"), BrokerScope, "metadata.max.retention.bytes", was("-1")},
	{to("2.8"), BrokerScope, "inter.broker.protocol.version", was("2.8-IV1")},
	{to("2.8"), BrokerScope, "log.message.format.version", was("2.8-IV1")},
	{to("2.8"), BrokerScope, "principal.builder.class", without},
	{to("2.4"), BrokerScope, "inter.broker.protocol.version", was("2.4-IV1")},
	{to("2.4"), BrokerScope, "log.message.format.version", was("2.4-IV1")},
	{to("2.4"), BrokerScope, "message.max.bytes", was("1000012")},
	{to("2.4"), BrokerScope, "replica.lag.time.max.ms", was("10000")},
	{to("2.4"), BrokerScope, "ssl.enabled.protocols", was("TLSv1.2,TLSv1.1,TLSv1")},
	{to("2.4"), BrokerScope, "ssl.protocol", was("TLS")},
	{to("2.4"), BrokerScope, "transaction.abort.timed.out.transaction.cleanup.interval.ms", was("60000")},
	{to("2.4"), BrokerScope, "zookeeper.session.timeout.ms", was("6000")},
	{to("1.1"), BrokerScope, "inter.broker.protocol.version", was("1.1-IV0")},
	{to("1.1"), BrokerScope, "log.message.format.version", was("1.1-IV0")},
	{to("1.1"), BrokerScope, "log.retention.hours", changeable},
	{to("1.1"), BrokerScope, "log.retention.minutes", changeable},
	{to("1.1"), BrokerScope, "log.roll.hours", changeable},
	{to("1.1"), BrokerScope, "log.roll.jitter.hours", changeable},
	{to("1.1"), BrokerScope, "max.connections.per.ip", fixed},
	{to("1.1"), BrokerScope, "max.connections.per.ip.overrides", fixed},
	{to("1.1"), BrokerScope, "ssl.endpoint.identification.algorithm", without},
	{to("0.11"), BrokerScope, "delete.topic.enable", was("false")},
}

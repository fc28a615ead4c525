package config

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Unlimited is a retention or an age without an end.
const Unlimited time.Duration = math.MaxInt64

// Broker is the typed values of the broker keys that Ottla reads. Sizes are in
// bytes. A time that Kafka holds in more milliseconds than a Duration can is Unlimited.
type Broker struct {
	// Requests and connections.
	SocketRequestMaxBytes        int32
	QueuedMaxRequests            int32
	ConnectionsMaxIdle           time.Duration // negative: never closed
	MaxConnections               int32
	MaxConnectionsPerIP          int32
	MaxConnectionsPerIPOverrides map[string]int32 // by host name or address
	MaxConnectionCreationRate    int32            // connections a second
	FetchMaxBytes                int32
	FetchSessionCacheSlots       int32
	MaxRequestPartitionSizeLimit int32
	Rack                         string // "" when none
	Listeners                    []string
	AdvertisedListeners          []string // nil when not given
	ListenerSecurityProtocols    map[string]string
	SASLEnabledMechanisms        []string
	ConnectionsMaxReauth         time.Duration // 0: never
	FailedAuthenticationDelay    time.Duration
	SuperUsers                   []string // principals such as User:admin
	AllowEveryoneIfNoACLFound    bool
	AuthorizerClass              string // "" when there is none
	DelegationTokenMaxLifetime   time.Duration
	DelegationTokenExpiry        time.Duration
	DelegationTokenCheckInterval time.Duration
	ClientQuotaWindows           int32
	ClientQuotaWindow            time.Duration
	ControllerQuotaWindows       int32
	ControllerQuotaWindow        time.Duration
	TelemetryMaxBytes            int32
	BrokerSessionTimeout         time.Duration
	BrokerHeartbeatInterval      time.Duration
	ReplicaSelectorClass         string // "" when none
	CreateTopicPolicyClass       string
	AlterConfigPolicyClass       string
	UnstableAPIVersionsEnable    bool
	GroupRebalanceProtocols      []string

	ConsumerGroupMaxSize                                                   int32
	ConsumerGroupAssignors                                                 []string
	ConsumerGroupMigration                                                 string
	ConsumerGroupRegexRefresh                                              time.Duration
	ConsumerGroupSessionTimeout                                            time.Duration
	ConsumerGroupMinSessionTimeout, ConsumerGroupMaxSessionTimeout         time.Duration
	ConsumerGroupHeartbeatInterval                                         time.Duration
	ConsumerGroupMinHeartbeatInterval, ConsumerGroupMaxHeartbeatInterval   time.Duration
	ConsumerGroupAssignmentInterval                                        time.Duration
	ConsumerGroupMinAssignmentInterval, ConsumerGroupMaxAssignmentInterval time.Duration

	InterBrokerListenerName       string
	InterBrokerSecurityProtocol   string
	ControlledShutdownEnable      bool
	SASLServerMaxReceiveSize      int32
	UncleanLeaderElectionInterval time.Duration

	// Topics and replication.
	AutoCreateTopics         bool
	DeleteTopicEnable        bool
	NumPartitions            int32
	DefaultReplicationFactor int16
	MinInsyncReplicas        int32
	ReplicaLagTimeMax        time.Duration
	UncleanLeaderElection    bool
	AutoLeaderRebalance      bool
	LeaderImbalanceInterval  time.Duration

	// Logs.
	MessageMaxBytes             int32
	MaxDecompressedMessageBytes int32
	LogRetentionCheckInterval   time.Duration
	LogCleanerEnable            bool
	LogCleanerBackoff           time.Duration

	// Offsets and classic groups.
	OffsetsTopicPartitions        int32
	OffsetsTopicReplicationFactor int16
	OffsetsTopicSegmentBytes      int32
	OffsetsTopicCompression       int32 // codec id of the record format
	OffsetsRetention              time.Duration
	OffsetsRetentionCheckInterval time.Duration
	OffsetsCommitTimeout          time.Duration
	OffsetMetadataMaxBytes        int32
	GroupMinSessionTimeout        time.Duration
	GroupMaxSessionTimeout        time.Duration
	GroupInitialRebalanceDelay    time.Duration
	GroupMaxSize                  int32

	// Transactions and idempotent producers.
	TransactionalIDExpiration       time.Duration
	TransactionMaxTimeout           time.Duration
	TransactionLogPartitions        int32
	TransactionLogReplicationFactor int16
	TransactionLogMinISR            int32
	TransactionLogSegmentBytes      int32
	TransactionAbortInterval        time.Duration
	TransactionRemoveInterval       time.Duration
	TransactionPartitionVerify      bool
	TransactionTwoPhaseCommit       bool // KIP-939
	ProducerIDExpiration            time.Duration
	ProducerIDExpirationInterval    time.Duration
	RequestTimeout                  time.Duration // for replicas to get markers

	static map[string]string // as given, and Ottla's own defaults
}

// ownDefault is a value that Ottla starts with instead of Kafka's default. It
// is described as a static value, as if a broker had been started with it.
type ownDefault struct {
	name, value string
	reason      string
}

// ownDefaults are the few settings with which a broker for tests cannot live
// as Kafka has them. replicas is how many brokers can hold a replica, at most three.
func ownDefaults(replicas string) []ownDefault {
	const alone = "the default of 3 could never be met by fewer brokers"
	return []ownDefault{
		{"group.initial.rebalance.delay.ms", "0", "a test's first consumer would wait 3 s for company"},
		{"offsets.topic.replication.factor", replicas, alone},
		{"transaction.state.log.replication.factor", replicas, alone},
		{"transaction.state.log.min.isr", "1", "the default of 2 could never be met by one broker"},
		{"share.coordinator.state.topic.replication.factor", replicas, alone},
		{"share.coordinator.state.topic.min.isr", "1", "the default of 2 could never be met by one broker"},
	}
}

// NewBroker checks the static configuration of a cluster of so many brokers and
// gives its typed values. A key that some release of Kafka knew is accepted, a
// listener's own key and a plugin's too; one that none knew is an error that
// names the nearest. A warning is given for each key that was set and that Ottla
// does not act upon. A nil map gives Ottla's defaults: Kafka's, but for ownDefaults.
func NewBroker(given map[string]string, brokers int) (b *Broker, warnings []string, err error) {
	static := make(map[string]string, len(given)+8)
	for _, d := range ownDefaults(strconv.Itoa(max(1, min(3, brokers)))) {
		static[d.name] = d.value
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		warning, err := checkGiven(name, given[name])
		if err != nil {
			return nil, nil, err
		}
		if warning != "" {
			warnings = append(warnings, warning)
		}
		static[name] = given[name]
	}
	l := &Layers{known: every, static: static}
	if err := l.together(-1); err != nil {
		return nil, nil, fmt.Errorf("config: %w", err)
	}
	return l.Broker(-1), warnings, nil
}

// checkGiven checks one static setting and gives the warning that it deserves, or "".
func checkGiven(name, value string) (warning string, err error) {
	k, ok := Lookup(BrokerScope, name)
	if !ok {
		for _, p := range pluginPrefixes {
			if strings.HasPrefix(name, p) {
				return fmt.Sprintf("%s=%s: the setting of a plugin, which Ottla does not load", name, value), nil
			}
		}
		if _, own := listenerKey(name); own {
			return fmt.Sprintf("%s=%s: Ottla does not act upon this key", name, value), nil
		}
		if near := nearest(BrokerScope, name); near != "" {
			return "", fmt.Errorf("config: got the key %q, which no release of Kafka knows; the nearest known key is %q", name, near)
		}
		return "", fmt.Errorf("config: got the key %q, which no release of Kafka knows", name)
	}
	if !k.Past {
		if _, err := k.parseGiven(value); err != nil {
			return "", fmt.Errorf("config: %w", err)
		}
	}
	if k.Honoured || slices.Contains(harmless, name) {
		return "", nil
	}
	if k.Sensitive() && !k.Past {
		value = "[hidden]"
	}
	if k.Past {
		return fmt.Sprintf("%s=%s: Kafka 4.4 no longer knows this key and Ottla does not act upon it", name, value), nil
	}
	return fmt.Sprintf("%s=%s: Ottla does not act upon this key", name, value), nil
}

// reader turns parsed values into Go's types. A value of another type, or null, is the zero value.
type reader func(name string) any

func (r reader) boolean(name string) bool { v, _ := r(name).(bool); return v }
func (r reader) text(name string) string  { v, _ := r(name).(string); return v }
func (r reader) list(name string) []string {
	return asList(r(name))
}

// asList is a value that is a list, in releases too that took it for a string.
func asList(v any) []string {
	if text, ok := v.(string); ok {
		return splitList(text)
	}
	list, _ := v.([]string)
	return list
}
func (r reader) long(name string) int64 { v, _ := r(name).(int64); return v }
func (r reader) int(name string) int32  { return int32(r.long(name)) } // an INT was parsed in 32 bits
func (r reader) short(name string) int16 {
	return int16(r.long(name)) // a SHORT was parsed in 16 bits
}
func (r reader) ms(name string) time.Duration { return span64(r.long(name), time.Millisecond) }
func (r reader) seconds(name string) time.Duration {
	return span64(r.long(name), time.Second)
}
func (r reader) minutes(name string) time.Duration {
	return span64(r.long(name), time.Minute)
}

// span64 is n units, or the nearest Duration to it.
func span64(n int64, unit time.Duration) time.Duration {
	switch {
	case n > math.MaxInt64/int64(unit):
		return Unlimited
	case n < math.MinInt64/int64(unit):
		return math.MinInt64
	}
	return time.Duration(n) * unit
}

func typedBroker(value func(name string) any) *Broker {
	b, r := new(Broker), reader(value)
	b.readNetwork(r)
	b.readSecurity(r)
	b.readTopics(r)
	b.readCoordinators(r)
	return b
}

func (b *Broker) readNetwork(r reader) {
	b.SocketRequestMaxBytes = r.int("socket.request.max.bytes")
	b.QueuedMaxRequests = r.int("queued.max.requests")
	b.ConnectionsMaxIdle = r.ms("connections.max.idle.ms")
	b.MaxConnections = r.int("max.connections")
	b.MaxConnectionsPerIP = r.int("max.connections.per.ip")
	b.MaxConnectionsPerIPOverrides, _ = hostCounts("max.connections.per.ip.overrides", r.text("max.connections.per.ip.overrides"))
	b.MaxConnectionCreationRate = r.int("max.connection.creation.rate")
	b.FetchMaxBytes = r.int("fetch.max.bytes")
	b.FetchSessionCacheSlots = r.int("max.incremental.fetch.session.cache.slots")
	b.MaxRequestPartitionSizeLimit = r.int("max.request.partition.size.limit")
	b.Rack = r.text("broker.rack")
	b.Listeners = r.list("listeners")
	b.AdvertisedListeners = r.list("advertised.listeners")
	b.ListenerSecurityProtocols = pairs(r.text("listener.security.protocol.map"))
	b.InterBrokerListenerName = r.text("inter.broker.listener.name")
	b.InterBrokerSecurityProtocol = r.text("security.inter.broker.protocol")
	b.ControlledShutdownEnable = r.boolean("controlled.shutdown.enable")
	b.BrokerSessionTimeout = r.ms("broker.session.timeout.ms")
	b.BrokerHeartbeatInterval = r.ms("broker.heartbeat.interval.ms")
	b.TelemetryMaxBytes = r.int("telemetry.max.bytes")
	b.ClientQuotaWindows = r.int("quota.window.num")
	b.ClientQuotaWindow = r.seconds("quota.window.size.seconds")
	b.ControllerQuotaWindows = r.int("controller.quota.window.num")
	b.ControllerQuotaWindow = r.seconds("controller.quota.window.size.seconds")
	b.UnstableAPIVersionsEnable = r.boolean("unstable.api.versions.enable")
}

func (b *Broker) readSecurity(r reader) {
	b.SASLEnabledMechanisms = r.list("sasl.enabled.mechanisms")
	b.SASLServerMaxReceiveSize = r.int("sasl.server.max.receive.size")
	b.ConnectionsMaxReauth = r.ms("connections.max.reauth.ms")
	b.FailedAuthenticationDelay = r.ms("connection.failed.authentication.delay.ms")
	b.AuthorizerClass = r.text("authorizer.class.name")
	b.DelegationTokenMaxLifetime = r.ms("delegation.token.max.lifetime.ms")
	b.DelegationTokenExpiry = r.ms("delegation.token.expiry.time.ms")
	b.DelegationTokenCheckInterval = r.ms("delegation.token.expiry.check.interval.ms")
	b.CreateTopicPolicyClass = r.text("create.topic.policy.class.name")
	b.AlterConfigPolicyClass = r.text("alter.config.policy.class.name")
}

func (b *Broker) readTopics(r reader) {
	b.AutoCreateTopics = r.boolean("auto.create.topics.enable")
	b.DeleteTopicEnable = r.boolean("delete.topic.enable")
	b.NumPartitions = r.int("num.partitions")
	b.DefaultReplicationFactor = r.short("default.replication.factor")
	b.MinInsyncReplicas = r.int(minISR)
	b.ReplicaLagTimeMax = r.ms("replica.lag.time.max.ms")
	b.ReplicaSelectorClass = r.text("replica.selector.class")
	b.UncleanLeaderElection = r.boolean("unclean.leader.election.enable")
	b.UncleanLeaderElectionInterval = r.ms("unclean.leader.election.interval.ms")
	b.AutoLeaderRebalance = r.boolean("auto.leader.rebalance.enable")
	b.LeaderImbalanceInterval = r.seconds("leader.imbalance.check.interval.seconds")
	b.MessageMaxBytes = r.int("message.max.bytes")
	b.MaxDecompressedMessageBytes = r.int("max.decompressed.message.bytes")
	b.LogRetentionCheckInterval = r.ms("log.retention.check.interval.ms")
	b.LogCleanerEnable = r.boolean("log.cleaner.enable")
	b.LogCleanerBackoff = r.ms("log.cleaner.backoff.ms")
}

func (b *Broker) readConsumerGroups(r reader) {
	b.ConsumerGroupMaxSize = r.int("group.consumer.max.size")
	b.ConsumerGroupAssignors = r.list("group.consumer.assignors")
	b.ConsumerGroupMigration = r.text("group.consumer.migration.policy")
	b.ConsumerGroupRegexRefresh = r.ms("group.consumer.regex.refresh.interval.ms")
	b.ConsumerGroupSessionTimeout = r.ms("group.consumer.session.timeout.ms")
	b.ConsumerGroupMinSessionTimeout = r.ms("group.consumer.min.session.timeout.ms")
	b.ConsumerGroupMaxSessionTimeout = r.ms("group.consumer.max.session.timeout.ms")
	b.ConsumerGroupHeartbeatInterval = r.ms("group.consumer.heartbeat.interval.ms")
	b.ConsumerGroupMinHeartbeatInterval = r.ms("group.consumer.min.heartbeat.interval.ms")
	b.ConsumerGroupMaxHeartbeatInterval = r.ms("group.consumer.max.heartbeat.interval.ms")
	b.ConsumerGroupAssignmentInterval = r.ms("group.consumer.assignment.interval.ms")
	b.ConsumerGroupMinAssignmentInterval = r.ms("group.consumer.min.assignment.interval.ms")
	b.ConsumerGroupMaxAssignmentInterval = r.ms("group.consumer.max.assignment.interval.ms")
}

func (b *Broker) readCoordinators(r reader) {
	b.OffsetsTopicPartitions = r.int("offsets.topic.num.partitions")
	b.OffsetsTopicReplicationFactor = r.short("offsets.topic.replication.factor")
	b.OffsetsTopicSegmentBytes = r.int("offsets.topic.segment.bytes")
	b.OffsetsTopicCompression = r.int("offsets.topic.compression.codec")
	b.OffsetsRetention = r.minutes("offsets.retention.minutes")
	b.OffsetsRetentionCheckInterval = r.ms("offsets.retention.check.interval.ms")
	b.OffsetsCommitTimeout = r.ms("offsets.commit.timeout.ms")
	b.OffsetMetadataMaxBytes = r.int("offset.metadata.max.bytes")
	b.GroupMinSessionTimeout = r.ms("group.min.session.timeout.ms")
	b.GroupMaxSessionTimeout = r.ms("group.max.session.timeout.ms")
	b.GroupInitialRebalanceDelay = r.ms("group.initial.rebalance.delay.ms")
	b.GroupMaxSize = r.int("group.max.size")
	b.readConsumerGroups(r)
	b.GroupRebalanceProtocols = r.list("group.coordinator.rebalance.protocols")
	b.TransactionalIDExpiration = r.ms("transactional.id.expiration.ms")
	b.TransactionMaxTimeout = r.ms("transaction.max.timeout.ms")
	b.TransactionLogPartitions = r.int("transaction.state.log.num.partitions")
	b.TransactionLogReplicationFactor = r.short("transaction.state.log.replication.factor")
	b.TransactionLogMinISR = r.int("transaction.state.log.min.isr")
	b.TransactionLogSegmentBytes = r.int("transaction.state.log.segment.bytes")
	b.TransactionAbortInterval = r.ms("transaction.abort.timed.out.transaction.cleanup.interval.ms")
	b.TransactionRemoveInterval = r.ms("transaction.remove.expired.transaction.cleanup.interval.ms")
	b.TransactionPartitionVerify = r.boolean("transaction.partition.verification.enable")
	b.TransactionTwoPhaseCommit = r.boolean("transaction.two.phase.commit.enable")
	b.ProducerIDExpiration = r.ms("producer.id.expiration.ms")
	b.ProducerIDExpirationInterval = r.ms("producer.id.expiration.check.interval.ms")
	b.RequestTimeout = r.ms("request.timeout.ms")
}

// pairs splits NAME:VALUE,NAME:VALUE.
func pairs(text string) map[string]string {
	m := map[string]string{}
	for _, p := range splitList(text) {
		if k, v, ok := strings.Cut(p, ":"); ok {
			m[k] = v
		}
	}
	return m
}

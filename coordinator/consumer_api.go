package coordinator

import (
	"iter"
	"time"

	"github.com/ottla/ottla/wire"
)

// TypeConsumer is the type of a group of KIP-848.
const TypeConsumer = "consumer"

// Epochs of a ConsumerHeartbeatRequest that are none.
const (
	JoinEpoch        int32 = 0  // the member joins, or joins anew
	LeaveEpoch       int32 = -1 // it leaves
	StaticLeaveEpoch int32 = -2 // it is static and will be back
)

// ConsumerHeartbeatRequest is a ConsumerGroupHeartbeat request. What is nil (or -1) is as the member said before.
type ConsumerHeartbeatRequest struct {
	GroupID, MemberID    string
	MemberEpoch          int32 // of the last answer, or one of the constants above
	InstanceID, RackID   *string
	RebalanceTimeoutMs   int32
	SubscribedTopicNames []string
	SubscribedTopicRegex *string // v1+
	ServerAssignor       *string
	Owned                []TopicIDPartitions // what the member has in truth, if it says so

	ClientID, ClientHost string // ClientHost as Kafka shows it: "/127.0.0.1"

	// NeedsMemberID refuses a member without an id, for it makes up its own (v1+, KIP-1082).
	NeedsMemberID bool
}

// TopicIDPartitions are partitions of a topic.
type TopicIDPartitions struct {
	TopicID    wire.UUID
	Partitions []int32
}

// ConsumerHeartbeatResult is what a ConsumerGroupHeartbeat answer carries. Beside an error that is its message only.
type ConsumerHeartbeatResult struct {
	Error               wire.ErrorCode
	Message             *string
	MemberID            *string
	MemberEpoch         int32
	HeartbeatIntervalMs int32
	Assignment          []TopicIDPartitions // nil: none in this answer, the member goes on with what it has
}

// ConsumerDescription is what ConsumerGroupDescribe tells of a group.
type ConsumerDescription struct {
	Error           wire.ErrorCode
	Message         *string // beside an Error
	State           string
	Epoch           int32
	AssignmentEpoch int32
	Assignor        string
	Members         []DescribedConsumer // by member id
}

// DescribedConsumer is what ConsumerGroupDescribe tells of a member.
type DescribedConsumer struct {
	MemberID             string
	InstanceID, RackID   *string
	Epoch                int32
	ClientID, ClientHost string
	SubscribedTopicNames []string
	SubscribedTopicRegex *string
	Assignment, Target   []AssignedTopic // topics that are no more are left out
	Type                 int8            // v1+: 0 where the member speaks the classic protocol, else 1
}

// AssignedTopic is a topic, by its name and id, and partitions of it.
type AssignedTopic struct {
	Topic      string
	TopicID    wire.UUID
	Partitions []int32
}

// Topics is one state of the cluster's topics, which does not change. The coordinator asks for it anew where it needs it,
// with the mutex of a group held, so its methods take no lock.
type Topics interface {
	Topic(name string) (TopicInfo, bool)
	TopicByID(id wire.UUID) (TopicInfo, bool)
	Names() iter.Seq[string] // of all topics, internal ones included
	// Version is greater than that of every state before, if a topic was made, grew or went since. NewestTopic is the
	// version in which a topic was made last.
	Version() int64
	NewestTopic() int64
}

// TopicInfo is what the coordinator wants to know of a topic.
type TopicInfo struct {
	Name       string
	ID         wire.UUID
	Partitions int32
	// Racks are those of the partition's replicas; nil where no broker has a rack.
	Racks func(partition int32) []string
}

// ConsumerConfig are the settings of groups of type consumer. A zero field means Kafka's default.
type ConsumerConfig struct {
	MaxSize         int             // group.consumer.max.size, unbounded
	Assignors       []string        // group.consumer.assignors: "uniform" and "range"; the first is that of a group whose members name none
	Migration       MigrationPolicy // group.consumer.migration.policy
	RegexRefresh    time.Duration   // group.consumer.regex.refresh.interval.ms, 10 min
	SettingsOfGroup func(groupID string) ConsumerSettings
}

// ConsumerSettings are those that a group may have of its own (KIP-1092). A zero field means Kafka's default; an assignment
// interval of none is a negative one.
type ConsumerSettings struct {
	SessionTimeout     time.Duration // consumer.session.timeout.ms, 45 s
	HeartbeatInterval  time.Duration // consumer.heartbeat.interval.ms, 5 s
	AssignmentInterval time.Duration // consumer.assignment.interval.ms, 1 s: between two target assignments, at least
}

// MigrationPolicy says whether groups of classic members become consumer groups, and back.
type MigrationPolicy int8

// The policies.
const (
	MigrateBothWays MigrationPolicy = iota
	MigrateUp
	MigrateDown
	MigrateNever
)

// ups and downs tell whether the policy lets a group become a consumer group, and a classic one.
func (p MigrationPolicy) ups() bool   { return p == MigrateBothWays || p == MigrateUp }
func (p MigrationPolicy) downs() bool { return p == MigrateBothWays || p == MigrateDown }

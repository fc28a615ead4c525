package coordinator

import (
	"context"
	"math/rand/v2"
	"time"
)

// Config holds the broker settings that groups obey. A zero field means Kafka's default, which is given behind it;
// only GroupInitialRebalanceDelay is 0 where it is not set, since a test wants its assignment at once.
type Config struct {
	GroupMinSessionTimeout      time.Duration // group.min.session.timeout.ms, 6 s
	GroupMaxSessionTimeout      time.Duration // group.max.session.timeout.ms, 30 min
	GroupInitialRebalanceDelay  time.Duration // group.initial.rebalance.delay.ms; Kafka's default is 3 s
	GroupMaxSize                int           // group.max.size, unbounded
	NewMemberJoinTimeout        time.Duration // how long a new member may wait in JoinGroup, 5 min; no setting in Kafka but in tests
	OffsetsRetention            time.Duration // offsets.retention.minutes, 7 days
	OffsetsRetentionCheckPeriod time.Duration // offsets.retention.check.interval.ms, 10 min
	OffsetMetadataMaxBytes      int           // offset.metadata.max.bytes, 4096; counted in UTF-16 units, as Kafka does. Negative: none at all
	Consumer                    ConsumerConfig
	Topics                      func() Topics // the topics as they are now; nil for none at all
	Rules                       Rules
	Random                      func() uint64 // source of member ids' UUIDs, safe for concurrent use; nil for an unseeded one
}

// Rules are what releases of Kafka do otherwise than Kafka 4.4, which the zero value stands for.
type Rules struct {
	// NamelessGroups lets all requests but JoinGroup and DeleteGroups name the group "" (to 1.1). Since then only those
	// about offsets, and DeleteGroups, do: they see to what clients of old committed to it.
	NamelessGroups bool
	// SyncingIsRebalance answers a Heartbeat between joining and syncing REBALANCE_IN_PROGRESS, without its being a sign
	// of life (to 2.5); SyncingHasNoGeneration does so whatever the generation (to 2.2).
	SyncingIsRebalance, SyncingHasNoGeneration bool
	// SyncingBeforeMember answers an OffsetCommit between joining and syncing REBALANCE_IN_PROGRESS whoever sends it (to
	// 2.3); NoMembership takes one from anybody (0.8.2, which has no JoinGroup).
	SyncingBeforeMember, NoMembership bool
	// TimesSyncFrom is the shortest rebalance timeout within which members that joined must sync, or be out. With one below
	// it they may sync as late as their sessions allow, as with every one before KAFKA-12890 (to 2.7).
	TimesSyncFrom time.Duration
	// PendingLeavesQuietly lets a member leave that has its id and did not join, without a rebalance (to 3.9).
	PendingLeavesQuietly bool
	// GoesWithOffsets removes a group without members with its last offset, when that is deleted or its topic is (to 3.9),
	// not at the next retention check.
	GoesWithOffsets bool
	// ShowsBareGroups makes DescribeGroups and ListGroups show a group that has only seen a commit that was refused (to
	// 3.9). DeleteGroups knows it in all releases.
	ShowsBareGroups bool
	// NullMetadata keeps null metadata of an offset as it is (0.8.2).
	NullMetadata bool
	// OffsetsExpireAnyhow counts retention from the commit, or from the timestamp that version 1 of OffsetCommit gives, and
	// whoever is a member then (to 2.0, before KIP-211).
	OffsetsExpireAnyhow bool
	// UnwrittenGroups writes a group not before its first generation, nor a tombstone of one that had none (to 3.9).
	UnwrittenGroups bool
	// OlderOffsetValue and OlderGroupValue say by how many versions the records' values are older than the newest.
	OlderOffsetValue, OlderGroupValue int16
	// ConsumersFromZero begins the epochs of consumer groups at 0, and has the first member make one whatever it subscribes
	// to (to 4.2).
	ConsumersFromZero bool
	// AssignorWaits lets the assignor that members prefer wait for the next epoch of the group, and make none (to 4.2).
	AssignorWaits bool
	// StaticConsumersCount refuses a static member that comes back under another id to a consumer group that is full (to
	// 4.2).
	StaticConsumersCount bool
	// CommitsInEpoch takes offsets of a consumer group's member in its epoch only, however long it has the partition (to
	// 4.2).
	CommitsInEpoch bool
	// HidesRevoking makes ConsumerGroupDescribe leave out what a member is to give up (to 4.2).
	HidesRevoking bool
	// ShowsAssignmentsOfStable makes DescribeGroups show assignments in state Stable only (to 3.9).
	ShowsAssignmentsOfStable bool
}

const (
	defaultMinSession         = 6 * time.Second
	defaultMaxSession         = 30 * time.Minute
	defaultNewMemberJoin      = 5 * time.Minute
	defaultOffsetsRetention   = 7 * 24 * time.Hour
	defaultRetentionCheck     = 10 * time.Minute
	defaultOffsetMetadataSize = 4096
	unboundedGroupSize        = 1<<31 - 1
	defaultConsumerSession    = 45 * time.Second
	defaultConsumerHeartbeat  = 5 * time.Second
	defaultAssignmentInterval = time.Second
	defaultRegexRefresh       = 10 * time.Minute
)

func orDefault[T int | time.Duration](v *T, d T) {
	if *v == 0 {
		*v = d
	}
}

func (c Config) withDefaults() Config {
	orDefault(&c.GroupMinSessionTimeout, defaultMinSession)
	orDefault(&c.GroupMaxSessionTimeout, defaultMaxSession)
	orDefault(&c.GroupMaxSize, unboundedGroupSize)
	orDefault(&c.NewMemberJoinTimeout, defaultNewMemberJoin)
	orDefault(&c.OffsetsRetention, defaultOffsetsRetention)
	orDefault(&c.OffsetsRetentionCheckPeriod, defaultRetentionCheck)
	orDefault(&c.OffsetMetadataMaxBytes, defaultOffsetMetadataSize)
	orDefault(&c.Consumer.MaxSize, unboundedGroupSize)
	orDefault(&c.Consumer.RegexRefresh, defaultRegexRefresh)
	if len(c.Consumer.Assignors) == 0 {
		c.Consumer.Assignors = []string{"uniform", "range"}
	}
	if c.Random == nil {
		c.Random = rand.Uint64
	}
	return c
}

// Clock is the time that sessions, rebalances and offset expiry live by.
type Clock interface {
	Now() time.Time
	// AfterFunc calls f once, d from now, on a goroutine of the clock's choice. It never calls f before it returns,
	// nor while it holds a lock that Now or AfterFunc take. stop reports whether it kept f from being called.
	AfterFunc(d time.Duration, f func()) (stop func() bool)
}

// Store is the log of one partition of __consumer_offsets or __transaction_state.
type Store interface {
	// Append adds the batch at the end of the log and returns without waiting for replicas: it is called with the
	// mutex of a group or a transaction held, so that the log has the records in the order in which that changed. It
	// must not call back into the coordinator.
	//
	// An error is preferably (or wraps) the wire.ErrorCode that the log gave; the coordinator turns it into what a
	// client gets to see as Kafka does: NOT_LEADER_OR_FOLLOWER becomes NOT_COORDINATOR, and so on.
	Append(b Batch) (Receipt, error)
}

// Batch is what one append writes, as one record batch.
type Batch struct {
	Records []Record
	// A batch of TxnOffsetCommit is transactional and carries its producer, without a sequence. Others have
	// Transactional false, and what ProducerID and ProducerEpoch say then is not to be used.
	Transactional bool
	ProducerID    int64
	ProducerEpoch int16
	// Ticket is CommitRequest.Ticket, with offsets of a transaction.
	Ticket any
	// Timeout is how long replicas may take; 0: as offsets.commit.timeout.ms says.
	Timeout time.Duration
}

// Record is a key and a value of the coordinator's topic; a nil Value is a tombstone. The store may keep both slices.
type Record struct {
	Key, Value []byte
}

// Receipt is what a log says of a batch that it took.
type Receipt struct {
	// Offset is that of the batch's first record. Of a plain and a transactional commit for the same partition
	// the one with the higher offset wins.
	Offset int64
	// Wait returns nil once every replica that has to has the batch, else the error (REQUEST_TIMED_OUT after
	// the batch's timeout, NOT_LEADER_OR_FOLLOWER, ...). It gives up when ctx is done. Called at most once,
	// never with a lock held. A nil Wait says that the batch is as durable as it will be.
	Wait func(ctx context.Context) error
}

package broker

import (
	"math"
	"time"

	"github.com/ottla/ottla/coordinator"
)

// groupAge is how groups, their coordinators and offsets are in releases of a
// time; a part of age.
type groupAge struct {
	// rules are what the coordinator of groups does as the release did.
	rules coordinator.Rules

	// operations are the authorized operations of a group (see DescribeGroups).
	operations int32
	// describesOnce answers DescribeGroups for a group once, however often it is
	// named.
	describesOnce bool
	// failedGeneration is the generation beside an error of JoinGroup.
	failedGeneration int32
	// timeoutBeforeCoordinator has JoinGroup look at the session timeout before
	// it looks whether the broker coordinates the group.
	timeoutBeforeCoordinator bool
	// newestType is the greatest type of key that FindCoordinator knows.
	newestType int8
	// findTexts says that FindCoordinator 1 to 3 carries a message, NONE beside
	// no error. findCloses closes the connection on which it asks for a type that
	// there is not.
	findTexts, findCloses bool

	// once has OffsetCommit, OffsetDelete and OffsetFetch answer for a partition
	// once, however often it is named, and not at all for a topic without partitions.
	once bool
	// strangersEach has OffsetCommit and OffsetDelete answer for a partition that is
	// not there as often as it is named all the same, and for a topic that is not
	// there without partitions, too.
	strangersEach bool
	// topicIsEnough takes a commit for any partition of a topic that is there,
	// nothingChecked for a topic that is not, too, but then a fetch tells.
	topicIsEnough, nothingChecked bool
	// commitFindsGroup answers OffsetCommit 9 for a group that is not there
	// GROUP_ID_NOT_FOUND.
	commitFindsGroup bool
}

// forever is longer than every timeout.
const forever = time.Duration(math.MaxInt64)

// groupAges says what changed, and when. Each was found out by asking real
// brokers of 0.8.2, 1.1, 3.9 and 4.4; when between these, by reading their
// source.
var groupAges = []change[groupAge]{
	{"0.8.2", func(a *groupAge) {
		*a = groupAge{
			operations: groupOperations, describesOnce: true, newestType: transactionCoordinator, findCloses: true,
			once: true, topicIsEnough: true, nothingChecked: true,
			rules: coordinator.Rules{
				NoMembership: true, NullMetadata: true, NamelessGroups: true, GoesWithOffsets: true, PendingLeavesQuietly: true,
				SyncingIsRebalance: true, SyncingHasNoGeneration: true, SyncingBeforeMember: true,
				ShowsAssignmentsOfStable: true, ShowsBareGroups: true, OffsetsExpireAnyhow: true, UnwrittenGroups: true, TimesSyncFrom: forever,
				ConsumersFromZero: true, AssignorWaits: true, StaticConsumersCount: true, CommitsInEpoch: true, HidesRevoking: true,
				OlderOffsetValue: 3, OlderGroupValue: 3,
			},
		}
	}},
	{"0.9", func(a *groupAge) {
		a.nothingChecked = false
		a.rules.NoMembership, a.rules.NullMetadata = false, false
	}},
	{"0.10.1", func(a *groupAge) { a.rules.OlderGroupValue = 2 }},
	{"2.0", func(a *groupAge) {
		a.topicIsEnough = false
		a.rules.NamelessGroups = false
	}},
	{"2.1", func(a *groupAge) {
		a.rules.OffsetsExpireAnyhow = false // KIP-211
		a.rules.OlderOffsetValue, a.rules.OlderGroupValue = 1, 1
	}},
	{"2.2", func(a *groupAge) { a.failedGeneration = coordinator.NoGeneration }},
	{"2.3", func(a *groupAge) {
		a.findTexts, a.findCloses, a.describesOnce = true, false, false
		a.rules.SyncingHasNoGeneration = false
		a.rules.OlderGroupValue = 0
	}},
	{"2.4", func(a *groupAge) { a.rules.SyncingBeforeMember = false }},
	{"2.6", func(a *groupAge) { a.rules.SyncingIsRebalance = false }},
	{"2.8", func(a *groupAge) { a.rules.TimesSyncFrom = 0 }},
	{"3.5", func(a *groupAge) { a.strangersEach = true }},
	{"3.9", func(a *groupAge) { a.newestType = shareCoordinator }},
	{"4.0", func(a *groupAge) {
		a.operations = groupOperationsAndConfigs
		a.once = false
		a.timeoutBeforeCoordinator, a.commitFindsGroup = true, true
		a.rules.GoesWithOffsets, a.rules.PendingLeavesQuietly = false, false
		a.rules.ShowsAssignmentsOfStable, a.rules.ShowsBareGroups, a.rules.UnwrittenGroups = false, false, false
	}},
	{"4.1", func(a *groupAge) { a.rules.OlderOffsetValue = 0 }},
	{"4.3", func(a *groupAge) {
		a.rules.ConsumersFromZero, a.rules.AssignorWaits, a.rules.StaticConsumersCount = false, false, false
		a.rules.CommitsInEpoch, a.rules.HidesRevoking = false, false
	}},
}

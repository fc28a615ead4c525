package coordinator

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// joinAlone makes a group of one member that has not synced.
func joinAlone(t *testing.T, rules Rules) (*Groups, string) {
	gs := loaded(t, Config{Rules: rules}, newManualClock(), &memStore{})
	r := gs.Join(context.Background(), joinRequest(""))
	require.Equal(t, wire.NoError, r.Error)
	return gs, r.MemberID
}

func commitOf(member string, generation int32) CommitRequest {
	return CommitRequest{
		GroupID: "g", MemberID: member, Generation: generation, RetentionMs: -1,
		Offsets: []Offset{{TopicPartition: TopicPartition{"t", 0}, Offset: 5, LeaderEpoch: -1, CommitTimestamp: -1}},
	}
}

func TestRulesOfHeartbeatWhileSyncing(t *testing.T) {
	for _, c := range []struct {
		rules         Rules
		right, behind wire.ErrorCode // with the generation, and the one before
	}{
		{Rules{}, wire.NoError, wire.ErrIllegalGeneration},
		{Rules{SyncingIsRebalance: true}, wire.ErrRebalanceInProgress, wire.ErrIllegalGeneration},
		{Rules{SyncingIsRebalance: true, SyncingHasNoGeneration: true}, wire.ErrRebalanceInProgress, wire.ErrRebalanceInProgress},
	} {
		gs, id := joinAlone(t, c.rules)
		require.Equal(t, c.right, gs.Heartbeat(HeartbeatRequest{GroupID: "g", MemberID: id, Generation: 1}), "%+v", c.rules)
		require.Equal(t, c.behind, gs.Heartbeat(HeartbeatRequest{GroupID: "g", MemberID: id, Generation: 0}), "%+v", c.rules)
		require.Equal(t, wire.ErrUnknownMemberID, gs.Heartbeat(HeartbeatRequest{GroupID: "g", MemberID: "x", Generation: 1}), "%+v", c.rules)
	}
}

func TestRulesOfCommitWhileSyncing(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		rules    Rules
		stranger wire.ErrorCode
	}{
		{Rules{}, wire.ErrUnknownMemberID},
		{Rules{SyncingBeforeMember: true}, wire.ErrRebalanceInProgress},
	} {
		gs, id := joinAlone(t, c.rules)
		require.Equal(t, []wire.ErrorCode{wire.ErrRebalanceInProgress}, gs.CommitOffsets(ctx, commitOf(id, 1)))
		require.Equal(t, []wire.ErrorCode{c.stranger}, gs.CommitOffsets(ctx, commitOf("x", 1)))
	}
}

func TestRulesOfNamelessGroups(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		rules          Rules
		others, delete wire.ErrorCode
	}{
		{Rules{}, wire.ErrInvalidGroupID, wire.ErrGroupIDNotFound},
		{Rules{NamelessGroups: true}, wire.ErrUnknownMemberID, wire.ErrInvalidGroupID},
	} {
		gs := loaded(t, Config{Rules: c.rules}, newManualClock(), &memStore{})
		r := joinRequest("")
		r.GroupID = ""
		require.Equal(t, wire.ErrInvalidGroupID, gs.Join(ctx, r).Error)
		require.Equal(t, c.others, gs.Heartbeat(HeartbeatRequest{MemberID: "x"}))
		require.Equal(t, c.others, gs.Sync(ctx, SyncRequest{MemberID: "x"}).Error)
		require.Equal(t, []wire.ErrorCode{c.delete}, gs.DeleteGroups(ctx, []string{""}))
	}
}

func TestRulesOfTheLastOffset(t *testing.T) {
	ctx := context.Background()
	for rules, state := range map[Rules]string{{}: "Empty", {GoesWithOffsets: true}: "Dead"} {
		gs := loaded(t, Config{Rules: rules}, newManualClock(), &memStore{})
		c := commitOf("", -1)
		c.Offsets = append(c.Offsets, c.Offsets[0])
		c.Offsets[1].Partition = 1
		require.Equal(t, []wire.ErrorCode{wire.NoError, wire.NoError}, gs.CommitOffsets(ctx, c))
		for _, p := range []int32{0, 1} {
			require.Equal(t, "Empty", gs.Describe("g").State)
			twice := []TopicPartition{{"t", p}, {"t", p}}
			code, codes := gs.DeleteOffsets(ctx, "g", twice)
			require.Equal(t, wire.NoError, code)
			require.Equal(t, []wire.ErrorCode{wire.NoError, wire.NoError}, codes)
		}
		require.Equal(t, state, gs.Describe("g").State, "%+v", rules)
	}
}

func TestRulesOfTheFirstOffsets(t *testing.T) {
	ctx := context.Background()
	gs := loaded(t, Config{Rules: Rules{NoMembership: true, NullMetadata: true}}, newManualClock(), &memStore{})
	require.Equal(t, []wire.ErrorCode{wire.NoError}, gs.CommitOffsets(ctx, commitOf("anybody", 7)))
	f := gs.FetchOffsets(FetchRequest{GroupID: "g"})
	require.Len(t, f.Offsets, 1)
	require.Nil(t, f.Offsets[0].Metadata)

	gs = loaded(t, Config{}, newManualClock(), &memStore{})
	require.Equal(t, []wire.ErrorCode{wire.ErrIllegalGeneration}, gs.CommitOffsets(ctx, commitOf("anybody", 7)))
	require.Equal(t, []wire.ErrorCode{wire.NoError}, gs.CommitOffsets(ctx, commitOf("", -1)))
	require.Equal(t, new(string), gs.FetchOffsets(FetchRequest{GroupID: "g"}).Offsets[0].Metadata)
}

func TestRulesOfDescribedAssignments(t *testing.T) {
	ctx := context.Background()
	for rules, assignment := range map[Rules]string{{}: "x", {ShowsAssignmentsOfStable: true}: ""} {
		gs, id := joinAlone(t, rules)
		require.Equal(t, wire.NoError, gs.Sync(ctx, SyncRequest{GroupID: "g", MemberID: id, Generation: 1, Assignments: []Assignment{{id, []byte("x")}}}).Error)
		require.Equal(t, "x", string(gs.Describe("g").Members[0].Assignment))
		require.Equal(t, wire.NoError, gs.Join(ctx, joinRequest(id)).Error, "the leader begins a rebalance")
		d := gs.Describe("g")
		require.Equal(t, "CompletingRebalance", d.State)
		require.Equal(t, assignment, string(d.Members[0].Assignment), "%+v", rules)
	}
}

func TestRulesOfExpiry(t *testing.T) {
	ctx := context.Background()
	for rules, stays := range map[Rules]bool{{}: true, {OffsetsExpireAnyhow: true}: false} {
		clock := newManualClock()
		gs := loaded(t, Config{Rules: rules, OffsetsRetention: 5 * time.Minute, OffsetsRetentionCheckPeriod: time.Minute}, clock, &memStore{})
		r := joinRequest("")
		r.SessionTimeout = 20 * time.Minute
		id := gs.Join(ctx, r).MemberID
		gs.Sync(ctx, SyncRequest{GroupID: "g", MemberID: id, Generation: 1})
		require.Equal(t, []wire.ErrorCode{wire.NoError}, gs.CommitOffsets(ctx, commitOf(id, 1)))
		clock.Advance(4 * time.Minute)
		require.Len(t, gs.FetchOffsets(FetchRequest{GroupID: "g"}).Offsets, 1)
		clock.Advance(2 * time.Minute)
		require.Equal(t, stays, len(gs.FetchOffsets(FetchRequest{GroupID: "g"}).Offsets) == 1, "a member subscribes to the topic; %+v", rules)
	}
}

func TestRulesOfRecords(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		rules    Rules
		versions []int16
	}{
		{Rules{}, []int16{3, 3, 3}}, // the group, its generation, an offset of a topic without an id
		{Rules{UnwrittenGroups: true, OlderGroupValue: 2, OlderOffsetValue: 3, OffsetsExpireAnyhow: true}, []int16{1, 1}},
	} {
		store := &memStore{}
		gs := loaded(t, Config{Rules: c.rules}, newManualClock(), store)
		id := gs.Join(ctx, joinRequest("")).MemberID
		gs.Sync(ctx, SyncRequest{GroupID: "g", MemberID: id, Generation: 1})
		require.Equal(t, []wire.ErrorCode{wire.NoError}, gs.CommitOffsets(ctx, commitOf(id, 1)))
		var versions []int16
		for _, e := range store.log {
			version, _, err := split(e.Value)
			require.NoError(t, err)
			versions = append(versions, version)
		}
		require.Equal(t, c.versions, versions, "%+v", c.rules)
		again := loadedFrom(t, Config{Rules: c.rules}, store)
		require.Equal(t, "Stable", again.Describe("g").State)
		require.Equal(t, int64(5), again.FetchOffsets(FetchRequest{GroupID: "g"}).Offsets[0].Offset)
	}
}

func loadedFrom(t *testing.T, cfg Config, store *memStore) *Groups {
	gs := NewGroups(cfg, newManualClock(), store)
	require.NoError(t, gs.Load(replay(store.log)))
	t.Cleanup(gs.Close)
	return gs
}

func TestRulesOfSyncingInTime(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		timesFrom, timeout time.Duration
		sync               wire.ErrorCode // a moment after the timeout
	}{
		{0, 0, wire.ErrUnknownMemberID},
		{0, 5 * time.Second, wire.ErrUnknownMemberID},
		{time.Millisecond, 0, wire.NoError},
		{time.Millisecond, time.Millisecond, wire.ErrUnknownMemberID},
		{time.Hour, 5 * time.Second, wire.NoError},
	} {
		clock := newManualClock()
		gs := loaded(t, Config{Rules: Rules{TimesSyncFrom: c.timesFrom}}, clock, &memStore{})
		q := joinRequest("")
		q.RebalanceTimeout = c.timeout
		joined := gs.Join(ctx, q)
		require.Equal(t, wire.NoError, joined.Error)
		clock.Advance(c.timeout + 10*time.Millisecond)
		synced := gs.Sync(ctx, SyncRequest{GroupID: "g", MemberID: joined.MemberID, Generation: 1})
		require.Equal(t, c.sync, synced.Error, "%+v", c)
		clock.Advance(q.SessionTimeout) // silent for its whole session, it is out in any case
		require.Equal(t, wire.ErrUnknownMemberID, gs.Heartbeat(HeartbeatRequest{GroupID: "g", MemberID: joined.MemberID, Generation: 1}))
	}
}

package coordinator

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

func loaded(t testing.TB, cfg Config, clock Clock, store Store) *Groups {
	gs := NewGroups(cfg, clock, store)
	require.NoError(t, gs.Load(replay(nil)))
	t.Cleanup(gs.Close)
	return gs
}

func joinRequest(memberID string) JoinRequest {
	return JoinRequest{
		GroupID: "g", MemberID: memberID, ClientID: "c", ClientHost: "/127.0.0.1", SessionTimeout: 10 * time.Second, RebalanceTimeout: time.Minute,
		ProtocolType: "consumer", Protocols: []Protocol{{"range", subscription("t")}},
	}
}

func TestJoinWhoseClientIsGone(t *testing.T) {
	gs := loaded(t, Config{}, newManualClock(), &memStore{})
	first := gs.Join(context.Background(), joinRequest(""))
	require.Equal(t, wire.NoError, first.Error)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	gone := gs.Join(ctx, joinRequest(""))
	require.Equal(t, wire.ErrNetworkException, gone.Error)
	require.Len(t, gs.Describe("g").Members, 2, "the member stays")
	again := gs.Join(context.Background(), joinRequest(first.MemberID))
	require.Equal(t, int32(2), again.Generation)
	require.Len(t, again.Members, 2)
	require.Equal(t, first.MemberID, again.Members[0].MemberID, "members come in order of joining")

	follower := SyncRequest{GroupID: "g", MemberID: again.Members[1].MemberID, Generation: 2}
	require.Equal(t, wire.ErrNetworkException, gs.Sync(ctx, follower).Error)
	leader := SyncRequest{GroupID: "g", MemberID: first.MemberID, Generation: 2, Assignments: []Assignment{{follower.MemberID, []byte("x")}}}
	require.Equal(t, wire.NoError, gs.Sync(context.Background(), leader).Error)
	require.Equal(t, []byte("x"), gs.Sync(context.Background(), follower).Assignment)
}

func TestGroupKeepsCopies(t *testing.T) {
	gs := loaded(t, Config{}, newManualClock(), &memStore{})
	r := joinRequest("")
	instance := "i"
	r.InstanceID = &instance
	id := gs.Join(context.Background(), r).MemberID
	assignment := []byte("a")
	gs.Sync(context.Background(), SyncRequest{GroupID: "g", MemberID: id, Generation: 1, Assignments: []Assignment{{id, assignment}}})
	instance, assignment[0] = "j", 'b'
	r.Protocols[0].Name = "changed"
	clear(r.Protocols[0].Metadata)
	m := gs.Describe("g").Members[0]
	require.Equal(t, "i", *m.InstanceID)
	require.Equal(t, []byte("a"), m.Assignment)
	require.Equal(t, subscription("t"), m.Metadata)
}

func TestBeforeLoad(t *testing.T) {
	gs := NewGroups(Config{}, newManualClock(), &memStore{})
	ctx := context.Background()
	require.Equal(t, wire.ErrCoordinatorLoadInProgress, gs.Join(ctx, joinRequest("")).Error)
	require.Equal(t, wire.ErrRebalanceInProgress, gs.Sync(ctx, SyncRequest{GroupID: "g"}).Error)
	require.Equal(t, wire.NoError, gs.Heartbeat(HeartbeatRequest{GroupID: "g"}))
	require.Equal(t, wire.ErrCoordinatorLoadInProgress, gs.Leave(LeaveRequest{GroupID: "g"}).Error)
	require.Equal(t, wire.ErrCoordinatorLoadInProgress, gs.FetchOffsets(FetchRequest{GroupID: "g"}).Error)
	require.Equal(t, wire.ErrCoordinatorLoadInProgress, gs.CompleteTxn(1, true))
	list, code := gs.List(nil, nil)
	require.Empty(t, list)
	require.Equal(t, wire.ErrCoordinatorLoadInProgress, code)
	require.NoError(t, gs.Load(replay(nil)))
	require.ErrorIs(t, gs.Load(replay(nil)), ErrLoaded)
	gs.Close()
	gs.Close()
	require.ErrorIs(t, gs.Load(replay(nil)), ErrLoaded)
}

func TestLoadRefuses(t *testing.T) {
	group := binary.BigEndian.AppendUint16(nil, groupKeyVersion)
	group = append(group, 0, 1, 'g')
	for want, e := range map[string]Entry{
		"key: got 1 bytes, want a version":   {Record: Record{Key: []byte{0}}},
		"key: ":                              {Record: Record{Key: []byte{0, 1, 0}}},
		"value: got 0 bytes, want":           {Record: Record{Key: group, Value: []byte{}}},
		"record at offset 7: value: ":        {Record: Record{Key: group, Value: []byte{0, 9}}, Offset: 7},
		"record at offset 8: value: malform": {Record: Record{Key: group, Value: []byte{0, 3, 0, 1, 'x', 0}}, Offset: 8},
	} {
		gs := NewGroups(Config{}, newManualClock(), &memStore{})
		require.ErrorContains(t, gs.Load(replay([]Entry{e})), want)
		require.Equal(t, wire.ErrCoordinatorLoadInProgress, gs.Describe("g").Error)
		gs.Close()
	}
	gs := NewGroups(Config{}, newManualClock(), &memStore{})
	defer gs.Close()
	broken := errors.New("disk")
	require.ErrorIs(t, gs.Load(func(yield func(Entry, error) bool) { yield(Entry{}, broken) }), broken)
}

// TestLoadOld reads records of all versions, among them kinds of other groups.
func TestLoadOld(t *testing.T) {
	var log []Entry
	add := func(key wire.Body, keyVersion int16, value wire.Body, version int16) {
		var rs records
		rs.add(key, keyVersion, value, version)
		require.NoError(t, rs.err)
		log = append(log, Entry{Record: rs.list[0], Offset: int64(len(log))})
	}
	for v := int16(0); v <= 4; v++ {
		key := &wire.OffsetCommitKey{Group: "g", Topic: "t", Partition: int32(v)}
		add(key, min(v, 1), &wire.OffsetCommitValue{Offset: int64(v), LeaderEpoch: 3, Metadata: "m", ExpireTimestamp: -1, CommitTimestamp: 1}, v)
		leader, protocol := "m-1", "range"
		add(&wire.GroupMetadataKey{Group: fmt.Sprint("g", v)}, 2, &wire.GroupMetadataValue{ProtocolType: "consumer", Generation: 4, Protocol: &protocol, Leader: &leader,
			CurrentStateTimestamp: 5, Members: []wire.GroupMetadataValueMember{{MemberID: "m-0", SessionTimeout: 7000, RebalanceTimeout: 9000, Subscription: subscription("t")}, {MemberID: "m-1", SessionTimeout: 7000, RebalanceTimeout: 9000}}}, v)
	}
	log = append(log, Entry{Record: Record{Key: []byte{0, 9, 0, 1, 'g'}, Value: []byte{0, 0, 1, 2, 3}}})
	gs := NewGroups(Config{}, newManualClock(), &memStore{})
	defer gs.Close()
	require.NoError(t, gs.Load(replay(log)))
	for i, o := range gs.FetchOffsets(FetchRequest{GroupID: "g"}).Offsets {
		require.Equal(t, int64(i), o.Offset)
		require.Equal(t, map[bool]int32{true: 3, false: -1}[i >= 3], o.LeaderEpoch)
	}
	for v := range 5 {
		g := gs.groups[fmt.Sprint("g", v)]
		require.Equal(t, "m-1", g.leader)
		require.Equal(t, map[bool]int64{true: 5, false: -1}[v >= 2], g.stateSince)
		require.Equal(t, map[bool]time.Duration{true: 7 * time.Second, false: 9 * time.Second}[v == 0], g.members[0].rebalanceTimeout)
		require.Equal(t, "Stable", gs.Describe(g.id).State)
	}
}

func TestTopicIDs(t *testing.T) {
	store := &memStore{}
	gs := loaded(t, Config{}, newManualClock(), store)
	ctx := context.Background()
	old, new1 := wire.UUID{1}, wire.UUID{2}
	tp := TopicPartition{"t", 0}
	commit := func(id wire.UUID) {
		gs.CommitOffsets(ctx, CommitRequest{GroupID: "g", Generation: NoGeneration, RetentionMs: -1, Offsets: []Offset{{TopicPartition: tp, TopicID: id, Offset: 5, CommitTimestamp: -1}}})
	}
	fetch := func(id wire.UUID) int64 {
		return gs.FetchOffsets(FetchRequest{GroupID: "g", Partitions: []FetchPartition{{tp, id}}}).Offsets[0].Offset
	}
	commit(old)
	require.Equal(t, int64(5), fetch(old))
	require.Equal(t, int64(5), fetch(wire.UUID{}))
	require.Equal(t, int64(-1), fetch(new1))
	require.NoError(t, gs.DeleteTopic("t", new1, anyPartition))
	require.Equal(t, int64(5), fetch(old))
	require.Equal(t, byte(offsetValueWithTopicID), store.log[0].Value[1])
	require.NoError(t, gs.DeleteTopic("t", old, anyPartition))
	require.Equal(t, int64(-1), fetch(old))
	commit(wire.UUID{})
	require.Equal(t, int64(5), fetch(new1))
}

func TestPartitionFor(t *testing.T) {
	// From Java: "g".hashCode() is 103, "polygenelubricants" has the least int, and 𝄞 counts as two.
	require.Equal(t, int32(103%50), PartitionFor("g", 50))
	require.Equal(t, int32(0), PartitionFor("polygenelubricants", 50))
	require.Equal(t, int32(1772394%50), PartitionFor("𝄞", 50))
	require.Equal(t, int32(0), PartitionFor("", 50))
}

func TestLonger(t *testing.T) {
	require.False(t, longer("", 0))
	require.True(t, longer("a", -1))
	require.False(t, longer(strings.Repeat("ä", 10), 10))
	require.True(t, longer(strings.Repeat("ä", 11), 10))
	require.True(t, longer(strings.Repeat("𝄞", 6), 10))
	require.False(t, longer(strings.Repeat("𝄞", 5), 10))
}

// TestTooLong has a member id that does not fit into a record.
func TestTooLong(t *testing.T) {
	gs := loaded(t, Config{}, newManualClock(), &memStore{})
	r := joinRequest("")
	r.ClientID = strings.Repeat("c", 1<<15-1)
	j := gs.Join(context.Background(), r)
	require.Equal(t, wire.NoError, j.Error)
	require.Equal(t, wire.ErrUnknownServerError, gs.Sync(context.Background(), SyncRequest{GroupID: "g", MemberID: j.MemberID, Generation: 1}).Error)
}

type realClock struct{}

func (realClock) Now() time.Time { return time.Now() }
func (realClock) AfterFunc(d time.Duration, f func()) func() bool {
	return time.AfterFunc(d, f).Stop
}

// TestConcurrent has many clients live through short sessions and rebalances, each on its own, until all is closed
// under them.
func TestConcurrent(t *testing.T) {
	liveUntilClosed(t, Config{GroupMinSessionTimeout: time.Millisecond, GroupInitialRebalanceDelay: time.Millisecond, OffsetsRetention: 5 * time.Millisecond,
		OffsetsRetentionCheckPeriod: time.Millisecond}, 24, 10, live)
}

// liveUntilClosed has so many clients live one life after the other, until the groups are closed under them when each has
// had so many. Nothing is left running, and what is in the log is what groups can be loaded from.
func liveUntilClosed(t *testing.T, cfg Config, clients, lives int, life func(gs *Groups, client, n int) wire.ErrorCode) {
	store := &memStore{}
	gs := NewGroups(cfg, realClock{}, store)
	require.NoError(t, gs.Load(replay(nil)))
	var living, rounds sync.WaitGroup
	for i := range clients {
		rounds.Add(lives)
		living.Go(func() {
			for n := 0; ; n++ {
				code := life(gs, i, n)
				if n < lives {
					rounds.Done()
				}
				if code == wire.ErrNotCoordinator && n >= lives {
					return
				}
			}
		})
	}
	rounds.Wait()
	gs.Close()
	living.Wait()
	// A timer that Close was too late to stop may be about to see that it has nothing to do.
	require.Eventually(t, func() bool {
		return !strings.Contains(stacks(), "coordinator.(*Groups)") && !strings.Contains(stacks(), "coordinator.(*group")
	}, 10*time.Second, time.Millisecond, "goroutines are left")
	again := NewGroups(cfg, realClock{}, &memStore{})
	require.NoError(t, again.Load(store.all()))
	again.Close()
}

func stacks() string {
	b := make([]byte, 1<<20)
	return string(b[:runtime.Stack(b, true)])
}

// live is one life of a member.
func live(gs *Groups, client, n int) wire.ErrorCode {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	r := joinRequest("")
	r.GroupID = fmt.Sprint("g", client%3)
	r.SessionTimeout, r.RebalanceTimeout = 20*time.Millisecond, 20*time.Millisecond
	if client%4 == 0 {
		instance := fmt.Sprint("i", client)
		r.InstanceID = &instance
	}
	j := gs.Join(ctx, r)
	if j.Error != wire.NoError {
		return j.Error
	}
	s := SyncRequest{GroupID: r.GroupID, MemberID: j.MemberID, InstanceID: r.InstanceID, Generation: j.Generation}
	for _, m := range j.Members {
		s.Assignments = append(s.Assignments, Assignment{m.MemberID, []byte("x")})
	}
	gs.Sync(ctx, s)
	gs.Heartbeat(HeartbeatRequest{r.GroupID, j.MemberID, r.InstanceID, j.Generation})
	gs.CommitOffsets(ctx, CommitRequest{GroupID: r.GroupID, MemberID: j.MemberID, InstanceID: r.InstanceID, Generation: j.Generation, RetentionMs: -1,
		Offsets: []Offset{{TopicPartition: TopicPartition{"t", int32(client)}, Offset: int64(n), CommitTimestamp: -1}}})
	p := Producer{ID: int64(client % 5)}
	gs.CommitTxnOffsets(ctx, CommitRequest{GroupID: r.GroupID, Generation: NoGeneration, Offsets: []Offset{{TopicPartition: TopicPartition{"u", int32(client)}, CommitTimestamp: -1}}}, p)
	gs.CompleteTxn(p.ID, n%2 == 0)
	gs.FetchOffsets(FetchRequest{GroupID: r.GroupID})
	gs.Describe(r.GroupID)
	gs.List(nil, nil)
	switch n % 4 {
	case 0:
		gs.Leave(LeaveRequest{r.GroupID, []LeaveMember{{j.MemberID, r.InstanceID}}})
	case 1:
		gs.DeleteGroups(ctx, []string{r.GroupID})
	case 2:
		gs.DeleteOffsets(ctx, r.GroupID, []TopicPartition{{"t", int32(client)}})
	case 3:
		_ = gs.DeleteTopic("u", wire.UUID{}, anyPartition) // the store refuses nothing
	}
	return wire.NoError
}

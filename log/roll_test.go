package log

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// bases gives the segments' base offsets.
func bases(tb testing.TB, l *Log) []int64 {
	tb.Helper()
	all, err := l.Segments()
	require.NoError(tb, err)
	var b []int64
	for _, s := range all {
		b = append(b, s.BaseOffset)
	}
	return b
}

func TestRollBySize(t *testing.T) {
	one := batchOf(t, record.BatchOptions{}, rec("k", "v", 1))
	cfg := DefaultConfig()
	cfg.SegmentBytes = int64(2 * len(one))
	l := openLog(t, NewMemFS(), cfg, newTestClock())
	produceN(t, l, 0, 1)
	for range 5 {
		produce(t, l, batchOf(t, record.BatchOptions{}, rec("k", "v", 1)), 0)
	}
	require.Equal(t, []int64{0, 2, 4}, bases(t, l))
	cfg.SegmentBytes = int64(len(one)) - 1
	require.NoError(t, l.SetConfig(cfg))
	b, err := Prepare(one, PrepareOptions{Now: l.clock.Now(), Config: cfg})
	require.NoError(t, err)
	_, err = l.Append(b, 0)
	require.ErrorIs(t, err, ErrRecordListTooLarge)
	require.Equal(t, int64(5), l.LogEndOffset())
}

// TestRollByTime: what counts is the time of the records, not the clock's.
func TestRollByTime(t *testing.T) {
	cfg := DefaultConfig()
	cfg.SegmentMs = 1000
	clock := newTestClock()
	l := openLog(t, NewMemFS(), cfg, clock)
	for _, ts := range []int64{5000, 6000, 4000} {
		produce(t, l, batchOf(t, record.BatchOptions{}, rec("k", "v", ts)), 0)
		clock.advance(time.Hour)
	}
	require.Equal(t, []int64{0}, bases(t, l))
	produce(t, l, batchOf(t, record.BatchOptions{}, rec("k", "v", 6001)), 0)
	require.Equal(t, []int64{0, 3}, bases(t, l))

	// Without timestamps the clock counts.
	require.NoError(t, l.Roll())
	noTime := batchOf(t, record.BatchOptions{}, rec("k", "v", record.NoTimestamp))
	produce(t, l, append([]byte(nil), noTime...), 0)
	clock.advance(time.Second)
	produce(t, l, append([]byte(nil), noTime...), 0)
	require.Equal(t, []int64{0, 3, 4}, bases(t, l))
	clock.advance(time.Millisecond)
	produce(t, l, append([]byte(nil), noTime...), 0)
	require.Equal(t, []int64{0, 3, 4, 6}, bases(t, l))
}

func TestRollByIndex(t *testing.T) {
	cfg := DefaultConfig()
	cfg.IndexIntervalBytes = 0
	cfg.SegmentIndexBytes = 3 * offsetEntrySize
	l := openLog(t, NewMemFS(), cfg, newTestClock())
	for range 9 {
		produce(t, l, batchOf(t, record.BatchOptions{}, rec("k", "v", record.NoTimestamp)), 0)
	}
	// Each batch but a segment's first has an entry.
	require.Equal(t, []int64{0, 4, 8}, bases(t, l))
}

func TestRollByOffset(t *testing.T) {
	l := openLog(t, NewMemFS(), DefaultConfig(), newTestClock())
	for _, base := range []int64{0, math.MaxInt32, math.MaxInt32 + 1, 1 << 40} {
		_, err := l.AppendAsIs(batchOf(t, record.BatchOptions{BaseOffset: base}, rec("k", "v", 1)), false)
		require.NoError(t, err)
	}
	require.Equal(t, []int64{0, math.MaxInt32 + 1, 1 << 40}, bases(t, l))
	require.Len(t, fetch(t, l, 0, 1<<20), 4)
	_, err := l.AppendAsIs(batchOf(t, record.BatchOptions{BaseOffset: math.MaxInt64}, rec("k", "v", 1)), false)
	require.ErrorIs(t, err, ErrUnexpectedOffset)
}

func TestJitter(t *testing.T) {
	cfg := DefaultConfig()
	l := openLog(t, NewMemFS(), cfg, newTestClock())
	require.Zero(t, l.jitter(&cfg, 0))
	cfg.SegmentJitterMs = 1000
	seen := map[int64]bool{}
	for base := range int64(50) {
		j := l.jitter(&cfg, base)
		require.Equal(t, j, l.jitter(&cfg, base))
		require.True(t, 0 <= j && j < 1000)
		seen[j] = true
	}
	require.Greater(t, len(seen), 40)
}

func TestDeleteOldSegments(t *testing.T) {
	cfg := DefaultConfig()
	cfg.RetentionMs = 1000
	clock := newTestClock()
	now := clock.Now().UnixMilli()
	l := openLog(t, NewMemFS(), cfg, clock)
	for i := range int64(4) {
		produce(t, l, batchOf(t, record.BatchOptions{}, rec("k", "v", now+i*500)), 0)
		require.NoError(t, l.Roll())
	}
	clock.advance(1600 * time.Millisecond)
	gone, err := l.DeleteOldSegments(clock.Now())
	require.NoError(t, err)
	require.Empty(t, gone, "nothing at or above the high watermark goes")

	_, err = l.SetHighWatermark(4)
	require.NoError(t, err)
	gone, err = l.DeleteOldSegments(clock.Now())
	require.NoError(t, err)
	require.Len(t, gone, 2)
	require.Equal(t, RetentionMsHit, gone[1].Reason)
	require.Equal(t, int64(2), l.LogStartOffset())

	cfg.RetentionMs, cfg.Delete = 0, false
	require.NoError(t, l.SetConfig(cfg))
	gone, err = l.DeleteOldSegments(clock.Now())
	require.NoError(t, err)
	require.Empty(t, gone, "cleanup.policy without delete")

	cfg.RetentionBytes, cfg.Delete = 60, true
	require.NoError(t, l.SetConfig(cfg))
	gone, err = l.DeleteOldSegments(clock.Now())
	require.NoError(t, err)
	require.Equal(t, []DeleteReason{RetentionBytesHit, RetentionMsHit}, []DeleteReason{gone[0].Reason, gone[1].Reason})
	require.Equal(t, Offsets{4, 4, 4}, l.Offsets())
	size, err := l.Size()
	require.NoError(t, err)
	require.Zero(t, size)
	produceN(t, l, 1, now)
	require.Equal(t, []int64{4}, bases(t, l))
}

func TestListOffsets(t *testing.T) {
	clock := newTestClock()
	now := clock.Now().UnixMilli()
	l := openLog(t, NewMemFS(), DefaultConfig(), clock)
	require.Equal(t, TimestampOffset{0, -1, -1}, l.Earliest())
	require.NoError(t, l.AssignEpoch(4))
	require.Equal(t, TimestampOffset{0, -1, 4}, l.Latest())
	_, ok, err := l.MaxTimestamp(0)
	require.NoError(t, err)
	require.False(t, ok)

	produce(t, l, batchOf(t, record.BatchOptions{}, rec("a", "1", 10), rec("b", "2", 30), rec("c", "3", 20), rec("d", "4", 30)), 5)
	require.NoError(t, l.Roll())
	clock.advance(time.Second)
	produce(t, l, batchOf(t, record.BatchOptions{Codec: record.Zstd}, rec("e", "5", 25), rec("f", "6", 40)), 6)
	for _, c := range []struct {
		ts, limit int64
		want      int64
	}{{0, 6, 0}, {10, 6, 0}, {11, 6, 1}, {30, 6, 1}, {31, 6, 5}, {31, 5, -1}, {41, 6, -1}, {math.MaxInt64, 6, -1}} {
		got, ok, err := l.OffsetForTimestamp(c.ts, c.limit)
		require.NoError(t, err)
		require.Equal(t, c.want >= 0, ok, "%+v", c)
		if ok {
			require.Equal(t, c.want, got.Offset, "%+v", c)
			require.Equal(t, l.EpochForOffset(got.Offset), got.LeaderEpoch)
		}
	}
	got, ok, err := l.MaxTimestamp(6)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, TimestampOffset{5, 40, 6}, got)

	for _, c := range []struct {
		ts   int64
		most int
		want []int64
	}{
		{now + 5000, 10, []int64{6, 4, 0}}, {now + 1000, 2, []int64{6, 4}}, {now + 999, 10, []int64{0}}, {now - 1, 10, nil}, {now + 5000, 0, []int64{}},
	} {
		offsets, err := l.OffsetsBefore(c.ts, c.most)
		require.NoError(t, err)
		require.Equal(t, c.want, offsets, "%+v", c)
	}

	_, err = l.SetHighWatermark(6)
	require.NoError(t, err)
	start, err := l.DeleteRecords(2)
	require.NoError(t, err)
	require.Equal(t, int64(2), start)
	got, ok, err = l.OffsetForTimestamp(25, 6)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, TimestampOffset{3, 30, 5}, got)
	require.Equal(t, TimestampOffset{2, -1, 5}, l.Earliest())
	require.Equal(t, TimestampOffset{6, -1, 6}, l.Latest())
}

// TestLogAppendTime: the batch's timestamp is every record's.
func TestLogAppendTime(t *testing.T) {
	cfg := DefaultConfig()
	cfg.TimestampType = record.LogAppendTime
	clock := newTestClock()
	now := clock.Now().UnixMilli()
	l := openLog(t, NewMemFS(), cfg, clock)
	a := produce(t, l, batchOf(t, record.BatchOptions{}, rec("a", "1", 10), rec("b", "2", 30)), 0)
	require.Equal(t, now, a.LogAppendTime)
	got, ok, err := l.OffsetForTimestamp(31, 2)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, TimestampOffset{0, now, 0}, got)
}

func TestEpochs(t *testing.T) {
	var e epochs
	e = e.assign(1, 10).assign(1, 20).assign(3, 20).assign(-1, 30)
	require.Equal(t, epochs{{1, 10}, {3, 20}}, e)
	require.Equal(t, epochs{{1, 10}, {2, 15}}, e.assign(2, 15), "what contradicts it goes")
	require.Equal(t, epochs{{1, 10}, {4, 20}}, e.assign(4, 20), "an epoch without a record goes")
	require.Equal(t, epochs{{3, 5}}, e.assign(3, 5))
	require.Equal(t, epochs{{1, 10}}, e.cutEnd(20))
	require.Equal(t, e, e.cutEnd(21))
	require.Equal(t, e, e.cutStart(9))
	require.Equal(t, epochs{{1, 15}, {3, 20}}, e.cutStart(15))
	require.Equal(t, epochs{{3, 20}}, e.cutStart(20))
	require.Equal(t, epochs{{3, 25}}, e.cutStart(25))
	require.Equal(t, epochs{{1, 10}, {3, 20}}, e, "it never changes")

	l := openLog(t, NewMemFS(), DefaultConfig(), newTestClock())
	epoch, end := l.EndOffsetForEpoch(0)
	require.Equal(t, []int64{-1, -1}, []int64{int64(epoch), end})
	for _, e := range []int32{2, 2, 5} {
		produce(t, l, batchOf(t, record.BatchOptions{}, rec("a", "1", 10)), e)
	}
	for _, c := range [][3]int64{{-1, -1, -1}, {0, 0, 0}, {1, 1, 0}, {2, 2, 2}, {3, 2, 2}, {5, 5, 3}, {6, -1, -1}, {math.MaxInt32, -1, -1}} {
		epoch, end := l.EndOffsetForEpoch(int32(c[0]))
		require.Equal(t, c, [3]int64{c[0], int64(epoch), end})
	}
}

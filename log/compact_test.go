package log

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

func compactConfig() Config {
	cfg := DefaultConfig()
	cfg.Compact, cfg.Delete = true, false
	cfg.SegmentBytes, cfg.IndexIntervalBytes = 600, 100
	return cfg
}

// produceKeys appends a batch a key, in order; "k-" is a tombstone of k.
func produceKeys(tb testing.TB, l *Log, keys ...string) {
	tb.Helper()
	for _, key := range keys {
		name, tombstone := strings.CutSuffix(key, "-")
		r := rec(name, fmt.Sprint("value ", l.LogEndOffset()), ms(l.clock.Now()))
		if tombstone {
			r.Value = nil
		}
		produce(tb, l, batchOf(tb, record.BatchOptions{}, r), 0)
	}
	_, err := l.SetHighWatermark(math.MaxInt64)
	require.NoError(tb, err)
}

// compact compacts all that there is, the active segment included.
func compact(tb testing.TB, l *Log) Compacted {
	tb.Helper()
	require.NoError(tb, l.Roll())
	c, err := l.Compact(CompactOptions{Now: l.clock.Now(), Limit: l.LogEndOffset(), Force: true})
	require.NoError(tb, err)
	return c
}

// keysAt prints what is in the log: offset and key of each record.
func keysAt(tb testing.TB, l *Log) string {
	tb.Helper()
	var all []string
	for _, r := range fetch(tb, l, l.LogStartOffset(), 1<<20) {
		s := fmt.Sprint(r.Offset, string(r.Key))
		if r.Value == nil {
			s += "-"
		}
		all = append(all, s)
	}
	return strings.Join(all, " ")
}

func TestCompactKeepsTheLastOfEachKey(t *testing.T) {
	l := openLog(t, NewMemFS(), compactConfig(), newTestClock())
	produceKeys(t, l, "a", "b", "a", "c", "b", "a", "d-", "c-")
	c := compact(t, l)
	require.Equal(t, "4b 5a 6d- 7c-", keysAt(t, l))
	require.Equal(t, int64(8), c.RecordsRead)
	require.Equal(t, int64(4), c.RecordsKept)
	require.Less(t, c.BytesKept, c.BytesRead)
	require.Equal(t, Offsets{0, 8, 8}, l.Offsets(), "offsets stay")
	s, err := l.Read(0, 8, 1, true)
	require.NoError(t, err)
	require.Equal(t, int64(4), s.FirstOffset, "a read in the gap goes on after it")
	produceKeys(t, l, "a")
	require.Equal(t, "4b 5a 6d- 7c- 8a", keysAt(t, l), "the active segment is left alone")
}

func TestCompactTombstones(t *testing.T) {
	clock := newTestClock()
	cfg := compactConfig()
	cfg.DeleteRetentionMs = 1000
	l := openLog(t, NewMemFS(), cfg, clock)
	produceKeys(t, l, "a", "a-", "b")
	compact(t, l)
	require.Equal(t, "1a- 2b", keysAt(t, l))
	s, err := l.Read(1, 2, 1<<20, true)
	require.NoError(t, err)
	h, err := record.ParseHeader(s.Pieces[0])
	require.NoError(t, err)
	require.True(t, h.HasDeleteHorizon())
	require.Equal(t, ms(clock.Now())+1000, h.BaseTimestamp)
	clock.advance(999 * time.Millisecond)
	compact(t, l)
	require.Equal(t, "1a- 2b", keysAt(t, l))
	clock.advance(time.Millisecond)
	compact(t, l)
	require.Equal(t, "2b", keysAt(t, l))
}

func TestCompactIsDue(t *testing.T) {
	clock := newTestClock()
	start := clock.Now()
	cfg := compactConfig()
	cfg.MinCleanableDirty = 0.5
	run := func(l *Log) bool {
		c, err := l.Compact(CompactOptions{Now: clock.Now(), Limit: l.HighWatermark()})
		require.NoError(t, err)
		return c.DirtyTo > c.DirtyFrom
	}
	unique := func(l *Log, n int) { // so that a compaction makes it no smaller
		for range n {
			produceKeys(t, l, fmt.Sprint("key ", l.LogEndOffset()))
		}
		require.NoError(t, l.Roll())
	}
	l := openLog(t, NewMemFS(), cfg, clock)
	require.False(t, run(l), "an empty log")
	produceKeys(t, l, "a", "a")
	require.False(t, run(l), "the active segment")
	require.NoError(t, l.Roll())
	require.True(t, run(l), "all of it is dirty")
	require.False(t, run(l), "none of it is dirty")
	unique(l, 1)
	unique(l, 20)
	require.True(t, run(l))
	unique(l, 4)
	require.False(t, run(l), "less than half of it is dirty")
	clock.advance(time.Hour)
	cfg.MaxCompactionLagMs = clock.Now().Sub(start).Milliseconds()
	require.NoError(t, l.SetConfig(cfg))
	require.False(t, run(l), "records may wait an hour")
	cfg.MaxCompactionLagMs--
	require.NoError(t, l.SetConfig(cfg))
	require.True(t, run(l), "they wait for longer than they may")

	cfg.MinCompactionLagMs = 5000
	l = openLog(t, NewMemFS(), cfg, clock)
	produceKeys(t, l, "a")
	require.NoError(t, l.Roll())
	clock.advance(time.Second)
	produceKeys(t, l, "a")
	require.NoError(t, l.Roll())
	clock.advance(3999 * time.Millisecond)
	require.False(t, run(l))
	clock.advance(time.Millisecond)
	require.True(t, run(l), "the first segment, not the second")
	require.Equal(t, "0a 1a", keysAt(t, l))
	clock.advance(time.Second)
	cfg.MinCleanableDirty = 0
	require.NoError(t, l.SetConfig(cfg))
	require.True(t, run(l))
	require.Equal(t, "1a", keysAt(t, l))
}

func TestCompactRollsByItsLag(t *testing.T) {
	cfg := compactConfig()
	cfg.MaxCompactionLagMs, cfg.SegmentBytes = 1000, 1<<20
	for compacted, want := range map[bool]int{true: 2, false: 1} {
		cfg.Compact = compacted
		clock := newTestClock()
		l := openLog(t, NewMemFS(), cfg, clock)
		produceKeys(t, l, "a")
		clock.advance(1001 * time.Millisecond)
		produceKeys(t, l, "a")
		segments, err := l.Segments()
		require.NoError(t, err)
		require.Len(t, segments, want)
	}
}

func TestCompactLimit(t *testing.T) {
	l := openLog(t, NewMemFS(), compactConfig(), newTestClock())
	produceKeys(t, l, "a", "a")
	require.NoError(t, l.Roll())
	produceKeys(t, l, "a", "a")
	require.NoError(t, l.Roll())
	_, err := l.Compact(CompactOptions{Now: l.clock.Now(), Limit: 3, Force: true})
	require.NoError(t, err)
	require.Equal(t, "1a 2a 3a", keysAt(t, l), "only segments that lie below it whole")
}

func TestCompactKeepsSequences(t *testing.T) {
	l := openLog(t, NewMemFS(), compactConfig(), newTestClock())
	p := record.Producer{ID: 7, Epoch: 2}
	for range 3 {
		produce(t, l, batchOf(t, record.BatchOptions{Producer: &p, Codec: record.Gzip}, rec("a", "x", 1), rec("a", "y", 1)), 0)
		p.Sequence += 2
	}
	produceKeys(t, l, "a", "b")
	require.NoError(t, l.Roll())
	o := CompactOptions{Now: l.clock.Now(), Limit: l.LogEndOffset(), Force: true, Producers: func() map[int64]LastRecord { return map[int64]LastRecord{7: {Offset: 5, Epoch: 2}} }}
	_, err := l.Compact(o)
	require.NoError(t, err)
	require.Equal(t, "6a 7b", keysAt(t, l))
	s, err := l.Read(0, 8, 1, true)
	require.NoError(t, err)
	h, err := record.ParseHeader(s.Pieces[0])
	require.NoError(t, err)
	require.Equal(t, record.HeaderSize, h.Size())
	require.Equal(t, []int64{4, 5, 7, 2, 4, 5, 0, 1},
		[]int64{h.BaseOffset, h.LastOffset(), h.ProducerID, int64(h.ProducerEpoch), int64(h.BaseSequence), int64(h.LastSequence()), int64(h.Count), h.MaxTimestamp})
	o.Producers = nil
	_, err = l.Compact(o)
	require.NoError(t, err)
	s, err = l.Read(0, 8, 1, true)
	require.NoError(t, err)
	require.Equal(t, int64(6), s.FirstOffset, "once the producer is forgotten it goes")
}

// A compaction leaves off when segments are deleted under it, and when it is told
// to; what it leaves is a log.
func TestCompactInterrupted(t *testing.T) {
	l := openLog(t, NewMemFS(), compactConfig(), newTestClock())
	for i := range 60 {
		produceKeys(t, l, fmt.Sprint("key ", i%6))
	}
	require.NoError(t, l.Roll())
	stopped := CompactOptions{Now: l.clock.Now(), Limit: 60, Force: true, Stopped: func() bool { return true }}
	c, err := l.Compact(stopped)
	require.NoError(t, err)
	require.Equal(t, Compacted{Interrupted: true}, c)
	cut := CompactOptions{Now: l.clock.Now(), Limit: 60, Force: true, Producers: func() map[int64]LastRecord {
		_, err := l.DeleteRecords(30)
		require.NoError(t, err)
		return nil
	}}
	c, err = l.Compact(cut)
	require.NoError(t, err)
	require.True(t, c.Interrupted)
	require.Len(t, fetch(t, l, 30, 1000), 30)
	require.False(t, compact(t, l).Interrupted)
	require.Len(t, fetch(t, l, 30, 1000), 6)
}

// TestCompactGroups looks at how segments are put together.
func TestCompactGroups(t *testing.T) {
	cfg := compactConfig()
	l := openLog(t, NewMemFS(), cfg, newTestClock())
	for i := range 60 {
		produceKeys(t, l, fmt.Sprint("key ", i%6))
	}
	before, err := l.Segments()
	require.NoError(t, err)
	require.Greater(t, len(before), 6)
	compact(t, l)
	after, err := l.Segments()
	require.NoError(t, err)
	require.LessOrEqual(t, len(after), 2)
	require.Equal(t, int64(60), after[len(after)-1].EndOffset)
	compact(t, l)
	after, err = l.Segments()
	require.NoError(t, err)
	require.Len(t, after, 1, "what is left of several fits into one")

	// Offsets of a segment are 32 bits, whatever its size.
	l = openLog(t, NewMemFS(), cfg, newTestClock())
	for i := range int64(3) {
		b := batchOf(t, record.BatchOptions{BaseOffset: i * math.MaxInt32}, rec(fmt.Sprint(i), "v", 1))
		_, err := l.AppendAsIs(b, true)
		require.NoError(t, err)
		require.NoError(t, l.Roll())
	}
	compact(t, l)
	after, err = l.Segments()
	require.NoError(t, err)
	require.Len(t, after, 2)
	require.Len(t, fetch(t, l, 0, 1000), 3)
}

// TestCompactWithLittleMemory goes over a log many times and finds the same.
func TestCompactWithLittleMemory(t *testing.T) {
	clock := newTestClock()
	var want string
	for _, most := range []int{0, 100, 7, 1} {
		l := openLog(t, NewMemFS(), compactConfig(), clock)
		r := rand.New(rand.NewSource(5))
		for range 200 {
			produceKeys(t, l, fmt.Sprint("key ", r.Intn(30)))
		}
		require.NoError(t, l.Roll())
		c, err := l.Compact(CompactOptions{Now: clock.Now(), Limit: l.LogEndOffset(), Force: true, MaxKeys: most})
		require.NoError(t, err)
		require.Equal(t, []int64{0, 200}, []int64{c.DirtyFrom, c.DirtyTo})
		if want == "" {
			want = keysAt(t, l)
		}
		require.Equal(t, want, keysAt(t, l), "%d keys at once", most)
	}
}

// TestCompactFaults ends the process at each change to the files in turn. What
// opens afterwards has the last value of each key and can be compacted again.
func TestCompactFaults(t *testing.T) {
	cfg := compactConfig()
	for failAt := 1; ; failAt++ {
		f := &faultFS{FS: NewMemFS()}
		clock := newTestClock()
		l, err := Open(f, "topic-0", cfg, clock)
		require.NoError(t, err)
		r := rand.New(rand.NewSource(3))
		produceKeys(t, l, "x", "y", "x-", "y-")
		for range 40 {
			produceKeys(t, l, fmt.Sprint("key ", r.Intn(5)))
		}
		want := lastByKey(t, l)
		f.calls, f.failAt, f.dead = 0, failAt, true
		require.NoError(t, l.Roll())
		_, err = l.Compact(CompactOptions{Now: clock.Now(), Limit: l.LogEndOffset(), Force: true})
		require.Equal(t, want, lastByKey(t, l), "fault %d: what is read meanwhile", failAt)
		done := f.calls < failAt
		if !done {
			require.ErrorIs(t, err, errFault)
		}
		f.dead, f.failAt = false, 0
		l2 := openLog(t, f, cfg, clock)
		require.Equal(t, want, lastByKey(t, l2), "fault %d", failAt)
		require.Equal(t, int64(44), l2.LogEndOffset())
		require.Zero(t, l2.LogStartOffset())
		compact(t, l2)
		require.Equal(t, want, lastByKey(t, l2), "fault %d", failAt)
		names, err := f.List("topic-0")
		require.NoError(t, err)
		for _, name := range names {
			_, ok := parseSegmentName(name)
			require.True(t, ok || name == checkpointName, name)
		}
		if done {
			return
		}
	}
}

// lastByKey gives the last record of each key.
func lastByKey(tb testing.TB, l *Log) map[string]string {
	tb.Helper()
	last := map[string]string{}
	for _, r := range fetch(tb, l, l.LogStartOffset(), 200) {
		last[string(r.Key)] = fmt.Sprint(r.Offset, string(r.Value))
	}
	return last
}

// TestCompactBesideReadersAndWriter compacts a log that is read, appended to,
// truncated and deleted from at the same time.
func TestCompactBesideReadersAndWriter(t *testing.T) {
	const appends = 3000
	cfg := compactConfig()
	cfg.SegmentBytes = 4000
	l := openLog(t, NewMemFS(), cfg, newTestClock())
	var done atomic.Bool
	var found, compacted atomic.Int64
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			r := rand.New(rand.NewSource(int64(i)))
			for !done.Load() {
				if err := readCompacted(l, r, &found); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Go(func() {
		for !done.Load() {
			c, err := l.Compact(CompactOptions{Now: l.clock.Now(), Limit: l.HighWatermark(), Force: true})
			if err != nil {
				t.Error(err)
				return
			}
			compacted.Add(c.RecordsRead - c.RecordsKept)
		}
	})
	r := rand.New(rand.NewSource(99))
	for i := 0; i < appends || compacted.Load() == 0 || found.Load() == 0; i++ {
		offset := l.LogEndOffset()
		key := binary.BigEndian.AppendUint64(nil, uint64(offset%50))
		value := binary.BigEndian.AppendUint64(nil, uint64(offset))
		produce(t, l, batchOf(t, record.BatchOptions{Codec: record.Codec(i % 3)}, record.Record{Key: key, Value: value, Timestamp: offset}), 0)
		_, err := l.SetHighWatermark(offset - 10)
		require.NoError(t, err)
		switch i % 100 {
		case 7:
			require.NoError(t, l.Truncate(max(l.LogStartOffset()+1, offset-int64(r.Intn(200)))))
		case 57:
			_, err = l.DeleteRecords(l.LogStartOffset() + (l.HighWatermark()-l.LogStartOffset())/20)
			require.NoError(t, err)
		}
	}
	done.Store(true)
	wg.Wait()
}

// readCompacted reads at a random place and checks what it gets.
func readCompacted(l *Log, r *rand.Rand, found *atomic.Int64) error {
	o := l.Offsets()
	s, err := l.Read(o.LogStart+r.Int63n(o.LogEnd-o.LogStart+1), o.LogEnd, r.Intn(5000), true)
	if err != nil {
		return nil // it was there a moment ago
	}
	var set []byte
	for _, p := range s.Pieces {
		set = append(set, p...)
	}
	for len(set) > 0 {
		h, err := record.ParseHeader(set)
		if err == nil {
			err = record.VerifyCRC(set)
		}
		if err != nil {
			return err
		}
		for rec, err := range record.Records(set) {
			if err != nil {
				return err
			}
			if int64(binary.BigEndian.Uint64(rec.Value)) != rec.Offset || int64(binary.BigEndian.Uint64(rec.Key)) != rec.Offset%50 {
				return fmt.Errorf("at offset %d: key %x value %x", rec.Offset, rec.Key, rec.Value)
			}
			found.Add(1)
		}
		set = set[h.Size():]
	}
	return nil
}

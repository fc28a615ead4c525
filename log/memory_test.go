package log

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// heapOf is how much more is on the heap once make has run, while keep is held.
func heapOf(make func() any) int64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&before)
	keep := make()
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(keep)
	return int64(after.HeapAlloc) - int64(before.HeapAlloc)
}

// TestEmptyLogs: a partition nobody writes to costs a few hundred bytes.
func TestEmptyLogs(t *testing.T) {
	const n = 10_000
	fs, clock := NewMemFS(), newTestClock()
	dirs := make([]string, n)
	for i := range dirs {
		dirs[i] = fmt.Sprint("topic-", i)
	}
	goroutines := runtime.NumGoroutine()
	used := heapOf(func() any {
		logs := make([]*Log, n)
		for i := range logs {
			var err error
			logs[i], err = Open(fs, dirs[i], DefaultConfig(), clock)
			require.NoError(t, err)
		}
		return logs
	})
	t.Logf("%d bytes a log", used/n)
	require.Less(t, used/n, int64(500))
	require.Equal(t, goroutines, runtime.NumGoroutine())
	require.Empty(t, fs.dirs)
}

// TestResident measures memory held by a byte stored, index and all.
func TestResident(t *testing.T) {
	for _, c := range []struct {
		name    string
		value   int // bytes of each record
		batches int
		owned   bool
		most    float64
	}{
		{"1 MB, given away", 1 << 20, 30, true, 1.02},
		{"1 MB, copied", 1 << 20, 30, false, 1.02},
		{"20 kB, given away", 20_000, 1000, true, 1.03},
		{"100 bytes", 30, 200_000, true, 1.04},
		{"100 bytes, few", 30, 5000, true, 1.1},
		{"10 kB, copied", 10_000, 2000, false, 1.04},
	} {
		t.Run(c.name, func(t *testing.T) {
			clock := newTestClock()
			cfg := DefaultConfig()
			cfg.MaxMessageBytes = 2 << 20
			var stored int64
			value := string(make([]byte, c.value))
			used := heapOf(func() any {
				l, err := Open(NewMemFS(), "topic-0", cfg, clock)
				require.NoError(t, err)
				template := batchOf(t, record.BatchOptions{}, rec("", value, 1))
				for range c.batches {
					set := append(make([]byte, 0, len(template)), template...)
					b, err := Prepare(set, PrepareOptions{Now: clock.Now(), Config: cfg, RequiredMagic: 2, Owned: c.owned})
					require.NoError(t, err)
					_, err = l.Append(b, 0)
					require.NoError(t, err)
				}
				stored, err = l.Size()
				require.NoError(t, err)
				return l
			})
			ratio := float64(used) / float64(stored)
			t.Logf("%d bytes stored, %.4f times that resident", stored, ratio)
			require.Less(t, ratio, c.most)
		})
	}
}

// TestAllocations: a read of the tail allocates the slice of its pieces, an
// append its snapshot.
func TestAllocations(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates")
	}
	clock := newTestClock()
	cfg := DefaultConfig()
	l := openLog(t, NewMemFS(), cfg, clock)
	produceN(t, l, 1000, 1)
	end := l.LogEndOffset()
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() {
		if s, err := l.Read(end-1, end, 1<<20, true); err != nil || s.Bytes == 0 {
			panic(err)
		}
	}), 1.0, "read of the last batch")
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() {
		if s, err := l.Read(0, end, 1<<14, true); err != nil || s.Bytes == 0 {
			panic(err)
		}
	}), 1.0, "read from the start")
	require.Zero(t, testing.AllocsPerRun(100, func() {
		if s, err := l.Read(end, end, 1<<20, true); err != nil || s.Bytes != 0 {
			panic(err)
		}
	}), "read at the end")

	set := batchOf(t, record.BatchOptions{}, rec("k", "v", 1))
	o := PrepareOptions{Now: clock.Now(), Config: cfg, RequiredMagic: 2}
	require.LessOrEqual(t, testing.AllocsPerRun(500, func() {
		if _, err := Prepare(set, o); err != nil {
			panic(err)
		}
	}), 4.0, "prepare")
	require.LessOrEqual(t, testing.AllocsPerRun(500, func() {
		b, err := Prepare(set, o)
		if err != nil {
			panic(err)
		}
		if _, err := l.Append(b, 0); err != nil {
			panic(err)
		}
	}), 6.0, "prepare and append")
}

func BenchmarkRead(b *testing.B) {
	l := openLog(b, NewMemFS(), DefaultConfig(), newTestClock())
	produceN(b, l, 10_000, 1)
	end := l.LogEndOffset()
	b.Run("tail", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := l.Read(end-1, end, 1<<20, true); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("middle", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := l.Read(end/2, end, 1<<14, true); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	for _, size := range []int{10, 1000, 1_000_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			clock := newTestClock()
			cfg := DefaultConfig()
			cfg.RetentionBytes = 100 << 20
			cfg.SegmentBytes = 50 << 20
			l := openLog(b, NewMemFS(), cfg, clock)
			template := batchOf(b, record.BatchOptions{}, rec("", string(make([]byte, size)), 1))
			b.SetBytes(int64(len(template)))
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				set := append(make([]byte, 0, len(template)), template...)
				p, err := Prepare(set, PrepareOptions{Now: clock.Now(), Config: cfg, RequiredMagic: 2, Owned: true})
				if err != nil {
					b.Fatal(err)
				}
				a, err := l.Append(p, 0)
				if err != nil {
					b.Fatal(err)
				}
				if n += len(template); n > 60<<20 {
					n = 0
					_, _ = l.SetHighWatermark(a.LastOffset + 1)
					_, _ = l.DeleteOldSegments(clock.Now())
				}
			}
		})
	}
}

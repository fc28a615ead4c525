package log

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// fill makes a log of several segments and closes it.
func fill(tb testing.TB, fs FS) Config {
	tb.Helper()
	cfg := DefaultConfig()
	cfg.SegmentBytes, cfg.IndexIntervalBytes = 600, 200
	clock := newTestClock()
	l, err := Open(fs, "topic-0", cfg, clock)
	require.NoError(tb, err)
	for i := range 20 {
		produce(tb, l, batchOf(tb, record.BatchOptions{Codec: record.Codec(i % 5)}, rec("k", fmt.Sprint("v", i), int64(i)), rec("k", "w", int64(i))), int32(i/8))
	}
	_, err = l.SetHighWatermark(38)
	require.NoError(tb, err)
	require.NoError(tb, l.Close())
	return cfg
}

func TestReopen(t *testing.T) {
	m := NewMemFS()
	cfg := fill(t, m)
	l := openLog(t, m, cfg, newTestClock())
	require.Equal(t, Offsets{0, 38, 40}, l.Offsets())
	require.Len(t, fetch(t, l, 0, 100), 40)
	segments, err := l.Segments()
	require.NoError(t, err)
	require.Greater(t, len(segments), 3)
	require.Equal(t, int32(2), l.LatestEpoch())
	require.Equal(t, int32(0), l.EpochForOffset(15))
	require.Equal(t, int32(1), l.EpochForOffset(16))
	epoch, end := l.EndOffsetForEpoch(1)
	require.Equal(t, []int64{1, 32}, []int64{int64(epoch), end})
	produceN(t, l, 1, 5)
	require.Len(t, fetch(t, l, 0, 100), 41)
}

// TestReopenTorn cuts the last segment at each byte.
func TestReopenTorn(t *testing.T) {
	m := NewMemFS()
	cfg := fill(t, m)
	names, err := m.List("topic-0")
	require.NoError(t, err)
	last := "topic-0/" + names[len(names)-2] // the checkpoint is the last
	f, err := m.Open(last)
	require.NoError(t, err)
	base, ok := parseSegmentName(names[len(names)-2])
	require.True(t, ok)
	want := int64(40)
	for size := f.Size() - 1; size >= 0; size-- {
		require.NoError(t, f.Truncate(size))
		l, err := Open(m, "topic-0", cfg, newTestClock())
		require.NoError(t, err)
		end := l.LogEndOffset()
		require.LessOrEqual(t, end, want)
		require.GreaterOrEqual(t, end, base)
		require.Zero(t, end%2, "whole batches only")
		require.Len(t, fetch(t, l, 0, 1<<20), int(end))
		require.LessOrEqual(t, l.HighWatermark(), end)
		want = end
		if f.Size() < size {
			size = f.Size()
		}
		if end == base {
			break
		}
		require.NoError(t, l.Close())
	}
	require.Equal(t, base, want)
	_, err = m.Open(last)
	require.ErrorIs(t, err, fs.ErrNotExist, "a segment without a batch goes")
}

// TestReopenCorrupt flips a bit in the middle: what comes after it goes.
func TestReopenCorrupt(t *testing.T) {
	m := NewMemFS()
	cfg := fill(t, m)
	names, err := m.List("topic-0")
	require.NoError(t, err)
	base, ok := parseSegmentName(names[2])
	require.True(t, ok)
	f, err := m.Open("topic-0/" + names[2])
	require.NoError(t, err)
	view, err := f.View(nil, 0, f.Size())
	require.NoError(t, err)
	first, err := record.ParseHeader(view[0])
	require.NoError(t, err)
	view[0][first.Size()+70] ^= 1 // in the second batch's records
	l := openLog(t, m, cfg, newTestClock())
	require.Equal(t, base+2, l.LogEndOffset())
	names, err = m.List("topic-0")
	require.NoError(t, err)
	require.Len(t, names, 4, "three segments and the checkpoint")
}

func TestReopenEmptied(t *testing.T) {
	m := NewMemFS()
	cfg := fill(t, m)
	clock := newTestClock()
	l, err := Open(m, "topic-0", cfg, clock)
	require.NoError(t, err)
	require.NoError(t, l.TruncateFullyAndStartAt(77))
	require.NoError(t, l.Close())
	names, err := m.List("topic-0")
	require.NoError(t, err)
	require.Equal(t, []string{checkpointName}, names)
	l = openLog(t, m, cfg, clock)
	require.Equal(t, Offsets{77, 77, 77}, l.Offsets())
	require.Equal(t, int64(77), produce(t, l, batchOf(t, record.BatchOptions{}, rec("a", "b", 1)), 0).FirstOffset)
}

func TestReopenIgnoresOtherFiles(t *testing.T) {
	m := NewMemFS()
	cfg := fill(t, m)
	for _, name := range []string{"topic-0/x.log", "topic-0/000.log", "topic-0/checkpoint.tmp", "topic-0/+0000000000000000001.log", "topic-0/partition.metadata"} {
		_, err := m.Create(name)
		require.NoError(t, err)
	}
	f, err := m.Open("topic-0/" + checkpointName)
	require.NoError(t, err)
	require.NoError(t, f.Truncate(3))
	l := openLog(t, m, cfg, newTestClock())
	require.Equal(t, Offsets{0, 0, 40}, l.Offsets())
}

func TestRemove(t *testing.T) {
	m := NewMemFS()
	fill(t, m)
	require.NoError(t, Remove(m, "topic-0"))
	require.Empty(t, m.dirs)
	require.NoError(t, Remove(m, "topic-0"))
}

func TestClosed(t *testing.T) {
	m := NewMemFS()
	cfg := fill(t, m)
	l, err := Open(m, "topic-0", cfg, newTestClock())
	require.NoError(t, err)
	s, err := l.Read(0, 40, 1<<20, true)
	require.NoError(t, err)
	require.NoError(t, l.Close())
	require.NoError(t, l.Close())
	require.NotEmpty(t, recordsOf(t, s), "what was read stays")
	b, err := Prepare(batchOf(t, record.BatchOptions{}, rec("a", "b", 1)), PrepareOptions{Now: l.clock.Now(), Config: cfg})
	require.NoError(t, err)
	for name, call := range map[string]func() error{
		"Append":               func() error { _, err := l.Append(b, 0); return err },
		"AppendAsIs":           func() error { _, err := l.AppendAsIs(nil, false); return err },
		"Read":                 func() error { _, err := l.Read(0, 1, 1, true); return err },
		"OffsetForTimestamp":   func() error { _, _, err := l.OffsetForTimestamp(0, 1); return err },
		"MaxTimestamp":         func() error { _, _, err := l.MaxTimestamp(1); return err },
		"OffsetsBefore":        func() error { _, err := l.OffsetsBefore(1, 1); return err },
		"SetHighWatermark":     func() error { _, err := l.SetHighWatermark(1); return err },
		"AdvanceHighWatermark": func() error { _, err := l.AdvanceHighWatermark(1); return err },
		"DeleteRecords":        func() error { _, err := l.DeleteRecords(1); return err },
		"DeleteOldSegments":    func() error { _, err := l.DeleteOldSegments(l.clock.Now()); return err },
		"Truncate":             func() error { return l.Truncate(1) },
		"TruncateFully":        func() error { return l.TruncateFullyAndStartAt(1) },
		"AssignEpoch":          func() error { return l.AssignEpoch(9) },
		"SetConfig":            func() error { return l.SetConfig(cfg) },
		"Compact":              func() error { _, err := l.Compact(CompactOptions{}); return err },
		"Roll":                 l.Roll,
		"Flush":                l.Flush,
		"Size":                 func() error { _, err := l.Size(); return err },
		"Segments":             func() error { _, err := l.Segments(); return err },
	} {
		require.ErrorIs(t, call(), ErrClosed, name)
	}
	require.Equal(t, Offsets{0, 38, 40}, l.Offsets())
}

// faultFS fails the n-th call that changes something and, where the process has
// died of it, all later ones.
type faultFS struct {
	FS
	calls, failAt int
	dead          bool
}

type faultFile struct {
	File
	fs *faultFS
}

var errFault = errors.New("fault")

func (f *faultFS) fail() error {
	if f.calls++; f.calls == f.failAt || f.dead && f.calls > f.failAt {
		return errFault
	}
	return nil
}

func (f *faultFS) Create(name string) (File, error) {
	if err := f.fail(); err != nil {
		return nil, err
	}
	file, err := f.FS.Create(name)
	return &faultFile{file, f}, err
}

func (f *faultFS) Open(name string) (File, error) {
	file, err := f.FS.Open(name)
	if err != nil {
		return nil, err
	}
	return &faultFile{file, f}, nil
}

func (f *faultFS) Rename(from, to string) error {
	if err := f.fail(); err != nil {
		return err
	}
	return f.FS.Rename(from, to)
}

func (f *faultFS) Remove(name string) error {
	if err := f.fail(); err != nil {
		return err
	}
	return f.FS.Remove(name)
}

func (f *faultFile) Append(p []byte, owned bool) error {
	if err := f.fs.fail(); err != nil {
		_ = f.File.Append(bytes.Clone(p[:len(p)/2]), false) // a torn write
		return err
	}
	return f.File.Append(p, owned)
}

func (f *faultFile) Truncate(size int64) error {
	if err := f.fs.fail(); err != nil {
		return err
	}
	return f.File.Truncate(size)
}

// TestFaults fails each change to the files in turn. Whatever that does to the
// call, the log stays readable, and what opens from the files afterwards is a log
// too that has all of what was appended and neither truncated nor deleted.
func TestFaults(t *testing.T) {
	cfg := DefaultConfig()
	cfg.SegmentBytes, cfg.IndexIntervalBytes = 400, 100
	for failAt := 1; ; failAt++ {
		f := &faultFS{FS: NewMemFS(), failAt: failAt}
		clock := newTestClock()
		l, err := Open(f, "topic-0", cfg, clock)
		require.NoError(t, err)
		var failed []error
		do := func(err error) {
			if err != nil {
				require.ErrorIs(t, err, errFault)
				failed = append(failed, err)
			}
			require.Len(t, fetch(t, l, l.LogStartOffset(), 150), int(l.LogEndOffset()-l.LogStartOffset()))
		}
		appendN := func(n int) {
			for i := range n {
				b, err := Prepare(batchOf(t, record.BatchOptions{}, rec("key", fmt.Sprint("value", i), 1)), PrepareOptions{Now: clock.Now(), Config: cfg, Owned: i%2 == 0})
				require.NoError(t, err)
				_, err = l.Append(b, 0)
				do(err)
			}
		}
		appendN(12)
		_, err = l.SetHighWatermark(math.MaxInt64)
		require.NoError(t, err)
		_, err = l.DeleteRecords(min(4, l.HighWatermark()))
		do(err)
		if l.LogEndOffset() >= 7 {
			do(l.Truncate(7))
		}
		appendN(3)
		do(l.TruncateFullyAndStartAt(30))
		appendN(4)
		end, broken := l.LogEndOffset(), l.broken
		err = l.Close()
		if err != nil {
			require.ErrorIs(t, err, errFault)
			failed = append(failed, err)
		}
		if failAt > f.calls {
			require.Empty(t, failed)
			require.Equal(t, int64(34), end)
			return
		}
		require.NotEmpty(t, failed)
		f.failAt = 0
		l = openLog(t, f, cfg, clock)
		if broken == nil {
			require.Equal(t, end, l.LogEndOffset(), "fault %d: %v", failAt, failed)
		}
		require.Len(t, fetch(t, l, l.LogStartOffset(), 150), int(l.LogEndOffset()-l.LogStartOffset()))
		appendN(1)
	}
}

// FuzzOpen opens a log of which one segment was changed.
func FuzzOpen(f *testing.F) {
	f.Add(uint8(0), uint16(0), []byte{1}, false)
	f.Add(uint8(1), uint16(61), []byte{255, 255}, false)
	f.Add(uint8(2), uint16(8), []byte{0x7f, 0xff, 0xff, 0xff}, true)
	f.Add(uint8(2), uint16(300), []byte{}, true)
	f.Add(uint8(0), uint16(23), []byte{0xff, 0xff, 0xff, 0xf0}, false)
	f.Fuzz(func(t *testing.T, which uint8, at uint16, change []byte, cut bool) {
		m := NewMemFS()
		cfg := fill(t, m)
		names, err := m.List("topic-0")
		require.NoError(t, err)
		file, err := m.Open("topic-0/" + names[int(which)%len(names)])
		require.NoError(t, err)
		view, err := file.View(nil, 0, file.Size())
		require.NoError(t, err)
		content := bytes.Join(view, nil)
		pos := int(at) % (len(content) + 1)
		if cut {
			content = append(content[:pos:pos], change...)
		} else {
			copy(content[pos:], change)
		}
		fixCRC(content)
		require.NoError(t, file.Truncate(0))
		require.NoError(t, file.Append(content, true))
		l := openLog(t, m, cfg, newTestClock())
		o := l.Offsets()
		require.True(t, 0 <= o.LogStart && o.LogStart <= o.HighWatermark && o.HighWatermark <= o.LogEnd, "%+v", o)
		for offset := o.LogStart; offset < o.LogEnd; {
			s, err := l.Read(offset, o.LogEnd, 100, true)
			require.NoError(t, err)
			if s.Bytes == 0 {
				break // a gap up to the end
			}
			require.Greater(t, s.NextOffset, offset)
			offset = s.NextOffset
		}
		for ts := range int64(25) {
			_, _, err := l.OffsetForTimestamp(ts, o.LogEnd)
			_ = err // batches whose records make no sense may have a right CRC
		}
		_, _, _ = l.MaxTimestamp(o.LogEnd)
		if o.LogEnd < math.MaxInt64-10 {
			produceN(t, l, 2, 5)
		}
		require.NoError(t, l.Truncate(o.LogStart+(o.LogEnd-o.LogStart)/2))
	})
}

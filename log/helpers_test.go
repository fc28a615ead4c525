package log

import (
	"bytes"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// testClock is a clock that tests move.
type testClock struct {
	mu  sync.Mutex // guards now
	now time.Time
}

func newTestClock() *testClock { return &testClock{now: time.UnixMilli(1_700_000_000_000)} }

func (c *testClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *testClock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// rec makes a record with a key, a value and a timestamp in ms.
func rec(key, value string, ts int64) record.Record {
	r := record.Record{Value: []byte(value), Timestamp: ts}
	if key != "" {
		r.Key = []byte(key)
	}
	return r
}

// batchOf builds a batch as a producer sends it.
func batchOf(tb testing.TB, o record.BatchOptions, records ...record.Record) []byte {
	tb.Helper()
	b, err := record.AppendBatch(nil, o, records)
	require.NoError(tb, err)
	return b
}

// openLog opens a log that is closed when the test ends.
func openLog(tb testing.TB, fs FS, cfg Config, clock Clock) *Log {
	tb.Helper()
	l, err := Open(fs, "topic-0", cfg, clock)
	require.NoError(tb, err)
	tb.Cleanup(func() { assert.NoError(tb, l.Close()) })
	return l
}

// produce prepares and appends a client's set.
func produce(tb testing.TB, l *Log, set []byte, epoch int32) Appended {
	tb.Helper()
	b, err := Prepare(set, PrepareOptions{Now: l.clock.Now(), Config: l.Config(), Owned: true, RequiredMagic: 2})
	require.NoError(tb, err)
	a, err := l.Append(b, epoch)
	require.NoError(tb, err)
	return a
}

// produceN appends n batches of one record with timestamps ts, ts+1 ...
func produceN(tb testing.TB, l *Log, n int, ts int64) {
	tb.Helper()
	for i := range n {
		produce(tb, l, batchOf(tb, record.BatchOptions{}, rec("k", fmt.Sprintf("value %d", i), ts+int64(i))), 0)
	}
}

// fetch reads from offset to the log's end, over all segments, and gives the
// records.
func fetch(tb testing.TB, l *Log, offset int64, maxBytes int) []record.Record {
	tb.Helper()
	var all []record.Record
	for offset < l.LogEndOffset() {
		s, err := l.Read(offset, l.LogEndOffset(), maxBytes, true)
		require.NoError(tb, err)
		require.NotEmpty(tb, s.Pieces, "read at %d of %d", offset, l.LogEndOffset())
		records := recordsOf(tb, s)
		for _, r := range records {
			if r.Offset >= offset {
				all = append(all, r)
			}
		}
		require.Greater(tb, s.NextOffset, offset)
		offset = s.NextOffset
	}
	return all
}

// recordsOf gives the records of a slice, which has to hold whole batches.
func recordsOf(tb testing.TB, s Slice) []record.Record {
	tb.Helper()
	set := bytes.Join(s.Pieces, nil)
	require.Len(tb, set, s.Bytes)
	var all []record.Record
	for len(set) > 0 {
		h, err := record.ParseHeader(set)
		require.NoError(tb, err)
		require.LessOrEqual(tb, h.Size(), len(set), "a cut batch")
		require.NoError(tb, record.VerifyCRC(set))
		for r, err := range record.Records(set) {
			require.NoError(tb, err)
			all = append(all, r.Clone())
		}
		set = set[h.Size():]
	}
	return all
}

// values gives the records' values.
func values(records []record.Record) []string {
	var all []string
	for _, r := range records {
		all = append(all, string(r.Value))
	}
	return all
}

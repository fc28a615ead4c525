package log

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// What a slice ends below, as the index tells it: with an entry for every second
// batch, then over the end of a segment, then at the log's end.
func TestUpperBound(t *testing.T) {
	cfg := DefaultConfig()
	batch := batchOf(t, record.BatchOptions{}, rec("", "a", 1), rec("", "b", 1))
	cfg.IndexIntervalBytes = int64(len(batch)) // an entry where more than one lies since the last
	l := openLog(t, NewMemFS(), cfg, newTestClock())
	for range 6 { // offsets 0 to 11, entries at 4 and 8
		produce(t, l, bytes.Clone(batch), 0)
	}
	require.NoError(t, l.Roll())
	produce(t, l, bytes.Clone(batch), 0)
	for _, c := range []struct {
		offset          int64
		batches         int
		want, wantFirst int64
	}{
		{offset: 0, batches: 1, want: 5, wantFirst: 4},
		{offset: 2, batches: 1, want: 9, wantFirst: 8}, // right at an entry, which does not count
		{offset: 2, batches: 2, want: 9, wantFirst: 8},
		{offset: 8, batches: 1, want: 12, wantFirst: 12},
		{offset: 0, batches: 9, want: 12, wantFirst: 12},
		{offset: 12, batches: 1, want: 14, wantFirst: 14},
		{offset: 2, batches: 0, want: 5, wantFirst: 4},
	} {
		s, err := l.ReadCut(c.offset, 14, c.batches*len(batch), false)
		require.NoError(t, err)
		last, err := l.UpperBound(&s, false)
		require.NoError(t, err)
		first, err := l.UpperBound(&s, true)
		require.NoError(t, err)
		require.Equal(t, []int64{c.want, c.wantFirst}, []int64{last, first}, "%+v", c)
	}
	s, err := l.ReadCut(8, 3, 100, false) // beyond what may be read
	require.NoError(t, err)
	last, err := l.UpperBound(&s, false)
	require.NoError(t, err)
	require.Equal(t, int64(9), last)
}

// Offsets lie in the segment that has them, or the log's gap after it, and the end in
// the newest.
func TestOnOlderSegment(t *testing.T) {
	l := openLog(t, NewMemFS(), DefaultConfig(), newTestClock())
	require.False(t, l.OnOlderSegment(0, 0))
	produceN(t, l, 3, 1)
	require.NoError(t, l.Roll())
	require.False(t, l.OnOlderSegment(0, 2))
	require.True(t, l.OnOlderSegment(2, 3), "an append would begin another segment")
	produceN(t, l, 3, 1)
	require.True(t, l.OnOlderSegment(2, 3))
	require.True(t, l.OnOlderSegment(0, 6))
	require.False(t, l.OnOlderSegment(3, 6))
	require.False(t, l.OnOlderSegment(6, 0))
}

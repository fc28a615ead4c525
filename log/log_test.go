package log

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

func TestAppendAndRead(t *testing.T) {
	l := openLog(t, NewMemFS(), DefaultConfig(), newTestClock())
	now := l.clock.Now().UnixMilli()
	a := produce(t, l, batchOf(t, record.BatchOptions{}, rec("a", "1", now), rec("b", "2", now+1)), 3)
	require.Equal(t, Appended{FirstOffset: 0, LastOffset: 1, LogAppendTime: -1, MaxTimestamp: now + 1, Bytes: a.Bytes}, a)
	a = produce(t, l, batchOf(t, record.BatchOptions{Codec: record.Gzip}, rec("c", "3", now)), 4)
	require.Equal(t, int64(2), a.FirstOffset)
	require.Equal(t, []string{"1", "2", "3"}, values(fetch(t, l, 0, 1<<20)))
	require.Equal(t, []string{"2", "3"}, values(fetch(t, l, 1, 1)))

	s, err := l.Read(0, l.LogEndOffset(), 1<<20, false)
	require.NoError(t, err)
	require.Len(t, s.Pieces, 1, "small batches lie side by side")
	require.Equal(t, int64(3), s.NextOffset)
	h, err := record.ParseHeader(s.Pieces[0])
	require.NoError(t, err)
	require.Equal(t, int32(3), h.LeaderEpoch)
}

func TestReadBounds(t *testing.T) {
	l := openLog(t, NewMemFS(), DefaultConfig(), newTestClock())
	_, err := l.Read(1, 10, 100, true)
	require.ErrorIs(t, err, ErrOffsetOutOfRange)
	s, err := l.Read(0, 10, 100, true)
	require.NoError(t, err)
	require.Equal(t, Slice{}, s)

	var sizes []int
	for i := range 10 {
		a := produce(t, l, batchOf(t, record.BatchOptions{}, rec("k", fmt.Sprint("v", i), 1), rec("k", "w", 2)), 0)
		sizes = append(sizes, a.Bytes)
	}
	_, err = l.Read(-1, 20, 100, true)
	require.ErrorIs(t, err, ErrOffsetOutOfRange)
	_, err = l.Read(21, 20, 100, true)
	require.ErrorIs(t, err, ErrOffsetOutOfRange)
	for _, c := range []struct {
		offset, limit int64
		max           int
		minOne        bool
		first, next   int64
		batches       int
	}{
		{0, 20, 1 << 20, false, 0, 20, 10},
		{20, 20, 1 << 20, true, 20, 20, 0},
		{3, 20, 1 << 20, false, 2, 20, 9},
		{3, 10, 1 << 20, false, 2, 10, 4},
		{3, 11, 1 << 20, false, 2, 10, 4},
		{3, 4, 1 << 20, false, 2, 4, 1},
		{3, 3, 1 << 20, true, 3, 3, 0},
		{2, 3, 1 << 20, true, 2, 2, 0},
		{0, 20, 1, false, 0, 0, 0},
		{0, 20, 1, true, 0, 2, 1},
		{0, 20, 0, true, 0, 2, 1},
		{0, 20, -1, false, 0, 0, 0},
		{0, 20, sizes[0], false, 0, 2, 1},
		{0, 20, sizes[0] + sizes[1] - 1, false, 0, 2, 1},
		{0, 20, sizes[0] + sizes[1], false, 0, 4, 2},
	} {
		s, err := l.Read(c.offset, c.limit, c.max, c.minOne)
		require.NoError(t, err)
		require.Equal(t, c.first, s.FirstOffset, "%+v", c)
		require.Equal(t, c.next, s.NextOffset, "%+v", c)
		require.Len(t, recordsOf(t, s), 2*c.batches, "%+v", c)
	}
}

func TestReadCut(t *testing.T) {
	l := openLog(t, NewMemFS(), DefaultConfig(), newTestClock())
	var size int
	for i := range 4 {
		size = produce(t, l, batchOf(t, record.BatchOptions{}, rec("k", fmt.Sprint("v", i), 1), rec("k", "w", 2)), 0).Bytes
	}
	for _, c := range []struct {
		offset, limit int64
		max           int
		minOne        bool
		first         int64
		bytes         int
	}{
		{0, 8, 1 << 20, false, 0, 4 * size},
		{0, 8, 2*size + 5, false, 0, 2*size + 5},
		{3, 8, size - 1, false, 2, size - 1},
		{3, 8, size - 1, true, 2, size},
		{3, 8, 0, true, 2, size},
		{3, 8, 0, false, 2, 0},
		{0, 5, 1 << 20, false, 0, 2 * size},
		{0, 6, 3*size - 1, true, 0, 3*size - 1},
	} {
		s, err := l.ReadCut(c.offset, c.limit, c.max, c.minOne)
		require.NoError(t, err)
		require.Equal(t, []any{c.first, c.bytes, size}, []any{s.FirstOffset, s.Bytes, s.FirstSize}, "%+v", c)
		n := 0
		for _, p := range s.Pieces {
			n += len(p)
		}
		require.Equal(t, c.bytes, n)
	}
	s, err := l.ReadCut(8, 8, 100, true)
	require.NoError(t, err)
	require.Equal(t, Slice{FirstOffset: 8, NextOffset: 8}, s)
	_, err = l.ReadCut(9, 8, 100, true)
	require.ErrorIs(t, err, ErrOffsetOutOfRange)
}

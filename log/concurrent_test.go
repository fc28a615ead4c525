package log

import (
	"encoding/binary"
	"errors"
	"math/rand"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// TestReadersAndWriter has readers go over a log that is appended to, truncated,
// deleted from and retained at the same time. Each record's value is its offset;
// what a reader sees has to be whole and right, whenever it looks.
func TestReadersAndWriter(t *testing.T) {
	const (
		readers = 4
		appends = 4000
	)
	cfg := DefaultConfig()
	cfg.SegmentBytes, cfg.IndexIntervalBytes, cfg.RetentionBytes = 8000, 500, 40_000
	l := openLog(t, NewMemFS(), cfg, newTestClock())
	var done atomic.Bool
	var batchesRead atomic.Int64
	var wg sync.WaitGroup
	for i := range readers {
		wg.Go(func() {
			r := rand.New(rand.NewSource(int64(i)))
			for !done.Load() {
				if err := readSome(l, r, &batchesRead); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	r := rand.New(rand.NewSource(99))
	value := make([]byte, 8)
	for i := range appends {
		offset := l.LogEndOffset()
		var records []record.Record
		for j := range int64(1 + r.Intn(4)) {
			binary.BigEndian.PutUint64(value, uint64(offset+j))
			records = append(records, record.Record{Value: append([]byte(nil), value...), Timestamp: offset + j})
		}
		set := batchOf(t, record.BatchOptions{Codec: record.Codec(i % 3)}, records...)
		if i%50 == 0 {
			records[0].Key = make([]byte, keepSize)
			set = batchOf(t, record.BatchOptions{}, records...)
		}
		b, err := Prepare(set, PrepareOptions{Now: l.clock.Now(), Config: cfg, Owned: i%3 == 0})
		require.NoError(t, err)
		if _, err = l.Append(b, 0); errors.Is(err, ErrRecordListTooLarge) {
			continue
		}
		require.NoError(t, err)
		_, err = l.SetHighWatermark(offset)
		require.NoError(t, err)
		switch i % 40 {
		case 7:
			require.NoError(t, l.Truncate(max(l.LogStartOffset()+1, offset-int64(r.Intn(200)))))
		case 17:
			_, err = l.DeleteRecords(l.LogStartOffset() + (l.HighWatermark()-l.LogStartOffset())/20)
			require.NoError(t, err)
		case 27:
			_, err = l.DeleteOldSegments(l.clock.Now())
			require.NoError(t, err)
		case 37:
			require.NoError(t, l.Roll())
		}
	}
	done.Store(true)
	wg.Wait()
	require.NotZero(t, batchesRead.Load())
}

// readSome reads at a random place and checks what it gets.
func readSome(l *Log, r *rand.Rand, batchesRead *atomic.Int64) error {
	o := l.Offsets()
	offset := o.LogStart + r.Int63n(o.LogEnd-o.LogStart+1)
	if r.Intn(2) == 0 {
		offset = max(o.LogStart, o.LogEnd-r.Int63n(5))
	}
	s, err := l.Read(offset, o.LogEnd, r.Intn(20_000), true)
	if errors.Is(err, ErrOffsetOutOfRange) {
		return nil // it was there a moment ago
	}
	if err != nil {
		return err
	}
	var set []byte
	for _, p := range s.Pieces {
		set = append(set, p...)
	}
	next := s.FirstOffset
	for len(set) > 0 {
		h, err := record.ParseHeader(set)
		if err != nil {
			return err
		}
		if err := record.VerifyCRC(set); err != nil {
			return err
		}
		for rec, err := range record.Records(set) {
			if err != nil {
				return err
			}
			if got := int64(binary.BigEndian.Uint64(rec.Value)); got != rec.Offset || rec.Offset != next {
				return errors.New("a record is not at its offset")
			}
			next++
		}
		set = set[h.Size():]
		batchesRead.Add(1)
	}
	found, ok, err := l.OffsetForTimestamp(offset, o.LogEnd)
	if err != nil {
		return err
	}
	if ok && (found.Timestamp < offset || found.Offset != found.Timestamp) {
		return errors.New("a timestamp is not its record's")
	}
	return nil
}

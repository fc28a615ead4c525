package log

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// TestPrepareOlderFormats keeps records in the formats of before 0.11: without
// timestamps in magic 0, and without headers and producers in both.
func TestPrepareOlderFormats(t *testing.T) {
	clock := newTestClock()
	now := clock.Now().UnixMilli()
	one := rec("k", "one", now-5)
	sets := map[string][]byte{
		"message of magic 1": messagesOf(t, record.MessageOptions{Magic: 1}, one),
		"batch":              batchOf(t, record.BatchOptions{}, one),
		"compressed batch":   batchOf(t, record.BatchOptions{Codec: record.Gzip}, one),
	}
	for name, set := range sets {
		for _, c := range []struct {
			format int8
			typ    record.TimestampType
			want   int64
		}{
			{0, record.CreateTime, record.NoTimestamp},
			{0, record.LogAppendTime, record.NoTimestamp},
			{1, record.CreateTime, now - 5},
			{1, record.LogAppendTime, now},
			{2, record.CreateTime, now - 5},
		} {
			cfg := DefaultConfig()
			cfg.Format, cfg.TimestampType = c.format, c.typ
			b, err := Prepare(bytes.Clone(set), PrepareOptions{Now: clock.Now(), Config: cfg})
			require.NoError(t, err, name)
			l := openLog(t, NewMemFS(), cfg, clock)
			a, err := l.Append(b, 0)
			require.NoError(t, err, name)
			require.Equal(t, c.typ == record.LogAppendTime, a.LogAppendTime == now, "it is told where it is not kept too")
			got := fetch(t, l, 0, 1<<20)
			require.Len(t, got, 1, name)
			require.Equal(t, []any{c.want, "k", "one"}, []any{got[0].Timestamp, string(got[0].Key), string(got[0].Value)}, "%s in %+v", name, c)
		}
	}

	withHeader := rec("k", "one", now)
	withHeader.Headers = append(withHeader.Headers, record.RecordHeader{Key: "h"})
	for name, c := range map[string]struct {
		set  []byte
		want error
	}{
		"headers":            {batchOf(t, record.BatchOptions{}, withHeader), ErrUnknownServerError},
		"compressed headers": {batchOf(t, record.BatchOptions{Codec: record.Gzip}, withHeader), ErrUnknownServerError},
		"producer":           {batchOf(t, record.BatchOptions{Producer: &record.Producer{ID: 5}}, one), ErrUnsupportedForMessageFormat},
		"transaction":        {batchOf(t, record.BatchOptions{Producer: &record.Producer{ID: 5}, Transactional: true}, one), ErrUnknownServerError},
		"in gzip":            {batchOf(t, record.BatchOptions{Codec: record.Gzip, Producer: &record.Producer{ID: 5}, Transactional: true}, one), ErrUnsupportedForMessageFormat},
	} {
		for format := range int8(3) {
			cfg := DefaultConfig()
			cfg.Format = format
			_, err := Prepare(bytes.Clone(c.set), PrepareOptions{Now: clock.Now(), Config: cfg})
			if format == 2 {
				require.NoError(t, err, name)
				continue
			}
			require.ErrorIs(t, err, c.want, name)
		}
	}
}

// TestSizesInFormat holds a record against segment.bytes and max.message.bytes by
// the size that it has in its topic's format.
func TestSizesInFormat(t *testing.T) {
	const value = 40
	for format, size := range []int64{26 + value, 34 + value, 61 + 7 + value} {
		set := batchOf(t, record.BatchOptions{}, rec("", string(make([]byte, value)), 5))
		for _, limit := range []int64{size - 1, size} {
			cfg := DefaultConfig()
			cfg.Format, cfg.SegmentBytes = int8(format), limit
			clock := newTestClock()
			l := openLog(t, NewMemFS(), cfg, clock)
			b, err := Prepare(bytes.Clone(set), PrepareOptions{Now: clock.Now(), Config: cfg})
			require.NoError(t, err)
			_, err = l.Append(b, 0)
			if limit < size {
				require.ErrorIs(t, err, ErrRecordListTooLarge, "magic %d", format)
			} else {
				require.NoError(t, err, "magic %d", format)
			}
		}
	}

	messages := messagesOf(t, record.MessageOptions{Magic: 0}, rec("", "one", 5), rec("", "two", 5), rec("", "three", 5))
	cfg := DefaultConfig()
	cfg.MaxMessageBytes = 26 + 5
	_, err := Prepare(messages, PrepareOptions{Config: cfg})
	require.ErrorIs(t, err, ErrMessageTooLarge, "as one batch")
	cfg.Format = 0
	_, err = Prepare(messages, PrepareOptions{Config: cfg})
	require.NoError(t, err, "each for itself")
}

// TestProducerWithoutEpoch is about a batch that may be kept but not built anew.
func TestProducerWithoutEpoch(t *testing.T) {
	set := batchOf(t, record.BatchOptions{Producer: &record.Producer{ID: 5, Epoch: record.NoProducerEpoch}}, rec("", "one", 5))
	cfg := DefaultConfig()
	_, err := Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: cfg})
	require.NoError(t, err)
	cfg.Compression = LZ4
	_, err = Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: cfg})
	require.ErrorIs(t, err, ErrUnknownServerError)
}

package log

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// edit changes a copy of a batch of magic 2 and gives it the CRC it then has.
func edit(batch []byte, change func(b []byte)) []byte {
	b := bytes.Clone(batch)
	change(b)
	record.SetCRC(b)
	return b
}

func put16(at int, v uint16) func([]byte) {
	return func(b []byte) { binary.BigEndian.PutUint16(b[at:], v) }
}

func put32(at int, v int32) func([]byte) {
	return func(b []byte) { binary.BigEndian.PutUint32(b[at:], uint32(v)) }
}

func put64(at int, v int64) func([]byte) {
	return func(b []byte) { binary.BigEndian.PutUint64(b[at:], uint64(v)) }
}

func both(f, g func([]byte)) func([]byte) { return func(b []byte) { f(b); g(b) } }

func messagesOf(tb testing.TB, o record.MessageOptions, records ...record.Record) []byte {
	tb.Helper()
	set, err := record.AppendMessages(nil, o, records)
	require.NoError(tb, err)
	return set
}

// TestPrepareRefuses holds the errors of a produced set against those that Kafka
// 3.9.2 and 4.4.0 answered with to the same bytes.
func TestPrepareRefuses(t *testing.T) {
	now := newTestClock().Now()
	ts := now.UnixMilli()
	records := []record.Record{rec("a", "1", ts), rec("b", "2", ts+1), rec("c", "3", ts+2)}
	one := batchOf(t, record.BatchOptions{}, records...)
	zipped := batchOf(t, record.BatchOptions{Codec: record.Gzip}, records...)
	noKey := []record.Record{rec("a", "1", ts), rec("", "2", ts), rec("", "3", ts), rec("d", "4", ts)}
	mixed := []record.Record{rec("a", "1", ts), rec("b", "2", ts-9000), rec("c", "3", ts), rec("d", "4", ts+9000)}
	gaps := []record.Record{{Offset: 0, Timestamp: ts}, {Offset: 2, Timestamp: ts}, {Offset: 3, Timestamp: ts}}
	big := batchOf(t, record.BatchOptions{}, rec("a", string(make([]byte, 500)), ts))
	bigZipped := batchOf(t, record.BatchOptions{Codec: record.Gzip}, rec("a", string(make([]byte, 500)), ts))

	compact := func(c *Config) { c.Compact = true }
	narrow := func(c *Config) { c.TimestampBeforeMs, c.TimestampAfterMs = 5000, 5000 }
	small := func(c *Config) { c.MaxMessageBytes = 200 }
	smallPlain := func(c *Config) { c.MaxMessageBytes, c.Compression = 200, Uncompressed }
	stamped := func(c *Config) { c.TimestampType = record.LogAppendTime }

	for _, c := range []struct {
		name   string
		set    []byte
		magic  int8 // of the request's version
		config func(*Config)
		want   error
		bad    []int32
	}{
		{name: "empty", magic: 2, want: ErrInvalidRecord},
		{name: "half a batch", set: one[:len(one)-1], magic: 2, want: ErrInvalidRecord},
		{name: "two batches", set: append(bytes.Clone(one), one...), magic: 2, want: ErrInvalidRecord},
		{name: "two batches in an old request", set: append(bytes.Clone(one), one...), magic: 1, want: ErrInvalidRecord},
		{name: "a batch and a size of 0", set: append(bytes.Clone(one), make([]byte, 20)...), magic: 2, want: ErrCorruptMessage},
		{name: "crc", set: append(bytes.Clone(one[:len(one)-1]), 'x'), magic: 2, want: ErrCorruptMessage},
		{name: "magic 3", set: edit(one, func(b []byte) { b[16] = 3 }), magic: 2, want: ErrCorruptMessage},
		{name: "magic 1 in a new request", set: messagesOf(t, record.MessageOptions{Magic: 1}, records...), magic: 2, want: ErrInvalidRecord},
		{name: "length 13", set: editSize(one, put32(8, 13)), magic: 2, want: ErrCorruptMessage},
		{name: "length 30", set: editSize(one, put32(8, 30)), magic: 2, want: ErrCorruptMessage},
		{name: "no records at all", set: edit(one[:record.HeaderSize], put32(8, 49)), magic: 2, want: ErrInvalidRecord},
		{name: "base offset", set: edit(one, put64(0, 5)), magic: 2, want: ErrInvalidRecord},
		{name: "codec 5", set: edit(one, put16(21, 5)), magic: 2, want: ErrUnknownServerError},
		{name: "gzip that is none", set: edit(one, put16(21, 1)), magic: 2, want: ErrUnknownServerError},
		{name: "count too high", set: edit(one, both(put32(57, 4), put32(23, 3))), magic: 2, want: ErrInvalidRecord},
		{name: "count too low", set: edit(one, both(put32(57, 2), put32(23, 1))), magic: 2, want: ErrInvalidRecord},
		{name: "count 0", set: edit(one, both(put32(57, 0), put32(23, -1))), magic: 2, want: ErrInvalidRecord},
		{name: "count is not offsets", set: edit(one, put32(23, 5)), magic: 2, want: ErrInvalidRecord},
		{name: "control", set: edit(one, put16(21, 0x20)), magic: 2, want: ErrInvalidRecord},
		{name: "producer without sequence", set: edit(one, put64(43, 9)), magic: 2, want: ErrInvalidRecord},
		{name: "compressed with gaps", set: edit(batchOf(t, record.BatchOptions{Codec: record.Gzip, KeepOffsets: true}, gaps...), put32(23, 2)), magic: 2, want: ErrUnknownServerError},
		{name: "no key", set: batchOf(t, record.BatchOptions{}, noKey...), magic: 2, config: compact, want: ErrInvalidRecord, bad: []int32{1, 2}},
		{name: "no key, compressed", set: batchOf(t, record.BatchOptions{Codec: record.LZ4}, noKey...), magic: 2, config: compact, want: ErrInvalidRecord, bad: []int32{1, 2}},
		{name: "no key, magic 1", set: messagesOf(t, record.MessageOptions{Magic: 1}, noKey...), magic: 1, config: compact, want: ErrInvalidRecord, bad: []int32{0}},
		{name: "no key, wrapper", set: messagesOf(t, record.MessageOptions{Magic: 1, Codec: record.Snappy}, noKey...), magic: 1, config: compact, want: ErrInvalidRecord, bad: []int32{1, 2}},
		{name: "timestamps", set: batchOf(t, record.BatchOptions{}, mixed...), magic: 2, config: narrow, want: ErrInvalidTimestamp, bad: []int32{1, 3}},
		{name: "timestamps, wrapper", set: messagesOf(t, record.MessageOptions{Magic: 1, Codec: record.Gzip}, mixed...), magic: 1, config: narrow, want: ErrInvalidTimestamp, bad: []int32{1, 3}},
		{name: "timestamp type", set: edit(one, put16(21, 8)), magic: 2, config: stamped, want: ErrInvalidTimestamp, bad: []int32{0, 1, 2}},
		{name: "too large", set: big, magic: 2, config: small, want: ErrMessageTooLarge},
		{name: "too large once decompressed", set: bigZipped, magic: 2, config: smallPlain, want: ErrMessageTooLarge},
		{name: "too large once converted", set: messagesOf(t, record.MessageOptions{Magic: 0}, append(append([]record.Record(nil), records...), records...)...), magic: 0, config: func(c *Config) { c.MaxMessageBytes = 110 }, want: ErrMessageTooLarge},
		{name: "magic 1 and 2", set: append(messagesOf(t, record.MessageOptions{Magic: 1}, records...), one...), magic: 1, want: ErrInvalidRecord},
		{name: "magic 2 and 1", set: append(bytes.Clone(one), messagesOf(t, record.MessageOptions{Magic: 1}, records...)...), magic: 1, want: ErrInvalidRecord},
		{name: "two wrappers", set: bytes.Repeat(messagesOf(t, record.MessageOptions{Magic: 1, Codec: record.Gzip}, records...), 2), magic: 1, want: ErrInvalidRecord},
	} {
		t.Run(c.name, func(t *testing.T) {
			cfg := DefaultConfig()
			if c.config != nil {
				c.config(&cfg)
			}
			_, err := Prepare(c.set, PrepareOptions{Now: now, Config: cfg, RequiredMagic: c.magic})
			var refused *RecordError
			require.ErrorAs(t, err, &refused)
			require.ErrorIs(t, err, c.want, "got %v", err)
			var bad []int32
			for _, r := range refused.Records {
				bad = append(bad, r.Index)
			}
			require.Equal(t, c.bad, bad)
		})
	}
	zstd := batchOf(t, record.BatchOptions{Codec: record.Zstd}, records...)
	require.ErrorIs(t, CheckRequest(zstd, true, false), ErrUnsupportedCompressionType)
	require.NoError(t, CheckRequest(zstd, false, false))
	require.NoError(t, CheckRequest(zipped, true, false))
	cut := append(bytes.Clone(one), editSize(one, func(b []byte) { b[16] = 3 })[:40]...)
	require.ErrorIs(t, CheckRequest(cut, false, false), ErrCorruptMessage)
	require.NoError(t, CheckRequest(cut, false, true), "before 2.0 the magic of a cut batch is not looked at")
	_, err := Prepare(zstd, PrepareOptions{Now: now, Config: DefaultConfig(), NoZstd: true})
	require.ErrorIs(t, err, ErrUnknownServerError)
}

// TestPrepareLenient is about what releases before 2.4 took.
func TestPrepareLenient(t *testing.T) {
	now := newTestClock().Now()
	ts := now.UnixMilli()
	one := []record.Record{rec("a", "1", ts), rec("b", "2", ts+1)}
	plain := batchOf(t, record.BatchOptions{}, one...)
	zipped := messagesOf(t, record.MessageOptions{Magic: 1, Codec: record.Gzip}, one...)
	old := messagesOf(t, record.MessageOptions{Magic: 0}, one...)
	gaps := []record.Record{{Offset: 0, Timestamp: ts}, {Offset: 2, Timestamp: ts}, {Offset: 3, Timestamp: ts}}
	for name, c := range map[string]struct {
		set     []byte
		batches int
		records int64
	}{
		"batches of magic 2":   {append(bytes.Clone(plain), plain...), 2, 4},
		"wrappers":             {append(bytes.Clone(zipped), zipped...), 1, 4},
		"messages and wrapper": {append(bytes.Clone(old), zipped...), 1, 4},
		"message and batch":    {append(bytes.Clone(old), plain...), 1, 4},
		"batch and message":    {append(bytes.Clone(plain), old...), 1, 4},
		"batch and compressed": {append(bytes.Clone(plain), batchOf(t, record.BatchOptions{Codec: record.Gzip}, one...)...), 1, 4},
		"compressed with gaps": {edit(batchOf(t, record.BatchOptions{Codec: record.Gzip, KeepOffsets: true}, gaps...), put32(23, 2)), 1, 3},
	} {
		_, err := Prepare(c.set, PrepareOptions{Now: now, Config: DefaultConfig()})
		require.Error(t, err, name)
		b, err := Prepare(c.set, PrepareOptions{Now: now, Config: DefaultConfig(), Lenient: true})
		require.NoError(t, err, name)
		require.Equal(t, c.batches, b.Len(), name)
		require.Equal(t, c.records, b.Records(), name)
		l := openLog(t, NewMemFS(), DefaultConfig(), newTestClock())
		_, err = l.Append(b, 0)
		require.NoError(t, err, name)
		require.Len(t, fetch(t, l, 0, 1<<20), int(c.records), name)
	}
}

// editSize is edit without a new CRC, for sizes that leave none to compute.
func editSize(batch []byte, change func([]byte)) []byte {
	b := bytes.Clone(batch)
	change(b)
	return b
}

func TestSeekCodec(t *testing.T) {
	one := batchOf(t, record.BatchOptions{Codec: record.Zstd}, rec("a", "1", 5))
	unknown := edit(one, func(b []byte) { b[posAttributes+1] = 5 })
	for _, set := range [][]byte{nil, one, one[:16], unknown[:len(unknown)-1], messagesOf(t, record.MessageOptions{Magic: 1}, rec("a", "1", 5)), append(bytes.Clone(one), unknown...)} {
		require.NoError(t, SeekCodec(set))
	}
	require.ErrorIs(t, SeekCodec(append(bytes.Clone(unknown), one...)), ErrUnknownServerError)
}

func TestGlance(t *testing.T) {
	one := batchOf(t, record.BatchOptions{}, rec("a", "1", 1))
	within := batchOf(t, record.BatchOptions{Transactional: true, Producer: &record.Producer{ID: 5}}, rec("a", "1", 1))
	for _, c := range []struct {
		set           []byte
		transactional bool
		noProducerID  bool
		message       string
	}{
		{set: nil},
		{set: one},
		{set: within, transactional: true},
		{set: within[:len(within)-1]},
		{set: one[:11]},
		{set: editSize(one, put32(8, 13)), message: "Record size 13 is less than the minimum record overhead (14)"},
		{set: editSize(one, put32(8, -1))[:12], message: "Record size -1 is less than the minimum record overhead (14)"},
		{set: editSize(one, func(b []byte) { b[16] = 3 }), message: "Invalid magic found in record: 3"},
		{set: editSize(one, func(b []byte) { b[16] = 255 })[:17], message: "Invalid magic found in record: -1"},
		{set: editSize(one, func(b []byte) { b[16] = 3 })[:16]},
		{set: editSize(one, put32(8, 14)), noProducerID: true},
		{set: editSize(one, put32(8, 38)), noProducerID: true},
		{set: editSize(one, put32(8, 39))},
	} {
		transactional, noProducerID, err := Glance(c.set, false)
		require.Equal(t, c.transactional, transactional)
		require.Equal(t, c.noProducerID, noProducerID)
		if c.message == "" {
			require.Nil(t, err)
			continue
		}
		require.ErrorIs(t, err, ErrCorruptMessage)
		require.Equal(t, c.message, err.Message)
	}
}

func TestPrepareKeepsMemory(t *testing.T) {
	cfg := DefaultConfig()
	set := batchOf(t, record.BatchOptions{}, rec("a", "1", 5))
	before := bytes.Clone(set)
	b, err := Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: cfg, RequiredMagic: 2})
	require.NoError(t, err)
	require.Same(t, &set[0], &b.set[0])

	cfg.TimestampType = record.LogAppendTime
	b, err = Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: cfg, RequiredMagic: 2})
	require.NoError(t, err)
	require.NotSame(t, &set[0], &b.set[0])
	require.Equal(t, before, set, "memory that is not the log's was changed")
	require.Equal(t, int64(6), b.MaxTimestamp())

	b, err = Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: cfg, RequiredMagic: 2, Owned: true})
	require.NoError(t, err)
	require.Same(t, &set[0], &b.set[0])
	require.NoError(t, record.VerifyCRC(set))
}

func TestPrepareEmptySets(t *testing.T) {
	one := messagesOf(t, record.MessageOptions{Magic: 1}, rec("a", "1", 5))
	for _, set := range [][]byte{nil, {}, one[:11], one[:16], one[:len(one)-1]} {
		b, err := Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: DefaultConfig(), RequiredMagic: 1})
		require.NoError(t, err)
		require.Zero(t, b.Len())
		l := openLog(t, NewMemFS(), DefaultConfig(), newTestClock())
		a, err := l.Append(b, 0)
		require.NoError(t, err)
		require.Equal(t, Appended{FirstOffset: -1, LastOffset: -1, LogAppendTime: -1, MaxTimestamp: -1}, a)
	}
}

// TestPrepareConverts goes from every format and codec to every compression.type,
// with both kinds of timestamp.
func TestPrepareConverts(t *testing.T) {
	clock := newTestClock()
	now := clock.Now().UnixMilli()
	records := []record.Record{rec("a", "1", now), rec("", "2", now+5), rec("c", "3", now-7)}
	for magic := int8(0); magic <= 2; magic++ {
		for codec := record.None; codec <= record.Zstd; codec++ {
			var set []byte
			switch {
			case magic == 2:
				set = batchOf(t, record.BatchOptions{Codec: codec}, records...)
			case codec == record.Zstd:
				continue
			default:
				set = messagesOf(t, record.MessageOptions{Magic: magic, Codec: codec}, records...)
			}
			for compression := ProducerCompression; compression <= Zstd; compression++ {
				for _, typ := range []record.TimestampType{record.CreateTime, record.LogAppendTime} {
					t.Run(fmt.Sprintf("magic %d %v to %d %v", magic, codec, compression, typ), func(t *testing.T) {
						cfg := DefaultConfig()
						cfg.Compression, cfg.TimestampType = compression, typ
						l := openLog(t, NewMemFS(), cfg, clock)
						b, err := Prepare(set, PrepareOptions{Now: clock.Now(), Config: cfg, RequiredMagic: magic})
						require.NoError(t, err)
						require.Equal(t, 1, b.Len())
						require.Equal(t, int64(3), b.Records())
						want, _ := cfg.target(codec)
						require.Equal(t, want, b.Header(0).Codec())
						a, err := l.Append(b, 7)
						require.NoError(t, err)
						require.Equal(t, typ == record.LogAppendTime, a.LogAppendTime == now)
						for i, r := range fetch(t, l, 0, 1<<20) {
							wantTime := records[i].Timestamp
							switch {
							case typ == record.LogAppendTime:
								wantTime = now
							case magic == 0:
								wantTime = record.NoTimestamp
							}
							require.Equal(t, int64(i), r.Offset)
							require.Equal(t, wantTime, r.Timestamp)
							require.Equal(t, records[i].Key, r.Key)
							require.Equal(t, records[i].Value, r.Value)
						}
					})
				}
			}
		}
	}
}

func TestPrepareKeepsProducer(t *testing.T) {
	cfg := DefaultConfig()
	cfg.Compression = LZ4
	set := batchOf(t, record.BatchOptions{Producer: &record.Producer{ID: 9, Epoch: 3, Sequence: math.MaxInt32}, Transactional: true}, rec("a", "1", 5), rec("b", "2", 5))
	b, err := Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: cfg, RequiredMagic: 2})
	require.NoError(t, err)
	h := b.Header(0)
	require.Equal(t, record.LZ4, h.Codec())
	require.Equal(t, []any{int64(9), int16(3), int32(math.MaxInt32), int32(0), true},
		[]any{h.ProducerID, h.ProducerEpoch, h.BaseSequence, h.LastSequence(), h.Transactional()})
}

func TestPrepareCoordinator(t *testing.T) {
	set := batchOf(t, record.BatchOptions{Control: true, Transactional: true, Producer: &record.Producer{ID: 9, Sequence: -1}}, rec("a", "1", 5))
	cfg := DefaultConfig()
	cfg.Compression = Gzip
	b, err := Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: cfg, Origin: OriginCoordinator})
	require.NoError(t, err)
	require.Equal(t, record.None, b.Header(0).Codec(), "a marker is not compressed")
	require.True(t, b.Header(0).Control())
}

// TestBadRecordsAreBounded is about a small batch of very many bad records.
func TestBadRecordsAreBounded(t *testing.T) {
	records := make([]record.Record, maxBadRecords+100)
	set := batchOf(t, record.BatchOptions{Codec: record.Gzip}, records...)
	cfg := DefaultConfig()
	cfg.Compact = true
	_, err := Prepare(set, PrepareOptions{Now: time.UnixMilli(6), Config: cfg, RequiredMagic: 2})
	var refused *RecordError
	require.ErrorAs(t, err, &refused)
	require.Len(t, refused.Records, maxBadRecords)
}

func FuzzPrepare(f *testing.F) {
	records := []record.Record{rec("a", "1", 5), rec("", "2", 6)}
	for codec := record.None; codec <= record.Zstd; codec++ {
		f.Add(batchOf(f, record.BatchOptions{Codec: codec}, records...), uint8(codec))
		if codec < record.Zstd {
			f.Add(messagesOf(f, record.MessageOptions{Magic: 0, Codec: codec}, records...), uint8(0))
			f.Add(messagesOf(f, record.MessageOptions{Magic: 1, Codec: codec}, records...), uint8(codec)<<3)
		}
	}
	f.Fuzz(func(t *testing.T, set []byte, how uint8) {
		cfg := DefaultConfig()
		cfg.Compression = Compression(how % 6)
		cfg.Compact = how&64 != 0
		fixCRC(set)
		before := bytes.Clone(set)
		o := PrepareOptions{Now: time.UnixMilli(6), Config: cfg, RequiredMagic: int8(how>>3) % 3, Origin: Origin(how & 128 >> 7)}
		b, err := Prepare(set, o)
		require.Equal(t, before, set)
		if err != nil {
			require.ErrorAs(t, err, new(*RecordError))
			return
		}
		l := openLog(t, NewMemFS(), cfg, newTestClock())
		a, err := l.Append(b, 1)
		require.NoError(t, err)
		if a.FirstOffset < 0 {
			return
		}
		s, err := l.Read(0, l.LogEndOffset(), 1<<30, true)
		require.NoError(t, err)
		require.Equal(t, b.Bytes(), s.Bytes)
		_, _, err = l.OffsetForTimestamp(0, l.LogEndOffset())
		require.NoError(t, err)
	})
}

// fixCRC gives the first batch of magic 2 the CRC it should have, so that a fuzzer
// gets past it.
func fixCRC(set []byte) {
	if h, err := record.ParseHeader(set); err == nil && h.Size() <= len(set) {
		record.SetCRC(set)
	}
}

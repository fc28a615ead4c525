package log

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire/record"
)

// TestCompactModel runs random operations against a log that is compacted, against
// one with the same appends that is not, and against a list of the batches that
// should be left. A failure prints the seed and the shortest script found that
// still fails.
func TestCompactModel(t *testing.T) {
	if *modelFile != "" {
		ops, err := parseOps(*modelFile)
		require.NoError(t, err)
		require.NoError(t, runCompactOps(ops))
		return
	}
	first, runs := int64(1), int64(*modelRuns+3)/4
	if raceEnabled {
		runs = (runs + 4) / 5
	}
	if *modelSeed != 0 {
		first, runs = *modelSeed, 1
	}
	for seed := first; seed < first+runs; seed++ {
		ops := randomOps(rand.New(rand.NewSource(seed)), *modelSteps, compactWeights)
		if err := runCompactOps(ops); err != nil {
			short := shrink(ops, runCompactOps)
			t.Fatalf("seed %d: %v\nshortest script that fails: %v\n-model.script='%s'", seed, err, runCompactOps(short), formatOps(short))
		}
	}
}

var compactWeights = []opWeight{{"append", 40}, {"end", 8}, {"roll", 6}, {"compact", 5}, {"tick", 5}, {"clock", 5}, {"read", 15},
	{"time", 8}, {"reopen", 2}, {"delete", 2}, {"forget", 2}}

func runCompactOps(ops []op) error {
	m := newCompactModel()
	for i, o := range ops {
		if err := m.step(o); err != nil {
			return fmt.Errorf("operation %d (%v): %w", i, o, err)
		}
	}
	return nil
}

type compactModel struct {
	clock     *testClock
	cfg       Config
	fs        [2]*MemFS
	compacted *Log
	plain     *Log
	batches   []compactBatch // of the compacted log
	history   []compactBatch // of the plain one
	dirty     int64
	producers map[int64]LastRecord
	sequences map[int64]int32
	open      map[int64]int64 // transactions, by producer: their first offset
	ts        int64
}

// compactBatch is a batch that should be in the compacted log.
type compactBatch struct {
	base, last    int64
	producer      int64
	epoch         int16
	sequence      int32
	codec         record.Codec
	transactional bool
	control       bool
	horizon       int64 // 0: none
	records       []record.Record
}

func newCompactModel() *compactModel {
	m := &compactModel{clock: newTestClock(), cfg: DefaultConfig(), producers: map[int64]LastRecord{}, sequences: map[int64]int32{}, open: map[int64]int64{}}
	m.cfg.SegmentBytes, m.cfg.IndexIntervalBytes, m.cfg.MinCleanableDirty, m.cfg.DeleteRetentionMs = 1500, 200, 0, 5000
	m.ts = m.clock.Now().UnixMilli()
	for i := range m.fs {
		m.fs[i] = NewMemFS()
	}
	m.compacted, _ = Open(m.fs[0], "t-0", m.cfg, m.clock)
	m.plain, _ = Open(m.fs[1], "t-0", m.cfg, m.clock)
	return m
}

func (m *compactModel) logs() []*Log { return []*Log{m.compacted, m.plain} }

func (m *compactModel) step(o op) error {
	a := o.args
	var err error
	switch o.name {
	case "append":
		err = m.append(a)
	case "end":
		err = m.end(a)
	case "roll":
		err = errors.Join(m.compacted.Roll(), m.plain.Roll())
	case "compact":
		err = m.compact(true)
	case "tick":
		err = m.compact(false)
	case "clock":
		m.clock.advance(time.Duration(a[0]*10) * time.Millisecond)
	case "read":
		return m.read(a)
	case "time":
		return m.time(a)
	case "reopen":
		err = m.reopen()
	case "delete":
		err = m.delete(a)
	case "forget":
		delete(m.producers, a[0]%4) // it has expired
	default:
		err = errors.New("unknown operation")
	}
	if err != nil {
		return err
	}
	if got, want := m.compacted.Offsets(), m.plain.Offsets(); got != want {
		return fmt.Errorf("offsets: got %+v, want %+v", got, want)
	}
	if o.name == "append" || o.name == "end" || o.name == "clock" || o.name == "forget" {
		return nil
	}
	return m.compare()
}

func (m *compactModel) append(a [4]int64) error {
	b := compactBatch{base: m.plain.LogEndOffset(), producer: a[3] % 6, epoch: 1, codec: record.Codec(a[2] % 5)}
	b.transactional = b.producer == 2 || b.producer == 3
	o := record.BatchOptions{Codec: b.codec, Transactional: b.transactional}
	b.sequence = m.sequences[b.producer]
	if b.producer > 3 {
		b.producer, b.epoch, b.sequence = record.NoProducerID, record.NoProducerEpoch, record.NoSequence
	} else {
		o.Producer = &record.Producer{ID: b.producer, Epoch: b.epoch, Sequence: b.sequence}
	}
	m.ts += a[1]%20 - 5
	for i := range a[0]%4 + 1 {
		n := a[0]/7 + i*a[1]
		r := record.Record{Offset: b.base + i, Key: fmt.Appendf(nil, "key %d", n%7), Value: fmt.Appendf(nil, "value %d", b.base+i), Timestamp: m.ts + n%5}
		switch n % 9 {
		case 0, 1, 2:
			r.Value = nil
		case 3:
			r.Key = nil
		case 4:
			r.Headers = []record.RecordHeader{{Key: "h", Value: []byte{byte(n)}}}
			r.Value = bytes.Repeat(r.Value, 20)
		}
		b.records = append(b.records, r)
	}
	b.last = b.base + int64(len(b.records)) - 1
	set, err := record.AppendBatch(nil, o, b.records)
	if err != nil {
		return err
	}
	if err := m.store(set); err != nil {
		return err
	}
	m.batches, m.history = append(m.batches, b), append(m.history, b)
	if b.producer >= 0 {
		m.sequences[b.producer] += int32(len(b.records))
		m.producers[b.producer] = LastRecord{Offset: b.last, Epoch: b.epoch}
		if _, ok := m.open[b.producer]; b.transactional && !ok {
			m.open[b.producer] = b.base
		}
	}
	return nil
}

func (m *compactModel) store(set []byte) error {
	for _, l := range m.logs() {
		b, err := Prepare(bytes.Clone(set), PrepareOptions{Now: m.clock.Now(), Config: m.cfg, Origin: OriginCoordinator, Owned: true})
		if err == nil {
			_, err = l.Append(b, 3)
		}
		if err == nil {
			_, err = l.SetHighWatermark(l.LogEndOffset())
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// end writes a transaction's marker; there need not be a transaction.
func (m *compactModel) end(a [4]int64) error {
	b := compactBatch{base: m.plain.LogEndOffset(), producer: 2 + a[0]%2, epoch: 1, sequence: record.NoSequence, transactional: true, control: true}
	b.last = b.base
	set := record.AppendMarker(nil, record.Marker{Timestamp: m.ts, ProducerID: b.producer, ProducerEpoch: 1, Commit: a[1]%2 == 0})
	if err := m.store(set); err != nil {
		return err
	}
	for r := range record.Records(set) {
		r = r.Clone()
		r.Offset = b.base
		b.records = append(b.records, r)
	}
	m.batches, m.history = append(m.batches, b), append(m.history, b)
	delete(m.open, b.producer)
	if m.producers[b.producer].Epoch == 0 {
		m.producers[b.producer] = LastRecord{Offset: -1, Epoch: 1}
	}
	return nil
}

// limit is the last stable offset.
func (m *compactModel) limit() int64 {
	limit := m.plain.LogEndOffset()
	for _, first := range m.open {
		limit = min(limit, first)
	}
	return limit
}

func (m *compactModel) compact(force bool) error {
	segments, err := m.compacted.Segments()
	if err != nil {
		return err
	}
	upper := int64(0)
	for _, s := range segments {
		if s.Active || s.EndOffset > m.limit() {
			break
		}
		upper = s.EndOffset
	}
	from := max(m.dirty, m.compacted.LogStartOffset())
	if force {
		from = m.compacted.LogStartOffset()
	}
	got, err := m.compacted.Compact(CompactOptions{Now: m.clock.Now(), Limit: m.limit(), Producers: func() map[int64]LastRecord { return m.producers }, Force: force})
	if err != nil {
		return err
	}
	if upper <= from {
		if !reflect.DeepEqual(got, Compacted{}) {
			return fmt.Errorf("compacted %+v, want nothing", got)
		}
		return nil
	}
	if got.DirtyFrom != from || got.DirtyTo != upper {
		return fmt.Errorf("compacted %+v, want %d to %d", got, from, upper)
	}
	m.dirty = upper
	m.expect(from, upper)
	return nil
}

// expect makes m.batches what a compaction of offsets from to upper leaves.
func (m *compactModel) expect(from, upper int64) {
	now := m.clock.Now().UnixMilli()
	aborted := make([]bool, len(m.batches))
	hadData := make([]bool, len(m.batches))
	for i, b := range m.batches {
		if !b.transactional || b.control {
			continue
		}
		aborted[i] = abortedIn(b.producer, m.batches[i+1:])
		for j := i + 1; j < len(m.batches); j++ {
			if e := m.batches[j]; e.control && e.producer == b.producer && len(e.records) > 0 {
				hadData[j] = true
				break
			}
		}
	}
	last := map[string]int64{}
	for i, b := range m.batches {
		for _, r := range b.records {
			if b.last < upper && !b.control && !aborted[i] && r.Key != nil && r.Offset >= from {
				last[string(r.Key)] = r.Offset
			}
		}
	}
	var left []compactBatch
	for i, b := range m.batches {
		if b.last >= upper {
			left = append(left, b)
			continue
		}
		b.records = slices.DeleteFunc(slices.Clone(b.records), func(r record.Record) bool {
			expired := b.horizon > 0 && b.horizon <= now
			if b.control {
				return !hadData[i] && expired
			}
			o, ok := last[string(r.Key)]
			return aborted[i] || r.Key == nil || ok && r.Offset < o || r.Value == nil && expired
		})
		stays := b.last+1 == upper
		if p, ok := m.producers[b.producer]; ok {
			stays = stays || p.Offset == b.last || p.Offset == -1 && b.control && p.Epoch == b.epoch
		}
		if len(b.records) == 0 {
			if !stays {
				continue
			}
			b.horizon, b.codec = 0, record.None
		}
		starts := b.control && !hadData[i] && len(b.records) > 0
		for _, r := range b.records {
			starts = starts || r.Value == nil
		}
		if starts && b.horizon == 0 {
			b.horizon = now + m.cfg.DeleteRetentionMs
		}
		left = append(left, b)
	}
	m.batches = left
}

func (m *compactModel) reopen() error {
	if err := errors.Join(m.compacted.Close(), m.plain.Close()); err != nil {
		return err
	}
	var err1, err2 error
	m.compacted, err1 = Open(m.fs[0], "t-0", m.cfg, m.clock)
	m.plain, err2 = Open(m.fs[1], "t-0", m.cfg, m.clock)
	return errors.Join(err1, err2)
}

func (m *compactModel) delete(a [4]int64) error {
	o := m.compacted.Offsets()
	to := min(o.LogStart+(o.LogEnd-o.LogStart)*(a[0]%10)/30, m.limit())
	for _, l := range m.logs() {
		if _, err := l.DeleteRecords(to); err != nil {
			return err
		}
	}
	segments, err := m.compacted.Segments()
	if err != nil {
		return err
	}
	m.history = slices.DeleteFunc(m.history, func(b compactBatch) bool { return b.last < to })
	m.batches = slices.DeleteFunc(m.batches, func(b compactBatch) bool {
		return b.last < to && (len(segments) == 0 || b.base < segments[0].BaseOffset)
	})
	return nil
}

// compare holds the compacted log against the list and the plain log.
func (m *compactModel) compare() error {
	names, err := m.fs[0].List("t-0")
	if err != nil {
		return err
	}
	for _, name := range names {
		if _, ok := parseSegmentName(name); !ok && name != checkpointName {
			return fmt.Errorf("a file is left over: %s", name)
		}
	}
	start := m.compacted.LogStartOffset()
	got, err := m.readAll(m.compacted)
	if err != nil {
		return err
	}
	want := m.batches
	for len(want) > 0 && want[0].last < start {
		want = want[1:]
	}
	if g, w := printBatches(got), printBatches(want); g != w {
		return fmt.Errorf("got\n%swant\n%s", g, w)
	}
	return m.compareKeys(got)
}

// compareKeys checks that the last value of each key is what it was.
func (m *compactModel) compareKeys(got []compactBatch) error {
	want, have := lastValues(m.history), lastValues(got)
	for key, w := range want {
		h, ok := have[key]
		if w.Offset < m.compacted.LogStartOffset() || w.Value == nil && (!ok || h.Value == nil) {
			continue
		}
		if !ok || h.Offset != w.Offset || !bytes.Equal(h.Value, w.Value) || h.Timestamp != w.Timestamp {
			return fmt.Errorf("last of %s: got %v (%v), want %v", key, h, ok, w)
		}
	}
	return nil
}

// lastValues gives the last record of each key, of transactions that were not
// aborted.
func lastValues(batches []compactBatch) map[string]record.Record {
	last := map[string]record.Record{}
	for i, b := range batches {
		if b.control || b.transactional && abortedIn(b.producer, batches[i+1:]) {
			continue
		}
		for _, r := range b.records {
			if r.Key != nil {
				last[string(r.Key)] = r
			}
		}
	}
	return last
}

// abortedIn says whether a transaction that is open is aborted by the batches that
// follow.
func abortedIn(producer int64, batches []compactBatch) bool {
	for _, b := range batches {
		if b.control && b.producer == producer && len(b.records) > 0 {
			t, _ := record.ParseControl(b.records[0].Key)
			return t == record.ControlAbort
		}
	}
	return false
}

func (m *compactModel) readAll(l *Log) (all []compactBatch, err error) {
	for offset := l.LogStartOffset(); offset < l.LogEndOffset(); {
		s, err := l.Read(offset, l.LogEndOffset(), 700, true)
		if err != nil {
			return nil, err
		}
		if s.Bytes == 0 {
			return nil, fmt.Errorf("nothing at %d of %d", offset, l.LogEndOffset())
		}
		for set := bytes.Join(s.Pieces, nil); len(set) > 0; {
			h, err := record.ParseHeader(set)
			if err == nil {
				err = record.VerifyCRC(set)
			}
			if err != nil {
				return nil, err
			}
			b := compactBatch{base: h.BaseOffset, last: h.LastOffset(), producer: h.ProducerID, epoch: h.ProducerEpoch, sequence: h.BaseSequence,
				codec: h.Codec(), transactional: h.Transactional(), control: h.Control()}
			if h.HasDeleteHorizon() {
				b.horizon = h.BaseTimestamp
			}
			if h.LeaderEpoch != 3 {
				return nil, fmt.Errorf("leader epoch %d", h.LeaderEpoch)
			}
			for r, err := range record.Records(set) {
				if err != nil {
					return nil, err
				}
				b.records = append(b.records, r.Clone())
			}
			all = append(all, b)
			set = set[h.Size():]
		}
		offset = s.NextOffset
	}
	return all, nil
}

func printBatches(all []compactBatch) string {
	var b bytes.Buffer
	for _, c := range all {
		fmt.Fprintf(&b, "%d-%d producer %d epoch %d sequence %d %v txn %v control %v horizon %d:", c.base, c.last, c.producer, c.epoch, c.sequence, c.codec, c.transactional, c.control, c.horizon)
		for _, r := range c.records {
			fmt.Fprintf(&b, " %d@%d %q=%q%v", r.Offset, r.Timestamp, r.Key, r.Value, r.Headers)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func (m *compactModel) read(a [4]int64) error {
	o := m.compacted.Offsets()
	offset := o.LogStart + a[0]%(o.LogEnd-o.LogStart+1)
	s, err := m.compacted.Read(offset, o.LogEnd, 1, true)
	if err != nil {
		return err
	}
	want := offset
	for _, b := range m.batches {
		if b.last >= offset {
			want = b.base
			break
		}
	}
	if s.FirstOffset != want {
		return fmt.Errorf("read at %d: got %d, want %d", offset, s.FirstOffset, want)
	}
	return nil
}

func (m *compactModel) time(a [4]int64) error {
	ts := m.ts - a[0]/5
	var want TimestampOffset
	var wantOK bool
	for _, b := range m.batches {
		for _, r := range b.records {
			if !wantOK && r.Timestamp >= ts && r.Offset >= m.compacted.LogStartOffset() {
				want, wantOK = TimestampOffset{Offset: r.Offset, Timestamp: r.Timestamp, LeaderEpoch: 3}, true
			}
		}
	}
	got, ok, err := m.compacted.OffsetForTimestamp(ts, m.compacted.LogEndOffset())
	if err != nil || got != want || ok != wantOK {
		return fmt.Errorf("offset for %d: got %v %v %v, want %v %v", ts, got, ok, err, want, wantOK)
	}
	return nil
}

package log

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand"
	"strings"
	"time"

	"github.com/ottla/ottla/wire/record"
)

// model is what a log should be, and the log.
type model struct {
	fs    *MemFS
	clock *testClock
	cfg   Config
	log   *Log

	segments       []*modelSegment
	active         bool // the last segment is appended to
	start, end, hw int64
	epochs         []epochStart
	epoch          int32
	ts             int64 // of the next batch, around
}

type modelSegment struct {
	batches  []modelBatch
	rollTS   int64
	created  int64
	modified int64
}

type modelBatch struct {
	base, last int64
	maxTS      int64
	epoch      int32
	bytes      []byte
	times      []int64
}

func (s *modelSegment) size() (n int64) {
	for _, b := range s.batches {
		n += int64(len(b.bytes))
	}
	return n
}

func (s *modelSegment) base() int64 { return s.batches[0].base }
func (s *modelSegment) end() int64  { return s.batches[len(s.batches)-1].last + 1 }

func (s *modelSegment) maxTS() int64 {
	most := int64(-1)
	for _, b := range s.batches {
		most = max(most, b.maxTS)
	}
	return most
}

func newModel() *model {
	m := &model{fs: NewMemFS(), clock: newTestClock(), cfg: DefaultConfig()}
	m.cfg.SegmentBytes, m.cfg.IndexIntervalBytes = 4000, 300
	m.ts = m.now()
	m.log, _ = Open(m.fs, "t-0", m.cfg, m.clock)
	return m
}

func (m *model) now() int64 { return m.clock.Now().UnixMilli() }

func (m *model) batches() (all []modelBatch) {
	for _, s := range m.segments {
		all = append(all, s.batches...)
	}
	return all
}

// step does one operation on both and compares.
func (m *model) step(o op) error {
	a := o.args
	var err error
	switch o.name {
	case "append":
		err = m.append(a)
	case "asis":
		err = m.asIs(a)
	case "read":
		err = m.read(a)
	case "time":
		err = m.time(a)
	case "maxtime":
		err = m.maxTime(a)
	case "hw":
		m.hw = m.start + a[0]%(m.end-m.start+1)
		_, err = m.log.SetHighWatermark(m.hw)
	case "delete":
		err = m.delete(a)
	case "truncate":
		err = m.truncate(a)
	case "restart":
		at := a[0] % 500
		err = m.log.TruncateFullyAndStartAt(at)
		m.restart(at)
	case "roll":
		err = m.log.Roll()
		m.active = false
	case "reopen":
		err = m.reopen()
	case "config":
		m.config(a)
		err = m.log.SetConfig(m.cfg)
	case "retention":
		err = m.retention()
	case "clock":
		m.clock.advance(time.Duration(a[0]) * time.Millisecond)
	case "epoch":
		err = m.epochAt(a)
	default:
		err = errors.New("unknown operation")
	}
	if err != nil {
		return err
	}
	return m.compare()
}

// compare holds the log against the model.
func (m *model) compare() error {
	if got, want := m.log.Offsets(), (Offsets{LogStart: m.start, HighWatermark: m.hw, LogEnd: m.end}); got != want {
		return fmt.Errorf("offsets: got %+v, want %+v", got, want)
	}
	got, err := m.log.Segments()
	if err != nil {
		return err
	}
	var want []SegmentInfo
	for i, s := range m.segments {
		want = append(want, SegmentInfo{BaseOffset: s.base(), EndOffset: s.end(), Size: s.size(), MaxTimestamp: s.maxTS(), Active: m.active && i == len(m.segments)-1})
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		return fmt.Errorf("segments: got %+v, want %+v", got, want)
	}
	names, err := m.fs.List("t-0")
	files := 0
	for _, name := range names {
		if strings.HasSuffix(name, segmentSuffix) {
			files++
		}
	}
	if err != nil || files != len(want) {
		return fmt.Errorf("files %v (%v), want %d segments", names, err, len(want))
	}
	if got, want := fmt.Sprint([]epochStart(m.log.snap.Load().epochs)), fmt.Sprint(m.epochs); got != want {
		return fmt.Errorf("epochs: got %v, want %v", got, want)
	}
	return nil
}

func (m *model) set(a [4]int64) ([]byte, modelBatch) {
	m.epoch += int32(a[3] / 950)
	m.ts += a[1] - 300
	o := record.BatchOptions{Codec: record.Codec(a[2] % 3)}
	var b modelBatch
	var records []record.Record
	b.maxTS = -1
	for i := range a[0]%4 + 1 {
		ts := m.ts + (i*a[2])%7
		if a[2]%50 == 0 {
			ts = record.NoTimestamp
		}
		size := a[0]
		if a[3]%100 == 7 {
			size = keepSize + 100
		}
		value := make([]byte, size)
		rand.New(rand.NewSource(a[0])).Read(value)
		records = append(records, record.Record{Value: value, Timestamp: ts})
		b.times = append(b.times, ts)
		b.maxTS = max(b.maxTS, ts)
	}
	set, err := record.AppendBatch(nil, o, records)
	if err != nil {
		panic(err)
	}
	return set, b
}

func (m *model) append(a [4]int64) error {
	set, b := m.set(a)
	owned := a[3]%2 == 0
	prepared, err := Prepare(bytes.Clone(set), PrepareOptions{Now: m.clock.Now(), Config: m.cfg, Owned: owned, RequiredMagic: 2})
	if err != nil {
		return err
	}
	b.base, b.epoch = m.end, m.epoch
	got, err := m.log.Append(prepared, m.epoch)
	if int64(len(set)) > m.cfg.SegmentBytes {
		if !errors.Is(err, ErrRecordListTooLarge) {
			return fmt.Errorf("append %d bytes: %v", len(set), err)
		}
		return nil
	}
	if err != nil {
		return err
	}
	m.add(set, b)
	if want := (Appended{FirstOffset: b.base, LastOffset: m.end - 1, LogAppendTime: -1, LogStartOffset: m.start, MaxTimestamp: b.maxTS, Bytes: len(set)}); got != want {
		return fmt.Errorf("appended: got %+v, want %+v", got, want)
	}
	return nil
}

func (m *model) asIs(a [4]int64) error {
	set, b := m.set(a)
	b.base, b.epoch = m.end+a[0]%5, m.epoch
	record.SetBaseOffset(set, b.base)
	record.SetLeaderEpoch(set, b.epoch)
	_, err := m.log.AppendAsIs(bytes.Clone(set), a[1]%2 == 0)
	if int64(len(set)) > m.cfg.SegmentBytes {
		if !errors.Is(err, ErrRecordListTooLarge) {
			return fmt.Errorf("append %d bytes: %v", len(set), err)
		}
		return nil
	}
	if err != nil {
		return err
	}
	if len(m.segments) == 0 {
		m.start = b.base
		m.hw = max(m.hw, m.start)
	}
	m.add(set, b)
	if _, err := m.log.AppendAsIs(bytes.Clone(set), false); !errors.Is(err, ErrUnexpectedOffset) {
		return fmt.Errorf("append again: %v", err)
	}
	return nil
}

func (m *model) add(set []byte, b modelBatch) {
	b.last = b.base + int64(len(b.times)) - 1
	b.bytes = set
	record.SetBaseOffset(set, b.base)
	record.SetLeaderEpoch(set, b.epoch)
	roll := !m.active
	if m.active {
		s := m.segments[len(m.segments)-1]
		waited := m.now() - s.created
		if s.rollTS >= 0 {
			waited = b.maxTS - s.rollTS
		}
		roll = s.size()+int64(len(set)) > m.cfg.SegmentBytes || waited > m.cfg.SegmentMs
	}
	if roll {
		m.segments = append(m.segments, &modelSegment{rollTS: b.maxTS, created: m.now()})
		m.active = true
	}
	s := m.segments[len(m.segments)-1]
	s.batches = append(s.batches, b)
	s.modified = m.now()
	m.end = b.last + 1
	if n := len(m.epochs); n == 0 || m.epochs[n-1].epoch != b.epoch {
		if n > 0 && m.epochs[n-1].start == b.base {
			m.epochs = m.epochs[:n-1] // nothing is left of it
		}
		m.epochs = append(m.epochs, epochStart{b.epoch, b.base})
	}
}

// offset turns a number into an offset in or near the log.
func (m *model) offset(n int64) int64 { return m.start - 1 + n%(m.end-m.start+3) }

func (m *model) read(a [4]int64) error {
	offset, limit, most := m.offset(a[0]), m.end, a[2]*(a[2]%20)
	if a[1]%3 == 0 {
		limit = m.offset(a[1])
	}
	minOne := a[3]%2 == 0
	got, err := m.log.Read(offset, limit, int(most), minOne)
	if offset < m.start || offset > m.end {
		if !errors.Is(err, ErrOffsetOutOfRange) {
			return fmt.Errorf("read %d: %v", offset, err)
		}
		return nil
	}
	if err != nil {
		return err
	}
	want := Slice{FirstOffset: offset, NextOffset: offset}
	var bytesWanted []byte
	gapEnd := offset // offsets up to here are in no batch
	for _, s := range m.segments {
		for _, b := range s.batches {
			size := int64(len(bytesWanted) + len(b.bytes))
			if b.last < offset {
				continue
			}
			if b.last >= limit || size > most && !(minOne && bytesWanted == nil) {
				gapEnd = b.base
				break
			}
			if bytesWanted == nil {
				want.FirstOffset = b.base
			}
			bytesWanted = append(bytesWanted, b.bytes...)
			want.NextOffset = b.last + 1
		}
		if s.end() > offset {
			break
		}
	}
	if set := bytes.Join(got.Pieces, nil); !bytes.Equal(set, bytesWanted) || got.Bytes != len(set) ||
		got.FirstOffset != want.FirstOffset || got.NextOffset < want.NextOffset || got.NextOffset > max(want.NextOffset, gapEnd) ||
		got.NextOffset > max(limit, offset) {
		return fmt.Errorf("read %d limit %d most %d: got %d bytes (%d) %d to %d, want %d bytes %d to %d", offset, limit, most,
			got.Bytes, len(set), got.FirstOffset, got.NextOffset, len(bytesWanted), want.FirstOffset, want.NextOffset)
	}
	return nil
}

// find is the first record from offset start on for which match is true.
func (m *model) find(start int64, match func(ts int64) bool) (TimestampOffset, bool) {
	for _, b := range m.batches() {
		for i, ts := range b.times {
			if o := b.base + int64(i); o >= start && match(ts) {
				return TimestampOffset{Offset: o, Timestamp: ts, LeaderEpoch: b.epoch}, true
			}
		}
	}
	return TimestampOffset{}, false
}

func (m *model) time(a [4]int64) error {
	ts := m.ts - 5000 + a[0]*10
	limit := m.end
	if a[1]%3 == 0 {
		limit = m.offset(a[1])
	}
	want, wantOK := m.find(m.start, func(t int64) bool { return t >= ts })
	if want.Offset >= limit {
		want, wantOK = TimestampOffset{}, false
	}
	got, ok, err := m.log.OffsetForTimestamp(ts, limit)
	if err != nil || got != want || ok != wantOK {
		return fmt.Errorf("offset for %d below %d: got %v %v %v, want %v %v", ts, limit, got, ok, err, want, wantOK)
	}
	return nil
}

func (m *model) maxTime([4]int64) error {
	most := int64(-1)
	for _, s := range m.segments {
		most = max(most, s.maxTS())
	}
	want, wantOK := m.find(0, func(t int64) bool { return t == most })
	got, ok, err := m.log.MaxTimestamp(m.end)
	if err != nil || got != want || ok != wantOK {
		return fmt.Errorf("max timestamp: got %v %v %v, want %v %v", got, ok, err, want, wantOK)
	}
	return nil
}

// raiseStart raises the log start offset.
func (m *model) raiseStart(start int64) {
	if start <= m.start {
		return
	}
	m.start = start
	m.hw = max(m.hw, start)
	var kept []epochStart
	for i, e := range m.epochs {
		if i+1 < len(m.epochs) && m.epochs[i+1].start <= start {
			continue
		}
		kept = append(kept, epochStart{e.epoch, max(e.start, start)})
	}
	m.epochs = kept
}

// dropBelowStart drops the segments that the log start offset has passed.
func (m *model) dropBelowStart() {
	for len(m.segments) > 0 && m.segments[0].end() <= m.start && !(m.active && len(m.segments) == 1) {
		m.segments = m.segments[1:]
	}
}

func (m *model) delete(a [4]int64) error {
	before := m.offset(a[0])
	got, err := m.log.DeleteRecords(before)
	if before < 0 || before > m.hw {
		if !errors.Is(err, ErrOffsetOutOfRange) {
			return fmt.Errorf("delete before %d: %v", before, err)
		}
		return nil
	}
	if before > m.start {
		m.raiseStart(before)
		m.dropBelowStart()
	}
	if err != nil || got != m.start {
		return fmt.Errorf("delete before %d: got %d %v, want %d", before, got, err, m.start)
	}
	return nil
}

func (m *model) restart(at int64) {
	m.segments, m.active, m.epochs = nil, false, nil
	m.start, m.end, m.hw = at, at, at
}

func (m *model) truncate(a [4]int64) error {
	to := max(m.offset(a[0]), 0)
	if a[1]%5 == 0 {
		to = max(to-50, 0)
	}
	if err := m.log.Truncate(to); err != nil {
		return err
	}
	cutEpochs := func(end int64) {
		for len(m.epochs) > 0 && m.epochs[len(m.epochs)-1].start >= end {
			m.epochs = m.epochs[:len(m.epochs)-1]
		}
	}
	if to >= m.end {
		cutEpochs(m.end)
		return nil
	}
	var kept []*modelSegment
	end := int64(-1)
	active := false
	for i, s := range m.segments {
		var batches []modelBatch
		for _, b := range s.batches {
			if b.last < to {
				batches = append(batches, b)
			}
		}
		if len(batches) > 0 {
			// A segment that lost nothing stays as it was.
			active = len(batches) < len(s.batches) || m.active && i == len(m.segments)-1
			s.batches = batches
			kept = append(kept, s)
			end = s.end()
		}
	}
	if end <= m.start {
		m.restart(min(to, m.start))
		return nil
	}
	m.segments, m.end, m.active = kept, end, active
	m.hw = min(m.hw, end)
	cutEpochs(end)
	return nil
}

func (m *model) reopen() error {
	if err := m.log.Close(); err != nil {
		return err
	}
	if _, err := m.log.Read(m.start, m.end, 10, true); !errors.Is(err, ErrClosed) {
		return fmt.Errorf("read of a closed log: %v", err)
	}
	var err error
	m.log, err = Open(m.fs, "t-0", m.cfg, m.clock)
	m.active = len(m.segments) > 0
	for _, s := range m.segments {
		s.created, s.modified, s.rollTS = m.now(), m.now(), s.batches[0].maxTS
	}
	// Epochs are rebuilt from the batches there are.
	m.epochs = nil
	for _, b := range m.batches() {
		if n := len(m.epochs); n == 0 || m.epochs[n-1].epoch != b.epoch {
			m.epochs = append(m.epochs, epochStart{b.epoch, b.base})
		}
	}
	start := m.start
	m.start = -1
	hw := m.hw
	m.raiseStart(start)
	m.hw = hw
	m.dropBelowStart()
	return err
}

func (m *model) config(a [4]int64) {
	m.cfg = DefaultConfig()
	m.cfg.SegmentBytes = []int64{500, 4000, 20000}[a[0]%3]
	m.cfg.IndexIntervalBytes = []int64{0, 300, 4096}[a[1]%3]
	m.cfg.SegmentMs = []int64{1000, 5000, 1 << 40}[a[2]%3]
	m.cfg.RetentionMs = []int64{-1, 3000, 20000}[a[3]%3]
	m.cfg.RetentionBytes = []int64{-1, 5000, 0}[a[3]/3%3]
	m.cfg.Delete = a[3]/9%5 != 0
}

func (m *model) retention() error {
	got, err := m.log.DeleteOldSegments(m.clock.Now())
	if err != nil {
		return err
	}
	var want []string
	delete := func(reason DeleteReason, old func(*modelSegment, bool) bool) {
		for len(m.segments) > 0 {
			s := m.segments[0]
			isTail := m.active && len(m.segments) == 1
			if s.end() > m.hw || !old(s, isTail) {
				break
			}
			want = append(want, fmt.Sprint(s.base(), reason))
			m.segments = m.segments[1:]
			start := m.end
			if len(m.segments) > 0 {
				start = m.segments[0].base()
			} else {
				m.active = false
			}
			m.raiseStart(start)
		}
	}
	delete(BelowLogStart, func(s *modelSegment, isTail bool) bool { return s.end() <= m.start && !isTail })
	if m.cfg.Delete {
		var size int64
		for _, s := range m.segments {
			size += s.size()
		}
		if m.cfg.RetentionBytes >= 0 {
			delete(RetentionBytesHit, func(s *modelSegment, _ bool) bool {
				if size-m.cfg.RetentionBytes < s.size() {
					return false
				}
				size -= s.size()
				return true
			})
		}
		if m.cfg.RetentionMs >= 0 {
			delete(RetentionMsHit, func(s *modelSegment, _ bool) bool {
				ts := s.maxTS()
				if ts < 0 {
					ts = s.modified
				}
				return m.now()-ts > m.cfg.RetentionMs
			})
		}
	}
	var names []string
	for _, d := range got {
		names = append(names, fmt.Sprint(d.BaseOffset, d.Reason))
	}
	if fmt.Sprint(names) != fmt.Sprint(want) {
		return fmt.Errorf("retention: got %v, want %v", names, want)
	}
	return nil
}

func (m *model) epochAt(a [4]int64) error {
	epoch := int32(a[0]%int64(m.epoch+3)) - 1
	wantEpoch, wantEnd := int32(-1), int64(-1)
	for i, e := range m.epochs {
		if e.epoch == epoch && i == len(m.epochs)-1 {
			wantEpoch, wantEnd = epoch, m.end
			break
		}
		if e.epoch > epoch && epoch >= 0 {
			wantEpoch, wantEnd = epoch, e.start
			if i > 0 {
				wantEpoch = m.epochs[i-1].epoch
			}
			break
		}
	}
	if e, end := m.log.EndOffsetForEpoch(epoch); e != wantEpoch || end != wantEnd {
		return fmt.Errorf("end of epoch %d: got %d %d, want %d %d", epoch, e, end, wantEpoch, wantEnd)
	}
	offset := m.offset(a[1])
	want := int32(-1)
	for _, e := range m.epochs {
		if e.start <= offset {
			want = e.epoch
		}
	}
	if got := m.log.EpochForOffset(offset); got != want {
		return fmt.Errorf("epoch of %d: got %d, want %d", offset, got, want)
	}
	return nil
}

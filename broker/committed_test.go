package broker

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// committedModel is a partition as its readers should see it: every record that was
// written, and what became of its transaction.
type committedModel struct {
	t         *testing.T
	seed      uint64
	rng       *rand.Rand
	cl        *Cluster
	p         *partition
	history   []string
	records   []modelRecord // by offset; markers are records of no value
	open      map[int64][]int
	sequences map[int64]int32
	start     int64
	compacts  bool
}

type modelRecord struct {
	offset     int64
	key, value string
	state      modelState
}

type modelState int8

const (
	modelOpen modelState = iota
	modelCommitted
	modelAborted
	modelMarker
)

func (m *committedModel) note(format string, args ...any) {
	m.history = append(m.history, fmt.Sprintf(format, args...))
}

func (m *committedModel) add(key, value string, state modelState) {
	offset := int64(0)
	if n := len(m.records); n > 0 {
		offset = m.records[n-1].offset + 1
	}
	m.records = append(m.records, modelRecord{offset, key, value, state})
}

// produce writes a batch of a producer's transaction, or of none.
func (m *committedModel) produce() {
	id := m.rng.Int64N(5) - 1
	o := record.BatchOptions{Codec: record.Codec(m.rng.IntN(2))}
	state := modelCommitted
	if id >= 0 {
		state = modelOpen
		o.Producer = &record.Producer{ID: id, Sequence: m.sequences[id]}
		o.Transactional = true
	}
	var records []record.Record
	for range 1 + m.rng.IntN(4) {
		value := fmt.Sprintf("v%d", len(m.records))
		key := fmt.Sprintf("k%d", m.rng.IntN(6))
		records = append(records, record.Record{Timestamp: 1, Key: []byte(key), Value: []byte(value + strings.Repeat(" ", m.rng.IntN(400)))})
		m.add(key, value, state)
		if id >= 0 {
			m.open[id] = append(m.open[id], len(m.records)-1)
			m.sequences[id]++
		}
	}
	m.note("producer %d writes %d at %d", id, len(records), m.records[len(m.records)-len(records)].offset)
	set, err := record.AppendBatch(nil, o, records)
	require.NoError(m.t, err, m)
	_, err = m.p.append(appendRequest{set: set, owned: true, acks: -1, broker: m.p.state.Load().leader})
	require.NoError(m.t, err, m)
}

// end ends a producer's transaction, be there one or not.
func (m *committedModel) end() {
	id, commit := m.rng.Int64N(4), m.rng.IntN(2) == 0
	m.note("producer %d ends with commit=%v at %d", id, commit, m.p.log.LogEndOffset())
	require.NoError(m.t, m.cl.writeMarkers(endMarker{producerID: id, commit: commit}, []coordinator.TopicPartition{{Topic: m.p.topic}}), m)
	for _, i := range m.open[id] {
		m.records[i].state = modelAborted
		if commit {
			m.records[i].state = modelCommitted
		}
	}
	delete(m.open, id)
	m.add("", "", modelMarker)
}

// stable is the last stable offset.
func (m *committedModel) stable() int64 {
	stable := m.p.log.LogEndOffset()
	for _, all := range m.open {
		stable = min(stable, m.records[all[0]].offset)
	}
	return max(stable, m.start)
}

// look reads what is committed from any offset on, in pieces of any size, as a consumer
// does, and compares.
func (m *committedModel) look() {
	stable := m.stable()
	require.Equal(m.t, stable, m.p.lastStableOffset(), m)
	from := m.start + m.rng.Int64N(stable-m.start+1)
	got := m.consume(from, stable)
	var want []string
	for _, r := range m.records {
		if r.offset >= from && r.offset < stable && r.state == modelCommitted {
			want = append(want, fmt.Sprintf("%d %s=%s", r.offset, r.key, r.value))
		}
	}
	if !m.compacts {
		require.Equal(m.t, want, got, "from %d: %v", from, m)
		return
	}
	require.Subset(m.t, append(want, ""), append(got, ""), "from %d: %v", from, m)
	lasts := func(all []string) map[string]string {
		last := map[string]string{}
		for _, s := range all {
			key, value, _ := strings.Cut(s[strings.Index(s, " ")+1:], "=")
			last[key] = value
		}
		return last
	}
	require.Equal(m.t, lasts(want), lasts(got), "from %d: %v", from, m)
}

// consume reads as a consumer does.
func (m *committedModel) consume(from, until int64) (got []string) {
	c := &call{cluster: m.cl, broker: m.cl.brokers[0], version: 11}
	for offset := from; offset < until; {
		a := handleFetch(m.t.Context(), c, fetchCommitted(m.p.topic, offset, int32(m.rng.IntN(3000)), 0)).Responses[0].Partitions[0]
		require.Equal(m.t, wire.NoError, a.ErrorCode, m)
		require.Equal(m.t, until, a.LastStableOffset, m)
		all, next := committedOf(m.t, &a, offset, m)
		got = append(got, all...)
		require.LessOrEqual(m.t, next, until, m)
		if next == offset { // at a gap that a compaction left at the end
			require.True(m.t, m.compacts, m)
			return got
		}
		offset = next
	}
	return got
}

// committedOf follows Kafka's consumer: it leaves out batches of producers that it was
// told have aborted, from where they began up to the abort's marker. next is where it
// goes on.
func committedOf(t *testing.T, a *wire.FetchResponsePartition, offset int64, about fmt.Stringer) (got []string, next int64) {
	aborted := slices.Clone(a.AbortedTransactions)
	slices.SortStableFunc(aborted, func(x, y wire.FetchResponseAbortedTransaction) int { return int(x.FirstOffset - y.FirstOffset) })
	leftOut := map[int64]bool{}
	next = offset
	for set := a.Records.Bytes(); ; {
		batch, rest, err := record.Split(set)
		if err != nil || batch == nil {
			return got, next // what is left is cut
		}
		set = rest
		h, err := record.ParseHeader(batch)
		require.NoError(t, err, about)
		for len(aborted) > 0 && aborted[0].FirstOffset <= h.LastOffset() {
			leftOut[aborted[0].ProducerID] = true
			aborted = aborted[1:]
		}
		if h.Control() {
			if marker, ok, _ := record.ParseMarkerBatch(batch); ok && !marker.Commit {
				delete(leftOut, h.ProducerID)
			}
		} else if !h.Transactional() || !leftOut[h.ProducerID] {
			for r, err := range record.Records(batch) {
				require.NoError(t, err, about)
				if r.Offset >= offset {
					got = append(got, fmt.Sprintf("%d %s=%s", r.Offset, r.Key, strings.TrimRight(string(r.Value), " ")))
				}
			}
		}
		next = h.NextOffset()
	}
}

// reload reads the log anew: nothing changes, but that sequences of what was deleted
// may have to begin anew.
func (m *committedModel) reload() {
	open, aborted := m.known()
	byID := map[int64]producer{}
	for id, p := range m.p.producers.byID {
		byID[id] = *p
	}
	m.note("reload")
	require.NoError(m.t, m.p.loadProducers(), m)
	if m.start > 0 || m.compacts { // what went with the records is not known any more
		for id := range m.sequences {
			m.sequences[id] = nextSequence(m.p.producers.find(id).lastBatch().lastSequence)
		}
		return
	}
	openAgain, abortedAgain := m.known()
	require.Equal(m.t, open, openAgain, m)
	require.Equal(m.t, aborted, abortedAgain, m)
	require.Equal(m.t, len(byID), len(m.p.producers.byID), m)
	for id, p := range m.p.producers.byID {
		require.Equal(m.t, byID[id], *p, m)
	}
}

func (m *committedModel) known() ([]openTxn, []abortedTxn) {
	t := &m.p.producers.txns
	aborted := []abortedTxn{}
	if known := t.aborted.Load(); known != nil {
		aborted = append(aborted, *known...)
	}
	return append([]openTxn{}, t.open...), aborted
}

// deleteSome deletes records up to any offset below the last stable one.
func (m *committedModel) deleteSome() {
	to := m.start + m.rng.Int64N(m.stable()-m.start+1)
	m.note("delete before %d", to)
	start, err := m.p.deleteRecords(m.p.state.Load().leader, to)
	require.NoError(m.t, err, m)
	m.start = start
}

// truncate cuts the log at the base of a batch and reads it anew.
func (m *committedModel) truncate() {
	var bases []int64
	for b, err := range m.p.batches(m.start) {
		require.NoError(m.t, err, m)
		h, err := record.ParseHeader(b)
		require.NoError(m.t, err, m)
		if h.BaseOffset >= m.start {
			bases = append(bases, h.BaseOffset)
		}
	}
	if len(bases) < 4 {
		return
	}
	to := bases[len(bases)-1-m.rng.IntN(3)]
	m.note("truncate to %d", to)
	require.NoError(m.t, m.p.log.Truncate(to), m)
	require.NoError(m.t, m.p.loadProducers(), m)
	m.cutModel(to)
}

// cutModel takes back what was written at and above an offset: who had ended there has
// a transaction open again.
func (m *committedModel) cutModel(to int64) {
	i := slices.IndexFunc(m.records, func(r modelRecord) bool { return r.offset >= to })
	m.records = m.records[:i]
	m.open, m.sequences = map[int64][]int{}, map[int64]int32{}
	owner := map[int64]int64{}
	for b, err := range m.p.batches(0) {
		require.NoError(m.t, err, m)
		h, err := record.ParseHeader(b)
		require.NoError(m.t, err, m)
		switch {
		case h.Control():
			delete(m.open, h.ProducerID)
		case h.Transactional():
			for o := h.BaseOffset; o <= h.LastOffset(); o++ {
				owner[o] = h.ProducerID
				m.open[h.ProducerID] = append(m.open[h.ProducerID], int(o))
			}
			m.sequences[h.ProducerID] = h.LastSequence() + 1
		}
	}
	for _, all := range m.open {
		for _, o := range all {
			m.records[o].state = modelOpen
		}
	}
}

func (m *committedModel) compact() {
	m.note("compact")
	require.NoError(m.t, m.cl.Compact(m.p.topic), m)
}

// String is the history, for the message of a failure.
func (m *committedModel) String() string {
	return fmt.Sprintf("seed %d:\n%s", m.seed, strings.Join(m.history, "\n"))
}

func newCommittedModel(t *testing.T, seed uint64, configs map[string]string) *committedModel {
	cl := startTest(t, Config{KafkaVersion: "3.9", Topics: []TopicSpec{{Name: "orders", Partitions: 1, Configs: configs}}}) // 4.0 has no such small segments
	return &committedModel{t: t, seed: seed, rng: rand.New(rand.NewPCG(seed, 1)), cl: cl, p: cl.image.Load().partition("orders", 0),
		open: map[int64][]int{}, sequences: map[int64]int32{}}
}

// TestCommittedModel writes, ends, deletes and truncates at random, and reads what is
// committed from anywhere: all of it, and nothing else.
func TestCommittedModel(t *testing.T) {
	for seed := range uint64(60) {
		configs := map[string]string{"segment.bytes": "6000", "index.interval.bytes": "700"}
		if seed%3 == 0 {
			configs = map[string]string{"index.interval.bytes": "100"}
		}
		m := newCommittedModel(t, seed, maps.Clone(configs))
		deletes := seed%2 == 0
		for range 120 {
			switch n := m.rng.IntN(100); {
			case n < 45:
				m.produce()
			case n < 70:
				m.end()
			case n < 92:
				m.look()
			case n < 95:
				m.reload()
			case deletes:
				m.deleteSome()
			default:
				m.truncate()
			}
		}
		m.look()
	}
}

// TestCommittedModelCompacted is the same with compactions in between: of each key the
// last committed value is there, and nothing that was aborted ever is.
func TestCommittedModelCompacted(t *testing.T) {
	for seed := range uint64(40) {
		m := newCommittedModel(t, seed, map[string]string{"cleanup.policy": "compact", "segment.bytes": "4000", "delete.retention.ms": "0", "index.interval.bytes": "300"})
		m.compacts = true
		for range 120 {
			switch n := m.rng.IntN(100); {
			case n < 45:
				m.produce()
			case n < 72:
				m.end()
			case n < 92:
				m.look()
			case n < 94:
				m.reload()
			default:
				m.compact()
			}
		}
		m.compact()
		m.look()
	}
}

// TestCommittedWhileWriting reads while transactions begin and end: no reader ever sees
// a record that is not committed, nor misses one.
func TestCommittedWhileWriting(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
	p := cl.image.Load().partition("orders", 0)
	const txns = 400
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			c := &call{cluster: cl, broker: cl.brokers[0], version: 11}
			var got []string
			for offset := int64(0); offset < 3*txns && !t.Failed(); {
				a := handleFetch(t.Context(), c, fetchCommitted("orders", offset, 2000, 1000)).Responses[0].Partitions[0]
				all, next := committedOf(t, &a, offset, p)
				got, offset = append(got, all...), next
			}
			for i := range got {
				n := 4 * (i / 2) // of every second transaction, which has offsets 3n and 3n+1
				assert.Equal(t, fmt.Sprintf("%d =commit", 3*n/2+i%2), got[i])
			}
			assert.Len(t, got, txns)
		})
	}
	for i := range txns {
		commit, value := i%2 == 0, "abort"
		if commit {
			value = "commit"
		}
		produceTxn(t, p, int64(i%3), int32(2*(i/3)), value, value)
		require.NoError(t, cl.writeMarkers(endMarker{producerID: int64(i % 3), commit: commit}, []coordinator.TopicPartition{{Topic: "orders"}}))
	}
	wg.Wait()
}

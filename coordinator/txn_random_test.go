package coordinator

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ottla/ottla/wire"
)

var txnOpKinds = []string{
	"init", "init", "init-as", "init-as", "add", "add", "add", "verify", "commit", "commit", "abort", "repeat-end",
	"exhaust", "advance", "advance-far", "reload", "fail", "fail-markers", "settle",
}

// TestTxnRandom lets producers do at random what producers do, two to a transactional id and with stores and partitions that
// fail, and looks after each step whether what was answered and what was written is in order. A failure shows the seed and
// the history.
func TestTxnRandom(t *testing.T) {
	seeds := []uint64{*seed}
	if *seed == 0 {
		seeds = nil
		for i := range uint64(90) {
			seeds = append(seeds, i+1)
		}
	}
	for _, seed := range seeds {
		w := newTxnWorld(seed)
		var done []string
		for range 300 {
			op := w.step()
			done = append(done, op)
			if err := w.check(); err != nil {
				t.Fatalf("seed %d: %v, after\n%s", seed, err, strings.Join(done, "\n"))
			}
		}
		w.ts.Close()
		if n := w.clock.armed(); n > 0 {
			t.Fatalf("seed %d: got %d timers after Close, want none", seed, n)
		}
	}
}

// txnWorld is a coordinator, its producers, and what is known of them.
type txnWorld struct {
	r       *rand.Rand
	rules   TxnRules
	clock   *manualClock
	store   *memStore
	markers *markerLog
	ts      *Transactions
	ids     int64
	clients [6]txnClient
	err     error

	replayed int
	epochs   map[int64]int16    // the highest of each producer id that was written
	now      map[string]txnData // by transactional id, as last written
	due      []marked           // markers that records say are to come, in their order
	seen     int                // markers that came
}

type txnClient struct {
	id   string
	as   Producer
	last *EndRequest
	got  Producer
}

func newTxnWorld(seed uint64) *txnWorld {
	w := &txnWorld{
		r: rand.New(rand.NewPCG(seed, seed)), clock: newManualClock(), store: &memStore{}, markers: &markerLog{},
		epochs: make(map[int64]int16), now: make(map[string]txnData),
	}
	if seed%3 == 0 {
		w.rules = oldTxnRules
		w.rules.LatersEnd = false // it ends in a transaction that is never complete
	}
	for i := range w.clients {
		w.clients[i] = txnClient{id: fmt.Sprint("id", i/2), as: noneInitialised}
	}
	w.open()
	return w
}

func (w *txnWorld) open() {
	level := int16(2)
	if w.rules != (TxnRules{}) {
		level = 0
	}
	cfg := TxnConfig{Rules: w.rules, Level: func() int16 { return level }, IDExpiration: time.Hour, NextProducerID: func() int64 { w.ids++; return w.ids }}
	w.ts = NewTransactions(cfg, w.clock, w.store, w.markers)
	if err := w.ts.Load(w.store.all()); err != nil {
		w.err = err
	}
	w.ts.wg.Wait()
}

func (w *txnWorld) failf(format string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf(format, args...)
	}
}

func (w *txnWorld) step() string {
	kind := txnOpKinds[w.r.IntN(len(txnOpKinds))]
	c := &w.clients[w.r.IntN(len(w.clients))]
	var result any
	switch kind {
	case "init", "init-as":
		result = w.init(c, kind == "init-as")
	case "add", "verify":
		result = w.add(c, kind == "verify")
	case "commit", "abort":
		result = w.end(c, kind == "commit")
	case "repeat-end":
		result = w.again(c)
	case "exhaust":
		if x, code := w.ts.acquire(c.id); x != nil && code == wire.NoError {
			if !x.busy && !x.state.prepared() && !x.exhausted() && x.epoch != noEpoch && w.r.IntN(4) == 0 {
				x.epoch = lastUsableEpoch
				c.as = Producer{x.producerID, x.epoch}
			}
			x.mu.Unlock()
		}
	case "advance":
		w.clock.Advance(time.Duration(w.r.IntN(40)) * time.Second)
	case "advance-far":
		if w.r.IntN(5) == 0 {
			w.clock.Advance(100 * time.Minute)
		}
	case "reload":
		w.reload()
	case "fail":
		w.store.refuse = []error{wire.ErrNotEnoughReplicas, wire.ErrNotLeaderOrFollower, wire.ErrMessageTooLarge}[w.r.IntN(3)]
	case "fail-markers":
		w.markers.refuse = w.r.IntN(3)
	case "settle":
		w.store.refuse, w.markers.refuse = nil, 0
		w.clock.Advance(time.Second)
	}
	return fmt.Sprintf("%s %s %v: %v", kind, c.id, c.as, result)
}

// reload loads the log again. Markers of what is prepared are written then, a second time where only the record that they
// were written is missing.
func (w *txnWorld) reload() {
	w.ts.Close()
	for _, d := range w.now {
		m := markedBy(&d)
		if d.state.prepared() && len(d.partitions) > 0 && !slices.ContainsFunc(w.due, func(due marked) bool { return reflect.DeepEqual(due, m) }) {
			w.due = append(w.due, m)
		}
	}
	w.open()
}

func (w *txnWorld) init(c *txnClient, says bool) any {
	before := w.ts.Describe(c.id)
	r := InitRequest{TransactionalID: c.id, TimeoutMs: int32(1+w.r.IntN(60)) * 1000}
	if says && c.as != noneInitialised {
		as := c.as
		r.Expected = &as
	}
	p, code := w.ts.InitProducerID(r)
	if code == wire.NoError {
		if r.Expected == nil && before.Error == wire.NoError && p.ID == before.Producer.ID && p.Epoch <= before.Producer.Epoch {
			w.failf("got %v of init, want a later epoch than %v", p, before.Producer)
		}
		if !slices.Contains([]string{"", "Empty", "CompleteCommit", "CompleteAbort"}, before.State) {
			w.failf("init during %s gave %v", before.State, p)
		}
		c.as = p
	}
	return []any{p, code.Name()}
}

// bumps is how the next request speaks; old releases know the old protocol only.
func (w *txnWorld) bumps() bool { return w.rules == (TxnRules{}) && w.r.IntN(2) == 0 }

func (w *txnWorld) request(c *txnClient) TxnRequest {
	return TxnRequest{TransactionalID: c.id, Producer: c.as}
}

func (w *txnWorld) add(c *txnClient, verify bool) any {
	d := w.ts.Describe(c.id)
	tps := []TopicPartition{{"t", w.r.Int32N(3)}, {"u", w.r.Int32N(3)}}[:1+w.r.IntN(2)]
	if verify {
		codes := w.ts.VerifyPartitions(w.request(c), tps)
		for i, code := range codes {
			if part := slices.Contains(d.Partitions, tps[i]) && d.State == "Ongoing" && d.Producer == c.as; part != (code == wire.NoError) {
				w.failf("got %s of verify %v, while it is %+v", code.Name(), tps[i], d)
			}
		}
		return codes
	}
	code := w.ts.AddPartitions(AddRequest{TxnRequest: w.request(c), Partitions: tps, EpochBumps: w.bumps()})
	if code == wire.NoError {
		if d.Producer != c.as {
			w.failf("%v added to the transaction of %v", c.as, d.Producer)
		}
		after := w.ts.Describe(c.id)
		for _, tp := range tps {
			if after.State != "Ongoing" || !slices.Contains(after.Partitions, tp) {
				w.failf("added %v to what is %+v", tp, after)
			}
		}
	}
	return code.Name()
}

func (w *txnWorld) end(c *txnClient, commit bool) any {
	d := w.ts.Describe(c.id)
	r := EndRequest{TxnRequest: w.request(c), Commit: commit, EpochBumps: w.bumps()}
	p, code := w.ts.EndTxn(r)
	if code != wire.NoError {
		return code.Name()
	}
	if d.Producer.ID == c.as.ID && c.as.Epoch > d.Producer.Epoch {
		w.failf("%v ended the transaction of %v", c.as, d.Producer)
	}
	c.last, c.got = &r, p
	if r.EpochBumps {
		c.as = p
	}
	return []any{r.EpochBumps, p}
}

// again repeats what ended a transaction, whose answer got lost: as long as nothing happened since, the answer is the same.
func (w *txnWorld) again(c *txnClient) any {
	if c.last == nil {
		return "nothing"
	}
	d := w.ts.Describe(c.id)
	p, code := w.ts.EndTxn(*c.last)
	done := map[bool]string{true: "CompleteCommit", false: "CompleteAbort"}[c.last.Commit]
	if c.last.EpochBumps && d.State == done && d.Producer == c.got && (code != wire.NoError || p != c.got) {
		w.failf("got %v %s of a repeated end, want %v", p, code.Name(), c.got)
	}
	return []any{p, code.Name()}
}

// markedBy is the marker of what is prepared.
func markedBy(d *txnData) marked {
	m := EndMarker{Producer: Producer{d.producerID, d.epoch}, Commit: d.state == TxnPrepareCommit, EpochBumped: d.version >= epochBumps}
	return marked{m, d.partitions}
}

var txnPreviousStates = map[TxnState][]TxnState{
	TxnEmpty:          {TxnEmpty, TxnCompleteCommit, TxnCompleteAbort},
	TxnOngoing:        {TxnOngoing, TxnEmpty, TxnCompleteCommit, TxnCompleteAbort},
	TxnPrepareCommit:  {TxnOngoing},
	TxnPrepareAbort:   {TxnOngoing, TxnEmpty, TxnCompleteCommit, TxnCompleteAbort},
	TxnCompleteCommit: {TxnPrepareCommit},
	TxnCompleteAbort:  {TxnPrepareAbort},
}

// check looks at what was written since the last time, and whether the log tells all that the coordinator knows.
func (w *txnWorld) check() error {
	for _, e := range w.store.entries(w.replayed) {
		w.replayed++
		w.record(&e)
	}
	all := w.markers.all()
	for _, m := range all[w.seen:] {
		w.seen++
		i := slices.IndexFunc(w.due, func(d marked) bool { return reflect.DeepEqual(d, m) })
		if i < 0 {
			w.failf("got a marker %+v that no record says is to come, of %+v", m, w.due)
			break
		}
		w.due = slices.Delete(w.due, i, i+1)
	}
	for id, d := range w.now {
		x, _ := w.ts.acquire(id)
		if x == nil {
			w.failf("%s is in the log and nowhere else", id)
			break
		}
		got := x.txnData
		d.lastEpoch, d.epoch = got.lastEpoch, max(d.epoch, got.epoch) // which a failed fence and exhaust change in memory
		if w.rules.KeepsPreviousID {
			d.previousID, d.startMs = got.previousID, got.startMs // which are not in the log
		}
		if !reflect.DeepEqual(got, d) {
			w.failf("got %+v of %s, want as in the log %+v", got, id, d)
		}
		x.mu.Unlock()
	}
	return w.err
}

// record looks at one record: whether it may follow the one before it.
func (w *txnWorld) record(e *Entry) {
	read := make(map[string]*txn)
	if err := w.ts.apply(read, e); err != nil {
		w.failf("%w", err)
	}
	if e.Value == nil {
		var k wire.TransactionLogKey
		if _, err := wire.Decode(e.Key[2:], &k, 0); err != nil {
			w.failf("%w", err)
		}
		if !w.now[k.TransactionalID].state.idle() {
			w.failf("%s went in state %v", k.TransactionalID, w.now[k.TransactionalID].state)
		}
		delete(w.now, k.TransactionalID)
		return
	}
	for id, x := range read {
		before, known := w.now[id]
		if known && !slices.Contains(txnPreviousStates[x.state], before.state) || !known && x.state != TxnEmpty {
			w.failf("%s went from %v to %v", id, before.state, x.state)
		}
		if x.epoch < w.epochs[x.producerID] {
			w.failf("the epoch of producer %d went from %d to %d", x.producerID, w.epochs[x.producerID], x.epoch)
		}
		w.epochs[x.producerID] = x.epoch
		if x.state.prepared() && len(x.partitions) > 0 {
			w.due = append(w.due, markedBy(&x.txnData))
		}
		if x.state == TxnCompleteCommit || x.state == TxnCompleteAbort {
			at := Producer{before.producerID, before.epoch}
			if !slices.ContainsFunc(w.markers.all(), func(m marked) bool { return m.Producer == at }) && len(before.partitions) > 0 {
				w.failf("%s is complete without a marker", id)
			}
		}
		w.now[id] = x.txnData
	}
}

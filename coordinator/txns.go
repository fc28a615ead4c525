package coordinator

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ottla/ottla/wire"
)

// Transactions is the transaction coordinator of one __transaction_state partition (KIP-98). All its methods are safe for
// concurrent use, also after Close. Until Load has returned they answer COORDINATOR_LOAD_IN_PROGRESS, after Close
// NOT_COORDINATOR. A method that changes a transaction blocks until the change is on all replicas that have to have it.
type Transactions struct {
	cfg     TxnConfig
	clock   Clock
	store   Store
	markers Markers

	ctx    context.Context // done when Close begins; bounds what waits for the store
	cancel context.CancelFunc
	wg     sync.WaitGroup // what timers and Load have begun
	closer sync.Once

	mu         sync.RWMutex // guards the rest; may be taken with a transaction's mutex held, never the other way round
	phase      phase
	txns       map[string]*txn
	stopAbort  func() bool // the armed search for transactions that take too long; nil if there is none
	stopExpiry func() bool // the armed search for ids that nobody uses any more; nil if there is none
}

// Markers ends transactions in the logs of their partitions.
type Markers interface {
	// Write blocks until the markers are in the logs. Partitions that are gone are left out. It is called with no lock held,
	// and again later after an error.
	Write(m EndMarker, partitions []TopicPartition) error
}

// EndMarker ends a producer's transaction.
type EndMarker struct {
	Producer
	CoordinatorEpoch int32
	Commit           bool
	// EpochBumped says that the epoch is one that the producer's records do not have: it went up with the end (KIP-890).
	EpochBumped bool
}

// markerRetry is after how long markers that could not be written are tried again.
const markerRetry = 100 * time.Millisecond

// NewTransactions returns the coordinator of a partition. It answers requests after Load, and is to be closed.
func NewTransactions(cfg TxnConfig, clock Clock, store Store, markers Markers) *Transactions {
	ctx, cancel := context.WithCancel(context.Background())
	return &Transactions{
		cfg: cfg.withDefaults(), clock: clock, store: store, markers: markers,
		ctx: ctx, cancel: cancel, txns: make(map[string]*txn),
	}
}

// Close gives the partition up: requests that wait for the store are answered NOT_COORDINATOR, as are those to come, and
// no timer and no goroutine of the coordinator's is left. Nothing more is written. A second Close waits for the first.
func (ts *Transactions) Close() { ts.closer.Do(ts.close) }

func (ts *Transactions) close() {
	ts.mu.Lock()
	ts.phase = phaseClosed
	txns := ts.txns
	ts.txns = nil
	for _, stop := range []func() bool{ts.stopAbort, ts.stopExpiry} {
		if stop != nil {
			stop()
		}
	}
	ts.stopAbort, ts.stopExpiry = nil, nil
	ts.mu.Unlock()
	ts.cancel()
	for _, x := range txns {
		x.mu.Lock()
		x.unload()
		x.mu.Unlock()
	}
	ts.wg.Wait()
}

// begin tells whether something that nobody asked for may run now, which is then to call wg.Done.
func (ts *Transactions) begin() bool {
	ts.mu.RLock()
	defer ts.mu.RUnlock()
	if ts.phase != phaseActive {
		return false
	}
	ts.wg.Add(1)
	return true
}

// acquire returns the transaction of an id with its mutex held, or nil beside NoError where there is none.
func (ts *Transactions) acquire(id string) (*txn, wire.ErrorCode) {
	for {
		ts.mu.RLock()
		code := ts.phase.status()
		x := ts.txns[id]
		ts.mu.RUnlock()
		if code != wire.NoError || x == nil {
			return nil, code
		}
		// It goes and leaves the map in one critical section, so the next round finds another or none.
		if x.mu.Lock(); x.state != TxnDead {
			return x, wire.NoError
		}
		x.mu.Unlock()
	}
}

// create returns the transaction of an id with its mutex held, a new one with a new producer id if there is none.
func (ts *Transactions) create(id string, timeoutMs int32) (*txn, wire.ErrorCode) {
	for {
		if x, code := ts.acquire(id); x != nil || code != wire.NoError {
			return x, code
		}
		x := &txn{ts: ts, id: id, txnData: txnData{
			producerID: ts.cfg.NextProducerID(), previousID: noProducer, nextID: noProducer, epoch: noEpoch, lastEpoch: noEpoch,
			timeoutMs: timeoutMs, startMs: -1, updateMs: ts.clock.Now().UnixMilli(),
		}}
		if ts.insert(x) {
			return x, wire.NoError
		}
	}
}

// insert puts a new transaction into the map and locks it, if there is room for it.
func (ts *Transactions) insert(x *txn) bool {
	x.mu.Lock()
	ts.mu.Lock()
	defer ts.mu.Unlock()
	if _, taken := ts.txns[x.id]; taken || ts.phase != phaseActive {
		x.mu.Unlock()
		return false
	}
	ts.txns[x.id] = x
	ts.armLocked()
	return true
}

// remove takes a transaction out of the map. Its mutex is held.
func (ts *Transactions) remove(x *txn) {
	ts.mu.Lock()
	defer ts.mu.Unlock()
	if ts.txns[x.id] == x {
		delete(ts.txns, x.id)
	}
}

// all returns the transactions there are, by id.
func (ts *Transactions) all() []*txn {
	ts.mu.RLock()
	defer ts.mu.RUnlock()
	list := make([]*txn, 0, len(ts.txns))
	for _, x := range ts.txns {
		list = append(list, x)
	}
	slices.SortFunc(list, func(a, b *txn) int { return strings.Compare(a.id, b.id) })
	return list
}

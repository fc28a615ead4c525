package coordinator

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/ottla/ottla/wire"
)

// Groups is the group coordinator of one __consumer_offsets partition. All its methods are safe for concurrent use, also
// after Close. Until Load has returned they answer COORDINATOR_LOAD_IN_PROGRESS, after Close NOT_COORDINATOR.
type Groups struct {
	cfg   Config
	clock Clock
	store Store

	ctx    context.Context // done when Close begins; bounds what waits for the store
	cancel context.CancelFunc
	wg     sync.WaitGroup // goroutines that wait for the store, and what timers have begun
	closer sync.Once

	mu         sync.RWMutex // guards the rest; may be taken with a group's mutex held, never the other way round
	phase      phase
	loadedAt   int64 // the version of the topics when the log was loaded
	groups     map[string]*group
	producers  map[int64]map[string]struct{} // producer id -> groups with offsets of its open transaction
	stopExpiry func() bool                   // the armed retention check; nil if there is none
}

type phase int8

const (
	phaseNew phase = iota
	phaseLoading
	phaseActive
	phaseClosed
)

// NewGroups returns the coordinator of a partition. It answers requests after Load, and is to be closed.
func NewGroups(cfg Config, clock Clock, store Store) *Groups {
	ctx, cancel := context.WithCancel(context.Background())
	return &Groups{
		cfg:       cfg.withDefaults(),
		clock:     clock,
		store:     store,
		ctx:       ctx,
		cancel:    cancel,
		groups:    make(map[string]*group),
		producers: make(map[int64]map[string]struct{}),
	}
}

// Close gives the partition up: every request that waits is answered NOT_COORDINATOR, as are those to come, and no
// timer and no goroutine of the coordinator's is left. Nothing is written. A second Close waits for the first.
func (gs *Groups) Close() { gs.closer.Do(gs.close) }

func (gs *Groups) close() {
	gs.mu.Lock()
	gs.phase = phaseClosed
	groups := gs.groups
	gs.groups = nil
	gs.producers = nil
	if gs.stopExpiry != nil {
		gs.stopExpiry()
		gs.stopExpiry = nil
	}
	gs.mu.Unlock()
	gs.cancel()
	for _, g := range groups {
		g.mu.Lock()
		g.unload()
		g.mu.Unlock()
	}
	gs.wg.Wait()
}

// begin tells whether something that a timer calls may run now, which is then to call wg.Done.
func (gs *Groups) begin() bool {
	gs.mu.RLock()
	defer gs.mu.RUnlock()
	if gs.phase == phaseClosed {
		return false
	}
	gs.wg.Add(1)
	return true
}

// status is what requests are answered in this phase.
func (p phase) status() wire.ErrorCode {
	switch p {
	case phaseActive:
		return wire.NoError
	case phaseClosed:
		return wire.ErrNotCoordinator
	default:
		return wire.ErrCoordinatorLoadInProgress
	}
}

// acquire returns the group with its mutex held, or nil beside NoError where there is none and create is false.
func (gs *Groups) acquire(id string, create bool) (g *group, created bool, code wire.ErrorCode) {
	for {
		gs.mu.RLock()
		code = gs.phase.status()
		g = gs.groups[id]
		gs.mu.RUnlock()
		switch {
		case code != wire.NoError:
			return nil, false, code
		case g != nil:
			// A group dies and leaves the map in one critical section, so the next round finds another or none.
			if g.mu.Lock(); g.state != Dead {
				return g, false, wire.NoError
			}
			g.mu.Unlock()
		case !create:
			return nil, false, wire.NoError
		default:
			if g = gs.insert(newGroup(gs, id)); g != nil {
				return g, true, wire.NoError
			}
		}
	}
}

// find is acquire for a group that has to exist; missing is the code for one that does not.
func (gs *Groups) find(id string, missing wire.ErrorCode) (*group, wire.ErrorCode) {
	g, _, code := gs.acquire(id, false)
	if g == nil && code == wire.NoError {
		code = missing
	}
	return g, code
}

// nameless tells whether the id is no group's for requests that want one with a name.
func (gs *Groups) nameless(id string) bool { return id == "" && !gs.cfg.Rules.NamelessGroups }

// insert puts a new group into the map and returns it with its mutex held, or nil if there is no room for it any more.
func (gs *Groups) insert(g *group) *group {
	g.mu.Lock()
	gs.mu.Lock()
	defer gs.mu.Unlock()
	if _, taken := gs.groups[g.id]; taken || gs.phase != phaseActive {
		g.mu.Unlock()
		return nil
	}
	gs.groups[g.id] = g
	gs.armExpiryLocked()
	return g
}

// all returns the groups there are, by id.
func (gs *Groups) all() []*group {
	gs.mu.RLock()
	defer gs.mu.RUnlock()
	list := make([]*group, 0, len(gs.groups))
	for _, g := range gs.groups {
		list = append(list, g)
	}
	slices.SortFunc(list, func(a, b *group) int {
		if a.id < b.id {
			return -1
		}
		return 1
	})
	return list
}

// newUUID returns a random UUID (version 4) as Java prints it.
func (gs *Groups) newUUID() string {
	hi, lo := gs.cfg.Random(), gs.cfg.Random()
	hi = hi&^0xf000 | 0x4000
	lo = lo&^(3<<62) | 1<<63
	return fmt.Sprintf("%08x-%04x-%04x-%04x-%012x", hi>>32, hi>>16&0xffff, hi&0xffff, lo>>48, lo&0xffffffffffff)
}

// newMemberUUID returns a random UUID as Kafka prints those that it makes itself, of which none has a dash.
func (gs *Groups) newMemberUUID() string {
	for {
		var u wire.UUID
		binary.BigEndian.PutUint64(u[:8], gs.cfg.Random()&^0xf000|0x4000)
		binary.BigEndian.PutUint64(u[8:], gs.cfg.Random()&^(3<<62)|1<<63)
		if s := u.String(); !strings.Contains(s, "-") {
			return s
		}
	}
}

// receive waits for the answer to a request. The answer of one whose connection is gone is for nobody, and the member
// waits on without it, as in Kafka.
func receive[T any](ctx context.Context, answer <-chan T, gone T) T {
	select {
	case a := <-answer:
		return a
	default:
	}
	select {
	case a := <-answer:
		return a
	case <-ctx.Done():
		return gone
	}
}

// errorCode returns the protocol error in err; what is none is a server error, and a wait cut short by Close says that
// the coordinator is no more.
func errorCode(err error) wire.ErrorCode {
	var code wire.ErrorCode
	switch {
	case err == nil:
		return wire.NoError
	case errors.As(err, &code):
		return code
	case errors.Is(err, context.Canceled):
		return wire.ErrNotCoordinator
	case errors.Is(err, context.DeadlineExceeded):
		return wire.ErrRequestTimedOut
	default:
		return wire.ErrUnknownServerError
	}
}

// groupStoreError turns an append's error into the one that JoinGroup and SyncGroup answer.
func groupStoreError(err error) wire.ErrorCode {
	switch code := errorCode(err); code {
	case wire.ErrUnknownTopicOrPartition, wire.ErrNotEnoughReplicas, wire.ErrNotEnoughReplicasAfterAppend, wire.ErrRequestTimedOut:
		return wire.ErrCoordinatorNotAvailable
	case wire.ErrNotLeaderOrFollower, wire.ErrKafkaStorageError:
		return wire.ErrNotCoordinator
	case wire.ErrMessageTooLarge, wire.ErrRecordListTooLarge, wire.ErrInvalidFetchSize:
		return wire.ErrUnknownServerError
	default:
		return code
	}
}

// offsetStoreError turns an append's error into the one that the offset APIs answer.
func offsetStoreError(err error) wire.ErrorCode {
	switch code := errorCode(err); code {
	case wire.ErrMessageTooLarge, wire.ErrRecordListTooLarge, wire.ErrInvalidFetchSize:
		return wire.ErrInvalidCommitOffsetSize
	case wire.ErrNetworkException:
		return wire.ErrCoordinatorLoadInProgress
	default:
		return groupStoreError(code)
	}
}

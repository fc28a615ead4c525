package broker

import (
	"slices"
	"sync"
	"time"

	"github.com/ottla/ottla/wire"
)

// Fetch sessions (KIP-227): a client names its partitions once; later fetches
// carry what changed, and their answers only the partitions that have news.

// Epochs of a fetch request that are not a session's next one.
const (
	fullFetch  = 0  // a new session is wanted
	finalFetch = -1 // none is
)

// fetchPosition is where and how much a client fetches of one partition.
type fetchPosition struct {
	key         fetchKey
	name        string // of the topic, as soon as it is known
	offset      int64
	leaderEpoch int32 // what the client knows, -1: nothing
	lastEpoch   int32 // of the last record it has, -1: not told
	startOffset int64 // a follower's log start offset, -1 for consumers
	maxBytes    int32
}

// fetchKey names a partition as the client did: by name up to version 12, by
// topic id from 13 on.
type fetchKey struct {
	topic string
	id    wire.UUID
	index int32
}

// fetchSession is one client's session on one broker.
type fetchSession struct {
	id    int32
	byIDs bool

	mu         sync.Mutex // guards all below
	epoch      int32      // that the next request must carry
	used       time.Time
	created    time.Time
	partitions []sessionPartition // in the order they are served
}

// sessionPartition is a partition and what its client was last told of it.
type sessionPartition struct {
	fetchPosition
	highWatermark  int64
	logStartOffset int64
}

// sessionCache holds a broker's sessions, at most
// max.incremental.fetch.session.cache.slots of them.
type sessionCache struct {
	cluster *Cluster
	mu      sync.Mutex // guards all below
	nextID  uint32
	byID    map[int32]*fetchSession
}

func (s *sessionCache) init(cl *Cluster) { s.cluster = cl }

// evictAfter is how long a session must lie unused, or have lasted, before
// another may have its slot (min.incremental.fetch.session.eviction.ms).
const evictAfter = 2 * time.Minute

// create makes a session of these partitions; 0 when there is no slot for it.
func (s *sessionCache) create(partitions []sessionPartition, byIDs bool) int32 {
	now := s.cluster.clock.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.byID) >= s.slots() && !s.evictLocked(now) {
		return 0
	}
	if s.byID == nil {
		s.byID = make(map[int32]*fetchSession)
	}
	f := &fetchSession{byIDs: byIDs, epoch: 1, used: now, created: now, partitions: partitions}
	for f.id == 0 || s.byID[f.id] != nil {
		s.nextID++
		f.id = int32((uint32(s.cluster.randomSeed()) + s.nextID) & 0x7fffffff)
	}
	s.byID[f.id] = f
	return f.id
}

// slots is how many sessions there may be. From 3.8 on the broker keeps them in
// eight caches, each of which has an eighth, and no part of one.
func (s *sessionCache) slots() int {
	n, shards := int(s.cluster.config().FetchSessionCacheSlots), s.cluster.dialect.age.fetch.sessionShards
	return n - n%shards
}

// evictLocked removes the session that was left unused the longest, if long
// enough.
func (s *sessionCache) evictLocked(now time.Time) bool {
	var oldest *fetchSession
	for _, f := range s.byID {
		if oldest == nil || f.lastUse().Before(oldest.lastUse()) {
			oldest = f
		}
	}
	if oldest == nil || now.Sub(oldest.lastUse()) <= evictAfter {
		return false
	}
	delete(s.byID, oldest.id)
	return true
}

func (f *fetchSession) lastUse() time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.used
}

func (s *sessionCache) remove(id int32) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.byID, id)
}

func (s *sessionCache) get(id int32) *fetchSession {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.byID[id]
}

// next lets a request of the given epoch use session id: it takes over what
// the request changes and returns the session, nil when nothing is left in it and
// it is gone.
func (s *sessionCache) next(id, epoch int32, changed []fetchPosition, forgotten []fetchKey, byIDs bool) (*fetchSession, wire.ErrorCode) {
	f := s.get(id)
	if f == nil {
		return nil, wire.ErrFetchSessionIDNotFound
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.epoch != epoch {
		return nil, wire.ErrInvalidFetchSessionEpoch
	}
	if f.byIDs != byIDs {
		return nil, wire.ErrFetchSessionTopicIDError
	}
	if !f.updateLocked(changed, forgotten, byIDs && s.cluster.dialect.age.fetch.namelessSessions) {
		return nil, wire.ErrUnknownServerError
	}
	if len(f.partitions) == 0 {
		s.remove(id)
		return nil, wire.NoError
	}
	f.used = s.cluster.clock.Now()
	if f.epoch++; f.epoch < 0 {
		f.epoch = 1
	}
	return f, wire.NoError
}

// updateLocked takes over what a request changes; false says that it came only to
// the first topic id that stands for none, over which the broker trips.
func (f *fetchSession) updateLocked(changed []fetchPosition, forgotten []fetchKey, trips bool) bool {
	if len(changed) > 0 {
		at := make(map[fetchKey]int, len(f.partitions))
		for i := range f.partitions {
			at[f.partitions[i].key] = i
		}
		for _, p := range changed {
			if trips && p.key.id.IsZero() {
				return false
			}
			if i, ok := at[p.key]; ok {
				p.name = f.partitions[i].name
				f.partitions[i].fetchPosition = p
				continue
			}
			at[p.key] = len(f.partitions)
			f.partitions = append(f.partitions, newSessionPartition(p))
		}
	}
	if len(forgotten) == 0 || len(f.partitions) == 0 {
		return true
	}
	gone, all := make(map[fetchKey]bool, len(forgotten)), true
	for _, k := range forgotten {
		if all = !trips || !k.id.IsZero(); !all {
			break
		}
		gone[k] = true
	}
	f.partitions = slices.DeleteFunc(f.partitions, func(p sessionPartition) bool { return gone[p.key] })
	return all
}

// newSessionPartition is one of which the client has been told nothing.
func newSessionPartition(p fetchPosition) sessionPartition {
	return sessionPartition{fetchPosition: p, highWatermark: -1, logStartOffset: -1}
}

// newSession is what a session of the request begins with.
func (f *fetch) newSession() []sessionPartition {
	all := make([]sessionPartition, 0, len(f.positions))
	for i := range f.inOrder() {
		p := newSessionPartition(f.positions[i])
		p.tell(&f.results[i])
		all = append(all, p)
	}
	return all
}

func (f *fetchSession) positions() []fetchPosition {
	f.mu.Lock()
	defer f.mu.Unlock()
	all := make([]fetchPosition, len(f.partitions))
	for i := range f.partitions {
		all[i] = f.partitions[i].fetchPosition
	}
	return all
}

// told remembers what an answer says of the session's partitions, given a result
// for each, and returns which of them have news. Partitions with records go to
// the end of the order, with newsMoves those with any news, so that each has its turn when an answer has not room for
// all.
func (f *fetchSession) told(results []fetchResult, newsMoves bool) (news []bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	news = make([]bool, len(results))
	if len(results) != len(f.partitions) {
		return news // another request has changed the session meanwhile, and its client is of no mind
	}
	first := make([]sessionPartition, 0, len(results))
	var last []sessionPartition
	for i := range f.partitions {
		p, r := &f.partitions[i], &results[i]
		if news[i] = r.newsFor(p); news[i] {
			p.tell(r)
		}
		if r.bytes > 0 || newsMoves && news[i] {
			last = append(last, *p)
		} else {
			first = append(first, *p)
		}
	}
	f.partitions = append(first, last...)
	return news
}

// tell notes what the client was told.
func (p *sessionPartition) tell(r *fetchResult) {
	if r.err != wire.NoError {
		p.highWatermark, p.logStartOffset = -1, -1 // all of it to be told again
		return
	}
	p.highWatermark, p.logStartOffset = r.highWatermark, r.logStartOffset
}

// newsFor reports whether a result tells a session more than it knows.
func (r *fetchResult) newsFor(p *sessionPartition) bool {
	return r.bytes > 0 || r.err != wire.NoError || r.diverging != nil || r.preferredReplica >= 0 ||
		r.highWatermark != p.highWatermark || r.logStartOffset != p.logStartOffset
}

package broker

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/ottla/ottla/wire"
)

// Fetch, versions 0 to 18.
//
//	0  records of magic 0; 2 of magic 1; 4 of magic 2: see fetch_down.go for what is stored newer
//	1  throttle time
//	3  a limit for the whole answer; the first batch is sent whole even where it is larger (KIP-74)
//	4  isolation level, last stable offset, aborted transactions
//	5  log start offset
//	7  sessions (KIP-227): fetch_session.go
//	9  the leader epoch that the client knows (KIP-320)
//	10 zstd
//	11 the client's rack, a preferred replica (KIP-392): fetch_replica.go
//	12 flexible; the epoch of the last record fetched, to find a truncation (KIP-595)
//	13 topics by id (KIP-516)
//	15 the replica's id and epoch in a tagged field (KIP-903)
//	16 the leader to go to beside an error (KIP-951)
//	18 a follower's high watermark (KIP-1166), which no follower here needs to tell
//
// A partition's records end at its limit, in the middle of a batch where need
// be: clients know the rest of it to come. A partition that metadata does not
// have stands at the end of the answer, and does not end the wait for others.

// fetchResult is what was read of one partition. There are many of them: its fields
// are in an order that leaves no gaps.
type fetchResult struct {
	err              wire.ErrorCode
	absent           bool // not in the metadata: nothing was read, err says why
	failed           bool // to be converted
	older            bool // nothing is to be waited for where it was read
	cut              bool // the first batch has not come whole
	preferredReplica int32
	highWatermark    int64
	lastStable       int64
	logStartOffset   int64
	diverging        *wire.FetchResponseEpochEndOffset
	partition        *partition                             // that was read
	aborted          []wire.FetchResponseAbortedTransaction // nil: not asked for
	records          wire.Records
	bytes            int // in records, as stored
}

// fetch is one Fetch request on its way.
type fetch struct {
	*call
	q         *wire.FetchRequest
	age       *fetchAge
	session   *fetchSession
	positions []fetchPosition
	results   []fetchResult // one a position
	news      []bool        // which of them a session's answer has; nil: all
	maxBytes  int           // for the whole answer
	minBytes  int           // that are worth an answer
	waits     bool          // there was not enough when the request came
}

func handleFetch(ctx context.Context, c *call, q *wire.FetchRequest) *wire.FetchResponse {
	f := &fetch{call: c, q: q, age: &c.cluster.dialect.age.fetch, minBytes: int(q.MinBytes)}
	a := new(wire.FetchResponse)
	a.Default()
	if f.unknownIsolation() && !f.age.answersIsolation {
		f.fatal = &refusal{fmt.Sprintf("Fetch of isolation level %d, want 0 or 1", q.IsolationLevel)}
		return a
	}
	f.maxBytes = int(c.broker.config().FetchMaxBytes)
	if c.version >= 3 {
		f.maxBytes = min(f.maxBytes, int(q.MaxBytes))
	}
	if f.age.minWithinMax {
		f.minBytes = min(f.minBytes, f.maxBytes)
	}
	created, code := f.begin()
	switch code {
	case wire.NoError:
	case wire.ErrUnknownServerError:
		return f.failed(wire.ErrUnknownServerError)
	default:
		a.ErrorCode = code
		return a
	}
	f.findAbsent()
	if f.unknownIsolation() && f.readsAny() {
		return f.failed(wire.ErrUnknownServerError)
	}
	f.read()
	if f.mustWait() {
		f.await(ctx)
	}
	if f.stumbles(created) {
		return f.failed(wire.ErrUnknownServerError)
	}
	switch {
	case f.session != nil:
		a.SessionID = f.session.id
		f.news = f.session.told(f.results, f.age.newsMoves)
	case created:
		a.SessionID = c.broker.sessions.create(f.newSession(), c.version >= firstFetchByID)
	}
	if f.version < firstDiverging && slices.ContainsFunc(f.results, func(r fetchResult) bool { return r.diverging != nil }) {
		return f.failed(wire.ErrUnsupportedVersion) // a session's last epoch diverges, and no field to say so
	}
	if !f.convert() {
		return f.failed(wire.ErrUnknownServerError)
	}
	f.answer(a)
	return a
}

// firstDiverging is the first version that tells of diverging epochs (KIP-595).
const firstDiverging = 12

// firstFetchByID is the first version that names topics by their ids.
const firstFetchByID = 13

// unknownIsolation reports whether a request has an isolation level that there
// is none of.
func (f *fetch) unknownIsolation() bool {
	return f.q.IsolationLevel < 0 || f.q.IsolationLevel > readCommitted
}

// readsAny reports whether there is a partition to read. Without one Kafka does
// not come to look at how it is to read.
func (f *fetch) readsAny() bool {
	return slices.ContainsFunc(f.results, func(r fetchResult) bool { return !r.absent })
}

// failed is the answer when handling a request went wrong in a way that Kafka
// did not foresee.
func (f *fetch) failed(code wire.ErrorCode) *wire.FetchResponse {
	a := new(wire.FetchResponse)
	a.Default()
	a.ErrorCode, a.SessionID = code, f.q.SessionID
	if f.version >= firstFetchByID {
		return a
	}
	for i := range f.q.Topics {
		t := wire.FetchResponseTopic{Topic: f.q.Topics[i].Topic}
		for j := range f.q.Topics[i].Partitions {
			var p wire.FetchResponsePartition
			p.Default()
			p.PartitionIndex, p.ErrorCode, p.HighWatermark = f.q.Topics[i].Partitions[j].Partition, code, -1
			p.AbortedTransactions = []wire.FetchResponseAbortedTransaction{}
			if !f.age.nullWhenFailed {
				p.Records = wire.Records{}
			}
			t.Partitions = append(t.Partitions, p)
		}
		a.Responses = append(a.Responses, t)
	}
	return a
}

// begin finds out which partitions are asked for. created says that the answer
// opens a session.
func (f *fetch) begin() (created bool, code wire.ErrorCode) {
	q := f.q
	asked := f.asked()
	sessions := &f.broker.sessions
	switch {
	case f.version < 7:
		f.positions = asked
		return false, wire.NoError
	case q.SessionEpoch == fullFetch || q.SessionEpoch == finalFetch:
		if q.SessionID != 0 {
			sessions.remove(q.SessionID)
		}
		f.positions = asked
		return q.SessionEpoch == fullFetch, wire.NoError
	}
	var forgotten []fetchKey
	for i := range q.ForgottenTopicsData {
		t := &q.ForgottenTopicsData[i]
		for _, p := range t.Partitions {
			forgotten = append(forgotten, fetchKey{topic: t.Topic, id: t.TopicID, index: p})
		}
	}
	f.session, code = sessions.next(q.SessionID, q.SessionEpoch, asked, forgotten, f.version >= firstFetchByID)
	f.positions = asked // without a session, though the request has it forget them all
	if f.session != nil {
		f.positions = f.session.positions()
	}
	return false, code
}

// asked are the positions in the request. What is said last of a partition that
// is named twice counts, where it was named first.
func (f *fetch) asked() []fetchPosition {
	n := 0
	for i := range f.q.Topics {
		n += len(f.q.Topics[i].Partitions)
	}
	asked := make([]fetchPosition, 0, n)
	var seen map[fetchKey]int
	if n > 1 {
		seen = make(map[fetchKey]int, n)
	}
	for i := range f.q.Topics {
		t := &f.q.Topics[i]
		for j := range t.Partitions {
			p := &t.Partitions[j]
			at := fetchPosition{
				key: fetchKey{topic: t.Topic, id: t.TopicID, index: p.Partition}, offset: p.FetchOffset, leaderEpoch: p.CurrentLeaderEpoch,
				lastEpoch: p.LastFetchedEpoch, startOffset: p.LogStartOffset, maxBytes: p.PartitionMaxBytes,
			}
			if k, twice := seen[at.key]; twice {
				asked[k] = at
				continue
			}
			if n > 1 {
				seen[at.key] = len(asked)
			}
			asked = append(asked, at)
		}
	}
	return asked
}

// findAbsent makes room for the results and notes there which partitions the
// metadata does not have.
func (f *fetch) findAbsent() {
	f.results = make([]fetchResult, len(f.positions))
	image := f.cluster.image.Load()
	for i := range f.positions {
		at := &f.positions[i]
		if at.name == "" {
			at.name = f.resolve(image, &at.key)
		}
		if at.name == "" && f.version >= firstFetchByID {
			f.results[i] = fetchResult{err: wire.ErrUnknownTopicID, absent: true}
			continue
		}
		t, ok := image.topic(at.name)
		if !ok && f.age.findsTopics || f.age.findsPartitions && (!ok || t.partition(at.key.index) == nil) {
			f.results[i] = fetchResult{err: wire.ErrUnknownTopicOrPartition, absent: true}
		}
	}
}

// resolve gives the name of a topic, "" where its id is not known.
func (f *fetch) resolve(image *image, k *fetchKey) string {
	if f.version < firstFetchByID {
		return k.topic
	}
	if t, ok := image.topicByID(k.id); ok {
		return t.name
	}
	return ""
}

// stumbles reports whether Kafka trips over the topic id that stands for none,
// which it takes for a sign that the topic has a name: where an answer goes on
// after it, and is that of another topic or not, and where a session begins.
func (f *fetch) stumbles(opensSession bool) bool {
	if f.version < firstFetchByID {
		return false
	}
	found := false
	for i := range f.inOrder() {
		if found {
			return true
		}
		found = f.results[i].absent && f.positions[i].key.id.IsZero()
	}
	return found && opensSession && f.age.namelessSessions
}

// mustWait says that there is not yet enough to answer with. A reader in an older
// segment never waits: what it got is not enough only because it ends there. Nor does
// one beyond the last stable offset or high watermark, which Kafka takes for a sign of a
// truncation: since 3.8 any, before one in a newer segment.
func (f *fetch) mustWait() bool {
	if f.q.MaxWaitMs <= 0 {
		return false
	}
	bytes, read := 0, 0
	for i := range f.results {
		r := &f.results[i]
		if r.absent {
			continue
		}
		if r.err != wire.NoError || r.diverging != nil || r.preferredReplica >= 0 || r.older {
			return false
		}
		read++
		bytes += r.bytes
	}
	return read > 0 && bytes < f.minBytes
}

// await reads again whenever a partition changes, until there is enough or the
// time is up.
func (f *fetch) await(ctx context.Context) {
	changed := make(chan struct{}, 1)
	for i := range f.results {
		if p := f.results[i].partition; p != nil {
			p.waiters.add(changed)
			defer p.waiters.remove(changed)
		}
	}
	late := make(chan struct{})
	stop := f.cluster.clock.AfterFunc(time.Duration(f.q.MaxWaitMs)*time.Millisecond, func() { close(late) })
	defer stop()
	f.waits = true
	for f.read(); f.mustWait(); f.read() {
		select {
		case <-changed:
		case <-late:
			f.read()
			return
		case <-ctx.Done():
			return
		}
	}
}

// answer puts results under their topics, in order.
func (f *fetch) answer(a *wire.FetchResponse) {
	a.Responses = make([]wire.FetchResponseTopic, 0, 1)
	for i := range f.inOrder() {
		r, key := &f.results[i], &f.positions[i].key
		if f.news != nil && !f.news[i] {
			continue
		}
		t := f.topicIn(a, key)
		t.Partitions = append(t.Partitions, wire.FetchResponsePartition{})
		f.encode(&t.Partitions[len(t.Partitions)-1], key.index, r)
		f.pointToLeader(a, t, r)
	}
}

// inOrder gives the places of the results in the order of an answer: those that
// were read, those of topics whose id nobody knows, the other absent ones.
func (f *fetch) inOrder() iter.Seq[int] {
	return func(yield func(int) bool) {
		for turn := range 3 {
			for i := range f.results {
				if f.results[i].turn() == turn && !yield(i) {
					return
				}
			}
		}
	}
}

func (r *fetchResult) turn() int {
	switch {
	case !r.absent:
		return 0
	case r.err == wire.ErrUnknownTopicID:
		return 1
	}
	return 2
}

// topicIn finds where in the answer a partition belongs: with the one before it,
// if that is of the same topic.
func (f *fetch) topicIn(a *wire.FetchResponse, key *fetchKey) *wire.FetchResponseTopic {
	for i := len(a.Responses) - 1; i >= 0; i-- {
		if t := &a.Responses[i]; t.Topic == key.topic && t.TopicID == key.id {
			return t
		}
		if !f.age.groupsTopics {
			break
		}
	}
	a.Responses = append(a.Responses, wire.FetchResponseTopic{Topic: key.topic, TopicID: key.id})
	return &a.Responses[len(a.Responses)-1]
}

func (f *fetch) encode(a *wire.FetchResponsePartition, index int32, r *fetchResult) {
	a.Default()
	a.PartitionIndex, a.ErrorCode = index, r.err
	if r.err != wire.NoError {
		a.HighWatermark, a.LastStableOffset, a.LogStartOffset = -1, -1, -1
	} else {
		a.HighWatermark, a.LastStableOffset, a.LogStartOffset = r.highWatermark, r.lastStable, r.logStartOffset
		a.PreferredReadReplica = r.preferredReplica
	}
	a.Records = r.records
	if a.Records == nil && !(r.failed && f.age.nullWhenFailed) {
		a.Records = wire.Records{}
	}
	a.AbortedTransactions = r.aborted
	if (r.absent || r.failed) && f.age.abortedOfAbsent {
		a.AbortedTransactions = []wire.FetchResponseAbortedTransaction{}
	}
	if r.diverging != nil {
		a.DivergingEpoch = *r.diverging
	}
	if f.q.IsolationLevel != readCommitted && !f.age.tellsLastStable {
		a.LastStableOffset = -1
	}
}

// pointToLeader tells a client of version 16 and later where the leader is.
func (f *fetch) pointToLeader(a *wire.FetchResponse, t *wire.FetchResponseTopic, r *fetchResult) {
	if f.version < 16 || r.partition == nil || r.err != wire.ErrNotLeaderOrFollower && r.err != wire.ErrFencedLeaderEpoch {
		return
	}
	s := r.partition.state.Load()
	p := &t.Partitions[len(t.Partitions)-1]
	p.CurrentLeader.LeaderID, p.CurrentLeader.LeaderEpoch = s.leader, s.leaderEpoch
	for i := range a.NodeEndpoints {
		if a.NodeEndpoints[i].NodeID == s.leader {
			return
		}
	}
	if b := f.cluster.brokerByID(s.leader); b != nil {
		a.NodeEndpoints = append(a.NodeEndpoints, wire.FetchResponseNodeEndpoint{NodeID: b.id, Host: b.host, Port: b.port, Rack: b.rackPtr()})
	}
}

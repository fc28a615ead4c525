package broker

import (
	"context"
	"time"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
)

// Fetch, versions 0 to 18.
//
//	0  records of magic 0; 2 of magic 1; 4 of magic 2: what is stored newer is converted down
//	1  throttle time
//	3  a limit for the whole answer; the first batch is sent whole even where it is larger (KIP-74)
//	4  isolation level, last stable offset, aborted transactions
//	5  log start offset
//	7  sessions (KIP-227)
//	9  the leader epoch that the client knows (KIP-320)
//	11 the client's rack, a preferred replica (KIP-392)
//	12 flexible; the epoch of the last record fetched, to find a truncation (KIP-595)
//	13 topics by id (KIP-516)
//	15 the replica's id and epoch in a tagged field (KIP-903)
//	16 the leader to go to beside an error (KIP-951)
//	18 a follower's high watermark (KIP-1166), which no follower here needs to tell
//
// Up to version 2 an answer is cut at the partition's limit, in the middle of a
// message where need be: that is how kafka-node learns that a message is too
// large for it.

// fetchResult is what was read of one partition.
type fetchResult struct {
	key              fetchKey
	err              wire.ErrorCode
	highWatermark    int64
	lastStable       int64
	logStartOffset   int64
	preferredReplica int32
	diverging        *wire.FetchResponseEpochEndOffset
	leader           *leadership // beside an error of leadership
	records          wire.Records
	bytes            int
}

// fetch is one Fetch request on its way.
type fetch struct {
	*call
	q         *wire.FetchRequest
	session   *fetchSession
	positions []fetchPosition
	maxBytes  int // for the whole answer
}

func handleFetch(ctx context.Context, c *call, q *wire.FetchRequest) *wire.FetchResponse {
	a := new(wire.FetchResponse)
	a.Default()
	f := &fetch{call: c, q: q, maxBytes: int(c.broker.config().FetchMaxBytes)}
	if c.version >= 3 {
		f.maxBytes = min(f.maxBytes, int(q.MaxBytes))
	}
	created, code := f.begin()
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	results := f.read()
	if f.mustWait(results) {
		results = f.await(ctx)
	}
	switch {
	case f.session != nil:
		a.SessionID = f.session.id
		results = f.session.told(results)
	case created:
		a.SessionID = c.broker.sessions.create(sessionOf(f.positions, results), c.version >= 13)
	}
	a.Responses = f.group(results)
	return a
}

// begin finds out which partitions are asked for. created says that the answer
// opens a session.
func (f *fetch) begin() (created bool, code wire.ErrorCode) {
	q := f.q
	asked := make([]fetchPosition, 0, 8)
	for i := range q.Topics {
		t := &q.Topics[i]
		for j := range t.Partitions {
			p := &t.Partitions[j]
			asked = append(asked, fetchPosition{
				key: fetchKey{topic: t.Topic, id: t.TopicID, index: p.Partition}, offset: p.FetchOffset, leaderEpoch: p.CurrentLeaderEpoch,
				lastEpoch: p.LastFetchedEpoch, startOffset: p.LogStartOffset, maxBytes: p.PartitionMaxBytes,
			})
		}
	}
	f.positions = asked
	sessions := &f.broker.sessions
	switch {
	case f.version < 7:
		return false, wire.NoError
	case q.SessionEpoch == fullFetch || q.SessionEpoch == finalFetch:
		if q.SessionID != 0 {
			sessions.remove(q.SessionID)
		}
		return q.SessionEpoch == fullFetch, wire.NoError
	}
	var forgotten []fetchKey
	for i := range q.ForgottenTopicsData {
		t := &q.ForgottenTopicsData[i]
		for _, p := range t.Partitions {
			forgotten = append(forgotten, fetchKey{topic: t.Topic, id: t.TopicID, index: p})
		}
	}
	f.session, code = sessions.next(q.SessionID, q.SessionEpoch, asked, forgotten, f.version >= 13)
	if f.session != nil {
		f.positions = f.session.positions()
	}
	return false, code
}

func sessionOf(positions []fetchPosition, results []fetchResult) []sessionPartition {
	all := make([]sessionPartition, len(positions))
	for i := range positions {
		all[i] = newSessionPartition(positions[i])
		if results[i].err == wire.NoError {
			all[i].highWatermark, all[i].logStartOffset = results[i].highWatermark, results[i].logStartOffset
		}
	}
	return all
}

// read reads every partition once, within the limits. One result a position.
func (f *fetch) read() []fetchResult {
	image := f.cluster.image.Load()
	results := make([]fetchResult, len(f.positions))
	left, first := f.maxBytes, true
	for i := range f.positions {
		r := f.readOne(image, &f.positions[i], left, first)
		if r.bytes > 0 {
			first = false
			left = max(0, left-r.bytes)
		}
		results[i] = r
	}
	return results
}

// mustWait says that there is not yet enough to answer with.
func (f *fetch) mustWait(results []fetchResult) bool {
	if f.q.MaxWaitMs <= 0 || len(results) == 0 {
		return false
	}
	bytes := 0
	for i := range results {
		r := &results[i]
		if r.err != wire.NoError || r.diverging != nil || r.preferredReplica >= 0 {
			return false
		}
		bytes += r.bytes
	}
	return bytes < int(f.q.MinBytes)
}

// await reads again whenever a partition changes, until there is enough or the
// time is up.
func (f *fetch) await(ctx context.Context) []fetchResult {
	changed := make(chan struct{}, 1)
	image := f.cluster.image.Load()
	for i := range f.positions {
		if p := f.lookup(image, &f.positions[i].key); p != nil {
			p.waiters.add(changed)
			defer p.waiters.remove(changed)
		}
	}
	late := make(chan struct{})
	stop := f.cluster.clock.AfterFunc(time.Duration(f.q.MaxWaitMs)*time.Millisecond, func() { close(late) })
	defer stop()
	for {
		results := f.read()
		if !f.mustWait(results) {
			return results
		}
		select {
		case <-changed:
		case <-late:
			return f.read()
		case <-ctx.Done():
			return results
		}
	}
}

func (f *fetch) lookup(image *image, k *fetchKey) *partition {
	if f.version < 13 {
		return image.partition(k.topic, k.index)
	}
	if t, ok := image.topicByID(k.id); ok {
		return t.partition(k.index)
	}
	return nil
}

func (f *fetch) readOne(image *image, at *fetchPosition, left int, first bool) fetchResult {
	r := fetchResult{key: at.key, highWatermark: -1, lastStable: -1, logStartOffset: -1, preferredReplica: -1}
	p := f.lookup(image, &at.key)
	if p == nil {
		r.err = wire.ErrUnknownTopicOrPartition
		if _, known := image.topicByID(at.key.id); f.version >= 13 && !known {
			r.err = wire.ErrUnknownTopicID
		}
		return r
	}
	if err := p.checkReader(f.broker.id, at.leaderEpoch, f.version >= 11); err != nil {
		r.err, _ = codeOf(err)
		r.leader = p.state.Load()
		return r
	}
	if f.version >= 12 && at.lastEpoch >= 0 {
		if d, err := p.divergence(at.lastEpoch, at.offset); err != nil {
			r.err, _ = codeOf(err)
			return r
		} else if d != nil {
			r.diverging = d
			p.watermarks(&r)
			return r
		}
	}
	limit := min(left, int(at.maxBytes))
	s, err := p.read(at.offset, f.q.IsolationLevel == readCommitted, max(limit, 0), f.version < 3 || first)
	if err != nil {
		r.err, _ = codeOf(err)
		return r
	}
	p.watermarks(&r)
	if f.cluster.dialect.age.hidesStable && f.q.IsolationLevel != readCommitted {
		r.lastStable = -1
	}
	f.fill(&r, p, at, s, limit)
	return r
}

// readCommitted is the isolation level that ends at the last stable offset.
const readCommitted = 1

// magic is the newest message format that the request's version can carry.
func (f *fetch) magic() int8 {
	switch {
	case f.version < 2:
		return 0
	case f.version < 4:
		return 1
	}
	return 2
}

// fill puts the records read into the result, converted to what the request's
// version can carry.
func (f *fetch) fill(r *fetchResult, p *partition, at *fetchPosition, s log.Slice, limit int) {
	r.records = wire.Records(s.Pieces)
	if r.records == nil {
		r.records = wire.Records{}
	}
	r.bytes = s.Bytes
	if f.magic() == 2 || s.Bytes == 0 {
		return
	}
	if !p.config.Load().DownConversion {
		r.err = wire.ErrUnsupportedVersion // as message.downconversion.enable=false has it (KIP-283)
		r.records, r.bytes = wire.Records{}, 0
		return
	}
	down, err := p.convertDown(s, f.magic(), at.offset)
	if err != nil {
		r.err, _ = codeOf(err)
		r.records, r.bytes = wire.Records{}, 0
		return
	}
	if f.version < 3 && len(down) > limit {
		down = down[:limit]
	}
	r.records, r.bytes = wire.Records{down}, len(down)
}

// group puts results under their topics, in order.
func (f *fetch) group(results []fetchResult) []wire.FetchResponseTopic {
	topics := make([]wire.FetchResponseTopic, 0, 1)
	for i := range results {
		r := &results[i]
		n := len(topics)
		if n == 0 || topics[n-1].Topic != r.key.topic || topics[n-1].TopicID != r.key.id {
			topics = append(topics, wire.FetchResponseTopic{Topic: r.key.topic, TopicID: r.key.id})
			n++
		}
		t := &topics[n-1]
		t.Partitions = append(t.Partitions, wire.FetchResponsePartition{})
		r.encode(&t.Partitions[len(t.Partitions)-1], f.q.IsolationLevel)
	}
	return topics
}

func (r *fetchResult) encode(a *wire.FetchResponsePartition, isolation int8) {
	a.Default()
	a.PartitionIndex, a.ErrorCode = r.key.index, r.err
	a.HighWatermark, a.LastStableOffset, a.LogStartOffset = r.highWatermark, r.lastStable, r.logStartOffset
	a.PreferredReadReplica = r.preferredReplica
	a.Records = r.records
	if a.Records == nil {
		a.Records = wire.Records{}
	}
	if isolation == readCommitted {
		a.AbortedTransactions = []wire.FetchResponseAbortedTransaction{}
	}
	if r.diverging != nil {
		a.DivergingEpoch = *r.diverging
	}
	if r.leader != nil && (r.err == wire.ErrNotLeaderOrFollower || r.err == wire.ErrFencedLeaderEpoch) {
		a.CurrentLeader.LeaderID, a.CurrentLeader.LeaderEpoch = r.leader.leader, r.leader.leaderEpoch
	}
}

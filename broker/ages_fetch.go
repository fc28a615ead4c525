package broker

import "github.com/ottla/ottla/wire"

// fetchAge is what releases of a time do otherwise when records and offsets are
// read.
type fetchAge struct {
	// findsTopics looks for topics in the metadata before it reads, and
	// findsPartitions for their partitions; else both are errors of reading.
	findsTopics, findsPartitions bool
	// groupsTopics has each topic once in an answer.
	groupsTopics bool
	// minWithinMax waits for no more bytes than an answer may have.
	minWithinMax bool
	// tellsLastStable tells the last stable offset to who reads uncommitted
	// records too.
	tellsLastStable bool
	// reach is up to where a fetch looks into the log. tellsReplicas has followers be
	// told of aborted transactions, too.
	reach         fetchReach
	tellsReplicas bool
	// hurriesBeyond answers at once what is asked beyond what may be read; else it does
	// so where that lies in another segment when the request comes.
	hurriesBeyond bool
	// abortedOfAbsent has an empty list of aborted transactions, not null, beside
	// a partition that does not exist, and one that cannot be converted.
	abortedOfAbsent bool
	// fillsUp has a converted answer as large as what it was made of.
	fillsUp bool
	// rawWithoutRecords sends batches of which nothing is left after a conversion as
	// they are, though the client cannot read them.
	rawWithoutRecords bool
	// strangerReplica is what a broker that has no replica is answered with when
	// it fetches like a follower; NoError is an empty answer.
	strangerReplica wire.ErrorCode
	// strangerLead and strangerRead are what a broker without a replica answers
	// where a leader is wanted, and where any replica would do.
	strangerLead, strangerRead wire.ErrorCode
	// debugsReplicas misses the replica, not the partition, where a consumer for
	// debugging asks for one that is not there, or for its offsets.
	debugsReplicas bool
	// answersIsolation answers an isolation level that does not exist, with an
	// error; it closed the connection before.
	answersIsolation bool
	// nullWhenFailed has null for records that cannot be converted, and in an
	// answer to a request that failed as a whole.
	nullWhenFailed bool
	// namelessSessions trips over the topic id that stands for none where it is to
	// be a session's, and over the name that is missing then.
	namelessSessions bool
	// newsMoves has every partition with news go to the end of its session, not
	// only one with records.
	newsMoves bool
	// sessionShards is how many caches sessions are divided among.
	sessionShards int
	// refusesZstd keeps topics whose compression is zstd from versions before 10.
	refusesZstd bool
	// offsetsIsolation has an isolation level that does not exist be the error of a
	// whole ListOffsets request, whoever sends it; else it is one of each partition
	// that a consumer asks for.
	offsetsIsolation bool
	// listsOffsets answers ListOffsets, and listsEpochs OffsetForLeaderEpoch, for
	// each entry of a request; else once for each partition that it names.
	listsOffsets, listsEpochs bool
	// epochOfLeader has an epoch begin when its leader is elected; else it does
	// with the first batch of magic 2 that can be read, be it refused then.
	epochOfLeader bool
	// indexesFirst has a log's index tell the first offset of a batch, not its last
	// (see log.UpperBound).
	indexesFirst bool
	// stableAtBatch has the last stable offset at the begin of a batch, be it below
	// the log's start.
	stableAtBatch bool
	// checksTimestamps refuses timestamps below zero that a version of ListOffsets
	// does not know.
	checksTimestamps bool
}

// fetchReach is up to where a fetch looks into the log, be there something that it may
// read or not: there it trips over a limit below zero, and is told of aborted
// transactions. These may lie above the last stable offset, for to the log's index a
// fetch does not end there.
type fetchReach int8

const (
	belowLimit fetchReach = iota // where there is something to read
	atLimit                      // at the last stable offset or high watermark, too
	belowEnd                     // everywhere below the log's end
)

func (r fetchReach) has(offset, limit, end int64) bool {
	switch {
	case offset >= end:
		return false
	case r == belowEnd:
		return true
	}
	return offset < limit || r == atLimit && offset == limit
}

// fetchAges says what changed, and when.
var fetchAges = []change[fetchAge]{
	{"0.8.2", func(a *fetchAge) {
		*a = fetchAge{
			groupsTopics: true, sessionShards: 1, debugsReplicas: true, indexesFirst: true, reach: belowEnd, tellsReplicas: true, namelessSessions: true, newsMoves: true,
			strangerReplica: wire.ErrUnknownServerError, strangerLead: wire.ErrUnknownTopicOrPartition, strangerRead: wire.ErrReplicaNotAvailable,
		}
	}},
	{"0.10.1", func(a *fetchAge) { a.groupsTopics, a.findsTopics = false, true }},
	{"1.0", func(a *fetchAge) { a.strangerReplica = wire.NoError }},
	{"1.1", func(a *fetchAge) { a.rawWithoutRecords = true }},
	{"2.0", func(a *fetchAge) {
		a.rawWithoutRecords = false
		a.findsPartitions, a.fillsUp, a.epochOfLeader, a.indexesFirst = true, true, true, false
		a.strangerLead = wire.ErrNotLeaderOrFollower
	}},
	{"2.1", func(a *fetchAge) {
		a.tellsLastStable, a.refusesZstd, a.debugsReplicas, a.tellsReplicas = true, true, false, false
	}},
	{"2.4", func(a *fetchAge) { a.minWithinMax, a.reach = true, atLimit }},
	{"2.6", func(a *fetchAge) { a.strangerRead, a.reach = wire.ErrNotLeaderOrFollower, belowLimit }},
	{"2.7", func(a *fetchAge) { a.answersIsolation, a.listsOffsets = true, true }},
	{"2.8", func(a *fetchAge) { a.listsEpochs = true }},
	{"3.0", func(a *fetchAge) { a.abortedOfAbsent, a.nullWhenFailed, a.newsMoves = true, true, false }},
	{"3.3", func(a *fetchAge) { a.strangerReplica = wire.ErrNotLeaderOrFollower }},
	{"3.8", func(a *fetchAge) { a.sessionShards, a.hurriesBeyond = 8, true }},
	{"3.9", func(a *fetchAge) { a.checksTimestamps = true }},
	{"4.0", func(a *fetchAge) {
		a.fillsUp, a.nullWhenFailed, a.refusesZstd, a.listsOffsets = false, false, false, false
		a.offsetsIsolation, a.stableAtBatch = true, true
	}},
	{"4.3", func(a *fetchAge) { a.namelessSessions = false }},
}

package broker

import (
	"time"

	"github.com/ottla/ottla/wire"
)

// age is how releases of a time behave, beside the versions that they speak.
//
// The log stores batches of magic 2 whatever the release. What the release would
// have kept in an older format loses, when it is stored, what that cannot hold, and
// a fetch converts it to that format or to what its version can carry. That 0.8
// and 0.9 stored a message of magic 1 as it came, for consumers to stumble over,
// is not repeated, nor that a change of message.format.version leaves what was
// stored before it as it is.
type age struct {
	// ignoresUnknown leaves a connection open, and silent, on which an unknown
	// key or version came; otherwise it is closed.
	ignoresUnknown bool
	// unchecked is the highest key whose version nobody looks at: one that is
	// not known is taken for the newest. -1: all are checked.
	unchecked wire.APIKey
	// needsClientID is the lowest key whose requests may not have a null client
	// id: the connection is closed. Other keys that cannot be parsed are ignored
	// where ignoresUnknown says so, these never are.
	needsClientID wire.APIKey
	// tellsRange puts the range of ApiVersions beside UNSUPPORTED_VERSION in the
	// answer to a version of it that is not known (KIP-511).
	tellsRange bool
	// featuresEpoch is the epoch of the finalized features in ApiVersions; -1
	// before there were any.
	featuresEpoch int64

	// leastProduce is the lowest version of Produce that is served, though 0 is
	// advertised: KIP-896 removed the others, and librdkafka reads the minimum
	// as the codecs it may use (KAFKA-18659).
	leastProduce int16
	// newestMagic is the newest message format; a newer one is CORRUPT_MESSAGE.
	newestMagic int8
	// format is the newest message format that topics are kept in, topicFormats
	// that message.format.version may have one in an older.
	format       int8
	topicFormats bool
	// badRequestCloses closes the connection on which Produce 3 or later came with
	// other than one batch of magic 2 a partition; otherwise that is the
	// partition's invalidRecord.
	badRequestCloses bool
	// unreadable is what becomes of a Produce request whose record sets have an
	// entry of a size or magic that cannot be.
	unreadable unreadable
	// seeksProducerIDs looks for the producer ids of all batches before any
	// partition is looked at; one that ends before its own is the error of all.
	seeksProducerIDs bool
	// wantsTransactionalID refuses a Produce request with records of a transaction
	// and without a transactional id.
	wantsTransactionalID bool
	// anyAcks takes every number of acks: above 1 it waits for as many replicas,
	// below -1 it is as -1.
	anyAcks bool
	// produceLooks is what of a partition Produce looks up before anything else.
	produceLooks lookup
	// strangers says that a broker without a replica of a partition does not know
	// it; otherwise it is not its leader.
	strangers bool
	// keyless lets records without a key into compacted topics.
	keyless bool
	// strictTimestampType refuses every batch that says its timestamps are the
	// broker's; otherwise one with timestamps that a client may send is taken.
	strictTimestampType bool
	// tripsBeyond trips over a record that is longer than its batch; see
	// log.PrepareOptions.
	tripsBeyond bool
	// lateMagic looks at the magic of whole batches only; see log.PrepareOptions.
	lateMagic bool
	// lenient takes record sets that later releases refuse; see log.PrepareOptions.
	lenient bool
	// knowsZstd is false where zstd is a codec that nobody knows (KIP-110).
	knowsZstd bool
	// capsMinISR holds min.insync.replicas to the number of replicas (KIP-966).
	capsMinISR bool
	// invalidRecord is what a record that breaks a rule is answered with:
	// INVALID_RECORD came in 2.4 (KIP-467).
	invalidRecord wire.ErrorCode
	// oldOffsets says that OffsetCommit and OffsetFetch of version 0 have the
	// store of the ZooKeeper age; otherwise they are UNSUPPORTED_VERSION.
	oldOffsets bool

	groups    groupAge
	txns      txnAge
	producers producerAge
	fetch     fetchAge
	admin     adminAge
	topicAge
}

// lookup is how far a broker looks for a partition before it looks at the
// records, the acks and whether the topic is internal.
type lookup int8

const (
	lookupNothing lookup = iota
	lookupTopic
	lookupPartition
)

// unreadable is when a broker comes across a record set that it cannot read.
type unreadable int8

const (
	unreadableInPartition unreadable = iota // one partition's error
	unreadableCloses                        // as it parses the request
	unreadableInRequest                     // before it looks at the partitions: the error of all
)

// ages says what changed, and when. Each was found out by asking real brokers
// of the release named and of the one before.
var ages = []change[age]{
	{"0.8.2", func(a *age) {
		*a = age{
			unchecked: wire.KeyFindCoordinator, needsClientID: noAPI, featuresEpoch: -1,
			newestMagic: 1, anyAcks: true, strangers: true, keyless: true, strictTimestampType: true, lenient: true, lateMagic: true, tripsBeyond: true, invalidRecord: wire.ErrCorruptMessage, oldOffsets: true,
		}
	}},
	{"0.9", func(a *age) {
		a.anyAcks, a.keyless = false, false
		a.ignoresUnknown = true
		a.unchecked, a.needsClientID = wire.KeyOffsetFetch, wire.KeyFindCoordinator
	}},
	{"0.10.0", func(a *age) {
		a.format, a.topicFormats = 1, true
		a.ignoresUnknown = false
		a.unchecked, a.needsClientID = -1, noAPI
	}},
	{"0.10.2", func(a *age) { a.produceLooks = lookupTopic }},
	{"0.11", func(a *age) {
		a.newestMagic, a.format, a.badRequestCloses = 2, 2, true
	}},
	{"2.0", func(a *age) { a.produceLooks, a.strangers, a.lateMagic = lookupPartition, false, false }},
	{"2.1", func(a *age) {
		a.badRequestCloses, a.unreadable = false, unreadableCloses
		a.wantsTransactionalID, a.knowsZstd = true, true
	}},
	{"2.4", func(a *age) {
		a.tellsRange = true
		a.invalidRecord, a.lenient = wire.ErrInvalidRecord, false
	}},
	{"2.7", func(a *age) {
		a.featuresEpoch = 0
	}},
	{"2.8", func(a *age) { a.unreadable = unreadableInRequest }},
	{"3.0", func(a *age) { a.topicFormats, a.tripsBeyond = false, false }},
	{"3.3", func(a *age) { // without ZooKeeper
		a.oldOffsets = false
	}},
	{"3.6", func(a *age) { a.strictTimestampType = false }},
	{"3.7", func(a *age) { a.capsMinISR = true }},
	{"3.8", func(a *age) { a.seeksProducerIDs = true }},
	{"4.0", func(a *age) {
		a.leastProduce = 3
	}},
}

// noAPI is above every key.
const noAPI wire.APIKey = 1<<15 - 1

// ageOf returns the age of a release of the table.
func ageOf(name string) *age {
	a := as(name, ages)
	a.groups, a.txns, a.producers = as(name, groupAges), as(name, txnAges), as(name, producerAges)
	a.fetch, a.topicAge, a.admin = as(name, fetchAges), as(name, topicAges), as(name, adminAges)
	return &a
}

// change is what releases from one on do otherwise than those before it.
type change[A any] struct {
	from  string
	apply func(*A)
}

// as applies the changes up to a release of the table.
func as[A any](name string, changes []change[A]) A {
	var a A
	for _, r := range releases() {
		for len(changes) > 0 && changes[0].from == r.name {
			changes[0].apply(&a)
			changes = changes[1:]
		}
		if r.name == name {
			return a
		}
	}
	panic("broker: no release " + name)
}

// ageOfAll is that of the newest release with all that older ones have beside
// it. Where clients of all ages are to get along, they get what those of the
// oldest know: some retry LEADER_NOT_AVAILABLE only.
func ageOfAll() *age {
	all := releases()
	a := ageOf(all[len(all)-1].name)
	a.leastProduce, a.oldOffsets, a.tellsDefault = 0, true, true
	a.beingCreated = wire.ErrLeaderNotAvailable
	a.groups.rules.TimesSyncFrom = time.Millisecond // for clients that send a rebalance timeout of 0, meaning none
	return a
}

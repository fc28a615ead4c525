package broker

import (
	"fmt"

	"github.com/ottla/ottla/wire"
)

// age is how releases of a time behave, beside the versions that they speak.
//
// The log stores batches of magic 2 whatever the release: a fetch converts down
// to what its version can carry, and no version of a release from before 0.11
// can carry more than that release could. That 0.8 and 0.9 stored a message of
// magic 1 as it came, for consumers to stumble over, is not repeated.
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
	// badRequestCloses closes the connection on which Produce 3 or later came with
	// other than one batch of magic 2 a partition; otherwise that is the
	// partition's invalidRecord.
	badRequestCloses bool
	// unreadable is what becomes of a Produce request whose record sets have an
	// entry of a size or magic that cannot be.
	unreadable unreadable
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
	// lenient takes record sets that later releases refuse; see log.PrepareOptions.
	// Producers were forgotten with their last record then, too.
	lenient bool
	// knowsZstd is false where zstd is a codec that nobody knows (KIP-110).
	knowsZstd bool
	// wantsFirstSequence refuses the first batch of a producer that the partition
	// does not know where its sequence is not 0 (to KIP-360).
	wantsFirstSequence bool
	// capsMinISR holds min.insync.replicas to the number of replicas (KIP-966).
	capsMinISR bool
	// invalidRecord is what a record that breaks a rule is answered with:
	// INVALID_RECORD came in 2.4 (KIP-467).
	invalidRecord wire.ErrorCode
	// oldOffsets says that OffsetCommit and OffsetFetch of version 0 have the
	// store of the ZooKeeper age; otherwise they are UNSUPPORTED_VERSION.
	oldOffsets bool

	// tellsDefault says in DescribeConfigs of version 0 which values are defaults;
	// since 2.7 none is said to be one.
	tellsDefault bool
	// zooKeeper says that topics are made as in ZooKeeper's age, by the broker
	// that is the controller and no other; what follows is of that age only.
	zooKeeper bool
	// existsFirst looks for a topic of the name before all else, configsLast at
	// the settings after all else.
	existsFirst, configsLast bool
	// topicDefaults takes -1 for the default number of partitions and replicas
	// (KIP-464).
	topicDefaults bool
	// topicGaps takes manual assignments that leave partitions out.
	topicGaps bool
	// unreadableConfig is what a setting's value that cannot be read is.
	unreadableConfig wire.ErrorCode

	texts  topicTexts
	groups groupAge
	fetch  fetchAge
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

// topicTexts are the messages beside errors of creating and growing topics, as
// they differ from age to age.
type topicTexts struct {
	topicName                func(name string) string // what is wrong with it, or ""
	noReplicas, noPartitions string
	tooManyReplicas          func(want, have int) string
	// duplicate is about a topic that a request names twice; duplicateTwice
	// answers for each of the two.
	duplicate      func(client, topic string) string
	duplicateTwice bool
	samePartitions func(have int32) string
	lessPartitions func(topic string, have, want int32) string
	unknownTopic   func(topic string) string // empty is null
}

// ages says what changed, and when. Each was found out by asking real brokers
// of the release named and of the one before.
var ages = []struct {
	from   string
	change func(*age)
}{
	{"0.8.2", func(a *age) {
		*a = age{
			unchecked: wire.KeyFindCoordinator, needsClientID: noAPI, featuresEpoch: -1,
			newestMagic: 1, anyAcks: true, strangers: true, keyless: true, strictTimestampType: true, lenient: true, wantsFirstSequence: true, invalidRecord: wire.ErrCorruptMessage, oldOffsets: true,
			tellsDefault: true, zooKeeper: true, topicGaps: true, unreadableConfig: wire.ErrUnknownServerError,
			texts: topicTexts{
				topicName:  topicNameTextTo011,
				noReplicas: "replication factor must be larger than 0", noPartitions: "number of partitions must be larger than 0",
				tooManyReplicas: func(want, have int) string {
					return fmt.Sprintf("replication factor: %d larger than available brokers: %d", want, have)
				},
				duplicate: func(client, topic string) string {
					return fmt.Sprintf("Create topics request from client `%s` contains multiple entries for the following topics: %s", client, topic)
				},
				samePartitions: func(have int32) string { return fmt.Sprintf("Topic already has %d partitions.", have) },
				lessPartitions: func(_ string, have, want int32) string {
					return fmt.Sprintf("Topic currently has %d partitions, which is higher than the requested %d.", have, want)
				},
				unknownTopic: func(topic string) string { return fmt.Sprintf("The topic '%s' does not exist.", topic) },
			},
		}
	}},
	{"0.9", func(a *age) {
		a.anyAcks, a.keyless = false, false
		a.ignoresUnknown = true
		a.unchecked, a.needsClientID = wire.KeyOffsetFetch, wire.KeyFindCoordinator
	}},
	{"0.10.0", func(a *age) {
		a.ignoresUnknown = false
		a.unchecked, a.needsClientID = -1, noAPI
	}},
	{"0.10.2", func(a *age) { a.produceLooks = lookupTopic }},
	{"0.11", func(a *age) {
		a.newestMagic, a.badRequestCloses = 2, true
	}},
	{"1.0", func(a *age) {
		a.texts.topicName = topicNameTextTo32
		a.texts.noReplicas, a.texts.noPartitions = "Replication factor must be larger than 0.", "Number of partitions must be larger than 0."
		a.texts.tooManyReplicas = func(want, have int) string {
			return fmt.Sprintf("Replication factor: %d larger than available brokers: %d.", want, have)
		}
	}},
	{"2.0", func(a *age) { a.produceLooks, a.strangers = lookupPartition, false }},
	{"2.1", func(a *age) {
		a.unreadableConfig = wire.ErrInvalidConfig
		a.badRequestCloses, a.unreadable = false, unreadableCloses
		a.wantsTransactionalID, a.knowsZstd = true, true
	}},
	{"2.3", func(a *age) {
		a.existsFirst = true
		a.texts.duplicate = func(string, string) string { return "Found multiple entries for this topic." }
		a.texts.duplicateTwice = true
	}},
	{"2.4", func(a *age) {
		a.tellsRange = true
		a.invalidRecord, a.lenient = wire.ErrInvalidRecord, false
		a.topicDefaults, a.topicGaps = true, false
	}},
	{"2.5", func(a *age) { a.wantsFirstSequence = false }},
	{"2.7", func(a *age) {
		a.featuresEpoch = 0
		a.configsLast = true
		a.tellsDefault = false
	}},
	{"2.8", func(a *age) { a.unreadable = unreadableInRequest }},
	{"3.3", func(a *age) { // without ZooKeeper
		a.oldOffsets, a.zooKeeper = false, false
		a.texts = topicTexts{
			topicName:    topicNameText,
			noReplicas:   "Replication factor must be larger than 0, or -1 to use the default value.",
			noPartitions: "Number of partitions was set to an invalid non-positive value.",
			tooManyReplicas: func(want, have int) string {
				return fmt.Sprintf("Unable to replicate the partition %d time(s): The target replication factor of %d cannot be reached because only %d broker(s) are registered.", want, want, have)
			},
			duplicate:      func(string, string) string { return "Duplicate topic name." },
			samePartitions: func(have int32) string { return fmt.Sprintf("Topic already has %d partition(s).", have) },
			lessPartitions: func(topic string, have, want int32) string {
				return fmt.Sprintf("The topic %s currently has %d partition(s); %d would not be an increase.", topic, have, want)
			},
			unknownTopic: func(string) string { return "" },
		}
	}},
	{"3.6", func(a *age) { a.strictTimestampType = false }},
	{"3.7", func(a *age) { a.capsMinISR = true }},
	{"4.0", func(a *age) { a.leastProduce = 3 }},
	{"4.3", func(a *age) { // KIP-1066
		a.texts.tooManyReplicas = func(want, have int) string {
			return fmt.Sprintf("Unable to replicate the partition %d time(s): The target replication factor of %d cannot be reached because only %d broker(s) are registered or some brokers have all their log directories cordoned.", want, want, have)
		}
	}},
}

// noAPI is above every key.
const noAPI wire.APIKey = 1<<15 - 1

// ageOf returns the age of a release of the table.
func ageOf(name string) *age {
	a, next := new(age), 0
	for i := range releases() {
		if next < len(ages) && ages[next].from == releases()[i].name {
			ages[next].change(a)
			next++
		}
		if releases()[i].name == name {
			a.groups = groupAgeOf(name)
			a.fetch = fetchAgeOf(i)
			return a
		}
	}
	panic("broker: no release " + name)
}

// ageOfAll is that of the newest release with all that older ones have beside
// it.
func ageOfAll() *age {
	all := releases()
	a := ageOf(all[len(all)-1].name)
	a.leastProduce, a.oldOffsets, a.tellsDefault = 0, true, true
	return a
}

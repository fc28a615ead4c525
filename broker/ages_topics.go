package broker

import (
	"fmt"
	"strings"

	"github.com/ottla/ottla/wire"
)

// topicAge is how topics, their settings and their metadata are in releases of
// a time.
type topicAge struct {
	// describedKinds are the kinds of resources whose settings can be described.
	describedKinds []int8
	// unmoved is the error of moving a replica of a partition that is not there to
	// another directory; movesLongNames does not look whether the copy's folder
	// can be named before (KAFKA-4893).
	unmoved        wire.ErrorCode
	movesLongNames bool
	// bareDescriptions has no message beside settings that could be described, none
	// of them where an empty list of names is given, and one answer for a resource
	// that comes twice, of the last.
	bareDescriptions bool
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
	// noCollisions takes names beside each other that differ only in periods and
	// underscores.
	noCollisions bool
	// brokenByNames answers all of a Metadata request with an error, and no
	// brokers, because a topic of an invalid name was to be created.
	brokenByNames bool
	// offsetsFirst has DeleteRecords look at the offset before the cleanup.policy.
	offsetsFirst bool
	// deletesUnlimited lets DeleteRecords have records of a topic whose
	// cleanup.policy is none.
	deletesUnlimited bool
	// beingCreated is what the first request for a topic that is created by use is
	// answered with.
	beingCreated wire.ErrorCode
	// topicGaps takes manual assignments that leave partitions out.
	topicGaps bool
	// deletionWaits waits in vain for topics to go where they are not to be deleted.
	deletionWaits bool
	// unknownAltered is what altering the settings of an unknown topic gives.
	unknownAltered func(topic string) error
	// uncheckedAltered does not look at the name of a topic whose settings are to be
	// altered and that is not there.
	uncheckedAltered bool
	// undescribedTopics describes the settings of topics that do not exist.
	undescribedTopics bool
	// resourceText prints a resource in errors, foreignBroker the name of a broker
	// that is not the one that was asked.
	resourceText  func(kind int8, name string) string
	foreignBroker func(a *topicAge, name string) string
	// uncheckedNames takes a name that no topic can have for that of one that is
	// not there, unless it is to be created.
	uncheckedNames bool
	// groupIsKind knows groups as a kind of resource; plainKinds are shown as they
	// came where they are not known.
	groupIsKind, plainKinds bool
	// negativeKindCloses closes the connection on which settings of a kind of resource
	// below zero are asked for or altered.
	negativeKindCloses bool
	// scalaMap is what a map with the replicas of partitions is called in errors.
	scalaMap string
	// altersAsCome looks at no more of a request to alter settings than each
	// resource's own: one may come twice, and a setting too. nullsTripAll trips over
	// a value that is not there, whichever resource it is for.
	altersAsCome, nullsTripAll bool
	// nullSettings is what settings of a new topic without a value are.
	nullSettings func(names []string) error
	// unreadableConfig is what a setting's value that cannot be read is.
	unreadableConfig wire.ErrorCode

	// tooManyGrown is what growing by too many partitions at once gives.
	tooManyGrown error

	texts topicTexts
}

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
	duplicateGrown string // a topic that a request grows twice
	samePartitions func(have int32) string
	lessPartitions func(topic string, have, want int32) string
	unknownTopic   func(topic string) string // empty is null
	// badReplicasPlainly has no more than the error's own words of replicas that a
	// partition cannot be given.
	badReplicasPlainly bool
}

// topicAges says what changed, and when. Each was found out by asking real
// brokers of 1.1, 3.9 and 4.4; when between these, by reading their source.
var topicAges = []change[topicAge]{
	{"0.8.2", func(a *topicAge) {
		*a = topicAge{
			describedKinds: []int8{topicResource, brokerResource, brokerLoggerResource},
			noCollisions:   true, brokenByNames: true, tellsDefault: true, bareDescriptions: true, undescribedTopics: true, uncheckedNames: true,
			beingCreated: wire.ErrLeaderNotAvailable, scalaMap: "Map", groupIsKind: true, negativeKindCloses: true,
			unmoved: wire.ErrReplicaNotAvailable, movesLongNames: true,
			zooKeeper: true, altersAsCome: true, offsetsFirst: true, topicGaps: true, deletionWaits: true, unreadableConfig: wire.ErrUnknownServerError,
			nullSettings: func([]string) error { return fail(wire.ErrUnknownServerError, "") },
			tooManyGrown: fail(wire.ErrUnknownServerError, ""), resourceText: resourceTextTo11,
			foreignBroker: func(a *topicAge, name string) string { return a.resourceText(brokerResource, name) + ".name" },
			unknownAltered: func(topic string) error {
				return fail(wire.ErrUnknownServerError, "Topic \"%s\" does not exist.", topic)
			},
			texts: topicTexts{
				topicName:  topicNameTextTo011,
				noReplicas: "replication factor must be larger than 0", noPartitions: "number of partitions must be larger than 0",
				tooManyReplicas: func(want, have int) string {
					return fmt.Sprintf("replication factor: %d larger than available brokers: %d", want, have)
				},
				duplicate: func(client, topic string) string {
					return fmt.Sprintf("Create topics request from client `%s` contains multiple entries for the following topics: %s", client, topic)
				},
				duplicateGrown: "Duplicate topic in request.",
				samePartitions: func(have int32) string { return fmt.Sprintf("Topic already has %d partitions.", have) },
				lessPartitions: func(_ string, have, want int32) string {
					return fmt.Sprintf("Topic currently has %d partitions, which is higher than the requested %d.", have, want)
				},
				unknownTopic:       func(topic string) string { return fmt.Sprintf("The topic '%s' does not exist.", topic) },
				badReplicasPlainly: true,
			},
		}
	}},
	{"0.9", func(a *topicAge) { a.noCollisions, a.brokenByNames = false, false }},
	{"1.0", func(a *topicAge) {
		a.texts.topicName = topicNameTextTo32
		a.texts.noReplicas, a.texts.noPartitions = "Replication factor must be larger than 0.", "Number of partitions must be larger than 0."
		a.texts.tooManyReplicas = func(want, have int) string {
			return fmt.Sprintf("Replication factor: %d larger than available brokers: %d.", want, have)
		}
	}},
	{"2.0", func(a *topicAge) {
		a.undescribedTopics, a.resourceText, a.nullsTripAll = false, resourceText, true
		a.groupIsKind, a.negativeKindCloses = false, false
	}},
	{"2.1", func(a *topicAge) {
		a.offsetsFirst = false
		a.unreadableConfig, a.deletionWaits = wire.ErrInvalidConfig, false
		a.unmoved = wire.ErrUnknownTopicOrPartition
	}},
	{"2.2", func(a *topicAge) { a.movesLongNames = false }},
	{"2.3", func(a *topicAge) {
		a.existsFirst = true
		a.texts.duplicate = func(string, string) string { return "Found multiple entries for this topic." }
		a.texts.duplicateTwice = true
	}},
	{"2.4", func(a *topicAge) {
		a.foreignBroker = func(_ *topicAge, name string) string { return name }
		a.topicDefaults, a.topicGaps = true, false
		a.scalaMap = "HashMap"
	}},
	{"2.5", func(a *topicAge) { a.texts.badReplicasPlainly = false }},
	{"2.6", func(a *topicAge) {
		a.plainKinds = true
		a.nullSettings = func(names []string) error {
			return fail(wire.ErrInvalidRequest, "Null value not supported for topic configs : %s", strings.Join(names, ","))
		}
	}},
	{"2.7", func(a *topicAge) {
		a.configsLast, a.tellsDefault, a.bareDescriptions = true, false, false
		a.uncheckedAltered = true
		a.unknownAltered = func(topic string) error {
			return fail(wire.ErrUnknownTopicOrPartition, "The topic '%s' does not exist.", topic)
		}
	}},
	{"2.8", func(a *topicAge) { a.uncheckedNames = false }},
	{"3.2", func(a *topicAge) { a.altersAsCome, a.nullsTripAll = false, false }},
	{"3.3", func(a *topicAge) { // without ZooKeeper
		a.zooKeeper, a.uncheckedAltered, a.beingCreated = false, false, wire.ErrUnknownTopicOrPartition
		a.texts = topicTexts{
			topicName:    topicNameText,
			noReplicas:   "Replication factor must be larger than 0, or -1 to use the default value.",
			noPartitions: "Number of partitions was set to an invalid non-positive value.",
			tooManyReplicas: func(want, have int) string {
				return fmt.Sprintf("Unable to replicate the partition %d time(s): The target replication factor of %d cannot be reached because only %d broker(s) are registered.", want, want, have)
			},
			duplicate:      func(string, string) string { return "Duplicate topic name." },
			duplicateGrown: "Duplicate topic name.",
			samePartitions: func(have int32) string { return fmt.Sprintf("Topic already has %d partition(s).", have) },
			lessPartitions: func(topic string, have, want int32) string {
				return fmt.Sprintf("The topic %s currently has %d partition(s); %d would not be an increase.", topic, have, want)
			},
			unknownTopic: func(string) string { return "" },
		}
	}},
	{"3.7", func(a *topicAge) { a.describedKinds = append(a.describedKinds, clientMetricsResource) }},
	{"4.0", func(a *topicAge) {
		a.describedKinds = append(a.describedKinds, groupResource)
		a.tooManyGrown = fail(wire.ErrPolicyViolation, "Excessively large number of additional partitions per request.")
	}},
	{"4.2", func(a *topicAge) { a.deletesUnlimited = true }},
	{"4.3", func(a *topicAge) { // KIP-1066
		a.texts.tooManyReplicas = func(want, have int) string {
			return fmt.Sprintf("Unable to replicate the partition %d time(s): The target replication factor of %d cannot be reached because only %d broker(s) are registered or some brokers have all their log directories cordoned.", want, want, have)
		}
	}},
}

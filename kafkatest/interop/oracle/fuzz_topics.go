package oracle

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ottla/ottla/wire"
)

// fuzzTopic is a topic that a sequence has made, or believes to.
type fuzzTopic struct {
	name       string // $t1
	partitions int
	id         string // $id_t1 once it was asked for
	gone       bool
	recoded    bool // the broker compresses: sizes are its own
	rolls      bool // its segments are small
	old        bool // it has an old message format, and keeps it: what was stored before a change stays
	compressed bool // producers do: they are where it is converted
}

func (g *generator) nextTopic() *fuzzTopic {
	t := &fuzzTopic{name: fmt.Sprintf("$t%d", len(g.topics)+1), partitions: 1}
	g.topics = append(g.topics, t)
	return t
}

// mostTopics are enough for a sequence; each costs Kafka milliseconds.
const mostTopics = 4

// newTopic makes a topic that can be used.
func (g *generator) newTopic() {
	if len(g.topics) >= mostTopics {
		return
	}
	t := g.nextTopic()
	var with []string
	if g.chance(3) {
		t.partitions = 1 + g.rnd.IntN(3)
		with = append(with, fmt.Sprintf("partitions: %d", t.partitions))
	}
	if g.chance(3) {
		with = append(with, "configs: {"+g.topicConfig(t)+"}")
	}
	g.step("topic %s {%s}", t.name, strings.Join(with, ", "))
}

// topicConfig gives a setting that the release takes.
func (g *generator) topicConfig(t *fuzzTopic) string {
	all := []string{
		"cleanup.policy: compact", `cleanup.policy: "compact,delete"`, "message.timestamp.type: LogAppendTime", "max.message.bytes: 300", "retention.ms: -1",
		"compression.type: gzip", "compression.type: uncompressed", "compression.type: lz4", "index.interval.bytes: 0",
	}
	if g.atLeast("2.1") {
		all = append(all, "compression.type: zstd")
	}
	if !g.atLeast("4.0") {
		all = append(all, "segment.bytes: 200", "segment.bytes: 100", "message.timestamp.difference.max.ms: 1000")
	}
	if g.atLeast("0.10.0") && !g.atLeast("3.0") {
		all = append(all, `message.format.version: "0.9.0"`, `message.format.version: "0.10.2"`)
	}
	if g.atLeast("3.6") {
		all = append(all, "message.timestamp.before.max.ms: 100000", "message.timestamp.after.max.ms: 1000")
	}
	c := all[g.rnd.IntN(len(all))]
	t.rolls, t.old = strings.HasPrefix(c, "segment.bytes"), strings.HasPrefix(c, "message.format")
	t.recoded = strings.HasPrefix(c, "compression.type") || strings.HasPrefix(c, "message.format")
	return c
}

// topic chooses one that was made, rarely one that is gone.
func (g *generator) topic() *fuzzTopic {
	for range 8 {
		if t := g.topics[g.rnd.IntN(len(g.topics))]; !t.gone || g.chance(4) {
			return t
		}
	}
	return g.topics[0]
}

// called gives a topic's name, or now and then something else.
func (g *generator) called(t *fuzzTopic) string {
	return g.mostly(t.name, t.name, t.name, "$t9", `""`, `"a b"`, `"x" * 250`, `"."`)
}

// idOf gives a topic's id; it is asked for where the release has any.
func (g *generator) idOf(t *fuzzTopic) string {
	if t.id == "" {
		t.id = `"AAAAAAAAAAAAAAAAAAAABQ"` // nobody's
		if g.serves(wire.KeyMetadata, 10) && !t.gone {
			t.id = "$id_" + t.name[1:]
			g.step("a Metadata <=12 {topics: [{name: %s}], allowAutoTopicCreation: false}\n  %s = topics[name=%s].topicId", t.name, t.id, t.name)
		}
	}
	return g.mostly(t.id, t.id, t.id, `"AAAAAAAAAAAAAAAAAAAABQ"`, noUUID)
}

// partition gives a partition's index, now and then one that is not there.
func (g *generator) partition(t *fuzzTopic) string {
	return g.mostly(strconv.Itoa(g.rnd.IntN(max(1, t.partitions))), "0", strconv.Itoa(t.partitions), "-1", "1000000")
}

// changed waits until what was asked of the controller is in force.
func (g *generator) changed() {
	if g.serves(wire.KeyAlterConfigs, 0) {
		g.step("settle")
	}
}

func (g *generator) createTopics() {
	valid := g.mostly("false", "true")
	var made []*fuzzTopic
	one := func() string {
		name, count, replicas, extra := "", "1", g.mostly("1", "-1", "0", "2", "-2"), ""
		switch {
		case g.chance(4) || len(g.topics) >= mostTopics:
			name = g.called(g.topic())
		case valid == "true":
			name = "$t8"
		default:
			t := &fuzzTopic{name: fmt.Sprintf("$t%d", len(g.topics)+len(made)+1), partitions: 1 + g.rnd.IntN(3)}
			made = append(made, t)
			name, count = t.name, strconv.Itoa(t.partitions)
		}
		count = g.mostly(count, "0", "-1", "-2", "1")
		switch {
		case g.chance(5):
			count, replicas = g.mostly("-1", "1"), g.mostly("-1", "1")
			below := "-1"
			if !g.atLeast("2.4") {
				below = "2" // they make a partition of any index, and -1 then has a leader of its own; topics with gaps are enough
			}
			extra += ", assignments: " + g.one("[{partitionIndex: 0, brokerIds: [1]}]", "[{partitionIndex: 0, brokerIds: [1]}, {partitionIndex: 1, brokerIds: [1]}]",
				"[{partitionIndex: 1, brokerIds: [1]}]", "[{partitionIndex: 0, brokerIds: [2]}]", "[{partitionIndex: 0, brokerIds: [1, 1]}]", "[{partitionIndex: 0, brokerIds: []}]",
				"[{partitionIndex: 0, brokerIds: [1]}, {partitionIndex: 0, brokerIds: [1]}]", "[{partitionIndex: "+below+", brokerIds: [1]}]", "[{partitionIndex: 0, brokerIds: [-1]}]")
		}
		if g.chance(3) {
			extra += ", configs: " + g.some(1, 2, g.configPair)
		}
		return fmt.Sprintf("{name: %s, numPartitions: %s, replicationFactor: %s%s}", name, count, replicas, extra)
	}
	topics := g.some(1, 3, one)
	g.topics = append(g.topics, made...)
	g.ask("a", wire.KeyCreateTopics, fmt.Sprintf("{timeoutMs: 10000, validateOnly: %s, topics: %s}", valid, topics))
	g.changed()
}

// configs are settings of topics with values, right and wrong ones.
var configs = [][2]string{
	{"retention.ms", "1000000"}, {"retention.ms", "-1"}, {"retention.ms", "-2"}, {"retention.ms", "soon"}, {"retention.ms", ""}, {"retention.ms", " 5000 "}, {"retention.bytes", "-1"}, {"retention.bytes", "1e3"},
	{"cleanup.policy", "compact"}, {"cleanup.policy", "delete"}, {"cleanup.policy", "compact,delete"}, {"cleanup.policy", "delete, compact"}, {"cleanup.policy", "none"}, {"cleanup.policy", ""}, {"cleanup.policy", "DELETE"},
	{"max.message.bytes", "300"}, {"max.message.bytes", "-1"}, {"max.message.bytes", "0"}, {"max.message.bytes", "2147483648"}, {"max.message.bytes", "1.5"}, {"max.message.bytes", "0x10"},
	{"compression.type", "gzip"}, {"compression.type", "brotli"}, {"compression.type", "producer"}, {"compression.type", "Gzip"}, {"compression.type", "none"}, {"compression.type", "uncompressed"},
	{"message.timestamp.type", "LogAppendTime"}, {"message.timestamp.type", "CreateTime"}, {"message.timestamp.type", "Never"},
	{"min.insync.replicas", "1"}, {"min.insync.replicas", "2"}, {"min.insync.replicas", "0"}, {"segment.bytes", "1048576"}, {"segment.bytes", "13"}, {"segment.ms", "0"}, {"segment.ms", "1000000"}, {"segment.jitter.ms", "-1"},
	{"preallocate", "true"}, {"preallocate", "maybe"}, {"preallocate", "FALSE"}, {"unclean.leader.election.enable", "true"}, {"unclean.leader.election.enable", "1"},
	{"min.cleanable.dirty.ratio", "0.1"}, {"min.cleanable.dirty.ratio", "2"}, {"min.cleanable.dirty.ratio", "-0.5"}, {"min.cleanable.dirty.ratio", "half"}, {"min.compaction.lag.ms", "0"}, {"min.compaction.lag.ms", "-1"}, {"max.compaction.lag.ms", "0"},
	{"delete.retention.ms", "100"}, {"file.delete.delay.ms", "0"}, {"flush.messages", "1"}, {"flush.messages", "0"}, {"flush.ms", "-1"}, {"index.interval.bytes", "0"}, {"index.interval.bytes", "-1"}, {"segment.index.bytes", "3"},
	{"no.such.setting", "1"}, {"Retention.ms", "1"}, {"follower.replication.throttled.replicas", "*"}, {"follower.replication.throttled.replicas", "0:1"}, {"leader.replication.throttled.replicas", "x"},
	{"message.format.version", "0.10.2"}, {"message.format.version", "9.9"}, {"message.timestamp.difference.max.ms", "1000"}, {"message.timestamp.before.max.ms", "-1"}, {"message.timestamp.after.max.ms", "1000"},
	{"message.downconversion.enable", "false"}, {"local.retention.ms", "5"}, {"local.retention.bytes", "-3"}, {"remote.storage.enable", "false"}, {"remote.storage.enable", "true"}, {"compression.gzip.level", "10"}, {"compression.zstd.level", "3"}, {"compression.lz4.level", "0"},
}

func (g *generator) configPair() string {
	c := configs[g.rnd.IntN(len(configs))]
	switch {
	case c[0] == "message.format.version" && !g.atLeast("2.0"), // 1.1 takes any, and takes no change of settings any more after one that it does not know
		c[1] == "Never" && !g.atLeast("2.0"),               // it takes any, and no broker can then open the log
		c[0] == "segment.index.bytes" && !g.atLeast("3.3"): // it takes any, and then has no room for the index of a log, which it cannot make
		return `{name: retention.ms, value: "1000000"}`
	}
	value := g.mostly(strconv.Quote(c[1]), "null")
	return fmt.Sprintf("{name: %q, value: %s}", c[0], value)
}

func (g *generator) deleteTopics() {
	t := g.topic()
	list, names := g.called(t), ""
	if v, _ := g.version(wire.KeyDeleteTopics); v >= 6 && g.chance(2) {
		id := g.idOf(t)
		names = fmt.Sprintf("topics: [{topicId: %s}], ", id)
		if g.chance(6) {
			names = fmt.Sprintf("topics: [{name: %s, topicId: %s}], ", t.name, id)
		}
		g.askIn("a", wire.KeyDeleteTopics, v, "{timeoutMs: 10000, "+names+"}")
	} else {
		if g.chance(4) {
			list += ", " + g.called(g.topic())
		}
		var topics []string
		for _, name := range strings.Split(list, ", ") {
			topics = append(topics, "{name: "+name+"}")
		}
		g.askIn("a", wire.KeyDeleteTopics, v, fmt.Sprintf("{timeoutMs: 10000, topicNames: [%s], topics: [%s]}", list, strings.Join(topics, ", ")))
	}
	t.gone = true
	g.changed()
}

func (g *generator) createPartitions() {
	t := g.topic()
	count := t.partitions + g.rnd.IntN(3)
	extra := ""
	if g.chance(4) {
		extra = ", assignments: " + g.one("[]", "[{brokerIds: [1]}]", "[{brokerIds: [1]}, {brokerIds: [1]}]", "[{brokerIds: [2]}]", "[{brokerIds: []}]", "[{brokerIds: [1, 1]}]", "null")
	}
	valid := g.mostly("false", "true")
	topic := fmt.Sprintf("{name: %s, count: %s%s}", g.called(t), g.mostly(strconv.Itoa(count), "0", "-1", "1"), extra)
	if g.chance(6) {
		topic += ", " + topic
	}
	g.ask("a", wire.KeyCreatePartitions, fmt.Sprintf("{timeoutMs: 10000, validateOnly: %s, topics: [%s]}", valid, topic))
	if valid == "false" {
		t.partitions = max(t.partitions, count)
	}
	g.changed()
}

func (g *generator) metadata() {
	v, _ := g.version(wire.KeyMetadata)
	one := func() string {
		t := g.topic()
		if v >= 12 && g.chance(2) {
			return fmt.Sprintf("{topicId: %s}", g.idOf(t))
		}
		return fmt.Sprintf("{name: %s}", g.called(t))
	}
	topics := g.some(1, 3, one)
	if v > 0 {
		topics = g.mostly(topics, "[]")
	}
	g.askIn("a", wire.KeyMetadata, v, fmt.Sprintf("{topics: %s, allowAutoTopicCreation: false, includeTopicAuthorizedOperations: %s}", topics, g.mostly("false", "true")))
}

func (g *generator) describeConfigs() {
	odd := g.one("0", "1", "3", "5", "16", "32", "100", "-1") // one: with two it is chance which is complained of
	one := func() string {
		keys := g.one("null", `[retention.ms, cleanup.policy]`, `[max.message.bytes, no.such.setting]`, `[]`, `[segment.bytes, segment.bytes]`, `[compression.type, min.insync.replicas, flush.ms]`)
		switch {
		case g.chance(6):
			return fmt.Sprintf(`{resourceType: 4, resourceName: %s, configurationKeys: %s}`, g.one(`"1"`, `""`, `"2"`, `"x"`), g.one(`[log.retention.ms, message.max.bytes]`, `[num.partitions]`, `[auto.create.topics.enable, retention.ms]`))
		case g.chance(12):
			return fmt.Sprintf(`{resourceType: %s, resourceName: "1", configurationKeys: []}`, odd)
		}
		return fmt.Sprintf(`{resourceType: 2, resourceName: %s, configurationKeys: %s}`, g.called(g.topic()), keys)
	}
	g.ask("a", wire.KeyDescribeConfigs, fmt.Sprintf("{resources: %s, includeSynonyms: %s, includeDocumentation: false}", g.some(1, 2, one), g.one("false", "true")))
}

func (g *generator) alterConfigs() {
	odd := g.one("0", "3", "100")
	one := func() string {
		name := "$t9"
		if t := g.topic(); !t.old && (!t.rolls || g.atLeast("2.1")) { // KAFKA-6388: where a batch is too large for the empty segment, and no longer for the next, they trip over the roll
			name = g.called(t)
		}
		return fmt.Sprintf("{resourceType: %s, resourceName: %s, configs: %s}", g.mostly("2", odd), name, g.some(0, 3, g.configPair))
	}
	g.ask("a", wire.KeyAlterConfigs, fmt.Sprintf("{validateOnly: %s, resources: %s}", g.mostly("false", "true"), g.some(1, 2, one)))
	g.recode()
	g.changed()
}

// recode forgets what sizes the topics' records have: compression.type may be
// another now.
func (g *generator) recode() {
	for _, t := range g.topics {
		t.recoded = true
	}
}

func (g *generator) incrementalAlterConfigs() {
	pair := func() string {
		return strings.Replace(g.configPair(), ", value", ", configOperation: "+g.mostly("0", "1", "2", "3", "4", "-1", "1")+", value", 1)
	}
	one := func() string {
		return fmt.Sprintf("{resourceType: %s, resourceName: %s, configs: %s}", g.mostly("2", "2", "2", "0", "3", "100"), g.called(g.topic()), g.some(0, 3, pair))
	}
	g.ask("a", wire.KeyIncrementalAlterConfigs, fmt.Sprintf("{validateOnly: %s, resources: %s}", g.mostly("false", "true"), g.some(1, 2, one)))
	g.recode()
	g.changed()
}

// describeOthers asks what is asked seldom.
func (g *generator) describeOthers() {
	t := g.topic()
	switch g.rnd.IntN(5) {
	case 0:
		g.ask("a", wire.KeyDescribeTopicPartitions, fmt.Sprintf("{topics: [{name: %s}, {name: %s}], responsePartitionLimit: %s}", g.called(t), g.called(g.topic()), g.mostly("2000", "1", "2", "0", "-1")))
	case 1:
		g.ask("a", wire.KeyDescribeCluster, fmt.Sprintf("{includeClusterAuthorizedOperations: %s, endpointType: %s}", g.one("false", "true"), g.mostly("1", "2", "0", "3")))
	case 2:
		g.ask("a", wire.KeyElectLeaders, fmt.Sprintf("{electionType: %s, topicPartitions: [{topic: %s, partitions: [%s]}], timeoutMs: 5000}", g.mostly("0", "1"), g.called(t), g.partition(t)))
	case 3:
		g.ask("a", wire.KeyListPartitionReassignments, fmt.Sprintf("{timeoutMs: 5000, topics: [{name: %s, partitionIndexes: [%s]}]}", g.called(t), g.partition(t)))
	case 4:
		g.offsetForLeaderEpoch()
	}
}

package oracle

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ottla/ottla/wire"
)

// fuzzProducer is an idempotent producer: where its next batches belong.
type fuzzProducer struct {
	id, epoch string         // $pid1, $epoch1
	next      map[string]int // sequence by topic and partition
	last      map[string]int // sequence of the batch before
}

// produced puts batches into a produce request.
func (g *generator) produced(version int16, acks string, topics ...string) {
	g.askIn("a", wire.KeyProduce, version, fmt.Sprintf("{acks: %s, timeoutMs: 5000, topicData: [%s]}", acks, strings.Join(topics, ", ")))
}

// topicData is one topic of a produce request.
func (g *generator) topicData(version int16, t *fuzzTopic, index, records string) string {
	id := ""
	if version >= 13 {
		id = ", topicId: " + g.idOf(t)
	}
	partition := fmt.Sprintf("{index: %s, records: %s}", index, records)
	if g.chance(12) {
		partition += ", " + fmt.Sprintf("{index: %s, records: [{records: [again]}]}", g.partition(t))
	}
	return fmt.Sprintf("{name: %s%s, partitionData: [%s]}", g.called(t), id, partition)
}

func (g *generator) acks() string { return g.mostly("-1", "1", "1", "1", "1", "2", "-2") }

func (g *generator) produce() {
	v, _ := g.version(wire.KeyProduce)
	t := g.topic()
	records := "[" + g.batch(v, t, "") + "]"
	switch {
	case g.chance(8):
		records = "[" + g.batch(v, t, "") + ", " + g.batch(v, t, "") + "]"
	case g.chance(25):
		records = g.one("null", "[]", `""`, `[{raw: "0x00"}]`, `[{raw: "0x0000000000000000000000"}]`)
	}
	topics := []string{g.topicData(v, t, g.partition(t), records)}
	if g.chance(8) {
		other := g.topic()
		topics = append(topics, g.topicData(v, other, g.partition(other), "["+g.batch(v, other, "")+"]"))
	}
	g.produced(v, g.acks(), topics...)
}

// batch makes one batch for a version of Produce, with fields beside.
func (g *generator) batch(version int16, t *fuzzTopic, extra string) string {
	var parts []string
	magic := min(2, max(0, int(version)-1))
	if extra != "" {
		parts = append(parts, extra)
	}
	if g.chance(10) && extra == "" {
		magic = g.rnd.IntN(3)
		parts = append(parts, fmt.Sprintf("magic: %d", magic))
	}
	codec := g.one("", "", "", "", "gzip", "snappy", "lz4", "zstd")
	if t.rolls && magic < 2 {
		codec = "" // which is converted, and so of another size, and rolls elsewhere
	}
	if codec == "zstd" && (version < 7 || magic < 2) && !g.chance(3) {
		codec = ""
	}
	if codec == "zstd" && magic < 2 {
		codec = "gzip"
	}
	if codec != "" {
		parts = append(parts, "codec: "+codec)
		t.compressed, t.recoded = true, t.recoded || magic < 2
	}
	if g.chance(30) {
		flags := []string{"baseOffset: 7"}
		if magic > 0 {
			flags = append(flags, "timestampType: LogAppendTime")
		}
		if magic == 2 && g.atLeast("2.1") {
			flags = append(flags, "transactional: true") // before, it begins one, which has no end
		}
		if magic == 2 {
			flags = append(flags, "control: true")
		}
		parts = append(parts, g.one(flags...))
	}
	if spoiled := g.spoiled(magic); g.chance(12) && (codec == "" || !strings.Contains(spoiled, "attributes")) {
		parts = append(parts, spoiled) // compressed bytes that are taken for others would show the time
	}
	parts = append(parts, "records: "+g.some(1, 4, func() string { return g.record(magic) }))
	return "{" + strings.Join(parts, ", ") + "}"
}

// spoiled breaks a batch.
func (g *generator) spoiled(magic int) string {
	if g.chance(3) {
		return g.one("crc: wrong", "cut: 3", "cut: 1", `append: "0x00"`, `append: "0x000000000000000000000000000000000000"`, "crc: wrong, cut: 1")
	}
	if magic < 2 {
		return "set: {" + g.one("offset: 5", "length: 4", "length: 100000", "length: -1", "magic: 2", "magic: 3", "attributes: 4", "attributes: 8", "attributes: 7", "crc: 1") + "}"
	}
	return "set: {" + g.one("length: 10", "length: 49", "length: 100000", "length: -1", "magic: 0", "magic: 1", "magic: 3", "attributes: 7", "attributes: 8", "attributes: 64", "lastOffsetDelta: 9",
		"lastOffsetDelta: -1", "maxTimestamp: 5", "maxTimestamp: -1", "count: 0", "count: -1", "count: 9", "producerId: 5", "epoch: 1", "baseSequence: 3", "baseOffset: 9", "leaderEpoch: 5") + "}"
}

func (g *generator) record(magic int) string {
	value := g.one("v1", "v2", `""`, `"x" * 200`, `"0x00ff"`, `"some value"`)
	if g.chance(2) {
		return value
	}
	parts := []string{"value: " + value}
	if g.chance(8) {
		parts[0] = "value: null"
	}
	if g.chance(2) {
		parts = append(parts, "key: "+g.one("k1", "k2", "k3", `""`))
	}
	if g.chance(2) {
		parts = append(parts, "timestamp: "+g.mostly(fmt.Sprintf("$now+%d", g.rnd.IntN(20)), "$now-5", "$now-5000", "$now+90000000", "0", "-1", "-2", "1000", "9223372036854775807"))
	}
	if magic == 2 && g.chance(6) {
		parts = append(parts, `headers: {h: "1", i: null}`)
	}
	if g.chance(10) {
		parts = append(parts, "times: 20")
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func (g *generator) initProducer() {
	if len(g.producers) == 3 || !g.serves(wire.KeyInitProducerId, 0) || !g.serves(wire.KeyProduce, 3) {
		return
	}
	n := len(g.producers) + 1
	p := &fuzzProducer{id: fmt.Sprintf("$pid%d", n), epoch: fmt.Sprintf("$epoch%d", n), next: map[string]int{}, last: map[string]int{}}
	g.ask("a", wire.KeyInitProducerId, "{transactionTimeoutMs: 60000}", p.id+" = producerId", p.epoch+" = producerEpoch")
	g.producers = append(g.producers, p)
	if g.chance(4) {
		g.ask("a", wire.KeyInitProducerId, fmt.Sprintf("{transactionTimeoutMs: %s, producerId: %s, producerEpoch: %s}", g.mostly("60000", "0", "-1"), g.one(p.id, "-1", "12345"), g.one(p.epoch, "-1", "5")))
	}
}

func (g *generator) produceIdempotent() {
	if len(g.producers) == 0 || g.chance(8) {
		g.initProducer()
		if len(g.producers) == 0 {
			return
		}
	}
	v := g.served[wire.KeyProduce][1]
	for range 8 {
		if w, _ := g.version(wire.KeyProduce); w >= 3 {
			v = w
			break
		}
	}
	p, t := g.producers[g.rnd.IntN(len(g.producers))], g.topic()
	index := strconv.Itoa(g.rnd.IntN(max(1, t.partitions)))
	at := t.name + "/" + index
	sequence, epoch, id := p.next[at], p.epoch, p.id
	right := false
	switch g.rnd.IntN(10) {
	case 0:
		sequence = p.last[at]
	case 1:
		sequence += 1 + g.rnd.IntN(5)
	case 2:
		epoch = g.one(p.epoch+"+1", p.epoch+"-1", p.epoch+"+2")
		sequence = g.rnd.IntN(2) * sequence
	case 3:
		id, epoch = g.one("12345", "-1", "9223372036854775807"), g.one("0", "3", "-1")
	case 4:
		sequence = []int{0, -1, 2147483647, 2147483646}[g.rnd.IntN(4)]
	default:
		right = true
	}
	count := 1 + g.rnd.IntN(3)
	records := strings.Repeat("v, ", count)
	batch := fmt.Sprintf("{producerId: %s, epoch: %s, sequence: %d, records: [%s]}", id, epoch, sequence, records)
	if g.chance(15) {
		flags := []string{"codec: gzip, ", "crc: wrong, ", "control: true, "}
		if g.atLeast("2.1") {
			flags = append(flags, "transactional: true, ")
		}
		batch = "{" + g.one(flags...) + batch[1:]
		right = false
	}
	g.produced(v, g.acks(), fmt.Sprintf("{name: %s, topicId: %s, partitionData: [{index: %s, records: [%s]}]}", t.name, g.idFor(v, t), index, batch))
	if right {
		p.last[at], p.next[at] = sequence, sequence+count
	}
}

// idFor is a topic's id where the version of Produce or Fetch wants one.
func (g *generator) idFor(version int16, t *fuzzTopic) string {
	if version < 13 {
		return noUUID
	}
	return g.idOf(t)
}

func (g *generator) listOffsets() {
	partition := func(t *fuzzTopic) string {
		at := g.one("-1", "-2", "-3", "-1", "-2", "$now", "$now+1", "$now+7", "$now+15", "0", "1000", "-4", "-5", "-6", "-7", "$now+90000000", "9223372036854775807")
		if at == "-3" && len(g.txnProducers) > 0 {
			at = "-1" // which of several markers is the latest, a millisecond decides
		}
		return fmt.Sprintf("{partitionIndex: %s, currentLeaderEpoch: %s, timestamp: %s, maxNumOffsets: %s}", g.partition(t), g.mostly("-1", "0", "0", "1", "5", "-2"), at, g.one("1", "2", "10", "0"))
	}
	one := func() string {
		t := g.topic()
		return fmt.Sprintf("{name: %s, partitions: %s}", g.called(t), g.some(1, 2, func() string { return partition(t) }))
	}
	g.ask("a", wire.KeyListOffsets, fmt.Sprintf("{replicaId: %s, isolationLevel: %s, topics: %s, timeoutMs: 5000}", g.mostly("-1", "-2"), g.mostly("0", "1", "1", "2"), g.some(1, 2, one)))
}

func (g *generator) offsetForLeaderEpoch() {
	t := g.topic()
	g.ask("a", wire.KeyOffsetForLeaderEpoch, fmt.Sprintf("{replicaId: %s, topics: [{topic: %s, partitions: [{partition: %s, currentLeaderEpoch: %s, leaderEpoch: %s}]}]}",
		g.one("-1", "-2"), g.called(t), g.partition(t), g.mostly("-1", "0", "1", "-2"), g.one("0", "0", "1", "5", "-1", "-2")))
}

func (g *generator) deleteRecords() {
	t := g.topic()
	offset := g.one("-1", "0", "1", "2", "3", "5", "1000", "-2")
	g.ask("a", wire.KeyDeleteRecords, fmt.Sprintf("{timeoutMs: 5000, topics: [{name: %s, partitions: [{partitionIndex: %s, offset: %s}]}]}", g.called(t), g.partition(t), offset))
}

// fetchPartition is one partition of a fetch.
func (g *generator) fetchPartition(index, offset, most string) string {
	return fmt.Sprintf("{partition: %s, currentLeaderEpoch: %s, fetchOffset: %s, lastFetchedEpoch: %s, partitionMaxBytes: %s}",
		index, g.mostly("-1", "0", "0", "1", "7"), offset, g.mostly("-1", "0", "3"), most)
}

func (g *generator) offset() string {
	return g.mostly(g.one("0", "0", "1", "2", "3", "4"), "10", "1000", "-1", "-2", "9223372036854775807")
}

// size limits a fetch: rarely tightly, and not where the broker made the bytes.
func (g *generator) size(topics ...*fuzzTopic) string {
	for _, t := range topics {
		if t.recoded {
			return "1000000"
		}
	}
	return g.mostly("1000000", "0", "1", "10", "100", "200", "300", "-1", "2147483647")
}

// fetchBody is a fetch of some topics; session is what stands between.
func (g *generator) fetchBody(version int16, session string, minBytes string, topics ...*fuzzTopic) string {
	var all []string
	for _, t := range topics {
		var partitions []string
		for i := range 1 + g.rnd.IntN(2) {
			index := g.partition(t)
			if i > 0 && t.partitions > 1 {
				index = strconv.Itoa(t.partitions - 1)
			}
			partitions = append(partitions, g.fetchPartition(index, g.offset(), g.size(t)))
			if t.partitions == 1 {
				break
			}
		}
		all = append(all, fmt.Sprintf("{topic: %s, topicId: %s, partitions: [%s]}", g.called(t), g.idFor(version, t), strings.Join(partitions, ", ")))
	}
	return fmt.Sprintf("{maxWaitMs: %s, minBytes: %s, maxBytes: %s, isolationLevel: %s, %stopics: [%s]}",
		g.one("0", "10"), minBytes, g.size(topics...), g.mostly("0", "1"), session, strings.Join(all, ", "))
}

// someTopics are one or two.
func (g *generator) someTopics() []*fuzzTopic {
	all := []*fuzzTopic{g.topic()}
	if other := g.topic(); g.chance(3) && other != all[0] {
		all = append(all, other)
	}
	return all
}

func (g *generator) fetch() {
	v, _ := g.version(wire.KeyFetch)
	topics := []*fuzzTopic{g.topic()}
	v = g.unconverted(v, topics...)
	g.askIn("a", wire.KeyFetch, v, g.fetchBody(v, "", g.one("0", "1"), topics...))
}

// unconverted gives a version of Fetch that needs no conversion where the broker
// made the bytes: what fills up a converted answer depends on its codecs.
func (g *generator) unconverted(v int16, topics ...*fuzzTopic) int16 {
	for _, t := range topics {
		if (t.recoded || t.compressed) && g.serves(wire.KeyFetch, 4) {
			return max(v, 4)
		}
	}
	return v
}

// fetchSome fetches from several topics.
func (g *generator) fetchSome() {
	v, _ := g.version(wire.KeyFetch)
	topics := g.someTopics()
	v = g.unconverted(v, topics...)
	g.askIn("a", wire.KeyFetch, v, g.fetchBody(v, "", g.mostly("1", "0", "100000"), topics...))
}

// fetchSession opens a fetch session or goes on in it.
func (g *generator) fetchSession() {
	v, _ := g.version(wire.KeyFetch)
	if !g.serves(wire.KeyFetch, 7) {
		return
	}
	v = max(v, 7)
	if g.session == 0 || g.chance(5) {
		g.session++
		g.fetches = 1
		g.askIn("a", wire.KeyFetch, v, g.fetchBody(v, "sessionId: 0, sessionEpoch: 0, ", "0", g.someTopics()...), fmt.Sprintf("$session%d = sessionId", g.session))
		return
	}
	epoch := strconv.Itoa(g.fetches)
	session := fmt.Sprintf("$session%d", g.session)
	right := true
	switch g.rnd.IntN(12) {
	case 0:
		epoch, right = g.one("0", "-1", "7", "2147483647"), false
	case 1:
		session, right = "12345", false
	}
	extra := ""
	if t := g.topic(); g.chance(5) {
		extra = fmt.Sprintf("forgottenTopicsData: [{topic: %s, topicId: %s, partitions: [%s]}], ", t.name, g.idFor(v, t), g.partition(t))
	}
	var topics []*fuzzTopic
	if g.chance(2) {
		topics = g.someTopics()
	}
	g.askIn("a", wire.KeyFetch, v, g.fetchBody(v, fmt.Sprintf("sessionId: %s, sessionEpoch: %s, %s", session, epoch, extra), "0", topics...))
	if right {
		g.fetches++
	}
}

// fetchWaiting sends a fetch that waits for what is produced then.
func (g *generator) fetchWaiting() {
	v, ok := g.version(wire.KeyFetch)
	t := g.topic()
	if !ok || t.gone {
		return
	}
	v = g.unconverted(v, t)
	id := g.idFor(v, t)
	end := "$end_" + t.name[1:]
	g.step("a ListOffsets <=2 {replicaId: -1, topics: [{name: %s, partitions: [{partitionIndex: 0, timestamp: -1, maxNumOffsets: 1}]}]}\n  %s = topics[0].partitions[0].offset", t.name, end)
	g.send("f", wire.KeyFetch, v, fmt.Sprintf("{maxWaitMs: 1500, minBytes: 1, maxBytes: 1000000, topics: [{topic: %s, topicId: %s, partitions: [{partition: 0, fetchOffset: %s, partitionMaxBytes: 100000}]}]}", t.name, id, end))
	odd := g.odd
	g.odd = 0
	version := min(g.served[wire.KeyProduce][1], 11)
	g.produced(version, "-1", fmt.Sprintf("{name: %s, partitionData: [{index: 0, records: [{records: [%s]}]}]}", t.name, g.one("a, b", `{key: k, value: v}`)))
	g.odd = odd
	g.step("await f")
}

package oracle

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ottla/ottla/wire"
)

// Transactions as partitions see them: batches, markers and who reads what is
// committed. There is no coordinator: fuzzSettings have brokers not ask one.

// fuzzTxnProducer is a producer of transactions: where its next batches belong. Its
// id is its own in each topic of a sequence.
type fuzzTxnProducer struct {
	id, epoch, coordinator int
	next                   map[string]int // sequence by topic and partition
}

func (g *generator) txnProducer() *fuzzTxnProducer {
	if len(g.txnProducers) < 3 {
		g.txnProducers = append(g.txnProducers, &fuzzTxnProducer{id: 6001 + len(g.txnProducers), next: map[string]int{}})
	}
	return g.txnProducers[g.rnd.IntN(len(g.txnProducers))]
}

// txnServes tells whether the release has transactions.
func (g *generator) txnServes() bool { return g.serves(wire.KeyWriteTxnMarkers, 0) }

// txnBatch writes a batch of a transaction, mostly as it should be.
func (g *generator) txnBatch() {
	if !g.txnServes() {
		return
	}
	p, t := g.txnProducer(), g.topic()
	index := strconv.Itoa(g.rnd.IntN(max(1, t.partitions)))
	at := t.name + "/" + index
	sequence, epoch, flag, right := p.next[at], p.epoch, "transactional: true, ", true
	switch g.rnd.IntN(14) {
	case 0:
		sequence, right = sequence+1+g.rnd.IntN(3), false
	case 1:
		epoch, right = epoch+1-2*g.rnd.IntN(2), false
	case 2:
		flag, right = "", false
	case 3:
		sequence, right = 0, false
	}
	count := 1 + g.rnd.IntN(3)
	records := strings.Repeat(g.one("v, ", "v, ", `"x" * 700, `), count)
	version := 3 + int16(g.rnd.IntN(int(min(11, g.served[wire.KeyProduce][1])-2)))
	odd := g.odd
	g.odd = 0
	g.askIn("a", wire.KeyProduce, version, fmt.Sprintf("{transactionalId: $x, acks: -1, timeoutMs: 5000, topicData: [{name: %s, partitionData: [{index: %s, records: [{producerId: %d, epoch: %d, sequence: %d, %srecords: [%s]}]}]}]}",
		t.name, index, p.id, epoch, sequence, flag, records))
	g.odd = odd
	if right {
		p.next[at] = sequence + count
	}
}

// txnMarkers ends a transaction in some partitions. None is named twice, and there is
// one marker a request: Kafka leaves some of the others unanswered.
func (g *generator) txnMarkers() {
	if !g.txnServes() {
		return
	}
	p := g.txnProducer()
	epoch, coordinator := p.epoch, p.coordinator
	switch g.rnd.IntN(10) {
	case 0:
		p.epoch++
		epoch, p.next = p.epoch, map[string]int{}
	case 1:
		epoch -= 1
	case 2:
		p.coordinator++
		coordinator = p.coordinator
	case 3:
		coordinator -= 1
	}
	var topics []string
	for i, t := range g.someTopics() {
		var indexes []string
		for n := range max(1, t.partitions) {
			if n == 0 || g.chance(2) {
				indexes = append(indexes, strconv.Itoa(n))
			}
		}
		if i == 0 && g.chance(8) {
			indexes = append(indexes, g.one("-1", "1000000"))
		}
		topics = append(topics, fmt.Sprintf("{name: %s, partitionIndexes: [%s]}", t.name, strings.Join(indexes, ", ")))
	}
	odd := g.odd
	g.odd = 0
	g.ask("a", wire.KeyWriteTxnMarkers, fmt.Sprintf("{markers: [{producerId: %d, producerEpoch: %d, transactionResult: %s, coordinatorEpoch: %d, transactionVersion: %s, topics: [%s]}]}",
		p.id, epoch, g.one("true", "false"), coordinator, g.mostly("0", "1", "2", "-1"), strings.Join(topics, ", ")))
	g.odd = odd
}

// fetchCommitted reads what is committed.
func (g *generator) fetchCommitted() {
	t := g.topic()
	v, ok := g.version(wire.KeyFetch)
	if !ok || !g.serves(wire.KeyFetch, 4) {
		return
	}
	v = min(max(v, 4), 12)
	most := g.one("1000000", "1000000", "1000", "100", "2000", "0")
	if t.recoded {
		most = "1000000"
	}
	g.askIn("a", wire.KeyFetch, v, fmt.Sprintf("{replicaId: %s, maxWaitMs: %s, minBytes: %s, maxBytes: 1000000, isolationLevel: 1, topics: [{topic: %s, partitions: [{partition: %d, fetchOffset: %s, partitionMaxBytes: %s}]}]}",
		g.mostly("-1", "-2"), g.one("0", "10"), g.one("0", "1"), t.name, g.rnd.IntN(max(1, t.partitions)), g.one("0", "0", "1", "2", "3", "4", "5", "6", "8", "10", "12"), most))
}

// describeProducers tells what became of the producers.
func (g *generator) describeProducers() {
	t := g.topic()
	g.ask("a", wire.KeyDescribeProducers, fmt.Sprintf("{topics: [{name: %s, partitionIndexes: [%s]}]}", g.called(t), g.partition(t)))
}

// latestStable asks for the last stable offset.
func (g *generator) latestStable() {
	t := g.topic()
	g.ask("a", wire.KeyListOffsets, fmt.Sprintf("{replicaId: -1, isolationLevel: 1, topics: [{name: %s, partitions: [{partitionIndex: %d, timestamp: %s, maxNumOffsets: 1}]}]}",
		t.name, g.rnd.IntN(max(1, t.partitions)), g.one("-1", "-1", "$now")))
}

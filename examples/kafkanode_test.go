package examples

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

func runProducer(c command) {
	a := c.broker()
	orders := c.arg(0)
	a.createTopic(orders, 2)

	p := c.start()
	p.await(fmt.Sprintf(`^sent {"%s":{"0":0,"1":0}}$`, orders))
	p.wait()

	records := a.records(orders, 4)
	for partition := range int32(2) {
		var values []string
		for _, r := range records {
			if r.Partition == partition {
				values = append(values, string(r.Value))
				if key := string(r.Key); key != "table-7" {
					c.Errorf("partition %d: got key %q, want table-7", partition, key)
				}
				if codec := r.Attrs.CompressionType(); codec != 2 {
					c.Errorf("partition %d: got codec %d, want 2, snappy", partition, codec)
				}
			}
		}
		if want := []string{"one espresso", "two teas"}; !slices.Equal(values, want) {
			c.Errorf("partition %d: got %q, want %q", partition, values, want)
		}
	}
}

func runKeyedMessage(c command) {
	a := c.broker()
	orders := c.arg(0)
	a.createTopic(orders, 3)

	p := c.start()
	p.await(`^sent `)
	p.wait()

	placed := map[string]int32{} // key: partition
	values := map[string][]string{}
	for _, r := range a.records(orders, 6) {
		key := string(r.Key)
		if before, ok := placed[key]; ok && before != r.Partition {
			c.Errorf("key %s: got partitions %d and %d, want one", key, before, r.Partition)
		}
		placed[key] = r.Partition
		values[key] = append(values[key], string(r.Value))
	}
	want := "map[ada:[espresso tea] brian:[water cake] carol:[cocoa bill please]]"
	if got := fmt.Sprint(values); got != want {
		c.Errorf("got %s, want %s", got, want)
	}
}

func runHighLevelProducer(c command) {
	a := c.broker()
	payments := c.arg(0)
	a.createTopic(payments, 3)

	p := c.start()
	p.awaitLines(6, `^sent \d `)
	p.wait()

	var got []string
	for _, r := range a.records(payments, 6) {
		got = append(got, fmt.Sprintf("%d/%d %s", r.Partition, r.Offset, r.Value))
	}
	slices.Sort(got)
	want := []string{"0/0 order 1", "0/1 order 4", "1/0 order 2", "1/1 order 5", "2/0 order 3", "2/1 order 6"}
	if !slices.Equal(got, want) {
		c.Errorf("got %q, want %q", got, want)
	}
}

func runConsumer(c command) {
	a := c.broker()
	orders := c.arg(0)
	a.createTopic(orders, 2)
	a.send(orders, 0, "a0", "a1", "a2", "a3")
	a.send(orders, 1, "b0", "b1", "b2")

	p := c.start() // from offset 2 of partitions 0 and 1
	got := p.reads(3)
	slices.Sort(got)
	if want := []string{orders + "/0@2 a2", orders + "/0@3 a3", orders + "/1@2 b2"}; !slices.Equal(got, want) {
		c.Errorf("got %q, want %q", got, want)
	}
	a.send(orders, 1, "b3")
	p.await("^read " + orders + "/1@3 b3$")
	p.interrupt()
}

func runOffsetOutOfRange(c command) {
	a := c.broker()
	orders := c.arg(0)
	a.createTopic(orders, 1)
	a.send(orders, 0, "a0", "a1", "a2", "a3", "a4")
	a.deleteBefore(orders, 3)

	p := c.start()
	p.await("^out of range: " + orders + "/0$")
	p.await("^oldest offset: 3$")
	p.await("^read " + orders + "/0@3 a3$")
	p.await("^read " + orders + "/0@4 a4$")
	p.interrupt()
}

func runCommit(c command) {
	a := c.broker()
	orders := c.arg(0)
	c.arg(1) // the group, new in each run
	a.createTopic(orders, 1)
	a.send(orders, 0, "a0", "a1", "a2")

	first := c.start()
	first.awaitLines(3, "^read ")
	first.await("^committed$")
	a.send(orders, 0, "a3")
	first.await("^read " + orders + "/0@3 a3$") // the consumer has resumed
	first.signal(syscall.SIGKILL)               // before the second commit
	if first.exit(patience) == nil {
		c.Error("got exit code 0, want the end of a killed process")
	}

	second := c.start()
	if got, want := second.reads(1)[0], orders+"/0@3 a3"; got != want {
		c.Errorf("after the commit: got %q, want %q", got, want)
	}
	second.await("^committed$")
	second.interrupt()

	third := c.start()
	a.send(orders, 0, "a4")
	if got, want := third.reads(1)[0], orders+"/0@4 a4"; got != want {
		c.Errorf("after the second commit: got %q, want %q", got, want)
	}
	third.interrupt()
}

func runAutoCommit(c command) {
	a := c.broker()
	orders, counter := c.arg(0), c.arg(1)
	a.createTopic(orders, 1)
	a.send(orders, 0, "a0", "a1", "a2")

	first := c.start()
	first.awaitLines(3, "^read ")
	a.awaitOldCommit(counter, orders, 3) // by the client's own clock
	first.signal(syscall.SIGKILL)
	if first.exit(patience) == nil {
		c.Error("got exit code 0, want the end of a killed process")
	}

	a.send(orders, 0, "a3")
	second := c.start()
	if got, want := second.reads(1)[0], orders+"/0@3 a3"; got != want {
		c.Errorf("after the commit: got %q, want %q", got, want)
	}
	second.interrupt() // which commits as well
	a.awaitOldCommit(counter, orders, 4)
}

func runOffsets(c command) {
	a := c.broker()
	orders := c.arg(0)
	c.arg(1) // the group, new in each run
	a.createTopic(orders, 2)
	a.send(orders, 0, "a0", "a1", "a2")
	a.deleteBefore(orders, 1)

	p := c.start()
	p.await(`^oldest {"0":1,"1":0}$`)
	p.await(`^newest {"0":3,"1":0}$`)
	p.await(`^before {"0":-1,"1":-1}$`)
	p.await(`^committed {"partition":0,"errorCode":0}$`)
	p.wait()
	a.awaitOldCommit(c.arg(1), orders, 2)
}

func runConsumerGroup(c command) {
	a := c.broker()
	kitchen, orders, payments := c.arg(0), c.arg(1), c.arg(2)
	a.createTopic(orders, 3)
	a.createTopic(payments, 3)

	p := c.start()
	owns := p.awaitOwners(map[string]int{"consumer1": 2, "consumer2": 2, "consumer3": 2})
	sendAndCheck := func(offset int) {
		for partition := range int32(3) {
			a.send(orders, partition, "an order")
			a.send(payments, partition, "a payment")
		}
		for _, m := range p.awaitLines(6, `^(\w+) read (\S+)@(\d+) (an order|a payment)$`) {
			if owns[m[2]] != m[1] || m[3] != strconv.Itoa(offset) {
				c.Errorf("got %q, want it of %s at offset %d", m[0], owns[m[2]], offset)
			}
		}
	}
	sendAndCheck(0)

	if _, err := p.stdin.Write([]byte("\n")); err != nil {
		c.Fatal(err)
	}
	p.await("^consumer2 closed$")
	owns = p.awaitOwners(map[string]int{"consumer1": 3, "consumer3": 3})
	sendAndCheck(1)

	p.stdin.Close()
	p.awaitLines(2, "^consumer[13] closed$")
	p.wait()
	committed, err := a.FetchOffsets(a.context(), kitchen)
	if err != nil {
		c.Fatal(err)
	}
	for _, topic := range []string{orders, payments} {
		for partition := range int32(3) {
			if got, _ := committed.Lookup(topic, partition); got.At != 2 {
				c.Errorf("%s/%d: got committed offset %d, want 2", topic, partition, got.At)
			}
		}
	}
}

func runCreateTopics(c command) {
	a := c.broker()
	menu, bills := c.arg(0), c.arg(1)

	p := c.start()
	p.await(`^refused \[\]$`)
	p.await(fmt.Sprintf(`^created \["%s"\]$`, bills))
	p.await("^" + menu + " has 3 partitions$")
	p.await("^" + bills + " has 1 partitions$")
	p.wait()

	configs, err := a.DescribeTopicConfigs(a.context(), menu)
	if err != nil {
		c.Fatal(err)
	}
	for _, config := range configs[0].Configs {
		if config.Key == "retention.ms" && config.MaybeValue() != "3600000" {
			c.Errorf("retention.ms: got %s, want 3600000", config.MaybeValue())
		}
	}

	again := c.start()
	again.await(`^refused \[{"topic":"` + menu + `","error":".*already exists.*"}\]$`)
	again.wait()
}

func runChangeTopics(c command) {
	a := c.broker()
	orders, payments := c.arg(0), c.arg(1)
	a.createTopic(orders, 1)
	a.createTopic(payments, 1)
	a.send(orders, 0, "a0")
	a.send(payments, 0, "b0")

	p := c.start()
	p.await("^read " + orders + "/0@0 a0$")
	p.await("^added " + payments + "$")
	p.await("^read " + payments + "/0@0 b0$")
	p.await("^removed " + orders + "$")
	p.await("^set offset 0$")
	a.send(orders, 0, "a1") // not read any more
	p.await("^read " + payments + "/0@0 b0$")
	p.wait()
	if strings.Contains(p.output(), orders+"/0@1") {
		c.Errorf("got a message of %s after it was removed", orders)
	}
}

func runMissingPartition(c command) {
	a := c.broker()
	tables := c.arg(0)
	a.createTopic(tables, 1)

	p := c.start()
	p.awaitLines(2, "^BrokerNotAvailableError: Could not find the leader$")
	a.grow(tables, 2)
	p.await(fmt.Sprintf(`^sent {"%s":{"1":0}}$`, tables))
	p.wait()
}

func runMissingPartitionJava(c command) {
	a := c.broker()
	tables := c.arg(0)
	a.createTopic(tables, 1)

	refused := c.start()
	refused.await(regexp.QuoteMeta("org.apache.kafka.common.KafkaException: Invalid partition given with record: 1 is not in the range [0...1)."))
	if refused.exit(patience) == nil {
		c.Error("got exit code 0, want an exception")
	}
	a.grow(tables, 2)
	p := c.start()
	p.await("^sent " + tables + "-1@0$")
	p.wait()
}

// reads awaits n messages read, as "topic/partition@offset value".
func (p *program) reads(n int) []string {
	p.t.Helper()
	var got []string
	for _, m := range p.awaitLines(n, "^read (.+)$") {
		got = append(got, m[1])
	}
	return got
}

// awaitOwners follows the assignments that consumer-group.js prints until every
// member owns as many partitions as wanted, no two of them the same, and
// returns the owner of each.
func (p *program) awaitOwners(want map[string]int) map[string]string {
	p.t.Helper()
	total := 0
	for _, n := range want {
		total += n
	}
	latest := map[string][]string{} // member: partitions
	for {
		m := p.await(`^(\w+) owns ?(.*)$`)
		latest[m[1]] = strings.Fields(m[2])
		owners := map[string]string{}
		right := true
		for member, n := range want {
			right = right && len(latest[member]) == n
			for _, partition := range latest[member] {
				owners[partition] = member
			}
		}
		if right && len(owners) == total {
			return owners
		}
	}
}

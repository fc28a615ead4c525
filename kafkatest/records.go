package kafkatest

import (
	"context"
	"fmt"
	"strings"

	"github.com/ottla/ottla/broker"
)

// Record is a record of a topic; see broker.Record.
type Record = broker.Record

// Header is a record's header.
type Header = broker.Header

// Value is a record of partition 0 without a key.
func Value(value string) Record { return Record{Value: []byte(value)} }

// KeyValue is a record of partition 0.
func KeyValue(key, value string) Record { return Record{Key: []byte(key), Value: []byte(value)} }

// CreateTopic creates a topic with so many partitions, one replica each.
func (c *Cluster) CreateTopic(name string, partitions int) {
	c.tb.Helper()
	if err := c.Cluster.CreateTopic(broker.TopicSpec{Name: name, Partitions: partitions}); err != nil {
		c.fatal("CreateTopic(%q, %d): %v", name, partitions, err)
	}
}

// Produce appends records to the partitions they name and returns them with
// their offsets.
func (c *Cluster) Produce(topic string, records ...Record) []Record {
	c.tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), c.timeout)
	defer cancel()
	stored, err := c.Cluster.Produce(ctx, topic, records...)
	if err != nil {
		c.fatal("Produce(%q, %d records): %v", topic, len(records), err)
	}
	return stored
}

// Records returns what consumers can read of a topic now, by partition and
// offset: records of transactions too, however these end, but not their markers.
func (c *Cluster) Records(topic string) []Record {
	c.tb.Helper()
	all, err := c.Cluster.Records(topic)
	if err != nil {
		c.fatal("Records(%q): %v", topic, err)
	}
	return all
}

// WaitRecords waits until a topic has at least n records and returns all that
// it has, by partition and offset. The topic need not be there yet.
func (c *Cluster) WaitRecords(topic string, n int) []Record {
	c.tb.Helper()
	var all []Record
	var err error
	wait := c.wait(func() bool {
		if count, e := c.Count(topic); e != nil || count < int64(n) {
			err = e
			return false
		}
		all, err = c.Cluster.Records(topic)
		return err == nil && len(all) >= n
	})
	if wait != nil {
		if all, err = c.Cluster.Records(topic); err != nil {
			c.fatal("WaitRecords(%q, %d) waited %s: %v", topic, n, c.timeout, err)
		}
		c.fatal("WaitRecords(%q, %d) waited %s: there are %d%s", topic, n, c.timeout, len(all), some(all))
	}
	return all
}

// shownRecords is how many records a failure shows.
const shownRecords = 10

func some(all []Record) string {
	var b strings.Builder
	for i, r := range all {
		if i == shownRecords {
			fmt.Fprintf(&b, "\n  ... and %d more", len(all)-i)
			break
		}
		fmt.Fprintf(&b, "\n  partition %d offset %d: key %q value %.100q", r.Partition, r.Offset, r.Key, r.Value)
	}
	return b.String()
}

// Compact compacts a topic now, whose cleanup.policy must have compact: of the
// records with one key only the last is left, at the offset that it had. Left to
// itself the cluster compacts as Kafka does, a while after a segment is full. See
// [broker.Cluster.Compact] for tombstones and for what cannot be compacted.
func (c *Cluster) Compact(topic string) {
	c.tb.Helper()
	if err := c.Cluster.Compact(topic); err != nil {
		c.fatal("Compact(%q): %v", topic, err)
	}
}

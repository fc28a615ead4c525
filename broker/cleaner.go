package broker

import (
	"errors"
	"fmt"
	"time"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
)

// The log cleaner: every log.cleaner.backoff.ms it compacts the partitions of
// compacted topics that are due, and deletes old segments of those whose
// cleanup.policy has delete too. With log.cleaner.enable=false nobody does, as in
// Kafka. The segments of other topics are deleted every
// log.retention.check.interval.ms.
//
// Where it differs from Kafka: after each rest it takes all logs that are due, one
// after the other in the order of their topics' names, and not the dirtiest first;
// a log that is due is compacted whole.

// scheduleCleaner lets the cleaner run again and again. A changed
// log.cleaner.backoff.ms counts from the next rest on.
func (cl *Cluster) scheduleCleaner() {
	if !cl.config().LogCleanerEnable {
		return
	}
	cl.timers.after(max(cl.config().LogCleanerBackoff, time.Millisecond), func() {
		cl.image.Load().topics.Ascend(func(t *topic) bool {
			for _, p := range t.partitions {
				if c := p.config.Load(); c.Compact {
					p.clean(c.Delete)
				}
			}
			return cl.ctx.Err() == nil
		})
		cl.scheduleCleaner()
	})
}

// clean compacts the partition if it is due. One that cannot be is left alone from
// then on, as Kafka does.
func (p *partition) clean(alsoDelete bool) {
	if p.uncleanable.Load() {
		return
	}
	if _, err := p.compact(false); err != nil && !errors.Is(err, log.ErrClosed) {
		p.uncleanable.Store(true)
		p.cluster.log.Error("compacting a log, which is left as it is from now on", "partition", p.String(), "err", err)
	}
	if alsoDelete {
		p.deleteOldSegments()
	}
}

// compact compacts the partition's log, if it is due or force says so.
func (p *partition) compact(force bool) (log.Compacted, error) {
	c, err := p.log.Compact(log.CompactOptions{
		Now:       p.cluster.clock.Now(),
		Limit:     p.lastStableOffset(),
		Producers: p.lastRecords,
		Stopped:   func() bool { return p.cluster.ctx.Err() != nil },
		Force:     force,
	})
	p.emptied(c.EmptyTxns)
	if c.DirtyTo > c.DirtyFrom {
		p.cluster.log.Debug("compacted", "partition", p.String(), "from", c.DirtyFrom, "to", c.DirtyTo,
			"records", c.RecordsRead, "kept", c.RecordsKept, "bytes", c.BytesRead, "bytesKept", c.BytesKept)
		p.cluster.watchers.wake()
	}
	return c, err
}

// emptied forgets aborted transactions of which only the markers are left, before
// another compaction may remove these: a consumer that is told of an abort whose
// marker never comes would leave out what its producer wrote later.
func (p *partition) emptied(markers []int64) {
	if len(markers) == 0 {
		return
	}
	gone := make(map[int64]bool, len(markers))
	for _, offset := range markers {
		gone[offset] = true
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.producers.txns.dropAborted(func(a abortedTxn) bool { return gone[a.last] })
}

// lastRecords is the last that each producer wrote which the partition watches.
func (p *partition) lastRecords() map[int64]log.LastRecord {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.producers.lastRecords()
}

// Compact compacts a topic now, as the log cleaner does in its own time: of the
// records with one key the last is left, data of aborted transactions goes, and
// offsets stay as they are. A tombstone stays until delete.retention.ms have passed
// on the cluster's clock and the topic is compacted once more.
//
// It closes the active segments first, which the cleaner never touches, and does
// not ask for min.cleanable.dirty.ratio, min.compaction.lag.ms or
// log.cleaner.enable. Records that the in-sync replicas do not all have, and those
// of a transaction that is open and after it, are left alone, with the others of
// their segment. The topic's cleanup.policy must have compact.
func (cl *Cluster) Compact(topic string) error {
	t, err := cl.lookup(topic)
	if err != nil {
		return err
	}
	for _, p := range t.partitions {
		if c := p.config.Load(); !c.Compact {
			return fmt.Errorf("broker: compacting %q: got cleanup.policy %v, want compact in it: %w", topic, c.CleanupPolicy, wire.ErrInvalidConfig)
		}
		err := p.log.Roll()
		for again := true; again && err == nil && cl.ctx.Err() == nil; {
			var done log.Compacted
			done, err = p.compact(true)
			again = done.Interrupted // by a deletion of records, after which there is less to do
		}
		if cl.ctx.Err() != nil {
			return ErrClosed
		}
		if err != nil {
			return fmt.Errorf("broker: compacting %s: %w", p, err)
		}
	}
	return nil
}

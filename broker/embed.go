package broker

import (
	"context"
	"fmt"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// What an embedding program asks of a cluster without a client.

// Record is a record of a topic. Key and Value may be nil, which is null and
// for a compacted topic's value a tombstone.
type Record struct {
	Partition int32
	Offset    int64 // set by the broker
	Timestamp int64 // ms since the epoch; 0 in Produce means now, on the cluster's clock
	Key       []byte
	Value     []byte
	Headers   []Header
}

// Header is a record's header.
type Header struct {
	Key   string
	Value []byte
}

// TopicPartitions returns how many partitions a topic has.
func (cl *Cluster) TopicPartitions(topic string) (int, error) {
	t, err := cl.lookup(topic)
	if err != nil {
		return 0, err
	}
	return len(t.partitions), nil
}

func (cl *Cluster) lookup(topic string) (*topic, error) {
	if cl.ctx.Err() != nil {
		return nil, ErrClosed
	}
	t, ok := cl.image.Load().topic(topic)
	if !ok {
		return nil, fmt.Errorf("broker: topic %q: %w", topic, wire.ErrUnknownTopicOrPartition)
	}
	return t, nil
}

// Produce appends records, each run of records of one partition as one batch,
// with acks=all, and returns them with the offsets they got. The records before
// one that is refused are stored.
func (cl *Cluster) Produce(ctx context.Context, topic string, records ...Record) ([]Record, error) {
	t, err := cl.lookup(topic)
	if err != nil {
		return nil, err
	}
	now := cl.clock.Now().UnixMilli()
	done := make([]Record, 0, len(records))
	for len(records) > 0 {
		n := 1
		for n < len(records) && records[n].Partition == records[0].Partition {
			n++
		}
		stored, err := t.produce(ctx, now, records[:n])
		done = append(done, stored...)
		if err != nil && cl.ctx.Err() != nil {
			err = ErrClosed
		}
		if err != nil {
			return done, fmt.Errorf("broker: producing to %s-%d: %w", topic, records[0].Partition, err)
		}
		records = records[n:]
	}
	return done, nil
}

// produce appends records of one partition.
func (t *topic) produce(ctx context.Context, now int64, records []Record) ([]Record, error) {
	p := t.partition(records[0].Partition)
	if p == nil {
		return nil, fmt.Errorf("%w: got partition %d, want 0 to %d", wire.ErrUnknownTopicOrPartition, records[0].Partition, len(t.partitions)-1)
	}
	batch := make([]record.Record, len(records))
	for i, r := range records {
		batch[i] = record.Record{Timestamp: r.Timestamp, Key: r.Key, Value: r.Value}
		if r.Timestamp == 0 {
			batch[i].Timestamp = now
		}
		for _, h := range r.Headers {
			batch[i].Headers = append(batch[i].Headers, record.RecordHeader(h))
		}
	}
	set, err := record.AppendBatch(nil, record.BatchOptions{}, batch)
	if err != nil {
		return nil, err
	}
	at, err := p.append(appendRequest{set: set, owned: true, magic: 2, acks: -1, broker: p.state.Load().leader, origin: log.OriginClient})
	if err != nil {
		return nil, err
	}
	stored := append([]Record{}, records...)
	for i := range stored {
		stored[i].Offset, stored[i].Timestamp = at.first+int64(i), batch[i].Timestamp
		if at.appendTime >= 0 {
			stored[i].Timestamp = at.appendTime
		}
	}
	return stored, p.awaitReplicas(ctx, at.last+1, time.Duration(math.MaxInt64))
}

// Records returns what consumers can read of a topic, by partition and offset:
// up to the high watermarks, control records left out. As to consumers without
// isolation.level=read_committed, records of transactions that are open or were aborted
// are records like others.
func (cl *Cluster) Records(topic string) ([]Record, error) {
	t, err := cl.lookup(topic)
	if err != nil {
		return nil, err
	}
	var all []Record
	for _, p := range t.partitions {
		if all, err = p.appendRecords(all); err != nil {
			return all, fmt.Errorf("broker: reading %s: %w", p, err)
		}
	}
	return all, nil
}

func (p *partition) appendRecords(all []Record) ([]Record, error) {
	high := p.log.HighWatermark()
	for b, err := range p.batches(p.log.LogStartOffset()) {
		if err != nil {
			return all, err
		}
		h, err := record.ParseHeader(b)
		if err != nil {
			return all, err
		}
		if h.BaseOffset >= high {
			break
		}
		if h.Control() {
			continue
		}
		for r, err := range record.Records(b) {
			if err != nil {
				return all, err
			}
			if r.Offset >= p.log.LogStartOffset() {
				all = append(all, p.record(r.Clone()))
			}
		}
	}
	return all, nil
}

func (p *partition) record(r record.Record) Record {
	own := Record{Partition: p.index, Offset: r.Offset, Timestamp: r.Timestamp, Key: r.Key, Value: r.Value}
	for _, h := range r.Headers {
		own.Headers = append(own.Headers, Header(h))
	}
	return own
}

// Count returns how many offsets of a topic consumers can read: for a topic
// that is not compacted, its records and the markers of transactions.
func (cl *Cluster) Count(topic string) (int64, error) {
	t, err := cl.lookup(topic)
	if err != nil {
		return 0, err
	}
	var n int64
	for _, p := range t.partitions {
		o := p.log.Offsets()
		n += o.HighWatermark - o.LogStart
	}
	return n, nil
}

// Committed returns the offset that a group committed for a partition, -1 when
// it committed none. An offset committed with version 0 of the protocol, which
// ZooKeeper kept, counts where the group has none.
func (cl *Cluster) Committed(group, topic string, partition int32) (int64, error) {
	if cl.ctx.Err() != nil {
		return -1, ErrClosed
	}
	groups, err := cl.groupOf(group)
	if err != nil {
		return -1, err
	}
	if groups != nil {
		tp := coordinator.TopicPartition{Topic: topic, Partition: partition}
		f := groups.FetchOffsets(coordinator.FetchRequest{GroupID: group, MemberEpoch: -1, Partitions: []coordinator.FetchPartition{{TopicPartition: tp}}})
		if f.Error != wire.NoError {
			return -1, fmt.Errorf("broker: offsets of group %q: %w", group, f.Error)
		}
		if f.Offsets[0].Offset >= 0 {
			return f.Offsets[0].Offset, nil
		}
	}
	if offset, ok := cl.groups.old.get(oldOffsetKey{group, topic, partition}); ok {
		return offset, nil
	}
	return -1, nil
}

// GroupState is what a group's coordinator knows of it.
type GroupState struct {
	// State is Empty, Stable, Dead, or on the way: PreparingRebalance or CompletingRebalance of a classic group, Assigning
	// or Reconciling of a consumer group (KIP-848).
	State    string
	Protocol string // of the assignment, the assignor's name in a consumer group; "" unless Stable
	Members  []GroupMember
}

// GroupMember is a member of a group.
type GroupMember struct {
	ID, InstanceID, ClientID, Host string // InstanceID is "" for a dynamic member
}

// Group returns the state of a group, Dead when there is none.
func (cl *Cluster) Group(group string) (GroupState, error) {
	if cl.ctx.Err() != nil {
		return GroupState{}, ErrClosed
	}
	groups, err := cl.groupOf(group)
	if err != nil {
		return GroupState{}, err
	}
	if groups == nil {
		return GroupState{State: coordinator.Dead.String()}, nil
	}
	d := groups.Describe(group)
	if d.Error != wire.NoError {
		return GroupState{}, fmt.Errorf("broker: group %q: %w", group, d.Error)
	}
	s := GroupState{State: d.State, Protocol: d.Protocol}
	add := func(id string, instanceID *string, clientID, host string) {
		one := GroupMember{ID: id, ClientID: clientID, Host: host}
		if instanceID != nil {
			one.InstanceID = *instanceID
		}
		s.Members = append(s.Members, one)
	}
	for _, m := range d.Members {
		add(m.MemberID, m.InstanceID, m.ClientID, m.ClientHost)
	}
	if c := groups.DescribeConsumer(group); c.Error == wire.NoError {
		s.State = c.State
		if c.State == coordinator.Stable.String() {
			s.Protocol = c.Assignor
		}
		for _, m := range c.Members {
			add(m.MemberID, m.InstanceID, m.ClientID, m.ClientHost)
		}
	}
	return s, nil
}

// groupOf returns the coordinator of a group, nil before there are any groups.
func (cl *Cluster) groupOf(group string) (*coordinator.Groups, error) {
	p := cl.groups.partitionFor(group)
	if p == nil {
		return nil, nil
	}
	groups, code := cl.groups.load(p)
	if code != wire.NoError {
		return nil, fmt.Errorf("broker: coordinator of group %q: %w", group, code)
	}
	return groups, nil
}

// Await blocks until done returns true. It asks again after each change: of
// records, committed offsets or groups. done must not call Await.
func (cl *Cluster) Await(ctx context.Context, done func() bool) error {
	changed := make(chan struct{}, 1)
	cl.watchers.add(changed)
	defer cl.watchers.remove(changed)
	for !done() {
		select {
		case <-changed:
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-cl.ctx.Done():
			return ErrClosed
		}
	}
	return nil
}

// watchers are those who wait for anything to change; nearly always there are
// none, which costs one load.
type watchers struct {
	count atomic.Int32
	waiters
}

func (w *watchers) add(c chan<- struct{}) {
	w.count.Add(1)
	w.waiters.add(c)
}

func (w *watchers) remove(c chan<- struct{}) {
	w.waiters.remove(c)
	w.count.Add(-1)
}

func (w *watchers) wake() {
	if w.count.Load() > 0 {
		w.waiters.wake()
	}
}

// partedSize is how many closed connections are remembered.
const partedSize = 16

// parted are the connections that closed last, for the message of a test that
// failed.
type parted struct {
	mu   sync.Mutex // guards all
	last []ClientRequests
}

func (p *parted) add(r ClientRequests) {
	if r.Total == 0 {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.last) == partedSize {
		p.last = append(p.last[:0], p.last[1:]...)
	}
	p.last = append(p.last, r)
}

func (p *parted) list() []ClientRequests {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]ClientRequests{}, p.last...)
}

package broker

import (
	"iter"
	"maps"
	"slices"
	"sync"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// shards are the coordinators of one kind: one for each partition of their internal
// topic that has been asked for, loaded from that partition's log, on the broker
// that leads it.
type shards[C shard] struct {
	cluster *Cluster
	topic   string               // the internal topic
	open    func(p *partition) C // makes the coordinator of a partition, yet to be loaded

	mu     sync.Mutex // guards all below; held while a coordinator loads
	closed bool
	loaded map[int32]C // by partition
}

// shard is what coordinators have in common.
type shard interface {
	*coordinator.Groups | *coordinator.Transactions
	Load(log iter.Seq2[coordinator.Entry, error]) error
	Close()
}

func newShards[C shard](cl *Cluster, topic string, open func(p *partition) C) shards[C] {
	return shards[C]{cluster: cl, topic: topic, open: open, loaded: make(map[int32]C)}
}

// partitionFor returns the partition that has a group's or a transaction's id, nil
// before the internal topic is there.
func (s *shards[C]) partitionFor(id string) *partition {
	t, ok := s.cluster.image.Load().topic(s.topic)
	if !ok {
		return nil
	}
	return t.partition(coordinator.PartitionFor(id, int32(len(t.partitions))))
}

// at returns the coordinator of an id if the given broker has it.
func (s *shards[C]) at(broker int32, id string) (C, wire.ErrorCode) {
	p := s.partitionFor(id)
	if p == nil || p.state.Load().leader != broker {
		return nil, wire.ErrNotCoordinator
	}
	return s.load(p)
}

// load returns the coordinator of a partition, loaded.
func (s *shards[C]) load(p *partition) (C, wire.ErrorCode) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.loaded[p.index]; c != nil {
		return c, wire.NoError
	}
	if s.closed {
		return nil, wire.ErrNotCoordinator
	}
	c := s.open(p)
	if err := c.Load(p.records()); err != nil {
		s.cluster.log.Error("loading a coordinator", "partition", p.String(), "err", err)
		c.Close()
		return nil, wire.ErrUnknownServerError
	}
	if p.isRemoved() { // after the look at the image; topicDeleted comes after removal and so sees what is kept
		c.Close()
		return nil, wire.ErrNotCoordinator
	}
	s.loaded[p.index] = c
	return c, wire.NoError
}

// peek returns the coordinator of a partition if it is loaded.
func (s *shards[C]) peek(p *partition) C {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.loaded[p.index]
}

// here returns the coordinators of every partition that a broker leads, loaded.
func (s *shards[C]) here(broker int32) []C {
	t, ok := s.cluster.image.Load().topic(s.topic)
	if !ok {
		return nil
	}
	var all []C
	for _, p := range t.partitions {
		if p.state.Load().leader != broker {
			continue
		}
		if c, code := s.load(p); code == wire.NoError {
			all = append(all, c)
		}
	}
	return all
}

// all returns the coordinators that are loaded.
func (s *shards[C]) all() []C {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Collect(maps.Values(s.loaded))
}

// unload gives the coordinator of a partition up.
func (s *shards[C]) unload(index int32) {
	s.mu.Lock()
	c := s.loaded[index]
	delete(s.loaded, index)
	s.mu.Unlock()
	if c != nil {
		c.Close()
	}
}

// unloadAll gives every coordinator up.
func (s *shards[C]) unloadAll() {
	s.mu.Lock()
	all := s.loaded
	s.loaded = make(map[int32]C)
	s.mu.Unlock()
	for _, c := range all {
		c.Close()
	}
}

// close gives every coordinator up and loads none any more.
func (s *shards[C]) close() {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.unloadAll()
}

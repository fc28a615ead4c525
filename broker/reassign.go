package broker

import (
	"errors"
	"slices"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
)

// reassign gives a partition the replicas asked for; nil is the end of a move
// that is under way, and none ever is. keepFactor refuses another number of
// replicas.
func (cl *Cluster) reassign(topic string, index int32, replicas []int32, keepFactor bool) error {
	cl.mu.Lock()
	defer cl.mu.Unlock()
	check := cl.checkReassignment
	if cl.dialect.age.zooKeeper {
		check = cl.checkReassignmentZooKeeper
	}
	p, err := check(topic, index, replicas)
	if err != nil {
		return err
	}
	if have := len(p.state.Load().replicas); keepFactor && len(replicas) != have {
		return fail(wire.ErrInvalidReplicationFactor, "The replication factor is changed from %d to %d", have, len(replicas))
	}
	if p.reassign(slices.Clone(replicas)) { // the request is decoded into again
		cl.leaderChanged(p)
	}
	return nil
}

// leaderChanged moves the coordinators of a partition that has another leader.
func (cl *Cluster) leaderChanged(p *partition) {
	cl.groups.leaderChanged(p)
	cl.txns.leaderChanged(p)
}

func (cl *Cluster) checkReassignment(topic string, index int32, replicas []int32) (*partition, error) {
	image := cl.image.Load()
	if _, ok := image.topic(topic); !ok {
		return nil, fail(wire.ErrUnknownTopicOrPartition, "Unable to find a topic named %s.", topic)
	}
	p := image.partition(topic, index)
	if p == nil {
		return nil, fail(wire.ErrUnknownTopicOrPartition, "Unable to find partition %s:%d.", topic, index)
	}
	if replicas == nil {
		return nil, fail(wire.ErrNoReassignmentInProgress, "")
	}
	return p, cl.checkAssignment([][]int32{replicas}, 0)
}

// checkReassignmentZooKeeper looks at the replicas before it looks for the
// partition.
func (cl *Cluster) checkReassignmentZooKeeper(topic string, index int32, replicas []int32) (*partition, error) {
	p := cl.image.Load().partition(topic, index)
	if replicas == nil {
		return nil, failPlainly(wire.ErrNoReassignmentInProgress)
	}
	var have []int32
	if p != nil {
		have = p.state.Load().replicas
	}
	if err := cl.checkReplicasZooKeeper(replicas, have); err != nil {
		return nil, err
	}
	if p == nil {
		return nil, fail(wire.ErrUnknownTopicOrPartition, "The partition does not exist.")
	}
	return p, nil
}

// checkReplicasZooKeeper checks replicas for a partition that has some; those
// need not live.
func (cl *Cluster) checkReplicasZooKeeper(replicas, have []int32) error {
	texts := &cl.dialect.age.texts
	refuse := func(why string) error {
		if texts.badReplicasPlainly {
			return failPlainly(wire.ErrInvalidReplicaAssignment)
		}
		return fail(wire.ErrInvalidReplicaAssignment, "%s", why)
	}
	sorted := slices.Sorted(slices.Values(replicas))
	switch {
	case len(replicas) == 0:
		return refuse("Empty replica list specified in partition reassignment.")
	case len(slices.Compact(sorted)) != len(replicas):
		return refuse("Duplicate replica ids in partition reassignment replica list: " + scalaList("ArrayBuffer", replicas))
	case sorted[0] < 0:
		return refuse("Invalid broker id in replica list: " + scalaList("ArrayBuffer", replicas))
	}
	added := slices.DeleteFunc(slices.Clone(replicas), func(id int32) bool { return slices.Contains(have, id) })
	if slices.ContainsFunc(added, func(id int32) bool { return cl.brokerByID(id) == nil }) {
		var live []int32
		for _, b := range cl.brokers {
			live = append(live, b.id)
		}
		return refuse("Replica assignment has brokers that are not alive. Replica list: " + scalaList("ArrayBuffer", added) + ", live broker list: " + scalaList("Set", live))
	}
	return nil
}

// scalaList is how Scala prints a collection.
func scalaList(kind string, ids []int32) string { return kind + "(" + joined(ids) + ")" }

// reassign makes replicas the partition's. All replicas share one log, so that
// those that are new are in sync at once. The leader stays if it may, else the
// first that is in sync follows it. A replica that goes, the leader or another,
// is the end of the leader epoch; in ZooKeeper's age every move is. It reports
// whether the leader changed.
func (p *partition) reassign(replicas []int32) (moved bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	old := p.state.Load()
	everyMove := p.cluster.dialect.age.zooKeeper
	if slices.Equal(old.replicas, replicas) && !everyMove {
		return false
	}
	next := *old
	next.partitionEpoch++
	next.replicas = replicas
	gone := func(id int32) bool { return !slices.Contains(replicas, id) }
	next.isr = slices.DeleteFunc(slices.Clone(old.isr), gone)
	for _, id := range replicas {
		if p.cluster.brokerByID(id) != nil && !slices.Contains(next.isr, id) {
			next.isr = append(next.isr, id)
		}
	}
	if gone(next.leader) {
		next.leader = -1
		if i := slices.IndexFunc(replicas, func(id int32) bool { return slices.Contains(next.isr, id) }); i >= 0 {
			next.leader = replicas[i]
		}
	}
	if everyMove || slices.ContainsFunc(old.replicas, gone) {
		next.leaderEpoch++
		if err := p.log.AssignEpoch(next.leaderEpoch); err != nil && !errors.Is(err, log.ErrClosed) {
			p.cluster.log.Error("leader epoch", "partition", p.String(), "err", err)
		}
	}
	p.state.Store(&next)
	p.setFollowersLocked(&next)
	p.followLocked(&next, p.log.LogEndOffset())
	p.waiters.wake()
	return next.leader != old.leader
}

// setFollowersLocked makes followers of the replicas in sync that do not lead.
// Those that follow already stay where they are.
func (p *partition) setFollowersLocked(s *leadership) {
	old, end := p.followers, p.log.LogEndOffset()
	p.followers = nil
	for _, id := range s.isr {
		if id == s.leader {
			continue
		}
		f := follower{id: id, logEnd: end}
		if i := slices.IndexFunc(old, func(f follower) bool { return f.id == id }); i >= 0 {
			f = old[i]
		}
		p.followers = append(p.followers, f)
	}
}

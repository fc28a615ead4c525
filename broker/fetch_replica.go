package broker

import "slices"

// rackAwareSelector is the one replica.selector.class that Kafka brings.
const rackAwareSelector = "org.apache.kafka.common.replica.RackAwareReplicaSelector"

// preferredReplica returns the broker that a consumer is to read a partition
// from instead of its leader (KIP-392), which is asked: a replica in sync, in
// the consumer's rack, that has what is to be read; of several the one that got
// furthest. It returns -1 where the leader is as near, or none is nearer.
func (f *fetch) preferredReplica(p *partition, offset int64) int32 {
	s := p.state.Load()
	rack := f.q.RackID
	if f.version < 11 || f.replicaID() >= 0 || s.leader != f.broker.id || rack == "" || rack == f.broker.rack ||
		f.broker.config().ReplicaSelectorClass != rackAwareSelector || offset < p.log.LogStartOffset() {
		return -1
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	best := follower{id: -1, logEnd: offset}
	for _, r := range p.followers {
		near := f.cluster.brokerByID(r.id).rack == rack && slices.Contains(s.isr, r.id)
		further := r.logEnd > best.logEnd || r.logEnd == best.logEnd && r.id > best.id
		if near && further {
			best = r
		}
	}
	return best.id
}

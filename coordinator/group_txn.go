package coordinator

import "github.com/ottla/ottla/wire"

// CompleteTxn ends the transaction of a producer on this partition: the offsets that it committed take effect, or are
// forgotten. It is to be called after the marker was written to the partition's log.
func (gs *Groups) CompleteTxn(producerID int64, commit bool) wire.ErrorCode {
	gs.mu.RLock()
	code := gs.phase.status()
	ids := make([]string, 0, len(gs.producers[producerID]))
	for id := range gs.producers[producerID] {
		ids = append(ids, id)
	}
	gs.mu.RUnlock()
	for _, id := range ids {
		if g, _, _ := gs.acquire(id, false); g != nil {
			g.completeTxn(producerID, commit)
			g.mu.Unlock()
		}
	}
	return code
}

func (g *group) completeTxn(producerID int64, commit bool) {
	if commit {
		for tp, c := range g.txnOffsets[producerID] {
			g.keep(tp, c)
		}
	}
	g.forgetTxn(producerID)
}

// unstable tells whether the partition's offset may change without another commit.
func (g *group) unstable(tp TopicPartition) bool {
	if _, ok := g.pendingOffsets[tp]; ok {
		return true
	}
	return g.inTxn(tp)
}

func (g *group) inTxn(tp TopicPartition) bool {
	for _, offsets := range g.txnOffsets {
		if _, ok := offsets[tp]; ok {
			return true
		}
	}
	return false
}

func (g *group) forgetTxn(producerID int64) {
	delete(g.txnOffsets, producerID)
	g.gs.mu.Lock()
	defer g.gs.mu.Unlock()
	g.gs.forgetProducerLocked(producerID, g.id)
}

func (gs *Groups) rememberProducer(id int64, group string) {
	gs.mu.Lock()
	defer gs.mu.Unlock()
	if gs.phase == phaseClosed {
		return
	}
	if gs.producers[id] == nil {
		gs.producers[id] = make(map[string]struct{})
	}
	gs.producers[id][group] = struct{}{}
}

func (gs *Groups) forgetProducerLocked(id int64, group string) {
	delete(gs.producers[id], group)
	if len(gs.producers[id]) == 0 {
		delete(gs.producers, id)
	}
}

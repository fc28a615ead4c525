package coordinator

import (
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DeleteOffsets answers an OffsetDelete request (KIP-496): with one error for all, or a code for each partition. Offsets
// that members of the group may be using stay. That a partition has no offset is no error.
func (gs *Groups) DeleteOffsets(ctx context.Context, groupID string, partitions []TopicPartition) (wire.ErrorCode, []wire.ErrorCode) {
	if gs.nameless(groupID) {
		return wire.ErrInvalidGroupID, nil
	}
	g, code := gs.find(groupID, wire.ErrGroupIDNotFound)
	if g == nil {
		return code, nil
	}
	if g.consumer == nil && g.state != Empty && g.protocolType != consumerProtocol {
		g.mu.Unlock()
		return wire.ErrNonEmptyGroup, nil
	}
	codes := make([]wire.ErrorCode, len(partitions))
	var gone []TopicPartition
	asked := false // for one that may go, which a group without offsets may go with
	for i, tp := range partitions {
		if g.subscribed(tp.Topic) {
			codes[i] = wire.ErrGroupSubscribedToTopic
			continue
		}
		asked = true
		if g.offsets[tp] != nil || g.unstable(tp) {
			gone = append(gone, tp)
		}
	}
	if !asked {
		g.mu.Unlock()
		return wire.NoError, codes
	}
	slices.SortFunc(gone, TopicPartition.compare)
	if code := g.finish(ctx, slices.Compact(gone), false); code != wire.NoError {
		return code, nil
	}
	return wire.NoError, codes
}

// DeleteGroups answers a DeleteGroups request with a code for each group.
func (gs *Groups) DeleteGroups(ctx context.Context, groupIDs []string) []wire.ErrorCode {
	codes := make([]wire.ErrorCode, len(groupIDs))
	for i, id := range groupIDs {
		if id == "" && gs.cfg.Rules.NamelessGroups {
			codes[i] = wire.ErrInvalidGroupID
			continue
		}
		g, code := gs.find(id, wire.ErrGroupIDNotFound)
		switch {
		case g == nil:
			codes[i] = code
		case g.state != Empty:
			g.mu.Unlock()
			codes[i] = wire.ErrNonEmptyGroup
		default:
			codes[i] = g.finish(ctx, g.allOffsets(), true)
		}
	}
	return codes
}

// DeleteTopic removes the offsets that groups committed for a topic, after it was deleted. An offset that was committed
// for a topic of the same name with another id stays, and one for a partition that the topic did not have. The error is
// the first that the store gave; the other groups are dealt with nevertheless.
func (gs *Groups) DeleteTopic(topic string, id wire.UUID, has func(partition int32) bool) error {
	var first error
	for _, g := range gs.all() {
		g.mu.Lock()
		if g.state == Dead {
			g.mu.Unlock()
			continue
		}
		gone := slices.DeleteFunc(g.allOffsets(), func(tp TopicPartition) bool {
			c := g.offsets[tp]
			return tp.Topic != topic || !has(tp.Partition) || c != nil && !id.IsZero() && !c.topicID.IsZero() && c.topicID != id
		})
		if _, err := g.drop(gone, false); err != nil {
			first = errors.Join(first, err)
		}
		g.mu.Unlock()
	}
	return first
}

// allOffsets lists the partitions that have an offset or are about to, in order.
func (g *group) allOffsets() []TopicPartition {
	list := slices.Collect(maps.Keys(g.offsets))
	list = slices.AppendSeq(list, maps.Keys(g.pendingOffsets))
	for _, offsets := range g.txnOffsets {
		list = slices.AppendSeq(list, maps.Keys(offsets))
	}
	slices.SortFunc(list, TopicPartition.compare)
	return slices.Compact(list)
}

// drop writes tombstones for the offsets, and for the group itself if it is to go, and forgets them.
func (g *group) drop(gone []TopicPartition, group bool) (Receipt, error) {
	group = group || g.gs.cfg.Rules.GoesWithOffsets && g.unused(gone)
	var rs records
	for _, tp := range gone {
		rs.offsetTombstone(g.id, tp)
	}
	switch {
	case group && g.consumer != nil:
		rs.list, rs.err = g.consumerTombstones(rs.list)
	case group && !(g.gs.cfg.Rules.UnwrittenGroups && g.generation == 0):
		rs.groupTombstone(g.id)
	}
	rc, err := rs.append(g.gs.store, Batch{})
	if err != nil {
		return rc, err
	}
	for _, tp := range gone {
		delete(g.offsets, tp)
		delete(g.pendingOffsets, tp)
		for _, offsets := range g.txnOffsets {
			delete(offsets, tp) // an empty transaction stays: it is still open
		}
	}
	if group {
		g.die()
	}
	return rc, nil
}

// finish drops offsets, releases the group's mutex, and waits until that is on all replicas.
func (g *group) finish(ctx context.Context, gone []TopicPartition, group bool) wire.ErrorCode {
	rc, err := g.drop(gone, group)
	g.mu.Unlock()
	if err == nil {
		err = g.gs.wait(ctx, rc)
	}
	return groupStoreError(err)
}

package coordinator

import "github.com/ottla/ottla/wire"

// checkCommit tells whether the group takes offsets from this client: from anybody while it has no members, else from a
// member in its epoch, or, unless inEpoch, in an older one for partitions that it has had since then.
func (c *consumerGroup) checkCommit(r *CommitRequest, txn, inEpoch bool) wire.ErrorCode {
	if r.Generation < 0 && len(c.members) == 0 {
		return wire.NoError
	}
	if txn && r.Generation == NoGeneration && r.MemberID == "" && r.InstanceID == nil {
		return wire.NoError
	}
	m := c.members[r.MemberID]
	switch {
	case m == nil:
		return wire.ErrUnknownMemberID
	case !txn && m.classic == nil && !r.KnowsEpochs:
		return wire.ErrUnsupportedVersion
	case r.Generation == m.epoch:
		return wire.NoError
	}
	stale := wire.ErrStaleMemberEpoch
	if m.classic != nil || txn && !r.KnowsEpochs {
		stale = wire.ErrIllegalGeneration
	}
	if r.Generation > m.epoch || inEpoch {
		return stale
	}
	for i := range r.Offsets {
		o := &r.Offsets[i]
		since, ok := m.assigned[o.TopicID][o.Partition]
		if !ok {
			since, ok = m.revoking[o.TopicID][o.Partition]
		}
		if !ok || r.Generation < since {
			return stale
		}
	}
	return wire.NoError
}

// checkFetch tells whether a client may see the group's offsets: a member in its epoch may, and who does not say that it
// is one.
func (c *consumerGroup) checkFetch(r *FetchRequest) wire.ErrorCode {
	if r.MemberID == nil && r.MemberEpoch < 0 {
		return wire.NoError
	}
	if r.MemberID == nil { // with an epoch, which Kafka does not expect
		return wire.ErrUnknownServerError
	}
	m := c.members[*r.MemberID]
	switch {
	case m == nil:
		return wire.ErrUnknownMemberID
	case r.MemberEpoch == m.epoch:
		return wire.NoError
	case m.classic != nil:
		return wire.ErrIllegalGeneration
	}
	return wire.ErrStaleMemberEpoch
}

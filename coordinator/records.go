package coordinator

import (
	"encoding/binary"
	"fmt"

	"github.com/ottla/ottla/wire"
)

// Versions of the records in __consumer_offsets that are written, each an int16 before the key or the value. An offset
// with an expiry of its own has it in version 1 only; one with a topic id is written in version 4, as Kafka 4.4
// does, any other in version 3.
const (
	offsetKeyVersion       = 1
	offsetValueExpiring    = 1
	offsetValuePlain       = 3
	offsetValueWithTopicID = 4
	groupKeyVersion        = 2
	groupValueVersion      = 3
)

// records collects what one append writes. Encoding fails for a string that is longer than an int16 can tell, such as
// the member id made of a client id of 32 KiB.
type records struct {
	list []Record
	err  error
}

func versioned(m wire.Body, version int16) ([]byte, error) {
	return wire.Append(binary.BigEndian.AppendUint16(nil, uint16(version)), m, version)
}

func (rs *records) add(key wire.Body, keyVersion int16, value wire.Body, valueVersion int16) {
	if rs.err != nil {
		return
	}
	var r Record
	if r.Key, rs.err = versioned(key, keyVersion); rs.err == nil && value != nil {
		r.Value, rs.err = versioned(value, valueVersion)
	}
	rs.list = append(rs.list, r)
}

func (rs *records) offset(group string, tp TopicPartition, c *committed, rules *Rules) {
	version := int16(offsetValuePlain)
	switch {
	case c.expireMs != noExpiry:
		version = offsetValueExpiring
	case !c.topicID.IsZero():
		version = offsetValueWithTopicID
	}
	version = min(version, offsetValueWithTopicID-rules.OlderOffsetValue)
	rs.add(offsetKey(group, tp), offsetKeyVersion, &wire.OffsetCommitValue{
		Offset:          c.offset,
		LeaderEpoch:     c.leaderEpoch,
		Metadata:        *orEmpty(c.metadata),
		CommitTimestamp: c.commitMs,
		ExpireTimestamp: c.expireMs,
		TopicID:         c.topicID,
	}, version)
}

func (rs *records) offsetTombstone(group string, tp TopicPartition) {
	rs.add(offsetKey(group, tp), offsetKeyVersion, nil, 0)
}

func offsetKey(group string, tp TopicPartition) *wire.OffsetCommitKey {
	return &wire.OffsetCommitKey{Group: group, Topic: tp.Topic, Partition: tp.Partition}
}

func (rs *records) groupTombstone(group string) {
	rs.add(&wire.GroupMetadataKey{Group: group}, groupKeyVersion, nil, 0)
}

// group adds the group's metadata with these assignments of its members.
func (rs *records) group(g *group, assignments map[string][]byte) {
	v := wire.GroupMetadataValue{
		ProtocolType:          g.protocolType,
		Generation:            g.generation,
		Protocol:              g.protocol,
		CurrentStateTimestamp: g.stateSince,
		Members:               make([]wire.GroupMetadataValueMember, len(g.members)),
	}
	if g.leader != "" {
		v.Leader = &g.leader
	}
	for i, m := range g.members {
		v.Members[i] = wire.GroupMetadataValueMember{
			MemberID:         m.id,
			GroupInstanceID:  m.instanceID,
			ClientID:         m.clientID,
			ClientHost:       m.clientHost,
			RebalanceTimeout: int32(m.rebalanceTimeout.Milliseconds()),
			SessionTimeout:   int32(m.sessionTimeout.Milliseconds()),
			Subscription:     m.metadata(g.protocol),
			Assignment:       assignments[m.id],
		}
	}
	rs.add(&wire.GroupMetadataKey{Group: g.id}, groupKeyVersion, &v, groupValueVersion-g.gs.cfg.Rules.OlderGroupValue)
}

// append writes what was collected; nothing is written where there is nothing.
func (rs *records) append(store Store, b Batch) (Receipt, error) {
	switch {
	case rs.err != nil:
		return Receipt{}, fmt.Errorf("%w: %w", wire.ErrUnknownServerError, rs.err)
	case len(rs.list) == 0:
		return Receipt{}, nil
	default:
		b.Records = rs.list
		return store.Append(b)
	}
}

// store writes the group's metadata with these assignments.
func (g *group) store(assignments map[string][]byte) (Receipt, error) {
	var rs records
	rs.group(g, assignments)
	return rs.append(g.gs.store, Batch{})
}

// settle calls done, with the group's mutex held, once a batch is on all the replicas that it has to be on: now, or
// later from a goroutine of its own. It returns true if later.
func (g *group) settle(rc Receipt, done func(error)) (later bool) {
	if rc.Wait == nil {
		done(nil)
		return false
	}
	g.gs.wg.Add(1)
	go func() {
		defer g.gs.wg.Done()
		err := rc.Wait(g.gs.ctx)
		g.mu.Lock()
		defer g.mu.Unlock()
		done(err)
	}()
	return true
}

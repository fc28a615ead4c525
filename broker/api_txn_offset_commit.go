package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// TxnOffsetCommit, versions 0 to 6: offsets that take effect when a transaction is
// committed.
//
//	2  leader epochs
//	3  flexible; generation, member and group instance id (KIP-447)
//	4  TRANSACTION_ABORTABLE (KIP-890)
//	5  adds the group's partition to the transaction, for which AddOffsetsToTxn is needed before
//	6  topics by id; GROUP_ID_NOT_FOUND, STALE_MEMBER_EPOCH

func handleTxnOffsetCommit(ctx context.Context, c *call, q *wire.TxnOffsetCommitRequest) *wire.TxnOffsetCommitResponse {
	a := new(wire.TxnOffsetCommitResponse)
	a.Default()
	image := c.cluster.image.Load()
	r := coordinator.CommitRequest{GroupID: q.GroupID, Generation: coordinator.NoGeneration, RetentionMs: -1, ReportNotFound: c.version >= 6, KnowsEpochs: c.version >= 6}
	if c.version >= 3 {
		r.MemberID, r.InstanceID, r.Generation = q.MemberID, q.GroupInstanceID, q.GenerationIDOrMemberEpoch
	}
	answer := txnCommitAnswer{a: a}
	habits := &c.cluster.dialect.age.groups
	var of []*wire.TxnOffsetCommitRequestTopic // of r.Offsets
	seen := make(map[coordinator.TopicPartition]int)
	for i := range q.Topics {
		t := &q.Topics[i]
		topic, code := c.topicOf(image, t.Name, t.TopicID, c.version >= 6)
		for j := range t.Partitions {
			p := &t.Partitions[j]
			switch {
			case code != wire.NoError:
				answer.add(t, p.PartitionIndex, code)
				continue
			case topic.partition(p.PartitionIndex) == nil && !habits.topicIsEnough:
				answer.add(t, p.PartitionIndex, wire.ErrUnknownTopicOrPartition)
				continue
			}
			o := c.txnCommitted(topic, p)
			if n, twice := seen[o.TopicPartition]; twice && habits.once {
				r.Offsets[n] = o
				continue
			}
			seen[o.TopicPartition] = len(r.Offsets)
			r.Offsets, of = append(r.Offsets, o), append(of, t)
		}
	}
	if len(r.Offsets) == 0 {
		return a
	}
	for i, code := range c.commitInTxn(ctx, q, r) {
		if code == wire.ErrCoordinatorLoadInProgress && c.version < 2 {
			code = wire.ErrCoordinatorNotAvailable // which clients of these versions know (KAFKA-7296)
		}
		answer.add(of[i], r.Offsets[i].Partition, code)
	}
	return a
}

// txnCommitAnswer is an answer that grows: what is wrong with what was asked comes
// first, then what became of the rest.
type txnCommitAnswer struct{ a *wire.TxnOffsetCommitResponse }

func (b *txnCommitAnswer) add(t *wire.TxnOffsetCommitRequestTopic, index int32, code wire.ErrorCode) {
	i := 0
	for i < len(b.a.Topics) && (b.a.Topics[i].Name != t.Name || b.a.Topics[i].TopicID != t.TopicID) {
		i++
	}
	if i == len(b.a.Topics) {
		b.a.Topics = append(b.a.Topics, wire.TxnOffsetCommitResponseTopic{Name: t.Name, TopicID: t.TopicID})
	}
	at := &b.a.Topics[i]
	at.Partitions = append(at.Partitions, wire.TxnOffsetCommitResponsePartition{PartitionIndex: index, ErrorCode: code})
}

func (c *call) txnCommitted(t *topic, p *wire.TxnOffsetCommitRequestPartition) coordinator.Offset {
	o := coordinator.Offset{
		TopicPartition: coordinator.TopicPartition{Topic: t.name, Partition: p.PartitionIndex}, TopicID: t.id,
		Offset: p.CommittedOffset, LeaderEpoch: -1, Metadata: p.CommittedMetadata, CommitTimestamp: -1,
	}
	if c.version >= 2 {
		o.LeaderEpoch = p.CommittedLeaderEpoch
	}
	return o
}

// commitInTxn commits offsets as part of a transaction, once it is sure that there is
// one, and returns a code each.
func (c *call) commitInTxn(ctx context.Context, q *wire.TxnOffsetCommitRequest, r coordinator.CommitRequest) []wire.ErrorCode {
	groups, code := c.groupsOf(r.GroupID)
	if code == wire.NoError && (r.GroupID != "" || c.cluster.dialect.age.groups.rules.NamelessGroups) {
		var ticket *admitted
		if ticket, code = c.admitOffsets(q); ticket != nil {
			r.Ticket = ticket
		}
	}
	if code == wire.NoError {
		return groups.CommitTxnOffsets(ctx, r, coordinator.Producer{ID: q.ProducerID, Epoch: q.ProducerEpoch})
	}
	codes := make([]wire.ErrorCode, len(r.Offsets))
	for i := range codes {
		codes[i] = code
	}
	return codes
}

// admitOffsets sees to it that the group's partition is part of the transaction, and
// returns what the append is to be held against; nil where nobody was asked.
func (c *call) admitOffsets(q *wire.TxnOffsetCommitRequest) (*admitted, wire.ErrorCode) {
	tp := c.cluster.groups.offsetsPartition(q.GroupID)
	p := c.cluster.image.Load().partition(tp.Topic, tp.Partition)
	way := admission{add: c.version >= 5, tells: c.version >= 4, verifies: c.cluster.dialect.age.txns.verifiesOffsets}
	if p == nil || !way.on(c.cluster) {
		return nil, wire.NoError
	}
	asked, err := p.asksFor(coordinator.Producer{ID: q.ProducerID, Epoch: q.ProducerEpoch}, record.NoSequence)
	switch {
	case err != nil:
		code, _ := codeOf(err)
		return nil, code
	case asked.begun:
		return asked, wire.NoError
	}
	return asked, way.code(c.cluster.txns.admit(q.TransactionalID, q.ProducerID, q.ProducerEpoch, []coordinator.TopicPartition{tp}, way.add)[tp])
}

package broker

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// Produce, versions 0 to 13.
//
//	0  message sets of magic 0
//	1  throttle time
//	2  message sets of magic 1; the log append time
//	3  record batches of magic 2, one a partition; the transactional id
//	5  log start offset
//	7  zstd
//	8  errors a record, and a message (KIP-467)
//	9  flexible
//	10 the leader to go to beside an error (KIP-951)
//	13 topics by id (KIP-516)
//
// Everything is stored as magic 2. Acks of 0 get no answer: where there would
// have been an error, the connection is closed instead, as Kafka does.

// adminClientID is the client id that may write to internal topics: Kafka's
// own tools use it.
const adminClientID = "__admin_client"

func handleProduce(ctx context.Context, c *call, q *wire.ProduceRequest) *wire.ProduceResponse {
	a := new(wire.ProduceResponse)
	a.Default()
	if c.fatal = c.checkFormats(q); c.fatal != nil {
		return a
	}
	image := c.cluster.image.Load()
	a.Responses = make([]wire.ProduceResponseTopic, len(q.TopicData))
	var pending []pendingProduce
	for i := range q.TopicData {
		t := &q.TopicData[i]
		r := &a.Responses[i]
		r.Name, r.TopicID = t.Name, t.TopicID
		r.PartitionResponses = make([]wire.ProduceResponsePartition, len(t.PartitionData))
		for j := range t.PartitionData {
			pr := &r.PartitionResponses[j]
			p, at, err := c.producePartition(image, q, t, &t.PartitionData[j])
			c.describeProduced(pr, t.PartitionData[j].Index, at, err)
			c.pointToLeader(a, pr, p)
			if err == nil && q.Acks == -1 && p.log.HighWatermark() <= at.last {
				pending = append(pending, pendingProduce{p, at.last + 1, pr})
			}
		}
	}
	awaitProduced(ctx, pending, time.Duration(q.TimeoutMs)*time.Millisecond)
	if q.Acks == 0 {
		c.silent = true
		c.fatal = firstError(a)
	}
	return a
}

// pendingProduce is an answer that waits for replicas.
type pendingProduce struct {
	partition *partition
	offset    int64
	answer    *wire.ProduceResponsePartition
}

func awaitProduced(ctx context.Context, pending []pendingProduce, timeout time.Duration) {
	for _, w := range pending {
		if err := w.partition.awaitReplicas(ctx, w.offset, timeout); err != nil {
			w.answer.ErrorCode, _ = codeOf(err)
			timeout = 0 // it is over for the others too
		}
	}
}

// producePartition appends to one partition. p is nil when there is none.
func (c *call) producePartition(image *image, q *wire.ProduceRequest, t *wire.ProduceRequestTopic, d *wire.ProduceRequestPartition) (p *partition, at appended, err error) {
	var topic *topic
	var ok bool
	if c.version >= 13 {
		if topic, ok = image.topicByID(t.TopicID); !ok {
			return nil, noOffsets, wire.ErrUnknownTopicID
		}
	} else if topic, ok = image.topic(t.Name); !ok {
		return nil, noOffsets, wire.ErrUnknownTopicOrPartition
	}
	if p = topic.partition(d.Index); p == nil {
		return nil, noOffsets, wire.ErrUnknownTopicOrPartition
	}
	switch {
	case q.Acks < -1 || q.Acks > 1:
		return p, noOffsets, wire.ErrInvalidRequiredAcks
	case topic.internal && c.clientID() != adminClientID:
		return p, noOffsets, fail(wire.ErrInvalidTopicException, "Cannot append to internal topic %s", topic.name)
	}
	set := d.Records.Bytes()
	if magic, err := record.Magic(set); err == nil && magic > c.cluster.dialect.age.newestMagic {
		return p, noOffsets, wire.ErrCorruptMessage
	}
	at, err = p.append(appendRequest{
		set: set, owned: c.owned, magic: magicOfProduce(c.version), noZstd: c.version < 7,
		acks: q.Acks, broker: c.broker.id, origin: log.OriginClient,
	})
	return p, at, err
}

// magicOfProduce is the message format of a version of Produce.
func magicOfProduce(version int16) int8 { return int8(min(max(version-1, 0), 2)) }

// checkFormats closes the connection on which old message sets came in a new
// request, as releases did before 2.1.
func (c *call) checkFormats(q *wire.ProduceRequest) error {
	if !c.cluster.dialect.age.oldMagicCloses || magicOfProduce(c.version) < 2 {
		return nil
	}
	for i := range q.TopicData {
		for j := range q.TopicData[i].PartitionData {
			if magic, err := record.Magic(q.TopicData[i].PartitionData[j].Records.Bytes()); err == nil && magic < 2 {
				return &refusal{fmt.Sprintf("message set of magic %d in a Produce request of version %d, want magic 2", magic, c.version)}
			}
		}
	}
	return nil
}

// describeProduced is the answer for one partition.
func (c *call) describeProduced(a *wire.ProduceResponsePartition, index int32, at appended, err error) {
	a.Default()
	a.Index = index
	a.BaseOffset, a.LogAppendTimeMs, a.LogStartOffset = at.first, at.appendTime, at.logStartOffset
	var refused *log.RecordError
	if !errors.As(err, &refused) {
		a.ErrorCode, a.ErrorMessage = codeOf(err)
		return
	}
	if a.ErrorCode = recordErrorCode(refused); a.ErrorCode == wire.ErrInvalidRecord {
		a.ErrorCode = c.cluster.dialect.age.invalidRecord
	}
	if len(refused.Records) > 0 {
		a.ErrorMessage = &refused.Message
	}
	for i := range refused.Records {
		b := &refused.Records[i]
		a.RecordErrors = append(a.RecordErrors, wire.ProduceResponseRecordError{BatchIndex: b.Index, BatchIndexErrorMessage: &b.Message})
	}
}

// recordErrorCode is the protocol's name for what is wrong with a record set.
func recordErrorCode(e *log.RecordError) wire.ErrorCode {
	switch e.Kind {
	case log.ErrCorruptMessage:
		return wire.ErrCorruptMessage
	case log.ErrInvalidRecord:
		return wire.ErrInvalidRecord
	case log.ErrInvalidTimestamp:
		return wire.ErrInvalidTimestamp
	case log.ErrMessageTooLarge:
		return wire.ErrMessageTooLarge
	case log.ErrRecordListTooLarge:
		return wire.ErrRecordListTooLarge
	case log.ErrUnsupportedForMessageFormat:
		return wire.ErrUnsupportedForMessageFormat
	case log.ErrUnsupportedCompressionType:
		return wire.ErrUnsupportedCompressionType
	}
	return wire.ErrUnknownServerError
}

// pointToLeader tells a client of version 10 and later where the leader is.
func (c *call) pointToLeader(a *wire.ProduceResponse, r *wire.ProduceResponsePartition, p *partition) {
	if c.version < 10 || p == nil || r.ErrorCode != wire.ErrNotLeaderOrFollower {
		return
	}
	s := p.state.Load()
	r.CurrentLeader.LeaderID, r.CurrentLeader.LeaderEpoch = s.leader, s.leaderEpoch
	for i := range a.NodeEndpoints {
		if a.NodeEndpoints[i].NodeID == s.leader {
			return
		}
	}
	if b := c.cluster.brokerByID(s.leader); b != nil {
		a.NodeEndpoints = append(a.NodeEndpoints, wire.ProduceResponseNodeEndpoint{NodeID: b.id, Host: b.host, Port: b.port, Rack: b.rackPtr()})
	}
}

// firstError is the reason to close a connection that wants no answers.
func firstError(a *wire.ProduceResponse) error {
	for i := range a.Responses {
		t := &a.Responses[i]
		for j := range t.PartitionResponses {
			if p := &t.PartitionResponses[j]; p.ErrorCode != wire.NoError {
				return &refusal{fmt.Sprintf("produce with acks=0 to %s-%d failed: %s", t.Name, p.Index, p.ErrorCode)}
			}
		}
	}
	return nil
}

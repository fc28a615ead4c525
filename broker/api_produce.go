package broker

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math"
	"slices"
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
//	11 TRANSACTION_ABORTABLE (KIP-890)
//	12 adds the partitions to the transaction, for which AddPartitionsToTxn is needed before
//	13 topics by id (KIP-516)
//
// Everything is stored as magic 2. Acks of 0 get no answer: where there would
// have been an error, the connection is closed instead, as Kafka does.
//
// Differences from Kafka: a record set that is null closes the connection, where
// since 2.8 no answer ever comes (and where before 2.8 another one for the same
// partition follows that replaces it); compressed records whose sizes are wrong are
// INVALID_RECORD, where Kafka stores what no consumer can read.

// adminClientID is the client id that may write to internal topics: Kafka's
// own tools use it.
const adminClientID = "__admin_client"

func handleProduce(ctx context.Context, c *call, q *wire.ProduceRequest) *wire.ProduceResponse {
	a := new(wire.ProduceResponse)
	a.Default()
	image := c.cluster.image.Load()
	q, refused, closes, err := c.gather(image, q)
	if closes != nil {
		c.fatal = closes
		return a
	}
	var gate gate
	if err == nil {
		gate, err = c.admitRecords(image, q)
	}
	a.Responses = make([]wire.ProduceResponseTopic, len(q.TopicData))
	var pending []pendingProduce
	for i := range q.TopicData {
		t := &q.TopicData[i]
		r := &a.Responses[i]
		r.Name, r.TopicID = t.Name, t.TopicID
		r.PartitionResponses = make([]wire.ProduceResponsePartition, len(t.PartitionData))
		for j := range t.PartitionData {
			pr := &r.PartitionResponses[j]
			if err != nil {
				c.describeProduced(pr, t.PartitionData[j].Index, noOffsets, err)
				pr.ErrorMessage = messageOf(err)
				continue
			}
			p, at, err := c.producePartition(image, q, t, &t.PartitionData[j], gate)
			if bad := refused.of(t, t.PartitionData[j].Index); bad != nil && p != nil {
				at, err = noOffsets, bad
			}
			c.describeProduced(pr, t.PartitionData[j].Index, at, err)
			c.pointToLeader(a, pr, p)
			if offset := c.awaited(p, q.Acks, at.last); err == nil && offset > 0 {
				pending = append(pending, pendingProduce{p, offset, pr})
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

// gather gives the request with each partition once, and checks it as a whole, with
// what is replaced or without it, as the release does. It closes the connection as Kafka
// does where it trips over the records while it parses the request; err is that of
// all partitions, refused those of single ones.
func (c *call) gather(image *image, q *wire.ProduceRequest) (unique *wire.ProduceRequest, refused refusedPartitions, closes *refusal, err error) {
	age := c.cluster.dialect.age
	null := &refusal{"null record set in a Produce request"}
	if age.unreadable == unreadableInRequest {
		if closes, err = c.screen(q); err == nil {
			err = c.seekCodecs(image, q)
		}
		q, refused = uniquePartitions(q, c.checkSet)
		if err == nil && hasNull(recordSets(q)) && hasNull(c.knownSets(image, q)) {
			closes = null
		}
	} else {
		if age.badRequestCloses {
			closes = c.checkAll(q)
		}
		if closes == nil && hasNull(recordSets(q)) {
			closes = null
		}
		q, refused = uniquePartitions(q, c.checkSet)
		if closes == nil {
			closes, err = c.screen(q)
		}
		if closes == nil && err == nil {
			err = c.seekCodecs(image, q)
		}
	}
	if closes == nil && err == nil && age.seeksProducerIDs {
		err = c.seekProducerIDs(image, q)
	}
	return q, refused, closes, err
}

// checkSet checks what the version of the request asks of a record set.
func (c *call) checkSet(d *wire.ProduceRequestPartition) error {
	if magicOfProduce(c.version) < 2 || d.Records == nil {
		return nil
	}
	return log.CheckRequest(d.Records.Bytes(), c.noZstd(), c.cluster.dialect.age.lateMagic)
}

// recordSets walks over the record sets of a request.
func recordSets(q *wire.ProduceRequest) iter.Seq[*wire.ProduceRequestPartition] {
	return func(yield func(*wire.ProduceRequestPartition) bool) {
		for i := range q.TopicData {
			list := q.TopicData[i].PartitionData
			for j := range list {
				if !yield(&list[j]) {
					return
				}
			}
		}
	}
}

// knownSets walks over those that are to be appended to a partition that is there.
func (c *call) knownSets(image *image, q *wire.ProduceRequest) iter.Seq[*wire.ProduceRequestPartition] {
	return func(yield func(*wire.ProduceRequestPartition) bool) {
		for _, d := range c.knownPartitions(image, q) {
			if !yield(d) {
				return
			}
		}
	}
}

// knownPartitions walks over the partitions of a request that are there, each with
// the record set that is to be appended to it.
func (c *call) knownPartitions(image *image, q *wire.ProduceRequest) iter.Seq2[*partition, *wire.ProduceRequestPartition] {
	return func(yield func(*partition, *wire.ProduceRequestPartition) bool) {
		for i := range q.TopicData {
			topic, _ := c.producedTopic(image, &q.TopicData[i])
			if topic == nil {
				continue
			}
			list := q.TopicData[i].PartitionData
			for j := range list {
				if p := topic.partition(list[j].Index); p != nil && !yield(p, &list[j]) {
					return
				}
			}
		}
	}
}

// checkAll is checkSet for all record sets, for releases that do so while they
// parse a request.
func (c *call) checkAll(q *wire.ProduceRequest) *refusal {
	for d := range recordSets(q) {
		if err := c.checkSet(d); err != nil {
			return &refusal{fmt.Sprintf("record set in a Produce request of version %d: %v", c.version, err)}
		}
	}
	return nil
}

// screen looks at the first entry of each record set.
func (c *call) screen(q *wire.ProduceRequest) (closes *refusal, err error) {
	age := c.cluster.dialect.age
	strict := age.badRequestCloses && magicOfProduce(c.version) == 2
	for d := range recordSets(q) {
		transactional, noProducerID, bad := log.Glance(d.Records.Bytes(), age.lateMagic)
		switch {
		case noProducerID && (strict || age.unreadable == unreadableCloses):
			return &refusal{"batch that ends before its producer id in a Produce request"}, nil
		case bad != nil && age.unreadable == unreadableCloses:
			return &refusal{"record set in a Produce request: " + bad.Error()}, nil
		case bad != nil && age.unreadable == unreadableInRequest:
			return nil, bad
		case transactional && q.TransactionalID == nil && age.wantsTransactionalID:
			return nil, wire.ErrTransactionalIDAuthorizationFailed
		}
	}
	return nil, nil
}

// hasNull tells whether one of some record sets is null.
func hasNull(sets iter.Seq[*wire.ProduceRequestPartition]) bool {
	for d := range sets {
		if d.Records == nil {
			return true
		}
	}
	return false
}

// seekCodecs looks for codecs that nobody knows where zstd is looked for, in what
// is to be appended; err is that of all partitions.
func (c *call) seekCodecs(image *image, q *wire.ProduceRequest) error {
	if !c.noZstd() || magicOfProduce(c.version) < 2 {
		return nil
	}
	for d := range c.knownSets(image, q) {
		if err := log.SeekCodec(d.Records.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// seekProducerIDs looks for producer ids in all record sets that are to be
// appended; err is that of all partitions.
func (c *call) seekProducerIDs(image *image, q *wire.ProduceRequest) error {
	for d := range c.knownSets(image, q) {
		if c.checkSet(d) != nil {
			continue
		}
		if err := log.SeekProducerIDs(d.Records.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// messageOf is the message of an error of all partitions.
func messageOf(err error) *string {
	var bad *log.RecordError
	if errors.As(err, &bad) {
		if bad.Kind == log.ErrUnknownServerError {
			return nil
		}
		return &bad.Message
	}
	_, text := codeOf(err)
	return text
}

// pendingProduce is an answer that waits for replicas.
type pendingProduce struct {
	partition *partition
	offset    int64
	answer    *wire.ProduceResponsePartition
}

// awaited is the offset that replicas must have reached before an append up to
// last is answered, 0 for none.
func (c *call) awaited(p *partition, acks int16, last int64) int64 {
	switch {
	case acks == 0 || acks == 1 || p == nil:
		return 0
	case int(acks) > len(p.state.Load().isr):
		return math.MaxInt64 // there are not so many
	case p.log.HighWatermark() > last:
		return 0
	}
	return last + 1
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
func (c *call) producePartition(image *image, q *wire.ProduceRequest, t *wire.ProduceRequestTopic, d *wire.ProduceRequestPartition, gate gate) (p *partition, at appended, err error) {
	age := c.cluster.dialect.age
	topic, err := c.producedTopic(image, t)
	if err == nil {
		if p = topic.partition(d.Index); p == nil {
			err = wire.ErrUnknownTopicOrPartition
		}
	}
	if topic == nil && age.produceLooks >= lookupTopic || p == nil && age.produceLooks >= lookupPartition {
		return nil, noOffsets, err
	}
	if err := c.checkSet(d); err != nil {
		return p, noOffsets, err
	}
	set := d.Records.Bytes()
	ticket := gate[p]
	switch {
	case ticket.refusal != nil:
		return p, noOffsets, ticket.refusal
	case (q.Acks < -1 || q.Acks > 1) && !age.anyAcks:
		return p, noOffsets, wire.ErrInvalidRequiredAcks
	case topic != nil && topic.internal && c.clientID() != adminClientID:
		return p, noOffsets, fail(wire.ErrInvalidTopicException, "Cannot append to internal topic %s", topic.name)
	case p == nil:
		return nil, noOffsets, err
	case age.strangers && !slices.Contains(p.state.Load().replicas, c.broker.id):
		return p, noOffsets, wire.ErrUnknownTopicOrPartition
	}
	if magic, err := record.Magic(set); err == nil && magic > age.newestMagic {
		return p, noOffsets, wire.ErrCorruptMessage
	}
	at, err = p.append(appendRequest{set: set, owned: c.owned, acks: q.Acks, broker: c.broker.id, origin: log.OriginClient, admitted: ticket.admitted})
	if err != nil && c.tellsStart(err) {
		at.logStartOffset = p.log.LogStartOffset()
	}
	return p, at, err
}

func (c *call) producedTopic(image *image, t *wire.ProduceRequestTopic) (*topic, error) {
	if c.version >= 13 {
		if topic, ok := image.topicByID(t.TopicID); ok {
			return topic, nil
		}
		return nil, wire.ErrUnknownTopicID
	}
	if topic, ok := image.topic(t.Name); ok {
		return topic, nil
	}
	return nil, wire.ErrUnknownTopicOrPartition
}

// tellsStart says whether Kafka has the log start offset beside an error of an
// append: not beside those that it expects.
func (c *call) tellsStart(err error) bool {
	switch c.codeOfProduce(err) {
	case wire.ErrNotLeaderOrFollower, wire.ErrCorruptMessage, wire.ErrMessageTooLarge, wire.ErrRecordListTooLarge:
		return false
	case wire.ErrInvalidTimestamp: // expected as well, until it had record errors
		return !c.cluster.dialect.age.lenient
	}
	return true
}

// magicOfProduce is the message format of a version of Produce.
func magicOfProduce(version int16) int8 { return int8(min(max(version-1, 0), 2)) }

// noZstd says that the version is from before zstd (KIP-110).
func (c *call) noZstd() bool { return c.version < 7 && c.cluster.dialect.age.knowsZstd }

// describeProduced is the answer for one partition. Kafka sends a message only
// where it tells of single records.
func (c *call) describeProduced(a *wire.ProduceResponsePartition, index int32, at appended, err error) {
	a.Default()
	a.Index = index
	a.BaseOffset, a.LogAppendTimeMs, a.LogStartOffset = at.first, at.appendTime, at.logStartOffset
	if err == nil {
		return
	}
	a.ErrorCode = c.codeOfProduce(err)
	var notAdmitted *refusedAdmission
	if errors.As(err, &notAdmitted) {
		a.ErrorMessage = notAdmitted.message
		return
	}
	var refused *log.RecordError
	if !errors.As(err, &refused) || len(refused.Records) == 0 {
		return
	}
	a.ErrorMessage = &refused.Message
	for i := range refused.Records {
		b := &refused.Records[i]
		a.RecordErrors = append(a.RecordErrors, wire.ProduceResponseRecordError{BatchIndex: b.Index, BatchIndexErrorMessage: &b.Message})
	}
}

// codeOfProduce is the protocol's name for an error of an append, as the release
// has it.
func (c *call) codeOfProduce(err error) wire.ErrorCode {
	var refused *log.RecordError
	if !errors.As(err, &refused) {
		code, _ := codeOf(err)
		return code
	}
	code := recordErrorCode(refused)
	if code == wire.ErrInvalidRecord {
		code = c.cluster.dialect.age.invalidRecord
	}
	return code
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

package broker

import (
	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// gate says, for each partition that gets records of a transaction, what came of the
// question whether it is part of that. Others are not in it.
type gate map[*partition]ticket

// ticket is what the coordinator said: the refusal, or admitted.
type ticket struct {
	refusal  error
	admitted *admitted
}

// refusedAdmission is a refusal, whose message Kafka tells.
type refusedAdmission struct {
	error
	message *string
}

func (e *refusedAdmission) Unwrap() error { return e.error }

// admitRecords asks the coordinator about all partitions that a request has records of
// a transaction for (KIP-890). err is that of all partitions.
func (c *call) admitRecords(image *image, q *wire.ProduceRequest) (gate, error) {
	way := admission{add: c.version >= 12, tells: c.version >= 11, verifies: c.cluster.dialect.age.txns.verifies}
	if q.TransactionalID == nil || c.version < 3 || !way.on(c.cluster) {
		return nil, nil
	}
	var all []coordinator.TopicPartition
	var producer *coordinator.Producer
	tickets := make(gate)
	at := make(map[coordinator.TopicPartition]*partition)
	for p, d := range c.knownPartitions(image, q) {
		if c.checkSet(d) != nil {
			continue
		}
		for _, h := range transactionalBatches(d.Records.Bytes()) {
			by := coordinator.Producer{ID: h.ProducerID, Epoch: h.ProducerEpoch}
			if producer == nil {
				producer = &by
			}
			if *producer != by {
				return nil, fail(wire.ErrInvalidProducerIDMapping, "Transactional records contained more than one producer ID")
			}
			if _, twice := tickets[p]; twice || p.state.Load().leader != c.broker.id {
				continue
			}
			asked, err := p.asksFor(by, h.BaseSequence)
			tickets[p] = ticket{err, asked}
			if err == nil && !asked.begun {
				tp := coordinator.TopicPartition{Topic: p.topic, Partition: p.index}
				all, at[tp] = append(all, tp), p
			}
		}
	}
	if len(all) == 0 {
		return tickets, nil
	}
	for tp, code := range c.cluster.txns.admit(*q.TransactionalID, producer.ID, producer.Epoch, all, way.add) {
		if err := way.refusal(code); err != nil {
			_, text := codeOf(err)
			tickets[at[tp]] = ticket{refusal: &refusedAdmission{err, text}}
		}
	}
	return tickets, nil
}

// transactionalBatches are the headers of a record set's batches that are of
// transactions.
func transactionalBatches(set []byte) []record.Header {
	var all []record.Header
	for len(set) > 0 {
		batch, rest, err := record.Split(set)
		if err != nil {
			break
		}
		if h, err := record.ParseHeader(batch); err == nil && h.Transactional() && h.HasProducerID() {
			all = append(all, h)
		}
		set = rest
	}
	return all
}

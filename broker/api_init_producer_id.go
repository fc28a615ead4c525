package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// InitProducerId, versions 0 to 5.
//
//	2  flexible
//	3  the producer's own id and epoch (KIP-360)
//	4  PRODUCER_FENCED instead of INVALID_PRODUCER_EPOCH
//	5  a producer that knows the newer transaction protocol (KIP-890)
//
// Without a transactional id any broker hands out a producer id, with one its
// coordinator does.

func handleInitProducerID(_ context.Context, c *call, q *wire.InitProducerIdRequest) *wire.InitProducerIdResponse {
	a := new(wire.InitProducerIdResponse)
	a.Default()
	a.ProducerID, a.ProducerEpoch = -1, -1
	switch {
	case (q.ProducerID == -1) != (q.ProducerEpoch == -1):
		a.ErrorCode = wire.ErrInvalidRequest
	case q.TransactionalID == nil:
		a.ProducerID, a.ProducerEpoch = c.cluster.nextProducerID(), 0
	default:
		p, code := c.initialise(q)
		a.ProducerID, a.ProducerEpoch, a.ErrorCode = p.ID, p.Epoch, c.fenced(code, 4)
	}
	return a
}

func (c *call) initialise(q *wire.InitProducerIdRequest) (coordinator.Producer, wire.ErrorCode) {
	r := coordinator.InitRequest{TransactionalID: *q.TransactionalID, TimeoutMs: q.TransactionTimeoutMs}
	if q.ProducerID != -1 {
		r.Expected = &coordinator.Producer{ID: q.ProducerID, Epoch: q.ProducerEpoch}
	}
	nobody := coordinator.Producer{ID: -1, Epoch: -1}
	if code := r.Check(c.cluster.config().TransactionMaxTimeout); code != wire.NoError {
		return nobody, code
	}
	txns, code := c.txnsOf(r.TransactionalID)
	if code != wire.NoError {
		return nobody, code
	}
	return txns.InitProducerID(r)
}

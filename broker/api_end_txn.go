package broker

import (
	"context"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// EndTxn, versions 0 to 5.
//
//	2  PRODUCER_FENCED instead of INVALID_PRODUCER_EPOCH
//	3  flexible
//	4  TRANSACTION_ABORTABLE (KIP-890)
//	5  the epoch goes up with every transaction; the answer says who the producer is now
//
// Kafka answers when the end is decided, and writes the markers after that. Here they
// are written before: who asks next sees that the transaction has ended.

func handleEndTxn(_ context.Context, c *call, q *wire.EndTxnRequest) *wire.EndTxnResponse {
	a := new(wire.EndTxnResponse)
	a.Default()
	if q.TransactionalID == "" {
		a.ErrorCode = wire.ErrInvalidRequest
		return a
	}
	txns, code := c.txnsOf(q.TransactionalID)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	p, code := txns.EndTxn(coordinator.EndRequest{
		TxnRequest: coordinator.TxnRequest{
			TransactionalID: q.TransactionalID, Producer: coordinator.Producer{ID: q.ProducerID, Epoch: q.ProducerEpoch},
		},
		Commit: q.Committed, EpochBumps: c.version >= 5,
	})
	a.ErrorCode = c.fenced(code, 2)
	if c.version >= 5 {
		a.ProducerID, a.ProducerEpoch = p.ID, p.Epoch
	}
	return a
}

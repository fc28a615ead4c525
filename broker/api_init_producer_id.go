package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// InitProducerId, versions 0 to 5.
//
//	2  flexible
//	3  the producer's own id and epoch (KIP-360)
//	4  PRODUCER_FENCED instead of INVALID_PRODUCER_EPOCH
//	5  a producer that knows the newer transaction protocol (KIP-890)
//
// For idempotent producers. Transactions are not served: a request with a
// transactional id is refused with UNSUPPORTED_VERSION, which clients report at
// once instead of trying again.

func handleInitProducerID(_ context.Context, c *call, q *wire.InitProducerIdRequest) *wire.InitProducerIdResponse {
	a := new(wire.InitProducerIdResponse)
	a.Default()
	a.ProducerID, a.ProducerEpoch = -1, -1
	switch {
	case (q.ProducerID == -1) != (q.ProducerEpoch == -1):
		a.ErrorCode = wire.ErrInvalidRequest
	case q.TransactionalID == nil:
		a.ProducerID, a.ProducerEpoch = c.cluster.nextProducerID(), 0
	case *q.TransactionalID == "":
		a.ErrorCode = wire.ErrInvalidRequest
	default:
		a.ErrorCode = wire.ErrUnsupportedVersion
	}
	return a
}

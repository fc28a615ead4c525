package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// UnregisterBroker, version 0: takes a broker out of a KRaft cluster (KIP-631).
//
// Kafka takes out one that lives, too, which then serves on and is not told to
// clients any more. The brokers of a cluster here live as long as it does: to take
// one out is refused, INVALID_REQUEST.

func handleUnregisterBroker(_ context.Context, c *call, q *wire.UnregisterBrokerRequest) *wire.UnregisterBrokerResponse {
	a := new(wire.UnregisterBrokerResponse)
	a.Default()
	if c.cluster.brokerByID(q.BrokerID) != nil {
		a.ErrorCode, a.ErrorMessage = codeOf(fail(wire.ErrInvalidRequest, "Broker %d is a part of this cluster as long as it runs", q.BrokerID))
		return a
	}
	a.ErrorCode, a.ErrorMessage = wire.ErrBrokerIDNotRegistered, new(string)
	if c.cluster.dialect.age.admin.tellsUnregistered {
		a.ErrorCode, a.ErrorMessage = codeOf(fail(wire.ErrBrokerIDNotRegistered, "Broker ID %d is not currently registered", q.BrokerID))
	}
	return a
}

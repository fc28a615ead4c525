package broker

import (
	"context"
	"fmt"

	"github.com/ottla/ottla/wire"
)

// FindCoordinator, versions 0 to 6.
//
//	1  groups or transactions, throttle time, an error message
//	3  flexible
//	4  several keys at once (KIP-699)
//	5  TRANSACTION_ABORTABLE (KIP-890), 6 share groups (KIP-932)
//
// The first request for a group creates __consumer_offsets, that for a transactional
// id __transaction_state. Kafka answers COORDINATOR_NOT_AVAILABLE until the topic is
// there; here it is at once. Share groups have no coordinator: INVALID_REQUEST, which
// clients do not try again.

// Key types.
const (
	groupCoordinator       = 0
	transactionCoordinator = 1
	shareCoordinator       = 2
)

func handleFindCoordinator(_ context.Context, c *call, q *wire.FindCoordinatorRequest) *wire.FindCoordinatorResponse {
	a := new(wire.FindCoordinatorResponse)
	a.Default()
	age := c.cluster.dialect.age
	known := q.KeyType >= groupCoordinator && q.KeyType <= age.groups.newestType
	if !known && age.groups.findCloses {
		c.fatal = &refusal{fmt.Sprintf("FindCoordinator of type %d", q.KeyType)}
		return a
	}
	if c.version < 4 {
		b, code := c.findCoordinator(q.Key, q.KeyType)
		a.ErrorCode = code
		if age.groups.findTexts {
			text := coordinatorText(code)
			a.ErrorMessage = &text
		}
		a.NodeID, a.Host, a.Port = nodeOf(b)
		return a
	}
	for _, key := range q.CoordinatorKeys {
		b, code := c.findCoordinator(key, q.KeyType)
		text := ""
		if !known {
			text = coordinatorText(code)
		}
		one := wire.FindCoordinatorResponseCoordinator{Key: key, ErrorCode: code, ErrorMessage: &text}
		one.NodeID, one.Host, one.Port = nodeOf(b)
		a.Coordinators = append(a.Coordinators, one)
	}
	return a
}

// coordinatorText is the message beside a code, one that goes with the code
// and not with what was asked.
func coordinatorText(code wire.ErrorCode) string {
	switch code {
	case wire.NoError:
		return "NONE"
	case wire.ErrCoordinatorNotAvailable:
		return "The coordinator is not available."
	default:
		return "This most likely occurs because of a request being malformed by the client library or the message was sent to an incompatible broker. See the broker logs for more details."
	}
}

// nodeOf is what an answer says of a broker; nil is none.
func nodeOf(b *Broker) (id int32, host string, port int32) {
	if b == nil {
		return -1, "", -1
	}
	return b.id, b.host, b.port
}

func (c *call) findCoordinator(key string, kind int8) (*Broker, wire.ErrorCode) {
	var topic string
	var partitionFor func(string) *partition
	switch kind {
	case groupCoordinator:
		topic, partitionFor = offsetsTopic, c.cluster.groups.partitionFor
	case transactionCoordinator:
		topic, partitionFor = transactionTopic, c.cluster.txns.partitionFor
	default:
		return nil, wire.ErrInvalidRequest
	}
	p := partitionFor(key)
	if p == nil {
		if _, err := c.cluster.autoCreate(topic); err != nil {
			c.cluster.log.Warn("creating a coordinator's topic", "topic", topic, "err", err)
			return nil, wire.ErrCoordinatorNotAvailable
		}
		if p = partitionFor(key); p == nil {
			return nil, wire.ErrCoordinatorNotAvailable
		}
	}
	if b := c.cluster.brokerByID(p.state.Load().leader); b != nil {
		return b, wire.NoError
	}
	return nil, wire.ErrCoordinatorNotAvailable
}

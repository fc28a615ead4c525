package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// DescribeTransactions, version 0 (KIP-664).

func handleDescribeTransactions(_ context.Context, c *call, q *wire.DescribeTransactionsRequest) *wire.DescribeTransactionsResponse {
	a := new(wire.DescribeTransactionsResponse)
	a.Default()
	for _, id := range q.TransactionalIDs {
		a.TransactionStates = append(a.TransactionStates, c.describeTransaction(id))
	}
	return a
}

func (c *call) describeTransaction(id string) wire.DescribeTransactionsResponseTransaction {
	var r wire.DescribeTransactionsResponseTransaction
	r.Default()
	r.TransactionalID = id
	if id == "" {
		r.ErrorCode = wire.ErrInvalidRequest
		return r
	}
	txns, code := c.txnsOf(id)
	if code != wire.NoError {
		r.ErrorCode = code
		return r
	}
	d := txns.Describe(id)
	r.ErrorCode, r.TransactionState = d.Error, d.State
	if d.Error != wire.NoError {
		return r
	}
	r.ProducerID, r.ProducerEpoch = d.Producer.ID, d.Producer.Epoch
	r.TransactionTimeoutMs, r.TransactionStartTimeMs = d.TimeoutMs, d.StartMs
	for _, tp := range d.Partitions {
		if n := len(r.Topics); n == 0 || r.Topics[n-1].Topic != tp.Topic {
			r.Topics = append(r.Topics, wire.DescribeTransactionsResponseTopic{Topic: tp.Topic})
		}
		at := &r.Topics[len(r.Topics)-1]
		at.Partitions = append(at.Partitions, tp.Partition)
	}
	return r
}

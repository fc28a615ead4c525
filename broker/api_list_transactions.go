package broker

import (
	"context"
	"fmt"
	"regexp"

	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// ListTransactions, versions 0 to 2 (KIP-664): the transactional ids that this broker
// coordinates.
//
//	1  those only that have been running for some time (KIP-994)
//	2  those only whose ids match a pattern (KIP-1152)
//
// A pattern is one of Go's regular expressions, not Java's: what looks ahead or refers
// back is INVALID_REGULAR_EXPRESSION.

func handleListTransactions(_ context.Context, c *call, q *wire.ListTransactionsRequest) *wire.ListTransactionsResponse {
	a := new(wire.ListTransactionsResponse)
	a.Default()
	f := coordinator.TxnFilter{States: q.StateFilters, ProducerIDs: q.ProducerIDFilters, DurationMs: -1}
	if c.version >= 1 {
		f.DurationMs = q.DurationFilter
	}
	if c.version >= 2 && q.TransactionalIDPattern != nil && *q.TransactionalIDPattern != "" {
		pattern, err := wholly(*q.TransactionalIDPattern)
		if err != nil {
			a.ErrorCode = wire.ErrInvalidRegularExpression
			return a
		}
		f.Matches = pattern.MatchString
	}
	unknown := make(map[string]bool)
	for _, name := range q.StateFilters {
		if !coordinator.IsTxnState(name) && !unknown[name] {
			unknown[name] = true
			a.UnknownStateFilters = append(a.UnknownStateFilters, name)
		}
	}
	for _, txns := range c.cluster.txns.here(c.broker.id) {
		listed, code := txns.List(f)
		if code != wire.NoError {
			a.ErrorCode = code
			continue
		}
		for _, l := range listed {
			a.TransactionStates = append(a.TransactionStates, wire.ListTransactionsResponseTransaction{
				TransactionalID: l.TransactionalID, ProducerID: l.ProducerID, TransactionState: l.State,
			})
		}
	}
	return a
}

// wholly compiles a pattern that a whole text has to match.
func wholly(pattern string) (*regexp.Regexp, error) {
	if _, err := regexp.Compile(pattern); err != nil {
		return nil, err
	}
	return regexp.Compile(fmt.Sprintf(`\A(?:%s)\z`, pattern))
}

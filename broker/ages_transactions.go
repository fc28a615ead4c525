package broker

import (
	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// txnAge is how transactions and their coordinators are in releases of a time; a
// part of age.
type txnAge struct {
	// rules are what the coordinator of transactions does as the release did.
	rules coordinator.TxnRules

	// verifies has Produce with a transactional id ask the coordinator whether the
	// partition is part of the transaction, verifiesOffsets TxnOffsetCommit likewise,
	// unless transaction.partition.verification.enable is false (KIP-890).
	verifies, verifiesOffsets bool
	// byEpoch has them ask although the producer has a transaction open, if that is of
	// another epoch (from 4.0).
	byEpoch bool
	// once has AddPartitionsToTxn answer for a partition once, however often it is
	// named, also where nothing is wrong.
	once bool
}

// txnAges says what changed, and when. Each was found out by asking real brokers of
// 1.1, 3.9 and 4.4; when between these, by reading their source.
var txnAges = []change[txnAge]{
	{"0.8.2", func(a *txnAge) {
		*a = txnAge{once: true, rules: coordinator.TxnRules{
			LatersEnd: true, BusyLast: true, KeepsPreviousID: true, KeepsStart: true, NotPart: wire.ErrInvalidTxnState,
		}}
	}},
	{"2.6", func(a *txnAge) { a.rules.LatersEnd = false }},
	{"3.5", func(a *txnAge) { a.once = false }},
	{"3.6", func(a *txnAge) { a.verifies = true }},
	{"3.7", func(a *txnAge) { a.verifiesOffsets = true }},
	{"3.8", func(a *txnAge) { a.rules.NotPart = wire.NoError }},
	{"4.0", func(a *txnAge) {
		a.byEpoch = true
		a.rules.BusyLast, a.rules.KeepsPreviousID, a.rules.KeepsStart = false, false, false
	}},
}

package coordinator

import (
	"time"

	"github.com/ottla/ottla/wire"
)

// TxnConfig holds the broker settings that transactions obey. A zero duration means Kafka's default, which is given
// behind it.
type TxnConfig struct {
	MaxTimeout        time.Duration // transaction.max.timeout.ms, 15 min
	IDExpiration      time.Duration // transactional.id.expiration.ms, 7 days
	AbortCheckPeriod  time.Duration // transaction.abort.timed.out.transaction.cleanup.interval.ms, 10 s
	RemoveCheckPeriod time.Duration // transaction.remove.expired.transaction.cleanup.interval.ms, 1 h
	CoordinatorEpoch  int32         // the leader epoch of the partition, which markers carry
	NextProducerID    func() int64  // hands out producer ids
	// Level is the level that the feature transaction.version is at; nil stands for 2. Below 2 the coordinator's own aborts, of
	// a transaction that took too long or whose producer starts anew, bump the epoch once and before the marker, as clients'
	// aborts do not (before KIP-890). At 0 the records' values are of version 0.
	Level func() int16
	Rules TxnRules
}

// TxnRules are what releases of Kafka do otherwise than Kafka 4.4, which the zero value stands for.
type TxnRules struct {
	// LatersEnd lets a producer with a later epoch than is known end a transaction. It is answered PRODUCER_FENCED
	// nevertheless, and the transaction stays prepared until the partition is loaded again (to 2.5).
	LatersEnd bool
	// BusyLast looks at who asks before it looks whether the transaction is changing (to 3.9).
	BusyLast bool
	// KeepsPreviousID remembers the producer id before this one for as long as there is none but this one, not until the
	// next change (to 3.9).
	KeepsPreviousID bool
	// KeepsStart shows when the last transaction began even after its producer has started anew, until the partition is
	// loaded again (to 3.9).
	KeepsStart bool
	// NotPart is what a partition that is no part of a transaction is answered, zero for TRANSACTION_ABORTABLE.
	NotPart wire.ErrorCode
}

const (
	defaultTxnMaxTimeout   = 15 * time.Minute
	defaultTxnIDExpiration = 7 * 24 * time.Hour
	defaultTxnAbortCheck   = 10 * time.Second
	defaultTxnRemoveCheck  = time.Hour
)

func (c TxnConfig) withDefaults() TxnConfig {
	orDefault(&c.MaxTimeout, defaultTxnMaxTimeout)
	orDefault(&c.IDExpiration, defaultTxnIDExpiration)
	orDefault(&c.AbortCheckPeriod, defaultTxnAbortCheck)
	orDefault(&c.RemoveCheckPeriod, defaultTxnRemoveCheck)
	if c.Level == nil {
		c.Level = func() int16 { return epochBumps }
	}
	if c.Rules.NotPart == wire.NoError {
		c.Rules.NotPart = wire.ErrTransactionAbortable
	}
	return c
}

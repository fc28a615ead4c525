package broker

import "github.com/ottla/ottla/wire"

// admission is how a request of a transaction asks whether its partitions are part of
// that (KIP-890).
type admission struct {
	add      bool // makes them so
	tells    bool // knows TRANSACTION_ABORTABLE
	verifies bool // asks at all, if it does not add
}

// on tells whether partitions are asked for at all.
func (w admission) on(cl *Cluster) bool {
	return w.add || w.verifies && cl.config().TransactionPartitionVerify
}

// code is the coordinator's code as the request's client knows it.
func (w admission) code(code wire.ErrorCode) wire.ErrorCode {
	switch {
	case code == wire.ErrProducerFenced:
		return wire.ErrInvalidProducerEpoch
	case code == wire.ErrTransactionAbortable && !w.tells:
		return wire.ErrInvalidTxnState
	}
	return code
}

// refusal is the error of an append that the coordinator does not admit. What clients
// would not try again is replaced by what they do.
func (w admission) refusal(code wire.ErrorCode) error {
	switch code = w.code(code); {
	case code == wire.NoError:
		return nil
	case code == wire.ErrInvalidTxnState:
		return fail(code, "Partition was not added to the transaction")
	case code == wire.ErrConcurrentTransactions && !w.add, code == wire.ErrCoordinatorLoadInProgress, code == wire.ErrCoordinatorNotAvailable, code == wire.ErrNotCoordinator:
		return fail(wire.ErrNotEnoughReplicas, "Unable to verify the partition has been added to the transaction. Underlying error: %s", code.Name())
	}
	return code
}

// admitted is how a partition stood with a producer when its coordinator was asked
// whether the partition is part of the transaction.
type admitted struct {
	producerID int64
	markers    uint32
	begun      bool // the transaction has records here, so that nobody need be asked
}

// holds tells whether the answer still holds: a marker that came since has ended the
// transaction, and records that came now would belong to none (KIP-890).
func (a *admitted) holds(now *producer) bool {
	return now.txnStart != noTransaction || now.markers == a.markers
}

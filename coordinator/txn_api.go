package coordinator

import "github.com/ottla/ottla/wire"

// InitRequest is an InitProducerId request with a transactional id.
type InitRequest struct {
	TransactionalID string
	TimeoutMs       int32
	// Expected is who the producer was so far (v3+, KIP-360); nil where it does not say.
	Expected *Producer
}

// TxnRequest says whose transaction a request is about.
type TxnRequest struct {
	TransactionalID string
	Producer        Producer
}

// AddRequest is an AddPartitionsToTxn request for one transaction, or what an AddOffsetsToTxn request comes to.
type AddRequest struct {
	TxnRequest
	Partitions []TopicPartition
	// EpochBumps says that the client speaks the newer protocol: every transaction has an epoch of its own (KIP-890).
	EpochBumps bool
}

// EndRequest is an EndTxn request.
type EndRequest struct {
	TxnRequest
	Commit     bool
	EpochBumps bool // as in AddRequest; v5+
}

// TxnDescription is what DescribeTransactions tells of a transaction.
type TxnDescription struct {
	Error      wire.ErrorCode
	State      string // "" beside an Error, as the rest is zero
	Producer   Producer
	TimeoutMs  int32
	StartMs    int64 // -1: none began yet
	Partitions []TopicPartition
}

// TxnFilter says which transactions are listed.
type TxnFilter struct {
	States      []string // by their names; empty: all. Names of no state match nothing
	ProducerIDs []int64  // empty: all
	DurationMs  int64    // those that run for longer; negative: all. v1+
	Matches     func(transactionalID string) bool
}

// ListedTxn is what ListTransactions tells of a transaction.
type ListedTxn struct {
	TransactionalID string
	ProducerID      int64
	State           string
}

// IsTxnState tells whether there is a state of that name.
func IsTxnState(name string) bool {
	for _, n := range txnStateNames {
		if n == name {
			return true
		}
	}
	return false
}

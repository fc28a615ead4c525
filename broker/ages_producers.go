package broker

// producerAge is how partitions keep account of producers, and of their
// transactions, in releases of a time; a part of age.
type producerAge struct {
	// wantsFirst refuses the first batch of a producer that the partition does not
	// know where its sequence is not 0 (to KIP-360).
	wantsFirst bool
	// unknownAfterMarker misses the producer, not its sequence 0, where a marker
	// was the first of an epoch.
	unknownAfterMarker bool
	// followsLog forgets a producer with its last record, and the transaction that
	// it has open.
	followsLog bool
	// batchTimes counts the time after which a producer is forgotten from its last
	// batch, and has one of which there is none left go at once; later markers count.
	batchTimes bool
	// sharesExpiration has producers expire as transactional ids do; they have a
	// time of their own since KIP-854.
	sharesExpiration bool
	// emptyTransactions takes a marker that ends no transaction for one of its own,
	// which consumers are told of when it is an abort.
	emptyTransactions bool
	// trustsCoordinators does not look at the epoch of what a coordinator writes,
	// markers aside.
	trustsCoordinators bool
	// keepsLastEpoch takes a marker that should bump the epoch and has the last one
	// there is.
	keepsLastEpoch bool
}

// producerAges says what changed, and when.
var producerAges = []change[producerAge]{
	{"0.8.2", func(a *producerAge) {
		*a = producerAge{wantsFirst: true, followsLog: true, batchTimes: true, sharesExpiration: true, emptyTransactions: true, trustsCoordinators: true}
	}},
	{"2.1", func(a *producerAge) { a.unknownAfterMarker = true }},
	{"2.4", func(a *producerAge) { a.followsLog = false }},
	{"2.5", func(a *producerAge) {
		a.wantsFirst, a.unknownAfterMarker, a.batchTimes, a.trustsCoordinators = false, false, false, false
	}},
	{"2.8", func(a *producerAge) { a.emptyTransactions = false }},
	{"3.4", func(a *producerAge) { a.sharesExpiration = false }},
	{"4.3", func(a *producerAge) { a.keepsLastEpoch = true }},
}

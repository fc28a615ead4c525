// Package broker is a Kafka cluster inside a program: listeners, connections, a
// partition leader map, handlers for Kafka's protocol, and hooks that bend it.
//
//	c, err := broker.Start(broker.Config{Topics: []broker.TopicSpec{{Name: "orders", Partitions: 3}}})
//	defer c.Close()
//	useAnyKafkaClient(c.Addrs())
//
// Tests use package kafkatest instead, which is the same with a test's comforts.
//
// # One request, from the wire to the log and back
//
//	frame      framing.go    a length, then bytes; memory follows the bytes that arrive
//	request    conn.go       one goroutine a connection, one request at a time, as Kafka
//	           dispatch.go   header, version check, decoding, hooks
//	           routes.go     THE table: key, versions, handler
//	answer     api_*.go      a file an API family, all versions of it
//	           fetch_*.go    a Fetch: its session, reading, conversion to old formats
//	releases   ages*.go      what a release of Kafka does otherwise than the one before it,
//	           dialect.go    and what that makes of a cluster
//	records    partition.go  leader check, epoch fencing, append
//	producers  producers.go  sequences, and which transactions are open
//	           stable.go     what of a log is decided, for who reads what is committed
//	           markers.go    the ends of transactions
//	waiting    waiting.go    fetches for records, produces for replicas
//	groups     groups.go     coordinators over the partitions of __consumer_offsets
//	           transactions.go  and over those of __transaction_state
//	           admission.go  what they are asked before records of a transaction are appended
//	cleaning   cleaner.go    compaction
//	metadata   image.go      topics; topics.go changes them; settings.go the configuration
//	operating  quotas.go     what administrators set and are told, and nothing else
//	                         goes by; scram.go, loggers.go, features.go too
//	embedding  embed.go      what a program asks without a client
//
// A handler is an ordinary blocking function with a context. A connection has
// one goroutine, which reads, handles and writes, and no other while requests
// can be answered at once: a handler that asks for its context's Done is about
// to wait, and only then is a second one started that notices when the client
// goes away (type watch in conn.go). Handing every request from a reading to a
// working goroutine would cost a switch each.
//
// Record bytes are copied as seldom as can be: a frame of more than 16 KiB has
// memory of its own, of which the log keeps what it stores; a fetch hands out
// slices of that memory, which one writev sends.
//
// # State
//
// A cluster has one metadata image, immutable and swapped as a whole, so that
// what one broker acknowledged is in every broker's next answer. The replicas of
// a partition share one log; a follower is a pointer into it. Groups live in
// __consumer_offsets and transactions in __transaction_state, in Kafka's record
// formats, one coordinator a partition, loaded from its log when it is first asked
// for and after its leader changed: that of groups when it is asked for again, that
// of transactions at once, for they time out and end by themselves.
//
// # Locks, in the order in which they may be held
//
//	Cluster.mu            changes of the image and of settings
//	shards.mu             which coordinators are loaded: that of txnShards before that of groupShards
//	(coordinators' own)   one a transaction, one a group
//	partition.mu          appends, producers, followers; one a partition
//	(the log's own)
//	clientQuotas.mu, scramCredentials.mu, loggers.mu
//	waiters.mu, requestLog.mu, sessionCache.mu, fetchSession.mu and other leaves
//
// None is held while waiting, while writing to a socket or while a hook runs. Nor is
// one held while the coordinator of a transaction writes markers: these take a
// partition's lock and then that of groups.
// Readers of the image, of settings and of a partition's leadership take no
// lock: these are atomic pointers to immutable values.
package broker

// Package coordinator holds Kafka's groups and committed offsets, the state machines behind JoinGroup, SyncGroup,
// Heartbeat and LeaveGroup (classic groups), ConsumerGroupHeartbeat and ConsumerGroupDescribe (consumer groups, KIP-848),
// OffsetCommit, OffsetFetch, OffsetDelete, TxnOffsetCommit, DescribeGroups, ListGroups and DeleteGroups, and its
// transactions, that behind InitProducerId, AddPartitionsToTxn, AddOffsetsToTxn, EndTxn, DescribeTransactions and
// ListTransactions. It knows no sockets, no versions of requests and no log: time comes from a [Clock], the topics from
// [Topics], what is to last goes to a [Store], and the end of a transaction to its [Markers]. What an answer looks like
// in a version of its API is the handler's to know; where a version changes what happens, a field of the request says so.
//
// # Partitions
//
// A [Groups] is the coordinator of one __consumer_offsets partition, for as long as a broker leads that partition: [NewGroups],
// Load with the partition's log, requests, Close. A group belongs to the partition that [PartitionFor] names. A [Transactions]
// is the same for a partition of __transaction_state, and transactional ids.
//
// A group is of one type at a time. Of both types are its mutex and timer, its offsets, those of open transactions, their
// expiry, and deletion; a consumer group has the rest in its consumerGroup, a classic one in the group itself.
//
// # States of a classic group
//
//	          first member joins                    all joined, or time is up
//	Empty ────────────────────────▶ PreparingRebalance ──────────────────────▶ CompletingRebalance
//	  │ ▲     (initial delay)         │  ▲   ▲                                   │           │
//	  │ └─────────────────────────────┘  │   └── member joins anew, leaves, ◀────┘           │ leader syncs
//	  │        nobody is left            │       dies or does not sync                       ▼
//	  ▼                                  └──────────────────────────────────────────────── Stable
//	Dead: deleted, expired, or the partition was given up (from every state)
//
// JoinGroup is the barrier: it is answered when the join phase (PreparingRebalance) ends. SyncGroup is answered when the
// leader's has come and its assignment is stored. Members are kept, listed, and made leader in order of joining, where
// Kafka's order is that of a hash table.
//
// # States of a consumer group
//
//	      a member joins      a heartbeat computes         every member is
//	                          the target of the epoch      where it shall be
//	Empty ─────────────▶ Assigning ───────────▶ Reconciling ───────────▶ Stable
//	  │ ▲                 ▲                          │                      │
//	  │ │                 └── the group epoch grows: members join, leave, ──┘
//	  │ │                     die, subscribe anew; topics change
//	  │ └── the last member goes (from every state)
//	  ▼
//	Dead: deleted, expired, or the partition was given up (from every state)
//
// There is no barrier: each heartbeat is answered at once, and does three things in turn. What the member says of itself, or
// what became of the topics, may make a new group epoch. If the target assignment is older than that, and the assignment
// interval is over, an assignor computes the next one, of all members, whoever's heartbeat it is. Last, the member
// takes a step towards its target:
//
//	          has nothing too much: takes what is free,             all it lacked
//	          and the target's epoch                                is free
//	Stable ───────────────────────────────────────────▶ Unreleased ─────────────▶ Stable
//	  │                                                      ▲
//	  └─────────────────────▶ Unrevoked ─────────────────────┘
//	     has too much: keeps             says that it has
//	     its epoch                       given that up
//
// (Unreleased is left out where nothing is lacking.) So a partition is with one member at a time: it is free only when its
// member says that it has it no more, or is out, as one is that says nothing of the kind within its rebalance timeout. Each
// partition that a member has carries the epoch in which it came to it: a commit may be as old as that. A heartbeat in the
// epoch before passes, for an answer may have been lost, if the member has nothing that it shall not have. A static member
// that leaves for a while (epoch -2) keeps what it has until its session ends, and whoever comes with its instance id gets
// it. What a regular expression stands for is found out after the heartbeat that brings it, where Kafka does it on another
// thread, and again when there are new topics, ten seconds later at the earliest.
//
// A consumer group is the sum of its records: a request finds out which records it means, writes them as one batch, and then
// replays them, as a load of the log does. What the log refuses has changed nothing.
//
// # From one type to the other
//
// An empty group becomes what joins it. A classic group of consumers becomes a consumer group, with its generation as group
// epoch and what its members were assigned as target, when the first member joins that speaks the new protocol; and
// while both are in it the old ones JoinGroup and SyncGroup as ever: their generation is their member epoch, and
// REBALANCE_IN_PROGRESS has them say what they own and be told what they shall. When the last new one leaves, or comes
// back as a static member that speaks the old protocol, what is left becomes a classic group. [MigrationPolicy] may forbid
// either. Both are a batch of records that takes one back and writes the other.
//
// # States of a transaction
//
//	        partition added          EndTxn; or the coordinator       markers are written
//	Empty ───────────────▶ Ongoing ─────────────────────▶ PrepareCommit ────────────────▶ CompleteCommit ─┐
//	  ▲                     ▲    │                                                                         │
//	  │                     │    └─────────────────────▶ PrepareAbort ─────────────────▶ CompleteAbort ───┤
//	  │                     └──── partition added ──────────────────────────────────────────────────────────┤
//	  └────────────────────────── InitProducerId ───────────────────────────────────────────────────────────┘
//	Dead: not used for long (from Empty and Complete), or the partition was given up (from every state)
//
// A change is written, and made when all replicas have it; until then the transaction is busy, and whoever wants to change it
// is told to come again. Once it is prepared its end is decided: it stays busy until its markers are in the logs of its
// partitions, which is tried again and again, also by who loads the partition next. A producer that speaks the protocol
// of KIP-890 may abort what did not begin, so PrepareAbort follows Empty and Complete, too.
//
// The coordinator aborts by itself: a transaction whose producer starts anew (InitProducerId), and one that takes longer than
// its producer said. Both bump the epoch, so that the producer is fenced.
//
// # Time
//
// Deadlines are those of members' sessions (a new member has none, but may wait five minutes at most), of ids that were
// given out and not yet used (KIP-394), of the join phase, and of the sync phase (those who do not sync within the
// rebalance timeout are out). In a consumer group they are sessions, and for members that are to give something up their
// rebalance timeout; classic members have that to join again, and to sync. A group has one timer, armed for the earliest
// of them; timer.go says why that is cheap. Another timer looks for expired offsets every offsets.retention.check.interval.ms, while there are groups. Transactions that
// take too long, and ids that are not used, are looked for in the same way; a transaction has a timer only while its markers
// cannot be written.
//
// # Locks
//
// A group has one mutex, which guards all of it. Groups.mu guards the map of groups and is a leaf: it may be taken with a
// group's mutex held, never the other way round. So the order is group, then Groups or what Store.Append locks, which
// is called with the group's mutex held: the log has a group's records in the order in which the group changed. Append
// does not wait. What it has to wait for (replicas), [Receipt].Wait does, with no lock held: in the goroutine of the
// request, or for a group's assignments and offsets in one of its own, so that they take effect when they are stored even
// if the client is gone by then. Answers travel through channels that have room for them, so that giving one never
// blocks. A group that dies leaves the map in the critical section in which it dies; whoever waited for its mutex looks
// again.
//
// A transaction has one mutex in the same way, and Transactions.mu guards the map of them. It is released while the
// transaction is busy, so neither waiting for replicas nor writing markers holds a lock: the goroutine of the request does
// both, where Kafka answers EndTxn before markers are written.
//
// # Records
//
// As Kafka does, a group writes its metadata when it is made by JoinGroup, when the leader has synced, when a static member
// came back under another id, and when it became empty; an offset when it is committed. What goes is written as a
// tombstone. So a classic group comes back from the log as its last complete generation, Stable or Empty. A consumer
// group and a transaction write every change.
//
// # Where Kafka's releases differ
//
// [Rules] and [TxnRules] say what a release does that clients see; without any it is what Kafka 4.4 does. Of groups there are two coordinators in
// Kafka, that of 3.x and that of 4.x, and beside those rules this one does what both do, and else
//
//   - as 4.x: a group made by JoinGroup is written at once; DeleteOffsets knows pending offsets of transactions; a write
//     that times out makes SyncGroup answer COORDINATOR_NOT_AVAILABLE (3.x: REBALANCE_IN_PROGRESS); offsets know the
//     topic's id;
//   - as 3.x: RequireStable answers UNSTABLE_OFFSET_COMMIT, too, while a plain commit waits for replicas (4.x has the fetch
//     wait); a commit that the log finds too large answers INVALID_COMMIT_OFFSET_SIZE.
//
// And it differs from both where those would leave a request unanswered for good: a member that asks again over another
// connection, is removed while it syncs, or is replaced has its first request answered REBALANCE_IN_PROGRESS,
// UNKNOWN_MEMBER_ID or FENCED_INSTANCE_ID. With an initial rebalance delay of 0 the first member is answered at once,
// not a moment later. A group with a pending member does not expire.
//
// Consumer groups are those of 4.4, but that ConsumerGroupDescribe, ListGroups and OffsetFetch tell what is written, where
// Kafka waits with telling until replicas have it, and that a request which changes nothing does not wait for those before
// it. Where Kafka's assignors go by the order of hash tables they do so here, save for topics whose ids fall into one bucket.
package coordinator

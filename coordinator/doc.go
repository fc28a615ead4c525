// Package coordinator holds Kafka's classic consumer groups and committed offsets: the state machine behind JoinGroup,
// SyncGroup, Heartbeat, LeaveGroup, OffsetCommit, OffsetFetch, OffsetDelete, TxnOffsetCommit, DescribeGroups, ListGroups
// and DeleteGroups. It knows no sockets, no versions of requests and no log: time comes from a [Clock], and what is to
// last goes to a [Store].
package coordinator

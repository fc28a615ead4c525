package coordinator

import (
	"time"

	"github.com/ottla/ottla/wire"
)

// State is the state of a group. Its String is what DescribeGroups and ListGroups carry.
type State int8

// The states of a group; doc.go has the transitions.
const (
	Empty State = iota
	PreparingRebalance
	CompletingRebalance
	Stable
	Dead
	Assigning   // of consumer groups, as Empty, Stable and Dead
	Reconciling // of consumer groups
)

var stateNames = [...]string{"Empty", "PreparingRebalance", "CompletingRebalance", "Stable", "Dead", "Assigning", "Reconciling"}

func (s State) String() string { return stateNames[s] }

// TypeClassic is the type, in ListGroups, of a group whose members JoinGroup.
const TypeClassic = "classic"

// NoGeneration is the generation of a member that has none: a simple consumer, an answer that carries an error.
const NoGeneration int32 = -1

// Protocol is one way of assigning partitions that a member offers, with what it has to say about itself for it.
type Protocol struct {
	Name     string
	Metadata []byte
}

// JoinRequest is a JoinGroup request.
type JoinRequest struct {
	GroupID    string
	MemberID   string  // "" for a member that has no id yet
	InstanceID *string // group.instance.id, v5+ (KIP-345); nil for a dynamic member

	ClientID   string // of the request's header; "" where that is null
	ClientHost string // as Kafka shows it: "/127.0.0.1"

	SessionTimeout   time.Duration
	RebalanceTimeout time.Duration // v0 has none: the session timeout
	ProtocolType     string
	Protocols        []Protocol // the member's favourite first

	// RequireKnownMemberID answers a dynamic member without an id MEMBER_ID_REQUIRED and the id to come back with
	// (v4+, KIP-394).
	RequireKnownMemberID bool
	// SkipAssignment lets a static leader that comes back know that it is the leader, without asking it for an
	// assignment (v9+, KIP-814).
	SkipAssignment bool
}

// JoinResult is what a JoinGroup answer carries. Beside most errors that is only a member id and generation -1.
type JoinResult struct {
	Error          wire.ErrorCode
	Generation     int32
	ProtocolType   *string // nil beside an error; v7+
	Protocol       *string // nil beside an error, which is "" before v7
	Leader         string
	SkipAssignment bool
	MemberID       string
	Members        []JoinMember // in order of joining; the leader's answer only
}

// JoinMember is what the leader is told of a member.
type JoinMember struct {
	MemberID   string
	InstanceID *string
	Metadata   []byte // for the protocol that was chosen
}

// Assignment is what the leader assigned to a member.
type Assignment struct {
	MemberID   string
	Assignment []byte
}

// SyncRequest is a SyncGroup request.
type SyncRequest struct {
	GroupID      string
	MemberID     string
	InstanceID   *string // v3+
	Generation   int32
	ProtocolType *string      // v5+, nil: not checked
	Protocol     *string      // v5+, nil: not checked
	Assignments  []Assignment // the leader's
}

// SyncResult is what a SyncGroup answer carries.
type SyncResult struct {
	Error        wire.ErrorCode
	ProtocolType *string // v5+; nil beside an error
	Protocol     *string // v5+; nil beside an error
	Assignment   []byte  // never nil
}

// HeartbeatRequest is a Heartbeat request.
type HeartbeatRequest struct {
	GroupID    string
	MemberID   string
	InstanceID *string // v3+
	Generation int32
}

// LeaveRequest is a LeaveGroup request. Before v3 it has one member, and the member's error is the answer's.
type LeaveRequest struct {
	GroupID string
	Members []LeaveMember
}

// LeaveMember says who leaves: a member, or a static one by its instance id alone, with MemberID "".
type LeaveMember struct {
	MemberID   string
	InstanceID *string
}

// LeaveResult is what a LeaveGroup answer carries.
type LeaveResult struct {
	Error   wire.ErrorCode
	Members []wire.ErrorCode // of LeaveRequest.Members, in their order; nil beside an Error
}

// TopicPartition names a partition.
type TopicPartition struct {
	Topic     string
	Partition int32
}

// CommitRequest is an OffsetCommit request, or the group's part of a TxnOffsetCommit request.
type CommitRequest struct {
	GroupID    string
	MemberID   string  // "" for a simple consumer
	InstanceID *string // v7+ (TxnOffsetCommit v3+)
	Generation int32   // -1 for a simple consumer; the member epoch in a consumer group
	Offsets    []Offset

	// RetentionMs is how long the offsets live at least from now on; -1: as the broker is configured. v2 to v4.
	RetentionMs int64
	// ReportNotFound answers a commit with a generation to a group that does not exist GROUP_ID_NOT_FOUND (v9+),
	// not ILLEGAL_GENERATION.
	ReportNotFound bool
	// KnowsEpochs tells that the version of the API is one for consumer groups: OffsetCommit v9+, which members that speak
	// their protocol have to use, and TxnOffsetCommit v6+. Before that a stale epoch is ILLEGAL_GENERATION.
	KnowsEpochs bool

	// Ticket is handed to Store.Append with the offsets of a transaction: the store is to refuse them once it holds no more.
	Ticket any
}

// Offset is a committed offset.
type Offset struct {
	TopicPartition
	TopicID         wire.UUID // of the topic now; zero if it has none. Kept with the offset, as Kafka 4.4 does
	Offset          int64
	LeaderEpoch     int32   // -1: not known. v6+
	Metadata        *string // nil is kept as "", see Rules
	CommitTimestamp int64   // ms since the epoch; -1: now. v1 only
}

// Producer says who commits offsets in a transaction.
type Producer struct {
	ID    int64
	Epoch int16
}

// FetchRequest is one group's part of an OffsetFetch request.
type FetchRequest struct {
	GroupID string
	// MemberID and MemberEpoch (v9+) are looked at in consumer groups only; nil and -1 for who is no member.
	MemberID    *string
	MemberEpoch int32
	// Partitions asks for these; nil for all that the group has.
	Partitions []FetchPartition
	// RequireStable answers UNSTABLE_OFFSET_COMMIT for a partition that a transaction is about to change (v7+).
	RequireStable bool
}

// FetchPartition names a partition whose offset is asked for. An offset that was committed for a topic of the same
// name with another id does not count, if both ids are known.
type FetchPartition struct {
	TopicPartition
	TopicID wire.UUID
}

// FetchResult is what an OffsetFetch answer carries for one group.
type FetchResult struct {
	Error   wire.ErrorCode
	Offsets []FetchedOffset // in the order of FetchRequest.Partitions, else by topic and partition; nil beside an Error
}

// FetchedOffset is a committed offset, or offset -1, leader epoch -1 and "" where there is none.
type FetchedOffset struct {
	TopicPartition
	Error       wire.ErrorCode
	Offset      int64
	LeaderEpoch int32
	Metadata    *string // nil only where Rules say so
}

// Description is what DescribeGroups tells of a group. NotFound is set for one that does not exist, or that is no classic
// one: its state is Dead, and Kafka adds GROUP_ID_NOT_FOUND and why from v6 on.
type Description struct {
	Error        wire.ErrorCode
	NotFound     bool
	Why          string // it is NotFound
	State        string // "" beside an Error
	ProtocolType string
	Protocol     string // "" unless Stable
	Members      []DescribedMember
}

// DescribedMember is what DescribeGroups tells of a member.
type DescribedMember struct {
	MemberID   string
	InstanceID *string
	ClientID   string
	ClientHost string
	Metadata   []byte // empty unless the group is Stable
	Assignment []byte // the last it was given
}

// Listed is what ListGroups tells of a group.
type Listed struct {
	GroupID      string
	ProtocolType string
	State        string // v4+
	Type         string // v5+
}

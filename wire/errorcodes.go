package wire

// Kafka's error codes.
const (
	ErrUnknownServerError                     ErrorCode = -1
	NoError                                   ErrorCode = 0
	ErrOffsetOutOfRange                       ErrorCode = 1
	ErrCorruptMessage                         ErrorCode = 2
	ErrUnknownTopicOrPartition                ErrorCode = 3
	ErrInvalidFetchSize                       ErrorCode = 4
	ErrLeaderNotAvailable                     ErrorCode = 5
	ErrNotLeaderOrFollower                    ErrorCode = 6
	ErrRequestTimedOut                        ErrorCode = 7
	ErrBrokerNotAvailable                     ErrorCode = 8
	ErrReplicaNotAvailable                    ErrorCode = 9
	ErrMessageTooLarge                        ErrorCode = 10
	ErrStaleControllerEpoch                   ErrorCode = 11
	ErrOffsetMetadataTooLarge                 ErrorCode = 12
	ErrNetworkException                       ErrorCode = 13
	ErrCoordinatorLoadInProgress              ErrorCode = 14
	ErrCoordinatorNotAvailable                ErrorCode = 15
	ErrNotCoordinator                         ErrorCode = 16
	ErrInvalidTopicException                  ErrorCode = 17
	ErrRecordListTooLarge                     ErrorCode = 18
	ErrNotEnoughReplicas                      ErrorCode = 19
	ErrNotEnoughReplicasAfterAppend           ErrorCode = 20
	ErrInvalidRequiredAcks                    ErrorCode = 21
	ErrIllegalGeneration                      ErrorCode = 22
	ErrInconsistentGroupProtocol              ErrorCode = 23
	ErrInvalidGroupID                         ErrorCode = 24
	ErrUnknownMemberID                        ErrorCode = 25
	ErrInvalidSessionTimeout                  ErrorCode = 26
	ErrRebalanceInProgress                    ErrorCode = 27
	ErrInvalidCommitOffsetSize                ErrorCode = 28
	ErrTopicAuthorizationFailed               ErrorCode = 29
	ErrGroupAuthorizationFailed               ErrorCode = 30
	ErrClusterAuthorizationFailed             ErrorCode = 31
	ErrInvalidTimestamp                       ErrorCode = 32
	ErrUnsupportedSaslMechanism               ErrorCode = 33
	ErrIllegalSaslState                       ErrorCode = 34
	ErrUnsupportedVersion                     ErrorCode = 35
	ErrTopicAlreadyExists                     ErrorCode = 36
	ErrInvalidPartitions                      ErrorCode = 37
	ErrInvalidReplicationFactor               ErrorCode = 38
	ErrInvalidReplicaAssignment               ErrorCode = 39
	ErrInvalidConfig                          ErrorCode = 40
	ErrNotController                          ErrorCode = 41
	ErrInvalidRequest                         ErrorCode = 42
	ErrUnsupportedForMessageFormat            ErrorCode = 43
	ErrPolicyViolation                        ErrorCode = 44
	ErrOutOfOrderSequenceNumber               ErrorCode = 45
	ErrDuplicateSequenceNumber                ErrorCode = 46
	ErrInvalidProducerEpoch                   ErrorCode = 47
	ErrInvalidTxnState                        ErrorCode = 48
	ErrInvalidProducerIDMapping               ErrorCode = 49
	ErrInvalidTransactionTimeout              ErrorCode = 50
	ErrConcurrentTransactions                 ErrorCode = 51
	ErrTransactionCoordinatorFenced           ErrorCode = 52
	ErrTransactionalIDAuthorizationFailed     ErrorCode = 53
	ErrSecurityDisabled                       ErrorCode = 54
	ErrOperationNotAttempted                  ErrorCode = 55
	ErrKafkaStorageError                      ErrorCode = 56
	ErrLogDirNotFound                         ErrorCode = 57
	ErrSaslAuthenticationFailed               ErrorCode = 58
	ErrUnknownProducerID                      ErrorCode = 59
	ErrReassignmentInProgress                 ErrorCode = 60
	ErrDelegationTokenAuthDisabled            ErrorCode = 61
	ErrDelegationTokenNotFound                ErrorCode = 62
	ErrDelegationTokenOwnerMismatch           ErrorCode = 63
	ErrDelegationTokenRequestNotAllowed       ErrorCode = 64
	ErrDelegationTokenAuthorizationFailed     ErrorCode = 65
	ErrDelegationTokenExpired                 ErrorCode = 66
	ErrInvalidPrincipalType                   ErrorCode = 67
	ErrNonEmptyGroup                          ErrorCode = 68
	ErrGroupIDNotFound                        ErrorCode = 69
	ErrFetchSessionIDNotFound                 ErrorCode = 70
	ErrInvalidFetchSessionEpoch               ErrorCode = 71
	ErrListenerNotFound                       ErrorCode = 72
	ErrTopicDeletionDisabled                  ErrorCode = 73
	ErrFencedLeaderEpoch                      ErrorCode = 74
	ErrUnknownLeaderEpoch                     ErrorCode = 75
	ErrUnsupportedCompressionType             ErrorCode = 76
	ErrStaleBrokerEpoch                       ErrorCode = 77
	ErrOffsetNotAvailable                     ErrorCode = 78
	ErrMemberIDRequired                       ErrorCode = 79
	ErrPreferredLeaderNotAvailable            ErrorCode = 80
	ErrGroupMaxSizeReached                    ErrorCode = 81
	ErrFencedInstanceID                       ErrorCode = 82
	ErrEligibleLeadersNotAvailable            ErrorCode = 83
	ErrElectionNotNeeded                      ErrorCode = 84
	ErrNoReassignmentInProgress               ErrorCode = 85
	ErrGroupSubscribedToTopic                 ErrorCode = 86
	ErrInvalidRecord                          ErrorCode = 87
	ErrUnstableOffsetCommit                   ErrorCode = 88
	ErrThrottlingQuotaExceeded                ErrorCode = 89
	ErrProducerFenced                         ErrorCode = 90
	ErrResourceNotFound                       ErrorCode = 91
	ErrDuplicateResource                      ErrorCode = 92
	ErrUnacceptableCredential                 ErrorCode = 93
	ErrInconsistentVoterSet                   ErrorCode = 94
	ErrInvalidUpdateVersion                   ErrorCode = 95
	ErrFeatureUpdateFailed                    ErrorCode = 96
	ErrPrincipalDeserializationFailure        ErrorCode = 97
	ErrSnapshotNotFound                       ErrorCode = 98
	ErrPositionOutOfRange                     ErrorCode = 99
	ErrUnknownTopicID                         ErrorCode = 100
	ErrDuplicateBrokerRegistration            ErrorCode = 101
	ErrBrokerIDNotRegistered                  ErrorCode = 102
	ErrInconsistentTopicID                    ErrorCode = 103
	ErrInconsistentClusterID                  ErrorCode = 104
	ErrTransactionalIDNotFound                ErrorCode = 105
	ErrFetchSessionTopicIDError               ErrorCode = 106
	ErrIneligibleReplica                      ErrorCode = 107
	ErrNewLeaderElected                       ErrorCode = 108
	ErrOffsetMovedToTieredStorage             ErrorCode = 109
	ErrFencedMemberEpoch                      ErrorCode = 110
	ErrUnreleasedInstanceID                   ErrorCode = 111
	ErrUnsupportedAssignor                    ErrorCode = 112
	ErrStaleMemberEpoch                       ErrorCode = 113
	ErrMismatchedEndpointType                 ErrorCode = 114
	ErrUnsupportedEndpointType                ErrorCode = 115
	ErrUnknownControllerID                    ErrorCode = 116
	ErrUnknownSubscriptionID                  ErrorCode = 117
	ErrTelemetryTooLarge                      ErrorCode = 118
	ErrInvalidRegistration                    ErrorCode = 119
	ErrTransactionAbortable                   ErrorCode = 120
	ErrInvalidRecordState                     ErrorCode = 121
	ErrShareSessionNotFound                   ErrorCode = 122
	ErrInvalidShareSessionEpoch               ErrorCode = 123
	ErrFencedStateEpoch                       ErrorCode = 124
	ErrInvalidVoterKey                        ErrorCode = 125
	ErrDuplicateVoter                         ErrorCode = 126
	ErrVoterNotFound                          ErrorCode = 127
	ErrInvalidRegularExpression               ErrorCode = 128
	ErrRebootstrapRequired                    ErrorCode = 129
	ErrStreamsInvalidTopology                 ErrorCode = 130
	ErrStreamsInvalidTopologyEpoch            ErrorCode = 131
	ErrStreamsTopologyFenced                  ErrorCode = 132
	ErrShareSessionLimitReached               ErrorCode = 133
	ErrGroupDeletionFailed                    ErrorCode = 134
	ErrStreamsTopologyDescriptionUpdateFailed ErrorCode = 135
	ErrControllerIDNotRegistered              ErrorCode = 136
)

// errorCodes is indexed by code + 1.
var errorCodes = [...]errorCode{
	-1 + 1:  {"UNKNOWN_SERVER_ERROR", false, "the broker failed in a way that has no code of its own"},
	0 + 1:   {"NONE", false, "no error"},
	1 + 1:   {"OFFSET_OUT_OF_RANGE", false, "the offset is outside the partition's log"},
	2 + 1:   {"CORRUPT_MESSAGE", true, "the record batch is damaged: wrong checksum, wrong size, or a null key on a compacted topic"},
	3 + 1:   {"UNKNOWN_TOPIC_OR_PARTITION", true, "this broker does not know the topic or partition"},
	4 + 1:   {"INVALID_FETCH_SIZE", false, "the fetch size is not valid"},
	5 + 1:   {"LEADER_NOT_AVAILABLE", true, "the partition has no leader yet"},
	6 + 1:   {"NOT_LEADER_OR_FOLLOWER", true, "this broker is not the partition's leader, or holds no replica of it"},
	7 + 1:   {"REQUEST_TIMED_OUT", true, "the time limit of the request ran out"},
	8 + 1:   {"BROKER_NOT_AVAILABLE", false, "the broker is not reachable"},
	9 + 1:   {"REPLICA_NOT_AVAILABLE", true, "the replica is not available"},
	10 + 1:  {"MESSAGE_TOO_LARGE", false, "the batch is larger than the topic allows"},
	11 + 1:  {"STALE_CONTROLLER_EPOCH", false, "the controller epoch is an older one"},
	12 + 1:  {"OFFSET_METADATA_TOO_LARGE", false, "the metadata of the committed offset is too long"},
	13 + 1:  {"NETWORK_EXCEPTION", true, "the connection to the broker was lost"},
	14 + 1:  {"COORDINATOR_LOAD_IN_PROGRESS", true, "the coordinator is still loading the group"},
	15 + 1:  {"COORDINATOR_NOT_AVAILABLE", true, "no coordinator is available"},
	16 + 1:  {"NOT_COORDINATOR", true, "this broker is not the group's coordinator"},
	17 + 1:  {"INVALID_TOPIC_EXCEPTION", false, "the topic name is not allowed, or the topic is internal"},
	18 + 1:  {"RECORD_LIST_TOO_LARGE", false, "the batches are larger than a segment"},
	19 + 1:  {"NOT_ENOUGH_REPLICAS", true, "fewer replicas are in sync than min.insync.replicas asks for, nothing was written"},
	20 + 1:  {"NOT_ENOUGH_REPLICAS_AFTER_APPEND", true, "written, but fewer replicas are in sync than min.insync.replicas asks for"},
	21 + 1:  {"INVALID_REQUIRED_ACKS", false, "acks is neither -1, 0 nor 1"},
	22 + 1:  {"ILLEGAL_GENERATION", false, "the generation is not the group's current one"},
	23 + 1:  {"INCONSISTENT_GROUP_PROTOCOL", false, "the member's protocols do not fit those of the group"},
	24 + 1:  {"INVALID_GROUP_ID", false, "the group id is empty or not allowed"},
	25 + 1:  {"UNKNOWN_MEMBER_ID", false, "the coordinator does not know this member"},
	26 + 1:  {"INVALID_SESSION_TIMEOUT", false, "the session timeout is outside the broker's bounds"},
	27 + 1:  {"REBALANCE_IN_PROGRESS", false, "the group is rebalancing: join again"},
	28 + 1:  {"INVALID_COMMIT_OFFSET_SIZE", false, "the commit is too large for the offsets topic"},
	29 + 1:  {"TOPIC_AUTHORIZATION_FAILED", false, "no permission for the topic"},
	30 + 1:  {"GROUP_AUTHORIZATION_FAILED", false, "no permission for the group"},
	31 + 1:  {"CLUSTER_AUTHORIZATION_FAILED", false, "no permission for the cluster"},
	32 + 1:  {"INVALID_TIMESTAMP", false, "the timestamp of a record is outside the allowed window"},
	33 + 1:  {"UNSUPPORTED_SASL_MECHANISM", false, "the SASL mechanism is not enabled"},
	34 + 1:  {"ILLEGAL_SASL_STATE", false, "the request does not fit the state of the SASL exchange"},
	35 + 1:  {"UNSUPPORTED_VERSION", false, "the version is not supported"},
	36 + 1:  {"TOPIC_ALREADY_EXISTS", false, "the topic exists already"},
	37 + 1:  {"INVALID_PARTITIONS", false, "the number of partitions is below 1 or not an increase"},
	38 + 1:  {"INVALID_REPLICATION_FACTOR", false, "the replication factor is below 1 or above the number of brokers"},
	39 + 1:  {"INVALID_REPLICA_ASSIGNMENT", false, "the replica assignment is not valid"},
	40 + 1:  {"INVALID_CONFIG", false, "a config's name or value is not valid"},
	41 + 1:  {"NOT_CONTROLLER", true, "this broker is not the active controller"},
	42 + 1:  {"INVALID_REQUEST", false, "the request contradicts itself or is malformed"},
	43 + 1:  {"UNSUPPORTED_FOR_MESSAGE_FORMAT", false, "the topic's message format is too old for the request"},
	44 + 1:  {"POLICY_VIOLATION", false, "a policy forbids the request"},
	45 + 1:  {"OUT_OF_ORDER_SEQUENCE_NUMBER", false, "the sequence number leaves a gap"},
	46 + 1:  {"DUPLICATE_SEQUENCE_NUMBER", false, "the sequence number was written before"},
	47 + 1:  {"INVALID_PRODUCER_EPOCH", false, "the producer epoch is older than the one known"},
	48 + 1:  {"INVALID_TXN_STATE", false, "the transaction's state forbids the operation"},
	49 + 1:  {"INVALID_PRODUCER_ID_MAPPING", false, "the producer id does not belong to the transactional id"},
	50 + 1:  {"INVALID_TRANSACTION_TIMEOUT", false, "the transaction timeout is above transaction.max.timeout.ms"},
	51 + 1:  {"CONCURRENT_TRANSACTIONS", true, "an earlier operation on the transaction is still under way"},
	52 + 1:  {"TRANSACTION_COORDINATOR_FENCED", false, "the transaction coordinator was replaced by a newer one"},
	53 + 1:  {"TRANSACTIONAL_ID_AUTHORIZATION_FAILED", false, "no permission for the transactional id"},
	54 + 1:  {"SECURITY_DISABLED", false, "security features are off"},
	55 + 1:  {"OPERATION_NOT_ATTEMPTED", false, "not attempted, because another part of the request failed"},
	56 + 1:  {"KAFKA_STORAGE_ERROR", true, "a disk or log directory failed"},
	57 + 1:  {"LOG_DIR_NOT_FOUND", false, "the log directory is not configured"},
	58 + 1:  {"SASL_AUTHENTICATION_FAILED", false, "the credentials were refused"},
	59 + 1:  {"UNKNOWN_PRODUCER_ID", false, "nothing is known of the producer id any more"},
	60 + 1:  {"REASSIGNMENT_IN_PROGRESS", false, "a reassignment of the partition is under way"},
	61 + 1:  {"DELEGATION_TOKEN_AUTH_DISABLED", false, "delegation tokens are off"},
	62 + 1:  {"DELEGATION_TOKEN_NOT_FOUND", false, "the delegation token is not known"},
	63 + 1:  {"DELEGATION_TOKEN_OWNER_MISMATCH", false, "the principal neither owns nor may renew the token"},
	64 + 1:  {"DELEGATION_TOKEN_REQUEST_NOT_ALLOWED", false, "delegation tokens cannot be handled on this connection"},
	65 + 1:  {"DELEGATION_TOKEN_AUTHORIZATION_FAILED", false, "no permission for the delegation token"},
	66 + 1:  {"DELEGATION_TOKEN_EXPIRED", false, "the delegation token has expired"},
	67 + 1:  {"INVALID_PRINCIPAL_TYPE", false, "the principal type is not supported"},
	68 + 1:  {"NON_EMPTY_GROUP", false, "the group still has members"},
	69 + 1:  {"GROUP_ID_NOT_FOUND", false, "no such group"},
	70 + 1:  {"FETCH_SESSION_ID_NOT_FOUND", true, "the fetch session is not known"},
	71 + 1:  {"INVALID_FETCH_SESSION_EPOCH", true, "the fetch session's epoch does not follow the last one"},
	72 + 1:  {"LISTENER_NOT_FOUND", true, "the leader has no listener of that name"},
	73 + 1:  {"TOPIC_DELETION_DISABLED", false, "deleting topics is off"},
	74 + 1:  {"FENCED_LEADER_EPOCH", true, "the leader epoch is older than the broker's"},
	75 + 1:  {"UNKNOWN_LEADER_EPOCH", true, "the leader epoch is newer than the broker's"},
	76 + 1:  {"UNSUPPORTED_COMPRESSION_TYPE", false, "the client's version cannot read the codec"},
	77 + 1:  {"STALE_BROKER_EPOCH", false, "the broker epoch is an older one"},
	78 + 1:  {"OFFSET_NOT_AVAILABLE", true, "the new leader does not know its high watermark yet"},
	79 + 1:  {"MEMBER_ID_REQUIRED", false, "join again with the member id given here"},
	80 + 1:  {"PREFERRED_LEADER_NOT_AVAILABLE", true, "the preferred leader is not available"},
	81 + 1:  {"GROUP_MAX_SIZE_REACHED", false, "the group has group.max.size members"},
	82 + 1:  {"FENCED_INSTANCE_ID", false, "another member took over the instance id"},
	83 + 1:  {"ELIGIBLE_LEADERS_NOT_AVAILABLE", true, "no replica that may lead is available"},
	84 + 1:  {"ELECTION_NOT_NEEDED", true, "the election is not needed"},
	85 + 1:  {"NO_REASSIGNMENT_IN_PROGRESS", false, "no reassignment is under way"},
	86 + 1:  {"GROUP_SUBSCRIBED_TO_TOPIC", false, "the group is subscribed to the topic"},
	87 + 1:  {"INVALID_RECORD", false, "a record was refused"},
	88 + 1:  {"UNSTABLE_OFFSET_COMMIT", true, "transactions on the offsets are still open"},
	89 + 1:  {"THROTTLING_QUOTA_EXCEEDED", true, "the quota is used up"},
	90 + 1:  {"PRODUCER_FENCED", false, "a newer producer owns the transactional id"},
	91 + 1:  {"RESOURCE_NOT_FOUND", false, "the resource does not exist"},
	92 + 1:  {"DUPLICATE_RESOURCE", false, "the resource stands twice in the request"},
	93 + 1:  {"UNACCEPTABLE_CREDENTIAL", false, "the credential is not acceptable"},
	94 + 1:  {"INCONSISTENT_VOTER_SET", false, "sender and receiver disagree about the voters"},
	95 + 1:  {"INVALID_UPDATE_VERSION", false, "the update's version is not valid"},
	96 + 1:  {"FEATURE_UPDATE_FAILED", false, "the feature update failed"},
	97 + 1:  {"PRINCIPAL_DESERIALIZATION_FAILURE", false, "the forwarded principal cannot be read"},
	98 + 1:  {"SNAPSHOT_NOT_FOUND", false, "no such snapshot"},
	99 + 1:  {"POSITION_OUT_OF_RANGE", false, "the position is outside the snapshot"},
	100 + 1: {"UNKNOWN_TOPIC_ID", true, "the topic id is not known"},
	101 + 1: {"DUPLICATE_BROKER_REGISTRATION", false, "a broker with this id is registered already"},
	102 + 1: {"BROKER_ID_NOT_REGISTERED", false, "the broker id is not registered"},
	103 + 1: {"INCONSISTENT_TOPIC_ID", true, "the topic id differs from the log's"},
	104 + 1: {"INCONSISTENT_CLUSTER_ID", false, "the cluster id differs"},
	105 + 1: {"TRANSACTIONAL_ID_NOT_FOUND", false, "the transactional id is not known"},
	106 + 1: {"FETCH_SESSION_TOPIC_ID_ERROR", true, "the fetch session mixes topic ids and topic names"},
	107 + 1: {"INELIGIBLE_REPLICA", false, "a replica may not be in sync at present"},
	108 + 1: {"NEW_LEADER_ELECTED", false, "the change was made, and the leader is another one now"},
	109 + 1: {"OFFSET_MOVED_TO_TIERED_STORAGE", false, "the offset is in tiered storage only"},
	110 + 1: {"FENCED_MEMBER_EPOCH", false, "the member's epoch is fenced: give all up and join again"},
	111 + 1: {"UNRELEASED_INSTANCE_ID", false, "another member still holds the instance id"},
	112 + 1: {"UNSUPPORTED_ASSIGNOR", false, "the broker has no such assignor"},
	113 + 1: {"STALE_MEMBER_EPOCH", false, "the member's epoch is an older one: retry after the next heartbeat"},
	114 + 1: {"MISMATCHED_ENDPOINT_TYPE", false, "the endpoint is of the other type, broker or controller"},
	115 + 1: {"UNSUPPORTED_ENDPOINT_TYPE", false, "the endpoint type is not supported"},
	116 + 1: {"UNKNOWN_CONTROLLER_ID", false, "the controller id is not known"},
	117 + 1: {"UNKNOWN_SUBSCRIPTION_ID", false, "the telemetry subscription is not the current one"},
	118 + 1: {"TELEMETRY_TOO_LARGE", false, "the telemetry is too large"},
	119 + 1: {"INVALID_REGISTRATION", false, "the controller refused the registration"},
	120 + 1: {"TRANSACTION_ABORTABLE", false, "the transaction has to be aborted, after which the producer may go on"},
	121 + 1: {"INVALID_RECORD_STATE", false, "the record's state forbids the acknowledgement"},
	122 + 1: {"SHARE_SESSION_NOT_FOUND", true, "the share session is not known"},
	123 + 1: {"INVALID_SHARE_SESSION_EPOCH", true, "the share session's epoch does not follow the last one"},
	124 + 1: {"FENCED_STATE_EPOCH", false, "the state epoch is fenced"},
	125 + 1: {"INVALID_VOTER_KEY", false, "the voter's key differs"},
	126 + 1: {"DUPLICATE_VOTER", false, "the voter is one already"},
	127 + 1: {"VOTER_NOT_FOUND", false, "no such voter"},
	128 + 1: {"INVALID_REGULAR_EXPRESSION", false, "the regular expression is not valid"},
	129 + 1: {"REBOOTSTRAP_REQUIRED", false, "the metadata is out of date: start from the bootstrap servers"},
	130 + 1: {"STREAMS_INVALID_TOPOLOGY", false, "the topology is not valid"},
	131 + 1: {"STREAMS_INVALID_TOPOLOGY_EPOCH", false, "the topology's epoch is not valid"},
	132 + 1: {"STREAMS_TOPOLOGY_FENCED", false, "a newer topology took over"},
	133 + 1: {"SHARE_SESSION_LIMIT_REACHED", true, "too many share sessions are open"},
	134 + 1: {"GROUP_DELETION_FAILED", false, "the group could not be deleted"},
	135 + 1: {"STREAMS_TOPOLOGY_DESCRIPTION_UPDATE_FAILED", false, "the topology's description could not be updated"},
	136 + 1: {"CONTROLLER_ID_NOT_REGISTERED", false, "the controller id is not registered"},
}

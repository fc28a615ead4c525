// Code generated from schema/*.schema by internal/gen. DO NOT EDIT.

package wire

// The API keys.
const (
	KeyProduce                               APIKey = 0
	KeyFetch                                 APIKey = 1
	KeyListOffsets                           APIKey = 2
	KeyMetadata                              APIKey = 3
	KeyLeaderAndIsr                          APIKey = 4
	KeyStopReplica                           APIKey = 5
	KeyUpdateMetadata                        APIKey = 6
	KeyControlledShutdown                    APIKey = 7
	KeyOffsetCommit                          APIKey = 8
	KeyOffsetFetch                           APIKey = 9
	KeyFindCoordinator                       APIKey = 10
	KeyJoinGroup                             APIKey = 11
	KeyHeartbeat                             APIKey = 12
	KeyLeaveGroup                            APIKey = 13
	KeySyncGroup                             APIKey = 14
	KeyDescribeGroups                        APIKey = 15
	KeyListGroups                            APIKey = 16
	KeySaslHandshake                         APIKey = 17
	KeyApiVersions                           APIKey = 18
	KeyCreateTopics                          APIKey = 19
	KeyDeleteTopics                          APIKey = 20
	KeyDeleteRecords                         APIKey = 21
	KeyInitProducerId                        APIKey = 22
	KeyOffsetForLeaderEpoch                  APIKey = 23
	KeyAddPartitionsToTxn                    APIKey = 24
	KeyAddOffsetsToTxn                       APIKey = 25
	KeyEndTxn                                APIKey = 26
	KeyWriteTxnMarkers                       APIKey = 27
	KeyTxnOffsetCommit                       APIKey = 28
	KeyDescribeAcls                          APIKey = 29
	KeyCreateAcls                            APIKey = 30
	KeyDeleteAcls                            APIKey = 31
	KeyDescribeConfigs                       APIKey = 32
	KeyAlterConfigs                          APIKey = 33
	KeyAlterReplicaLogDirs                   APIKey = 34
	KeyDescribeLogDirs                       APIKey = 35
	KeySaslAuthenticate                      APIKey = 36
	KeyCreatePartitions                      APIKey = 37
	KeyCreateDelegationToken                 APIKey = 38
	KeyRenewDelegationToken                  APIKey = 39
	KeyExpireDelegationToken                 APIKey = 40
	KeyDescribeDelegationToken               APIKey = 41
	KeyDeleteGroups                          APIKey = 42
	KeyElectLeaders                          APIKey = 43
	KeyIncrementalAlterConfigs               APIKey = 44
	KeyAlterPartitionReassignments           APIKey = 45
	KeyListPartitionReassignments            APIKey = 46
	KeyOffsetDelete                          APIKey = 47
	KeyDescribeClientQuotas                  APIKey = 48
	KeyAlterClientQuotas                     APIKey = 49
	KeyDescribeUserScramCredentials          APIKey = 50
	KeyAlterUserScramCredentials             APIKey = 51
	KeyVote                                  APIKey = 52
	KeyBeginQuorumEpoch                      APIKey = 53
	KeyEndQuorumEpoch                        APIKey = 54
	KeyDescribeQuorum                        APIKey = 55
	KeyAlterPartition                        APIKey = 56
	KeyUpdateFeatures                        APIKey = 57
	KeyEnvelope                              APIKey = 58
	KeyFetchSnapshot                         APIKey = 59
	KeyDescribeCluster                       APIKey = 60
	KeyDescribeProducers                     APIKey = 61
	KeyBrokerRegistration                    APIKey = 62
	KeyBrokerHeartbeat                       APIKey = 63
	KeyUnregisterBroker                      APIKey = 64
	KeyDescribeTransactions                  APIKey = 65
	KeyListTransactions                      APIKey = 66
	KeyAllocateProducerIds                   APIKey = 67
	KeyConsumerGroupHeartbeat                APIKey = 68
	KeyConsumerGroupDescribe                 APIKey = 69
	KeyControllerRegistration                APIKey = 70
	KeyGetTelemetrySubscriptions             APIKey = 71
	KeyPushTelemetry                         APIKey = 72
	KeyAssignReplicasToDirs                  APIKey = 73
	KeyListConfigResources                   APIKey = 74
	KeyDescribeTopicPartitions               APIKey = 75
	KeyShareGroupHeartbeat                   APIKey = 76
	KeyShareGroupDescribe                    APIKey = 77
	KeyShareFetch                            APIKey = 78
	KeyShareAcknowledge                      APIKey = 79
	KeyAddRaftVoter                          APIKey = 80
	KeyRemoveRaftVoter                       APIKey = 81
	KeyUpdateRaftVoter                       APIKey = 82
	KeyInitializeShareGroupState             APIKey = 83
	KeyReadShareGroupState                   APIKey = 84
	KeyWriteShareGroupState                  APIKey = 85
	KeyDeleteShareGroupState                 APIKey = 86
	KeyReadShareGroupStateSummary            APIKey = 87
	KeyStreamsGroupHeartbeat                 APIKey = 88
	KeyStreamsGroupDescribe                  APIKey = 89
	KeyDescribeShareGroupOffsets             APIKey = 90
	KeyAlterShareGroupOffsets                APIKey = 91
	KeyDeleteShareGroupOffsets               APIKey = 92
	KeyStreamsGroupTopologyDescriptionUpdate APIKey = 93
	KeyUnregisterController                  APIKey = 94
)

// apis is indexed by API key.
var apis = [...]api{
	KeyProduce:                               {"Produce", 0, 13, 9, -1, func() Message { return NewProduceRequest() }, func() Message { return NewProduceResponse() }},
	KeyFetch:                                 {"Fetch", 0, 18, 12, -1, func() Message { return NewFetchRequest() }, func() Message { return NewFetchResponse() }},
	KeyListOffsets:                           {"ListOffsets", 0, 11, 6, -1, func() Message { return NewListOffsetsRequest() }, func() Message { return NewListOffsetsResponse() }},
	KeyMetadata:                              {"Metadata", 0, 13, 9, -1, func() Message { return NewMetadataRequest() }, func() Message { return NewMetadataResponse() }},
	KeyLeaderAndIsr:                          {"LeaderAndIsr", 0, 7, 4, -1, func() Message { return NewLeaderAndIsrRequest() }, func() Message { return NewLeaderAndIsrResponse() }},
	KeyStopReplica:                           {"StopReplica", 0, 4, 2, -1, func() Message { return NewStopReplicaRequest() }, func() Message { return NewStopReplicaResponse() }},
	KeyUpdateMetadata:                        {"UpdateMetadata", 0, 8, 6, -1, func() Message { return NewUpdateMetadataRequest() }, func() Message { return NewUpdateMetadataResponse() }},
	KeyControlledShutdown:                    {"ControlledShutdown", 0, 3, 3, -1, func() Message { return NewControlledShutdownRequest() }, func() Message { return NewControlledShutdownResponse() }},
	KeyOffsetCommit:                          {"OffsetCommit", 0, 10, 8, -1, func() Message { return NewOffsetCommitRequest() }, func() Message { return NewOffsetCommitResponse() }},
	KeyOffsetFetch:                           {"OffsetFetch", 0, 10, 6, -1, func() Message { return NewOffsetFetchRequest() }, func() Message { return NewOffsetFetchResponse() }},
	KeyFindCoordinator:                       {"FindCoordinator", 0, 6, 3, -1, func() Message { return NewFindCoordinatorRequest() }, func() Message { return NewFindCoordinatorResponse() }},
	KeyJoinGroup:                             {"JoinGroup", 0, 9, 6, -1, func() Message { return NewJoinGroupRequest() }, func() Message { return NewJoinGroupResponse() }},
	KeyHeartbeat:                             {"Heartbeat", 0, 4, 4, -1, func() Message { return NewHeartbeatRequest() }, func() Message { return NewHeartbeatResponse() }},
	KeyLeaveGroup:                            {"LeaveGroup", 0, 5, 4, -1, func() Message { return NewLeaveGroupRequest() }, func() Message { return NewLeaveGroupResponse() }},
	KeySyncGroup:                             {"SyncGroup", 0, 5, 4, -1, func() Message { return NewSyncGroupRequest() }, func() Message { return NewSyncGroupResponse() }},
	KeyDescribeGroups:                        {"DescribeGroups", 0, 6, 5, -1, func() Message { return NewDescribeGroupsRequest() }, func() Message { return NewDescribeGroupsResponse() }},
	KeyListGroups:                            {"ListGroups", 0, 5, 3, -1, func() Message { return NewListGroupsRequest() }, func() Message { return NewListGroupsResponse() }},
	KeySaslHandshake:                         {"SaslHandshake", 0, 1, -1, -1, func() Message { return NewSaslHandshakeRequest() }, func() Message { return NewSaslHandshakeResponse() }},
	KeyApiVersions:                           {"ApiVersions", 0, 5, 3, -1, func() Message { return NewApiVersionsRequest() }, func() Message { return NewApiVersionsResponse() }},
	KeyCreateTopics:                          {"CreateTopics", 0, 7, 5, -1, func() Message { return NewCreateTopicsRequest() }, func() Message { return NewCreateTopicsResponse() }},
	KeyDeleteTopics:                          {"DeleteTopics", 0, 6, 4, -1, func() Message { return NewDeleteTopicsRequest() }, func() Message { return NewDeleteTopicsResponse() }},
	KeyDeleteRecords:                         {"DeleteRecords", 0, 2, 2, -1, func() Message { return NewDeleteRecordsRequest() }, func() Message { return NewDeleteRecordsResponse() }},
	KeyInitProducerId:                        {"InitProducerId", 0, 6, 2, 6, func() Message { return NewInitProducerIdRequest() }, func() Message { return NewInitProducerIdResponse() }},
	KeyOffsetForLeaderEpoch:                  {"OffsetForLeaderEpoch", 0, 4, 4, -1, func() Message { return NewOffsetForLeaderEpochRequest() }, func() Message { return NewOffsetForLeaderEpochResponse() }},
	KeyAddPartitionsToTxn:                    {"AddPartitionsToTxn", 0, 5, 3, -1, func() Message { return NewAddPartitionsToTxnRequest() }, func() Message { return NewAddPartitionsToTxnResponse() }},
	KeyAddOffsetsToTxn:                       {"AddOffsetsToTxn", 0, 4, 3, -1, func() Message { return NewAddOffsetsToTxnRequest() }, func() Message { return NewAddOffsetsToTxnResponse() }},
	KeyEndTxn:                                {"EndTxn", 0, 5, 3, -1, func() Message { return NewEndTxnRequest() }, func() Message { return NewEndTxnResponse() }},
	KeyWriteTxnMarkers:                       {"WriteTxnMarkers", 0, 2, 1, -1, func() Message { return NewWriteTxnMarkersRequest() }, func() Message { return NewWriteTxnMarkersResponse() }},
	KeyTxnOffsetCommit:                       {"TxnOffsetCommit", 0, 6, 3, -1, func() Message { return NewTxnOffsetCommitRequest() }, func() Message { return NewTxnOffsetCommitResponse() }},
	KeyDescribeAcls:                          {"DescribeAcls", 0, 3, 2, -1, func() Message { return NewDescribeAclsRequest() }, func() Message { return NewDescribeAclsResponse() }},
	KeyCreateAcls:                            {"CreateAcls", 0, 3, 2, -1, func() Message { return NewCreateAclsRequest() }, func() Message { return NewCreateAclsResponse() }},
	KeyDeleteAcls:                            {"DeleteAcls", 0, 3, 2, -1, func() Message { return NewDeleteAclsRequest() }, func() Message { return NewDeleteAclsResponse() }},
	KeyDescribeConfigs:                       {"DescribeConfigs", 0, 4, 4, -1, func() Message { return NewDescribeConfigsRequest() }, func() Message { return NewDescribeConfigsResponse() }},
	KeyAlterConfigs:                          {"AlterConfigs", 0, 2, 2, -1, func() Message { return NewAlterConfigsRequest() }, func() Message { return NewAlterConfigsResponse() }},
	KeyAlterReplicaLogDirs:                   {"AlterReplicaLogDirs", 0, 2, 2, -1, func() Message { return NewAlterReplicaLogDirsRequest() }, func() Message { return NewAlterReplicaLogDirsResponse() }},
	KeyDescribeLogDirs:                       {"DescribeLogDirs", 0, 5, 2, -1, func() Message { return NewDescribeLogDirsRequest() }, func() Message { return NewDescribeLogDirsResponse() }},
	KeySaslAuthenticate:                      {"SaslAuthenticate", 0, 2, 2, -1, func() Message { return NewSaslAuthenticateRequest() }, func() Message { return NewSaslAuthenticateResponse() }},
	KeyCreatePartitions:                      {"CreatePartitions", 0, 3, 2, -1, func() Message { return NewCreatePartitionsRequest() }, func() Message { return NewCreatePartitionsResponse() }},
	KeyCreateDelegationToken:                 {"CreateDelegationToken", 0, 3, 2, -1, func() Message { return NewCreateDelegationTokenRequest() }, func() Message { return NewCreateDelegationTokenResponse() }},
	KeyRenewDelegationToken:                  {"RenewDelegationToken", 0, 2, 2, -1, func() Message { return NewRenewDelegationTokenRequest() }, func() Message { return NewRenewDelegationTokenResponse() }},
	KeyExpireDelegationToken:                 {"ExpireDelegationToken", 0, 2, 2, -1, func() Message { return NewExpireDelegationTokenRequest() }, func() Message { return NewExpireDelegationTokenResponse() }},
	KeyDescribeDelegationToken:               {"DescribeDelegationToken", 0, 3, 2, -1, func() Message { return NewDescribeDelegationTokenRequest() }, func() Message { return NewDescribeDelegationTokenResponse() }},
	KeyDeleteGroups:                          {"DeleteGroups", 0, 3, 2, -1, func() Message { return NewDeleteGroupsRequest() }, func() Message { return NewDeleteGroupsResponse() }},
	KeyElectLeaders:                          {"ElectLeaders", 0, 2, 2, -1, func() Message { return NewElectLeadersRequest() }, func() Message { return NewElectLeadersResponse() }},
	KeyIncrementalAlterConfigs:               {"IncrementalAlterConfigs", 0, 1, 1, -1, func() Message { return NewIncrementalAlterConfigsRequest() }, func() Message { return NewIncrementalAlterConfigsResponse() }},
	KeyAlterPartitionReassignments:           {"AlterPartitionReassignments", 0, 1, 0, -1, func() Message { return NewAlterPartitionReassignmentsRequest() }, func() Message { return NewAlterPartitionReassignmentsResponse() }},
	KeyListPartitionReassignments:            {"ListPartitionReassignments", 0, 0, 0, -1, func() Message { return NewListPartitionReassignmentsRequest() }, func() Message { return NewListPartitionReassignmentsResponse() }},
	KeyOffsetDelete:                          {"OffsetDelete", 0, 0, -1, -1, func() Message { return NewOffsetDeleteRequest() }, func() Message { return NewOffsetDeleteResponse() }},
	KeyDescribeClientQuotas:                  {"DescribeClientQuotas", 0, 1, 1, -1, func() Message { return NewDescribeClientQuotasRequest() }, func() Message { return NewDescribeClientQuotasResponse() }},
	KeyAlterClientQuotas:                     {"AlterClientQuotas", 0, 1, 1, -1, func() Message { return NewAlterClientQuotasRequest() }, func() Message { return NewAlterClientQuotasResponse() }},
	KeyDescribeUserScramCredentials:          {"DescribeUserScramCredentials", 0, 0, 0, -1, func() Message { return NewDescribeUserScramCredentialsRequest() }, func() Message { return NewDescribeUserScramCredentialsResponse() }},
	KeyAlterUserScramCredentials:             {"AlterUserScramCredentials", 0, 0, 0, -1, func() Message { return NewAlterUserScramCredentialsRequest() }, func() Message { return NewAlterUserScramCredentialsResponse() }},
	KeyVote:                                  {"Vote", 0, 2, 0, -1, func() Message { return NewVoteRequest() }, func() Message { return NewVoteResponse() }},
	KeyBeginQuorumEpoch:                      {"BeginQuorumEpoch", 0, 1, 1, -1, func() Message { return NewBeginQuorumEpochRequest() }, func() Message { return NewBeginQuorumEpochResponse() }},
	KeyEndQuorumEpoch:                        {"EndQuorumEpoch", 0, 1, 1, -1, func() Message { return NewEndQuorumEpochRequest() }, func() Message { return NewEndQuorumEpochResponse() }},
	KeyDescribeQuorum:                        {"DescribeQuorum", 0, 2, 0, -1, func() Message { return NewDescribeQuorumRequest() }, func() Message { return NewDescribeQuorumResponse() }},
	KeyAlterPartition:                        {"AlterPartition", 0, 3, 0, -1, func() Message { return NewAlterPartitionRequest() }, func() Message { return NewAlterPartitionResponse() }},
	KeyUpdateFeatures:                        {"UpdateFeatures", 0, 2, 0, -1, func() Message { return NewUpdateFeaturesRequest() }, func() Message { return NewUpdateFeaturesResponse() }},
	KeyEnvelope:                              {"Envelope", 0, 0, 0, -1, func() Message { return NewEnvelopeRequest() }, func() Message { return NewEnvelopeResponse() }},
	KeyFetchSnapshot:                         {"FetchSnapshot", 0, 1, 0, -1, func() Message { return NewFetchSnapshotRequest() }, func() Message { return NewFetchSnapshotResponse() }},
	KeyDescribeCluster:                       {"DescribeCluster", 0, 2, 0, -1, func() Message { return NewDescribeClusterRequest() }, func() Message { return NewDescribeClusterResponse() }},
	KeyDescribeProducers:                     {"DescribeProducers", 0, 0, 0, -1, func() Message { return NewDescribeProducersRequest() }, func() Message { return NewDescribeProducersResponse() }},
	KeyBrokerRegistration:                    {"BrokerRegistration", 0, 4, 0, -1, func() Message { return NewBrokerRegistrationRequest() }, func() Message { return NewBrokerRegistrationResponse() }},
	KeyBrokerHeartbeat:                       {"BrokerHeartbeat", 0, 2, 0, -1, func() Message { return NewBrokerHeartbeatRequest() }, func() Message { return NewBrokerHeartbeatResponse() }},
	KeyUnregisterBroker:                      {"UnregisterBroker", 0, 0, 0, -1, func() Message { return NewUnregisterBrokerRequest() }, func() Message { return NewUnregisterBrokerResponse() }},
	KeyDescribeTransactions:                  {"DescribeTransactions", 0, 0, 0, -1, func() Message { return NewDescribeTransactionsRequest() }, func() Message { return NewDescribeTransactionsResponse() }},
	KeyListTransactions:                      {"ListTransactions", 0, 2, 0, -1, func() Message { return NewListTransactionsRequest() }, func() Message { return NewListTransactionsResponse() }},
	KeyAllocateProducerIds:                   {"AllocateProducerIds", 0, 0, 0, -1, func() Message { return NewAllocateProducerIdsRequest() }, func() Message { return NewAllocateProducerIdsResponse() }},
	KeyConsumerGroupHeartbeat:                {"ConsumerGroupHeartbeat", 0, 1, 0, -1, func() Message { return NewConsumerGroupHeartbeatRequest() }, func() Message { return NewConsumerGroupHeartbeatResponse() }},
	KeyConsumerGroupDescribe:                 {"ConsumerGroupDescribe", 0, 1, 0, -1, func() Message { return NewConsumerGroupDescribeRequest() }, func() Message { return NewConsumerGroupDescribeResponse() }},
	KeyControllerRegistration:                {"ControllerRegistration", 0, 0, 0, -1, func() Message { return NewControllerRegistrationRequest() }, func() Message { return NewControllerRegistrationResponse() }},
	KeyGetTelemetrySubscriptions:             {"GetTelemetrySubscriptions", 0, 0, 0, -1, func() Message { return NewGetTelemetrySubscriptionsRequest() }, func() Message { return NewGetTelemetrySubscriptionsResponse() }},
	KeyPushTelemetry:                         {"PushTelemetry", 0, 0, 0, -1, func() Message { return NewPushTelemetryRequest() }, func() Message { return NewPushTelemetryResponse() }},
	KeyAssignReplicasToDirs:                  {"AssignReplicasToDirs", 0, 0, 0, -1, func() Message { return NewAssignReplicasToDirsRequest() }, func() Message { return NewAssignReplicasToDirsResponse() }},
	KeyListConfigResources:                   {"ListConfigResources", 0, 1, 0, -1, func() Message { return NewListConfigResourcesRequest() }, func() Message { return NewListConfigResourcesResponse() }},
	KeyDescribeTopicPartitions:               {"DescribeTopicPartitions", 0, 0, 0, -1, func() Message { return NewDescribeTopicPartitionsRequest() }, func() Message { return NewDescribeTopicPartitionsResponse() }},
	KeyShareGroupHeartbeat:                   {"ShareGroupHeartbeat", 0, 1, 0, -1, func() Message { return NewShareGroupHeartbeatRequest() }, func() Message { return NewShareGroupHeartbeatResponse() }},
	KeyShareGroupDescribe:                    {"ShareGroupDescribe", 0, 1, 0, -1, func() Message { return NewShareGroupDescribeRequest() }, func() Message { return NewShareGroupDescribeResponse() }},
	KeyShareFetch:                            {"ShareFetch", 0, 2, 0, -1, func() Message { return NewShareFetchRequest() }, func() Message { return NewShareFetchResponse() }},
	KeyShareAcknowledge:                      {"ShareAcknowledge", 0, 2, 0, -1, func() Message { return NewShareAcknowledgeRequest() }, func() Message { return NewShareAcknowledgeResponse() }},
	KeyAddRaftVoter:                          {"AddRaftVoter", 0, 1, 0, -1, func() Message { return NewAddRaftVoterRequest() }, func() Message { return NewAddRaftVoterResponse() }},
	KeyRemoveRaftVoter:                       {"RemoveRaftVoter", 0, 0, 0, -1, func() Message { return NewRemoveRaftVoterRequest() }, func() Message { return NewRemoveRaftVoterResponse() }},
	KeyUpdateRaftVoter:                       {"UpdateRaftVoter", 0, 0, 0, -1, func() Message { return NewUpdateRaftVoterRequest() }, func() Message { return NewUpdateRaftVoterResponse() }},
	KeyInitializeShareGroupState:             {"InitializeShareGroupState", 0, 0, 0, -1, func() Message { return NewInitializeShareGroupStateRequest() }, func() Message { return NewInitializeShareGroupStateResponse() }},
	KeyReadShareGroupState:                   {"ReadShareGroupState", 0, 0, 0, -1, func() Message { return NewReadShareGroupStateRequest() }, func() Message { return NewReadShareGroupStateResponse() }},
	KeyWriteShareGroupState:                  {"WriteShareGroupState", 0, 1, 0, -1, func() Message { return NewWriteShareGroupStateRequest() }, func() Message { return NewWriteShareGroupStateResponse() }},
	KeyDeleteShareGroupState:                 {"DeleteShareGroupState", 0, 0, 0, -1, func() Message { return NewDeleteShareGroupStateRequest() }, func() Message { return NewDeleteShareGroupStateResponse() }},
	KeyReadShareGroupStateSummary:            {"ReadShareGroupStateSummary", 0, 1, 0, -1, func() Message { return NewReadShareGroupStateSummaryRequest() }, func() Message { return NewReadShareGroupStateSummaryResponse() }},
	KeyStreamsGroupHeartbeat:                 {"StreamsGroupHeartbeat", 0, 1, 0, -1, func() Message { return NewStreamsGroupHeartbeatRequest() }, func() Message { return NewStreamsGroupHeartbeatResponse() }},
	KeyStreamsGroupDescribe:                  {"StreamsGroupDescribe", 0, 1, 0, -1, func() Message { return NewStreamsGroupDescribeRequest() }, func() Message { return NewStreamsGroupDescribeResponse() }},
	KeyDescribeShareGroupOffsets:             {"DescribeShareGroupOffsets", 0, 1, 0, -1, func() Message { return NewDescribeShareGroupOffsetsRequest() }, func() Message { return NewDescribeShareGroupOffsetsResponse() }},
	KeyAlterShareGroupOffsets:                {"AlterShareGroupOffsets", 0, 0, 0, -1, func() Message { return NewAlterShareGroupOffsetsRequest() }, func() Message { return NewAlterShareGroupOffsetsResponse() }},
	KeyDeleteShareGroupOffsets:               {"DeleteShareGroupOffsets", 0, 0, 0, -1, func() Message { return NewDeleteShareGroupOffsetsRequest() }, func() Message { return NewDeleteShareGroupOffsetsResponse() }},
	KeyStreamsGroupTopologyDescriptionUpdate: {"StreamsGroupTopologyDescriptionUpdate", 0, 0, 0, -1, func() Message { return NewStreamsGroupTopologyDescriptionUpdateRequest() }, func() Message { return NewStreamsGroupTopologyDescriptionUpdateResponse() }},
	KeyUnregisterController:                  {"UnregisterController", 0, 0, 0, -1, func() Message { return NewUnregisterControllerRequest() }, func() Message { return NewUnregisterControllerResponse() }},
}

// DataMessages are the messages without an API key.
var DataMessages = []DataMessage{
	{"ConsumerProtocolSubscription", 0, 3, -1, func() Body { return NewConsumerProtocolSubscription() }},
	{"ConsumerProtocolAssignment", 0, 3, -1, func() Body { return NewConsumerProtocolAssignment() }},
	{"OffsetCommitKey", 0, 1, -1, func() Body { return NewOffsetCommitKey() }},
	{"OffsetCommitValue", 0, 4, 4, func() Body { return NewOffsetCommitValue() }},
	{"GroupMetadataKey", 2, 2, -1, func() Body { return NewGroupMetadataKey() }},
	{"GroupMetadataValue", 0, 4, 4, func() Body { return NewGroupMetadataValue() }},
	{"ConsumerGroupMetadataKey", 3, 3, -1, func() Body { return NewConsumerGroupMetadataKey() }},
	{"ConsumerGroupMetadataValue", 0, 0, 0, func() Body { return NewConsumerGroupMetadataValue() }},
	{"ConsumerGroupPartitionMetadataKey", 4, 4, -1, func() Body { return NewConsumerGroupPartitionMetadataKey() }},
	{"ConsumerGroupPartitionMetadataValue", 0, 0, 0, func() Body { return NewConsumerGroupPartitionMetadataValue() }},
	{"ConsumerGroupMemberMetadataKey", 5, 5, -1, func() Body { return NewConsumerGroupMemberMetadataKey() }},
	{"ConsumerGroupMemberMetadataValue", 0, 0, 0, func() Body { return NewConsumerGroupMemberMetadataValue() }},
	{"ConsumerGroupTargetAssignmentMetadataKey", 6, 6, -1, func() Body { return NewConsumerGroupTargetAssignmentMetadataKey() }},
	{"ConsumerGroupTargetAssignmentMetadataValue", 0, 0, 0, func() Body { return NewConsumerGroupTargetAssignmentMetadataValue() }},
	{"ConsumerGroupTargetAssignmentMemberKey", 7, 7, -1, func() Body { return NewConsumerGroupTargetAssignmentMemberKey() }},
	{"ConsumerGroupTargetAssignmentMemberValue", 0, 0, 0, func() Body { return NewConsumerGroupTargetAssignmentMemberValue() }},
	{"ConsumerGroupCurrentMemberAssignmentKey", 8, 8, -1, func() Body { return NewConsumerGroupCurrentMemberAssignmentKey() }},
	{"ConsumerGroupCurrentMemberAssignmentValue", 0, 0, 0, func() Body { return NewConsumerGroupCurrentMemberAssignmentValue() }},
	{"ShareGroupPartitionMetadataKey", 9, 9, -1, func() Body { return NewShareGroupPartitionMetadataKey() }},
	{"ShareGroupPartitionMetadataValue", 0, 0, 0, func() Body { return NewShareGroupPartitionMetadataValue() }},
	{"ShareGroupMemberMetadataKey", 10, 10, -1, func() Body { return NewShareGroupMemberMetadataKey() }},
	{"ShareGroupMemberMetadataValue", 0, 0, 0, func() Body { return NewShareGroupMemberMetadataValue() }},
	{"ShareGroupMetadataKey", 11, 11, -1, func() Body { return NewShareGroupMetadataKey() }},
	{"ShareGroupMetadataValue", 0, 0, 0, func() Body { return NewShareGroupMetadataValue() }},
	{"ShareGroupTargetAssignmentMetadataKey", 12, 12, -1, func() Body { return NewShareGroupTargetAssignmentMetadataKey() }},
	{"ShareGroupTargetAssignmentMetadataValue", 0, 0, 0, func() Body { return NewShareGroupTargetAssignmentMetadataValue() }},
	{"ShareGroupTargetAssignmentMemberKey", 13, 13, -1, func() Body { return NewShareGroupTargetAssignmentMemberKey() }},
	{"ShareGroupTargetAssignmentMemberValue", 0, 0, 0, func() Body { return NewShareGroupTargetAssignmentMemberValue() }},
	{"ShareGroupCurrentMemberAssignmentKey", 14, 14, -1, func() Body { return NewShareGroupCurrentMemberAssignmentKey() }},
	{"ShareGroupCurrentMemberAssignmentValue", 0, 0, 0, func() Body { return NewShareGroupCurrentMemberAssignmentValue() }},
	{"ShareGroupStatePartitionMetadataKey", 15, 15, -1, func() Body { return NewShareGroupStatePartitionMetadataKey() }},
	{"ShareGroupStatePartitionMetadataValue", 0, 0, 0, func() Body { return NewShareGroupStatePartitionMetadataValue() }},
	{"ConsumerGroupRegularExpressionKey", 16, 16, -1, func() Body { return NewConsumerGroupRegularExpressionKey() }},
	{"ConsumerGroupRegularExpressionValue", 0, 0, 0, func() Body { return NewConsumerGroupRegularExpressionValue() }},
	{"StreamsGroupMetadataKey", 17, 17, -1, func() Body { return NewStreamsGroupMetadataKey() }},
	{"StreamsGroupMetadataValue", 0, 0, 0, func() Body { return NewStreamsGroupMetadataValue() }},
	{"StreamsGroupMemberMetadataKey", 19, 19, -1, func() Body { return NewStreamsGroupMemberMetadataKey() }},
	{"StreamsGroupMemberMetadataValue", 0, 0, 0, func() Body { return NewStreamsGroupMemberMetadataValue() }},
	{"StreamsGroupTargetAssignmentMetadataKey", 20, 20, -1, func() Body { return NewStreamsGroupTargetAssignmentMetadataKey() }},
	{"StreamsGroupTargetAssignmentMetadataValue", 0, 0, 0, func() Body { return NewStreamsGroupTargetAssignmentMetadataValue() }},
	{"StreamsGroupTargetAssignmentMemberKey", 21, 21, -1, func() Body { return NewStreamsGroupTargetAssignmentMemberKey() }},
	{"StreamsGroupTargetAssignmentMemberValue", 0, 0, 0, func() Body { return NewStreamsGroupTargetAssignmentMemberValue() }},
	{"StreamsGroupCurrentMemberAssignmentKey", 22, 22, -1, func() Body { return NewStreamsGroupCurrentMemberAssignmentKey() }},
	{"StreamsGroupCurrentMemberAssignmentValue", 0, 0, 0, func() Body { return NewStreamsGroupCurrentMemberAssignmentValue() }},
	{"StreamsGroupTopologyKey", 23, 23, -1, func() Body { return NewStreamsGroupTopologyKey() }},
	{"StreamsGroupTopologyValue", 0, 0, 0, func() Body { return NewStreamsGroupTopologyValue() }},
	{"ControlRecordKey", 0, 0, -1, func() Body { return NewControlRecordKey() }},
	{"EndTxnMarker", 0, 0, -1, func() Body { return NewEndTxnMarker() }},
	{"LeaderChangeMessage", 0, 1, 0, func() Body { return NewLeaderChangeMessage() }},
	{"SnapshotHeaderRecord", 0, 0, 0, func() Body { return NewSnapshotHeaderRecord() }},
	{"SnapshotFooterRecord", 0, 0, 0, func() Body { return NewSnapshotFooterRecord() }},
	{"KRaftVersionRecord", 0, 0, 0, func() Body { return NewKRaftVersionRecord() }},
	{"VotersRecord", 0, 0, 0, func() Body { return NewVotersRecord() }},
	{"ShareSnapshotKey", 0, 0, -1, func() Body { return NewShareSnapshotKey() }},
	{"ShareSnapshotValue", 0, 0, 0, func() Body { return NewShareSnapshotValue() }},
	{"ShareUpdateKey", 1, 1, -1, func() Body { return NewShareUpdateKey() }},
	{"ShareUpdateValue", 0, 0, 0, func() Body { return NewShareUpdateValue() }},
	{"TransactionLogKey", 0, 0, -1, func() Body { return NewTransactionLogKey() }},
	{"TransactionLogValue", 0, 1, 1, func() Body { return NewTransactionLogValue() }},
}

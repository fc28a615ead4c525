package broker

// What real brokers answered to ApiVersions, one of each release: the highest
// patch of it that there is. A line is an API, or a feature (KIP-584), and how
// its versions went from release to release; "-" is a release that no longer
// has it. A release that is not named has what the one before it had.
//
// 0.8 and 0.9 do not answer ApiVersions: their lines are the versions that they
// were seen to answer. From 3.3 on the releases ran without ZooKeeper. What
// only a broker with a telemetry reporter advertises (71, 72) is not here.

// releaseNames are the releases, oldest first, each with the broker that was
// asked.
const releaseNames = `
0.8.2=0.8.2.2 0.9=0.9.0.1 0.10.0=0.10.0.1 0.10.1=0.10.1.1 0.10.2=0.10.2.2 0.11=0.11.0.3 1.0=1.0.2 1.1=1.1.1 2.0=2.0.1 2.1=2.1.1 2.2=2.2.2
2.3=2.3.1 2.4=2.4.1 2.5=2.5.1 2.6=2.6.3 2.7=2.7.2 2.8=2.8.2 3.0=3.0.2 3.1=3.1.2 3.2=3.2.3 3.3=3.3.2 3.4=3.4.1 3.5=3.5.2 3.6=3.6.2 3.7=3.7.2
3.8=3.8.1 3.9=3.9.2 4.0=4.0.2 4.1=4.1.2 4.2=4.2.1 4.3=4.3.1 4.4=4.4.0
`

// releaseAPIs has the lowest and highest version of each API.
const releaseAPIs = `
0 Produce 0.8.2:0-0 0.9:0-1 0.10.0:0-2 0.11:0-3 1.0:0-5 2.0:0-6 2.1:0-7 2.4:0-8 2.8:0-9 3.7:0-10 3.8:0-11 4.0:0-12 4.1:0-13
1 Fetch 0.8.2:0-0 0.9:0-1 0.10.0:0-2 0.10.1:0-3 0.11:0-5 1.0:0-6 1.1:0-7 2.0:0-8 2.1:0-10 2.3:0-11 2.7:0-12 3.1:0-13 3.5:0-15 3.7:0-16 3.9:0-17 4.0:4-17 4.1:4-18
2 ListOffsets 0.8.2:0-0 0.10.1:0-1 0.11:0-2 2.0:0-3 2.1:0-4 2.2:0-5 2.8:0-6 3.0:0-7 3.5:0-8 3.9:0-9 4.0:1-10 4.2:1-11
3 Metadata 0.8.2:0-0 0.10.0:0-1 0.10.1:0-2 0.11:0-4 1.0:0-5 2.0:0-6 2.1:0-7 2.3:0-8 2.4:0-9 2.8:0-11 3.1:0-12 4.0:0-13
4 LeaderAndIsr 0.8.2:0-0 1.0:0-1 2.2:0-2 2.4:0-4 2.8:0-5 3.2:0-6 3.3:-
5 StopReplica 0.8.2:0-0 2.2:0-1 2.4:0-2 2.6:0-3 3.3:-
6 UpdateMetadata 0.8.2:0-0 0.9:0-1 0.10.0:0-2 0.10.2:0-3 1.0:0-4 2.2:0-5 2.4:0-6 2.8:0-7 3.3:-
7 ControlledShutdown 0.8.2:0-0 0.9:0-1 0.10.0:1-1 1.0:0-1 2.2:0-2 2.4:0-3 3.3:-
8 OffsetCommit 0.8.2:0-1 0.9:0-2 0.11:0-3 2.0:0-4 2.1:0-6 2.3:0-7 2.4:0-8 3.7:0-9 4.0:2-9 4.2:2-10
9 OffsetFetch 0.8.2:0-1 0.10.2:0-2 0.11:0-3 2.0:0-4 2.1:0-5 2.4:0-6 2.5:0-7 3.0:0-8 3.7:0-9 4.0:1-9 4.2:1-10
10 FindCoordinator 0.8.2:0-0 0.11:0-1 2.0:0-2 2.4:0-3 3.0:0-4 3.8:0-5 3.9:0-6
11 JoinGroup 0.9:0-0 0.10.1:0-1 0.11:0-2 2.0:0-3 2.2:0-4 2.3:0-5 2.4:0-6 2.5:0-7 3.2:0-9
12 Heartbeat 0.9:0-0 0.11:0-1 2.0:0-2 2.3:0-3 2.4:0-4
13 LeaveGroup 0.9:0-0 0.11:0-1 2.0:0-2 2.4:0-4 3.2:0-5
14 SyncGroup 0.9:0-0 0.11:0-1 2.0:0-2 2.3:0-3 2.4:0-4 2.5:0-5
15 DescribeGroups 0.9:0-0 0.11:0-1 2.0:0-2 2.3:0-3 2.4:0-5 4.0:0-6
16 ListGroups 0.9:0-0 0.11:0-1 2.0:0-2 2.4:0-3 2.6:0-4 3.8:0-5
17 SaslHandshake 0.10.0:0-0 1.0:0-1
18 ApiVersions 0.10.0:0-0 0.11:0-1 2.0:0-2 2.4:0-3 3.9:0-4 4.4:0-5
19 CreateTopics 0.10.1:0-0 0.10.2:0-1 0.11:0-2 2.0:0-3 2.4:0-5 2.7:0-6 2.8:0-7 4.0:2-7
20 DeleteTopics 0.10.1:0-0 0.11:0-1 2.0:0-2 2.1:0-3 2.4:0-4 2.7:0-5 2.8:0-6 4.0:1-6
21 DeleteRecords 0.11:0-0 2.0:0-1 2.6:0-2
22 InitProducerId 0.11:0-0 2.0:0-1 2.4:0-2 2.5:0-3 2.7:0-4 3.8:0-5
23 OffsetForLeaderEpoch 0.11:0-0 2.0:0-1 2.1:0-2 2.3:0-3 2.8:0-4 4.0:2-4
24 AddPartitionsToTxn 0.11:0-0 2.0:0-1 2.7:0-2 2.8:0-3 3.6:0-4 3.8:0-5
25 AddOffsetsToTxn 0.11:0-0 2.0:0-1 2.7:0-2 2.8:0-3 3.8:0-4
26 EndTxn 0.11:0-0 2.0:0-1 2.7:0-2 2.8:0-3 3.8:0-4 4.0:0-5
27 WriteTxnMarkers 0.11:0-0 2.8:0-1 4.0:1-1 4.2:1-2
28 TxnOffsetCommit 0.11:0-0 2.0:0-1 2.1:0-2 2.5:0-3 3.8:0-4 4.0:0-5 4.4:0-6
29 DescribeAcls 0.11:0-0 2.0:0-1 2.5:0-2 3.3:0-3 4.0:1-3
30 CreateAcls 0.11:0-0 2.0:0-1 2.5:0-2 3.3:0-3 4.0:1-3
31 DeleteAcls 0.11:0-0 2.0:0-1 2.5:0-2 3.3:0-3 4.0:1-3
32 DescribeConfigs 0.11:0-0 1.1:0-1 2.0:0-2 2.6:0-3 2.8:0-4 4.0:1-4
33 AlterConfigs 0.11:0-0 2.0:0-1 2.8:0-2
34 AlterReplicaLogDirs 1.0:0-0 2.0:0-1 2.8:0-2 4.0:1-2
35 DescribeLogDirs 1.0:0-0 2.0:0-1 2.6:0-2 3.2:0-3 3.3:0-4 4.0:1-4 4.3:1-5
36 SaslAuthenticate 1.0:0-0 2.2:0-1 2.5:0-2
37 CreatePartitions 1.0:0-0 2.0:0-1 2.5:0-2 2.7:0-3
38 CreateDelegationToken 1.1:0-0 2.0:0-1 2.4:0-2 3.3:- 3.6:0-3 4.0:1-3
39 RenewDelegationToken 1.1:0-0 2.0:0-1 2.5:0-2 3.3:- 3.6:0-2 4.0:1-2
40 ExpireDelegationToken 1.1:0-0 2.0:0-1 2.5:0-2 3.3:- 3.6:0-2 4.0:1-2
41 DescribeDelegationToken 1.1:0-0 2.0:0-1 2.5:0-2 3.3:- 3.6:0-3 4.0:1-3
42 DeleteGroups 1.1:0-0 2.0:0-1 2.4:0-2 4.4:0-3
43 ElectLeaders 2.2:0-0 2.4:0-2
44 IncrementalAlterConfigs 2.3:0-0 2.4:0-1
45 AlterPartitionReassignments 2.4:0-0 4.1:0-1
46 ListPartitionReassignments 2.4:0-0
47 OffsetDelete 2.4:0-0
48 DescribeClientQuotas 2.6:0-0 2.8:0-1
49 AlterClientQuotas 2.6:0-0 2.8:0-1
50 DescribeUserScramCredentials 2.7:0-0 3.3:- 3.5:0-0
51 AlterUserScramCredentials 2.7:0-0 3.3:- 3.5:0-0
55 DescribeQuorum 3.3:0-1 3.9:0-2
56 AlterPartition 2.7:0-0 3.2:0-1 3.3:-
57 UpdateFeatures 2.7:0-0 3.3:0-1 4.0:0-2
60 DescribeCluster 2.8:0-0 3.7:0-1 4.0:0-2
61 DescribeProducers 2.8:0-0
64 UnregisterBroker 3.3:0-0
65 DescribeTransactions 3.0:0-0
66 ListTransactions 3.0:0-0 3.8:0-1 4.1:0-2
67 AllocateProducerIds 3.0:0-0 3.3:-
68 ConsumerGroupHeartbeat 3.7:0-0 4.0:0-1
69 ConsumerGroupDescribe 3.8:0-0 4.0:0-1
74 ListConfigResources 3.7:0-0 4.1:0-1
75 DescribeTopicPartitions 3.8:0-0
76 ShareGroupHeartbeat 4.1:1-1
77 ShareGroupDescribe 4.1:1-1
78 ShareFetch 4.1:1-1 4.2:1-2
79 ShareAcknowledge 4.1:1-1 4.2:1-2
80 AddRaftVoter 3.9:0-0 4.2:0-1
81 RemoveRaftVoter 3.9:0-0
83 InitializeShareGroupState 4.1:0-0
84 ReadShareGroupState 4.1:0-0
85 WriteShareGroupState 4.1:0-0 4.2:0-1
86 DeleteShareGroupState 4.1:0-0
87 ReadShareGroupStateSummary 4.1:0-0 4.2:0-1
88 StreamsGroupHeartbeat 4.2:0-0 4.4:0-1
89 StreamsGroupDescribe 4.2:0-0 4.4:0-1
90 DescribeShareGroupOffsets 4.1:0-0 4.2:0-1
91 AlterShareGroupOffsets 4.1:0-0
92 DeleteShareGroupOffsets 4.1:0-0
93 StreamsGroupTopologyDescriptionUpdate 4.4:0-0
94 UnregisterController 4.4:0-0
`

// releaseFeatures has the versions that a release supports of a feature, and
// the level that a new cluster finalizes, in the order in which brokers tell
// them. One with a supported minimum of 0 is told in ApiVersions version 4 and
// later only.
const releaseFeatures = `
supported group.version 4.0:0-1
supported kraft.version 3.9:0-1
supported metadata.version 3.3:1-7 3.4:1-8 3.5:1-11 3.6:1-14 3.7:1-19 3.8:1-20 3.9:1-21 4.0:7-25 4.1:7-27 4.2:7-29 4.3:7-30 4.4:7-33
supported share.version 4.1:0-1 4.4:0-2
supported streams.version 4.2:0-1
supported transaction.version 4.0:0-2
supported eligible.leader.replicas.version 4.0:0-1
finalized group.version 4.0:1-1
finalized streams.version 4.2:1-1
finalized transaction.version 4.0:2-2
finalized eligible.leader.replicas.version 4.1:1-1
finalized share.version 4.2:1-1 4.4:2-2
finalized metadata.version 3.3:7-7 3.4:8-8 3.5:11-11 3.6:14-14 3.7:19-19 3.8:20-20 3.9:21-21 4.0:25-25 4.1:27-27 4.2:29-29 4.3:30-30 4.4:33-33
`

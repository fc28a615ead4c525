package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// route is one API that brokers serve.
type route struct {
	key      wire.APIKey
	min, max int16
	handle   handler
}

// handler answers one request; the context ends when the client goes away.
type handler func(ctx context.Context, c *call, body wire.Message) wire.Message

// on makes a handler of a function of the API's own types.
func on[Q, A wire.Message](f func(context.Context, *call, Q) A) handler {
	return func(ctx context.Context, c *call, body wire.Message) wire.Message { return f(ctx, c, body.(Q)) }
}

// serve is a route in all versions that the schema has.
func serve(key wire.APIKey, h handler) route {
	low, high, ok := wire.Versions(key)
	if !ok {
		panic("broker: route of an API that has no schema")
	}
	for wire.Unstable(key, high) {
		high-- // as Kafka, which does not speak of such a version unless it is told to
	}
	return route{key: key, min: low, max: high, handle: h}
}

// routes is THE table: what is served, in which versions, by which handler. The
// answer to ApiVersions and the README's table come from it. It is sorted by
// key.
var routes []route

func init() { // not a literal: handleApiVersions reads it
	routes = []route{
		serve(wire.KeyProduce, on(handleProduce)),
		serve(wire.KeyFetch, on(handleFetch)),
		serve(wire.KeyListOffsets, on(handleListOffsets)),
		serve(wire.KeyMetadata, on(handleMetadata)),
		serve(wire.KeyOffsetCommit, on(handleOffsetCommit)),
		serve(wire.KeyOffsetFetch, on(handleOffsetFetch)),
		serve(wire.KeyFindCoordinator, on(handleFindCoordinator)),
		serve(wire.KeyJoinGroup, on(handleJoinGroup)),
		serve(wire.KeyHeartbeat, on(handleHeartbeat)),
		serve(wire.KeyLeaveGroup, on(handleLeaveGroup)),
		serve(wire.KeySyncGroup, on(handleSyncGroup)),
		serve(wire.KeyDescribeGroups, on(handleDescribeGroups)),
		serve(wire.KeyListGroups, on(handleListGroups)),
		serve(wire.KeySaslHandshake, on(handleSaslHandshake)),
		serve(wire.KeyApiVersions, on(handleApiVersions)),
		serve(wire.KeyCreateTopics, on(handleCreateTopics)),
		serve(wire.KeyDeleteTopics, on(handleDeleteTopics)),
		serve(wire.KeyDeleteRecords, on(handleDeleteRecords)),
		serve(wire.KeyInitProducerId, on(handleInitProducerID)),
		serve(wire.KeyOffsetForLeaderEpoch, on(handleOffsetForLeaderEpoch)),
		serve(wire.KeyAddPartitionsToTxn, on(handleAddPartitionsToTxn)),
		serve(wire.KeyAddOffsetsToTxn, on(handleAddOffsetsToTxn)),
		serve(wire.KeyEndTxn, on(handleEndTxn)),
		serve(wire.KeyWriteTxnMarkers, on(handleWriteTxnMarkers)),
		serve(wire.KeyTxnOffsetCommit, on(handleTxnOffsetCommit)),
		serve(wire.KeyDescribeAcls, on(handleDescribeAcls)),
		serve(wire.KeyCreateAcls, on(handleCreateAcls)),
		serve(wire.KeyDeleteAcls, on(handleDeleteAcls)),
		serve(wire.KeyDescribeConfigs, on(handleDescribeConfigs)),
		serve(wire.KeyAlterConfigs, on(handleAlterConfigs)),
		serve(wire.KeyAlterReplicaLogDirs, on(handleAlterReplicaLogDirs)),
		serve(wire.KeyDescribeLogDirs, on(handleDescribeLogDirs)),
		serve(wire.KeySaslAuthenticate, on(handleSaslAuthenticate)),
		serve(wire.KeyCreatePartitions, on(handleCreatePartitions)),
		serve(wire.KeyCreateDelegationToken, on(handleCreateDelegationToken)),
		serve(wire.KeyRenewDelegationToken, on(handleRenewDelegationToken)),
		serve(wire.KeyExpireDelegationToken, on(handleExpireDelegationToken)),
		serve(wire.KeyDescribeDelegationToken, on(handleDescribeDelegationToken)),
		serve(wire.KeyDeleteGroups, on(handleDeleteGroups)),
		serve(wire.KeyElectLeaders, on(handleElectLeaders)),
		serve(wire.KeyIncrementalAlterConfigs, on(handleIncrementalAlterConfigs)),
		serve(wire.KeyAlterPartitionReassignments, on(handleAlterPartitionReassignments)),
		serve(wire.KeyListPartitionReassignments, on(handleListPartitionReassignments)),
		serve(wire.KeyOffsetDelete, on(handleOffsetDelete)),
		serve(wire.KeyDescribeClientQuotas, on(handleDescribeClientQuotas)),
		serve(wire.KeyAlterClientQuotas, on(handleAlterClientQuotas)),
		serve(wire.KeyDescribeUserScramCredentials, on(handleDescribeUserScramCredentials)),
		serve(wire.KeyAlterUserScramCredentials, on(handleAlterUserScramCredentials)),
		serve(wire.KeyDescribeQuorum, on(handleDescribeQuorum)),
		serve(wire.KeyUpdateFeatures, on(handleUpdateFeatures)),
		serve(wire.KeyDescribeCluster, on(handleDescribeCluster)),
		serve(wire.KeyDescribeProducers, on(handleDescribeProducers)),
		serve(wire.KeyUnregisterBroker, on(handleUnregisterBroker)),
		serve(wire.KeyDescribeTransactions, on(handleDescribeTransactions)),
		serve(wire.KeyListTransactions, on(handleListTransactions)),
		serve(wire.KeyConsumerGroupHeartbeat, on(handleConsumerGroupHeartbeat)),
		serve(wire.KeyConsumerGroupDescribe, on(handleConsumerGroupDescribe)),
		serve(wire.KeyListConfigResources, on(handleListConfigResources)),
		serve(wire.KeyDescribeTopicPartitions, on(handleDescribeTopicPartitions)),
	}
}

// findRoute finds the route of a key; nil when there is none.
func findRoute(key wire.APIKey) *route {
	low, high := 0, len(routes)
	for low < high {
		mid := (low + high) / 2
		if routes[mid].key < key {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(routes) && routes[low].key == key {
		return &routes[low]
	}
	return nil
}

package broker

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/ottla/ottla/wire"
)

// DescribeQuorum, versions 0 to 2: how far the voters and observers of the KRaft
// quorum have come (KIP-595).
//
//	1  when they fetched last, and were caught up (KIP-836)
//	2  directories, listeners and messages beside errors (KIP-853)
//
// The cluster is one whose first broker is the only controller too, which the
// others follow. There is no log of metadata and nobody lags: its end is where a
// cluster without changes would be, that writes a record every idleRecord.

// metadataPartition is the one partition of the quorum's topic.
const metadataPartition = 0

// idleRecord is metadata.max.idle.interval.ms; firstMetadataRecords are what a new
// cluster writes.
const (
	idleRecord           = 500 * time.Millisecond
	firstMetadataRecords = 30
	quorumEpoch          = 1
)

func handleDescribeQuorum(_ context.Context, c *call, q *wire.DescribeQuorumRequest) *wire.DescribeQuorumResponse {
	a := new(wire.DescribeQuorumResponse)
	a.Default()
	a.ErrorMessage = new(string)
	known := len(q.Topics) == 1 && q.Topics[0].TopicName == metadataTopic &&
		len(q.Topics[0].Partitions) == 1 && q.Topics[0].Partitions[0].PartitionIndex == metadataPartition
	for i := range q.Topics {
		t := wire.DescribeQuorumResponseTopic{TopicName: q.Topics[i].TopicName}
		for j := range q.Topics[i].Partitions {
			p := wire.DescribeQuorumResponsePartition{PartitionIndex: q.Topics[i].Partitions[j].PartitionIndex}
			if known {
				p = c.cluster.quorum()
			} else {
				p.ErrorCode, p.ErrorMessage = codeOf(failPlainly(wire.ErrUnknownTopicOrPartition))
			}
			t.Partitions = append(t.Partitions, p)
		}
		a.Topics = append(a.Topics, t)
	}
	if known {
		a.Nodes = []wire.DescribeQuorumResponseNode{c.cluster.controllerNode()}
	}
	return a
}

// quorum describes the partition of the cluster's metadata.
func (cl *Cluster) quorum() wire.DescribeQuorumResponsePartition {
	now := cl.clock.Now()
	end := firstMetadataRecords + int64(now.Sub(cl.started)/idleRecord)
	p := wire.DescribeQuorumResponsePartition{
		PartitionIndex: metadataPartition, ErrorMessage: new(string),
		LeaderID: cl.controllerID(), LeaderEpoch: quorumEpoch, HighWatermark: end,
	}
	for _, b := range cl.brokers {
		r := wire.DescribeQuorumResponseReplica{
			ReplicaID: b.id, LogEndOffset: end, LastFetchTimestamp: now.UnixMilli(), LastCaughtUpTimestamp: now.UnixMilli(),
		}
		if b.id == cl.controllerID() {
			p.CurrentVoters = append(p.CurrentVoters, r)
		} else {
			r.ReplicaDirectoryID = b.directoryID()
			p.Observers = append(p.Observers, r)
		}
	}
	return p
}

// directoryID is that of the folder in which a broker of a real cluster would have
// its metadata. The controller's is not known to a quorum whose voters are set.
func (b *Broker) directoryID() wire.UUID {
	var id wire.UUID
	sum := sha256.Sum256(fmt.Appendf(nil, "%s/%d", b.cluster.id, b.id))
	copy(id[:], sum[:])
	id[0] &= 0x7f // no dash in front
	id[6], id[8] = id[6]&0x0f|0x40, id[8]&0x3f|0x80
	return id
}

// controllerNode is where the controller is to be reached: as a broker, for it has
// no listener of its own.
func (cl *Cluster) controllerNode() wire.DescribeQuorumResponseNode {
	b := cl.brokers[0]
	return wire.DescribeQuorumResponseNode{NodeID: b.id, Listeners: []wire.DescribeQuorumResponseListener{
		{Name: "CONTROLLER", Host: b.host, Port: uint16(b.port)},
	}}
}

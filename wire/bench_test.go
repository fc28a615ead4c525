package wire

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// bench are messages as they come in practice.
var bench = []struct {
	name    string
	version int16
	msg     Message
}{
	{"ProduceRequest", 9, &ProduceRequest{Acks: -1, TimeoutMs: 1500, TopicData: []ProduceRequestTopic{{
		Name: "orders", PartitionData: []ProduceRequestPartition{{Index: 3, Records: Records{bytes.Repeat([]byte("r"), 200)}}},
	}}}},
	{"ProduceResponse", 9, &ProduceResponse{Responses: []ProduceResponseTopic{{
		Name: "orders", PartitionResponses: []ProduceResponsePartition{{Index: 3, BaseOffset: 77, LogAppendTimeMs: -1}},
	}}}},
	{"FetchRequest", 16, &FetchRequest{ReplicaState: FetchRequestReplicaState{ReplicaID: -1, ReplicaEpoch: -1}, MaxWaitMs: 500, MinBytes: 1, MaxBytes: 1 << 20, SessionEpoch: -1, Topics: []FetchRequestTopic{{
		TopicID: UUID{1}, Partitions: []FetchRequestPartition{{Partition: 3, FetchOffset: 77, PartitionMaxBytes: 1 << 20}},
	}}}},
	{"FetchResponse", 16, &FetchResponse{Responses: []FetchResponseTopic{{
		TopicID: UUID{1}, Partitions: []FetchResponsePartition{{PartitionIndex: 3, HighWatermark: 99, LastStableOffset: 99,
			DivergingEpoch: FetchResponseEpochEndOffset{Epoch: -1, EndOffset: -1}, CurrentLeader: FetchResponseLeaderAndEpoch{LeaderID: -1, LeaderEpoch: -1},
			SnapshotID: FetchResponseSnapshotID{Epoch: -1, EndOffset: -1}, PreferredReadReplica: -1, Records: Records{bytes.Repeat([]byte("r"), 1000)}}},
	}}}},
	{"MetadataResponse", 9, metadata()},
	{"JoinGroupRequest", 7, &JoinGroupRequest{GroupID: "workers", SessionTimeoutMs: 45000, RebalanceTimeoutMs: 300000, MemberID: "consumer-1-0f1e2d3c", ProtocolType: "consumer",
		Protocols: []JoinGroupRequestProtocol{{Name: "range", Metadata: make([]byte, 40)}, {Name: "cooperative-sticky", Metadata: make([]byte, 60)}}}},
}

func ptr(s string) *string { return &s }

func metadata() *MetadataResponse {
	m := NewMetadataResponse()
	m.ClusterID = ptr("an-embedded-cluster-id")
	for i := range int32(3) {
		m.Brokers = append(m.Brokers, MetadataResponseBroker{NodeID: i, Host: "127.0.0.1", Port: 9092 + i})
	}
	for i := range 10 {
		t := MetadataResponseTopic{Name: ptr(fmt.Sprintf("topic-%d", i))}
		for p := range int32(6) {
			t.Partitions = append(t.Partitions, MetadataResponsePartition{PartitionIndex: p, LeaderID: p % 3, ReplicaNodes: []int32{0, 1, 2}, IsrNodes: []int32{0, 1, 2}})
		}
		m.Topics = append(m.Topics, t)
	}
	return m
}

// The warm paths allocate nothing.
func TestNoAllocations(t *testing.T) {
	for _, c := range bench {
		lo, hi, _ := Versions(c.msg.APIKey())
		for v := lo; v <= hi; v++ {
			b, err := Append(nil, c.msg, v)
			require.NoError(t, err)
			into := NewRequest(c.msg.APIKey())
			if !c.msg.IsRequest() {
				into = NewResponse(c.msg.APIKey())
			}
			require.Zero(t, testing.AllocsPerRun(20, func() {
				if _, err := Decode(b, into, v); err != nil {
					t.Fatal(err)
				}
			}), "decode %s version %d", c.name, v)
			dst := make([]byte, 0, 2*len(b))
			require.Zero(t, testing.AllocsPerRun(20, func() {
				if _, err := Append(dst, c.msg, v); err != nil {
					t.Fatal(err)
				}
			}), "append %s version %d", c.name, v)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	for _, c := range bench {
		b.Run(c.name, func(b *testing.B) {
			src, err := Append(nil, c.msg, c.version)
			require.NoError(b, err)
			into := NewRequest(c.msg.APIKey())
			if !c.msg.IsRequest() {
				into = NewResponse(c.msg.APIKey())
			}
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Decode(src, into, c.version); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkAppend(b *testing.B) {
	for _, c := range bench {
		b.Run(c.name, func(b *testing.B) {
			dst, err := Append(nil, c.msg, c.version)
			require.NoError(b, err)
			b.SetBytes(int64(len(dst)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Append(dst[:0], c.msg, c.version); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

package broker

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// BenchmarkAppendToPartition appends a small batch of no producer.
func BenchmarkAppendToPartition(b *testing.B) {
	cl := startTest(b, Config{Topics: []TopicSpec{{Name: "orders", Partitions: 1, Configs: map[string]string{"retention.bytes": "10000000"}}}})
	p := cl.image.Load().partition("orders", 0)
	set, err := record.AppendBatch(nil, record.BatchOptions{}, []record.Record{{Timestamp: 1, Value: make([]byte, 100)}})
	require.NoError(b, err)
	q := appendRequest{set: set, acks: -1, broker: p.state.Load().leader, origin: log.OriginClient}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.append(q); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkFetchFromPartition answers a fetch of one partition.
func BenchmarkFetchFromPartition(b *testing.B) {
	for name, isolation := range map[string]int8{"uncommitted": 0, "committed": readCommitted} {
		b.Run(name, func(b *testing.B) {
			cl := startTest(b, Config{Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
			_, err := cl.Produce(b.Context(), "orders", Record{Value: make([]byte, 100)})
			require.NoError(b, err)
			c := &call{cluster: cl, broker: cl.brokers[0], version: 11}
			q := wire.NewFetchRequest()
			q.MaxBytes, q.SessionEpoch, q.IsolationLevel = 1<<20, finalFetch, isolation
			q.Topics = []wire.FetchRequestTopic{{Topic: "orders", Partitions: []wire.FetchRequestPartition{{PartitionMaxBytes: 1 << 20}}}}
			b.ReportAllocs()
			for b.Loop() {
				if a := handleFetch(context.Background(), c, q); len(a.Responses) != 1 {
					b.Fatal("no answer")
				}
			}
		})
	}
}

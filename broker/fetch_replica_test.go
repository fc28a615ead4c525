package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

func TestFetchFromTheNearestReplica(t *testing.T) {
	topics := []TopicSpec{{Name: "t", Partitions: 1, ReplicationFactor: 3}} // on 1, 2 and 3, of which 1 leads
	start := func(selector string) *Cluster {
		cl := startTest(t, Config{Brokers: 4, Racks: []string{"a", "b", "b", "c"}, Topics: topics, Properties: map[string]string{"replica.selector.class": selector}})
		_, err := cl.Produce(t.Context(), "t", Record{Value: []byte("v")})
		require.NoError(t, err)
		return cl
	}
	fetch := func(cl *Cluster, broker int, version int16, rack string, offset int64) wire.FetchResponsePartition {
		q := wire.NewFetchRequest()
		q.MaxWaitMs, q.MinBytes, q.MaxBytes, q.SessionEpoch, q.RackID = 3600_000, 1, 1<<20, finalFetch, rack
		q.Topics = []wire.FetchRequestTopic{{Topic: "t", Partitions: []wire.FetchRequestPartition{{FetchOffset: offset, LastFetchedEpoch: -1, PartitionMaxBytes: 1 << 20}}}}
		return ask(t, dialTo(t, cl.Addrs()[broker-1]), q, version).(*wire.FetchResponse).Responses[0].Partitions[0]
	}
	reads := func(p wire.FetchResponsePartition) {
		t.Helper()
		require.Equal(t, wire.NoError, p.ErrorCode)
		require.EqualValues(t, -1, p.PreferredReadReplica)
		require.NotEmpty(t, p.Records.Bytes())
	}
	cl := start(rackAwareSelector)
	p := fetch(cl, 1, 12, "b", 1) // though there is nothing to read yet, at once
	require.Equal(t, wire.NoError, p.ErrorCode)
	require.EqualValues(t, 3, p.PreferredReadReplica)
	require.EqualValues(t, 1, p.HighWatermark)
	require.Empty(t, p.Records.Bytes())
	reads(fetch(cl, 3, 12, "b", 0)) // does not send on
	reads(fetch(cl, 1, 12, "a", 0))
	reads(fetch(cl, 1, 12, "c", 0)) // nobody there has it
	reads(fetch(cl, 1, 12, "", 0))
	reads(fetch(cl, 1, 10, "b", 0)) // cannot say where it is
	require.Equal(t, wire.ErrOffsetOutOfRange, fetch(cl, 1, 12, "b", 2).ErrorCode)

	topic, _ := cl.image.Load().topic("t")
	lagging := topic.partitions[0]
	lagging.mu.Lock()
	lagging.followers[1].logEnd = 0 // of broker 3
	lagging.mu.Unlock()
	require.EqualValues(t, 2, fetch(cl, 1, 12, "b", 0).PreferredReadReplica)

	reads(fetch(start(""), 1, 12, "b", 0))
}

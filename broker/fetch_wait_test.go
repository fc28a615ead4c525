package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// Whoever reads in an older segment is answered with what it has left, though
// that is less than wanted: no record will ever be added to it. At the log's end
// the answer waits.
func TestFetchInOlderSegmentDoesNotWait(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "3.9", Topics: []TopicSpec{{Name: "t", Partitions: 1, Configs: map[string]string{"segment.bytes": "200"}}}})
	for range 3 { // a segment each
		_, err := cl.Produce(t.Context(), "t", Record{Value: make([]byte, 50)})
		require.NoError(t, err)
	}
	fetch := func(offset int64, wait int32) wire.FetchResponsePartition {
		q := wire.NewFetchRequest()
		q.MaxWaitMs, q.MinBytes, q.MaxBytes, q.SessionEpoch = wait, 1<<20, 1<<20, finalFetch
		q.Topics = []wire.FetchRequestTopic{{Topic: "t", Partitions: []wire.FetchRequestPartition{{FetchOffset: offset, PartitionMaxBytes: 1 << 20}}}}
		return ask(t, dialTest(t, cl), q, 11).(*wire.FetchResponse).Responses[0].Partitions[0]
	}
	const forever = 3600_000
	for offset := range int64(2) {
		p := fetch(offset, forever)
		require.Equal(t, wire.NoError, p.ErrorCode)
		require.NotEmpty(t, p.Records.Bytes(), "offset %d", offset)
	}
	before := SystemClock().Now()
	require.NotEmpty(t, fetch(2, 50).Records.Bytes())
	require.GreaterOrEqual(t, SystemClock().Now().Sub(before).Milliseconds(), int64(50))
}

package broker

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// In a log of an old format messages that were not compressed lie on their own:
// a fetch that is smaller than what was produced at once has those that fit.
func TestFetchSomeMessagesOfAnOldFormat(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.0", Properties: map[string]string{"log.message.format.version": "0.10.2"}, Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	var all []Record
	for i := range 100 {
		all = append(all, Record{Value: fmt.Appendf(nil, "message %d", i)})
	}
	_, err := cl.Produce(t.Context(), "t", all...)
	require.NoError(t, err)
	for version := range int16(4) {
		q := wire.NewFetchRequest()
		q.MaxBytes = 1 << 20
		q.Topics = []wire.FetchRequestTopic{{Topic: "t", Partitions: []wire.FetchRequestPartition{{PartitionMaxBytes: 512}}}}
		p := ask(t, dialTest(t, cl), q, version).(*wire.FetchResponse).Responses[0].Partitions[0]
		require.Equal(t, wire.NoError, p.ErrorCode)
		set := p.Records.Bytes()
		require.NotEmpty(t, set, "version %d", version)
		require.LessOrEqual(t, len(set), 512, "version %d", version)
		require.Contains(t, string(set), "message 5", "version %d", version)
		require.NotContains(t, string(set), "message 50", "version %d", version)
	}
}

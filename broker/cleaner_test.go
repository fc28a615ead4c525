package broker

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// Groups are loaded from __consumer_offsets after it was compacted.
func TestGroupsOfACompactedLog(t *testing.T) {
	noLeaks(t)
	cl, err := Start(Config{Topics: []TopicSpec{{Name: "orders", Partitions: 2}}})
	require.NoError(t, err)
	t.Cleanup(func() { _ = cl.Close() })
	nc := dialTo(t, cl.Addrs()[0])
	find := wire.NewRequest(wire.KeyFindCoordinator).(*wire.FindCoordinatorRequest)
	find.Key = "workers"
	require.Equal(t, wire.NoError, ask(t, nc, find, 0).(*wire.FindCoordinatorResponse).ErrorCode)
	commit := wire.NewRequest(wire.KeyOffsetCommit).(*wire.OffsetCommitRequest)
	commit.GroupID, commit.GenerationIDOrMemberEpoch, commit.RetentionTimeMs = "workers", -1, -1
	for offset := range int64(20) {
		commit.Topics = []wire.OffsetCommitRequestTopic{{Name: "orders", Partitions: []wire.OffsetCommitRequestPartition{{CommittedOffset: offset}, {PartitionIndex: 1, CommittedOffset: 2 * offset}}}}
		a := ask(t, nc, commit, 2).(*wire.OffsetCommitResponse)
		require.Equal(t, wire.NoError, a.Topics[0].Partitions[0].ErrorCode)
	}
	all, err := cl.Records(offsetsTopic)
	require.NoError(t, err)
	require.Len(t, all, 40)
	require.NoError(t, cl.Compact(offsetsTopic))
	all, err = cl.Records(offsetsTopic)
	require.NoError(t, err)
	require.Len(t, all, 2)
	cl.groups.unload(cl.groups.partitionFor("workers").index)
	for p, want := range []int64{19, 38} {
		got, err := cl.Committed("workers", "orders", int32(p))
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

// An idempotent producer goes on after its records were compacted away: the broker
// keeps the last batch's sequence numbers, in memory and in the log.
func TestSequencesOfACompactedLog(t *testing.T) {
	noLeaks(t)
	cl, err := Start(Config{Topics: []TopicSpec{{Name: "prices", Partitions: 1, Configs: map[string]string{"cleanup.policy": "compact"}}}})
	require.NoError(t, err)
	t.Cleanup(func() { _ = cl.Close() })
	nc := dialTo(t, cl.Addrs()[0])
	produce := func(id int64, sequence int32) wire.ErrorCode {
		o := record.BatchOptions{}
		if id >= 0 {
			o.Producer = &record.Producer{ID: id, Sequence: sequence}
		}
		set, err := record.AppendBatch(nil, o, []record.Record{{Key: []byte("tea"), Value: []byte("1"), Timestamp: 1}})
		require.NoError(t, err)
		a := ask(t, nc, produceOf("prices", set), 7).(*wire.ProduceResponse)
		return a.Responses[0].PartitionResponses[0].ErrorCode
	}
	for sequence := range int32(3) {
		require.Equal(t, wire.NoError, produce(5, sequence))
	}
	require.Equal(t, wire.NoError, produce(-1, 0))
	require.NoError(t, cl.Compact("prices"))
	all, err := cl.Records("prices")
	require.NoError(t, err)
	require.Len(t, all, 1)
	p := cl.image.Load().partition("prices", 0)
	var left []string
	for b, err := range p.batches(0) {
		require.NoError(t, err)
		h, err := record.ParseHeader(b)
		require.NoError(t, err)
		left = append(left, batchName(&h))
	}
	require.Equal(t, []string{"offset 2 producer 5 sequence 2 of 0", "offset 3 producer -1 sequence -1 of 1"}, left)
	require.Equal(t, wire.ErrOutOfOrderSequenceNumber, produce(5, 4))
	require.Equal(t, wire.NoError, produce(5, 3))
}

func batchName(h *record.Header) string {
	return fmt.Sprintf("offset %d producer %d sequence %d of %d", h.BaseOffset, h.ProducerID, h.BaseSequence, h.Count)
}

// A log that cannot be compacted is left alone.
func TestUncleanable(t *testing.T) {
	cl, err := Start(Config{Topics: []TopicSpec{{Name: "prices", Partitions: 1, Configs: map[string]string{"cleanup.policy": "compact", "min.cleanable.dirty.ratio": "0"}}}})
	require.NoError(t, err)
	t.Cleanup(func() { _ = cl.Close() })
	p := cl.image.Load().partition("prices", 0)
	set, err := record.AppendBatch(nil, record.BatchOptions{Codec: record.Gzip}, []record.Record{{Key: []byte("tea"), Value: []byte("1"), Timestamp: 1}})
	require.NoError(t, err)
	copy(set[record.HeaderSize:], "this is not gzip")
	record.SetCRC(set)
	_, err = p.log.AppendAsIs(set, true) // as no client could
	require.NoError(t, err)
	_, err = p.log.SetHighWatermark(1)
	require.NoError(t, err)
	require.Error(t, cl.Compact("prices"))
	require.False(t, p.uncleanable.Load())
	p.clean(false)
	require.True(t, p.uncleanable.Load())
	require.Equal(t, int64(1), p.log.LogEndOffset())
}

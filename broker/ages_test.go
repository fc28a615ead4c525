package broker

import (
	"encoding/binary"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// What releases do otherwise than each other. Everything here was read off real
// brokers: 0.8.2.2, 0.9.0.1, 0.10.2.2, 0.11.0.3, 1.0.2, 1.1.1, 2.0.1, 2.1.1,
// 2.2.2, 2.3.1, 2.4.1, 2.8.2, 3.2.3, 3.3.2, 3.9.2, 4.3.1, 4.4.0.

func startAs(t *testing.T, version string) *Cluster {
	t.Helper()
	return startTest(t, Config{KafkaVersion: version, Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
}

// tryAsk returns nil where the broker closes the connection instead.
func tryAsk(t *testing.T, cl *Cluster, m wire.Message, version int16) wire.Message {
	t.Helper()
	nc := dialTest(t, cl)
	id := "x"
	frame, err := wire.AppendRequest(nil, wire.RequestHeader{APIVersion: version, CorrelationID: 7, ClientID: &id}, m)
	require.NoError(t, err)
	_, err = nc.Write(frame)
	require.NoError(t, err)
	var size [4]byte
	if _, err := io.ReadFull(nc, size[:]); err != nil {
		require.ErrorIs(t, err, io.EOF)
		return nil
	}
	answer := make([]byte, binary.BigEndian.Uint32(size[:]))
	_, err = io.ReadFull(nc, answer)
	require.NoError(t, err)
	_, a, rest, err := wire.DecodeResponse(answer, m.APIKey(), version)
	require.NoError(t, err)
	require.Empty(t, rest)
	return a
}

func setOf(t *testing.T, magic int8) []byte {
	t.Helper()
	records := []record.Record{{Key: []byte("k"), Value: []byte("v"), Timestamp: time.Now().UnixMilli()}}
	var set []byte
	var err error
	if magic < 2 {
		set, err = record.AppendMessages(nil, record.MessageOptions{Magic: magic}, records)
	} else {
		set, err = record.AppendBatch(nil, record.BatchOptions{}, records)
	}
	require.NoError(t, err)
	return set
}

// A message format in a version of Produce: taken, refused, or the end of the
// connection.
func TestMessageFormatsByAge(t *testing.T) {
	const taken, corrupt, invalid, closes = "NONE", "CORRUPT_MESSAGE", "INVALID_RECORD", "closed"
	for _, c := range []struct {
		release string
		version int16
		want    [3]string // by magic
	}{
		{"0.8.2", 0, [3]string{taken, taken, corrupt}},
		{"0.9", 1, [3]string{taken, taken, corrupt}},
		{"0.10.2", 2, [3]string{taken, taken, corrupt}},
		{"0.11", 2, [3]string{taken, taken, taken}},
		{"0.11", 3, [3]string{closes, closes, taken}},
		{"1.1", 5, [3]string{closes, closes, taken}},
		{"2.0", 6, [3]string{closes, closes, taken}},
		{"2.1", 7, [3]string{corrupt, corrupt, taken}},
		{"2.3", 3, [3]string{corrupt, corrupt, taken}},
		{"2.4", 8, [3]string{invalid, invalid, taken}},
		{"3.9", 0, [3]string{taken, taken, taken}},
		{"3.9", 3, [3]string{invalid, invalid, taken}},
		{"4.4", 2, [3]string{closes, closes, closes}},
		{"4.4", 3, [3]string{invalid, invalid, taken}},
		{"", 0, [3]string{taken, taken, taken}},
		{"", 9, [3]string{invalid, invalid, taken}},
	} {
		t.Run(fmt.Sprintf("%s version %d", c.release, c.version), func(t *testing.T) {
			cl := startAs(t, c.release)
			for magic, want := range c.want {
				q := wire.NewProduceRequest()
				q.Acks, q.TimeoutMs = 1, 1000
				q.TopicData = []wire.ProduceRequestTopic{{Name: "t", PartitionData: []wire.ProduceRequestPartition{{Records: wire.Records{setOf(t, int8(magic))}}}}}
				got := closes
				if a := tryAsk(t, cl, q, c.version); a != nil {
					got = a.(*wire.ProduceResponse).Responses[0].PartitionResponses[0].ErrorCode.Name()
				}
				require.Equal(t, want, got, "magic %d", magic)
			}
		})
	}
}

// What a release can fetch is in no newer a format than it had.
func TestFetchedFormatsByAge(t *testing.T) {
	for release, want := range map[string]int8{"0.8.2": 0, "0.9": 0, "0.10.0": 1, "0.10.2": 1, "0.11": 2, "4.4": 2} {
		cl := startAs(t, release)
		_, err := cl.Produce(t.Context(), "t", Record{Value: []byte("v")})
		require.NoError(t, err)
		q := wire.NewFetchRequest()
		q.MaxBytes = 1 << 20
		q.Topics = []wire.FetchRequestTopic{{Topic: "t", Partitions: []wire.FetchRequestPartition{{PartitionMaxBytes: 1 << 20}}}}
		a := tryAsk(t, cl, q, min(cl.dialect.find(wire.KeyFetch).max, 12)).(*wire.FetchResponse)
		magic, err := record.Magic(a.Responses[0].Partitions[0].Records.Bytes())
		require.NoError(t, err)
		require.Equal(t, want, magic, release)
	}
}

// Version 0 of OffsetCommit and OffsetFetch is the ZooKeeper age's.
func TestOldOffsetsByAge(t *testing.T) {
	for release, want := range map[string]string{
		"0.8.2": "NONE", "0.9": "NONE", "1.1": "NONE", "3.2": "NONE", "3.3": "UNSUPPORTED_VERSION", "3.9": "UNSUPPORTED_VERSION", "4.0": "closed", "": "NONE",
	} {
		cl := startAs(t, release)
		commit := wire.NewOffsetCommitRequest()
		commit.GroupID = "g"
		commit.Topics = []wire.OffsetCommitRequestTopic{
			{Name: "t", Partitions: []wire.OffsetCommitRequestPartition{{CommittedOffset: 5, CommittedMetadata: new(string)}}},
			{Name: "none", Partitions: []wire.OffsetCommitRequestPartition{{CommittedMetadata: new(string)}}},
		}
		got := "closed"
		if a, ok := tryAsk(t, cl, commit, 0).(*wire.OffsetCommitResponse); ok {
			got = a.Topics[0].Partitions[0].ErrorCode.Name()
			unknown := wire.ErrUnknownTopicOrPartition
			if want == "UNSUPPORTED_VERSION" {
				unknown = wire.ErrUnsupportedVersion // for all, once there is anything to be committed
			}
			require.Equal(t, unknown, a.Topics[1].Partitions[0].ErrorCode, release)
		}
		require.Equal(t, want, got, release)
		fetch := wire.NewOffsetFetchRequest()
		fetch.GroupID = "g"
		fetch.Topics = []wire.OffsetFetchRequestTopic{{Name: "t", PartitionIndexes: []int32{0}}}
		got = "closed"
		if a, ok := tryAsk(t, cl, fetch, 0).(*wire.OffsetFetchResponse); ok {
			p := a.Topics[0].Partitions[0]
			got = p.ErrorCode.Name()
			require.Equal(t, want == "NONE", p.CommittedOffset == 5, release)
		}
		require.Equal(t, want, got, release)
	}
}

// The messages beside errors of CreateTopics.
func TestTopicTextsByAge(t *testing.T) {
	const kraft = "3.3"
	for _, c := range []struct {
		release                                          string
		tooMany, noReplicas, noPartitions, twice, twice2 string
	}{
		{"0.10.2", "replication factor: 2 larger than available brokers: 1", "replication factor must be larger than 0", "number of partitions must be larger than 0",
			"Create topics request from client `x` contains multiple entries for the following topics: d", ""},
		{"0.11", "replication factor: 2 larger than available brokers: 1", "replication factor must be larger than 0", "number of partitions must be larger than 0",
			"Create topics request from client `x` contains multiple entries for the following topics: d", ""},
		{"1.0", "Replication factor: 2 larger than available brokers: 1.", "Replication factor must be larger than 0.", "Number of partitions must be larger than 0.",
			"Create topics request from client `x` contains multiple entries for the following topics: d", ""},
		{"2.2", "Replication factor: 2 larger than available brokers: 1.", "Replication factor must be larger than 0.", "Number of partitions must be larger than 0.",
			"Create topics request from client `x` contains multiple entries for the following topics: d", ""},
		{"2.3", "Replication factor: 2 larger than available brokers: 1.", "Replication factor must be larger than 0.", "Number of partitions must be larger than 0.",
			"Found multiple entries for this topic.", "Found multiple entries for this topic."},
		{"3.2", "Replication factor: 2 larger than available brokers: 1.", "Replication factor must be larger than 0.", "Number of partitions must be larger than 0.",
			"Found multiple entries for this topic.", "Found multiple entries for this topic."},
		{kraft, "Unable to replicate the partition 2 time(s): The target replication factor of 2 cannot be reached because only 1 broker(s) are registered.",
			"Replication factor must be larger than 0, or -1 to use the default value.", "Number of partitions was set to an invalid non-positive value.", "Duplicate topic name.", ""},
	} {
		cl := startAs(t, c.release)
		topic := func(name string, partitions int32, replication int16) wire.CreateTopicsRequestTopic {
			return wire.CreateTopicsRequestTopic{Name: name, NumPartitions: partitions, ReplicationFactor: replication}
		}
		q := wire.NewCreateTopicsRequest()
		q.Topics = []wire.CreateTopicsRequestTopic{topic("a", 1, 2), topic("b", 1, 0), topic("c", 0, 1), topic("d", 1, 1), topic("d", 1, 1)}
		var got []string
		for _, r := range tryAsk(t, cl, q, 1).(*wire.CreateTopicsResponse).Topics {
			require.NotNil(t, r.ErrorMessage)
			got = append(got, *r.ErrorMessage)
		}
		want := []string{c.tooMany, c.noReplicas, c.noPartitions, c.twice}
		if c.twice2 != "" {
			want = append(want, c.twice2)
		}
		require.Equal(t, want, got, c.release)
	}
}

// The messages beside errors of CreatePartitions.
func TestGrowTextsByAge(t *testing.T) {
	for release, want := range map[string][]string{
		"2.8": {"Topic currently has 1 partitions, which is higher than the requested 0.", "The topic 'none' does not exist."},
		"3.9": {"The topic t currently has 1 partition(s); 0 would not be an increase.", "null"},
	} {
		cl := startAs(t, release)
		q := wire.NewCreatePartitionsRequest()
		q.TimeoutMs = 1000
		q.Topics = []wire.CreatePartitionsRequestTopic{{Name: "t", Count: 0}, {Name: "none", Count: 3}}
		var got []string
		for _, r := range tryAsk(t, cl, q, 1).(*wire.CreatePartitionsResponse).Results {
			text := "null"
			if r.ErrorMessage != nil {
				text = *r.ErrorMessage
			}
			got = append(got, text)
		}
		require.Equal(t, want, got, release)
	}
}

// Before 0.10 nobody looked at the version of most requests: one that is not
// known was read, and answered, as the newest.
func TestUncheckedVersions(t *testing.T) {
	for release, newest := range map[string]int16{"0.8.2": 0, "0.9": 1} {
		nc := dialTest(t, startAs(t, release))
		q := wire.NewProduceRequest()
		q.Acks = 1
		q.TopicData = []wire.ProduceRequestTopic{{Name: "t", PartitionData: []wire.ProduceRequestPartition{{Records: wire.Records{setOf(t, 0)}}}}}
		id := "x"
		frame, err := wire.AppendRequest(nil, wire.RequestHeader{APIVersion: 2, CorrelationID: 7, ClientID: &id}, q)
		require.NoError(t, err)
		_, err = nc.Write(frame)
		require.NoError(t, err)
		a := readAnswer(t, nc, wire.KeyProduce, newest).(*wire.ProduceResponse)
		require.Equal(t, wire.NoError, a.Responses[0].PartitionResponses[0].ErrorCode)
	}
	commit := wire.NewOffsetCommitRequest() // the one whose version was looked at
	require.Nil(t, tryAsk(t, startAs(t, "0.8.2"), commit, 2))
}

// 0.9 closes the connection of a group's request without a client id, and of
// one that it cannot parse; what it does not know it ignores.
func TestSilenceOf09(t *testing.T) {
	cl := startAs(t, "0.9")
	body := func(key, version int16, id ...byte) []byte {
		b := binary.BigEndian.AppendUint16(nil, uint16(key))
		b = binary.BigEndian.AppendUint16(b, uint16(version))
		return append(append(b, 0, 0, 0, 8), id...)
	}
	null, named := []byte{0xff, 0xff}, []byte{0, 1, 'x'}
	for _, c := range []struct {
		request []byte
		want    string
	}{
		{body(18, 0, named...), "silent"},
		{body(18, 0, null...), "closed"},
		{body(999, 0, null...), "closed"},
		{body(-1, 0, named...), "silent"},
		{body(16, 0, named...), "000000000000"}, // ListGroups
		{body(16, 0, null...), "closed"},
		{body(16, 1, named...), "silent"},
		{body(12, 0, named...), "closed"}, // Heartbeat, cut
		{body(8, 3, named...), "silent"},  // OffsetCommit
		{body(1, 0, named...), "silent"},  // Fetch, cut
		{body(3, 0, append(null, 0, 0, 0, 1, 0, 1, 'n')...), "00000001"},
	} {
		got := reaction(t, dialTest(t, cl), c.request)
		require.Equal(t, c.want, got[:min(len(got), max(8, len(c.want)))], "%x", c.request)
	}
}

package wire

import (
	"encoding/json"
	"math"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
)

// What ToJSON prints reads back to a message of the same bytes, in all versions
// of all messages.
func TestJSONRoundTrip(t *testing.T) {
	for _, s := range subjects(t) {
		s.versions(func(v int16) {
			for i := range uint64(4) {
				x := s.new()
				if i > 0 {
					fill(seeded(uint64(v)<<32+i), reflect.ValueOf(x).Elem(), 0)
				}
				text, err := ToJSON(x, v)
				require.NoError(t, err)
				require.True(t, json.Valid(text), "%s", text)
				y := s.new()
				fill(seeded(i+99), reflect.ValueOf(y).Elem(), 0)
				require.NoError(t, FromJSON(text, y, v), "%s", text)
				want, err := Append(nil, x, v)
				require.NoError(t, err)
				got, err := Append(nil, y, v)
				require.NoError(t, err)
				require.Equal(t, want, got, "%s", text)
			}
		})
	}
}

func TestToJSON(t *testing.T) {
	m := NewProduceResponse()
	m.Responses = []ProduceResponseTopic{{Name: "a\n", PartitionResponses: []ProduceResponsePartition{{ErrorCode: ErrNotLeaderOrFollower, BaseOffset: math.MaxInt64,
		CurrentLeader: ProduceResponseLeaderAndEpoch{LeaderID: 2, LeaderEpoch: 5}}}}}
	m.UnknownTags = Tags{{ID: 7, Data: []byte("x")}}
	for v, want := range map[int16]string{
		0:  `{"responses":[{"name":"a\n","partitionResponses":[{"index":0,"errorCode":"NOT_LEADER_OR_FOLLOWER","baseOffset":9223372036854775807}]}]}`,
		12: `{"responses":[{"name":"a\n","partitionResponses":[{"index":0,"errorCode":"NOT_LEADER_OR_FOLLOWER","baseOffset":9223372036854775807,"logAppendTimeMs":0,"logStartOffset":0,"recordErrors":[],"errorMessage":null,"currentLeader":{"leaderId":2,"leaderEpoch":5}}]}],"throttleTimeMs":0,"unknownTags":[{"id":7,"data":"eA=="}]}`,
	} {
		got, err := ToJSON(m, v)
		require.NoError(t, err)
		require.Equal(t, want, string(got))
	}
	_, err := ToJSON(m, 99)
	require.ErrorIs(t, err, ErrVersion)
	_, err = ToJSON(nil, 0)
	require.Error(t, err)
}

func TestFromJSON(t *testing.T) {
	m := NewFetchRequest()
	require.NoError(t, FromJSON([]byte(`{"topics": [{"topic": "t"}], "maxBytes": 5}`), m, 12))
	want := NewFetchRequest()
	want.MaxBytes, want.Topics = 5, []FetchRequestTopic{{Topic: "t"}}
	require.Equal(t, want, m)

	for _, c := range []struct {
		version  int16
		in, want string
	}{
		{0, `{"topicz": []}`, "topicz: got an unknown field, want one of replicaId, maxWaitMs, minBytes, topics"},
		{0, `{"maxBytes": 5}`, "maxBytes: got a field of versions 3-18, want one of version 0"},
		{0, `{"unknownTags": []}`, "unknownTags: got an unknown field, want one of replicaId, maxWaitMs, minBytes, topics"},
		{13, `{"topics": [{}, {"topicId": "short"}]}`, `topics[1].topicId: got "short", want a UUID of 22 characters`},
		{12, `{"topics": null}`, "topics: got null, want a value"},
		{12, `{"topics": {}}`, "topics: got {}, want an array"},
		{12, `{"topics": [1]}`, "topics[0]: got 1, want an object"},
		{12, `{"minBytes": 2147483648}`, "minBytes: got 2147483648, want a number that fits 32 bits"},
		{12, `{"minBytes": 1.5}`, "minBytes: got 1.5, want a number that fits 32 bits"},
		{12, `{"rackId": 1}`, "rackId: got 1, want a string"},
		{12, `{"unknownTags": [{"id": 0, "data": ""}]}`, "unknownTags[0]: got tag 0, want it as clusterId"},
		{12, `{"unknownTags": [{"id": -1, "data": ""}]}`, `unknownTags[0]: got {"data":"","id":-1}, want {"id": NUMBER, "data": BASE64}`},
	} {
		err := FromJSON([]byte(c.in), m, c.version)
		require.ErrorIs(t, err, ErrJSON)
		require.ErrorContains(t, err, c.want)
		require.Equal(t, want, m, "left as it was")
	}
	for _, in := range []string{``, `[]`, `{} {}`, `{"topics":`, `{"minBytes": "1"}`} {
		require.ErrorIs(t, FromJSON([]byte(in), m, 5), ErrJSON)
	}

	p := NewProduceResponse()
	require.NoError(t, FromJSON([]byte(`{"responses": [{"partitionResponses": [{"errorCode": 6}, {"errorCode": "NONE"}, {"errorCode": 999}]}]}`), p, 0))
	require.Equal(t, ErrNotLeaderOrFollower, p.Responses[0].PartitionResponses[0].ErrorCode)
	require.ErrorContains(t, FromJSON([]byte(`{"responses": [{"partitionResponses": [{"errorCode": "OOPS"}]}]}`), p, 0),
		`responses[0].partitionResponses[0].errorCode: got "OOPS", want an error's name or number`)
}

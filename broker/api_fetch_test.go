package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// fetchOld fetches a topic's first partition with version 0, which carries no
// more than magic 0.
func fetchOld(t *testing.T, cl *Cluster, limit int32) []byte {
	t.Helper()
	q := wire.NewFetchRequest()
	q.Topics = []wire.FetchRequestTopic{{Topic: "t", Partitions: []wire.FetchRequestPartition{{PartitionMaxBytes: limit}}}}
	a, ok := tryAsk(t, cl, q, 0).(*wire.FetchResponse)
	require.True(t, ok)
	p := a.Responses[0].Partitions[0]
	require.Equal(t, wire.NoError, p.ErrorCode)
	return p.Records.Bytes()
}

// A first batch larger than the limit comes converted and cut to clients that
// must learn that there is a message too large for them, unless the release left
// it out (KIP-283).
func TestTooLargeForOldFetch(t *testing.T) {
	const limit = 100
	for release, want := range map[string]int{"": limit, "0.8.2": limit, "0.10.2": limit, "1.1": limit, "2.0": 0, "3.9": 0} {
		cl := startAs(t, release)
		_, err := cl.Produce(t.Context(), "t", Record{Value: make([]byte, 300)})
		require.NoError(t, err)
		set := fetchOld(t, cl, limit)
		require.Len(t, set, want, "release %q", release)
		if want > 0 {
			magic, err := record.Magic(set)
			require.NoError(t, err)
			require.Zero(t, magic, "release %q", release)
			_, _, err = record.Split(set)
			require.ErrorIs(t, err, record.ErrPartial, "release %q", release)
		}
	}
}

// What is converted is as large as what was stored in releases from 2.0 on, and
// as large as it happens to be in others.
func TestConvertedSizeByAge(t *testing.T) {
	for release, filled := range map[string]bool{"": false, "0.8.2": false, "1.1": false, "2.0": true, "3.9": true} {
		cl := startAs(t, release)
		_, err := cl.Produce(t.Context(), "t", Record{Value: []byte("v")})
		require.NoError(t, err)
		message, rest, err := record.Split(fetchOld(t, cl, 1000))
		require.NoError(t, err)
		require.NoError(t, record.VerifyMessageCRC(message))
		require.Equal(t, filled, len(rest) > 0, "release %q", release)
		if filled {
			_, _, err = record.Split(rest)
			require.ErrorIs(t, err, record.ErrPartial)
		}
	}
}

package wire

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHeaderVersions(t *testing.T) {
	for _, c := range []struct {
		key               APIKey
		version           int16
		request, response int16
	}{
		{KeyProduce, 8, 1, 0},
		{KeyProduce, 9, 2, 1},
		{KeyControlledShutdown, 0, 0, 0},
		{KeyControlledShutdown, 1, 1, 0},
		{KeyControlledShutdown, 3, 2, 1},
		{KeyApiVersions, 2, 1, 0},
		{KeyApiVersions, 3, 2, 0},
		{KeyApiVersions, 99, 2, 0},
		{KeySaslHandshake, 1, 1, 0},
		{999, 5, 1, 0},
		{-1, 0, 1, 0},
	} {
		require.Equal(t, c.request, RequestHeaderVersion(c.key, c.version), "%v %d", c.key, c.version)
		require.Equal(t, c.response, ResponseHeaderVersion(c.key, c.version), "%v %d", c.key, c.version)
	}
}

func TestFrames(t *testing.T) {
	for _, k := range APIKeys() {
		lo, hi, _ := Versions(k)
		for v := lo; v <= hi; v++ {
			for _, client := range []*string{nil, ptr(""), ptr("me")} {
				h := RequestHeader{APIVersion: v, CorrelationID: 7, ClientID: client}
				b, err := AppendRequest([]byte("x"), h, NewRequest(k))
				require.NoError(t, err)
				require.Equal(t, len(b)-5, int(b[1])<<24|int(b[2])<<16|int(b[3])<<8|int(b[4]))
				got, m, rest, err := DecodeRequest(append(b, 0xee)[5:])
				require.NoError(t, err)
				require.Equal(t, []byte{0xee}, rest)
				h.APIKey = k
				if RequestHeaderVersion(k, v) == 0 {
					h.ClientID = nil
				}
				require.Equal(t, h, got)
				require.True(t, m.IsRequest())
				require.Equal(t, k, m.APIKey())
				for n := range len(b) - 5 {
					_, m, _, err := DecodeRequest(b[5 : 5+n])
					require.ErrorIs(t, err, ErrMalformed)
					require.Nil(t, m)
				}
			}
			b, err := AppendResponse(nil, 9, NewResponse(k), v)
			require.NoError(t, err)
			id, m, rest, err := DecodeResponse(b[4:], k, v)
			require.NoError(t, err)
			require.Equal(t, int32(9), id)
			require.Empty(t, rest)
			require.False(t, m.IsRequest())
			require.Equal(t, k, m.APIKey())
		}
	}
}

func TestKnownFrames(t *testing.T) {
	b, err := AppendRequest(nil, RequestHeader{APIVersion: 3, CorrelationID: 1, ClientID: ptr("c")},
		&ApiVersionsRequest{ClientSoftwareName: "a", ClientSoftwareVersion: "1"})
	require.NoError(t, err)
	require.Equal(t, "00000011"+"0012"+"0003"+"00000001"+"000163"+"00"+"0261"+"0231"+"00", hex.EncodeToString(b))
	b, err = AppendResponse(nil, 1, &ApiVersionsResponse{ApiKeys: []ApiVersionsResponseApiKey{{ApiKey: 18, MaxVersion: 4}}, FinalizedFeaturesEpoch: -1}, 3)
	require.NoError(t, err)
	require.Equal(t, "00000013"+"00000001"+"0000"+"02"+"0012"+"0000"+"0004"+"00"+"00000000"+"00", hex.EncodeToString(b))
}

func TestDecodeRequestOfUnknown(t *testing.T) {
	b, err := AppendRequest(nil, RequestHeader{APIVersion: 3, CorrelationID: 5, ClientID: ptr("c")}, NewApiVersionsRequest())
	require.NoError(t, err)
	b[7] = 99
	h, m, _, err := DecodeRequest(b[4:])
	require.ErrorIs(t, err, ErrVersion)
	require.Nil(t, m)
	require.Equal(t, RequestHeader{APIKey: KeyApiVersions, APIVersion: 99, CorrelationID: 5, ClientID: ptr("c")}, h)
	b[4] = 3
	h, _, _, err = DecodeRequest(b[4:])
	require.ErrorIs(t, err, ErrAPIKey)
	require.Equal(t, APIKey(3<<8|18), h.APIKey)
	require.Equal(t, "ApiKey(786)", h.APIKey.String())
}

func TestGather(t *testing.T) {
	big, small := bytes.Repeat([]byte("b"), gatherMin), []byte("small")
	m := NewFetchResponse()
	for i, r := range []Records{{big}, {small}, nil, {}, {big[:gatherMin/2], big[gatherMin/2:], small}} {
		p := NewFetchResponsePartition()
		p.PartitionIndex, p.Records = int32(i), r
		m.Responses = append(m.Responses, FetchResponseTopic{Topic: "t", Partitions: []FetchResponsePartition{*p}})
	}
	lo, hi, _ := Versions(KeyFetch)
	var e Encoder
	for v := lo; v <= hi; v++ {
		want, err := AppendResponse(nil, 3, m, v)
		require.NoError(t, err)
		for _, gather := range []bool{true, false} {
			e.Reset([]byte("kept"), gather)
			long := &MetadataResponse{ClusterID: ptr(string(make([]byte, 1<<15)))}
			require.ErrorIs(t, e.Response(2, long, 8), ErrTooLong)
			require.NoError(t, e.Response(3, m, v))
			require.Equal(t, len(want), e.Len())
			bufs := e.Buffers()
			require.True(t, bytes.Equal(want, bytes.Join(bufs, nil)))
			if gather {
				require.GreaterOrEqual(t, len(bufs), 6) // and one more where tags follow
				require.Same(t, &big[0], &bufs[1][0])
				require.Panics(t, func() { e.Bytes() })
			} else {
				require.Len(t, bufs, 1)
				require.True(t, bytes.Equal(want, e.Bytes()[4:]))
			}
		}
	}
}

package wire

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestErrorCodes(t *testing.T) {
	names := map[string]bool{}
	for _, c := range ErrorCodes() {
		got, ok := ErrorByName(c.Name())
		require.True(t, ok)
		require.Equal(t, c, got)
		require.NotEmpty(t, c.Message())
		require.False(t, names[c.Name()])
		names[c.Name()] = true
	}
	require.Len(t, names, 138)
	require.Equal(t, ErrorCode(136), ErrControllerIDNotRegistered)
	require.Equal(t, "NOT_LEADER_OR_FOLLOWER", ErrNotLeaderOrFollower.Name())
	require.True(t, ErrNotLeaderOrFollower.Retriable())
	require.False(t, ErrOffsetOutOfRange.Retriable())
	require.Equal(t, "UNKNOWN_SERVER_ERROR", ErrUnknownServerError.Name())
	require.Equal(t, "NONE", NoError.Name())
	require.NoError(t, NoError.Err())
	require.ErrorIs(t, fmt.Errorf("while at it: %w", ErrInvalidTopicException), ErrInvalidTopicException)
	for _, c := range []ErrorCode{-2, 137, 32767, -32768} {
		require.Equal(t, fmt.Sprintf("ERROR_%d", c), c.Name())
		require.False(t, c.Retriable())
	}
	_, ok := ErrorByName("NO_SUCH")
	require.False(t, ok)
}

func TestAPITable(t *testing.T) {
	require.Len(t, APIKeys(), 95)
	for i, k := range APIKeys() {
		require.Equal(t, APIKey(i), k)
		got, ok := APIKeyByName(k.String())
		require.True(t, ok)
		require.Equal(t, k, got)
	}
	lo, hi, ok := Versions(KeyFetch)
	require.Equal(t, []any{int16(0), int16(18), true}, []any{lo, hi, ok})
	_, _, ok = Versions(95)
	require.False(t, ok)
	require.Nil(t, NewRequest(-1))
	require.Nil(t, NewResponse(1000))
	require.True(t, Flexible(KeyFetch, 12))
	require.False(t, Flexible(KeyFetch, 11))
	require.False(t, Flexible(KeySaslHandshake, 1))
	require.True(t, Unstable(KeyInitProducerId, 6))
	require.False(t, Unstable(KeyInitProducerId, 5))
	_, ok = APIKeyByName("")
	require.False(t, ok)
}

func TestUUID(t *testing.T) {
	u := UUID{0xfb, 0xff, 1, 2, 3}
	got, err := ParseUUID(u.String())
	require.NoError(t, err)
	require.Equal(t, u, got)
	require.Equal(t, "-_8BAgMAAAAAAAAAAAAAAA", u.String())
	got, err = ParseUUID(u.String() + "==")
	require.NoError(t, err)
	require.Equal(t, u, got)
	require.True(t, UUID{}.IsZero())
	for _, s := range []string{"", "abc", "!!!!!!!!!!!!!!!!!!!!!!", u.String() + "A"} {
		_, err := ParseUUID(s)
		require.ErrorContains(t, err, "want 16 bytes in 22 characters of base64url")
	}
}

func TestRecords(t *testing.T) {
	require.Nil(t, Records(nil).Bytes())
	require.Equal(t, []byte{}, Records{}.Bytes())
	require.Equal(t, "abcd", string(Records{[]byte("ab"), nil, []byte("cd")}.Bytes()))
	require.Equal(t, 4, Records{[]byte("ab"), nil, []byte("cd")}.Len())
}

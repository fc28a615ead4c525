package wire

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A captured frame is one that a client library and the broker exchanged, see
// testdata/README.md.
type captured struct {
	client, name string
	key          APIKey
	version      int16
	request      bool
	frame        []byte // without its size
}

// corpus reads the captured frames.
func corpus(t testing.TB) []captured {
	t.Helper()
	names, err := filepath.Glob("testdata/frames/*/*.bin")
	require.NoError(t, err)
	require.NotEmpty(t, names, "the corpus is gone: make capture")
	var all []captured
	for _, name := range names {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		parts := strings.Split(strings.TrimSuffix(filepath.Base(name), ".bin"), "-")
		require.GreaterOrEqual(t, len(parts), 3, name)
		key, ok := APIKeyByName(parts[0])
		require.True(t, ok, name)
		version, err := strconv.ParseInt(parts[1], 10, 16)
		require.NoError(t, err, name)
		require.Contains(t, []string{"request", "response"}, parts[2], name)
		require.GreaterOrEqual(t, len(b), 4, name)
		require.Equal(t, len(b)-4, int(binary.BigEndian.Uint32(b)), "the size of %s", name)
		all = append(all, captured{filepath.Base(filepath.Dir(name)), name, key, int16(version), parts[2] == "request", b[4:]})
	}
	return all
}

// body returns the frame without its header, and a new message for it.
func (c *captured) body(t testing.TB) (Message, []byte) {
	t.Helper()
	if c.request {
		h, rest, err := DecodeRequestHeader(c.frame)
		require.NoError(t, err, c.name)
		require.Equal(t, c.key, h.APIKey, c.name)
		require.Equal(t, c.version, h.APIVersion, c.name)
		return NewRequest(c.key), rest
	}
	_, _, _, err := DecodeResponse(c.frame, c.key, c.version)
	require.NoError(t, err, c.name)
	return NewResponse(c.key), c.frame[4+ResponseHeaderVersion(c.key, c.version):]
}

// Every captured frame decodes to its end, as a frame and from JSON, and encodes
// to the bytes that it was.
func TestCapturedFrames(t *testing.T) {
	clients := map[string]bool{}
	seen := map[string]bool{}
	for _, c := range corpus(t) {
		clients[c.client] = true
		seen[filepath.Base(c.name)] = true
		var again []byte
		if c.request {
			h, m, rest, err := DecodeRequest(c.frame)
			require.NoError(t, err, c.name)
			require.Empty(t, rest, c.name)
			again, err = AppendRequest(nil, h, m)
			require.NoError(t, err, c.name)
		} else {
			id, m, rest, err := DecodeResponse(c.frame, c.key, c.version)
			require.NoError(t, err, c.name)
			require.Empty(t, rest, c.name)
			again, err = AppendResponse(nil, id, m, c.version)
			require.NoError(t, err, c.name)
		}
		require.Equal(t, c.frame, again[4:], c.name)

		m, body := c.body(t)
		_, err := Decode(body, m, c.version)
		require.NoError(t, err, c.name)
		text, err := ToJSON(m, c.version)
		require.NoError(t, err, c.name)
		m.Default()
		require.NoError(t, FromJSON(text, m, c.version), c.name)
		again, err = Append(nil, m, c.version)
		require.NoError(t, err, c.name)
		require.Equal(t, string(body), string(again), "%s through JSON", c.name)
	}
	require.GreaterOrEqual(t, len(clients), 6, "families of clients: %v", clients)
	t.Logf("%d clients, %d kinds of frames", len(clients), len(seen))
}

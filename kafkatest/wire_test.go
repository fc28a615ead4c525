package kafkatest_test

import (
	"encoding/binary"
	"errors"
	"io"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/kafkatest"
	"github.com/ottla/ottla/wire"
)

// A client that speaks the protocol in frames.

const patience = 10 * time.Second

func dial(t *testing.T, c *kafkatest.Cluster) net.Conn {
	t.Helper()
	nc, err := net.Dial("tcp", c.Addrs()[0])
	require.NoError(t, err)
	t.Cleanup(func() { _ = nc.Close() })
	require.NoError(t, nc.SetDeadline(time.Now().Add(patience)))
	return nc
}

const correlation = 42

func send(t *testing.T, nc net.Conn, m wire.Message, version int16) {
	t.Helper()
	client := "tester"
	frame, err := wire.AppendRequest(nil, wire.RequestHeader{APIVersion: version, CorrelationID: correlation, ClientID: &client}, m)
	require.NoError(t, err)
	_, err = nc.Write(frame)
	require.NoError(t, err)
}

func receive(t *testing.T, nc net.Conn, key wire.APIKey, version int16) wire.Message {
	t.Helper()
	var size [4]byte
	_, err := io.ReadFull(nc, size[:])
	require.NoError(t, err)
	frame := make([]byte, binary.BigEndian.Uint32(size[:]))
	_, err = io.ReadFull(nc, frame)
	require.NoError(t, err)
	id, a, rest, err := wire.DecodeResponse(frame, key, version)
	require.NoError(t, err)
	require.Empty(t, rest)
	require.Equal(t, int32(correlation), id)
	return a
}

func ask(t *testing.T, nc net.Conn, m wire.Message, version int16) wire.Message {
	t.Helper()
	send(t, nc, m, version)
	return receive(t, nc, m.APIKey(), version)
}

// requireClosed checks that the broker closed the connection without an answer.
func requireClosed(t *testing.T, nc net.Conn) {
	t.Helper()
	_, err := nc.Read(make([]byte, 1))
	var timeout net.Error
	require.Error(t, err)
	require.False(t, errors.As(err, &timeout) && timeout.Timeout(), "the connection is still open")
}

// eventually waits for a condition that nothing signals.
func eventually(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !done(); time.Sleep(time.Millisecond) {
		require.True(t, time.Now().Before(end), "waited %s for %s", patience, what)
	}
}

package broker

import (
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// patience is how long a test waits for an answer that is due at once.
const patience = 10 * time.Second

func startTest(t testing.TB, c Config) *Cluster {
	t.Helper()
	cl, err := Start(c)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, cl.Close()) })
	return cl
}

func dialTest(t testing.TB, cl *Cluster) net.Conn {
	t.Helper()
	nc, err := net.Dial("tcp", cl.Addrs()[0])
	require.NoError(t, err)
	t.Cleanup(func() { _ = nc.Close() })
	require.NoError(t, nc.SetDeadline(time.Now().Add(patience)))
	return nc
}

// ask sends a request and returns the answer's body.
func ask(t testing.TB, nc net.Conn, m wire.Message, version int16) wire.Message {
	t.Helper()
	frame, err := wire.AppendRequest(nil, wire.RequestHeader{APIKey: m.APIKey(), APIVersion: version, CorrelationID: 7}, m)
	require.NoError(t, err)
	require.NoError(t, nc.SetDeadline(time.Now().Add(patience))) // anew: the connection may be as old as the test
	_, err = nc.Write(frame)
	require.NoError(t, err)
	return readAnswer(t, nc, m.APIKey(), version)
}

func readAnswer(t testing.TB, nc net.Conn, key wire.APIKey, version int16) wire.Message {
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
	require.Equal(t, int32(7), id)
	return a
}

// works checks that a connection is served.
func works(t testing.TB, nc net.Conn) {
	t.Helper()
	require.NoError(t, nc.SetDeadline(time.Now().Add(patience)))
	a := ask(t, nc, wire.NewRequest(wire.KeyMetadata), 1).(*wire.MetadataResponse)
	require.Len(t, a.Brokers, 1)
}

// closed checks that the broker has closed a connection without an answer.
func closed(t testing.TB, nc net.Conn) {
	t.Helper()
	n, err := nc.Read(make([]byte, 1))
	require.Zero(t, n)
	require.Error(t, err)
	var timeout net.Error
	if ok := asTimeout(err, &timeout); ok {
		t.Fatalf("the connection is still open")
	}
}

func asTimeout(err error, target *net.Error) bool {
	e, ok := err.(net.Error)
	*target = e
	return ok && e.Timeout()
}

func frameOf(body []byte) []byte {
	return append(binary.BigEndian.AppendUint32(nil, uint32(len(body))), body...)
}

func TestGarbageClosesItsConnectionOnly(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	bystander := dialTest(t, cl)
	header := func(key, version int16) []byte {
		b := binary.BigEndian.AppendUint16(nil, uint16(key))
		b = binary.BigEndian.AppendUint16(b, uint16(version))
		return append(b, 0, 0, 0, 7, 0xff, 0xff)
	}
	for name, bytes := range map[string][]byte{
		"a length of 2 GiB less 1":   {0x7f, 0xff, 0xff, 0xff, 0, 3, 0, 1},
		"a negative length":          {0xff, 0xff, 0xff, 0xff, 0, 3},
		"a length over the limit":    binary.BigEndian.AppendUint32(nil, 104857601),
		"an HTTP request":            []byte("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
		"a TLS hello":                {0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03},
		"an empty frame":             {0, 0, 0, 0},
		"a frame without a header":   {0, 0, 0, 3, 1, 2, 3},
		"an unknown API key":         frameOf(header(999, 0)),
		"a negative API key":         frameOf(header(-1, 0)),
		"an API that is not served":  frameOf(header(int16(wire.KeyLeaderAndIsr), 0)),
		"a version too new":          frameOf(header(int16(wire.KeyMetadata), 99)),
		"a version too old":          frameOf(header(int16(wire.KeyMetadata), -1)),
		"a header without a body":    frameOf(header(int16(wire.KeyMetadata), 0)),
		"an array of 2 billion":      frameOf(append(header(int16(wire.KeyMetadata), 1), 0x7f, 0xff, 0xff, 0xff)),
		"a string longer than it is": frameOf(append(header(int16(wire.KeyMetadata), 1), 0, 0, 0, 1, 0x7f, 0xff, 'a')),
	} {
		t.Run(name, func(t *testing.T) {
			nc := dialTest(t, cl)
			_, err := nc.Write(bytes)
			require.NoError(t, err)
			closed(t, nc)
			works(t, bystander)
		})
	}
}

func TestApiVersionsTooNewIsAnsweredInVersion0(t *testing.T) {
	cl := startTest(t, Config{})
	nc := dialTest(t, cl)
	body := append(binary.BigEndian.AppendUint16(nil, uint16(wire.KeyApiVersions)), 0, 99, 0, 0, 0, 7, 0xff, 0xff, 0)
	_, err := nc.Write(frameOf(body))
	require.NoError(t, err)
	a := readAnswer(t, nc, wire.KeyApiVersions, 0).(*wire.ApiVersionsResponse)
	require.Equal(t, wire.ErrUnsupportedVersion, a.ErrorCode)
	require.Equal(t, []wire.ApiVersionsResponseApiKey{{ApiKey: int16(wire.KeyApiVersions), MinVersion: 0, MaxVersion: 5}}, a.ApiKeys)
	works(t, nc)
}

func TestRandomBytes(t *testing.T) {
	cl := startTest(t, Config{})
	bystander := dialTest(t, cl)
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		nc := dialTest(t, cl)
		b := make([]byte, 1+random.IntN(400))
		for i := range b {
			b[i] = byte(random.Uint32())
		}
		if random.IntN(2) == 0 { // a plausible beginning
			copy(b, frameOf(make([]byte, max(0, len(b)-4)))[:min(4, len(b))])
			if len(b) > 8 {
				b[4], b[5], b[6], b[7] = 0, byte(random.IntN(80)), 0, byte(random.IntN(12))
			}
		}
		_, err := nc.Write(b)
		require.NoError(t, err)
		require.NoError(t, nc.(*net.TCPConn).CloseWrite())
		_, _ = io.Copy(io.Discard, nc) // an answer, or the end
		_ = nc.Close()
	}
	works(t, bystander)
}

// Every message of every version, empty and with everything filled, cut at every
// byte: first as a whole frame of fewer bytes, then as a frame whose rest never
// comes.
func TestTruncatedRequests(t *testing.T) {
	cl := startTest(t, Config{Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	bystander := dialTest(t, cl)
	cuts := 0
	for _, r := range routes {
		for v := r.min; v <= r.max; v++ {
			random := rand.New(rand.NewPCG(uint64(r.key), uint64(v)))
			client := "me"
			full := wire.RequestHeader{APIVersion: v, ClientID: &client, Tags: wire.Tags{{ID: 9, Data: []byte("tag")}}}
			for m, h := range map[wire.Message]wire.RequestHeader{wire.NewRequest(r.key): {APIVersion: v}, filled(r.key, random): full} {
				frame, err := wire.AppendRequest(nil, h, m)
				require.NoError(t, err)
				for cut := range len(frame) - 4 {
					cuts++
					sendCut(t, cl, frame, cut)
				}
			}
		}
	}
	t.Logf("%d cuts", cuts)
	works(t, bystander)
}

// sendCut sends a frame of the first bytes of another and then the beginning of
// that other, and waits for the connection's end.
func sendCut(t *testing.T, cl *Cluster, frame []byte, cut int) {
	nc, err := net.Dial("tcp", cl.Addrs()[0])
	require.NoError(t, err)
	defer nc.Close()
	// In one write, for what is sent after the connection's end is lost.
	_, _ = nc.Write(append(frameOf(frame[4:4+cut]), frame[:4+cut]...))
	_ = nc.(*net.TCPConn).CloseWrite()
	_ = nc.SetDeadline(time.Now().Add(patience))
	_, err = io.Copy(io.Discard, nc)
	var timeout net.Error
	require.False(t, err != nil && asTimeout(err, &timeout), "%x cut at %d: the connection hangs", frame, cut)
}

func FuzzConnection(f *testing.F) {
	for _, r := range routes {
		for _, v := range []int16{r.min, r.max} {
			frame, err := wire.AppendRequest(nil, wire.RequestHeader{APIKey: r.key, APIVersion: v}, wire.NewRequest(r.key))
			require.NoError(f, err)
			f.Add(frame)
		}
	}
	f.Add([]byte("GET / HTTP/1.1\r\n\r\n"))
	cl := startTest(f, Config{Topics: []TopicSpec{{Name: "t", Partitions: 2}}})
	f.Fuzz(func(t *testing.T, b []byte) {
		nc, err := net.Dial("tcp", cl.Addrs()[0])
		require.NoError(t, err)
		defer nc.Close()
		_, _ = nc.Write(b)
		_ = nc.(*net.TCPConn).CloseWrite()
		_ = nc.SetReadDeadline(time.Now().Add(patience))
		_, err = io.Copy(io.Discard, nc)
		var timeout net.Error
		if err != nil && asTimeout(err, &timeout) {
			t.Fatal(fmt.Errorf("the connection hangs: %w", err))
		}
	})
}

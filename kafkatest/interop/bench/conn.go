package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"net"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// conn is a client that sends frames as they are.
type conn struct {
	nc  net.Conn
	r   *bufio.Reader
	buf []byte
}

func dial(addr string) (*conn, error) {
	nc, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	return &conn{nc: nc, r: bufio.NewReaderSize(nc, 64<<10)}, nil
}

func (c *conn) close() { _ = c.nc.Close() }

func (c *conn) send(frame []byte) error {
	_, err := c.nc.Write(frame)
	return err
}

// receive reads a response and checks what follows its correlation id.
func (c *conn) receive(check func(body []byte) error) error {
	var head [8]byte
	if _, err := io.ReadFull(c.r, head[:]); err != nil {
		return err
	}
	size := int(binary.BigEndian.Uint32(head[:])) - 4
	if cap(c.buf) < size {
		c.buf = make([]byte, size)
	}
	body := c.buf[:size]
	if _, err := io.ReadFull(c.r, body); err != nil {
		return err
	}
	return check(body)
}

func (c *conn) roundTrip(frame []byte, check func([]byte) error) error {
	if err := c.send(frame); err != nil {
		return err
	}
	return c.receive(check)
}

// frame encodes a request, its size before it.
func frame(m wire.Message, version int16) []byte {
	client := "bench"
	b, err := wire.AppendRequest(nil, wire.RequestHeader{APIKey: m.APIKey(), APIVersion: version, ClientID: &client}, m)
	if err != nil {
		panic(err)
	}
	return b
}

func checkProduced(body []byte) error {
	a := wire.NewResponse(wire.KeyProduce).(*wire.ProduceResponse)
	if _, err := wire.Decode(body, a, 8); err != nil {
		return err
	}
	if code := a.Responses[0].PartitionResponses[0].ErrorCode; code != wire.NoError {
		return fmt.Errorf("produce: %w", code)
	}
	return nil
}

func fetched(body []byte) ([]byte, error) {
	a := wire.NewResponse(wire.KeyFetch).(*wire.FetchResponse)
	if _, err := wire.Decode(body, a, 11); err != nil {
		return nil, err
	}
	if a.ErrorCode != wire.NoError {
		return nil, fmt.Errorf("fetch: %w", a.ErrorCode)
	}
	p := &a.Responses[0].Partitions[0]
	if p.ErrorCode != wire.NoError {
		return nil, fmt.Errorf("fetch: %w", p.ErrorCode)
	}
	return p.Records.Bytes(), nil
}

func fetchedBytes(body []byte) (int, error) {
	set, err := fetched(body)
	return len(set), err
}

// fetchedTo returns how many bytes of whole batches there are, and the last
// offset in them.
func fetchedTo(body []byte) (n int, last int64, err error) {
	set, err := fetched(body)
	for err == nil && len(set) >= record.HeaderSize {
		h, e := record.ParseHeader(set)
		if e != nil {
			return n, last, e
		}
		if h.Size() > len(set) {
			break
		}
		n += h.Size()
		last = h.LastOffset()
		set = set[h.Size():]
	}
	return n, last, err
}

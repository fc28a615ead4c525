package oracle

import (
	"bufio"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"time"

	"github.com/ottla/ottla/wire"
)

// answerWithin is how long a broker may take to answer or to close.
const answerWithin = 40 * time.Second

// conn is a client's connection.
type conn struct {
	nc          net.Conn
	r           *bufio.Reader
	client      string
	within      time.Duration // that an answer may take
	correlation int32
	pending     []pending // sent and not yet answered
}

// pending is a request that waits for its answer.
type pending struct {
	api         wire.APIKey
	version     int16
	raw         bool // the answer is shown as bytes
	correlation int32
	label       string
}

func dial(addr, client string, within time.Duration) (*conn, error) {
	nc, err := net.DialTimeout("tcp", addr, within)
	if err != nil {
		return nil, err
	}
	return &conn{nc: nc, r: bufio.NewReader(nc), client: client, within: within}, nil
}

func (c *conn) close() { _ = c.nc.Close() }

// send sends a request. One that is never answered, a Produce without acks,
// is not waited for.
func (c *conn) send(m wire.Message, version int16, label string) error {
	c.correlation++
	h := wire.RequestHeader{APIVersion: version, CorrelationID: c.correlation, ClientID: &c.client}
	frame, err := wire.AppendRequest(nil, h, m)
	if err != nil {
		return err
	}
	if p, ok := m.(*wire.ProduceRequest); !ok || p.Acks != 0 {
		c.pending = append(c.pending, pending{api: m.APIKey(), version: version, correlation: c.correlation, label: label})
	}
	c.write(frame)
	return nil
}

// write sends a frame; that the broker has closed is seen when the answer is
// waited for.
func (c *conn) write(frame []byte) {
	_ = c.nc.SetWriteDeadline(time.Now().Add(c.within))
	_, _ = c.nc.Write(frame)
}

// maxAnswer bounds what is read of a broker gone wrong.
const maxAnswer = 256 << 20

// receive reads the next frame. It returns io.EOF when the broker has closed,
// and os.ErrDeadlineExceeded when nothing came in time.
func (c *conn) receive(within time.Duration) ([]byte, error) {
	if err := c.nc.SetReadDeadline(time.Now().Add(within)); err != nil {
		return nil, io.EOF
	}
	head, err := c.r.Peek(4)
	if err != nil {
		if errors.Is(err, os.ErrDeadlineExceeded) {
			return nil, os.ErrDeadlineExceeded
		}
		return nil, io.EOF // closed, or reset
	}
	size := binary.BigEndian.Uint32(head)
	if size > maxAnswer {
		return nil, fmt.Errorf("got an answer of %d bytes, want at most %d", size, maxAnswer)
	}
	frame := make([]byte, 4+size)
	if _, err := io.ReadFull(c.r, frame); err != nil {
		return nil, fmt.Errorf("reading an answer of %d bytes: %w", size, err)
	}
	return frame[4:], nil
}

// outcome is what came of a request.
type outcome struct {
	kind    string // "" for an answer, else closed, silent, or nothing for want of a request
	answer  *object
	request pending
}

// answer waits for the answer to the oldest request that waits for one. With
// none it waits for the broker to close.
func (c *conn) answer() (outcome, error) {
	frame, err := c.receive(c.within)
	var o outcome
	if len(c.pending) > 0 {
		o.request = c.pending[0]
	}
	switch {
	case err == io.EOF:
		c.pending = nil
		o.kind = "closed"
		return o, nil
	case err != nil:
		return o, fmt.Errorf("waiting for an answer: %w", err)
	case len(frame) < 4:
		return o, fmt.Errorf("got an answer of %d bytes, want a correlation id at least", len(frame))
	case len(c.pending) == 0:
		return o, fmt.Errorf("got an answer of %d bytes that nothing was asked for: %.40x", len(frame), frame)
	}
	c.pending = c.pending[1:]
	if got := int32(binary.BigEndian.Uint32(frame)); got != o.request.correlation {
		return o, fmt.Errorf("got an answer with correlation id %d, want %d", got, o.request.correlation)
	}
	if o.request.raw {
		o.answer = fields("bytes", "0x"+hex.EncodeToString(frame[4:]))
		return o, nil
	}
	_, m, rest, err := wire.DecodeResponse(frame, o.request.api, o.request.version)
	if err != nil {
		o.answer = fields("undecodable", err.Error(), "bytes", "0x"+hex.EncodeToString(frame[4:]))
		return o, nil
	}
	if o.answer, err = readAnswer(m, o.request.version); err != nil {
		return o, err
	}
	if len(rest) > 0 {
		o.answer.set("bytesAfter", "0x"+hex.EncodeToString(rest))
	}
	return o, nil
}

// silent tells whether nothing comes for a while.
func (c *conn) silent(wait time.Duration) (string, error) {
	_ = c.nc.SetReadDeadline(time.Now().Add(wait))
	_, err := c.r.Peek(1)
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded):
		return "silent", nil
	case err != nil:
		return "closed", nil
	}
	return "an answer", nil
}

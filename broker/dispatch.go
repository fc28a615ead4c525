package broker

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ottla/ottla/wire"
)

// call is one request while it is handled: where it came from and what its
// header said. Handlers are functions of a context, the call and the decoded
// body; what they return is encoded before the connection's next request.
type call struct {
	conn    *conn
	broker  *Broker
	cluster *Cluster
	header  wire.RequestHeader
	version int16 // header.APIVersion
	owned   bool  // the frame is not reused: its record bytes may be kept

	silent bool  // a handler's wish: answer nothing (acks=0)
	fatal  error // a handler's wish: close the connection, with this reason
}

// clientID returns "" for a null client id.
func (c *call) clientID() string {
	if c.header.ClientID == nil {
		return ""
	}
	return *c.header.ClientID
}

// clientHost is the client's address in the form Kafka shows it.
func (c *call) clientHost() string { return "/" + hostOf(c.conn.nc.RemoteAddr()) }

// errCut ends a connection because a Hook said so.
var errCut = errors.New("broker: connection cut by a hook")

// refusal is a request that closes its connection, as Kafka does with what it
// cannot parse.
type refusal struct{ why string }

func (r *refusal) Error() string { return "broker: " + r.why }

// handle answers one frame into c.out. An error ends the connection.
func (c *conn) handle(frame []byte, owned bool) error {
	if len(frame) < 8 {
		return &refusal{fmt.Sprintf("request of %d bytes, want at least the 8 of a header", len(frame))}
	}
	r, version, err := c.admit(frame)
	if r == nil {
		return err
	}
	body, err := c.decode(r.key, version, frame)
	if err != nil {
		return c.malformed(r.key, fmt.Sprintf("%s request of version %d: %v", r.key, version, err))
	}
	c.call.owned = owned
	if c.traces {
		c.trace("request", "bytes", len(frame))
	}
	c.history.add(&c.call, body, c.broker.cluster.clock)
	return c.respond(r, body)
}

// decode reads header and body into structs that the connection reuses.
func (c *conn) decode(key wire.APIKey, version int16, frame []byte) (wire.Message, error) {
	clientID := c.call.header.ClientID
	c.call = call{conn: c, broker: c.broker, cluster: c.broker.cluster, version: version}
	c.call.header.ClientID = clientID // an equal one is not allocated again
	c.dec.Reset(frame)
	c.call.header.Decode(&c.dec)
	body := c.bodies.request(key)
	body.Decode(&c.dec, version)
	return body, c.dec.Err()
}

// respond runs the handler between the two halves of the hook.
func (c *conn) respond(r *route, body wire.Message) error {
	hook := c.broker.cluster.hook
	if hook == nil {
		return c.finish(r.handle(&c.watch, &c.call, body))
	}
	if err := c.flush(); err != nil { // see watch
		return err
	}
	seen := &Request{
		BrokerID: c.broker.id, RemoteAddr: c.nc.RemoteAddr(), ClientID: c.call.clientID(),
		APIKey: r.key, APIVersion: c.call.version, CorrelationID: c.call.header.CorrelationID, Body: body,
	}
	act := hook.Before(&c.watch, seen)
	if err := c.apply(act); err != nil || act.Drop {
		return err
	}
	response := act.Answer
	if response == nil {
		response = r.handle(&c.watch, &c.call, body)
	}
	if c.call.silent || c.call.fatal != nil {
		return c.call.fatal
	}
	act = hook.After(&c.watch, seen, response)
	if err := c.apply(act); err != nil || act.Drop {
		return err
	}
	if act.Answer != nil {
		response = act.Answer
	}
	return c.finish(response)
}

// apply carries out an Action's delay and cut, and checks its answer.
func (c *conn) apply(a Action) error {
	if a.Delay > 0 {
		if err := sleep(&c.watch, c.broker.cluster.clock, a.Delay); err != nil {
			return err
		}
	}
	if a.Cut {
		return errCut
	}
	return c.checkAnswer(a.Answer)
}

func (c *conn) finish(response wire.Message) error {
	if c.call.silent || c.call.fatal != nil {
		return c.call.fatal
	}
	return c.answer(response, c.call.header.APIKey, c.call.version, c.call.header.CorrelationID)
}

// trace logs something about the request being handled.
func (c *conn) trace(what string, more ...any) {
	c.log.Debug(what, append([]any{
		"broker", c.broker.id, "client", c.call.clientID(), "from", c.nc.RemoteAddr().String(),
		"api", c.call.header.APIKey.String(), "version", c.call.version, "correlation", c.call.header.CorrelationID,
	}, more...)...)
}

// answer encodes a response frame behind those that wait to be written.
func (c *conn) answer(response wire.Message, key wire.APIKey, version int16, correlation int32) error {
	before := c.out.Len()
	if err := c.out.Response(correlation, response, version); err != nil {
		return fmt.Errorf("broker: encoding the %s response of version %d: %w", key, version, err)
	}
	if c.traces {
		c.trace("answer", "bytes", c.out.Len()-before)
	}
	return nil
}

// bodyCache keeps a decoded request a key, so that a connection that sends the
// same few requests again and again decodes them without allocating.
type bodyCache []wire.Message

func (b *bodyCache) request(key wire.APIKey) wire.Message {
	for _, m := range *b {
		if m.APIKey() == key {
			return m
		}
	}
	m := wire.NewRequest(key)
	*b = append(*b, m)
	return m
}

// sleep waits on the cluster's clock; it returns early, with the reason, when
// ctx ends.
func sleep(ctx context.Context, clock Clock, d time.Duration) error {
	woken := make(chan struct{})
	stop := clock.AfterFunc(d, func() { close(woken) })
	defer stop()
	select {
	case <-woken:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

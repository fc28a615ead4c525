package broker

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/ottla/ottla/wire"
)

// conn is one client connection. Its one goroutine reads a frame, handles it
// and writes the answer, one request at a time, as Kafka does; answers of
// pipelined requests share a write. Only while a handler waits does a second
// goroutine watch the stream, so that its end ends the wait (see watch).
type conn struct {
	broker *Broker
	nc     net.Conn
	in     frameReader
	out    wire.Encoder
	dec    wire.Decoder
	watch  watch
	log    *slog.Logger
	since  time.Time // when it was accepted
	traces bool      // every request and answer is logged

	call    call       // of the request being handled
	bodies  bodyCache  // request structs, reused
	history requestLog // the last requests
}

// longAgo is a deadline that ends a read at once.
var longAgo = time.Unix(1, 0)

// flushAt is how much output pipelined requests may gather before it is
// written.
const flushAt = 64 << 10

func newConn(b *Broker, nc net.Conn) *conn {
	c := &conn{broker: b, nc: nc, log: b.cluster.log, since: b.cluster.clock.Now()}
	c.traces = c.log.Enabled(b.cluster.ctx, slog.LevelDebug)
	c.in = frameReader{src: nc, max: b.cluster.maxRequestBytes}
	c.out.Reset(nil, true)
	c.watch.init(b.cluster.ctx, c)
	return c
}

// serve handles requests until the stream ends, the cluster closes or a
// request calls for the connection's end.
func (c *conn) serve() {
	defer c.nc.Close()
	defer c.watch.end()
	for {
		frame, owned, err := c.in.next()
		if err != nil {
			c.ended(err)
			return
		}
		c.watch.begin()
		err = c.handle(frame, owned)
		c.watch.disarm()
		c.release(len(frame))
		if err != nil {
			c.flush()
			c.ended(err)
			return
		}
		if c.out.Len() >= flushAt || !c.in.buffered() {
			if err := c.flush(); err != nil {
				return
			}
		}
	}
}

// keptBody is the largest frame whose decoded request is kept for the next one
// of its API. What a larger one was decoded to may be large as well, and refers
// to the frame.
const keptBody = 4 << 10

// release lets go of what only the request that was just handled needed.
func (c *conn) release(size int) {
	if size <= keptBody {
		return
	}
	c.bodies.drop(c.call.header.APIKey)
	c.dec.Reset(nil)
	c.call = call{}
}

// drop forgets a key's request. Whoever has it still may go on with it.
func (b *bodyCache) drop(key wire.APIKey) {
	*b = slices.DeleteFunc(*b, func(m wire.Message) bool { return m.APIKey() == key })
}

// ended tells why a connection ends, where that is not the client's wish.
func (c *conn) ended(err error) {
	if errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) || errors.Is(err, context.Canceled) || c.broker.cluster.ctx.Err() != nil {
		return
	}
	var reset *net.OpError
	if errors.As(err, &reset) || errors.Is(err, io.ErrUnexpectedEOF) {
		c.log.Debug("connection lost", "broker", c.broker.id, "client", c.nc.RemoteAddr().String(), "err", err)
		return
	}
	c.log.Warn("connection closed by the broker", "broker", c.broker.id, "client", c.nc.RemoteAddr().String(), "err", err)
}

// closeIdle ends the connection if nothing was asked for longer than idle and
// nothing is waited for.
func (c *conn) closeIdle(now time.Time, idle time.Duration) {
	last := c.history.lastAt()
	if last.IsZero() {
		last = c.since
	}
	if now.Sub(last) > idle && !c.watch.waiting() {
		c.log.Debug("connection idle", "broker", c.broker.id, "client", c.nc.RemoteAddr().String(), "for", now.Sub(last))
		_ = c.nc.Close()
	}
}

// flush writes what is answered so far, record bytes from where they lie.
func (c *conn) flush() error {
	if c.out.Len() == 0 {
		return nil
	}
	pieces := c.out.Buffers()
	var err error
	if len(pieces) == 1 {
		_, err = c.nc.Write(pieces[0])
	} else {
		bufs := net.Buffers(pieces)
		_, err = bufs.WriteTo(c.nc)
	}
	c.out.Reset(c.out.Recycle(), true)
	return err
}

// watch is the context of the request that a connection is handling. Its Done
// is asked for only by a handler that is about to wait; that call sends what is
// already answered, and starts a goroutine that reads ahead, to notice when the
// client goes away. A request that never waits costs nothing.
//
// Handlers ask for Done from the connection's goroutine, for it writes to the
// connection. A hook may hand its context to anyone, so that with one there is
// nothing left to send when it is called (see respond), and Done only watches,
// if the request is still being handled.
type watch struct {
	parent context.Context
	conn   *conn

	mu       sync.Mutex // guards all below
	handling bool       // a request is being handled: nobody else reads the stream
	ctx      context.Context
	cancel   context.CancelFunc
	armed    chan struct{} // closed when the watching goroutine has returned; nil while there is none
}

func (w *watch) init(parent context.Context, c *conn) {
	w.parent, w.conn = parent, c
}

func (w *watch) Deadline() (time.Time, bool) { return w.parent.Deadline() }
func (w *watch) Value(key any) any           { return w.parent.Value(key) }

func (w *watch) Err() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ctx != nil {
		return w.ctx.Err()
	}
	return w.parent.Err()
}

func (w *watch) Done() <-chan struct{} {
	var lost error
	if w.conn.broker.cluster.hook == nil {
		lost = w.conn.flush()
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ctx == nil {
		w.ctx, w.cancel = context.WithCancel(w.parent)
	}
	if lost != nil {
		w.cancel()
	} else if w.armed == nil && w.handling {
		w.armLocked()
	}
	return w.ctx.Done()
}

func (w *watch) armLocked() {
	done, cancel := make(chan struct{}), w.cancel
	w.armed = done
	go func() {
		defer close(done)
		if err := w.conn.in.peek(); err != nil && !errors.Is(err, os.ErrDeadlineExceeded) {
			cancel()
		}
	}()
}

// begin says that a request is being handled.
func (w *watch) begin() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.handling = true
}

// waiting reports whether a handler waits.
func (w *watch) waiting() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.armed != nil
}

// disarm says that the request is handled. It ends the watching goroutine, if
// there is one, and waits for it.
func (w *watch) disarm() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.handling = false
	if w.armed == nil {
		return
	}
	_ = w.conn.nc.SetReadDeadline(longAgo)
	<-w.armed
	w.armed = nil
	_ = w.conn.nc.SetReadDeadline(time.Time{})
}

// end releases the context. The connection is done with.
func (w *watch) end() {
	w.disarm()
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.cancel != nil {
		w.cancel()
	}
}

package broker

import (
	"fmt"
	"net"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// Broker is one listener of a cluster and its connections.
type Broker struct {
	cluster *Cluster
	id      int32
	rack    string // empty: none
	host    string // as advertised
	port    int32
	ln      net.Listener
	loggers *loggers
	tasks   errgroup.Group // the accepting goroutine and one a connection

	mu    sync.Mutex // guards all below
	shutd bool
	conns map[*conn]struct{}
	freed sync.Cond // a connection ended, or the broker is shut

	sessions sessionCache
}

func newBroker(cl *Cluster, c Config, i int) (*Broker, error) {
	ln, err := net.Listen("tcp", c.Listen[i])
	if err != nil {
		return nil, fmt.Errorf("broker: %w", err)
	}
	b := &Broker{cluster: cl, id: *c.FirstBrokerID + int32(i), ln: ln, loggers: newLoggers(), conns: make(map[*conn]struct{})}
	if i < len(c.Racks) {
		b.rack = c.Racks[i]
	}
	host, port, err := net.SplitHostPort(ln.Addr().String())
	if err != nil {
		return nil, fmt.Errorf("broker: listener address: %w", err)
	}
	n, err := strconv.Atoi(port)
	if err != nil {
		return nil, fmt.Errorf("broker: listener port: %w", err)
	}
	b.host, b.port = host, int32(n)
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		b.host = "localhost" // clients cannot connect to "any address"
	}
	if c.AdvertisedHost != "" {
		b.host = c.AdvertisedHost
	}
	b.freed.L = &b.mu
	b.sessions.init(cl)
	return b, nil
}

func (b *Broker) addr() string { return net.JoinHostPort(b.host, strconv.Itoa(int(b.port))) }

func (b *Broker) rackPtr() *string {
	if b.rack == "" {
		return nil
	}
	return &b.rack
}

// start accepts connections until shut.
func (b *Broker) start() {
	b.tasks.Go(func() error {
		pause := acceptPause
		for {
			nc, err := b.ln.Accept()
			if err != nil {
				if b.isShut() {
					return nil
				}
				b.cluster.log.Error("accept", "broker", b.id, "err", err)
				// In real time: the machine is short of something, whatever the test's clock says.
				if sleep(b.cluster.ctx, SystemClock(), pause) != nil {
					return nil
				}
				pause = min(2*pause, longestAcceptPause)
				continue
			}
			pause = acceptPause
			if !b.awaitSlot() {
				_ = nc.Close()
				return nil
			}
			b.admit(nc)
		}
	})
}

// acceptPause is how long a broker waits after it could not accept a
// connection, for want of file descriptors for example; each time in a row
// twice as long as before, up to longestAcceptPause.
const (
	acceptPause        = 10 * time.Millisecond
	longestAcceptPause = time.Second
)

// awaitSlot blocks while there are max.connections connections (KIP-402); it
// returns false when the broker is shut.
func (b *Broker) awaitSlot() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.conns) >= int(b.config().MaxConnections) && !b.shutd {
		b.freed.Wait()
	}
	return !b.shutd
}

// admit serves a connection, unless its address has max.connections.per.ip
// already.
func (b *Broker) admit(nc net.Conn) {
	c := newConn(b, nc)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.shutd || !b.addressMayLocked(hostOf(nc.RemoteAddr())) {
		_ = nc.Close()
		return
	}
	b.conns[c] = struct{}{}
	b.tasks.Go(func() error {
		c.serve()
		b.forget(c)
		return nil
	})
}

func (b *Broker) addressMayLocked(host string) bool {
	most, n := b.config().MaxConnectionsPerIP, int32(0)
	if own, ok := b.config().MaxConnectionsPerIPOverrides[host]; ok {
		most = own
	}
	if most >= 1<<31-1 {
		return true
	}
	for c := range b.conns {
		if hostOf(c.nc.RemoteAddr()) == host {
			n++
		}
	}
	return n < most
}

func (b *Broker) forget(c *conn) {
	r := c.requests(b.cluster.clock.Now())
	r.Closed = true
	b.cluster.parted.add(r)
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.conns, c)
	b.freed.Signal()
}

func (b *Broker) isShut() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.shutd
}

func (b *Broker) connections() []*conn {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := make([]*conn, 0, len(b.conns))
	for c := range b.conns {
		all = append(all, c)
	}
	return all
}

// recount lets in who waits for a connection to end, where max.connections was
// raised.
func (b *Broker) recount() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.freed.Broadcast()
}

// shut closes the listener and every connection; wait waits for them.
func (b *Broker) shut() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.shutd = true
	b.freed.Broadcast()
	_ = b.ln.Close()
	for c := range b.conns {
		_ = c.nc.Close()
	}
}

func (b *Broker) wait() { _ = b.tasks.Wait() }

func hostOf(a net.Addr) string {
	host, _, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String()
	}
	return host
}

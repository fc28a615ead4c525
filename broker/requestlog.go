package broker

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ottla/ottla/wire"
)

// requestLogSize is how many requests a connection remembers.
const requestLogSize = 8

// requestLog remembers a connection's last requests, for the message of a test
// that failed.
type requestLog struct {
	mu     sync.Mutex // guards all below
	client string
	count  int64 // of all requests; the last is in ring[(count-1)%requestLogSize]
	ring   [requestLogSize]seenRequest
}

type seenRequest struct {
	key         wire.APIKey
	version     int16
	correlation int32
	at          time.Time
}

func (l *requestLog) add(c *call, _ wire.Message, clock Clock) {
	now := clock.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	if id := c.clientID(); l.client != id {
		l.client = id
	}
	l.ring[l.count%requestLogSize] = seenRequest{c.header.APIKey, c.version, c.header.CorrelationID, now}
	l.count++
}

// ClientRequests is what a connection has asked for lately.
type ClientRequests struct {
	BrokerID   int32
	RemoteAddr string
	ClientID   string
	Closed     bool
	Total      int64    // requests so far
	Last       []string // the last of them, oldest first: "Fetch v17 #42, 3ms ago"
}

// lastAt is when the last request came; the zero time before the first.
func (l *requestLog) lastAt() time.Time {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.count == 0 {
		return time.Time{}
	}
	return l.ring[(l.count-1)%requestLogSize].at
}

func (c *conn) requests(now time.Time) ClientRequests {
	r := ClientRequests{BrokerID: c.broker.id, RemoteAddr: c.nc.RemoteAddr().String()}
	r.ClientID, r.Total, r.Last = c.history.snapshot(now)
	return r
}

func (l *requestLog) snapshot(now time.Time) (client string, total int64, last []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := max(0, l.count-requestLogSize); i < l.count; i++ {
		r := &l.ring[i%requestLogSize]
		last = append(last, fmt.Sprintf("%s v%d #%d, %s ago", r.key, r.version, r.correlation, now.Sub(r.at).Round(time.Millisecond)))
	}
	return l.client, l.count, last
}

// String is one line: who, and the last requests.
func (r ClientRequests) String() string {
	state := ""
	if r.Closed {
		state = ", closed"
	}
	return fmt.Sprintf("client %q (%s to broker %d%s), %d requests: %s", r.ClientID, r.RemoteAddr, r.BrokerID, state, r.Total, strings.Join(r.Last, ", "))
}

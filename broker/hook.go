package broker

import (
	"context"
	"fmt"
	"net"
	"time"

	"github.com/ottla/ottla/wire"
)

// Request is what a Hook sees of one request. It is valid until the hook
// returns: the body and all that it holds are reused for the connection's next
// request.
type Request struct {
	BrokerID      int32 // the broker that received it
	RemoteAddr    net.Addr
	ClientID      string // empty when the client sent null
	APIKey        wire.APIKey
	APIVersion    int16
	CorrelationID int32
	Body          wire.Message
}

// A Hook bends the protocol: it sees every request after it was decoded and
// every response before it is encoded, and says what becomes of it. It is
// called from the goroutine of the connection with no lock held, so that it may
// block; ctx ends with the connection and with the cluster. It is called for
// many connections at once.
//
// A hook that blocks beyond the end of ctx blocks Close, which must therefore
// not be called from a hook. What a hook panics with is not recovered: it ends
// the program, as any panic does that is not in a test's own goroutine.
type Hook interface {
	Before(ctx context.Context, r *Request) Action
	After(ctx context.Context, r *Request, response wire.Message) Action
}

// Action is a Hook's answer. The zero Action lets the request, or the response,
// pass.
type Action struct {
	// Delay holds the request or the response back for so long, on the
	// cluster's clock, before the rest of the Action applies.
	Delay time.Duration
	// Answer replaces the response: before, the request is not handled at all;
	// after, it is what the client gets instead. It must be a response of the
	// request's API, else the connection is closed.
	Answer wire.Message
	// Drop handles nothing (before) and answers nothing; the connection stays.
	Drop bool
	// Cut closes the connection at once, with nothing answered.
	Cut bool
}

// checkAnswer says whether a hook's answer fits the request.
func (c *conn) checkAnswer(a wire.Message) error {
	if a == nil || a.APIKey() == c.call.header.APIKey && !a.IsRequest() {
		return nil
	}
	kind := "response"
	if a.IsRequest() {
		kind = "request"
	}
	return fmt.Errorf("broker: a hook answered a %s request with a %s %s", c.call.header.APIKey, a.APIKey(), kind)
}

package broker

import (
	"context"
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
// block; ctx ends with the connection and with the cluster.
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
	// request's API.
	Answer wire.Message
	// Drop handles nothing (before) and answers nothing; the connection stays.
	Drop bool
	// Cut closes the connection at once, with nothing answered.
	Cut bool
}

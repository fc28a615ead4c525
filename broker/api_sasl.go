package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// SaslHandshake, versions 0 and 1, and SaslAuthenticate, versions 0 to 2. The
// listeners are PLAINTEXT: as on Kafka's, a client that wants to authenticate
// is told that this is not the time for it.

func handleSaslHandshake(context.Context, *call, *wire.SaslHandshakeRequest) *wire.SaslHandshakeResponse {
	a := new(wire.SaslHandshakeResponse)
	a.Default()
	a.ErrorCode = wire.ErrIllegalSaslState
	return a
}

func handleSaslAuthenticate(context.Context, *call, *wire.SaslAuthenticateRequest) *wire.SaslAuthenticateResponse {
	a := new(wire.SaslAuthenticateResponse)
	a.Default()
	why := "SaslAuthenticate request received after successful authentication"
	a.ErrorCode, a.ErrorMessage = wire.ErrIllegalSaslState, &why
	return a
}

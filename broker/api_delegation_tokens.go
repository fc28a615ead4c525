package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// CreateDelegationToken and DescribeDelegationToken, versions 0 to 3;
// RenewDelegationToken and ExpireDelegationToken, versions 0 to 2 (KIP-48).
//
//	1  throttle time only from then on (KIP-219)
//	2  flexible
//	3  tokens for somebody else, and who asked for one (KIP-373)
//
// The listeners are PLAINTEXT: as on Kafka's, whoever asks is not authenticated,
// and a token is for those only who are. That comes before all else, whether the
// brokers could make tokens or not (delegation.token.secret.key).

// The principal of a connection without authentication.
const (
	userPrincipal      = "User"
	anonymousPrincipal = "ANONYMOUS"
)

// noTokenTime is every time of a token that there is not.
const noTokenTime = -1

func handleCreateDelegationToken(_ context.Context, _ *call, q *wire.CreateDelegationTokenRequest) *wire.CreateDelegationTokenResponse {
	a := new(wire.CreateDelegationTokenResponse)
	a.Default()
	a.ErrorCode = wire.ErrDelegationTokenRequestNotAllowed
	a.PrincipalType, a.PrincipalName = userPrincipal, anonymousPrincipal
	a.TokenRequesterPrincipalType, a.TokenRequesterPrincipalName = userPrincipal, anonymousPrincipal
	if name := q.OwnerPrincipalName; name != nil && *name != "" {
		if q.OwnerPrincipalType == nil { // Kafka trips over it
			a.ErrorCode = wire.ErrUnknownServerError
		} else {
			a.PrincipalType, a.PrincipalName = *q.OwnerPrincipalType, *name
		}
	}
	a.IssueTimestampMs, a.ExpiryTimestampMs, a.MaxTimestampMs = noTokenTime, noTokenTime, noTokenTime
	return a
}

func handleRenewDelegationToken(context.Context, *call, *wire.RenewDelegationTokenRequest) *wire.RenewDelegationTokenResponse {
	a := new(wire.RenewDelegationTokenResponse)
	a.Default()
	a.ErrorCode, a.ExpiryTimestampMs = wire.ErrDelegationTokenRequestNotAllowed, noTokenTime
	return a
}

func handleExpireDelegationToken(context.Context, *call, *wire.ExpireDelegationTokenRequest) *wire.ExpireDelegationTokenResponse {
	a := new(wire.ExpireDelegationTokenResponse)
	a.Default()
	a.ErrorCode, a.ExpiryTimestampMs = wire.ErrDelegationTokenRequestNotAllowed, noTokenTime
	return a
}

func handleDescribeDelegationToken(context.Context, *call, *wire.DescribeDelegationTokenRequest) *wire.DescribeDelegationTokenResponse {
	a := new(wire.DescribeDelegationTokenResponse)
	a.Default()
	a.ErrorCode = wire.ErrDelegationTokenRequestNotAllowed
	return a
}

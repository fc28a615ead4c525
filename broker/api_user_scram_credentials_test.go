package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

func scramUpsertion(user string, m scramMechanism) wire.AlterUserScramCredentialsRequestUpsertion {
	return wire.AlterUserScramCredentialsRequestUpsertion{Name: user, Mechanism: int8(m), Iterations: leastIterations, Salt: []byte("s"), SaltedPassword: []byte("p")}
}

// A user without credentials is forgotten.
func TestScramForgotten(t *testing.T) {
	cl := startTest(t, Config{})
	nc := dialTest(t, cl)
	q := wire.NewAlterUserScramCredentialsRequest()
	q.Upsertions = []wire.AlterUserScramCredentialsRequestUpsertion{scramUpsertion("u", scramSHA256)}
	ask(t, nc, q, 0)
	require.Equal(t, []string{"u"}, cl.scram.users())

	q = wire.NewAlterUserScramCredentialsRequest()
	q.Deletions = []wire.AlterUserScramCredentialsRequestDeletion{{Name: "u", Mechanism: int8(scramSHA256)}}
	ask(t, nc, q, 0)
	require.Empty(t, cl.scram.all)
}

// ZooKeeper's age alters both mechanisms of a user in one request, tells what is
// wrong with one of them for the user, and does so on the controller only.
func TestScramZooKeeper(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.8", Brokers: 2})
	nc := dialTest(t, cl)
	alter := func(all ...wire.AlterUserScramCredentialsRequestUpsertion) wire.ErrorCode {
		q := wire.NewAlterUserScramCredentialsRequest()
		q.Upsertions = all
		a := ask(t, nc, q, 0).(*wire.AlterUserScramCredentialsResponse)
		require.Len(t, a.Results, 1)
		return a.Results[0].ErrorCode
	}
	require.Equal(t, wire.NoError, alter(scramUpsertion("u", scramSHA256), scramUpsertion("u", scramSHA512)))
	require.Len(t, cl.scram.get("u"), 2)
	require.Equal(t, wire.ErrDuplicateResource, alter(scramUpsertion("u", scramSHA256), scramUpsertion("u", scramSHA256)))
	require.Equal(t, wire.ErrUnsupportedSaslMechanism, alter(scramUpsertion("u", scramSHA256), scramUpsertion("u", 7)))

	q := wire.NewAlterUserScramCredentialsRequest()
	q.Upsertions = []wire.AlterUserScramCredentialsRequestUpsertion{scramUpsertion("v", scramSHA256)}
	a := ask(t, dialTo(t, cl.Addrs()[1]), q, 0).(*wire.AlterUserScramCredentialsResponse)
	require.Equal(t, wire.ErrNotController, a.Results[0].ErrorCode)
	require.Empty(t, cl.scram.get("v"))
}

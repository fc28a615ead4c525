package broker

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// alterQuota changes one quota of one user; a nil value removes it.
func alterQuota(user, key string, value *float64) *wire.AlterClientQuotasRequest {
	q := wire.NewAlterClientQuotasRequest()
	op := wire.AlterClientQuotasRequestOp{Key: key, Remove: value == nil}
	if value != nil {
		op.Value = *value
	}
	q.Entries = []wire.AlterClientQuotasRequestEntry{{
		Entity: []wire.AlterClientQuotasRequestEntity{{EntityType: "user", EntityName: &user}},
		Ops:    []wire.AlterClientQuotasRequestOp{op},
	}}
	return q
}

// An entity without quotas is forgotten, and no map of it is kept.
func TestQuotasForgotten(t *testing.T) {
	cl := startTest(t, Config{})
	nc := dialTest(t, cl)
	one := 1.0
	ask(t, nc, alterQuota("u", "request_percentage", &one), 1)
	require.Len(t, cl.quotas.all, 1)
	ask(t, nc, alterQuota("u", "request_percentage", nil), 1)
	require.Empty(t, cl.quotas.all)
}

// KRaft's controller writes no more than so many records for a request: none of a
// larger one is changed.
func TestQuotasOfOneRequest(t *testing.T) {
	cl := startTest(t, Config{})
	nc := dialTest(t, cl)
	q := wire.NewAlterClientQuotasRequest()
	for i := range maxRecordsPerRequest + 1 {
		name := strconv.Itoa(i)
		q.Entries = append(q.Entries, wire.AlterClientQuotasRequestEntry{
			Entity: []wire.AlterClientQuotasRequestEntity{{EntityType: "client-id", EntityName: &name}},
			Ops:    []wire.AlterClientQuotasRequestOp{{Key: "request_percentage", Value: 1}},
		})
	}
	a := ask(t, nc, q, 1).(*wire.AlterClientQuotasResponse)
	require.Len(t, a.Entries, maxRecordsPerRequest+1)
	require.Equal(t, wire.ErrPolicyViolation, a.Entries[0].ErrorCode)
	require.Empty(t, cl.quotas.all)

	q.Entries = q.Entries[1:]
	a = ask(t, nc, q, 1).(*wire.AlterClientQuotasResponse)
	require.Equal(t, wire.NoError, a.Entries[0].ErrorCode)
	require.Len(t, cl.quotas.all, maxRecordsPerRequest)
}

// In ZooKeeper's age a value may be 0 or less, and one that has to be whole is
// kept as the whole number that it is near.
func TestQuotasZooKeeper(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.8"})
	nc := dialTest(t, cl)
	for _, c := range []struct {
		key     string
		value   float64
		kept    float64
		message string
	}{
		{"producer_byte_rate", 0, 0, ""},
		{"producer_byte_rate", -5, 0, "Configuration producer_byte_rate must be a LONG value"}, // -4 when it is cut
		{"request_percentage", -5, -5, ""},
		{"producer_byte_rate", 10.0000001, 10, ""},
		{"producer_byte_rate", 10.5, 0, "Configuration producer_byte_rate must be a LONG value"},
		{"request_percentage", 0.5, 0.5, ""},
		{"no_such_rate", 1, 0, "Invalid configuration key no_such_rate"},
	} {
		a := ask(t, nc, alterQuota("u", c.key, &c.value), 1).(*wire.AlterClientQuotasResponse)
		if c.message != "" {
			require.Equal(t, wire.ErrInvalidRequest, a.Entries[0].ErrorCode)
			require.Equal(t, c.message, *a.Entries[0].ErrorMessage)
			continue
		}
		require.Equal(t, wire.NoError, a.Entries[0].ErrorCode, c.key)
		kept, ok := cl.quotas.get(quotaEntity{user: quotaName{set: true, name: "u"}})[c.key]
		require.True(t, ok)
		require.Equal(t, c.kept, kept)
	}
}

// Addresses have quotas since 2.8 (KIP-612).
func TestQuotasByAddressTooEarly(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.7"})
	nc := dialTest(t, cl)
	q := wire.NewAlterClientQuotasRequest()
	q.Entries = []wire.AlterClientQuotasRequestEntry{{Entity: []wire.AlterClientQuotasRequestEntity{{EntityType: "ip"}}}}
	a := ask(t, nc, q, 0).(*wire.AlterClientQuotasResponse)
	require.Equal(t, "Unhandled client quota entity type: ip", *a.Entries[0].ErrorMessage)

	d := wire.NewDescribeClientQuotasRequest()
	d.Components = []wire.DescribeClientQuotasRequestComponent{{EntityType: "ip", MatchType: matchAny}}
	got := ask(t, nc, d, 0).(*wire.DescribeClientQuotasResponse)
	require.Equal(t, wire.ErrUnsupportedVersion, got.ErrorCode)
	require.Equal(t, "Custom entity type 'ip' not supported", *got.ErrorMessage)
}

// An address of IPv6 is none in ZooKeeper's age. Asked of 2.8.2.
func TestQuotasByAddressZooKeeper(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.8"})
	nc := dialTest(t, cl)
	for name, want := range map[string]string{
		"127.0.0.1": "",
		"::1":       "%3A%3A1 is not a valid IP or resolvable host.",
		"300.1.1.1": "300.1.1.1 is not a valid IP or resolvable host.",
	} {
		q := wire.NewAlterClientQuotasRequest()
		q.Entries = []wire.AlterClientQuotasRequestEntry{{Entity: []wire.AlterClientQuotasRequestEntity{{EntityType: "ip", EntityName: &name}}}}
		a := ask(t, nc, q, 0).(*wire.AlterClientQuotasResponse)
		if want == "" {
			require.Equal(t, wire.NoError, a.Entries[0].ErrorCode)
		} else {
			require.Equal(t, want, *a.Entries[0].ErrorMessage)
		}
	}
}

package wireoracle

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kmsg"

	"github.com/ottla/ottla/wire"
)

// rounds is how many contents each version of each message gets. The first round leaves all at its default.
const rounds = 20

// body is one message of package wire, to be made anew.
type body struct {
	name     string
	min, max int16
	make     func() wire.Body
}

// bodies are all messages that package wire has.
func bodies() []body {
	var all []body
	for _, k := range wire.APIKeys() {
		lo, hi, _ := wire.Versions(k)
		all = append(all,
			body{k.String() + "Request", lo, hi, func() wire.Body { return wire.NewRequest(k) }},
			body{k.String() + "Response", lo, hi, func() wire.Body { return wire.NewResponse(k) }})
	}
	for _, d := range wire.DataMessages {
		all = append(all, body{d.Name, d.Min, d.Max, d.New})
	}
	return all
}

// codec is what kmsg's types have in common.
type codec interface {
	AppendTo([]byte) []byte
	ReadFrom([]byte) error
}

// kmsgRecords are the messages that kmsg has outside of requests and responses. Those with a prefix carry the version in
// front of the bytes that package wire calls the message.
var kmsgRecords = map[string]struct {
	make   func() codec
	prefix bool
}{
	"OffsetCommitKey":              {func() codec { return new(kmsg.OffsetCommitKey) }, true},
	"OffsetCommitValue":            {func() codec { return new(kmsg.OffsetCommitValue) }, true},
	"GroupMetadataKey":             {func() codec { return new(kmsg.GroupMetadataKey) }, true},
	"GroupMetadataValue":           {func() codec { return new(kmsg.GroupMetadataValue) }, true},
	"TransactionLogKey":            {func() codec { return new(kmsg.TxnMetadataKey) }, true},
	"TransactionLogValue":          {func() codec { return new(kmsg.TxnMetadataValue) }, true},
	"ConsumerProtocolSubscription": {func() codec { return new(kmsg.ConsumerMemberMetadata) }, true},
	"ConsumerProtocolAssignment":   {func() codec { return new(kmsg.ConsumerMemberAssignment) }, true},
	"ControlRecordKey":             {func() codec { return new(kmsg.ControlRecordKey) }, true},
	"EndTxnMarker":                 {func() codec { return new(kmsg.EndTxnMarker) }, true},
	"LeaderChangeMessage":          {func() codec { return new(kmsg.LeaderChangeMessage) }, false},
}

// kmsgFor makes kmsg's message of that name in a version; nil where it has none.
func kmsgFor(name string, m wire.Body, version int16) (message codec, prefix []byte) {
	if api, ok := m.(wire.Message); ok {
		if api.IsRequest() {
			r := kmsg.RequestForKey(int16(api.APIKey()))
			if r == nil || r.MaxVersion() < version {
				return nil, nil
			}
			r.SetVersion(version)
			return r, nil
		}
		r := kmsg.ResponseForKey(int16(api.APIKey()))
		if r == nil || r.MaxVersion() < version {
			return nil, nil
		}
		r.SetVersion(version)
		return r, nil
	}
	r, ok := kmsgRecords[name]
	if !ok {
		return nil, nil
	}
	c := r.make()
	reflect.ValueOf(c).Elem().FieldByName("Version").SetInt(int64(version))
	if r.prefix {
		prefix = binary.BigEndian.AppendUint16(nil, uint16(version))
	}
	return c, prefix
}

// TestKmsg compares bytes with kmsg: what one of the two writes, the other reads and writes again without a change.
func TestKmsg(t *testing.T) {
	seed := seed(t)
	cases, versions, unknown := 0, 0, 0
	for _, b := range bodies() {
		t.Run(b.name, func(t *testing.T) {
			for v := b.min; v <= b.max; v++ {
				if c, _ := kmsgFor(b.name, b.make(), v); c == nil {
					unknown++
					continue
				}
				if excepted("kmsg", "", b.name, fmt.Sprint(v)) {
					continue
				}
				versions++
				for round := range rounds {
					cases += 2
					if !oursThroughKmsg(t, b, v, newFiller(seed, b.name, int(v), round), round) ||
						!kmsgThroughOurs(t, b, v, newFiller(^seed, b.name, int(v), round), round) {
						return
					}
				}
			}
		})
	}
	t.Logf("%d messages in a version (API key, version, direction) compared, each with %d contents both ways, %d cases; kmsg lacks %d",
		versions, rounds, cases, unknown)
	assert.Greater(t, versions, 400)
}

// fill makes the message of a round: defaults, then random contents.
func fill(b body, f *filler, round int, version int16) wire.Body {
	m := b.make()
	if round > 0 {
		f.fill(reflect.ValueOf(m).Elem())
	}
	if _, ok := m.(wire.Message); !ok { // in some records the version is a field
		if field := reflect.ValueOf(m).Elem().FieldByName("Version"); field.IsValid() && field.Kind() == reflect.Int16 {
			field.SetInt(int64(version))
		}
	}
	return m
}

func oursThroughKmsg(t *testing.T, b body, version int16, f *filler, round int) bool {
	t.Helper()
	m := fill(b, f, round, version)
	want, err := wire.Append(nil, m, version)
	require.NoError(t, err)
	their, prefix := kmsgFor(b.name, m, version)
	want = append(prefix, want...)
	if err := their.ReadFrom(want); err != nil {
		return assert.NoError(t, err, "kmsg reads version %d, round %d: %s", version, round, hex.EncodeToString(want))
	}
	return same(t, want, their.AppendTo(nil), b.name, version, round, "ours, then kmsg's")
}

func kmsgThroughOurs(t *testing.T, b body, version int16, f *filler, round int) bool {
	t.Helper()
	m := b.make()
	their, prefix := kmsgFor(b.name, m, version)
	f.defaults(reflect.ValueOf(their).Elem())
	f.notNull = func(field string) bool {
		return excepted("kmsg null", "", fmt.Sprintf("%s %d", b.name, version), field)
	}
	if round > 0 {
		f.fill(reflect.ValueOf(their).Elem())
	}
	reflect.ValueOf(their).Elem().FieldByName("Version").SetInt(int64(version))
	want := their.AppendTo(nil)
	n, err := wire.Decode(want[len(prefix):], m, version)
	if err != nil || n != len(want)-len(prefix) {
		return assert.Fail(t, "decode", "version %d, round %d: took %d of %d bytes, %v: %s", version, round, n, len(want)-len(prefix), err,
			hex.EncodeToString(want))
	}
	got, err := wire.Append(prefix, m, version)
	require.NoError(t, err)
	return same(t, want, got, b.name, version, round, "kmsg's, then ours")
}

func same(t *testing.T, want, got []byte, name string, version int16, round int, what string) bool {
	t.Helper()
	if bytes.Equal(want, got) {
		return true
	}
	at := 0
	for at < min(len(want), len(got)) && want[at] == got[at] {
		at++
	}
	from := max(0, at-40)
	cut := func(b []byte) []byte { return b[from:min(len(b), at+60)] }
	return assert.Fail(t, "bytes differ", "%s version %d, round %d (%s): %d and %d bytes, from byte %d on\n% x\n% x", name, version, round,
		what, len(want), len(got), at, cut(want), cut(got))
}

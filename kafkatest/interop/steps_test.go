package interop

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// stepTime bounds one step of one client, the start of a Java process on a busy
// machine included.
const stepTime = 90 * time.Second

// perCodec is how many records a client writes in each codec.
const perCodec = 12

// results is what TestClient found in this run; TestReadme compares it.
var results = table{title: []string{"client", "version", "codecs"}}

// TestClient takes every client through every step.
func TestClient(t *testing.T) {
	require.NotEmpty(t, clients)
	t.Cleanup(func() { t.Logf("clients and what they did:\n%s", &results) }) // after the parallel subtests
	for _, c := range clients {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			testClient(t, c.client, broker(t), newest, results.row(c.name))
		})
	}
}

// newest is what a broker is taken for that has all versions.
const newest kafkaRelease = "4.4.0"

// testClient is the list of steps for one client, on a broker of a release.
func testClient(t *testing.T, c client, bootstrap string, release kafkaRelease, row *row) {
	inf, err := c.info(within(t))
	require.NoError(t, err)
	row.describe(inf)
	ref, err := newReference(bootstrap, release)
	require.NoError(t, err)
	t.Cleanup(ref.Close)
	s := steps{client: c, info: inf, bootstrap: bootstrap, release: release, ref: ref, topic: unique("topic")}
	if !inf.has(lacksCreate) { // the later steps want the topic of the first
		require.NoError(t, ref.create(within(t), s.topic, 3))
	}
	for _, step := range []struct {
		name, needs string
		run         func(*testing.T)
	}{
		{"create", lacksCreate, s.create},
		{"produce", "", s.produce},
		{"consume", lacksConsume, s.consume},
		{"offset", lacksOffset, s.offset},
		{"timestamp", lacksTimestamp, s.timestamp},
		{"resume", lacksResume, s.resume},
		{"group", lacksGroup, s.group},
		{"transaction", lacksTransaction, s.transaction},
	} {
		if !inf.has(step.needs) {
			row.set(step.name, lacking)
			continue
		}
		t.Run(step.name, func(t *testing.T) {
			row.set(step.name, failed)
			step.run(t)
			row.set(step.name, passed)
		})
	}
}

// steps holds what the steps of one client share.
type steps struct {
	client    client
	info      info
	bootstrap string
	release   kafkaRelease // of the broker
	ref       reference
	topic     string // made by create, filled by produce
}

func (s steps) create(t *testing.T) {
	ctx := within(t)
	require.NoError(t, s.client.create(ctx, s.bootstrap, s.topic, 3))
	require.NoError(t, s.ref.awaitTopic(ctx, s.topic, 3))
}

// productions are what produce writes to partition 0, in this order.
func (s steps) productions() []production {
	var all []production
	for _, codec := range s.info.Codecs {
		all = append(all, production{Topic: s.topic, Codec: codec, Count: perCodec, Name: codec})
	}
	return all
}

func (s steps) produce(t *testing.T) {
	for _, p := range s.productions() {
		require.Contains(t, allCodecs, p.Codec)
		require.NoError(t, s.client.produce(within(t), s.bootstrap, p), p.Codec)
	}
	got, err := readStored(within(t), s.bootstrap, s.release, s.topic, 0, perCodec*len(s.info.Codecs))
	require.NoError(t, err)
	var records []record
	for i, r := range got {
		require.Equal(t, s.info.Codecs[i/perCodec], r.codec, "codec of the batch of record %d", i)
		records = append(records, r.record)
	}
	s.checkProductions(t, records)
}

func (s steps) consume(t *testing.T) {
	got := s.read(t, consumption{Topic: s.topic, Count: perCodec * len(s.info.Codecs)})
	s.checkProductions(t, got)
}

// checkProductions compares partition 0 with what produce was to write there.
func (s steps) checkProductions(t *testing.T, got []record) {
	t.Helper()
	require.Len(t, got, perCodec*len(s.info.Codecs))
	for n, p := range s.productions() {
		for i := range perCodec {
			at := n*perCodec + i
			require.EqualValues(t, at, got[at].Offset)
			checkRecord(t, s.info, s.info, p, i, got[at])
		}
	}
}

// checkRecord compares a record with what its writer was to write, as far as
// the writer can write it and the reader can read it.
func checkRecord(t *testing.T, writer, reader info, p production, i int, got record) {
	t.Helper()
	key, value, header := p.key(i), p.value(i), p.Name
	if writer.has(lacksKeys) && reader.has(lacksKeys) {
		require.NotNil(t, got.Key, "%v", got)
		require.Equal(t, key, *got.Key, "%v", got)
	}
	require.NotNil(t, got.Value, "%v", got)
	require.Equal(t, value, *got.Value, "%v", got)
	if writer.has(lacksHeaders) && reader.has(lacksHeaders) {
		require.Equal(t, map[string]string{headerKey: header}, got.Headers, "%v", got)
	}
}

func (s steps) offset(t *testing.T) {
	const from = perCodec / 2
	got := s.read(t, consumption{Topic: s.topic, From: position{Offset: from}, Count: 3})
	for i, r := range got {
		require.EqualValues(t, from+i, r.Offset)
	}
}

func (s steps) timestamp(t *testing.T) {
	topic := unique("timestamp")
	require.NoError(t, s.ref.create(within(t), topic, 1))
	var times []int64
	for i := range 6 {
		times = append(times, time.Now().Add(-time.Hour).UnixMilli()+int64(i)*60_000)
	}
	require.NoError(t, s.ref.write(within(t), production{Topic: topic, Count: len(times), Name: "timed"}, times))
	got := s.read(t, consumption{Topic: topic, From: position{Time: times[3] - 30_000}, Count: 3})
	for i, r := range got {
		require.EqualValues(t, 3+i, r.Offset)
		require.Equal(t, times[3+i], r.Timestamp)
	}
}

// read runs consume and requires exactly the count asked for.
func (s steps) read(t *testing.T, c consumption) []record {
	t.Helper()
	var got []record
	require.NoError(t, s.client.consume(within(t), s.bootstrap, c, func(r record) { got = append(got, r) }), "records so far: %v", got)
	require.Len(t, got, c.Count, "%v", got)
	return got
}

// resume is two members, one after the other, of a group on a topic that has
// records in partition 0 only.
func (s steps) resume(t *testing.T) {
	const each = 5
	group := unique("resume")
	for turn := range 2 {
		var got []record
		m := membership{Topic: s.topic, Group: group, Count: each, Alone: !s.release.atLeast(withGroups)}
		err := s.client.member(within(t), s.bootstrap, m, nil, emitter{
			assigned: func([]int32) {},
			record:   func(r record) { got = append(got, r) },
		})
		require.NoError(t, err, "turn %d, records so far: %v", turn, got)
		require.Len(t, got, each, "turn %d: %v", turn, got)
		for i, r := range got {
			require.EqualValues(t, turn*each+i, r.Offset, "turn %d: %v", turn, got)
		}
		at, err := s.ref.committed(within(t), group, s.topic, 0)
		require.NoError(t, err)
		require.EqualValues(t, (turn+1)*each, at, "committed offset after turn %d", turn)
	}
}

// group is three members on six partitions, of which the second leaves.
func (s steps) group(t *testing.T) {
	const partitions, before, after = 6, 4, 3
	topic, group := unique("group"), unique("group")
	require.NoError(t, s.ref.create(within(t), topic, partitions))
	s.fill(t, topic, "before", partitions, before)

	g := startMembers(t, s.client, s.bootstrap, membership{Topic: topic, Group: group}, 3)
	g.await(t, "six partitions shared by three members", func() bool { return g.shared(partitions, 0, 1, 2) })
	g.await(t, "every record written before", func() bool { return g.count("before", 0, 1, 2) >= partitions*before })

	g.leave(t, 1)
	g.await(t, "six partitions shared by the two that stay", func() bool { return g.shared(partitions, 0, 2) })
	s.fill(t, topic, "after", partitions, after)
	g.await(t, "every record written after", func() bool { return g.count("after", 0, 2) >= partitions*after })
	g.leave(t, 0)
	g.await(t, "six partitions of the last", func() bool { return g.shared(partitions, 2) })
	g.leave(t, 2)
	g.checkOwners(t, "after", after, 0, 2)
}

// transaction is two transactions of one producer, of which the second counts: its
// records, and the offset that it commits for a group.
func (s steps) transaction(t *testing.T) {
	x := transaction{Topic: unique("transaction"), Count: 4, ID: unique("transaction"), Group: unique("transaction"), Source: unique("source"), Offset: 3}
	require.NoError(t, s.ref.create(within(t), x.Topic, 1))
	require.NoError(t, s.ref.create(within(t), x.Source, 1))
	s.fill(t, x.Source, "source", 1, int(x.Offset))
	require.NoError(t, s.client.transact(within(t), s.bootstrap, x))

	at, err := s.ref.committed(within(t), x.Group, x.Source, 0)
	require.NoError(t, err)
	require.Equal(t, x.Offset, at)
	all, err := readStored(within(t), s.bootstrap, s.release, x.Topic, 0, 2*x.Count)
	require.NoError(t, err)
	for i, r := range all {
		want := x.aborted()
		if i >= x.Count {
			want = x.committed()
		}
		require.Equal(t, want.value(i%x.Count), *r.Value, "record %d of those that are there", i)
	}
	got := s.read(t, consumption{Topic: x.Topic, Count: x.Count})
	for i, r := range got {
		require.Equal(t, x.committed().value(i), *r.Value, "record %d of those that count", i)
		require.EqualValues(t, x.Count+1+i, r.Offset, "after the aborted ones and their marker")
	}
}

// fill writes count records of that name to each partition.
func (s steps) fill(t *testing.T, topic, name string, partitions, count int) {
	t.Helper()
	for p := range partitions {
		require.NoError(t, s.ref.write(within(t), production{Topic: topic, Partition: p, Count: count, Name: name}, nil))
	}
}

// within is a context that ends stepTime from now, and with the test.
func within(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeoutCause(t.Context(), stepTime, fmt.Errorf("no end after %v", stepTime))
	t.Cleanup(cancel)
	return ctx
}

// unique makes a name that no earlier run used.
func unique(name string) string { return fmt.Sprintf("%s-%08x", name, rand.Uint32()) }

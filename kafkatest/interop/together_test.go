package interop

import (
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"
)

// togetherPartition says which codecs are written to a partition of the topic
// of TestTogether. Every client has those of partition 0; only the clients
// that have lz4, or zstd, take part in the other two.
var togetherPartition = [][]string{{"none", "gzip", "snappy"}, {"lz4"}, {"zstd"}}

// participant is a client in TestTogether.
type participant struct {
	entry
	info info
}

// has says whether the participant can write and read all codecs of a partition.
func (p participant) has(partition int) bool {
	return !slices.ContainsFunc(togetherPartition[partition], func(codec string) bool { return !slices.Contains(p.info.Codecs, codec) })
}

// productions are what the participant writes to a partition, in this order.
func (p participant) productions(topic string, partition int) []production {
	var all []production
	for _, codec := range togetherPartition[partition] {
		all = append(all, production{Topic: topic, Partition: partition, Codec: codec, Count: perCodec, Name: p.name + "." + codec})
	}
	return all
}

// TestTogether has every client write to and read from the same topic of one
// broker at the same time: each reads what all the others write.
func TestTogether(t *testing.T) {
	t.Parallel()
	bootstrap := broker(t)
	topic := unique("together")
	ref, err := newReference(bootstrap, newest)
	require.NoError(t, err)
	defer ref.Close()
	require.NoError(t, ref.create(within(t), topic, len(togetherPartition)))
	begin := time.Now()
	crowd := participants(t)
	written := make([]int, len(togetherPartition)) // records a partition
	for _, p := range crowd {
		for partition, codecs := range togetherPartition {
			if p.has(partition) {
				written[partition] += perCodec * len(codecs)
			}
		}
	}

	ctx, cancel := context.WithTimeoutCause(t.Context(), 2*stepTime, fmt.Errorf("no end after %v", 2*stepTime))
	defer cancel()
	g, ctx := errgroup.WithContext(ctx)
	seen := &sightings{reads: map[sighting][]record{}}
	for _, p := range crowd {
		for partition := range togetherPartition {
			if !p.has(partition) {
				continue
			}
			g.Go(func() error {
				what := consumption{Topic: topic, Partition: partition, Count: written[partition]}
				err := p.client.consume(ctx, bootstrap, what, seen.add(p.name, partition))
				return wrap(err, "%s reading partition %d, after %d of %d records", p.name, partition, seen.count(p.name, partition), what.Count)
			})
		}
		g.Go(func() error { return p.write(ctx, bootstrap, topic) })
	}
	g.Go(func() error { return kcatGroup(ctx, bootstrap, topic, written) })
	require.NoError(t, g.Wait())

	for _, reader := range crowd {
		for partition := range togetherPartition {
			if reader.has(partition) {
				seen.check(t, crowd, reader, topic, partition)
			}
		}
	}
	checkKcatList(t, bootstrap, topic)
	checkKcatQuery(t, bootstrap, topic, begin)
}

// participants asks every client what it is.
func participants(t *testing.T) []participant {
	crowd := make([]participant, len(clients))
	g, ctx := errgroup.WithContext(within(t))
	for i, c := range clients {
		g.Go(func() error {
			inf, err := c.client.info(ctx)
			crowd[i] = participant{c, inf}
			return err
		})
	}
	require.NoError(t, g.Wait())
	return crowd
}

// write writes what the participant can write, one codec after the other.
func (p participant) write(ctx context.Context, bootstrap, topic string) error {
	for partition := range togetherPartition {
		if !p.has(partition) {
			continue
		}
		for _, what := range p.productions(topic, partition) {
			if err := p.client.produce(ctx, bootstrap, what); err != nil {
				return fmt.Errorf("%s writing: %w", p.name, err)
			}
		}
	}
	return nil
}

// sighting is a reader and the partition it reads.
type sighting struct {
	reader    string
	partition int
}

// sightings is what every reader has read.
type sightings struct {
	mu    sync.Mutex // guards reads
	reads map[sighting][]record
}

func (s *sightings) add(reader string, partition int) func(record) {
	return func(r record) {
		s.mu.Lock()
		defer s.mu.Unlock()
		at := sighting{reader, partition}
		s.reads[at] = append(s.reads[at], r)
	}
}

func (s *sightings) count(reader string, partition int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.reads[sighting{reader, partition}])
}

// check requires that a reader found everything that anyone wrote to a
// partition: without a gap, and each writer's records in their order.
func (s *sightings) check(t *testing.T, crowd []participant, reader participant, topic string, partition int) {
	t.Helper()
	got := s.reads[sighting{reader.name, partition}]
	from := map[string][]record{} // by production.Name
	for i, r := range got {
		require.EqualValues(t, i, r.Offset, "%s reading partition %d: %v", reader.name, partition, got)
		require.NotNil(t, r.Value, "%s reading partition %d: %v", reader.name, partition, r)
		name := (*r.Value)[:strings.LastIndex(strings.TrimSuffix(*r.Value, "-"+filler), "-")]
		from[name] = append(from[name], r)
	}
	for _, writer := range crowd {
		if !writer.has(partition) {
			continue
		}
		for _, p := range writer.productions(topic, partition) {
			require.Len(t, from[p.Name], p.Count, "%s reading what %s wrote", reader.name, p.Name)
			for i, r := range from[p.Name] {
				checkRecord(t, writer.info, reader.info, p, i, r)
			}
		}
	}
}

// kcatGroup reads the whole topic with kcat -G.
func kcatGroup(ctx context.Context, bootstrap, topic string, written []int) error {
	total := 0
	for _, n := range written {
		total += n
	}
	n := 0
	err := kcat{}.member(ctx, bootstrap, membership{Topic: topic, Group: topic, Count: total}, nil, emitter{
		assigned: func([]int32) {},
		record:   func(record) { n++ },
	})
	if err == nil && n != total {
		err = fmt.Errorf("got %d records, want %d", n, total)
	}
	return wrap(err, "kcat -G, after %d of %d records", n, total)
}

// checkKcatList looks at the topic with kcat -L.
func checkKcatList(t *testing.T, bootstrap, topic string) {
	out, err := exec.CommandContext(within(t), "kcat", "-L", "-J", "-b", bootstrap, "-t", topic).Output()
	require.NoError(t, err)
	var list struct {
		Brokers []struct{ ID int }
		Topics  []struct {
			Topic      string
			Partitions []struct {
				Partition, Leader int
				Replicas, Isrs    []struct{ ID int }
			}
		}
	}
	require.NoError(t, json.Unmarshal(out, &list), "%s", out)
	require.NotEmpty(t, list.Brokers, "%s", out)
	require.Len(t, list.Topics, 1, "%s", out)
	require.Equal(t, topic, list.Topics[0].Topic)
	require.Len(t, list.Topics[0].Partitions, len(togetherPartition), "%s", out)
	for i, p := range list.Topics[0].Partitions {
		require.Equal(t, i, p.Partition)
		require.Len(t, p.Replicas, 1)
		require.Equal(t, p.Replicas, p.Isrs)
		require.Equal(t, p.Replicas[0].ID, p.Leader)
	}
}

// checkKcatQuery asks for offsets by time with kcat -Q: the first record since
// begin is the first there is, and there is none an hour from now.
func checkKcatQuery(t *testing.T, bootstrap, topic string, begin time.Time) {
	for partition := range togetherPartition {
		for _, ask := range []struct {
			at   time.Time
			want int
		}{{begin, 0}, {time.Now().Add(time.Hour), -1}} {
			query := fmt.Sprintf("%s:%d:%d", topic, partition, ask.at.UnixMilli())
			out, err := exec.CommandContext(within(t), "kcat", "-Q", "-b", bootstrap, "-t", query).Output()
			require.NoError(t, err)
			fields := strings.Fields(string(out)) // topic [partition] offset N
			require.NotEmpty(t, fields, "kcat -Q -t %s", query)
			got, err := strconv.Atoi(fields[len(fields)-1])
			require.NoError(t, err, "kcat -Q -t %s: %s", query, out)
			require.Equal(t, ask.want, got, "kcat -Q -t %s: %s", query, out)
		}
	}
}

// wrap says what err is about; nil stays nil.
func wrap(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf(format+": %w", append(args, err)...)
}

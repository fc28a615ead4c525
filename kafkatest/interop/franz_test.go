package interop

import (
	"context"
	"fmt"
	"maps"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kversion"
)

func init() {
	register("franz-go", franz{})
	register("franz-go-consumer-protocol", franz{serverSide: true})
}

// franz is twmb/franz-go, with kadm for topics.
type franz struct {
	versions   *kversion.Versions // the most it may speak; nil is what it finds out
	serverSide bool               // members of groups speak the consumer protocol (KIP-848)
}

// opts come before those of a call.
func (f franz) opts(bootstrap string, more ...kgo.Opt) []kgo.Opt {
	opts := []kgo.Opt{kgo.SeedBrokers(bootstrap)}
	if f.versions != nil {
		opts = append(opts, kgo.MaxVersions(f.versions), kgo.DisableIdempotentWrite())
	}
	return append(opts, more...)
}

// groupOpts are opts of a member of a group.
func (f franz) groupOpts(bootstrap string, more ...kgo.Opt) []kgo.Opt {
	if f.serverSide {
		more = append(more, kgo.ServerSideBalancer(), kgo.Balancers(kgo.StickyBalancer()))
	}
	return f.opts(bootstrap, more...)
}

func (f franz) info(ctx context.Context) (info, error) {
	name := "franz-go"
	if f.serverSide {
		name += " (consumer protocol)"
	}
	return goInfo(ctx, name, "github.com/twmb/franz-go", allCodecs...)
}

// goInfo describes a Go client by the version of its module. (The build
// information of a test binary lists no modules.)
func goInfo(ctx context.Context, name, module string, codecs ...string) (info, error) {
	out, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Version}}", module).Output()
	if err != nil {
		return info{}, fmt.Errorf("%s: go list -m %s: %w", name, module, err)
	}
	return info{Client: name, Version: strings.TrimPrefix(strings.TrimSpace(string(out)), "v"), Codecs: codecs}, nil
}

func (f franz) create(ctx context.Context, bootstrap, topic string, partitions int) error {
	cl, err := kgo.NewClient(f.opts(bootstrap)...)
	if err != nil {
		return err
	}
	defer cl.Close()
	_, err = kadm.NewClient(cl).CreateTopic(ctx, int32(partitions), 1, nil, topic)
	return err
}

var franzCodecs = map[string]kgo.CompressionCodec{
	"none": kgo.NoCompression(), "gzip": kgo.GzipCompression(), "snappy": kgo.SnappyCompression(),
	"lz4": kgo.Lz4Compression(), "zstd": kgo.ZstdCompression(),
}

func (f franz) produce(ctx context.Context, bootstrap string, p production) error {
	cl, err := kgo.NewClient(f.opts(bootstrap, kgo.RecordPartitioner(kgo.ManualPartitioner()), kgo.ProducerBatchCompression(franzCodecs[p.Codec]))...)
	if err != nil {
		return err
	}
	defer cl.Close()
	return reference{Client: cl}.write(ctx, p, nil)
}

// fetchWait is how long a fetch waits for records. A partition that is added
// while one waits is fetched after it.
const fetchWait = 250 * time.Millisecond

func (f franz) consume(ctx context.Context, bootstrap string, c consumption, emit func(record)) error {
	from := kgo.NewOffset().At(c.From.Offset)
	if c.From.Time != 0 {
		from = kgo.NewOffset().AfterMilli(c.From.Time)
	}
	cl, err := kgo.NewClient(f.opts(bootstrap, kgo.FetchIsolationLevel(kgo.ReadCommitted()), kgo.FetchMaxWait(fetchWait),
		kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{c.Topic: {int32(c.Partition): from}}))...)
	if err != nil {
		return err
	}
	defer cl.Close()
	for n := 0; n < c.Count; {
		fetches := cl.PollRecords(ctx, c.Count-n)
		if err := fetches.Err(); err != nil {
			return fmt.Errorf("after %d records: %w", n, err)
		}
		fetches.EachRecord(func(r *kgo.Record) { emit(fromKgo(r)); n++ })
	}
	return nil
}

func (f franz) member(ctx context.Context, bootstrap string, m membership, stop <-chan struct{}, emit emitter) error {
	if m.Alone {
		return f.alone(ctx, bootstrap, m, emit)
	}
	var mu sync.Mutex // guards have
	have := map[int32]bool{}
	change := func(is bool) func(context.Context, *kgo.Client, map[string][]int32) {
		return func(_ context.Context, _ *kgo.Client, changed map[string][]int32) {
			mu.Lock()
			defer mu.Unlock()
			for _, p := range changed[m.Topic] {
				if have[p] = is; !is {
					delete(have, p)
				}
			}
			emit.assigned(slices.Sorted(maps.Keys(have)))
		}
	}
	cl, err := kgo.NewClient(f.groupOpts(bootstrap,
		kgo.ConsumerGroup(m.Group), kgo.ConsumeTopics(m.Topic),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.SessionTimeout(10*time.Second), kgo.HeartbeatInterval(500*time.Millisecond),
		kgo.FetchMaxWait(fetchWait), kgo.BlockRebalanceOnPoll(), kgo.AutoCommitMarks(), kgo.AutoCommitInterval(100*time.Millisecond),
		kgo.OnPartitionsAssigned(change(true)), kgo.OnPartitionsLost(change(false)),
		kgo.OnPartitionsRevoked(func(ctx context.Context, cl *kgo.Client, gone map[string][]int32) {
			_ = cl.CommitMarkedOffsets(ctx) // what fails here is read twice, which a rebalance may cause
			change(false)(ctx, cl, gone)
		}),
	)...)
	if err != nil {
		return err
	}
	defer cl.CloseAllowingRebalance()
	stopped, cancel := stopContext(ctx, stop)
	defer cancel()
	for n := 0; m.Count == 0 || n < m.Count; {
		most := -1
		if m.Count > 0 {
			most = m.Count - n
		}
		fetches := cl.PollRecords(stopped, most)
		fetches.EachRecord(func(r *kgo.Record) {
			emit.record(fromKgo(r))
			cl.MarkCommitRecords(r)
			n++
		})
		cl.AllowRebalance()
		if stopped.Err() != nil {
			break
		}
		if err := fetches.Err(); err != nil {
			return fmt.Errorf("after %d records: %w", n, err)
		}
	}
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	return cl.CommitMarkedOffsets(ctx)
}

// alone reads partition 0 from where the group has committed, and commits.
func (f franz) alone(ctx context.Context, bootstrap string, m membership, emit emitter) error {
	cl, err := kgo.NewClient(f.opts(bootstrap)...)
	if err != nil {
		return err
	}
	defer cl.Close()
	var at int64
	err = poll(ctx, func() (err error) { // the first look for a coordinator is what makes one
		at, err = reference{Client: cl}.committed(ctx, m.Group, m.Topic, 0)
		return err
	})
	if err != nil {
		return err
	}
	at = max(at, 0) // -1 is none
	if err := f.consume(ctx, bootstrap, consumption{Topic: m.Topic, From: position{Offset: at}, Count: m.Count}, emit.record); err != nil {
		return err
	}
	var next kadm.Offsets
	next.AddOffset(m.Topic, 0, at+int64(m.Count), -1)
	return kadm.NewClient(cl).CommitAllOffsets(ctx, m.Group, next)
}

func (f franz) transact(ctx context.Context, bootstrap string, t transaction) error {
	session, err := kgo.NewGroupTransactSession(f.groupOpts(bootstrap,
		kgo.TransactionalID(t.ID), kgo.RecordPartitioner(kgo.ManualPartitioner()),
		kgo.ConsumerGroup(t.Group), kgo.ConsumeTopics(t.Source), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.FetchIsolationLevel(kgo.ReadCommitted()), kgo.FetchMaxWait(fetchWait),
	)...)
	if err != nil {
		return err
	}
	defer session.Close()
	if err := session.Begin(); err != nil {
		return err
	}
	if err := (reference{Client: session.Client()}).write(ctx, t.aborted(), nil); err != nil {
		return err
	}
	if _, err := session.End(ctx, kgo.TryAbort); err != nil {
		return err
	}
	if err := session.Begin(); err != nil {
		return err
	}
	for n := int64(0); n < t.Offset; {
		fetches := session.PollRecords(ctx, int(t.Offset-n))
		if err := fetches.Err(); err != nil {
			return fmt.Errorf("after %d records of the source: %w", n, err)
		}
		n += int64(fetches.NumRecords())
	}
	if err := (reference{Client: session.Client()}).write(ctx, t.committed(), nil); err != nil {
		return err
	}
	if committed, err := session.End(ctx, kgo.TryCommit); err != nil || !committed {
		return fmt.Errorf("got committed %v, want true: %w", committed, err)
	}
	return nil
}

// stopContext is ctx that ends also when stop is closed.
func stopContext(ctx context.Context, stop <-chan struct{}) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		select {
		case <-stop:
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx, cancel
}

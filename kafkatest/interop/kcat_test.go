package interop

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
)

func init() { register("kcat", kcat{}) }

// kcat is the command line tool. It has no request to create a topic, and what
// assignments it gets it says on standard error.
type kcat struct {
	noTransactions
	settings []string // of librdkafka, NAME=VALUE
}

// command is kcat with its settings before these arguments.
func (k kcat) command(args ...string) *exec.Cmd {
	all := []string{"kcat"}
	for _, s := range k.settings {
		all = append(all, "-X", s)
	}
	return command(append(all, args...), nil)
}

// fallback is how librdkafka is told of brokers that cannot say which versions
// they have.
func fallback(r kafkaRelease) []string {
	if r.atLeast(withApiVersions) {
		return nil
	}
	return []string{"api.version.request=false", "broker.version.fallback=" + string(r)}
}

func (kcat) info(ctx context.Context) (info, error) {
	out, err := exec.CommandContext(ctx, "kcat", "-V").Output()
	if errors.Is(err, exec.ErrNotFound) {
		return info{}, fmt.Errorf("kcat: %w", errTool)
	}
	if err != nil {
		return info{}, fmt.Errorf("kcat -V: %w", err)
	}
	m := regexp.MustCompile(`Version (\S+) .*librdkafka (\S+)`).FindSubmatch(out)
	if m == nil {
		return info{}, fmt.Errorf("kcat -V: got %q, want the versions of kcat and librdkafka", out)
	}
	return info{Client: "kcat", Version: fmt.Sprintf("%s (librdkafka %s)", m[1], m[2]), Codecs: allCodecs, Lacks: []string{lacksCreate, lacksTransaction}}, nil
}

func (kcat) create(context.Context, string, string, int) error {
	return errors.New("kcat cannot create topics")
}

// produce gives kcat a line a record, with a tab between key and value.
func (k kcat) produce(ctx context.Context, bootstrap string, p production) error {
	var lines strings.Builder
	for i := range p.Count {
		fmt.Fprintf(&lines, "%s\t%s\n", p.key(i), p.value(i))
	}
	cmd := k.command("-P", "-E", "-b", bootstrap, "-t", p.Topic, "-p", strconv.Itoa(p.Partition),
		"-z", p.Codec, "-K", "\t", "-H", headerKey+"="+p.Name, "-X", "acks=all")
	cmd.Stdin = strings.NewReader(lines.String())
	return runLines(ctx, cmd, nil, nil, func(line []byte) error { return fmt.Errorf("got output %q, want none", line) })
}

// kcatRecord is what kcat -J prints of a record.
type kcatRecord struct {
	Partition int32    `json:"partition"`
	Offset    int64    `json:"offset"`
	Timestamp int64    `json:"ts"`
	Headers   []string `json:"headers"` // key, value, key, value, ...
	Key       *string  `json:"key"`
	Payload   *string  `json:"payload"`
}

// parseKcat reads a line of kcat -J.
func parseKcat(line []byte) (record, error) {
	var k kcatRecord
	if err := json.Unmarshal(line, &k); err != nil {
		return record{}, fmt.Errorf("got line %q, want a JSON object: %w", line, err)
	}
	r := record{Partition: k.Partition, Offset: k.Offset, Timestamp: k.Timestamp, Key: k.Key, Value: k.Payload}
	for pair := range slices.Chunk(k.Headers, 2) {
		if len(pair) < 2 {
			return record{}, fmt.Errorf("got headers %q, want pairs", k.Headers)
		}
		if r.Headers == nil {
			r.Headers = map[string]string{}
		}
		r.Headers[pair[0]] = pair[1]
	}
	return r, nil
}

func (k kcat) consume(ctx context.Context, bootstrap string, c consumption, emit func(record)) error {
	from := strconv.FormatInt(c.From.Offset, 10)
	if c.From.Time != 0 {
		from = fmt.Sprintf("s@%d", c.From.Time)
	}
	return k.read(ctx, bootstrap, c.Topic, c.Partition, c.Count, emit, "-o", from)
}

// read is kcat -C on a partition; more says where it starts.
func (k kcat) read(ctx context.Context, bootstrap, topic string, partition, count int, emit func(record), more ...string) error {
	cmd := k.command(append([]string{"-C", "-E", "-J", "-u", "-q", "-b", bootstrap, "-t", topic, "-p", strconv.Itoa(partition),
		"-c", strconv.Itoa(count)}, more...)...)
	return runLines(ctx, cmd, nil, nil, func(line []byte) error {
		r, err := parseKcat(line)
		if err == nil {
			emit(r)
		}
		return err
	})
}

// member runs kcat -G, which commits what it printed when it ends, and ends at
// SIGTERM.
func (k kcat) member(ctx context.Context, bootstrap string, m membership, stop <-chan struct{}, emit emitter) error {
	if m.Alone {
		return k.read(ctx, bootstrap, m.Topic, 0, m.Count, emit.record, "-o", "stored", "-X", "group.id="+m.Group,
			"-X", "auto.offset.reset=earliest", "-X", "offset.store.method=broker")
	}
	args := []string{"-E", "-J", "-u", "-b", bootstrap, "-X", "auto.offset.reset=earliest",
		"-X", "session.timeout.ms=10000", "-X", "heartbeat.interval.ms=500"}
	if m.Count > 0 {
		args = append(args, "-c", strconv.Itoa(m.Count))
	}
	cmd := k.command(append(args, "-G", m.Group, m.Topic)...)
	cmd.Stderr = &rebalances{topic: m.Topic, emit: emit.assigned}
	return runLines(ctx, cmd, func() error { return cmd.Process.Signal(syscall.SIGTERM) }, stop, func(line []byte) error {
		r, err := parseKcat(line)
		if err == nil {
			emit.record(r)
		}
		return err
	})
}

// rebalances finds the assignments in what kcat -G writes to standard error:
//
//	% Group G rebalanced (memberid M): assigned: T [0], T [1]
//	% Group G rebalanced (memberid M): revoked: T [0], T [1]
type rebalances struct {
	topic string
	emit  func([]int32)

	mu   sync.Mutex // guards line
	line []byte     // what came of a line that has not ended
}

func (r *rebalances) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, b := range p {
		if b != '\n' {
			r.line = append(r.line, b)
			continue
		}
		r.endLocked(string(r.line))
		r.line = r.line[:0]
	}
	return len(p), nil
}

var kcatPartition = regexp.MustCompile(` \[(\d+)\]`)

func (r *rebalances) endLocked(line string) {
	if !strings.HasPrefix(line, "% Group ") {
		return
	}
	_, list, assigned := strings.Cut(line, "assigned: ")
	if !assigned {
		if strings.Contains(line, "revoked: ") {
			r.emit(nil)
		}
		return
	}
	var have []int32
	for _, m := range kcatPartition.FindAllStringSubmatch(list, -1) {
		if n, err := strconv.ParseInt(m[1], 10, 32); err == nil {
			have = append(have, int32(n))
		}
	}
	r.emit(have)
}

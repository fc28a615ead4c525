package coordinator

import (
	"context"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// The scripts in testdata are scenarios: a line that begins in the first column is a command, the indented lines that
// follow are what it gives. Member ids are shown as the client id (or instance id) and a number in place of the UUID.
//
//	config delay=3s max-size=2         before all other commands
//	join a instance=i protocols=range:t1+t2,rr:t1 session=30s rebalance=60s type=consumer id=- old skip
//	                                   what is given once is used again by a's next join; id=- joins without a member
//	                                   id, old as before v4, skip as from v9 on
//	sync a b=x                         a syncs; as the leader it assigns x to b; what is left out is assigned nothing
//	heartbeat a gen=1
//	leave a b /i                       in one request; /i the static member i, by its instance id
//	commit a t/0=5:metadata            a name that did not join is a simple consumer
//	txn a pid=7 t/0=5, endtxn pid=7 commit
//	fetch t/0 t/1, fetch all, fetch stable t/0
//	delete-offsets t/0, delete-groups g, delete-topic t, describe g, list state=stable
//	advance 10s
//	fail NOT_LEADER_OR_FOLLOWER        what the next append gives
//	hold, release REQUEST_TIMED_OUT    until then replicas do not have what is appended
//	reload, log, close                 the log since the last time
var update = flag.Bool("update", false, "write what the scripts in testdata give")

func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			s := newScript(t)
			got := s.run(string(want))
			s.gs.Close()
			require.Zero(t, s.clock.armed(), "timers left after Close")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
				return
			}
			require.Equal(t, string(want), got)
		})
	}
}

// peer is what a script talks to: the groups here, or a broker's.
type peer interface {
	join(*JoinRequest) <-chan JoinResult
	sync(*SyncRequest) <-chan SyncResult
	Heartbeat(HeartbeatRequest) wire.ErrorCode
	Leave(LeaveRequest) LeaveResult
	CommitOffsets(context.Context, CommitRequest) []wire.ErrorCode
	FetchOffsets(FetchRequest) FetchResult
	DeleteOffsets(context.Context, string, []TopicPartition) (wire.ErrorCode, []wire.ErrorCode)
	DeleteGroups(context.Context, []string) []wire.ErrorCode
	Describe(string) Description
}

type script struct {
	t       testing.TB
	peer    peer
	gs      *Groups
	cfg     Config
	clock   *manualClock
	store   *memStore
	logged  int
	uuids   map[string]int
	actors  map[string]*actor
	waiting []func() (string, bool) // the answer, once there is one
	settle  func(done func() bool)  // waits until what the last command began is done, or must be waiting
	sleep   func(time.Duration)     // lets time pass
	async   sync.WaitGroup          // of commands that wait for the store
	out     *strings.Builder

	cluster        *fakeTopics
	interval       time.Duration
	consumerActors map[string]*consumerActor
}

type actor struct {
	JoinRequest
	old, skip  bool
	generation int32
}

func newScript(t testing.TB) *script {
	s := &script{t: t, clock: newManualClock(), store: &memStore{}, uuids: map[string]int{}, actors: map[string]*actor{}}
	s.cfg.Random = testRandom()
	s.consumerConfig()
	s.settle = func(func() bool) {}
	s.sleep = s.clock.Advance
	s.open()
	return s
}

func testRandom() func() uint64 {
	n := uint64(0)
	return func() uint64 { n++; return n }
}

func (s *script) open() {
	old := s.gs
	s.gs = NewGroups(s.cfg, s.clock, s.store)
	if old == nil || s.peer == peer(old) {
		s.peer = s.gs
	}
	require.NoError(s.t, s.gs.Load(s.store.all()))
}

func (s *script) run(text string) string {
	s.out = new(strings.Builder)
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "  ") {
			continue
		}
		s.out.WriteString(line + "\n")
		if f := strings.Fields(line); len(f) > 0 && !strings.HasPrefix(line, "#") {
			s.command(f[0], f[1:])
			s.collect()
		}
	}
	return s.out.String()
}

func (s *script) print(format string, args ...any) {
	fmt.Fprintf(s.out, "  %s\n", s.ids(fmt.Sprintf(format, args...)))
}

var uuidPattern = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}`)

// ids replaces UUIDs by numbers.
func (s *script) ids(text string) string {
	return uuidPattern.ReplaceAllStringFunc(text, func(u string) string {
		if s.uuids[u] == 0 {
			s.uuids[u] = len(s.uuids) + 1
		}
		return strconv.Itoa(s.uuids[u])
	})
}

// collect prints the answers that have come.
func (s *script) collect() {
	if len(s.waiting) > 0 {
		s.settle(func() bool { return false })
	}
	s.waiting = slices.DeleteFunc(s.waiting, func(answer func() (string, bool)) bool {
		text, ok := answer()
		if ok {
			s.print("%s", text)
		}
		return ok
	})
}

// await has the answer printed: now, or when it comes.
func await[T any](s *script, name string, ch <-chan T, show func(T) string) {
	answer := func() (string, bool) {
		select {
		case r := <-ch:
			return name + ": " + show(r), true
		default:
			return "", false
		}
	}
	s.settle(func() bool { return len(ch) > 0 })
	if text, ok := answer(); ok {
		s.print("%s", text)
		return
	}
	s.print("%s waits", name)
	s.waiting = append(s.waiting, answer)
}

func (s *script) actor(name string) *actor {
	if s.actors[name] == nil {
		s.actors[name] = &actor{generation: NoGeneration, JoinRequest: JoinRequest{
			GroupID: "g", ClientID: name, ClientHost: "/127.0.0.1",
			SessionTimeout: 30 * time.Second, RebalanceTimeout: time.Minute,
			ProtocolType: "consumer", Protocols: s.protocols("range:t"),
		}}
	}
	return s.actors[name]
}

// protocols reads name:topic+topic,name:topic.
func (s *script) protocols(text string) []Protocol {
	list := []Protocol{}
	for p := range strings.SplitSeq(text, ",") {
		if p == "" {
			continue
		}
		name, topics, _ := strings.Cut(p, ":")
		list = append(list, Protocol{name, subscription(topics)})
	}
	return list
}

// subscription is a consumer's metadata for topics joined by +; what begins with = stands for itself.
func subscription(topics string) []byte {
	if raw, ok := strings.CutPrefix(topics, "="); ok {
		return []byte(raw)
	}
	names := strings.Split(topics, "+")
	b := binary.BigEndian.AppendUint32([]byte{0, 0}, uint32(len(names)))
	for _, n := range names {
		b = append(binary.BigEndian.AppendUint16(b, uint16(len(n))), n...)
	}
	return append(b, 0, 0, 0, 0)
}

// options splits arguments into words and key=value pairs whose key is one of those.
func options(args []string, keys ...string) (words []string, opts map[string]string) {
	opts = map[string]string{}
	for _, a := range args {
		if k, v, ok := strings.Cut(a, "="); ok && slices.Contains(keys, k) {
			opts[k] = v
		} else {
			words = append(words, a)
		}
	}
	return words, opts
}

func (s *script) command(name string, args []string) {
	c, ok := commands[name]
	if !ok {
		s.t.Fatalf("got the command %q, want one of script_test.go", name)
	}
	c(s, args)
}

func number[T int32 | int64 | int](s *script, text string) T {
	n, err := strconv.ParseInt(text, 10, 64)
	require.NoError(s.t, err)
	return T(n)
}

func (s *script) duration(text string) time.Duration {
	d, err := time.ParseDuration(text)
	require.NoError(s.t, err)
	return d
}

// partition reads t/0.
func (s *script) partition(text string) TopicPartition {
	topic, index, _ := strings.Cut(text, "/")
	return TopicPartition{topic, number[int32](s, index)}
}

func (s *script) partitions(list []string) []TopicPartition {
	tps := []TopicPartition{}
	for _, p := range list {
		tps = append(tps, s.partition(p))
	}
	return tps
}

func (s *script) code(name string) wire.ErrorCode {
	code, ok := wire.ErrorByName(name)
	require.True(s.t, ok, name)
	return code
}

func str(p *string) string {
	if p == nil {
		return "none"
	}
	return strconv.Quote(*p)
}

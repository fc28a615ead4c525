package coordinator

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// markerLog is where markers go in tests. It may refuse them.
type markerLog struct {
	mu     sync.Mutex // guards the rest
	list   []marked
	refuse int // so many times
}

type marked struct {
	EndMarker
	partitions []TopicPartition
}

func (l *markerLog) Write(m EndMarker, partitions []TopicPartition) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.refuse > 0 {
		l.refuse--
		return wire.ErrNotLeaderOrFollower
	}
	l.list = append(l.list, marked{m, slices.Clone(partitions)})
	return nil
}

func (l *markerLog) all() []marked {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.list)
}

// oldTxnRules are those of Kafka 2.5, of before KIP-890; the level was 0 then.
var oldTxnRules = TxnRules{LatersEnd: true, BusyLast: true, KeepsPreviousID: true, KeepsStart: true, NotPart: wire.ErrInvalidTxnState}

// The scripts in testdata/txn are scenarios: a line that begins in the first column is a command, the indented lines that
// follow are what it gives. A transactional id is at the same time the name of its producer, who remembers who he is.
//
//	config old max-timeout=1m level=1  before all other commands; old is as before KIP-890
//	init a timeout=60s as=5/0          as: who the producer says he was
//	add a t/0 t/1 v2 as=5/1            as: who he says he is; v2 as by KIP-890
//	verify a t/0
//	end a commit v2, end a abort
//	describe a, list state=Ongoing longer=5s id=7
//	exhaust a                          makes his epoch the last one but one
//	advance 10s
//	fail NOT_LEADER_OR_FOLLOWER        what the next append gives
//	fail-markers 3                     so many times are markers refused
//	hold, release REQUEST_TIMED_OUT    until then replicas do not have what is appended
//	& end a commit                     in a goroutine of its own, which ends with release
//	reload, log, markers, close        what was written since the last time
func TestTxnScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/txn/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			s := &txnScript{t: t, clock: newManualClock(), store: &memStore{}, markers: &markerLog{}, known: make(map[string]Producer)}
			got := s.run(string(want))
			s.ts.Close()
			require.Zero(t, s.clock.armed(), "timers left after Close")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
				return
			}
			require.Equal(t, string(want), got)
		})
	}
}

type txnScript struct {
	t       *testing.T
	cfg     TxnConfig
	clock   *manualClock
	store   *memStore
	markers *markerLog
	ts      *Transactions
	nextID  int64
	known   map[string]Producer
	logged  int
	marked  int
	waiting sync.WaitGroup
	late    []string // what commands in goroutines gave
	mu      sync.Mutex
}

func (s *txnScript) load() {
	s.cfg.NextProducerID = func() int64 { s.nextID++; return s.nextID - 1 }
	s.ts = NewTransactions(s.cfg, s.clock, s.store, s.markers)
	require.NoError(s.t, s.ts.Load(s.store.all()))
	s.ts.wg.Wait()
}

func (s *txnScript) run(text string) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(line, "\t") {
			continue
		}
		out.WriteString(line + "\n")
		if words := strings.Fields(line); len(words) > 0 && words[0] != "#" {
			for _, l := range s.command(words) {
				out.WriteString("\t" + l + "\n")
			}
		}
	}
	return out.String()
}

func (s *txnScript) command(words []string) []string {
	if s.ts == nil && words[0] != "config" {
		s.load()
	}
	if words[0] == "&" {
		writes := len(s.store.entries(0))
		s.waiting.Go(func() {
			gave := s.command(words[1:])
			s.mu.Lock()
			defer s.mu.Unlock()
			s.late = append(s.late, gave...)
		})
		require.Eventually(s.t, func() bool { return len(s.store.entries(0)) > writes }, 10*time.Second, time.Millisecond)
		return nil
	}
	switch words[0] {
	case "config":
		s.config(words[1:])
		return nil
	case "init", "add", "verify", "end", "describe", "list", "exhaust":
		return s.request(words)
	case "log":
		return s.log()
	case "markers":
		return s.showMarkers()
	}
	return s.trouble(words)
}

func (s *txnScript) config(words []string) {
	for _, w := range words {
		name, value, _ := strings.Cut(w, "=")
		switch name {
		case "old":
			s.cfg.Rules = oldTxnRules
			s.cfg.Level = func() int16 { return 0 }
		case "level":
			level, err := strconv.Atoi(value)
			require.NoError(s.t, err)
			s.cfg.Level = func() int16 { return int16(level) }
		case "max-timeout":
			s.cfg.MaxTimeout = duration(s.t, value)
		default:
			s.t.Fatalf("config %q", w)
		}
	}
}

func duration(t *testing.T, text string) time.Duration {
	d, err := time.ParseDuration(text)
	require.NoError(t, err)
	return d
}

// txnArgs are the words of a command.
type txnArgs struct {
	as         *Producer
	partitions []TopicPartition
	flags      map[string]string
}

func (s *txnScript) args(words []string) txnArgs {
	a := txnArgs{flags: make(map[string]string)}
	for _, w := range words {
		name, value, given := strings.Cut(w, "=")
		if topic, index, ok := strings.Cut(name, "/"); ok {
			n, err := strconv.Atoi(index)
			require.NoError(s.t, err)
			a.partitions = append(a.partitions, TopicPartition{topic, int32(n)})
			continue
		}
		if a.flags[name] = value; name == "as" && given {
			a.as = new(Producer)
			_, err := fmt.Sscanf(value, "%d/%d", &a.as.ID, &a.as.Epoch)
			require.NoError(s.t, err)
		}
	}
	return a
}

func (s *txnScript) request(words []string) []string {
	if words[0] == "list" {
		return s.list(s.args(words[1:]))
	}
	id, a := words[1], s.args(words[2:])
	if id == `""` {
		id = ""
	}
	s.mu.Lock()
	r := TxnRequest{TransactionalID: id, Producer: s.known[id]}
	s.mu.Unlock()
	if a.as != nil {
		r.Producer = *a.as
	}
	_, bumps := a.flags["v2"]
	switch words[0] {
	case "init":
		timeout := time.Minute
		if a.flags["timeout"] != "" {
			timeout = duration(s.t, a.flags["timeout"])
		}
		return s.learn(id)(s.ts.InitProducerID(InitRequest{TransactionalID: id, TimeoutMs: int32(timeout.Milliseconds()), Expected: a.as}))
	case "add":
		return []string{s.ts.AddPartitions(AddRequest{TxnRequest: r, Partitions: a.partitions, EpochBumps: bumps}).Name()}
	case "verify":
		var out []string
		for _, code := range s.ts.VerifyPartitions(r, a.partitions) {
			out = append(out, code.Name())
		}
		return []string{strings.Join(out, " ")}
	case "end":
		_, commit := a.flags["commit"]
		p, code := s.ts.EndTxn(EndRequest{TxnRequest: r, Commit: commit, EpochBumps: bumps})
		return s.learn(id)(p, code)
	case "exhaust":
		x, code := s.ts.acquire(id)
		require.Equal(s.t, wire.NoError, code)
		x.epoch = lastUsableEpoch
		s.known[id] = Producer{x.producerID, x.epoch}
		x.mu.Unlock()
		return nil
	}
	d := s.ts.Describe(id)
	if d.Error != wire.NoError {
		return []string{d.Error.Name()}
	}
	return []string{fmt.Sprintf("%s %d/%d timeout=%v start=%d %v", d.State, d.Producer.ID, d.Producer.Epoch, time.Duration(d.TimeoutMs)*time.Millisecond, s.since(d.StartMs), d.Partitions)}
}

// since is a time as ms since the script began, -1 for none.
func (s *txnScript) since(ms int64) int64 {
	if ms < 0 {
		return ms
	}
	return ms - newManualClock().Now().UnixMilli()
}

// learn shows who a producer is, which he remembers.
func (s *txnScript) learn(id string) func(Producer, wire.ErrorCode) []string {
	return func(p Producer, code wire.ErrorCode) []string {
		if code != wire.NoError {
			return []string{code.Name()}
		}
		if p == noneInitialised {
			return []string{"NONE"}
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		s.known[id] = p
		return []string{fmt.Sprintf("%d/%d", p.ID, p.Epoch)}
	}
}

func (s *txnScript) list(a txnArgs) []string {
	f := TxnFilter{DurationMs: -1}
	if state, ok := a.flags["state"]; ok {
		f.States = strings.Split(state, ",")
	}
	if longer, ok := a.flags["longer"]; ok {
		f.DurationMs = duration(s.t, longer).Milliseconds()
	}
	if id, ok := a.flags["id"]; ok {
		n, err := strconv.ParseInt(id, 10, 64)
		require.NoError(s.t, err)
		f.ProducerIDs = []int64{n}
	}
	if prefix, ok := a.flags["prefix"]; ok {
		f.Matches = func(id string) bool { return strings.HasPrefix(id, prefix) }
	}
	listed, code := s.ts.List(f)
	if code != wire.NoError {
		return []string{code.Name()}
	}
	var out []string
	for _, l := range listed {
		out = append(out, fmt.Sprintf("%s %d %s", l.TransactionalID, l.ProducerID, l.State))
	}
	return out
}

func (s *txnScript) log() []string {
	var out []string
	for _, e := range s.store.entries(s.logged) {
		s.logged++
		var k wire.TransactionLogKey
		_, err := wire.Decode(e.Key[2:], &k, 0)
		require.NoError(s.t, err)
		if e.Value == nil {
			out = append(out, k.TransactionalID+" tombstone")
			continue
		}
		var v wire.TransactionLogValue
		version, err := decodeValue(e.Value, &v)
		require.NoError(s.t, err)
		var tps []string
		for _, t := range v.TransactionPartitions {
			tps = append(tps, fmt.Sprintf("%s%v", t.Topic, t.PartitionIDs))
		}
		out = append(out, fmt.Sprintf("%s v%d %v %d/%d previous=%d next=%d timeout=%d start=%d updated=%d protocol=%d %s", k.TransactionalID, version,
			TxnState(v.TransactionStatus), v.ProducerID, v.ProducerEpoch, v.PreviousProducerID, v.NextProducerID, v.TransactionTimeoutMs,
			s.since(v.TransactionStartTimestampMs), s.since(v.TransactionLastUpdateTimestampMs), v.ClientTransactionVersion, strings.Join(tps, " ")))
	}
	return out
}

func (s *txnScript) showMarkers() []string {
	var out []string
	for _, m := range s.markers.all()[s.marked:] {
		s.marked++
		end := "abort"
		if m.Commit {
			end = "commit"
		}
		out = append(out, fmt.Sprintf("%s %d/%d %v", end, m.ID, m.Epoch, m.partitions))
	}
	return out
}

// trouble is what is no client's.
func (s *txnScript) trouble(words []string) []string {
	switch words[0] {
	case "advance":
		s.clock.Advance(duration(s.t, words[1]))
	case "fail":
		s.store.mu.Lock()
		defer s.store.mu.Unlock()
		s.store.refuse = codeNamed(s.t, words[1])
	case "fail-markers":
		n, err := strconv.Atoi(words[1])
		require.NoError(s.t, err)
		s.markers.mu.Lock()
		defer s.markers.mu.Unlock()
		s.markers.refuse = n
	case "hold":
		s.store.hold()
	case "release":
		code := wire.NoError
		if len(words) > 1 {
			code = codeNamed(s.t, words[1])
		}
		s.store.release(code)
		s.waiting.Wait()
		gave := s.late
		s.late = nil
		return gave
	case "reload":
		s.ts.Close()
		require.Zero(s.t, s.clock.armed(), "timers left after Close")
		s.load()
	case "close":
		s.ts.Close()
		s.waiting.Wait()
		gave := s.late
		s.late = nil
		return gave
	default:
		s.t.Fatalf("command %q", words)
	}
	return nil
}

func codeNamed(t *testing.T, name string) wire.ErrorCode {
	for code := wire.ErrorCode(-1); code < 200; code++ {
		if code.Name() == name {
			return code
		}
	}
	t.Fatalf("no error %q", name)
	return 0
}

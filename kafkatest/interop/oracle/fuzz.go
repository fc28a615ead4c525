package oracle

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// A Fuzzer sends made-up sequences of requests both to a real Kafka and to Ottla
// as that release, and looks for answers that differ. A sequence is a scenario:
// generator makes it (fuzz_generate.go), Run runs it, the comparison is the
// replay's, and one that fails is made small (fuzz_shrink.go) and kept as a file.
type Fuzzer struct {
	Release   string
	Seed      uint64        // the same seed makes the same sequences
	First     uint64        // the first sequence's number
	Count     uint64        // sequences; 0: as many as there is time for
	Area      string        // what they are made of: one of fuzzAreas; empty: all
	For       time.Duration // 0: until Count is reached
	Settings  map[string]string
	Workers   int    // sequences at a time; 0: a few
	Dir       string // where findings are written
	Explained string // the file of accepted differences
	Log       io.Writer

	kafka, ottla func() (*Target, error) // start the clusters; tests have their own

	clusters clusters
	mu       sync.Mutex // guards what follows
	explain  explanations
	next     uint64
	began    time.Time
	findings map[string]*finding // by shape
	tally    fuzzTally
}

// fuzzTally counts what a run has done.
type fuzzTally struct {
	sequences, exchanges   int
	different              int // sequences with a difference
	unsteady               int // of them, those that Kafka did not answer the same twice
	unusable               int // sequences that could not be run on Kafka to their end
	clusters               int // that were started
	unusableWhy, unsteadys map[string]int
}

const (
	fuzzWorkers      = 4
	fuzzProgress     = time.Minute
	fuzzPerCluster   = 1500 // sequences, before a new cluster is started: topics make Kafka slow
	fuzzSick         = 5    // sequences in a row that cannot be run, before a new cluster is started
	fuzzAnswer       = 12 * time.Second
	fuzzUntil        = 4 * time.Second
	fuzzConfirm      = 2 // times that a difference must come again
	fuzzShrinkFor    = 45 * time.Second
	fuzzMostUnsteady = 3 // unsteady sequences of a shape, after which it is not looked at again
)

// fuzzSettings are those of the brokers: topics are made when a sequence says so
// only, thousands of fetch sessions fit, transactions need no coordinator, and consumer
// groups do not wait between assignments.
var fuzzSettings = map[string]string{
	"auto.create.topics.enable": "false", "max.incremental.fetch.session.cache.slots": "100000", "transaction.partition.verification.enable": "false",
}

// clusters are the two that sequences are run on.
type clusters struct {
	mu           sync.RWMutex // held for writing while they are started anew
	kafka, ottla *Target
	used         int // guarded by Fuzzer.mu, as is sick
	sick         int
	generation   int
}

// Run fuzzes and returns the number of findings.
func (f *Fuzzer) Run(ctx context.Context) (int, error) {
	if err := f.prepare(); err != nil {
		return 0, err
	}
	defer f.clusters.stop()
	if err := f.start(); err != nil {
		return 0, err
	}
	if f.For > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, f.For)
		defer cancel()
	}
	workers, wctx := errgroup.WithContext(ctx)
	for range f.Workers {
		workers.Go(func() error {
			for wctx.Err() == nil {
				n, ok := f.take()
				if !ok {
					return nil
				}
				if err := f.sequence(wctx, n); err != nil {
					return err
				}
			}
			return nil
		})
	}
	done := make(chan error, 1)
	go func() { done <- workers.Wait() }()
	tick := time.NewTicker(fuzzProgress)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			f.logf("%s", f.progress())
		case err := <-done:
			return f.report(), err
		}
	}
}

func (f *Fuzzer) prepare() error {
	f.findings, f.next, f.began = map[string]*finding{}, f.First, time.Now()
	f.tally.unusableWhy, f.tally.unsteadys = map[string]int{}, map[string]int{}
	if f.Area != "" && !slices.Contains(fuzzAreas, f.Area) {
		return fmt.Errorf("got area %q, want one of %s", f.Area, strings.Join(fuzzAreas, ", "))
	}
	if f.Workers == 0 {
		f.Workers = fuzzWorkers
	}
	all := map[string]string{}
	if compareReleases(f.Release, "4.3") >= 0 { // which brought the setting
		all["group.consumer.assignment.interval.ms"] = "0"
	}
	for _, from := range []map[string]string{fuzzSettings, f.Settings} {
		for k, v := range from {
			all[k] = v
		}
	}
	f.Settings = all
	if f.Explained != "" {
		var err error
		if f.explain, err = loadExplanations(f.Explained); err != nil {
			return err
		}
	}
	if f.kafka == nil {
		f.kafka = func() (*Target, error) { return StartKafka(f.Release, 1, f.Settings) }
	}
	if f.ottla == nil {
		f.ottla = func() (*Target, error) { return StartOttla(f.Release, f.clusters.kafka.served, 1, f.Settings) }
	}
	return nil
}

// start starts both clusters; nobody else uses them meanwhile.
func (f *Fuzzer) start() error {
	c := &f.clusters
	c.stop()
	var err error
	if c.kafka, err = f.kafka(); err != nil {
		return err
	}
	if c.ottla, err = f.ottla(); err != nil {
		return err
	}
	for _, t := range []*Target{c.kafka, c.ottla} {
		t.wait = patience{answer: fuzzAnswer, until: fuzzUntil, ready: fuzzUntil}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.tally.clusters++
	c.used, c.sick = 0, 0
	c.generation++
	return nil
}

func (c *clusters) stop() {
	for _, t := range []*Target{c.kafka, c.ottla} {
		if t != nil {
			_ = t.Close()
		}
	}
	c.kafka, c.ottla = nil, nil
}

// take gives the number of the next sequence.
func (f *Fuzzer) take() (uint64, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.Count > 0 && f.next >= f.First+f.Count {
		return 0, false
	}
	f.next++
	return f.next - 1, true
}

// renew starts the clusters anew where they have been used enough or are sick.
func (f *Fuzzer) renew() error {
	c := &f.clusters
	wanted := func() bool {
		f.mu.Lock()
		defer f.mu.Unlock()
		return c.used >= fuzzPerCluster || c.sick >= fuzzSick
	}
	if !wanted() {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if !wanted() {
		return nil
	}
	return f.start()
}

// sequence makes one sequence, runs it and looks at what differs.
func (f *Fuzzer) sequence(ctx context.Context, n uint64) error {
	if err := f.renew(); err != nil {
		return err
	}
	f.clusters.mu.RLock()
	defer f.clusters.mu.RUnlock()
	s := generate(f.Seed, n, f.Release, f.Area, f.clusters.kafka.served, f.Settings)
	want, found, err := f.try(s)
	f.count(want, found, err)
	if err != nil || len(found) == 0 {
		return nil
	}
	d := f.claim(found, n)
	if d == nil {
		return nil
	}
	f.look(ctx, s, *d)
	return nil
}

func (f *Fuzzer) count(want *Transcript, found []Difference, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.tally.sequences++
	f.tally.exchanges += len(want.Exchanges)
	if err != nil {
		f.tally.unusable++
		f.clusters.sick++
		why := err.Error()
		if strings.Contains(why, "settle: ") {
			f.clusters.sick = fuzzSick // it takes no changes any more
		}
		if _, after, ok := strings.Cut(why, ": "); ok {
			why = after // without the sequence's name
		}
		f.tally.unusableWhy[uniqueValue.ReplaceAllString(why, "$$$1")]++
		return
	}
	f.clusters.sick = 0
	if len(found) > 0 {
		f.tally.different++
	}
}

// try runs a scenario on both clusters. An error is one that Kafka cannot run.
func (f *Fuzzer) try(s *Scenario) (want *Transcript, found []Difference, err error) {
	f.mu.Lock()
	f.clusters.used++
	id := runID(fmt.Sprint(f.began.UnixNano(), f.tally.clusters, f.clusters.used))
	f.mu.Unlock()
	want, err = runAs(s, f.clusters.kafka, id)
	if err != nil {
		return want, nil, err
	}
	got, err := runAs(s, f.clusters.ottla, id)
	if err != nil {
		got.Exchanges = append(got.Exchanges, Exchange{Label: "the run", Outcome: err.Error()})
	}
	// Printed and read again, they are what a recording of them would be.
	if want, err = ParseTranscript(s.Name, f.Release, want.String()); err != nil {
		return &Transcript{}, nil, err
	}
	if got, err = ParseTranscript(s.Name, f.Release, got.String()); err != nil {
		return want, nil, err
	}
	_, all := compareTranscripts(want, got)
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, d := range all {
		if f.explain.explain(d) == nil {
			found = append(found, d)
		}
	}
	return want, found, nil
}

func (f *Fuzzer) progress() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	t, took := f.tally, time.Since(f.began)
	return fmt.Sprintf("%s, seed %d, after %s: %d sequences (%.1f/s), %d exchanges, %d differ, %d findings, %d unsteady, %d not run, %d clusters",
		f.Release, f.Seed, took.Round(time.Second), t.sequences, float64(t.sequences)/took.Seconds(), t.exchanges, t.different, f.reported(), t.unsteady, t.unusable, t.clusters)
}

// reported counts the findings that were told. The lock is held.
func (f *Fuzzer) reported() int {
	n := 0
	for _, one := range f.findings {
		if one.scenario != nil {
			n++
		}
	}
	return n
}

// report says what was found, the frequent first.
func (f *Fuzzer) report() int {
	f.logf("%s", f.progress())
	f.mu.Lock()
	defer f.mu.Unlock()
	var all []*finding
	for _, one := range f.findings {
		if one.scenario != nil {
			all = append(all, one)
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].times > all[j].times })
	for _, one := range all {
		fmt.Fprintf(f.Log, "%5d times: %s (%s)\n", one.times, one.shape, one.file)
	}
	for _, of := range []map[string]int{f.tally.unusableWhy, f.tally.unsteadys} {
		for _, why := range sortedKeys(of) {
			fmt.Fprintf(f.Log, "%5d times no verdict: %s\n", of[why], why)
		}
	}
	return len(all)
}

func (f *Fuzzer) logf(format string, args ...any) {
	fmt.Fprintf(f.Log, "oracle-fuzz: "+format+"\n", args...)
}

// keep writes a finding's scenario, with the difference in its head.
func (f *Fuzzer) keep(name string, s *Scenario) (string, error) {
	if f.Dir == "" {
		return "", errors.New("no folder to keep findings in")
	}
	if err := os.MkdirAll(f.Dir, 0o755); err != nil {
		return "", err
	}
	file := filepath.Join(f.Dir, name+".txt")
	return file, os.WriteFile(file, []byte(s.String()), 0o644)
}

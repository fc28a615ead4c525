// Package examples runs the programs of this folder, with the commands that
// README.md gives, against the ottla binary. With OTTLA_BOOTSTRAP=host:port they
// run against that broker instead, which must create topics on use.
package examples

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
	"github.com/twmb/franz-go/pkg/kversion"
)

// How long a test waits for something to happen, and for what installs or
// compiles to end.
const (
	patience      = 30 * time.Second
	buildPatience = 8 * time.Minute
)

// readyPrefix begins the line that the binary prints when it serves.
const readyPrefix = "ottla ready: bootstrap.servers="

var scratch string // a folder for the whole run

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) (code int) {
	var err error
	if scratch, err = os.MkdirTemp("", "ottla-examples-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer func() {
		if err := os.RemoveAll(scratch); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
	}()
	return m.Run()
}

// binary builds the ottla binary once in a run and returns its path.
var binary = sync.OnceValues(func() (string, error) {
	path := filepath.Join(scratch, "ottla")
	cmd := exec.Command("go", "build", "-o", path, "./broker/cmd/ottla")
	cmd.Dir = ".."
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%s: %w\n%s", cmd, err, out)
	}
	return path, nil
})

// startBroker gives a test a broker, and returns its bootstrap servers: the one
// of OTTLA_BOOTSTRAP, or a process of the binary, as a release of Kafka if one is
// named, that ends with the test.
func startBroker(t *testing.T, release string) string {
	t.Helper()
	if external := os.Getenv("OTTLA_BOOTSTRAP"); external != "" {
		return external
	}
	args := []string{"--listen", "127.0.0.1:0", "--config", "group.initial.rebalance.delay.ms=0"}
	if release != "" {
		args = append(args, "--kafka-version", release)
	}
	return startBinary(t, args...)
}

// startBinary runs the ottla binary until the test ends, when SIGTERM must end
// it with exit code 0.
func startBinary(t *testing.T, args ...string) string {
	t.Helper()
	path, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	p := start(t, append([]string{path}, args...))
	t.Cleanup(func() {
		p.signal(syscall.SIGTERM)
		p.wait()
	})
	return p.await("^" + readyPrefix + "(.+)$")[1]
}

// program is a running command whose output is awaited line by line.
type program struct {
	t     *testing.T
	cmd   *exec.Cmd
	stdin io.WriteCloser
	ended chan struct{} // closed when the process has been waited for; err is set then
	err   error

	mu      sync.Mutex // guards lines, changed and done
	lines   []string   // of standard output and standard error, so far
	changed chan struct{}
	done    bool // no more lines will come
	next    int  // the first line that await has not passed; for the test's goroutine
}

// start runs a command in a process group of its own, which does not outlive
// the test.
func start(t *testing.T, args []string) *program {
	t.Helper()
	p := &program{t: t, cmd: exec.Command(args[0], args[1:]...), ended: make(chan struct{}), changed: make(chan struct{})}
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, in := io.Pipe()
	p.cmd.Stdout, p.cmd.Stderr = in, in
	var err error
	if p.stdin, err = p.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatalf("%v (run make install in examples/)", err)
	}
	go func() {
		p.err = p.cmd.Wait()
		in.Close()
		close(p.ended)
	}()
	go p.read(out)
	t.Cleanup(func() {
		p.signal(syscall.SIGKILL)
		<-p.ended
		if t.Failed() {
			t.Logf("%s\n\t%s", p, strings.ReplaceAll(p.output(), "\n", "\n\t"))
		}
	})
	return p
}

func (p *program) String() string {
	return strings.Join(append([]string{filepath.Base(p.cmd.Args[0])}, p.cmd.Args[1:]...), " ")
}

func (p *program) read(out io.Reader) {
	scanner := bufio.NewScanner(out)
	for scanner.Scan() {
		p.add(scanner.Text(), false)
	}
	_, _ = io.Copy(io.Discard, out)
	p.add("", true)
}

func (p *program) add(line string, done bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if done {
		p.done = true
	} else {
		p.lines = append(p.lines, line)
	}
	close(p.changed)
	p.changed = make(chan struct{})
}

func (p *program) output() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return strings.Join(p.lines, "\n")
}

// await returns the submatches of the next line that matches, after the line
// that the call before returned.
func (p *program) await(expression string) []string {
	p.t.Helper()
	re := regexp.MustCompile(expression)
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	for {
		p.mu.Lock()
		for p.next < len(p.lines) {
			line := p.lines[p.next]
			p.next++
			if m := re.FindStringSubmatch(line); m != nil {
				p.mu.Unlock()
				return m
			}
		}
		done, changed := p.done, p.changed
		p.mu.Unlock()
		if done {
			p.t.Fatalf("%s: ended without a line that matches %q", p, expression)
		}
		select {
		case <-changed:
		case <-deadline.C:
			p.t.Fatalf("%s: no line that matches %q after %v", p, expression, patience)
		}
	}
}

// awaitLines returns the submatches of the next n lines that match.
func (p *program) awaitLines(n int, expression string) [][]string {
	p.t.Helper()
	var all [][]string
	for len(all) < n {
		all = append(all, p.await(expression))
	}
	return all
}

// wait returns once the program has ended by itself, which it must do with
// exit code 0.
func (p *program) wait() {
	p.t.Helper()
	p.waitFor(patience)
}

// waitFor is wait with another patience.
func (p *program) waitFor(d time.Duration) {
	p.t.Helper()
	if err := p.exit(d); err != nil {
		p.t.Errorf("%s: got %v, want exit code 0", p, err)
	}
}

// exit returns what came of the program, once it has ended.
func (p *program) exit(d time.Duration) error {
	p.t.Helper()
	select {
	case <-p.ended:
		return p.err
	case <-time.After(d):
		p.t.Fatalf("%s: still running after %v", p, d)
		return nil
	}
}

// signal reaches the program and whatever it has started.
func (p *program) signal(s syscall.Signal) { _ = syscall.Kill(-p.cmd.Process.Pid, s) }

// interrupt ends a program that runs until it is told to stop.
func (p *program) interrupt() {
	p.t.Helper()
	p.signal(syscall.SIGINT)
	p.wait()
}

// unique makes a name that no run before has used.
func unique(name string) string { return fmt.Sprintf("%s-%08x", name, rand.Uint32()) }

// admin is the other side of a test: a Go client that does what the program
// under test cannot, and looks at what it did.
type admin struct {
	t         *testing.T
	bootstrap string
	cl        *kgo.Client
	*kadm.Client
}

func newAdmin(t *testing.T, bootstrap string) admin {
	t.Helper()
	cl, err := kgo.NewClient(kgo.SeedBrokers(bootstrap), kgo.RecordPartitioner(kgo.ManualPartitioner()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cl.Close)
	return admin{t, bootstrap, cl, kadm.NewClient(cl)}
}

func (a admin) context() context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	a.t.Cleanup(cancel)
	return ctx
}

func (a admin) createTopic(topic string, partitions int32) {
	a.t.Helper()
	if _, err := a.CreateTopic(a.context(), partitions, 1, nil, topic); err != nil {
		a.t.Fatalf("creating %s: %v", topic, err)
	}
}

// grow raises the topic's partition count.
func (a admin) grow(topic string, partitions int) {
	a.t.Helper()
	done, err := a.UpdatePartitions(a.context(), partitions, topic)
	if err = errors.Join(err, done.Error()); err != nil {
		a.t.Fatalf("growing %s: %v", topic, err)
	}
}

// send writes the values to a partition.
func (a admin) send(topic string, partition int32, values ...string) {
	a.t.Helper()
	for _, value := range values {
		r := &kgo.Record{Topic: topic, Partition: partition, Value: []byte(value)}
		if err := a.cl.ProduceSync(a.context(), r).FirstErr(); err != nil {
			a.t.Fatalf("writing to %s/%d: %v", topic, partition, err)
		}
	}
}

// deleteBefore moves the start of the topic's first partition.
func (a admin) deleteBefore(topic string, offset int64) {
	a.t.Helper()
	var to kadm.Offsets
	to.AddOffset(topic, 0, offset, -1)
	done, err := a.DeleteRecords(a.context(), to)
	if err = errors.Join(err, done.Error()); err != nil {
		a.t.Fatalf("deleting records of %s: %v", topic, err)
	}
}

// awaitOldCommit waits until a group has committed an offset of the topic's first
// partition with version 0 of OffsetCommit, whose offsets that version of
// OffsetFetch shows.
func (a admin) awaitOldCommit(group, topic string, want int64) {
	a.t.Helper()
	versions := kversion.Stable()
	versions.SetMaxKeyVersion(int16(kmsg.OffsetFetch), 0)
	cl, err := kgo.NewClient(kgo.SeedBrokers(a.bootstrap), kgo.MaxVersions(versions))
	if err != nil {
		a.t.Fatal(err)
	}
	defer cl.Close()
	ctx := a.context()
	q := kmsg.NewOffsetFetchRequest()
	q.Group = group
	q.Topics = []kmsg.OffsetFetchRequestTopic{{Topic: topic, Partitions: []int32{0}}}
	for {
		answer, err := q.RequestWith(ctx, cl)
		if err != nil {
			a.t.Fatalf("waiting for %s to commit %d: %v", group, want, err)
		}
		if answer.Topics[0].Partitions[0].Offset == want {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// records reads n records of a topic, from its start.
func (a admin) records(topic string, n int) []*kgo.Record {
	a.t.Helper()
	cl, err := kgo.NewClient(kgo.SeedBrokers(a.bootstrap), kgo.ConsumeTopics(topic))
	if err != nil {
		a.t.Fatal(err)
	}
	defer cl.Close()
	ctx := a.context()
	var all []*kgo.Record
	for len(all) < n {
		fetches := cl.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			a.t.Fatalf("reading %s: got %d records, want %d: %v", topic, len(all), n, err)
		}
		all = append(all, fetches.Records()...)
	}
	return all
}

package interop

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// driver is a client in another language: a command that speaks the line
// protocol of README.md.
type driver struct {
	cmd []string
	env []string // added to the environment
}

// event is one line that a driver prints.
type event struct {
	Event string `json:"event"`
	info
	record
	Partitions []int32 `json:"partitions"`
	Count      int     `json:"count"`
}

// leaveTime is how long a driver may take to end after it was asked to.
const leaveTime = 20 * time.Second

func (d driver) info(ctx context.Context) (info, error) {
	var got info
	err := d.run(ctx, nil, []string{"info", "-"}, func(e event) error {
		if e.Event != "info" {
			return fmt.Errorf("got event %q, want info", e.Event)
		}
		got = e.info
		return nil
	})
	if err == nil && (got.Client == "" || got.Version == "" || len(got.Codecs) == 0) {
		err = fmt.Errorf("%s info: got %+v, want client, version and codecs", d, got)
	}
	return got, err
}

func (d driver) create(ctx context.Context, bootstrap, topic string, partitions int) error {
	return d.run(ctx, nil, []string{"create", bootstrap, "topic=" + topic, fmt.Sprint("partitions=", partitions)}, nil)
}

func (d driver) produce(ctx context.Context, bootstrap string, p production) error {
	acknowledged := -1
	err := d.run(ctx, nil, []string{"produce", bootstrap, "topic=" + p.Topic, fmt.Sprint("partition=", p.Partition),
		"codec=" + p.Codec, fmt.Sprint("count=", p.Count), "name=" + p.Name}, func(e event) error {
		if e.Event == "produced" {
			acknowledged = e.Count
		}
		return nil
	})
	if err == nil && acknowledged != p.Count {
		err = fmt.Errorf("%s produce: got produced count %d, want %d", d, acknowledged, p.Count)
	}
	return err
}

func (d driver) consume(ctx context.Context, bootstrap string, c consumption, emit func(record)) error {
	return d.run(ctx, nil, []string{"consume", bootstrap, "topic=" + c.Topic, fmt.Sprint("partition=", c.Partition),
		"from=" + c.From.String(), fmt.Sprint("count=", c.Count)}, func(e event) error {
		if e.Event == "record" {
			emit(e.record)
		}
		return nil
	})
}

func (d driver) member(ctx context.Context, bootstrap string, m membership, stop <-chan struct{}, emit emitter) error {
	args := []string{"group", bootstrap, "topic=" + m.Topic, "group=" + m.Group}
	if m.Count > 0 {
		args = append(args, fmt.Sprint("count=", m.Count))
	}
	if m.Alone {
		args = append(args, "alone=yes")
	}
	return d.run(ctx, stop, args, func(e event) error {
		switch e.Event {
		case "assigned":
			emit.assigned(e.Partitions)
		case "record":
			emit.record(e.record)
		}
		return nil
	})
}

func (d driver) transact(ctx context.Context, bootstrap string, t transaction) error {
	return d.run(ctx, nil, []string{"transact", bootstrap, "topic=" + t.Topic, fmt.Sprint("count=", t.Count), "id=" + t.ID,
		"group=" + t.Group, "source=" + t.Source, fmt.Sprint("offset=", t.Offset)}, nil)
}

func (d driver) String() string { return strings.Join(d.cmd, " ") }

// run starts the command, hands each line it prints to each, and returns when
// it has ended: nil when it exited with 0. Closing stop closes its standard
// input; the end of ctx kills it and its children.
func (d driver) run(ctx context.Context, stop <-chan struct{}, args []string, each func(event) error) error {
	cmd := command(append(d.cmd, args...), d.env)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	defer stdin.Close()
	return runLines(ctx, cmd, func() error { return stdin.Close() }, stop, func(line []byte) error {
		var e event
		if err := json.Unmarshal(line, &e); err != nil {
			return fmt.Errorf("got line %q, want a JSON object: %w", line, err)
		}
		if each == nil {
			return nil
		}
		return each(e)
	})
}

// command prepares a child process in a process group of its own, so that
// whatever it starts ends with it.
func command(args, env []string) *exec.Cmd {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Env = append(cmd.Environ(), env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	return cmd
}

// kill ends a process of command and everything it started.
func kill(cmd *exec.Cmd) { _ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }

// runLines runs cmd to its end and calls each for every line of its standard
// output. When stop is closed it calls ask, and kills the process when it is
// still there leaveTime later; it kills it at once at the end of ctx or when
// each fails.
func runLines(ctx context.Context, cmd *exec.Cmd, ask func() error, stop <-chan struct{}, each func([]byte) error) error {
	what := strings.Join(cmd.Args, " ")
	stderr := &tail{max: 8 << 10}
	if cmd.Stderr != nil {
		cmd.Stderr = io.MultiWriter(cmd.Stderr, stderr)
	} else {
		cmd.Stderr = stderr
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("%s: %w (make install puts in what the suite needs)", what, err)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	ended := make(chan struct{})
	var watcher sync.WaitGroup
	watcher.Go(func() { watch(ctx, cancel, cmd, ask, stop, ended) })

	lines := bufio.NewScanner(stdout)
	lines.Buffer(nil, 4<<20)
	for lines.Scan() {
		if err := each(lines.Bytes()); err != nil {
			cancel(err)
			break
		}
	}
	if err := lines.Err(); err != nil {
		cancel(fmt.Errorf("reading standard output: %w", err))
	}
	_, _ = io.Copy(io.Discard, stdout)
	err = cmd.Wait()
	close(ended)
	watcher.Wait()
	if cause := context.Cause(ctx); cause != nil {
		err = cause
	}
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", what, err, stderr)
	}
	return nil
}

// watch asks cmd to end when stop is closed, and kills it when ctx ends or it
// does not heed the request. It returns once the process has ended.
func watch(ctx context.Context, cancel context.CancelCauseFunc, cmd *exec.Cmd, ask func() error, stop <-chan struct{}, ended <-chan struct{}) {
	select {
	case <-ended:
		return
	case <-ctx.Done():
	case <-stop:
		if err := ask(); err != nil {
			cancel(err)
			break
		}
		late := time.NewTimer(leaveTime)
		defer late.Stop()
		select {
		case <-ended:
			return
		case <-ctx.Done():
		case <-late.C:
			cancel(fmt.Errorf("still running %v after it was asked to stop", leaveTime))
		}
	}
	kill(cmd)
	<-ended
}

// tail is a writer that keeps the end of what was written.
type tail struct {
	mu  sync.Mutex // guards buf
	buf []byte
	max int
}

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.buf = append(t.buf, p...)
	if over := len(t.buf) - t.max; over > 0 {
		t.buf = t.buf[over:]
	}
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(bytes.TrimSpace(t.buf))
}

// errTool says that a program the suite needs is not on this machine.
var errTool = errors.New("not installed; run make install in kafkatest/interop")

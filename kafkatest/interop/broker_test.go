package interop

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// bootstrapEnv names the environment variable that makes the suite use a
// broker that runs already, host:port.
const bootstrapEnv = "OTTLA_BOOTSTRAP"

// external returns the broker named by the environment, or "".
func external() string { return os.Getenv(bootstrapEnv) }

// broker gives a test a broker and returns its bootstrap servers: a process of
// the ottla binary that ends with the test, or the one of OTTLA_BOOTSTRAP.
func broker(t *testing.T) string {
	t.Helper()
	if b := external(); b != "" {
		return b
	}
	// Kafka waits 3 s for more members before a new group's first rebalance;
	// the groups here are joined by members that come one by one anyway. In the
	// consumer protocol it has members come every 5 s only.
	return startBinary(t, "--listen", "127.0.0.1:0", "--config", "group.initial.rebalance.delay.ms=0",
		"--config", "group.consumer.min.heartbeat.interval.ms=500", "--config", "group.consumer.heartbeat.interval.ms=500")
}

// readyPrefix begins the one line that the binary prints when it serves.
const readyPrefix = "ottla ready: bootstrap.servers="

// startBinary runs the ottla binary until the test ends, and fails the test
// when SIGTERM does not end it with exit code 0.
func startBinary(t *testing.T, args ...string) string {
	t.Helper()
	path, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	cmd := command(append([]string{path, "--log-level", "debug"}, args...), nil)
	stderr := &tail{max: 64 << 10} // the last requests and answers
	cmd.Stderr = stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := make(chan string) // closed at the end of standard output
	go func() {
		defer close(lines)
		for s := bufio.NewScanner(stdout); s.Scan(); {
			lines <- s.Text()
		}
	}()
	t.Cleanup(func() {
		if err := stopBinary(cmd, lines); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Logf("%s\n%s", cmd, stderr)
		}
	})
	select {
	case line, ok := <-lines:
		bootstrap, is := strings.CutPrefix(line, readyPrefix)
		if !ok || !is {
			t.Fatalf("%s: got first line %q, want %q and an address", cmd, line, readyPrefix)
		}
		return bootstrap
	case <-time.After(10 * time.Second):
		t.Fatalf("%s: no line on standard output after 10 s, want %q and an address", cmd, readyPrefix)
	}
	return ""
}

// stopBinary ends the process with SIGTERM; lines is its standard output, on
// which nothing may come any more.
func stopBinary(cmd *exec.Cmd, lines <-chan string) error {
	_ = cmd.Process.Signal(syscall.SIGTERM)
	late := time.AfterFunc(10*time.Second, func() { kill(cmd) })
	var more []string
	for line := range lines {
		more = append(more, line)
	}
	err := cmd.Wait()
	if !late.Stop() {
		return fmt.Errorf("%s: still running 10 s after SIGTERM", cmd)
	}
	if err != nil {
		return fmt.Errorf("%s: after SIGTERM: got %w, want exit code 0", cmd, err)
	}
	if len(more) > 0 {
		return fmt.Errorf("%s: got %q on standard output after the first line, want nothing", cmd, more)
	}
	return nil
}

// binary builds the ottla binary once in a run and returns its path.
var binary = sync.OnceValues(func() (string, error) {
	path := filepath.Join(scratch, "ottla")
	cmd := exec.Command("go", "build", "-o", path, "./broker/cmd/ottla")
	cmd.Dir = filepath.Join("..", "..")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%s: %w\n%s", cmd, err, out)
	}
	return path, nil
})

// scratch is a folder for the whole run.
var scratch string

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) (code int) {
	var err error
	if scratch, err = os.MkdirTemp("", "ottla-interop-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer func() {
		if err := errors.Join(err, os.RemoveAll(scratch)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
	}()
	return m.Run()
}

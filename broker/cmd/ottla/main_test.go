package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// build returns the binary.
func build(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "ottla")
	out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	return bin
}

func TestReadyLineAndSignals(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no signals to send")
	}
	bin := build(t)
	for _, signal := range []os.Signal{syscall.SIGTERM, os.Interrupt} {
		cmd := exec.Command(bin, "--listen", "127.0.0.1:0", "--brokers", "3", "--topic", "t:2")
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		stdout := bufio.NewReader(out)
		line, err := stdout.ReadString('\n')
		require.NoError(t, err)
		list, ok := strings.CutPrefix(strings.TrimSpace(line), "ottla ready: bootstrap.servers=")
		require.True(t, ok, line)
		addrs := strings.Split(list, ",")
		require.Len(t, addrs, 3)
		for _, a := range addrs {
			nc, err := net.Dial("tcp", a)
			require.NoError(t, err)
			defer nc.Close() // an open connection does not delay the end
		}
		begin := time.Now()
		require.NoError(t, cmd.Process.Signal(signal))
		rest, err := io.ReadAll(stdout)
		require.NoError(t, err)
		require.Empty(t, rest, "there is one line")
		require.NoError(t, cmd.Wait(), "exit status")
		require.Less(t, time.Since(begin), 10*time.Second)
	}
}

func TestWhatItCannotStartWith(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"--listen", taken.Addr().String()}, "address already in use"},
		{[]string{"--listen", "nowhere"}, `got listen address "nowhere", want host:port`},
		{[]string{"--listen", "127.0.0.1:70000"}, `got port "70000"`},
		{[]string{"--listne", "x"}, "flag provided but not defined: -listne"},
		{[]string{"--brokers", "0"}, "got --brokers 0, want at least 1"},
		{[]string{"--brokers", "x"}, `invalid value "x" for flag -brokers`},
		{[]string{"--topic", "t"}, `got --topic "t", want name:partitions`},
		{[]string{"--topic", "a b:1", "--listen", "127.0.0.1:0"}, "Topic name is invalid"},
		{[]string{"--config", "num.partitions"}, `got --config "num.partitions", want key=value`},
		{[]string{"--config", "num.partitons=3"}, `"num.partitons"`},
		{[]string{"--config", "num.partitions=-3"}, "num.partitions"},
		{[]string{"--log-level", "loud"}, `got --log-level "loud", want debug, info, warn or error`},
		{[]string{"--first-broker-id", "-2"}, "got --first-broker-id -2, want 0 or more"},
		{[]string{"--kafka-version", "2.9"}, `got Kafka version "2.9", want one of 0.8.2 0.9 `},
		{[]string{"extra"}, `got argument "extra"`},
	} {
		t.Run(strings.Join(c.args, " "), func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, 2, run(context.Background(), c.args, &stdout, &stderr))
			require.Empty(t, stdout.String())
			require.Contains(t, stderr.String(), c.want)
			require.Equal(t, 1, strings.Count(stderr.String(), "\n"), "one line: %s", stderr.String())
		})
	}
}

func TestHelp(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run(context.Background(), []string{"--help"}, &stdout, &stderr))
	for _, flag := range []string{"listen", "brokers", "first-broker-id", "rack", "advertised-host", "topic", "kafka-version", "config", "log-level"} {
		require.Contains(t, stdout.String(), "--"+flag)
	}
}

func TestFollowingPorts(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	first := freeRun(t, 3)
	r, w := io.Pipe()
	done := make(chan int)
	go func() {
		var stderr bytes.Buffer
		done <- run(ctx, []string{"--listen", fmt.Sprintf("127.0.0.1:%d", first), "--brokers", "3", "--first-broker-id", "0", "--advertised-host", "localhost"}, w, &stderr)
		_ = w.Close()
	}()
	line, err := bufio.NewReader(r).ReadString('\n')
	require.NoError(t, err)
	require.Equal(t, fmt.Sprintf("ottla ready: bootstrap.servers=localhost:%d,localhost:%d,localhost:%d\n", first, first+1, first+2), line)
	cancel()
	require.Equal(t, 0, <-done)
}

// freeRun finds n free ports in a row.
func freeRun(t *testing.T, n int) int {
	t.Helper()
	for range 100 {
		ln, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		first := ln.Addr().(*net.TCPAddr).Port
		ok := first+n < 65536
		for i := 1; i < n && ok; i++ {
			next, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", first+i))
			if ok = err == nil; ok {
				_ = next.Close()
			}
		}
		_ = ln.Close()
		if ok {
			return first
		}
	}
	t.Fatal("no free ports in a row")
	return 0
}

// Every ottla command line of the README starts.
func TestReadmeCommands(t *testing.T) {
	text, err := os.ReadFile("../../../README.md")
	require.NoError(t, err)
	const prefix = "go run ./broker/cmd/ottla "
	lines := 0
	for line := range strings.Lines(string(text)) {
		args, ok := strings.CutPrefix(strings.TrimSpace(line), prefix)
		if !ok {
			continue
		}
		lines++
		c, err := parse(strings.Fields(args), io.Discard, io.Discard)
		require.NoError(t, err, line)
		require.NotEmpty(t, c.Listen)
	}
	require.NotZero(t, lines)
}

func TestKafkaVersion(t *testing.T) {
	c, err := parse([]string{"--kafka-version", "3.9.2"}, io.Discard, io.Discard)
	require.NoError(t, err)
	require.Equal(t, "3.9.2", c.KafkaVersion)
}

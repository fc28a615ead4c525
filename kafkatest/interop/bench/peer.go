package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/kafkatest/interop/realkafka"
)

// The topics that the measurements use.
const (
	bulkTopic      = "bulk"
	bulkPartitions = 8
	smallTopic     = "small"
)

// peer is a broker in a process of its own.
type peer struct {
	name    string
	addr    string
	pid     int
	started time.Duration // from the process's start until a first record was read back
	stop    func()
	stored  bool // measureProduce has run
}

// startPeer starts a broker and reads a first record back from it.
func startPeer(name string) (*peer, error) {
	begin := time.Now()
	p, err := launch(name)
	if err != nil {
		return nil, err
	}
	if err := firstRecord(p); err != nil {
		p.stop()
		return nil, fmt.Errorf("first record: %w", err)
	}
	p.started = time.Since(begin)
	return p, nil
}

func launch(name string) (*peer, error) {
	if release, ok := strings.CutPrefix(name, "kafka "); ok {
		k, err := realkafka.Start(realkafka.Config{Release: release, Topics: map[string]int{bulkTopic: bulkPartitions, smallTopic: 1},
			Properties: map[string]string{"message.max.bytes": "2000000"}})
		if err != nil {
			return nil, err
		}
		return &peer{name: name, addr: k.Addrs[0], pid: k.Pids[0], stop: func() { _ = k.Close() }}, nil
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(self, "serve", name)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe() // the child ends when this process does
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	stop := func() {
		_ = in.Close()
		_ = cmd.Wait()
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		stop()
		return nil, fmt.Errorf("no address from the broker: %w", err)
	}
	return &peer{name: name, addr: strings.TrimSpace(line), pid: cmd.Process.Pid, stop: stop}, nil
}

// serve is the child's part: one broker until standard input ends.
func serve(name string) {
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM)
	addr, end, err := serveBroker(name)
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
	defer end()
	fmt.Println(addr)
	closed := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(closed)
	}()
	select {
	case <-closed:
	case <-interrupted:
	}
}

func serveBroker(name string) (addr string, end func(), err error) {
	switch name {
	case "ottla":
		c, err := broker.Start(broker.Config{
			Topics:     []broker.TopicSpec{{Name: bulkTopic, Partitions: bulkPartitions}, {Name: smallTopic, Partitions: 1}},
			Properties: map[string]string{"message.max.bytes": "2000000"},
			Logger:     slog.New(slog.NewTextHandler(os.Stderr, nil)),
		})
		if err != nil {
			return "", nil, err
		}
		return c.Addrs()[0], func() { _ = c.Close() }, nil
	case "kfake":
		c, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.SeedTopics(bulkPartitions, bulkTopic), kfake.SeedTopics(1, smallTopic),
			kfake.BrokerConfigs(map[string]string{"message.max.bytes": "2000000"}))
		if err != nil {
			return "", nil, err
		}
		return c.ListenAddrs()[0], c.Close, nil
	case "loopback":
		lb, err := startLoopback()
		if err != nil {
			return "", nil, err
		}
		return lb.listener.Addr().String(), lb.close, nil
	}
	return "", nil, fmt.Errorf("got broker %q, want ottla, kfake or loopback", name)
}

// resident is the process's memory in bytes.
func (p *peer) resident() (int64, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kb, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			return kb << 10, err
		}
	}
	return 0, errors.New("no VmRSS in the process's status")
}

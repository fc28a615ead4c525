// Command capture records what client libraries and the broker say to each
// other: the frames under wire/testdata/frames.
//
//	go run ./capture [-out DIR] [CLIENT ...]
//
// It starts a broker and a relay in front of it, lets the suite's test of each
// client run against the relay, and keeps the frames as they went by, size and
// all: of every API, version and direction the smallest, and the largest up to a
// kilobyte where it is notably larger. What the suite itself asks the broker is
// left out. The clients are those of TestClient; without any it takes all of
// them. A client's folder is replaced as a whole.
//
// The relay listens on 127.0.0.1 and the broker on the same port of 127.0.0.2,
// so that the address that the broker advertises is the relay's.
package main

import (
	"flag"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/ottla/ottla/broker"
)

func main() {
	out := flag.String("out", "../../wire/testdata/frames", "where the folders of the clients go")
	flag.Parse()
	if err := run(*out, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "capture:", err)
		os.Exit(1)
	}
}

func run(out string, clients []string) error {
	if len(clients) == 0 {
		var err error
		if clients, err = allClients(); err != nil {
			return err
		}
	}
	dir, err := os.MkdirTemp("", "capture")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	suite := filepath.Join(dir, "suite")
	if text, err := exec.Command("go", "test", "-c", "-o", suite, ".").CombinedOutput(); err != nil {
		return fmt.Errorf("building the suite: %w\n%s", err, text)
	}
	for _, client := range clients {
		frames, err := capture(suite, client)
		if err != nil {
			return fmt.Errorf("%s: %w", client, err)
		}
		n, err := frames.write(filepath.Join(out, client))
		if err != nil {
			return err
		}
		fmt.Printf("%s: %d frames\n", client, n)
	}
	return nil
}

// allClients are the names of TestClient's clients.
func allClients() ([]string, error) {
	src, err := filepath.Glob("*_test.go")
	if err != nil {
		return nil, err
	}
	var names []string
	for _, name := range src {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		for _, part := range strings.Split(string(text), "\tregister(\"")[1:] {
			names = append(names, part[:strings.IndexByte(part, '"')])
		}
		for _, part := range strings.Split(string(text), "{ register(\"")[1:] {
			names = append(names, part[:strings.IndexByte(part, '"')])
		}
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("got no clients in %d files, want to run in the folder of the suite", len(src))
	}
	return names, nil
}

// capture runs the test of a client.
func capture(suite, client string) (*frames, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	behind := fmt.Sprintf("127.0.0.2:%d", port)
	b, err := broker.Start(broker.Config{Listen: []string{behind}, AdvertisedHost: "127.0.0.1",
		Properties: map[string]string{"group.initial.rebalance.delay.ms": "0"}})
	if err != nil {
		return nil, err
	}
	defer b.Close()
	r := newRelay(behind, client)
	done := make(chan struct{})
	go func() {
		defer close(done)
		r.serve(l)
	}()
	test := exec.Command(suite, "-test.count=1", "-test.timeout=5m", "-test.run=^TestClient$/^"+client+"$")
	test.Env = append(os.Environ(), "OTTLA_BOOTSTRAP="+l.Addr().String())
	text, err := test.CombinedOutput()
	l.Close()
	<-done
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", test, err, text)
	}
	return &r.frames, nil
}

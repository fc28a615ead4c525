// Fuzz looks for answers in which Ottla differs from a real Kafka.
//
//	go run ./oracle/fuzz -kafka 3.9.2 [-seed 7] [-for 1h] [-count 1000] [-out DIR]
//
// It exits with 1 when it has found any.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/ottla/ottla/kafkatest/interop/oracle"
)

// settings is a flag that may come several times: KEY=VALUE.
type settings map[string]string

func (s settings) String() string { return fmt.Sprint(map[string]string(s)) }

func (s settings) Set(text string) error {
	k, v, ok := strings.Cut(text, "=")
	if !ok {
		return fmt.Errorf("got %q, want key=value", text)
	}
	s[k] = v
	return nil
}

func main() {
	f := oracle.Fuzzer{Log: os.Stdout, Settings: map[string]string{}}
	flag.StringVar(&f.Release, "kafka", "3.9.2", "the release")
	flag.Uint64Var(&f.Seed, "seed", uint64(time.Now().Unix()), "the same seed makes the same sequences")
	flag.Uint64Var(&f.First, "first", 0, "the number of the first sequence")
	flag.Uint64Var(&f.Count, "count", 0, "sequences; 0: as many as there is time for")
	flag.StringVar(&f.Area, "area", "", "topics, produce, fetch, groups, transactions or consumers; all without it")
	flag.DurationVar(&f.For, "for", time.Minute, "how long; 0: until -count is reached")
	flag.IntVar(&f.Workers, "workers", 0, "sequences at a time; 0: a few")
	flag.StringVar(&f.Dir, "out", "", "the folder that findings are written to; a temporary one without it")
	flag.Var(settings(f.Settings), "set", "a broker setting, KEY=VALUE; may come several times")
	dir := flag.String("dir", "oracle", "the suite's folder")
	flag.Parse()
	f.Explained = filepath.Join(*dir, "differences.txt")
	found, err := run(&f)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if found > 0 {
		os.Exit(1)
	}
}

func run(f *oracle.Fuzzer) (int, error) {
	if f.For == 0 && f.Count == 0 {
		return 0, fmt.Errorf("got neither -for nor -count")
	}
	if f.Dir == "" {
		var err error
		if f.Dir, err = os.MkdirTemp("", "oracle-fuzz-"); err != nil {
			return 0, err
		}
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return f.Run(ctx)
}

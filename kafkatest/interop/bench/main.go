// Command bench compares Ottla with other brokers: kfake, and with KAFKA set to
// a release, such as KAFKA=3.9.2, a real Apache Kafka of that release. The peer
// "loopback" stores nothing and answers bytes that lie ready: what the machine and
// the client here allow.
//
// Every broker runs in a process of its own; the frames that are sent to it are
// encoded beforehand, so that no client library is in the way; rounds go to the
// brokers in turn, and what is compared is the medians of one run.
//
//	go run ./bench [-rounds 3] [-span 2s] [-store 1024] [-only name]
//
// With "wire" it compares package wire with franz-go's kmsg instead: decoding
// and appending messages as they come in practice.
//
//	go run ./bench wire [-rounds 40] [-span 10ms]
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "serve" {
		serve(os.Args[2])
		return
	}
	if len(os.Args) > 1 && os.Args[1] == "wire" {
		exit(wireBench(os.Args[2:]))
		return
	}
	rounds := flag.Int("rounds", 3, "rounds of each measurement; the median counts")
	span := flag.Duration("span", 2*time.Second, "how long a round of requests lasts")
	store := flag.Int("store", 1024, "MiB that are produced, fetched and kept in memory")
	only := flag.String("only", "", "only the measurements whose names contain this")
	flag.Parse()
	exit(run(plan{*rounds, *span, *store, *only}))
}

// exit ends the program where there is an error.
func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

type plan struct {
	rounds int
	span   time.Duration
	store  int
	only   string
}

// measurement is one figure that is taken of each broker.
type measurement struct {
	name, unit string
	lessIsGood bool
	ofBroker   bool // means nothing for loopback
	take       func(*peer, plan) (float64, error)
}

var measurements = []measurement{
	{"start to first record read back", "ms", true, true, measureStart},
	{"produce 1 MB batches, 4 connections", "MB/s", false, false, measureProduce},
	{"fetch them, 4 connections", "MB/s", false, false, stored(measureFetch)},
	{"resident memory a byte stored", "bytes", true, true, stored(measureMemory)},
	{"produce one record, 1 in flight", "requests/s", false, false, inFlight(produceOne, 1)},
	{"produce one record, 8 in flight", "requests/s", false, false, inFlight(produceOne, 8)},
	{"Metadata, 1 in flight", "requests/s", false, false, inFlight(metadata, 1)},
	{"Metadata, 8 in flight", "requests/s", false, false, inFlight(metadata, 8)},
}

func run(p plan) error {
	names := []string{"ottla", "kfake", "loopback"}
	if release := os.Getenv("KAFKA"); release != "" {
		names = append(names, "kafka "+release)
	}
	figures := make(map[string]map[string][]float64) // by measurement and broker
	for round := range p.rounds {
		for i := range names {
			name := names[(i+round)%len(names)] // nobody is always first
			if err := p.measure(name, figures); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	print(names, figures)
	return nil
}

// measure takes every figure once, on a new broker.
func (p plan) measure(name string, figures map[string]map[string][]float64) error {
	peer, err := startPeer(name)
	if err != nil {
		return err
	}
	defer peer.stop()
	for _, m := range measurements {
		if !strings.Contains(m.name, p.only) || m.ofBroker && name == "loopback" {
			continue
		}
		v, err := m.take(peer, p)
		if err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
		if figures[m.name] == nil {
			figures[m.name] = make(map[string][]float64)
		}
		figures[m.name][name] = append(figures[m.name][name], v)
		fmt.Fprintf(os.Stderr, "%-12s %-38s %12.2f %s\n", name, m.name, v, m.unit)
	}
	return nil
}

func median(v []float64) float64 {
	s := slices.Sorted(slices.Values(v))
	if len(s) == 0 {
		return 0
	}
	return s[len(s)/2]
}

// print writes the medians as a table, with how many times better Ottla is.
func print(names []string, figures map[string]map[string][]float64) {
	fmt.Printf("| measurement | unit |")
	for _, n := range names {
		fmt.Printf(" %s |", n)
	}
	for _, n := range names[1:] {
		fmt.Printf(" times %s |", n)
	}
	fmt.Printf("\n|---|---|%s\n", strings.Repeat("---|", 2*len(names)-1))
	for _, m := range measurements {
		if figures[m.name] == nil {
			continue
		}
		fmt.Printf("| %s | %s |", m.name, m.unit)
		own := median(figures[m.name][names[0]])
		for _, n := range names {
			if figures[m.name][n] == nil {
				fmt.Printf(" |")
				continue
			}
			fmt.Printf(" %.4g |", median(figures[m.name][n]))
		}
		for _, n := range names[1:] {
			if figures[m.name][n] == nil {
				fmt.Printf(" |")
				continue
			}
			ratio := own / median(figures[m.name][n])
			if m.lessIsGood {
				ratio = 1 / ratio
			}
			fmt.Printf(" %.2f |", ratio)
		}
		fmt.Println()
	}
}

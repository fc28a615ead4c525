// Command ottla is a Kafka broker for development: in memory, ready in
// milliseconds, gone when it is stopped.
//
//	ottla [flags]
//	ottla decode [flags] [FILE]
//	ottla encode [flags] [FILE]
//
// It prints one line to standard output when clients can connect,
//
//	ottla ready: bootstrap.servers=127.0.0.1:9092
//
// with every broker's address, separated by commas, and logs to standard
// error. SIGINT and SIGTERM end it with status 0. What it cannot start with, a
// wrong flag or a port in use, is one line on standard error and status 2.
// Run ottla --help for the flags.
//
// ottla decode prints frames of Kafka's protocol as JSON, ottla encode makes
// frames of that again. Status 1 is for what they cannot read.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/ottla/ottla/broker"
)

// badStart is the exit status for what ottla cannot start with.
const badStart = 2

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(command(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run serves until ctx ends and returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	config, err := parse(args, stdout, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return refuse(stderr, err)
	}
	cluster, err := broker.Start(config)
	if err != nil {
		return refuse(stderr, err)
	}
	defer cluster.Close()
	if _, err := fmt.Fprintf(stdout, "ottla ready: bootstrap.servers=%s\n", strings.Join(cluster.Addrs(), ",")); err != nil {
		return refuse(stderr, err)
	}
	<-ctx.Done()
	return 0
}

// refuse prints err as one line.
func refuse(stderr io.Writer, err error) int {
	fmt.Fprintln(stderr, "ottla:", strings.ReplaceAll(strings.TrimPrefix(err.Error(), "broker: "), "\n", ": "))
	return badStart
}

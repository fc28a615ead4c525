// Record runs the scenarios on a real Kafka and keeps what it answers.
//
//	go run ./oracle/record -kafka 3.9.2 [-only topics/] [-check]
package main

import (
	"flag"
	"fmt"
	"os"
	"regexp"

	"github.com/ottla/ottla/kafkatest/interop/oracle"
)

func main() {
	r := oracle.Recorder{Log: os.Stdout}
	flag.StringVar(&r.Release, "kafka", "3.9.2", "the release")
	dir := flag.String("dir", "oracle", "the suite's folder")
	only := flag.String("only", "", "record the scenarios that match this pattern only")
	flag.BoolVar(&r.Check, "check", false, "change nothing, and fail where something would change")
	flag.Parse()
	if err := run(&r, *dir, *only); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(r *oracle.Recorder, dir, only string) error {
	var err error
	if r.Only, err = regexp.Compile(only); err != nil {
		return err
	}
	if r.Suite, err = oracle.OpenSuite(dir); err != nil {
		return err
	}
	return r.Record()
}

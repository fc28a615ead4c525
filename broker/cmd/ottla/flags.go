package main

import (
	"flag"
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"

	"github.com/ottla/ottla/broker"
)

const usage = `ottla: a Kafka broker for development, in memory

  --listen host:port       where a broker listens; default 127.0.0.1:9092. Port 0 is any
                           free port. Given several times, the i-th is broker i's; brokers
                           beyond them take the following ports.
  --brokers N              how many brokers; default 1
  --first-broker-id ID     the first broker's id, the others follow; default 1
  --rack NAME              given several times, the i-th is broker i's rack
  --advertised-host HOST   what clients are told instead of the host listened on
  --topic name:partitions  create a topic; may be given several times
  --kafka-version RELEASE  behave as this release of Kafka, such as 0.8.2, 2.8 or 3.9.2;
                           default: all versions of all releases at once
  --config key=value       a broker setting by Kafka's name, such as num.partitions=3;
                           may be given several times
  --log-level LEVEL        debug, info, warn or error; default info

Prints "ottla ready: bootstrap.servers=..." when clients can connect. Stop it with Ctrl-C.

  ottla decode             frames of Kafka's protocol as JSON; see ottla decode --help
  ottla encode             the reverse; see ottla encode --help
`

// list is a flag that may be given several times.
type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

// parse reads the command line. flag.ErrHelp means that help was printed.
func parse(args []string, stdout, stderr io.Writer) (broker.Config, error) {
	var c broker.Config
	var listen, racks, topics, settings list
	var level slog.Level
	fs := flag.NewFlagSet("ottla", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // errors are printed once, by refuse
	fs.Usage = func() {}
	fs.Var(&listen, "listen", "")
	brokers := fs.Int("brokers", 1, "")
	first := fs.Int("first-broker-id", 1, "")
	fs.Var(&racks, "rack", "")
	fs.StringVar(&c.AdvertisedHost, "advertised-host", "", "")
	fs.Var(&topics, "topic", "")
	fs.Var(&settings, "config", "")
	fs.StringVar(&c.KafkaVersion, "kafka-version", "", "")
	levelName := fs.String("log-level", "info", "")
	if err := fs.Parse(args); err != nil {
		if err == flag.ErrHelp {
			fmt.Fprint(stdout, usage)
		}
		return c, err
	}
	if fs.NArg() > 0 {
		return c, fmt.Errorf("got argument %q, want only flags; see --help", fs.Arg(0))
	}
	if err := level.UnmarshalText([]byte(*levelName)); err != nil {
		return c, fmt.Errorf("got --log-level %q, want debug, info, warn or error", *levelName)
	}
	c.Logger = slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: level}))
	if *brokers < 1 {
		return c, fmt.Errorf("got --brokers %d, want at least 1", *brokers)
	}
	if *first < 0 || *first != int(int32(*first)) {
		return c, fmt.Errorf("got --first-broker-id %d, want 0 or more", *first)
	}
	id := int32(*first)
	c.Brokers, c.FirstBrokerID, c.Racks = *brokers, &id, racks
	if c.Listen = listen; len(listen) == 0 {
		c.Listen = []string{"127.0.0.1:9092"}
	}
	for _, t := range topics {
		spec, err := parseTopic(t)
		if err != nil {
			return c, err
		}
		c.Topics = append(c.Topics, spec)
	}
	c.Properties = make(map[string]string)
	for _, s := range settings {
		key, value, ok := strings.Cut(s, "=")
		if !ok || key == "" {
			return c, fmt.Errorf("got --config %q, want key=value", s)
		}
		c.Properties[key] = value
	}
	return c, nil
}

func parseTopic(s string) (broker.TopicSpec, error) {
	name, count, ok := strings.Cut(s, ":")
	n, err := strconv.Atoi(count)
	if !ok || name == "" || err != nil || n < 1 {
		return broker.TopicSpec{}, fmt.Errorf("got --topic %q, want name:partitions with at least 1 partition", s)
	}
	return broker.TopicSpec{Name: name, Partitions: n}, nil
}

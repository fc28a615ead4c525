// Command oldgo is a driver, as ../README.md describes them, for a kafka-go so
// old that it cannot stand in one module with the newest.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/segmentio/kafka-go"
	"github.com/segmentio/kafka-go/gzip"
	"github.com/segmentio/kafka-go/lz4"
	"github.com/segmentio/kafka-go/snappy"
	"github.com/segmentio/kafka-go/zstd"
)

const (
	headerKey = "writer"
	fetchWait = 250 * time.Millisecond
)

var filler = strings.Repeat("x", 100)

var codecs = map[string]kafka.CompressionCodec{
	"none": nil, "gzip": gzip.NewCompressionCodec(), "snappy": snappy.NewCompressionCodec(),
	"lz4": lz4.NewCompressionCodec(), "zstd": zstd.NewCompressionCodec(),
}

// driver is one step: the broker, and the arguments of the command line.
type driver struct {
	bootstrap string
	args      map[string]string
}

func main() {
	log.SetFlags(0)
	if len(os.Args) < 3 {
		log.Fatal("usage: oldgo <step> <bootstrap> [key=value ...]")
	}
	d := driver{bootstrap: os.Args[2], args: map[string]string{}}
	for _, pair := range os.Args[3:] {
		key, value, ok := strings.Cut(pair, "=")
		if !ok {
			log.Fatalf("got argument %q, want key=value", pair)
		}
		d.args[key] = value
	}
	step, ok := map[string]func(context.Context) error{
		"info": d.info, "create": d.create, "produce": d.produce, "consume": d.consume, "group": d.group,
	}[os.Args[1]]
	if !ok {
		log.Fatalf("got step %q", os.Args[1])
	}
	ctx, stop := context.WithCancel(context.Background())
	go func() { // the end of standard input asks to stop
		_, _ = io.Copy(io.Discard, os.Stdin)
		stop()
	}()
	if err := step(ctx); err != nil {
		log.Fatal(err)
	}
}

// number is an argument that is a number, 0 when it is not there.
func (d driver) number(name string) int {
	n, _ := strconv.Atoi(d.args[name])
	return n
}

// emit prints an event; pairs are its fields and their values.
func emit(event string, pairs ...any) error {
	line := map[string]any{"event": event}
	for i := 0; i < len(pairs); i += 2 {
		line[pairs[i].(string)] = pairs[i+1]
	}
	return json.NewEncoder(os.Stdout).Encode(line)
}

func emitRecord(m kafka.Message) error {
	headers := map[string]string{}
	for _, h := range m.Headers {
		headers[h.Key] = string(h.Value)
	}
	return emit("record", "partition", m.Partition, "offset", m.Offset, "timestamp", m.Time.UnixMilli(),
		"key", string(m.Key), "value", string(m.Value), "headers", headers)
}

func (d driver) info(context.Context) error {
	version := "unknown"
	if build, ok := debug.ReadBuildInfo(); ok {
		for _, m := range build.Deps {
			if m.Path == "github.com/segmentio/kafka-go" {
				version = strings.TrimPrefix(m.Version, "v")
			}
		}
	}
	return emit("info", "client", "kafka-go", "version", version, "codecs", []string{"none", "gzip", "snappy", "lz4", "zstd"}, "lacks", []string{"transaction"})
}

func (d driver) create(ctx context.Context) error {
	conn, err := kafka.DialContext(ctx, "tcp", d.bootstrap)
	if err != nil {
		return err
	}
	defer conn.Close()
	return conn.CreateTopics(kafka.TopicConfig{Topic: d.args["topic"], NumPartitions: d.number("partitions"), ReplicationFactor: 1})
}

func (d driver) produce(ctx context.Context) error {
	w := kafka.NewWriter(kafka.WriterConfig{
		Brokers: []string{d.bootstrap}, Topic: d.args["topic"], BatchTimeout: 20 * time.Millisecond,
		Balancer:     kafka.BalancerFunc(func(kafka.Message, ...int) int { return d.number("partition") }),
		RequiredAcks: -1, CompressionCodec: codecs[d.args["codec"]],
	})
	var messages []kafka.Message
	for i := range d.number("count") {
		messages = append(messages, kafka.Message{
			Key:     fmt.Appendf(nil, "%s-k%d", d.args["name"], i),
			Value:   fmt.Appendf(nil, "%s-%d-%s", d.args["name"], i, filler),
			Headers: []kafka.Header{{Key: headerKey, Value: []byte(d.args["name"])}},
		})
	}
	if err := errors.Join(w.WriteMessages(ctx, messages...), w.Close()); err != nil {
		return err
	}
	return emit("produced", "count", len(messages))
}

// reader reads one partition of the topic.
func (d driver) reader(partition int) *kafka.Reader {
	return kafka.NewReader(kafka.ReaderConfig{
		Brokers: []string{d.bootstrap}, Topic: d.args["topic"], Partition: partition, MinBytes: 1, MaxBytes: 10 << 20, MaxWait: fetchWait,
	})
}

func (d driver) consume(ctx context.Context) (err error) {
	r := d.reader(d.number("partition"))
	defer func() { err = errors.Join(err, r.Close()) }()
	kind, where, _ := strings.Cut(d.args["from"], ":")
	n, _ := strconv.ParseInt(where, 10, 64)
	if kind == "time" {
		err = r.SetOffsetAt(ctx, time.UnixMilli(n))
	} else {
		err = r.SetOffset(n)
	}
	if err != nil {
		return err
	}
	for range d.number("count") {
		m, err := r.ReadMessage(ctx)
		if err != nil {
			return err
		}
		if err := emitRecord(m); err != nil {
			return err
		}
	}
	return nil
}

package interop

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// client is a Kafka client library or tool under test. Every method makes its
// own connections and closes them before it returns; ctx bounds the call, and
// when it ends a method gives up with an error.
type client interface {
	// info says what the client is and what it has no way to do.
	info(ctx context.Context) (info, error)
	// create makes a topic with one replica.
	create(ctx context.Context, bootstrap, topic string, partitions int) error
	// produce writes p.Count records as production.record describes them, and
	// returns when all are acknowledged.
	produce(ctx context.Context, bootstrap string, p production) error
	// consume reads one partition without a group and calls emit for each
	// record, c.Count times, waiting for records that are not there yet.
	consume(ctx context.Context, bootstrap string, c consumption, emit func(record)) error
	// member joins a consumer group until it has read m.Count records, or (0)
	// until stop is closed; then it commits exactly what it emitted and leaves.
	// Assignments are emitted whole, whenever they change.
	member(ctx context.Context, bootstrap string, m membership, stop <-chan struct{}, emit emitter) error
	// transact writes records in two transactions of one producer. The first it
	// aborts; in the second it commits an offset for a group, too, and that
	// transaction it commits.
	transact(ctx context.Context, bootstrap string, t transaction) error
}

// What a client may have no way to do, in info.Lacks.
const (
	lacksCreate    = "create"    // topics exist by use only
	lacksConsume   = "consume"   // a producer only
	lacksKeys      = "keys"      // no record keys
	lacksHeaders   = "headers"   // no record headers
	lacksOffset    = "offset"    // cannot start from an offset
	lacksTimestamp = "timestamp" // cannot start from a time
	lacksResume    = "resume"    // cannot commit
	lacksGroup     = "group"     // knows no groups

	lacksTransaction = "transaction" // knows no transactions
)

// allCodecs holds Kafka's compression codecs; the index is the codec's number
// in the attributes of a batch.
var allCodecs = []string{"none", "gzip", "snappy", "lz4", "zstd"}

// info describes a client.
type info struct {
	Client  string   `json:"client"`
	Version string   `json:"version"`
	Codecs  []string `json:"codecs"` // those it writes and reads
	Lacks   []string `json:"lacks"`  // of the lacks constants
}

func (i info) has(what string) bool { return !slices.Contains(i.Lacks, what) }

// record is one record as a client saw it. Timestamp (milliseconds) is 0 and
// Headers nil where the client has none.
type record struct {
	Partition int32             `json:"partition"`
	Offset    int64             `json:"offset"`
	Timestamp int64             `json:"timestamp"`
	Key       *string           `json:"key"`
	Value     *string           `json:"value"`
	Headers   map[string]string `json:"headers"`
}

func (r record) String() string {
	text := func(s *string) string {
		if s == nil {
			return "null"
		}
		return strings.TrimRight(*s, "x")
	}
	return fmt.Sprintf("%d/%d %s=%s %v", r.Partition, r.Offset, text(r.Key), text(r.Value), r.Headers)
}

// production is what to write, see record.
type production struct {
	Topic     string
	Partition int
	Codec     string
	Count     int
	Name      string // of the writer; makes the records unlike another's
}

// key, value and header are what record i of a production holds.
func (p production) key(i int) string   { return fmt.Sprintf("%s-k%d", p.Name, i) }
func (p production) value(i int) string { return fmt.Sprintf("%s-%d-%s", p.Name, i, filler) }

// headerKey is the key of the one header of a record; its value is production.Name.
const headerKey = "writer"

var filler = strings.Repeat("x", 100)

// consumption is what to read: Count records of a partition from a position.
type consumption struct {
	Topic     string
	Partition int
	From      position
	Count     int
}

// position is where reading starts: at the first record at or after Time
// (milliseconds) when that is not 0, else at Offset, where 0 is the start.
type position struct {
	Offset int64
	Time   int64
}

func (p position) String() string {
	switch {
	case p.Time != 0:
		return fmt.Sprintf("time:%d", p.Time)
	case p.Offset != 0:
		return fmt.Sprintf("offset:%d", p.Offset)
	}
	return "start"
}

// membership is one member's place in a group. Count 0 means until stopped.
type membership struct {
	Topic string
	Group string
	Count int
	// Alone is the way of releases before groups: the member does not join but
	// takes partition 0 by itself, and the group is only where offsets are kept.
	Alone bool
}

// transaction is what to write in two transactions, Count records in each: see
// transaction.aborted and transaction.committed.
type transaction struct {
	Topic  string
	Count  int
	ID     string // the transactional id
	Group  string // for which Offset of partition 0 of Source is committed
	Source string // has so many records
	Offset int64
}

// aborted and committed are what is written to partition 0 in the two transactions.
func (t transaction) aborted() production {
	return production{Topic: t.Topic, Count: t.Count, Name: "aborted"}
}

func (t transaction) committed() production {
	return production{Topic: t.Topic, Count: t.Count, Name: "committed"}
}

// noTransactions is part of a client that has none.
type noTransactions struct{}

func (noTransactions) transact(context.Context, string, transaction) error {
	return errors.ErrUnsupported
}

// emitter takes what a group member sees.
type emitter struct {
	assigned func(partitions []int32)
	record   func(record)
}

// entry is a registered client.
type entry struct {
	name   string // of the subtest
	client client
}

var clients []entry

// register puts a client into the suite, from an init function.
func register(name string, c client) { clients = append(clients, entry{name, c}) }

// ptr makes the pointer for a key or value; nil bytes are null.
func ptr(b []byte) *string {
	if b == nil {
		return nil
	}
	s := string(b)
	return &s
}

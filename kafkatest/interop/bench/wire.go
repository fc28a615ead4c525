package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"runtime"
	"slices"
	"time"

	"github.com/ottla/ottla/wire"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// A codec is one way to decode a message into a struct that was decoded into
// before and to append it to a buffer that is large enough.
type codec struct {
	name   string
	decode func(src []byte) error
	append func(dst []byte) []byte
}

// wireBench measures package wire beside kmsg: the same bytes, both decoding
// into a warm struct and appending to a warm buffer. The two take turns, and
// what counts is each one's best round: the work is the same in every round, so
// that whatever makes one slower is the machine.
func wireBench(args []string) error {
	flags := flag.NewFlagSet("wire", flag.ExitOnError)
	rounds := flags.Int("rounds", 1000, "rounds of each measurement; the best counts")
	span := flags.Duration("span", 300*time.Microsecond, "how long a round lasts")
	alias := flags.Bool("unsafe", false, "decode with kmsg's UnsafeReadFrom, whose strings alias the frame")
	if err := flags.Parse(args); err != nil {
		return err
	}
	fmt.Println("| message | version | decode ns | kmsg | times | append ns | kmsg | times | allocations | kmsg |")
	fmt.Println("|---|---|---|---|---|---|---|---|---|---|")
	for _, s := range wireSamples() {
		src, err := wire.Append(nil, s.msg, s.version)
		if err != nil {
			return err
		}
		codecs, err := s.codecs(src, *alias)
		if err != nil {
			return fmt.Errorf("%v version %d: %w", s.msg.APIKey(), s.version, err)
		}
		dst := make([]byte, 0, 2*len(src))
		var d, a []func()
		for _, c := range codecs {
			d = append(d, func() {
				if err := c.decode(src); err != nil {
					panic(err)
				}
			})
			a = append(a, func() { dst = c.append(dst[:0]) })
		}
		dt, da := race(d, *rounds, *span)
		at, aa := race(a, *rounds, *span)
		kind := "Response"
		if s.msg.IsRequest() {
			kind = "Request"
		}
		fmt.Printf("| %v%s | %d | %.0f | %.0f | %.2f | %.0f | %.0f | %.2f | %.0f | %.0f |\n", s.msg.APIKey(), kind, s.version,
			dt[0], dt[1], dt[1]/dt[0], at[0], at[1], at[1]/at[0], da[0]+aa[0], da[1]+aa[1])
	}
	return nil
}

// race runs the functions in turn and returns each one's best time in ns and
// its allocations.
func race(fs []func(), rounds int, span time.Duration) (ns, allocations []float64) {
	var before, after runtime.MemStats
	for _, f := range fs {
		f() // warm
		runtime.ReadMemStats(&before)
		for range 100 {
			f()
		}
		runtime.ReadMemStats(&after)
		allocations = append(allocations, float64((after.Mallocs-before.Mallocs)/100))
		ns = append(ns, 1e18)
	}
	counts := make([]int, len(fs))
	for i, f := range fs {
		n := 0
		for start := time.Now(); time.Since(start) < span/4; n += 32 {
			for range 32 {
				f()
			}
		}
		counts[i] = 4 * n
	}
	for range rounds {
		for i, f := range fs {
			start := time.Now()
			for range counts[i] {
				f()
			}
			ns[i] = min(ns[i], float64(time.Since(start).Nanoseconds())/float64(counts[i]))
		}
	}
	return ns, allocations
}

var errDiffers = errors.New("kmsg encodes it as other bytes")

// codecs are ours and kmsg.
func (s wireSample) codecs(src []byte, alias bool) ([]codec, error) {
	into := wire.NewResponse(s.msg.APIKey())
	var theirs interface {
		SetVersion(int16)
		ReadFrom([]byte) error
		AppendTo([]byte) []byte
	}
	theirs = kmsg.ResponseForKey(int16(s.msg.APIKey()))
	if s.msg.IsRequest() {
		into = wire.NewRequest(s.msg.APIKey())
		theirs = kmsg.RequestForKey(int16(s.msg.APIKey()))
	}
	theirs.SetVersion(s.version)
	if err := theirs.ReadFrom(src); err != nil {
		return nil, err
	}
	if again := theirs.AppendTo(nil); !bytes.Equal(again, src) {
		return nil, fmt.Errorf("%w: got %x, want %x", errDiffers, again, src)
	}
	read := theirs.ReadFrom
	if alias {
		read = theirs.(interface{ UnsafeReadFrom([]byte) error }).UnsafeReadFrom
	}
	return []codec{
		{"ottla", func(src []byte) error {
			_, err := wire.Decode(src, into, s.version)
			return err
		}, func(dst []byte) []byte {
			b, err := wire.Append(dst, s.msg, s.version)
			if err != nil {
				panic(err)
			}
			return b
		}},
		{"kmsg", read, theirs.AppendTo},
	}, nil
}

type wireSample struct {
	msg     wire.Message
	version int16
}

// wireSamples are messages of the size that clients send, in the oldest version
// that is still common and the newest: records are small, for copying them is
// the same work for all.
func wireSamples() []wireSample {
	records := wire.Records{bytes.Repeat([]byte{'r'}, 100)}
	var out []wireSample
	add := func(m wire.Message, versions ...int16) {
		for _, v := range versions {
			out = append(out, wireSample{m, v})
		}
	}
	produce := wire.NewProduceRequest()
	produce.Acks, produce.TimeoutMs = -1, 30000
	produce.TopicData = []wire.ProduceRequestTopic{{Name: "orders", TopicID: wire.UUID{1}, PartitionData: []wire.ProduceRequestPartition{{Index: 3, Records: records}}}}
	add(produce, 7, 9, 13)

	produced := wire.NewProduceResponse()
	p := *wire.NewProduceResponsePartition()
	p.Index, p.BaseOffset = 3, 77
	produced.Responses = []wire.ProduceResponseTopic{{Name: "orders", TopicID: wire.UUID{1}, PartitionResponses: []wire.ProduceResponsePartition{p}}}
	add(produced, 7, 9, 13)

	fetch := wire.NewFetchRequest()
	fetch.MaxWaitMs, fetch.MinBytes, fetch.MaxBytes, fetch.SessionEpoch = 500, 1, 50<<20, -1
	q := *wire.NewFetchRequestPartition()
	q.Partition, q.FetchOffset, q.PartitionMaxBytes = 3, 77, 1<<20
	fetch.Topics = []wire.FetchRequestTopic{{Topic: "orders", TopicID: wire.UUID{1}, Partitions: []wire.FetchRequestPartition{q}}}
	add(fetch, 11, 12, 16)

	fetched := wire.NewFetchResponse()
	r := *wire.NewFetchResponsePartition()
	r.PartitionIndex, r.HighWatermark, r.LastStableOffset, r.LogStartOffset, r.Records = 3, 99, 99, 0, records
	fetched.Responses = []wire.FetchResponseTopic{{Topic: "orders", TopicID: wire.UUID{1}, Partitions: []wire.FetchResponsePartition{r}}}
	add(fetched, 11, 12, 16)

	add(wireMetadata(), 5, 9, 12)

	join := wire.NewJoinGroupRequest()
	join.GroupID, join.SessionTimeoutMs, join.RebalanceTimeoutMs = "workers", 45000, 300000
	join.MemberID, join.ProtocolType = "consumer-1-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", "consumer"
	join.Protocols = []wire.JoinGroupRequestProtocol{{Name: "range", Metadata: make([]byte, 40)}, {Name: "cooperative-sticky", Metadata: make([]byte, 60)}}
	add(join, 5, 7, 9)

	joined := wire.NewJoinGroupResponse()
	joined.GenerationID, joined.ProtocolName, joined.Leader, joined.MemberID = 4, &join.Protocols[0].Name, join.MemberID, join.MemberID
	consumer := "consumer"
	joined.ProtocolType = &consumer
	for range 3 {
		joined.Members = append(joined.Members, wire.JoinGroupResponseMember{MemberID: join.MemberID, Metadata: make([]byte, 40)})
	}
	add(joined, 5, 7, 9)
	return slices.Clip(out)
}

// wireMetadata is a cluster of three brokers with ten topics of six partitions.
func wireMetadata() *wire.MetadataResponse {
	m := wire.NewMetadataResponse()
	id := "an-embedded-cluster-id"
	m.ClusterID = &id
	for i := range int32(3) {
		m.Brokers = append(m.Brokers, wire.MetadataResponseBroker{NodeID: i, Host: "127.0.0.1", Port: 9092 + i})
	}
	for i := range 10 {
		name := fmt.Sprintf("topic-%d", i)
		t := *wire.NewMetadataResponseTopic()
		t.Name, t.TopicID = &name, wire.UUID{byte(i)}
		for p := range int32(6) {
			t.Partitions = append(t.Partitions, wire.MetadataResponsePartition{PartitionIndex: p, LeaderID: p % 3, ReplicaNodes: []int32{0, 1, 2}, IsrNodes: []int32{0, 1, 2}})
		}
		m.Topics = append(m.Topics, t)
	}
	return m
}

package interop

import (
	"errors"
	"flag"
	"path/filepath"
	"testing"

	"github.com/IBM/sarama"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kversion"

	"github.com/ottla/ottla/kafkatest/interop/realkafka"
)

var real = flag.Bool("real", false, "TestReleases asks a real Kafka of each release, which wants Java and Maven, instead of Ottla as that release")

// pairing is a client library and the releases of Kafka that it is tried on.
type pairing struct {
	name string // of the subtest
	// made is the client as one would set it up for a broker of the release.
	made     func(kafkaRelease) client
	releases []kafkaRelease
}

// pairings have the oldest and the newest of each library on releases that they
// are made for. The newest on all of Ottla's versions at once is TestClient.
var pairings = []pairing{
	{"java-0.8.2.2", always(javaDriver("0.8.2.2")), []kafkaRelease{"0.8.2.2"}},
	{"java-0.9.0.1", always(javaDriver("0.9.0.1")), []kafkaRelease{"0.9.0.1"}},
	{"java-0.10.2.2", always(javaDriver("0.10.2.2")), []kafkaRelease{"0.10.2.2"}},
	{"java-1.0.1", always(javaDriver("1.0.1")), []kafkaRelease{"1.0.2", "1.1.1"}},
	{"java-2.8.2", always(javaDriver("2.8.2")), []kafkaRelease{"2.8.2"}},
	{"java-4.4.0", always(javaDriver("4.4.0")), []kafkaRelease{"2.1.1", "4.4.0"}},
	{"java-4.4.0-consumer-protocol", always(withConsumerProtocol(javaDriver("4.4.0"))), []kafkaRelease{"4.0.2"}},

	{"sarama-0.8.2", always(saramaClient{version: sarama.V0_8_2_0}), []kafkaRelease{"0.8.2.2"}},
	{"sarama", always(saramaClient{}), []kafkaRelease{"2.8.2", "4.4.0"}},
	{"sarama-1.20-0.8.2", always(oldSarama{version: "0.8.2.0"}), []kafkaRelease{"0.8.2.2"}},
	{"sarama-1.20-0.10.2", always(oldSarama{version: "0.10.2.0"}), []kafkaRelease{"0.10.2.2"}},
	{"sarama-1.20-2.0", always(oldSarama{version: "2.0.1"}), []kafkaRelease{"2.0.1", "3.9.2"}},

	{"franz-go-0.8.2", always(franz{versions: kversion.V0_8_2()}), []kafkaRelease{"0.8.2.2"}},
	{"franz-go-0.9", always(franz{versions: kversion.V0_9_0()}), []kafkaRelease{"0.9.0.1"}},
	{"franz-go-0.10.2", always(franz{versions: kversion.V0_10_2()}), []kafkaRelease{"0.10.2.2"}},
	{"franz-go", always(franz{}), []kafkaRelease{"0.10.0.1", "4.4.0"}},

	{"kafka-go-0.3", always(oldGo), []kafkaRelease{"0.10.2.2", "2.8.2"}},
	{"kafka-go", always(kafkaGo{}), []kafkaRelease{"1.1.1", "4.4.0"}},

	{"kafka-node", toldNode("kafkanode.js"), []kafkaRelease{"0.9.0.1", "1.1.1", "2.8.2"}},
	{"kafkajs-1.11", always(nodeDriver("kafkajs.js", "KAFKAJS=kafkajs-old")), []kafkaRelease{"0.10.2.2", "1.1.1"}},
	{"kafkajs", always(nodeDriver("kafkajs.js")), []kafkaRelease{"0.11.0.3", "1.1.1", "2.8.2", "3.9.2", "4.4.0"}},

	{"kcat", func(r kafkaRelease) client { return kcat{settings: fallback(r)} }, []kafkaRelease{"0.8.2.2", "0.9.0.1", "4.4.0"}},
	{"confluent-kafka-python", told("confluent.py"), []kafkaRelease{"0.8.2.2", "0.9.0.1", "4.4.0"}},
	{"confluent-kafka-go", always(confluent{}), []kafkaRelease{"2.8.2"}},
	{"kafka-python-1.4", toldOld("kafka_python.py"), []kafkaRelease{"0.8.2.2", "0.9.0.1", "0.10.0.1", "0.10.2.2", "1.1.1"}},
	{"kafka-python", told("kafka_python.py"), []kafkaRelease{"0.11.0.3", "3.9.2", "4.4.0"}},
}

// always is a client that finds out by itself what the broker is.
func always(c client) func(kafkaRelease) client { return func(kafkaRelease) client { return c } }

// topicPartitions is how many partitions a topic of these brokers has that is
// created by use, as all are before 0.10.1: as many as the step group wants.
const topicPartitions = 6

// releaseResults is what TestReleases found in this run.
var releaseResults = table{title: []string{"client", "version", "Kafka", "codecs"}}

// TestReleases takes clients through the steps on Ottla as a release of Kafka;
// with -real on that Kafka itself, so that it is known to be Ottla's fault when a
// step fails on Ottla. What a release cannot do is left out on both.
func TestReleases(t *testing.T) {
	if external() != "" {
		return
	}
	t.Parallel()
	var releases []kafkaRelease
	on := map[kafkaRelease][]pairing{}
	for _, p := range pairings {
		for _, r := range p.releases {
			if on[r] == nil {
				releases = append(releases, r)
			}
			on[r] = append(on[r], p)
		}
	}
	t.Cleanup(func() { checkReleaseTable(t) }) // after the parallel subtests
	for _, r := range releases {
		t.Run(string(r), func(t *testing.T) {
			if !*real { // two real ones would not fit a small machine
				t.Parallel()
			}
			bootstrap := releaseBroker(t, r)
			t.Run("clients", func(t *testing.T) { // ends when all have ended
				for _, p := range on[r] {
					t.Run(p.name, func(t *testing.T) {
						t.Parallel()
						row := releaseResults.row(p.name)
						row.release = r
						testClient(t, atRelease{p.made(r), r}, bootstrap, r, row)
					})
				}
			})
		})
	}
}

// releaseBroker is a broker of a release until the test ends.
func releaseBroker(t *testing.T, r kafkaRelease) string {
	settings := map[string]string{"num.partitions": "6", "group.initial.rebalance.delay.ms": "0"}
	if !*real {
		args := []string{"--listen", "127.0.0.1:0", "--kafka-version", string(r)}
		for name, value := range settings {
			args = append(args, "--config", name+"="+value)
		}
		return startBinary(t, args...)
	}
	k, err := realkafka.Start(realkafka.Config{Release: string(r), Properties: settings})
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, k.Close()) })
	warmUp(t, k.Addrs[0], r)
	return k.Addrs[0]
}

// warmUp waits until a real broker that has just begun to listen can make topics
// and keep the offsets of groups: old clients give up before that.
func warmUp(t *testing.T, bootstrap string, r kafkaRelease) {
	ref, err := newReference(bootstrap, r)
	require.NoError(t, err)
	defer ref.Close()
	topic, ctx := unique("ready"), within(t)
	require.NoError(t, poll(ctx, func() error {
		err := ref.create(ctx, topic, topicPartitions)
		if errors.Is(err, kerr.TopicAlreadyExists) {
			return nil
		}
		return err
	}))
	require.NoError(t, poll(ctx, func() error {
		_, err := ref.committed(ctx, topic, topic, 0)
		return err
	}))
}

// checkReleaseTable compares the table of README.md with what this run found.
func checkReleaseTable(t *testing.T) {
	t.Logf("clients on releases of Kafka:\n%s", &releaseResults)
	rows := 0
	for _, p := range pairings {
		rows += len(p.releases)
	}
	releaseResults.check(t, filepath.Join("README.md"), "releases", rows)
}

package broker

import (
	"cmp"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"log/slog"
	"math"
	"net"
	"slices"
	"strconv"
	"strings"
)

// Config says what cluster to start. The zero value is one broker, id 1, on a
// free port of 127.0.0.1, with Kafka's defaults where a broker for tests does
// not need others.
type Config struct {
	// Brokers is how many brokers the cluster has, 1 to MaxBrokers; 0 means 1.
	Brokers int
	// FirstBrokerID is the first broker's id, the others follow; nil means the
	// properties node.id or broker.id, or 1.
	FirstBrokerID *int32
	// Listen holds host:port addresses, the i-th broker i's; brokers beyond
	// them take the following ports of the last. Port 0 is any free port.
	// Empty means 127.0.0.1:0.
	Listen []string
	// AdvertisedHost is what clients are told instead of the host listened on.
	AdvertisedHost string
	// Racks holds broker.rack of the i-th broker; an empty string is the property
	// broker.rack, or no rack.
	Racks []string
	// KafkaVersion is the release of Kafka that the brokers behave as, such as
	// "0.8.2", "2.8" or "3.9.2": the API versions they advertise and serve, their
	// features, and what else a client sees of a release's age. Empty is all
	// versions of all releases at once. KafkaVersions lists them.
	KafkaVersion string
	// Topics are created before Start returns.
	Topics []TopicSpec
	// Properties are broker settings by Kafka's names, such as
	// "auto.create.topics.enable". A key that no release of Kafka knows, or a
	// value out of its range, is an error; one that Kafka knows and this broker
	// does not honour is logged as a warning.
	Properties map[string]string
	// Clock is what time everything goes by; nil means SystemClock.
	Clock Clock
	// Seed determines whatever is random: cluster, topic and member ids. 0
	// means a seed of its own for every cluster.
	Seed uint64
	// Logger receives the brokers' log; nil discards it.
	Logger *slog.Logger
	// Hook bends the protocol; nil lets everything pass.
	Hook Hook
}

// TopicSpec is a topic to be created.
type TopicSpec struct {
	Name string
	// Partitions is at least 1; 0 means num.partitions.
	Partitions int
	// ReplicationFactor is at least 1; 0 means default.replication.factor.
	ReplicationFactor int
	// Configs are topic settings by Kafka's names, such as "retention.ms".
	Configs map[string]string
}

// MaxBrokers is the most brokers a cluster has.
const MaxBrokers = 1000

// withDefaults returns c with every zero field replaced, and checked.
func (c Config) withDefaults() (Config, error) {
	if c.Brokers == 0 {
		c.Brokers = 1
	}
	if c.Brokers < 0 || c.Brokers > MaxBrokers {
		return c, fmt.Errorf("broker: got %d brokers, want 1 to %d", c.Brokers, MaxBrokers)
	}
	if c.FirstBrokerID == nil {
		first := firstID(c.Properties)
		c.FirstBrokerID = &first
	}
	if id := *c.FirstBrokerID; id < 0 || id > math.MaxInt32-MaxBrokers {
		return c, fmt.Errorf("broker: got first broker id %d, want 0 to %d", id, math.MaxInt32-MaxBrokers)
	}
	if len(c.Listen) > c.Brokers {
		return c, fmt.Errorf("broker: got %d listen addresses, want at most one a broker (%d)", len(c.Listen), c.Brokers)
	}
	if len(c.Racks) > c.Brokers {
		return c, fmt.Errorf("broker: got %d racks, want at most one a broker (%d)", len(c.Racks), c.Brokers)
	}
	if rack := c.Properties["broker.rack"]; rack != "" {
		racks := slices.Repeat([]string{rack}, c.Brokers)
		for i, own := range c.Racks {
			racks[i] = cmp.Or(own, rack)
		}
		c.Racks = racks
	}
	if c.Clock == nil {
		c.Clock = SystemClock()
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Seed == 0 {
		var b [8]byte
		_, _ = rand.Read(b[:])
		c.Seed = binary.BigEndian.Uint64(b[:])
	}
	listen, err := spreadListen(c.Listen, c.Brokers)
	c.Listen = listen
	return c, err
}

// firstID is the first broker's id where only properties name one: node.id, or
// broker.id as it was called with ZooKeeper, of which -1 leaves it open.
func firstID(properties map[string]string) int32 {
	for _, key := range []string{"node.id", "broker.id"} {
		if id, err := strconv.ParseInt(strings.TrimSpace(properties[key]), 10, 32); err == nil && id >= 0 {
			return int32(id)
		}
	}
	return 1
}

// spreadListen returns one address a broker.
func spreadListen(given []string, brokers int) ([]string, error) {
	if len(given) == 0 {
		given = []string{"127.0.0.1:0"}
	}
	var all []string
	var host string
	var port int
	for _, addr := range given {
		h, p, err := net.SplitHostPort(addr)
		if err != nil {
			return nil, fmt.Errorf("broker: got listen address %q, want host:port", addr)
		}
		n, err := strconv.Atoi(p)
		if err != nil || n < 0 || n > math.MaxUint16 {
			return nil, fmt.Errorf("broker: got port %q in listen address %q, want 0 to %d", p, addr, math.MaxUint16)
		}
		host, port = h, n
		all = append(all, addr)
	}
	for len(all) < brokers {
		if port != 0 {
			port++
		}
		if port > math.MaxUint16 {
			return nil, fmt.Errorf("broker: listen address %q leaves no port for broker %d of %d", given[len(given)-1], len(all)+1, brokers)
		}
		all = append(all, net.JoinHostPort(host, strconv.Itoa(port)))
	}
	return all, nil
}

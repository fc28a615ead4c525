package oracle

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/kafkatest/interop/realkafka"
	"github.com/ottla/ottla/wire"
)

// A Target is a cluster that scenarios run on.
type Target struct {
	Release string
	Addrs   []string // by broker; the first has id 1

	served map[wire.APIKey][2]int16
	strict bool // a capture that finds nothing is an error
	wait   patience
	create func(topicPlan) error
	settle func() error // nil: what is answered is in force
	close  func() error
}

// patience is how long a cluster may take.
type patience struct {
	answer time.Duration // to answer, or to close
	until  time.Duration // until a condition of a scenario holds
	ready  time.Duration // until a topic can be used
}

func patient() patience {
	return patience{answer: answerWithin, until: untilWithin, ready: readyWithin}
}

// Close ends the cluster.
func (t *Target) Close() error { return t.close() }

// Served gives the versions of an API that the release serves.
func (t *Target) Served(api wire.APIKey) (oldest, newest int16, ok bool) {
	v, ok := t.served[api]
	return v[0], v[1], ok
}

func (t *Target) createTopic(p topicPlan) error { return t.create(p) }

// settings are those of every broker here, beside a scenario's own: what
// package realkafka sets so that one broker is enough, and no waiting for more
// members than there are.
func settings(brokers int, own map[string]string) map[string]string {
	replicas := strconv.Itoa(min(3, brokers))
	all := map[string]string{
		"offsets.topic.replication.factor": replicas, "transaction.state.log.replication.factor": replicas,
		"transaction.state.log.min.isr": "1", "group.initial.rebalance.delay.ms": "0",
	}
	maps.Copy(all, own)
	return all
}

// StartKafka starts a real Kafka and waits until it can do everything.
func StartKafka(release string, brokers int, own map[string]string) (*Target, error) {
	k, err := realkafka.Start(realkafka.Config{Release: release, Brokers: brokers, Properties: settings(brokers, own)})
	if err != nil {
		return nil, err
	}
	t := &Target{Release: release, Addrs: k.Addrs, strict: true, wait: patient(), close: k.Close}
	t.settle = (&settler{target: t, zooKeeper: k.ZooKeeper}).settle
	if t.served, err = askServed(release, t.Addrs[0]); err == nil {
		t.create = t.createByRequest
		if _, _, ok := t.Served(wire.KeyCreateTopics); !ok {
			t.create = func(p topicPlan) error { return createInZooKeeper(k.ZooKeeper, p) }
		}
		err = t.warmUp()
	}
	if err != nil {
		_ = k.Close()
		return nil, fmt.Errorf("kafka %s: %w", release, err)
	}
	return t, nil
}

// StartOttla starts Ottla as a release that serves these versions.
func StartOttla(release string, served map[wire.APIKey][2]int16, brokers int, own map[string]string) (*Target, error) {
	return startOttla(release, served, brokers, own, nil)
}

// startOttla starts one that a hook bends.
func startOttla(release string, served map[wire.APIKey][2]int16, brokers int, own map[string]string, hook broker.Hook) (*Target, error) {
	c := broker.Config{Brokers: brokers, Properties: settings(brokers, own), Hook: hook}
	setRelease(&c, release)
	b, err := broker.Start(c)
	if err != nil {
		return nil, err
	}
	t := &Target{Release: release, Addrs: b.Addrs(), served: served, wait: patient(), close: b.Close}
	t.wait.until /= 10 // what Kafka does a second later Ottla does at once
	t.create = t.createByRequest
	if _, _, ok := t.Served(wire.KeyCreateTopics); !ok {
		t.create = func(p topicPlan) error {
			spec := broker.TopicSpec{Name: p.name, Partitions: len(p.assignments), ReplicationFactor: len(p.assignments[0]), Configs: p.configs}
			return b.CreateTopic(spec)
		}
	}
	_, err = t.coordinator("warm-up")
	if err == nil {
		err = t.producerIDs() // takes id 0, which is also what stands beside errors
	}
	if err != nil {
		_ = b.Close()
		return nil, fmt.Errorf("ottla as %s: %w", release, err)
	}
	return t, nil
}

// setRelease sets the release that Ottla is to be.
func setRelease(c *broker.Config, release string) {
	if f := reflect.ValueOf(c).Elem().FieldByName("KafkaVersion"); f.IsValid() {
		f.SetString(release)
	}
}

// oldVersions are served by the releases that cannot be asked.
var oldVersions = map[string]map[wire.APIKey][2]int16{
	"0.8": {
		wire.KeyProduce: {0, 0}, wire.KeyFetch: {0, 0}, wire.KeyListOffsets: {0, 0}, wire.KeyMetadata: {0, 0},
		wire.KeyOffsetCommit: {0, 1}, wire.KeyOffsetFetch: {0, 1}, wire.KeyFindCoordinator: {0, 0},
	},
	"0.9": {
		wire.KeyProduce: {0, 1}, wire.KeyFetch: {0, 1}, wire.KeyListOffsets: {0, 0}, wire.KeyMetadata: {0, 0},
		wire.KeyOffsetCommit: {0, 2}, wire.KeyOffsetFetch: {0, 1}, wire.KeyFindCoordinator: {0, 0},
		wire.KeyJoinGroup: {0, 0}, wire.KeyHeartbeat: {0, 0}, wire.KeyLeaveGroup: {0, 0}, wire.KeySyncGroup: {0, 0},
		wire.KeyDescribeGroups: {0, 0}, wire.KeyListGroups: {0, 0},
	},
}

func askServed(release, addr string) (map[wire.APIKey][2]int16, error) {
	for old, served := range oldVersions {
		if compareReleases(release, old) == 0 {
			return served, nil
		}
	}
	t := &Target{wait: patient(), served: map[wire.APIKey][2]int16{wire.KeyApiVersions: {0, 0}}}
	m, err := t.ask(addr, wire.NewApiVersionsRequest(), 0)
	if err != nil {
		return nil, err
	}
	served := map[wire.APIKey][2]int16{}
	for _, a := range m.(*wire.ApiVersionsResponse).ApiKeys {
		served[wire.APIKey(a.ApiKey)] = [2]int16{a.MinVersion, a.MaxVersion}
	}
	return served, nil
}

// createByRequest makes a topic with CreateTopics and waits until the cluster
// has taken it.
func (t *Target) createByRequest(p topicPlan) error {
	q := wire.NewCreateTopicsRequest()
	q.TimeoutMs = 30_000
	topic := wire.CreateTopicsRequestTopic{Name: p.name, NumPartitions: -1, ReplicationFactor: -1}
	for i, ids := range p.assignments {
		topic.Assignments = append(topic.Assignments, wire.CreateTopicsRequestAssignment{PartitionIndex: int32(i), BrokerIDs: ids})
	}
	for _, k := range sortedKeys(p.configs) {
		v := p.configs[k]
		topic.Configs = append(topic.Configs, wire.CreateTopicsRequestConfig{Name: k, Value: &v})
	}
	q.Topics = append(q.Topics, topic)
	addr, err := t.controller()
	if err != nil {
		return err
	}
	m, err := t.ask(addr, q, 4)
	if err != nil {
		return err
	}
	for _, a := range m.(*wire.CreateTopicsResponse).Topics {
		if a.ErrorCode != wire.NoError && a.ErrorCode != wire.ErrRequestTimedOut {
			return a.ErrorCode
		}
	}
	return nil
}

func createInZooKeeper(addr string, p topicPlan) error {
	partitions := map[string][]int32{}
	for i, ids := range p.assignments {
		partitions[strconv.Itoa(i)] = ids
	}
	topic, err := json.Marshal(map[string]any{"version": 1, "partitions": partitions})
	if err != nil {
		return err
	}
	configs, err := json.Marshal(map[string]any{"version": 1, "config": p.configs})
	if err != nil {
		return err
	}
	return zkCreate(addr, [][2]string{{"/config/topics/" + p.name, string(configs)}, {"/brokers/topics/" + p.name, string(topic)}})
}

// warmUp waits until the cluster has all its brokers, its internal topic of
// offsets with every coordinator loaded, and producer ids to give.
func (t *Target) warmUp() error {
	deadline := time.Now().Add(2 * time.Minute)
	for _, step := range []func() error{t.allBrokers, t.allCoordinators, t.producerIDs} {
		for {
			err := step()
			if err == nil {
				break
			}
			if time.Now().After(deadline) {
				return fmt.Errorf("warming up: %w", err)
			}
			time.Sleep(readyPause)
		}
	}
	return nil
}

func (t *Target) allBrokers() error {
	for _, addr := range t.Addrs {
		// A broker of 0.8 hears of the brokers with the first topic that there
		// is, which is the one that asking for a coordinator makes.
		if _, err := t.ask(addr, wire.NewFindCoordinatorRequest(), 0); err != nil {
			return err
		}
		m, err := t.metadata(addr)
		if err != nil {
			return err
		}
		if len(m.Brokers) != len(t.Addrs) {
			return fmt.Errorf("%s knows %d brokers, want %d", addr, len(m.Brokers), len(t.Addrs))
		}
	}
	return nil
}

// warmGroups are enough groups to meet every coordinator.
const warmGroups = 300

func (t *Target) allCoordinators() error {
	first, err := t.coordinator("warm-up")
	if err != nil {
		return err
	}
	if err := t.usable("__consumer_offsets", 0); err != nil {
		return err
	}
	for i := range warmGroups {
		group, addr := "warm-up-"+strconv.Itoa(i), first
		if len(t.Addrs) > 1 {
			if addr, err = t.coordinator(group); err != nil {
				return err
			}
		}
		q := wire.NewOffsetFetchRequest()
		q.GroupID = group
		q.Topics = []wire.OffsetFetchRequestTopic{{Name: "warm-up", PartitionIndexes: []int32{0}}}
		m, err := t.ask(addr, q, 1)
		if err != nil {
			return err
		}
		for _, topic := range m.(*wire.OffsetFetchResponse).Topics {
			for _, p := range topic.Partitions {
				switch p.ErrorCode {
				case wire.ErrCoordinatorLoadInProgress, wire.ErrCoordinatorNotAvailable, wire.ErrNotCoordinator:
					return fmt.Errorf("coordinator of %s: %w", group, p.ErrorCode)
				}
			}
		}
	}
	return nil
}

func (t *Target) producerIDs() error {
	if _, _, ok := t.Served(wire.KeyInitProducerId); !ok {
		return nil
	}
	for _, addr := range t.Addrs {
		m, err := t.ask(addr, wire.NewInitProducerIdRequest(), 3)
		if err != nil {
			return err
		}
		if code := m.(*wire.InitProducerIdResponse).ErrorCode; code != wire.NoError {
			return fmt.Errorf("producer ids: %w", code)
		}
	}
	return nil
}

// printServed writes what a release serves, as it is kept beside its transcripts.
func printServed(release string, served map[wire.APIKey][2]int16) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# What Kafka %s serves: API, oldest and newest version.\n", release)
	for _, k := range wire.APIKeys() {
		if v, ok := served[k]; ok {
			fmt.Fprintf(&b, "%s %d %d\n", k, v[0], v[1])
		}
	}
	return b.String()
}

func parseServed(src string) (map[wire.APIKey][2]int16, error) {
	served := map[wire.APIKey][2]int16{}
	for line := range strings.Lines(src) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		var name string
		var v [2]int16
		if _, err := fmt.Sscan(line, &name, &v[0], &v[1]); err != nil {
			return nil, fmt.Errorf("got %q, want an API and two versions", line)
		}
		api, ok := wire.APIKeyByName(name)
		if !ok {
			return nil, fmt.Errorf("got API %q, want one that exists", name)
		}
		served[api] = v
	}
	return served, nil
}

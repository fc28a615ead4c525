package oracle

import (
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"
)

// This file is the one place that says what is not the same from run to run.
// An answer is walked once; every rule sees every array and every value in it.

// rule replaces what differs between two runs on the same release.
type rule struct {
	name   string
	reason string
	array  func(n *normaliser, at place, list []any) []any // nil: none
	value  func(n *normaliser, at place, v any) any        // nil: none
}

// place is where a value stands.
type place struct {
	api   string // Metadata
	path  string // topics.partitions, without indices
	field string // partitions
}

var rules = []rule{
	{
		name:   "foreign",
		reason: "Scenarios share a cluster: what others have made in it is left out of lists of everything.",
		array:  (*normaliser).dropForeign,
	}, {
		name:   "names",
		reason: "Topics and groups have the scenario's id in their names; they are shown as the scenario writes them, $t.",
		value:  (*normaliser).ownNames,
	}, {
		name:   "order",
		reason: "Kafka keeps these in hash maps, or gathers them from such: clients cannot rely on the order. It is that of the key here.",
		array:  (*normaliser).sort,
	}, {
		name:   "ids",
		reason: "Random ids (members, topics, fetch sessions, producers) are numbered in the order in which a scenario first sees them, so that it still shows which are the same.",
		value:  (*normaliser).numberIDs,
	}, {
		name:   "clock",
		reason: "Times: one that a request has sent is shown as $now and the distance to it, one between the scenario's begin and the answer as <time>. Inside a message too, and there, as in when offsets expire, with the minutes before or after.",
		value:  (*normaliser).times,
	}, {
		name:   "ports",
		reason: "Brokers listen on free ports, and so does the controller, which in Ottla is a broker's.",
		value:  (*normaliser).ports,
	}, {
		name:   "cluster id",
		reason: "Every cluster has its own.",
		value: func(n *normaliser, at place, v any) any {
			if at.field == "clusterId" && v != nil && v != "" {
				return "<cluster id>"
			}
			return v
		},
	}, {
		name:   "any broker",
		reason: "In a cluster of several brokers chance decides which is the controller (or, in KRaft, is named instead of it) and which coordinates a group.",
		value:  (*normaliser).anyBroker,
	}, {
		name:   "filling",
		reason: "A converted answer is filled up to the size of what was converted. Where that is compressed, the times in it decide how many bytes are missing.",
		array:  (*normaliser).filling,
	}, {
		name:   "hash of topics",
		reason: "A consumer group keeps a hash of its topics, and of their ids, which are random.",
		value: func(n *normaliser, at place, v any) any {
			if at.field == "metadataHash" && v != json.Number("0") {
				return "<hash>"
			}
			return v
		},
	}, {
		name:   "log dir",
		reason: "Paths of folders are the machine's.",
		value: func(n *normaliser, at place, v any) any {
			if at.api == "DescribeLogDirs" && at.field == "logDir" || at.api == "AlterReplicaLogDirs" && at.field == "logDir" {
				return "<log dir>"
			}
			return v
		},
	}, {
		name:   "disk",
		reason: "The size of the machine's disk.",
		value: func(n *normaliser, at place, v any) any {
			if (at.field == "totalBytes" || at.field == "usableBytes") && v != json.Number("-1") {
				return "<bytes>"
			}
			return v
		},
	}, {
		name:   "throttle",
		reason: "Where there is a quota, the time to wait depends on how fast the scenario went; that there is one does not.",
		value: func(n *normaliser, at place, v any) any {
			if at.path == "throttleTimeMs" && v != json.Number("0") {
				return "<throttled>"
			}
			return v
		},
	}, {
		name:   "epochs of brokers",
		reason: "A broker's epoch is an offset in the metadata log, or ZooKeeper's transaction id.",
		value: func(n *normaliser, at place, v any) any {
			if at.field == "brokerEpoch" && v != json.Number("-1") {
				return "<epoch>"
			}
			return v
		},
	}, {
		name:   "metadata log",
		reason: "How far the metadata log is depends on what the cluster did before.",
		value: func(n *normaliser, at place, v any) any {
			if (at.field == "finalizedFeaturesEpoch" || at.api == "DescribeQuorum" && slices.Contains([]string{"highWatermark", "logEndOffset", "leaderEpoch"}, at.field)) && v != json.Number("-1") {
				return "<metadata log>"
			}
			return v
		},
	},
}

// orderless are the arrays whose order Kafka leaves to chance, with the fields
// that they are sorted by here.
var orderless = map[string][]string{
	"Metadata.brokers":                                                           {"nodeId"},
	"Metadata.topics":                                                            {"name", "topicId"},
	"Metadata.topics.partitions":                                                 {"partitionIndex"},
	"DescribeCluster.brokers":                                                    {"brokerId"},
	"CreateTopics.topics":                                                        {"name"},
	"CreateTopics.topics.configs":                                                {"name"},
	"DeleteTopics.responses":                                                     {"name", "topicId"},
	"CreatePartitions.results":                                                   {"name"},
	"DeleteRecords.topics":                                                       {"name"},
	"DeleteRecords.topics.partitions":                                            {"partitionIndex"},
	"Produce.responses":                                                          {"name", "topicId"},
	"Produce.responses.partitionResponses":                                       {"index"},
	"ListOffsets.topics":                                                         {"name"},
	"ListOffsets.topics.partitions":                                              {"partitionIndex"},
	"OffsetForLeaderEpoch.topics":                                                {"topic"},
	"OffsetForLeaderEpoch.topics.partitions":                                     {"partition"},
	"OffsetCommit.topics":                                                        {"name", "topicId"},
	"OffsetCommit.topics.partitions":                                             {"partitionIndex"},
	"OffsetFetch.topics":                                                         {"name"},
	"OffsetFetch.topics.partitions":                                              {"partitionIndex"},
	"OffsetFetch.groups.topics":                                                  {"name", "topicId"},
	"OffsetFetch.groups.topics.partitions":                                       {"partitionIndex"},
	"OffsetDelete.topics":                                                        {"name"},
	"OffsetDelete.topics.partitions":                                             {"partitionIndex"},
	"TxnOffsetCommit.topics":                                                     {"name"},
	"TxnOffsetCommit.topics.partitions":                                          {"partitionIndex"},
	"AddPartitionsToTxn.resultsByTopicV3AndBelow":                                {"name"},
	"AddPartitionsToTxn.resultsByTopicV3AndBelow.resultsByPartition":             {"partitionIndex"},
	"JoinGroup.members":                                                          {"memberId"},
	"DescribeGroups.groups":                                                      {"groupId"},
	"DescribeGroups.groups.members":                                              {"memberId"},
	"ListGroups.groups":                                                          {"groupId"},
	"DeleteGroups.results":                                                       {"groupId"},
	"ConsumerGroupDescribe.groups":                                               {"groupId"},
	"ConsumerGroupDescribe.groups.members":                                       {"memberId"},
	"DescribeConfigs.results":                                                    {"resourceType", "resourceName"},
	"DescribeConfigs.results.configs":                                            {"name"},
	"AlterConfigs.responses":                                                     {"resourceType", "resourceName"},
	"IncrementalAlterConfigs.responses":                                          {"resourceType", "resourceName"},
	"DescribeLogDirs.results.topics":                                             {"name"},
	"DescribeLogDirs.results.topics.partitions":                                  {"partitionIndex"},
	"ElectLeaders.replicaElectionResults":                                        {"topic"},
	"ElectLeaders.replicaElectionResults.partitionResult":                        {"partitionId"},
	"AlterPartitionReassignments.responses":                                      {"name"},
	"ListPartitionReassignments.topics":                                          {"name"},
	"DescribeProducers.topics.partitions.activeProducers":                        {"producerId"},
	"DescribeAcls.resources":                                                     {"resourceType", "resourceName"},
	"DescribeUserScramCredentials.results":                                       {"user"},
	"DescribeUserScramCredentials.results.credentialInfos":                       {"mechanism"},
	"AlterUserScramCredentials.results":                                          {"user"},
	"ListTransactions.transactionStates":                                         {"transactionalId"},
	"DescribeClientQuotas.entries":                                               {"entity"},
	"DescribeClientQuotas.entries.entity":                                        {"entityType"},
	"DescribeClientQuotas.entries.values":                                        {"key"},
	"AlterClientQuotas.entries":                                                  {"entity"},
	"AlterClientQuotas.entries.entity":                                           {"entityType"},
	"UpdateFeatures.results":                                                     {"feature"},
	"DescribeQuorum.topics.partitions.observers":                                 {"replicaId"},
	"ApiVersions.apiKeys":                                                        {"apiKey"},
	"ApiVersions.supportedFeatures":                                              {"name"},
	"ApiVersions.finalizedFeatures":                                              {"name"},
	"DescribeLogDirs.results":                                                    {"logDir"},
	"ListConfigResources.configResources":                                        {"resourceType", "resourceName"},
	"DescribeShareGroupOffsets.groups.topics":                                    {"topicName"},
	"DescribeTransactions.transactionStates.topics":                              {"topic"},
	"AddPartitionsToTxn.resultsByTransaction.topicResults":                       {"name"},
	"WriteTxnMarkers.markers":                                                    {"producerId"},
	"WriteTxnMarkers.markers.topics":                                             {"name"},
	"WriteTxnMarkers.markers.topics.partitions":                                  {"partitionIndex"},
	"AlterReplicaLogDirs.results":                                                {"topicName"},
	"AlterReplicaLogDirs.results.partitions":                                     {"partitionIndex"},
	"ShareGroupDescribe.groups.members":                                          {"memberId"},
	"ConsumerGroupHeartbeat.assignment.topicPartitions":                          {"topicId"},
	"ConsumerGroupHeartbeat.assignment.topicPartitions.partitions":               {""},
	"AlterShareGroupOffsets.responses":                                           {"topicName"},
	"DeleteShareGroupOffsets.responses":                                          {"topicName"},
	"AlterPartitionReassignments.responses.partitions":                           {"partitionIndex"},
	"ListPartitionReassignments.topics.partitions":                               {"partitionIndex"},
	"ConsumerGroupDescribe.groups.members.assignment.topicPartitions":            {"topicName"},
	"ConsumerGroupDescribe.groups.members.assignment.topicPartitions.partitions": {""},
	"ConsumerGroupDescribe.groups.members.targetAssignment.topicPartitions":      {"topicName"},
	"ConsumerGroupDescribe.groups.members.targetAssignment.topicPartitions.partitions": {""},
	"ConsumerGroupDescribe.groups.members.subscribedTopicNames":                        {""},
	"AddPartitionsToTxn.resultsByTransaction.topicResults.resultsByPartition":          {"partitionIndex"},
	"DescribeTransactions.transactionStates.topics.partitions":                         {""},
}

// normaliser applies the rules to the answers of one run.
type normaliser struct {
	vars    *variables
	began   time.Time
	ports_  map[string]int // port to broker, from 1
	brokers int
	numbers map[string]map[string]int // kind, then value, to its number
	known   map[string]string         // random strings to what stands for them
}

func newNormaliser(vars *variables, began time.Time, addrs []string) *normaliser {
	n := &normaliser{vars: vars, began: began, ports_: map[string]int{}, brokers: len(addrs), numbers: map[string]map[string]int{}, known: map[string]string{}}
	for i, addr := range addrs {
		n.ports_[addr[strings.LastIndex(addr, ":")+1:]] = i + 1
	}
	return n
}

// answer applies all rules to an answer, which it changes.
func (n *normaliser) answer(api string, v *object) {
	for _, r := range rules {
		n.walk(r, place{api: api}, v)
	}
}

func (n *normaliser) walk(r rule, at place, v any) any {
	switch v := v.(type) {
	case *object:
		for _, k := range v.keys {
			below := place{at.api, k, k}
			if at.path != "" {
				below.path = at.path + "." + k
			}
			v.values[k] = n.walk(r, below, v.values[k])
		}
		return v
	case []any:
		for i := range v {
			v[i] = n.walk(r, at, v[i])
		}
		if r.array != nil {
			return r.array(n, at, v)
		}
		return v
	}
	if r.value != nil {
		return r.value(n, at, v)
	}
	return v
}

// nameFields are where a list's elements say what they are.
var nameFields = []string{"name", "topic", "topicName", "groupId", "transactionalId", "resourceName", "user"}

func (n *normaliser) dropForeign(at place, list []any) []any {
	return slices.DeleteFunc(list, func(e any) bool {
		o, ok := e.(*object)
		if !ok {
			return false
		}
		for _, f := range nameFields {
			name, _ := o.values[f].(string)
			if m := uniqueValue.FindStringSubmatch(name); m != nil && m[2] != n.vars.id {
				return true
			}
		}
		return false
	})
}

func (n *normaliser) ownNames(at place, v any) any {
	s, ok := v.(string)
	if !ok {
		return v
	}
	return uniqueValue.ReplaceAllStringFunc(s, func(m string) string {
		parts := uniqueValue.FindStringSubmatch(m)
		if parts[2] != n.vars.id {
			return m
		}
		return "$" + parts[1]
	})
}

func (n *normaliser) sort(at place, list []any) []any {
	keys := orderless[at.api+"."+at.path]
	if keys == nil {
		return list
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, ok1 := list[i].(*object)
		b, ok2 := list[j].(*object)
		if !ok1 || !ok2 {
			return compareValues(list[i], list[j]) < 0
		}
		for _, k := range keys {
			x, y := a.values[k], b.values[k]
			if k == "topicId" || k == "memberId" {
				x, y = n.rank(x), n.rank(y)
			}
			if c := compareValues(x, y); c != 0 {
				return c < 0
			}
		}
		return false
	})
	return list
}

// rank is what a topic's or a member's id is sorted by: its number, where it was seen
// before, and after all others where it is new, since chance decides whether a
// random one comes before a fixed one.
func (n *normaliser) rank(v any) any {
	id, ok := v.(string)
	switch {
	case ok && n.known[id] != "":
		return n.known[id]
	case ok && kafkaUUID.MatchString(id) && id != noUUID:
		return "~" + id
	}
	return v
}

func compareValues(a, b any) int {
	x, ok1 := a.(json.Number)
	y, ok2 := b.(json.Number)
	if ok1 && ok2 {
		i, _ := x.Int64()
		j, _ := y.Int64()
		return int(min(max(i-j, -1), 1))
	}
	return strings.Compare(string(appendLine(nil, a)), string(appendLine(nil, b)))
}

// numbered gives the number of a value among those of its kind.
func (n *normaliser) numbered(kind, value string) string {
	of := n.numbers[kind]
	if of == nil {
		of = map[string]int{}
		n.numbers[kind] = of
	}
	if of[value] == 0 {
		of[value] = len(of) + 1
	}
	return fmt.Sprintf("<%s %d>", kind, of[value])
}

var (
	randomUUID = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	kafkaUUID  = regexp.MustCompile(`^[A-Za-z0-9_-]{22}$`)
)

const noUUID = "AAAAAAAAAAAAAAAAAAAAAA"

// producerFields hold a producer's id.
var producerFields = []string{"producerId", "previousProducerId", "nextProducerId"}

func (n *normaliser) numberIDs(at place, v any) any {
	switch v := v.(type) {
	case string:
		s := randomUUID.ReplaceAllStringFunc(v, func(id string) string { return n.numbered("uuid", id) })
		if kafkaUUID.MatchString(s) && s != noUUID && (strings.HasSuffix(at.field, "Id") || strings.HasSuffix(at.field, "Ids")) && at.field != "clusterId" {
			n.known[s] = n.numbered("id", s)
		}
		for id, shown := range n.known {
			s = strings.ReplaceAll(s, id, shown)
		}
		return s
	case json.Number:
		switch {
		case v == "0" || v == "-1":
		case at.field == "sessionId":
			return n.numbered("session", string(v))
		case at.api == "InitProducerId" && at.field == "producerId":
			return n.numbered("producer", string(v))
		}
		if slices.Contains(producerFields, at.field) && n.numbers["producer"][string(v)] > 0 || at.api == "InitProducerId" && at.field == "producerId" && v == "0" {
			return n.numbered("producer", string(v))
		}
	}
	return v
}

func (n *normaliser) times(at place, v any) any {
	if s, ok := v.(string); ok {
		return timeInText.ReplaceAllStringFunc(s, n.timeInText)
	}
	num, ok := v.(json.Number)
	if !ok || len(num) < 12 {
		return v
	}
	t, err := strconv.ParseInt(string(num), 10, 64)
	if err != nil {
		return v
	}
	if at.field == "expireTimestamp" {
		return n.timeInText(string(num))
	}
	if d := t - n.vars.now; n.vars.sent[d] {
		return variable{"now", d}.String()
	}
	const slack = 2 * time.Second
	if t >= n.began.Add(-slack).UnixMilli() && t <= time.Now().Add(slack).UnixMilli() {
		return "<time>"
	}
	return v
}

// timeInText is a time in milliseconds of these decades, or one from which the
// largest distance was subtracted.
var timeInText = regexp.MustCompile(`\b1[0-9]{12}\b|-92233[0-9]{14}\b`)

// timeInText shows a time within a message. One that is not near the run is a
// limit: so many whole minutes before or after the answer.
func (n *normaliser) timeInText(s string) string {
	t, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return s
	}
	if n.vars.sent[t-n.vars.now] {
		return variable{"now", t - n.vars.now}.String()
	}
	if t < 0 {
		return fmt.Sprintf("<time>-%d", int64(math.MaxInt64))
	}
	if away := time.UnixMilli(t).Sub(n.began).Round(time.Minute); away != 0 {
		return fmt.Sprintf("<time%+dm>", int(away.Minutes()))
	}
	return "<time>"
}

func (n *normaliser) ports(at place, v any) any {
	if num, ok := v.(json.Number); ok && at.field == "port" {
		if at.api == "DescribeQuorum" {
			return "<port of the controller>"
		}
		if broker := n.ports_[string(num)]; broker > 0 {
			return fmt.Sprintf("<port %d>", broker)
		}
	}
	return v
}

func (n *normaliser) anyBroker(at place, v any) any {
	if n.brokers == 1 {
		return v
	}
	coordinator := at.api == "FindCoordinator" && (at.field == "nodeId" || at.field == "port")
	if (coordinator || at.field == "controllerId") && v != json.Number("-1") {
		return "<a broker>"
	}
	return v
}

// filling is the rest of a record set, after messages of old formats that are
// compressed.
func (n *normaliser) filling(at place, list []any) []any {
	compressed := false
	for _, e := range list {
		o, ok := e.(*object)
		if !ok || at.field != "records" {
			break
		}
		if compressed && o.values["cut"] != nil {
			o.values["cut"] = "<filling>"
		}
		compressed = compressed || o.values["codec"] != nil && o.values["magic"] != json.Number("2")
	}
	return list
}

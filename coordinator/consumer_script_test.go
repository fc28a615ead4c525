package coordinator

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// Of consumer groups, scripts have
//
//	topics t=4 u=0                     makes topics, of so many partitions, has them grow, or deletes them
//	hb a join topics=t+u regex=t.*     a heartbeat of a, which becomes a member: also instance=i assignor=range rack=r
//	                                   rebalance=1m group=g v0; what is given once is used again by a's next join
//	hb a                               another, in the epoch and with the partitions of the last answer, as clients do
//	hb a epoch=3 owns=t/0+t/1 quiet    owns=- says that it has none; quiet does not say what it has
//	hb a leave, hb a away              -1 and -2
//	consumers g                        as ConsumerGroupDescribe
//
// The assignment interval is none, unless config interval=1s says so. A member's name is its id.
func init() {
	commands["topics"] = (*script).topics
	commands["hb"] = (*script).consumerHeartbeat
	commands["consumers"] = (*script).consumers
}

// fakeTopics are topics that do not change.
type fakeTopics struct {
	partitions      map[string]int32
	version, newest int64
}

func topicID(name string) wire.UUID {
	var id wire.UUID
	copy(id[:], name)
	id[15] = byte(len(name))
	return id
}

func topicName(id wire.UUID) string { return string(id[:id[15]]) }

func (f *fakeTopics) Topic(name string) (TopicInfo, bool) {
	n, ok := f.partitions[name]
	return TopicInfo{Name: name, ID: topicID(name), Partitions: n}, ok
}

func (f *fakeTopics) TopicByID(id wire.UUID) (TopicInfo, bool) { return f.Topic(topicName(id)) }
func (f *fakeTopics) Names() iter.Seq[string]                  { return maps.Keys(f.partitions) }
func (f *fakeTopics) Version() int64                           { return f.version }
func (f *fakeTopics) NewestTopic() int64                       { return f.newest }

// with are the topics with some made, grown or deleted.
func (f *fakeTopics) with(sizes map[string]int32) *fakeTopics {
	next := &fakeTopics{partitions: maps.Clone(f.partitions), version: f.version + 1, newest: f.newest}
	for name, n := range sizes {
		if _, ok := next.partitions[name]; !ok {
			next.newest = next.version
		}
		if next.partitions[name] = n; n == 0 {
			delete(next.partitions, name)
		}
	}
	return next
}

func (s *script) topics(args []string) {
	sizes := make(map[string]int32)
	for _, a := range args {
		name, n, _ := strings.Cut(a, "=")
		sizes[name] = number[int32](s, n)
	}
	s.cluster = s.cluster.with(sizes)
}

// consumerActor is what a member knows of itself.
type consumerActor struct {
	ConsumerHeartbeatRequest
	has []TopicIDPartitions
}

func (s *script) consumer(name string) *consumerActor {
	if s.consumerActors[name] == nil {
		s.consumerActors[name] = &consumerActor{ConsumerHeartbeatRequest: ConsumerHeartbeatRequest{
			GroupID: "g", MemberID: name, ClientID: "c", ClientHost: "/127.0.0.1", RebalanceTimeoutMs: 60_000, NeedsMemberID: true,
		}}
	}
	return s.consumerActors[name]
}

func (s *script) consumerHeartbeat(args []string) {
	words, o := options(args, "topics", "regex", "instance", "rack", "assignor", "rebalance", "group", "epoch", "owns", "id")
	a := s.consumer(words[0])
	what := words[1:]
	if v, ok := o["group"]; ok {
		a.GroupID = v
	}
	if v, ok := o["id"]; ok {
		a.MemberID = strings.TrimPrefix(v, "-")
	}
	if v, ok := o["instance"]; ok {
		a.InstanceID = &v
	}
	if v, ok := o["rebalance"]; ok {
		a.RebalanceTimeoutMs = int32(s.duration(v).Milliseconds())
	}
	if v, ok := o["topics"]; ok {
		a.SubscribedTopicNames = strings.FieldsFunc(v, func(r rune) bool { return r == '+' })
	}
	r := a.ConsumerHeartbeatRequest
	r.Owned = a.has
	for _, w := range what {
		switch w {
		case "join":
			r.MemberEpoch, r.Owned = JoinEpoch, []TopicIDPartitions{}
		case "leave":
			r.MemberEpoch = LeaveEpoch
		case "away":
			r.MemberEpoch = StaticLeaveEpoch
		case "quiet":
			r.Owned = nil
		case "v0":
			r.NeedsMemberID = false
		}
	}
	if !slices.Contains(what, "join") {
		if _, ok := o["topics"]; !ok {
			r.SubscribedTopicNames = nil
		}
		r.RebalanceTimeoutMs = -1
	}
	for key, to := range map[string]**string{"regex": &r.SubscribedTopicRegex, "rack": &r.RackID, "assignor": &r.ServerAssignor} {
		if v, ok := o[key]; ok {
			*to = &v
		}
	}
	if v, ok := o["epoch"]; ok {
		r.MemberEpoch = number[int32](s, v)
	}
	if v, ok := o["owns"]; ok {
		r.Owned = s.ownedPartitions(strings.TrimPrefix(v, "-"))
	}
	later(s, words[0], func() ConsumerHeartbeatResult { return s.gs.ConsumerHeartbeat(context.Background(), r) }, func(d ConsumerHeartbeatResult) string {
		return s.showHeartbeat(a, d)
	})
}

func (s *script) showHeartbeat(a *consumerActor, d ConsumerHeartbeatResult) string {
	if d.Error != wire.NoError {
		if d.Message == nil {
			return d.Error.Name()
		}
		return d.Error.Name() + " " + *d.Message
	}
	require.NotNil(s.t, d.MemberID)
	a.MemberID, a.MemberEpoch = *d.MemberID, max(d.MemberEpoch, 0)
	text := "epoch " + strconv.Itoa(int(d.MemberEpoch))
	if d.Assignment != nil {
		a.has = d.Assignment
		text += " " + showOwned(d.Assignment)
	}
	return text
}

func (s *script) ownedPartitions(text string) []TopicIDPartitions {
	list := []TopicIDPartitions{}
	for _, p := range strings.FieldsFunc(text, func(r rune) bool { return r == '+' }) {
		tp := s.partition(p)
		list = append(list, TopicIDPartitions{TopicID: topicID(tp.Topic), Partitions: []int32{tp.Partition}})
	}
	return list
}

func showOwned(list []TopicIDPartitions) string {
	var names []string
	for _, t := range list {
		for _, p := range t.Partitions {
			names = append(names, fmt.Sprintf("%s/%d", topicName(t.TopicID), p))
		}
	}
	return "[" + strings.Join(names, " ") + "]"
}

func (s *script) consumers(args []string) {
	d := s.gs.DescribeConsumer(args[0])
	if d.Error != wire.NoError {
		s.print("%s %s", d.Error.Name(), str(d.Message))
		return
	}
	s.print("%s epoch=%d target=%d %s", d.State, d.Epoch, d.AssignmentEpoch, d.Assignor)
	for _, m := range d.Members {
		text := fmt.Sprintf("  %s epoch=%d %s", m.MemberID, m.Epoch, strings.Join(m.SubscribedTopicNames, "+"))
		if m.InstanceID != nil {
			text += " instance=" + *m.InstanceID
		}
		if e := *orEmpty(m.SubscribedTopicRegex); e != "" {
			text += " regex=" + e
		}
		if m.Type == 0 {
			text += " classic"
		}
		s.print("%s %s of %s", text, showAssigned(m.Assignment), showAssigned(m.Target))
	}
}

func showAssigned(list []AssignedTopic) string {
	var ids []TopicIDPartitions
	for _, t := range list {
		ids = append(ids, TopicIDPartitions{topicID(t.Topic), t.Partitions})
	}
	return showOwned(ids)
}

// showConsumerEntry shows a record of a consumer group.
func showConsumerEntry(e Entry, version int16) string {
	make, ok := consumerMessages[version]
	if !ok {
		return fmt.Sprintf("key version %d", version)
	}
	key, value := make()
	if _, err := wire.Decode(e.Key[2:], key, version); err != nil {
		return err.Error()
	}
	if e.Value == nil {
		return showConsumerKey(key) + " gone"
	}
	if _, err := decodeValue(e.Value, value); err != nil {
		return err.Error()
	}
	return showConsumerKey(key) + " " + showConsumerValue(value)
}

func showConsumerKey(key wire.Body) string {
	switch k := key.(type) {
	case *wire.ConsumerGroupMetadataKey:
		return "consumer group " + k.GroupID
	case *wire.ConsumerGroupPartitionMetadataKey:
		return "topics " + k.GroupID
	case *wire.ConsumerGroupMemberMetadataKey:
		return "member " + k.GroupID + " " + k.MemberID
	case *wire.ConsumerGroupTargetAssignmentMetadataKey:
		return "target " + k.GroupID
	case *wire.ConsumerGroupTargetAssignmentMemberKey:
		return "target " + k.GroupID + " " + k.MemberID
	case *wire.ConsumerGroupCurrentMemberAssignmentKey:
		return "current " + k.GroupID + " " + k.MemberID
	case *wire.ConsumerGroupRegularExpressionKey:
		return "regex " + k.GroupID + " " + k.RegularExpression
	}
	return "?"
}

func showConsumerValue(value wire.Body) string {
	switch v := value.(type) {
	case *wire.ConsumerGroupMetadataValue:
		return fmt.Sprintf("epoch=%d", v.Epoch)
	case *wire.ConsumerGroupMemberMetadataValue:
		text := fmt.Sprintf("%s regex=%s instance=%s rebalance=%d assignor=%s", strings.Join(v.SubscribedTopicNames, "+"),
			str(v.SubscribedTopicRegex), str(v.InstanceID), v.RebalanceTimeoutMs, str(v.ServerAssignor))
		if v.ClassicMemberMetadata != nil {
			text += fmt.Sprintf(" classic session=%d", v.ClassicMemberMetadata.SessionTimeoutMs)
		}
		return text
	case *wire.ConsumerGroupTargetAssignmentMetadataValue:
		return fmt.Sprintf("epoch=%d at %d", v.AssignmentEpoch, v.AssignmentTimestamp)
	case *wire.ConsumerGroupTargetAssignmentMemberValue:
		var list []TopicIDPartitions
		for _, t := range v.TopicPartitions {
			list = append(list, TopicIDPartitions{t.TopicID, t.Partitions})
		}
		return showOwned(list)
	case *wire.ConsumerGroupCurrentMemberAssignmentValue:
		return fmt.Sprintf("epoch=%d previous=%d state=%d %s revoking %s", v.MemberEpoch, v.PreviousMemberEpoch, v.State,
			showEpochs(v.AssignedPartitions), showEpochs(v.PartitionsPendingRevocation))
	case *wire.ConsumerGroupRegularExpressionValue:
		return fmt.Sprintf("%v at %d", v.Topics, v.Timestamp)
	}
	return "?"
}

func showEpochs(topics []wire.ConsumerGroupCurrentMemberAssignmentValueTopic) string {
	var names []string
	for _, t := range topics {
		for i, p := range t.Partitions {
			names = append(names, fmt.Sprintf("%s/%d@%d", topicName(t.TopicID), p, t.AssignmentEpochs[i]))
		}
	}
	return "[" + strings.Join(names, " ") + "]"
}

// consumerConfig has a script's groups see its topics, and wait as it says between assignments.
func (s *script) consumerConfig() {
	s.cfg.Topics = func() Topics { return s.cluster }
	s.cfg.Consumer.SettingsOfGroup = func(string) ConsumerSettings {
		return ConsumerSettings{AssignmentInterval: s.interval}
	}
	s.interval = -1
	s.cluster = (&fakeTopics{partitions: map[string]int32{}}).with(map[string]int32{"t": 4})
	s.consumerActors = make(map[string]*consumerActor)
}

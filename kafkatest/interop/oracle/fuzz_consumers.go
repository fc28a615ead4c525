package oracle

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ottla/ottla/wire"
)

// fuzzConsumers is a consumer group (KIP-848). Either all its members ask for the range assignor, whose assignments do not
// depend on topics' ids, or they subscribe to the first topic alone.
type fuzzConsumers struct {
	name    string // $c1
	ranged  bool
	members []*fuzzConsumer // that joined, whether they are in the group or not
	made    int
}

// fuzzConsumer is a member, whose id is its own choice.
type fuzzConsumer struct {
	group    *fuzzConsumers
	id       string // m1
	instance string // of a static member
	classic  bool   // it joined by the classic protocol
	left     bool   // it may have left
}

func (m *fuzzConsumer) epoch() string { return fmt.Sprintf("$epoch_%s_%s", m.group.name[1:], m.id) }

// consumerActions are what sequences of consumer groups are made of; none where the release has no such groups, or one
// that waits between assignments.
func (g *generator) consumerActions() []func() {
	if !g.serves(wire.KeyConsumerGroupHeartbeat, 1) || !g.atLeast("4.0") {
		return nil
	}
	return []func(){
		g.consumerJoins, g.consumerJoins, g.consumerJoins, g.consumerBeats, g.consumerBeats, g.consumerBeats, g.consumerBeats, g.consumerBeats, g.consumerBeats, g.consumerLeaves,
		g.consumerSubscribes, g.consumerErrs, g.consumerErrs, g.consumerCommits, g.consumerCommits, g.consumerFetches, g.describeConsumers, g.describeConsumers, g.consumerAsClassic,
		g.consumerJoinsAsClassic, g.consumerJoinsAsClassic, g.consumerTopics, g.deleteConsumers, g.listGroups,
	}
}

func (g *generator) consumers() *fuzzConsumers {
	if len(g.consumerGroups) == 0 {
		g.step("settle") // the coordinator is the last to know of a topic
	}
	if len(g.consumerGroups) == 0 || len(g.consumerGroups) < mostGroups && g.chance(12) {
		g.consumerGroups = append(g.consumerGroups, &fuzzConsumers{name: fmt.Sprintf("$c%d", len(g.consumerGroups)+1), ranged: g.chance(2)})
	}
	return g.consumerGroups[g.rnd.IntN(len(g.consumerGroups))]
}

func (g *generator) consumer() *fuzzConsumer {
	group := g.consumers()
	if len(group.members) == 0 {
		g.joinConsumers(group)
	}
	return group.members[g.rnd.IntN(len(group.members))]
}

// subscription is a list of topics that a member of the group may subscribe to.
func (g *generator) subscription(group *fuzzConsumers) string {
	if !group.ranged {
		return g.mostly("["+g.topics[0].name+"]", "[]", "[$t9]")
	}
	var names []string
	for _, t := range g.topics {
		if !t.gone && !g.chance(4) {
			names = append(names, t.name)
		}
	}
	return "[" + strings.Join(names, ", ") + "]"
}

func (m *fuzzConsumer) who() string {
	s := fmt.Sprintf("groupId: %s, memberId: %s", m.group.name, m.id)
	if m.instance != "" {
		s += ", instanceId: " + m.instance
	}
	return s
}

// consumerJoins lets a new member join, or one that there is again, under its own id or a static one under another.
func (g *generator) consumerJoins() { g.joinConsumers(g.consumers()) }

func (g *generator) joinConsumers(group *fuzzConsumers) {
	var m *fuzzConsumer
	switch {
	case len(group.members) > 0 && (len(group.members) > mostMembers || g.chance(4)):
		m = group.members[g.rnd.IntN(len(group.members))]
		if m.instance != "" && g.chance(2) {
			group.made++
			m.id = fmt.Sprintf("m%d", group.made)
		}
	default:
		group.made++
		m = &fuzzConsumer{group: group, id: fmt.Sprintf("m%d", group.made)}
		if g.chance(3) {
			m.instance = fmt.Sprintf("i%d", group.made)
		}
		group.members = append(group.members, m)
	}
	m.classic, m.left = false, false
	assignor := ""
	if group.ranged {
		assignor = ", serverAssignor: range"
	}
	g.askIn("c", wire.KeyConsumerGroupHeartbeat, 1, fmt.Sprintf("{%s, memberEpoch: 0, rebalanceTimeoutMs: 60000, subscribedTopicNames: %s, topicPartitions: []%s%s}",
		m.who(), g.subscription(group), assignor, g.mostly("", ", rackId: r1", `, subscribedTopicRegex: "nothing-has-this-name"`)), m.epoch()+" = memberEpoch")
}

// ownership is what a member says that it has: nothing, all of the first topic, some, or no word about it.
func (g *generator) ownership() string {
	t := g.topics[0]
	all := make([]string, t.partitions)
	for i := range all {
		all[i] = fmt.Sprint(i)
	}
	some := all[g.rnd.IntN(len(all)):]
	return g.one("null", "null", "[]", fmt.Sprintf("[{topicId: %s, partitions: [%s]}]", g.idOf(t), strings.Join(all, ", ")),
		fmt.Sprintf("[{topicId: %s, partitions: [%s]}]", g.idOf(t), strings.Join(some, ", ")))
}

// consumerBeats heartbeats: with little, or with all that a member has to say.
func (g *generator) consumerBeats() {
	m := g.consumer()
	body := fmt.Sprintf("%s, memberEpoch: %s, topicPartitions: %s", m.who(), m.epoch(), g.ownership())
	if g.chance(4) {
		body += fmt.Sprintf(", rebalanceTimeoutMs: 60000, subscribedTopicNames: %s", g.subscription(m.group))
	}
	var keep []string
	if !g.chance(4) {
		keep = []string{m.epoch() + " = memberEpoch"} // otherwise as if the answer were lost
	}
	g.askIn("c", wire.KeyConsumerGroupHeartbeat, 1, "{"+body+"}", keep...)
}

func (g *generator) consumerSubscribes() {
	m := g.consumer()
	g.askIn("c", wire.KeyConsumerGroupHeartbeat, 1, fmt.Sprintf("{%s, memberEpoch: %s, subscribedTopicNames: %s}", m.who(), m.epoch(), g.subscription(m.group)),
		m.epoch()+" = memberEpoch")
}

func (g *generator) consumerLeaves() {
	m := g.consumer()
	epoch := "-1"
	if m.instance != "" {
		epoch = g.one("-1", "-2", "-2")
	}
	m.left = m.left || epoch == "-1"
	g.askIn("c", wire.KeyConsumerGroupHeartbeat, 1, fmt.Sprintf("{%s, memberEpoch: %s}", m.who(), epoch), "$ignored = errorCode")
}

// consumerErrs heartbeats as no client should.
func (g *generator) consumerErrs() {
	m := g.consumer()
	v := int16(g.rnd.IntN(2))
	epoch := g.one(m.epoch()+"-1", m.epoch()+"+1", "100", "-3", "-1", "-2")
	m.left = m.left || epoch == "-1" || epoch == m.epoch()+"-1" // which is -1 beside an error
	g.askIn("c", wire.KeyConsumerGroupHeartbeat, v, fmt.Sprintf("{groupId: %s, memberId: %s, instanceId: %s, memberEpoch: %s, rebalanceTimeoutMs: %s, topicPartitions: %s, subscribedTopicNames: %s%s}",
		g.mostly(m.group.name, "$g9", `""`, `" "`), g.mostly(m.id, "no-such"), g.mostly("null", "no-such", "i1", `""`),
		epoch, g.mostly("-1", "60000"), g.ownership(), g.mostly("null", g.subscription(m.group)),
		g.mostly("", ", serverAssignor: nobodys", `, subscribedTopicRegex: "["`, `, subscribedTopicRegex: "a{2,1}"`)), "$ignored = errorCode")
}

func (g *generator) consumerCommits() {
	m := g.consumer()
	v := max(9, g.anyVersion(wire.KeyOffsetCommit))
	t := g.topics[0]
	if g.chance(5) {
		v = 8
	}
	g.askIn("c", wire.KeyOffsetCommit, v, fmt.Sprintf("{groupId: %s, generationIdOrMemberEpoch: %s, memberId: %s, topics: [{name: %s, topicId: %s, partitions: [{partitionIndex: %s, committedOffset: 3}]}]}",
		m.group.name, g.mostly(m.epoch(), m.epoch()+"-1", m.epoch()+"+1", "-1", "0"), g.mostly(m.id, `""`, "no-such"), t.name, g.idOf(t), g.partition(t)), "$ignored = throttleTimeMs")
}

func (g *generator) consumerFetches() {
	m := g.consumer()
	g.askIn("c", wire.KeyOffsetFetch, 9, fmt.Sprintf("{groups: [{groupId: %s, memberId: %s, memberEpoch: %s, topics: [{name: %s, partitionIndexes: [0, 1]}]}], requireStable: %s}",
		g.mostly(m.group.name, "$g9"), g.mostly(m.id, "null", `""`, "no-such"), g.mostly(m.epoch(), m.epoch()+"-1", "-1", "0"), g.topics[0].name, g.one("true", "false")), "$ignored = throttleTimeMs")
}

func (g *generator) describeConsumers() {
	group := g.consumers()
	g.askIn("c", wire.KeyConsumerGroupDescribe, 1, fmt.Sprintf("{groupIds: [%s]}", g.mostly(group.name, "$g9", `""`)), "$ignored = throttleTimeMs")
}

// consumerAsClassic asks by the classic protocol's APIs, but for JoinGroup: new members of it have ids of chance, and one that is
// not new makes Kafka lose an empty group.
func (g *generator) consumerAsClassic() {
	m := g.consumer()
	switch g.rnd.IntN(5) {
	case 0:
		g.ask("c", wire.KeyDescribeGroups, fmt.Sprintf("{groups: [%s]}", m.group.name))
	case 1:
		g.ask("c", wire.KeyHeartbeat, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s}", m.group.name, m.epoch(), m.id))
	case 2:
		g.ask("c", wire.KeySyncGroup, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s, assignments: []}", m.group.name, m.epoch(), m.id))
	case 3:
		m.left = true
		g.ask("c", wire.KeyLeaveGroup, fmt.Sprintf("{groupId: %s, memberId: %s, members: [{memberId: %s}]}", m.group.name, m.id, g.mostly(m.id, "no-such")))
	case 4:
		t := g.topics[0]
		g.ask("c", wire.KeyOffsetDelete, fmt.Sprintf("{groupId: %s, topics: [{name: %s, partitions: [{partitionIndex: 0}]}]}", m.group.name, t.name))
	}
}

// consumerJoinsAsClassic has a member join, or join again, by the classic protocol. There
// is one such member at most: of two, one would wait for the other in a group that has
// become a classic one. Nor does it come to a group without members: with an id it is
// refused, and Kafka forgets the group in part.
func (g *generator) consumerJoinsAsClassic() {
	m := g.consumer()
	if !slices.ContainsFunc(m.group.members, func(o *fuzzConsumer) bool { return !o.left }) {
		return
	}
	for _, o := range m.group.members {
		if o.classic {
			m = o
		}
	}
	m.classic, m.left = true, false
	static := ""
	if m.instance != "" {
		static = ", groupInstanceId: " + m.instance
	}
	g.askIn("d", wire.KeyJoinGroup, 9, fmt.Sprintf(
		"{groupId: %s, sessionTimeoutMs: %d, rebalanceTimeoutMs: %d, memberId: %s%s, protocolType: consumer, protocols: [{name: range, metadata: {subscription: 1, topics: %s, ownedPartitions: []}}]}",
		m.group.name, fuzzSession, fuzzSession, m.id, static, g.subscription(m.group)), m.epoch()+" = generationId")
	if !g.chance(4) {
		g.ask("d", wire.KeySyncGroup, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s, assignments: [{memberId: %s, assignment: {assignment: 1, assignedPartitions: [{topic: %s, partitions: [0]}]}}]}",
			m.group.name, m.epoch(), m.id, static, m.id, g.topics[0].name), "$ignored = errorCode")
	}
}

// consumerTopics has a topic grow.
func (g *generator) consumerTopics() {
	t := g.topics[g.rnd.IntN(len(g.topics))]
	if t.gone {
		return
	}
	t.partitions++
	g.step("a CreatePartitions <=3 {topics: [{name: %s, count: %d}], timeoutMs: 30000}", t.name, t.partitions)
	g.step("ready %s %d", t.name, t.partitions)
	g.changed()
}

func (g *generator) deleteConsumers() {
	if g.chance(2) {
		g.ask("c", wire.KeyDeleteGroups, fmt.Sprintf("{groupsNames: [%s]}", g.consumers().name))
	}
}

package oracle

import (
	"fmt"
	"strings"

	"github.com/ottla/ottla/wire"
)

// fuzzGroup is a group whose members are in one generation, or which has none.
type fuzzGroup struct {
	name      string // $g1
	protocols string // what its members speak
	members   []*fuzzMember
	made      int // members so far
}

// fuzzMember is a member of a group, on a connection of its own whose client id
// it has, so that members sort the same in every run.
type fuzzMember struct {
	group    *fuzzGroup
	conn     string
	id       string // $member_g1_1
	instance string // of a static member
}

// Timeouts of members. A rebalance waits so long for members that a sequence
// has forgotten.
const (
	fuzzSession   = 30_000
	fuzzRebalance = 2_000
)

const mostGroups, mostMembers = 2, 3

func (g *generator) group() *fuzzGroup {
	if len(g.groups) == 0 || len(g.groups) < mostGroups && g.chance(10) {
		group := &fuzzGroup{name: fmt.Sprintf("$g%d", len(g.groups)+1)}
		group.protocols = g.one(`[{name: range, metadata: "m1"}]`, `[{name: range, metadata: "m1"}, {name: roundrobin, metadata: "m2"}]`,
			fmt.Sprintf(`[{name: range, metadata: {subscription: 0, topics: [%s]}}]`, g.topics[0].name))
		g.groups = append(g.groups, group)
	}
	return g.groups[g.rnd.IntN(len(g.groups))]
}

func (f *fuzzGroup) generation() string { return "$generation_" + f.name[1:] }

// member chooses one that is in its group.
func (g *generator) member() *fuzzMember {
	group := g.group()
	if len(group.members) == 0 {
		g.joinGroup()
	}
	if len(group.members) == 0 {
		return nil
	}
	return group.members[g.rnd.IntN(len(group.members))]
}

func (m *fuzzMember) static() string {
	if m.instance == "" {
		return ""
	}
	return ", groupInstanceId: " + m.instance
}

func (g *generator) joinBody(m *fuzzMember, id string) string {
	return fmt.Sprintf("{groupId: %s, sessionTimeoutMs: %d, rebalanceTimeoutMs: %d, memberId: %s%s, protocolType: consumer, protocols: %s}",
		m.group.name, fuzzSession, fuzzRebalance, id, m.static(), m.group.protocols)
}

// joinVersion is one in which all of a group's members can join.
func (g *generator) joinVersion(m *fuzzMember) int16 {
	v, _ := g.version(wire.KeyJoinGroup)
	if m.instance != "" {
		return g.served[wire.KeyJoinGroup][1]
	}
	return max(v, min(1, g.served[wire.KeyJoinGroup][1])) // version 0 has no rebalance timeout
}

// memberIDFirst is the version of JoinGroup that sends a new member away with an
// id to come back with.
const memberIDFirst = 4

// joinGroup lets a new member join, the others rejoin, and all sync.
func (g *generator) joinGroup() {
	group := g.group()
	if len(group.members) >= mostMembers || !g.serves(wire.KeyJoinGroup, 0) {
		return
	}
	group.made++
	g.clients++
	m := &fuzzMember{group: group, conn: fmt.Sprintf("m%d", g.clients), id: fmt.Sprintf("$member_%s_%d", group.name[1:], group.made)}
	if g.serves(wire.KeyJoinGroup, 5) && g.chance(4) {
		m.instance = fmt.Sprintf("i%d", group.made)
	}
	g.step("connect %s to broker 1 client=%s", m.conn, m.conn)
	v, id := g.joinVersion(m), `""`
	if v >= memberIDFirst && m.instance == "" {
		g.askIn(m.conn, wire.KeyJoinGroup, v, g.joinBody(m, id), m.id+" = memberId")
		id = m.id
	}
	g.rebalance(m, v, id)
}

// rebalance lets m join with a member id, and then everybody else.
func (g *generator) rebalance(m *fuzzMember, version int16, id string) {
	group := m.group
	others := without(group.members, m)
	keep := []string{group.generation() + " = generationId", m.id + " = memberId"}
	if len(others) == 0 {
		group.members = []*fuzzMember{m}
		g.askIn(m.conn, wire.KeyJoinGroup, version, g.joinBody(m, id), keep...)
		g.sync(group, true)
		return
	}
	g.send(m.conn, wire.KeyJoinGroup, version, g.joinBody(m, id))
	g.preparing(group)
	if g.chance(3) {
		o := others[g.rnd.IntN(len(others))]
		g.ask(o.conn, wire.KeyHeartbeat, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s}", group.name, group.generation(), o.id, o.static()))
	}
	if g.chance(4) {
		o := others[g.rnd.IntN(len(others))]
		g.commitAs(o.conn, group, group.generation(), o.id, o.static())
	}
	if g.chance(6) {
		o := others[g.rnd.IntN(len(others))]
		g.ask(o.conn, wire.KeySyncGroup, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s}", group.name, group.generation(), o.id, o.static()))
	}
	for _, o := range others {
		g.send(o.conn, wire.KeyJoinGroup, g.joinVersion(o), g.joinBody(o, o.id))
	}
	for _, o := range others {
		g.step("await %s", o.conn)
	}
	g.step("await %s\n  %s", m.conn, strings.Join(keep, "\n  "))
	group.members = append(others, m)
	g.sync(group, true)
}

// preparing waits until the broker has seen that a member wants to join.
func (g *generator) preparing(group *fuzzGroup) {
	g.step("z DescribeGroups <=4 {groups: [%s]}\n  until groups[0].groupState == PreparingRebalance", group.name)
}

func without(all []*fuzzMember, m *fuzzMember) []*fuzzMember {
	var others []*fuzzMember
	for _, o := range all {
		if o != m {
			others = append(others, o)
		}
	}
	return others
}

// sync gives every member its assignment. The leader is the member that is there
// the longest.
func (g *generator) sync(group *fuzzGroup, may bool) {
	if may && g.chance(6) {
		g.between(group)
	}
	body := func(m *fuzzMember, assignments string) string {
		return fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s, assignments: [%s]}", group.name, group.generation(), m.id, m.static(), assignments)
	}
	v, _ := g.version(wire.KeySyncGroup)
	v = min(v, 4) // 5 names the protocol too
	var assignments []string
	for i, m := range group.members {
		given := fmt.Sprintf("a%d", i+1)
		if g.chance(6) {
			continue // the leader may leave members out
		}
		assignments = append(assignments, fmt.Sprintf("{memberId: %s, assignment: %s}", m.id, given))
	}
	for _, m := range group.members[1:] {
		g.send(m.conn, wire.KeySyncGroup, v, body(m, ""))
	}
	leader := group.members[0]
	all := body(leader, strings.Join(assignments, ", "))
	if g.serves(wire.KeySyncGroup, 5) && g.chance(3) {
		g.step("%s SyncGroup <=5 %s, protocolType: consumer, protocolName: %s}", leader.conn, all[:len(all)-1], "range")
	} else {
		g.step("%s SyncGroup <=%d %s", leader.conn, v, all)
	}
	for _, m := range group.members[1:] {
		g.step("await %s", m.conn)
	}
}

// between does something while a group waits for its leader's assignments.
func (g *generator) between(group *fuzzGroup) {
	m := group.members[g.rnd.IntN(len(group.members))]
	switch g.rnd.IntN(4) {
	case 0:
		g.ask(m.conn, wire.KeyHeartbeat, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s}", group.name, group.generation(), m.id, m.static()))
	case 1:
		g.commitAs(m.conn, group, group.generation(), m.id, m.static())
	case 2:
		g.ask("z", wire.KeyDescribeGroups, fmt.Sprintf("{groups: [%s]}", group.name))
	case 3:
		if m != group.members[0] {
			g.askIn(m.conn, wire.KeyJoinGroup, g.joinVersion(m), g.joinBody(m, m.id), "$ignored = generationId")
		}
	}
}

// rejoin lets a member join again.
func (g *generator) rejoin() {
	m := g.member()
	if m == nil {
		return
	}
	if m != m.group.members[0] {
		// Nothing is new about it: it is told the generation that there is.
		g.askIn(m.conn, wire.KeyJoinGroup, g.joinVersion(m), g.joinBody(m, m.id), "$ignored = generationId")
		return
	}
	others := without(m.group.members, m)
	g.rebalance(m, g.joinVersion(m), m.id)
	m.group.members = append([]*fuzzMember{m}, others...) // it leads as before
}

// restartStatic lets a static member come back without its id.
func (g *generator) restartStatic() {
	m := g.member()
	if m == nil || m.instance == "" || m == m.group.members[0] {
		return
	}
	old := m.id
	m.group.made++
	g.clients++
	m.id = fmt.Sprintf("$member_%s_%d", m.group.name[1:], m.group.made)
	conn := m.conn
	m.conn = fmt.Sprintf("m%d", g.clients)
	g.step("connect %s to broker 1 client=%s", m.conn, m.conn)
	g.askIn(m.conn, wire.KeyJoinGroup, g.joinVersion(m), g.joinBody(m, `""`), m.id+" = memberId", "$ignored = generationId")
	g.ask(conn, wire.KeyHeartbeat, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s}", m.group.name, m.group.generation(), old, m.static()))
}

func (g *generator) leaveGroup() {
	m := g.member()
	if m == nil {
		return
	}
	group := m.group
	if m == group.members[0] && len(group.members) > 2 {
		return // chance would choose the next leader
	}
	g.askIn(m.conn, wire.KeyLeaveGroup, g.anyVersion(wire.KeyLeaveGroup), fmt.Sprintf("{groupId: %s, memberId: %s, members: [{memberId: %s%s}]}", group.name, m.id, m.id, m.static()), "$ignored = errorCode")
	group.members = without(group.members, m)
	if len(group.members) == 0 {
		return
	}
	first := group.members[0]
	others := group.members[1:]
	keep := []string{group.generation() + " = generationId"}
	for _, o := range others {
		g.send(o.conn, wire.KeyJoinGroup, g.joinVersion(o), g.joinBody(o, o.id))
	}
	g.askIn(first.conn, wire.KeyJoinGroup, g.joinVersion(first), g.joinBody(first, first.id), keep...)
	for _, o := range others {
		g.step("await %s", o.conn)
	}
	g.sync(group, false)
}

func (g *generator) anyVersion(api wire.APIKey) int16 {
	v, _ := g.version(api)
	return v
}

func (g *generator) heartbeat() {
	m := g.member()
	if m == nil {
		return
	}
	generation := g.mostly(m.group.generation(), m.group.generation()+"-1", m.group.generation()+"+1", "-1", "0")
	g.ask(m.conn, wire.KeyHeartbeat, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s}", g.mostly(m.group.name, "$g9", `""`), generation, g.mostly(m.id, "no-such", `""`), m.static()))
}

// badMember does as somebody who is not a member, or a wrong one.
func (g *generator) badMember() {
	m := g.member()
	if m == nil {
		return
	}
	name := g.mostly(m.group.name, "$g9", `""`)
	id := g.one(m.id, "no-such", `""`)
	generation := g.one(m.group.generation(), m.group.generation()+"+1", "-1")
	instance := g.one("", "", ", groupInstanceId: i1", ", groupInstanceId: no-such", `, groupInstanceId: ""`, ", groupInstanceId: "+`"a b"`)
	switch g.rnd.IntN(5) {
	case 0:
		// Refused at once, whoever asks.
		body := g.one(
			`sessionTimeoutMs: 30000, rebalanceTimeoutMs: 2000, memberId: no-such, protocolType: consumer, protocols: [{name: range, metadata: "m"}]`,
			`sessionTimeoutMs: 30000, rebalanceTimeoutMs: 2000, memberId: no-such, protocolType: other, protocols: [{name: range, metadata: "m"}]`,
			`sessionTimeoutMs: 30000, rebalanceTimeoutMs: 2000, memberId: "", protocolType: other, protocols: [{name: range, metadata: "m"}]`,
			`sessionTimeoutMs: 30000, rebalanceTimeoutMs: 2000, memberId: "", protocolType: consumer, protocols: [{name: nobodys, metadata: "m"}]`,
			`sessionTimeoutMs: 1, rebalanceTimeoutMs: 2000, memberId: "", protocolType: consumer, protocols: [{name: range, metadata: "m"}]`,
			`sessionTimeoutMs: 10000000, rebalanceTimeoutMs: 2000, memberId: "", protocolType: consumer, protocols: [{name: range, metadata: "m"}]`,
			`sessionTimeoutMs: 30000, rebalanceTimeoutMs: 2000, memberId: "", protocolType: consumer, protocols: []`,
			`sessionTimeoutMs: 30000, rebalanceTimeoutMs: 2000, memberId: "", protocolType: "", protocols: [{name: range, metadata: "m"}]`,
		)
		g.ask("b", wire.KeyJoinGroup, fmt.Sprintf("{groupId: %s, %s}", name, body), "$ignored = generationId")
	case 1:
		g.ask("b", wire.KeySyncGroup, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s, protocolType: %s, protocolName: %s, assignments: []}", name, generation, id, instance,
			g.mostly("consumer", "other", "null"), g.mostly("range", "other", "null")))
	case 2:
		g.ask("b", wire.KeyHeartbeat, fmt.Sprintf("{groupId: %s, generationId: %s, memberId: %s%s}", name, generation, id, instance))
	case 3:
		if id != m.id {
			g.ask("b", wire.KeyLeaveGroup, fmt.Sprintf("{groupId: %s, memberId: %s, members: [{memberId: %s}]}", name, id, id))
		}
	case 4:
		g.commitAs("b", m.group, generation, id, instance)
	}
}

func (g *generator) commit() {
	group := g.group()
	if len(group.members) > 0 && !g.chance(4) {
		m := group.members[g.rnd.IntN(len(group.members))]
		g.commitAs(m.conn, group, group.generation(), m.id, m.static())
		return
	}
	g.commitAs("b", group, g.mostly("-1", "0", "1"), `""`, "")
}

// commitAs commits; not to the group without a name, which all sequences would
// share.
func (g *generator) commitAs(conn string, group *fuzzGroup, generation, id, static string) {
	v := g.anyVersion(wire.KeyOffsetCommit)
	if v == 0 {
		v = 1 // what 0 commits is in ZooKeeper
	}
	one := func() string {
		t := g.topic()
		topicID := noUUID
		if v >= 10 {
			topicID = g.idOf(t)
		}
		return fmt.Sprintf("{name: %s, topicId: %s, partitions: [{partitionIndex: %s, committedOffset: %s, committedLeaderEpoch: %s, commitTimestamp: %s, committedMetadata: %s}]}",
			g.called(t), topicID, g.partition(t), g.mostly(g.one("0", "3", "7"), "-1", "9223372036854775807"), g.mostly("-1", "0", "4"), g.mostly("-1", "$now"),
			g.mostly("meta", `""`, "null", `"m" * 4096`, `"m" * 4097`))
	}
	g.askIn(conn, wire.KeyOffsetCommit, v, fmt.Sprintf("{groupId: %s, generationIdOrMemberEpoch: %s, memberId: %s%s, retentionTimeMs: %s, topics: %s}",
		g.mostly(group.name, "$g9"), generation, id, static, g.mostly("-1", "1000000", "0"), g.some(1, 2, one)))
}

func (g *generator) fetchOffsets() {
	group := g.group()
	v := max(1, g.anyVersion(wire.KeyOffsetFetch))
	one := func() string {
		t := g.topic()
		topicID := noUUID
		if v >= 10 {
			topicID = g.idOf(t)
		}
		return fmt.Sprintf("{name: %s, topicId: %s, partitionIndexes: [%s]}", g.called(t), topicID, g.mostly("0", "0, 1", "-1", "0, 0", "7"))
	}
	topics := g.some(1, 2, one)
	if v >= 2 {
		topics = g.mostly(topics, "null", "[]")
	}
	name := g.mostly(group.name, "$g9", `""`)
	member := g.mostly("", `, memberId: no-such, memberEpoch: 3`, `, memberId: "", memberEpoch: 0`)
	if v >= 8 {
		groups := fmt.Sprintf("{groupId: %s%s, topics: %s}", name, member, topics)
		if g.chance(6) {
			groups += ", {groupId: $g8, topics: null}"
		}
		g.askIn("b", wire.KeyOffsetFetch, v, fmt.Sprintf("{groups: [%s], requireStable: %s}", groups, g.mostly("false", "true")))
		return
	}
	if v >= 8 || topics != "null" || v >= 2 {
		g.askIn("b", wire.KeyOffsetFetch, v, fmt.Sprintf("{groupId: %s, topics: %s, requireStable: %s}", name, withoutIDs(topics), g.mostly("false", "true")))
	}
}

// withoutIDs leaves the topic ids out of a list of topics.
func withoutIDs(topics string) string { return strings.ReplaceAll(topics, "topicId: "+noUUID+", ", "") }

func (g *generator) describeGroups() {
	group := g.group()
	g.ask("b", wire.KeyDescribeGroups, fmt.Sprintf("{groups: [%s%s], includeAuthorizedOperations: %s}", g.mostly(group.name, "$g9", `""`), g.mostly("", ", $g9", ", "+group.name), g.mostly("false", "true")))
}

func (g *generator) listGroups() {
	if !g.chance(3) {
		return // Kafka has the groups of all sequences to tell
	}
	g.ask("b", wire.KeyListGroups, fmt.Sprintf("{statesFilter: %s, typesFilter: %s}", g.mostly("[]", "[Stable]", "[Empty, Stable]", "[stable]", "[NoSuch]", `[""]`), g.mostly("[]", "[classic]", "[consumer]", "[Classic]", "[nosuch]")))
}

func (g *generator) deleteGroups() {
	group := g.group()
	g.ask("b", wire.KeyDeleteGroups, fmt.Sprintf("{groupsNames: [%s%s]}", g.mostly(group.name, "$g9", `""`), g.mostly("", ", $g9", ", "+group.name)))
}

func (g *generator) offsetDelete() {
	group, t := g.group(), g.topic()
	g.ask("b", wire.KeyOffsetDelete, fmt.Sprintf("{groupId: %s, topics: [{name: %s, partitions: [{partitionIndex: %s}]}]}", g.mostly(group.name, "$g9", `""`), g.called(t), g.partition(t)))
}

// findCoordinator does not ask for the coordinators of transactions and share
// groups, which Ottla does not have.
func (g *generator) findCoordinator() {
	group := g.group()
	name := g.mostly(group.name, `""`, "$g9")
	g.ask("b", wire.KeyFindCoordinator, fmt.Sprintf("{key: %s, keyType: %s, coordinatorKeys: [%s]}", name, g.mostly("0", "3", "-1"), g.mostly(name, name+", $g8", "")))
}

// finish looks at what there is at the end.
func (g *generator) finish() {
	for _, t := range g.topics {
		if t.gone {
			continue
		}
		g.step("a ListOffsets <=1 {replicaId: -1, topics: [{name: %s, partitions: [{partitionIndex: 0, timestamp: -2, maxNumOffsets: 1}]}]}", t.name)
		g.step("a Fetch <=11 {maxWaitMs: 0, minBytes: 0, maxBytes: 1000000, topics: [{topic: %s, partitions: [{partition: 0, fetchOffset: 0, partitionMaxBytes: 1000000}]}]}", t.name)
	}
	for _, group := range g.consumerGroups {
		g.step("c ConsumerGroupDescribe 1 {groupIds: [%s]}", group.name)
	}
	for _, group := range g.groups {
		g.step("b OffsetFetch <=7 {groupId: %s, topics: [{name: %s, partitionIndexes: [0, 1]}]}", group.name, g.topics[0].name)
		g.step("b DescribeGroups <=4 {groups: [%s]}", group.name)
	}
}

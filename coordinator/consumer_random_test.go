package coordinator

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// TestConsumersAtRandom has clients of a consumer group live as they please: they join, heartbeat, take their time to give
// partitions up, lose answers, change what they subscribe to, leave, die, and come back; topics are made, grow and go.
// After every step no partition is with two members, by what the clients know and by what the group does, and a coordinator
// that loads the log has the same group. In the end all settle down and every partition is with somebody.
func TestConsumersAtRandom(t *testing.T) {
	for seed := range uint64(24) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			w := newConsumerWorld(t, seed)
			for range 150 {
				w.step()
				w.check()
			}
			w.settle()
			w.gs.Close()
		})
	}
}

type consumerWorld struct {
	t       *testing.T
	rnd     *rand.Rand
	gs      *Groups
	cfg     Config
	clock   *manualClock
	store   *memStore
	topics  *fakeTopics
	clients []*consumerClient
	history []string
	next    int
}

// consumerClient is a member as it sees itself.
type consumerClient struct {
	id       string
	instance *string
	epoch    int32 // 0: it is not in the group, as far as it knows
	has      map[topicPartition]bool
	shall    map[topicPartition]bool // what it is told to have, while it still has more
	topics   []string
	regex    string
	assignor string
	unsure   bool // it lost an answer, and so says all that it knows next, to be told what it shall have
}

func newConsumerWorld(t *testing.T, seed uint64) *consumerWorld {
	w := &consumerWorld{
		t: t, rnd: rand.New(rand.NewPCG(seed, 1)), clock: newManualClock(), store: &memStore{},
		topics: (&fakeTopics{partitions: map[string]int32{}}).with(map[string]int32{"t": 6, "u": 3}),
	}
	interval := time.Duration(-1)
	if seed%3 == 0 {
		interval = time.Second
	}
	w.cfg = Config{Topics: func() Topics { return w.topics }, Consumer: ConsumerConfig{
		SettingsOfGroup: func(string) ConsumerSettings { return ConsumerSettings{AssignmentInterval: interval} },
	}}
	w.gs = loaded(t, w.cfg, w.clock, w.store)
	return w
}

func (w *consumerWorld) note(format string, args ...any) {
	w.history = append(w.history, fmt.Sprintf(format, args...))
}

func (w *consumerWorld) fail(format string, args ...any) {
	w.t.Fatalf("%s\n%s", fmt.Sprintf(format, args...), strings.Join(w.history, "\n"))
}

func (w *consumerWorld) step() {
	n := w.rnd.IntN(100)
	if len(w.clients) == 0 || n < 8 && len(w.clients) < 7 {
		w.join()
		return
	}
	c := w.clients[w.rnd.IntN(len(w.clients))]
	switch {
	case n < 60:
		w.heartbeat(c, w.rnd.IntN(8) == 0, w.rnd.IntN(4) == 0)
	case n < 75:
		c.giveUp()
	case n < 80:
		w.leave(c)
	case n < 84 && c.epoch > 0:
		w.subscribe(c)
		w.heartbeat(c, false, true)
	case n < 87:
		name := []string{"t", "u", "v", "tt"}[w.rnd.IntN(4)]
		size := w.topics.partitions[name] + int32(w.rnd.IntN(3))
		if w.rnd.IntN(5) == 0 {
			size = 0
		}
		w.note("topic %s=%d", name, size)
		w.topics = w.topics.with(map[string]int32{name: size})
	case n < 95:
		d := time.Duration(w.rnd.IntN(15)) * time.Second
		w.note("advance %s", d)
		w.clock.Advance(d)
	case n < 97:
		w.note("reload")
		w.gs.Close()
		w.gs = NewGroups(w.cfg, w.clock, w.store)
		require.NoError(w.t, w.gs.Load(w.store.all()))
	default:
		w.note("%s is gone", c.id)
		w.clients = slices.DeleteFunc(w.clients, func(o *consumerClient) bool { return o == c })
	}
}

func (w *consumerWorld) join() {
	w.next++
	c := &consumerClient{id: fmt.Sprint("m", w.next), has: map[topicPartition]bool{}}
	if w.rnd.IntN(3) == 0 {
		c.instance = ptr(fmt.Sprint("i", w.next))
	}
	if w.rnd.IntN(3) == 0 {
		c.assignor = "range"
	}
	w.subscribe(c)
	w.clients = append(w.clients, c)
	w.heartbeat(c, false, true)
}

func (w *consumerWorld) subscribe(c *consumerClient) {
	c.topics, c.regex = []string{}, ""
	for _, name := range []string{"t", "u", "v"} {
		if w.rnd.IntN(3) > 0 {
			c.topics = append(c.topics, name)
		}
	}
	if w.rnd.IntN(3) == 0 {
		c.regex = []string{"t.*", "u", "v|t", "none"}[w.rnd.IntN(4)]
	}
}

// heartbeat sends one, of all that the client knows or of little, and may lose the answer.
func (w *consumerWorld) heartbeat(c *consumerClient, lost, full bool) {
	r := ConsumerHeartbeatRequest{GroupID: "g", MemberID: c.id, MemberEpoch: c.epoch, InstanceID: c.instance, RebalanceTimeoutMs: -1, ClientID: "c", ClientHost: "/", NeedsMemberID: true}
	if c.epoch == JoinEpoch {
		c.has, c.shall = map[topicPartition]bool{}, nil
	}
	if full || c.unsure || c.epoch == JoinEpoch {
		r.RebalanceTimeoutMs, r.SubscribedTopicNames, r.SubscribedTopicRegex = 20_000, c.topics, &c.regex
		if c.assignor != "" {
			r.ServerAssignor = &c.assignor
		}
	}
	r.Owned = c.owned()
	d := w.gs.ConsumerHeartbeat(context.Background(), r)
	w.note("hb %s epoch=%d topics=%v regex=%v has=%v: %s %d %v lost=%v", c.id, r.MemberEpoch, r.SubscribedTopicNames, str(r.SubscribedTopicRegex), showOwned(r.Owned), d.Error.Name(), d.MemberEpoch, showOwned(d.Assignment), lost)
	c.unsure = lost
	switch {
	case lost:
	case d.Error == wire.ErrUnreleasedInstanceID:
	case d.Error != wire.NoError:
		if d.Error != wire.ErrFencedMemberEpoch && d.Error != wire.ErrUnknownMemberID && d.Error != wire.ErrGroupIDNotFound && d.Error != wire.ErrFencedInstanceID {
			w.fail("%s is answered %s %s", c.id, d.Error.Name(), str(d.Message))
		}
		c.epoch, c.has, c.shall = 0, map[topicPartition]bool{}, nil
	default:
		c.epoch = d.MemberEpoch
		if d.Assignment != nil {
			c.told(d.Assignment)
		}
	}
}

func (c *consumerClient) owned() []TopicIDPartitions {
	list := []TopicIDPartitions{}
	for p := range c.has {
		list = append(list, TopicIDPartitions{TopicID: p.topic, Partitions: []int32{p.partition}})
	}
	return list
}

// told takes a new assignment over: what it has too much it gives up later.
func (c *consumerClient) told(list []TopicIDPartitions) {
	c.shall = make(map[topicPartition]bool)
	for _, t := range list {
		for _, p := range t.Partitions {
			c.shall[topicPartition{t.TopicID, p}] = true
			c.has[topicPartition{t.TopicID, p}] = true
		}
	}
}

func (c *consumerClient) giveUp() {
	if c.shall != nil {
		c.has, c.shall = c.shall, nil
	}
}

func (w *consumerWorld) leave(c *consumerClient) {
	if c.epoch == 0 {
		return
	}
	r := ConsumerHeartbeatRequest{GroupID: "g", MemberID: c.id, MemberEpoch: LeaveEpoch, InstanceID: c.instance, RebalanceTimeoutMs: -1, NeedsMemberID: true}
	if c.instance != nil && w.rnd.IntN(2) == 0 {
		r.MemberEpoch = StaticLeaveEpoch
	}
	d := w.gs.ConsumerHeartbeat(context.Background(), r)
	w.note("leave %s %d: %s", c.id, r.MemberEpoch, d.Error.Name())
	c.epoch, c.has, c.shall = 0, map[topicPartition]bool{}, nil
	if r.MemberEpoch == StaticLeaveEpoch && w.rnd.IntN(2) == 0 {
		w.next++
		c.id = fmt.Sprint("m", w.next)
	}
}

// check looks for partitions that two have, and for what a replay does not bring back.
func (w *consumerWorld) check() {
	g := w.gs.groups["g"]
	if g == nil || g.consumer == nil {
		return
	}
	c := g.consumer
	holders := make(map[topicPartition]string)
	hold := func(id string, p topicPartition) {
		if other, twice := holders[p]; twice && other != id {
			w.fail("%s/%d is with %s and with %s", topicName(p.topic), p.partition, other, id)
		}
		holders[p] = id
	}
	for id, m := range c.members {
		for topic, partitions := range m.has(false) {
			for _, p := range partitions {
				hold(id, topicPartition{topic, p})
			}
		}
	}
	for _, client := range w.clients {
		m := c.members[client.id]
		if m == nil || m.epoch < client.epoch || client.epoch == 0 {
			continue // it will find out that it is out
		}
		for p := range client.has {
			hold(client.id, p)
		}
	}
	for p, id := range holders {
		if m := c.members[id]; (m.assigned.has(p.topic, p.partition) || m.revoking.has(p.topic, p.partition)) && c.holder(p.topic, p.partition) != m.epoch {
			w.fail("%s/%d is held in epoch %d, and %s is in %d", topicName(p.topic), p.partition, c.holder(p.topic, p.partition), id, m.epoch)
		}
	}
	if len(w.history)%8 > 0 { // for it takes long
		return
	}
	again := NewGroups(w.cfg, w.clock, &memStore{})
	require.NoError(w.t, again.Load(w.store.all()))
	require.Equal(w.t, dumpConsumers(c), dumpConsumers(again.groups["g"].consumer))
	again.Close()
}

// dumpConsumers is all that a group's records say.
func dumpConsumers(c *consumerGroup) map[string]any {
	members := make(map[string]consumerMember)
	for id, m := range c.members {
		n := *m
		if len(n.assigned) == 0 {
			n.assigned = nil
		}
		if len(n.revoking) == 0 {
			n.revoking = nil
		}
		if len(n.topics) == 0 {
			n.topics = nil
		}
		members[id] = n
	}
	return map[string]any{
		"epoch": c.epoch, "hash": c.metadataHash, "target epoch": c.targetEpoch, "target time": c.targetTime, "target": c.target,
		"targeted": c.targeted, "members": members, "order": c.order, "static": c.static, "held": c.held, "regexes": len(c.regexes), "state": c.state(),
	}
}

// settle lets all live members heartbeat until nothing changes, when all partitions that are subscribed to are with somebody.
func (w *consumerWorld) settle() {
	w.note("settle")
	for range 40 {
		w.clock.Advance(3 * time.Second)
		for _, c := range w.clients {
			w.heartbeat(c, false, false)
			c.giveUp()
			w.check()
		}
	}
	d := w.gs.DescribeConsumer("g")
	if len(w.clients) == 0 {
		return
	}
	if d.State != "Stable" || d.Epoch != d.AssignmentEpoch || len(d.Members) != len(w.clients) {
		w.fail("got %s epoch %d target %d with %d members, want Stable with %d", d.State, d.Epoch, d.AssignmentEpoch, len(d.Members), len(w.clients))
	}
	with := make(map[topicPartition]bool)
	for _, c := range w.clients {
		maps.Copy(with, c.has)
	}
	g := w.gs.groups["g"]
	for name := range subscriptions(g.consumer.members, g.consumer.regexes) {
		for p := range w.topics.partitions[name] {
			if !with[topicPartition{topicID(name), p}] {
				w.fail("%s/%d is with nobody", name, p)
			}
		}
	}
}

package coordinator

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ottla/ottla/wire"
)

var seed = flag.Uint64("seed", 0, "the one seed that TestRandom runs; 0 for a few")

// op is one thing that happens in a random history. Clients and groups are few, so that they meet.
type op struct {
	kind   string
	client int
	n      int // what it means depends on the kind
}

func (o op) String() string { return fmt.Sprintf("%s c%d %d", o.kind, o.client, o.n) }

var opKinds = []string{
	"join", "join", "join", "join", "sync", "sync", "sync", "heartbeat", "heartbeat", "heartbeat", "leave", "leave-static",
	"forget", "commit", "commit", "txn", "endtxn", "fetch", "delete-offsets", "delete-groups", "delete-topic", "describe", "list",
	"advance", "advance", "reload", "compare",
}

const randomClients = 8

func history(seed uint64, n int, kinds []string) []op {
	r := rand.New(rand.NewPCG(seed, seed))
	ops := make([]op, n)
	for i := range ops {
		ops[i] = op{kinds[r.IntN(len(kinds))], r.IntN(randomClients), r.IntN(1 << 20)}
	}
	return ops
}

// TestRandom lets clients do at random what clients do and looks after each step whether the groups are in order. A
// failure shows the seed and the shortest history found that still fails.
func TestRandom(t *testing.T) {
	seeds := []uint64{*seed}
	if *seed == 0 {
		seeds = nil
		for i := range uint64(150) {
			seeds = append(seeds, i+1)
		}
	}
	troubled := append(slices.Clone(opKinds), "fail", "hold", "release", "release")
	for _, seed := range seeds {
		kinds := opKinds
		if seed%2 == 0 {
			kinds = troubled
		}
		ops := history(seed, 400, kinds)
		if err := play(seed, ops); err != nil {
			ops, err = shrink(seed, ops, err)
			text := make([]string, len(ops))
			for i, o := range ops {
				text[i] = o.String()
			}
			t.Fatalf("seed %d: %v, after\n%s", seed, err, strings.Join(text, "\n"))
		}
	}
}

// shrink leaves out what can be left out of a history that fails.
func shrink(seed uint64, ops []op, err error) ([]op, error) {
	for size := len(ops) / 2; size > 0; size /= 2 {
		for i := 0; i+size <= len(ops); {
			shorter := slices.Concat(ops[:i], ops[i+size:])
			if e := play(seed, shorter); e != nil {
				ops, err = shorter, e
			} else {
				i += size
			}
		}
	}
	return ops, err
}

type randomClient struct {
	group      string
	memberID   string
	instanceID *string
	generation int32
	protocols  []Protocol
	join       <-chan JoinResult
	sync       <-chan SyncResult
	members    []JoinMember // to assign to, if it leads
}

type player struct {
	gs         *Groups
	cfg        Config
	clock      *manualClock
	store      *memStore
	clients    [randomClients]*randomClient
	lost       []func() bool // whether requests that their clients forgot were answered
	generation map[string]int32
	failed     bool // an append was refused, so that the log need not tell all
}

func play(seed uint64, ops []op) (err error) {
	p := &player{clock: newManualClock(), store: &memStore{}, generation: map[string]int32{}}
	p.cfg = Config{GroupMaxSize: 4, OffsetsRetention: 10 * time.Minute, OffsetsRetentionCheckPeriod: time.Minute, Random: rand.New(rand.NewPCG(seed, 0)).Uint64}
	if seed%3 == 0 {
		p.cfg.GroupInitialRebalanceDelay = 3 * time.Second
	}
	for i := range p.clients {
		p.clients[i] = &randomClient{group: []string{"g", "h"}[i%2], generation: NoGeneration}
		if i%4 == 3 {
			p.clients[i].instanceID = str2(fmt.Sprint("i", i))
		}
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	if err := p.open(); err != nil {
		return err
	}
	for i, o := range ops {
		if err := p.do(o); err != nil {
			return fmt.Errorf("step %d, %s: %w", i, o, err)
		}
		if err := p.check(); err != nil {
			return fmt.Errorf("after step %d, %s: %w", i, o, err)
		}
	}
	return p.end()
}

func str2(s string) *string { return &s }

func (p *player) open() error {
	p.gs = NewGroups(p.cfg, p.clock, p.store)
	return p.gs.Load(p.store.all())
}

// end lets all sessions end, closes, and looks whether everybody was answered.
func (p *player) end() error {
	p.release()
	p.clock.Advance(3 * time.Hour)
	if err := p.check(); err != nil {
		return fmt.Errorf("in the end: %w", err)
	}
	for _, g := range p.gs.all() {
		if len(g.members)+len(g.pending) > 0 {
			return fmt.Errorf("got group %s with %d members and %d pending ones hours later, want none", g.id, len(g.members), len(g.pending))
		}
	}
	p.gs.Close()
	if n := p.clock.armed(); n > 0 {
		return fmt.Errorf("got %d timers after Close, want none", n)
	}
	for _, c := range p.clients {
		p.abandon(c)
	}
	for i, answered := range p.lost {
		if !answered() {
			return fmt.Errorf("request %d of those left alone was not answered", i)
		}
	}
	return nil
}

func (p *player) release() {
	if p.store.held != nil {
		p.store.release(wire.NoError)
		p.gs.wg.Wait()
	}
}

// abandon has the client forget the requests that it waits for.
func (p *player) abandon(c *randomClient) {
	if ch := c.join; ch != nil {
		p.lost = append(p.lost, func() bool { return len(ch) > 0 })
	}
	if ch := c.sync; ch != nil {
		p.lost = append(p.lost, func() bool { return len(ch) > 0 })
	}
	c.join, c.sync = nil, nil
}

func (p *player) do(o op) error {
	c := p.clients[o.client]
	tp := TopicPartition{[]string{"t", "u"}[o.n%2], int32(o.n / 2 % 3)}
	switch o.kind {
	case "join":
		p.join(c, o.n)
	case "sync":
		p.syncAs(c)
	case "heartbeat":
		p.gs.Heartbeat(HeartbeatRequest{c.group, c.memberID, c.instanceID, c.generation})
	case "leave":
		if r := p.gs.Leave(LeaveRequest{c.group, []LeaveMember{{c.memberID, c.instanceID}, {"nobody", nil}}}); r.Members[0] == wire.NoError {
			c.memberID = ""
		}
	case "leave-static":
		p.gs.Leave(LeaveRequest{c.group, []LeaveMember{{"", c.instanceID}}})
	case "forget":
		p.abandon(c)
		c.memberID, c.generation = "", NoGeneration
	case "commit", "txn":
		p.commit(c, o, tp)
	case "endtxn":
		m := []Marker{CommitMarker, AbortMarker}[o.n%2]
		p.store.mark(int64(o.client%3), m)
		p.gs.CompleteTxn(int64(o.client%3), m == CommitMarker)
	case "fetch":
		p.gs.FetchOffsets(FetchRequest{GroupID: c.group, RequireStable: o.n%2 == 0})
	case "delete-offsets":
		p.unheld(func() { p.gs.DeleteOffsets(context.Background(), c.group, []TopicPartition{tp}) })
	case "delete-groups":
		p.unheld(func() {
			if p.gs.DeleteGroups(context.Background(), []string{c.group})[0] == wire.NoError {
				delete(p.generation, c.group)
			}
		})
	case "delete-topic":
		if o.n%4 == 0 {
			_ = p.gs.DeleteTopic(tp.Topic, wire.UUID{}, anyPartition) // it may be refused
		}
	case "describe":
		p.gs.Describe(c.group)
	case "list":
		p.gs.List(nil, nil)
	case "advance":
		p.clock.Advance(time.Duration(o.n%(40*1000)) * time.Millisecond)
	case "fail":
		p.store.refuse = []error{wire.ErrNotLeaderOrFollower, wire.ErrNotEnoughReplicas, context.Canceled}[o.n%3]
		p.failed = true
	case "hold":
		if p.store.held == nil {
			p.store.hold()
		}
	case "release":
		p.release()
	case "reload":
		if o.n%8 == 0 {
			p.gs.Close()
			p.gs.wg.Wait()
			clear(p.generation)
			return p.open()
		}
	case "compare":
		return p.compare()
	}
	return nil
}

func (p *player) unheld(f func()) {
	p.release()
	f()
}

func (p *player) join(c *randomClient, n int) {
	p.answers(c)
	if c.join != nil && n%8 != 0 {
		return // waits
	}
	p.abandon(c)
	choices := []string{"range:t", "range:t,rr:u", "rr:t,range:u", "range:=x"}
	if n%4 == 0 || c.protocols == nil {
		c.protocols = (*script)(nil).protocols(choices[n/8%len(choices)])
	}
	r := &JoinRequest{
		GroupID: c.group, MemberID: c.memberID, InstanceID: c.instanceID, ClientID: "c", ProtocolType: "consumer", Protocols: c.protocols,
		SessionTimeout: time.Duration(10+n%50) * time.Second, RebalanceTimeout: time.Duration(n%90) * time.Second,
		RequireKnownMemberID: n%2 == 0, SkipAssignment: n%3 == 0,
	}
	c.join = p.gs.join(r)
	p.answers(c)
}

// answers takes what has come.
func (p *player) answers(c *randomClient) {
	select {
	case r := <-c.join:
		c.join = nil
		c.memberID, c.generation, c.members = r.MemberID, r.Generation, r.Members
		if (r.Error != wire.NoError) != (r.Generation == NoGeneration) && r.Error != wire.ErrCoordinatorNotAvailable && r.Error != wire.ErrNotCoordinator {
			panic(fmt.Sprintf("got error %v beside generation %d", r.Error, r.Generation))
		}
		if r.Error == wire.NoError && !r.SkipAssignment && (r.Leader == r.MemberID) != (r.Members != nil) {
			panic(fmt.Sprintf("got %d members as %s, led by %s", len(r.Members), r.MemberID, r.Leader))
		}
	default:
	}
	select {
	case <-c.sync:
		c.sync = nil
	default:
	}
}

func (p *player) syncAs(c *randomClient) {
	p.answers(c)
	if c.generation == NoGeneration || c.sync != nil {
		return
	}
	r := &SyncRequest{GroupID: c.group, MemberID: c.memberID, InstanceID: c.instanceID, Generation: c.generation}
	for i, m := range c.members {
		r.Assignments = append(r.Assignments, Assignment{m.MemberID, []byte{byte(i)}})
	}
	c.sync = p.gs.sync(r)
	p.answers(c)
}

func (p *player) commit(c *randomClient, o op, tp TopicPartition) {
	r := CommitRequest{GroupID: c.group, Generation: NoGeneration, RetentionMs: -1}
	if o.n%3 != 0 {
		r.MemberID, r.InstanceID, r.Generation = c.memberID, c.instanceID, c.generation
	}
	r.Offsets = []Offset{{TopicPartition: tp, Offset: int64(o.n), LeaderEpoch: -1, CommitTimestamp: -1}}
	if o.n%7 == 0 {
		r.RetentionMs = 60_000
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel() // the answer is not waited for; what it stands for happens
	if o.kind == "txn" {
		p.gs.CommitTxnOffsets(ctx, r, Producer{ID: int64(o.client % 3)})
	} else {
		p.gs.CommitOffsets(ctx, r)
	}
}

// check looks for what may never be.
func (p *player) check() error {
	for _, c := range p.clients {
		p.answers(c)
	}
	groups := p.gs.all()
	maps.DeleteFunc(p.generation, func(id string, _ int32) bool {
		return !slices.ContainsFunc(groups, func(g *group) bool { return g.id == id })
	})
	for _, g := range groups {
		g.mu.Lock()
		err := p.checkGroup(g)
		g.mu.Unlock()
		if err != nil {
			return fmt.Errorf("group %s, %v: %w", g.id, g.state, err)
		}
	}
	return nil
}

func (p *player) checkGroup(g *group) error {
	if was, ok := p.generation[g.id]; ok && g.generation < was && g.generation != 0 {
		return fmt.Errorf("got generation %d after %d", g.generation, was)
	}
	p.generation[g.id] = g.generation
	awaiting, unsynced, static := 0, 0, 0
	supported := map[string]int{}
	for _, m := range g.members {
		if g.byID[m.id] != m {
			return fmt.Errorf("member %s is not found by its id", m.id)
		}
		if m.join != nil {
			awaiting++
		}
		if m.unsynced {
			unsynced++
		}
		if m.instanceID != nil {
			static++
			if g.static[*m.instanceID] != m {
				return fmt.Errorf("member %s is not found by its instance id", m.id)
			}
		}
		if m.by.IsZero() && m.join == nil && m.sync == nil {
			return fmt.Errorf("member %s has no session", m.id)
		}
		names := map[string]bool{}
		for _, pr := range m.protocols {
			names[pr.Name] = true
		}
		for n := range names {
			supported[n]++
		}
	}
	at, _ := g.next()
	rules := map[string]bool{
		"byID counts members":      len(g.byID) == len(g.members),
		"static counts members":    len(g.static) == static,
		"awaiting":                 g.awaiting == awaiting,
		"unsynced":                 g.unsynced == unsynced,
		"supported":                maps.Equal(g.supported, supported),
		"the leader is a member":   (g.leader == "") == (len(g.members) == 0) && (g.leader == "" || g.byID[g.leader] != nil),
		"not dead":                 g.state != Dead,
		"empty without members":    g.state != Empty || len(g.members) == 0,
		"members in generation":    g.state != Stable && g.state != CompletingRebalance || len(g.members) > 0 && g.protocol != nil,
		"join phase ends":          (g.state == PreparingRebalance) == !g.joinBy.IsZero(),
		"sync phase ends":          (g.unsynced > 0) == !g.syncBy.IsZero(),
		"unsynced in a generation": g.unsynced == 0 || g.state == CompletingRebalance || g.state == Stable,
		"the timer is armed":       at.IsZero() || g.deadline.disarm != nil && !g.deadline.at.After(at),
		"no deadline has passed":   at.IsZero() || at.After(p.clock.Now()),
		"sync waits while syncing": g.state == CompletingRebalance || !slices.ContainsFunc(g.members, func(m *member) bool { return m.sync != nil }),
		"join completes":           g.state != PreparingRebalance || g.initial.on || !g.allJoined(),
	}
	for rule, ok := range rules {
		if !ok {
			return fmt.Errorf("not so: %s", rule)
		}
	}
	return nil
}

// compare looks whether the log leads to the state that is there.
func (p *player) compare() error {
	if p.failed {
		return nil
	}
	p.release()
	other := NewGroups(p.cfg, newManualClock(), &memStore{})
	defer other.Close()
	if err := other.Load(p.store.all()); err != nil {
		return err
	}
	for _, g := range p.gs.all() {
		loaded := other.groups[g.id]
		if loaded == nil {
			loaded = newGroup(other, g.id) // which is all there is to a simple consumer's without offsets
		}
		if err := sameGroup(g, loaded); err != nil {
			return fmt.Errorf("the log's group %s: %w", g.id, err)
		}
	}
	if got, want := len(other.groups), len(p.gs.groups); got > want {
		return fmt.Errorf("the log has %d groups, want %d", got, want)
	}
	return nil
}

func sameGroup(g, loaded *group) error {
	txns := map[int64]map[TopicPartition]*committed{}
	for id, offsets := range g.txnOffsets {
		if len(offsets) > 0 {
			txns[id] = offsets
		}
	}
	switch {
	case !reflect.DeepEqual(g.offsets, loaded.offsets):
		return fmt.Errorf("got offsets %v, want %v", loaded.offsets, g.offsets)
	case !reflect.DeepEqual(txns, loaded.txnOffsets):
		return fmt.Errorf("got transactions %v, want %v", loaded.txnOffsets, txns)
	case g.state != Stable && g.state != Empty || g.generation == 0:
		return nil // the log has the last generation that was complete
	case g.state != loaded.state || g.generation != loaded.generation || g.leader != loaded.leader || g.protocolType != loaded.protocolType || g.stateSince < loaded.stateSince:
		return fmt.Errorf("got %v generation %d led by %s, want %v %d %s", loaded.state, loaded.generation, loaded.leader, g.state, g.generation, g.leader)
	case len(g.members) != len(loaded.members):
		return fmt.Errorf("got %d members, want %d", len(loaded.members), len(g.members))
	}
	for i, m := range g.members {
		l := loaded.members[i]
		if l.id != m.id || !reflect.DeepEqual(l.instanceID, m.instanceID) || !bytes.Equal(l.assignment, m.assignment) ||
			!bytes.Equal(l.metadata(loaded.protocol), m.metadata(g.protocol)) || l.sessionTimeout != m.sessionTimeout || l.rebalanceTimeout != m.rebalanceTimeout {
			return fmt.Errorf("got member %+v, want %+v", l, m)
		}
	}
	return nil
}

package coordinator

import (
	"slices"
	"sync"
	"time"

	"github.com/ottla/ottla/wire"
)

// group is a group's state. Its methods want mu held, save those that say otherwise.
type group struct {
	gs *Groups
	id string

	mu         sync.Mutex // guards the rest
	state      State
	stateSince int64 // ms since the epoch of the last change of state; -1: not known (an old record)

	protocolType string  // "" for a group that never had a member
	protocol     *string // nil until one was chosen, and again once the group is empty
	generation   int32
	leader       string

	members   []*member          // in order of joining
	byID      map[string]*member // of members
	static    map[string]*member // of members, by instance id
	supported map[string]int     // protocol name -> how many members offer it
	awaiting  int                // how many members wait in JoinGroup
	unsynced  int                // how many members are yet to sync in this generation
	pending   []pendingMember    // have an id but did not come back with it yet

	// topics is what the members of a group of type "consumer" subscribe to, as of the last generation; topicsKnown
	// is false for another type, or where a member's metadata could not be read.
	topics      map[string]struct{}
	topicsKnown bool

	joinBy   time.Time // when the join phase ends, in PreparingRebalance; zero otherwise
	syncBy   time.Time // when members that did not sync are removed; zero if all did
	initial  initialDelay
	deadline timer

	consumer *consumerGroup // nil for a classic group, of which all that is above tells; state tells of both

	bare           bool // a commit made it, and nothing was stored yet
	offsets        map[TopicPartition]*committed
	pendingOffsets map[TopicPartition]*committed           // appended, but not on all replicas yet: the newest of each
	txnOffsets     map[int64]map[TopicPartition]*committed // by producer id: become offsets when its transaction commits
}

// initialDelay is the state of the join phase of a group that was empty: it lasts at least the initial rebalance delay,
// again and again while members come, until the rebalance timeout.
type initialDelay struct {
	on        bool
	delay     time.Duration // the delay that runs
	remaining time.Duration // what may be added to it
	newMember bool          // one came while it ran
}

type pendingMember struct {
	id string
	by time.Time // when it is forgotten
}

func newGroup(gs *Groups, id string) *group {
	return &group{
		gs:             gs,
		id:             id,
		stateSince:     gs.clock.Now().UnixMilli(),
		byID:           make(map[string]*member),
		static:         make(map[string]*member),
		supported:      make(map[string]int),
		offsets:        make(map[TopicPartition]*committed),
		pendingOffsets: make(map[TopicPartition]*committed),
		txnOffsets:     make(map[int64]map[TopicPartition]*committed),
	}
}

func (g *group) transition(s State) {
	g.state = s
	g.stateSince = g.gs.clock.Now().UnixMilli()
}

// die takes the group out of the coordinator. It has no members then, or all their requests have been answered.
func (g *group) die() {
	g.transition(Dead)
	g.deadline.stop()
	g.gs.mu.Lock()
	defer g.gs.mu.Unlock()
	if g.gs.groups[g.id] == g {
		delete(g.gs.groups, g.id)
	}
	for id := range g.txnOffsets {
		g.gs.forgetProducerLocked(id, g.id)
	}
}

// unload answers all who wait that they have to look for another coordinator.
func (g *group) unload() {
	for _, m := range g.members {
		g.answerJoin(m, joinError(m.id, wire.ErrNotCoordinator))
		g.answerSync(m, syncError(wire.ErrNotCoordinator))
	}
	g.die()
}

// add makes m the newest member. w is its JoinGroup that waits, nil for a member that was loaded.
func (g *group) add(m *member, protocolType string, w chan<- JoinResult) {
	if len(g.members) == 0 {
		g.protocolType = protocolType
	}
	if g.leader == "" {
		g.leader = m.id
	}
	g.members = append(g.members, m)
	g.byID[m.id] = m
	if m.instanceID != nil {
		g.static[*m.instanceID] = m
	}
	g.count(m, 1)
	g.awaitJoin(m, w)
	g.forget(m.id)
}

// remove takes a member, or one that is pending, out of the group; an unknown id changes nothing. If the member waits
// it is told that it is unknown, so that it joins anew if it is still there.
func (g *group) remove(id string) {
	g.forget(id)
	m := g.byID[id]
	if m == nil {
		return
	}
	g.answerJoin(m, joinError("", wire.ErrUnknownMemberID))
	g.answerSync(m, syncError(wire.ErrUnknownMemberID))
	g.synced(m)
	g.count(m, -1)
	delete(g.byID, id)
	if m.instanceID != nil {
		delete(g.static, *m.instanceID)
	}
	i := slices.Index(g.members, m)
	g.members = slices.Delete(g.members, i, i+1)
	if g.leader == id {
		g.leader = ""
		if len(g.members) > 0 {
			g.leader = g.members[0].id
		}
	}
}

// forget drops a pending member.
func (g *group) forget(id string) {
	g.pending = slices.DeleteFunc(g.pending, func(p pendingMember) bool { return p.id == id })
}

func (g *group) isPending(id string) bool {
	return slices.ContainsFunc(g.pending, func(p pendingMember) bool { return p.id == id })
}

// check tells whether a request of a member may pass: its instance id, where there is one, has to be mapped to its
// member id, and the group has to have that member.
func (g *group) check(memberID string, instanceID *string) wire.ErrorCode {
	if instanceID != nil {
		switch m := g.static[*instanceID]; {
		case m == nil:
			return wire.ErrUnknownMemberID
		case m.id != memberID:
			return wire.ErrFencedInstanceID
		}
	}
	if g.byID[memberID] == nil {
		return wire.ErrUnknownMemberID
	}
	return wire.NoError
}

// count adds n to the number of members that offer each of m's protocols.
func (g *group) count(m *member, n int) {
	seen := make(map[string]struct{}, len(m.protocols))
	for _, p := range m.protocols {
		if _, twice := seen[p.Name]; twice {
			continue
		}
		seen[p.Name] = struct{}{}
		if g.supported[p.Name] += n; g.supported[p.Name] == 0 {
			delete(g.supported, p.Name)
		}
	}
}

// supports tells whether a member with these protocols may join: one of them has to be offered by all members.
func (g *group) supports(protocolType string, protocols []Protocol) bool {
	if g.state == Empty {
		return protocolType != "" && len(protocols) > 0
	}
	return g.protocolType == protocolType && slices.ContainsFunc(protocols, func(p Protocol) bool {
		return g.supported[p.Name] == len(g.members)
	})
}

// vote returns the protocol that most members prefer of those that all offer; of two, the one that got a vote first.
func (g *group) vote() string {
	votes := make(map[string]int)
	var order []string // of the first votes
	for _, m := range g.members {
		for _, p := range m.protocols {
			if g.supported[p.Name] == len(g.members) {
				if votes[p.Name]++; votes[p.Name] == 1 {
					order = append(order, p.Name)
				}
				break
			}
		}
	}
	best := ""
	for i, name := range order {
		if i == 0 || votes[name] > votes[best] {
			best = name
		}
	}
	return best
}

func (g *group) rebalanceTimeout() time.Duration {
	var longest time.Duration
	for _, m := range g.members {
		longest = max(longest, m.rebalanceTimeout)
	}
	return longest
}

func (g *group) allJoined() bool { return g.awaiting == len(g.members) && len(g.pending) == 0 }

// joinMembers is what the leader is told of the members.
func (g *group) joinMembers() []JoinMember {
	list := make([]JoinMember, len(g.members))
	for i, m := range g.members {
		list[i] = JoinMember{MemberID: m.id, InstanceID: m.instanceID, Metadata: m.metadata(g.protocol)}
	}
	return list
}

// joined is the answer to the JoinGroup of a member of the current generation.
func (g *group) joined(m *member) JoinResult {
	r := JoinResult{
		Generation:   g.generation,
		ProtocolType: g.nullableType(),
		Protocol:     g.protocol,
		Leader:       g.leader,
		MemberID:     m.id,
	}
	if m.id == g.leader {
		r.Members = g.joinMembers()
	}
	return r
}

func (g *group) nullableType() *string {
	if g.protocolType == "" {
		return nil
	}
	t := g.protocolType
	return &t
}

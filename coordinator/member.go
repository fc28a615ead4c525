package coordinator

import (
	"bytes"
	"slices"
	"time"

	"github.com/ottla/ottla/wire"
)

// member is a member of a group, guarded by the group's mutex.
type member struct {
	id               string
	instanceID       *string // nil for a dynamic member
	clientID         string
	clientHost       string
	sessionTimeout   time.Duration
	rebalanceTimeout time.Duration
	protocols        []Protocol
	assignment       []byte // never nil

	isNew    bool // waits in its first JoinGroup, and so has no session yet
	unsynced bool // is yet to sync in this generation
	join     chan<- JoinResult
	sync     chan<- SyncResult
	by       time.Time // when its session ends; zero while a request of it waits and no session is watched
}

func newMember(id string, r *JoinRequest) *member {
	return &member{
		id:               id,
		instanceID:       copyString(r.InstanceID),
		clientID:         r.ClientID,
		clientHost:       r.ClientHost,
		sessionTimeout:   r.SessionTimeout,
		rebalanceTimeout: r.RebalanceTimeout,
		protocols:        copyProtocols(r.Protocols),
		assignment:       []byte{},
	}
}

// metadata is what the member said for the protocol.
func (m *member) metadata(protocol *string) []byte {
	if protocol != nil {
		for _, p := range m.protocols {
			if p.Name == *protocol {
				return p.Metadata
			}
		}
	}
	return nil
}

// offers tells whether the member said just the same before.
func (m *member) offers(protocols []Protocol) bool {
	return slices.EqualFunc(m.protocols, protocols, func(a, b Protocol) bool {
		return a.Name == b.Name && bytes.Equal(a.Metadata, b.Metadata)
	})
}

// update takes over what a member says anew in the JoinGroup that waits at w.
func (g *group) update(m *member, r *JoinRequest, w chan<- JoinResult) {
	g.count(m, -1)
	m.protocols = copyProtocols(r.Protocols)
	g.count(m, 1)
	m.sessionTimeout = r.SessionTimeout
	m.rebalanceTimeout = r.RebalanceTimeout
	g.awaitJoin(m, w)
}

// awaitJoin makes the request at w the one that waits. One that waited before came over another connection and would
// never be answered in Kafka; here it is told to join again.
func (g *group) awaitJoin(m *member, w chan<- JoinResult) {
	g.answerJoin(m, joinError(m.id, wire.ErrRebalanceInProgress))
	if m.join = w; w != nil {
		g.awaiting++
	}
}

// answerJoin answers the member's JoinGroup if one waits, and tells whether one did.
func (g *group) answerJoin(m *member, r JoinResult) bool {
	if m.join == nil {
		return false
	}
	m.join <- r
	m.join = nil
	g.awaiting--
	return true
}

func (g *group) awaitSync(m *member, w chan<- SyncResult) {
	g.answerSync(m, syncError(wire.ErrRebalanceInProgress))
	m.sync = w
}

// answerSync answers the member's SyncGroup if one waits, and tells whether one did.
func (g *group) answerSync(m *member, r SyncResult) bool {
	if m.sync == nil {
		return false
	}
	m.sync <- r
	m.sync = nil
	return true
}

// synced notes that the member need not sync any more in this generation.
func (g *group) synced(m *member) {
	if !m.unsynced {
		return
	}
	m.unsynced = false
	if g.unsynced--; g.unsynced == 0 {
		g.syncBy = time.Time{}
	}
}

// touch starts the member's session anew.
func (g *group) touch(m *member) { m.by = g.after(m.sessionTimeout) }

// A request's strings and bytes may lie in memory that the next request overwrites; what a group keeps is its own.

func copyProtocols(list []Protocol) []Protocol {
	list = slices.Clone(list)
	for i := range list {
		list[i].Metadata = copyBytes(list[i].Metadata)
	}
	return list
}

// copyBytes returns a copy that is never nil.
func copyBytes(b []byte) []byte { return append([]byte{}, b...) }

func copyString(s *string) *string {
	if s == nil {
		return nil
	}
	c := *s
	return &c
}

package coordinator

import (
	"slices"
	"strings"

	"github.com/ottla/ottla/wire"
)

// Describe tells what DescribeGroups wants to know of a group. The empty group id may be asked for, too.
func (gs *Groups) Describe(groupID string) Description {
	g, _, code := gs.acquire(groupID, false)
	switch {
	case code != wire.NoError:
		return Description{Error: code}
	case g == nil:
		return notFound(groupID, "not found")
	}
	defer g.mu.Unlock()
	switch {
	case g.hidden():
		return notFound(groupID, "not found")
	case g.consumer != nil:
		return notFound(groupID, "is not a classic group")
	}
	d := Description{
		State:        g.state.String(),
		ProtocolType: g.protocolType,
		Members:      make([]DescribedMember, len(g.members)),
	}
	for i, m := range g.members {
		d.Members[i] = DescribedMember{MemberID: m.id, InstanceID: m.instanceID, ClientID: m.clientID, ClientHost: m.clientHost}
		if g.state == Stable {
			d.Members[i].Metadata = m.metadata(g.protocol)
		}
		if g.state == Stable || !gs.cfg.Rules.ShowsAssignmentsOfStable {
			d.Members[i].Assignment = m.assignment
		}
	}
	if g.state == Stable {
		d.Protocol = *g.protocol
	}
	return d
}

func notFound(groupID, why string) Description {
	return Description{NotFound: true, Why: "Group " + groupID + " " + why + ".", State: Dead.String()}
}

// List lists the groups, by id, that are in one of the states and of one of the types, both regardless of case; an empty
// list asks for all. The code is NoError or COORDINATOR_LOAD_IN_PROGRESS, which Kafka answers beside what it has; a
// partition that was given up has no groups.
func (gs *Groups) List(states, types []string) ([]Listed, wire.ErrorCode) {
	gs.mu.RLock()
	code := gs.phase.status()
	gs.mu.RUnlock()
	if code == wire.ErrNotCoordinator {
		code = wire.NoError
	}
	fold := func(list []string, s string) bool {
		return len(list) == 0 || slices.ContainsFunc(list, func(t string) bool { return strings.EqualFold(s, t) })
	}
	list := []Listed{}
	for _, g := range gs.all() {
		g.mu.Lock()
		l := Listed{GroupID: g.id, ProtocolType: g.protocolType, State: g.state.String(), Type: TypeClassic}
		if g.consumer != nil {
			l.ProtocolType, l.Type = consumerProtocol, TypeConsumer
		}
		if g.state != Dead && !g.hidden() && fold(states, l.State) && fold(types, l.Type) {
			list = append(list, l)
		}
		g.mu.Unlock()
	}
	return list, code
}

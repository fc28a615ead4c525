package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// ListGroups, versions 0 to 5: the groups that this broker coordinates.
//
//	1  throttle time
//	3  flexible
//	4  states, to filter by and in the answer (KIP-518)
//	5  types likewise (KIP-848)

func handleListGroups(_ context.Context, c *call, q *wire.ListGroupsRequest) *wire.ListGroupsResponse {
	a := new(wire.ListGroupsResponse)
	a.Default()
	a.Groups = []wire.ListGroupsResponseGroup{}
	for _, groups := range c.cluster.groups.here(c.broker.id) {
		listed, code := groups.List(q.StatesFilter, q.TypesFilter)
		if code != wire.NoError {
			a.ErrorCode = code
			continue
		}
		for _, g := range listed {
			a.Groups = append(a.Groups, wire.ListGroupsResponseGroup{
				GroupID: g.GroupID, ProtocolType: g.ProtocolType, GroupState: g.State, GroupType: g.Type,
			})
		}
	}
	return a
}

package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// DeleteGroups, versions 0 to 3.
//
//	2  flexible
//	3  an error message a group

func handleDeleteGroups(ctx context.Context, c *call, q *wire.DeleteGroupsRequest) *wire.DeleteGroupsResponse {
	a := new(wire.DeleteGroupsResponse)
	a.Default()
	seen := make(map[string]bool, len(q.GroupsNames))
	for _, id := range q.GroupsNames {
		if seen[id] {
			continue // one answer for a group, however often it is named
		}
		seen[id] = true
		groups, code := c.groupsOf(id)
		if code == wire.NoError {
			code = groups.DeleteGroups(ctx, []string{id})[0]
		}
		a.Results = append(a.Results, wire.DeleteGroupsResponseResult{GroupID: id, ErrorCode: code})
	}
	return a
}

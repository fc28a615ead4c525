package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// DescribeGroups, versions 0 to 6.
//
//	1  throttle time
//	3  authorized operations
//	4  group instance ids
//	5  flexible
//	6  GROUP_ID_NOT_FOUND and a message for a group that is not there (KIP-1043)

// Authorized operations of a group; it got a configuration of its own later.
const (
	groupOperations           int32 = 1<<3 | 1<<6 | 1<<8
	groupOperationsAndConfigs int32 = groupOperations | 1<<10 | 1<<11
)

func handleDescribeGroups(_ context.Context, c *call, q *wire.DescribeGroupsRequest) *wire.DescribeGroupsResponse {
	a := new(wire.DescribeGroupsResponse)
	a.Default()
	seen := make(map[string]bool)
	for _, id := range q.Groups {
		if seen[id] {
			continue
		}
		seen[id] = c.cluster.dialect.age.groups.describesOnce
		a.Groups = append(a.Groups, c.describeGroup(id, q.IncludeAuthorizedOperations))
	}
	return a
}

func (c *call) describeGroup(id string, operations bool) wire.DescribeGroupsResponseGroup {
	var a wire.DescribeGroupsResponseGroup
	a.Default()
	a.GroupID = id
	groups, code := c.cluster.groups.at(c.broker.id, id)
	if code != wire.NoError {
		a.ErrorCode = code
		return a
	}
	d := groups.Describe(id)
	a.ErrorCode, a.GroupState, a.ProtocolType, a.ProtocolData = d.Error, d.State, d.ProtocolType, d.Protocol
	if d.NotFound && c.version >= 6 {
		a.ErrorCode, a.ErrorMessage = wire.ErrGroupIDNotFound, &d.Why
	}
	for _, m := range d.Members {
		a.Members = append(a.Members, wire.DescribeGroupsResponseMember{
			MemberID: m.MemberID, GroupInstanceID: m.InstanceID, ClientID: m.ClientID, ClientHost: m.ClientHost,
			MemberMetadata: m.Metadata, MemberAssignment: m.Assignment,
		})
	}
	if operations && c.version >= 3 && a.ErrorCode == wire.NoError {
		a.AuthorizedOperations = c.cluster.dialect.age.groups.operations
	}
	return a
}

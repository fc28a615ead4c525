package broker

import (
	"context"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DescribeAcls, CreateAcls and DeleteAcls, versions 0 to 3.
//
//	1  the kind of resource pattern (KIP-290)
//	2  flexible
//	3  users as a kind of resource (KIP-373)
//
// As on a Kafka without authorizer.class.name: there are no access rules and
// none can be made, and whoever asks is told so.

// Numbers of the protocol that stand for kinds of resources and patterns, for
// operations and for permissions alike; a pattern's match is any of several.
const (
	aclNumberUnknown = 0
	aclNumberAny     = 1
	aclPatternMatch  = 2
)

func handleDescribeAcls(_ context.Context, c *call, q *wire.DescribeAclsRequest) *wire.DescribeAclsResponse {
	a := new(wire.DescribeAclsResponse)
	a.Default()
	c.looksAtFilter(q.ResourceTypeFilter, q.PatternTypeFilter, q.Operation, q.PermissionType)
	a.ErrorCode, a.ErrorMessage = codeOf(fail(wire.ErrSecurityDisabled, "No Authorizer is configured on the broker"))
	return a
}

func handleCreateAcls(_ context.Context, c *call, q *wire.CreateAclsRequest) *wire.CreateAclsResponse {
	a := new(wire.CreateAclsResponse)
	a.Default()
	code, message := codeOf(c.noAuthorizer())
	for i := range q.Creations {
		r := &q.Creations[i]
		c.looksAtRule(r.ResourceType, r.ResourcePatternType, r.Operation, r.PermissionType)
		a.Results = append(a.Results, wire.CreateAclsResponseResult{ErrorCode: code, ErrorMessage: message})
	}
	return a
}

func handleDeleteAcls(_ context.Context, c *call, q *wire.DeleteAclsRequest) *wire.DeleteAclsResponse {
	a := new(wire.DeleteAclsResponse)
	a.Default()
	code, message := codeOf(c.noAuthorizer())
	for i := range q.Filters {
		f := &q.Filters[i]
		c.looksAtFilter(f.ResourceTypeFilter, f.PatternTypeFilter, f.Operation, f.PermissionType)
		a.FilterResults = append(a.FilterResults, wire.DeleteAclsResponseResult{ErrorCode: code, ErrorMessage: message})
	}
	return a
}

func (c *call) noAuthorizer() error {
	return fail(wire.ErrSecurityDisabled, "%s", c.cluster.dialect.age.admin.noAuthorizer)
}

// looksAtRule closes the connection for a rule that the release does not parse.
func (c *call) looksAtRule(resource, pattern, operation, permission int8) {
	look := c.cluster.dialect.age.admin.acls
	anything := operation == aclNumberAny || permission == aclNumberAny
	if look == aclResources {
		anything = anything || resource == aclNumberAny || pattern == aclNumberAny || pattern == aclPatternMatch
	}
	if anything && (look == aclOperations || look == aclResources) {
		c.fatal = &refusal{"an access rule for anything, which must be for something"}
	}
	c.looksAtFilter(resource, pattern, operation, permission)
}

// looksAtFilter closes the connection for a filter of rules that the release does
// not parse.
func (c *call) looksAtFilter(numbers ...int8) {
	if c.cluster.dialect.age.admin.acls == aclUnknown && slices.Contains(numbers, aclNumberUnknown) {
		c.fatal = &refusal{"access rules with an unknown kind of resource or pattern, operation or permission"}
	}
}

package broker

import (
	"context"
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DescribeUserScramCredentials, version 0: which mechanisms users have credentials
// for, and with how many iterations (KIP-554). Who asks for nobody asks for all.
//
// Kafka without ZooKeeper answers in the order of a hash table, this broker in
// that of the request.

func handleDescribeUserScramCredentials(_ context.Context, c *call, q *wire.DescribeUserScramCredentialsRequest) *wire.DescribeUserScramCredentialsResponse {
	a := new(wire.DescribeUserScramCredentialsResponse)
	a.Default()
	a.ErrorMessage = new(string)
	times := make(map[string]int)
	var users []string
	for _, u := range q.Users {
		if times[u.Name]++; times[u.Name] == 1 {
			users = append(users, u.Name)
		}
	}
	if len(q.Users) == 0 {
		users = c.cluster.scram.users()
	}
	for _, user := range users {
		a.Results = append(a.Results, c.describedCredentials(user, times[user] > 1))
	}
	return a
}

// describedCredentials is the answer for a user.
func (c *call) describedCredentials(user string, twice bool) wire.DescribeUserScramCredentialsResponseResult {
	one := wire.DescribeUserScramCredentialsResponseResult{User: user}
	credentials := c.cluster.scram.get(user)
	var err error
	switch {
	case user == "" && c.cluster.dialect.age.zooKeeper:
		err = fail(wire.ErrResourceNotFound, "Username must not be empty")
	case twice:
		err = fail(wire.ErrDuplicateResource, "Cannot describe SCRAM credentials for the same user twice in a single request: %s", user)
	case len(credentials) == 0:
		err = fail(wire.ErrResourceNotFound, "Attempt to describe a user credential that does not exist: %s", user)
	}
	if one.ErrorCode, one.ErrorMessage = codeOf(err); err != nil {
		return one
	}
	one.ErrorMessage = new(string)
	for _, m := range slices.Sorted(maps.Keys(credentials)) {
		one.CredentialInfos = append(one.CredentialInfos, wire.DescribeUserScramCredentialsResponseCredential{Mechanism: int8(m), Iterations: credentials[m]})
	}
	return one
}

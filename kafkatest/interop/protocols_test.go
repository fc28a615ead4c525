package interop

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// What ConsumerGroupDescribe says of the protocol that a member speaks.
const (
	speaksClassic  int8 = 0
	speaksConsumer int8 = 1
)

// TestProtocols has members of both protocols in one group: every client that speaks
// the consumer protocol, and one that speaks the classic one. When only that one is
// left the group is a classic group.
func TestProtocols(t *testing.T) {
	t.Parallel()
	bootstrap := broker(t)
	ref, err := newReference(bootstrap, newest)
	require.NoError(t, err)
	t.Cleanup(ref.Close)
	s := steps{bootstrap: bootstrap, release: newest, ref: ref}
	const partitions, each = 8, 3
	topic, group := unique("protocols"), unique("protocols")
	require.NoError(t, ref.create(within(t), topic, partitions))

	g := startMembersOf(t, []client{
		javaDriver("4.4.0"), withConsumerProtocol(javaDriver("4.4.0")), withConsumerProtocol(pythonDriver("confluent.py")), franz{serverSide: true},
	}, bootstrap, membership{Topic: topic, Group: group})
	evenly := func(who ...int) func() bool { // one that has more is about to give up some
		more := func(i int) bool { return len(g.each[i].assigned) > partitions/len(who) }
		return func() bool { return g.shared(partitions, who...) && !slices.ContainsFunc(who, more) }
	}
	g.await(t, "partitions shared by members of both protocols", evenly(0, 1, 2, 3))
	require.Equal(t, []int8{speaksClassic, speaksConsumer, speaksConsumer, speaksConsumer}, ref.protocols(t, group))
	s.fill(t, topic, "all", partitions, each)
	g.await(t, "every record", func() bool { return g.count("all", 0, 1, 2, 3) == partitions*each })

	g.leave(t, 1)
	g.leave(t, 2)
	g.await(t, "partitions shared by a member of each protocol", evenly(0, 3))
	require.Equal(t, []int8{speaksClassic, speaksConsumer}, ref.protocols(t, group))
	g.leave(t, 3)
	g.await(t, "all partitions of the classic member", evenly(0))
	listed, err := kmsg.NewPtrListGroupsRequest().RequestWith(within(t), ref)
	require.NoError(t, err)
	at := slices.IndexFunc(listed.Groups, func(g kmsg.ListGroupsResponseGroup) bool { return g.Group == group })
	require.GreaterOrEqual(t, at, 0, "%v", listed.Groups)
	require.Equal(t, "classic", listed.Groups[at].GroupType)
	g.leave(t, 0)
	g.checkOwners(t, "all", each, 0, 1, 2, 3)
}

// protocols are those that the members of a consumer group speak, sorted.
func (r reference) protocols(t *testing.T, group string) []int8 {
	t.Helper()
	q := kmsg.NewPtrConsumerGroupDescribeRequest()
	q.Groups = []string{group}
	a, err := q.RequestWith(within(t), r)
	require.NoError(t, err)
	require.Len(t, a.Groups, 1)
	require.Zero(t, a.Groups[0].ErrorCode, "%v", a.Groups[0].ErrorMessage)
	var all []int8
	for _, m := range a.Groups[0].Members {
		all = append(all, m.MemberType)
	}
	slices.Sort(all)
	return all
}

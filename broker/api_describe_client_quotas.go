package broker

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// DescribeClientQuotas, versions 0 and 1: the quotas of what a filter matches
// (KIP-546).
//
//	1  flexible
//
// Kafka answers in the order of a hash table, this broker in that of the names.

// How a part of a filter matches a kind.
const (
	matchName    = 0
	matchDefault = 1
	matchAny     = 2 // the default and every name
)

// quotaPart is what a filter says of a kind.
type quotaPart struct {
	anything bool
	quotaName
}

// quotaFilter is what a filter says, by kind.
type quotaFilter map[string]quotaPart

func handleDescribeClientQuotas(_ context.Context, c *call, q *wire.DescribeClientQuotasRequest) *wire.DescribeClientQuotasResponse {
	a := new(wire.DescribeClientQuotasResponse)
	a.Default()
	read := readQuotaFilter
	if c.cluster.dialect.age.zooKeeper {
		read = c.readQuotaFilterZooKeeper
	}
	filter, err := read(q.Components)
	if err != nil {
		a.ErrorCode, a.ErrorMessage = codeOf(err)
		a.Entries = nil
		return a
	}
	a.ErrorMessage = new(string)
	found := c.cluster.quotas.matching(func(e quotaEntity) bool { return filter.takes(&e, q.Strict) })
	slices.SortFunc(found, func(x, y entityQuotas) int {
		return cmp.Or(x.user.compare(y.user), x.clientID.compare(y.clientID), x.ip.compare(y.ip))
	})
	a.Entries = make([]wire.DescribeClientQuotasResponseEntry, len(found))
	for i := range found {
		a.Entries[i] = describedQuotas(&found[i])
	}
	return a
}

// compare orders names: those that are not there, the default, then by letter.
func (n quotaName) compare(m quotaName) int {
	rank := func(n quotaName) int {
		switch {
		case !n.set:
			return 0
		case n.any:
			return 1
		}
		return 2
	}
	return cmp.Or(cmp.Compare(rank(n), rank(m)), cmp.Compare(n.name, m.name))
}

func describedQuotas(e *entityQuotas) wire.DescribeClientQuotasResponseEntry {
	var one wire.DescribeClientQuotasResponseEntry
	for _, kind := range quotaKinds {
		part := e.of(kind)
		if !part.set {
			continue
		}
		named := wire.DescribeClientQuotasResponseEntity{EntityType: kind}
		if !part.any {
			named.EntityName = &part.name
		}
		one.Entity = append(one.Entity, named)
	}
	for _, key := range slices.Sorted(maps.Keys(e.values)) {
		one.Values = append(one.Values, wire.DescribeClientQuotasResponseValue{Key: key, Value: e.values[key]})
	}
	return one
}

// takes reports whether an entity is of all the kinds that the filter names, with
// names that match; strict, and of no other.
func (f quotaFilter) takes(e *quotaEntity, strict bool) bool {
	for _, kind := range quotaKinds {
		want, asked := f[kind]
		switch got := *e.of(kind); {
		case !asked:
			if got.set && strict {
				return false
			}
		case !got.set || !want.anything && got != want.quotaName:
			return false
		}
	}
	return true
}

// readQuotaFilter reads a filter in the order in which KRaft's brokers look.
func readQuotaFilter(components []wire.DescribeClientQuotasRequestComponent) (quotaFilter, error) {
	f := make(quotaFilter)
	for i := range components {
		part := &components[i]
		kind := part.EntityType
		if kind == "" {
			return nil, fail(wire.ErrInvalidRequest, "Invalid empty entity type.")
		}
		if _, again := f[kind]; again {
			return nil, fail(wire.ErrInvalidRequest, "Entity type %s cannot appear more than once in the filter.", kind)
		}
		if !slices.Contains(quotaKinds, kind) {
			return nil, fail(wire.ErrUnsupportedVersion, "Unsupported entity type %s", kind)
		}
		switch {
		case part.MatchType == matchName && part.Match == nil:
			return nil, fail(wire.ErrInvalidRequest, "Request specified MATCH_TYPE_EXACT, but set match string to null.")
		case part.MatchType == matchDefault && part.Match != nil:
			return nil, fail(wire.ErrInvalidRequest, "Request specified MATCH_TYPE_DEFAULT, but also specified a match string.")
		case part.MatchType == matchAny && part.Match != nil:
			return nil, fail(wire.ErrInvalidRequest, "Request specified MATCH_TYPE_SPECIFIED, but also specified a match string.")
		case part.MatchType < matchName || part.MatchType > matchAny:
			return nil, fail(wire.ErrInvalidRequest, "Unknown match type %d", part.MatchType)
		}
		f[kind] = quotaPartOf(part)
	}
	return f, f.checkKinds()
}

func quotaPartOf(part *wire.DescribeClientQuotasRequestComponent) quotaPart {
	p := quotaPart{quotaName: quotaName{set: true}}
	switch part.MatchType {
	case matchName:
		p.name = *part.Match
	case matchDefault:
		p.any = true
	case matchAny:
		p.anything = true
	}
	return p
}

// checkKinds refuses kinds that no entity has together.
func (f quotaFilter) checkKinds() error {
	_, ip := f[quotaIP]
	if ip && len(f) > 1 {
		return fail(wire.ErrInvalidRequest, "Invalid entity filter component combination. IP filter component should not be used with user or clientId filter component.")
	}
	return nil
}

// duplicateKind is what a kind that a filter names twice is called in ZooKeeper's
// age.
var duplicateKind = map[string]string{quotaUser: "user", quotaClientID: "client", quotaIP: "ip"}

// readQuotaFilterZooKeeper reads a filter in the order of ZooKeeper's age.
func (c *call) readQuotaFilterZooKeeper(components []wire.DescribeClientQuotasRequestComponent) (quotaFilter, error) {
	for i := range components {
		if t := components[i].MatchType; t < matchName || t > matchAny || t == matchName && components[i].Match == nil {
			return nil, fail(wire.ErrUnknownServerError, "")
		}
	}
	f := make(quotaFilter)
	for i := range components {
		kind := components[i].EntityType
		if kind == "" {
			return nil, fail(wire.ErrInvalidRequest, "Unexpected empty filter component entity type")
		}
		if !slices.Contains(quotaKinds, kind) || kind == quotaIP && !c.cluster.dialect.age.admin.quotasByAddress {
			return nil, fail(wire.ErrUnsupportedVersion, "Custom entity type '%s' not supported", kind)
		}
		if _, again := f[kind]; again {
			return nil, fail(wire.ErrInvalidRequest, "Duplicate %s filter component entity type", duplicateKind[kind])
		}
		f[kind] = quotaPartOf(&components[i])
	}
	if f.checkKinds() != nil {
		return nil, fail(wire.ErrInvalidRequest, "Invalid entity filter component combination, IP filter component should not be used with user or clientId filter component.")
	}
	return f, nil
}

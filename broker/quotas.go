package broker

import (
	"maps"
	"math"
	"sync"
)

// What quotas may be given to (KIP-546).
const (
	quotaUser     = "user"
	quotaClientID = "client-id"
	quotaIP       = "ip"
)

// quotaName is a name of one kind that quotas may be given to.
type quotaName struct {
	set  bool // the kind is a part of the entity
	any  bool // the default, for those of the kind that have no quota of their own
	name string
}

// quotaEntity is what quotas are given to: a user, a client id, a client id of a
// user, or an address.
type quotaEntity struct{ user, clientID, ip quotaName }

// of is the entity's part of a kind; nil for a kind that there is not.
func (e *quotaEntity) of(kind string) *quotaName {
	switch kind {
	case quotaUser:
		return &e.user
	case quotaClientID:
		return &e.clientID
	case quotaIP:
		return &e.ip
	}
	return nil
}

// quotaKinds are the kinds in the order in which they are told.
var quotaKinds = []string{quotaUser, quotaClientID, quotaIP}

// quotaType is what a quota's value must be like. Values travel and are kept as
// floating point numbers whatever it is.
type quotaType int8

const (
	realQuota quotaType = iota
	longQuota
	intQuota
)

// largest is the largest whole number of a type.
func (t quotaType) largest() float64 {
	if t == intQuota {
		return math.MaxInt32
	}
	return math.MaxInt64
}

// quotaKeys are the quotas that an entity may have.
func (a *adminAge) quotaKeys(e quotaEntity) map[string]quotaType {
	if e.ip.set {
		return map[string]quotaType{"connection_creation_rate": intQuota}
	}
	keys := map[string]quotaType{"producer_byte_rate": longQuota, "consumer_byte_rate": longQuota, "request_percentage": realQuota}
	if a.quotasOfMutations {
		keys["controller_mutation_rate"] = realQuota
	}
	return keys
}

// clientQuotas are the quotas of a cluster: kept, described, and not enforced. As
// in Kafka their number has no bound but what one request may change.
type clientQuotas struct {
	mu  sync.Mutex // guards all
	all map[quotaEntity]map[string]float64
}

// get returns an entity's quotas; the map is the caller's.
func (q *clientQuotas) get(e quotaEntity) map[string]float64 {
	q.mu.Lock()
	defer q.mu.Unlock()
	return maps.Clone(q.all[e])
}

// change sets and, where the value is nil, removes quotas of an entity.
func (q *clientQuotas) change(e quotaEntity, changes map[string]*float64) {
	q.mu.Lock()
	defer q.mu.Unlock()
	values := q.all[e]
	if values == nil {
		values = make(map[string]float64)
	}
	for key, value := range changes {
		if value == nil {
			delete(values, key)
		} else {
			values[key] = *value
		}
	}
	if len(values) == 0 {
		delete(q.all, e)
		return
	}
	if q.all == nil {
		q.all = make(map[quotaEntity]map[string]float64)
	}
	q.all[e] = values
}

// entityQuotas are an entity's quotas as they were at one moment.
type entityQuotas struct {
	quotaEntity
	values map[string]float64
}

// matching returns the quotas of all entities that a filter takes.
func (q *clientQuotas) matching(takes func(quotaEntity) bool) []entityQuotas {
	q.mu.Lock()
	defer q.mu.Unlock()
	var found []entityQuotas
	for e, values := range q.all {
		if takes(e) {
			found = append(found, entityQuotas{e, maps.Clone(values)})
		}
	}
	return found
}

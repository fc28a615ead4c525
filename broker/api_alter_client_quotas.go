package broker

import (
	"context"
	"maps"
	"math"
	"net"
	"slices"
	"strings"

	"github.com/ottla/ottla/wire"
)

// AlterClientQuotas, versions 0 and 1: sets and removes quotas (KIP-546).
//
//	1  flexible
//
// They are kept and described, and not enforced. Of an entity or a key that comes
// twice in an entry the last counts. Where several things are wrong with an entry
// Kafka names one by the order of a hash table; here it is the first.

// quotaChange is one entry of a request. Names are by kind, whatever kinds there
// are, nil being the default; values are by key, nil being to remove.
type quotaChange struct {
	names map[string]*string
	ops   []wire.AlterClientQuotasRequestOp
}

// quotaResult is what became of an entity.
type quotaResult struct {
	names map[string]*string
	err   error
}

func handleAlterClientQuotas(ctx context.Context, c *call, q *wire.AlterClientQuotasRequest) *wire.AlterClientQuotasResponse {
	changes := make([]quotaChange, len(q.Entries))
	for i := range q.Entries {
		changes[i] = quotaChange{make(map[string]*string), q.Entries[i].Ops}
		for _, part := range q.Entries[i].Entity {
			changes[i].names[part.EntityType] = part.EntityName
		}
	}
	var results []quotaResult
	if c.cluster.dialect.age.zooKeeper {
		results = c.changeQuotasZooKeeper(ctx, changes, q.ValidateOnly)
	} else {
		results = c.changeQuotas(ctx, changes, q.ValidateOnly)
	}
	a := new(wire.AlterClientQuotasResponse)
	a.Default()
	for _, r := range results {
		var one wire.AlterClientQuotasResponseEntry
		one.ErrorCode, one.ErrorMessage = codeOf(r.err)
		for _, kind := range slices.Sorted(maps.Keys(r.names)) {
			one.Entity = append(one.Entity, wire.AlterClientQuotasResponseEntity{EntityType: kind, EntityName: r.names[kind]})
		}
		a.Entries = append(a.Entries, one)
	}
	return a
}

// changeQuotas does what KRaft's controller does. An entity that comes twice is
// changed once and told to be wrong.
func (c *call) changeQuotas(ctx context.Context, changes []quotaChange, validateOnly bool) []quotaResult {
	var results []quotaResult
	places := make(map[string]int) // by the entity's text
	changed := 0
	var apply []func()
	for _, x := range changes {
		text := quotaEntityText(x.names)
		at, again := places[text]
		values, twice := lastQuotas(x.ops)
		if !again {
			at = len(results)
			places[text] = at
			results = append(results, quotaResult{names: x.names})
		}
		if again || twice {
			results[at].err = fail(wire.ErrInvalidRequest, "Ignoring duplicate entity %s", text)
			continue
		}
		e, err := c.quotaEntity(ctx, x.names)
		if err == nil {
			err = checkQuotas(c.cluster.dialect.age.admin.quotaKeys(e), x.ops)
		}
		if results[at].err = err; err != nil {
			continue
		}
		changed += len(values)
		apply = append(apply, func() { c.cluster.quotas.change(e, values) })
	}
	if changed > maxRecordsPerRequest {
		for i := range results {
			results[i].err = failPlainly(wire.ErrPolicyViolation)
		}
		return results
	}
	if !validateOnly {
		for _, f := range apply {
			f()
		}
	}
	return results
}

// maxRecordsPerRequest is how many records of metadata KRaft's controller writes
// for one request.
const maxRecordsPerRequest = 10000

// lastQuotas has the values by key, and whether a key came twice.
func lastQuotas(ops []wire.AlterClientQuotasRequestOp) (map[string]*float64, bool) {
	values := make(map[string]*float64, len(ops))
	for i := range ops {
		op := &ops[i]
		if values[op.Key] = nil; !op.Remove {
			value := op.Value
			values[op.Key] = &value
		}
	}
	return values, len(values) < len(ops)
}

// quotaEntityText is how Kafka prints an entity in errors.
func quotaEntityText(names map[string]*string) string {
	var parts []string
	for _, kind := range slices.Sorted(maps.Keys(names)) {
		name := "null"
		if names[kind] != nil {
			name = *names[kind]
		}
		parts = append(parts, kind+"="+name)
	}
	return "ClientQuotaEntity(entries={" + strings.Join(parts, ", ") + "})"
}

// quotaEntity reads an entity, in the order in which KRaft's controller looks.
func (c *call) quotaEntity(ctx context.Context, names map[string]*string) (quotaEntity, error) {
	e, err := readQuotaEntity(names)
	switch {
	case err != nil:
		return e, err
	case e.ip.set && (e.user.set || e.clientID.set):
		return e, fail(wire.ErrInvalidRequest, "Invalid quota entity combination, IP entity shouldnot be combined with User or ClientId")
	case e.ip.set && !e.ip.any && !resolvable(ctx, e.ip.name):
		return e, fail(wire.ErrInvalidRequest, "%s is not a valid IP or resolvable host.", e.ip.name)
	}
	return e, nil
}

func readQuotaEntity(names map[string]*string) (quotaEntity, error) {
	var e quotaEntity
	if len(names) == 0 {
		return e, fail(wire.ErrInvalidRequest, "Invalid empty client quota entity")
	}
	for _, kind := range slices.Sorted(maps.Keys(names)) {
		part := e.of(kind)
		if part == nil {
			return e, fail(wire.ErrInvalidRequest, "Unhandled client quota entity type: %s", kind)
		}
		if part.set = true; names[kind] == nil {
			part.any = true
		} else if part.name = *names[kind]; part.name == "" {
			return e, fail(wire.ErrInvalidRequest, "Empty %s not supported", kind)
		}
	}
	return e, nil
}

// resolvable reports whether a name is an address or a host that has one.
func resolvable(ctx context.Context, name string) bool {
	if net.ParseIP(name) != nil {
		return true
	}
	if strings.Trim(name, "0123456789.") == "" { // an address that is none is no host either
		return false
	}
	addrs, err := net.DefaultResolver.LookupHost(ctx, name)
	return err == nil && len(addrs) > 0
}

// wholeWithin is how far from a whole number one may be that should be one.
const wholeWithin = 1e-6

// checkQuotas looks at the values that are to be set, as KRaft's controller does.
func checkQuotas(keys map[string]quotaType, ops []wire.AlterClientQuotasRequestOp) error {
	for i := range ops {
		op := &ops[i]
		if op.Remove {
			continue
		}
		kind, ok := keys[op.Key]
		switch {
		case !ok:
			return fail(wire.ErrInvalidRequest, "Invalid configuration key %s", op.Key)
		case op.Value <= 0:
			return fail(wire.ErrInvalidRequest, "Quota %s must be greater than 0", op.Key)
		case kind == realQuota:
		case op.Value > kind.largest() && kind == intQuota:
			return fail(wire.ErrInvalidRequest, "Proposed value for %s is too large for an INT.", op.Key)
		case op.Value > kind.largest():
			return fail(wire.ErrInvalidRequest, "Proposed value for %s is too large for a LONG.", op.Key)
		case math.Abs(math.Mod(op.Value, 1)) > wholeWithin:
			return fail(wire.ErrInvalidRequest, "%s cannot be a fractional value.", op.Key)
		}
	}
	return nil
}

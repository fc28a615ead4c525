package broker

import (
	"context"
	"math"
	"net/url"
	"strings"

	"github.com/ottla/ottla/wire"
)

// changeQuotasZooKeeper does what brokers of ZooKeeper's age do: one entry after
// the other, and the last answer for an entity that comes twice. A value may be
// anything that is whole where it has to be.
func (c *call) changeQuotasZooKeeper(ctx context.Context, changes []quotaChange, validateOnly bool) []quotaResult {
	var results []quotaResult
	places := make(map[string]int)
	for _, x := range changes {
		err := c.changeQuotaZooKeeper(ctx, x, validateOnly)
		text := quotaEntityText(x.names)
		at, again := places[text]
		if !again {
			at = len(results)
			places[text] = at
			results = append(results, quotaResult{names: x.names})
		}
		results[at].err = err
	}
	return results
}

func (c *call) changeQuotaZooKeeper(ctx context.Context, x quotaChange, validateOnly bool) error {
	e, err := c.quotaEntityZooKeeper(ctx, x.names)
	if err != nil {
		return err
	}
	values := make(map[string]*float64, len(x.ops))
	for i := range x.ops {
		op := &x.ops[i]
		if values[op.Key] = nil; op.Remove {
			continue
		}
		value, err := c.cluster.dialect.age.admin.quotaValueZooKeeper(e, op)
		if err != nil {
			return err
		}
		values[op.Key] = &value
	}
	if validateOnly {
		return nil
	}
	for _, value := range values {
		if e.ip.set && value != nil && *value < 0 { // looked at as it is written, which trips over it
			return fail(wire.ErrUnknownServerError, "")
		}
	}
	c.cluster.quotas.change(e, values)
	return nil
}

// quotaValueZooKeeper is the value that is kept.
func (a *adminAge) quotaValueZooKeeper(e quotaEntity, op *wire.AlterClientQuotasRequestOp) (float64, error) {
	kind, ok := a.quotaKeys(e)[op.Key]
	switch {
	case !ok && e.user.set && scramMechanismOf(op.Key) != 0: // a key of users, but no quota
		return 0, fail(wire.ErrUnknownServerError, "")
	case !ok:
		return 0, fail(wire.ErrInvalidRequest, "Invalid configuration key %s", op.Key)
	case kind == realQuota:
		return op.Value, nil
	}
	// In Java what is no number is 0 as a whole one, and what is too large is the
	// largest.
	whole := max(min(math.Trunc(op.Value+wholeWithin), kind.largest()), -kind.largest())
	if math.IsNaN(op.Value) {
		whole = 0
	}
	if math.Abs(whole-op.Value) > wholeWithin {
		text := a.longText
		if kind == intQuota {
			text = "INT"
		}
		return 0, fail(wire.ErrInvalidRequest, "Configuration %s must be a %s value", op.Key, text)
	}
	return whole, nil
}

// quotaEntityZooKeeper reads an entity, in the order of ZooKeeper's age. An address
// is looked at as it would stand in a path, which loses those with colons.
func (c *call) quotaEntityZooKeeper(ctx context.Context, names map[string]*string) (quotaEntity, error) {
	if _, ok := names[quotaIP]; ok && !c.cluster.dialect.age.admin.quotasByAddress {
		return quotaEntity{}, fail(wire.ErrInvalidRequest, "Unhandled client quota entity type: %s", quotaIP)
	}
	e, err := readQuotaEntity(names)
	switch {
	case err != nil:
		return e, err
	case e.ip.set && (e.user.set || e.clientID.set):
		return e, fail(wire.ErrInvalidRequest, "Invalid quota entity combination, IP entity should not be used with user/client ID entity.")
	case e.ip.set && !e.ip.any && !resolvable(ctx, pathName(e.ip.name)):
		return e, fail(wire.ErrInvalidRequest, "%s is not a valid IP or resolvable host.", pathName(e.ip.name))
	}
	return e, nil
}

// pathName is a name as it stands in ZooKeeper's paths.
func pathName(name string) string {
	return strings.NewReplacer("+", "%20", "~", "%7E").Replace(url.QueryEscape(name))
}

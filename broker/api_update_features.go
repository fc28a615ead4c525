package broker

import (
	"context"
	"slices"

	"github.com/ottla/ottla/wire"
)

// UpdateFeatures, versions 0 to 2: changes the levels of the cluster's features
// (KIP-584).
//
//	1  kinds of upgrade, and a dry run (KIP-778)
//	2  one error for all (KIP-1022)
//
// The features are those that the broker tells of, which are not all of the
// release (see dialect). Of a feature that comes twice the last counts. Without
// ZooKeeper the downgrade flag of version 0 means nothing, as in Kafka.

func handleUpdateFeatures(_ context.Context, c *call, q *wire.UpdateFeaturesRequest) *wire.UpdateFeaturesResponse {
	a := new(wire.UpdateFeaturesResponse)
	a.Default()
	updates := c.cluster.lastFeatures(q.FeatureUpdates)
	if c.cluster.dialect.age.zooKeeper {
		return c.updateFeaturesZooKeeper(a, updates)
	}
	changes := make([]featureChange, len(updates))
	for i := range updates {
		changes[i] = featureChange{updates[i].Feature, updates[i].MaxVersionLevel, updates[i].UpgradeType}
		if c.version == 0 {
			changes[i].kind = featureUpgrade
		}
	}
	together := c.cluster.dialect.age.admin.featuresTogether
	errs := c.cluster.updateFeatures(changes, together, q.ValidateOnly)
	if !together {
		a.ErrorMessage = new(string)
	}
	if wrong := slices.IndexFunc(errs, func(err error) bool { return err != nil }); together && wrong >= 0 {
		a.ErrorCode, _ = codeOf(errs[wrong])
		why := "The update failed for all features since the following feature had an error: " + errs[wrong].Error()
		a.ErrorMessage = &why
		return a
	}
	for i, err := range errs {
		one := wire.UpdateFeaturesResponseResult{Feature: changes[i].name}
		if one.ErrorCode, one.ErrorMessage = codeOf(err); together {
			one.ErrorMessage = &noError
		}
		a.Results = append(a.Results, one)
	}
	return a
}

// noError is what 4.0 and later say of a feature where nothing is wrong.
var noError = "NONE"

// updateFeatures changes levels, and says what is wrong with each change; together
// all or none.
func (cl *Cluster) updateFeatures(changes []featureChange, together, validateOnly bool) []error {
	cl.mu.Lock()
	defer cl.mu.Unlock()
	next := cl.features.Load()
	errs := make([]error, len(changes))
	wrong := false
	for i, x := range changes {
		if errs[i] = cl.checkFeature(x); errs[i] == nil && next.of(x.name) != x.level {
			next = next.with(x.name, x.level)
		}
		wrong = wrong || errs[i] != nil
	}
	if !validateOnly && !(wrong && together) {
		cl.features.Store(next)
	}
	return errs
}

func (c *call) updateFeaturesZooKeeper(a *wire.UpdateFeaturesResponse, updates []wire.UpdateFeaturesRequestFeatureUpdate) *wire.UpdateFeaturesResponse {
	if c.broker.id != c.cluster.controllerID() {
		a.ErrorCode, a.ErrorMessage = codeOf(failPlainly(wire.ErrNotController))
		return a
	}
	for i := range updates {
		one := wire.UpdateFeaturesResponseResult{Feature: updates[i].Feature}
		one.ErrorCode, one.ErrorMessage = codeOf(checkFeatureZooKeeper(updates[i].Feature, updates[i].MaxVersionLevel, updates[i].AllowDowngrade))
		a.Results = append(a.Results, one)
	}
	return a
}

// describeFeatures puts the cluster's features into an answer of ApiVersions.
func (cl *Cluster) describeFeatures(a *wire.ApiVersionsResponse) {
	now := cl.features.Load()
	a.FinalizedFeaturesEpoch = now.epoch
	a.FinalizedFeatures = slices.Clone(now.features) // hooks may change what they are shown
}

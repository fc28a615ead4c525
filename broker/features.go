package broker

import (
	"fmt"
	"maps"
	"slices"
	"sync/atomic"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// metadataVersion is the feature that says how a KRaft cluster writes metadata.
const metadataVersion = "metadata.version"

// finalizedFeatures are the levels at which a cluster's features are, at one
// moment: immutable, swapped as a whole by a change. Of a cluster only transactions
// go by them (transaction.version): what another level lacks is there all the same.
type finalizedFeatures struct {
	epoch    int64 // higher after every change, so that clients take what is newest
	features []wire.ApiVersionsResponseFinalizedFeature
}

// levels is the cluster's features, those of the release's new clusters until
// they are changed.
type levels struct {
	atomic.Pointer[finalizedFeatures] // changed under Cluster.mu
}

func (l *levels) init(d *dialect) {
	l.Store(&finalizedFeatures{epoch: d.age.featuresEpoch, features: d.finalized})
}

// of is the level of a feature; 0 where it has none.
func (f *finalizedFeatures) of(name string) int16 {
	for i := range f.features {
		if f.features[i].Name == name {
			return f.features[i].MaxVersionLevel
		}
	}
	return 0
}

// with has a feature at another level; at 0 it is no feature any more.
func (f *finalizedFeatures) with(name string, level int16) *finalizedFeatures {
	next := &finalizedFeatures{epoch: f.epoch + 1}
	next.features = slices.DeleteFunc(slices.Clone(f.features), func(one wire.ApiVersionsResponseFinalizedFeature) bool { return one.Name == name })
	if level > 0 {
		next.features = append(next.features, wire.ApiVersionsResponseFinalizedFeature{Name: name, MinVersionLevel: level, MaxVersionLevel: level})
	}
	return next
}

// metadataChanges are the levels of metadata.version that brought records which
// the level before does not know.
var metadataChanges = []int16{1, 3, 5, 6, 7, 8, 11, 13, 14, 15, 17, 23, 30, 32, 33}

// leastMetadata is the lowest level of metadata.version that can be finalized, and
// its name: what came before has no record of levels.
const (
	leastMetadata     = 4
	leastMetadataName = "3.3-IV0"
)

// How a level may be changed (KIP-778).
const (
	featureUpgrade         = 1
	featureSafeDowngrade   = 2
	featureUnsafeDowngrade = 3
)

// featureChange is a change of a feature's level that is asked for.
type featureChange struct {
	name  string
	level int16
	kind  int8
}

// checkFeature looks at a change as KRaft's controller does.
func (cl *Cluster) checkFeature(x featureChange) error {
	refuse := func(format string, args ...any) error {
		return fail(wire.ErrInvalidUpdateVersion, "Invalid update version %d for feature %s. %s", x.level, x.name, fmt.Sprintf(format, args...))
	}
	if x.kind < featureUpgrade || x.kind > featureUnsafeDowngrade {
		return refuse("The controller does not support the given upgrade type.")
	}
	if x.level < 0 {
		return refuse("A feature version cannot be less than 0.")
	}
	supported := slices.IndexFunc(cl.dialect.supported, func(f wire.ApiVersionsResponseSupportedFeature) bool { return f.Name == x.name })
	if supported < 0 && x.level > 0 {
		return refuse("Local controller %d does not support this feature.", cl.controllerID())
	}
	if supported < 0 && cl.dialect.age.admin.featuresTogether {
		return refuse("Feature %s not found.", x.name)
	}
	if supported >= 0 {
		if f := cl.dialect.supported[supported]; x.level < f.MinVersion || x.level > f.MaxVersion {
			return refuse("Local controller %d only supports versions %d-%d", cl.controllerID(), f.MinVersion, f.MaxVersion)
		}
	}
	now := cl.features.Load().of(x.name)
	switch {
	case x.level < now && x.kind == featureUpgrade:
		return refuse("Can't downgrade the version of this feature without setting the upgrade type to either safe or unsafe downgrade.")
	case x.level > now && x.kind != featureUpgrade:
		return refuse("Can't downgrade to a newer version.")
	case x.name == metadataVersion:
		return cl.checkMetadataVersion(x, now)
	}
	return nil
}

// checkMetadataVersion refuses what would lose metadata.
func (cl *Cluster) checkMetadataVersion(x featureChange, now int16) error {
	refuse := func(why string) error {
		if cl.dialect.age.admin.featuresTogether {
			return fail(wire.ErrInvalidUpdateVersion, "Unsupported metadata.version downgrade from %d to %d. %s", now, x.level, why)
		}
		return fail(wire.ErrInvalidUpdateVersion, "Invalid metadata.version %d. %s", x.level, why)
	}
	loses := slices.ContainsFunc(metadataChanges, func(level int16) bool { return x.level < level && level <= now })
	switch {
	case x.level < leastMetadata:
		return refuse("Unable to set a metadata.version less than " + leastMetadataName)
	case loses && x.kind == featureUnsafeDowngrade:
		return refuse("Unsafe metadata downgrade is not supported in this version.")
	case loses:
		return refuse("Refusing to perform the requested downgrade because it might delete metadata information.")
	}
	return nil
}

// checkFeatureZooKeeper looks at a change as the controller of ZooKeeper's age
// does, which supports no feature at all.
func checkFeatureZooKeeper(name string, level int16, downgrade bool) error {
	switch {
	case name == "":
		return fail(wire.ErrInvalidRequest, "Feature name can not be empty.")
	case level < 1 && downgrade:
		return fail(wire.ErrInvalidRequest, "Can not delete non-existing finalized feature.")
	case level < 1:
		return fail(wire.ErrInvalidRequest, "Can not provide maxVersionLevel: %d less than 1 without setting the allowDowngrade flag to true in the request.", level)
	}
	return fail(wire.ErrInvalidRequest, "Could not apply finalized feature update because the provided feature is not supported.")
}

// lastFeatures has of each name the last of a list, by name in the order that the
// release's controller looks at them in: that of the names or of a hash table.
func (cl *Cluster) lastFeatures(all []wire.UpdateFeaturesRequestFeatureUpdate) []wire.UpdateFeaturesRequestFeatureUpdate {
	byName := make(map[string]wire.UpdateFeaturesRequestFeatureUpdate, len(all))
	for _, f := range all {
		byName[f.Feature] = f
	}
	names := slices.Sorted(maps.Keys(byName))
	if cl.dialect.age.admin.featuresTogether {
		names = config.JavaNames(names)
	}
	last := make([]wire.UpdateFeaturesRequestFeatureUpdate, len(names))
	for i, name := range names {
		last[i] = byName[name]
	}
	return last
}

package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// Clients take the features of the highest epoch: every change has a higher one.
func TestFeatureEpochs(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "3.9"})
	nc := dialTest(t, cl)
	told := func() (int64, int16) {
		q := wire.NewApiVersionsRequest()
		q.ClientSoftwareName, q.ClientSoftwareVersion = "a", "1"
		a := ask(t, nc, q, 4).(*wire.ApiVersionsResponse)
		require.Len(t, a.FinalizedFeatures, 1)
		return a.FinalizedFeaturesEpoch, a.FinalizedFeatures[0].MaxVersionLevel
	}
	update := func(level int16, kind int8, validateOnly bool) wire.ErrorCode {
		q := wire.NewUpdateFeaturesRequest()
		q.FeatureUpdates = []wire.UpdateFeaturesRequestFeatureUpdate{{Feature: metadataVersion, MaxVersionLevel: level, UpgradeType: kind}}
		q.ValidateOnly = validateOnly
		return ask(t, nc, q, 1).(*wire.UpdateFeaturesResponse).Results[0].ErrorCode
	}
	epoch, level := told()
	require.EqualValues(t, 21, level)
	require.Equal(t, wire.NoError, update(20, featureSafeDowngrade, true))
	require.Equal(t, wire.NoError, update(21, featureUpgrade, false))
	require.Equal(t, wire.ErrInvalidUpdateVersion, update(16, featureSafeDowngrade, false))
	same, level := told()
	require.Equal(t, epoch, same)
	require.EqualValues(t, 21, level)

	require.Equal(t, wire.NoError, update(17, featureSafeDowngrade, false))
	next, level := told()
	require.Greater(t, next, epoch)
	require.EqualValues(t, 17, level)
}

// From 4.0 on all features of a request change or none.
func TestFeaturesTogether(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "4.4"})
	nc := dialTest(t, cl)
	const replicas = "eligible.leader.replicas.version"
	q := wire.NewUpdateFeaturesRequest()
	q.FeatureUpdates = []wire.UpdateFeaturesRequestFeatureUpdate{
		{Feature: replicas, MaxVersionLevel: 0, UpgradeType: featureSafeDowngrade}, {Feature: "no.such", MaxVersionLevel: 1, UpgradeType: featureUpgrade},
	}
	require.Equal(t, wire.ErrInvalidUpdateVersion, ask(t, nc, q, 2).(*wire.UpdateFeaturesResponse).ErrorCode)
	require.EqualValues(t, 1, cl.features.Load().of(replicas))

	q.FeatureUpdates = q.FeatureUpdates[:1]
	require.Equal(t, wire.NoError, ask(t, nc, q, 2).(*wire.UpdateFeaturesResponse).ErrorCode)
	require.EqualValues(t, 0, cl.features.Load().of(replicas))
}

// ZooKeeper's age has no features to change, and changes them on the controller.
func TestFeaturesZooKeeper(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.8", Brokers: 2})
	for _, c := range []struct {
		name      string
		level     int16
		downgrade bool
		want      string
	}{
		{"", 1, false, "Feature name can not be empty."},
		{"f", 0, true, "Can not delete non-existing finalized feature."},
		{"f", 0, false, "Can not provide maxVersionLevel: 0 less than 1 without setting the allowDowngrade flag to true in the request."},
		{"f", 1, false, "Could not apply finalized feature update because the provided feature is not supported."},
	} {
		q := wire.NewUpdateFeaturesRequest()
		q.FeatureUpdates = []wire.UpdateFeaturesRequestFeatureUpdate{{Feature: c.name, MaxVersionLevel: c.level, AllowDowngrade: c.downgrade}}
		a := ask(t, dialTest(t, cl), q, 0).(*wire.UpdateFeaturesResponse)
		require.Equal(t, wire.ErrInvalidRequest, a.Results[0].ErrorCode)
		require.Equal(t, c.want, *a.Results[0].ErrorMessage)

		a = ask(t, dialTo(t, cl.Addrs()[1]), q, 0).(*wire.UpdateFeaturesResponse)
		require.Equal(t, wire.ErrNotController, a.ErrorCode)
		require.Empty(t, a.Results)
	}
}

package oracle

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/wire"
)

// fuzzReleases are those that the generator is tested for.
var fuzzReleases = []string{"1.1.1", "3.9.2", "4.4.0"}

func servedBy(t *testing.T, release string) map[wire.APIKey][2]int16 {
	t.Helper()
	served, err := (&Suite{Dir: "."}).Served(release)
	require.NoError(t, err)
	return served
}

// TestGenerate checks that what is made up is a scenario: it prints, parses back
// to the same, and every request in it can be built.
func TestGenerate(t *testing.T) {
	for _, release := range fuzzReleases {
		served := servedBy(t, release)
		apis := map[wire.APIKey]int{}
		for n := range uint64(400) {
			s := generate(7, n, release, "", served, fuzzSettings)
			src := s.String()
			parsed, err := ParseScenario(s.Name, src)
			require.NoError(t, err, src)
			require.Equal(t, src, parsed.String())
			require.Equal(t, src, generate(7, n, release, "", served, fuzzSettings).String(), "the same seed made another sequence")
			require.Equal(t, len(s.Steps), len(parsed.Steps))
			for i, step := range s.Steps {
				require.Equal(t, step.Do, parsed.Steps[i].Do, src)
				do, ok := step.Do.(requestStep)
				if !ok {
					continue
				}
				apis[do.api]++
				oldest, newest := served[do.api][0], served[do.api][1]
				if do.versions.max >= oldest && newest > 0 {
					require.True(t, buildable(do.api, min(do.versions.max, newest), do.body), "%s cannot be built\n%s", step, src)
				}
			}
		}
		for _, api := range []wire.APIKey{
			wire.KeyProduce, wire.KeyFetch, wire.KeyListOffsets, wire.KeyMetadata, wire.KeyCreateTopics, wire.KeyDeleteTopics, wire.KeyCreatePartitions, wire.KeyJoinGroup, wire.KeySyncGroup,
			wire.KeyHeartbeat, wire.KeyLeaveGroup, wire.KeyOffsetCommit, wire.KeyOffsetFetch, wire.KeyInitProducerId, wire.KeyDescribeConfigs, wire.KeyAlterConfigs, wire.KeyDeleteRecords,
			wire.KeyWriteTxnMarkers,
		} {
			require.Greater(t, apis[api], 20, "%s on %s", api, release)
		}
	}
}

func TestGenerateOtherSeed(t *testing.T) {
	served := servedBy(t, "3.9.2")
	require.NotEqual(t, generate(1, 0, "3.9.2", "", served, nil).String(), generate(2, 0, "3.9.2", "", served, nil).String())
}

// TestShrink shrinks without any broker: what fails is what has the steps and
// values that the cause is made of.
func TestShrink(t *testing.T) {
	s, err := ParseScenario("x", `
releases: all
topic $t {partitions: 3, configs: {retention.ms: 5}}
a Metadata <=4 {topics: [{name: $t}, {name: other}], allowAutoTopicCreation: false}
send b JoinGroup <=5 {groupId: $g, memberId: ""}
a CreatePartitions 0 {timeoutMs: 5}
settle
a ListOffsets <=2 {replicaId: -1, topics: [{name: $t, partitions: [{partitionIndex: 0, timestamp: -1}, {partitionIndex: 1, timestamp: $now+5}]}]}
await b
a DeleteTopics 0
settle
a ListGroups <=1 {}
`)
	require.NoError(t, err)
	runs := 0
	small := shrink(s, func(s *Scenario) bool {
		runs++
		src := s.String()
		return strings.Contains(src, "topic $t") && strings.Contains(src, "CreatePartitions") && strings.Contains(src, "send b") && strings.Contains(src, "await b") && strings.Contains(src, "partitionIndex: 1")
	})
	require.Equal(t, `releases: all

topic $t

send b JoinGroup <=5

a CreatePartitions 0

settle

a ListOffsets <=2 {topics: [{partitions: [{partitionIndex: 1}]}]}

await b
`, small.String())
	require.Less(t, runs, 200)
}

func TestTidy(t *testing.T) {
	s, err := ParseScenario("x", "await a\nsend a ListGroups 0\nb ListGroups 0\nsend a ListGroups 1\nawait a\nsettle\na ListGroups 2\nawait a\na AlterConfigs 0\nsettle\nsettle\n")
	require.NoError(t, err)
	var left []string
	for _, step := range tidy(s.Steps) {
		left = append(left, strings.TrimSpace(step.String()))
	}
	// The first of the requests is awaited, the second would stand in the way.
	// A settle waits for what has changed.
	require.Equal(t, []string{"send a ListGroups 0", "b ListGroups 0", "await a", "a ListGroups 2", "a AlterConfigs 0", "settle"}, left)
}

// lying is a hook that changes one kind of answer.
type lying struct {
	change func(r *broker.Request, a wire.Message)
}

func (l lying) Before(context.Context, *broker.Request) broker.Action { return broker.Action{} }

func (l lying) After(_ context.Context, r *broker.Request, a wire.Message) broker.Action {
	l.change(r, a)
	return broker.Action{Answer: a}
}

// fuzzOttla fuzzes Ottla against an Ottla that a hook bends.
func fuzzOttla(t *testing.T, release, area string, hook broker.Hook, sequences uint64) (*Fuzzer, int) {
	t.Helper()
	served := servedBy(t, release)
	f := &Fuzzer{Release: release, Area: area, Seed: 3, Count: sequences, Dir: t.TempDir(), Log: t.Output()}
	f.kafka = func() (*Target, error) {
		target, err := StartOttla(release, served, 1, f.Settings)
		if err == nil {
			target.strict = true // as Kafka is
		}
		return target, err
	}
	f.ottla = func() (*Target, error) { return startOttla(release, served, 1, f.Settings, hook) }
	found, err := f.Run(t.Context())
	require.NoError(t, err)
	return f, found
}

func TestFuzzFindsNothingWhereNothingDiffers(t *testing.T) {
	for _, release := range fuzzReleases {
		f, found := fuzzOttla(t, release, "", nil, 25)
		require.Zero(t, found, "%s: %v", release, sortedKeys(f.findings))
		require.Equal(t, f.tally.unsteady, f.tally.different, "%s: what differs once on a busy machine does not come again", release)
		require.EqualValues(t, 25, f.tally.sequences)
		require.Less(t, f.tally.unusable, 8, "%s: most sequences can be run: %v", release, f.tally.unusableWhy)
		require.Greater(t, f.tally.exchanges, 200)
	}
}

// TestFuzzFindsWhatIsBroken breaks one code, and wants the one finding with a
// scenario of few steps that parses and still shows it.
func TestFuzzFindsWhatIsBroken(t *testing.T) {
	hook := lying{func(r *broker.Request, a wire.Message) {
		if a, ok := a.(*wire.ListOffsetsResponse); ok && r.APIVersion >= 4 {
			for _, topic := range a.Topics {
				for i := range topic.Partitions {
					if topic.Partitions[i].ErrorCode == wire.ErrUnknownLeaderEpoch {
						topic.Partitions[i].ErrorCode = wire.ErrNotLeaderOrFollower
					}
				}
			}
		}
	}}
	f, found := fuzzOttla(t, "3.9.2", "fetch", hook, 60)
	require.NotZero(t, found)
	for _, one := range f.findings {
		if one.scenario == nil {
			continue
		}
		require.Contains(t, one.shape, "ListOffsets")
		require.Contains(t, one.shape, "errorCode: got NOT_LEADER_OR_FOLLOWER, want UNKNOWN_LEADER_EPOCH")
		require.LessOrEqual(t, len(one.scenario.Steps), 3, "%s", one.scenario)
		src, err := os.ReadFile(one.file)
		require.NoError(t, err)
		s, err := ParseScenario("found/one", string(src))
		require.NoError(t, err)
		require.Contains(t, s.About, "Kafka: \"UNKNOWN_LEADER_EPOCH\"")
		require.Contains(t, string(src), "currentLeaderEpoch: ")
		require.Positive(t, one.times)
	}
	require.Positive(t, f.tally.different)
}

// TestReplayNamesWhatIsBroken breaks one code by hand and wants the replay to say
// where: scenario, exchange and field.
func TestReplayNamesWhatIsBroken(t *testing.T) {
	suite, err := OpenSuite(".")
	require.NoError(t, err)
	var s *Scenario
	for _, one := range suite.Scenarios {
		if one.Name == "topics/create-errors" {
			s = one
		}
	}
	require.NotNil(t, s)
	const release = "3.9.2"
	served := servedBy(t, release)
	_, _, before, err := suite.Replay(s, release, served)
	require.NoError(t, err)
	hook := lying{func(r *broker.Request, a wire.Message) {
		if a, ok := a.(*wire.CreateTopicsResponse); ok && r.APIVersion == 2 {
			for i := range a.Topics {
				if a.Topics[i].ErrorCode == wire.ErrInvalidReplicationFactor {
					a.Topics[i].ErrorCode = wire.ErrInvalidPartitions
				}
			}
		}
	}}
	_, _, after, err := suite.replay(s, release, served, hook)
	require.NoError(t, err)
	var said []string
	for _, d := range after {
		said = append(said, d.String())
	}
	for _, d := range before {
		require.Contains(t, said, d.String())
	}
	require.Greater(t, len(after), len(before))
	for _, topic := range []string{"noreplicas", "replicas"} {
		require.Contains(t, said, fmt.Sprintf(
			`3.9.2 topics/create-errors, exchange 3 (a CreateTopics v2), topics[$t.%s].errorCode: got "INVALID_PARTITIONS", want "INVALID_REPLICATION_FACTOR"`, topic))
	}
}

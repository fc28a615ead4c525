package broker_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/kafkatest"
)

// TestHonoured proves of each key that Ottla says it acts upon that it does: what
// a look at a cluster sees with the value is not what it sees without, or the test
// that is named shows it.
func TestHonoured(t *testing.T) {
	tests := testsOfTheModule(t)
	for scope, proofs := range map[config.Scope]map[string]proof{config.BrokerScope: brokerProofs, config.TopicScope: topicProofs} {
		var keys []string
		for _, k := range config.Keys(scope) {
			if k.Honoured && !k.Past {
				keys = append(keys, k.Name)
			}
		}
		require.ElementsMatch(t, keys, slices.Collect(maps.Keys(proofs)), "keys that are honoured and proofs, of the %v scope", scope)
		for _, key := range keys {
			p := proofs[key]
			t.Run(fmt.Sprint(scope, "/", key), func(t *testing.T) {
				t.Parallel()
				if p.look == nil {
					require.Contains(t, tests, p.test)
					return
				}
				without, with := p.see(t, scope, ""), p.see(t, scope, key)
				require.NotEqual(t, without, with)
				if p.want != "" {
					require.Equal(t, p.want, with)
				}
			})
		}
	}
}

// proof shows that a key is acted upon.
type proof struct {
	value string                    // that the key is given
	with  []string                  // key=value of broker settings that both clusters have
	look  func(*testing.T, *looker) // notes what there is to see
	want  string                    // what is seen with the value, unless any difference will do

	brokers int    // 0 is 1
	test    string // or the test that shows it
}

// looker is a cluster that is looked at, and what was seen.
type looker struct {
	*kafkatest.Cluster
	clock *kafkatest.Clock
	*client
	topic   string
	configs map[string]string // of the topic
	seen    []string
}

func (l *looker) note(format string, args ...any) {
	l.seen = append(l.seen, fmt.Sprintf(format, args...))
}

// see looks at a cluster with the key, or without if that is empty.
func (p proof) see(t *testing.T, scope config.Scope, key string) string {
	clock := kafkatest.NewClock(time.Date(2031, 5, 17, 12, 0, 0, 0, time.UTC))
	topic := broker.TopicSpec{Name: "orders", Partitions: 1, Configs: map[string]string{}}
	options := []kafkatest.Option{kafkatest.WithClock(clock), kafkatest.Seed(7)}
	for _, s := range p.with {
		k, v, _ := strings.Cut(s, "=")
		options = append(options, kafkatest.Config(k, v))
	}
	if p.brokers > 0 {
		options = append(options, kafkatest.Brokers(p.brokers))
	}
	switch {
	case key == "":
	case scope == config.TopicScope:
		topic.Configs[key] = p.value
	default:
		options = append(options, kafkatest.Config(key, p.value))
	}
	c := kafkatest.Start(t, append(options, kafkatest.TopicWith(topic))...)
	l := &looker{Cluster: c, clock: clock, client: newClient(t, c), topic: topic.Name, configs: topic.Configs}
	p.look(t, l)
	return strings.Join(l.seen, " ")
}

// testsOfTheModule are the names of all tests.
func testsOfTheModule(t *testing.T) map[string]bool {
	t.Helper()
	name := regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)
	tests := map[string]bool{}
	for _, folder := range []string{"../broker", "../kafkatest", "../coordinator", "../log"} {
		files, err := filepath.Glob(folder + "/*_test.go")
		require.NoError(t, err)
		require.NotEmpty(t, files, folder)
		for _, f := range files {
			text, err := os.ReadFile(f)
			require.NoError(t, err)
			for _, m := range name.FindAllSubmatch(text, -1) {
				tests[string(m[1])] = true
			}
		}
	}
	return tests
}

var brokerProofs = map[string]proof{
	"auto.create.topics.enable":           {value: "false", look: lookAtNewTopic, want: "UNKNOWN_TOPIC_OR_PARTITION"},
	"num.partitions":                      {value: "5", look: lookAtNewTopic, want: "5 partitions 1 replicas"},
	"default.replication.factor":          {value: "2", look: lookAtNewTopic, want: "1 partitions 2 replicas", brokers: 2},
	"delete.topic.enable":                 {value: "false", look: lookAtDeletion, want: "TOPIC_DELETION_DISABLED"},
	"broker.id":                           {value: "7", look: lookAtBroker, want: "id 7 rack <nil>"},
	"node.id":                             {value: "8", look: lookAtBroker, want: "id 8 rack <nil>"},
	"broker.rack":                         {value: "a", look: lookAtBroker, want: "id 1 rack a"},
	"min.insync.replicas":                 {test: "TestMinInsyncReplicas"},
	"replica.selector.class":              {test: "TestFetchFromTheNearestReplica"},
	"message.max.bytes":                   {value: "1000", look: lookAtProduce(1000, 0), want: "MESSAGE_TOO_LARGE"},
	"max.decompressed.message.bytes":      {value: "1000", look: lookAtCompressed, want: "999:NONE 1000:INVALID_RECORD"},
	"log.cleanup.policy":                  {value: "compact", look: lookAtProduce(100, 0), want: "INVALID_RECORD"},
	"log.message.timestamp.type":          {value: "LogAppendTime", look: lookAtTime, want: "the broker's time"},
	"log.message.timestamp.before.max.ms": {value: "60000", look: lookAtProduce(100, -time.Hour), want: "INVALID_TIMESTAMP"},
	"log.message.timestamp.after.max.ms":  {value: "7200000", look: lookAtProduce(100, 90*time.Minute), want: "NONE"},
	"compression.type":                    {value: "gzip", look: lookAtStored, want: "gzip"},
	"compression.gzip.level":              {value: "1", with: []string{"compression.type=gzip"}, look: lookAtStoredSize},
	"compression.lz4.level":               {value: "1", with: []string{"compression.type=lz4"}, look: lookAtStoredSize},
	"compression.zstd.level":              {value: "19", with: []string{"compression.type=zstd"}, look: lookAtStoredSize},

	"log.retention.ms":                {value: "3600000", look: lookAtOld, want: "0 left"},
	"log.retention.minutes":           {value: "60", look: lookAtOld, want: "0 left"},
	"log.retention.hours":             {value: "1", look: lookAtOld, want: "0 left"},
	"log.retention.bytes":             {value: "0", look: lookAtOld, want: "0 left"},
	"log.retention.check.interval.ms": {value: "1000", with: []string{"log.retention.ms=1000"}, look: lookAfterSeconds, want: "0 left"},
	"log.roll.ms":                     {value: "3600000", with: retainTwo, look: lookAtRolled(1, 10), want: "1 left"},
	"log.roll.hours":                  {value: "1", with: retainTwo, look: lookAtRolled(1, 10), want: "1 left"},
	"log.roll.jitter.ms":              {value: "7200000", with: append([]string{"log.roll.ms=7200000"}, retainTwo...), look: lookAtJitter},
	"log.roll.jitter.hours":           {value: "2", with: append([]string{"log.roll.ms=7200000"}, retainTwo...), look: lookAtJitter},
	"log.segment.bytes":               {value: "1048576", with: retainTwo, look: lookAtRolled(1, 600_000), want: "1 left"},
	"log.index.size.max.bytes":        {value: "36", with: append([]string{"log.index.interval.bytes=0"}, retainTwo...), look: lookAtRolled(5, 10)},
	"log.index.interval.bytes":        {value: "0", with: append([]string{"log.index.size.max.bytes=36"}, retainTwo...), look: lookAtRolled(5, 10)},

	"log.cleaner.backoff.ms":            {test: "TestCleaner"},
	"log.cleaner.enable":                {test: "TestCleanerLeavesThe"},
	"log.cleaner.min.cleanable.ratio":   {test: "TestCleanerLeavesThe"},
	"log.cleaner.min.compaction.lag.ms": {test: "TestCleanerLeavesThe"},
	"log.cleaner.max.compaction.lag.ms": {test: "TestCleanerMaxLag"},
	"log.cleaner.delete.retention.ms":   {test: "TestCleanerDeleteRetention"},

	"fetch.max.bytes": {value: "1024", look: lookAtFetch, want: "1 batches"},
	"max.incremental.fetch.session.cache.slots": {value: "0", look: lookAtFetchSession, want: "session false"},
	"max.request.partition.size.limit":          {value: "1", look: lookAtPartitionLimit, want: "1 partitions"},
	"socket.request.max.bytes":                  {value: "1000", look: lookAtProduce(2000, 0), want: "closed"},
	"connections.max.idle.ms":                   {value: "60000", look: lookAtIdle, want: "closed"},
	"max.connections":                           {test: "TestRaisedConnectionLimit"},
	"max.connections.per.ip":                    {value: "1", look: lookAtSecondConnection, want: "closed"},
	"max.connections.per.ip.overrides":          {value: "127.0.0.1:1", look: lookAtSecondConnection, want: "closed"},

	"group.initial.rebalance.delay.ms":          {test: "TestSessionsGoByTheClock"},
	"group.min.session.timeout.ms":              {value: "20000", look: lookAtJoin, want: "INVALID_SESSION_TIMEOUT"},
	"group.max.session.timeout.ms":              {value: "8000", look: lookAtJoin, want: "INVALID_SESSION_TIMEOUT"},
	"group.max.size":                            {value: "1", look: lookAtSecondMember, want: "GROUP_MAX_SIZE_REACHED"},
	"group.coordinator.rebalance.protocols":     {value: "classic", look: lookAtConsumer, want: "UNSUPPORTED_VERSION every 0"},
	"group.consumer.heartbeat.interval.ms":      {value: "6000", look: lookAtConsumer, want: "NONE every 6000"},
	"group.consumer.session.timeout.ms":         {value: "50000", look: lookAtQuietConsumer, want: "NONE"},
	"group.consumer.assignment.interval.ms":     {value: "0", look: lookAtSecondConsumer, want: "NONE in epoch 3"},
	"group.consumer.assignors":                  {value: "range", look: lookAtAssignor, want: "range"},
	"group.consumer.max.size":                   {value: "1", look: lookAtSecondConsumer, want: "GROUP_MAX_SIZE_REACHED in epoch 0"},
	"group.consumer.migration.policy":           {value: "disabled", look: lookAtMigration, want: "GROUP_ID_NOT_FOUND"},
	"group.consumer.min.session.timeout.ms":     {value: "40000", look: lookAtGroupSetting("consumer.session.timeout.ms", "41000"), want: "NONE"},
	"group.consumer.max.session.timeout.ms":     {value: "70000", look: lookAtGroupSetting("consumer.session.timeout.ms", "65000"), want: "NONE"},
	"group.consumer.min.heartbeat.interval.ms":  {value: "4000", look: lookAtGroupSetting("consumer.heartbeat.interval.ms", "4500"), want: "NONE"},
	"group.consumer.max.heartbeat.interval.ms":  {value: "20000", look: lookAtGroupSetting("consumer.heartbeat.interval.ms", "16000"), want: "NONE"},
	"group.consumer.min.assignment.interval.ms": {value: "500", look: lookAtGroupSetting("consumer.assignment.interval.ms", "400"), want: "INVALID_CONFIG"},
	"group.consumer.max.assignment.interval.ms": {value: "20000", look: lookAtGroupSetting("consumer.assignment.interval.ms", "16000"), want: "NONE"},
	"offset.metadata.max.bytes":                 {value: "3", look: lookAtCommit, want: "OFFSET_METADATA_TOO_LARGE"},
	"offsets.commit.timeout.ms":                 {test: "TestCommitTimesOut"},
	"request.timeout.ms":                        {test: "TestMarkerWaitsForReplicas"},
	"offsets.retention.minutes":                 {value: "1", look: lookAtOldOffset(20 * time.Minute), want: "-1"},
	"offsets.retention.check.interval.ms":       {value: "1000", with: []string{"offsets.retention.minutes=1"}, look: lookAtOldOffset(2 * time.Minute), want: "-1"},
	"offsets.topic.num.partitions":              {value: "3", look: lookAtInternal("__consumer_offsets"), want: "3 partitions 1 replicas min.insync.replicas=1 segment.bytes=104857600"},
	"offsets.topic.replication.factor":          {value: "2", brokers: 3, look: lookAtInternal("__consumer_offsets"), want: "50 partitions 2 replicas min.insync.replicas=1 segment.bytes=104857600"},
	"offsets.topic.segment.bytes":               {value: "2000000", look: lookAtInternal("__consumer_offsets"), want: "50 partitions 1 replicas min.insync.replicas=1 segment.bytes=2000000"},
	"offsets.topic.compression.codec":           {value: "1", look: lookAtStoredOffset, want: "gzip"},

	"producer.id.expiration.ms":                {value: "60000", look: lookAtOldProducer(20 * time.Minute), want: "NONE"},
	"producer.id.expiration.check.interval.ms": {value: "1000", with: []string{"producer.id.expiration.ms=60000"}, look: lookAtOldProducer(2 * time.Minute), want: "NONE"},

	"transaction.max.timeout.ms":                                  {value: "10000", look: lookAtTxnTimeout, want: "INVALID_TRANSACTION_TIMEOUT"},
	"transaction.abort.timed.out.transaction.cleanup.interval.ms": {value: "1000", look: lookAtLateTxn, want: "NONECompleteAbort"},
	"transactional.id.expiration.ms":                              {value: "60000", look: lookAtOldTxnID(3 * time.Hour), want: "TRANSACTIONAL_ID_NOT_FOUND"},
	"transaction.remove.expired.transaction.cleanup.interval.ms":  {value: "1000", with: []string{"transactional.id.expiration.ms=60000"}, look: lookAtOldTxnID(5 * time.Minute), want: "TRANSACTIONAL_ID_NOT_FOUND"},
	"transaction.partition.verification.enable":                   {value: "false", look: lookAtUnverified, want: "NONE"},

	"transaction.state.log.num.partitions":     {value: "3", look: lookAtInternal("__transaction_state"), want: "3 partitions 1 replicas min.insync.replicas=1 segment.bytes=104857600"},
	"transaction.state.log.replication.factor": {value: "2", brokers: 3, look: lookAtInternal("__transaction_state"), want: "50 partitions 2 replicas min.insync.replicas=1 segment.bytes=104857600"},
	"transaction.state.log.segment.bytes":      {value: "2000000", look: lookAtInternal("__transaction_state"), want: "50 partitions 1 replicas min.insync.replicas=1 segment.bytes=2000000"},
	"transaction.state.log.min.isr":            {value: "2", look: lookAtInternal("__transaction_state"), want: "50 partitions 1 replicas min.insync.replicas=2 segment.bytes=104857600"},
}

var retainTwo = []string{"log.retention.ms=7200000"}

var topicProofs = map[string]proof{
	"cleanup.policy":                  {value: "compact", look: lookAtProduce(100, 0), want: "INVALID_RECORD"},
	"min.insync.replicas":             {test: "TestMinInsyncReplicas"},
	"max.message.bytes":               {value: "1000", look: lookAtProduce(1000, 0), want: "MESSAGE_TOO_LARGE"},
	"max.decompressed.message.bytes":  {value: "1000", look: lookAtCompressed, want: "999:NONE 1000:INVALID_RECORD"},
	"message.timestamp.type":          {value: "LogAppendTime", look: lookAtTime, want: "the broker's time"},
	"message.timestamp.before.max.ms": {value: "60000", look: lookAtProduce(100, -time.Hour), want: "INVALID_TIMESTAMP"},
	"message.timestamp.after.max.ms":  {value: "7200000", look: lookAtProduce(100, 90*time.Minute), want: "NONE"},
	"compression.type":                {value: "gzip", look: lookAtStored, want: "gzip"},
	"compression.gzip.level":          {value: "1", with: []string{"compression.type=gzip"}, look: lookAtStoredSize},
	"compression.lz4.level":           {value: "1", with: []string{"compression.type=lz4"}, look: lookAtStoredSize},
	"compression.zstd.level":          {value: "19", with: []string{"compression.type=zstd"}, look: lookAtStoredSize},

	"retention.ms":           {value: "3600000", look: lookAtOld, want: "0 left"},
	"retention.bytes":        {value: "0", look: lookAtOld, want: "0 left"},
	"segment.ms":             {value: "3600000", with: retainTwo, look: lookAtRolled(1, 10), want: "1 left"},
	"segment.jitter.ms":      {value: "7200000", with: append([]string{"log.roll.ms=7200000"}, retainTwo...), look: lookAtJitter},
	"segment.bytes":          {value: "1048576", with: retainTwo, look: lookAtRolled(1, 600_000), want: "1 left"},
	"internal.segment.bytes": {value: "100", with: retainTwo, look: lookAtRolled(1, 10), want: "1 left"},
	"segment.index.bytes":    {value: "36", with: append([]string{"log.index.interval.bytes=0"}, retainTwo...), look: lookAtRolled(5, 10)},
	"index.interval.bytes":   {value: "0", with: append([]string{"log.index.size.max.bytes=36"}, retainTwo...), look: lookAtRolled(5, 10)},

	"min.cleanable.dirty.ratio": {test: "TestCleanerLeavesThe"},
	"min.compaction.lag.ms":     {test: "TestCleanerLeavesThe"},
	"max.compaction.lag.ms":     {test: "TestCleanerMaxLag"},
	"delete.retention.ms":       {test: "TestCompact"},
}

package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// TestMinInsyncReplicas counts the replicas that are in sync, against no more of
// them than there are since KIP-966.
func TestMinInsyncReplicas(t *testing.T) {
	for _, c := range []struct {
		release       string
		replicas, isr int
		acks          int16
		want          wire.ErrorCode
	}{
		{"", 2, 2, -1, wire.NoError},
		{"", 2, 1, -1, wire.ErrNotEnoughReplicas},
		{"", 2, 1, 1, wire.NoError},
		{"", 1, 1, -1, wire.NoError},
		{"3.6", 1, 1, -1, wire.ErrNotEnoughReplicas},
		{"3.7", 1, 1, -1, wire.NoError},
	} {
		cl := startTest(t, Config{Brokers: 2, KafkaVersion: c.release, Topics: []TopicSpec{
			{Name: "t", Partitions: 1, ReplicationFactor: c.replicas, Configs: map[string]string{"min.insync.replicas": "2"}},
		}})
		p := cl.image.Load().partition("t", 0)
		p.mu.Lock()
		s := *p.state.Load()
		s.isr = s.replicas[:c.isr]
		p.state.Store(&s)
		p.mu.Unlock()
		q := produceOf("t", setOf(t, 2))
		q.Acks, q.TimeoutMs = c.acks, 5000
		nc := dialTo(t, cl.Addrs()[s.leader-1])
		a := ask(t, nc, q, 7).(*wire.ProduceResponse).Responses[0].PartitionResponses[0]
		require.Equal(t, c.want, a.ErrorCode, "%+v", c)
		require.Zero(t, a.LogStartOffset, "told beside the error too")
	}
}

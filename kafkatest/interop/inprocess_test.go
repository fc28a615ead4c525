package interop

import (
	"testing"

	"github.com/ottla/ottla/kafkatest"
)

// TestInProcess takes the Go clients through the same steps against brokers
// inside this process, as users of kafkatest have them: one broker, and three of
// which the client is told the last.
func TestInProcess(t *testing.T) {
	t.Parallel()
	inThisProcess := []entry{
		{"franz-go", franz{}}, {"sarama", saramaClient{}}, {"kafka-go", kafkaGo{}}, {"confluent-kafka-go", confluent{}},
	}
	var unused table
	for _, c := range inThisProcess {
		t.Run(c.name+"/one broker", func(t *testing.T) {
			t.Parallel()
			kafka := kafkatest.Start(t, kafkatest.Config("group.initial.rebalance.delay.ms", "0"))
			testClient(t, c.client, kafka.BootstrapServers(), newest, unused.row(c.name))
		})
		t.Run(c.name+"/three brokers", func(t *testing.T) {
			t.Parallel()
			kafka := kafkatest.Start(t, kafkatest.Brokers(3), kafkatest.Config("group.initial.rebalance.delay.ms", "0"))
			testClient(t, c.client, kafka.Addrs()[2], newest, unused.row(c.name))
		})
	}
}

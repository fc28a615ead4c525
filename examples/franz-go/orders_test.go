// Package franzgo tests code that uses github.com/twmb/franz-go.
package franzgo

import (
	"context"
	"testing"
	"time"

	"github.com/ottla/ottla/kafkatest"
	"github.com/twmb/franz-go/pkg/kgo"
)

func TestOrders(t *testing.T) {
	cluster := kafkatest.Start(t, kafkatest.Topic("orders", 3))
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()

	client, err := kgo.NewClient(
		kgo.SeedBrokers(cluster.BootstrapServers()),
		kgo.ConsumerGroup("kitchen"),
		kgo.ConsumeTopics("orders"),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
	)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()

	sent := &kgo.Record{Topic: "orders", Key: []byte("table-7"), Value: []byte("one espresso")}
	if err := client.ProduceSync(ctx, sent).FirstErr(); err != nil {
		t.Fatal(err)
	}

	fetches := client.PollFetches(ctx)
	if err := fetches.Err(); err != nil {
		t.Fatal(err)
	}
	if got := string(fetches.Records()[0].Value); got != "one espresso" {
		t.Errorf("got %q, want %q", got, "one espresso")
	}
}

// Package sarama tests code that uses github.com/IBM/sarama.
package sarama

import (
	"testing"
	"time"

	"github.com/IBM/sarama"
	"github.com/ottla/ottla/kafkatest"
)

func TestOrders(t *testing.T) {
	cluster := kafkatest.Start(t, kafkatest.Topic("orders", 3))

	config := sarama.NewConfig()
	config.Producer.Return.Successes = true
	client, err := sarama.NewClient(cluster.Addrs(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()

	producer, err := sarama.NewSyncProducerFromClient(client)
	if err != nil {
		t.Fatal(err)
	}
	defer producer.Close()
	partition, offset, err := producer.SendMessage(&sarama.ProducerMessage{
		Topic: "orders",
		Key:   sarama.StringEncoder("table-7"),
		Value: sarama.StringEncoder("one espresso"),
	})
	if err != nil {
		t.Fatal(err)
	}

	consumer, err := sarama.NewConsumerFromClient(client)
	if err != nil {
		t.Fatal(err)
	}
	defer consumer.Close()
	orders, err := consumer.ConsumePartition("orders", partition, offset)
	if err != nil {
		t.Fatal(err)
	}
	defer orders.Close()

	select {
	case got := <-orders.Messages():
		if string(got.Value) != "one espresso" {
			t.Errorf("got %q, want %q", got.Value, "one espresso")
		}
	case <-time.After(10 * time.Second):
		t.Error("no message after 10 s")
	}
}

// Package confluent tests code that uses github.com/confluentinc/confluent-kafka-go.
package confluent

import (
	"testing"
	"time"

	"github.com/confluentinc/confluent-kafka-go/v2/kafka"
	"github.com/ottla/ottla/kafkatest"
)

func TestOrders(t *testing.T) {
	cluster := kafkatest.Start(t, kafkatest.Topic("orders", 3))

	producer, err := kafka.NewProducer(&kafka.ConfigMap{"bootstrap.servers": cluster.BootstrapServers()})
	if err != nil {
		t.Fatal(err)
	}
	defer producer.Close()
	topic := "orders"
	delivery := make(chan kafka.Event, 1)
	err = producer.Produce(&kafka.Message{
		TopicPartition: kafka.TopicPartition{Topic: &topic, Partition: kafka.PartitionAny},
		Key:            []byte("table-7"),
		Value:          []byte("one espresso"),
	}, delivery)
	if err != nil {
		t.Fatal(err)
	}
	if sent := (<-delivery).(*kafka.Message); sent.TopicPartition.Error != nil {
		t.Fatal(sent.TopicPartition.Error)
	}

	consumer, err := kafka.NewConsumer(&kafka.ConfigMap{
		"bootstrap.servers": cluster.BootstrapServers(),
		"group.id":          "kitchen",
		"auto.offset.reset": "earliest",
	})
	if err != nil {
		t.Fatal(err)
	}
	defer consumer.Close()
	if err := consumer.Subscribe(topic, nil); err != nil {
		t.Fatal(err)
	}
	got, err := consumer.ReadMessage(10 * time.Second)
	if err != nil {
		t.Fatal(err)
	}
	if string(got.Value) != "one espresso" {
		t.Errorf("got %q, want %q", got.Value, "one espresso")
	}
}

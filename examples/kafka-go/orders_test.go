// Package kafkago tests code that uses github.com/segmentio/kafka-go.
package kafkago

import (
	"context"
	"testing"
	"time"

	"github.com/ottla/ottla/kafkatest"
	"github.com/segmentio/kafka-go"
)

func TestOrders(t *testing.T) {
	cluster := kafkatest.Start(t, kafkatest.Topic("orders", 3))
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()

	transport := &kafka.Transport{}
	defer transport.CloseIdleConnections()
	writer := &kafka.Writer{
		Addr:         kafka.TCP(cluster.Addrs()...),
		Topic:        "orders",
		BatchTimeout: time.Millisecond, // a second by default
		Transport:    transport,
	}
	defer writer.Close()
	err := writer.WriteMessages(ctx, kafka.Message{Key: []byte("table-7"), Value: []byte("one espresso")})
	if err != nil {
		t.Fatal(err)
	}

	reader := kafka.NewReader(kafka.ReaderConfig{
		Brokers:     cluster.Addrs(),
		GroupID:     "kitchen",
		Topic:       "orders",
		StartOffset: kafka.FirstOffset,
		MaxWait:     100 * time.Millisecond,
	})
	defer reader.Close()
	got, err := reader.ReadMessage(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if string(got.Value) != "one espresso" {
		t.Errorf("got %q, want %q", got.Value, "one espresso")
	}
}

package realkafka

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

// createTopics creates the topics and waits until every one has its leaders: a
// broker that accepts connections may still be without its controller.
func (k *Cluster) createTopics(c Config) error {
	if len(c.Topics) == 0 {
		return nil
	}
	client, err := kgo.NewClient(kgo.SeedBrokers(k.Addrs...))
	if err != nil {
		return err
	}
	defer client.Close()
	admin := kadm.NewClient(client)
	ctx, cancel := context.WithTimeout(context.Background(), startWithin)
	defer cancel()
	for _, name := range slices.Sorted(maps.Keys(c.Topics)) {
		for {
			_, err := admin.CreateTopic(ctx, int32(c.Topics[name]), 1, nil, name)
			if err == nil || errors.Is(err, kerr.TopicAlreadyExists) {
				break
			}
			if ctx.Err() != nil {
				return fmt.Errorf("realkafka: creating topic %q: %w", name, err)
			}
			time.Sleep(lookAgain)
		}
	}
	for {
		topics, err := admin.ListTopics(ctx, slices.Collect(maps.Keys(c.Topics))...)
		if err == nil && topics.Error() == nil && led(topics) {
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("realkafka: waiting for leaders: %w", ctx.Err())
		}
		time.Sleep(lookAgain)
	}
}

func led(topics kadm.TopicDetails) bool {
	for _, t := range topics {
		for _, p := range t.Partitions {
			if p.Leader < 0 || p.Err != nil {
				return false
			}
		}
	}
	return true
}

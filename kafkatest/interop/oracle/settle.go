package oracle

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// settler waits until all that was changed before is in force on every broker.
// Brokers take changes in the order in which they were made: so it changes the
// largest batch of a topic of its own and waits until every broker goes by that.
// Deletions are carried out beside that where there is ZooKeeper, which is asked.
type settler struct {
	target    *Target
	zooKeeper string // its address; empty without it

	mu   sync.Mutex // guards what follows
	free []*sentinel
	made int
}

// sentinel is a topic with a partition on every broker that takes the settler's
// batch or, when it is small, does not.
type sentinel struct {
	topic string
	small bool
}

const (
	settleWithin = 20 * time.Second
	settlePause  = 2 * time.Millisecond
	settleBatch  = 500 // bytes of value
)

func (s *settler) settle() error {
	if s.zooKeeper != "" {
		if err := zkDeletionsDone(s.zooKeeper, len(s.target.Addrs)); err != nil {
			return err
		}
	}
	it, err := s.take()
	if err != nil {
		return err
	}
	it.small = !it.small
	limit, want := "100000", wire.NoError
	if it.small {
		limit, want = "100", wire.ErrMessageTooLarge
	}
	if err := s.limit(it.topic, limit); err != nil {
		return err
	}
	deadline := time.Now().Add(settleWithin)
	for i, addr := range s.target.Addrs {
		for {
			got, err := s.produce(addr, it.topic, int32(i))
			if err != nil {
				return err
			}
			if got == want {
				break
			}
			if time.Now().After(deadline) {
				return fmt.Errorf("settle: broker %d answers %v after %s, want %v", i+1, got, settleWithin, want)
			}
			time.Sleep(settlePause)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free = append(s.free, it)
	return nil
}

// take takes a sentinel that nobody uses, or makes one.
func (s *settler) take() (*sentinel, error) {
	s.mu.Lock()
	if last := len(s.free) - 1; last >= 0 {
		defer s.mu.Unlock()
		it := s.free[last]
		s.free = s.free[:last]
		return it, nil
	}
	s.made++
	it := &sentinel{topic: fmt.Sprintf("s%d-%010x", s.made, s.made)} // as another scenario would name it, so that none shows it
	s.mu.Unlock()
	plan := topicPlan{name: it.topic}
	for i := range s.target.Addrs {
		plan.assignments = append(plan.assignments, []int32{int32(i + 1)})
	}
	if err := s.target.createTopic(plan); err != nil {
		return nil, err
	}
	return it, s.target.waitUsable(it.topic, len(s.target.Addrs))
}

func (s *settler) limit(topic, bytes string) error {
	q := wire.NewAlterConfigsRequest()
	q.Resources = []wire.AlterConfigsRequestResource{{
		ResourceType: 2, ResourceName: topic, Configs: []wire.AlterConfigsRequestConfig{{Name: "max.message.bytes", Value: &bytes}},
	}}
	m, err := s.target.ask(s.target.Addrs[0], q, 1)
	if err != nil {
		return err
	}
	for _, a := range m.(*wire.AlterConfigsResponse).Responses {
		if a.ErrorCode != wire.NoError {
			return fmt.Errorf("settle: %w", a.ErrorCode)
		}
	}
	return nil
}

func (s *settler) produce(addr, topic string, partition int32) (wire.ErrorCode, error) {
	set, err := record.AppendBatch(nil, record.BatchOptions{LeaderEpoch: -1}, []record.Record{{Value: []byte(strings.Repeat("s", settleBatch)), Timestamp: time.Now().UnixMilli()}})
	if err != nil {
		return 0, err
	}
	q := wire.NewProduceRequest()
	q.Acks, q.TimeoutMs = 1, 10_000
	q.TopicData = []wire.ProduceRequestTopic{{Name: topic, PartitionData: []wire.ProduceRequestPartition{{Index: partition, Records: wire.Records{set}}}}}
	m, err := s.target.ask(addr, q, 3)
	if err != nil {
		return 0, err
	}
	for _, t := range m.(*wire.ProduceResponse).Responses {
		for _, p := range t.PartitionResponses {
			return p.ErrorCode, nil
		}
	}
	return 0, fmt.Errorf("settle: no answer for %s", topic)
}

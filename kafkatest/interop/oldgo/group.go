package main

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"

	"github.com/segmentio/kafka-go"
)

// turns are a member's generations, one after the other.
type turns struct {
	driver
	enough func()         // called when so many records were read as were wanted
	most   int            // records wanted; 0 is no end
	runs   sync.WaitGroup // the readers of this generation

	mu  sync.Mutex // guards n and err
	n   int
	err error
}

func (d driver) group(ctx context.Context) (err error) {
	g, err := kafka.NewConsumerGroup(kafka.ConsumerGroupConfig{
		ID: d.args["group"], Brokers: []string{d.bootstrap}, Topics: []string{d.args["topic"]}, StartOffset: kafka.FirstOffset,
		SessionTimeout: 10 * time.Second, HeartbeatInterval: 500 * time.Millisecond, JoinGroupBackoff: 200 * time.Millisecond,
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }() // leaves, after the last commit
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	t := &turns{driver: d, enough: cancel, most: d.number("count")}
	for ctx.Err() == nil {
		generation, err := g.Next(ctx)
		if err != nil {
			continue // it joins again after JoinGroupBackoff
		}
		t.start(ctx, generation)
		t.runs.Wait()
		if t.err != nil {
			return t.err
		}
	}
	return nil
}

// start reads what the generation assigns until the generation or ctx ends.
func (t *turns) start(ctx context.Context, g *kafka.Generation) {
	mine := g.Assignments[t.args["topic"]]
	partitions := []int{}
	for _, a := range mine {
		partitions = append(partitions, a.ID)
	}
	t.fail(emit("assigned", "partitions", partitions))
	run := func(f func(context.Context) error) {
		t.runs.Add(1)
		g.Start(func(generation context.Context) { // whose end ends the generation
			defer t.runs.Done()
			reading, cancel := context.WithCancel(generation)
			defer cancel()
			defer context.AfterFunc(ctx, cancel)()
			if err := f(reading); reading.Err() == nil {
				t.fail(err)
			}
		})
	}
	run(func(ctx context.Context) error { <-ctx.Done(); return nil }) // a member without partitions stays
	for _, a := range mine {
		run(func(ctx context.Context) error { return t.read(ctx, g, a) })
	}
}

func (t *turns) fail(err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.err = errors.Join(t.err, err)
}

// read passes on the records of one partition and commits each.
func (t *turns) read(ctx context.Context, g *kafka.Generation, a kafka.PartitionAssignment) (err error) {
	r := t.reader(a.ID)
	defer func() { err = errors.Join(err, r.Close()) }()
	if err := r.SetOffset(a.Offset); err != nil {
		return err
	}
	for {
		m, err := r.ReadMessage(ctx)
		if errors.Is(err, io.EOF) || ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		more, err := t.take(g, m)
		if err != nil || !more {
			return err
		}
	}
}

// take passes on and commits one message and says whether more are wanted.
func (t *turns) take(g *kafka.Generation, m kafka.Message) (bool, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.most > 0 && t.n == t.most {
		return false, nil
	}
	t.n++
	err := errors.Join(emitRecord(m), g.CommitOffsets(map[string]map[int]int64{m.Topic: {m.Partition: m.Offset + 1}}))
	if t.n == t.most {
		t.enough()
		return false, err
	}
	return true, err
}

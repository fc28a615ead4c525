package main

import (
	"bytes"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// The shape of the bulk measurements.
const (
	connections = 4
	batchBytes  = 1 << 20
	recordBytes = 1 << 10
	bulkFetch   = 8 << 20 // how much a Fetch may bring
)

func measureStart(p *peer, _ plan) (float64, error) {
	return float64(p.started.Microseconds()) / 1000, nil
}

// batch is records of size bytes each as one batch of at most total bytes.
func batch(total, size int) []byte {
	var b record.Builder
	b.Reset(nil, record.BatchOptions{})
	value := bytes.Repeat([]byte{'x'}, size)
	for i := 0; b.Size()+size+32 < total || i == 0; i++ {
		if err := b.Append(&record.Record{Timestamp: 1 << 40, Key: fmt.Appendf(nil, "key-%06d", i), Value: value}); err != nil {
			panic(err)
		}
	}
	done, err := b.Finish()
	if err != nil {
		panic(err)
	}
	return done
}

// produceFrame is a Produce request of one batch.
func produceFrame(topic string, partition int32, records []byte) []byte {
	q := wire.NewRequest(wire.KeyProduce).(*wire.ProduceRequest)
	q.Acks, q.TimeoutMs = -1, 10000
	q.TopicData = []wire.ProduceRequestTopic{{Name: topic, PartitionData: []wire.ProduceRequestPartition{{Index: partition, Records: wire.Records{records}}}}}
	return frame(q, 8)
}

func fetchFrame(topic string, partition int32, offset int64) []byte {
	q := wire.NewRequest(wire.KeyFetch).(*wire.FetchRequest)
	q.MaxWaitMs, q.MinBytes, q.MaxBytes, q.SessionEpoch = 1000, 1, bulkFetch, -1
	var one wire.FetchRequestPartition
	one.Default()
	one.Partition, one.FetchOffset, one.PartitionMaxBytes = partition, offset, bulkFetch
	q.Topics = []wire.FetchRequestTopic{{Topic: topic, Partitions: []wire.FetchRequestPartition{one}}}
	return frame(q, 11)
}

func metadataFrame() []byte {
	q := wire.NewRequest(wire.KeyMetadata).(*wire.MetadataRequest)
	small, bulk := smallTopic, bulkTopic
	q.Topics = []wire.MetadataRequestTopic{{Name: &bulk}, {Name: &small}}
	return frame(q, 8)
}

// firstRecord produces a record and reads it back.
func firstRecord(p *peer) error {
	c, err := dial(p.addr)
	if err != nil {
		return err
	}
	defer c.close()
	if err := c.roundTrip(produceFrame(smallTopic, 0, batch(0, 10)), checkProduced); err != nil {
		return err
	}
	return c.roundTrip(fetchFrame(smallTopic, 0, 0), func(body []byte) error {
		n, err := fetchedBytes(body)
		if err == nil && n == 0 {
			err = fmt.Errorf("got an empty answer, want a record")
		}
		return err
	})
}

// measureProduce stores p.store MiB and returns MB/s.
func measureProduce(p *peer, plan plan) (float64, error) {
	frames := make([][]byte, bulkPartitions)
	size := 0
	for i := range frames {
		b := batch(batchBytes, recordBytes)
		size = len(b)
		frames[i] = produceFrame(bulkTopic, int32(i), b)
	}
	perConnection := plan.store << 20 / size / connections
	p.stored = true
	return parallel(p, perConnection*connections*size, func(c *conn, n int) error {
		for i := range perConnection {
			if err := c.roundTrip(frames[n*2+i%2], checkProduced); err != nil {
				return err
			}
		}
		return nil
	})
}

// parallel runs work on every connection and returns MB/s of total bytes.
func parallel(p *peer, total int, work func(c *conn, n int) error) (float64, error) {
	var g errgroup.Group
	conns := make([]*conn, connections)
	for i := range conns {
		c, err := dial(p.addr)
		if err != nil {
			return 0, err
		}
		defer c.close()
		conns[i] = c
	}
	begin := time.Now()
	for i, c := range conns {
		g.Go(func() error { return work(c, i) })
	}
	err := g.Wait()
	return float64(total) / 1e6 / time.Since(begin).Seconds(), err
}

// stored is a measurement of what measureProduce stores, which it lets it do
// where that was not measured itself.
func stored(take func(*peer, plan) (float64, error)) func(*peer, plan) (float64, error) {
	return func(p *peer, plan plan) (float64, error) {
		if !p.stored {
			if _, err := measureProduce(p, plan); err != nil {
				return 0, err
			}
		}
		return take(p, plan)
	}
}

// measureFetch reads all that measureProduce stored.
func measureFetch(p *peer, plan plan) (float64, error) {
	size := len(batch(batchBytes, recordBytes))
	perConnection := plan.store << 20 / size / connections
	total := perConnection * connections * size
	return parallel(p, total, func(c *conn, n int) error {
		left := perConnection * size
		var offsets [2]int64
		for i := 0; left > 0; i++ {
			var last int64
			got := 0
			err := c.roundTrip(fetchFrame(bulkTopic, int32(n*2+i%2), offsets[i%2]), func(body []byte) (err error) {
				got, last, err = fetchedTo(body)
				return err
			})
			if err != nil {
				return err
			}
			if got == 0 && offsets[0] > 0 && offsets[1] > 0 {
				return fmt.Errorf("nothing left to fetch, want %d bytes more", left)
			}
			left -= got
			if got > 0 {
				offsets[i%2] = last + 1
			}
		}
		return nil
	})
}

// measureMemory is the broker's resident memory over what measureProduce made
// it store.
func measureMemory(p *peer, plan plan) (float64, error) {
	size := len(batch(batchBytes, recordBytes))
	total := plan.store << 20 / size / connections * connections * size
	rss, err := p.resident()
	return float64(rss) / float64(total), err
}

// request is a small request that is sent again and again.
type request func() (frame []byte, check func([]byte) error)

func produceOne() ([]byte, func([]byte) error) {
	return produceFrame(smallTopic, 0, batch(0, 100)), checkProduced
}

func metadata() ([]byte, func([]byte) error) {
	return metadataFrame(), func([]byte) error { return nil }
}

// inFlight measures requests a second on one connection with so many in flight.
func inFlight(r request, n int) func(*peer, plan) (float64, error) {
	return func(p *peer, plan plan) (float64, error) {
		frame, check := r()
		c, err := dial(p.addr)
		if err != nil {
			return 0, err
		}
		defer c.close()
		burst := bytes.Repeat(frame, n)
		begin := time.Now()
		done := 0
		if n == 1 {
			for ; time.Since(begin) < plan.span; done++ {
				if err := c.roundTrip(frame, check); err != nil {
					return 0, err
				}
			}
			return float64(done) / time.Since(begin).Seconds(), nil
		}
		if err := c.send(burst); err != nil { // n are in flight from now on
			return 0, err
		}
		for time.Since(begin) < plan.span {
			if err := c.receive(check); err != nil {
				return 0, err
			}
			done++
			if err := c.send(frame); err != nil {
				return 0, err
			}
		}
		for range n {
			if err := c.receive(check); err != nil {
				return 0, err
			}
			done++
		}
		return float64(done) / time.Since(begin).Seconds(), nil
	}
}

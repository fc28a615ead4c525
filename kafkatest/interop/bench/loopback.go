package main

import (
	"bufio"
	"encoding/binary"
	"io"
	"net"
	"sync"

	"github.com/ottla/ottla/wire"
)

// loopback is what a broker without any work of its own could reach: it reads
// whole requests, looks at their keys, and answers bytes that lie ready.
type loopback struct {
	listener net.Listener
	answers  map[wire.APIKey][]byte
	serving  sync.WaitGroup

	mu    sync.Mutex
	conns map[net.Conn]bool // nil when closed
}

func startLoopback() (*loopback, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	lb := &loopback{listener: l, conns: map[net.Conn]bool{}, answers: map[wire.APIKey][]byte{
		wire.KeyProduce:  answer(produced(), 8),
		wire.KeyFetch:    answer(fetchedBulk(), 11),
		wire.KeyMetadata: answer(described(), 8),
	}}
	lb.serving.Go(lb.accept)
	return lb, nil
}

func (lb *loopback) accept() {
	for {
		c, err := lb.listener.Accept()
		if err != nil {
			return
		}
		lb.mu.Lock()
		if lb.conns == nil {
			_ = c.Close()
		} else {
			lb.conns[c] = true
			lb.serving.Go(func() { lb.serve(c) })
		}
		lb.mu.Unlock()
	}
}

// serve answers until the client goes.
func (lb *loopback) serve(c net.Conn) {
	defer func() {
		_ = c.Close()
		lb.mu.Lock()
		delete(lb.conns, c)
		lb.mu.Unlock()
	}()
	r := bufio.NewReaderSize(c, 64<<10)
	var buf []byte
	for {
		var size [4]byte
		if _, err := io.ReadFull(r, size[:]); err != nil {
			return
		}
		n := int(binary.BigEndian.Uint32(size[:]))
		if cap(buf) < n {
			buf = make([]byte, n)
		}
		if _, err := io.ReadFull(r, buf[:n]); err != nil {
			return
		}
		if _, err := c.Write(lb.answers[wire.APIKey(binary.BigEndian.Uint16(buf))]); err != nil {
			return
		}
	}
}

func (lb *loopback) close() {
	_ = lb.listener.Close()
	lb.mu.Lock()
	for c := range lb.conns {
		_ = c.Close()
	}
	lb.conns = nil
	lb.mu.Unlock()
	lb.serving.Wait()
}

// answer encodes a response, its size before it.
func answer(m wire.Message, version int16) []byte {
	b, err := wire.AppendResponse(nil, 0, m, version)
	if err != nil {
		panic(err)
	}
	return b
}

func produced() wire.Message {
	a := wire.NewResponse(wire.KeyProduce).(*wire.ProduceResponse)
	a.Responses = []wire.ProduceResponseTopic{{Name: bulkTopic, PartitionResponses: make([]wire.ProduceResponsePartition, 1)}}
	return a
}

func fetchedBulk() wire.Message {
	var set []byte
	for one := batch(batchBytes, recordBytes); len(set)+len(one) <= bulkFetch; {
		set = append(set, one...)
	}
	a := wire.NewResponse(wire.KeyFetch).(*wire.FetchResponse)
	a.Responses = []wire.FetchResponseTopic{{Topic: bulkTopic, Partitions: []wire.FetchResponsePartition{{Records: wire.Records{set}}}}}
	return a
}

func described() wire.Message {
	a := wire.NewResponse(wire.KeyMetadata).(*wire.MetadataResponse)
	a.Brokers = []wire.MetadataResponseBroker{{NodeID: 1, Host: "127.0.0.1", Port: 9092}}
	for name, partitions := range map[string]int32{bulkTopic: bulkPartitions, smallTopic: 1} {
		t := wire.MetadataResponseTopic{Name: &name}
		for i := range partitions {
			t.Partitions = append(t.Partitions, wire.MetadataResponsePartition{PartitionIndex: i, LeaderID: 1, ReplicaNodes: []int32{1}, IsrNodes: []int32{1}})
		}
		a.Topics = append(a.Topics, t)
	}
	return a
}

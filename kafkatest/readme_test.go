package kafkatest_test

import (
	"encoding/binary"
	"io"
	"net"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/kafkatest"
	"github.com/ottla/ottla/wire"
)

// The README's first example is the test below it, word for word.
func TestReadme(t *testing.T) {
	page, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	blocks := strings.Split(string(page), "```go\n")[1:]
	require.NotEmpty(t, blocks)
	for _, block := range blocks {
		example, _, _ := strings.Cut(block, "```")
		require.Contains(t, string(source), "\n"+example)
	}
}

func TestOrders(t *testing.T) {
	kafka := kafkatest.Start(t, kafkatest.Topic("orders", 3))

	runMyConsumer(kafka.BootstrapServers()) // any Kafka client

	kafka.Produce("orders", kafkatest.KeyValue("table-7", "one espresso"))
	kafka.WaitCommitted("kitchen", "orders", 0, 1)
}

// runMyConsumer starts a consumer of partition 0 that commits what it has read.
// It ends after the first record, or with the broker.
func runMyConsumer(server string) {
	go func() {
		nc, err := net.Dial("tcp", server)
		if err != nil {
			return
		}
		defer nc.Close()
		fetch := fetchOf("orders", 0)
		fetch.MaxWaitMs, fetch.MinBytes = int32(patience.Milliseconds()), 1
		find := wire.NewFindCoordinatorRequest()
		find.Key = "kitchen"
		if exchange(nc, find, 0) != nil || exchange(nc, fetch, 4) != nil {
			return
		}
		commit := wire.NewOffsetCommitRequest()
		commit.GroupID = "kitchen"
		commit.Topics = []wire.OffsetCommitRequestTopic{{Name: "orders", Partitions: []wire.OffsetCommitRequestPartition{{CommittedOffset: 1}}}}
		_ = exchange(nc, commit, 2)
	}()
}

// exchange sends a request and reads an answer, whatever it says.
func exchange(nc net.Conn, m wire.Message, version int16) error {
	frame, err := wire.AppendRequest(nil, wire.RequestHeader{APIVersion: version}, m)
	if err != nil {
		return err
	}
	if _, err = nc.Write(frame); err != nil {
		return err
	}
	var size [4]byte
	if _, err = io.ReadFull(nc, size[:]); err != nil {
		return err
	}
	_, err = io.CopyN(io.Discard, nc, int64(binary.BigEndian.Uint32(size[:])))
	return err
}

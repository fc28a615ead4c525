package config

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// readGolden gives the lines of a file under testdata, without comments, cut at tabs.
func readGolden(t *testing.T, name string) [][]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer f.Close()
	var rows [][]string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if s := lines.Text(); s != "" && !strings.HasPrefix(s, "#") {
			rows = append(rows, strings.Split(s, "\t"))
		}
	}
	require.NoError(t, lines.Err())
	require.NotEmpty(t, rows, name)
	return rows
}

// text undoes the escapes of a golden file; \N is nil.
func text(s string) *string {
	if s == `\N` {
		return nil
	}
	s = strings.NewReplacer(`\\`, `\`, `\t`, "\t", `\n`, "\n").Replace(s)
	return &s
}

var scopes = map[string]Scope{
	"topic": TopicScope, "broker": BrokerScope, "group": GroupScope, "client-metrics": ClientMetricsScope,
}

// staticOf is what every recorded broker was started with: the cluster's part and the broker's own.
func staticOf(port int) (shared, own map[string]string) {
	at := func(p int) string { return "127.0.0.1:" + strconv.Itoa(p) }
	shared = map[string]string{
		"controller.listener.names": "CONTROLLER", "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
		"controller.quorum.voters": "1@" + at(port+100),
	}
	own = map[string]string{
		"node.id": "1", "broker.id": "1", "process.roles": "broker,controller", "log.dirs": "/tmp/kafka/data-1",
		"listeners": "PLAINTEXT://" + at(port) + ",CONTROLLER://" + at(port+100), "advertised.listeners": "PLAINTEXT://" + at(port),
	}
	return shared, own
}

// recorded gives the layers of a broker whose descriptions were recorded.
func recorded(t *testing.T, release string, port int) *Layers {
	t.Helper()
	shared, own := staticOf(port)
	for k, v := range map[string]string{
		"log.retention.hours": "48", "log.roll.hours": "2", "compression.type": "gzip", "auto.create.topics.enable": "false",
		"num.partitions": "3", "min.insync.replicas": "1", "delete.topic.enable": "TRUE", "message.max.bytes": "2000000",
		"zookeeper.connect": "z:2181", "ssl.keystore.password": "geheim",
	} {
		shared[k] = v
	}
	own["foo.bar"] = "x" // which NewBroker would refuse
	b, _, err := NewBroker(shared, 1)
	require.NoError(t, err)
	return NewLayers(Of(release), b, map[int32]map[string]string{1: own})
}

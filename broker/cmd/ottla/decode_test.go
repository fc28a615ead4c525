package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
	"github.com/stretchr/testify/require"
)

// runTool runs ottla with what standard input holds.
func runTool(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = command(context.Background(), args, strings.NewReader(stdin), &out, &errs)
	if status != 0 {
		require.Equal(t, 1, strings.Count(errs.String(), "\n"), "one line: %s", errs.String())
		require.True(t, strings.HasPrefix(errs.String(), "ottla: "), errs.String())
	}
	return status, out.String(), errs.String()
}

func request(t *testing.T, id int32, m wire.Message, version int16) []byte {
	client := "me"
	b, err := wire.AppendRequest(nil, wire.RequestHeader{APIVersion: version, CorrelationID: id, ClientID: &client}, m)
	require.NoError(t, err)
	return b
}

func response(t *testing.T, id int32, m wire.Message, version int16) []byte {
	b, err := wire.AppendResponse(nil, id, m, version)
	require.NoError(t, err)
	return b
}

func file(t *testing.T, b ...[]byte) string {
	name := filepath.Join(t.TempDir(), "frames")
	require.NoError(t, os.WriteFile(name, bytes.Join(b, nil), 0o644))
	return name
}

// exchange are two requests and their responses, in the other order.
func exchange(t *testing.T) (requests, responses []byte) {
	metadata := wire.NewMetadataRequest()
	orders := "orders"
	metadata.Topics = []wire.MetadataRequestTopic{{Name: &orders}}
	answer := wire.NewMetadataResponse()
	answer.ControllerID = 1
	requests = append(request(t, 196613, metadata, 5), request(t, 8, wire.NewApiVersionsRequest(), 3)...)
	return requests, append(response(t, 8, wire.NewApiVersionsResponse(), 3), response(t, 196613, answer, 5)...)
}

const exchangeJSON = `{"request":{"api":"Metadata","apiVersion":5,"correlationId":196613,"clientId":"me"},"body":{"topics":[{"name":"orders"}],"allowAutoTopicCreation":true}}
{"request":{"api":"ApiVersions","apiVersion":3,"correlationId":8,"clientId":"me"},"body":{"clientSoftwareName":"","clientSoftwareVersion":""}}
{"response":{"api":"ApiVersions","apiVersion":3,"correlationId":8},"body":{"errorCode":"NONE","apiKeys":[],"throttleTimeMs":0}}
{"response":{"api":"Metadata","apiVersion":5,"correlationId":196613},"body":{"throttleTimeMs":0,"brokers":[],"clusterId":null,"controllerId":1,"topics":[]}}
`

func TestDecode(t *testing.T) {
	requests, responses := exchange(t)
	all := append(append([]byte{}, requests...), responses...)
	for name, args := range map[string][]string{
		"file":        {"decode", file(t, all)},
		"hex":         {"decode"},
		"hex in file": {"decode", "--hex", file(t, []byte(hex.EncodeToString(all)))},
		"raw":         {"decode", "--raw"},
	} {
		t.Run(name, func(t *testing.T) {
			stdin := string(all)
			if name == "hex" {
				stdin = strings.Join(strings.SplitAfter(hex.EncodeToString(all), "00"), " \n")
			}
			status, stdout, stderr := runTool(t, stdin, args...)
			require.Zero(t, status, stderr)
			require.Equal(t, exchangeJSON, stdout)
		})
	}
	lines := strings.SplitAfter(exchangeJSON, "\n")
	status, stdout, stderr := runTool(t, "", "decode", "--requests", file(t, requests), file(t, responses))
	require.Zero(t, status, stderr)
	require.Equal(t, lines[2]+lines[3], stdout)
	status, stdout, stderr = runTool(t, string(responses[len(response(t, 8, wire.NewApiVersionsResponse(), 3)):]), "decode", "--raw", "--response", "3:5")
	require.Zero(t, status, stderr)
	require.Equal(t, lines[3], stdout)
}

// A broker that does not know the version answers ApiVersions in version 0.
func TestDecodeOldApiVersions(t *testing.T) {
	answer := wire.NewApiVersionsResponse()
	answer.ErrorCode = wire.ErrUnsupportedVersion
	in := append(request(t, 1, wire.NewApiVersionsRequest(), 4), response(t, 1, answer, 0)...)
	status, stdout, stderr := runTool(t, string(in), "decode", "--raw")
	require.Zero(t, status, stderr)
	require.Contains(t, stdout, `{"response":{"api":"ApiVersions","apiVersion":0,"correlationId":1},"body":{"errorCode":"UNSUPPORTED_VERSION","apiKeys":[]}}`)
}

func produce(t *testing.T, version int16, records []byte) []byte {
	m := wire.NewProduceRequest()
	m.TopicData = []wire.ProduceRequestTopic{{Name: "orders", PartitionData: []wire.ProduceRequestPartition{{Index: 3, Records: wire.Records{records}}}}}
	return request(t, 1, m, version)
}

func TestDecodeRecords(t *testing.T) {
	records := []record.Record{
		{Timestamp: 1000, Key: []byte("k"), Value: []byte("one espresso"), Headers: []record.RecordHeader{{Key: "h", Value: []byte("1")}}},
		{Timestamp: 1001, Value: []byte{0xff}},
	}
	batch, err := record.AppendBatch(nil, record.BatchOptions{Codec: record.Gzip}, records)
	require.NoError(t, err)
	set := append(append([]byte{}, batch...), batch[:20]...)
	status, stdout, stderr := runTool(t, string(produce(t, 7, set)), "decode", "--raw")
	require.Zero(t, status, stderr)
	var l struct {
		Body    json.RawMessage
		Records json.RawMessage
	}
	require.NoError(t, json.Unmarshal([]byte(stdout), &l))
	require.Contains(t, string(l.Body), base64.StdEncoding.EncodeToString(set))
	require.JSONEq(t, `[{"path": "topicData[0].partitionData[0].records", "incomplete": 20, "batches": [{
		"baseOffset": 0, "magic": 2, "crc": "ok", "codec": "gzip", "timestampType": "CreateTime", "partitionLeaderEpoch": 0, "lastOffsetDelta": 1,
		"maxTimestamp": 1001, "producerId": -1, "producerEpoch": -1, "baseSequence": -1, "records": [
			{"offset": 0, "timestamp": 1000, "key": "k", "value": "one espresso", "headers": [{"key": "h", "value": "1"}]},
			{"offset": 1, "timestamp": 1001, "key": null, "value": {"base64": "/w=="}}]}]}]`, string(l.Records))

	messages, err := record.AppendMessages(nil, record.MessageOptions{Magic: 0, Codec: record.Snappy}, []record.Record{{Value: []byte("old")}})
	require.NoError(t, err)
	messages[len(messages)-1] ^= 1
	status, stdout, stderr = runTool(t, string(produce(t, 0, messages)), "decode", "--raw")
	require.Zero(t, status, stderr)
	require.Contains(t, stdout, `"magic":0,"crc":"corrupt`)

	status, stdout, stderr = runTool(t, string(produce(t, 7, set)), "decode", "--raw", "--no-records")
	require.Zero(t, status, stderr)
	require.NotContains(t, stdout, `"batches"`)
}

func TestEncode(t *testing.T) {
	requests, responses := exchange(t)
	all := append(append([]byte{}, requests...), responses...)
	status, stdout, stderr := runTool(t, exchangeJSON, "encode")
	require.Zero(t, status, stderr)
	require.Equal(t, string(all), stdout)
	status, stdout, stderr = runTool(t, "", "encode", "--hex", file(t, []byte(exchangeJSON)))
	require.Zero(t, status, stderr)
	require.Equal(t, hex.EncodeToString(all), strings.ReplaceAll(stdout, "\n", ""))
}

// What clients sent and were answered comes back byte for byte.
func TestDecodeEncodeCorpus(t *testing.T) {
	names, err := filepath.Glob("../../../wire/testdata/frames/*/*.bin")
	require.NoError(t, err)
	require.NotEmpty(t, names, "the corpus is gone: make capture")
	for _, name := range names {
		want, err := os.ReadFile(name)
		require.NoError(t, err)
		args := []string{"decode", name}
		if what := strings.Split(filepath.Base(name), "-"); strings.HasPrefix(what[2], "response") {
			args = []string{"decode", "--response", what[0] + ":" + what[1], name}
		}
		status, text, stderr := runTool(t, "", args...)
		require.Zero(t, status, "%s: %s", name, stderr)
		status, got, stderr := runTool(t, text, "encode")
		require.Zero(t, status, "%s: %s", name, stderr)
		require.Equal(t, want, []byte(got), name)
	}
}

func TestToolErrors(t *testing.T) {
	requests, responses := exchange(t)
	first := len(requests) - len(request(t, 8, wire.NewApiVersionsRequest(), 3))
	cut := append([]byte{}, requests...)
	cut[first-10] = 9 // the count of topics
	for _, c := range []struct {
		status int
		args   []string
		stdin  string
		want   string
	}{
		{2, []string{"decode", "--response", "Metadata"}, "", `got version "" of Metadata, want 0 to 13`},
		{2, []string{"decode", "--response", "Metadatum:1"}, "", `got API "Metadatum", want a name such as Metadata`},
		{2, []string{"decode", "--response", "3:99"}, "", `got version "99" of Metadata, want 0 to 13`},
		{2, []string{"decode", "--listen", "x"}, "", "flag provided but not defined: -listen"},
		{2, []string{"decode", "--hex", "--raw"}, "", "got --hex and --raw, want one of them"},
		{2, []string{"decode", "a", "b"}, "", `got argument "b", want one file`},
		{2, []string{"decode", "nowhere.bin"}, "", "nowhere.bin: no such file"},
		{2, []string{"decode", "--requests", "nowhere.bin"}, "", "nowhere.bin: no such file"},
		{1, []string{"decode"}, "00x0", "invalid byte: U+0078 'x', want frames in hex digits"},
		{1, []string{"decode"}, "000001", "frame 1 at byte 0: got 3 bytes, want a size of 4"},
		{1, []string{"decode"}, "0000000901", "frame 1 at byte 0: got a size of 9, want 0 to the 1 bytes that follow"},
		{1, []string{"decode"}, "ffffffff", "frame 1 at byte 0: got a size of -1"},
		{1, []string{"decode"}, "00000000", "frame 1 at byte 0: malformed message: at byte 0: got 0 bytes, want 2"},
		{1, []string{"decode", "--raw"}, string(cut), "frame 1 at byte 0: Metadata request version 5 with its body at byte 16: malformed message: at byte 4: got a count of 9, want at most"},
		{1, []string{"decode", "--raw"}, string(responses), "see --response and --requests"},
		{1, []string{"decode", "--raw", "--requests", file(t, requests[:first])}, string(responses), "frame 1 at byte 0: got correlation id 8, want that of a request"},
		{1, []string{"decode", "--raw", "--response", "Metadata:5"}, string(responses), "frame 1 at byte 0: Metadata response version 5 with its body at byte 8: malformed message: at byte "},
		{2, []string{"encode", "nowhere.json"}, "", "nowhere.json: no such file"},
		{1, []string{"encode"}, "{", "frame 1 at byte 0: unexpected EOF"},
		{1, []string{"encode"}, "{}", "want one"},
		{1, []string{"encode"}, `{"request": {"api": "Metadatum"}}`, `got API "Metadatum", want a name such as Metadata`},
		{1, []string{"encode"}, `{"request": {"api": "Metadata", "apiVersion": 99}}`, "got MetadataRequest version 99, want 0 to 13"},
		{1, []string{"encode"}, exchangeJSON + `{"request": {"api": "Metadata", "apiVersion": 1}, "body": {"x": 1}}`, "frame 5 at byte"},
	} {
		t.Run(strings.Join(c.args, " "), func(t *testing.T) {
			status, _, stderr := runTool(t, c.stdin, c.args...)
			require.Equal(t, c.status, status, stderr)
			require.Contains(t, stderr, c.want)
		})
	}
}

func TestToolHelp(t *testing.T) {
	for name, flags := range map[string][]string{"decode": {"response", "requests", "no-records", "hex", "raw"}, "encode": {"hex"}} {
		status, stdout, _ := runTool(t, "", name, "--help")
		require.Zero(t, status)
		for _, flag := range flags {
			require.Contains(t, stdout, "--"+flag)
		}
		require.Contains(t, usage, "ottla "+name)
	}
}

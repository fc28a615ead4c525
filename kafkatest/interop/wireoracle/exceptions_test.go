package wireoracle

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// exception is something that an oracle says and that is left out, with the reason. An empty part holds for all.
//
//	message      Apache's definition of a message, which has no schema
//	field        a field of Apache's definition, or of ours; the release's Java class is left out too
//	version      a version of ours that no release's definitions have
//	kmsg         kmsg's codec of a version
//	kmsg null    a field that kmsg's contents must not have as null
//	java         the Java codec of a version
type exception struct {
	what    string
	release string // of Kafka
	message string
	detail  string // a field's path, a version
	reason  string
}

// exceptions is the whole list. The table in wire/schema/README.md says the same.
var exceptions = []*exception{
	{"message", "", "QuorumStateData", "", "a file of the KRaft controller's disk, nothing that is sent"},
	{"message", "", "AbortedTxn", "", "an entry of a log's transaction index, nothing that is sent"},
	{"message", "", "DefaultPrincipalData", "", "inside an Envelope, which only a controller opens"},
	{"message", "", "RequestHeader", "", "written by hand in wire/header.go, whose version depends on key and version"},
	{"message", "", "ResponseHeader", "", "written by hand in wire/header.go, whose version depends on key and version"},
	{"field", "3.9.2", "ReadShareGroupStateSummaryResponse", "Results.Partitions.LeaderEpoch",
		"added to version 0 before it was stable"},
	{"field", "3.9.2", "ShareGroupMetadataValue", "MetadataHash", "added to version 0 before it was stable"},
	{"kmsg", "", "StopReplicaRequest", "4", "kmsg has IsKRaftController behind ControllerEpoch, Apache's definition before it"},
	{"kmsg null", "", "ShareFetchResponse 1", "Records", "null in version 0 only, says Apache's definition"},
	{"kmsg null", "", "ShareFetchResponse 2", "Records", "null in version 0 only, says Apache's definition"},
}

// renamed has messages that bear another name here than in a release's definitions.
var renamed = map[string]string{
	"ListClientMetricsResourcesRequest":  "ListConfigResourcesRequest",  // until 4.1 (KIP-1142)
	"ListClientMetricsResourcesResponse": "ListConfigResourcesResponse", // until 4.1 (KIP-1142)
	"LegacyOffsetCommitKey":              "OffsetCommitKey",             // split in 4.0
	"LegacyOffsetCommitValue":            "OffsetCommitValue",           // split in 4.0
	"ControlRecordTypeSchema":            "ControlRecordKey",
}

// renamedFields has fields whose name changed between the releases; here they have the newest.
var renamedFields = map[string]string{
	"ListClientMetricsResourcesResponse ClientMetricsResources":      "ConfigResources",
	"ListClientMetricsResourcesResponse ClientMetricsResources.Name": "ResourceName",
	"TxnOffsetCommitRequest GenerationId":                            "GenerationIdOrMemberEpoch",
	"VoteRequest Topics.Partitions.CandidateEpoch":                   "ReplicaEpoch",
	"VoteRequest Topics.Partitions.CandidateId":                      "ReplicaId",
	"VoteRequest Topics.Partitions.CandidateDirectoryId":             "ReplicaDirectoryId",
}

var exceptionUsed = map[*exception]bool{}

// TestMain fails a complete run that left an exception unused.
func TestMain(m *testing.M) {
	code := m.Run()
	if complete := flag.Lookup("test.run").Value.String() == ""; complete && code == 0 {
		for _, e := range exceptions {
			if !exceptionUsed[e] {
				fmt.Println("FAIL: an exception that nothing needs:", e.row())
				code = 1
			}
		}
	}
	os.Exit(code)
}

// excepted says whether the list has an entry for it, and notes that the entry is of use.
func excepted(what, release, message, detail string) bool {
	found := false
	for _, e := range exceptions {
		if e.what == what && (e.release == "" || e.release == release) && (e.message == "" || e.message == message) &&
			(e.detail == "" || e.detail == detail || strings.HasPrefix(detail, e.detail+".")) {
			exceptionUsed[e] = true
			found = true
		}
	}
	return found
}

func (e *exception) row() string {
	cell := func(s string) string {
		if s == "" {
			return "all"
		}
		return s
	}
	return fmt.Sprintf("| %s | %s | %s | %s | %s |", e.what, cell(e.release), cell(e.message), cell(e.detail), e.reason)
}

// TestExceptions keeps the list and the table for readers the same.
func TestExceptions(t *testing.T) {
	src, err := os.ReadFile(filepath.Join(schemaDir, "README.md"))
	require.NoError(t, err)
	var rows []string
	for _, e := range exceptions {
		rows = append(rows, e.row())
	}
	assert.Contains(t, string(src), strings.Join(rows, "\n")+"\n\n", "the table in wire/schema/README.md")
}

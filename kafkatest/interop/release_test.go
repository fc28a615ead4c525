package interop

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kversion"
)

// kafkaRelease is a version of Kafka, such as 0.10.2.2.
type kafkaRelease string

// atLeast compares with another, part by part.
func (r kafkaRelease) atLeast(other kafkaRelease) bool {
	parts := func(r kafkaRelease) []int {
		var all []int
		for part := range strings.SplitSeq(string(r), ".") {
			n, err := strconv.Atoi(part)
			if err != nil {
				panic(fmt.Sprintf("interop: got release %q", string(r)))
			}
			all = append(all, n)
		}
		return all
	}
	return slices.Compare(parts(r), parts(other)) >= 0
}

// What came with a release; before it no client can do the step.
const (
	withGroups       kafkaRelease = "0.9"
	withLZ4Frames    kafkaRelease = "0.10.0" // LZ4 before had a checksum that only Java computed
	withApiVersions  kafkaRelease = "0.10.0"
	withCreateTopics kafkaRelease = "0.10.1"
	withOffsetOfTime kafkaRelease = "0.10.1"
	withHeaders      kafkaRelease = "0.11"
	withTransactions kafkaRelease = "0.11"
	withZstd         kafkaRelease = "2.1"
)

// lacks is what no client can do with brokers of the release.
func (r kafkaRelease) lacks() []string {
	var all []string
	for _, c := range []struct {
		what  string
		since kafkaRelease
	}{
		{lacksCreate, withCreateTopics}, {lacksTimestamp, withOffsetOfTime}, {lacksHeaders, withHeaders}, {lacksGroup, withGroups},
		{lacksTransaction, withTransactions},
	} {
		if !r.atLeast(c.since) {
			all = append(all, c.what)
		}
	}
	return all
}

// hasCodec reports whether brokers of the release take a codec from, and give it
// to, every client.
func (r kafkaRelease) hasCodec(codec string) bool {
	switch codec {
	case "lz4":
		return r.atLeast(withLZ4Frames)
	case "zstd":
		return r.atLeast(withZstd)
	}
	return true
}

// reference is how the independent client talks to brokers of the release: those
// that cannot say which versions they have are not asked.
func (r kafkaRelease) reference() []kgo.Opt {
	if r.atLeast(withApiVersions) {
		return nil
	}
	return []kgo.Opt{kgo.MaxVersions(r.versions()), kgo.DisableIdempotentWrite()}
}

// versions are those of the release, for franz-go.
func (r kafkaRelease) versions() *kversion.Versions {
	parts := strings.SplitN(string(r), ".", 4)
	most := 2
	if parts[0] == "0" {
		most = 3
	}
	return kversion.FromString("v" + strings.Join(parts[:most], "."))
}

// atRelease is a client on brokers of a release: it lacks what they lack.
type atRelease struct {
	client
	release kafkaRelease
}

func (c atRelease) info(ctx context.Context) (info, error) {
	i, err := c.client.info(ctx)
	for _, what := range c.release.lacks() {
		if i.has(what) {
			i.Lacks = append(slices.Clone(i.Lacks), what)
		}
	}
	i.Codecs = slices.DeleteFunc(slices.Clone(i.Codecs), func(codec string) bool { return !c.release.hasCodec(codec) })
	return i, err
}

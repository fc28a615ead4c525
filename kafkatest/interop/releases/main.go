// Releases asks real brokers what they serve and how they react to what they
// do not know, and keeps it in broker/testdata/releases.txt, which the broker's
// tests compare with what Ottla does as each release.
//
//	go run ./releases              # all that the file has
//	go run ./releases -check 4.4.0 # change nothing, fail where something would change
package main

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/ottla/ottla/kafkatest/interop/realkafka"
	"github.com/ottla/ottla/wire"
)

func main() {
	path := flag.String("file", "../../broker/testdata/releases.txt", "where it is kept")
	check := flag.Bool("check", false, "change nothing, and fail where something would change")
	flag.Parse()
	if err := run(*path, *check, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run replaces the blocks of the releases named, all if none is.
func run(path string, check bool, names []string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	blocks := strings.SplitAfter(string(text), "\nrelease ") // the first is the head of the file
	for i := 1; i < len(blocks); i++ {
		block, more := strings.CutSuffix(blocks[i], "release ")
		name, _, _ := strings.Cut(block, "\n")
		if len(names) > 0 && !slices.Contains(names, name) {
			continue
		}
		seen, err := look(name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Printf("%s: %d lines\n", name, strings.Count(seen, "\n"))
		if check && seen != block {
			return fmt.Errorf("%s: got\n%s\nkept is\n%s", name, seen, block)
		}
		if blocks[i] = seen; more {
			blocks[i] += "release "
		}
	}
	if check {
		return nil
	}
	return os.WriteFile(path, []byte(strings.Join(blocks, "")), 0o644)
}

// look starts a release and returns its block: its name, and lines.
func look(name string) (block string, err error) {
	k, err := realkafka.Start(realkafka.Config{Release: name})
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	var b strings.Builder
	b.WriteString(name + "\n")
	reactions := []string{"ApiVersions v0", "ApiVersions v3", "ApiVersions v4", "ApiVersions v99", "Metadata v99", "key 999 v0", "JoinGroup v0 junk"}
	for _, what := range reactions {
		version, did, err := react(k.Addrs[0], what)
		if err != nil {
			return "", fmt.Errorf("%s: %w", what, err)
		}
		if version < 0 {
			fmt.Fprintf(&b, "  on %s: %s\n", what, did)
			continue
		}
		if err := describe(&b, did, version); err != nil {
			return "", fmt.Errorf("%s: %w", what, err)
		}
	}
	return b.String(), nil
}

// quiet is how long a broker is silent that does not answer.
const quiet = 5 * time.Second

// react sends a request and says what became of it. A version is that of the
// ApiVersions answer whose bytes are returned, -1 where it is a reaction in words.
func react(addr, what string) (version int16, did string, err error) {
	nc, err := net.Dial("tcp", addr)
	if err != nil {
		return -1, "", err
	}
	defer nc.Close()
	request, version := requestFor(what)
	if _, err := nc.Write(append(binary.BigEndian.AppendUint32(nil, uint32(len(request))), request...)); err != nil {
		return -1, "", err
	}
	_ = nc.SetReadDeadline(time.Now().Add(quiet))
	var head [8]byte
	if _, err := io.ReadFull(nc, head[:]); errors.Is(err, os.ErrDeadlineExceeded) {
		return -1, "silent", nil
	} else if err != nil {
		return -1, "closed", nil
	}
	answer := make([]byte, binary.BigEndian.Uint32(head[:])-4)
	if _, err := io.ReadFull(nc, answer); err != nil {
		return -1, "", err
	}
	if version < 0 || binary.BigEndian.Uint16(answer) != 0 { // the error
		return -1, hex.EncodeToString(answer), nil
	}
	return version, string(answer), nil
}

// requestFor is the request of a name, without its length, and the version of
// ApiVersions that would be its answer's, -1 for another.
func requestFor(what string) ([]byte, int16) {
	request := func(key, version int16, rest ...byte) []byte {
		b := binary.BigEndian.AppendUint16(nil, uint16(key))
		b = binary.BigEndian.AppendUint16(b, uint16(version))
		return append(append(b, 0, 0, 0, 8, 0, 1, 'x'), rest...)
	}
	software := []byte{0, 2, 'x', 2, '1', 0} // tags, name, version, tags
	switch what {
	case "ApiVersions v0":
		return request(18, 0), 0
	case "ApiVersions v3":
		return request(18, 3, software...), 3
	case "ApiVersions v4":
		return request(18, 4, software...), 4
	case "ApiVersions v99":
		return request(18, 99, software...), -1
	case "Metadata v99":
		return request(3, 99), -1
	case "key 999 v0":
		return request(999, 0), -1
	}
	return request(11, 0, bytes.Repeat([]byte{0xff}, 20)...), -1
}

// describe writes what an ApiVersions answer says.
func describe(b *strings.Builder, answer string, version int16) error {
	var d wire.Decoder
	d.Reset([]byte(answer))
	a := wire.NewResponse(wire.KeyApiVersions).(*wire.ApiVersionsResponse)
	a.Decode(&d, version)
	if err := d.Err(); err != nil {
		return err
	}
	line := func(what string, facts []string) {
		if len(facts) > 0 {
			fmt.Fprintf(b, "  %s %s\n", what, strings.Join(facts, " "))
		}
	}
	slices.SortFunc(a.ApiKeys, func(x, y wire.ApiVersionsResponseApiKey) int { return int(x.ApiKey) - int(y.ApiKey) })
	var apis, supported, finalized []string
	for _, k := range a.ApiKeys {
		apis = append(apis, fmt.Sprintf("%d:%d-%d", k.ApiKey, k.MinVersion, k.MaxVersion))
	}
	for _, f := range a.SupportedFeatures {
		supported = append(supported, fmt.Sprintf("%s:%d-%d", f.Name, f.MinVersion, f.MaxVersion))
	}
	for _, f := range a.FinalizedFeatures {
		finalized = append(finalized, fmt.Sprintf("%s:%d-%d", f.Name, f.MinVersionLevel, f.MaxVersionLevel))
	}
	if version == 0 {
		line("apis", apis)
	}
	slices.Sort(supported) // features come in no order of their own
	slices.Sort(finalized)
	line(fmt.Sprintf("v%d supported", version), supported)
	line(fmt.Sprintf("v%d finalized", version), finalized)
	return nil
}

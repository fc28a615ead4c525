package broker

import (
	"strconv"
	"strings"
	"sync"

	"github.com/ottla/ottla/wire"
)

// versionRange is a lowest and a highest version.
type versionRange struct{ min, max int16 }

// release is one release of Kafka as its broker was seen to be.
type release struct {
	name  string // such as 0.8.2, 0.11 or 4.4
	patch string // the broker that was asked, such as 4.4.0
	apis  map[wire.APIKey]versionRange
	// supported and finalized are in the order in which the broker tells them.
	supported, finalized []feature
}

type feature struct {
	name string
	versionRange
}

// KafkaVersions returns the releases that Config.KafkaVersion knows, oldest
// first.
func KafkaVersions() []string {
	var names []string
	for i := range releases() {
		names = append(names, releases()[i].name)
	}
	return names
}

// is reports whether version names the release: 0.10.2, 0.10.2.2; 0.9, 0.9.0,
// 0.9.0.1; 4.4, 4.4.0.
func (r *release) is(version string) bool {
	if version == r.name {
		return true
	}
	rest, ok := strings.CutPrefix(version, r.name+".")
	if !ok {
		return false
	}
	parts := strings.Split(rest, ".")
	longest := 1 // patch
	if strings.HasPrefix(r.name, "0.") {
		longest = 4 - len(strings.Split(r.name, "."))
	}
	for _, p := range parts {
		if _, err := strconv.ParseUint(p, 10, 16); err != nil {
			return false
		}
	}
	return len(parts) <= longest && (longest == 1 || parts[0] == "0")
}

// releases are those of the table, oldest first.
var releases = sync.OnceValue(func() []release {
	var all []release
	for _, pair := range strings.Fields(releaseNames) {
		name, patch, _ := strings.Cut(pair, "=")
		all = append(all, release{name: name, patch: patch, apis: make(map[wire.APIKey]versionRange)})
	}
	for line := range strings.Lines(releaseAPIs) {
		if f := strings.Fields(line); len(f) > 0 {
			key := wire.APIKey(number(f[0]))
			unfold(all, f[2:], func(r *release, v versionRange) { r.apis[key] = v })
		}
	}
	for line := range strings.Lines(releaseFeatures) {
		if f := strings.Fields(line); len(f) > 0 {
			unfold(all, f[2:], func(r *release, v versionRange) {
				if f[0] == "finalized" {
					r.finalized = append(r.finalized, feature{f[1], v})
				} else {
					r.supported = append(r.supported, feature{f[1], v})
				}
			})
		}
	}
	return all
})

// unfold calls set with the versions that a line of the table gives to each
// release: those of the last entry at or before it, unless that is a dash.
func unfold(all []release, entries []string, set func(*release, versionRange)) {
	var now versionRange
	has := false
	for i := range all {
		if len(entries) > 0 {
			if name, versions, _ := strings.Cut(entries[0], ":"); name == all[i].name {
				entries = entries[1:]
				low, high, ok := strings.Cut(versions, "-")
				if has = ok && low != ""; has {
					now = versionRange{number(low), number(high)}
				}
			}
		}
		if has {
			set(&all[i], now)
		}
	}
	if len(entries) > 0 {
		panic("broker: table of releases: " + entries[0] + " is out of order or of no release")
	}
}

func number(s string) int16 {
	n, err := strconv.ParseInt(s, 10, 16)
	if err != nil {
		panic("broker: table of releases: " + err.Error())
	}
	return int16(n)
}

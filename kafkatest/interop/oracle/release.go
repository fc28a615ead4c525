package oracle

import (
	"fmt"
	"strconv"
	"strings"
)

// compareReleases orders releases such as 0.10.2.2 and 3.9; only the numbers
// that both have count, so that 3.9 equals 3.9.2.
func compareReleases(a, b string) int {
	as, bs := strings.Split(a, "."), strings.Split(b, ".")
	for i := range min(len(as), len(bs)) {
		x, _ := strconv.Atoi(as[i])
		y, _ := strconv.Atoi(bs[i])
		if x != y {
			return x - y
		}
	}
	return 0
}

// releaseRange is a run of releases, both ends in it; an empty end is open.
type releaseRange struct{ from, to string }

func (r releaseRange) contains(release string) bool {
	return (r.from == "" || compareReleases(release, r.from) >= 0) && (r.to == "" || compareReleases(release, r.to) <= 0)
}

// parseReleaseRange reads "all", "from 1.0", "to 3.9" or "from 1.0 to 3.9".
func parseReleaseRange(s string) (releaseRange, error) {
	var r releaseRange
	words := strings.Fields(s)
	if len(words) == 1 && words[0] == "all" {
		return r, nil
	}
	for i := 0; i+1 < len(words) && (words[i] == "from" || words[i] == "to"); i += 2 {
		if _, err := strconv.Atoi(strings.ReplaceAll(words[i+1], ".", "")); err != nil {
			break
		}
		if words[i] == "from" {
			r.from = words[i+1]
		} else {
			r.to = words[i+1]
		}
		if i+2 == len(words) {
			return r, nil
		}
	}
	return r, fmt.Errorf(`got releases %q, want all, or such as "from 1.0 to 3.9"`, s)
}

func (r releaseRange) String() string {
	switch {
	case r.from == "" && r.to == "":
		return "all"
	case r.to == "":
		return "from " + r.from
	case r.from == "":
		return "to " + r.to
	}
	return "from " + r.from + " to " + r.to
}

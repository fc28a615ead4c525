package config

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Release is what one release of Kafka knows of configuration: its keys, their
// defaults and limits, and what else differs from release to release.
type Release struct {
	name   string // such as 3.9; empty is all releases at once
	tables map[Scope]*table
	// elr says that the controller keeps min.insync.replicas as a dynamic
	// default, because eligible leader replicas are on in a new cluster (KIP-966).
	elr bool
	// zooKeeper says that brokers keep what is set in ZooKeeper, and each of them
	// changes it.
	zooKeeper bool
	// bareMetrics says that of a subscription of client metrics only what is set
	// is described, and nothing beside the value.
	bareMetrics bool
}

// scalaSets is the last release in which brokers checked settings in Scala.
const scalaSets = "3.9"

// set prints a set of names as the release does.
func (r *Release) set(names []string) string {
	text := strings.Join(names, ", ")
	if r.name == "" || compareReleases(r.name, scalaSets) > 0 {
		return "[" + text + "]"
	}
	if len(names) > 4 && compareReleases(r.name, "2.4") >= 0 { // as of Scala 2.13
		return "HashSet(" + text + ")"
	}
	return "Set(" + text + ")"
}

// hashSet is a set as it is printed where Scala always takes a hash set for it.
func (r *Release) hashSet(text string) string {
	if rest, ok := strings.CutPrefix(text, "Set("); ok && compareReleases(r.name, "2.4") >= 0 {
		return "HashSet(" + rest
	}
	return text
}

// every is what Kafka 4.4 knows, and beside it what may still be set of the
// past.
var every = newRelease("")

var known sync.Map // of *Release, by name

// Of gives what a release such as 3.9 or 0.10.2 knows; "" stands for all
// releases at once.
func Of(release string) *Release {
	if release == "" {
		return every
	}
	if r, ok := known.Load(release); ok {
		return r.(*Release)
	}
	r, _ := known.LoadOrStore(release, newRelease(release))
	return r.(*Release)
}

// releases that a key is known in, both ends included; an empty end is open.
type releases struct{ from, to string }

func (r releases) contain(release string) bool {
	return (r.from == "" || compareReleases(release, r.from) >= 0) && (r.to == "" || compareReleases(release, r.to) <= 0)
}

// compareReleases orders names such as 0.10.2 and 3.9.
func compareReleases(a, b string) int {
	return slices.Compare(releaseNumbers(a), releaseNumbers(b))
}

func releaseNumbers(s string) []int {
	var all []int
	for _, part := range strings.Split(s, ".") {
		n, _ := strconv.Atoi(part)
		all = append(all, n)
	}
	return all
}

// newRelease makes the tables of a release out of those of Kafka 4.4 and of
// what changed until then.
func newRelease(name string) *Release {
	r := &Release{name: name, elr: name == "" || compareReleases(name, "4.1") >= 0, tables: map[Scope]*table{}}
	if name != "" {
		r.bareMetrics, r.zooKeeper = compareReleases(name, "3.9") <= 0, compareReleases(name, "3.3") < 0
	}
	for _, s := range []Scope{TopicScope, BrokerScope, GroupScope, ClientMetricsScope} {
		keys, past, dynamic := slices.Clone(newest[s]), gone[s], []Key(nil)
		if s == BrokerScope {
			dynamic = slices.Clone(dynamicKeys)
		}
		setUpdates(s, keys)
		setUpdates(s, dynamic)
		if name == "" {
			r.tables[s] = newTable(s, keys, append(pastKeys(past), dynamic...))
			continue
		}
		for _, k := range past {
			if k.in.contain(name) {
				keys = slices.Insert(keys, placeOf(k.Name, keys), k.Key)
			}
		}
		for i := range keys {
			for _, c := range changes {
				if c.scope == s && (c.name == keys[i].Name || c.name == "") && c.in.contain(name) {
					c.was(&keys[i])
				}
			}
		}
		r.tables[s] = newTable(s, keys, dynamic)
		r.tables[s].hideLater(name, since[s])
		for i := range past {
			if !past[i].in.contain(name) {
				r.tables[s].others[past[i].Name] = &past[i].Key
			}
		}
	}
	return r
}

// setUpdates says how keys of Kafka 4.4 may change.
func setUpdates(s Scope, keys []Key) {
	for i := range keys {
		k := &keys[i]
		switch {
		case s != BrokerScope:
			k.Update = ClusterWide
		case slices.Contains(perBrokerKeys, k.Name):
			k.Update = PerBroker
		case slices.Contains(clusterWideKeys, k.Name):
			k.Update = ClusterWide
		}
	}
}

// pastKeys are those that only earlier releases knew.
// placeOf is where a key of the past belongs among those of Kafka 4.4.
func placeOf(name string, keys []Key) int {
	if before, ok := definedAfter[name]; ok {
		return 1 + slices.IndexFunc(keys, func(k Key) bool { return k.Name == before })
	}
	return len(keys)
}

func pastKeys(all []goneKey) []Key {
	keys := make([]Key, len(all))
	for i := range all {
		keys[i] = all[i].Key
		keys[i].Update = ReadOnly
		keys[i].Past = true
	}
	return keys
}

// hideLater takes out what later releases brought.
func (t *table) hideLater(release string, brought []sinceRelease) {
	for _, b := range brought {
		if compareReleases(release, b.release) >= 0 {
			continue
		}
		for _, name := range strings.Fields(b.names) {
			if k, ok := t.byName[name]; ok {
				t.others[name] = k
				delete(t.byName, name)
			}
		}
	}
	t.listed = slices.DeleteFunc(t.listed, func(k *Key) bool { return t.others[k.Name] != nil })
	javaOrder(t.listed, len(t.listed), func(k *Key) string { return k.Name })
}

package oracle

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/ottla/ottla/wire"
)

// generator makes up one sequence of requests. What it does is in fuzz_topics.go,
// fuzz_records.go, fuzz_groups.go, fuzz_consumers.go and fuzz_transactions.go; it remembers enough of what it did to go on
// with sense, and errs now and then on purpose.
type generator struct {
	rnd      *rand.Rand
	release  string
	served   map[wire.APIKey][2]int16
	scenario *Scenario

	topics         []*fuzzTopic
	groups         []*fuzzGroup
	consumerGroups []*fuzzConsumers
	producers      []*fuzzProducer
	txnProducers   []*fuzzTxnProducer
	session        int    // fetch sessions opened
	fetches        int    // in the last of them
	clients        int    // connections of members opened
	odd            int    // one request in so many gets an odd value; 0: none
	area           string // what sequences are made of; empty: each of one, or of all
}

// Sequences have so many actions, of which some are several steps.
const (
	fewestActions = 4
	mostActions   = 16
	oddRequests   = 12
)

// fuzzAreas are what sequences can be made of.
var fuzzAreas = []string{"topics", "produce", "fetch", "groups", "transactions", "consumers"}

// generate makes the sequence of a seed and a number for a release, of one area
// where it is given.
func generate(seed, number uint64, release, area string, served map[wire.APIKey][2]int16, settings map[string]string) *Scenario {
	g := &generator{
		rnd: rand.New(rand.NewPCG(seed, number)), release: release, area: area, served: served, odd: oddRequests,
		scenario: &Scenario{
			Name: fmt.Sprintf("fuzz/%d-%d", seed, number), About: fmt.Sprintf("Sequence %d of seed %d.", number, seed),
			Brokers: 1, Settings: settings,
		},
	}
	if g.chance(3) {
		g.odd = 0
	}
	g.newTopic()
	areas := g.areas()
	for range fewestActions + g.rnd.IntN(mostActions-fewestActions+1) {
		areas[g.rnd.IntN(len(areas))]()
	}
	g.finish()
	for i := range g.scenario.Steps {
		g.scenario.Steps[i].Line = i + 1
	}
	return g.scenario
}

// areas gives the actions of one sequence: of one area, or of all, so that
// some sequences go deep.
func (g *generator) areas() []func() {
	topics := []func(){
		g.createTopics, g.createTopics, g.deleteTopics, g.createPartitions, g.metadata, g.metadata, g.describeConfigs, g.describeConfigs, g.alterConfigs,
		g.incrementalAlterConfigs, g.incrementalAlterConfigs, g.describeOthers, g.produce, g.listOffsets,
	}
	produce := []func(){
		g.produce, g.produce, g.produce, g.produceIdempotent, g.produceIdempotent, g.produceIdempotent, g.fetch, g.fetchSome, g.listOffsets, g.newTopic, g.initProducer,
		g.offsetForLeaderEpoch,
	}
	fetch := []func(){
		g.produce, g.produce, g.fetch, g.fetch, g.fetch, g.fetchSome, g.fetchSession, g.fetchSession, g.fetchSession, g.fetchWaiting, g.listOffsets, g.listOffsets, g.deleteRecords,
		g.offsetForLeaderEpoch, g.newTopic,
	}
	groups := []func(){
		g.joinGroup, g.joinGroup, g.joinGroup, g.leaveGroup, g.heartbeat, g.heartbeat, g.commit, g.commit, g.fetchOffsets, g.fetchOffsets, g.describeGroups, g.badMember, g.badMember,
		g.rejoin, g.restartStatic, g.listGroups, g.deleteGroups, g.offsetDelete, g.findCoordinator,
	}
	transactions := []func(){
		g.txnBatch, g.txnBatch, g.txnBatch, g.txnBatch, g.txnMarkers, g.txnMarkers, g.txnMarkers, g.fetchCommitted, g.fetchCommitted, g.fetchCommitted, g.latestStable, g.describeProducers,
		g.produce, g.fetch, g.deleteRecords, g.newTopic,
	}
	all := [][]func(){topics, produce, fetch, groups, transactions}
	if consumers := g.consumerActions(); consumers != nil {
		all = append(all, consumers)
	}
	if n := slices.Index(fuzzAreas, g.area); n >= 0 && n < len(all) {
		return all[n]
	}
	if n := g.rnd.IntN(2 * len(all)); n < len(all) {
		return all[n]
	}
	var mixed []func()
	for _, area := range all {
		mixed = append(mixed, area...)
	}
	return append(mixed, g.raw, g.raw)
}

// chance is true once in so many times.
func (g *generator) chance(in int) bool { return g.rnd.IntN(in) == 0 }

func (g *generator) one(of ...string) string { return of[g.rnd.IntN(len(of))] }

// mostly gives the first value most of the time.
func (g *generator) mostly(usual string, others ...string) string {
	if len(others) == 0 || !g.chance(6) {
		return usual
	}
	return g.one(others...)
}

// some gives between least and most of what f makes, as a list.
func (g *generator) some(least, most int, f func() string) string {
	var all []string
	for range least + g.rnd.IntN(most-least+1) {
		all = append(all, f())
	}
	return "[" + strings.Join(all, ", ") + "]"
}

func (g *generator) serves(api wire.APIKey, version int16) bool {
	v, ok := g.served[api]
	return ok && v[1] >= version
}

func (g *generator) atLeast(release string) bool { return compareReleases(g.release, release) >= 0 }

// step adds a step. That it parses is the generator's promise.
func (g *generator) step(format string, args ...any) {
	src := fmt.Sprintf(format, args...)
	step, err := parseStep(src)
	if err != nil {
		panic(fmt.Sprintf("oracle: a generated step: %v\n%s", err, src))
	}
	g.scenario.Steps = append(g.scenario.Steps, step)
}

// version chooses one of an API's that the release serves, rather the newest.
func (g *generator) version(api wire.APIKey) (int16, bool) {
	v, ok := g.served[api]
	_, known, _ := wire.Versions(api)
	oldest, newest := v[0], min(v[1], known)
	if !ok || oldest > newest {
		return 0, false
	}
	if g.chance(3) {
		return newest, true
	}
	return oldest + int16(g.rnd.IntN(int(newest-oldest)+1)), true
}

// ask adds a request in some version; nothing where the release does not serve
// it. Clauses are lines under it.
func (g *generator) ask(conn string, api wire.APIKey, body string, clauses ...string) {
	if v, ok := g.version(api); ok {
		g.askIn(conn, api, v, body, clauses...)
	}
}

func (g *generator) askIn(conn string, api wire.APIKey, version int16, body string, clauses ...string) {
	g.step("%s %s <=%d %s\n  %s", conn, api, version, body, strings.Join(clauses, "\n  "))
	last := &g.scenario.Steps[len(g.scenario.Steps)-1]
	if g.odd > 0 && len(clauses) == 0 && g.chance(g.odd) {
		do := last.Do.(requestStep)
		do.body = g.makeOdd(do.api, version, do.body)
		last.Do = do
	}
}

// send adds a request that is awaited later.
func (g *generator) send(conn string, api wire.APIKey, version int16, body string) {
	g.step("send %s %s <=%d %s", conn, api, version, body)
}

// patientFields make a broker wait, or make it work without end; keyType asks for
// coordinators that Ottla does not have.
var patientFields = map[string]bool{
	"timeoutMs": true, "maxWaitMs": true, "rebalanceTimeoutMs": true, "sessionTimeoutMs": true, "numPartitions": true, "count": true, "minBytes": true, "replicaId": true,
	"maxNumOffsets": true, "responsePartitionLimit": true, "allowAutoTopicCreation": true, "records": true, "configs": true, "acks": true, "sessionId": true,
	"validateOnly": true, "configurationKeys": true, "keyType": true,
}

// makeOdd changes one value of a body to an odd one that can be sent. It leaves
// DescribeTopicPartitions alone, which without topics describes those of all
// sequences.
func (g *generator) makeOdd(api wire.APIKey, version int16, body *object) *object {
	places := slices.DeleteFunc(leaves(body, nil), func(at []any) bool { return g.keeps(api, at) })
	if len(places) == 0 || api == wire.KeyDescribeTopicPartitions {
		return body
	}
	at := places[g.rnd.IntN(len(places))]
	for range 4 {
		changed := replaced(body, at, func(v any) any { return g.oddValue(v) }).(*object)
		if buildable(api, version, changed) {
			return changed
		}
	}
	return body
}

// keeps tells whether a value is left as it is: an index of a new partition where
// the release takes any, the group of a commit, which would be the one without a
// name that all sequences share, and sizes of records that the broker made.
func (g *generator) keeps(api wire.APIKey, at []any) bool {
	field, _ := at[len(at)-1].(string)
	switch {
	case api == wire.KeyCreateTopics && field == "partitionIndex":
		return !g.atLeast("2.4")
	case api == wire.KeyOffsetCommit && field == "groupId":
		return true
	case api == wire.KeyFetch && (field == "maxBytes" || field == "partitionMaxBytes"):
		return slices.ContainsFunc(g.topics, func(t *fuzzTopic) bool { return t.recoded })
	}
	return false
}

// leaves gives the places of values that can be made odd.
func leaves(v any, at []any) [][]any {
	var all [][]any
	below := func(step any, v any) {
		all = append(all, leaves(v, append(at[:len(at):len(at)], step))...)
	}
	switch v := v.(type) {
	case *object:
		for _, k := range v.keys {
			if !patientFields[k] {
				below(k, v.values[k])
			}
		}
	case []any:
		if len(at) > 0 {
			all = append(all, at)
		}
		for i, e := range v {
			below(i, e)
		}
	default:
		all = append(all, at)
	}
	return all
}

// replaced gives a copy of v in which the value at a place is another.
func replaced(v any, at []any, with func(any) any) any {
	if len(at) == 0 {
		return with(v)
	}
	switch v := v.(type) {
	case *object:
		o := newObject()
		for _, k := range v.keys {
			e := v.values[k]
			if k == at[0] {
				e = replaced(e, at[1:], with)
			}
			o.set(k, e)
		}
		return o
	case []any:
		out := append([]any(nil), v...)
		i := at[0].(int)
		out[i] = replaced(out[i], at[1:], with)
		return out
	}
	return v
}

// stranger is a name that nothing has; one of this sequence alone, since what it
// names may come to be.
var stranger = variable{name: "t9"}

var oddNumbers = []json.Number{
	"0", "1", "-1", "-2", "2", "100", "127", "-128", "32767", "-32768", "2147483647", "-2147483648", "9223372036854775807", "-9223372036854775808",
}

func (g *generator) oddValue(v any) any {
	switch v := v.(type) {
	case json.Number:
		return oddNumbers[g.rnd.IntN(len(oddNumbers))]
	case bool:
		return !v
	case []any:
		switch {
		case g.chance(3):
			return nil
		case g.chance(2) || len(v) == 0:
			return []any{}
		}
		return append(append([]any(nil), v...), v[0]) // the first one twice
	case variable:
		switch {
		case strings.HasPrefix(v.name, "id_"):
			return []any{"", nil, noUUID, "AAAAAAAAAAAAAAAAAAAABQ"}[g.rnd.IntN(4)]
		case uniqueName.MatchString(v.name) || g.chance(2):
			return []any{"", stranger, nil}[g.rnd.IntN(3)]
		}
		return oddNumbers[g.rnd.IntN(len(oddNumbers))]
	}
	return []any{"", nil, stranger, strings.Repeat("x", 260), "ä ö", "..", "a/b", " "}[g.rnd.IntN(8)]
}

// buildable tells whether a body can be sent, whatever its variables will be.
func buildable(api wire.APIKey, version int16, body *object) bool {
	_, err := buildRequest(api, version, standIns(body).(*object), true, 0)
	return err == nil
}

// standIns puts a value of the right kind where variables are.
func standIns(v any) any {
	switch v := v.(type) {
	case *object:
		o := newObject()
		for _, k := range v.keys {
			o.set(k, standIns(v.values[k]))
		}
		return o
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = standIns(e)
		}
		return out
	case variable:
		switch {
		case strings.HasPrefix(v.name, "id_"):
			return noUUID
		case uniqueName.MatchString(v.name) || strings.HasPrefix(v.name, "member_"):
			return v.name
		}
		return number(0)
	}
	return v
}

// raw sends what wire would not: versions that nobody serves, cut bodies; none
// that could ask for a transaction.
func (g *generator) raw() {
	key := g.one("0", "1", "2", "8", "9", "11", "12", "13", "14", "15", "20", "32", "99", "-1") // what answers with ids or ports cannot be compared as bytes
	body := g.one("", "0x00", "0x0000", "0x00000000", "0xffffffff", "0x00017800000001", "0x7fffffff", "0x0000000100", "0x000161")
	version := g.one("0", "0", "1", "2", "99", "-1")
	g.step(`raw r {key: %s, version: %s, body: "%s"}`, key, version, body)
}

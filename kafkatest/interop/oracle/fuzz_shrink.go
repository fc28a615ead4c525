package oracle

import (
	"encoding/json"
	"slices"

	"github.com/ottla/ottla/wire"
)

// shrink gives the smallest scenario that it finds that still fails: first with
// as few steps as can be, then with as little in each of them.
func shrink(s *Scenario, fails func(*Scenario) bool) *Scenario {
	try := func(steps []Step) bool {
		return len(steps) > 0 && fails(s.with(steps))
	}
	steps := fewerSteps(shortest(s.Steps, try), try)
	for {
		smaller, changed := smallerSteps(steps, try)
		if !changed {
			break
		}
		steps = fewerSteps(smaller, try)
	}
	for i := range steps {
		steps[i].Line = i + 1
	}
	return s.with(steps)
}

// shortest leaves out the steps after the one that fails.
func shortest(steps []Step, fails func([]Step) bool) []Step {
	few, most := 0, len(steps) // few do not fail, most do
	for most-few > 1 {
		n := (few + most) / 2
		if fails(steps[:n:n]) {
			most = n
		} else {
			few = n
		}
	}
	return steps[:most:most]
}

// with is the scenario with other steps.
func (s *Scenario) with(steps []Step) *Scenario {
	other := *s
	other.Steps = steps
	return &other
}

// fewerSteps leaves out runs of steps, long ones first, as long as the rest
// fails. A settle stays while there is something to wait for: without it the
// answers after a change are chance.
func fewerSteps(steps []Step, fails func([]Step) bool) []Step {
	for size := len(steps) / 2; size > 0; {
		left := false
		for at := len(steps) - size; at > -size; at -= size {
			from := max(0, at)
			if from >= len(steps) {
				continue
			}
			rest := tidy(leaveOut(steps, from, min(from+size, len(steps))))
			if len(rest) < len(steps) && fails(rest) {
				steps, left = rest, true
			}
		}
		if size == 1 && left {
			continue // what is left out may have kept another step
		}
		size = min(size/2, len(steps))
	}
	return steps
}

// leaveOut leaves out the steps of a range but settles.
func leaveOut(steps []Step, from, to int) []Step {
	rest := slices.Clone(steps[:from])
	for _, step := range steps[from:to] {
		if _, ok := step.Do.(settleStep); ok {
			rest = append(rest, step)
		}
	}
	return append(rest, steps[to:]...)
}

// settled are the APIs whose answers come before what they change is in force.
var settled = map[wire.APIKey]bool{
	wire.KeyCreateTopics: true, wire.KeyDeleteTopics: true, wire.KeyCreatePartitions: true, wire.KeyAlterConfigs: true, wire.KeyIncrementalAlterConfigs: true,
	wire.KeyAlterPartitionReassignments: true, wire.KeyAlterReplicaLogDirs: true, wire.KeyElectLeaders: true,
}

// tidy leaves out what cannot be without a step that is gone: an await without
// its request, a request whose answer nobody awaits before the next one, a settle
// before which nothing has changed.
func tidy(steps []Step) []Step {
	sent := map[string][]int{} // by connection, the places of requests that wait
	out := make([]bool, len(steps))
	unsettled := false
	for i, step := range steps {
		switch do := step.Do.(type) {
		case settleStep:
			out[i], unsettled = !unsettled, false
		case requestStep:
			unsettled = unsettled || settled[do.api]
			if do.send {
				sent[do.conn] = append(sent[do.conn], i)
				continue
			}
			for _, j := range sent[do.conn] {
				out[j] = true
			}
			sent[do.conn] = nil
		case awaitStep:
			waiting := sent[do.conn]
			if len(waiting) == 0 {
				out[i] = true
				continue
			}
			sent[do.conn] = waiting[1:]
		}
	}
	var rest []Step
	for i, step := range steps {
		if !out[i] {
			rest = append(rest, step)
		}
	}
	return rest
}

// smallerSteps makes what the steps send smaller, a value at a time.
func smallerSteps(steps []Step, fails func([]Step) bool) (_ []Step, changed bool) {
	for i := range steps {
		for again := true; again; {
			again = false
			for _, do := range smallerStep(steps[i].Do) {
				other := slices.Clone(steps)
				other[i].Do = do
				if fails(other) {
					steps, changed, again = other, true, true
					break
				}
			}
		}
	}
	return steps, changed
}

// smallerStep gives the step with one thing less, in all the ways there are.
func smallerStep(do any) []any {
	var all []any
	switch do := do.(type) {
	case topicStep:
		for _, v := range smaller(do.with) {
			if with, ok := v.(*object); ok {
				do.with = with
				all = append(all, do)
			}
		}
	case requestStep:
		for _, v := range smaller(do.body) {
			if body, ok := v.(*object); ok {
				do.body = body
				all = append(all, do)
			}
		}
	case rawStep:
		for _, v := range smaller(do.with) {
			if with, ok := v.(*object); ok {
				do.with = with
				all = append(all, do)
			}
		}
	}
	return all
}

// waitingFields keep a broker waiting for what comes next: without them it would
// be chance what an answer has.
var waitingFields = map[string]bool{"maxWaitMs": true, "minBytes": true, "rebalanceTimeoutMs": true, "sessionTimeoutMs": true}

// longString is one that is worth shortening.
const longString = 12

// smaller gives values with one thing less than v has, the greatest steps first.
func smaller(v any) []any {
	var all []any
	switch v := v.(type) {
	case *object:
		for _, k := range v.keys {
			if waitingFields[k] {
				continue
			}
			o := newObject()
			for _, other := range v.keys {
				if other != k {
					o.set(other, v.values[other])
				}
			}
			all = append(all, o)
		}
		for _, k := range v.keys {
			if waitingFields[k] {
				continue
			}
			for _, e := range smaller(v.values[k]) {
				o := newObject()
				for _, other := range v.keys {
					o.set(other, v.values[other])
				}
				o.set(k, e)
				all = append(all, o)
			}
		}
	case []any:
		if half := len(v) / 2; half > 1 {
			all = append(all, slices.Clone(v[:half]), slices.Clone(v[half:]))
		}
		for i := range v {
			all = append(all, slices.Delete(slices.Clone(v), i, i+1))
		}
		for i := range v {
			for _, e := range smaller(v[i]) {
				list := slices.Clone(v)
				list[i] = e
				all = append(all, list)
			}
		}
	case string:
		if len(v) > longString {
			all = append(all, v[:len(v)/2])
		}
	case variable:
		if v.add != 0 {
			all = append(all, variable{name: v.name})
		}
	case json.Number:
		if len(v) > 2 {
			all = append(all, json.Number("0"))
		}
	}
	return all
}

package log

import (
	"flag"
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	modelSeed  = flag.Int64("model.seed", 0, "run the model test with this seed only")
	modelSteps = flag.Int("model.steps", 400, "operations in a run of the model test")
	modelRuns  = flag.Int("model.runs", 40, "runs of the model test")
	modelFile  = flag.String("model.script", "", "operations, separated by ';', to run instead of random ones")
)

// TestModel runs random operations against a log and against a model of it that
// keeps all batches in a list. A failure prints the seed and the shortest script
// found that still fails.
func TestModel(t *testing.T) {
	if *modelFile != "" {
		ops, err := parseOps(*modelFile)
		require.NoError(t, err)
		require.NoError(t, runOps(ops))
		return
	}
	first, runs := int64(1), int64(*modelRuns)
	if raceEnabled {
		runs = (runs + 3) / 4
	}
	if *modelSeed != 0 {
		first, runs = *modelSeed, 1
	}
	for seed := first; seed < first+runs; seed++ {
		ops := randomOps(rand.New(rand.NewSource(seed)), *modelSteps, opWeights)
		if err := runOps(ops); err != nil {
			short := shrink(ops, runOps)
			t.Fatalf("seed %d: %v\nshortest script that fails: %v\n-model.script='%s'", seed, err, runOps(short), formatOps(short))
		}
	}
}

// op is an operation; what its numbers mean is up to the operation, which makes
// something valid out of any.
type op struct {
	name string
	args [4]int64
}

func (o op) String() string {
	return fmt.Sprintf("%s %d %d %d %d", o.name, o.args[0], o.args[1], o.args[2], o.args[3])
}

func formatOps(ops []op) string {
	var all []string
	for _, o := range ops {
		all = append(all, o.String())
	}
	return strings.Join(all, "; ")
}

func parseOps(s string) ([]op, error) {
	var ops []op
	for line := range strings.SplitSeq(s, ";") {
		var o op
		if _, err := fmt.Sscan(line, &o.name, &o.args[0], &o.args[1], &o.args[2], &o.args[3]); err != nil {
			return nil, fmt.Errorf("%q: %w", line, err)
		}
		ops = append(ops, o)
	}
	return ops, nil
}

// opWeight says how often an operation is chosen.
type opWeight struct {
	name   string
	weight int
}

var opWeights = []opWeight{{"append", 40}, {"asis", 5}, {"read", 20}, {"time", 6}, {"maxtime", 3}, {"hw", 8}, {"delete", 4}, {"truncate", 3},
	{"restart", 1}, {"roll", 3}, {"reopen", 3}, {"config", 3}, {"retention", 5}, {"clock", 5}, {"epoch", 4}}

func randomOps(r *rand.Rand, n int, weights []opWeight) []op {
	var names []string
	for _, w := range weights {
		for range w.weight {
			names = append(names, w.name)
		}
	}
	ops := make([]op, n)
	for i := range ops {
		ops[i].name = names[r.Intn(len(names))]
		for j := range ops[i].args {
			ops[i].args[j] = r.Int63n(1000)
		}
	}
	return ops
}

// shrink leaves out operations while the script still fails.
func shrink(ops []op, run func([]op) error) []op {
	for size := len(ops) / 2; size > 0; size /= 2 {
		for at := 0; at+size <= len(ops); {
			fewer := append(append([]op(nil), ops[:at]...), ops[at+size:]...)
			if run(fewer) != nil {
				ops = fewer
			} else {
				at += size
			}
		}
	}
	return ops
}

func runOps(ops []op) (err error) {
	m := newModel()
	for i, o := range ops {
		if err := m.step(o); err != nil {
			return fmt.Errorf("operation %d (%v): %w", i, o, err)
		}
	}
	return nil
}

package oracle

import (
	"flag"
	"fmt"
	"regexp"
	"sort"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	only   = flag.String("only", "", "replay the scenarios that match this pattern only")
	onlyOn = flag.String("kafka", "", "replay this release only")
	most   = flag.Int("most", 5, "differences shown a scenario")
)

// TestReplay runs every scenario on Ottla as every release that it was recorded
// on and compares the answers with Kafka's.
func TestReplay(t *testing.T) {
	suite, err := OpenSuite(".")
	require.NoError(t, err)
	releases, err := suite.Releases()
	require.NoError(t, err)
	require.NotEmpty(t, releases, "there are no transcripts")
	explained, err := loadExplanations("differences.txt")
	require.NoError(t, err)
	wanted := regexp.MustCompile(*only)

	var mu sync.Mutex // guards scores and explained
	scores := map[string]*Score{}
	t.Run("on", func(t *testing.T) {
		for _, release := range releases {
			if *onlyOn != "" && release != *onlyOn {
				continue
			}
			served, err := suite.Served(release)
			require.NoError(t, err)
			score := &Score{unequal: map[string]bool{}}
			scores[release] = score
			for _, s := range suite.Scenarios {
				if !s.Releases.contains(release) || !wanted.MatchString(s.Name) {
					continue
				}
				t.Run(release+"/"+s.Name, func(t *testing.T) {
					t.Parallel()
					want, equal, found, err := suite.Replay(s, release, served)
					require.NoError(t, err)
					mu.Lock()
					defer mu.Unlock()
					score.Scenarios++
					score.Exchanges += len(want.Exchanges)
					score.Equal += equal
					var bad []string
					for _, d := range found {
						if explained.explain(d) != nil {
							score.Explained++
							continue
						}
						score.Differ = append(score.Differ, d)
						score.unequal[fmt.Sprint(d.Scenario, d.Exchange)] = true
						bad = append(bad, d.String())
					}
					if more := len(bad) - *most; more > 0 {
						bad = append(bad[:*most], fmt.Sprintf("and %d more", more))
					}
					if len(bad) > 0 {
						t.Errorf("%s", strings.Join(bad, "\n"))
					}
				})
			}
		}
	})

	for _, release := range releases {
		if s := scores[release]; s != nil {
			fmt.Printf("oracle: Kafka %s: %d scenarios, %d exchanges (%d differ), %d fields equal, %d explained, %d differ\n",
				release, s.Scenarios, s.Exchanges, len(s.unequal), s.Equal, s.Explained, len(s.Differ))
		}
	}
	if *only == "" && *onlyOn == "" {
		var idle []string
		for _, e := range explained {
			if e.used == 0 {
				idle = append(idle, fmt.Sprintf("differences.txt:%d: %q explains nothing", e.line, e.text))
			}
		}
		sort.Strings(idle)
		require.Empty(t, idle)
	}
}

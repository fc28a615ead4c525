package oracle

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ottla/ottla/broker"
	"github.com/ottla/ottla/wire"
)

// Folders of the suite, from the module's.
const (
	scenariosDir   = "scenarios"
	transcriptsDir = "transcripts"
	servedFile     = "versions.txt"
)

// Suite is the scenarios and transcripts in a folder.
type Suite struct {
	Dir       string
	Scenarios []*Scenario
}

// OpenSuite reads the scenarios under dir.
func OpenSuite(dir string) (*Suite, error) {
	all, err := LoadScenarios(os.DirFS(filepath.Join(dir, scenariosDir)))
	return &Suite{dir, all}, err
}

// Releases are those that have transcripts.
func (s *Suite) Releases() ([]string, error) {
	entries, err := os.ReadDir(filepath.Join(s.Dir, transcriptsDir))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var all []string
	for _, e := range entries {
		if e.IsDir() {
			all = append(all, e.Name())
		}
	}
	return all, err
}

func (s *Suite) transcriptFile(release, scenario string) string {
	return filepath.Join(s.Dir, transcriptsDir, release, filepath.FromSlash(scenario)+".txt")
}

// Transcript reads what a release answered in a scenario.
func (s *Suite) Transcript(release, scenario string) (*Transcript, error) {
	src, err := os.ReadFile(s.transcriptFile(release, scenario))
	if err != nil {
		return nil, err
	}
	return ParseTranscript(scenario, release, string(src))
}

// Served reads the versions that a release serves.
func (s *Suite) Served(release string) (map[wire.APIKey][2]int16, error) {
	src, err := os.ReadFile(filepath.Join(s.Dir, transcriptsDir, release, servedFile))
	if err != nil {
		return nil, err
	}
	return parseServed(string(src))
}

// Replay runs a scenario on an Ottla of its own and compares.
func (s *Suite) Replay(sc *Scenario, release string, served map[wire.APIKey][2]int16) (want *Transcript, equal int, found []Difference, err error) {
	return s.replay(sc, release, served, nil)
}

// replay replays on an Ottla that a hook bends.
func (s *Suite) replay(sc *Scenario, release string, served map[wire.APIKey][2]int16, hook broker.Hook) (want *Transcript, equal int, found []Difference, err error) {
	want, err = s.Transcript(release, sc.Name)
	if err != nil {
		return nil, 0, nil, fmt.Errorf("there is no transcript of %s on %s (make oracle KAFKA=%s): %w", sc.Name, release, release, err)
	}
	t, err := startOttla(release, served, sc.Brokers, sc.Settings, hook)
	if err != nil {
		return want, 0, nil, err
	}
	defer t.Close()
	got, err := Run(sc, t)
	if err != nil {
		got.Exchanges = append(got.Exchanges, Exchange{Label: "the run", Outcome: err.Error()})
	}
	// Printed and read again, it is what a recording of it would be.
	if got, err = ParseTranscript(sc.Name, release, got.String()); err != nil {
		return want, 0, nil, err
	}
	equal, found = compareTranscripts(want, got)
	return want, equal, found, nil
}

package oracle

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// A Recorder runs the scenarios that fit a release on a real Kafka and writes
// their transcripts.
type Recorder struct {
	Suite   *Suite
	Release string
	Only    *regexp.Regexp // the scenarios' names; nil means all
	Check   bool           // write nothing; an error when something would change
	Log     io.Writer

	changed []string
	failed  []string
}

// Record records. Scenarios with the same brokers and settings share a cluster.
func (r *Recorder) Record() error {
	began := time.Now()
	groups, order := map[string][]*Scenario{}, []string{}
	count := 0
	for _, s := range r.Suite.Scenarios {
		if !s.Releases.contains(r.Release) || r.Only != nil && !r.Only.MatchString(s.Name) {
			continue
		}
		count++
		key := fmt.Sprint(s.Brokers, s.Settings)
		if s.Own {
			key += s.Name
		}
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], s)
	}
	for _, key := range order {
		if err := r.cluster(groups[key]); err != nil {
			return err
		}
	}
	if err := r.removeStale(); err != nil {
		return err
	}
	fmt.Fprintf(r.Log, "oracle: Kafka %s: %d scenarios on %d clusters in %s, %d transcripts changed, %d failed\n",
		r.Release, count, len(order), time.Since(began).Round(time.Second), len(r.changed), len(r.failed))
	if len(r.failed) > 0 {
		return errors.New(strings.Join(r.failed, "\n"))
	}
	if r.Check && len(r.changed) > 0 {
		return fmt.Errorf("these would change: %s", strings.Join(r.changed, ", "))
	}
	return nil
}

// cluster starts a cluster and runs scenarios on it, one after the other.
func (r *Recorder) cluster(all []*Scenario) error {
	began := time.Now()
	t, err := StartKafka(r.Release, all[0].Brokers, all[0].Settings)
	if err != nil {
		return err
	}
	defer t.Close()
	fmt.Fprintf(r.Log, "%d brokers of %s %v in %s for %d scenarios\n", all[0].Brokers, r.Release, all[0].Settings, time.Since(began).Round(time.Millisecond), len(all))
	if err := r.write(servedFile, printServed(r.Release, t.served)); err != nil {
		return err
	}
	for _, s := range all {
		began := time.Now()
		transcript, err := Run(s, t)
		if err != nil {
			r.failed = append(r.failed, err.Error())
			fmt.Fprintf(r.Log, "  %s: FAILED: %v\n%s", s.Name, err, transcript)
			continue
		}
		before := len(r.changed)
		if err := r.write(s.Name+".txt", transcript.String()); err != nil {
			return err
		}
		note := ""
		if len(r.changed) > before {
			note = ", changed"
		}
		fmt.Fprintf(r.Log, "  %s: %d exchanges in %s%s\n", s.Name, len(transcript.Exchanges), time.Since(began).Round(time.Millisecond), note)
	}
	return nil
}

func (r *Recorder) write(name, text string) error {
	file := filepath.Join(r.Suite.Dir, transcriptsDir, r.Release, filepath.FromSlash(name))
	old, err := os.ReadFile(file)
	if err == nil && bytes.Equal(old, []byte(text)) {
		return nil
	}
	r.changed = append(r.changed, name)
	if r.Check {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(text), 0o644)
}

// removeStale removes transcripts of scenarios that are gone or no longer fit.
// The scenarios are read again: a recording takes long, and one that was
// written meanwhile keeps the transcript that came with it.
func (r *Recorder) removeStale() error {
	now, err := OpenSuite(r.Suite.Dir)
	if err != nil {
		return err
	}
	dir := filepath.Join(r.Suite.Dir, transcriptsDir, r.Release)
	return filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, file)
		if err != nil {
			return err
		}
		name = strings.TrimSuffix(filepath.ToSlash(name), ".txt")
		if name+".txt" == servedFile || slices.ContainsFunc(now.Scenarios, func(s *Scenario) bool { return s.Name == name && s.Releases.contains(r.Release) }) {
			return nil
		}
		r.changed = append(r.changed, name)
		if r.Check {
			return nil
		}
		return os.Remove(file)
	})
}

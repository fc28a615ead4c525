package wireoracle

import (
	"archive/zip"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// releases are the two that together describe every version of every message: 3.9 is the last that has them from 0.
var releases = []string{"3.9.2", "4.4.0"}

// artifacts are those of Kafka's that hold message definitions, and the classes generated from them.
var artifacts = []string{
	"kafka-clients", "kafka-group-coordinator", "kafka-transaction-coordinator", "kafka-raft", "kafka-share-coordinator",
}

// jars returns the folder with a release's jars, and those of what they depend on. Maven brings them once.
func jars(t *testing.T, release string) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	require.NoError(t, err)
	root := filepath.Join(cache, "ottla")
	dir := filepath.Join(root, "kafka-definitions-"+release)
	if _, err := os.Stat(dir); err == nil {
		return dir
	}
	require.NoError(t, os.MkdirAll(root, 0o755))
	tmp, err := os.MkdirTemp(root, "tmp-")
	require.NoError(t, err)
	defer os.RemoveAll(tmp)
	require.NoError(t, os.WriteFile(filepath.Join(tmp, "pom.xml"), pom(t, release), 0o644))
	out, err := exec.CommandContext(t.Context(), "mvn", "-q", "-B", "-f", tmp, "dependency:copy-dependencies",
		"-DoutputDirectory="+filepath.Join(tmp, "jars")).CombinedOutput()
	require.NoError(t, err, "Maven: %s", out)
	if err := os.Rename(filepath.Join(tmp, "jars"), dir); err != nil {
		require.DirExists(t, dir, "another run has put it there: %v", err)
	}
	return dir
}

// pom is a project that depends on the artifacts and is never built.
func pom(t *testing.T, release string) []byte {
	t.Helper()
	type dependency struct {
		Group    string `xml:"groupId"`
		Artifact string `xml:"artifactId"`
		Version  string `xml:"version"`
	}
	project := struct {
		XMLName      xml.Name     `xml:"http://maven.apache.org/POM/4.0.0 project"`
		Model        string       `xml:"modelVersion"`
		Group        string       `xml:"groupId"`
		Artifact     string       `xml:"artifactId"`
		Version      string       `xml:"version"`
		Dependencies []dependency `xml:"dependencies>dependency"`
	}{Model: "4.0.0", Group: "ottla", Artifact: "wireoracle", Version: "1"}
	for _, a := range artifacts {
		if a == "kafka-share-coordinator" && strings.HasPrefix(release, "3.") {
			continue // has no definitions there
		}
		project.Dependencies = append(project.Dependencies, dependency{"org.apache.kafka", a, release})
	}
	src, err := xml.Marshal(project)
	require.NoError(t, err)
	return src
}

// definitions returns the JSON files of a release by message name.
func definitions(t *testing.T, release string) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for _, a := range artifacts {
		name := filepath.Join(jars(t, release), fmt.Sprintf("%s-%s.jar", a, release))
		if _, err := os.Stat(name); os.IsNotExist(err) {
			continue
		}
		jar, err := zip.OpenReader(name)
		require.NoError(t, err)
		for _, f := range jar.File {
			if ok, _ := path.Match("common/message/*.json", f.Name); !ok {
				continue
			}
			r, err := f.Open()
			require.NoError(t, err)
			src, err := io.ReadAll(r)
			require.NoError(t, err)
			r.Close()
			all[strings.TrimSuffix(path.Base(f.Name), ".json")] = src
		}
		jar.Close()
	}
	require.NotEmpty(t, all, "message definitions of %s", release)
	return all
}

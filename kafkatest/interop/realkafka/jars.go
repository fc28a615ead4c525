package realkafka

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// release is a version number's parts.
type release struct {
	text  string
	parts [3]int
}

func parseRelease(text string) (release, error) {
	r := release{text: text}
	for i, part := range strings.Split(text, ".") {
		n, err := strconv.Atoi(part)
		if err != nil || i > 3 {
			return r, fmt.Errorf("realkafka: got release %q, want one such as 3.9.2", text)
		}
		if i < len(r.parts) {
			r.parts[i] = n
		}
	}
	return r, nil
}

func (r release) atLeast(major, minor int) bool {
	return r.parts[0] > major || r.parts[0] == major && r.parts[1] >= minor
}

// kraft reports whether the release is run without ZooKeeper.
func (r release) kraft() bool { return r.atLeast(3, 3) }

type artifact struct{ group, name, version string }

// artifacts are what a broker of the release needs beside what Maven finds out
// by itself.
func (r release) artifacts() []artifact {
	scala := "2.13"
	if !r.atLeast(2, 4) {
		scala = "2.11"
	}
	all := []artifact{{"org.apache.kafka", "kafka_" + scala, r.text}}
	switch {
	case r.atLeast(4, 0): // without these a broker has no loggers that could be asked for
		return append(all, artifact{"org.apache.logging.log4j", "log4j-slf4j-impl", "2.25.5"})
	case r.kraft():
		return append(all, artifact{"org.slf4j", "slf4j-reload4j", "1.7.36"})
	}
	// ZooKeeper logs with log4j 1, and brokers before 1.0 use a class that Java
	// 11 no longer has.
	all = append(all, artifact{"log4j", "log4j", "1.2.17"}, artifact{"org.slf4j", "slf4j-log4j12", "1.7.25"}, artifact{"javax.xml.bind", "jaxb-api", "2.3.1"})
	switch { // the ZooKeeper versions between these do not resolve names on a newer Java
	case r.atLeast(2, 4):
		all = append(all, artifact{"org.apache.zookeeper", "zookeeper", "3.5.9"})
	case r.atLeast(2, 0):
		all = append(all, artifact{"org.apache.zookeeper", "zookeeper", "3.4.12"})
	}
	return all
}

// fetchJars returns the folder that has the release's jars.
func fetchJars(r release) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	dir := filepath.Join(cache, "ottla", "kafka", r.text)
	complete, pomText := filepath.Join(dir, ".complete"), pomFor(r.artifacts())
	if have, err := os.ReadFile(complete); err == nil && string(have) == pomText {
		return dir, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	project, err := os.MkdirTemp("", "kafka-jars-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(project)
	pom := filepath.Join(project, "pom.xml")
	if err := os.WriteFile(pom, []byte(pomText), 0o600); err != nil {
		return "", err
	}
	out, err := exec.Command("mvn", "-q", "-B", "-f", pom, "dependency:copy-dependencies", "-DoutputDirectory="+dir).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("realkafka: fetching the jars of %s: %w: %s", r.text, err, tail(out))
	}
	return dir, os.WriteFile(complete, []byte(pomText), 0o600)
}

func pomFor(all []artifact) string {
	var b strings.Builder
	b.WriteString(`<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>` +
		`<groupId>ottla</groupId><artifactId>jars</artifactId><version>1</version><dependencies>`)
	for _, a := range all {
		fmt.Fprintf(&b, "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>\n", a.group, a.name, a.version)
	}
	b.WriteString("</dependencies></project>\n")
	return b.String()
}

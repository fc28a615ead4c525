package examples

import (
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

// TestReadme runs every command of README.md, in the order of the page. What a
// command must do is in runs, under the name of the program it starts.
func TestReadme(t *testing.T) {
	left := map[string]bool{}
	for name := range runs {
		left[name] = true
	}
	commands := readCommands(t)
	for _, args := range commands {
		name := programName(args)
		do, ok := runs[name]
		if !ok {
			t.Errorf("README.md has %q, and no test runs it", strings.Join(args, " "))
			continue
		}
		delete(left, name)
		for _, release := range releasesFor(args) {
			t.Run(name+release, func(t *testing.T) {
				if args[0] != "make" { // what the others need
					t.Parallel()
				}
				do(command{t, args, map[string]string{}, release})
			})
		}
	}
	for name := range left {
		t.Errorf("there is a test of %s, and README.md has no command that starts it", name)
	}
}

// releasesFor are the releases of Kafka that the broker of a command is to be,
// the empty one being all at once: kafka-node, which finds out what the broker
// speaks, is run on those of its own time too.
func releasesFor(args []string) []string {
	if args[0] == "node" && os.Getenv("OTTLA_BOOTSTRAP") == "" {
		return []string{"", "1.1", "2.8"}
	}
	return []string{""}
}

// runs holds what is done with each command of README.md.
var runs = map[string]func(command){
	"make":  func(c command) { c.start().waitFor(buildPatience) },
	"test":  func(c command) { c.start().waitFor(buildPatience) },
	"ottla": runBroker,

	"producer.js":            runProducer,
	"keyed-message.js":       runKeyedMessage,
	"high-level-producer.js": runHighLevelProducer,
	"consumer.js":            runConsumer,
	"offset-out-of-range.js": runOffsetOutOfRange,
	"commit.js":              runCommit,
	"auto-commit.js":         runAutoCommit,
	"offsets.js":             runOffsets,
	"consumer-group.js":      runConsumerGroup,
	"create-topics.js":       runCreateTopics,
	"change-topics.js":       runChangeTopics,
	"missing-partition.js":   runMissingPartition,
	"MissingPartition":       runMissingPartitionJava,
}

// readCommands returns the words of each line of the code blocks of README.md.
func readCommands(t *testing.T) [][]string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	var commands [][]string
	inside := false
	for line := range strings.Lines(string(text)) {
		switch line = strings.TrimSpace(line); {
		case strings.HasPrefix(line, "```"):
			inside = !inside
		case inside && line != "":
			var args []string
			for _, arg := range strings.Fields(line) {
				args = append(args, strings.Trim(arg, "'"))
			}
			commands = append(commands, args)
		}
	}
	if len(commands) == 0 {
		t.Fatal("README.md has no command in a code block")
	}
	return commands
}

// programName says which of runs a command is.
func programName(args []string) string {
	switch args[0] {
	case "node":
		return path.Base(args[1])
	case "java":
		return args[slices.Index(args, "-cp")+2]
	case "go":
		if args[1] == "run" {
			return path.Base(args[2])
		}
		return args[1]
	}
	return args[0]
}

// readmeBroker is the address of the broker in the commands of README.md.
const readmeBroker = "127.0.0.1:9092"

// command is a command of README.md in the hands of its test.
type command struct {
	*testing.T
	args    []string
	names   map[string]string // of topics and groups: the page's and this run's
	release string            // of Kafka, that the broker is to be; empty is all at once
}

// broker starts a broker, which becomes the one the command talks to.
func (c command) broker() admin {
	c.Helper()
	bootstrap := startBroker(c.T, c.release)
	c.names[readmeBroker] = bootstrap
	return newAdmin(c.T, bootstrap)
}

// arg gives this run's name for a topic or group: the command's i-th argument
// after the broker's address.
func (c command) arg(i int) string {
	c.Helper()
	first := slices.Index(c.args, readmeBroker) + 1
	if first == 0 || first+i >= len(c.args) {
		c.Fatalf("README.md: got %q, want %s and %d arguments after it", strings.Join(c.args, " "), readmeBroker, i+1)
	}
	readme := c.args[first+i]
	if c.names[readme] == "" {
		c.names[readme] = unique(readme)
	}
	return c.names[readme]
}

// start runs the command with this run's names.
func (c command) start() *program {
	c.Helper()
	args := slices.Clone(c.args)
	for i, arg := range args {
		if name := c.names[arg]; name != "" {
			args[i] = name
		}
	}
	if _, err := exec.LookPath(args[0]); err != nil {
		c.Fatalf("%v: the examples need it", err)
	}
	return start(c.T, args)
}

func runBroker(c command) {
	args := slices.Clone(c.args[3:])
	for i, arg := range args {
		if arg == readmeBroker {
			args[i] = "127.0.0.1:0"
		}
	}
	a := newAdmin(c.T, startBinary(c.T, args...))
	topics, err := a.ListTopics(a.context())
	if err != nil {
		c.Fatal(err)
	}
	for _, topic := range []string{"orders", "payments"} {
		if got := len(topics[topic].Partitions); got != 3 {
			c.Errorf("%s: got %d partitions, want 3", topic, got)
		}
	}
}

package coordinator

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// assignorCase is a group whose assignments are known step by step.
type assignorCase struct {
	t        *testing.T
	assignor string
	ids      []wire.UUID // of the topics, by their place
	sizes    map[wire.UUID]int32
	target   map[string]assignment // after the last step
	got      map[string]assignment
}

// sized are topics of which only the sizes matter.
type sized struct {
	Topics
	sizes map[wire.UUID]int32
}

func (s sized) TopicByID(id wire.UUID) (TopicInfo, bool) {
	n, ok := s.sizes[id]
	return TopicInfo{ID: id, Partitions: n}, ok
}

// TestAssignorsAsKafka has the assignors do what Kafka's did.
func TestAssignorsAsKafka(t *testing.T) {
	b, err := os.ReadFile("testdata/assignors/kafka-4.4.0.txt")
	require.NoError(t, err)
	var c *assignorCase
	steps := 0
	for i, line := range strings.Split(strings.TrimSuffix(string(b), "\n"), "\n") {
		f := strings.Fields(line)
		switch {
		case f[0] == "#":
		case f[0] == "group":
			c = &assignorCase{t: t, assignor: f[1], sizes: make(map[wire.UUID]int32), target: make(map[string]assignment)}
			for _, topic := range f[2:] {
				c.ids = append(c.ids, c.size(topic))
			}
		case f[0] == "grow":
			c.size(f[1])
		case f[0] == "members":
			c.step(f[1:])
			steps++
		default:
			require.Equal(t, strings.TrimSpace(line), c.show(f[0]), "line %d", i+1)
		}
	}
	require.Greater(t, steps, 500)
}

// size reads a topic and how many partitions it has.
func (c *assignorCase) size(text string) wire.UUID {
	name, n, _ := strings.Cut(text, "=")
	id, err := wire.ParseUUID(name)
	require.NoError(c.t, err)
	size, err := strconv.Atoi(n)
	require.NoError(c.t, err)
	c.sizes[id] = int32(size)
	return id
}

func (c *assignorCase) step(members []string) {
	spec := assignSpec{topics: sized{sizes: c.sizes}, assigned: make(map[wire.UUID]map[int32]string), homogeneous: true}
	target := make(map[string]assignment)
	var topics []string
	for _, m := range members {
		who, subscribed, _ := strings.Cut(m, ":")
		id, instance, static := strings.Cut(who, "/")
		a := &assignee{id: id, old: c.target[id]}
		if static {
			a.instanceID = &instance
		}
		for _, n := range strings.FieldsFunc(subscribed, func(r rune) bool { return r == '+' }) {
			i, err := strconv.Atoi(n)
			require.NoError(c.t, err)
			a.topics = append(a.topics, c.ids[i])
		}
		topics = append(topics, subscribed)
		target[id] = a.old
		for topic, partitions := range a.old {
			for _, p := range partitions {
				if spec.assigned[topic] == nil {
					spec.assigned[topic] = make(map[int32]string)
				}
				spec.assigned[topic][p] = id
			}
		}
		spec.members = append(spec.members, a)
	}
	spec.homogeneous = len(slices.Compact(topics)) == 1
	byBucket(spec.members, grownBuckets(len(spec.members)), func(a *assignee) uint32 { return stringHash(a.id) })
	c.got = assignors[c.assignor](&spec)
	for id := range target {
		var cs changes
		cs.target("g", id, c.got[id])
		target[id] = readTarget(cs[0].value.(*wire.ConsumerGroupTargetAssignmentMemberValue))
	}
	c.target = target
}

// show is what a member got, with partitions that follow one another as from-to.
func (c *assignorCase) show(id string) string {
	text := id
	for i, topic := range c.ids {
		partitions := slices.Sorted(slices.Values(c.got[id][topic]))
		var runs []string
		for len(partitions) > 0 {
			n := 1
			for n < len(partitions) && partitions[n] == partitions[n-1]+1 {
				n++
			}
			run := fmt.Sprint(partitions[0])
			if n > 1 {
				run += fmt.Sprintf("-%d", partitions[n-1])
			}
			runs, partitions = append(runs, run), partitions[n:]
		}
		if len(runs) > 0 {
			text += fmt.Sprintf(" %d/%s", i, strings.Join(runs, ","))
		}
	}
	return text
}

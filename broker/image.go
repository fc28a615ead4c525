package broker

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/google/btree"

	"github.com/ottla/ottla/wire"
)

// image is the cluster's metadata as all brokers see it: an immutable value
// that Cluster swaps as a whole. The trees are copy-on-write clones of their
// predecessors', so that a change costs the logarithm of the topic count.
type image struct {
	topics *btree.BTreeG[*topic] // by name
	ids    *btree.BTreeG[*topic] // by topic id
	// hidden are topics, by name, that only ZooKeeper has: none of their
	// partitions ever had a leader, or their deletion waits for a broker that is
	// not there.
	hidden *btree.BTreeG[*topic]

	version int64 // grows with every image; newest is that in which a topic was made last
	newest  int64
}

// topic is immutable but for its configuration; growing it makes another
// topic value that shares the partitions it already had.
type topic struct {
	name       string
	id         wire.UUID
	internal   bool
	partitions []*partition // by index; only ZooKeeper's age had topics with gaps
	config     *topicConfig // shared by the successors of a topic

	// Of ZooKeeper's age only: the replicas of more partitions by index, which never
	// had a leader and no broker knows of, and whether it is being deleted.
	unled    map[int32][]int32
	deleting bool
}

// count is the number of partitions, those included that nobody knows of.
func (t *topic) count() int { return len(t.partitions) + len(t.unled) }

// factor is the number of replicas of the first partition.
func (t *topic) factor() int {
	if replicas, ok := t.unled[0]; ok || len(t.partitions) == 0 {
		return len(replicas)
	}
	return len(t.partitions[0].state.Load().replicas)
}

const treeDegree = 16

func newImage() *image {
	byName := func(a, b *topic) bool { return a.name < b.name }
	return &image{
		topics: btree.NewG(treeDegree, byName),
		hidden: btree.NewG(treeDegree, byName),
		ids:    btree.NewG(treeDegree, func(a, b *topic) bool { return bytes.Compare(a.id[:], b.id[:]) < 0 }),
	}
}

// clone returns a copy to be changed and published. Not concurrent with itself:
// the caller holds Cluster.mu.
func (i *image) clone() *image {
	return &image{topics: i.topics.Clone(), ids: i.ids.Clone(), hidden: i.hidden.Clone(), version: i.version + 1, newest: i.newest}
}

func (i *image) put(t *topic) {
	if t.deleting || len(t.partitions) == 0 {
		i.hidden.ReplaceOrInsert(t)
		return
	}
	i.hidden.Delete(t)
	i.topics.ReplaceOrInsert(t)
	if _, grew := i.ids.ReplaceOrInsert(t); !grew {
		i.newest = i.version
	}
}

func (i *image) remove(t *topic) {
	i.topics.Delete(t)
	i.ids.Delete(t)
}

func (i *image) topic(name string) (*topic, bool) { return i.topics.Get(&topic{name: name}) }

// registered is topic, of those too that brokers do not know of.
func (i *image) registered(name string) (*topic, bool) {
	if t, ok := i.topic(name); ok {
		return t, true
	}
	return i.hidden.Get(&topic{name: name})
}

func (i *image) topicByID(id wire.UUID) (*topic, bool) { return i.ids.Get(&topic{id: id}) }

// partition returns nil when the topic is not there or has no such partition.
func (i *image) partition(name string, index int32) *partition {
	t, ok := i.topic(name)
	if !ok {
		return nil
	}
	return t.partition(index)
}

func (t *topic) partition(index int32) *partition {
	if index >= 0 && int(index) < len(t.partitions) && t.partitions[index].index == index {
		return t.partitions[index]
	}
	at, ok := slices.BinarySearchFunc(t.partitions, index, func(p *partition, i int32) int { return cmp.Compare(p.index, i) })
	if !ok {
		return nil
	}
	return t.partitions[at]
}

const maxTopicName = 249

// nameFault is what is wrong with a topic name.
type nameFault int

const (
	nameFine nameFault = iota
	nameEmpty
	nameDots
	nameLong
	nameLetters
)

// faultOfName finds what is wrong with a topic name.
func faultOfName(name string) nameFault {
	switch {
	case name == "":
		return nameEmpty
	case name == "." || name == "..":
		return nameDots
	case len(name) > maxTopicName:
		return nameLong
	}
	for _, c := range []byte(name) {
		if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '_' || c == '-') {
			return nameLetters
		}
	}
	return nameFine
}

// topicNameText says what is wrong with a topic name, or "", as Kafka has since
// 3.3.
func topicNameText(name string) string {
	switch faultOfName(name) {
	case nameEmpty:
		return "Topic name is invalid: the empty string is not allowed"
	case nameDots:
		return fmt.Sprintf("Topic name is invalid: '%s' is not allowed", name)
	case nameLong:
		return fmt.Sprintf("Topic name is invalid: the length of '%s' is longer than the max allowed length %d", name, maxTopicName)
	case nameLetters:
		return fmt.Sprintf("Topic name is invalid: '%s' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'", name)
	}
	return ""
}

// topicNameTextTo32 is topicNameText in the words of 1.0 to 3.2.
func topicNameTextTo32(name string) string {
	switch faultOfName(name) {
	case nameEmpty:
		return "Topic name is illegal, it can't be empty"
	case nameDots:
		return `Topic name cannot be "." or ".."`
	case nameLong:
		return fmt.Sprintf("Topic name is illegal, it can't be longer than %d characters, topic name: %s", maxTopicName, name)
	case nameLetters:
		return fmt.Sprintf(`Topic name "%s" is illegal, it contains a character other than ASCII alphanumerics, '.', '_' and '-'`, name)
	}
	return ""
}

// topicNameTextTo011 is topicNameText in the words of releases before 1.0.
func topicNameTextTo011(name string) string {
	switch faultOfName(name) {
	case nameEmpty:
		return "topic name is illegal, can't be empty"
	case nameDots:
		return `topic name cannot be "." or ".."`
	case nameLong:
		return fmt.Sprintf("topic name is illegal, can't be longer than %d characters", maxTopicName)
	case nameLetters:
		return fmt.Sprintf("topic name %s is illegal, contains a character other than ASCII alphanumerics, '.', '_' and '-'", name)
	}
	return ""
}

// collisionKey is equal for topic names that Kafka refuses beside each other,
// because its metric names replace periods by underscores.
func collisionKey(name string) string { return strings.ReplaceAll(name, ".", "_") }

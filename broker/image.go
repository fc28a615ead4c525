package broker

import (
	"bytes"
	"fmt"
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
}

// topic is immutable but for its configuration; growing it makes another
// topic value that shares the partitions it already had.
type topic struct {
	name       string
	id         wire.UUID
	internal   bool
	partitions []*partition
	config     *topicConfig // shared by the successors of a topic
}

const treeDegree = 16

func newImage() *image {
	return &image{
		topics: btree.NewG(treeDegree, func(a, b *topic) bool { return a.name < b.name }),
		ids:    btree.NewG(treeDegree, func(a, b *topic) bool { return bytes.Compare(a.id[:], b.id[:]) < 0 }),
	}
}

// clone returns a copy to be changed and published. Not concurrent with itself:
// the caller holds Cluster.mu.
func (i *image) clone() *image {
	return &image{topics: i.topics.Clone(), ids: i.ids.Clone()}
}

func (i *image) put(t *topic) {
	i.topics.ReplaceOrInsert(t)
	i.ids.ReplaceOrInsert(t)
}

func (i *image) remove(t *topic) {
	i.topics.Delete(t)
	i.ids.Delete(t)
}

func (i *image) topic(name string) (*topic, bool) { return i.topics.Get(&topic{name: name}) }

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
	if index < 0 || int(index) >= len(t.partitions) {
		return nil
	}
	return t.partitions[index]
}

const maxTopicName = 249

// checkTopicName returns Kafka's own words for what is wrong with a topic name,
// or "".
func checkTopicName(name string) string {
	switch {
	case name == "":
		return "Topic name is invalid: the empty string is not allowed"
	case name == "." || name == "..":
		return fmt.Sprintf("Topic name is invalid: '%s' is not allowed", name)
	case len(name) > maxTopicName:
		return fmt.Sprintf("Topic name is invalid: the length of '%s' is longer than the max allowed length %d", name, maxTopicName)
	}
	for _, c := range []byte(name) {
		if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '_' || c == '-') {
			return fmt.Sprintf("Topic name is invalid: '%s' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'", name)
		}
	}
	return ""
}

// collisionKey is equal for topic names that Kafka refuses beside each other,
// because its metric names replace periods by underscores.
func collisionKey(name string) string { return strings.ReplaceAll(name, ".", "_") }

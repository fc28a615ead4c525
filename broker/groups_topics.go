package broker

import (
	"iter"
	"strconv"
	"strings"
	"time"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/coordinator"
	"github.com/ottla/ottla/wire"
)

// groupTopics is an image as the coordinators of groups see it.
type groupTopics struct {
	cluster *Cluster
	image   *image
}

func (cl *Cluster) groupTopics() coordinator.Topics { return groupTopics{cl, cl.image.Load()} }

func (g groupTopics) Topic(name string) (coordinator.TopicInfo, bool) {
	t, ok := g.image.topic(name)
	return g.info(t, ok)
}

func (g groupTopics) TopicByID(id wire.UUID) (coordinator.TopicInfo, bool) {
	t, ok := g.image.topicByID(id)
	return g.info(t, ok)
}

func (g groupTopics) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		g.image.topics.Ascend(func(t *topic) bool { return yield(t.name) })
	}
}

func (g groupTopics) Version() int64     { return g.image.version }
func (g groupTopics) NewestTopic() int64 { return g.image.newest }

func (g groupTopics) info(t *topic, ok bool) (coordinator.TopicInfo, bool) {
	if !ok {
		return coordinator.TopicInfo{}, false
	}
	return coordinator.TopicInfo{Name: t.name, ID: t.id, Partitions: int32(len(t.partitions)), Racks: func(index int32) []string {
		var racks []string
		for _, id := range t.partitions[index].state.Load().replicas {
			for _, b := range g.cluster.brokers {
				if b.id == id && b.rack != "" {
					racks = append(racks, b.rack)
				}
			}
		}
		return racks
	}}, true
}

// consumerConfig are the settings of consumer groups that hold for a coordinator's life, and the way to those that may
// change.
func (cl *Cluster) consumerConfig(b *config.Broker) coordinator.ConsumerConfig {
	c := coordinator.ConsumerConfig{
		MaxSize:         int(b.ConsumerGroupMaxSize),
		Assignors:       consumerAssignors(b.ConsumerGroupAssignors),
		RegexRefresh:    b.ConsumerGroupRegexRefresh,
		SettingsOfGroup: cl.consumerSettings,
	}
	switch strings.ToLower(b.ConsumerGroupMigration) {
	case "upgrade":
		c.Migration = coordinator.MigrateUp
	case "downgrade":
		c.Migration = coordinator.MigrateDown
	case "disabled":
		c.Migration = coordinator.MigrateNever
	}
	return c
}

// consumerAssignors are the assignors that a setting names, by name or by the class that Kafka has for them.
func consumerAssignors(names []string) []string {
	var known []string
	for _, name := range names {
		switch strings.TrimPrefix(name, "org.apache.kafka.coordinator.group.assignor.") {
		case "uniform", "UniformAssignor":
			known = append(known, "uniform")
		case "range", "RangeAssignor":
			known = append(known, "range")
		}
	}
	return known
}

// consumerSettings are what is set of a group itself, within the brokers' limits, or else of all.
func (cl *Cluster) consumerSettings(groupID string) coordinator.ConsumerSettings {
	b, own := cl.config(), cl.resources.get(groupResource, groupID)
	setting := func(name string, all, least, most time.Duration) time.Duration {
		if n, err := strconv.ParseInt(own[name], 10, 64); err == nil {
			return max(least, min(most, time.Duration(n)*time.Millisecond))
		}
		return all
	}
	s := coordinator.ConsumerSettings{
		SessionTimeout: setting("consumer.session.timeout.ms", b.ConsumerGroupSessionTimeout,
			b.ConsumerGroupMinSessionTimeout, b.ConsumerGroupMaxSessionTimeout),
		HeartbeatInterval: setting("consumer.heartbeat.interval.ms", b.ConsumerGroupHeartbeatInterval,
			b.ConsumerGroupMinHeartbeatInterval, b.ConsumerGroupMaxHeartbeatInterval),
		AssignmentInterval: setting("consumer.assignment.interval.ms", b.ConsumerGroupAssignmentInterval,
			b.ConsumerGroupMinAssignmentInterval, b.ConsumerGroupMaxAssignmentInterval),
	}
	if s.AssignmentInterval == 0 {
		s.AssignmentInterval = -1
	}
	return s
}

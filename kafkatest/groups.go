package kafkatest

import (
	"fmt"
	"strings"

	"github.com/ottla/ottla/broker"
)

// Committed returns the offset that a group has committed for a partition, -1
// when it has committed none.
func (c *Cluster) Committed(group, topic string, partition int32) int64 {
	c.tb.Helper()
	offset, err := c.Cluster.Committed(group, topic, partition)
	if err != nil {
		c.fatal("Committed(%q, %q, %d): %v", group, topic, partition, err)
	}
	return offset
}

// WaitCommitted waits until a group has committed at least offset for a
// partition, and returns what it has committed.
func (c *Cluster) WaitCommitted(group, topic string, partition int32, offset int64) int64 {
	c.tb.Helper()
	committed, err := int64(-1), error(nil)
	wait := c.wait(func() bool {
		committed, err = c.Cluster.Committed(group, topic, partition)
		return err == nil && committed >= offset
	})
	if wait != nil {
		c.fatal("WaitCommitted(%q, %q, %d, %d) waited %s: committed is %d, error %v", group, topic, partition, offset, c.timeout, committed, err)
	}
	return committed
}

// WaitGroup waits until a group is stable with so many members, every one of
// which has its assignment; with 0 members, until the group is empty or gone.
func (c *Cluster) WaitGroup(group string, members int) broker.GroupState {
	c.tb.Helper()
	var s broker.GroupState
	var err error
	wait := c.wait(func() bool {
		if s, err = c.Group(group); err != nil || len(s.Members) != members {
			return false
		}
		return s.State == "Stable" || members == 0 && (s.State == "Empty" || s.State == "Dead")
	})
	if wait != nil {
		c.fatal("WaitGroup(%q, %d members) waited %s: the group is %s, error %v", group, members, c.timeout, describe(s), err)
	}
	return s
}

func describe(s broker.GroupState) string {
	names := make([]string, len(s.Members))
	for i, m := range s.Members {
		names[i] = fmt.Sprintf("%s (client %q at %s)", m.ID, m.ClientID, m.Host)
	}
	return fmt.Sprintf("%s with %d members: %s", s.State, len(s.Members), strings.Join(names, ", "))
}

package coordinator

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/ottla/ottla/wire"
)

// operation is what one request does to a consumer group: it finds out what is to change, against the group as it is, and
// changes it once that is in the log. What is refused on the way changes nothing.
type operation struct {
	g       *group
	c       *consumerGroup // not the group's yet where that was a classic one
	topics  Topics
	changes changes
	done    int                        // how many of the changes are in c already
	counted map[string]*consumerMember // those that are looked at to tell whether all subscribe to the same
	after   []func()                   // what else to do once the changes are in the log
}

func (g *group) operation(c *consumerGroup) *operation {
	return &operation{g: g, c: c, topics: g.gs.topics(), counted: c.members}
}

func (o *operation) then(f func()) { o.after = append(o.after, f) }

// apply makes the changes so far part of c, which is not the group's yet.
func (o *operation) apply() {
	for _, ch := range o.changes[o.done:] {
		o.c.replay(ch.key, ch.value)
	}
	o.done = len(o.changes)
}

// commit writes the changes, and makes them.
func (o *operation) commit() (Receipt, error) {
	rc, err := o.changes.records().append(o.g.gs.store, Batch{})
	if err != nil {
		return rc, err
	}
	o.g.becomeConsumer(o.c)
	o.apply()
	o.g.state = o.c.state()
	for _, f := range o.after {
		f()
	}
	o.c.forgetTimers()
	return rc, nil
}

// apply writes changes of a consumer group, and makes them.
func (g *group) apply(cs changes) (Receipt, error) {
	o := g.operation(g.consumer)
	o.changes = cs
	return o.commit()
}

// becomeConsumer makes the group one of type consumer, if it is none. Members that wait for others join again.
func (g *group) becomeConsumer(c *consumerGroup) {
	if g.consumer == c {
		return
	}
	for _, m := range g.members {
		g.answerJoin(m, joinError(m.id, wire.ErrRebalanceInProgress))
		g.answerSync(m, syncError(wire.ErrRebalanceInProgress))
	}
	g.clearClassic()
	g.consumer = c
}

// clearClassic forgets all that a classic group has beside its offsets.
func (g *group) clearClassic() {
	g.transition(Empty)
	g.protocolType, g.protocol, g.generation, g.leader = "", nil, 0, ""
	g.members, g.pending, g.awaiting, g.unsynced = nil, nil, 0, 0
	clear(g.byID)
	clear(g.static)
	clear(g.supported)
	g.topics, g.topicsKnown = nil, false
	g.joinBy, g.syncBy, g.initial = noDeadline, noDeadline, initialDelay{}
	g.bare = false
}

// refusal is an error that a client is answered, with its text.
type refusal struct {
	code wire.ErrorCode
	text string
}

func refuse(code wire.ErrorCode, format string, args ...any) *refusal {
	return &refusal{code, fmt.Sprintf(format, args...)}
}

func (r *refusal) result() ConsumerHeartbeatResult {
	if r.text == "" {
		return ConsumerHeartbeatResult{Error: r.code}
	}
	return ConsumerHeartbeatResult{Error: r.code, Message: &r.text}
}

// wait waits until all replicas that have to have what was written, with no lock held.
func (gs *Groups) wait(ctx context.Context, rc Receipt) error {
	if rc.Wait == nil {
		return nil
	}
	ctx, cancel := context.WithCancel(ctx)
	defer context.AfterFunc(gs.ctx, cancel)()
	defer cancel()
	return rc.Wait(ctx)
}

// topics are the cluster's topics as they are now.
func (gs *Groups) topics() Topics {
	if gs.cfg.Topics == nil {
		return noTopics{}
	}
	return gs.cfg.Topics()
}

// settings are those of a group, or else the broker's.
func (gs *Groups) settings(groupID string) ConsumerSettings {
	var s ConsumerSettings
	if f := gs.cfg.Consumer.SettingsOfGroup; f != nil {
		s = f(groupID)
	}
	orDefault(&s.SessionTimeout, defaultConsumerSession)
	orDefault(&s.HeartbeatInterval, defaultConsumerHeartbeat)
	orDefault(&s.AssignmentInterval, defaultAssignmentInterval)
	return s
}

type noTopics struct{}

func (noTopics) Topic(string) (TopicInfo, bool)        { return TopicInfo{}, false }
func (noTopics) TopicByID(wire.UUID) (TopicInfo, bool) { return TopicInfo{}, false }
func (noTopics) Names() iter.Seq[string]               { return func(func(string) bool) {} }
func (noTopics) Version() int64                        { return 0 }
func (noTopics) NewestTopic() int64                    { return 0 }

func ms(n int32) time.Duration { return time.Duration(n) * time.Millisecond }

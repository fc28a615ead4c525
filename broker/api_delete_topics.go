package broker

import (
	"context"
	"time"

	"github.com/ottla/ottla/wire"
)

// DeleteTopics, versions 0 to 6.
//
//	1  throttle time
//	4  flexible
//	5  an error message
//	6  topics by id
//
// A request whose timeout is 0 times out. In ZooKeeper's age the topic goes all
// the same, and a name that comes twice counts once. Before 2.1 so does every
// request where topics are not to be deleted.

func handleDeleteTopics(ctx context.Context, c *call, q *wire.DeleteTopicsRequest) *wire.DeleteTopicsResponse {
	d := deletion{call: c, answer: new(wire.DeleteTopicsResponse), timeoutMs: q.TimeoutMs}
	d.answer.Default()
	d.answer.Responses = []wire.DeleteTopicsResponseTopic{}
	targets := q.Topics
	if c.version < 6 {
		targets = make([]wire.DeleteTopicsRequestTopic, len(q.TopicNames))
		for i := range q.TopicNames {
			targets[i].Name = &q.TopicNames[i]
		}
	}
	d.run(targets)
	if d.waits && q.TimeoutMs > 0 {
		_ = sleep(ctx, c.cluster.clock, time.Duration(q.TimeoutMs)*time.Millisecond)
	}
	return d.answer
}

// deletion is one request to delete topics.
type deletion struct {
	call      *call
	answer    *wire.DeleteTopicsResponse
	timeoutMs int32
	waits     bool // for a topic that does not go
}

// run deletes what is asked for, after looking for what is asked for twice.
func (d *deletion) run(targets []wire.DeleteTopicsRequestTopic) {
	names, ids := map[string]int{}, map[wire.UUID]int{}
	for _, t := range targets {
		switch {
		case t.Name != nil && t.TopicID == wire.UUID{}:
			names[*t.Name]++
		case t.Name == nil:
			ids[t.TopicID]++
		}
	}
	image := d.call.cluster.image.Load()
	for _, t := range targets {
		switch {
		case t.Name == nil && t.TopicID == wire.UUID{}:
			d.say(nil, t.TopicID, fail(wire.ErrInvalidRequest, "Neither topic name nor id were specified."))
		case t.Name != nil && t.TopicID != wire.UUID{}:
			d.say(t.Name, t.TopicID, fail(wire.ErrInvalidRequest, "You may not specify both topic name and topic id."))
		case t.Name != nil:
			if times := names[*t.Name]; times > 0 {
				names[*t.Name] = 0 // answered
				d.byName(image, *t.Name, times > 1, ids)
			}
		default:
			if times := ids[t.TopicID]; times > 0 {
				ids[t.TopicID] = 0
				d.byID(image, t.TopicID, times > 1, names)
			}
		}
	}
}

func (d *deletion) byName(image *image, name string, twice bool, ids map[wire.UUID]int) {
	if err := d.allowed(); err != nil {
		d.say(&name, wire.UUID{}, err)
		return
	}
	if twice && !d.call.cluster.dialect.age.zooKeeper {
		d.say(&name, wire.UUID{}, fail(wire.ErrInvalidRequest, "Duplicate topic name."))
		return
	}
	if err := d.call.tooLate(d.timeoutMs); err != nil {
		d.say(&name, wire.UUID{}, err)
		return
	}
	t, ok := image.topic(name)
	if !ok {
		d.say(&name, wire.UUID{}, failPlainly(wire.ErrUnknownTopicOrPartition))
		return
	}
	if _, given := ids[t.id]; given {
		ids[t.id] = 0
		d.say(&name, t.id, fail(wire.ErrInvalidRequest, "The provided topic name maps to an ID that was already supplied."))
		return
	}
	id := t.id
	if d.call.cluster.dialect.age.zooKeeper {
		id = wire.UUID{} // which was not asked for
	}
	d.remove(t, id)
}

func (d *deletion) byID(image *image, id wire.UUID, twice bool, names map[string]int) {
	if err := d.allowed(); err != nil {
		d.say(nil, id, err)
		return
	}
	if twice {
		d.say(nil, id, fail(wire.ErrInvalidRequest, "Duplicate topic id."))
		return
	}
	if err := d.call.tooLate(d.timeoutMs); err != nil {
		d.say(nil, id, err)
		return
	}
	t, ok := image.topicByID(id)
	switch {
	case !ok:
		d.say(nil, id, failPlainly(wire.ErrUnknownTopicID))
	case names[t.name] > 0:
		names[t.name] = 0
		d.say(&t.name, id, fail(wire.ErrInvalidRequest, "The provided topic name maps to an ID that was already supplied."))
	default:
		d.remove(t, t.id)
	}
}

// allowed tells whether brokers delete topics at all.
func (d *deletion) allowed() error {
	if err := d.call.notController(); err != nil {
		return err
	}
	switch {
	case d.call.cluster.config().DeleteTopicEnable || d.call.cluster.dialect.age.deletionWaits:
		return nil
	case d.call.version < 3: // which cannot say it otherwise
		return fail(wire.ErrInvalidRequest, "Topic deletion is disabled.")
	}
	return fail(wire.ErrTopicDeletionDisabled, "")
}

// remove deletes a topic and says so of the id.
func (d *deletion) remove(t *topic, id wire.UUID) {
	if !d.call.cluster.config().DeleteTopicEnable { // it is only marked
		d.waits = true
		d.say(&t.name, id, fail(wire.ErrRequestTimedOut, ""))
		return
	}
	err := d.call.cluster.deleteTopic(t)
	if err == nil && d.timeoutMs <= 0 {
		err = fail(wire.ErrRequestTimedOut, "")
	}
	d.say(&t.name, id, err)
}

func (d *deletion) say(name *string, id wire.UUID, err error) {
	a := wire.DeleteTopicsResponseTopic{Name: name, TopicID: id}
	if a.ErrorCode, a.ErrorMessage = codeOf(err); d.call.cluster.dialect.age.zooKeeper {
		a.ErrorMessage = nil
	}
	d.answer.Responses = append(d.answer.Responses, a)
}

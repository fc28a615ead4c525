package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// DeleteTopics, versions 0 to 6.
//
//	1  throttle time
//	4  flexible
//	5  an error message
//	6  topics by id

func handleDeleteTopics(_ context.Context, c *call, q *wire.DeleteTopicsRequest) *wire.DeleteTopicsResponse {
	a := new(wire.DeleteTopicsResponse)
	a.Default()
	if c.version < 6 {
		for i := range q.TopicNames {
			a.Responses = append(a.Responses, c.deleteTopic(&q.TopicNames[i], wire.UUID{}))
		}
		return a
	}
	for i := range q.Topics {
		a.Responses = append(a.Responses, c.deleteTopic(q.Topics[i].Name, q.Topics[i].TopicID))
	}
	return a
}

func (c *call) deleteTopic(name *string, id wire.UUID) wire.DeleteTopicsResponseTopic {
	a := wire.DeleteTopicsResponseTopic{Name: name, TopicID: id}
	t, err := c.topicToDelete(name, id)
	if err == nil {
		a.Name, a.TopicID = &t.name, t.id
		err = c.cluster.deleteTopic(t)
	}
	a.ErrorCode, a.ErrorMessage = codeOf(err)
	if err != nil && a.ErrorMessage == nil {
		message := a.ErrorCode.Message()
		a.ErrorMessage = &message
	}
	return a
}

func (c *call) topicToDelete(name *string, id wire.UUID) (*topic, error) {
	if !c.cluster.config().DeleteTopicEnable {
		return nil, fail(wire.ErrTopicDeletionDisabled, "")
	}
	image := c.cluster.image.Load()
	byID := id != wire.UUID{}
	switch {
	case name == nil && !byID:
		return nil, fail(wire.ErrInvalidRequest, "Neither topic name nor id were specified.")
	case name != nil && byID:
		return nil, fail(wire.ErrInvalidRequest, "You may not specify both topic name and topic id.")
	case byID:
		if t, ok := image.topicByID(id); ok {
			return t, nil
		}
		return nil, fail(wire.ErrUnknownTopicID, "")
	}
	if t, ok := image.topic(*name); ok {
		return t, nil
	}
	return nil, fail(wire.ErrUnknownTopicOrPartition, "")
}

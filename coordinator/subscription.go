package coordinator

import "encoding/binary"

// consumerProtocol is the protocol type of consumers, whose metadata the group reads.
const consumerProtocol = "consumer"

// subscribe finds out which topics the members subscribe to in the generation that begins.
func (g *group) subscribe() {
	g.topics, g.topicsKnown = nil, false
	if g.protocolType != consumerProtocol {
		return
	}
	topics := make(map[string]struct{})
	for _, m := range g.members {
		if !subscribedTopics(m.metadata(g.protocol), topics) {
			return
		}
	}
	g.topics, g.topicsKnown = topics, true
}

// subscribed tells whether members may be reading the topic.
func (g *group) subscribed(topic string) bool {
	if g.consumer != nil {
		return g.consumer.subscribed(topic)
	}
	if !g.topicsKnown {
		return g.protocolType == consumerProtocol
	}
	_, ok := g.topics[topic]
	return ok
}

// subscribedTopics adds the topics of a consumer's subscription, whose version 0 begins all versions: an int16, then an
// int32 and as many strings, each an int16 and its bytes. It returns false if that is not what b is.
func subscribedTopics(b []byte, topics map[string]struct{}) bool {
	if len(b) < 6 {
		return false
	}
	n := int(int32(binary.BigEndian.Uint32(b[2:])))
	if n < 0 {
		return false
	}
	for b = b[6:]; n > 0; n-- {
		if len(b) < 2 {
			return false
		}
		size := int(int16(binary.BigEndian.Uint16(b)))
		if size < 0 || len(b) < 2+size {
			return false
		}
		topics[string(b[2:2+size])] = struct{}{}
		b = b[2+size:]
	}
	return true
}

package coordinator

import (
	"fmt"

	"github.com/ottla/ottla/wire"
)

// consumerMessages makes the key and value of each kind of record of consumer groups, by the key's version.
var consumerMessages = map[int16]func() (key, value wire.Body){
	consumerGroupKeyVersion:   messages[wire.ConsumerGroupMetadataKey, wire.ConsumerGroupMetadataValue],
	consumerTopicsKeyVersion:  messages[wire.ConsumerGroupPartitionMetadataKey, wire.ConsumerGroupPartitionMetadataValue],
	consumerMemberKeyVersion:  messages[wire.ConsumerGroupMemberMetadataKey, wire.ConsumerGroupMemberMetadataValue],
	consumerEpochKeyVersion:   messages[wire.ConsumerGroupTargetAssignmentMetadataKey, wire.ConsumerGroupTargetAssignmentMetadataValue],
	consumerTargetKeyVersion:  messages[wire.ConsumerGroupTargetAssignmentMemberKey, wire.ConsumerGroupTargetAssignmentMemberValue],
	consumerCurrentKeyVersion: messages[wire.ConsumerGroupCurrentMemberAssignmentKey, wire.ConsumerGroupCurrentMemberAssignmentValue],
	consumerRegexKeyVersion:   messages[wire.ConsumerGroupRegularExpressionKey, wire.ConsumerGroupRegularExpressionValue],
}

// bodyOf is a *T that is a message.
type bodyOf[T any] interface {
	*T
	wire.Body
}

func messages[K, V any, PK bodyOf[K], PV bodyOf[V]]() (key, value wire.Body) {
	return PK(new(K)), PV(new(V))
}

// groupOfKey is the group that a consumer group's record is of.
func groupOfKey(key wire.Body) string {
	switch k := key.(type) {
	case *wire.ConsumerGroupMetadataKey:
		return k.GroupID
	case *wire.ConsumerGroupPartitionMetadataKey:
		return k.GroupID
	case *wire.ConsumerGroupMemberMetadataKey:
		return k.GroupID
	case *wire.ConsumerGroupTargetAssignmentMetadataKey:
		return k.GroupID
	case *wire.ConsumerGroupTargetAssignmentMemberKey:
		return k.GroupID
	case *wire.ConsumerGroupCurrentMemberAssignmentKey:
		return k.GroupID
	case *wire.ConsumerGroupRegularExpressionKey:
		return k.GroupID
	}
	return ""
}

// consumer applies a record of a consumer group. A value makes the group one, whatever it was; what takes a record back
// does nothing to a group of another type, and the last of them takes the group.
func (l *loader) consumer(e *Entry, version int16, b []byte) error {
	newMessages, ok := consumerMessages[version]
	if !ok {
		return nil
	}
	key, value := newMessages()
	if _, err := wire.Decode(b, key, version); err != nil {
		return fmt.Errorf("key: %w", err)
	}
	id := groupOfKey(key)
	g := l.groups[id]
	if e.Value == nil {
		if g == nil || g.consumer == nil {
			return nil
		}
		g.consumer.replay(key, nil)
		if version == consumerGroupKeyVersion {
			delete(l.groups, id)
		}
		return nil
	}
	if _, err := decodeValue(e.Value, value); err != nil {
		return err
	}
	if g == nil || g.consumer == nil {
		g = newGroup(l.gs, id)
		g.consumer = l.gs.newConsumerGroup()
		l.groups[id] = g
	}
	if m, ok := value.(*wire.ConsumerGroupMemberMetadataValue); ok && m.ClassicMemberMetadata != nil {
		for i := range m.ClassicMemberMetadata.SupportedProtocols {
			p := &m.ClassicMemberMetadata.SupportedProtocols[i]
			p.Metadata = copyBytes(p.Metadata) // not the log's
		}
	}
	g.consumer.replay(key, value)
	return nil
}

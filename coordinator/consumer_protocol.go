package coordinator

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/ottla/ottla/wire"
)

// consumerVersions is the newest version of what classic consumers say and are told that is known here.
const consumerVersions = 3

// readSubscription reads what a classic consumer subscribes to. A version that is not known is read as the newest.
func readSubscription(b []byte) (*wire.ConsumerProtocolSubscription, bool) {
	s := new(wire.ConsumerProtocolSubscription)
	return s, readConsumer(b, s)
}

// readAssignment reads what a classic consumer was assigned.
func readAssignment(b []byte) (*wire.ConsumerProtocolAssignment, bool) {
	a := new(wire.ConsumerProtocolAssignment)
	return a, readConsumer(b, a)
}

func readConsumer(b []byte, m wire.Body) bool {
	version, rest, err := split(b)
	if err != nil || version < 0 {
		return false
	}
	m.Default()
	_, err = wire.Decode(rest, m, min(version, consumerVersions))
	return err == nil
}

// appendAssignment is an assignment as a classic consumer is told it, in the version of its subscription.
func appendAssignment(subscription []byte, a assignment, topics Topics) []byte {
	version, _, err := split(subscription)
	if err != nil || version < 0 {
		version = 0 // of protocols that are not read before they are used
	}
	version = min(version, consumerVersions)
	var m wire.ConsumerProtocolAssignment
	for _, t := range named(a, topics) {
		m.AssignedPartitions = append(m.AssignedPartitions, wire.ConsumerProtocolAssignmentTopic{Topic: t.Topic, Partitions: t.Partitions})
	}
	b, err := wire.Append(binary.BigEndian.AppendUint16(nil, uint16(version)), &m, version)
	if err != nil {
		return []byte{} // a topic's name is never too long for it
	}
	return b
}

// ownedPartitions is what a classic consumer says that it has, of topics that there are.
func ownedPartitions(s *wire.ConsumerProtocolSubscription, topics Topics) []TopicIDPartitions {
	list := make([]TopicIDPartitions, 0, len(s.OwnedPartitions))
	for _, o := range s.OwnedPartitions {
		if t, ok := topics.Topic(o.Topic); ok {
			list = append(list, TopicIDPartitions{TopicID: t.ID, Partitions: o.Partitions})
		}
	}
	return list
}

func sortedSet(list []string) []string { return slices.Compact(slices.Sorted(slices.Values(list))) }

func sameTopics(a, b *consumerMember) bool { return slices.Equal(a.topics, b.topics) }

// sameClassic tells whether two members say the same in the classic protocol, or both do not speak it.
func sameClassic(a, b *wire.ConsumerGroupMemberMetadataValueClassic) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.SessionTimeoutMs == b.SessionTimeoutMs &&
		slices.EqualFunc(a.SupportedProtocols, b.SupportedProtocols, func(x, y wire.ConsumerGroupMemberMetadataValueProtocol) bool {
			return x.Name == y.Name && bytes.Equal(x.Metadata, y.Metadata)
		})
}

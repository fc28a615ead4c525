package broker

import "github.com/ottla/ottla/wire"

// uniquePartitions leaves out of a Produce request what a later entry for the
// same partition replaces, topics without partitions, and puts a topic's
// partitions together: Kafka gathers a request in a map. Nearly every request is
// unique as it came, and then is returned as it is.
func uniquePartitions(topics []wire.ProduceRequestTopic) []wire.ProduceRequestTopic {
	if areUnique(topics) {
		return topics
	}
	places := make(map[topicKey]int, len(topics))
	var all []wire.ProduceRequestTopic
	for i := range topics {
		t := &topics[i]
		if len(t.PartitionData) == 0 {
			continue
		}
		at, known := places[keyOfTopic(t)]
		if !known {
			at = len(all)
			places[keyOfTopic(t)] = at
			all = append(all, wire.ProduceRequestTopic{Name: t.Name, TopicID: t.TopicID})
		}
		all[at].PartitionData = append(all[at].PartitionData, t.PartitionData...)
	}
	for i := range all {
		all[i].PartitionData = lastOfEach(all[i].PartitionData)
	}
	return all
}

// lastOfEach keeps the last entry of every partition, where the first stood.
func lastOfEach(partitions []wire.ProduceRequestPartition) []wire.ProduceRequestPartition {
	places := make(map[int32]int, len(partitions))
	kept := partitions[:0]
	for _, p := range partitions {
		if at, known := places[p.Index]; known {
			kept[at] = p
			continue
		}
		places[p.Index] = len(kept)
		kept = append(kept, p)
	}
	return kept
}

type topicKey struct {
	name string
	id   wire.UUID
}

func keyOfTopic(t *wire.ProduceRequestTopic) topicKey { return topicKey{t.Name, t.TopicID} }

func areUnique(topics []wire.ProduceRequestTopic) bool {
	for i := range topics {
		list := topics[i].PartitionData
		if len(list) == 0 || hasTwice(list, func(p *wire.ProduceRequestPartition) int32 { return p.Index }) {
			return false
		}
	}
	return !hasTwice(topics, keyOfTopic)
}

// hasTwice says whether two elements have the same key.
func hasTwice[T any, K comparable](list []T, key func(*T) K) bool {
	const few = 16 // comparing them costs less than a map
	if len(list) <= few {
		for i := range list {
			for j := range i {
				if key(&list[i]) == key(&list[j]) {
					return true
				}
			}
		}
		return false
	}
	seen := make(map[K]struct{}, len(list))
	for i := range list {
		seen[key(&list[i])] = struct{}{}
	}
	return len(seen) < len(list)
}

package broker

import "github.com/ottla/ottla/wire"

// uniquePartitions leaves out of a Produce request what a later entry for the
// same partition replaces, topics without partitions, and puts a topic's
// partitions together: Kafka gathers a request in a map. Nearly every request is
// unique as it came, and then is returned as it is; otherwise q stays as it is, for
// the connection decodes the next request into its memory.
//
// Entries that check refuses Kafka gathers in another map: such a one replaces
// none that is to be appended, but its error is the answer for both. refused has
// those of partitions that were named more than once, the last of each.
func uniquePartitions(q *wire.ProduceRequest, check func(*wire.ProduceRequestPartition) error) (unique *wire.ProduceRequest, refused refusedPartitions) {
	topics := q.TopicData
	if areUnique(topics) {
		return q, nil
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
	refused = refusedPartitions{}
	for i := range all {
		all[i].PartitionData = lastOfEach(&all[i], check, refused)
	}
	copied := *q
	copied.TopicData = all
	return &copied, refused
}

// lastOfEach keeps the last entry of every partition, where the first stood.
func lastOfEach(t *wire.ProduceRequestTopic, check func(*wire.ProduceRequestPartition) error, refused refusedPartitions) []wire.ProduceRequestPartition {
	places := make(map[int32]int, len(t.PartitionData))
	kept := t.PartitionData[:0]
	for _, p := range t.PartitionData {
		bad := check(&p)
		if bad != nil {
			refused[partitionKey{keyOfTopic(t), p.Index}] = bad
		}
		at, known := places[p.Index]
		switch {
		case !known:
			places[p.Index] = len(kept)
			kept = append(kept, p)
		case bad == nil || check(&kept[at]) != nil:
			kept[at] = p
		}
	}
	return kept
}

// refusedPartitions are the errors of partitions of a request.
type refusedPartitions map[partitionKey]error

type partitionKey struct {
	topic topicKey
	index int32
}

// of is the error of a partition of a topic, nil where there is none.
func (r refusedPartitions) of(t *wire.ProduceRequestTopic, index int32) error {
	if len(r) == 0 {
		return nil
	}
	return r[partitionKey{keyOfTopic(t), index}]
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

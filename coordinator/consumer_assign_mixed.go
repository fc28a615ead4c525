package coordinator

import (
	"cmp"
	"maps"
	"slices"

	"github.com/ottla/ottla/wire"
)

// assignMixed assigns uniformly to members that subscribe to different topics: each keeps what it still may have, what is
// left goes to the least loaded, and then partitions move from the most to the least loaded of a topic's subscribers until
// no two of them are more than one apart, or balanceRounds are over.
func assignMixed(s *assignSpec) map[string]assignment {
	m := &mixer{spec: s, sizes: make([]int, len(s.members)), subscribers: make(map[wire.UUID][]int), owners: make(map[wire.UUID][]int)}
	for i, a := range s.members {
		for _, t := range a.topics {
			m.subscribers[t] = append(m.subscribers[t], i)
		}
	}
	if len(m.subscribers) == 0 {
		return nil
	}
	for t := range m.subscribers {
		m.owners[t] = slices.Repeat([]int{nobody}, int(s.partitions(t)))
	}
	m.keep()
	m.deal()
	m.balance()
	return m.result()
}

const (
	nobody        = -1
	balanceRounds = 16
)

// mixer assigns; members are their indices.
type mixer struct {
	spec        *assignSpec
	sizes       []int               // how many partitions each member has
	subscribers map[wire.UUID][]int // of each topic, in order
	owners      map[wire.UUID][]int // of each partition of each topic
}

func (m *mixer) keep() {
	for i, a := range m.spec.members {
		for t, partitions := range a.old {
			owners := m.owners[t]
			if !slices.Contains(m.subscribers[t], i) {
				continue
			}
			for _, p := range partitions {
				if int(p) < len(owners) {
					owners[p] = i
					m.sizes[i]++
				}
			}
		}
	}
}

// sorted lists topics with those first that weigh most: many partitions a subscriber, then few subscribers.
func (m *mixer) sorted(topics []wire.UUID) []wire.UUID {
	weight := func(t wire.UUID) float64 { return float64(len(m.owners[t])) / float64(len(m.subscribers[t])) }
	slices.SortFunc(topics, func(a, b wire.UUID) int {
		return cmp.Or(cmp.Compare(weight(b), weight(a)), cmp.Compare(len(m.subscribers[a]), len(m.subscribers[b])), compareUUIDs(a, b))
	})
	return topics
}

// deal gives each partition that nobody has to the least loaded subscriber of its topic.
func (m *mixer) deal() {
	for _, t := range m.sorted(slices.Collect(maps.Keys(m.owners))) {
		if !slices.Contains(m.owners[t], nobody) {
			continue
		}
		r := newRanking(m, t)
		for p, owner := range m.owners[t] {
			if owner == nobody {
				m.give(t, p, r.least())
			}
		}
	}
}

func (m *mixer) give(t wire.UUID, p, to int) {
	if from := m.owners[t][p]; from != nobody {
		m.sizes[from]--
	}
	m.owners[t][p] = to
	m.sizes[to]++
}

// balance goes round the topics until it has come to the one that it last changed anything about.
func (m *mixer) balance() {
	var topics []wire.UUID
	for t, members := range m.subscribers {
		if len(members) >= 2 {
			topics = append(topics, t)
		}
	}
	topics = m.sorted(topics)
	last := -1
	for range balanceRounds {
		for i, t := range topics {
			if i == last {
				return
			}
			if m.balanceTopic(t) > 0 || last == -1 {
				last = i
			}
		}
	}
}

// balanceTopic moves partitions of a topic, those with the highest numbers of each owner first, and tells how many.
func (m *mixer) balanceTopic(t wire.UUID) (moved int) {
	r := newRanking(m, t)
	if r.imbalance() <= 1 {
		return 0
	}
	of := make(map[int][]int) // of each owner, in order
	for p, owner := range m.owners[t] {
		of[owner] = append(of[owner], p)
	}
	for !r.balanced() {
		from := r.most()
		for from != nobody && len(of[from]) == 0 {
			r.exclude()
			from = r.most()
		}
		if from == nobody {
			break
		}
		p := of[from][len(of[from])-1]
		of[from] = of[from][:len(of[from])-1]
		to := r.least()
		if r.balanced() {
			break
		}
		m.give(t, p, to)
		moved++
	}
	return moved
}

func (m *mixer) result() map[string]assignment {
	target := make(map[string]assignment, len(m.spec.members))
	for _, a := range m.spec.members {
		target[a.id] = make(assignment)
	}
	for t, owners := range m.owners {
		for p, owner := range owners {
			a := target[m.spec.members[owner].id]
			a[t] = append(a[t], int32(p))
		}
	}
	return target
}

// ranking deals with a topic's subscribers from both ends of the list that is sorted by how many partitions they had when it
// was made. At the low end is a range of members that have the same number, lowSize, and are each given one in turn; when
// all have had theirs the range grows by those who had one more from the start. At the high end it is the same, the
// other way round, less those whom nothing can be taken from.
type ranking struct {
	sizes   []int // of all members, changing
	members []int

	lowEnd, lowSize, lowNext int
	highStart, highEnd       int
	highSize, highNext       int
}

func newRanking(m *mixer, t wire.UUID) *ranking {
	r := &ranking{sizes: m.sizes, members: slices.Clone(m.subscribers[t])}
	slices.SortFunc(r.members, func(a, b int) int { return cmp.Or(cmp.Compare(m.sizes[a], m.sizes[b]), cmp.Compare(a, b)) })
	n := len(r.members)
	r.lowSize = r.size(0) - 1
	r.highStart, r.highEnd, r.highNext = n, n, n-1
	r.highSize = r.size(n-1) + 1
	return r
}

func (r *ranking) size(i int) int { return r.sizes[r.members[i]] }

func (r *ranking) imbalance() int { return r.size(len(r.members)-1) - r.size(0) }

func (r *ranking) balanced() bool { return r.highSize-r.lowSize <= 1 }

// least returns a member with the fewest partitions.
func (r *ranking) least() int {
	if r.lowNext >= r.lowEnd {
		r.lowSize++
		for r.lowEnd < len(r.members) && r.size(r.lowEnd) == r.lowSize {
			r.lowEnd++
		}
		r.lowNext = 0
	}
	r.lowNext++
	return r.members[r.lowNext-1]
}

// most returns a member with the most partitions of those that are not excluded, nobody if none is left.
func (r *ranking) most() int {
	if r.highNext < r.highStart {
		if r.highEnd <= r.highStart && r.highStart > 0 {
			r.highSize = r.size(r.highStart - 1)
		} else {
			r.highSize--
		}
		for r.highStart > 0 && r.size(r.highStart-1) == r.highSize {
			r.highStart--
		}
		r.highNext = r.highEnd - 1
	}
	if r.highNext < 0 {
		return nobody
	}
	r.highNext--
	return r.members[r.highNext+1]
}

// exclude leaves the member that most returned last out from now on.
func (r *ranking) exclude() {
	r.members[r.highNext+1], r.members[r.highEnd-1] = r.members[r.highEnd-1], r.members[r.highNext+1]
	r.highEnd--
}

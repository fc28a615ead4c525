package broker

import (
	"maps"
	"slices"
	"sync"
)

// scramMechanism is a number of the protocol.
type scramMechanism int8

const (
	scramUnknown scramMechanism = iota
	scramSHA256
	scramSHA512
)

// scramMechanismOf is the mechanism of a name; 0 where there is none of it.
func scramMechanismOf(name string) scramMechanism {
	switch name {
	case "SCRAM-SHA-256":
		return scramSHA256
	case "SCRAM-SHA-512":
		return scramSHA512
	}
	return scramUnknown
}

func (m scramMechanism) known() bool { return m == scramSHA256 || m == scramSHA512 }

// Bounds of a credential's iterations, of both mechanisms.
const (
	leastIterations = 4096
	mostIterations  = 16384
)

// scramCredentials are how many iterations the credentials of users have, by
// mechanism (KIP-554). Nobody authenticates with them, so that salt and password
// are not kept. As in Kafka their number has no bound but what one request may
// change.
type scramCredentials struct {
	mu  sync.Mutex // guards all
	all map[string]map[scramMechanism]int32
}

// get returns a user's credentials; the map is the caller's.
func (s *scramCredentials) get(user string) map[scramMechanism]int32 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.all[user])
}

// users returns those who have credentials, sorted.
func (s *scramCredentials) users() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.all))
}

func (s *scramCredentials) set(user string, m scramMechanism, iterations int32) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all == nil {
		s.all = make(map[string]map[scramMechanism]int32)
	}
	if s.all[user] == nil {
		s.all[user] = make(map[scramMechanism]int32, 1)
	}
	s.all[user][m] = iterations
}

func (s *scramCredentials) delete(user string, m scramMechanism) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if delete(s.all[user], m); len(s.all[user]) == 0 {
		delete(s.all, user)
	}
}

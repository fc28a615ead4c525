package coordinator

import (
	"context"
	"iter"
	"sync"

	"github.com/ottla/ottla/wire"
)

// memStore is a log in memory. It may refuse appends, and may hold back the news that replicas have them.
type memStore struct {
	mu      sync.Mutex // guards the rest
	log     []Entry
	refuse  error // what the next append gives
	held    chan struct{}
	outcome error // of what is held, once held is closed
}

func (s *memStore) Append(b Batch) (Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.refuse; err != nil {
		s.refuse = nil
		return Receipt{}, err
	}
	rc := Receipt{Offset: int64(len(s.log))}
	for _, r := range b.Records {
		s.log = append(s.log, Entry{Record: r, Offset: int64(len(s.log)), Transactional: b.Transactional, ProducerID: b.ProducerID})
	}
	if held := s.held; held != nil {
		rc.Wait = func(ctx context.Context) error {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-held:
				s.mu.Lock()
				defer s.mu.Unlock()
				return s.outcome
			}
		}
	}
	return rc, nil
}

// mark appends a transaction's marker.
func (s *memStore) mark(producerID int64, m Marker) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.log = append(s.log, Entry{Offset: int64(len(s.log)), ProducerID: producerID, Transactional: true, Marker: m})
}

func (s *memStore) hold() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held = make(chan struct{})
}

func (s *memStore) release(code wire.ErrorCode) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.outcome = nil
	if code != wire.NoError {
		s.outcome = code
	}
	close(s.held)
	s.held = nil
}

// entries is the log from an offset on.
func (s *memStore) entries(from int) []Entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log[from:len(s.log):len(s.log)]
}

func (s *memStore) all() iter.Seq2[Entry, error] { return replay(s.entries(0)) }

func replay(log []Entry) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		for _, e := range log {
			if !yield(e, nil) {
				return
			}
		}
	}
}

package broker

import "sync"

// waiters are the requests that wait for a partition to change: a fetch for
// more records, a produce for its replicas. Each is a channel with room for one
// signal, so that a change never waits for a waiter.
type waiters struct {
	mu  sync.Mutex // guards all
	all map[chan<- struct{}]struct{}
}

func (w *waiters) add(c chan<- struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.all == nil {
		w.all = make(map[chan<- struct{}]struct{}, 1)
	}
	w.all[c] = struct{}{}
}

func (w *waiters) remove(c chan<- struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.all, c)
	if len(w.all) == 0 {
		w.all = nil // an idle partition holds no memory
	}
}

// wake tells every waiter to look again.
func (w *waiters) wake() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for c := range w.all {
		select {
		case c <- struct{}{}:
		default: // already told
		}
	}
}

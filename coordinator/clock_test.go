package coordinator

import (
	"sync"
	"time"
)

// manualClock is a clock that tests move.
type manualClock struct {
	mu     sync.Mutex // guards the rest
	now    time.Time
	timers []*manualTimer // by time, then by age
}

type manualTimer struct {
	at time.Time
	f  func()
}

func newManualClock() *manualClock { return &manualClock{now: time.UnixMilli(1_000_000_000_000)} }

func (c *manualClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *manualClock) AfterFunc(d time.Duration, f func()) func() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := &manualTimer{c.now.Add(d), f}
	i := len(c.timers)
	for i > 0 && c.timers[i-1].at.After(t.at) {
		i--
	}
	c.timers = append(c.timers[:i], append([]*manualTimer{t}, c.timers[i:]...)...)
	return func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		for i := range c.timers {
			if c.timers[i] == t {
				c.timers = append(c.timers[:i], c.timers[i+1:]...)
				return true
			}
		}
		return false
	}
}

// Advance moves the clock on, and has every timer on the way fire at its time.
func (c *manualClock) Advance(d time.Duration) {
	c.mu.Lock()
	end := c.now.Add(d)
	for len(c.timers) > 0 && !c.timers[0].at.After(end) {
		t := c.timers[0]
		c.timers = c.timers[1:]
		if t.at.After(c.now) {
			c.now = t.at
		}
		c.mu.Unlock()
		t.f()
		c.mu.Lock()
	}
	c.now = end
	c.mu.Unlock()
}

// armed tells how many timers wait.
func (c *manualClock) armed() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.timers)
}

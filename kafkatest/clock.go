package kafkatest

import (
	"sync"
	"time"

	"github.com/google/btree"
)

// Clock is a clock that stands still until the test moves it:
//
//	clock := kafkatest.NewClock(time.Now())
//	kafka := kafkatest.Start(t, kafkatest.WithClock(clock), kafkatest.Topic("orders", 1))
//	clock.Advance(7 * 24 * time.Hour) // and retention.ms has passed
//
// Record timestamps, retention, sessions, rebalances, long polls and the expiry
// of offsets and of idle connections go by it; clients have clocks of their
// own, so that with one that stands still a Fetch without records, or a first
// JoinGroup, is answered only when the test moves it. A real client is better
// served with a clock that is moved now and then, and with
// Config("group.initial.rebalance.delay.ms", "0").
//
// It is safe for concurrent use.
type Clock struct {
	advancing sync.Mutex // held by Advance

	mu     sync.Mutex // guards all below
	now    time.Time
	timers *btree.BTreeG[*clockTimer]
	next   uint64 // the next timer's number
}

// clockTimer is a call to come.
type clockTimer struct {
	at     time.Time
	number uint64 // of two that are due at the same time the older one is first
	f      func()
}

const clockTimersDegree = 8

// NewClock makes a clock that shows start.
func NewClock(start time.Time) *Clock {
	return &Clock{
		now: start.Round(0), // without the machine's monotonic clock, which moves on its own
		timers: btree.NewG(clockTimersDegree, func(a, b *clockTimer) bool {
			if a.at.Equal(b.at) {
				return a.number < b.number
			}
			return a.at.Before(b.at)
		}),
	}
}

// Now is what the clock shows.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// AfterFunc implements broker.Clock: f is called by the Advance that moves the
// clock by d from now or further; at once, in a goroutine of its own, if d is
// not positive.
func (c *Clock) AfterFunc(d time.Duration, f func()) (stop func() bool) {
	if d <= 0 {
		go f()
		return func() bool { return false }
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	t := &clockTimer{at: c.now.Add(d), number: c.next, f: f}
	c.next++
	c.timers.ReplaceOrInsert(t)
	return func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		_, waited := c.timers.Delete(t)
		return waited
	}
}

// Advance moves the clock on by d; a negative d counts as 0. What falls due on the way is
// called in its order, each at its own time: one that starts itself again every
// minute is called 60 times by an Advance of an hour.
//
// Each call has returned before the clock moves on, so that when Advance
// returns the cluster has done all that the time calls for itself: old segments
// are gone, members whose sessions are over are out. What a request that waited
// then answers is under way to its client. What is called must not call Advance.
func (c *Clock) Advance(d time.Duration) {
	c.advancing.Lock()
	defer c.advancing.Unlock()
	target := c.Now().Add(max(d, 0))
	for {
		t := c.due(target)
		if t == nil {
			return
		}
		done := make(chan struct{})
		go func() {
			defer close(done)
			t.f()
		}()
		<-done
	}
}

// due takes the first timer due by target off the clock and moves the clock to
// its time, or to target if there is none.
func (c *Clock) due(target time.Time) *clockTimer {
	c.mu.Lock()
	defer c.mu.Unlock()
	t, ok := c.timers.Min()
	if !ok || t.at.After(target) {
		c.now = target
		return nil
	}
	c.timers.DeleteMin()
	c.now = t.at
	return t
}

// Timers is how many calls are to come. A test that is about to move the clock
// can wait for it to rise, to know that what it moves the clock for waits.
func (c *Clock) Timers() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.timers.Len()
}

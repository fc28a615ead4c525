package broker

import "time"

// Clock is the time that everything in a cluster goes by: record timestamps,
// retention, sessions, rebalances, long polls and the expiry of offsets.
// An implementation is safe for concurrent use. AfterFunc calls f in a
// goroutine of its own once d has passed; stop reports whether it kept f from
// being called.
type Clock interface {
	Now() time.Time
	AfterFunc(d time.Duration, f func()) (stop func() bool)
}

// SystemClock is the machine's own time.
func SystemClock() Clock { return systemClock{} }

type systemClock struct{}

func (systemClock) Now() time.Time { return time.Now() }

func (systemClock) AfterFunc(d time.Duration, f func()) func() bool {
	return time.AfterFunc(d, f).Stop
}

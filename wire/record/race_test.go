//go:build race

package record

// raceEnabled: sync.Pool drops things at random under the race detector.
const raceEnabled = true

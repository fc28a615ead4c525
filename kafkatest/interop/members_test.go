package interop

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// members are the running members of a group.
type members struct {
	mu      sync.Mutex // guards the fields of each member but stop and done
	changed chan struct{}
	each    []*oneMember
}

type oneMember struct {
	stop     chan struct{}
	done     chan struct{}
	err      error
	ended    bool
	assigned []int32
	read     []record
	owned    [][]int32 // every assignment there was
}

// startMembers runs n members until they are told to leave or the test ends.
func startMembers(t *testing.T, c client, bootstrap string, m membership, n int) *members {
	return startMembersOf(t, slices.Repeat([]client{c}, n), bootstrap, m)
}

// startMembersOf runs a member of each client.
func startMembersOf(t *testing.T, clients []client, bootstrap string, m membership) *members {
	g := &members{changed: make(chan struct{}, 1)}
	ctx, cancel := context.WithTimeout(context.Background(), 2*stepTime)
	for _, c := range clients {
		one := &oneMember{stop: make(chan struct{}), done: make(chan struct{})}
		g.each = append(g.each, one)
		go func() {
			defer close(one.done)
			err := c.member(ctx, bootstrap, m, one.stop, emitter{
				assigned: func(p []int32) {
					p = slices.Clone(p)
					g.change(func() { one.assigned, one.owned = p, append(one.owned, p) })
				},
				record: func(r record) { g.change(func() { one.read = append(one.read, r) }) },
			})
			g.change(func() { one.err, one.ended = err, true })
		}()
	}
	t.Cleanup(func() {
		cancel()
		for i, one := range g.each {
			if <-one.done; t.Failed() && one.err != nil {
				t.Logf("member %d: %v", i, one.err)
			}
		}
	})
	return g
}

// change alters state under the lock and wakes await.
func (g *members) change(f func()) {
	g.mu.Lock()
	f()
	g.mu.Unlock()
	select {
	case g.changed <- struct{}{}:
	default:
	}
}

// await waits until condition, called with the lock held, is true. A member
// that ends meanwhile, having failed, fails the test.
func (g *members) await(t *testing.T, what string, condition func() bool) {
	t.Helper()
	late := time.NewTimer(stepTime)
	defer late.Stop()
	for {
		g.mu.Lock()
		ok, state := condition(), g.stateLocked()
		var err error
		for _, one := range g.each {
			if one.ended && one.err != nil {
				err = one.err
			}
		}
		g.mu.Unlock()
		if ok {
			return
		}
		require.NoError(t, err, "while waiting for %s: %s", what, state)
		select {
		case <-g.changed:
		case <-late.C:
			require.FailNow(t, "waited in vain", "for %s, %v; %s", what, stepTime, state)
		}
	}
}

func (g *members) stateLocked() string {
	var b strings.Builder
	for i, one := range g.each {
		fmt.Fprintf(&b, "member %d: ended %t, assignments %v, records %v\n", i, one.ended, one.owned, one.read)
	}
	return b.String()
}

// leave asks a member to leave and waits until it has.
func (g *members) leave(t *testing.T, i int) {
	t.Helper()
	one := g.each[i]
	close(one.stop)
	select {
	case <-one.done:
	case <-time.After(leaveTime + stepTime):
		require.FailNow(t, "waited in vain", "for member %d to leave", i)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	require.NoError(t, one.err, "member %d", i)
}

// shared says whether the members named have the partitions 0..n-1 among them,
// each at least one and none twice.
func (g *members) shared(n int, who ...int) bool {
	var all []int32
	for _, i := range who {
		if len(g.each[i].assigned) == 0 {
			return false
		}
		all = append(all, g.each[i].assigned...)
	}
	slices.Sort(all)
	return len(all) == n && len(slices.Compact(all)) == n
}

// count is how many different records of a writer these members have read.
func (g *members) count(writer string, who ...int) int {
	seen := map[[2]int64]bool{}
	for _, i := range who {
		for _, r := range g.each[i].read {
			if r.Value != nil && strings.HasPrefix(*r.Value, writer+"-") {
				seen[[2]int64{int64(r.Partition), r.Offset}] = true
			}
		}
	}
	return len(seen)
}

// checkOwners requires that each record of a writer, perPartition in each
// partition, was read once, and all of a partition by one member.
func (g *members) checkOwners(t *testing.T, writer string, perPartition int, who ...int) {
	t.Helper()
	g.mu.Lock()
	defer g.mu.Unlock()
	owner, read := map[int32]int{}, map[int32]int{}
	for _, i := range who {
		for _, r := range g.each[i].read {
			if r.Value == nil || !strings.HasPrefix(*r.Value, writer+"-") {
				continue
			}
			if first, ok := owner[r.Partition]; ok {
				require.Equal(t, first, i, "partition %d was read by two members\n%s", r.Partition, g.stateLocked())
			}
			owner[r.Partition] = i
			read[r.Partition]++
		}
	}
	for p, n := range read {
		require.Equal(t, perPartition, n, "records read of partition %d\n%s", p, g.stateLocked())
	}
}

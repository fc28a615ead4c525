package coordinator

import (
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/ottla/ottla/wire"
)

// Kafka's uniform assignor goes over members, topics and partitions in the order of Java's hash tables, and who gets what
// depends on it. A table has a power of two of buckets; what is in one bucket keeps the order in which it came. Of a member's
// topics that is not known here: those in one bucket are in the order of their ids, which are random anyway.

// grownBuckets is the number of buckets of a table that n entries were put into one after the other, copiedBuckets that of
// a set made of a collection of n.
func grownBuckets(n int) uint32   { return buckets(16, n-1) }
func copiedBuckets(n int) uint32  { return buckets(16, n) }
func spread(hash uint32) uint32   { return hash ^ hash>>16 }
func stringHash(s string) uint32  { return spread(uint32(javaHash(s))) }
func uuidHash(u wire.UUID) uint32 { return spread(uuidCode(u)) }
func intHash(n int32) uint32      { return spread(uint32(n)) }

// buckets is the least power of two, and at least least, of which more than three quarters are not filled by n.
func buckets(least uint32, n int) uint32 {
	for uint64(least)*3/4 <= uint64(max(n, 0)) {
		least *= 2
	}
	return least
}

func uuidCode(u wire.UUID) uint32 {
	x := binary.BigEndian.Uint64(u[:8]) ^ binary.BigEndian.Uint64(u[8:])
	return uint32(x>>32) ^ uint32(x)
}

// byBucket sorts a list as a table of n buckets goes over it.
func byBucket[T any](list []T, n uint32, hash func(T) uint32) []T {
	slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(hash(a)&(n-1), hash(b)&(n-1)) })
	return list
}

// compareUUIDs is Java's order, of two signed halves.
func compareUUIDs(a, b wire.UUID) int {
	half := func(u wire.UUID, at int) int64 { return int64(binary.BigEndian.Uint64(u[at:])) }
	return cmp.Or(cmp.Compare(half(a, 0), half(b, 0)), cmp.Compare(half(a, 8), half(b, 8)))
}

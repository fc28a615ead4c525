package config

import (
	"slices"
	"unicode/utf16"
)

// Kafka answers configs in the order of a Java HashMap, which depends only on
// the names and on how many there are. The order is kept here because answers
// are compared with Kafka's.

// javaHash is String.hashCode with the high half folded in, as HashMap does.
func javaHash(s string) uint32 {
	var h uint32
	for _, r := range s {
		if r > 0xFFFF { // two units of UTF-16
			hi, lo := utf16.EncodeRune(r)
			h, r = 31*h+uint32(hi), lo
		}
		h = 31*h + uint32(r)
	}
	return h ^ h>>16
}

// buckets is the size of a HashMap that has grown to hold n entries.
func buckets(n int) uint32 {
	size := 16
	for n > size*3/4 {
		size *= 2
	}
	return uint32(size)
}

// javaOrder sorts by the order in which a HashMap of n entries is walked;
// those that share a bucket keep their order.
func javaOrder[T any](list []T, n int, name func(T) string) {
	mask := buckets(n) - 1
	type placed struct {
		bucket uint32
		item   T
	}
	all := make([]placed, len(list))
	for i, item := range list {
		all[i] = placed{javaHash(name(item)) & mask, item}
	}
	slices.SortStableFunc(all, func(a, b placed) int { return int(a.bucket) - int(b.bucket) })
	for i, p := range all {
		list[i] = p.item
	}
}

// JavaNames sorts names in the order of a HashMap that holds just them.
func JavaNames(names []string) []string {
	names = slices.Sorted(slices.Values(names))
	javaOrder(names, len(names), func(s string) string { return s })
	return names
}

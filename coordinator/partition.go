package coordinator

import "unicode/utf16"

// PartitionFor returns the partition of __consumer_offsets, which has n, that a group lives on: that of Java's hash of its
// id.
func PartitionFor(groupID string, n int32) int32 {
	h := javaHash(groupID)
	if h == -1<<31 {
		return 0
	}
	return max(h, -h) % n
}

// javaHash is Java's hash of a string.
func javaHash(s string) int32 {
	var h int32
	for _, u := range utf16.Encode([]rune(s)) {
		h = 31*h + int32(u)
	}
	return h
}

package coordinator

import "unicode/utf16"

// PartitionFor returns the partition of __consumer_offsets, which has n, that a group lives on: that of Java's hash of its
// id.
func PartitionFor(groupID string, n int32) int32 {
	var h int32
	for _, u := range utf16.Encode([]rune(groupID)) {
		h = 31*h + int32(u)
	}
	if h == -1<<31 {
		return 0
	}
	return max(h, -h) % n
}

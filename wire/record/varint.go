package record

import (
	"math"
	"math/bits"
)

// Varints are zigzag, low seven bits first: at most 5 bytes for an int32, 10 for
// an int64.
const (
	maxVarint32 = 5
	maxVarint64 = 10
)

func appendVarint(b []byte, v int64) []byte {
	u := uint64(v<<1) ^ uint64(v>>63)
	for u >= 0x80 {
		b = append(b, byte(u)|0x80)
		u >>= 7
	}
	return append(b, byte(u))
}

// varintSize is the number of bytes that appendVarint appends.
func varintSize(v int64) int {
	u := uint64(v<<1) ^ uint64(v>>63)
	return (bits.Len64(u|1) + 6) / 7
}

// getVarint reads a varint of at most max bytes. n is its size, 0 when b ends
// within it, -1 when it is longer than max.
func getVarint(b []byte, max int) (v int64, n int) {
	var u uint64
	for i := 0; i < max; i++ {
		if i == len(b) {
			return 0, 0
		}
		u |= uint64(b[i]&0x7f) << (7 * i)
		if b[i] < 0x80 {
			if max == maxVarint32 {
				u &= math.MaxUint32 // the fifth byte's high bits count for nothing
			}
			return int64(u>>1) ^ -int64(u&1), i + 1
		}
	}
	return 0, -1
}

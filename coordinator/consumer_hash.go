package coordinator

import (
	"encoding/binary"
	"encoding/hex"
	"math/bits"
	"unicode/utf16"
)

// hash64 is XXH3 with 64 bits and no seed, the hash that Kafka keeps of a group's topics. Numbers go into it with
// their low bytes first, a string as UTF-16 and its length.
type hash64 struct{ b []byte }

func (h *hash64) write(b []byte) { h.b = append(h.b, b...) }
func (h *hash64) byte(b byte)    { h.b = append(h.b, b) }
func (h *hash64) int(n int32)    { h.b = binary.LittleEndian.AppendUint32(h.b, uint32(n)) }
func (h *hash64) long(n int64)   { h.b = binary.LittleEndian.AppendUint64(h.b, uint64(n)) }

func (h *hash64) string(s string) {
	units := utf16.Encode([]rune(s))
	for _, u := range units {
		h.b = binary.LittleEndian.AppendUint16(h.b, u)
	}
	h.int(int32(len(units)))
}

func (h *hash64) sum() int64 { return int64(xxh3(h.b)) }

const (
	prime32a = 0x9E3779B1
	prime32b = 0x85EBCA77
	prime32c = 0xC2B2AE3D
	prime64a = 0x9E3779B185EBCA87
	prime64b = 0xC2B2AE3D27D4EB4F
	prime64c = 0x165667B19E3779F9
	prime64d = 0x85EBCA77C2B2AE63
	prime64e = 0x27D4EB2F165667C5
	primeMx  = 0x165667919E3779F9
	primeMx2 = 0x9FB21C651E98DF25
)

// xxh3Secret is what XXH3 mixes its input with.
var xxh3Secret, _ = hex.DecodeString("b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671f" +
	"cb79e64eccc0e578825ad07dccff7221b8084674f743248ee03590e6813a264c" +
	"3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8" +
	"a8fa763fe39c343ff9dcbbc7c70b4f1d8a51e04bcdb45931c89f7ec9d9787364" +
	"eac5ac8334d3ebc3c581a0fffa1363eb170ddd51b7f0da49d316552629d4689e" +
	"2b16be587d47a1fc8ff8b8d17ad031ce45cb3a8f95160428afd7fbcabb4b407e")

func le64(b []byte, at int) uint64 { return binary.LittleEndian.Uint64(b[at:]) }
func le32(b []byte, at int) uint64 { return uint64(binary.LittleEndian.Uint32(b[at:])) }

func xxh3(b []byte) uint64 {
	switch n := len(b); {
	case n <= 16:
		return xxh3Short(b)
	case n <= 128:
		acc := uint64(n) * prime64a
		for i := (n - 1) / 32; i >= 0; i-- {
			acc += mix16(b, 16*i, 32*i) + mix16(b, n-16*(i+1), 32*i+16)
		}
		return avalanche(acc)
	case n <= 240:
		acc := uint64(n) * prime64a
		for i := range 8 {
			acc += mix16(b, 16*i, 16*i)
		}
		acc = avalanche(acc)
		for i := 8; i < n/16; i++ {
			acc += mix16(b, 16*i, 16*(i-8)+3)
		}
		return avalanche(acc + mix16(b, n-16, 136-17))
	default:
		return xxh3Long(b)
	}
}

func xxh3Short(b []byte) uint64 {
	n, s := len(b), xxh3Secret
	switch {
	case n > 8:
		low := le64(b, 0) ^ le64(s, 24) ^ le64(s, 32)
		high := le64(b, n-8) ^ le64(s, 40) ^ le64(s, 48)
		return avalanche(uint64(n) + bits.ReverseBytes64(low) + high + fold(low, high))
	case n >= 4:
		x := le32(b, n-4) + le32(b, 0)<<32
		x ^= le64(s, 8) ^ le64(s, 16)
		x ^= bits.RotateLeft64(x, 49) ^ bits.RotateLeft64(x, 24)
		x *= primeMx2
		x ^= x>>35 + uint64(n)
		x *= primeMx2
		return x ^ x>>28
	case n > 0:
		x := uint64(b[0])<<16 | uint64(b[n/2])<<24 | uint64(b[n-1]) | uint64(n)<<8
		return avalanche64(x ^ le32(s, 0) ^ le32(s, 4))
	default:
		return avalanche64(le64(s, 56) ^ le64(s, 64))
	}
}

const (
	stripe          = 64
	stripesABlock   = (192 - stripe) / 8
	xxh3BlockLength = stripe * stripesABlock
)

func xxh3Long(b []byte) uint64 {
	acc := [8]uint64{prime32c, prime64a, prime64b, prime64c, prime64d, prime32b, prime64e, prime32a}
	accumulate := func(at, secret int) {
		for i := range acc {
			v := le64(b, at+8*i)
			k := v ^ le64(xxh3Secret, secret+8*i)
			acc[i^1] += v
			acc[i] += k & 0xffffffff * (k >> 32)
		}
	}
	blocks := (len(b) - 1) / xxh3BlockLength
	for block := range blocks {
		for i := range stripesABlock {
			accumulate(block*xxh3BlockLength+i*stripe, 8*i)
		}
		for i := range acc {
			acc[i] ^= acc[i] >> 47
			acc[i] ^= le64(xxh3Secret, 192-stripe+8*i)
			acc[i] *= prime32a
		}
	}
	rest := blocks * xxh3BlockLength
	for i := range (len(b) - 1 - rest) / stripe {
		accumulate(rest+i*stripe, 8*i)
	}
	accumulate(len(b)-stripe, 192-stripe-7)
	sum := uint64(len(b)) * prime64a
	for i := range 4 {
		sum += fold(acc[2*i]^le64(xxh3Secret, 11+16*i), acc[2*i+1]^le64(xxh3Secret, 11+16*i+8))
	}
	return avalanche(sum)
}

// mix16 mixes 16 bytes of the input with 16 of the secret.
func mix16(b []byte, at, secret int) uint64 {
	return fold(le64(b, at)^le64(xxh3Secret, secret), le64(b, at+8)^le64(xxh3Secret, secret+8))
}

// fold is the two halves of a product, one laid over the other.
func fold(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	return high ^ low
}

func avalanche(x uint64) uint64 {
	x ^= x >> 37
	x *= primeMx
	return x ^ x>>32
}

func avalanche64(x uint64) uint64 {
	x ^= x >> 33
	x *= prime64b
	x ^= x >> 29
	x *= prime64c
	return x ^ x>>32
}

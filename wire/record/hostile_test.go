package record

import (
	"bytes"
	"encoding/binary"
	"runtime/metrics"
	"testing"

	"github.com/klauspost/compress/s2"
	"github.com/stretchr/testify/require"
)

// rawBatch is a batch of magic 2 around any bytes, which say to be count
// records. Its sizes and its CRC are right.
func rawBatch(t testing.TB, codec Codec, count int32, records []byte) []byte {
	t.Helper()
	b := mustBatch(t, BatchOptions{}, []Record{{}})[:HeaderSize:HeaderSize]
	b, err := Compress(b, codec, 0, 2, records)
	require.NoError(t, err)
	return sealBatch(b, codec, count)
}

// sealBatch makes the header of a batch agree with what follows it.
func sealBatch(b []byte, codec Codec, count int32) []byte {
	binary.BigEndian.PutUint32(b[posLength:], uint32(len(b)-logPrefix))
	binary.BigEndian.PutUint16(b[posAttributes:], uint16(codec))
	binary.BigEndian.PutUint32(b[posLastOffsetDelta:], uint32(count-1))
	binary.BigEndian.PutUint32(b[posCount:], uint32(count))
	SetCRC(b)
	return b
}

// varint11 is a varint that does not end within the ten bytes that one can have.
var varint11 = []byte{0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0}

// badRecords are records that are wrong in one place each.
func badRecords() map[string][]byte {
	body := func(parts ...[]byte) []byte {
		b := bytes.Join(parts, nil)
		return append(appendVarint(nil, int64(len(b))), b...)
	}
	huge := appendVarint(nil, 1<<31-1)
	start, null := []byte{0, 0, 0}, []byte{1} // attributes, deltas; a size of -1
	return map[string][]byte{
		"size of 11 bytes":            varint11,
		"size beyond the end":         append(bytes.Clone(huge), 0, 0, 0),
		"size below zero":             {1},
		"timestamp of 11 bytes":       body([]byte{0}, varint11),
		"offset of 11 bytes":          body([]byte{0, 0}, varint11),
		"key size of 11 bytes":        body(start, varint11),
		"key beyond the record":       body(start, huge, null, []byte{0}),
		"value size of 11 bytes":      body(start, null, varint11),
		"value beyond the record":     body(start, null, huge, []byte{0}),
		"header count of 11 bytes":    body(start, null, null, varint11),
		"header count beyond all":     body(start, null, null, huge),
		"header count below zero":     body(start, null, null, []byte{1}),
		"null header key":             body(start, null, null, []byte{2}, null, null),
		"header key beyond all":       body(start, null, null, []byte{2}, huge),
		"header value beyond all":     body(start, null, null, []byte{2, 0}, huge),
		"record longer than its body": append(body(start, null, null, []byte{0}, []byte{9}), body(start, null, null, []byte{0})...),
	}
}

// Whatever codec hides it, a record that is wrong is an invalid record. Walk, which
// is for what producers send, tells where Kafka's brokers trip over one.
func TestBadRecords(t *testing.T) {
	for name, records := range badRecords() {
		for _, codec := range allCodecs {
			b := rawBatch(t, codec, 1, records)
			require.NoError(t, VerifyCRC(b))
			want := ErrInvalidRecord
			if codec == None && name == "size of 11 bytes" {
				want = ErrMalformed
			}
			require.ErrorIs(t, Walk(b, nil), want, "%s, %v", name, codec)
			_, err := readAll(b)
			require.ErrorIs(t, err, ErrInvalidRecord, "%s, %v", name, codec)
		}
	}
}

// A wrong record that comes out before the codec's own checksum fails is what
// Kafka answers for.
func TestBadRecordBeforeBadChecksum(t *testing.T) {
	bad := badRecords()["null header key"]
	b := rawBatch(t, Gzip, 1, bad)
	b[len(b)-5] ^= 0xff // of gzip's CRC
	require.ErrorIs(t, Walk(sealBatch(b, Gzip, 1), nil), ErrInvalidRecord)
	require.NotErrorIs(t, Walk(b, nil), ErrDecompress)

	good := mustBatch(t, BatchOptions{Codec: Gzip}, []Record{{Value: []byte("good")}})
	good[len(good)-5] ^= 0xff
	require.ErrorIs(t, Walk(sealBatch(good, Gzip, 1), nil), ErrDecompress)
}

// Of a batch with a record, an empty body is: nothing that can be decompressed,
// or with zstd a stream without content.
func TestEmptyBody(t *testing.T) {
	for codec, want := range map[Codec]error{None: ErrInvalidRecord, Gzip: ErrDecompress, Snappy: ErrDecompress, LZ4: ErrDecompress, Zstd: ErrInvalidRecord} {
		b := rawBatch(t, None, 1, nil)
		require.ErrorIs(t, Walk(sealBatch(b, codec, 1), nil), want, "%v", codec)
	}
}

// hostileSets are what a fuzzer would not find soon.
func hostileSets(t testing.TB) [][]byte {
	var out [][]byte
	for _, records := range badRecords() {
		for _, codec := range allCodecs {
			out = append(out, rawBatch(t, codec, 1, records))
		}
	}
	for name, b := range bombs(t, 2<<20) {
		batch := rawBatch(t, None, 1, b)
		out = append(out, sealBatch(batch, codecOf(name), 1))
		if codec := codecOf(name); codec != Zstd {
			out = append(out, appendMessage(nil, 1, Attributes(codec), 0, 0, nil, b))
		}
	}
	for _, magic := range []int8{0, 1} {
		for _, codec := range oldCodecs[1:] {
			inner := mustMessages(t, MessageOptions{Magic: magic}, []Record{{Value: []byte("v")}})
			for range 3 { // compressed within compressed
				inner = wrap(t, magic, codec, 0, 0, 0, inner)
				out = append(out, inner)
			}
		}
		one := mustMessages(t, MessageOptions{Magic: magic}, []Record{{Key: []byte("k"), Value: []byte("v")}})
		for at := posLength; at+4 <= len(one); at++ {
			for _, n := range []uint32{0, 13, 1 << 20, 1<<31 - 1, 1 << 31, 1<<32 - 1} {
				bad := bytes.Clone(one)
				binary.BigEndian.PutUint32(bad[at:], n)
				out = append(out, bad)
			}
		}
	}
	batch := mustBatch(t, BatchOptions{}, []Record{{Value: []byte("v")}})
	for _, at := range []int{posLength, posLastOffsetDelta, posCount, HeaderSize} {
		for _, n := range []uint32{0, 48, 1 << 20, 1<<31 - 1, 1 << 31, 1<<32 - 1} {
			bad := bytes.Clone(batch)
			binary.BigEndian.PutUint32(bad[at:], n)
			out = append(out, bad)
		}
	}
	return append(out, s2.EncodeSnappy(nil, []byte("bare")))
}

// heap is the number of bytes that were ever allocated, give or take those of
// spans in use.
func heap() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// boundMemory fails when f takes more memory than limit bytes and what codecs
// hold between uses, which they may have to take anew. The memory that zstd
// needs for a window is the sender's to choose, up to a maximum.
func boundMemory(t *testing.T, data []byte, limit int, f func()) {
	t.Helper()
	before := heap()
	f()
	got := heap() - before
	max := uint64(limit) + 16<<20
	if got <= max {
		return
	}
	if s, err := zstdBound(data); err == nil {
		max += 2 * s.window
	}
	if got > max {
		t.Fatalf("got %d bytes allocated for an input of %d, want at most %d", got, len(data), max)
	}
}

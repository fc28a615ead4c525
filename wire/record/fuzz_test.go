package record

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/klauspost/compress/s2"
)

// seeds gives every golden file, of which there must be some, what clients sent
// and were given, and hostile sets.
func seeds(f *testing.F) [][]byte {
	names, err := filepath.Glob("testdata/*.golden")
	if err != nil || len(names) == 0 {
		f.Fatalf("golden files: got %d and %v, want some", len(names), err)
	}
	var out [][]byte
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		out = append(out, b)
	}
	for _, set := range captured(f) {
		out = append(out, set)
	}
	return append(out, hostileSets(f)...)
}

func known(t *testing.T, err error) {
	for _, want := range []error{ErrCorrupt, ErrPartial, ErrTooLarge, ErrUnsupportedMagic, ErrUnsupportedCodec, ErrBuild} {
		if errors.Is(err, want) {
			return
		}
	}
	if err != nil {
		t.Fatalf("an error of no known kind: %v", err)
	}
}

const fuzzLimit = 1 << 20

// FuzzBatch: nothing panics, Walk and Reader agree, and what can be read can be
// built again and is then the same.
func FuzzBatch(f *testing.F) {
	for _, b := range seeds(f) {
		f.Add(b)
	}
	for _, codec := range allCodecs {
		f.Add(mustBatch(f, BatchOptions{Codec: codec}, randomRecords(newRand(1), 4, 50)))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		known(t, VerifyCRC(b))
		_, _, _ = ParseMarkerBatch(b)
		n := 0
		var werr, rerr error
		body := b[min(HeaderSize, len(b)):]
		boundMemory(t, body, 64*len(b), func() {
			werr = Walk(b, func(RecordInfo) error { n++; return nil })
		})
		known(t, werr)
		boundMemory(t, body, 64*(len(b)+fuzzLimit), func() {
			r := Reader{Limit: fuzzLimit}
			for rerr = r.Reset(b); rerr == nil; _, rerr = r.Next() {
				_ = r.Header()
			}
			r.Close()
		})
		if errors.Is(rerr, ErrTooLarge) {
			return
		}
		if rerr == io.EOF {
			rerr = nil
		}
		known(t, rerr)
		if (werr == nil) != (rerr == nil) {
			t.Fatalf("Walk: %v, Reader: %v", werr, rerr)
		}
		var recs []Record
		if rerr == nil {
			recs, rerr = readAll(b)
		}
		if rerr != nil || len(recs) == 0 {
			return
		}
		if n != len(recs) {
			t.Fatalf("Walk saw %d records, Reader %d", n, len(recs))
		}
		again, err := AppendBatch(nil, BatchOptions{}, recs)
		known(t, err)
		if err != nil {
			return
		}
		got, err := readAll(again)
		if err != nil {
			t.Fatal(err)
		}
		for i := range got {
			if !sameRecord(&got[i], &recs[i]) {
				t.Fatalf("record %d: got %+v, want %+v", i, got[i], recs[i])
			}
		}
	})
}

// sameRecord compares all but offsets.
func sameRecord(a, b *Record) bool {
	same := func(x, y []byte) bool { return bytes.Equal(x, y) && (x == nil) == (y == nil) }
	if a.Timestamp != b.Timestamp || !same(a.Key, b.Key) || !same(a.Value, b.Value) || len(a.Headers) != len(b.Headers) {
		return false
	}
	for i := range a.Headers {
		if a.Headers[i].Key != b.Headers[i].Key || !same(a.Headers[i].Value, b.Headers[i].Value) {
			return false
		}
	}
	return true
}

func FuzzMessageSet(f *testing.F) {
	for _, b := range seeds(f) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, set []byte) {
		r := MessageReader{Limit: fuzzLimit}
		for rest := set; ; {
			entry, more, err := Split(rest)
			known(t, err)
			if err != nil || entry == nil {
				break
			}
			rest = more
			if entry[posMagic] < 2 {
				putMessageCRC(entry) // go on to what the CRC would hide
			}
			boundMemory(t, nil, 16*(len(entry)+fuzzLimit), func() {
				for err = r.Reset(entry); err == nil; _, err = r.Next() {
					_ = r.Message().TimestampType()
				}
			})
			if err != io.EOF {
				known(t, err)
			}
		}
		r.Close()
		convertsUp(t, set)
	})
}

// convertsUp checks what a message set becomes, if it is one.
func convertsUp(t *testing.T, set []byte) {
	up, err := ConvertUp(nil, set, UpOptions{Limit: fuzzLimit})
	known(t, err)
	if err != nil || len(up) == 0 {
		return
	}
	if err := Walk(up, nil); err != nil {
		t.Fatalf("converted up: %v", err)
	}
	if err := VerifyCRC(up); err != nil {
		t.Fatalf("converted up: %v", err)
	}
}

// FuzzCompressed puts its bytes into a batch of magic 2 and into wrappers of the
// older ones, compressed, so that what is fuzzed is what a codec hides.
func FuzzCompressed(f *testing.F) {
	for _, records := range badRecords() {
		f.Add(int8(2), int8(Gzip), int32(1), records)
	}
	for _, set := range seeds(f) {
		if m, err := Magic(set); err == nil && len(set) < 2000 {
			f.Add(m, int8(LZ4), int32(1), set)
		}
	}
	for _, codec := range allCodecs {
		b := mustBatch(f, BatchOptions{}, randomRecords(newRand(1), 4, 50))
		f.Add(int8(2), int8(codec), int32(4), b[HeaderSize:])
	}
	f.Fuzz(func(t *testing.T, magic, codec int8, count int32, content []byte) {
		c := Codec(uint8(codec) % 5)
		if magic != 0 && magic != 1 {
			b := rawBatch(t, c, count, content)
			limit := 64 * (len(content) + len(b))
			var werr, rerr error
			boundMemory(t, nil, limit, func() { werr = Walk(b, nil) })
			known(t, werr)
			boundMemory(t, nil, limit, func() {
				var r Reader
				for rerr = r.Reset(b); rerr == nil; _, rerr = r.Next() {
					_ = r.Header()
				}
				r.Close()
			})
			if (werr == nil) != (rerr == io.EOF) {
				t.Fatalf("Walk: %v, Reader: %v", werr, rerr)
			}
			return
		}
		if c == Zstd {
			c = Gzip
		}
		for rest := content; len(rest) > 0; {
			entry, more, err := Split(rest)
			if err != nil {
				break
			}
			if entry[posMagic] < 2 {
				putMessageCRC(entry)
			}
			rest = more
		}
		set := wrap(t, magic, c, 0, int64(count), 0, content)
		_, err := readMessages(set)
		known(t, err)
		convertsUp(t, set)
	})
}

func FuzzConvert(f *testing.F) {
	for _, b := range seeds(f) {
		f.Add(b, false, int64(0))
		f.Add(b, true, int64(2))
	}
	f.Fuzz(func(t *testing.T, set []byte, toOne bool, start int64) {
		magic := int8(0)
		if toOne {
			magic = 1
		}
		if bomb(set) {
			return
		}
		down, _, err := ConvertDown(nil, set, magic, start)
		if err != nil {
			return
		}
		for rest := down; len(rest) > 0; {
			entry, more, err := Split(rest)
			if err != nil {
				t.Fatalf("converted down: %v", err)
			}
			if got := int8(entry[posMagic]); got > magic {
				t.Fatalf("converted down: magic %d, want at most %d", got, magic)
			}
			rest = more
		}
	})
}

// bomb tells whether a batch or message in set decompresses to more than a
// fuzzer has the time for.
func bomb(set []byte) bool {
	for {
		entry, rest, err := Split(set)
		if err != nil || entry == nil {
			return false
		}
		set = rest
		if entry[posMagic] == 2 {
			r := Reader{Limit: fuzzLimit}
			for err = r.Reset(entry); err == nil; _, err = r.Next() {
				_ = r.Header()
			}
			r.Close()
		} else if m, perr := ParseMessage(entry); perr == nil && m.Codec() != None {
			_, err = Decompress(nil, m.Codec(), m.Magic, m.Value, fuzzLimit)
		}
		if errors.Is(err, ErrTooLarge) {
			return true
		}
	}
}

func fuzzDecompress(f *testing.F, c Codec, more ...[]byte) {
	for _, in := range [][]byte{nil, []byte("a"), bytes.Repeat([]byte("golden "), 10_000)} {
		b, err := Compress(nil, c, 0, 2, in)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	for name, b := range bombs(f, 2*fuzzLimit) {
		if codecOf(name) == c {
			f.Add(b)
			f.Add(b[:len(b)-1])
		}
	}
	for _, b := range more {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var out []byte
		var err error
		boundMemory(t, b, 8*fuzzLimit, func() { out, err = Decompress(nil, c, 2, b, fuzzLimit) })
		known(t, wrapForKnown(err))
		if err != nil {
			return
		}
		if len(out) > fuzzLimit {
			t.Fatalf("got %d bytes, limit %d", len(out), fuzzLimit)
		}
		if len(out) > fuzzLimit/8 {
			return // more of the same, which takes time
		}
		again, err := Compress(nil, c, 0, 2, out)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := Decompress(nil, c, 2, again, fuzzLimit); err != nil || !bytes.Equal(got, out) {
			t.Fatalf("does not come back: %v", err)
		}
	})
}

// wrapForKnown makes ErrDecompress, which Decompress gives bare, one of known's.
func wrapForKnown(err error) error {
	if errors.Is(err, ErrDecompress) {
		return errors.Join(ErrCorrupt, err)
	}
	return err
}

func FuzzDecompressGzip(f *testing.F) { fuzzDecompress(f, Gzip) }
func FuzzDecompressLZ4(f *testing.F)  { fuzzDecompress(f, LZ4) }
func FuzzDecompressZstd(f *testing.F) { fuzzDecompress(f, Zstd) }
func FuzzDecompressSnappy(f *testing.F) {
	fuzzDecompress(f, Snappy, s2.EncodeSnappy(nil, []byte("bare")))
}

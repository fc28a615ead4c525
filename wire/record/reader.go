package record

import (
	"fmt"
	"io"
	"iter"
)

// RecordHeader is a header of a record of magic 2.
type RecordHeader struct {
	Key   string
	Value []byte // nil = null
}

// Record is one record of a batch, or one message without a wrapper.
type Record struct {
	Offset    int64
	Timestamp int64  // ms, -1 = none
	Key       []byte // nil = null
	Value     []byte // nil = null
	Headers   []RecordHeader
}

// A Reader reads the records of one batch of magic 2 after another. The zero
// value is ready for Reset. It is not safe for concurrent use.
type Reader struct {
	// Limit is the number of bytes that a batch may decompress to; 0 is
	// DefaultLimit. It takes memory for one record at a time only.
	Limit int64

	h    Header
	src  source
	next int32
	open bool
	err  error
	rec  Record
}

// Reset starts reading the whole batch at the start of b, which must stay as it
// is while the records are used. It does not check the CRC.
func (r *Reader) Reset(b []byte) error {
	r.Close()
	h, batch, err := whole(b)
	if err == nil && h.Count <= 0 {
		err = checkNoRecords(&h)
		if err == nil {
			r.h, r.err = h, io.EOF
			return nil
		}
	}
	if err == nil {
		err = r.src.openBatch(&h, batch, r.Limit)
	}
	if err != nil {
		r.err = err
		return err
	}
	r.h, r.open, r.err, r.next = h, true, nil, 0
	return nil
}

// Header is that of the batch which Reset was given.
func (r *Reader) Header() *Header { return &r.h }

// Next gives the next record, or io.EOF after the last once it is clear that
// nothing follows it. The record is valid until the next call: its memory is
// reused, and its bytes are those of the batch or, if that is compressed, of a
// buffer.
func (r *Reader) Next() (*Record, error) {
	if r.err != nil {
		return nil, r.err
	}
	if !r.open {
		return nil, io.EOF
	}
	if r.next == r.h.Count {
		r.err = io.EOF
		if !r.src.atEnd() {
			r.err = r.src.invalid(r.h.BaseOffset, -1, "bytes after the last of %d records", r.h.Count)
		}
		return nil, r.err
	}
	if what := r.read(); what != "" {
		r.err = r.src.invalid(r.h.BaseOffset, int(r.next), "%s", what)
		return nil, r.err
	}
	r.next++
	return &r.rec, nil
}

// Close gives the decompressor back; Reset does so too. The Reader can be Reset.
func (r *Reader) Close() {
	r.src.close()
	r.open, r.err = false, nil
	r.rec.Key, r.rec.Value = nil, nil
	clear(r.rec.Headers[:cap(r.rec.Headers)])
}

// read reads one record into r.rec and says what is wrong with it.
func (r *Reader) read() string {
	size, ok := r.src.varint(maxVarint32)
	if !ok || size < 0 {
		return "bad record size"
	}
	if !r.src.need(int(size)) {
		return fmt.Sprintf("record of %d bytes, %d left", size, len(r.src.buf))
	}
	body := fields{b: r.src.buf[:size:size]}
	r.src.buf = r.src.buf[size:]
	return r.readFields(&body)
}

func (r *Reader) readFields(f *fields) string {
	f.skip(1) // attributes, which have no meaning yet
	timestamp := r.h.BaseTimestamp + f.varint(maxVarint64)
	if r.h.TimestampType() == LogAppendTime {
		timestamp = r.h.MaxTimestamp
	}
	rec := &r.rec
	rec.Timestamp = timestamp
	rec.Offset = r.h.BaseOffset + int64(int32(f.varint(maxVarint32)))
	rec.Key = f.bytes()
	rec.Value = f.bytes()
	n := f.varint(maxVarint32)
	if f.bad {
		return "bad framing of the record's fields"
	}
	if n < 0 || n > int64(len(f.b)) {
		return "bad number of headers"
	}
	rec.Headers = rec.Headers[:0]
	for range n {
		f.header(rec)
	}
	if f.bad {
		return "bad framing of the record's headers"
	}
	if len(f.b) != 0 {
		return "record's size is not that of its fields"
	}
	return ""
}

// fields reads the fields of one record's body; bad sticks.
type fields struct {
	b   []byte
	bad bool
}

func (f *fields) varint(max int) int64 {
	v, n := getVarint(f.b, max)
	if n <= 0 {
		f.bad = true
		return 0
	}
	f.b = f.b[n:]
	return v
}

func (f *fields) skip(n int) {
	if n > len(f.b) {
		f.bad = true
		return
	}
	f.b = f.b[n:]
}

// bytes gives nil for null, and something else for an empty field.
func (f *fields) bytes() []byte {
	n := f.varint(maxVarint32)
	if n < 0 || f.bad {
		return nil
	}
	if n > int64(len(f.b)) {
		f.bad = true
		return nil
	}
	v := f.b[:n:n]
	f.b = f.b[n:]
	return v
}

// header appends a header to rec. The key of the header that stood in its place
// is kept if it is the same: most records of a batch have the same keys.
func (f *fields) header(rec *Record) {
	key := f.bytes()
	if key == nil {
		f.bad = true
		return
	}
	value := f.bytes()
	if f.bad {
		return
	}
	if n := len(rec.Headers); n < cap(rec.Headers) {
		rec.Headers = rec.Headers[:n+1]
		h := &rec.Headers[n]
		h.Value = value
		if h.Key != string(key) {
			h.Key = string(key)
		}
		return
	}
	rec.Headers = append(rec.Headers, RecordHeader{Key: string(key), Value: value})
}

// Records gives the records of the whole batch of magic 2 at the start of b, the
// last with a non-nil error if something is wrong. A record is valid during its
// iteration only, but for an uncompressed batch Key, Value and header values are
// part of b. See Clone.
func Records(b []byte) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		var r Reader
		defer r.Close()
		if err := r.Reset(b); err != nil {
			yield(Record{}, err)
			return
		}
		for {
			rec, err := r.Next()
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(Record{}, err)
				return
			}
			if !yield(*rec, nil) {
				return
			}
		}
	}
}

// Clone is a copy of the record that shares no memory with it.
func (r *Record) Clone() Record {
	c := *r
	c.Key, c.Value = cloneBytes(r.Key), cloneBytes(r.Value)
	c.Headers = nil
	if len(r.Headers) > 0 {
		c.Headers = make([]RecordHeader, len(r.Headers))
	}
	for i, h := range r.Headers {
		c.Headers[i] = RecordHeader{Key: h.Key, Value: cloneBytes(h.Value)}
	}
	return c
}

// cloneBytes keeps nil and empty apart.
func cloneBytes(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}
